"""What a person's name looks like in a byline.

A byline is the one place of a page where a name stands without a sentence around it, so its shape
must tell: given names, initials and particles, a surname; and no word of newsrooms, jobs, menus.
"""

from wirecopy.tables.furniture import JOB_WORDS, MENU_WORDS, ORG_WORDS
from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.name_parts import ABBREVIATED, PARTICLES, PLAIN
from wirecopy.tables.organizations import HEADS
from wirecopy.text.patterns import lazy

_WORD = lazy(r"(?:\p{Ll}{1,3}['-])?\p{Lu}[\p{L}\p{M}'.-]*+$")
_INITIAL = lazy(r"\p{Lu}\.?(?:-?\p{Lu}\.?){0,2}$")
_LONGEST = 5
_FEWEST = 2
_OFFICE = 90
_PICTURED = lazy(
    r"\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3},"
    r"(?=.* (?:of|for|at|in) \p{Lu})(?: (?:of|for|the|and|in|at|to|\p{Lu}[\p{L}.'&-]{0,20})){2,10}$"
)
"""A name of two words or more, and behind a comma words in capitals and their joiners."""
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SETTINGS = frozenset(["of", "for", "at", "in", "from", "with", "and", "the"])


def bare(word: str) -> str:
    """A word as tables have it: in lower case, without the full stop of a short form."""
    return word.lower().rstrip(".")


def is_given(word: str) -> bool:
    """Whether a word is a first name that news uses often."""
    word = bare(word)
    return word in MALE or word in FEMALE or ("-" in word and is_given(word.partition("-")[0]))


def is_job(words: list[str]) -> bool:
    """Whether the words say what somebody does: `AP Sports Writer`, `our correspondents`."""
    return not JOB_WORDS.isdisjoint(map(bare, words))


def is_newsroom(words: list[str]) -> bool:
    """Whether the words name a newsroom: `Harbour Post`, `Web Desk`."""
    return not ORG_WORDS.isdisjoint(map(bare, words))


def is_name(words: list[str], *, signed: bool) -> bool:
    """Whether the words are one person's name.

    `signed`: `By` or its like stands before them, so a single word will do and a word that
    opens sentences may be somebody's. Unsigned, no word of it may be one of menus or bodies.
    """
    if not 0 < len(words) <= _LONGEST:
        return False
    plain = [bare(word) for word in words]
    if plain[0] in _SETTINGS or not (
        JOB_WORDS.isdisjoint(plain) and ORG_WORDS.isdisjoint(plain) and _is_made_of_names(words)
    ):
        return False
    if len(words) == 1:
        # Initials alone are a house nobody knows.
        return signed and not words[0].isupper()
    if not signed and len(words) == _LONGEST and PARTICLES.isdisjoint(plain):
        return False
    if is_given(words[0]):
        return signed or MENU_WORDS.isdisjoint(plain[1:])
    if plain[0] in PLAIN or plain[0] in ABBREVIATED:
        return False
    return signed or (
        MENU_WORDS.isdisjoint(plain) and PLAIN.isdisjoint(plain) and HEADS.isdisjoint(plain)
    )


def _is_made_of_names(words: list[str]) -> bool:
    """Whether every word has the shape of a name or is a particle, and not all are particles."""
    named = False
    for word in words:
        if _is_capitalised(word):
            named = True
        elif bare(word) not in PARTICLES:
            return False
    return named


def _is_capitalised(word: str) -> bool:
    """Whether a word has the shape of a name: `Ruiz`, `O'Hara`, `J.`, `al-Said`."""
    if word.isalpha() and word[0].isupper():
        return True
    return _WORD.match(word) is not None


def names_pictured(text: str) -> bool:
    """Whether a line is somebody's name and office and nothing else: `Ana Ruiz, Mayor of Lund`."""
    return len(text) <= _OFFICE and not text.isupper() and _PICTURED.match(text) is not None


def name_length(words: list[str]) -> int:
    """How many of the first words are a name: given names, initials, particles, one surname.

    >>> name_length("Ana de la Ruiz Harbour Post".split())
    4
    """
    if len(words) <= _FEWEST:
        return len(words)
    at = 1
    while at < len(words) and (bare(words[at]) in PARTICLES or is_given(words[at])):
        at += 1
    while at < len(words) and (bare(words[at]) in PARTICLES or _INITIAL.match(words[at])):
        at += 1
    at = min(at + 1, len(words))
    if at < len(words) and bare(words[at]) in _SUFFIXES:
        at += 1
    return at
