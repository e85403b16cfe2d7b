"""Which words attribute a stretch, and whose it is.

A stretch is attributed in its own sentence (`constructions`); else it goes on with what the
sentence before says, or with who spoke last.
"""

from typing import NamedTuple

from wirecopy.quotes import beside, further
from wirecopy.quotes.constructions import attribution
from wirecopy.quotes.kinds import is_name
from wirecopy.quotes.marks import Stretch, pair
from wirecopy.quotes.nearby import nearby
from wirecopy.quotes.passage import Found, Passage, reports
from wirecopy.quotes.tags import Paragraph
from wirecopy.quotes.zones import Zone
from wirecopy.story import QuoteKind
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re
from wirecopy.text.sentences import sentences

_WORDS_AND_COLONS = lazy_re("[^\\W_]+|:")

_WORDS_OF_SPEECH = 2
"""As many words are more often speech than a term of the reporter's, even where nothing attributes them."""

_WORDS_OF_SENTENCE = 5
"""As many words inside the reporter's sentence are of whoever spoke in the one before."""

_WORDS_OF_TERM = 4
"""A term has no more words."""


class Attributed(NamedTuple):
    """A stretch with its kind, the words that report it and the speaker as written."""

    stretch: Stretch
    kind: QuoteKind
    cue: Extent | None = None
    mention: Extent | None = None
    rule: str = ""
    """The name of the construction that was read."""
    stance: bool = False
    """Whether it tells what somebody thinks or wants, and not what they said."""


def attribute(copy: Copy, zones: list[Zone]) -> list[Attributed]:
    """Read the attribution of every stretch between marks, in order."""
    stretches = pair(copy, zones)
    return _Reader(copy, zones, stretches).read() if stretches else []


_Source = tuple[Extent, Extent, str]
"""The words that tell who spoke, who that is, and how we know."""


class _Reader:
    """The walk over the stretches; remembers who spoke last."""

    def __init__(self, copy: Copy, zones: list[Zone], stretches: list[Stretch]) -> None:
        self.copy = copy
        self.zones = zones
        self.stretches = stretches
        self.found: list[Attributed | None] = [None] * len(stretches)
        self.last: _Source | None = None
        self.last_zone = -1
        """The zone of the latest attribution."""
        self.read_to_end: set[int] = set()
        """The zones with stretches whose last sentence the passage holds."""

    def read(self) -> list[Attributed]:
        marked: dict[int, list[Extent]] = {}
        spans: list[Extent] = []
        pieces = []
        for number, stretch in enumerate(self.stretches):
            spans += stretch.spans
            zone = stretch.zone
            for extent in stretch.marked:
                if zone in marked:
                    marked[zone].append(extent)
                else:
                    marked[zone] = [extent]
                pieces.append((number, zone))
                zone += 1
        paragraphs = []
        for zone, extents in marked.items():
            _, start, end, _ = self.zones[zone]
            paragraph = nearby(self.copy.raw, start, end, extents)
            paragraphs.append(paragraph)
            if paragraph.end == end:
                self.read_to_end.add(zone)
        passage = Passage(self.copy, paragraphs, spans)
        for at, (number, zone) in zip(passage.stretches, pieces, strict=True):
            self._attribute(passage, at, number, zone)
        return [each for each in self.found if each is not None]

    def _attribute(self, passage: Passage, at: int, number: int, index: int) -> None:
        stretch = self.stretches[number]
        known = self.found[number]
        if known is None and is_name(passage, at) and not self._is_listed(passage, at, number):
            self.found[number] = Attributed(stretch, "scare", rule="name")
            return
        source: _Source | None = None
        if read := attribution(passage, at):
            name, said = read
            source = passage.cue(said), passage.mention(said), name
        if known is not None and (source is None or known.rule not in _WEAK):
            return  # of a later piece only what attributes it tells more than the first piece did
        kind = None
        if source is None:
            source = self._carried(passage, at, number, index)
            if source is None:
                self.found[number] = Attributed(stretch, _unattributed_kind(passage, at))
                return
            before = self.found[number - 1] if source[2] == _CARRIED and number else None
            if before is not None and before.mention and _resumes(passage, at):
                kind = before.kind
        self.last, self.last_zone = source, index
        self.found[number] = Attributed(stretch, kind or _kind(passage, at), *source)

    def _is_listed(self, passage: Passage, at: int, number: int) -> bool:
        """Whether words stand in a list of somebody's words: `called it a "joke" and a "Farce"`."""
        place = passage.place[at]
        before = self.found[number - 1] if place else None
        if before is None or before.mention is None:
            return False
        return not passage.kinds[passage.stretches[place - 1] + 1 : at].strip(",cd")

    # -------------------------------------------------------------- carried over

    def _carried(self, passage: Passage, at: int, number: int, index: int) -> _Source | None:
        """Who the words belong to where their own sentence does not tell."""
        if _resumes(passage, at):
            before = self.found[number - 1]
            if before is not None and before.mention is not None:
                return self._continued()
            if not passage.leads(at):
                return None
        if not passage.leads(at) or passage.kinds[at + 1] not in "|.":
            # Few words inside a sentence do not go on: `"Top secret" is a label`.
            goes_on = passage.length(at) >= _WORDS_OF_SENTENCE and index == self.last_zone
            return self._continued() if goes_on and _is_first(passage, at) else None
        if source := self._introduced(passage, at, index):
            return source
        return self._continued() if index - self.last_zone <= 1 else None

    def _continued(self) -> _Source | None:
        return (*self.last[:2], _CARRIED) if self.last else None

    def _introduced(self, passage: Passage, at: int, index: int) -> _Source | None:
        """The sentence before, where it leads up to the words."""
        end = passage.end_before(at)
        if passage.starts(end) > self.zones[index].start:
            return _led(passage, end)
        if index == 0 or self.zones[index - 1].kind != "paragraph":
            return None
        if index - 1 in self.read_to_end:
            return _led(passage, end)
        zone = self.zones[index - 1]
        words = _WORDS_AND_COLONS.findall(self.copy.folded, zone.start, zone.end)
        if ":" not in words and not reports(words):
            return None
        start, _ = sentences(self.copy, zone.start, zone.end)[-1]
        before = Passage(self.copy, [Paragraph(start, zone.end, [])], [])
        return _led(before, len(before.kinds) - 1)


_CARRIED = "continued"
_WEAK = frozenset({"", _CARRIED})
_INTRODUCED = "introduced"


def _resumes(passage: Passage, at: int) -> bool:
    """Whether words go on with those before them in the sentence: a list, or `"A," he said, "b"`."""
    number = passage.place[at]
    if number == 0:
        return False
    between = passage.kinds[passage.stretches[number - 1] + 1 : at]
    if not between.strip("|,cCd-"):
        return True
    return between.endswith((",", ",c")) and "." not in between and "|" not in between


def _is_first(passage: Passage, at: int) -> bool:
    """Whether no other words stand before these in their sentence."""
    number = passage.place[at]
    between = passage.kinds[passage.stretches[number - 1] + 1 : at] if number else "."
    return "." in between or "|" in between


def _led(passage: Passage, end: int) -> _Source | None:
    """The main clause of the sentence that phrase `end` ends, if it leads up to words.

    It does when it ends with a colon, or says something and quotes nothing.
    """
    kinds = passage.kinds
    while end and kinds[end - 1] in ".|":
        end -= 1
    start = passage.end_before(end)
    sentence = kinds[start:end]
    colon = sentence.endswith(":")
    if not colon and ("Q" in sentence or "R" not in sentence):
        return None
    if "Q" not in sentence and (ending := further.ending(passage, start, end)):
        return passage.cue(ending), passage.mention(ending), _INTRODUCED
    named = colon and (
        beside.label_alone(passage, start + 1, end)
        or beside.says_speaker_alone(passage, start + 1, end)
        or further.as_told(passage, start, end)
    )
    if named:
        return passage.cue(named), passage.mention(named), _INTRODUCED
    clause = passage.main_clause(end)
    if clause.subject < 0 or clause.verb < 0:
        return None
    says = kinds[clause.verb] == "R" and passage.reports(clause.verb)
    if not (says or colon):
        return None
    found = Found(clause.subject, clause.verb)
    return passage.cue(found), passage.mention(found), _INTRODUCED


def _unattributed_kind(passage: Passage, at: int) -> QuoteKind:
    """Whether words nobody is found for are speech all the same, or a term.

    A term is short, and what the sentence is about (`"Soft wall" is what builders write`), or it
    stands before a noun (`the "soft wall" rule`). One word is a term, unless it is what somebody is
    or does: `The wall was "soft"`.
    """
    length = passage.length(at)
    if length > _WORDS_OF_TERM:
        return "mixed"
    if passage.leads(at) and passage.kinds[at + 1] in "KVR(":
        return "scare"
    before, behind = passage.beside(at)
    if length >= _WORDS_OF_SPEECH:
        return "scare" if behind in "nN" and before in _OPENS_NOUN else "mixed"
    return "mixed" if before in _OPENS_PREDICATE else "scare"


_OPENS_NOUN = frozenset("dDn'")
_OPENS_PREDICATE = frozenset("Tmhrb")
"""Letters, as in `tags`."""


def _kind(passage: Passage, at: int) -> QuoteKind:
    """Whether attributed words are the whole utterance, or some words of it."""
    kinds = passage.kinds
    if kinds[at - 1] not in ".|:,;-RgC(c" and not passage.leads(at):
        return "mixed"
    if passage.tail(at) not in ",.?!-…" and kinds[at + 1] != ",":  # `'It holds', she said`
        return "mixed"
    low, _ = passage.extents[passage.place[at]]
    return "mixed" if passage.copy.raw[low].islower() else "direct"
