"""Pairs of quotation marks."""

import re
from typing import NamedTuple

from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy


class Stretch(NamedTuple):
    """What stands between two marks, in one or more pieces; marks not included."""

    zone: int
    """Index of the zone in which it opens."""
    spans: tuple[tuple[int, int], ...]
    closed: bool


def pair(copy: Copy, zones: list[Zone]) -> list[Stretch]:
    """Pair the marks of each zone."""
    found = []
    for index, zone in enumerate(zones):
        for match in re.finditer(r'"([^"]+)"', copy.folded[zone.start : zone.end]):
            span = (zone.start + match.start(1), zone.start + match.end(1))
            found.append(Stretch(index, (span,), True))
    return found
