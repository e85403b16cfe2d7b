"""Where the words of a story stand, for those who look for a name."""

from collections.abc import Iterator, Sequence

from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

_CAPITALISED = lazy_re(r"[^\W\d_a-z]\w*+")
_LAST = lazy_re(r"(\w+)\W*$")
_FEW = 40
"""How many words are searched for one by one."""


class Places:
    """The places of words that are not written small."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        lowered = raw.lower()
        self._lowered = lowered if len(lowered) == len(raw) else "".join(map(_lowered, raw))
        self._asked = 0
        self._walked: dict[str, list[Extent]] | None = None

    def of(self, word: str) -> Sequence[Extent]:
        """Give the places of a word, itself in lower case; of `al-Hadi` that of its last part.

        A search for each costs least while they are few; many would cost as many walks.
        """
        self._asked += 1
        if self._asked <= _FEW:
            return list(self._searched(word))
        if self._walked is None:
            self._walked = self._walk()
        last = _LAST.search(word)
        return self._walked.get(last.group(1), ()) if last else ()

    def _searched(self, word: str) -> Iterator[Extent]:
        raw, lowered = self._raw, self._lowered
        length = len(word)
        tied = "-" in word
        at = lowered.find(word)
        while at >= 0:
            end = at + length
            if (
                (raw[at] != lowered[at] or tied)
                and not raw[end : end + 1].isalnum()
                and not (at and raw[at - 1].isalnum())
            ):
                yield at, end
            at = lowered.find(word, end)

    def _walk(self) -> dict[str, list[Extent]]:
        places: dict[str, list[Extent]] = {}
        for match in _CAPITALISED.finditer(self._raw):
            places.setdefault(match.group().lower(), []).append(match.span())
        return places


def _lowered(character: str) -> str:
    """In lower case, where that is one character too."""
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character
