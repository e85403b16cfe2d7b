"""Single marks that quote, told from apostrophes.

British desks set speech in ‘single’ marks, American headlines too. The same character is the
apostrophe: a possessive (`the teachers' strike`), an elision (`the '90s`, `get 'em`), a foot or a
minute (`6' 2`). So a single mark opens only before a word and after a blank or an opening sign,
and only if another closes it in the same paragraph.
"""

from collections.abc import Sequence
from re import Pattern

from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

OPENING_SINGLE = r"'(?:(?<![^\s(\[\-:/\"]')(?=[\w$£€#@])|(?='))"
OPENING = lazy_re(OPENING_SINGLE)
"""Where a single mark may open, or two stand for a double one."""
_OPENING = lazy_re(r"'(?<![^\s(\[\-:/\"]')(?=[\w$£€#@])")
_CLOSING = lazy_re(r"'(?<=[^\s(\[]')(?!\w)")
_ELIDED = lazy_re(
    r"(?:em|til|till|tis|twas|cause|cos|coz|bout|n|round|neath|gainst|cept|ere|s|re|ve|ll|d|t|m"
    r"|[0-9]{2}s?)\b(?!')",
    2,
)
_ROCK_N_ROLL = lazy_re(r"[nN](?=')")


def first_opening(opening: Pattern[str], folded: str, start: int) -> int:
    """Give where `opening` stands first from `start` on, before a whole word; else the text's end."""
    openings = (m.start() for m in opening.finditer(folded, start) if _quotes(folded, m.end()))
    return next(openings, len(folded))


def single_pairs(folded: str, start: int, end: int, taken: Sequence[Extent]) -> list[Extent]:
    """Give the pairs of single marks between `start` and `end`, marks included.

    Marks inside the double pairs `taken` are nested, and stay theirs.
    """
    openings = [
        m.start() for m in _OPENING.finditer(folded, start, end) if _quotes(folded, m.end())
    ]
    free = _outside(openings, taken)
    if not free:
        return []
    closings = _outside([m.start() for m in _CLOSING.finditer(folded, start, end)], taken)
    found: list[Extent] = []
    turn = 0
    for number, opening in enumerate(free):
        if found and opening < found[-1][1]:
            continue
        limit = free[number + 1] if number + 1 < len(free) else end
        while turn < len(closings) and closings[turn] <= opening:
            turn += 1
        last = turn
        while (
            last + 1 < len(closings)
            and closings[last + 1] < limit
            and _possessive(folded, closings[last])
        ):
            last += 1
        if last < len(closings) and closings[last] < limit:
            found.append((opening, closings[last] + 1))
            turn = last + 1
    return found


def _quotes(folded: str, at: int) -> bool:
    """Whether the word at `at`, behind a single mark, is whole: no elision."""
    return not (_ELIDED.match(folded, at) or _ROCK_N_ROLL.match(folded, at))


def _possessive(folded: str, at: int) -> bool:
    """Whether the mark at `at` may be that of a plural possessive: `the teachers' strike`."""
    return folded[at - 1] == "s" and folded[at + 1 : at + 2] == " " and folded[at + 2].islower()


def _outside(marks: list[int], taken: Sequence[Extent]) -> list[int]:
    """The marks that lie in none of the `taken` stretches; both in order."""
    if not taken:
        return marks
    kept = []
    turn = 0
    for mark in marks:
        while turn < len(taken) and taken[turn][1] <= mark:
            turn += 1
        if turn == len(taken) or mark < taken[turn][0]:
            kept.append(mark)
    return kept
