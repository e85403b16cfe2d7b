"""A work timed against a yardstick, on a machine that others use too.

A busy machine is slow for a while, never always: both are timed in turn, the least of each counts,
and they are timed again until what is promised holds or the patience is out.
"""

import gc
import time
from collections.abc import Callable

ATTEMPTS = 40
PAUSE = 0.05
"""Timings of each, and seconds between them, before a promise counts as broken."""

Work = Callable[[], object]


def seconds(work: Work) -> float:
    """Of our own time, with no collector: what other tests left is not walked."""
    gc.disable()
    began = time.process_time()
    work()
    spent = time.process_time() - began
    gc.enable()
    return spent


def least(yardstick: Work, work: Work, kept: Callable[[float, float], bool]) -> tuple[float, float]:
    """The least seconds of each, timed in turn until `kept` holds of them or patience is out.

    The yardstick is timed three times first: were it slow by chance, anything would be kept.
    """
    base, spent = min(seconds(yardstick) for _ in range(3)), seconds(work)
    for _ in range(ATTEMPTS):
        if kept(base, spent):
            break
        time.sleep(PAUSE)
        base, spent = min(base, seconds(yardstick)), min(spent, seconds(work))
    return base, spent
