"""The story as the resolver walks through it: who is named where, and in which sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.forms import Form
from wirecopy.speakers.names import Index, Named, names
from wirecopy.tables.name_parts import ABBREVIATED
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy

_STOP = lazy(r"[.!?][\"')\]]{0,3}\s{1,4}(?=[\"'(\[]{0,2}\p{Lu})")


class Sight(NamedTuple):
    """A place where someone is named, or meant by a pronoun already understood."""

    start: int
    end: int
    named: Named
    form: Form | None
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
        self.raw = copy.raw
        self.folded = copy.folded
        self.zones = zones
        self.hidden = hidden
        self.index: Index = names(copy.raw, zones, hidden)
        self.speaking: set[int] = set()
        """Indexes of the namings that attribute words."""
        self.speakers: set[int] = set()
        """Identities of those whom they name."""
        self._zone_starts = [zone.start for zone in zones]
        self._hidden_starts = [start for start, _ in hidden]
        self._stops: dict[int, list[int]] = {}
        self._meant: list[int] = []
        self._sights: list[Sight] = []
        for start, end in mentions:
            for number in self.index.between(start, end)[-1:]:
                self.speaking.add(number)
                self.speakers.add(id(self.index.at(number)))

    # -------------------------------------------------------------- places

    def zone_at(self, at: int) -> int:
        """Give the index of the zone a place lies in."""
        return max(bisect_right(self._zone_starts, at) - 1, 0)

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
            at = stop.start()
            if self.is_hidden(at) and self.is_hidden(stop.end()):
                continue
            word = self.folded[max(at - 12, start) : at].rsplit(None, 1)[-1:]
            if not word or not (word[0].lower() in ABBREVIATED or len(word[0]) == 1):
                yield stop.end()

    def is_hidden(self, at: int) -> bool:
        """Whether a place lies inside quotation marks."""
        turn = bisect_right(self._hidden_starts, at) - 1
        return turn >= 0 and at < self.hidden[turn][1]

    # -------------------------------------------------------------- names

    def note(self, mention: Extent, named: Named) -> None:
        """Remember whom a pronoun meant. Pronouns come in order of the text."""
        self._meant.append(mention[0])
        self._sights.append(Sight(*mention, named, None))

    def before(self, at: int, *, bodies: bool = False) -> Iterator[tuple[Sight, bool]]:
        """Give who is named before a place, the nearest first, and whether words are attributed there.

        With `bodies`, everything that is named.
        """
        index = self.index
        turn = bisect_left(index.starts, at) - 1
        said = bisect_left(self._meant, at) - 1
        while turn >= 0 or said >= 0:
            if said >= 0 and (turn < 0 or index.starts[turn] < self._meant[said]):
                yield self._sights[said], True
                said -= 1
                continue
            named = index.at(turn) if bodies else index.person_at(turn)
            if named is not None:
                start, end = index.starts[turn], index.ends[turn]
                yield Sight(start, end, named, index.forms[turn]), turn in self.speaking
            turn -= 1
