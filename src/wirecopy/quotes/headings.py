"""Who speaks in a headline: `Ruiz: pier is safe`.

A headline may say who speaks and what is said with no verb between. Many a label says neither
(`Analysis: …`, `Live: …`, `Wow: …`): only whoever the copy below it names again is believed.
"""

from typing import NamedTuple

from wirecopy.quotes.skim import Skimmed
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

LABEL = "speaker: words"
"""The name of what is read here."""

_SPEAKER = lazy_re(r"((?:[NnkljD#'] ){0,5}[NnkljD])(?: [Ti] (?:[Nn] ){0,2}[Nn])?:")
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


def label(skimmed: Skimmed, folded: str) -> Label | None:
    r"""Find the speaker of a headline of that copy, the colon and the words behind it.

    >>> words = ["Ruiz:", "Pier", "is", "safe"]
    >>> pairs = ["N:", "N ", "b ", "n "]
    >>> headline = Skimmed("Ruiz: Pier is safe", 0, words, pairs, "".join(pairs))
    >>> label(headline, "Ruiz: Pier is safe\n\nThe pier is safe, Ruiz said.")
    Label(mention=(0, 4), colon=(4, 5), words=((6, 18),))
    """
    found = _SPEAKER.match(skimmed.letters)
    if not found:
        return None
    last = found.end(1) // 2
    runs = [
        (run.start() // 2, run.end() // 2)
        for run in _UNMARKED.finditer(skimmed.letters, found.end())
    ]
    if sum([high - low for low, high in runs]) < _FEW:
        return None
    mention, (_, label_end), *words = skimmed.extents((0, last + 1), (0, found.end() // 2), *runs)
    name = skimmed.words[last].strip("()[],.:")
    below = words[-1][1]
    if len(name) < _SHORTEST_NAME or folded.find(name, below, below + _NEAR) < 0:
        return None
    return Label(mention, (label_end, label_end + 1), tuple(words))
