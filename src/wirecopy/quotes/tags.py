"""The words of a paragraph and the part each may play, a letter a word.

The words between marks are not read: a stretch is one word, `Q`. The letters:

    Q  a stretch between marks         .  end of a sentence     |  a stretch that ends like one
    n  noun, adjective, unknown        N  capitalised word      #  number       y  day, time
    p  pronoun, subject                o  pronoun, object       d D  determiner '  possessive
    i  preposition     f  of           T  to                    a  as, after, before, than
    c  and, or         C  but          s  when, because         t  that    w  who    W  what, whether
    b  be              h  have         m  modals and do         x  adverb, not  A  according
    R r g  verb that reports: finite or past, base, -ing
    V v G  other verb: the same                                 E  unknown -ed word
    , ; : - ( )  as they stand         _  any other sign
"""

from functools import cache
from typing import NamedTuple

from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy, lazy_re
from wirecopy.text.sentences import ends_with_abbreviation, is_part_of_word
from wirecopy.text.words import WORDS

_SIGNS = {
    "!": ".", "?": ".", ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(",
    "]": ")", "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "'s": "'", "’s": "'", "'": "'",
    "’": "'", "-": "-", "&": "c", "$": "n", "£": "n", "€": "n", "%": "n",
}  # fmt: skip
"""What a sign does; one that is not here is passed over."""

_SENTENCE_START = frozenset(".|:Q")
_CLOSED_CLASSES = frozenset("pdDHofTcatwWsCAybi")
"""Letters that a capital does not change: `The`, `But`. A capitalised verb or modal is a name
(`Will`, `Grant`) except where a sentence starts."""

_BASE_FORMS = frozenset("mrvlj")
"""Letters of verbs that open no sentence before a name, and so are names: `Will`, `Mark`."""

_LONG_CUE = 14
"""Characters of the longest verb of saying that is looked for behind a name."""

_ROUGHLY = frozenset({"about", "over", "around", "under"})
"""Prepositions that are adverbs before a number: `about 200 divers`."""

_THAT_NOUN = lazy_re("(?<=[ifTa])t|t(?=y)")  # to that plan; that day
_HER = lazy_re("H(?=[nNyE#GxgQRlkjK])")  # her plan; `led her to`
_GERUND = lazy_re("(?<=[dD'])[Gg](?=[bhmRV.,ifcC)|-])")  # the warning was
_BEING = lazy_re("(?<=[if])[bh]")  # of being
_NOUN_OR_VERB = lazy(
    r"(?<=[pwNx])[kK](?=[dDNptQWoxnyT:#,i])|(?<=n)[kK](?=[dDptQWo])"  # Moss claims the; she calls
    r"|(?<=,)[kK](?=[dDNpo])|(?<=Q[,|]?(?:p|[dD]?[nN]{1,5}))[kK](?=[.,|:iya])"  # Moss, a pilot, calls it
    r"|(?<=[Tmpx])[lj]|(?<=[nD])[lj](?=[dDptoN])|(?<=[nD])(?<![dD'][nN]{1,3})[lj](?=Q)|(?<=N)[lj](?=[dDpto])"  # to report; critics call it
)
_DOUBTFUL = frozenset("kKlj")
_VERB = {"k": "R", "K": "V", "l": "r", "j": "v"}
_NOUN = str.maketrans("kKlj", "nnnn")


class Tagged(NamedTuple):
    """The words of a paragraph: their letters, their places, and where the stretches are."""

    raw: str
    tags: str
    spans: list[Extent]
    stretches: list[int]
    """For each stretch, in order, the index of its word."""

    def word(self, index: int) -> str:
        """A word as it stands; one that keeps its period has it."""
        start, end = self.spans[index]
        return self.raw[start:end]


def tag(copy: Copy, start: int, end: int, stretches: list[Extent]) -> Tagged:
    """Read the words between `start` and `end`; `stretches` are the extents not to be read."""
    reader = _Tagger(copy.raw)
    for low, high in stretches:
        reader.read(start, low)
        reader.skip(low, high)
        start = high
    reader.read(start, end)
    reader.add(".", end, end)
    return reader.tagged()


@cache
def _lexicon() -> dict[str, str]:
    return {**VERBS, **STANCE, **FRAME, **SPEECH, **SMALL_WORDS, **_SIGNS}


class _Tagger:
    """The letters and places of the words so far."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.lexicon = _lexicon()
        self.tags: list[str] = []
        self.spans: list[Extent] = []
        self.stretches: list[int] = []

    def add(self, letter: str, start: int, end: int) -> None:
        self.tags.append(letter)
        self.spans.append((start, end))

    def read(self, low: int, high: int) -> None:
        """The words outside the stretches."""
        known = self.lexicon.get
        tags, spans = self.tags.append, self.spans.append
        for match in WORDS.finditer(self.raw, low, high):
            word = match[0]
            letter = known(word) or self._unlisted(word, match.start())
            if letter:
                tags(letter)
                spans(match.span())

    def skip(self, low: int, high: int) -> None:
        """A stretch, which is one word."""
        self.stretches.append(len(self.tags))
        self.add("Q", low, high)
        if (
            self.raw[max(low, high - 4) : high]
            .rstrip("\"'“”‘’»«` )")
            .endswith((".", "!", "?", "…"))
        ):
            self.add("|", high, high)

    def tagged(self) -> Tagged:
        tags = "".join(self.tags)
        if "H" in tags:
            tags = _HER.sub("d", tags).replace("H", "o")
        if "t" in tags:
            tags = _THAT_NOUN.sub("D", tags)
        tags = _BEING.sub("G", _GERUND.sub("n", tags))
        if not _DOUBTFUL.isdisjoint(tags):
            tags = _NOUN_OR_VERB.sub(lambda match: _VERB[match[0]], tags).translate(_NOUN)
        return Tagged(self.raw, tags, self.spans, self.stretches)

    def _unlisted(self, word: str, at: int) -> str:
        """The letter of what is in no list as it stands; none for a sign that does nothing."""
        first = word[0]
        if first.islower():
            return _by_ending(word)
        if first.isalpha():
            return self._capitalised(word, at + len(word))
        if first.isdigit():
            if self.tags and self.tags[-1] == "i" and self._latest().lower() in _ROUGHLY:
                self.tags[-1] = "x"
            return "#"
        return "." if word == "." and not self._belongs(at) else ""

    def _has_ended(self, word: str) -> bool:
        return ends_with_abbreviation(self._latest(), word)

    def _latest(self) -> str:
        start, end = self.spans[-1]
        return self.raw[start:end]

    def _belongs(self, at: int) -> bool:
        """Whether the period at `at` belongs to the word before it; if so that word has it."""
        if (
            self.raw[at] != "."
            or not self.spans
            or self.spans[-1][1] != at
            or self.tags[-1] in "Q|"
        ):
            return False
        if is_part_of_word(self.raw, self._latest(), at):
            self.spans[-1] = self.spans[-1][0], at + 1
            return True
        return False

    def _capitalised(self, word: str, end: int) -> str:
        latest = self.tags[-1] if self.tags else "."
        if latest == "N" and self.raw[self.spans[-1][1] - 1] == "." and self._has_ended(word):
            self.add(".", *self.spans[-1][1:] * 2)
            latest = "."
        opens = latest in _SENTENCE_START
        if not (word[1:].islower() or len(word) == 1 or "'" in word or "’" in word):
            return "N"
        known = self.lexicon.get(word.lower())
        if known in _CLOSED_CLASSES:
            return known
        if not opens or self._is_named(known or "", end):
            return "N"
        return known or (_by_ending(word) if word.endswith(("ly", "ing")) else "N")

    def _is_named(self, known: str, end: int) -> bool:
        """Whether a word that ends at `end` is a name, by the next: `Will Moss`, `Kelly said`."""
        if known in _BASE_FORMS and self.raw[end + 1 : end + 2].isupper():
            return True
        following = self.raw[end + 1 : end + _LONG_CUE].split(" ", 1)[0]
        return following.rstrip(".,:") in SPEECH


_ENDINGS = {"ed": "E", "ly": "x", "'t": "x", "’t": "x"}


def _by_ending(word: str) -> str:
    return _ENDINGS.get(word[-2:]) or ("G" if word.endswith("ing") else "n")
