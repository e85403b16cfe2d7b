"""Whom `he`, `she`, `who`, `it` and `they` stand for.

`he` and `she` may stand for whoever is named before them and can be of that gender. Of several,
the one in the nearest paragraph; of those, the one in the nearest sentence; of those, the one that
spoke or acted there rather than one that something was done to; of those, the nearest.
Names in quotation marks do not count: they belong to what was said. `he` who says more may also be
one who spoke without a name (`one trader`), and `it` a body or a paper that did (`the embassy`).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from wirecopy.dateline.placing import is_known
from wirecopy.speakers.forms import BODIES
from wirecopy.speakers.gender import gender_of
from wirecopy.speakers.names import Gender, Named
from wirecopy.speakers.scene import Scene, Sight
from wirecopy.tables.function_words import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from wirecopy.tables.organizations import COMPANIES, DOCUMENTS, GROUPS, HEADS, LANDS
from wirecopy.tables.titles import HONORIFICS, OFFICES
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

Found = tuple[Named, str]
"""Somebody, and how they were found."""

GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "man"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "woman"),
}
SUBJECTS = frozenset({"he", "she"})
UNNAMED = frozenset({"unknown", "group"})
"""Kinds of speakers without a name."""
RELATIVES = frozenset({"who", "which", "that"})
THINGS = frozenset({"it", "its", "itself"})
OTHERS = frozenset(
    """
    i we you me us my our your they them their themselves one someone everyone somebody everybody
    nobody anyone another others these those this
    """.split()  # noqa: SIM905 - read as the tables are
)
"""Pronouns that stand for nobody whom the story could name."""
PRONOUNS = OTHERS | RELATIVES | THINGS | GENDERS.keys()

# Two patterns that begin with plain letters find them sooner than one that does not.
_HE_OR_SHE = lazy_re(r"he\b(?:(?<=\bhe)|(?<=\b([Ss])he))")
_HE = lazy_re(r"He\b(?<=\bHe)")
_LEAD = lazy_re(
    r"(?:(?:After|Before|While|When|Since|In|By|Upon|On|Without) [a-z]{2,20}ing"
    r"|(?!Following|During)[A-Z][a-z]{2,20}ing|(?:When )?[Aa]sked|Told|Pressed|Questioned)\b"
)
"""Participles that open a sentence, whose subject is that of its main clause."""
_ONLY_A_VERB = lazy_re(r"\w{1,4}(?: [a-z]{2,14}){1,3} ")
_VERB = 60
"""How far behind a pronoun its verb and its object go."""
_PARAGRAPHS = 3
"""How many paragraphs back a pronoun reaches."""
_FAR = 6
"""How many paragraphs back a body that spoke is still `it`, where none did since."""
_NAMINGS = 60
"""How many names back it reaches."""
_OPENING = 40
"""How far into its sentence a title or `On Monday,` may push a name that opens it."""
IMPERSONAL = HEADS | GROUPS | COMPANIES | DOCUMENTS
"""Nouns for what is `it`: bodies, and papers that speak."""
_SAY = frozenset(("said", "says", "told", "added", "announced", "warned", "wrote"))
_COMMON = OFFICES | HONORIFICS | HEADS
_JOINT = 8
_SPEAKS = -1
_ACTS = 1
_ACTED_ON = 3
"""Roles; see `role`."""
_WHERE = ("the same paragraph", "the paragraph before")


def in_passing(scene: Scene, pronouns: Sequence[Extent], end: int) -> Iterator[Extent]:
    """Give each other `he` and `she` of the paragraphs whose `he` and `she` have to be understood.

    The reporter's own `He left at noon.` keeps up whom the next `he said` means. Behind `end`
    nothing more has to be understood.
    """
    folded = scene.folded
    here = {scene.zone_at(start) for start, _ in pronouns}
    for number in here | {zone - 1 for zone in here if zone}:
        zone = scene.zones[number]
        low, high = zone.start, min(zone.end, end)
        for match in (*_HE_OR_SHE.finditer(folded, low, high), *_HE.finditer(folded, low, high)):
            start = match.start() - (match.lastindex or 0)
            if not scene.is_hidden(start):
                yield start, match.end()


def antecedent(scene: Scene, at: int, gender: Gender, *, strangers: bool) -> Found | None:
    """Give the man or woman a pronoun at `at` stands for, and how that was found.

    `strangers`: it may be one who spoke without a name.
    """
    here = scene.zone_at(at)
    named_by = _before_lead(scene, at, here)
    others = _object(scene, at, here)

    def passed(named: Named) -> bool:
        if named.kind not in UNNAMED:
            return named in others
        return not strangers or named.words[-1] in IMPERSONAL

    found: Found | None = None
    for far in range(min(_PARAGRAPHS, here) + 1):
        sight, sure = _nearest(scene, named_by, here - far, gender, passed)
        if sight is None or (found and not sure):
            continue
        where = _WHERE[min(far, 1)]
        if not far and scene.sentence_at(sight.start, here) == scene.sentence_at(at, here):
            where = "the same sentence"
        found = sight.named, f"pronoun: {gender} named in {where}"
        if sure:
            break
    return found


def _nearest(
    scene: Scene, at: int, zone: int, gender: Gender, passed: Callable[[Named], bool]
) -> tuple[Sight | None, bool]:
    """The one whom a pronoun likeliest stands for, of those that a paragraph names before it.

    None of those who are `passed` over. And whether it is surely a person.
    """
    best: Sight | None = None
    surely, foremost = False, 0
    for sight in islice(scene.sights(zone, at), _NAMINGS):
        if passed(sight.named):
            continue
        told = _told(scene, sight, gender)
        sure = told > _VAGUE
        if told < _VAGUE or sure < surely:
            continue
        if best is not None and sure == surely:
            near = scene.sentence_at(best.start, zone) == scene.sentence_at(sight.start, zone)
            if sure and not near:
                break  # whoever stands further back stands no nearer
            if not near:
                continue
        does = _SPEAKS if scene.speaks(sight) else role(scene, sight, zone)
        if told < _GENDER and _is_town(scene, sight.named, does):
            continue
        if best is None or sure > surely or does < foremost:
            best, surely, foremost = sight, sure, does
        if surely and foremost == _SPEAKS:
            return _leading(scene, sight, zone, gender, passed), True
    return best, surely


def _leading(
    scene: Scene, speaker: Sight, zone: int, gender: Gender, passed: Callable[[Named], bool]
) -> Sight:
    """Whose sentence it is in which somebody speaks: `Hale said it broke when Moss promised rain`."""
    for sight in islice(scene.sights(zone, speaker.start), _NAMINGS):
        if not scene.speaks(sight) or sight.named is speaker.named or passed(sight.named):
            continue
        if scene.mention_at(sight.start) == scene.mention_at(speaker.start):
            continue  # `West German | banker Tom Hale said`
        same = scene.sentence_at(sight.start, zone) == scene.sentence_at(speaker.start, zone)
        if not same or role(scene, speaker, zone) == 0 or _is_joined(scene, speaker):
            break
        if role(scene, sight, zone) == 0 and _told(scene, sight, gender) > _VAGUE:
            return sight
    return speaker


def _is_joined(scene: Scene, sight: Sight) -> bool:
    """Whether a name opens another main clause: `…; Hale said`, `…, but Hale said`."""
    start = _title_start(sight)
    return scene.folded[max(start - _JOINT, 0) : start].rstrip().endswith((";", ", and", ", but"))


def _object(scene: Scene, at: int, zone: int) -> list[Named]:
    """Whom the verb of a pronoun is about: `He said Hale was late`, `she told Ruiz`: not himself."""
    found = []
    for sight in scene.sights(zone, min(at + _VERB, scene.zones[zone].end)):
        if sight.start <= at:
            break
        verb = _ONLY_A_VERB.fullmatch(scene.folded, at, _title_start(sight))
        if verb and not _is_thing(scene, sight):  # not of `the Ruiz plan`
            found.append(sight.named)
    return found


def _title_start(sight: Sight) -> int:
    """Where a name starts with its title, about."""
    titled = sight.form.title if sight.form else ()
    return sight.start - sum(len(word) + 1 for word in titled)


def _before_lead(scene: Scene, at: int, zone: int) -> int:
    """Where names end that a pronoun at `at` may stand for: before a participle that leads to it.

    Whom he asked or met is not himself: `After meeting Hale, he said`, `Asked about Hale, he said`.
    """
    if not scene.folded.endswith(", ", 0, at):
        return at
    start = scene.sentence_start(at, zone)
    return start if _LEAD.match(scene.folded, start, at) else at


_NOBODY, _VAGUE, _PERSON, _GENDER = range(4)


def _told(scene: Scene, sight: Sight, gender: Gender) -> int:
    """How much tells that someone may be a man, or a woman.

    One word that is nobody's surname and never speaks may be anything with a capital.
    """
    named = sight.named
    if named.kind in BODIES or named.words[0] in LANDS or _is_common(sight):
        return _NOBODY
    theirs = gender_of(scene, named)
    if theirs is not None:
        return _GENDER if theirs == gender else _NOBODY
    if _is_thing(scene, sight):
        return _NOBODY
    if named.kind != "single":
        return _PERSON
    if named in scene.speakers:
        word = named.words[0]
        return _NOBODY if _is_plural(word) and f" {word[:-1]} " in scene.folded else _PERSON
    return _VAGUE if _may_be_surname(scene, sight) else _NOBODY


def _may_be_surname(scene: Scene, sight: Sight) -> bool:
    """Whether one word that never speaks may be a surname: it acts, and is no noun.

    What the story has in small letters, too, is a noun that opens a sentence, and so is a plural
    that opens one: `Divers left.`
    """
    folded, word = scene.folded, sight.named.words[0]
    verb = folded[sight.end : sight.end + 24].split(None, 1)[:1]
    if not verb or not (verb[0] in AUXILIARIES or verb[0].endswith("ed")):
        return False
    opens = sight.start == scene.sentence_start(sight.start, scene.zone_at(sight.start))
    return f" {word} " not in folded and not (opens and _is_plural(word))


def _is_plural(word: str) -> bool:
    """Whether a word may be a plural: `divers`, and not `Moss`."""
    return word[-1] == "s" != word[-2:-1]


def _is_thing(scene: Scene, sight: Sight) -> bool:
    """Whether an article tells that a name is no person's: `the Norland Wall`."""
    if sight.form is None or sight.form.title:
        return False
    return scene.folded[max(sight.start - 4, 0) : sight.start] in ("the ", "The ")


def _is_town(scene: Scene, named: Named, does: int) -> bool:
    """Whether nothing tells a name from that of a town: `in Richmond`, `Little Rock`."""
    if named.kind == "person" or named in scene.speakers:
        return False
    return (does == _ACTED_ON or named.kind != "single") and is_known(" ".join(named.words).title())


def _is_common(sight: Sight) -> bool:
    """Whether what stands there is a common noun with a capital: `the President`, `the State`."""
    words = sight.named.words
    return len(words) == 1 and words[0] in _COMMON


def role(scene: Scene, sight: Sight, zone: int) -> int:
    """What someone who does not speak does there: 0 opens the clause … 3 owns, is acted on."""
    folded = scene.folded
    start = scene.sentence_start(sight.start, zone)
    after = folded[sight.end : sight.end + 24]
    verb = after.split(None, 1)[0] if after[:1].isspace() and after.strip() else ""
    if verb in OFFICES:  # `Hale spokesman Piet Visser`
        return 3
    lead = folded[max(start, sight.start - _OPENING) : sight.start].split()
    if sight.form and sight.form.title:
        del lead[-len(sight.form.title) :]
    if not lead:
        return 0
    last = lead[-1].lower()
    if after[:2] == "'s" or after[:2] == "' " or last in PREPOSITIONS:
        return 3
    if sight.start - start < _OPENING and (
        last[-1] == "," or (last in CONJUNCTIONS and last != "that")
    ):
        return 0
    if after[:1] == ",":
        return 1
    return 1 if verb in AUXILIARIES or verb.endswith("ed") else 2


def relative(scene: Scene, at: int) -> Found | None:
    """Give the person whom `who` at `at` goes on about: `…, said Ana Ruiz, a nurse, who added …`.

    A `who` that follows a common noun without a comma (`a nurse who added`) is that noun's.
    """
    zone = scene.zone_at(at)
    start = scene.sentence_start(at, zone)
    comma = scene.folded[max(at - 3, 0) : at].rstrip()[-1:] in (",", ")", "-")
    for sight in scene.sights(zone, at):
        if sight.start < start:
            break
        named = sight.named
        if sight.form is None or named.kind in BODIES or _is_common(sight):
            continue
        if scene.folded[sight.end : at].isspace():
            return named, "pronoun: who, after the name"
        if comma and (scene.speaks(sight) or role(scene, sight, zone) < _ACTED_ON):
            return named, "pronoun: who, after an apposition"
    return None


def acting_body(
    scene: Scene, at: int, reach: int = _FAR, *, named_only: bool = False
) -> Found | None:
    """Give the nearest body that spoke or acted, `reach` paragraphs back at most.

    One without a name, too, unless `named_only`.
    """
    here = scene.zone_at(at)
    for far in range(min(reach, here) + 1):
        zone = here - far
        best: tuple[tuple[int, int], Named] | None = None
        for sight in islice(scene.sights(zone, at), _NAMINGS):
            # `Acme said` stands nearer: it may be that, or may be nobody's name.
            called = sight.form is not None and sight.named.kind == "single"
            named_only = named_only or (called and scene.is_mention(sight))
            if sight.named.kind != "organization" and (named_only or not _is_unnamed_body(sight)):
                continue
            speaks = _speaks_for(scene, sight)
            does = 0 if speaks else role(scene, sight, zone)
            rank = -scene.sentence_at(sight.start, zone), does
            near = far <= 1 and does <= _ACTS
            if (speaks or near) and (best is None or rank < best[0]):
                best = rank, sight.named
        if best:
            return best[1], "pronoun: body that acts before"
    return None


def _is_unnamed_body(sight: Sight) -> bool:
    """Whether words were just attributed to a body or a paper by its noun: `the embassy said`."""
    return sight.named.kind in UNNAMED and sight.named.words[-1] in IMPERSONAL


def _speaks_for(scene: Scene, sight: Sight) -> bool:
    """Whether a body speaks, itself or by its people: `Norland Bank said`, `analysts at it said`."""
    after = scene.folded[sight.end : sight.end + 16].split(None, 1)[:1]
    return scene.speaks(sight) or (bool(after) and after[0].rstrip(".,:") in _SAY)
