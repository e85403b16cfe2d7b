"""Runs of capitalised words: the raw material of names.

A run goes on over blanks, initials and abbreviations (`Sen. J. R. Hale`), over the small words
inside names (`Ana de la Cruz`, `Omar al-Hadi`) and over an ampersand. It ends at every other sign,
and at a possessive (`Norland's | Piet Visser`). A capital tied to what stands before it begins no
run (`pro-Hale`, `iPhone`), unless that is an article (`al-Hadi`).

Matching is on the text as given, because there a hyphen is still no dash.
"""

from collections.abc import Iterable, Iterator

from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.name_parts import ARTICLES, PARTICLES
from wirecopy.tables.organizations import PLACES, PORTFOLIOS
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

_LETTERS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_UPPER = f"[{_LETTERS}]"
_REST = r"[a-z]{0,60}+[\w.&'’\-‐‑]{0,60}+"
_OPENING = "".join(sorted({word[0] for word in PARTICLES | ARTICLES}))
_MAY_BE_SMALL = rf"(?=[&{_OPENING}][a-z]{{0,3}}+[\s\-‐‑])"
"""A look at what follows a name, that most words fail: none of the small ones is longer."""
_SMALL = rf"(?:{'|'.join(sorted(PARTICLES))}|&)\s{{1,4}}+"
_ARTICLE = rf"(?:{'|'.join(sorted(ARTICLES))})[\-‐‑]"
_NEXT = rf"(?:{_UPPER}|{_MAY_BE_SMALL}(?:{_SMALL}){{0,3}}+(?:{_ARTICLE})?{_UPPER}){_REST}"
_FIRST = rf"[\-‐‑{_LETTERS}](?:(?<={_UPPER})(?<!\w{_UPPER})|(?<=[\-‐‑]){_UPPER})"
# Linear: a run takes each of its characters once, and tries at most three small words.
RUN = lazy_re(rf"{_FIRST}{_REST}(?:\s{{1,4}}+{_NEXT}){{0,12}}+")
"""A run, with the hyphen that ties it to what stands before it."""
HYPHENS = frozenset("-‐‑")


def untied(raw: str, low: int) -> int | None:
    """Give where a name starts whose first capital follows a hyphen at `low`; None for no name."""
    first = raw.rfind(" ", max(low - _ARTICLES, 0), low) + 1
    return first if first and raw[first:low].lower() in ARTICLES else None


def outside(start: int, end: int, hidden: Iterable[Extent]) -> Iterator[Extent]:
    """Give what of a stretch is not hidden. What is hidden comes in order, and apart."""
    for low, high in hidden:
        if start < low:
            yield start, min(low, end)
        start = max(start, high)
    if start < end:
        yield start, end


def behind_office(raw: str, low: int, high: int) -> int:
    """Give where a name starts in a run that may begin with what an office is for.

    `envoy to Norland | Ana Ruiz`, `Secretary of State | Ana Ruiz`; else where the run starts.
    """
    if raw.count(" ", low, high) < _LEAST:
        return low
    before = raw[max(low - _OFFICE, 0) : low].rsplit(None, 2)[-2:]
    if not before or before[-1] not in _FOR or before[0].lower() not in OFFICES:
        return low
    words = raw[low:high].lower().split(" ")
    last = len(words) - 1
    at = next((n for n in range(last) if words[n] in FEMALE or words[n] in MALE), 0)
    if not at and words[0] in PLACES:
        at = 1
    if not at:  # `Minister for Ports | Ana Ruiz`
        at = next((n for n in range(last) if words[n] not in PORTFOLIOS), 0)
    return low + len(" ".join(words[:at])) + 1 if at else low


_ARTICLES = 4
"""How far back of its hyphen an article starts, with the blank before it."""
_LEAST = 2
"""Blanks in a run that may begin with what an office is for."""
_OFFICE = 24
_FOR = frozenset({"to", "for", "of", "at"})
FOR_ENDS = frozenset(word[-2:] for word in _FOR)
"""The last two letters before a run that may begin with what an office is for."""
