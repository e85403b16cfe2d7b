"""A first look at a paragraph: the part each word may play, and the sign right behind it.

Reported speech stands in every other sentence, so these words are not tagged as those around
quotation marks are. A word between blanks has two letters: one of `tags`, by the word alone, and the
sign behind it (`,` `.` `;` `:` `)` `-`, a blank where there is none). Clauses are read in a string of
such pairs. Different from `tags`: `R r g k l` are the verbs of `tables.reporting` alone; `k` and `l`,
which may be nouns, stay as they are; `'` is a whole word, `Hale's`; each word between marks is `Q`.
"""

from collections.abc import Iterator
from functools import cache
from sys import intern

from wirecopy.quotes.lexicon import CLOSED_CLASSES
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
_LONGEST_WORD = 60
"""Characters; what is longer is an address or no word."""
_ENDINGS = {"ed": "E", "ly": "x", "'t": "m"}
_SHORT_FORMS = ("'re", "'ve", "'ll", "'d", "'m")
_FIRMS = frozenset({"inc", "corp", "co", "ltd", "bros"})
"""Their period ends a sentence as seldom as that of a title."""


Words = tuple[int, int]
"""Words of a paragraph, half-open."""


Marked = tuple[int, int, bool]
"""What stands between marks, or (if true) the cue of what does."""


class Skimmed:
    """The words of a paragraph, and their letters."""

    __slots__ = (
        "_back",
        "_end",
        "_pairs",
        "_reached",
        "_start",
        "_starts",
        "cues",
        "folded",
        "letters",
        "words",
    )

    def __init__(self, folded: str, start: int, end: int, marked: list[Marked]) -> None:
        self.folded = folded
        self._start = start
        self._end = end
        self.words: list[str] = []
        """What stands between blanks."""
        self.cues: set[int] = set()
        """Where the letters stand of the cues of what stands between marks."""
        self._pairs: list[str] = []
        if marked:
            self._hide(marked)
        else:
            self.words = words = folded[start:end].split()
            self._pairs = list(map(_letters, words))
        self.letters = "".join(self._pairs)
        """Two letters a word."""
        self._back = ""
        self._starts: list[int] = []
        """Where each word starts, if not one blank parts them all."""
        self._reached: tuple[int, int] | None = None
        """The word looked for last, and where it starts."""

    def _hide(self, marked: list[Marked]) -> None:
        """Hide the words between marks; the stop that ends them still ends a sentence."""
        folded, at = self.folded, self._start
        words, pairs = self.words, self._pairs
        for low, high, is_cue in marked:
            if high <= at or high > self._end:
                continue
            before = folded[at:low].split()
            # The mark belongs to what it marks, and so does what touches it.
            touching = before.pop() if before and not folded[low - 1].isspace() else ""
            words += before
            pairs += map(_letters, before)
            blank = _BLANK.search(folded, high, self._end)
            start, at = max(low - len(touching), at), blank.start() if blank else self._end
            hidden = folded[start:at].split()
            words += hidden
            if is_cue:
                pairs += map(_letters, hidden)
                self.cues.update(range(2 * (len(words) - len(hidden)), 2 * len(words), 2))
                continue
            pairs += ["Q-"] * len(hidden)
            if hidden and _letters(hidden[-1])[1] == ".":
                pairs[-1] = "Q."
        rest = folded[at : self._end].split()
        words += rest
        pairs += map(_letters, rest)

    def is_title(self) -> bool:
        """Whether every noun of a short paragraph has a capital, as in many a headline."""
        letters = self.letters
        if len(letters) > _TITLE or letters.count("N") < _NOUNS:
            return False
        return _PLAIN.isdisjoint(letters)

    def read_as_title(self) -> None:
        """Read a capital as a headline's: `Ruiz Backs Plan` has a verb and a noun."""
        self._pairs = list(map(_of_title, self._pairs, self.words))
        self.letters = "".join(self._pairs)

    def back(self) -> str:
        """The letters of the words, the last word first."""
        if not self._back:
            self._back = "".join(self._pairs[::-1])
        return self._back

    def extents(self, *ranges: Words) -> list[Extent]:
        """From the first word of each range to its last, without the signs around them."""
        folded, words = self.folded, self.words
        word, place = self._reached or self._first()
        found = []
        for first, last in ranges:
            if self._starts:
                low = self._starts[first]
                high = self._starts[last - 1] + len(words[last - 1])
            else:  # the steps from one range to the next are short
                if first > word:
                    place += len("".join(words[word:first])) + first - word
                elif first < word:
                    place -= len("".join(words[first:word])) + word - first
                word = first
                low, high = place, place + len(" ".join(words[first:last]))
            while low < high and not (folded[low].isalnum() or folded[low] in "$£€"):
                low += 1
            while high > low and not (folded[high - 1].isalnum() or folded[high - 1] in "%)"):
                high -= 1
            found.append((low, high))
        self._reached = word, place
        return found

    def _first(self) -> tuple[int, int]:
        """The first word, and where it starts; the others where more than a blank parts some."""
        if len(" ".join(self.words)) != self._end - self._start:
            self._starts = list(self._looked_for())
        return 0, self._start

    def _looked_for(self) -> Iterator[int]:
        at = self._start
        for word in self.words:
            at = self.folded.index(word, at)
            yield at
            at += len(word)


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


_letters = _Memory().__getitem__


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
    return "." in word or abbreviates(bare) or bare.lower() in _FIRMS


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
