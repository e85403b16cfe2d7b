"""A feed: several stories in one text, told apart by the marks that close each."""

from wirecopy.layout.looks import RULES
from wirecopy.story import Slice
from wirecopy.text.copy import Copy
from wirecopy.text.lines import lines

_CLOSING = frozenset(("end-mark", "transmission-time"))
_LONGEST = 40


def split(text: str) -> tuple[Slice, ...]:
    """Give the stories of a feed; a text without closing marks inside is one story."""
    copy = Copy(text)
    slices: list[Slice] = []
    start: int | None = None
    end = 0
    closed = False
    for line in lines(copy):
        folded = copy.folded[line.start : line.end].strip()
        rule = RULES.look(folded) if folded and len(folded) <= _LONGEST else None
        closing = rule is not None and rule.name in _CLOSING
        if closed and not closing and start is not None:
            slices.append(Slice(text=text[start:end], start=start, end=end))
            start, closed = None, False
        if start is None:
            start = line.start
        end = line.end
        closed = closing
    if start is not None:
        slices.append(Slice(text=text[start:end], start=start, end=end))
    if len(slices) < 2:  # noqa: PLR2004  one story is the whole text
        return (Slice(text=text, start=0, end=len(text)),)
    return tuple(slices)
