"""How much of a paragraph is read: the sentences of its stretches, and the one that may lead up to them.

Where sentences end for certain is told by the characters: behind a word of four small letters or
more, before a capital. What lies further off than such an end has no part in any attribution.
"""

from wirecopy.quotes.tags import Paragraph
from wirecopy.text.copy import Extent
from wirecopy.text.words import abbreviates

_STOP = ". "
_WORD = 4
"""Small letters that few abbreviations have."""
_LONGEST_WORD = 20
_SHORT = 60
"""Characters; what is shorter is read whole."""
_LEADING = 60
"""As many characters before a stretch can be all that opens its sentence, and the one before is read."""


def nearby(raw: str, start: int, end: int, stretches: list[Extent]) -> Paragraph:
    """Give the part of the paragraph from `start` to `end` that is near its `stretches`."""
    first, last = stretches[0][0], stretches[-1][1]
    if first - start > _SHORT:
        stop = _stop_before(raw, start, first)
        if stop >= 0 and first - stop < _LEADING:
            stop = _stop_before(raw, start, stop)
        start = max(stop + 1, start)
    if end - last > _SHORT:
        end = _stop_behind(raw, last, end)
    return Paragraph(start, end, stretches)


def _stop_before(raw: str, low: int, high: int) -> int:
    """The latest certain end of a sentence before `high`; -1 if none is."""
    at = raw.rfind(_STOP, low, high)
    while at >= 0 and not _ends(raw, at):
        at = raw.rfind(_STOP, low, at)
    return at


def _stop_behind(raw: str, low: int, high: int) -> int:
    """Where the first sentence from `low` on ends for certain, its stop included; else `high`."""
    at = raw.find(_STOP, low, high)
    while at >= 0 and not _ends(raw, at):
        at = raw.find(_STOP, at + 1, high)
    return at + 1 if at >= 0 else high


def _ends(raw: str, at: int) -> bool:
    tail = raw[at - _WORD : at]
    if not (tail.isalpha() and tail.islower() and raw[at + 2 : at + 3].isupper()):
        return False
    return not abbreviates(raw[max(0, at - _LONGEST_WORD) : at].rsplit(" ", 1)[-1])
