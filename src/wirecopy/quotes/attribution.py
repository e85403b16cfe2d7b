"""Which words attribute a stretch, and whose it is."""

from typing import NamedTuple

from wirecopy.quotes.constructions import CONSTRUCTIONS
from wirecopy.quotes.kinds import is_name
from wirecopy.quotes.marks import Stretch, pair
from wirecopy.quotes.passage import Passage
from wirecopy.quotes.zones import Zone
from wirecopy.story import QuoteKind
from wirecopy.text.copy import Copy, Extent


class Attributed(NamedTuple):
    """A stretch with its kind, the words that report it and the speaker as written."""

    stretch: Stretch
    kind: QuoteKind
    cue: Extent | None = None
    mention: Extent | None = None
    rule: str = ""
    """The name of the construction that was read."""


def attribute(copy: Copy, zones: list[Zone]) -> list[Attributed]:
    """Read the attribution of every stretch between marks, in order."""
    stretches = pair(copy, zones)
    if not stretches:
        return []
    return _Reader(copy, zones, stretches).run()


class _Source(NamedTuple):
    """Who spoke last, and how we know."""

    cue: Extent
    mention: Extent


class _Reader:
    """The walk over the paragraphs that hold stretches; remembers who spoke last."""

    def __init__(self, copy: Copy, zones: list[Zone], stretches: list[Stretch]) -> None:
        self.copy = copy
        self.zones = zones
        self.stretches = stretches
        self.found: list[Attributed | None] = [None] * len(stretches)
        self.last: _Source | None = None
        self.last_zone = -1

    def run(self) -> list[Attributed]:
        by_zone: dict[int, list[tuple[int, Extent]]] = {}
        for number, stretch in enumerate(self.stretches):
            for step, span in enumerate(stretch.spans):
                by_zone.setdefault(stretch.zone + step, []).append((number, span))
        for index, members in by_zone.items():
            passage = Passage(self.copy, self.zones[index], [span for _, span in members])
            for place, (number, _) in enumerate(members):
                self._attribute(passage, place, number, index)
        return [each for each in self.found if each is not None]

    def _attribute(self, passage: Passage, place: int, number: int, index: int) -> None:
        before = self.found[number]
        if before is not None and before.mention is not None:
            return
        stretch = self.stretches[number]
        at = passage.stretches[place]
        if is_name(passage, place):
            self.found[number] = Attributed(stretch, "scare", rule="name")
            return
        for construction in CONSTRUCTIONS:
            found = construction.find(passage, at)
            if found is not None:
                self.last = _Source(passage.cue(found.cue), passage.mention(found.speaker))
                self.last_zone = index
                self.found[number] = Attributed(stretch, "mixed", *self.last, construction.name)
                return
        if self._goes_on(passage, place, index) and self.last:
            self.last_zone = index
            self.found[number] = Attributed(stretch, "direct", *self.last, "continued")
            return
        self.found[number] = Attributed(stretch, "scare")

    def _goes_on(self, passage: Passage, place: int, index: int) -> bool:
        """Whether a stretch that nothing attributes goes on with the speaker before it."""
        kinds = passage.kinds
        at = passage.stretches[place]
        if place and kinds[passage.stretches[place - 1] : at].strip("Q,|cCd-") == "":
            return True
        if not (at == 0 or kinds[at - 1] in ".|"):
            return False
        return index - self.last_zone <= 1
