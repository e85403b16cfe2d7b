"""A first look at the zones of a story: two letters a word.

Reported speech stands in every other sentence, so these words are not tagged as those around
quotation marks are. A word between blanks has two `letters`: the part it may play, and the sign right
behind it. Clauses are read in a string of such pairs; each word between marks is `Q`.
"""

from bisect import bisect_right
from collections.abc import Iterable

from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.letters import BREAK, letters_of, of_title
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

_BLANK = lazy_re(r"\s")
_FURTHER_BLANK = lazy_re(r"(?<!\S)\s")
"""One behind another, or before all words."""
_TITLE = lazy_re(r"\n\.((?:[^\nnERrVvKkjl].){3,30})(?=\n)")
"""A zone of few words none of which is written small but those that are small in headlines too."""
_NOUNS = 3
"""Words with a capital that such a headline has, at least."""
_CORE = lazy_re(r"(?s)(?:(?![$£€])[\W_])*+(.*(?:[^\W_]|[%)]))")
"""Words without the signs around them."""

Words = tuple[int, int]
"""Words of a story's zones, half-open."""


class Skimmed:
    """The words of a story's zones, one zone behind the other, and their letters."""

    __slots__ = (
        "_entered",
        "_folded",
        "_pairs",
        "_place",
        "_starts",
        "_titles",
        "_word",
        "_zones",
        "back",
        "entered",
        "firsts",
        "letters",
        "words",
    )

    def __init__(self, folded: str, zones: list[Zone]) -> None:
        self._folded = folded
        self._zones = zones
        self.entered = -1
        """The zone whose places were asked for last."""
        self._entered = range(0)
        """Its words."""
        self._word = self._place = 0
        """A word of it, and where it starts."""
        self._starts: dict[int, int] = {}
        """Where each of its words starts, if not one blank parts them all, and where the last ends."""
        self.firsts: list[int] = []
        """Where each zone's break stands among the words, and the last break."""
        self.words: list[str] = []
        """What stands between blanks, and the breaks."""
        for _, start, end, _ in zones:
            self.firsts.append(len(self.words))
            self.words.append(BREAK)
            self.words += folded[start:end].split()
        self.firsts.append(len(self.words))
        self.words.append(BREAK)
        self._pairs = list(map(letters_of, self.words))
        self._titles: set[int] = set()
        """The zones that are read as headlines in capitals."""
        self.letters = self.back = ""
        """Two letters a word, and the same with the last word first, once all is `read`."""

    def read(self) -> None:
        """Set the letters, those of headlines in capitals too."""
        pairs = self._pairs
        letters = "".join(pairs)
        parts: list[str] = []
        done = 0
        for match in _TITLE.finditer(letters):
            if match[1].count("N") >= _NOUNS:
                low, high = match.start(1) // 2, match.end() // 2
                self._titles.add(self.zone(low))
                pairs[low:high] = map(of_title, pairs[low:high], self.words[low:high])
                parts += letters[done : 2 * low], *pairs[low:high]
                done = 2 * high
        self.letters = "".join([*parts, letters[done:]])
        self.back = "".join(pairs[::-1])

    def is_head(self, zone: int) -> bool:
        """Whether a zone is a headline or the like."""
        return self._zones[zone].kind != "paragraph" or zone in self._titles

    def zone(self, word: int) -> int:
        """The zone a word stands in."""
        return bisect_right(self.firsts, word) - 1

    def hide(self, attributed: Iterable[Attributed]) -> set[int]:
        """Give the words between marks the letters of such, and tell where the letters of their cues stand.

        A mark belongs to what it marks, and so does what touches it; the stop that ends the words
        still ends a sentence.
        """
        pairs = self._pairs
        cues: set[int] = set()
        known = None
        index = start = at = word = done = -1
        text = ""
        for stretch, _, cue, _, _, _ in attributed:
            zone = stretch.zone
            for left, right in stretch.spans:
                if zone != index:
                    index = zone
                    text, start = self._blanks(zone)
                    at, word = 0, self.firsts[zone] + 1
                    done = word
                low, high = left - start, right - start
                word += text.count(" ", at, low)
                first = max(word, done)
                word += text.count(" ", low, high)
                at, done = high, word + 1
                if first < done:
                    last = "Q." if pairs[word][1] == "." else "Q-"
                    pairs[first:done] = [*["Q-"] * (word - first), last]
                if cue and cue is not known and start < cue[1] <= start + len(text):
                    known = cue
                    low, high = cue[0] - start, cue[1] - start
                    steps = text.count(" ", at, low) if low > at else -text.count(" ", low, at)
                    first = word + steps
                    last_word = first + text.count(" ", low, high)
                    cues.update(range(2 * first, 2 * last_word + 1, 2))
                zone += 1
        return cues

    def _blanks(self, zone: int) -> tuple[str, int]:
        """A zone with as many blanks as part its words, and where it starts."""
        _, start, end, _ = self._zones[zone]
        text = self._folded[start:end]
        if text != " ".join(self.words[self.firsts[zone] + 1 : self.firsts[zone + 1]]):
            text = _BLANK.sub(" ", _FURTHER_BLANK.sub("_", text))
        return text, start

    def extents(self, *ranges: Words) -> list[Extent]:
        """From the first word of each range to its last, without the signs around them.

        All are of one zone.
        """
        folded, words = self._folded, self.words
        if ranges[0][0] not in self._entered:
            self._enter(self.zone(ranges[0][0]))
        starts, word, place = self._starts, self._word, self._place
        found = []
        for first, last in ranges:
            if starts:
                low, high = starts[first], starts[last]
            else:  # the steps from one range to the next are short
                if first != word:
                    if first > word:
                        place += len(" ".join(words[word:first])) + 1
                    else:
                        place -= len(" ".join(words[first:word])) + 1
                low, high = place, place + len(" ".join(words[first:last]))
                word, place = last, high + 1
            if folded[low].isalnum() and folded[high - 1].isalnum():
                found.append((low, high))
            else:
                core = _CORE.match(folded, low, high)
                found.append(core.span(1) if core else (low, low))
        self._word, self._place = word, place
        return found

    def _enter(self, zone: int) -> None:
        """Find the place of a zone's first word; of all, if more than a blank parts some."""
        _, start, end, _ = self._zones[zone]
        first, behind = self.firsts[zone] + 1, self.firsts[zone + 1]
        self.entered, self._entered = zone, range(first, behind)
        self._word, self._place = first, start
        self._starts = {}
        words = self.words[first:behind]
        if len(" ".join(words)) != end - start:
            for word, written in enumerate(words, first):
                self._starts[word] = start = self._folded.index(written, start)
                start += len(written)
            self._starts[behind] = end
