"""Whom each mention means.

A mention is a pronoun, a name or a common noun; each has its own way back to a name. Mentions are
taken in the order of the text, because whoever a pronoun meant is a candidate for the next one.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from wirecopy.issues import issue
from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.reports import FEELING
from wirecopy.quotes.zones import Zone
from wirecopy.speakers.bodies import Bodies
from wirecopy.speakers.forms import Form
from wirecopy.speakers.mentions import Reading, read_mention
from wirecopy.speakers.names import Named
from wirecopy.speakers.namesakes import namesakes
from wirecopy.speakers.nouns import aged, apposed, described, filling, noun_of, owned, pointed_at
from wirecopy.speakers.portrait import fullest, portrait
from wirecopy.speakers.pronouns import (
    GENDERS,
    IMPERSONAL,
    OTHERS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    UNNAMED,
    Found,
    acting_body,
    antecedent,
    in_passing,
    relative,
)
from wirecopy.speakers.scene import Scene
from wirecopy.speakers.unnamed import Unnamed, is_anybody
from wirecopy.story import Issue, Mention, Speaker
from wirecopy.tables.name_parts import PLAIN
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.plain import plain


class Cast(NamedTuple):
    """The speakers of a story; of each attributed stretch who said it, how that was found and where."""

    speakers: tuple[Speaker, ...] = ()
    """Each once, in order of first quote."""
    of: tuple[Speaker | None, ...] = ()
    routes: tuple[str, ...] = ()
    mentions: tuple[Mention | None, ...] = ()
    issues: tuple[Issue, ...] = ()


def resolve(copy: Copy, zones: list[Zone], attributed: Sequence[Attributed]) -> Cast:
    """Find whom each mention means."""
    if not any(each.mention for each in attributed):
        nobody = (None,) * len(attributed)
        return Cast((), nobody, ("",) * len(attributed), nobody)
    mentions = [each.mention for each in attributed]
    # Names in reported speech are the reporter's own words, those between marks are not.
    hidden = sorted(
        span for each in attributed if each.kind != "indirect" for span in each.stretch.spans
    )
    every = {mention for mention in mentions if mention}
    said = {each.mention for each in attributed if each.mention and not each.stance}
    scene = Scene(copy, zones, hidden, sorted(every))
    resolver = _Resolver(scene, said)
    if said == every:
        meant = resolver.all_meant(scene.mentions)
    else:
        # Of those who only want or reject something, few have to be looked for.
        silent = every - said
        looked_for = said.union([each for each in silent if _leads_on(copy.folded, each)])
        meant = resolver.all_meant(sorted(looked_for))
        meant.update(_known(scene, sorted(every - looked_for), meant))
        felt = {each.mention for each in attributed if each.rule == FEELING}
        spoke = {meant[each][0]: each for each in sorted(said & meant.keys(), reverse=True)}
        for each in silent & meant.keys():
            first = spoke.get(meant[each][0])
            if first is None or (each in felt and each < first):
                del meant[each]
    return _cast(scene, mentions, meant, resolver.issues)


class _Resolver:
    """Finds whom mentions mean, and remembers what one tells of the next."""

    def __init__(self, scene: Scene, said: Collection[Extent]) -> None:
        self._scene = scene
        self._said = said
        """The mentions of those who say something."""
        self._bodies = Bodies(scene)
        self._unnamed = Unnamed()
        self.issues: list[Issue] = []

    def all_meant(self, mentions: Sequence[Extent]) -> dict[Extent, Found]:
        """Find whom each of the mentions means, and of the `he` and `she` in passing."""
        scene = self._scene
        pronouns: dict[Extent, str] = {}
        nouns: dict[Extent, Reading] = {}
        plain_words: dict[Extent, Named] = {}
        meant: dict[Extent, Found] = {}
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
                found = self._name(reading.name, reading.place)
                if found:
                    meant[mention] = found
                    if word in PLAIN:  # nobody else sees `May` as a name
                        plain_words[mention] = found[0]
            elif word in PRONOUNS:
                pronouns[mention] = word
            else:
                nouns[mention] = reading
        self._add_in_passing(pronouns, nouns)
        for mention in sorted([*pronouns, *nouns, *plain_words]):
            if mention in plain_words:
                scene.note(mention, plain_words[mention])
                continue
            found = (
                self._pronoun(mention, pronouns[mention])
                if mention in pronouns
                else self._noun(mention, nouns[mention])
            )
            if found:
                meant[mention] = found
        return meant

    def _add_in_passing(self, pronouns: dict[Extent, str], nouns: Mapping[Extent, Reading]) -> None:
        """Add the `he` and `she` in passing that the others may go by."""
        people = [mention for mention, word in pronouns.items() if word in GENDERS]
        if people:
            folded = self._scene.folded
            last = max([*pronouns, *nouns])
            for start, end in in_passing(self._scene, people, last[0]):
                pronouns[start, end] = folded[start:end].lower()

    def _name(self, form: Form, place: Extent) -> Found | None:
        """Find whoever is named there; the full name of an acronym. None of several namesakes."""
        scene, words = self._scene, form.words
        named = scene.roll.who(form, place[0])
        if len(words) == 1 and (form.title or words[0] in scene.roll.shared):
            rivals = namesakes(scene, form, place)
            if len(rivals) > 1:
                self._doubt(rivals, place)
                return None
            named = rivals[0] if rivals else named
        named.places.append(place)
        scene.speakers.add(named)
        if named.kind != "organization":
            return named, "full name" if words == named.words else "surname"
        whole = self._spelled_out(named, place)
        if whole is not None:
            return whole, "acronym"
        return named, "full name" if words == named.words else "short form"

    def _spelled_out(self, named: Named, place: Extent) -> Named | None:
        """The body that an acronym stands for."""
        text = self._scene.raw[slice(*place)]
        short = len(named.words) == 1 and text.isupper()
        return self._bodies.spelled_out(text) if short else None

    def _body(self, at: int) -> Found | None:
        """Find the body that `it` at a place stands for."""
        found = acting_body(self._scene, at)
        if found is None:
            return None
        named, route = found
        return self._spelled_out(named, named.places[0]) or named, route

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
            # `He` who says more is the trader who spoke; `his words` and `he left` are seldom.
            strangers = word in SUBJECTS and mention in self._said
            found = antecedent(scene, at, GENDERS[word], strangers=strangers)
        else:
            found = relative(scene, at) if word in RELATIVES else self._body(at)
        if found:
            scene.note(mention, found[0])
        return found

    def _noun(self, mention: Extent, reading: Reading) -> Found | None:
        """Find whom a common noun means."""
        scene, head = self._scene, reading.head
        noun = noun_of(head)
        if reading.several:
            return self._unnamed.take(scene, mention, head, noun, named_all=True)
        found = (
            apposed(scene, mention)
            or described(scene, mention)
            or aged(scene, head, noun)
            or filling(scene, mention, head, noun)
            or owned(scene, self._bodies, reading, noun)
            or pointed_at(scene, mention, head, noun)
        )
        found = found or self._unnamed.take(scene, mention, head, noun)
        if self._may_come_back(mention, noun, found[0]):
            scene.note(mention, found[0])
        return found

    def _may_come_back(self, mention: Extent, noun: str, named: Named) -> bool:
        """Whether the next `it` or `he` may stand for whoever a common noun means."""
        if noun in IMPERSONAL:
            impersonal = named.kind == "organization" or named.kind in UNNAMED
            return impersonal and mention in self._said
        return is_anybody(self._scene, mention, named, noun)


def _leads_on(folded: str, mention: Extent) -> bool:
    """Whether a later mention may go by this one: `he`, `a diver` who will be `the diver`.

    Only such a mention is looked for where somebody says nothing, and wants or rejects something.
    """
    words = folded[slice(*mention)].lower()
    return words in GENDERS or words.startswith(("a ", "an ", "one "))


def _known(
    scene: Scene, mentions: Sequence[Extent], meant: Mapping[Extent, Found]
) -> dict[Extent, Found]:
    """Whom the other mentions mean, of those who were found.

    Nobody is looked for anew: a surname means whoever bears it, other words whom the same words
    mean elsewhere.
    """
    folded = scene.folded
    known = {folded[start:end].lower(): whom for (start, end), whom in meant.items()}
    found: dict[Extent, Found] = {}
    for mention in mentions:
        start, end = mention
        words = folded[start:end].lower()
        named = None
        if " and " not in words:
            named = scene.roll.known(noun_of(words), start)
        if named:
            found[mention] = named, "surname"
        elif words in known and words not in PRONOUNS:
            found[mention] = known[words]
    return found


def _cast(
    scene: Scene,
    mentions: Sequence[Extent | None],
    meant: Mapping[Extent, Found],
    issues: Sequence[Issue],
) -> Cast:
    """Put the speakers in order of their first quote, each with what attributes words to them."""
    raw = scene.raw
    whom: dict[Extent | None, tuple[Named | None, str]] = dict.fromkeys(mentions, (None, ""))
    whom.update(meant.items())
    owners, routes = zip(*map(whom.__getitem__, mentions), strict=True)
    records: dict[Extent | None, Mention] = {}
    cast: dict[Named, list[Mention]] = {}
    for mention, named in dict.fromkeys(zip(mentions, owners, strict=True)):
        if mention is None:
            continue
        start, end = mention
        record = records[mention] = Mention(text=raw[start:end], start=start, end=end)
        if named in cast:
            cast[named].append(record)
        elif named is not None:
            cast[named] = [record]
    speakers = {named: portrait(scene, named, tuple(said)) for named, said in cast.items()}
    return Cast(
        tuple(speakers.values()),
        tuple(map(speakers.get, owners)),
        routes,
        tuple(map(records.get, mentions)),
        tuple(issues),
    )
