"""Paragraphs with their stretches, read into phrases and clauses."""

from itertools import count
from typing import NamedTuple

from wirecopy.quotes.chunks import chunk
from wirecopy.quotes.clauses import governors, main_clause
from wirecopy.quotes.governors import Clause, Governor
from wirecopy.quotes.tags import Paragraph, Tagged
from wirecopy.tables.cues import FRAME, SPEECH
from wirecopy.tables.function_words import EXTENDING
from wirecopy.tables.titles import KIN
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re

_STRETCH = lazy_re("Q")
_COMPOUND = lazy_re("SP?cS(?:[Px]|,[^.,]{1,8},){0,4}[RVK]")
_APPOSED = lazy_re("[SP](?:P{0,4}|cS),S[,.]")
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_TELL = frozenset({"tell", "tells", "told"})
_LEANING = frozenset({"close", "familiar"})
"""Adjectives behind a noun that are nothing without their phrase: `a source close to the mayor`."""
_OF_MANY = frozenset({"one", "another"})
"""Words that stand for a noun before a name: `one of them, Tom Hale, said`."""
_PREPOSITIONS = {"A": 2, "P": 1}
"""Words that open such phrases."""
_CLOSING = "\"'` )]"
"""What may stand behind the last sign of a sentence."""
REACH = 60
"""Phrases looked at on either side of a stretch; no desk's sentence is longer."""


class Found(NamedTuple):
    """The phrases that attribute a stretch."""

    speaker: int
    cue: int
    owned: bool = False
    """Whether the speaker owns the noun that is the cue: `Ruiz's claim that …`."""


class Passage:
    """The phrases of the paragraphs that hold stretches, and the clauses each stretch lies in.

    Phrases are indexes into `kinds`, the letters of `chunks`; a stretch is a phrase, `Q`. A stop
    opens the passage and stands behind each paragraph.
    """

    __slots__ = (
        "_governors",
        "chunked",
        "copy",
        "extents",
        "kinds",
        "place",
        "stretches",
        "tagged",
    )

    def __init__(self, copy: Copy, paragraphs: list[Paragraph], extents: list[Extent]) -> None:
        """Read `paragraphs`; `extents` are all their stretches, marks not included."""
        self.copy = copy
        self.extents = extents
        self.tagged = Tagged(copy.raw, paragraphs)
        self.chunked = chunk(self.tagged.tags)
        self.kinds = kinds = self.chunked.kinds
        self.stretches = [match.start() for match in _STRETCH.finditer(kinds)]
        self.place = dict(zip(self.stretches, count(), strict=False))
        self._governors: dict[int, list[Governor]] = {}

    # -------------------------------------------------------------- stretches

    def length(self, at: int) -> int:
        """How many words a stretch has, about."""
        low, high = self.extents[self.place[at]]
        return self.copy.raw.count(" ", low, high) + 1

    def tail(self, at: int) -> str:
        """The last character of a stretch, marks and brackets aside."""
        low, high = self.extents[self.place[at]]
        last = self.copy.folded[high - 1]
        if last not in _CLOSING:
            return last
        return self.copy.folded[max(low, high - 4) : high].rstrip(_CLOSING)[-1:]

    def leads(self, at: int) -> bool:
        """Whether a stretch opens its sentence, adverbs aside."""
        return self.kinds[max(0, at - 5) : at].rstrip("xcC,").endswith((".", "|"))

    def governors(self, at: int) -> list[Governor]:
        """The clauses a stretch lies in; most stretches have their speaker beside them."""
        found = self._governors.get(at)
        if found is None:
            self._governors |= governors(self.tagged, self.chunked, at)
            found = self._governors[at]
        return found

    def beside(self, at: int) -> tuple[str, str]:
        """The letters of the words before and behind a stretch."""
        tags, index = self.tagged.tags, self.chunked.bounds[at]
        return tags[index - 1], tags[index + 1]

    def word_before(self, at: int, back: int = 1) -> str:
        """The word before a stretch, in lower case; or one further back."""
        index = self.chunked.bounds[at] - back
        return self.tagged.words[index].lower() if index > 0 else ""

    # -------------------------------------------------------------- sentences

    def reach_back(self, at: int) -> int:
        """Where the sentence of a stretch starts, or what is looked at of it."""
        kinds, low = self.kinds, max(0, at - REACH)
        low = max(kinds.rfind(".", low, at), low)
        return max(kinds.rfind("|", low, at), low)

    def end_before(self, at: int) -> int:
        """The latest stop or semicolon before a phrase."""
        kinds = self.kinds
        stop = kinds.rfind(".", 0, at)
        return max(stop, kinds.rfind("|", stop + 1, at), kinds.rfind(";", stop + 1, at))

    def starts(self, at: int) -> int:
        """Where a phrase starts in the text."""
        return self.tagged.places[self.chunked.bounds[at]]

    def main_clause(self, end: int) -> Clause:
        """The main clause of the sentence that phrase `end` ends."""
        return main_clause(self.tagged, self.chunked, end)

    # -------------------------------------------------------------- phrases

    def words(self, at: int) -> list[str]:
        """The words of a phrase."""
        return self.tagged.words[self.chunked.bounds[at] : self.chunked.bounds[at + 1]]

    def tags(self, at: int) -> str:
        """The letters of a phrase's words."""
        return self.tagged.tags[self.chunked.bounds[at] : self.chunked.bounds[at + 1]]

    def speaks(self, at: int) -> bool:
        """Whether a verb group says something."""
        return not SPEECH.keys().isdisjoint(self.words(at))

    def reports(self, at: int) -> bool:
        """Whether a verb group says or judges something."""
        return reports([word.lower() for word in self.words(at)])

    def is_agent(self, at: int) -> bool:
        """Whether a phrase tells by whom something is done or said: `by Ruiz`."""
        return self.kinds[at] == "P" and self.words(at)[0] == "by"

    def may_precede_speaker(self, at: int) -> bool:
        """Whether a verb group can stand before its speaker: `said Ruiz`, but not `told Ruiz`."""
        return self.speaks(at) and _TELL.isdisjoint(self.words(at))

    # -------------------------------------------------------------- places in the text

    def extent(self, first: int, last: int) -> Extent:
        """From the first word of one phrase to the last of another."""
        return self.tagged.span(self.chunked.bounds[first], self.chunked.bounds[last + 1])

    def cue(self, found: Found) -> Extent:
        """The words that report: a verb group without the adverbs around it, `according to`."""
        low, high = self.chunked.bounds[found.cue : found.cue + 2]
        if high - low == 1:
            return self.tagged.span(low, high)
        if found.owned:
            of = self._words_of(found.cue)
            low, high = (low, of) if of else (high - 1, high)
        elif self.kinds[found.cue] in _PREPOSITIONS:
            high = low + _PREPOSITIONS[self.kinds[found.cue]]
        else:
            tags = self.tagged.tags
            while tags[low] == "x" and low + 1 < high:
                low += 1
            while tags[high - 1] == "x" and high - 1 > low:
                high -= 1
        return self.tagged.span(low, high)

    def mention(self, found: Found) -> Extent:
        """A speaker as written: from title to last name, or a common noun with its `of`.

        A name in apposition to a common noun belongs to it: `her deputy, Tom Hale`.
        """
        at = found.speaker
        if found.owned and (owner := self.owner(at)):
            return owner
        if self.kinds[at + 1] not in "Pc,":
            return self._noun(at)
        if _COMPOUND.match(self.kinds, at) or self._is_said_by_two(found):
            return self.extent(at, self.kinds.index("S", at + 1))
        low, high = self._noun(at)
        if (named := self._apposed_name(at)) >= 0:
            high = self._noun(named)[1]
        return low, high

    def _is_said_by_two(self, found: Found) -> bool:
        """Whether a second name stands behind the speaker: `said Ruiz and Hale`."""
        at = found.speaker
        if found.cue != at - 1 or self.kinds[at + 1 : at + 3] != "cS":
            return False
        return self.tags(at)[-1] == self.tags(at + 2)[-1] == "N"

    def owner(self, at: int) -> Extent | None:
        """Whose a noun is: `Ruiz` in `Ruiz's latest claim`, `her` in `her claim`."""
        tagged, bounds = self.tagged, self.chunked.bounds
        if of := self._words_of(at):
            return tagged.span(of, bounds[at + 1])
        low, high = bounds[at] + _PREPOSITIONS.get(self.kinds[at], 0), bounds[at + 1]
        mark = tagged.tags.rfind("'", low, high)
        if mark > low:
            return self.tagged.span(low, mark)
        if tagged.words[low].lower() in _POSSESSIVES:
            return self.tagged.span(low, low + 1)
        return None

    def _words_of(self, at: int) -> int:
        """The word behind `in the words of` that opens a phrase, or 0."""
        low = self.chunked.bounds[at]
        return low + 4 if self.tagged.words[low + 1 : low + 4] == ["the", "words", "of"] else 0

    def _noun(self, at: int) -> Extent:
        tagged, bounds = self.tagged, self.chunked.bounds
        low, high = bounds[at], bounds[at + 1]
        if self.kinds[at] != "S":
            low += _PREPOSITIONS.get(self.kinds[at], 0)
        tags = tagged.tags[low:high]
        if tags[-1] in "Np" and "'" not in tags:
            return tagged.span(low, high)
        kept = tags.rstrip("y'") or tags
        high -= len(tags) - len(kept)
        owner = kept.rfind("'")
        if owner >= 0 and kept.endswith("N") and "n" in kept[owner:]:
            low += owner + 1  # of `Ruiz's spokesman Tom Hale`, the spokesman
        elif kept.endswith(("n", "D")) and self.kinds[at : at + 2] in {"SP", "AP"}:
            follow = bounds[at + 1]
            if tagged.words[follow] in EXTENDING or tagged.words[high - 1] in _LEANING:
                high = bounds[at + 2]
        return self.tagged.span(low, high)

    def _apposed_name(self, at: int) -> int:
        """The name in apposition to a common noun: `her manager, Ana Ruiz, said`."""
        match = _APPOSED.match(self.kinds, at)
        if match is None:
            return -1
        if not self.tags(at).endswith("n") and self.words(at)[-1].lower() not in _OF_MANY:
            return -1
        name = match.end() - 2
        least = "N" if self.words(at)[-1] in KIN else "NN"
        return name if self.tags(name).endswith(least) else -1


def reports(words: list[str]) -> bool:
    """Whether one of some words says or judges something."""
    return not (SPEECH.keys().isdisjoint(words) and FRAME.keys().isdisjoint(words))
