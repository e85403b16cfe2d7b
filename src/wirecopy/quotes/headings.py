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

_SPEAKER = lazy_re(r"(?:[NnkljD#'] ){0,5}[NnkljD]:(?=[^Q_-])")
_NEAR = 900
"""Characters below a headline in which its speaker is named again."""
_SHORTEST_NAME = 2
"""Characters; `Q:` and `A:` name nobody."""


class Label(NamedTuple):
    """A headline that says who speaks."""

    mention: Extent
    colon: Extent
    words: Extent


def label(skimmed: Skimmed, folded: str) -> Label | None:
    r"""Find the speaker of a headline of that copy, the colon and the words behind it.

    >>> words = ["Ruiz:", "Pier", "is", "safe"]
    >>> pairs = ["N:", "N ", "b ", "n "]
    >>> headline = Skimmed("Ruiz: Pier is safe", 0, words, pairs, "".join(pairs))
    >>> label(headline, "Ruiz: Pier is safe\n\nThe pier is safe, Ruiz said.")
    Label(mention=(0, 4), colon=(4, 5), words=(6, 18))
    """
    letters = skimmed.letters
    found = _SPEAKER.match(letters)
    if not found or "Q" in letters:
        return None
    first = found.end() // 2
    mention, words = skimmed.extents((0, first), (first, len(skimmed.words)))
    name = skimmed.words[first - 1].strip("()[],.:")
    below = words[1]
    if len(name) < _SHORTEST_NAME or folded.find(name, below, below + _NEAR) < 0:
        return None
    return Label(mention, (mention[1], mention[1] + 1), words)
