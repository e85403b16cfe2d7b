"""Which words attribute a stretch, and whose it is."""

from typing import NamedTuple

from wirecopy.quotes.constructions import CONSTRUCTIONS, Found
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


def _source(passage: Passage, found: Found) -> _Source:
    if found.owned and (owner := passage.owner(found.speaker)):
        return _Source(passage.noun(found.cue), owner)
    return _Source(passage.cue(found.cue), passage.mention(found.speaker))


def _same_sentence(passage: Passage, place: int) -> bool:
    """Whether the words go on after an attribution in their middle: `"A," she said, "b."`."""
    at = passage.stretches[place]
    between = passage.kinds[passage.stretches[place - 1] + 1 : at]
    return between.endswith((",", ",c")) and "." not in between and "|" not in between


class _Reader:
    """The walk over the paragraphs that hold stretches; remembers who spoke last."""

    def __init__(self, copy: Copy, zones: list[Zone], stretches: list[Stretch]) -> None:
        self.copy = copy
        self.zones = zones
        self.stretches = stretches
        self.found: list[Attributed | None] = [None] * len(stretches)
        self.last: _Source | None = None
        self.last_zone = -1
        self.before: Passage | None = None
        self.before_zone = -1

    def run(self) -> list[Attributed]:
        by_zone: dict[int, list[tuple[int, Extent]]] = {}
        for number, stretch in enumerate(self.stretches):
            for step, span in enumerate(stretch.spans):
                by_zone.setdefault(stretch.zone + step, []).append((number, span))
        for index, members in by_zone.items():
            passage = Passage(self.copy, self.zones[index], [span for _, span in members])
            for place, (number, _) in enumerate(members):
                self._attribute(passage, place, number, index)
            self.before, self.before_zone = passage, index
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
                self.last = _source(passage, found)
                self.last_zone = index
                self.found[number] = Attributed(stretch, "mixed", *self.last, construction.name)
                return
        kinds = passage.kinds
        alone = (
            at == 0
            or kinds[at - 1] in ".|"
            or kinds[:at].strip("xc,C") == ""
            or kinds[max(0, at - 3) : at] in (".x,", "|x,")
        )
        listed = (
            place
            and _same_sentence(passage, place)
            or place
            and kinds[passage.stretches[place - 1] : at].strip("Q,|cCd-") == ""
        )
        if alone and not listed:
            lead = self._lead(passage, at, index)
            if lead:
                self.last, rule = lead
                self.last_zone = index
                self.found[number] = Attributed(stretch, "direct", *self.last, rule)
                return
        if (listed or alone and index - self.last_zone <= 1) and self.last:
            self.last_zone = index
            self.found[number] = Attributed(stretch, "direct", *self.last, "continued")
            return
        long = passage.length(at) > 2
        self.found[number] = Attributed(stretch, "mixed" if long else "scare")

    def _lead(self, passage: Passage, at: int, index: int) -> tuple[_Source, str] | None:
        """The sentence before, where it introduces the words."""
        rule = "lead"
        if at <= 1 or passage.kinds[:at].strip("xc,C|") == "":
            if index == 0 or self.zones[index - 1].kind != "paragraph":
                return None
            if self.before_zone != index - 1 or self.before is None:
                self.before = Passage(self.copy, self.zones[index - 1], [])
            passage = self.before
            mains = passage.mains
            end = len(passage.kinds) - 1
            colon = passage.kinds[end - 1 : end] == ":"
            rule = "lead, paragraph"
        else:
            mains = [main for main in passage.mains if main[0] < at]
            colon = False
        if not mains:
            return None
        end, clause = mains[-1]
        if not colon and end and passage.kinds[end - 1] in ".|":
            if len(mains) < 2:
                return None
            end, clause = mains[-2]
        if not colon and "Q" in passage.kinds[mains[-2][0] if len(mains) > 1 else 0 : end]:
            return None
        if clause.subject < 0 or clause.verb < 0:
            return None
        kind = passage.kinds[clause.verb]
        if colon or (kind in "R" and passage.speaks(clause.verb)):
            return _Source(passage.cue(clause.verb), passage.mention(clause.subject)), rule + (
                ", colon" if colon else ""
            )
        return None
