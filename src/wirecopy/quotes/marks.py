"""Pairs of quotation marks, found by the characters beside them.

Desks mix glyphs, and systems turn them round, so a glyph says little: `”Yes,” she said` opens with
a closing one. What stands beside a mark says more. A mark that opens has a blank or an opening
sign before it and a word after it; one that closes has a word or a stop before it. Where both
could be, the mark does what is due: it closes what is open.

Pairs are looked for inside one paragraph. A quote left open ends with its paragraph, and goes on
in the next one if that opens with a mark.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter, itemgetter
from typing import NamedTuple

from wirecopy.quotes.singles import OPENING, OPENING_SINGLE, first_opening, single_pairs
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re

_MARK = lazy_re(r"(?<![^\s(\[])'''(?!')|\"|``|''(?!')")
_ODD_MARKS = ("''", "``", "<")
_ODD_OPENING = lazy_re(f"{OPENING_SINGLE}|``|<")
"""Besides single marks, double ones typed otherwise, and what opens a tag."""
_PLAIN = lazy_re(r'"(?=[^\W_])[^"]*+(?<!\s)"')
_TAG = lazy_re(r"</?[a-z][^<>\r\n]{0,500}>")
_ALONE = (" ", " ")
_OPENING = frozenset("“„«")
"""Marks that open even before a blank: `« Bonjour »`."""


class Stretch(NamedTuple):
    """What stands between two marks, in one or more pieces; marks not included."""

    zone: int
    """Index of the zone in which it opens."""
    spans: tuple[Extent, ...]
    closed: bool = True
    """Whether its closing mark was found."""
    marked: tuple[Extent, ...] = ()
    """The pieces with the marks around them."""


def pair(copy: Copy, zones: list[Zone]) -> list[Stretch]:
    """Give the stretches between marks, in order.

    A paragraph that opens with a mark, after one whose last quote was left open, goes on with it.
    """
    found: list[Stretch] = []
    longer: dict[int, list[Stretch]] = {}
    carried = -1
    for index, stretches in _by_zone(copy, zones):
        closed = stretches[-1].closed
        if index == carried and stretches[0].marked[0][0] == zones[index].start:
            longer.setdefault(len(found) - 1, []).append(stretches.pop(0))
        found += stretches
        carried = -1 if closed or zones[index].kind != "paragraph" else index + 1
    for number, pieces in longer.items():
        pieces.insert(0, found[number])
        found[number] = Stretch(
            pieces[0].zone,
            tuple(piece.spans[0] for piece in pieces),
            pieces[-1].closed,
            tuple(piece.marked[0] for piece in pieces),
        )
    return found


def _by_zone(copy: Copy, zones: list[Zone]) -> Iterator[tuple[int, list[Stretch]]]:
    """The stretches of each zone that has some, in order, with the index of the zone."""
    folded = copy.folded
    opening = _ODD_OPENING if "<" in folded or "`" in folded else OPENING
    starts = list(map(itemgetter(1), zones))
    double = doubtful = -1
    index = 0
    while index < len(zones):
        _, start, end, _ = zones[index]
        if double < start:
            double = folded.find('"', start)
            double = len(folded) if double < 0 else double
        if doubtful < start:
            doubtful = first_opening(opening, folded, start)
        if doubtful < end:
            stretches = _stretches(index, copy, start, end)
        elif double < end:
            stretches = _plain(index, folded, start, end) or _stretches(index, copy, start, end)
        else:
            index = max(index + 1, bisect_right(starts, min(double, doubtful)) - 1)
            continue
        if stretches:
            yield index, stretches
        index += 1


def _plain(zone: int, folded: str, start: int, end: int) -> list[Stretch]:
    """The stretches of a zone all of whose marks stand as they do in a book; else none."""
    found = []
    for match in _PLAIN.finditer(folded, start, end):
        low, high = marked = match.span()
        found.append(Stretch(zone, ((low + 1, high - 1),), True, (marked,)))
    return found if 2 * len(found) == folded.count('"', start, end) else []


def _stretches(zone: int, copy: Copy, start: int, end: int) -> list[Stretch]:
    """The stretches of one zone that hold a word, in order."""
    folded = copy.folded
    odd = any(folded.find(mark, start, end) >= 0 for mark in _ODD_MARKS)
    doubles = [] if odd else _plain(zone, folded, start, end)
    if not doubles and (odd or folded.find('"', start, end) >= 0):
        doubles = _doubles(zone, copy, start, end)
    singles = single_pairs(folded, start, end, [each.marked[0] for each in doubles])
    if not singles:
        return doubles
    outer = [Stretch(zone, ((low + 1, high - 1),), True, ((low, high),)) for low, high in singles]
    return _outermost(sorted(doubles + outer, key=attrgetter("marked")))


def _outermost(stretches: list[Stretch]) -> list[Stretch]:
    """Those that lie in no other, of some in the order of their opening marks."""
    kept: list[Stretch] = []
    for each in stretches:
        if not kept or each.marked[0][0] >= kept[-1].marked[0][1]:
            kept.append(each)
    return kept


def _doubles(zone: int, copy: Copy, start: int, end: int) -> list[Stretch]:
    folded, raw = copy.folded, copy.raw
    found: list[Stretch | None] = []
    opened: Extent | None = None
    nested = 0
    for mark in _marks(copy, start, end):
        before, after = _beside(folded, mark, start, end)
        if opened is None:
            if (
                _opens(before, after)
                or _strayed(folded, mark, before, end)
                or (before.isspace() and raw[mark[0]] in _OPENING and mark[1] < end)
            ):
                opened, nested = mark, 0
        elif mark[0] == opened[1] and after.isalnum():
            opened = mark
        elif before.isspace() and _opens(before, after) and raw[mark[0]] != '"':
            nested += 1
        elif nested and not _ends_clause(folded, mark, end):
            nested -= 1
        else:
            found.append(_worded(zone, raw, opened, mark, closed=True))
            opened = None
    if opened is not None:
        found.append(_worded(zone, raw, opened, (end, end), closed=False))
    return [each for each in found if each]


def _marks(copy: Copy, start: int, end: int) -> list[Extent]:
    """The double marks that can be marks: not in a tag, no breadcrumb."""
    folded, raw = copy.folded, copy.raw
    places = _places(folded, start, end)
    if folded.find("<", start, end) >= 0:
        shown = _TAG.sub(lambda tag: " " * len(tag.group()), folded[start:end])
        places = [(start + low, start + high) for low, high in _places(shown, 0, len(shown))]
    if raw.find("»", start, end) < 0 or raw.find("«", start, end) >= 0:
        return places
    return [
        mark
        for mark in places
        if raw[mark[0]] != "»" or _beside(folded, mark, 0, len(raw)) != _ALONE
    ]


def _places(folded: str, start: int, end: int) -> list[Extent]:
    """Where double marks are, those typed as two single ones too."""
    if folded.find("''", start, end) >= 0 or folded.find("``", start, end) >= 0:
        return [match.span() for match in _MARK.finditer(folded, start, end)]
    found = []
    at = folded.find('"', start, end)
    while at >= 0:
        found.append((at, at + 1))
        at = folded.find('"', at + 1, end)
    return found


def _beside(folded: str, mark: Extent, start: int, end: int) -> tuple[str, str]:
    before = folded[mark[0] - 1] if mark[0] > start else " "
    after = folded[mark[1]] if mark[1] < end else " "
    return before, after


def _opens(before: str, after: str) -> bool:
    """Whether a mark between these two characters can open.

    Not an inch (`6' 4" tall`), not a mark with nothing to quote after it.
    """
    if after.isspace() or after in ",;:)]}?!":
        return False
    return not before.isdigit() or after.isalnum()


def _strayed(folded: str, mark: Extent, before: str, end: int) -> bool:
    """Whether a mark that opens was typed on the wrong side of the blank: `He said," It is …`."""
    return before in ",:" and folded[mark[1] : min(mark[1] + 2, end)].strip().isupper()


def _ends_clause(folded: str, mark: Extent, end: int) -> bool:
    """Whether the words go on outside after this mark, as they do after an outer close."""
    return mark[1] >= end or folded[mark[0] - 1] in ",.?!"


def _worded(zone: int, raw: str, opened: Extent, mark: Extent, *, closed: bool) -> Stretch | None:
    """The stretch, without the blanks inside it; None if no letter or digit is in it."""
    low = opened[1]
    inner = raw[low : mark[0]]
    if not (inner[:1].isalnum() or any(map(str.isalnum, inner))):
        return None
    low += len(inner) - len(inner.lstrip())
    span = low, low + len(inner.strip())
    return Stretch(zone, (span,), closed, ((opened[0], mark[1]),))
