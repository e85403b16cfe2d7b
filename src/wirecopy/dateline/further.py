"""Datelines behind the first: a round-up, or several stories in one text."""

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import Reading, read
from wirecopy.dateline.placing import is_known
from wirecopy.issues import issue
from wirecopy.story import Issue
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_SIGN = lazy_re(
    r"[-_=/](?:(?<=/)\w{2,20}/\.|(?:(?<=[\w)/.][-_=])|(?<=[\w)/.] [-_=]))(?:(?<=[_=])|-?(?=\s)))"
)
"""A dash as it stands behind a formula, or the agency between slashes that closes one."""
_FORMULA = 100


def read_further(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """Read the dateline that opens a paragraph behind the first, or None.

    Inside a text more looks like a dateline than at its head: list entries (`Lima: dockers`),
    speakers, asides. So it takes a place, and that it convinces.

    >>> from wirecopy.text.copy import Copy
    >>> copy = Copy("QUITO, Ecuador (AP) - The second ferry came back too, her owners said.")
    >>> read_further(copy, 0, len(copy.raw), Registry()).dateline.city
    'Quito'
    """
    if not may_open(copy.folded[start : min(end, start + _FORMULA)]):
        return None
    reading = read(copy, start, end, registry)
    return reading if reading and reading.dateline.places and convinces(reading) else None


def may_open(text: str) -> bool:
    """Whether a dash, or an agency between slashes, stands where a dateline has one."""
    head = text[:_FORMULA]
    if (
        ("-" in head and ("- " in head or "-\n" in head or "-\r" in head))  # others join words
        or "_" in head
        or "=" in head
        or "/" in head
    ):
        return _SIGN.search(head) is not None
    return False


def convinces(reading: Reading) -> bool:
    """Whether a formula is a dateline wherever it stands.

    It takes an agency we know, or a place in capitals, or one with a date behind it; and the
    gazetteer must know the place, unless agency and date vouch for it.
    """
    dateline = reading.dateline
    agency = bool(dateline.credits and dateline.credits[0].agency.id)
    if not dateline.places:
        return agency
    first = dateline.places[0]
    if agency:
        return dateline.date is not None or first.country is not None or is_known(first.city)
    return (first.text[:2].isupper() or dateline.date is not None) and is_known(first.city)


def further_dateline(reading: Reading) -> Issue:
    """The issue of a dateline that is not the story's."""
    dateline = reading.dateline
    return issue(
        "further-dateline",
        f"{dateline.text!r} opens another story of the text",
        dateline.start,
        dateline.end,
    )
