"""The gazetteer's two doors: `find_place` for anybody, `resolve_place` for the dateline."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from wirecopy.dateline.casing import normal_case
from wirecopy.dateline.gazetteer import Gazetteer, Row, gazetteer
from wirecopy.dateline.written import country_codes, is_country, region_codes, written_codes
from wirecopy.story import Place

_CLEAR = 4.0
"""A bare name means the larger place when all of other countries have fewer than one in so many
of its inhabitants."""

_CLEAR_AT_HOME = 3.0
"""The same within one country: below it the country is told, and not the region."""

_OTHER_NAME = 0.2
"""What a place's inhabitants count for when the name is not its first."""


_KEPT = 256
"""So many places are remembered as datelines write them: a day's news comes from few."""

_MOST = 6
"""Candidates told; a name of more places than that is everywhere."""


class Resolution(NamedTuple):
    """Which place a dateline means."""

    place: Place | None
    """None when the gazetteer does not know it, or when `candidates` lie in several countries;
    the country alone when they lie in one."""
    candidates: tuple[Place, ...] = ()
    """The places that may be meant, when there are several: the best of each country or region."""


def find_place(
    name: str, *, region: str | None = None, country: str | None = None
) -> tuple[Place, ...]:
    """Give the places called `name`, best first: the one of fame, capitals, then by inhabitants.

    Names of cities of 5,000 inhabitants and more are known, other names (`Athen`, `Saigon`) of
    those of 100,000 and more, and places of the news that are no city (`Camp David`). Case,
    accents, points, hyphens and spaces make no difference.

    Args:
        name: A city, or whatever else stands where a dateline has one, also a country or region.
        region: Only places of that state or province, in any written form or by its code:
            `Calif.`, `CA`, `California`, `US-CA`, `England`, `Gaza Strip`.
        country: Only places of that country: `Britain`, `Großbritannien`, `UK`, `GB`.

    Returns:
        Places with `text` as asked, `city` as GeoNames spells it, `region` and `country` in
        English, `region_code` (ISO 3166-2), `country_code` (ISO 3166-1 alpha-2), `latitude` and
        `longitude` in degrees, `timezone` (IANA); `start` and `end` are None.
        Nothing when there is no such place.
        The data are GeoNames' (https://www.geonames.org, CC BY 4.0), with rows by hand.

    Raises:
        TypeError: When an argument is no `str`.

    >>> [place.country for place in find_place("Moscow")]
    ['Russia', 'United States']
    >>> find_place("Moscow", region="Idaho")[0].timezone
    'America/Los_Angeles'
    """
    _require_text(name, region, country)
    table = gazetteer()
    rows = table.rows(name)
    if country is not None:
        rows = _within(rows, country_codes(table, country))
    if region is not None:
        rows = _within(rows, region_codes(table, region))
    return tuple(_place(table, row, name, inferred=country is None) for row in rows)


@lru_cache(maxsize=_KEPT)
def resolve_place(name: str, written: str | None = None) -> Resolution:
    """The place that `name` means in a dateline; `written` is the region or country beside it.

    The place's `city` is the name as written, in normal case. `written` may have a typing error
    in it (`Calf.`), and may be two (`Uttar Pradesh, India`). Without it, a name that several
    countries share means a place only when that outweighs the others.

    >>> resolve_place("PARIS").place.country, resolve_place("PARIS", "Texas").place.country
    ('France', 'United States')
    >>> resolve_place("SAN JOSE").place, len(resolve_place("SAN JOSE").candidates) > 1
    (None, True)
    """
    table = gazetteer()
    rows = table.rows(name)
    codes = written_codes(table, written) if written else []
    return _in_codes(table, name, rows, codes) if codes else _bare(table, name, rows)


def is_country_or_region(text: str) -> bool:
    """Whether `text` names a country, state, province or territory as agencies write them.

    >>> is_country_or_region("Wis."), is_country_or_region("West Bank"), is_country_or_region("Hamid")
    (True, True, False)
    """
    return bool(written_codes(gazetteer(), text))


# ------------------------------------------------------------------ which one is meant


def _in_codes(table: Gazetteer, name: str, rows: list[Row], codes: list[str]) -> Resolution:
    """The place in the first of `codes` that has one of that name, or at least the country."""
    for code in codes:
        found = _within(rows, (code,))
        if found:
            return _best(table, name, found, inferred=False)
    countries = dict.fromkeys(code[:2] for code in codes)
    if len(countries) > 1:
        return Resolution(None, tuple(_unlisted(table, name, [code]) for code in countries))
    return Resolution(_unlisted(table, name, codes))


def _bare(table: Gazetteer, name: str, rows: list[Row]) -> Resolution:
    """The place that the name means by itself, when there is no doubt."""
    if not rows:
        return Resolution(None)
    best = rows[0]
    abroad = [_weight(row) for row in rows if row.country_code != best.country_code]
    known = best.rank == "!" or best.kind == "C" or _weight(best) >= _CLEAR * max(abroad, default=0)
    if not abroad or (known and not table.is_ambiguous(name)):
        return _best(table, name, rows, inferred=True)
    rivals: dict[str, Row] = {}
    for row in rows:
        if _weight(row) * _CLEAR > _weight(best) or len(rivals) == 1:
            rivals.setdefault(row.country_code, row)
    return Resolution(
        None,
        tuple(_place(table, row, name, inferred=True) for row in list(rivals.values())[:_MOST]),
    )


def _best(table: Gazetteer, name: str, rows: list[Row], *, inferred: bool) -> Resolution:
    """The first of `rows`; only its country where another place of the country may be meant."""
    best = rows[0]
    city = normal_case(name, best.name)
    rivals = _rivals_at_home(best, rows)
    if not rivals:
        return Resolution(_place(table, best, name, city=city, inferred=inferred))
    country_alone = Place(
        text=name,
        city=city,
        country=table.spelt(best.country_code),
        country_code=best.country_code,
        inferred=inferred,
    )
    return Resolution(
        country_alone,
        tuple(_place(table, row, name, inferred=inferred) for row in (best, *rivals)[:_MOST]),
    )


def _rivals_at_home(best: Row, rows: list[Row]) -> list[Row]:
    """Places of the same name and country that are large enough to be meant as well."""
    if best.rank == "!" or best.kind != "P":
        return []
    return [
        row
        for row in rows
        if row.country_code == best.country_code
        and row.region != best.region
        and _weight(row) * _CLEAR_AT_HOME > _weight(best)
    ]


def _within(rows: list[Row], codes: Iterable[str]) -> list[Row]:
    wanted = frozenset(codes)
    return [row for row in rows if row.country_code in wanted or row.region in wanted]


def _weight(row: Row) -> float:
    return row.population * (_OTHER_NAME if row.rank == "~" else 1)


# ------------------------------------------------------------------ records


def _place(
    table: Gazetteer, row: Row, text: str, *, inferred: bool, city: str | None = None
) -> Place:
    region = row.region
    return Place(
        text=text,
        city=city or row.name,
        region=table.spelt(region) if region else None,
        region_code=region if "-" in region else None,
        country=table.spelt(row.country_code),
        country_code=row.country_code,
        latitude=row.latitude,
        longitude=row.longitude,
        timezone=row.timezone,
        inferred=inferred,
    )


def _unlisted(table: Gazetteer, name: str, codes: list[str]) -> Place:
    """A place that the gazetteer does not have, in the region or country that was written."""
    region = codes[0] if len(codes) == 1 and not is_country(codes[0]) else ""
    country = codes[0][:2]
    return Place(
        text=name,
        city=normal_case(name),
        region=table.spelt(region) if region else None,
        region_code=region if "-" in region else None,
        country=table.spelt(country),
        country_code=country,
    )


def _require_text(name: object, region: object, country: object) -> None:
    if not isinstance(name, str):
        raise TypeError(f"find_place() takes a name as a str, not {type(name).__name__}")
    for limit in (region, country):
        if limit is not None and not isinstance(limit, str):
            raise TypeError(f"region and country are str or None, not {type(limit).__name__}")
