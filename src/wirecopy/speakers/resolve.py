"""Whom each mention means."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.zones import Zone
from wirecopy.story import Issue, Speaker
from wirecopy.text.copy import Copy


class Cast(NamedTuple):
    """The speakers of a story."""

    speakers: tuple[Speaker, ...]
    """Each once, in order of first quote."""
    of: tuple[int | None, ...]
    """For each attributed stretch, the index of its speaker, or None."""
    routes: tuple[str, ...]
    """For each attributed stretch, how its speaker was found."""
    issues: tuple[Issue, ...] = ()


def resolve(copy: Copy, zones: list[Zone], attributed: Sequence[Attributed]) -> Cast:  # noqa: ARG001
    """Find whom each mention means."""
    return Cast((), (None,) * len(attributed), ("",) * len(attributed))
