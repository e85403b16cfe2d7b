"""Whether a person is a man or a woman, as far as the story and their name tell."""

from typing import Literal

from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene
from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.titles import MANLY, WOMANLY

Gender = Literal["man", "woman"]

_PLACES = 3
"""How many places where a person is named are looked at."""


def gender_of(scene: Scene, named: Named) -> Gender | None:
    """Give a person's gender, or None when nothing tells.

    The story first: a title (`Mrs. Hale`), a noun before the name (`his wife Ana`) or after it
    (`Ana Ruiz, a spokeswoman for`); then the given name.
    """
    if not WOMANLY.isdisjoint(named.titles):
        return "woman"
    if not MANLY.isdisjoint(named.titles):
        return "man"
    return _by_noun(scene, named) or _by_given_name(named)


def _by_noun(scene: Scene, named: Named) -> Gender | None:
    for start, end in named.places[:_PLACES]:
        words = scene.folded[max(start - 24, 0) : start].lower().split()[-1:]
        if scene.folded[end : end + 1] == ",":
            words += scene.folded[end + 1 : end + 60].lower().split(",", 1)[0].split()
        for word in words:
            if word in WOMANLY:
                return "woman"
            if word in MANLY:
                return "man"
    return None


def _by_given_name(named: Named) -> Gender | None:
    if len(named.words) == 1:
        return None
    for word in named.words[:2]:
        if word in MALE:
            return "man"
        if word in FEMALE:
            return "woman"
        if len(word) > len("J."):
            break
    return None
