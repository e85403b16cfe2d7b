"""Where a story names anybody, outside quotation marks.

Its runs of capitalised words are read where somebody asks who stands there, or for a word of them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain, compress, repeat, starmap
from operator import itemgetter, not_
from re import Match

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import FOR_ENDS, HYPHENS, RUN, behind_office, outside, untied
from wirecopy.speakers.forms import MARKS, Form, is_firm, is_full, joined, read
from wirecopy.text.copy import Extent

Naming = tuple[int, int, Form]
"""Where a name starts and ends, and how it is written there."""

_NICKNAME = 24
"""Characters of a nickname."""
_GAP = 4
"""Blanks and marks between a name and a nickname inside it."""
_CLOSE = 9
"""How far apart two names may be that are one: `Bank | of the | North`."""
_SIGNS = ".&-'’‐‑"
"""What may stand behind the last letter of a word: a form has some of it, and some not."""


class Namings:
    """The names of a story, by where they stand and by their words."""

    def __init__(self, raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> None:
        """Names stand in `zones`, outside the `hidden` stretches, which are in order and apart.

        A headline names nobody: every word of it may have a capital.
        """
        self._raw = raw
        self._hidden = hidden
        self._zones = zones
        self._in_zone: dict[int, list[Naming]] = {}
        self._by_word: list[tuple[str, Extent]] | None = None
        bounds = sorted(chain.from_iterable([*map(itemgetter(1, 2), zones), *hidden]))
        for _, start, end, _ in compress(zones, map("headline".__eq__, map(itemgetter(0), zones))):
            del bounds[bisect_left(bounds, start) : bisect_right(bounds, end)]
        self._runs = _over_nicknames(raw, _runs(raw, bounds), hidden)

    def people_with(self, word: str) -> list[Naming]:
        """Give the full names of people in which a word stands; see `is_full`."""
        return [
            naming for naming in self._near(word) if word in naming[2].words and is_full(naming[2])
        ]

    def firm_called(self, word: str) -> Naming | None:
        """Give the full name of a firm that may be called by its first word: `Norbank` of `Norbank Group`."""
        for naming in self._near(word):
            if naming[2].words[0] == word and is_firm(naming[2]):
                return naming
        return None

    def _near(self, word: str) -> list[Naming]:
        """The names in the runs of several words in which a word stands, but for signs behind it."""
        by_word = self._by_word
        if by_word is None:
            by_word = self._by_word = self._indexed()
        bare = word if word.isalpha() else _without_owner(word).rstrip(_SIGNS)
        low = bisect_left(by_word, (bare,))
        high = bisect_left(by_word, (f"{bare}\0",), low)
        if low == high:
            return []
        return self._named(dict.fromkeys([run for _, run in by_word[low:high]]))  # each once

    def in_zone(self, zone: int) -> list[Naming]:
        """Give who and what is named in a zone, in order."""
        names = self._in_zone.get(zone)
        if names is None:
            _, start, end, _ = self._zones[zone]
            low, high = bisect_left(self._runs, (start,)), bisect_left(self._runs, (end,))
            names = self._in_zone[zone] = self._named(self._runs[low:high])
        return names

    def between(self, start: int, end: int) -> list[Naming]:
        """Give the names that stand between two places, headlines not left out."""
        hidden = self._hidden
        high = bisect_left(hidden, (end,))
        low = bisect_left(hidden, (start,), 0, high)
        if low and hidden[low - 1][1] > start:
            low -= 1
        bounds = [*chain.from_iterable(outside(start, end, hidden[low:high]))]
        runs = _runs(self._raw, bounds)
        return self._named(_over_nicknames(self._raw, runs, hidden[low:high]))

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

    def _indexed(self) -> list[tuple[str, Extent]]:
        """The words of the runs of several words, in order and without signs, and where each stands."""
        texts = [*map(self._raw.__getitem__, starmap(slice, self._runs))]
        several = [*map(not_, map(str.isalpha, texts))]
        runs = [*compress(self._runs, several)]
        letters = _without_owner("\0".join(compress(texts, several)).lower())
        words = [*map(str.split, letters.split("\0"))]
        bare = map(str.rstrip, chain.from_iterable(words), repeat(_SIGNS))
        places = chain.from_iterable(map(repeat, runs, map(len, words)))
        return sorted(zip(bare, places, strict=False))


def _without_owner(words: str) -> str:
    """Words in lower case without `'s`, wherever it stands: all are looked for as they are kept."""
    return words.replace("'s", "").replace("’s", "")


def _runs(raw: str, bounds: Sequence[int]) -> list[Extent]:
    """Where runs stand between the first and the second bound, the third and the fourth …."""
    found = map(RUN.finditer, repeat(raw), bounds[::2], bounds[1::2])
    return [*map(Match.span, chain.from_iterable(found))]


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
