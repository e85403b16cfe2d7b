"""Hostile inputs: a story comes back, with all its text in blocks, in linear time.

`HOSTILE_SIZE=1000000 pytest tests/test_hostile.py` does the same at a megabyte each.
"""

import gc
import os
import time
from collections.abc import Iterator

import pytest
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

ATTEMPTS = 40
PAUSE = 0.05
"""Measurements, and seconds between them, before a slow pair counts: a busy machine is slow for a
while, never always."""


@pytest.fixture
def no_collector() -> Iterator[None]:
    """The collector walks what other tests left: that is not what is measured here."""
    gc.disable()
    yield
    gc.enable()


def pace(name: str, size: int) -> float:
    """Seconds a character, of our own time: what else the machine does is not measured."""
    text = HOSTILE[name](size)
    start = time.process_time()
    parse(text)
    return (time.process_time() - start) / len(text)


def best_pace(name: str, size: int) -> float:
    return min(pace(name, size) for _ in range(3))


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("name", HOSTILE)
def test_time_per_character_does_not_grow(name: str) -> None:
    size, fast = FULL, best_pace(name, FULL // PART)
    while fast * size / PART < MEASURABLE and size < LONGEST:
        size *= 2
        fast = best_pace(name, size // PART)
    slow = pace(name, size)
    for _ in range(ATTEMPTS):
        if slow < fast * GROWTH:
            break
        time.sleep(PAUSE)
        slow, fast = min(slow, pace(name, size)), min(fast, pace(name, size // PART))

    assert slow < fast * GROWTH, f"{slow * 1e9:.0f} ns a character, 1/{PART} of it {fast * 1e9:.0f}"


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
