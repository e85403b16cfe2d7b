"""The names of places in normal case."""

from wirecopy.dateline.gazetteer import key
from wirecopy.text.patterns import lazy

_SHOUTED = lazy(r"\p{Lu}{2}|^\P{Ll}*+$")
_SMALL = frozenset(
    (
        "of", "the", "on", "upon", "in", "at", "and", "near",
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le", "les",
        "los", "el", "al", "y", "e", "sur", "sous", "en", "am", "an", "der", "den", "im", "zu", "bei",
    )
)  # fmt: skip
"""Words that stay small inside a name."""


def normal_case(name: str, model: str | None = None) -> str:
    """A name printed in capitals as it is written in a sentence; one in mixed case stays.

    `model` is the gazetteer's spelling, which knows better where it has the same letters.

    >>> normal_case("LA CROSSE"), normal_case("KING OF PRUSSIA"), normal_case("McALLEN")
    ('La Crosse', 'King of Prussia', 'McAllen')
    >>> normal_case("MCALLEN", "McAllen"), normal_case("ZURICH", "Zürich")
    ('McAllen', 'Zurich')
    """
    if not _SHOUTED.search(name):
        return name
    if model is not None and len(model) == len(name) and key(model) == key(name):
        return "".join(map(_like, name, model))
    words = name.split(" ")
    return " ".join(_word(word, first=not place) for place, word in enumerate(words))


def _like(letter: str, model: str) -> str:
    return letter.lower() if model.islower() else letter.upper() if model.isupper() else letter


def _word(word: str, *, first: bool) -> str:
    if not _SHOUTED.search(word):
        return word
    lower = "".join([letter.lower()[0] for letter in word])  # İ has two small ones
    if lower in _SMALL and not first:
        return lower
    return "".join(
        word[place].upper() if _begins(lower, place, word) else letter
        for place, letter in enumerate(lower)
    )


def _begins(lower: str, place: int, word: str) -> bool:
    """Whether the letter at `place` is a capital: `Winston-Salem`, `O'Fallon`, `McAllen`."""
    if place == 0 or lower[place - 1] in "-/.([":
        return True
    if word[place - 1].islower():  # McALLEN, DeKALB: the copy itself says so
        return word[place].isupper()
    # The letter behind O', d' and l', but not the one of Xi'an.
    return lower[:place] in ("o'", "o’", "d'", "d’", "l'", "l’")
