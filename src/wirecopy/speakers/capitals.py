"""Runs of capitalised words: the raw material of names.

A run goes on over blanks, initials and abbreviations (`Sen. J. R. Hale`), over the small words
inside names (`Ana de la Cruz`) and over an ampersand. It ends at every other sign, and at a
possessive (`Norland's | Piet Visser`). A word tied to what is before it by a hyphen is no name
(`pro-Hale`), unless the word before is an article (`al-Hadi`).

Matching is on the text as given, because there a hyphen is still no dash.
"""

import re
from collections.abc import Iterator, Sequence

from wirecopy.quotes.zones import Zone
from wirecopy.tables.name_parts import ARTICLES, PARTICLES, PLAIN_CAPITALS
from wirecopy.text.copy import Extent

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
# The standard library's matcher is twice as fast as `regex` on this one, the only one that is run
# over the whole text. Linear: a run of words takes each character once.
_RUN = re.compile(rf"[{_UPPER}][\w.&'’\-‐‑]*(?:\s[{_UPPER}][\w.&'’\-‐‑]*){{0,12}}")

_HYPHENS = "-‐‑"

_JOIN = 14
"""How far apart two runs may be that small words join: ` de la `, ` van der `, ` & `."""


def runs(raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> Iterator[Extent]:
    """Give the runs of every zone but the headlines, in order.

    `hidden` are the stretches to pass over, in order and apart: the quoted words.
    """
    turn, count = 0, len(hidden)
    for zone in zones:
        if zone.kind == "headline":
            continue
        low = high = -1
        for match in _RUN.finditer(raw, zone.start, zone.end):
            if match.group() in PLAIN_CAPITALS:
                continue
            start, end = match.span()
            while turn < count and hidden[turn][1] <= start:
                turn += 1
            if turn < count and hidden[turn][0] <= start:
                continue
            if low >= 0:
                if start - high <= _JOIN and _joined(raw[high:start]):
                    high = end
                    continue
                yield low, high
            low, high = _first(raw, start), end
        if low >= 0:
            yield low, high


def _first(raw: str, start: int) -> int:
    """Where a name begins whose first capital is at `start`; -1 when the capital begins no word."""
    before = raw[start - 1] if start else " "
    if before == " ":
        return start
    if before in _HYPHENS:
        first = raw.rfind(" ", max(start - 5, 0), start) + 1
        return first if raw[first : start - 1].lower() in ARTICLES else -1
    return -1 if before.isalnum() else start


def _joined(between: str) -> bool:
    """Whether nothing but small words of names stands between two runs."""
    if between[0] not in " \n" or between[-1] not in " \n-‐‑":
        return False
    words = between.split()
    tied = words[-1:] and words[-1][-1] in _HYPHENS
    if tied and words.pop()[:-1] not in ARTICLES:
        return False
    return words == ["&"] or (bool(words or tied) and all(word in PARTICLES for word in words))
