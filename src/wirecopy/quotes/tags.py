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
from itertools import accumulate, repeat
from typing import NamedTuple

from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy, lazy_re
from wirecopy.text.sentences import ends_with_abbreviation, is_part_of_word
from wirecopy.text.words import SPACED_WORDS

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

    tags: str
    words: list[str]
    """The words as they stand; one that keeps its period has it, and a stretch has its marks."""
    places: list[int]
    """Where each word starts."""
    stretches: list[int]
    """For each stretch, in order, the index of its word."""

    def span(self, low: int, high: int) -> Extent:
        """From word `low` to the one before word `high`."""
        return self.places[low], self.places[high - 1] + len(self.words[high - 1])


def tag(copy: Copy, start: int, end: int, stretches: list[Extent]) -> Tagged:
    """Read the words between `start` and `end`; `stretches` are the extents not to be read."""
    reader = _Tagger(copy.raw)
    for low, high in stretches:
        reader.read(start, low)
        reader.skip(low, high)
        start = high
    reader.read(start, end)
    reader.add(".", "", end)
    return reader.tagged()


@cache
def _lexicon() -> dict[str, str]:
    return {**VERBS, **STANCE, **FRAME, **SPEECH, **SMALL_WORDS, **_SIGNS}


class _Tagger:
    """The letters and places of the words so far."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.tags: list[str] = []
        self.words: list[str] = []
        self.places: list[int] = []
        self.stretches: list[int] = []

    def add(self, letter: str, word: str, start: int) -> None:
        self.tags.append(letter)
        self.words.append(word)
        self.places.append(start)

    def read(self, low: int, high: int) -> None:
        """The words outside the stretches."""
        while low < high and self.raw[low].isspace():
            low += 1
        if low < high:
            run = _Run(self.raw, low, high)
            run.fill()
            self.tags += run.letters
            self.words += run.words
            self.places += run.places

    def skip(self, low: int, high: int) -> None:
        """A stretch, which is one word."""
        self.stretches.append(len(self.tags))
        words = self.raw[low:high]
        self.add("Q", words, low)
        if words[-4:].rstrip("\"'“”‘’»«` )").endswith((".", "!", "?", "…")):
            self.add("|", "", high)

    def tagged(self) -> Tagged:
        tags = "".join(self.tags)
        if "H" in tags:
            tags = _HER.sub("d", tags).replace("H", "o")
        if "t" in tags:
            tags = _THAT_NOUN.sub("D", tags)
        if "G" in tags or "g" in tags:
            tags = _GERUND.sub("n", tags)
        if "b" in tags or "h" in tags:
            tags = _BEING.sub("G", tags)
        if not _DOUBTFUL.isdisjoint(tags):
            tags = _NOUN_OR_VERB.sub(lambda match: _VERB[match[0]], tags).translate(_NOUN)
        return Tagged(tags, self.words, self.places, self.stretches)


class _Run:
    """The words between two stretches.

    The lists give most letters at once; what no list has is read after that, from left to right,
    because it goes by the word before.
    """

    __slots__ = ("ended", "letters", "places", "raw", "words")

    def __init__(self, raw: str, low: int, high: int) -> None:
        self.raw = raw
        pieces = SPACED_WORDS.findall(raw, low, high)
        self.places = list(accumulate(map(len, pieces[:-1]), initial=low))
        self.words = list(map(str.rstrip, pieces))
        self.letters: list[str] = list(map(_lexicon().get, self.words, repeat("?")))
        self.ended: list[int] = []
        """Words whose own period ended a sentence."""

    def fill(self) -> None:
        """Give every word its letter, and drop the signs that do nothing."""
        letters, words = self.letters, self.words
        latest = -1  # the word before, signs that do nothing aside
        dropped = False
        for at, letter in enumerate(letters):
            if letter == "?":
                word = words[at]
                first = word[0]
                if first.islower():
                    letters[at] = _by_ending(word)
                elif first.isalpha():
                    letters[at] = self._capitalised(at, latest)
                elif first.isdigit():
                    letters[at] = "#"
                    if latest >= 0 and letters[latest] == "i" and words[latest].lower() in _ROUGHLY:
                        letters[latest] = "x"
                elif word == "." and not self._belongs(at, latest):
                    letters[at] = "."
                else:
                    letters[at] = ""
                    dropped = True
                    continue
            latest = at
        if self.ended:
            self._end()
        if dropped:
            self.words = [word for word, letter in zip(words, letters, strict=True) if letter]
            self.places = [
                place for place, letter in zip(self.places, letters, strict=True) if letter
            ]
            self.letters = [letter for letter in letters if letter]

    def _end(self) -> None:
        """Put the end of the sentence behind each word whose own period it was."""
        for at in reversed(self.ended):
            end = self.places[at] + len(self.words[at])
            self.letters.insert(at + 1, ".")
            self.words.insert(at + 1, "")
            self.places.insert(at + 1, end)

    def _belongs(self, at: int, latest: int) -> bool:
        """Whether the period at `at` belongs to the word before it; if so that word has it."""
        if latest < 0:
            return False
        word, place = self.words[latest], self.places[at]
        if self.places[latest] + len(word) != place:
            return False
        if is_part_of_word(self.raw, word, place):
            self.words[latest] = word + "."
            return True
        return False

    def _capitalised(self, at: int, latest: int) -> str:
        word = self.words[at]
        before = "."
        if latest >= 0:
            before, previous = self.letters[latest], self.words[latest]
            if before == "N" and previous[-1] == "." and ends_with_abbreviation(previous, word):
                self.ended.append(latest)
                before = "."
        if not (word[1:].islower() or len(word) == 1 or "'" in word or "’" in word):
            return "N"
        known = _lexicon().get(word.lower(), "")
        if known and known in _CLOSED_CLASSES:
            return known
        if before not in _SENTENCE_START or self._is_named(known, self.places[at] + len(word)):
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
