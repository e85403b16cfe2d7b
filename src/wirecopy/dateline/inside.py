"""Datelines with something before them on their line: a byline, a timestamp, a standfirst.

Here a formula needs strong evidence: a place the gazetteer knows and an agency or a date behind it,
or a place and a dash right behind the end of a sentence.
"""

from collections.abc import Iterator

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import Reading, read
from wirecopy.dateline.placing import is_famous, is_known
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_WINDOW = 1500
_MOST_TRIES = 60

_CAPS_WORD = lazy(r"(?<!\p{Lu})\p{Lu}[\p{Lu}.'-]{1,30}")
_TITLE_DASH = lazy(
    r"(?<=[.!?] )(?=\p{Lu}[\p{Ll}\p{Lu}'.-]{1,20}(?: ?[\p{L}'.-]{2,20}){0,3}"
    r"(?:/\p{Lu}[\p{L}' -]{1,30})? -)"
)
_CREDIT = lazy(r"\(([^()\n]{2,30})\)(?= {0,3}[-_:.\p{Lu}\"])")
_BACKWARDS = lazy(r"(?:(?<=\s)|^)(?=\p{Lu}|\d)")
_BYLINE = lazy(r"(?:^|[)\]] ?|\s)By \p{Lu}[^()\n]{2,80}$|[)\]]$")

_OPEN_BYLINE = lazy(r"(?:^|\W)By (?:\p{Lu}[^()\n,;:]{0,60})?$")


def find_inside(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """The dateline that stands behind something else between `start` and `end`, or None.

    What it stands behind is the text from `start` to the dateline's own start: a byline
    (`By Ana Ruiz LIMA (Reuters) -`), a correction in brackets, a timestamp, a photo credit glued
    to the city, a standfirst.
    """
    end = min(end, start + _WINDOW)
    for number, (pos, glued) in enumerate(_candidates(copy, start, end, registry)):
        if number >= _MOST_TRIES:
            return None
        reading = read(copy, pos, end, registry)
        if reading and (_is_strong(copy, reading) or glued):
            return reading
    return None


def _candidates(copy: Copy, start: int, end: int, registry: Registry) -> Iterator[tuple[int, bool]]:
    """Where a dateline may begin, in order, and whether what stands before is evidence enough."""
    text = copy.folded
    marks = [(m.start(), False) for m in _CAPS_WORD.finditer(text, start + 1, end)]
    marks += [(m.start(), True) for m in _TITLE_DASH.finditer(text, start + 1, end)]
    for credit in _CREDIT.finditer(text, start + 1, end):
        if registry.lookup(credit[1]):
            low = max(start, credit.start() - 60)
            line = text.rfind("\n", low, credit.start()) + 1
            low = max(low, line)
            words = _BACKWARDS.finditer(text, low, credit.start())
            marks += [(m.start(), False) for m in words]
            before = text[max(start, credit.start() - 100) : credit.start()].rstrip()
            if _BYLINE.search(before):
                marks.append((credit.start(), True))
    return iter(sorted(set(marks)))


def _is_strong(copy: Copy, reading: Reading) -> bool:
    """Whether the formula convinces whatever stands before it."""
    dateline = reading.dateline
    if not dateline.places:
        return bool(dateline.date and dateline.credits and dateline.credits[0].agency.id)
    first = dateline.places[0]
    line = copy.folded[copy.folded.rfind("\n", 0, dateline.start) + 1 : dateline.start]
    if not dateline.date and not first.text.isupper() and _OPEN_BYLINE.search(line[-80:]):
        known = is_famous(first.city)  # `By Ana Ruiz (Reuters)`: surnames are places too
    else:
        known = is_known(first.city) or not line.strip()
    if dateline.credits and dateline.credits[0].agency.id:
        return known
    behind = copy.folded[dateline.end : reading.body].strip()
    before = copy.folded[: dateline.start].rstrip()[-1:]
    dash = behind in {"--", "-", "_"}
    return known and dash and (dateline.date is not None or before in {".", "!", "?", ")", '"'})
