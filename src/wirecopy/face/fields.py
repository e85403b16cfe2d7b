"""The fields of a story as labels and values: what a summary says, on a terminal or on a page."""

from collections.abc import Iterator

from wirecopy.story import Byline, Dateline, Place, Quote, Speaker, Story
from wirecopy.text.plain import plain

Row = tuple[str, str]
"""A label, and what was found; a label may come again."""


def rows(story: Story) -> Iterator[Row]:
    """Give what was found, in the order of a page. What was not found is left out."""
    return (row for row in (*_head(story), *_body(story)) if row[1])


def _head(story: Story) -> Iterator[Row]:
    yield "breadcrumb", " > ".join(story.breadcrumb)
    yield "kicker", story.kicker or ""
    yield "headline", story.headline or ""
    yield "deck", story.deck or ""
    for byline in story.bylines:
        yield "byline", _byline(byline)
    yield "published", _published(story)
    yield "dateline", dateline(story.dateline) if story.dateline else ""
    yield "agency", ", ".join(_agency(agency.short, agency.name) for agency in story.agencies)
    for caption in story.captions:
        yield "caption", caption.plain + (f" [{caption.credit}]" if caption.credit else "")
    for notice in story.notices:
        yield "notice", f"{notice.kind.replace('_', ' ')}: {notice.plain}"


def _body(story: Story) -> Iterator[Row]:
    if story.paragraphs:
        words = sum(len(paragraph.text.split()) for paragraph in story.paragraphs)
        count = counted(len(story.paragraphs), "paragraph")
        yield "body", f"{count}, {counted(words, 'word')}: {cut(story.paragraphs[0].plain, 60)}"
    for crosshead in story.crossheads:
        yield "crosshead", crosshead.plain
    if story.sign_off:
        for role, name, place in story.sign_off.rows:
            where = f" in {place}" if place else ""
            yield "sign-off", f"{role.replace('_', ' ')}: {name}{where}"


def _byline(byline: Byline) -> str:
    return joined(byline.name, byline.title, byline.place, byline.email)


def _published(story: Story) -> str:
    if story.published is None:
        return story.published_text or ""
    return f"{story.published.isoformat()}  ({story.published_text})"


def _agency(short: str, name: str) -> str:
    return short if short == name else f"{short} ({name})"


def dateline(found: Dateline) -> str:
    """Give a dateline as written, and how it was read."""
    day = found.date
    when = (day.resolved.isoformat() if day.resolved else day.text) if day else ""
    read = " · ".join(filter(None, ("; ".join(map(place, found.places)), when)))
    return f"{found.text}  → {read}" if read else found.text


def place(found: Place) -> str:
    """Give a place in full, from the small to the large, each name once."""
    return ", ".join(dict.fromkeys(filter(None, (found.city, found.region, found.country))))


def speaker(found: Speaker) -> str:
    """Give a speaker with title and affiliation."""
    return joined(found.name, found.title, found.affiliation)


def whose(quote: Quote) -> str:
    """Give whose words a quote is, by name or in words; of what is only reported, as written."""
    if quote.kind == "scare":
        return "nobody’s words"
    if quote.kind == "indirect" and quote.mention and quote.speaker is None:
        return plain(quote.mention.text)
    return quote.speaker_name or "speaker not told"


def worded(quote: Quote, width: int) -> str:
    """Give the words of a quote, in marks if they were: reported speech is nobody's wording."""
    words = cut(quote.plain, width)
    return words if quote.kind == "indirect" else f"“{words}”"


def owners_of(story: Story) -> list[int | None]:
    """Give, for each quote, the place of its speaker in `story.speakers`."""
    known = {id(speaker): number for number, speaker in enumerate(story.speakers)}
    owners: list[int | None] = []
    for quote in story.quotes:
        owner = known.get(id(quote.speaker))
        if owner is None and quote.speaker is not None:  # an equal one, of another making
            owner = known[id(quote.speaker)] = story.speakers.index(quote.speaker)
        owners.append(owner)
    return owners


def joined(*parts: str | None) -> str:
    """Give the parts that there are, with commas between them."""
    return ", ".join(filter(None, parts))


def counted(number: int, thing: str) -> str:
    """Give a number of things in words: `1 quote`, `2,400 quotes`."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


def cut(text: str, width: int) -> str:
    """Give a text that is at most `width` characters long."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
