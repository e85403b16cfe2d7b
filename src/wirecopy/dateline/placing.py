"""From the words of a place to the place: the grammar's door to the gazetteer."""

from wirecopy.dateline import places
from wirecopy.dateline.tokens import Span
from wirecopy.issues import issue
from wirecopy.story import Issue, Place
from wirecopy.tables.dateline_words import PLACE_WORDS
from wirecopy.text.copy import Copy

_SMALL = frozenset(
    ("of", "the", "on", "upon", "de", "del", "la", "las", "los", "da", "do", "di", "du", "el", "al")
)


def is_region(text: str) -> bool:
    """Whether `text` names a state, province, territory or country."""
    known = getattr(places, "is_country_or_region", None)
    return bool(known and known(text))


def is_known(city: str, written: str | None = None) -> bool:
    """Whether the gazetteer has a place of that name (in the region or country written)."""
    return bool(_rows(city, written))


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
    resolve = getattr(places, "resolve_place", None)
    if resolve:
        found, candidates = resolve(name, beside)
    else:
        rows = _rows(name, beside)
        found, candidates = (rows[0] if rows else None), ()
    doubt = None
    if candidates:
        named = ", ".join(sorted({str(row.country or row.region) for row in candidates}))
        doubt = issue("ambiguous-place", f"{name!r} may be in {named}", span.start, span.end)
    if found is None:
        return Place(text=text, start=span.start, end=span.end, city=normal_case(name)), doubt
    return (
        Place(
            text=text,
            start=span.start,
            end=span.end,
            city=normal_case(name),
            region=found.region,
            region_code=found.region_code,
            country=found.country,
            country_code=found.country_code,
            latitude=found.latitude,
            longitude=found.longitude,
            timezone=found.timezone,
            inferred=found.inferred,
        ),
        doubt,
    )


def normal_case(name: str) -> str:
    """A name printed in capitals as it is written in a sentence; any other as it is.

    >>> normal_case("RIO DE JANEIRO"), normal_case("O'FALLON"), normal_case("Graz")
    ('Rio de Janeiro', "O'Fallon", 'Graz')
    """
    if name.upper() != name and name.lower() != name:
        return name
    words = name.lower().split(" ")
    return " ".join(
        word if place and word in _SMALL else _capital(word) for place, word in enumerate(words)
    )


def _capital(word: str) -> str:
    pieces = []
    for piece in word.split("-"):
        head, mark, tail = piece.partition("'")
        capital = head[:1].upper() + head[1:]
        pieces.append(capital + mark + (tail[:1].upper() + tail[1:] if len(head) == 1 else tail))
    return "-".join(pieces)


def _rows(city: str, written: str | None) -> tuple[Place, ...]:
    if written is None:
        return places.find_place(city)
    return places.find_place(city, region=written) or places.find_place(city, country=written)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
