"""The registry: one row per news agency or news service."""

import unicodedata
from functools import lru_cache
from itertools import chain

import attrs

from wirecopy.story import Agency
from wirecopy.tables.agencies import AGENCIES
from wirecopy.text.patterns import lazy_re


@attrs.frozen(kw_only=True)
class House:
    """A row of the registry: an agency and the ways it is written."""

    id: str
    short: str
    name: str
    country_code: str | None = None
    """ISO 3166-1 alpha-2 of its seat."""
    spellings: tuple[str, ...] = ()
    """Other ways to write it, besides `short` and `name`; letter case and spaces do not count."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes of the languages it files in, its own first."""

    @property
    def agency(self) -> Agency:
        """The agency as a story credits it."""
        return Agency(id=self.id, short=self.short, name=self.name, country_code=self.country_code)

    @property
    def keys(self) -> frozenset[str]:
        """Its spellings as they are compared."""
        return frozenset(map(spelling_key, (self.short, self.name, *self.spellings)))


def spelling_key(name: str) -> str:
    """What two spellings of one name have in common: the letters and digits, without case.

    >>> spelling_key("PR Newswire") == spelling_key("PRNewswire")
    True
    """
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    return "".join(filter(str.isalnum, name.casefold()))


_HOUSES: list[tuple[House, ...]] = []
_KEYS: list[dict[str, Agency]] = []
_LONGEST_NAME = 60
_INITIALS = 4
_FIRST_WORD = lazy_re(r"[^\W_]{1,5}[\u0300-\u036f]?")
_OPENING = 5
"""So many characters of a name tell that it is no agency's, where no agency begins so."""


def houses() -> tuple[House, ...]:
    """The agencies wirecopy ships with, in the order of the table."""
    if not _HOUSES:
        _HOUSES.append(
            tuple(
                House(
                    id=id_,
                    short=short,
                    name=name,
                    country_code=country,
                    spellings=spellings,
                    languages=tuple(languages.split()),
                )
                for id_, short, name, country, spellings, languages in AGENCIES
            )
        )
    return _HOUSES[0]


def _shipped() -> dict[str, Agency]:
    if not _KEYS:
        _KEYS.append({key: house.agency for house in houses() for key in house.keys})
    return _KEYS[0]


@lru_cache(maxsize=8)
def _openings(added: tuple[House, ...]) -> frozenset[str]:
    """What the first word of an agency's name may be, as far as `_OPENING` goes."""
    keys = chain(_shipped(), *(house.keys for house in added))
    return frozenset(key[:size] for key in keys for size in range(1, _OPENING + 1))


@lru_cache(maxsize=1024)
def _called(name: str, added: tuple[House, ...]) -> Agency | None:
    """The agency of that name, as `Registry.lookup` gives it: of one name it is asked often."""
    key = spelling_key(name)
    if len(key) <= _INITIALS and " " in name.strip():
        return None  # `In a` is not INA
    for house in reversed(added):
        if key in house.keys:
            return house.agency
    return _shipped().get(key)


@attrs.frozen
class Registry:
    """The agencies known to a parser: those shipped, and `added`. Adding one gives a new registry.

    The table is indexed when the first name is looked up, once for all registries.
    """

    added: tuple[House, ...] = ()

    @property
    def houses(self) -> tuple[House, ...]:
        """Every agency known."""
        return (*houses(), *self.added)

    def lookup(self, name: str) -> Agency | None:
        """The agency written `name`, in any case and spacing; None when we do not know it.

        What a user added goes before what is shipped.
        """
        return _called(name, self.added) if len(name) <= _LONGEST_NAME else None

    def may_open(self, text: str, start: int, end: int) -> bool:
        """Whether the first word between two places may be that of an agency's name.

        Says no for nearly every text that names none first, at a fraction of the price of `lookup`.

        >>> [Registry().may_open(name, 0, len(name)) for name in ("(AP) -", "Associated Press", "Lima")]
        [True, True, False]
        """
        word = _FIRST_WORD.search(text, start, end)
        if word is None:
            return False
        opening = word[0]
        return not opening.isascii() or opening.casefold() in _openings(self.added)

    def with_house(self, house: House) -> "Registry":
        """A registry that knows `house` too."""
        return Registry((*self.added, house))
