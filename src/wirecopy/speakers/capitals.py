"""Runs of capitalised words: the raw material of names.

A run goes on over blanks, initials and abbreviations (`Sen. J. R. Hale`), over the small words
inside names (`Ana de la Cruz`, `Omar al-Hadi`) and over an ampersand. It ends at every other sign,
and at a possessive (`Norland's | Piet Visser`). A capital tied to what stands before it begins no
run (`pro-Hale`, `iPhone`), unless that is an article (`al-Hadi`).

Matching is on the text as given, because there a hyphen is still no dash.
"""

from collections.abc import Iterable, Iterator, Sequence

from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.name_parts import ARTICLES, PARTICLES, PLAIN_CAPITALS
from wirecopy.tables.organizations import PLACES, PORTFOLIOS
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

_UPPER = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ]"
_REST = r"[a-z]{0,60}+[\w.&'’\-‐‑]{0,60}+"
_OPENING = "".join(sorted({word[0] for word in PARTICLES | ARTICLES}))
_MAY_BE_SMALL = rf"(?=[&{_OPENING}][a-z]{{0,3}}+[\s\-‐‑])"
"""A look at what follows a name, that most words fail: none of the small ones is longer."""
_SMALL = rf"(?:{'|'.join(sorted(PARTICLES))}|&)\s{{1,4}}+"
_ARTICLE = rf"(?:{'|'.join(sorted(ARTICLES))})[\-‐‑]"
_NEXT = rf"(?:{_UPPER}|{_MAY_BE_SMALL}(?:{_SMALL}){{0,3}}+(?:{_ARTICLE})?{_UPPER}){_REST}"
# Linear: a run takes each of its characters once, and tries at most three small words.
RUN = lazy_re(rf"{_UPPER}(?<!\w{_UPPER}){_REST}(?:\s{{1,4}}+{_NEXT}){{0,12}}+")
_HYPHENS = frozenset("-‐‑")

Run = tuple[int, str]
"""Where a run starts, and its text."""


def runs(raw: str, stretches: Iterable[Extent]) -> list[Run]:
    """Give the runs in some stretches. Words that only open a sentence are left out."""
    found = [
        (match.start(), text)
        for start, end in stretches
        for match in RUN.finditer(raw, start, end)
        if (text := match.group()) not in PLAIN_CAPITALS
    ]
    tied = [
        turn
        for turn, (at, text) in enumerate(found)
        if raw[at - 1] in _HYPHENS or (" " in text and text.count(" ") >= _LEAST)
    ]
    if not tied:
        return found
    whole: list[Run] = []
    done = 0
    for turn in tied:
        whole += found[done:turn]
        whole += _untied(raw, *found[turn])
        done = turn + 1
    return whole + found[done:]


def _untied(raw: str, at: int, text: str) -> list[Run]:
    """A run with the article that is tied to it, and without what an office is for.

    None that is tied to anything else.
    """
    if at and raw[at - 1] in _HYPHENS:
        first = _first(raw, at)
        if first is None:
            return []
        text = raw[first:at] + text
        at = first
    if text.count(" ") >= _LEAST and raw[max(at - 4, 0) : at].rstrip().endswith(_TIED):
        return [_behind_office(raw, at, text)]
    return [(at, text)]


def outside(stretches: Iterable[Extent], hidden: Sequence[Extent]) -> Iterator[Extent]:
    """Give what of some stretches is not hidden. Both come in order, and apart."""
    turn, count = 0, len(hidden)
    for start, end in stretches:
        at = start
        while turn < count and hidden[turn][0] < end:
            low, high = hidden[turn]
            if at < low:
                yield at, low
            at = max(at, high)
            if high > end:
                break
            turn += 1
        if at < end:
            yield at, end


def _behind_office(raw: str, low: int, text: str) -> Run:
    """A run without what an office is for: `envoy to the U.N. | Ana Ruiz`, `of State | Ana Ruiz`."""
    before = raw[max(low - _OFFICE, 0) : low].split()
    if before[-1] == "the":
        before.pop()
    elif before[-1] == "and" and before[-2:-1] and before[-2].lower() in PORTFOLIOS:
        del before[-2:]  # `Minister for Fisheries and | Ports Ana Ruiz`
    if len(before) < _LEAST or before[-1] not in _FOR or before[-2].lower() not in OFFICES:
        return low, text
    words = text.lower().split(" ")
    last = len(words) - 1
    at = next((n for n in range(last) if words[n] in FEMALE or words[n] in MALE), 0)
    if not at and words[0] in PLACES:
        at = 1
    if not at:  # `Minister for Ports | Ana Ruiz`
        at = next((n for n in range(last) if words[n] not in PORTFOLIOS), 0)
    cut = len(" ".join(words[:at])) + 1 if at else 0
    return low + cut, text[cut:]


_LEAST = 2
"""Blanks in a run that may begin with what an office is for."""
_OFFICE = 36
_FOR = ("to", "for", "of", "at")
_TIED = (*_FOR, "and", "the")
"""What may stand before what an office is for."""


def _first(raw: str, at: int) -> int | None:
    """Where a name begins whose first capital is tied by a hyphen to what stands before `at`."""
    first = raw.rfind(" ", max(at - 5, 0), at) + 1
    return first if first and raw[first : at - 1].lower() in ARTICLES else None
