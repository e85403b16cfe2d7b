"""A first look at a paragraph: the part each word may play, and the sign right behind it.

Reported speech stands in every other sentence, so these words are not tagged as those around
quotation marks are. A word between blanks has two letters: one of `tags`, by the word alone, and the
sign behind it (`,` `.` `;` `:` `)` `-`, a blank where there is none). Clauses are read in a string of
such pairs. Different from `tags`: `R r g k l` are the verbs of `tables.reporting` alone; `k` and `l`,
which may be nouns, stay as they are; `'` is a whole word, `Hale's`; each word between marks is `Q`.
"""

from functools import cache
from sys import intern

from wirecopy.quotes.lexicon import CLOSED_CLASSES
from wirecopy.tables.abbreviations import FIRMS
from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.reporting import OTHERS, TAKES
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re
from wirecopy.text.words import abbreviates

_NAMES = frozenset({"Long", "Back", "First", "More", "Down", "Still", "Very"})
"""Adverbs that are names as often; the others open a sentence."""
_BASE = frozenset("rl")
_NO_REPORT = str.maketrans("RrgklX", "VvGKjX")
_TITLE = 60
"""Letters of a headline, at most."""
_NOUNS = 3
"""Words with a capital that it has, at least."""
_PLAIN = frozenset("nERrgVvGKkjl")
"""What has a capital in a headline in capitals, where any noun has one."""
_REMEMBERED = 32_768
"""Words whose letters are kept."""
_SIGNS = "([\"'`)],.;:!?…"
_BLANK = lazy_re(r"\s")
_FURTHER_BLANK = lazy_re(r"(?<!\S)\s")
"""One behind another, or before all words."""
_LONGEST_WORD = 60
"""Characters; what is longer is an address or no word."""
_ENDINGS = {"ed": "E", "ly": "x", "'t": "m"}
_SHORT_FORMS = ("'re", "'ve", "'ll", "'d", "'m")


Words = tuple[int, int]
"""Words of a paragraph, half-open."""


Marked = tuple[int, int, bool]
"""What stands between marks, or (if true) the cue of what does."""


def hide(
    text: str, start: int, words: list[str], pairs: list[str], marked: list[Marked]
) -> set[int]:
    """Give the words between marks the letters of such, and tell where the cues of these stand.

    `text` is the paragraph that starts at `start`, `pairs` the letters of its `words`. A mark
    belongs to what it marks, and so does what touches it; the stop that ends the words still ends
    a sentence.
    """
    if text != " ".join(words):
        text = _BLANK.sub(" ", _FURTHER_BLANK.sub("_", text))
    cues: set[int] = set()
    at = word = done = 0
    for left, right, is_cue in marked:
        low, high = left - start, right - start
        if high <= at or high > len(text):
            continue
        word += text.count(" ", at, low)
        first = max(word, done)
        word += text.count(" ", low, high)
        at, done = high, word + 1
        if is_cue:
            cues.update(range(2 * first, 2 * done, 2))
        elif first < done:
            last = "Q." if pairs[word][1] == "." else "Q-"
            pairs[first:done] = [*["Q-"] * (word - first), last]
    return cues


def is_title(letters: str) -> bool:
    """Whether every noun of a short paragraph has a capital, as in many a headline."""
    if len(letters) > _TITLE or letters.count("N") < _NOUNS:
        return False
    return _PLAIN.isdisjoint(letters)


def read_as_title(words: list[str], pairs: list[str]) -> list[str]:
    """Read a capital as a headline's: `Ruiz Backs Plan` has a verb and a noun."""
    return list(map(_of_title, pairs, words))


class Skimmed:
    """The words of a paragraph, and their letters."""

    __slots__ = ("_reached", "_start", "_starts", "_text", "back", "letters", "words")

    def __init__(
        self, text: str, start: int, words: list[str], pairs: list[str], letters: str
    ) -> None:
        self._text = text
        self._start = start
        self.words = words
        """What stands between blanks."""
        self.letters = letters
        """Two letters a word."""
        self.back = "".join(pairs[::-1])
        """The same, the last word first."""
        self._starts: list[int] | None = None
        """Where each word starts, if not one blank parts them all."""
        self._reached = 0, 0
        """A word, and where it starts in the paragraph."""

    def extents(self, *ranges: Words) -> list[Extent]:
        """From the first word of each range to its last, without the signs around them."""
        text, start, words = self._text, self._start, self.words
        starts = self._starts
        if starts is None:
            starts = self._starts = _uneven(text, words)
        word, low = self._reached
        found = []
        for first, last in ranges:
            if starts:
                low = starts[first]
                high = starts[last - 1] + len(words[last - 1])
            else:  # the steps from one range to the next are short
                if first > word:
                    low += len(" ".join(words[word:first])) + 1
                elif first < word:
                    low -= len(" ".join(words[first:word])) + 1
                high = low + len(" ".join(words[first:last]))
            if words[first].isalnum() and words[last - 1].isalnum():
                found.append((start + low, start + high))
            else:
                found.append(_trimmed(text, low, high, start))
            word, low = last, high + 1
        self._reached = word, low
        return found


def _uneven(text: str, words: list[str]) -> list[int]:
    """Where each word starts, if more than a blank parts some; else nothing."""
    starts: list[int] = []
    if len(" ".join(words)) != len(text):
        at = 0
        for word in words:
            at = text.index(word, at)
            starts.append(at)
            at += len(word)
    return starts


def _trimmed(text: str, low: int, high: int, start: int) -> Extent:
    """The words between `low` and `high` without signs, in the copy, where `text` starts at `start`."""
    while low < high and not (text[low].isalnum() or text[low] in "$£€"):
        low += 1
    while high > low and not (text[high - 1].isalnum() or text[high - 1] in "%)"):
        high -= 1
    return start + low, start + high


@cache
def takes() -> dict[str, str]:
    """What each form of a verb that reports without marks takes."""
    verbs = {verb: codes for codes, row in TAKES.items() for verb in row.split()}
    forms: dict[str, str] = {}
    for table in (STANCE, FRAME, OTHERS, SPEECH):
        codes = ""
        for form, letter in table.items():
            if letter in _BASE:
                codes = verbs.get(form, "")
            if codes:
                forms[form] = codes
    return forms


@cache
def _lexicon() -> dict[str, str]:
    cues = {**STANCE, **FRAME, **OTHERS, **SPEECH}
    reporting = takes()
    return {
        **VERBS,
        **{
            form: letter if form in reporting else letter.translate(_NO_REPORT)
            for form, letter in cues.items()
        },
        **SMALL_WORDS,
    }


class _Memory(dict[str, str]):
    """The letters of words met so far; forgets all when it is full."""

    def __missing__(self, word: str) -> str:
        if len(word) > _LONGEST_WORD:
            return "n "
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[word] = intern(_read(word))
        return found


letters_of = _Memory().__getitem__
"""The two letters of a word of the fold."""


def _read(word: str) -> str:
    """The two letters of a word of the fold.

    >>> _read("said"), _read("Hale's"), _read("pier,"), _read("Mr."), _read("it.")
    ('R ', "' ", 'n,', 'N ', 'p.')
    """
    core = word.rstrip(")]\"'")
    sign = ")" if word[-1] in ")]" else " "
    last = core[-1:]
    if last in {".", "!", "?", "…"}:
        core = core.rstrip(".!?…")
        if last != "." or not _keeps_period(core):
            sign = "."
    elif last in {",", ";", ":"}:
        sign = last
        core = core[:-1].rstrip("\"')]")
    core = core.strip("([\"'`)],")
    if not core:
        return "--" if word[0] == "-" else "_" + sign
    if "--" in core:
        sign = "-"
        core = core.split("--", 1)[0] or "n"
    return _part(core) + sign


def _of_title(pair: str, word: str) -> str:
    """The two letters of a word of a headline in capitals, where `pair` are those of the word alone."""
    if pair[0] != "N":
        return pair
    return _lexicon().get(word.lower().strip(_SIGNS), "N") + pair[1]


def _keeps_period(word: str) -> bool:
    bare = word[word.rfind("-") + 1 :].lstrip("([\"'")
    return "." in word or abbreviates(bare) or bare.lower() in FIRMS


def _part(word: str) -> str:
    lexicon = _lexicon()
    known = lexicon.get(word)
    if known:
        return known
    if word.endswith(("'s", "'")):
        return "'"
    first = word[0]
    if first.isupper():
        known = lexicon.get(word.lower(), "")
        if not known or (len(word) > 1 and word.isupper()):
            return "N"
        closed = known in CLOSED_CLASSES or (known == "x" and word not in _NAMES)
        return known if closed else "N"
    if not first.isalpha():
        return "#"
    if word.endswith(_SHORT_FORMS):
        return "p"
    return _ENDINGS.get(word[-2:]) or ("G" if word.endswith("ing") else "n")
