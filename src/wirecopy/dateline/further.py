"""Datelines behind the first: a round-up, or several stories in one text."""

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import Reading, read
from wirecopy.dateline.placing import is_known
from wirecopy.issues import issue
from wirecopy.story import Issue
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_SIGN = lazy(
    r"[^\n]{2,80}?(?:\) ?|/ ?|\d\.? ?|\p{Lu}\.? ?|\p{L} )(?:[_=]|--?(?=\s))"
    r"|[^\n]{2,80}?/\p{L}{2,20}/\."
)
"""Few paragraphs have a dash so early, or an agency between slashes; only those are read."""


def read_further(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """Read the dateline that opens a paragraph behind the first, or None.

    Inside a text more looks like a dateline than at its head: list entries (`Lima: dockers`),
    speakers, asides. So it takes a place that the gazetteer knows, in capitals or with an agency
    or a date behind it, and a dash.

    >>> from wirecopy.text.copy import Copy
    >>> copy = Copy("QUITO, Ecuador (AP) - The second ferry came back too, her owners said.")
    >>> read_further(copy, 0, len(copy.raw), Registry()).dateline.city
    'Quito'
    """
    if not _SIGN.match(copy.folded, start, min(end, start + 100)):
        return None
    reading = read(copy, start, end, registry)
    if reading is None or not reading.dateline.places:
        return None
    dateline = reading.dateline
    first = dateline.places[0]
    capitals = first.text[:2].isupper()
    agency = bool(dateline.credits and dateline.credits[0].agency.id)
    if not (capitals or agency or dateline.date):
        return None
    return reading if is_known(first.city) or agency else None


def further_dateline(reading: Reading) -> Issue:
    """The issue of a dateline that is not the story's."""
    dateline = reading.dateline
    return issue(
        "further-dateline",
        f"{dateline.text!r} opens another story of the text",
        dateline.start,
        dateline.end,
    )
