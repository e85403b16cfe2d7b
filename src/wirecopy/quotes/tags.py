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
from itertools import pairwise
from typing import NamedTuple

from wirecopy.tables.abbreviations import AFTER_A_STOP
from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy
from wirecopy.text.words import WORDS, abbreviates

_SIGNS = {
    ".": ".", "!": ".", "?": ".", ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(",
    "]": ")", "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "'s": "'", "’s": "'", "'": "'",
    "’": "'", "-": "-", "&": "c", "$": "n", "£": "n", "€": "n", "%": "n",
}  # fmt: skip

_NOUN_OR_VERB = lazy(
    r"(?<=[pwNx])[kK](?=[dDNptQWoxnyT:#,i])|(?<=n)[kK](?=[dDptQWo])"  # Moss claims the; she calls
    r"|(?<=,)[kK](?=[dDNpo])|(?<=Q[,|]?[dD]?[nN]{1,5})[kK](?=[.,|:iya])"  # Moss, a pilot, calls it; "…," Moss notes
    r"|(?<=[Tmpx])[lj]|(?<=[nD])[lj](?=[dDptQoN])|(?<=N)[lj](?=[dDpto])"  # to report; critics call it
)
_THAT_NOUN = lazy("(?<=[ifTa])t")  # to that plan
_BEING = lazy("(?<=[if])[bh]")  # of being
_RESOLVED = {"k": "R", "K": "V", "l": "r", "j": "v"}
_REST = str.maketrans("kKlj", "nnnn")


_GOES_ON = frozenset("),;:")
_ROUGHLY = frozenset({"about", "over", "around", "under", "About", "Over", "Around"})


class Tagged(NamedTuple):
    """The words of a paragraph: their letters, their places, and where the stretches are."""

    tags: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    stretches: list[int]
    """For each stretch, in order, the index of its word."""


@cache
def _lexicon() -> dict[str, str]:
    return {**VERBS, **STANCE, **FRAME, **SPEECH, **SMALL_WORDS}


def tag(copy: Copy, start: int, end: int, stretches: list[Extent]) -> Tagged:
    """Read the words between `start` and `end`; `stretches` are the extents not to be read."""
    lexicon = _lexicon()
    raw = copy.raw
    tags: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quotes: list[int] = []
    bounds = [(start, start), *stretches, (end, end)]
    for number, ((_, low), (high, after)) in enumerate(pairwise(bounds)):
        for match in WORDS.finditer(raw, low, high):
            word = match.group()
            letter = lexicon.get(word)
            if letter is None:
                first = word[0]
                if first.isalpha():
                    letter = _letter(word, first, tags, lexicon)
                elif first.isdigit():
                    letter = "#"
                    if words and words[-1] in _ROUGHLY:
                        tags[-1] = "x"
                else:
                    letter = _SIGNS.get(word)
                    if letter is None:
                        continue
                    if letter == "." and _shortens(raw, words, ends, match.start()):
                        ends[-1] = match.end()
                        continue
            elif tags and tags[-1] == "N" and words[-1].endswith(".") and letter == "p":
                pass
            tags.append(letter)
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
        if number < len(stretches):
            quotes.append(len(tags))
            tags.append("Q")
            words.append("")
            starts.append(high)
            ends.append(after)
            if _ends_sentence(raw, high, after):
                tags.append("|")
                words.append("")
                starts.append(after)
                ends.append(after)
    tags.append(".")
    words.append("")
    starts.append(end)
    ends.append(end)
    letters = _BEING.sub("G", _THAT_NOUN.sub("D", "".join(tags)))
    letters = _NOUN_OR_VERB.sub(lambda m: _RESOLVED[m.group()], letters).translate(_REST)
    return Tagged(letters, words, starts, ends, quotes)


def _letter(word: str, first: str, tags: list[str], lexicon: dict[str, str]) -> str:
    """The letter of a word that is in no list as it stands."""
    if not first.isupper():
        if word.endswith("ed"):
            return "E"
        if word.endswith("ing"):
            return "G"
        if word.endswith("ly"):
            return "x"
        return "x" if word.endswith("n't") else "n"
    opening = not tags or tags[-1] in ".|:Q"
    if word[1:].islower() or len(word) == 1 or "'" in word or "’" in word:
        known = lexicon.get(word.lower())
        if known is not None:
            if known in "pdDofTcatwWsCAybi":
                return known if opening or known not in "oWT" else known
            if opening:
                return known
        elif opening:
            if word.endswith("ly"):
                return "x"
            if word.endswith("ing"):
                return "G"
    return "N"


def _shortens(raw: str, words: list[str], ends: list[int], at: int) -> bool:
    """Whether the period at `at` belongs to the word before it, or to no sentence's end."""
    if raw[at] != "." or not words or ends[-1] != at or not words[-1]:
        return False
    word = words[-1]
    if abbreviates(word[word.rfind("-") + 1 :]):
        return True
    following = raw[at + 1 : at + 3]
    if following[:1].isspace():
        return following[1:].islower()
    return following[:1] in _GOES_ON


def _ends_sentence(raw: str, low: int, high: int) -> bool:
    """Whether the words of a stretch end as a sentence does."""
    tail = raw[max(low, high - 4) : high].rstrip("\"'“”‘’»«` )")
    return tail.endswith((".", "!", "?", "…"))
