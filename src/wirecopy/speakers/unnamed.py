"""Speakers whom the story does not name: `officials`, `a spokesman for the army`.

Their words stand for them, with what tells them apart (`a doctor at the scene`).
`The doctor`, later on, is the same one.
"""

from wirecopy.speakers.names import Named
from wirecopy.speakers.pronouns import Found
from wirecopy.speakers.scene import Scene
from wirecopy.tables.function_words import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from wirecopy.tables.name_parts import MONTHS_AND_DAYS
from wirecopy.tables.organizations import GROUPS
from wirecopy.tables.titles import STRANGERS
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy, lazy_re

_WORD = lazy_re(r"\s{1,4}(?P<word>(?:[A-Z]\.){2,5}|[\w'’-]+)(?P<stop>[^\w\s'’-])?")
_COMPLEMENTS = frozenset({"in", "at", "of", "for", "from", "with", "near", "close", "on"})
_CLAUSE = frozenset({"who", "which", "that", "whose", "i", "he", "she", "it", "we", "they", "you"})
"""With one of these another clause begins: `with the way | he sees it`."""
_ANY = frozenset({"a", "an", "one", "another"})
_NAMED = lazy(r"(?:,| named| called)(?: [\p{Ll}\d-]{1,20}){0,3} \p{Lu}")
_LONG = 9
"""How many words may tell an unnamed speaker from others."""


class Unnamed:
    """The unnamed speakers of a story so far."""

    def __init__(self) -> None:
        self._by_words: dict[str, Named] = {}
        self._by_noun: dict[str, Named] = {}

    def take(
        self, scene: Scene, mention: Extent, head: str, noun: str, *, named_all: bool = False
    ) -> Found:
        """Give the speaker for a mention as it is written, with the noun that ends its head.

        Of several who are all named (`Ruiz and Hale`), nothing behind them tells them apart.
        """
        before = self._by_noun.get(noun)
        if before and head.startswith("the ") and set(head.split()[1:]) <= set(before.words):
            return before, f"as written: {noun} before"
        start, end = mention
        words = scene.folded[start:end].lower()
        named = self._by_words.get(words)
        if named is None:
            named = self._by_words[words] = Named(
                "group" if is_group(noun) else "unknown", tuple(words.split())
            )
            if not named_all or scene.folded.startswith(" of ", end):
                end = _with_complement(scene, end)
            named.places.append((start, end))
            self._by_noun[noun] = named
        return named, "as written"


def is_group(noun: str) -> bool:
    """Whether a noun stands for several people, or a body."""
    several = noun.endswith(("s", "men", "people", "children")) and not noun.endswith("ss")
    return noun in GROUPS or (several and len(noun) > len("men"))


def is_anybody(scene: Scene, mention: Extent, named: Named, noun: str) -> bool:
    """Whether an unnamed speaker is one person whom nothing tells to be named: `one trader`.

    `The actor` may be someone the story names, and so is `a nurse, Ana Ruiz`.
    """
    if named.kind != "unknown" or named.words[0] not in _ANY or noun not in STRANGERS:
        return False
    return not _NAMED.match(scene.raw, mention[1])


def _with_complement(scene: Scene, end: int) -> int:
    """Where `at the scene`, `in Norland's army` ends that goes on about a noun; else `end`."""
    at = stop = end
    limit = scene.zones[scene.zone_at(end)].end
    for count in range(_LONG):
        found = _WORD.match(scene.folded, at, limit)
        if found is None:
            break
        word = found["word"].lower()
        if not count and word not in _COMPLEMENTS:
            break
        if word in AUXILIARIES or word in CONJUNCTIONS or word in MONTHS_AND_DAYS:
            break
        if word in _CLAUSE or word.endswith("ed"):
            break
        at = found.end("word")
        if word not in PREPOSITIONS and word not in ("the", "a", "an", "close"):
            stop = at
        if found["stop"]:
            break
    return stop
