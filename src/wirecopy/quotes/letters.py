"""The two letters of a word, as `skim` reads it: the part it may play, and the sign right behind it.

The first is one of `tags`, by the word alone. Different from there: `R r g k l` are the verbs of
`tables.reporting` alone; `k` and `l`, which may be nouns, stay as they are; `'` is a whole word,
`Hale's`. The second is `,` `.` `;` `:` `)` or `-`, a blank where there is no sign.
"""

from functools import cache
from sys import intern

from wirecopy.quotes.lexicon import CLOSED_CLASSES
from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.reporting import MINDS, NOUNS, OTHERS, TAKES
from wirecopy.tables.small_words import SMALL_WORDS
from wirecopy.tables.verbs import VERBS
from wirecopy.text.sentences import may_end
from wirecopy.text.words import abbreviates

BREAK = "\n"
"""Stands before each zone and behind the last as if it were a word; no word between blanks is it."""
_BREAK = "\n."
"""Its letters: no `.` of a pattern matches the one, and the other ends a sentence."""
_NAMES = frozenset({"Long", "Back", "First", "More", "Down", "Still", "Very", "Reading"})
"""Adverbs and participles that are names as often; the others open a sentence."""
_PARTICIPLES = frozenset("gG")
_BASE = frozenset("rl")
_NO_REPORT = str.maketrans("RrgklX", "VvGKjX")
_REMEMBERED = 32_768
"""Words whose letters are kept."""
_SIGNS = "([\"'`)],.;:!?…"
_LONGEST_WORD = 60
"""Characters; what is longer is an address or no word."""
_ENDINGS = {"ed": "E", "ly": "x", "'t": "m"}
_SHORT_FORMS = ("'re", "'ve", "'ll", "'d", "'m")


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
    return {**dict.fromkeys((noun for noun, _ in openers()), ""), **forms}


@cache
def openers() -> frozenset[tuple[str, str]]:
    """Nouns of reporting, each with what it has behind it."""
    return frozenset((noun, opener) for opener, row in NOUNS.items() for noun in row.split())


@cache
def minds() -> dict[str, str]:
    """What each adjective takes that tells what somebody thinks or wants."""
    return {word: codes for row, codes in MINDS.items() for word in row.split()}


@cache
def _lexicon() -> dict[str, str]:
    cues = {**STANCE, **FRAME, **OTHERS, **SPEECH}
    reporting = takes()
    return {
        **{noun: "l" for noun, _ in openers()},
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
    if word == BREAK:
        return _BREAK
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
    core = core.strip("([\"'`)],-–—―")
    if not core:
        return "--" if word[0] == "-" else "_" + sign
    if "--" in core:
        sign = "-"
        core = core.split("--", 1)[0] or "n"
    return _part(core) + sign


def of_title(pair: str, word: str) -> str:
    """The two letters of a word of a headline in capitals, where `pair` are those of the word alone."""
    if pair[0] != "N":
        return pair
    return _lexicon().get(word.lower().strip(_SIGNS), "N") + pair[1]


def _keeps_period(word: str) -> bool:
    bare = word[word.rfind("-") + 1 :].lstrip("([\"'")
    return "." in word or abbreviates(bare) or may_end(bare)


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
        if known in _PARTICIPLES and word not in _NAMES:
            return known  # Praising the plan, …
        closed = known in CLOSED_CLASSES or (known == "x" and word not in _NAMES)
        return known if closed else "N"
    if not first.isalpha():
        return "#"
    if word.endswith(_SHORT_FORMS):
        return "p"
    return _ENDINGS.get(word[-2:]) or ("G" if word.endswith("ing") else "n")
