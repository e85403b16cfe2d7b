"""Whether a person is a man or a woman, as far as the story and their name tell."""

from itertools import takewhile

from wirecopy.speakers.names import Gender, Named
from wirecopy.speakers.scene import Scene
from wirecopy.tables.function_words import PREPOSITIONS
from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.titles import MANLY, WOMANLY

_TELLING = WOMANLY | MANLY
_PLACES = 2
"""How many places where a person is named are looked at."""


def gender_of(scene: Scene, named: Named) -> Gender | None:
    """Give a person's gender, or None when nothing tells.

    The story first: a title (`Mrs. Hale`), a noun before the name (`his wife Ana`) or after it
    (`Ana Ruiz, a spokeswoman for`); then the given name.
    """
    if named.gender is None and named.kind == "unknown":
        words = {*takewhile(lambda word: word not in PREPOSITIONS, named.words)}
        named.gender = ("woman" if words & WOMANLY else "man" if words & MANLY else None,)
    if named.gender is None:
        named.gender = (_by_title(named) or _by_noun(scene, named) or _by_given_name(named),)
    return named.gender[0]


def _by_title(named: Named) -> Gender | None:
    if not named.titles:
        return None
    if not WOMANLY.isdisjoint(named.titles):
        return "woman"
    return None if MANLY.isdisjoint(named.titles) else "man"


def _by_noun(scene: Scene, named: Named) -> Gender | None:
    """By the word before the name or those after it, at the first places where it stands."""
    folded = scene.folded
    for start, end in named.places[:_PLACES]:
        words = folded[max(start - 16, 0) : start].lower().rstrip(", ").rsplit(None, 1)[-1:]
        if folded.startswith(",", end) and not folded.startswith("whose ", end + 2):
            words += folded[end + 1 : end + 60].lower().split(",", 1)[0].split()
        if not _TELLING.isdisjoint(words):
            return "man" if WOMANLY.isdisjoint(words) else "woman"
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
