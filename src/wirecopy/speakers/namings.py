"""Where a story names anybody, outside quotation marks.

Its runs of capitalised words are read where somebody asks who stands there, or for a word of them.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain, repeat, starmap
from operator import attrgetter
from re import Match

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import FOR_ENDS, HYPHENS, RUN, behind_office, outside, untied
from wirecopy.speakers.forms import BODIES, MARKS, Form, is_full, joined, read
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

Naming = tuple[int, int, Form]
"""Where a name starts and ends, and how it is written there."""

_NICKNAME = 24
"""Characters of a nickname."""
_GAP = 4
"""Blanks and marks between a name and a nickname inside it."""
_CLOSE = 9
"""How far apart two names may be that are one: `Bank | of the | North`."""
_SIGNS = lazy_re(r"(?:['’]s|[.&\-'’‐‑])++(?=[\s\0]|$)")
"""What may stand behind the last letter of a word: a form has some of it, and some not."""
_several = attrgetter("lastindex")
"""Whether a run has several words."""


class Namings:
    """The names of a story, by where they stand and by their words."""

    def __init__(self, raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> None:
        """Names stand in `zones`, outside the `hidden` stretches, which are in order and apart.

        A headline names nobody: every word of it may have a capital.
        """
        self._raw = raw
        self._hidden = hidden
        self._extents = [
            (start, start if kind == "headline" else end) for kind, start, end, _ in zones
        ]
        self._found = [list(RUN.finditer(raw, start, end)) for start, end in self._extents]
        """The runs of each zone, those inside quotation marks with them."""
        self._words: list[tuple[str, Extent]] | None = None
        self._zones: list[list[Naming] | None] = [None] * len(zones)

    def with_word(self, word: str) -> list[Naming]:
        """Give the full names in which a word stands; see `is_full`."""
        words = self._words
        if words is None:
            words = self._words = self._indexed()
        bare = word if word.isalpha() else _SIGNS.sub("", word)
        low = bisect_left(words, (bare,))
        high = bisect_left(words, (f"{bare}\0",), low)
        if low == high:
            return []
        runs: list[Extent] = []
        done = 0
        for _, run in words[low:high]:
            start, end = run
            if start >= done:  # a word may stand in a run twice
                hidden = self._hidden_in(start, end)
                runs += self._runs(start, end, hidden) if hidden else (run,)
                done = end
        return [
            naming for naming in self._named(runs) if word in naming[2].words and is_full(naming[2])
        ]

    def firm_called(self, word: str) -> Naming | None:
        """Give the full name of a firm that may be called by its first word: `Norbank` of `Norbank Group`."""
        for naming in self.with_word(word):
            if naming[2].kind in BODIES and naming[2].words[0] == word:
                return naming
        return None

    def in_zone(self, zone: int) -> list[Naming]:
        """Give who and what is named in a zone, in order."""
        names = self._zones[zone]
        if names is None:
            start, end = self._extents[zone]
            hidden = self._hidden_in(start, end)
            found = self._found[zone]
            names = self._zones[zone] = self._named(
                self._runs(start, end, hidden) if hidden else map(Match.span, found)
            )
        return names

    def between(self, start: int, end: int) -> list[Naming]:
        """Give the names that stand between two places, headlines not left out."""
        return self._named(self._runs(start, end, self._hidden_in(start, end)))

    def _named(self, runs: Iterable[Extent]) -> list[Naming]:
        """The names in runs; those in two pieces are put together."""
        raw = self._raw
        names: list[Naming] = []
        before = -_CLOSE
        for low, high in runs:
            start = behind_office(raw, low, high) if raw[low - 3 : low - 1] in FOR_ENDS else low
            forms = read(raw[start:high])
            if not forms and raw[low] in HYPHENS and (tied := untied(raw, low)) is not None:
                start = tied
                forms = read(raw[start:high])
            for form in forms:
                at, to = start + form.start, start + form.end
                close = at - before < _CLOSE and names[-1][2].kind != "person"
                whole = joined(names[-1][2], raw[before:at], form) if close else None
                before = to
                if whole is None:
                    names.append((at, to, form))
                else:
                    names[-1] = names[-1][0], to, whole
        return names

    def _hidden_in(self, start: int, end: int) -> Sequence[Extent]:
        """The hidden stretches that lie in a stretch, or over its bounds."""
        hidden = self._hidden
        high = bisect_left(hidden, (end,))
        if not high or hidden[high - 1][1] <= start:
            return ()
        low = bisect_left(hidden, (start,), 0, high)
        return hidden[low - 1 if low and hidden[low - 1][1] > start else low : high]

    def _runs(self, start: int, end: int, hidden: Sequence[Extent]) -> list[Extent]:
        """Where the runs of a stretch stand, given what is hidden in it."""
        raw = self._raw
        if not hidden:
            return list(map(Match.span, RUN.finditer(raw, start, end)))
        found: list[Extent] = []
        for low, high in outside(start, end, hidden):
            found += map(Match.span, RUN.finditer(raw, low, high))
        return _over_nicknames(raw, found, hidden)

    def _indexed(self) -> list[tuple[str, Extent]]:
        """The words of all runs of several words in order, without signs, and where the run stands.

        Runs inside quotation marks are among them: `between` leaves them out of what it gives.
        """
        raw = self._raw
        nicknamed = {
            bisect_left(self._extents, (end,)) - 1
            for start, end in self._hidden
            if end - start <= _NICKNAME and _may_be_nickname(raw[start:end])
        }
        runs = list(map(Match.span, filter(_several, chain.from_iterable(self._found))))
        for number in nicknamed:
            start, end = self._extents[number]
            low, high = bisect_left(runs, (start,)), bisect_left(runs, (end,))
            runs[low:high] = self._runs(start, end, self._hidden_in(start, end))
        texts = "\0".join(map(raw.__getitem__, starmap(slice, runs))).lower()
        words = [text.split() for text in _SIGNS.sub("", texts).split("\0")]
        places = chain.from_iterable(map(repeat, runs, map(len, words)))
        return sorted(zip(chain.from_iterable(words), places, strict=True))


def _over_nicknames(raw: str, found: list[Extent], hidden: Sequence[Extent]) -> list[Extent]:
    """Put the runs together that a nickname between marks has parted: `Ana “Red” Ruiz`.

    A name has one: names and nicknames in turn, all through a paragraph, are not one name.
    """
    whole: list[Extent] = []
    done = 0
    for start, end in hidden:
        if end - start > _NICKNAME or not _may_be_nickname(raw[start:end]):
            continue
        turn = bisect_left(found, (end,))
        if not done < turn < len(found):
            continue
        (low, before), (after, high) = found[turn - 1], found[turn]
        gaps = raw[before:start], raw[end:after]
        if all(1 < len(gap) <= _GAP and MARKS.issuperset(gap.strip(" ()")) for gap in gaps):
            whole += found[done : turn - 1]
            whole.append((low, high))
            done = turn + 1
    return whole + found[done:] if done else found


def _may_be_nickname(words: str) -> bool:
    """Whether some words may be one: `Red`, `The Rock`, and not `a fool,`."""
    return words[:1].isupper() and words.count(" ") <= 1 and words.replace(" ", "").isalpha()
