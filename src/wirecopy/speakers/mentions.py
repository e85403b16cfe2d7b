"""What a mention is made of: a pronoun, a name, or a common noun.

The head of a mention stands before its first `of`, `for`, `in`, comma or `who`; a name that itself
holds such a word (`Bank of Norland`) is whole. A name is the speaker only if the head ends in it:
`Norland spokesman Piet Visser` is Visser, `Visser's spokesman` is somebody else.
"""

from typing import NamedTuple

from wirecopy.speakers.scene import Scene
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy

_BREAK = lazy(
    r"\s*(?:[,(;]|--|\s-\s)|\s(?:of|for|from|in|on|at|with|by|to|who|which|that|whose|about|against)\s"
)
_AND = lazy(r"\s(?:and|or|&)\s|,\s")
_OWN = lazy(r"(?:'s?|\s(?:himself|herself|itself|themselves))*$")


class Reading(NamedTuple):
    """A mention, taken apart."""

    head: str
    """Its words up to the head, in the fold and in lower case."""
    name: int | None
    """The index of the naming that is the head."""
    owner: int | None = None
    """The index of the last naming inside it, where the head is a common noun."""
    several: bool = False
    """Whether it names more than one: `Hale and Visser`."""


def read_mention(scene: Scene, mention: Extent) -> Reading:
    """Take a mention apart."""
    start, end = mention
    index = scene.index
    inside = index.between(start, end)
    at = start
    while True:
        found = _BREAK.search(scene.folded, at, end)
        if found is None or found.start() == start:
            stop = end
            break
        stop = found.start()
        if not any(index.starts[i] < stop < index.ends[i] for i in inside):
            break
        at = found.end()
    text = scene.folded[start:stop]
    stop = start + len(text) - len(_OWN.search(text).group())  # type: ignore[union-attr]
    head = scene.folded[start:stop].lower()
    names = [i for i in inside if index.starts[i] < stop]
    if names and stop - index.ends[names[-1]] <= 1:
        several = len(names) > 1 and bool(
            _AND.search(scene.folded, index.ends[names[-2]], index.starts[names[-1]])
        )
        return Reading(head, names[-1], several=several)
    return Reading(head, None, names[-1] if names else None)
