"""A paragraph with its stretches, read into phrases and clauses."""

from wirecopy.quotes.chunks import chunk
from wirecopy.quotes.clauses import clauses
from wirecopy.quotes.tags import tag
from wirecopy.quotes.zones import Zone
from wirecopy.tables.cues import FRAME, SPEECH
from wirecopy.text.patterns import lazy
from wirecopy.text.copy import Copy, Extent

_MARKS = frozenset("\"'`")
_COMPOUND = lazy("ScS(?:[Px]|,[^.,]{1,8},){0,4}[RVK]")
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_EXTENDS = frozenset({"of", "for"})


class Passage:
    """The phrases of one paragraph, and the clauses each of its stretches lies in.

    Phrases are indexes into `kinds`, the letters of `chunks`.
    """

    __slots__ = (
        "chunked",
        "copy",
        "extents",
        "governors",
        "kinds",
        "mains",
        "stretches",
        "tagged",
        "tails",
    )

    def __init__(self, copy: Copy, zone: Zone, extents: list[Extent]) -> None:
        """Read the paragraph `zone`; `extents` are its stretches, marks not included."""
        folded = copy.folded
        outer = [_with_marks(folded, low, high, zone) for low, high in extents]
        self.copy = copy
        self.extents = extents
        self.tagged = tag(copy, zone.start, zone.end, outer)
        self.chunked = chunk(self.tagged)
        self.kinds = self.chunked.kinds
        self.governors, self.mains = clauses(self.tagged, self.chunked)
        self.stretches = [at for at, kind in enumerate(self.kinds) if kind == "Q"]
        self.tails = [
            copy.folded[max(low, high - 4) : high].rstrip("\"'` )]")[-1:] for low, high in extents
        ]

    def words(self, at: int) -> list[str]:
        """The words of a phrase."""
        return self.tagged.words[self.chunked.first[at] : self.chunked.last[at]]

    def tags(self, at: int) -> str:
        """The letters of a phrase's words."""
        return self.tagged.tags[self.chunked.first[at] : self.chunked.last[at]]

    def length(self, at: int) -> int:
        """How many words a stretch has, about."""
        low, high = self.extents[self.stretches.index(at)]
        return self.copy.raw.count(" ", low, high) + 1

    def speaks(self, at: int) -> bool:
        """Whether a verb group says something."""
        return any(word in SPEECH for word in self.words(at))

    def reports(self, at: int) -> bool:
        """Whether a verb group says or judges something."""
        return any(word in SPEECH or word in FRAME for word in self.words(at))

    def cue(self, at: int) -> Extent:
        """The words of a verb group or of `according to`, adverbs around it left out."""
        low, high = self.chunked.first[at], self.chunked.last[at]
        if self.kinds[at] == "A":
            return self.tagged.starts[low], self.tagged.ends[low + 1]
        tags = self.tagged.tags
        while tags[low] == "x" and low + 1 < high:
            low += 1
        while tags[high - 1] == "x" and high - 1 > low:
            high -= 1
        return self.tagged.starts[low], self.tagged.ends[high - 1]

    def mention(self, at: int) -> Extent:
        """A speaker as written: from title to last name, or a common noun with its `of`."""
        tagged = self.tagged
        if (named := self._apposed_name(at)) >= 0:
            return self.extent(at, named)
        if _COMPOUND.match(self.kinds, at):
            return self.extent(at, at + 2)
        low, high = self.chunked.first[at], self.chunked.last[at]
        if self.kinds[at] in "AP":
            low += 2 if self.kinds[at] == "A" else 1
        tags = tagged.tags[low:high]
        kept = tags.rstrip("y'") or tags
        high -= len(tags) - len(kept)
        owner = kept.rfind("'")
        if owner >= 0 and kept.endswith("N") and "n" in kept[owner:]:
            low += owner + 1
        elif kept.endswith("n") and self.kinds[at : at + 2] == "SP":
            follow = self.chunked.first[at + 1]
            if tagged.words[follow] in _EXTENDS:
                high = self.chunked.last[at + 1]
        return tagged.starts[low], tagged.ends[high - 1]

    def owner(self, at: int) -> Extent | None:
        """Whose a noun is: `Ruiz` in `Ruiz's latest claim`, `her` in `her claim`."""
        low, high = self.chunked.first[at], self.chunked.last[at]
        tagged = self.tagged
        if self.kinds[at] == "P":
            low += 1
        mark = tagged.tags.rfind("'", low, high)
        if mark > low:
            return tagged.starts[low], tagged.ends[mark - 1]
        if tagged.words[low].lower() in _POSSESSIVES:
            return tagged.starts[low], tagged.ends[low]
        return None

    def noun(self, at: int) -> Extent:
        """The last word of a noun phrase."""
        last = self.chunked.last[at] - 1
        return self.tagged.starts[last], self.tagged.ends[last]

    def extent(self, first: int, last: int) -> Extent:
        """From the first word of one phrase to the last of another."""
        tagged = self.tagged
        return tagged.starts[self.chunked.first[first]], tagged.ends[self.chunked.last[last] - 1]

    def _apposed_name(self, at: int) -> int:
        """The name that stands in apposition to a common noun: `her manager, Ana Ruiz, said`."""
        kinds = self.kinds
        if kinds[at] != "S" or not self.tags(at).endswith("n"):
            return -1
        comma = at + 1
        while kinds[comma] == "P":
            comma += 1
        if kinds[comma : comma + 3] in (",S,", ",S.") and self.tags(comma + 1).endswith("NN"):
            return comma + 1
        return -1


def _with_marks(folded: str, low: int, high: int, zone: Zone) -> Extent:
    """The stretch with the marks around it."""
    while low > zone.start and folded[low - 1] in _MARKS:
        low -= 1
    while high < zone.end and folded[high] in _MARKS:
        high += 1
    return low, high
