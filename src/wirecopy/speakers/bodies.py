"""Short forms of bodies: acronyms and the names they stand for."""

from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene

_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "de", "du", "la"})


def spelled_out(scene: Scene, acronym: str) -> Named | None:
    """Give the body, or what may be one, whose words begin with the letters of an acronym."""
    letters = acronym.replace(".", "").lower()
    for start, _, form in scene.compounds():
        if letters in _initials(form.words):
            return scene.roll.who(form, start)
    return None


def _initials(words: tuple[str, ...]) -> tuple[str, str]:
    """The first letters of a name, with and without its small words."""
    return (
        "".join(word[:1] for word in words),
        "".join(word[:1] for word in words if word not in _SMALL),
    )
