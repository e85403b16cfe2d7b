"""Whom a surname means that several people of the story bear.

A title tells them apart (`Mrs. Hale`, `Sheriff Hale`); else the paragraph in which one of them was
last named in full; else what the sentence goes on to call them (`Hale said she …`). Where none of
these tells, nobody is named: a wrong speaker is worse than none.
"""

from bisect import bisect_left
from collections.abc import Sequence

from wirecopy.speakers.forms import Form
from wirecopy.speakers.gender import gender_of
from wirecopy.speakers.names import Gender, Named
from wirecopy.speakers.pronouns import GENDERS
from wirecopy.speakers.scene import Scene
from wirecopy.tables.titles import MANLY, OFFICES, WOMANLY
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy

_CALLED = lazy(r"\b(?:[Hh]e|[Ss]he|his|her)\b")
_NAMINGS = 20
"""How many full names back are looked at."""
_GOES_ON = 200
"""How far a sentence is looked through for what it calls the one it names."""


def namesakes(scene: Scene, form: Form, place: Extent) -> Sequence[Named]:
    """Give whom a surname may mean: one when the story tells, none when no two people bear it."""
    surname = form.words[0]
    bearers = scene.roll.bearers(surname)
    if form.title and surname in scene.roll.kin:
        relative = _told_kin(scene, surname, form.title)
        if relative:
            return [relative]
    if surname not in scene.roll.shared:
        return ()
    turn = bisect_left(bearers, (place[0],))
    bearers = bearers[max(turn - _NAMINGS, 0) : turn]
    named = _apart(bearers)
    if len(named) <= 1:
        return ()
    fit = [each for each in named if _bears(scene, each, form.title)] or named
    gender = _titled(form.title)
    if gender and len(fit) > 1:
        fit = [each for each in fit if gender_of(scene, each) == gender] or fit
    if len(fit) == 1:
        return fit
    before = [(at, each) for at, each in bearers if each in fit]
    start = scene.zones[scene.zone_at(before[-1][0])].start
    near = _apart([(at, each) for at, each in before if at >= start])
    if len(near) == 1:
        return near
    gender = _called(scene, place[1])
    told = [each for each in near if gender and gender_of(scene, each) == gender]
    return told if len(told) == 1 else near


def _apart(bearers: Sequence[tuple[int, Named]]) -> list[Named]:
    """Each of them once."""
    return list(dict.fromkeys([each for _, each in bearers]))


def _bears(scene: Scene, named: Named, title: tuple[str, ...]) -> bool:
    """Whether somebody can be called by a title: `Mrs.`, or an office the story gives them."""
    if not WOMANLY.isdisjoint(title):
        return gender_of(scene, named) != "man"
    if not MANLY.isdisjoint(title):
        return gender_of(scene, named) != "woman"
    return any(word in named.titles for word in title if word in OFFICES)


def _titled(title: tuple[str, ...]) -> Gender | None:
    """Whether a title speaks of a man or a woman."""
    if not WOMANLY.isdisjoint(title):
        return "woman"
    return None if MANLY.isdisjoint(title) else "man"


def _told_kin(scene: Scene, surname: str, title: tuple[str, ...]) -> Named | None:
    """The relative that a title and a surname mean: `Mrs. Hale` where `Hale` is her husband."""
    gender, roll = _titled(title), scene.roll
    if gender is None:
        return None
    asked = surname, gender
    if asked not in roll.told_kin:
        told = (each for each in roll.kin[surname] if gender_of(scene, each) == gender)
        found = next(told, None)
        if found and any(gender_of(scene, each) == gender for _, each in roll.bearers(surname)):
            found = None
        roll.told_kin[asked] = found
    return roll.told_kin[asked]


def _called(scene: Scene, end: int) -> Gender | None:
    """The gender of the pronoun by which the sentence goes on about the one it names."""
    zone = scene.zone_at(end)
    sentence = scene.sentence_at(end, zone)
    for found in _CALLED.finditer(scene.folded, end, min(end + _GOES_ON, scene.zones[zone].end)):
        if scene.sentence_at(found.start(), zone) != sentence:
            return None
        if not scene.is_hidden(found.start()):
            return GENDERS[found.group().lower()]
    return None
