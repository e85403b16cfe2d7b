"""The registry: one row per news agency or news service."""

import attrs

from wirecopy.story import Agency


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


HOUSES: tuple[House, ...] = (
    House(id="afp", short="AFP", name="Agence France-Presse", country_code="FR"),
    House(id="ap", short="AP", name="Associated Press", country_code="US"),
    House(id="reuters", short="Reuters", name="Reuters", country_code="GB"),
)


def _key(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


@attrs.frozen
class Registry:
    """The agencies known to a parser. Adding one gives a new registry."""

    houses: tuple[House, ...] = HOUSES
    _by_key: dict[str, Agency] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        by_key = {
            _key(name): house.agency
            for house in self.houses
            for name in (house.short, house.name, *house.spellings)
        }
        object.__setattr__(self, "_by_key", by_key)

    def lookup(self, name: str) -> Agency | None:
        """The agency written `name`, in any case and spacing; None when we do not know it."""
        return self._by_key.get(_key(name))

    def with_house(self, house: House) -> "Registry":
        """A registry that knows `house` too."""
        return Registry((*self.houses, house))
