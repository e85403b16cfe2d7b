"""Which words attribute a stretch, and whose it is."""

from typing import NamedTuple

from wirecopy.quotes.chunks import Chunked, chunk
from wirecopy.quotes.clauses import Governor, governors
from wirecopy.quotes.marks import Stretch, pair
from wirecopy.quotes.tags import Tagged, tag
from wirecopy.quotes.zones import Zone
from wirecopy.story import QuoteKind
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy


class Attributed(NamedTuple):
    """A stretch with its kind, the words that report it and the speaker as written."""

    stretch: Stretch
    kind: QuoteKind
    cue: Extent | None = None
    mention: Extent | None = None
    rule: str = ""
    """The name of the construction that was read."""


class _Found(NamedTuple):
    """An attribution in phrases: the speaker's, and where the cue starts and ends."""

    rule: str
    mention: int
    cue: tuple[int, int]


_APPOSITION = r"(?:P*,[^.;:|Q]{1,12}?,|P+|w[^.;:|Q,]{1,8},|\([^.)]{0,6}\))?"
_SPEAKER_SAYS = lazy(rf"Q\|?[,-]?x?(S){_APPOSITION}x?(R)")
_SPEAKER_DOES = lazy(rf"Q\|?[,-]?x?(S){_APPOSITION}x?(V)")
_SAYS_SPEAKER = lazy(r"Q\|?[,-]?x?(R)x?(S)")
_LATER = lazy(rf"[,|-]x?(S){_APPOSITION}x?(R)(?=[xPOS]*[.,;|-])|[,|-](R)x?(S)(?=[PxS]*[.,;|])")
_ACCORDING = lazy("A")


class _Page:
    """One paragraph, read."""

    def __init__(self, copy: Copy, zone: Zone, extents: list[Extent]) -> None:
        raw = copy.raw
        outer = [_with_marks(copy.folded, low, high) for low, high in extents]
        self.copy = copy
        self.zone = zone
        self.extents = extents
        self.tagged: Tagged = tag(copy, zone.start, zone.end, outer)
        self.chunked: Chunked = chunk(self.tagged)
        self.raw = raw
        self.kinds = self.chunked.kinds
        self.governors = governors(self.tagged, self.chunked)
        self.phrases = [at for at, kind in enumerate(self.kinds) if kind == "Q"]

    def words(self, at: int) -> list[str]:
        return self.tagged.words[self.chunked.first[at] : self.chunked.last[at]]

    def extent(self, first: int, last: int) -> Extent:
        """From the first word of one phrase to the last of another."""
        tagged = self.tagged
        return (
            tagged.starts[self.chunked.first[first]],
            tagged.ends[self.chunked.last[last] - 1],
        )

    def mention(self, at: int) -> Extent:
        """The speaker as written: from title to last name."""
        tagged = self.tagged
        low, high = self.chunked.first[at], self.chunked.last[at]
        tags = tagged.tags[low:high]
        if self.kinds[at] in "AP":
            skip = 2 if self.kinds[at] == "A" else 1
            low, tags = low + skip, tags[skip:]
        kept = tags.rstrip("y'") or tags
        high -= len(tags) - len(kept)
        owner = kept.rfind("'")
        if owner >= 0 and kept.endswith("N") and "n" in kept[owner:]:
            low += owner + 1
        elif kept.endswith("n") and at + 1 < len(self.kinds) and self.kinds[at + 1] == "P":
            follow = self.chunked.first[at + 1]
            if tagged.words[follow] in {"of", "for"} and self.kinds[at] == "S":
                high = self.chunked.last[at + 1]
        return tagged.starts[low], tagged.ends[high - 1]


def _with_marks(folded: str, low: int, high: int) -> Extent:
    while low and folded[low - 1] in "\"'`":
        low -= 1
    while high < len(folded) and folded[high] in "\"'":
        high += 1
    return low, high


def _usable(page: _Page, at: int) -> bool:
    """Whether a phrase can be a speaker."""
    return at >= 0 and page.kinds[at] in "SO"


def _read(page: _Page, number: int) -> _Found | None:
    """The attribution of one stretch inside its own paragraph."""
    at = page.phrases[number]
    kinds = page.kinds
    low, high = page.extents[number]
    inner = page.raw[low:high].rstrip()
    comma = inner[-1:] in ",?!-—–…" or kinds[at + 1 : at + 2] in (",", "-")
    alone = at == 0 or kinds[at - 1] in ".|:,;-"
    after = _after(page, at, comma=comma, full=inner[-1:] in ",?!-—–…")
    if alone and after:
        return after
    governed = _governed(page, at)
    if governed:
        return governed
    if after:
        return after
    later = _later(page, at)
    if later:
        return later
    return _according(page, at)


def _after(page: _Page, at: int, *, comma: bool, full: bool) -> _Found | None:
    kinds = page.kinds
    if match := _SPEAKER_SAYS.match(kinds, at):
        if comma or kinds[at + 1] == "|":
            return _Found("quote, speaker says", match.start(1), (match.start(2), match.start(2)))
    if comma and (match := _SAYS_SPEAKER.match(kinds, at)):
        return _Found("quote, says speaker", match.start(2), (match.start(1), match.start(1)))
    if full and (match := _SPEAKER_DOES.match(kinds, at)):
        return _Found("quote, speaker does", match.start(1), (match.start(2), match.start(2)))
    return None


def _governed(page: _Page, at: int) -> _Found | None:
    for governor in page.governors[at]:
        verb = governor.verb
        if verb < 0:
            continue
        kind = page.kinds[verb]
        if kind in "BR" and page.kinds[verb + 1 : verb + 2] == "P":
            follow = page.chunked.first[verb + 1]
            if page.tagged.words[follow] == "by":
                return _Found("passive", verb + 1, (verb, verb))
        if kind == "B":
            continue
        if kind in "Rgi":
            owner = governor.clause.owner()
            if _usable(page, owner):
                return _Found("speaker says quote", owner, (verb, verb))
    return None


def _later(page: _Page, at: int) -> _Found | None:
    kinds = page.kinds
    stop = kinds.find(".", at + 1, at + 60)
    match = _LATER.search(kinds, at, stop + 1 if stop >= 0 else at + 60)
    if match is None:
        return None
    if match.start(1) >= 0:
        return _Found("speaker says, later", match.start(1), (match.start(2), match.start(2)))
    return _Found("says speaker, later", match.start(4), (match.start(3), match.start(3)))


def _according(page: _Page, at: int) -> _Found | None:
    kinds = page.kinds
    stop = kinds.find(".", at, at + 60)
    where = kinds.find("A", at, stop if stop >= 0 else at + 60)
    if where < 0:
        where = kinds.rfind("A", kinds.rfind(".", 0, at) + 1, at)
    return None if where < 0 else _Found("according to", where, (where, where))


def attribute(copy: Copy, zones: list[Zone]) -> list[Attributed]:
    """Read the attribution of every stretch between marks."""
    stretches = pair(copy, zones)
    by_zone: dict[int, list[tuple[int, Extent]]] = {}
    for number, stretch in enumerate(stretches):
        zone = stretch.zone
        for step, span in enumerate(stretch.spans):
            by_zone.setdefault(zone + step, []).append((number, span))
    out: list[Attributed | None] = [None] * len(stretches)
    last: Attributed | None = None
    for index, members in by_zone.items():
        page = _Page(copy, zones[index], [span for _, span in members])
        for place, (number, span) in enumerate(members):
            found = _read(page, place)
            stretch = stretches[number]
            if found:
                now = Attributed(
                    stretch,
                    "mixed",
                    page.extent(*found.cue),
                    page.mention(found.mention),
                    found.rule,
                )
                last = now
            else:
                now = Attributed(stretch, "scare")
            before = out[number]
            if before is None or before.mention is None:
                out[number] = now
    return [each for each in out if each is not None]
