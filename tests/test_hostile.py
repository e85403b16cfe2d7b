"""Hostile inputs: a story comes back, with all its text in blocks, in linear time.

`HOSTILE_SIZE=1000000 pytest tests/test_hostile.py` does the same at a megabyte each.
"""

import os
from collections.abc import Callable

import pytest
from clock import least, seconds
from hostile import HOSTILE, HUGE
from invariants import check_blocks, check_slices

from wirecopy import parse

FULL = int(os.environ.get("HOSTILE_SIZE", "160000"))

PART = 8
"""The other size is an eighth: a quadratic step shows there long before it shows at half."""

GROWTH = 1.5
"""Time per character at full size may be this many times that at the smaller size."""

MEASURABLE = 0.003
"""Seconds: what takes less is measured on a longer text, else the clock and the caches tell."""

LONGEST = 16 * FULL


def reading(name: str, size: int) -> Callable[[], object]:
    text = HOSTILE[name](size)
    return lambda: parse(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_time_per_character_does_not_grow(name: str) -> None:
    size = FULL
    while size < LONGEST and seconds(reading(name, size // PART)) < MEASURABLE:
        size *= 2

    def kept(part: float, full: float) -> bool:
        return full / len(HOSTILE[name](size)) < part / len(HOSTILE[name](size // PART)) * GROWTH

    part, full = least(reading(name, size // PART), reading(name, size), kept)
    assert kept(part, full), f"{full:.3f} s for {size} characters, 1/{PART} of them {part:.3f} s"


@pytest.mark.parametrize("size", [1, 2, 3, 10, 100, 3_000])
@pytest.mark.parametrize("name", HOSTILE)
def test_all_text_is_in_blocks(name: str, size: int) -> None:
    story = parse(HOSTILE[name](size))

    check_blocks(story)
    check_slices(story)


@pytest.mark.parametrize("name", HUGE)
def test_size_alone_is_no_obstacle(name: str) -> None:
    story = parse(HUGE[name]())

    check_blocks(story)


def test_json_of_hostile_text_is_valid() -> None:
    for name in ("lone surrogates in words", "NULs", "right-to-left overrides"):
        parse(HOSTILE[name](300)).to_json().encode()
