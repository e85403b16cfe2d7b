"""Write docs/agencies.md: every agency, with the datelines of its house that the tests prove.

python tools/build_agency_docs.py
"""

import sys
from pathlib import Path

from wirecopy.agencies.registry import House, houses

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "agencies.md"

sys.path.insert(0, str(ROOT / "tests"))

from house_forms import forms_of  # noqa: E402  the tests' own table is what the page may promise

HEAD = """# Agencies

The agencies and news services wirecopy knows, in the order of their `id`.
Each dateline is one that a test reads and finds credited to the agency.
Written from the registry by `tools/build_agency_docs.py`.
A parser learns another with `Parser().with_agency(House(...))`.

| id | written | name | seat | languages | datelines |
|---|---|---|---|---|---|
"""


def row(house: House) -> str:
    """One line of the table."""
    written = ", ".join((house.short, *house.spellings))
    forms = "<br>".join(f"`{form}`" for form in forms_of(house.id, house.short))
    cells = (house.id, written, house.name, house.country_code or "", ", ".join(house.languages))
    return "| " + " | ".join(cells) + f" | {forms} |\n"


def page() -> str:
    """The whole page."""
    return HEAD + "".join(map(row, sorted(houses(), key=lambda house: house.id)))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
