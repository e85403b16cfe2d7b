"""Which words attribute a stretch, and whose it is."""

from typing import NamedTuple

from wirecopy.quotes.marks import Stretch, pair
from wirecopy.quotes.zones import Zone
from wirecopy.story import QuoteKind
from wirecopy.text.copy import Copy, Extent


class Attributed(NamedTuple):
    """A stretch with its kind, the words that report it and the speaker as written."""

    stretch: Stretch
    kind: QuoteKind
    cue: Extent | None = None
    mention: Extent | None = None
    rule: str = ""
    """The name of the construction that was read."""


def attribute(copy: Copy, zones: list[Zone]) -> list[Attributed]:
    """Read the attribution of every stretch between marks."""
    return [Attributed(stretch, "scare") for stretch in pair(copy, zones)]
