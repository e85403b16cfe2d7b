"""Whom `he` and `she` stand for.

The word may stand for whoever is named before it and can be of its gender. Of several, the one in
the nearest paragraph; of those, the one in the nearest sentence; of those, the one that spoke or
acted there rather than one that something was done to; of those, the nearest.
Names in quotation marks do not count: they belong to what was said.
"""

from typing import Final

from wirecopy.speakers.gender import Gender, gender_of
from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene, Sight
from wirecopy.tables.function_words import AUXILIARIES, PREPOSITIONS

PRONOUNS: Final[dict[str, Gender | None]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "man"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "woman"),
    **dict.fromkeys(("i", "we", "you", "me", "us", "my", "our", "your"), None),
    **dict.fromkeys(("they", "them", "their", "themselves", "it", "its", "itself"), None),
    **dict.fromkeys(("who", "which", "that", "one", "someone", "everyone", "somebody"), None),
}
"""Pronouns, by the gender of those they can stand for."""

_PARAGRAPHS = 3
"""How many paragraphs back a pronoun reaches."""
_NAMINGS = 60
"""How many names back it reaches."""
_OPENING = 40
"""How far into its sentence a title may push a name that opens it."""
_ROUTE = (
    "the same sentence",
    "the same paragraph",
    "the paragraph before",
    "a paragraph before",
)


def antecedent(scene: Scene, at: int, gender: Gender) -> tuple[Named, str] | None:
    """Give the man or woman a pronoun at `at` stands for, and how that was found."""
    here = scene.zone_at(at)
    genders: dict[int, Gender | None] = {}
    best: tuple[tuple[int, ...], Named] | None = None
    for count, (sight, speaks) in enumerate(scene.before(at)):
        zone = scene.zone_at(sight.start)
        if here - zone > _PARAGRAPHS or count > _NAMINGS:
            break
        named = sight.named
        if named.kind in ("organization", "place"):
            continue
        known = id(named)
        if known not in genders:
            genders[known] = gender_of(scene, named)
        theirs = genders[known]
        if theirs is not None and theirs != gender:
            continue
        person = theirs is not None or known in scene.speakers or named.kind == "person"
        far = here - zone
        sentences = (
            scene.sentence_at(at, here) - scene.sentence_at(sight.start, zone) if not far else 0
        )
        rank = (
            not person,
            far,
            sentences,
            _role(scene, sight, zone, speaks=speaks),
            at - sight.start,
        )
        if best is None or rank < best[0]:
            best = rank, named
    if best is None:
        return None
    (_, far, sentences, *_), named = best
    where = _ROUTE[min(far + 1, 3)] if far or sentences else _ROUTE[0]
    return named, f"pronoun: {gender} named in {where}"


def _role(scene: Scene, sight: Sight, zone: int, *, speaks: bool) -> int:
    """What someone does where they are named: 0 speaks or opens the sentence … 3 owns, is acted on."""
    if speaks or sight.form is None:
        return 0
    folded = scene.folded
    start = scene.sentence_start(sight.start, zone)
    lead = folded[max(start, sight.start - 40) : sight.start].split()
    titled = bool(sight.form.title)
    if sight.start - start < _OPENING and len(lead) <= len(sight.form.title):
        return 0
    after = folded[sight.end : sight.end + 24]
    if after[:2] == "'s" or after[:2] == "' ":
        return 3
    if not titled and lead and lead[-1].lower() in PREPOSITIONS:
        return 3
    verb = after.split(None, 1)[0] if after[:1].isspace() and after.strip() else ""
    return 1 if verb in AUXILIARIES or verb.endswith("ed") else 2
