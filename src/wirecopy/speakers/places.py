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
        self._lowered = lowered(raw)
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
        raw, low = self._raw, self._lowered
        length = len(word)
        tied = "-" in word
        at = low.find(word)
        while at >= 0:
            end = at + length
            if (
                (raw[at] != low[at] or tied)
                and not raw[end : end + 1].isalnum()
                and not (at and raw[at - 1].isalnum())
            ):
                yield at, end
            at = low.find(word, end)

    def _walk(self) -> dict[str, list[Extent]]:
        places: dict[str, list[Extent]] = {}
        for match in _CAPITALISED.finditer(self._raw):
            places.setdefault(match.group().lower(), []).append(match.span())
        return places


def lowered(text: str) -> str:
    """Give a text in lower case, at the same length: a letter that would be two stays."""
    whole = text.lower()
    if len(whole) == len(text):
        return whole
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
