"""What a story tells, for the few words of a title that ask whether it speaks of the same."""

from wirecopy.layout.body import stems

_SHORT = 4
"""A stem so long is a whole word; a longer one may be the beginning of a word."""
_FEW = 60
"""So many words are looked up where they stand; for more, all words of the text are read."""


class Told:
    """The words of a text, as their stems."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lower = text.lower()
        self._asked = 0
        self._stems: set[str] | None = None

    def count(self, words: set[str]) -> int:
        """How many of these stems are the text's.

        >>> Told("The harbour opened again").count({"harbo", "open", "again"})
        2
        """
        self._asked += len(words)
        if self._stems is None:
            if self._asked <= _FEW:
                return sum(map(self._holds, words))
            self._stems = stems(self._text)
        return len(words & self._stems)

    def _holds(self, stem: str) -> bool:
        text = self._lower
        at = text.find(stem)
        while at >= 0:
            end = at + len(stem)
            begins = not (at and text[at - 1].isalpha())
            if begins and (len(stem) > _SHORT or not text[end : end + 1].isalpha()):
                return True
            at = text.find(stem, at + 1)
        return False
