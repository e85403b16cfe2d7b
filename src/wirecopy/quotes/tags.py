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
from wirecopy.text.patterns import lazy
from wirecopy.text.sentences import ends_with_abbreviation, is_part_of_word
from wirecopy.text.words import WORDS

_SIGNS = {
    ".": ".", "!": ".", "?": ".", ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(",
    "]": ")", "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "'s": "'", "’s": "'", "'": "'",
    "’": "'", "-": "-", "&": "c", "$": "n", "£": "n", "€": "n", "%": "n",
}  # fmt: skip
"""What a sign does; one that is not here is passed over."""

_SENTENCE_START = frozenset(".|:Q")
_CLOSED_CLASSES = frozenset("pdDofTcatwWsCAybi")
"""Letters that a capital does not change: `The`, `But`. A capitalised verb or modal is a name
(`Will`, `Grant`) except where a sentence starts."""

_ROUGHLY = frozenset({"about", "over", "around", "under"})
"""Prepositions that are adverbs before a number: `about 200 divers`."""

_THAT_NOUN = lazy("(?<=[ifTa])t")  # to that plan
_BEING = lazy("(?<=[if])[bh]")  # of being
_NOUN_OR_VERB = lazy(
    r"(?<=[pwNx])[kK](?=[dDNptQWoxnyT:#,i])|(?<=n)[kK](?=[dDptQWo])"  # Moss claims the; she calls
    r"|(?<=,)[kK](?=[dDNpo])|(?<=Q[,|]?[dD]?[nN]{1,5})[kK](?=[.,|:iya])"  # Moss, a pilot, calls it
    r"|(?<=[Tmpx])[lj]|(?<=[nD])[lj](?=[dDptQoN])|(?<=N)[lj](?=[dDpto])"  # to report; critics call it
)
_VERB = {"k": "R", "K": "V", "l": "r", "j": "v"}
_NOUN = str.maketrans("kKlj", "nnnn")


class Tagged(NamedTuple):
    """The words of a paragraph: their letters, their places, and where the stretches are."""

    tags: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    stretches: list[int]
    """For each stretch, in order, the index of its word."""


def tag(copy: Copy, start: int, end: int, stretches: list[Extent]) -> Tagged:
    """Read the words between `start` and `end`; `stretches` are the extents not to be read."""
    reader = _Tagger(copy.raw)
    for low, high in stretches:
        reader.read(start, low)
        reader.skip(low, high)
        start = high
    reader.read(start, end)
    reader.add(".", "", end, end)
    return reader.tagged()


@cache
def _lexicon() -> dict[str, str]:
    return {**VERBS, **STANCE, **FRAME, **SPEECH, **SMALL_WORDS}


class _Tagger:
    """The letters and places of the words so far."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.lexicon = _lexicon()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.stretches: list[int] = []

    def add(self, letter: str, word: str, start: int, end: int) -> None:
        self.tags.append(letter)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def read(self, low: int, high: int) -> None:
        """The words outside the stretches."""
        lexicon, add = self.lexicon, self.add
        for match in WORDS.finditer(self.raw, low, high):
            word = match.group()
            letter = lexicon.get(word)
            if letter is None:
                if word[0].isalpha():
                    letter = self._unlisted(word)
                else:
                    letter = "#" if word[0].isdigit() else _SIGNS.get(word)
                    if letter is None or (letter == "." and self._belongs(match.start())):
                        continue
                    if letter == "#" and self.words and self.words[-1].lower() in _ROUGHLY:
                        self.tags[-1] = "x"
            start, end = match.span()
            add(letter, word, start, end)

    def skip(self, low: int, high: int) -> None:
        """A stretch, which is one word."""
        self.stretches.append(len(self.tags))
        self.add("Q", "", low, high)
        if (
            self.raw[max(low, high - 4) : high]
            .rstrip("\"'“”‘’»«` )")
            .endswith((".", "!", "?", "…"))
        ):
            self.add("|", "", high, high)

    def tagged(self) -> Tagged:
        tags = _BEING.sub("G", _THAT_NOUN.sub("D", "".join(self.tags)))
        tags = _NOUN_OR_VERB.sub(lambda match: _VERB[match.group()], tags).translate(_NOUN)
        return Tagged(tags, self.words, self.starts, self.ends, self.stretches)

    def _belongs(self, at: int) -> bool:
        """Whether the period at `at` belongs to the word before it; if so that word has it."""
        if self.raw[at] != "." or not self.ends or self.ends[-1] != at or not self.words[-1]:
            return False
        if is_part_of_word(self.raw, self.words[-1], at):
            self.ends[-1] = at + 1
            return True
        return False

    def _unlisted(self, word: str) -> str:
        """The letter of a word that is in no list as it stands."""
        if not word[0].isupper():
            return _by_ending(word)
        if self.words and ends_with_abbreviation(self.words[-1], word):
            self.add(".", "", self.ends[-1], self.ends[-1])
        opens = not self.tags or self.tags[-1] in _SENTENCE_START
        if not (word[1:].islower() or len(word) == 1 or "'" in word or "’" in word):
            return "N"
        known = self.lexicon.get(word.lower())
        if known is None:
            return _by_ending(word) if opens and word.endswith(("ly", "ing")) else "N"
        if not opens:
            return known if known in _CLOSED_CLASSES else "N"
        return known


def _by_ending(word: str) -> str:
    for ending, letter in (("ed", "E"), ("ing", "G"), ("ly", "x"), ("n't", "x")):
        if word.endswith(ending):
            return letter
    return "n"
