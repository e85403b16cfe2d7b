"""Who speaks in a headline: `Ruiz: pier is safe`.

A headline may say who speaks and what is said with no verb between. Many a label says neither
(`Analysis: …`, `Live: …`, `Wow: …`): only whoever the copy below it names again is believed.
"""

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from wirecopy.quotes.skim import Skimmed
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

LABEL = "speaker: words"
"""The name of what is read here."""

_SPEAKER = lazy_re(r"\n\.((?:[NnkljD#'] ){0,5}[NnkljD])(?: [Ti] (?:[Nn] ){0,2}[Nn])?:")
_UNMARKED = lazy_re(r"(?:[^Q_-].){2,60}")
_FEW = 3
"""Words outside marks that are too few to be reported."""
_NEAR = 900
"""Characters below a headline in which its speaker is named again."""
_SHORTEST_NAME = 2
"""Characters; `Q:` and `A:` name nobody."""


class Label(NamedTuple):
    """A headline that says who speaks."""

    mention: Extent
    colon: Extent
    words: tuple[Extent, ...]
    """Those outside marks, in one piece or several."""


def labels(skimmed: Skimmed, folded: str) -> Iterator[tuple[int, Label]]:
    r"""Find the zones of the copy that are headlines and say who speaks.

    >>> from wirecopy.quotes.zones import Zone
    >>> text = "Ruiz: Pier is safe\n\nThe pier is safe, Ruiz said."
    >>> skimmed = Skimmed(text, [Zone("headline", 0, 18), Zone("paragraph", 20, 48, 0)])
    >>> skimmed.read()
    >>> list(labels(skimmed, text))
    [(0, Label(mention=(0, 4), colon=(4, 5), words=((6, 18),)))]
    """
    if ":" not in skimmed.letters:
        return
    for found in _SPEAKER.finditer(skimmed.letters):
        zone = skimmed.zone(found.start(1) // 2)
        if skimmed.is_head(zone) and (said := _label(skimmed, folded, zone, found)):
            yield zone, said


def _label(skimmed: Skimmed, folded: str, zone: int, found: Match[str]) -> Label | None:
    first, last = found.start(1) // 2, found.end(1) // 2
    runs = [
        (run.start() // 2, run.end() // 2)
        for run in _UNMARKED.finditer(skimmed.letters, found.end(), 2 * skimmed.firsts[zone + 1])
    ]
    if sum([high - low for low, high in runs]) < _FEW:
        return None
    mention, (_, label_end), *words = skimmed.extents(
        (first, last + 1), (first, found.end() // 2), *runs
    )
    name = skimmed.words[last].strip("()[],.:")
    below = words[-1][1]
    if len(name) < _SHORTEST_NAME or folded.find(name, below, below + _NEAR) < 0:
        return None
    return Label(mention, (label_end, label_end + 1), tuple(words))
