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

from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.name_parts import ARTICLES, PARTICLES, PLAIN_CAPITALS
from wirecopy.tables.organizations import PLACES
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Extent

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_WORD = rf"[{_UPPER}][\w.&'’\-‐‑]{{0,60}}+"
_SMALL = "|".join(sorted(PARTICLES))
_MORE = rf"(?:\s{{1,4}}+(?:(?:{_SMALL}|&)\s{{1,4}}+){{0,3}}+(?:(?:{'|'.join(sorted(ARTICLES))})[\-‐‑])?{_WORD})"
# The standard library's matcher is twice as fast as `regex` on these, which are run over the whole
# text. Linear: a run takes each of its characters once, and tries at most three small words.
_FIRST = rf"[{_UPPER}](?<!\w[{_UPPER}])[\w.&'’\-‐‑]{{0,60}}+"
_RUN = re.compile(rf"{_FIRST}{_MORE}{{0,12}}+")
_HYPHENS = "-‐‑"

Run = tuple[int, str]
"""Where a run starts, and its text."""


def runs(raw: str, start: int, end: int, hidden: Sequence[Extent]) -> Iterator[Run]:
    """Give the runs between two places. Words that only open a sentence are left out.

    `hidden` are the stretches to pass over, in order and apart: the quoted words.
    """
    turn = max(bisect_right(hidden, (start, start)) - 1, 0)
    count = len(hidden)
    for match in _RUN.finditer(raw, start, end):
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
        yield (at, text) if text.count(" ") < _LEAST else _behind_office(raw, at, text)


def _behind_office(raw: str, low: int, text: str) -> Run:
    """A run without what an office is for: `envoy to Norland | Ana Ruiz`, `of State | Ana Ruiz`."""
    before = raw[max(low - _OFFICE, 0) : low].rsplit(None, 2)[-2:]
    if (
        len(before) < len(("envoy", "to"))
        or before[1] not in _FOR
        or before[0].lower() not in OFFICES
    ):
        return low, text
    words = text.lower().split(" ")
    last = len(words) - 1
    at = next((n for n in range(last) if words[n] in FEMALE or words[n] in MALE), 0)
    if not at and words[0] in PLACES:
        at = 1
    cut = len(" ".join(words[:at])) + 1 if at else 0
    return low + cut, text[cut:]


_LEAST = 2
"""Blanks in a run that may begin with what an office is for."""
_OFFICE = 24
_FOR = frozenset(("to", "for", "of", "at"))


def _first(raw: str, at: int) -> int | None:
    """Where a name begins whose first capital is tied by a hyphen to what stands before `at`."""
    first = raw.rfind(" ", max(at - 5, 0), at) + 1
    return first if first and raw[first : at - 1].lower() in ARTICLES else None
