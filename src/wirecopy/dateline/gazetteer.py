"""The table of places: one sorted file, looked into where it lies.

`data/places.tsv` is mapped into memory and searched by halving, so that opening it costs nothing
and keeps nothing, however large it is. Looking up changes nothing, hence threads and forked
processes share it freely. Where the package lies in a zip, the file is read as bytes.

The file is text. Its first line says where its two parts lie; then come lines that begin with
`#` (where the data are from), the time zones, and the parts:

* names, sorted: a key, then what it stands for. A plain key stands for places (`paris`), one that
  begins with `=` for codes of regions and countries (`=calif`), one with `#` for the English name
  of a code (`#US-CA`), one with `~` for the commonest forms that begin with its letter (`~c`).
* places: name, country, rest of the region's code, latitude, longitude, zone, inhabitants, kind.

`tools/build_places.py` makes it.
"""

import mmap
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple, cast

_FILE = Path(__file__).parent.parent / "data" / "places.tsv"
_LONGEST = 80
"""No name of the table is longer."""
_KEPT = 1024
"""So many keys are remembered with what stands behind them: the news names the same places."""

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a",
        "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "&": "and",
    }
)  # fmt: skip
_SHORT = {
    "st": "saint",
    "ste": "sainte",
    "sto": "santo",
    "sta": "santa",
    "ft": "fort",
    "mt": "mount",
}


class Row(NamedTuple):
    """A line of the table: one place under one of its names."""

    name: str
    """In normal case, as GeoNames has it."""
    country_code: str
    region: str
    """The region's full code, `US-CA`; empty where it is not known."""
    latitude: float | None
    longitude: float | None
    timezone: str | None
    population: int
    kind: str
    """`P` city, `C` capital, `H` written by hand, `R` region, `N` country."""
    rank: str
    """`!` when the name means this place unless told otherwise, `~` for an other name of it."""


def key(name: str) -> str:
    """The name as the table sorts it: letters and digits alone, without case and accents.

    >>> key("St. Louis"), key("Ulan-Bator"), key("Côte d’Ivoire"), key("N.Y.")
    ('saintlouis', 'ulanbator', 'cotedivoire', 'ny')
    """
    if len(name) > _LONGEST:
        return ""
    folded = name.casefold()
    if not folded.isascii() or "&" in folded:
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    words = folded.replace(".", " ").replace("-", " ").split()
    if len(words) > 1 and not _SHORT.keys().isdisjoint(words):
        folded = "".join(_SHORT.get(word, word) for word in words)
    return "".join(filter(str.isalnum, folded))


class Gazetteer:
    """The open table."""

    __slots__ = ("_buffer", "_names", "_places", "_row", "_sought", "_zones", "spelt")

    def __init__(self, buffer: "mmap.mmap | bytes") -> None:
        self._buffer = buffer
        first = buffer[: buffer.find(b"\n")].decode()
        numbers = dict(field.split("=") for field in first.split()[3:])
        start, size = numbers["names"].split("+")
        self._names = (int(start), int(start) + int(size))
        self._places = int(numbers["places"])
        zones = buffer.rfind(b"\nzones\t", 0, self._names[0]) + 1
        self.spelt = lru_cache(maxsize=256)(self._spelt)
        """The English name of a code: `California` for `US-CA`, `France` for `FR`; or None."""
        self._sought = lru_cache(maxsize=_KEPT)(self._search)
        self._row = lru_cache(maxsize=_KEPT)(self._read_row)
        self._zones = buffer[zones : self._names[0]].decode().rstrip("\n").split("\t")

    def values(self, sought: str) -> list[str]:
        """What stands behind a key; nothing when the table does not have it."""
        return list(self._sought(sought))

    def _search(self, sought: str) -> tuple[str, ...]:
        buffer = self._buffer
        low, high = self._names
        # No key holds a tab or anything that sorts before it, so keys sort with the tab behind.
        target = sought.encode("utf-8", "surrogatepass") + b"\t"
        size = len(target)
        while low < high:
            start = buffer.rfind(b"\n", low, (low + high) // 2) + 1 or low
            found = buffer[start : start + size]
            if found == target:
                values = buffer[start + size : buffer.find(b"\n", start)]
                return tuple(values.decode().split("\t"))
            if found < target:
                low = buffer.find(b"\n", start) + 1
            else:
                high = start
        return ()

    def rows(self, name: str) -> list[Row]:
        """The places of that name, best first."""
        sought = key(name)
        return [self._row(value) for value in self.values(sought) if value != "?"] if sought else []

    def is_ambiguous(self, name: str) -> bool:
        """Whether the name alone must never be guessed: several places share its fame."""
        sought = key(name)
        return bool(sought) and self.values(sought)[:1] == ["?"]

    def codes(self, written: str) -> list[str]:
        """The codes of the regions and countries written so, likeliest first."""
        sought = key(written)
        return self.values("=" + sought) if sought else []

    def often_written(self, letter: str) -> list[str]:
        """The keys of the commonest forms of regions and countries that begin with a letter."""
        return self.values("~" + letter)

    def _spelt(self, code: str) -> str | None:
        return next(iter(self.values("#" + code)), None)

    def _read_row(self, value: str) -> Row:
        rank, place = (value[0], value[1:]) if value[0] in "!~" else ("", value)
        start = self._places + int(place, 36)
        line = self._buffer[start : self._buffer.find(b"\n", start)].decode()
        name, country, region, latitude, longitude, zone, population, kind = line.split("\t")
        return Row(
            name,
            country,
            country + region if region else "",
            float(latitude) if latitude else None,
            float(longitude) if longitude else None,
            self._zones[int(zone)] if zone else None,
            int(population),
            kind,
            rank,
        )


@cache
def gazetteer() -> Gazetteer:
    """The table that comes with the package, opened once."""
    try:
        with _FILE.open("rb") as file:
            return Gazetteer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except OSError:
        # Not a file of its own: whoever loaded this module out of a zip can read there.
        return Gazetteer(cast("Any", __spec__).loader.get_data(str(_FILE)))
