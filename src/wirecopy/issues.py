"""The codes of `Story.issues`: stable, so that an ingest job may count and filter by them."""

from wirecopy.story import Issue

CODES: dict[str, str] = {
    "empty-text": "There is nothing to read in the text.",
    "no-story": "No body was found: a list of stories, an index, a table, an error page or a form.",
    "html-markup": "The text holds HTML tags: it was not turned into plain text first.",
    "html-page": "The text is a whole HTML page. Its tags were passed over; a library of HTML does better.",
    "file-name": "The text looks like the name of a file: nothing was opened.",
    "web-address": "The text is the address of a page: nothing was loaded.",
    "html-entities": "The text holds HTML entities (`&amp;`, `&#8217;`) that were not decoded.",
    "doubtful-date": "A date of the dateline cannot be read, or is no day of any calendar.",
    "ambiguous-place": "The place of the dateline may be one of several.",
    "ambiguous-speaker": "Several people in the story have this surname, and nothing tells whose words these are.",
    "further-dateline": "A paragraph behind the first has a dateline of its own: a round-up, or several stories.",
    "several-stories": "The text holds several stories: the first was read, the rest begins at the place told.",
    "doubtful-time": "The page's date line may be two days, or its time zone is unknown.",
}
"""What each code means. A code, once released, keeps its meaning."""


def issue(code: str, message: str, start: int | None = None, end: int | None = None) -> Issue:
    """Make an issue; `code` is one of `CODES`."""
    if code not in CODES:
        raise KeyError(code)
    return Issue(code=code, message=message, start=start, end=end)
