"""Where a story names anybody, outside quotation marks.

Its runs of capitalised words are found in one walk. A run is read when somebody asks who stands
near it, or for a word of it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import Run, outside, runs
from wirecopy.speakers.forms import MARKS, Form, bare_word, is_firm, is_full, joined, read
from wirecopy.text.copy import Extent

Naming = tuple[int, int, Form]
"""Where a name starts and ends, and how it is written there."""

_NICKNAME = 24
"""Characters of a nickname."""
_GAP = 4
"""Blanks and marks between a name and a nickname inside it."""
_CLOSE = 9
"""How far apart two names may be that are one: `Bank | of the | North`."""


class Namings:
    """The names of a story, by where they stand and by their words."""

    def __init__(self, raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> None:
        """Names stand in `zones`, outside the `hidden` stretches, which are in order and apart.

        A headline names nobody: every word of it may have a capital.
        """
        self._raw = raw
        self._hidden = hidden
        self._extents = [
            (zone.start, zone.start if zone.kind == "headline" else zone.end) for zone in zones
        ]
        self._headline = max((zone.end for zone in zones if zone.kind == "headline"), default=0)
        self._runs = _over_nicknames(raw, runs(raw, outside(self._extents, hidden)), hidden)
        self._starts = [low for low, _ in self._runs]
        self._zones: list[list[Naming] | None] = [None] * len(zones)

    def people_with(self, word: str) -> list[Naming]:
        """Give the full names of people in which a word stands; see `is_full`."""
        return [naming for naming in self._with_word(word) if is_full(naming[2])]

    def firm_called(self, word: str) -> Naming | None:
        """Give the full name of a firm that may be called by its first word: `Norbank` of `Norbank Group`."""
        for naming in self._with_word(word):
            if naming[2].words[0] == word and is_firm(naming[2]):
                return naming
        return None

    def _with_word(self, word: str) -> list[Naming]:
        """The names in which a word stands, of the runs of several words."""
        return [
            (low + form.start, low + form.end, form)
            for low, text in self._by_word.get(word, ())
            for form in read(text)
            if word in form.words
        ]

    @cached_property
    def _by_word(self) -> dict[str, list[Run]]:
        """The runs of several words by each of their words."""
        runs_of: dict[str, list[Run]] = {}
        for run in self._runs:
            if run[1].isalpha():
                continue
            words = run[1].lower().split()
            for word in words if len(words) > 1 else ():
                bare = word if word.isalpha() else bare_word(word)
                if bare not in runs_of:
                    runs_of[bare] = [run]
                elif runs_of[bare][-1] is not run:
                    runs_of[bare].append(run)
        return runs_of

    def in_zone(self, zone: int) -> list[Naming]:
        """Give who and what is named in a zone, in order."""
        names = self._zones[zone]
        if names is None:
            start, end = self._extents[zone]
            low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
            names = self._zones[zone] = self._read(self._runs[low:high])
        return names

    def between(self, start: int, end: int) -> list[Naming]:
        """Give the names that stand between two places, headlines not left out."""
        found = self._runs
        low = bisect_left(self._starts, start)
        high = bisect_left(self._starts, end, low)
        if (
            start >= self._headline
            and (not low or _end(found[low - 1]) <= start)
            and (low == high or _end(found[high - 1]) <= end)
        ):
            return self._read(found[low:high])
        hidden = self._hidden
        near = hidden[max(bisect_left(hidden, (start,)) - 1, 0) : bisect_left(hidden, (end,))]
        return self._read(runs(self._raw, outside(((start, end),), near)))

    def _read(self, found: Iterable[Run]) -> list[Naming]:
        """The names in runs; those in two pieces are put together."""
        names: list[Naming] = []
        high = -_CLOSE
        for low, text in found:
            for form in read(text):
                at, to = low + form.start, low + form.end
                whole = None
                if at - high < _CLOSE and names and names[-1][2].kind != "person":
                    whole = joined(names[-1][2], self._raw[high:at], form)
                if whole is None:
                    names.append((at, to, form))
                else:
                    names[-1] = (names[-1][0], to, whole)
                high = to
        return names


def _over_nicknames(raw: str, found: list[Run], hidden: Sequence[Extent]) -> list[Run]:
    """Put the runs together that a nickname between marks has parted: `Ana “Red” Ruiz`.

    A name has one: names and nicknames in turn, all through a paragraph, are not one name.
    """
    whole: list[Run] = []
    done = 0
    for start, end in hidden:
        if end - start > _NICKNAME or not _may_be_nickname(raw[start:end]):
            continue
        turn = bisect_left(found, (end,))
        if not done < turn < len(found):
            continue
        low, before = found[turn - 1]
        high, after = found[turn]
        gaps = raw[low + len(before) : start], raw[end:high]
        if all(1 < len(gap) <= _GAP and MARKS.issuperset(gap.strip(" ()")) for gap in gaps):
            whole += found[done : turn - 1]
            whole.append((low, raw[low : high + len(after)]))
            done = turn + 1
    return whole + found[done:] if done else found


def _may_be_nickname(words: str) -> bool:
    """Whether some words may be one: `Red`, `The Rock`, and not `a fool,`."""
    return words[:1].isupper() and words.count(" ") <= 1 and words.replace(" ", "").isalpha()


def _end(run: Run) -> int:
    return run[0] + len(run[1])
