"""Runs of capitalised words: the raw material of names.

A run goes on over blanks, initials and abbreviations (`Sen. J. R. Hale`), over the small words
inside names (`Ana de la Cruz`, `Omar al-Hadi`) and over an ampersand. It ends at every other sign,
and at a possessive (`Norland's | Piet Visser`). A capital tied to what stands before it begins no
run (`pro-Hale`, `iPhone`), unless that is an article (`al-Hadi`).

Matching is on the text as given, because there a hyphen is still no dash.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from wirecopy.tables.name_parts import ARTICLES, PARTICLES, PLAIN_CAPITALS
from wirecopy.text.copy import Extent

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_WORD = rf"[{_UPPER}][\w.&'’\-‐‑]{{0,60}}+"
_SMALL = "|".join(sorted(PARTICLES))
_MORE = rf"(?:\s{{1,4}}+(?:(?:{_SMALL}|&)\s{{1,4}}+){{0,3}}+(?:(?:{'|'.join(sorted(ARTICLES))})[\-‐‑])?{_WORD})"
# The standard library's matcher is twice as fast as `regex` on these, which are run over the whole
# text. Linear: a run takes each of its characters once, and tries at most three small words.
_FIRST = rf"[{_UPPER}](?<!\w[{_UPPER}])[\w.&'’\-‐‑]{{0,60}}+"
_RUN = re.compile(rf"{_FIRST}{_MORE}{{0,12}}+")
_LONG_RUN = re.compile(rf"{_FIRST}{_MORE}{{1,12}}+")
_HYPHENS = "-‐‑"

Run = tuple[int, str]
"""Where a run starts, and its text."""


def runs(raw: str, start: int, end: int, hidden: Sequence[Extent]) -> Iterator[Run]:
    """Give the runs between two places. Words that only open a sentence are left out.

    `hidden` are the stretches to pass over, in order and apart: the quoted words.
    """
    return _outside(_RUN, raw, start, end, hidden)


def long_runs(raw: str, start: int, end: int, hidden: Sequence[Extent]) -> Iterator[Run]:
    """Give the runs of two words or more."""
    return _outside(_LONG_RUN, raw, start, end, hidden)


def _outside(
    pattern: re.Pattern[str], raw: str, start: int, end: int, hidden: Sequence[Extent]
) -> Iterator[Run]:
    turn = max(bisect_right(hidden, (start, start)) - 1, 0)
    count = len(hidden)
    for match in pattern.finditer(raw, start, end):
        text = match.group()
        if text in PLAIN_CAPITALS:
            continue
        at = match.start()
        while turn < count and hidden[turn][1] <= at:
            turn += 1
        if turn < count and hidden[turn][0] <= at:
            continue
        if at and raw[at - 1] in _HYPHENS:
            first = _first(raw, at)
            if first is None:
                continue
            text = raw[first:at] + text
            at = first
        yield at, text


def _first(raw: str, at: int) -> int | None:
    """Where a name begins whose first capital is tied by a hyphen to what stands before `at`."""
    first = raw.rfind(" ", max(at - 5, 0), at) + 1
    return first if first and raw[first : at - 1].lower() in ARTICLES else None
