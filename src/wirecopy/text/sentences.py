"""Sentences inside a paragraph.

A period ends a sentence unless it belongs to a word (`Sen. Moss`, `J. Moss`, `the U.S. Senate`) or
the sentence goes on in lower case. After a word that keeps its period and may also end a sentence
(`in the U.S. He left`), the next word decides. Marks and brackets behind a stop belong to it.
"""

from wirecopy.tables.abbreviations import AFTER_A_STOP, FIRMS
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re
from wirecopy.text.words import abbreviates

_STOP = lazy_re(r"[.!?…]++[\"')\]]{0,4}+(?=\s)")
_WORD_BEFORE = lazy_re(r"[^\W_][^\s\"'()\[\]-]{0,15}$")
_WORD_AFTER = lazy_re(r"\s{1,200}+[\"'(\[]{0,4}+([^\W_]{1,20})")
_LONGEST_WORD = 16


def sentences(copy: Copy, start: int, end: int) -> list[Extent]:
    """Give the sentences between `start` and `end`, without the blanks between them."""
    raw = copy.raw
    found: list[Extent] = []
    opened = start
    for stop in _STOP.finditer(copy.folded, start, end):
        if _ends(copy.folded, stop.start(), stop.end(), opened, end):
            found.append((opened, stop.end()))
            opened = stop.end()
    found.append((opened, end))
    return [trimmed for low, high in found if (trimmed := _trimmed(raw, low, high))[0] < high]


def is_part_of_word(text: str, word: str, at: int) -> bool:
    """Whether the period at `at`, right behind `word`, ends no sentence.

    >>> is_part_of_word("Sen. Moss", "Sen", 3)
    True
    >>> is_part_of_word("Moss left. Then", "left", 9)
    False
    """
    if abbreviates(word[word.rfind("-") + 1 :]):
        return True
    following = text[at + 1 : at + 3]
    if following[:1].isspace():
        return following[1:].islower()
    if following[:1] == ")":
        return not word.islower()  # `(R-Wis.)`, not `(…, he said.)`
    return following[:1] in _GOES_ON


def may_end(word: str) -> bool:
    """Whether a word that keeps its period may end a sentence with it, too: `U.S`, `Inc`."""
    return "." in word or word.lower() in FIRMS


def ends_with_abbreviation(word: str, following: str) -> bool:
    """Whether a sentence ended with `word`, which keeps its period, before the word `following`.

    >>> ends_with_abbreviation("U.S.", "He"), ends_with_abbreviation("U.S.", "Senate")
    (True, False)
    >>> ends_with_abbreviation("Inc.", "Hale"), ends_with_abbreviation("Inc.", "Chairman")
    (True, False)
    """
    if not following[:1].isupper():
        return False
    following = following.lower()
    if word[:-1].lower() in FIRMS:
        return following not in OFFICES and following not in _OF_OFFICERS
    return "." in word[:-1] and following in AFTER_A_STOP


_GOES_ON = frozenset("),;:")
_OF_OFFICERS = frozenset({"vice", "senior"})
"""What stands before an office in a firm."""


def _ends(folded: str, at: int, behind: int, opened: int, end: int) -> bool:
    after = _WORD_AFTER.match(folded, behind, end)
    if after is None:
        return True
    following = after.group(1)
    if not (following[0].isupper() or following[0].isdigit()):
        return False
    if folded[at] != "." or behind > at + 1:
        return True
    before = _WORD_BEFORE.search(folded, max(opened, at - _LONGEST_WORD), at)
    if before is None:
        return True
    word = before.group()
    if may_end(word):
        return ends_with_abbreviation(word + ".", following)
    return not is_part_of_word(folded, word, at)


def _trimmed(raw: str, low: int, high: int) -> Extent:
    piece = raw[low:high]
    low += len(piece) - len(piece.lstrip())
    return low, low + len(piece.strip())
