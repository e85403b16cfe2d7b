"""The room alone on copy made to break it: no exception, no growing time, no invented speaker."""

from collections.abc import Callable

import pytest
from clock import least

from wirecopy.quotes.attribution import attribute
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy

NASTY = {
    "marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "backticks": "`",
    "single marks": "'",
    "pairs": "“a” ",
    "opened and never closed": ' "a',
    "single pairs": "'as' b ",
    "tags": '<a>"',
    "brackets": "(",
    "he said": 'he said "a b c d e f" ',
    "relatives": "the man who said that ",
    "lists": '"a b", ',
    "labels": 'A: "b" ',
    "names": "Ruiz, ",
    "possessives": "n's ",
    "modals": "would have ",
    "initials": "J. ",
    "surrogates": "\ud800",
    "right to left": '\u202e"',
}


def reading(text: str) -> Callable[[], object]:
    return lambda: attribute(Copy(text), [Zone("paragraph", 0, len(text), 0)])


@pytest.mark.parametrize("name", NASTY)
def test_time_does_not_grow_with_length(name: str) -> None:
    unit = NASTY[name] * (6_000 // len(NASTY[name]))
    small, large = (reading(f'{unit * size} "a b c" he said') for size in (1, 4))

    def kept(some: float, more: float) -> bool:
        return more < 4 * 2 * some + 0.02

    assert kept(*least(small, large, kept))


def test_a_hundred_thousand_unclosed_marks() -> None:
    text = '"a\n' * 100_000
    zones = [Zone("paragraph", 3 * i, 3 * i + 2, i) for i in range(100_000)]

    (found,) = attribute(Copy(text), zones)

    assert found.mention is None
    assert len(found.stretch.spans) == 100_000


def test_marks_nested_a_thousand_deep() -> None:
    text = "“" * 1_000 + "a b c" + "”" * 1_000

    assert all(
        each.mention is None for each in attribute(Copy(text), [Zone("paragraph", 0, len(text))])
    )


@pytest.mark.parametrize(
    "text",
    ['Ana Ruiz Tom Hale "Ana Ruiz" Tom Hale', '"..." "—" "!!"', '"1" 2 "3"', '" " "\n"'],
)
def test_no_invented_speaker(text: str) -> None:
    assert all(
        each.mention is None for each in attribute(Copy(text), [Zone("paragraph", 0, len(text))])
    )
