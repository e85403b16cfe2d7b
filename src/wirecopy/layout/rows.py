"""The rows of a page: a line each, or the lines of a hard-wrapped paragraph together."""

from itertools import pairwise

from wirecopy.agencies.registry import Registry
from wirecopy.layout.classify import MARKS, Looks, Row
from wirecopy.layout.rules import RuleSet
from wirecopy.layout.wrapped import FULL, WIDEST, grouped, joined, leads_on
from wirecopy.text.copy import Copy
from wirecopy.text.lines import Line, extents, lines
from wirecopy.text.patterns import lazy_re

_INITIALED = lazy_re(r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}\s")
"""Who handled the copy: `ab/cd`."""
_SIGNED = ("by ", "di ", "von ", "par ", "por ")
_MARKED = 2
"""So many paragraphs with the wire's mark before them tell that the lines of a page are wrapped."""
_PARTED = 8
"""Of so many lines of a page with blank lines between its blocks one is the first of a block."""


def rows_of(copy: Copy, registry: Registry, rules: RuleSet) -> list[Row]:
    """Give the rows of a page, with the looks that rules know."""
    text = copy.folded
    found = extents(copy)
    told = [text[start:end] for start, end in found]
    looks = Looks(rules, rules.marks(told))
    small = sum([line[0].islower() for line in told])  # these may go on in mid-sentence
    marked = ("&" in text or "^" in text) and sum([line[0] in MARKS for line in told]) >= _MARKED
    if (small or marked) and small >= sum([len(line) > WIDEST for line in told[:-1]]):
        spaced = lines(copy)
        spacing = _spacing(spaced)
        if marked or _is_wrapped(copy, spaced, spacing):
            if _is_parted(spaced, spacing):
                return list(grouped(copy, spaced, registry, looks))
            return list(joined(copy, spaced, spacing, registry, looks))
    lines_of_page = enumerate(zip(found, told, strict=True))
    return [looks.row(at, start, end, line) for at, ((start, end), line) in lines_of_page]


def _spacing(found: list[Line]) -> int:
    """How many blank lines stand between lines of one paragraph: some in copy that is spaced out."""
    gaps = {line.gap for line in found[1:]}
    return min(gaps) if len(gaps) > 1 else 0


def _is_wrapped(copy: Copy, found: list[Line], spacing: int) -> bool:
    """Whether lines break in mid-sentence: full lines without an end, or before a small letter."""
    text = copy.folded
    full = broken = wide = 0
    for line, below in pairwise(found):
        size = line.end - line.start
        wide += size > WIDEST
        if not FULL <= size <= WIDEST or below.gap > spacing:
            continue
        full += 1
        lower = text[below.start].islower()
        if lower and not text[line.start].islower():  # below a title it may be a byline
            lower = not (
                text.startswith(_SIGNED, below.start) or _INITIALED.match(text, below.start)
            )
        broken += (lower and text[line.end - 1] not in '.!?:"') or leads_on(text, line)
    return broken >= 1 and broken * 4 >= full and wide <= broken


def _is_parted(found: list[Line], spacing: int) -> bool:
    """Whether blank lines part the blocks of a wrapped page, and nothing is indented."""
    if spacing or any(line.indent for line in found):
        return False
    return sum(line.gap > 0 for line in found) * _PARTED >= len(found)
