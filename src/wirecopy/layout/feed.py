"""A feed: several stories in one text."""

from wirecopy.agencies.registry import Registry
from wirecopy.layout.looks import RULES
from wirecopy.layout.rows import rows_of
from wirecopy.layout.rules import RuleSet
from wirecopy.layout.stories import story_starts
from wirecopy.story import Slice
from wirecopy.text.copy import Copy


def split(text: str, registry: Registry, rules: RuleSet = RULES) -> tuple[Slice, ...]:
    """Give the stories of a feed; a text with one story gives that, whole."""
    copy = Copy(text)
    rows = rows_of(copy, registry, rules)
    starts = story_starts(copy, rows, registry)
    if len(starts) == 1:
        return (Slice(text=text, start=0, end=len(text)),)
    slices = []
    for first, after in zip(starts, [*starts[1:], len(rows)], strict=True):
        start, end = rows[first].start, rows[after - 1].end
        slices.append(Slice(text=text[start:end], start=start, end=end))
    return tuple(slices)
