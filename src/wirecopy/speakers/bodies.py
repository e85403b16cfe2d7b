"""The bodies a story names in several words, by their first letters and by their words."""

from collections.abc import Iterable

from wirecopy.speakers.forms import Form
from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene

SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "de", "du", "la"})
"""Words that an acronym may leave out."""


class Bodies:
    """What may be the full name of an acronym. Looked for when first asked."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._by_letters: dict[str, tuple[int, Form]] | None = None
        self._by_words: dict[frozenset[str], tuple[int, Form]] = {}

    def spelled_out(self, acronym: str) -> Named | None:
        """Give the body whose words begin with the letters of an acronym."""
        if self._by_letters is None:
            self._by_letters = self._gather()
        found = self._by_letters.get(acronym.replace(".", "").lower())
        if found is None:
            return None
        named = self._scene.roll.who(found[1], found[0])
        named.kind = "organization"
        return named

    def in_words(self, words: Iterable[str]) -> Named | None:
        """Give the body whose name has these words, in any order, beside small ones."""
        if self._by_letters is None:
            self._by_letters = self._gather()
        found = self._by_words.get(frozenset(words) - SMALL)
        return None if found is None else self._scene.roll.who(found[1], found[0])

    def _gather(self) -> dict[str, tuple[int, Form]]:
        by_letters: dict[str, tuple[int, Form]] = {}
        scene = self._scene
        for number, zone in enumerate(scene.zones):
            names = (
                scene.namings.between(zone.start, zone.end)
                if zone.kind == "headline"
                else scene.namings.in_zone(number)
            )
            for start, _, form in names:
                words = form.words
                if len(words) == 1 or form.kind == "person":
                    continue
                named = start, form
                self._by_words.setdefault(frozenset(words) - SMALL, named)
                by_letters.setdefault("".join(word[0] for word in words), named)
                by_letters.setdefault("".join(w[0] for w in words if w not in SMALL), named)
        return by_letters
