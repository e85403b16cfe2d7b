"""From the words of a place to the place: the grammar's door to the gazetteer."""

from functools import lru_cache

from wirecopy.dateline.casing import normal_case
from wirecopy.dateline.gazetteer import gazetteer
from wirecopy.dateline.places import is_country_or_region, resolve_place
from wirecopy.dateline.tokens import Span
from wirecopy.dateline.written import written_codes
from wirecopy.issues import issue
from wirecopy.story import Issue, Place
from wirecopy.tables.dateline_words import PLACE_WORDS
from wirecopy.text.copy import Copy

_LARGE = 1_000_000
_KEPT = 1024
_WIDE = frozenset({"R", "N"})
"""Kinds of the gazetteer that are no place to file from: regions and countries."""


@lru_cache(maxsize=_KEPT)
def is_region(text: str) -> bool:
    """Whether `text` names a state, province, territory or country."""
    return is_country_or_region(text)


@lru_cache(maxsize=_KEPT)
def is_known(city: str) -> bool:
    """Whether the name means a city, or another place to file from: `Lima`, but not `Peru`.

    Of most names of countries and regions there is a town somewhere too; it is not meant.
    """
    return any(row.kind not in _WIDE for row in gazetteer().rows(city)[:1])


def is_in(city: str, written: str) -> bool:
    """Whether the gazetteer has a place of that name in a region or country as written."""
    codes = written_codes(gazetteer(), written)
    return any(row.country_code in codes or row.region in codes for row in gazetteer().rows(city))


@lru_cache(maxsize=_KEPT)
def is_famous(city: str) -> bool:
    """Whether it is a capital or a city of a million: known without a word beside it."""
    rows = gazetteer().rows(city)[:1]
    return any(row.kind == "C" or (row.kind == "P" and row.population >= _LARGE) for row in rows)


def country_of(city: str) -> str:
    """The code of the country in which the likeliest place of that name lies; empty if none."""
    return next((row.country_code for row in gazetteer().rows(city)[:1]), "")


def sounds_like_a_place(city: str) -> bool:
    """Whether one of its words names a kind of place: `EREZ CHECKPOINT`."""
    return any(word in PLACE_WORDS for word in city.lower().split())


def locate(copy: Copy, span: Span, city: Span, written: Span | None) -> tuple[Place, Issue | None]:
    """The place of a dateline, as far as the gazetteer knows it.

    `span` is all of it, `city` its name, `written` the region or country beside it.
    """
    name = _on_one_line(copy.raw[city.start : city.end])
    beside = _on_one_line(copy.raw[written.start : written.end]) if written else None
    text = copy.raw[span.start : span.end]
    found, candidates = resolve_place(name, beside)
    doubt = None
    if candidates:
        named = ", ".join(dict.fromkeys(str(row.region or row.country) for row in candidates))
        doubt = issue("ambiguous-place", f"{name!r} may be in {named}", span.start, span.end)
    if found is None:
        return Place(text=text, start=span.start, end=span.end, city=normal_case(name)), doubt
    return _written(found, text, span), doubt


def _written(found: Place, text: str, span: Span) -> Place:
    """A place of the gazetteer, as it stands in the copy."""
    return Place(
        text=text,
        start=span.start,
        end=span.end,
        city=found.city,
        region=found.region,
        region_code=found.region_code,
        country=found.country,
        country_code=found.country_code,
        latitude=found.latitude,
        longitude=found.longitude,
        timezone=found.timezone,
        inferred=found.inferred,
    )


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
