"""The grammar of datelines."""

import attrs

from wirecopy.agencies.registry import Registry
from wirecopy.story import Dateline, Issue
from wirecopy.text.copy import Copy


@attrs.frozen
class Reading:
    """A dateline that was read, where the body behind it begins, and what was doubtful."""

    dateline: Dateline
    body: int
    issues: tuple[Issue, ...] = ()


def read(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:  # noqa: ARG001
    """Read the dateline that opens the text at `start`; None when there is none."""
    return None


def read_alone(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:  # noqa: ARG001
    """Read a dateline that is all there is between `start` and `end`."""
    return None
