"""The story as the resolver walks through it: who is named where, and in which sentence."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.forms import Form
from wirecopy.speakers.names import Named, Roll
from wirecopy.speakers.namings import Naming, Namings
from wirecopy.tables.name_parts import ABBREVIATED
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re

_STOP = lazy_re(r"[.!?][\"')\]]{0,3}\s{1,12}(?=[\"'(\[]{0,2}([^\W\d_a-z]))")
_WORDS = lazy_re(r"\w+")
_MARK, _NO_MARK = r"&\t", "   "
_ASKED = 40
"""So many nouns are looked for in the whole text; for more, its words are counted once."""
_REACH = 30
"""How many paragraphs back anything reaches."""


class Sight:
    """A place where someone is named, or meant by a pronoun already understood."""

    __slots__ = ("end", "form", "named", "start")

    def __init__(self, start: int, end: int, named: Named, form: Form | None) -> None:
        self.start = start
        self.end = end
        self.named = named
        self.form = form
        """None for a pronoun."""


class Scene:
    """What resolving a mention asks of the story."""

    def __init__(
        self,
        copy: Copy,
        zones: Sequence[Zone],
        hidden: Sequence[Extent],
        mentions: Sequence[Extent],
    ) -> None:
        # A wire's mark of a paragraph ends like a word, and would hide that a name begins behind it.
        raw = copy.raw.replace(_MARK, _NO_MARK)
        self.raw = copy.raw
        self.folded = copy.folded.replace(_MARK, _NO_MARK)
        self.zones = zones
        self.hidden = hidden
        self.mentions = mentions
        self.speakers: set[Named] = set()
        """Those whom a mention names."""
        self.namings = Namings(raw, zones, hidden)
        self.roll = Roll(raw, self.namings)
        self._zone_starts = [*map(attrgetter("start"), zones)]
        self._stops: dict[int, list[int]] = {}
        self._sights: dict[int, Sight] = {}
        self._meant: list[Sight] = []
        self._meant_at: list[int] = []
        self._lowered: str | None = None
        self._capitals: dict[str, bool] = {}
        self._counts: dict[str, int] = {}
        self.callings: dict[str, bool] = {}
        """Whether a noun may say what somebody is, for who has looked."""
        self.ages: dict[str, list[int]] | None = None
        """Where each age stands beside what may be a name, once somebody has looked."""
        self.beside: dict[Extent, frozenset[str]] = {}
        """The words beside a name that say what somebody is, for who has read them."""

    # ------------------------------------------------------------------ places

    def zone_at(self, at: int) -> int:
        """Give the index of the zone a place lies in."""
        return bisect_right(self._zone_starts, at, 1) - 1

    def sentence_at(self, at: int, zone: int) -> int:
        """Give the number, in its zone, of the sentence a place lies in."""
        stops = self._stops.get(zone)
        if stops is None:
            stops = self._stops[zone] = list(self._sentence_starts(zone))
        return bisect_right(stops, at)

    def sentence_start(self, at: int, zone: int) -> int:
        """Give where the sentence starts that a place lies in."""
        number = self.sentence_at(at, zone)
        return self._stops[zone][number - 1] if number else self.zones[zone].start

    def _sentence_starts(self, zone: int) -> Iterator[int]:
        """Where the sentences of a zone start, the first left out; quoted ones are not counted."""
        start, end = self.zones[zone].start, self.zones[zone].end
        for stop in _STOP.finditer(self.folded, start, end):
            if not stop.group(1).isupper():
                continue
            at = stop.start()
            if self.is_hidden(at) and self.is_hidden(stop.end()):
                continue
            word = self.folded[max(at - 12, start) : at].rsplit(None, 1)[-1:]
            if not word or not (word[0].lower() in ABBREVIATED or len(word[0]) == 1):
                yield stop.end()

    def is_hidden(self, at: int) -> bool:
        """Whether a place lies inside quotation marks."""
        turn = bisect_left(self.hidden, (at + 1,))
        return turn > 0 and at < self.hidden[turn - 1][1]

    # ------------------------------------------------------------------ names

    def note(self, mention: Extent, named: Named) -> None:
        """Remember whom a pronoun meant. Pronouns come in order of the text."""
        start, end = mention
        self._meant.append(Sight(start, end, named, None))
        self._meant_at.append(start)

    def speaks(self, sight: Sight) -> bool:
        """Whether words are attributed to someone where they are named."""
        if sight.form is None:
            return True
        turn = self.mention_at(sight.start)
        return turn > 0 and sight.start < self.mentions[turn - 1][1]

    def mention_at(self, at: int) -> int:
        """How many mentions start up to a place."""
        return bisect_left(self.mentions, (at + 1,))

    def is_mention(self, sight: Sight) -> bool:
        """Whether words are attributed to just that name, and not to what it is a part of."""
        whole = sight.start, sight.end
        turn = bisect_left(self.mentions, whole)
        return turn < len(self.mentions) and self.mentions[turn] == whole

    def sights(self, zone: int, at: int) -> Iterator[Sight]:
        """Give who and what is named or meant in a zone before a place, the nearest first."""
        _, low, high, _ = self.zones[zone]
        names = self.namings.in_zone(zone)
        count = len(names)
        if at < high:
            count = bisect_left(names, (at,))
            high = at
        meant = self._meant
        turn = bisect_left(self._meant_at, high) if meant else 0
        for number in range(count - 1, -1, -1):  # whoever asks seldom goes far
            name = names[number]
            start = name[0]
            while turn and meant[turn - 1].start >= start:
                turn -= 1
                yield meant[turn]
            yield self._sights.get(start) or self._seen(name)
        while turn and meant[turn - 1].start >= low:
            turn -= 1
            yield meant[turn]

    def _seen(self, name: Naming) -> Sight:
        """Whom a name means, for who asks again."""
        start, end, form = name
        sight = self._sights[start] = Sight(start, end, self.roll.who(form, start), form)
        return sight

    def before(self, at: int) -> Iterator[Sight]:
        """Give who and what is named or meant before a place, the nearest first."""
        here = self.zone_at(at)
        for zone in range(here, max(here - _REACH, -1), -1):
            yield from self.sights(zone, at)

    @property
    def lowered(self) -> str:
        """The fold in lower case, at the same length."""
        if self._lowered is None:
            self._lowered = _lowered(self.folded)
        return self._lowered

    def stands_outside(self, word: str, mention: Extent) -> bool:
        """Whether a word in lower case stands anywhere but in the mention."""
        count = self._counts.get(word)
        if count is None:
            if len(self._counts) < _ASKED:
                count = self.lowered.count(word)
            else:
                count = self._tally[word] + self._tally[f"{word}s"]
            self._counts[word] = count
        return count > self.lowered.count(word, *mention)

    def capitalises(self, noun: str) -> bool:
        """Whether a noun stands anywhere with a capital, as it does in the name of a body."""
        if noun not in self._capitals:
            name = noun.capitalize()
            few = len(self._capitals) < _ASKED
            self._capitals[noun] = name in self.raw if few else name in self._written
        return self._capitals[noun]

    @cached_property
    def _tally(self) -> Counter[str]:
        """How often each word stands: for texts that call people by ever new nouns."""
        return Counter(_WORDS.findall(self.lowered))

    @cached_property
    def _written(self) -> frozenset[str]:
        """Every word as written."""
        return frozenset(_WORDS.findall(self.raw))


def _lowered(text: str) -> str:
    """Give a text in lower case, at the same length: a letter that would be two stays."""
    whole = text.lower()
    if len(whole) == len(text):
        return whole
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
