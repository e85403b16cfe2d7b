"""Whom each mention means.

A mention is a pronoun, a name or a common noun; each has its own way back to a name. Mentions are
taken in the order of the text, because whoever a pronoun meant is a candidate for the next one.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from wirecopy.issues import issue
from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.zones import Zone
from wirecopy.speakers.bodies import Bodies
from wirecopy.speakers.forms import Form
from wirecopy.speakers.mentions import Reading, read_mention
from wirecopy.speakers.names import Named
from wirecopy.speakers.namesakes import namesakes
from wirecopy.speakers.nouns import apposed, filling, owned, pointed_at
from wirecopy.speakers.portrait import fullest, portrait
from wirecopy.speakers.pronouns import (
    GENDERS,
    OTHERS,
    RELATIVES,
    THINGS,
    Found,
    acting_body,
    antecedent,
    in_passing,
    relative,
)
from wirecopy.speakers.scene import Scene
from wirecopy.speakers.unnamed import Unnamed
from wirecopy.story import Issue, Mention, Speaker
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.plain import plain


class Cast(NamedTuple):
    """The speakers of a story."""

    speakers: tuple[Speaker, ...]
    """Each once, in order of first quote."""
    of: tuple[int | None, ...]
    """For each attributed stretch, the index of its speaker, or None."""
    routes: tuple[str, ...]
    """For each attributed stretch, how its speaker was found."""
    issues: tuple[Issue, ...] = ()


def resolve(copy: Copy, zones: list[Zone], attributed: Sequence[Attributed]) -> Cast:
    """Find whom each mention means."""
    mentions: set[Extent] = set()
    said: set[Extent] = set()
    hidden: list[Extent] = []
    for each in attributed:
        # Names in reported speech are the reporter's own words, those between marks are not.
        if each.kind != "indirect":
            hidden += each.stretch.spans
        if each.mention:
            mentions.add(each.mention)
            if not each.stance or _leads_on(copy.folded, each.mention):
                said.add(each.mention)
    if not mentions:
        return Cast((), (None,) * len(attributed), ("",) * len(attributed))
    scene = Scene(copy, zones, sorted(hidden), sorted(mentions))
    resolver = _Resolver(scene)
    meant = resolver.all_meant(sorted(said))
    if others := sorted(mentions - said):
        meant.update(_known(scene, others, meant))
    return _cast(scene, attributed, meant, resolver.issues)


class _Resolver:
    """Finds whom mentions mean, and remembers what one tells of the next."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._bodies = Bodies(scene)
        self._unnamed = Unnamed()
        self.issues: list[Issue] = []

    def all_meant(self, mentions: Sequence[Extent]) -> dict[Extent, Found | None]:
        """Find whom each of the mentions means."""
        scene = self._scene
        readings = {mention: read_mention(scene, mention) for mention in mentions}
        pronouns = [mention for mention, reading in readings.items() if reading.head in GENDERS]
        # Names first: whoever speaks is likelier to be `he` than whoever is only named.
        meant: dict[Extent, Found | None] = {
            mention: self._name(reading.name, reading.place)
            for mention, reading in readings.items()
            if reading.name is not None and not reading.several and reading.head not in GENDERS
        }
        if pronouns:
            last = max(readings.keys() - meant.keys())
            for mention in in_passing(scene, pronouns, last[0]):
                readings.setdefault(mention, Reading(scene.folded[slice(*mention)].lower()))
        for mention in sorted(readings.keys() - meant.keys()):
            meant[mention] = self._word(mention, readings[mention])
        return meant

    def _name(self, form: Form, place: Extent) -> Found | None:
        """Find whoever is named there; the full name of an acronym. None of several namesakes."""
        scene = self._scene
        rivals = namesakes(scene, form, place) if len(form.words) == 1 else ()
        if len(rivals) > 1:
            self._doubt(rivals, place)
            return None
        named = rivals[0] if rivals else scene.roll.who(form, place[0])
        named.places.append(place)
        scene.speakers.add(id(named))
        text = scene.raw[slice(*place)]
        if named.kind == "organization" and len(named.words) == 1 and text.isupper():
            whole = self._bodies.spelled_out(text)
            if whole is not None:
                return whole, "acronym"
        if form.words == named.words:
            return named, "full name"
        return named, "short form" if named.kind == "organization" else "surname"

    def _doubt(self, rivals: Sequence[Named], place: Extent) -> None:
        raw = self._scene.raw
        names = " or ".join(plain(raw[slice(*fullest(each.places)[0])]) for each in rivals)
        message = f"{plain(raw[slice(*place)])!r} may be {names}"
        self.issues.append(issue("ambiguous-speaker", message, *place))

    def _word(self, mention: Extent, reading: Reading) -> Found | None:
        """Find whom a pronoun or a common noun means."""
        scene, head = self._scene, reading.head
        if head in GENDERS or head in RELATIVES or head in THINGS:
            found = _pronoun(scene, mention[0], head)
            if found:
                scene.note(mention, found[0])
            return found
        if head in OTHERS:
            return None
        if reading.several:
            return self._unnamed.take(scene, mention, head)
        return (
            apposed(scene, mention)
            or filling(scene, mention, head)
            or owned(scene, self._bodies, reading)
            or pointed_at(scene, mention, head)
            or self._unnamed.take(scene, mention, head)
        )


def _pronoun(scene: Scene, at: int, word: str) -> Found | None:
    if word in GENDERS:
        return antecedent(scene, at, GENDERS[word])
    return relative(scene, at) if word in RELATIVES else acting_body(scene, at)


def _leads_on(folded: str, mention: Extent) -> bool:
    """Whether a later mention may go by this one: `he`, `a diver` who will be `the diver`.

    Only such a mention is looked for where somebody says nothing, and wants or rejects something.
    """
    words = folded[slice(*mention)].lower()
    return words in GENDERS or words.startswith(("a ", "an ", "one "))


def _known(
    scene: Scene, mentions: Sequence[Extent], meant: Mapping[Extent, Found | None]
) -> dict[Extent, Found | None]:
    """Whom the other mentions mean, of those who were found.

    Nobody is looked for anew: a surname means whoever bears it, other words whom the same words
    mean elsewhere.
    """
    folded = scene.folded
    known = {folded[slice(*mention)].lower(): whom for mention, whom in meant.items()}
    found: dict[Extent, Found | None] = {}
    for mention in mentions:
        words = folded[slice(*mention)].lower()
        last = words.rsplit(None, 1)[-1]
        named = None if " and " in words else scene.roll.known(last, mention[0])
        if named:
            found[mention] = named, "surname"
        else:
            found[mention] = None if words in THINGS or words in RELATIVES else known.get(words)
    return found


def _cast(
    scene: Scene,
    attributed: Sequence[Attributed],
    meant: Mapping[Extent, Found | None],
    issues: Sequence[Issue],
) -> Cast:
    """Number the speakers in order of their first quote, and gather what was attributed to them.

    Whoever only wants or rejects something, and says nothing, is no speaker.
    """
    quoted = {
        id(found[0])
        for each in attributed
        if each.mention and not each.stance and (found := meant[each.mention])
    }
    numbers: dict[int, int] = {}
    people: list[tuple[Named, dict[Extent, None]]] = []
    of: list[int | None] = []
    routes: list[str] = []
    for each in attributed:
        mention = each.mention
        found = meant[mention] if mention else None
        if found is None or mention is None or id(found[0]) not in quoted:
            of.append(None)
            routes.append("")
            continue
        named, route = found
        number = numbers.setdefault(id(named), len(people))
        if number == len(people):
            people.append((named, {}))
        people[number][1][mention] = None
        of.append(number)
        routes.append(route)
    speakers = [
        portrait(scene, named, tuple([_mention(scene.raw, place) for place in said]))
        for named, said in people
    ]
    return Cast(tuple(speakers), tuple(of), tuple(routes), tuple(issues))


def _mention(raw: str, place: Extent) -> Mention:
    start, end = place
    return Mention(text=raw[start:end], start=start, end=end)
