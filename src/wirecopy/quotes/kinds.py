"""Marked, but nobody's speech: titles, names, terms, nicknames.

A stretch that looks like a name and stands where names stand is a name, whoever is the subject of
the sentence. Only a verb of saying right before it makes it speech: `chanted "Build Bridges"`.
"""

from wirecopy.quotes.passage import Passage
from wirecopy.tables.works import CALLING, NAMING, WORKS
from wirecopy.text.patterns import lazy_re

_WORD = lazy_re(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_SMALL = frozenset(
    {
        "of",
        "the",
        "in",
        "and",
        "a",
        "an",
        "to",
        "for",
        "with",
        "on",
        "or",
        "at",
        "by",
        "from",
        "is",
        "vs",
        "de",
        "la",
        "y",
    }
)
_ALIASES = frozenset({"pseudonym", "nickname", "alias", "so-called"})
_CALLED = lazy_re("[wWt]S(?:,[^.Q]{1,8},)?[Px]?R$|^S[RB]$|[.,|(]S[RB]$")
_CALLING = lazy_re("[RgiB][SO]P{0,2}a?[dD]?$|[RgiB]P?a[dD]?$")
_SHORT = 4
"""Words of a nickname or a term."""
_LONGEST = 100
"""Characters of a name."""
_LONGEST_NAME = 10


def is_name(passage: Passage, phrase: int) -> bool:
    """Whether a stretch names something: a film, a term, a nickname."""
    place = passage.place[phrase]
    low, high = passage.extents[place]
    if high - low > _LONGEST:
        return False
    words = _WORD.findall(passage.copy.raw, low, high)
    at = passage.tagged.stretches[place]
    tags = passage.tagged.tags
    before = passage.tagged.word(at - 1).lower() if at else ""
    left, right = tags[at - 1 : at] if at else ".", tags[at + 1 : at + 2]
    titled = _is_titled(words) and passage.tail(phrase) not in "!?"
    kinds = passage.kinds
    if (
        before in NAMING
        and (titled or len(words) <= _SHORT)
        and not _CALLED.search(kinds, max(0, phrase - 14), phrase)
    ):
        return True
    if not titled:
        return before in _ALIASES
    if before in WORKS:
        return True
    if left == "N" and right == "N" and len(words) <= _SHORT and passage.tail(phrase).isalnum():
        return True
    if left in ",:.|" or (phrase and kinds[phrase - 1] in "RgiB"):
        return left == "," and at > 1 and passage.tagged.word(at - 2).lower() in WORKS
    if len(words) == 1 and left == "b":
        return False
    calling = _CALLING.search(kinds, max(0, phrase - 6), phrase)
    return not (calling and CALLING.intersection(passage.words(calling.start())))


def _is_titled(words: list[str]) -> bool:
    """Whether the words are capitalised as those of a name are."""
    if not words or len(words) > _LONGEST_NAME:
        return False
    if not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    rest = [word for word in words[1:] if word not in _SMALL]
    return all(word[0].isupper() or word[0].isdigit() for word in rest) and (
        len(rest) > 0 or len(words) == 1
    )
