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
    PRONOUNS,
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
        mention = each.mention
        if mention:
            mentions.add(mention)
            if not each.stance or _leads_on(copy.folded, mention):
                said.add(mention)
    if not mentions:
        return Cast((), (None,) * len(attributed), ("",) * len(attributed))
    hidden.sort()
    ordered = sorted(mentions)
    scene = Scene(copy, zones, hidden, ordered)
    resolver = _Resolver(scene)
    others = [mention for mention in ordered if mention not in said] if said < mentions else []
    meant = resolver.all_meant(sorted(said) if others else ordered)
    if others:
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
        pronouns: dict[Extent, str] = {}
        nouns: dict[Extent, Reading] = {}
        meant: dict[Extent, Found | None] = {}
        for mention in mentions:
            start, end = mention
            text = scene.folded[start:end]
            word = text.lower()
            if word in PRONOUNS and text != text.upper():  # `US` may be a name
                pronouns[mention] = word
                continue
            reading = read_mention(scene, mention)
            word = reading.head
            if reading.name is not None and not reading.several and word not in GENDERS:
                # Names first: whoever speaks is likelier to be `he` than whoever is only named.
                meant[mention] = self._name(reading.name, reading.place)
            elif word in PRONOUNS:
                pronouns[mention] = word
            else:
                nouns[mention] = reading
        people = [mention for mention, word in pronouns.items() if word in GENDERS]
        if people:
            last = max([*pronouns, *nouns])
            for start, end in in_passing(scene, people, last[0]):
                pronouns[start, end] = scene.folded[start:end].lower()
        for mention in sorted([*pronouns, *nouns]):
            meant[mention] = (
                self._pronoun(mention, pronouns[mention])
                if mention in pronouns
                else self._noun(mention, nouns[mention])
            )
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
        if named.kind == "organization" and len(named.words) == 1:
            text = scene.raw[slice(*place)]
            whole = self._bodies.spelled_out(text) if text.isupper() else None
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

    def _pronoun(self, mention: Extent, word: str) -> Found | None:
        """Find whom a pronoun means."""
        scene, at = self._scene, mention[0]
        if word in OTHERS and word not in RELATIVES:
            return None
        if word in GENDERS:
            found = antecedent(scene, at, GENDERS[word])
        else:
            found = relative(scene, at) if word in RELATIVES else acting_body(scene, at)
        if found:
            scene.note(mention, found[0])
        return found

    def _noun(self, mention: Extent, reading: Reading) -> Found | None:
        """Find whom a common noun means."""
        scene, head = self._scene, reading.head
        if reading.several:
            return self._unnamed.take(scene, mention, head)
        return (
            apposed(scene, mention)
            or filling(scene, mention, head)
            or owned(scene, self._bodies, reading)
            or pointed_at(scene, mention, head)
            or self._unnamed.take(scene, mention, head)
        )


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
    quoted: frozenset[int] | None = None
    cast: dict[int, tuple[int, Named, dict[Extent, None]]] = {}
    of: list[int | None] = []
    routes: list[str] = []
    for each in attributed:
        mention = each.mention
        found = meant[mention] if mention else None
        if found and each.stance:
            quoted = _quoted(attributed, meant) if quoted is None else quoted
            found = found if id(found[0]) in quoted else None
        if found is None or mention is None:
            of.append(None)
            routes.append("")
            continue
        named, route = found
        member = cast.get(id(named))
        if member is None:
            member = cast[id(named)] = len(cast), named, {}
        member[2][mention] = None
        of.append(member[0])
        routes.append(route)
    raw = scene.raw
    speakers = [
        portrait(
            scene,
            named,
            tuple([Mention(text=raw[start:end], start=start, end=end) for start, end in said]),
        )
        for _, named, said in cast.values()
    ]
    return Cast(tuple(speakers), tuple(of), tuple(routes), tuple(issues))


def _quoted(
    attributed: Sequence[Attributed], meant: Mapping[Extent, Found | None]
) -> frozenset[int]:
    """The identities of those who say something."""
    return frozenset(
        id(found[0])
        for each in attributed
        if each.mention and not each.stance and (found := meant[each.mention])
    )
