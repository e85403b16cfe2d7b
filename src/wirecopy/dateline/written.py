"""Regions and countries as a dateline writes them: `Calif.`, `B.C.`, `(Uttar Pradesh) [India]`."""

from wirecopy.dateline.gazetteer import Gazetteer, key
from wirecopy.text.patterns import lazy

_LONGEST = 80
_LONG_ENOUGH = 6
"""Letters of a form that is looked for one slip away though no point marks it as shortened."""

_PARTS = lazy(r"[,;()\[\]/]+")
_SIDES = frozenset(
    (
        "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
        "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern",
        "south-western", "north", "south", "east", "west", "northeast", "northwest", "southeast",
        "southwest", "occupied", "upper", "lower", "the",
    )
)  # fmt: skip
"""What may stand before a region's or country's name and leaves it the same place."""


def is_country(code: str) -> bool:
    """Whether a code is a country's (`FR`) and not a region's (`FR-IDF`)."""
    return len(code) == len("FR")


def written_codes(table: Gazetteer, written: str) -> list[str]:
    """The codes that a written region or country may mean, likeliest first.

    `Uttar Pradesh, India` is the narrower one, when it lies in the wider. `eastern Ukraine` is
    Ukraine. A form may be one slip of the hand away from the one that is meant: `Calf.`
    """
    codes = table.codes(written)
    if codes or len(written) > _LONGEST:
        return codes
    parts = [part for part in _PARTS.split(written) if part.strip()]
    if len(parts) > 1:
        narrow, wide = table.codes(parts[0]), table.codes(parts[-1])
        return [code for code in narrow if code[:2] in wide] or wide or narrow
    side, _, rest = written.strip().partition(" ")
    if rest and side.lower() in _SIDES:
        return table.codes(rest)
    return _mistyped(table, written)


def country_codes(table: Gazetteer, written: str) -> list[str]:
    """The codes of a country, written or given by its code; of a region, where it is none."""
    code = written.strip().upper()
    if is_country(code) and table.spelt(code):
        return [code]
    codes = table.codes(written)
    return [code for code in codes if is_country(code)] or codes


def region_codes(table: Gazetteer, written: str) -> list[str]:
    """The codes of a region, written or given by its code; of a country, where it is none."""
    code = written.strip().upper()
    if "-" in code and table.spelt(code):
        return [code]
    codes = table.codes(written)
    return [code for code in codes if not is_country(code)] or codes


def _mistyped(table: Gazetteer, written: str) -> list[str]:
    """The codes of the one form that is a single slip of the hand away.

    A short word is near to many (`Omar`, `Oman`), so it needs the point of an abbreviation.
    """
    typed = key(written)
    if len(typed) < (len("Pa.") if written.rstrip().endswith(".") else _LONG_ENOUGH):
        return []
    near = [form for form in table.often_written(typed[0]) if one_slip(typed, form)]
    return table.codes(near[0]) if len(near) == 1 else []


def one_slip(typed: str, meant: str) -> bool:
    """Whether a letter behind the first was dropped, added, mistaken, or two were swapped.

    >>> one_slip("calf", "calif"), one_slip("teenn", "tenn"), one_slip("wsi", "wis")
    (True, True, True)
    >>> one_slip("fla", "ala"), one_slip("calif", "colo")
    (False, False)
    """
    if abs(len(typed) - len(meant)) > 1 or typed[:1] != meant[:1]:
        return False
    same = 0
    while same < min(len(typed), len(meant)) and typed[same] == meant[same]:
        same += 1
    typed, meant = typed[same:], meant[same:]
    return (
        typed[1:] == meant[1:]
        or typed[1:] == meant
        or typed == meant[1:]
        or (typed[:2] == meant[1::-1] and typed[2:] == meant[2:])
    )
