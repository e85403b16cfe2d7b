"""Marked, but nobody's speech: titles, names, terms, nicknames.

A stretch that looks like a name and stands where names stand is a name, whoever is the subject of
the sentence. Only a verb of saying right before it makes it speech: `chanted "Build Bridges"`.
"""

from wirecopy.quotes.passage import Passage
from wirecopy.tables.works import CALLING, NAMING, WORKS
from wirecopy.text.patterns import lazy_re

_WORD = lazy_re(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_NO_TITLE = lazy_re(" [a-z]{5}")
"""A word too long for one of those that stay small in a title."""
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
_IN_A_NAME = ("N", "N")
_CALLED = lazy_re("[wWtS]S(?:,[^.Q]{1,8},)?[Px]?R$|[.,|(]S[RB]$")
_CALLING = lazy_re("[RgiB][SO]P{0,2}a?[dD]?$|[RgiB]P?a[dD]?$")
_SHORT = 4
"""Words of a nickname or a term."""
_LONGEST = 100
"""Characters of a name."""
_LONGEST_NAME = 10


_SAID_BEHIND = frozenset(".|:")
"""Phrases behind which words are said: those that open a sentence, and those behind a colon."""


def is_name(passage: Passage, at: int) -> bool:
    """Whether a stretch names something: a film, a term, a nickname."""
    if passage.kinds[at - 1] in _SAID_BEHIND:
        return False
    low, high = passage.extents[passage.place[at]]
    if high - low > _LONGEST:
        return False
    before = passage.word_before(at)
    if before in NAMING and _is_given(passage, at):
        return True
    if passage.copy.raw[low].islower() or not _is_titled(passage, at):
        return before in _ALIASES
    return before in WORKS or _is_nickname(passage, at) or not _is_said(passage, at)


def _is_given(passage: Passage, at: int) -> bool:
    """Whether the participle before is no verb of the clause: `a band called "Waves"`."""
    if passage.length(at) > _SHORT and not _is_titled(passage, at):
        return False
    return _CALLED.search(passage.kinds, max(0, at - 14), at) is None


def _is_nickname(passage: Passage, at: int) -> bool:
    """Whether the stretch stands inside a name: `Tom "The Plank" Hale`."""
    return (
        passage.beside(at) == _IN_A_NAME
        and passage.length(at) <= _SHORT
        and passage.tail(at).isalnum()
    )


def _is_said(passage: Passage, at: int) -> bool:
    """Whether capitalised words are said for all that, and not the name of something.

    They are behind a comma, behind a verb of saying, and where somebody is called so.
    """
    kinds = passage.kinds
    left, _ = passage.beside(at)
    if left == "," and passage.word_before(at, 2) in WORKS:
        return False  # her memoir, "The Soft Wall"
    if left in ",.|" or kinds[at - 1] in "RgiB":
        return True
    if left == "b" and passage.length(at) == 1:
        return True  # he is "Swedish"
    calling = _CALLING.search(kinds, max(0, at - 6), at)
    return calling is not None and not CALLING.isdisjoint(passage.words(calling.start()))


def _is_titled(passage: Passage, at: int) -> bool:
    """Whether the words are capitalised as those of a name are, and do not shout or ask."""
    if _NO_TITLE.search(passage.copy.raw, *passage.extents[passage.place[at]]):
        return False
    words = _WORD.findall(passage.copy.raw, *passage.extents[passage.place[at]])
    if not words or len(words) > _LONGEST_NAME or passage.tail(at) in "!?":
        return False
    long = [word for word in words[1:] if word not in _SMALL]
    if len(words) > 1 and not long:
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in (words[0], *long))
