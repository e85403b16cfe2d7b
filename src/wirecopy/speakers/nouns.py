"""Whom a common noun stands for: `the agency`, `the senator`, `Norland Rail's report`.

A noun with `the` or `this` points back to someone whom the story has named: a body whose name ends
in it (`the council` after `Marlow Council`), or a person who is called so before or after the name
(`the mayor` after `Mayor Ana Ruiz`). The nearest such name decides. `The company` and its like name
no body by its own noun, and stand for the nearest that spoke or acted.
A name beside the noun decides first: behind its comma (`her deputy, Ana Ruiz,`), before it (`Ana Ruiz, a
nurse who said`), behind what an office is for, or where the age of `the 56-year-old` stands.
When there is none, the words stand for themselves; see `unnamed`.
"""

from collections.abc import Iterator
from itertools import islice

from wirecopy.speakers.bodies import Bodies
from wirecopy.speakers.forms import BODIES
from wirecopy.speakers.mentions import Reading
from wirecopy.speakers.names import Named
from wirecopy.speakers.pronouns import Found, acting_body
from wirecopy.speakers.scene import Scene
from wirecopy.tables.cues import SPEECH
from wirecopy.tables.function_words import PREPOSITIONS
from wirecopy.tables.organizations import COMPANIES, DOCUMENTS, GROUPS, HEADS, KINDS, PORTFOLIOS
from wirecopy.tables.titles import LEGISLATORS, OFFICES, PARTY_MEMBERS
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

_ARTICLES = frozenset(("a", "an", "the"))
_AGED = lazy_re(r"the (\d{1,3})-year-old(?: [a-z]{2,20})?")
_AGE = lazy_re(r", (\d{1,3})(?=[,.])| \((\d{1,3})\)")
_WHO = (" who ", ", who ")
_POINTING = ("the ", "this ", "that ")
_APPOSED = 60
"""How long a name behind a common noun may be."""
_FOR = lazy_re(r" (?:to|for|of|at) (?:the )?(?=[A-Z])")
_BEFORE = 60
"""How far before a name its title is read."""
_BEHIND = 80
"""How far behind a name its apposition is read."""
_NONE: frozenset[str] = frozenset()
_SOME = 100
"""Places at which a noun is looked at."""
_PARAGRAPHS = 3
"""How many paragraphs back `the company` reaches."""
_NAMINGS = 100
"""How many names back a noun reaches."""


def noun_of(head: str) -> str:
    """Give the last word of a head."""
    return head.rsplit(None, 1)[-1] if head.strip() else ""


def pointed_at(scene: Scene, mention: Extent, head: str, noun: str) -> Found | None:
    """Give the body or person that `the` and a noun point back to."""
    if not head.startswith(_POINTING):
        return None
    body = (noun in HEADS or noun in GROUPS) and noun not in OFFICES
    if body and (noun in KINDS or scene.capitalises(noun)):
        found = _body_called(scene, mention[0], noun)
        if found:
            return found
    if noun in COMPANIES:
        found = acting_body(scene, mention[0], _PARAGRAPHS, named_only=True)
        return (found[0], f"noun: {noun}, body that acts before") if found else None
    if noun in GROUPS or noun in DOCUMENTS or (noun in HEADS and noun not in OFFICES):
        return None
    if not (
        noun in PARTY_MEMBERS
        or scene.stands_outside(noun, mention)
        or _follows_name(scene, mention)
    ):
        return None
    if noun in PARTY_MEMBERS or _calls_somebody(scene, noun):
        return _person_called(scene, mention[0], noun)
    return None


def _calls_somebody(scene: Scene, noun: str) -> bool:
    """Whether a noun stands anywhere where it may say what somebody is.

    That is right before a name (`the mayor, | Mayor Ana Ruiz`) or behind one and its comma.
    """
    calls = scene.callings.get(noun)
    if calls is None:
        calls = scene.callings[noun] = any(
            _may_call(scene.folded, at, noun) for at in _places(scene, noun)
        )
    return calls


def _places(scene: Scene, noun: str) -> Iterator[int]:
    at = scene.lowered.find(noun)
    for _ in range(_SOME):
        if at < 0:
            return
        yield at
        at = scene.lowered.find(noun, at + len(noun))


def _may_call(folded: str, at: int, noun: str) -> bool:
    """Whether a name may follow the noun at a place, or stand before it and a comma."""
    end = at + len(noun)
    if folded[end : end + 1].isspace():
        behind = folded[end : end + _BEFORE].split(",", 1)[0].split(". ", 1)[0].split()[:2]
        if any(word != word.lower() for word in behind):
            return True
    comma = folded.rfind(",", max(at - _BEHIND, 0), at)
    if comma < 0 or not PREPOSITIONS.isdisjoint(folded[comma + 1 : at].split()):
        return False
    before = folded[max(comma - _BEFORE, 0) : comma].split()[-1:]
    return any(word != word.lower() for word in before)


def _follows_name(scene: Scene, mention: Extent) -> bool:
    """Whether a mention may belong to the name before its comma: `Ana Ruiz, the mayor said`."""
    folded = scene.folded
    comma = folded.rfind(",", max(mention[0] - _BEHIND, 0), mention[1])
    before = folded[max(comma - _BEHIND, 0) : comma].split()[-1:] if comma > 0 else []
    return any(not word.islower() for word in before)


def _body_called(scene: Scene, at: int, noun: str) -> Found | None:
    for sight in islice(scene.before(at), _NAMINGS):
        words = sight.named.words
        if sight.named.kind != "organization" or len(words) < len("ab"):
            continue
        if noun in (words[0], words[-1]) or not KINDS.get(noun, _NONE).isdisjoint(words):
            return sight.named, f"noun: body called {noun}"
    return None


def _person_called(scene: Scene, at: int, noun: str) -> Found | None:
    seen: set[Named] = set()
    for sight in islice(scene.before(at), _NAMINGS):
        named = sight.named
        if named.kind not in ("person", "maybe", "single"):
            continue
        called = _is_beside(scene, noun, (sight.start, sight.end))
        if not called and named not in seen:
            seen.add(named)
            called = _is_calling(scene, noun, named)
        if called:
            return named, f"noun: person called {noun}"
    return None


def _is_calling(scene: Scene, noun: str, named: Named) -> bool:
    """Whether a person is called by a noun, beside the name."""
    if noun in named.titles:
        return True
    if noun in PARTY_MEMBERS and not LEGISLATORS.isdisjoint(named.titles):
        return True
    return any(_is_beside(scene, noun, place) for place in named.places[:2])


def _is_beside(scene: Scene, noun: str, place: Extent) -> bool:
    if scene.lowered.find(noun, max(place[0] - _BEFORE, 0), place[1] + _BEHIND) < 0:
        return False
    words = scene.beside.get(place)
    if words is None:
        words = scene.beside[place] = frozenset(_beside(scene, place))
    return noun in words


def _beside(scene: Scene, place: Extent) -> Iterator[str]:
    """The words of the title before a name, and of the apposition behind it up to its `of`."""
    start, end = place
    before = scene.lowered[max(start - _BEFORE, 0) : start]
    yield from before.rsplit(". ", 1)[-1].rsplit(",", 1)[-1].split()[-2:]
    if scene.folded[end : end + 1] != ",":
        return
    behind = scene.lowered[end + 1 : end + _BEHIND].split(",", 1)[0].split()
    if behind[:1] and behind[0].endswith("ed") and not _ARTICLES.isdisjoint(behind[1:2]):
        return  # `Ana Ruiz, quoted the clerk`
    for word in behind:
        if word in PREPOSITIONS or word == "who" or word in SPEECH:
            return  # `With Ana Ruiz, Hale said the clerk`
        yield word
        yield from word.split("-")


def apposed(scene: Scene, mention: Extent) -> Found | None:
    """Give who is named behind a common noun: `the bank's director, Ana Ruiz, said`."""
    end = mention[1]
    if scene.folded[end : end + 2] != ", ":
        return None
    for start, stop, form in scene.namings.between(end + 2, end + _APPOSED):
        titled = sum(len(word) + 2 for word in form.title)
        ends = scene.folded[stop : stop + 1] == ","
        if ends and start - titled <= end + 2 and form.kind in ("person", "maybe"):
            return scene.roll.who(form, start), "noun: named behind it"
        break
    return None


def aged(scene: Scene, head: str, noun: str) -> Found | None:
    """Give whose age stands beside the name: `the 56-year-old` where `Ana Ruiz, 56,` stands.

    Nobody, where the story gives several people that age.
    """
    told = _AGED.fullmatch(head)
    if told is None or noun in HEADS or noun in GROUPS:
        return None
    if scene.ages is None:
        scene.ages = {}
        for written in _AGE.finditer(scene.folded):
            scene.ages.setdefault(written[1] or written[2], []).append(written.start())
    of_age = {
        scene.roll.who(form, start)
        for at in scene.ages.get(told[1], ())[:_SOME]
        for start, stop, form in scene.namings.between(max(at - _APPOSED, 0), at)
        if stop == at and form.kind not in BODIES
    }
    return (of_age.pop(), "noun: whose age it is") if len(of_age) == 1 else None


def described(scene: Scene, mention: Extent) -> Found | None:
    """Give who is described by a noun and goes on speaking: `Ana Ruiz, a diver | who said`."""
    start, end = mention
    if scene.folded[start - 2 : start] != ", " or not scene.folded.startswith(_WHO, end):
        return None
    for low, stop, form in scene.namings.between(max(start - _APPOSED, 0), start):
        if stop == start - 2 and form.kind in ("person", "maybe"):
            return scene.roll.who(form, low), "noun: named before it"
    return None


def filling(scene: Scene, mention: Extent, head: str, noun: str) -> Found | None:
    """Give who holds an office: `the envoy to Norland Ana Ruiz said`, `Secretary of State …`."""
    end = mention[0] + len(head)
    office_for = scene.folded[end : mention[1]].lower().split(None, 2)
    speaks_for = noun.startswith("spokes")
    if office_for and (speaks_for or len(office_for) == 1 or office_for[1] not in PORTFOLIOS):
        end = mention[1]  # not of `the spokesman for Mayor Ana Ruiz`
    if noun not in OFFICES or (what := _FOR.match(scene.folded, end)) is None:
        return None
    for start, stop, form in scene.namings.between(what.end(), end + _APPOSED):
        if form.words[0] in PORTFOLIOS:
            continue  # `Minister for Fisheries and Ports Ana Ruiz`
        between = scene.folded[what.end() : start]
        behind = scene.folded[stop : stop + 2]
        goes_on = behind[:1] in (",", ".") or (behind[:1] == " " and behind[1:].islower())
        named = form.kind in ("person", "maybe") and len(form.words) > 1
        if named and goes_on and between and all(map(_is_whole, between.split())):
            return scene.roll.who(form, start), "noun: who holds the office"
        break
    return None


def _is_whole(word: str) -> bool:
    """Whether no sentence ends with a word: `Norland`, `U.N.`."""
    return word.isalpha() or word.count(".") > 1


def owned(scene: Scene, bodies: Bodies, reading: Reading, noun: str) -> Found | None:
    """Give the body behind a noun that a name owns.

    Whose document speaks (`Norland Rail's report`), or whose name the words are in another order
    (`Norland's aviation authority` for `Aviation Authority of Norland`).
    """
    if reading.owner is None or not scene.folded.startswith("'s", reading.place[1]):
        return None
    if noun in DOCUMENTS:
        return scene.roll.who(reading.owner, reading.place[0]), f"noun: whose {noun}"
    words = [word.removesuffix("'s") for word in reading.head.split()]
    body = (noun in HEADS or noun in GROUPS) and scene.capitalises(noun)
    if body and len(words) > len(reading.owner.words) + 1:
        named = bodies.in_words(words)
        return (named, "noun: the words of a name") if named else None
    return None
