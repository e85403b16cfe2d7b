"""Draw where our own stories were filed: docs/_static/datelines.svg.

    python tools/build_map.py

The land is not drawn from a map: each faint dot is a square of the earth, SQUARE degrees wide, in
which the table of places knows at least one place that people live in. The marks are the first
places of the fixtures' datelines.
"""

from collections.abc import Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from wirecopy import parse

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "_static" / "datelines.svg"
STORIES = ROOT / "tests" / "fixtures" / "stories"
SQUARE = 1.5
SCALE = 4
NORTH, SOUTH = 76.0, -56.0
PLACE_COLUMNS, CITIES = 8, ("P", "C")
WIDTH, HEIGHT = 360 * SCALE, int((NORTH - SOUTH) * SCALE)
LETTER, LINE = 7.8, 14
"""About how wide a letter of a label is, and how high its line."""

STYLE = """
.land { stroke: #b9bec6; }
.mark { fill: #a3282e; stroke: #fff; stroke-width: 1.5; }
text { font: 600 13px system-ui, sans-serif; fill: #1c2430; paint-order: stroke;
  stroke: #fff; stroke-width: 3px; }
@media (prefers-color-scheme: dark) {
  .land { stroke: #4b525d; }
  .mark { fill: #ff8a80; stroke: #131416; }
  text { fill: #f0f2f5; stroke: #131416; }
}
"""


class Filed(NamedTuple):
    """A place that a story was filed from."""

    city: str
    latitude: float
    longitude: float


class Box(NamedTuple):
    """Where a label stands."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def x_of(longitude: float) -> float:
    """Points from the left edge."""
    return round((longitude + 180) * SCALE, 1)


def y_of(latitude: float) -> float:
    """Points from the upper edge."""
    return round((NORTH - latitude) * SCALE, 1)


def filed() -> list[Filed]:
    """The first place of each story's dateline, once, from north to south."""
    found = set()
    for path in STORIES.rglob("*.txt"):
        dateline = parse(path.read_bytes().decode()).dateline
        place = dateline.places[0] if dateline and dateline.places else None
        if place and place.city and place.latitude is not None and place.longitude is not None:
            found.add(Filed(place.city, place.latitude, place.longitude))
    return sorted(found, key=lambda place: (-place.latitude, place.longitude, place.city))


def inhabited() -> Iterator[tuple[float, float]]:
    """The middles of all squares in which somebody lives: latitude, longitude."""
    squares = set()
    for line in files("wirecopy").joinpath("data/places.tsv").read_text("utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) == PLACE_COLUMNS and columns[-1] in CITIES:
            squares.add((float(columns[3]) // SQUARE, float(columns[4]) // SQUARE))
    for row, column in sorted(squares):
        yield (row + 0.5) * SQUARE, (column + 0.5) * SQUARE


def land() -> str:
    """One path of dots, for all squares."""
    dots = "".join(f"M{x_of(east)} {y_of(north)}h0" for north, east in inhabited())
    return f'<path class="land" fill="none" stroke-width="3.4" stroke-linecap="round" d="{dots}"/>'


def boxes_about(place: Filed) -> Iterator[Box]:
    """Where the label of a place may stand: right of it, left, above, below."""
    x, y, wide = x_of(place.longitude), y_of(place.latitude), len(place.city) * LETTER
    yield Box(x + 8, y - LINE / 2, x + 8 + wide, y + LINE / 2)
    yield Box(x - 8 - wide, y - LINE / 2, x - 8, y + LINE / 2)
    yield Box(x - wide / 2, y - 8 - LINE, x + wide / 2, y - 8)
    yield Box(x - wide / 2, y + 8, x + wide / 2, y + 8 + LINE)


def labels(places: list[Filed]) -> Iterator[str]:
    """The name beside each mark that has room for it."""
    taken = [
        Box(
            x_of(p.longitude) - 5, y_of(p.latitude) - 5, x_of(p.longitude) + 5, y_of(p.latitude) + 5
        )
        for p in places
    ]
    for place in places:
        for box in boxes_about(place):
            if box.left > 0 and box.right < WIDTH and not any(map(box.meets, taken)):
                taken.append(box)
                yield f'<text x="{box.left:.1f}" y="{box.bottom - 3:.1f}">{escape(place.city)}</text>'
                break


def marks(places: list[Filed]) -> Iterator[str]:
    """A dot for each place, with its name to a pointer."""
    for place in places:
        yield (
            f'<circle class="mark" cx="{x_of(place.longitude)}" cy="{y_of(place.latitude)}" r="5">'
            f"<title>{escape(place.city)}</title></circle>"
        )


def picture() -> str:
    """The whole drawing."""
    places = filed()
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
            ' role="img" aria-labelledby="t">',
            f'<title id="t">{len(places)} places on a map of the world</title>',
            f"<style>{STYLE}</style>",
            land(),
            *marks(places),
            *labels(places),
            "</svg>",
            "",
        )
    )


def main() -> None:
    """Write the picture."""
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(picture(), encoding="utf-8")
    print(f"{PICTURE.name}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
