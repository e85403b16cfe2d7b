"""What one word may be by itself: a letter (see `tags`), whatever stands around it.

Blanks cut a text into pieces, and a piece is a word with the signs that touch it: `Moss's,`. What a
piece is made of depends on nothing else, and the same pieces come back in every story, so they are
read once and kept. What depends on the neighbours is left open here: whether a capitalised word
that opens a sentence is a name, and whether a period ends a sentence.
"""

from functools import cache

from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.sentences import may_end
from wirecopy.text.words import WORDS, abbreviates

_SIGNS = {
    "!": ".", "?": ".", ".": ".", ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(",
    "]": ")", "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "'s": "'", "’s": "'", "'": "'",
    "’": "'", "-": "-", "&": "c", "$": "n", "£": "n", "€": "n", "%": "n",
}  # fmt: skip
"""What a sign does; one that is not here is passed over."""

NOTHING = "_"
"""A sign that is passed over."""

ROUGHLY = "u"
"""A preposition that is an adverb before a number: `about 200 divers`."""

ACRONYM = "U"
"""A name that keeps a period of its own, and may end a sentence with it: `the U.S.`, `Norbank Inc.`"""

OPENING = "M"
"""A capitalised word that is none but a name inside a sentence, and may be another where one starts."""

_ROUGH_WORDS = frozenset({"about", "over", "around", "under"})
CLOSED_CLASSES = frozenset("pdDHofTcatwWsCAybi")
"""Letters that a capital does not change: `The`, `But`. A capitalised verb or modal is a name
(`Will`, `Grant`) except where a sentence starts."""

_VERBS = frozenset("RVbhm")
"""Letters of finite verbs: `Beijing has`, `Boeing called`."""

_BASE_FORMS = frozenset("mrvlj")
"""Letters of verbs that open no sentence before a name, and so are names: `Will`, `Mark`."""

_ADVERBS_AND_GERUNDS = ("ly", "ing")
_ENDINGS = {"ed": "E", "ly": "x", "'t": "x", "’t": "x"}

Piece = tuple[str, tuple[str, ...], tuple[int, ...]]
"""The letters of the words in a piece, the words, and how far it is from each to the next."""


class _Pieces(dict[str, Piece]):
    """The pieces read so far, the latest of them if they are many."""

    def __missing__(self, piece: str) -> Piece:
        read = _read(piece)
        if len(piece) > _LONGEST:
            return read
        if len(self) >= _KEPT:
            self.clear()
        self[piece] = read
        return read


_KEPT = 16384
"""Pieces kept: a few megabytes, and most of what a day of news is written with."""
_LONGEST = 60
"""Characters of a piece that is kept; what is longer is an address or no word."""

PIECES = _Pieces()
"""What each piece is made of."""


@cache
def _lexicon() -> dict[str, str]:
    rough = dict.fromkeys(_ROUGH_WORDS, ROUGHLY)
    return {**VERBS, **STANCE, **FRAME, **SPEECH, **SMALL_WORDS, **_SIGNS, **rough}


def _read(piece: str) -> Piece:
    if piece.isalpha():
        return _letter(piece), (piece,), (len(piece) + 1,)
    if not piece:
        return NOTHING, ("",), (1,)
    words: list[str] = []
    letters: list[str] = []
    for word in WORDS.findall(piece):
        if word == "." and words and _keeps_period(words[-1][words[-1].rfind("-") + 1 :]):
            words[-1] += word
        else:
            words.append(word)
            letters.append(_letter(word))
    widths = [len(word) for word in words]
    widths[-1] += 1
    for at, word in enumerate(words):
        if letters[at] == "N" and word[-1] == "." and may_end(word[:-1]):
            letters[at] = ACRONYM
    return "".join(letters), tuple(words), tuple(widths)


def _keeps_period(word: str) -> bool:
    return abbreviates(word) or may_end(word)


def _letter(word: str) -> str:
    """The letter of a word inside a sentence."""
    known = _lexicon().get(word)
    if known:
        return known
    first = word[0]
    if first.islower():
        return _by_ending(word)
    if first.isalpha():
        return _capitalised_letter(word) if _is_capitalised(word) else "N"
    return "#" if first.isdigit() else NOTHING


def _capitalised_letter(word: str) -> str:
    known = _lexicon().get(word.lower(), "")
    if known in CLOSED_CLASSES or known == ROUGHLY:
        return known
    return OPENING if known or word.endswith(_ADVERBS_AND_GERUNDS) else "N"


def opening_letter(word: str, behind: str) -> str:
    """Give the letter of an `OPENING` word that does open a sentence.

    `behind` is what follows it: it tells names from verbs (`Will Moss`, `Kelly said`).
    """
    known = _lexicon().get(word.lower(), "")
    if known in _BASE_FORMS and behind[1:2].isupper():
        return "N"
    following = behind[1:].split(" ", 1)[0].rstrip(".,:")
    if following in SPEECH:
        return "N"
    if known in {"", "G"} and word.endswith("ing") and _lexicon().get(following, "") in _VERBS:
        return "N"
    return known or (_by_ending(word) if word.endswith(_ADVERBS_AND_GERUNDS) else "N")


LOOKED_AT = 14
"""Characters behind a word that are looked at: a blank and the longest verb of saying."""


def _is_capitalised(word: str) -> bool:
    """Whether only the first letter is a capital, as where a sentence starts."""
    return word[1:].islower() or len(word) == 1 or "'" in word or "’" in word


def _by_ending(word: str) -> str:
    return _ENDINGS.get(word[-2:]) or ("G" if word.endswith("ing") else "n")
