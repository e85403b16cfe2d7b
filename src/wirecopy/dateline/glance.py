"""What a glance tells of the words that open a line: most cannot be a dateline.

A formula is made of names, dates and a few small words, and something closes it: a separator,
brackets, an agency, the end of the line, or the word that opens its first sentence. Where an
ordinary word comes before any of these, no production needs to be tried.
"""

from itertools import pairwise

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.placing import is_famous
from wirecopy.tables.dateline_words import OPENERS
from wirecopy.tables.months import MONTHS, WEEKDAYS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_LONGEST = 200
_MOST_WORDS = 24
_EAST_ASIAN = "\u2e80"
_NAMES = 5
"""The most words of a bare agency's name."""
_DATES = frozenset((*MONTHS, *WEEKDAYS))
_SMALL = frozenset(
    (
        "of", "the", "on", "upon", "and", "via",
        "da", "das", "de", "del", "della", "di", "dis", "do", "dos", "du", "dus", "des",
        "la", "las", "le", "les", "los", "el", "al", "i", "y", "e", "et", "sur", "en",
        "am", "an", "der", "den", "im", "und", "von",
        *_DATES,
    )
)  # fmt: skip
"""Words in small letters that stand inside a formula."""
_POINTS = ".,:;"
_AROUND = "\"'()[].,:;!?-…"
_SIGN = lazy_re(r"[:(\[/_=—―–]|-(?![^\W\d_]{2})|(?<![^\W\d_])-|\d\. |(?<![^ ])\"(?= )|\w\w\.\w\w")
"""What closes a formula, or stands around an agency; a hyphen inside a word does not."""
_LETTERS = lazy_re(r"[^\W\d_]+")
_CAPITALS = lazy_re(r"[^\W\d_a-z](?:[^\W\d_a-z]|\W|$)")
"""A word in capitals, or one capital alone."""
_WRITTEN = lazy_re(r"[.,]|[^\W\d_a-z]{2}")
"""What a name has that stands in capitals or with a region."""


def may_be_closed(copy: Copy, start: int, end: int, registry: Registry) -> bool:
    """Whether something may close a formula that opens at `start`, before an ordinary word comes."""
    stop = min(end, start + _LONGEST)
    head = copy.folded[start:stop]
    if head[:1].islower() or head[:1] >= _EAST_ASIAN:  # they have rules of their own
        return True
    name, colon, behind = head.partition(":")
    if colon and not _SIGN.search(name) and not _WRITTEN.search(name):
        return _may_head(name, behind, registry)
    words = head.split(" ", _MOST_WORDS)
    reach = len(words)
    for number, (word, after) in enumerate(pairwise(words)):
        if word[:1].islower() and not _is_small(word) and not after[:1].isdigit():
            reach = number
            stop = start + sum(map(len, words[:reach])) + reach
            break
    if _SIGN.search(copy.folded, start, stop) or (
        "-" in head and _SIGN.search(copy.raw, start, stop)
    ):
        return True
    return (
        (_CAPITALS.search(words[0]) is not None and _opens_a_sentence(words[1:reach]))
        or "via" in words
        or _names_an_agency(words[: reach + 1], registry)
        or (reach == len(words) and any(map(_is_dated, words)))
    )


def _is_small(word: str) -> bool:
    if word.isalpha():
        return word in _SMALL
    letters = _LETTERS.match(word)  # `mai.-`, `mai—Le`
    return word.startswith(("d'", "l'")) or (letters is not None and letters[0] in _SMALL)


def _may_head(name: str, behind: str, registry: Registry) -> bool:
    """Whether a bare name before a colon may be a place: one that all know, or with a date beside it."""
    words = name.split()
    dated = any(map(_is_dated, (*words, *behind.split(None, 1)[:1])))
    return dated or is_famous(name) or _names_an_agency(words, registry)


def _is_dated(word: str) -> bool:
    return word[:1].isdigit() or word.strip(_POINTS).lower() in _DATES


def _opens_a_sentence(words: list[str]) -> bool:
    """Whether one of these words opens a sentence, as behind `LIMA, Peru The`."""
    return any(
        word.strip(_AROUND).lower() in OPENERS for word in words if not word.islower()
    ) or any("'s" in word for word in words)


def _names_an_agency(words: list[str], registry: Registry) -> bool:
    """Whether an agency is named first of all, behind a comma or stop, or behind a date."""
    for at, word in enumerate(words):
        before = words[at - 1] if at else ","
        if before[-1:] not in ",." and not before[-1:].isdigit() and not _is_dated(before):
            continue
        if registry.may_open(word, 0, len(word)):
            names = (" ".join(words[at : at + size]) for size in range(1, _NAMES + 1))
            if any(map(registry.lookup, (word.partition("-")[0], *names))):
                return True
    return False
