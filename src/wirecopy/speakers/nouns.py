"""Whom a common noun stands for: `the agency`, `the senator`, `a report by …`.

A noun with `the` or `this` points back to someone whom the story has named: a body whose name ends
in it (`the council` after `Marlow Council`), or a person who is called so before or after the name
(`the mayor` after `Mayor Ana Ruiz`). The nearest such name decides. When there is none, the words
stand for themselves.
"""

from collections.abc import Iterator

from wirecopy.speakers.mentions import Reading
from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene
from wirecopy.tables.organizations import DOCUMENTS, GROUPS, HEADS
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Extent

_POINTING = ("the ", "this ", "that ")
_SMALL = frozenset({"of", "the", "for", "and"})
_APPOSED = 60
"""How long a name behind a common noun may be."""
_NAMINGS = 100
"""How many names back a noun reaches."""


def pointed_at(scene: Scene, mention: Extent, head: str) -> tuple[Named, str] | None:
    """Give the body or person that `the` and a noun point back to."""
    if not head.startswith(_POINTING):
        return None
    words = head.split()
    noun = words[-1]
    if noun not in OFFICES and not ((noun in HEADS or noun in GROUPS) and scene.names(noun)):
        return None
    seen: set[int] = set()
    for count, (sight, _) in enumerate(scene.before(mention[0])):
        if count > _NAMINGS:
            break
        named = sight.named
        if sight.form is None or id(named) in seen:
            continue
        seen.add(id(named))
        if named.kind == "organization":
            if named.words[-1] == noun or _spelled_out(named, words):
                return named, f"noun: body called {noun}"
        elif named.kind in ("person", "maybe") and noun in _callings(scene, named):
            return named, f"noun: person called {noun}"
    return None


def _spelled_out(named: Named, words: list[str]) -> bool:
    """Whether the words are those of the name, in any order: `Norland's aviation authority`."""
    return len(named.words) > 1 and {word.removesuffix("'s") for word in words} - _SMALL == set(
        named.words
    ).difference(_SMALL)


def _callings(scene: Scene, named: Named) -> Iterator[str]:
    """The nouns that a person is called by, beside the name."""
    yield from named.titles
    for start, end in named.places[:2]:
        before = scene.folded[max(start - 60, 0) : start].lower()
        yield from before.rsplit(". ", 1)[-1].rsplit(",", 1)[-1].split()[-4:]
        if scene.folded[end : end + 1] == ",":
            yield from scene.folded[end + 1 : end + 80].lower().split(",", 1)[0].split()


def apposed(scene: Scene, mention: Extent) -> tuple[Named, str] | None:
    """Give who is named behind a common noun: `the bank's director, Ana Ruiz, said`."""
    end = mention[1]
    if scene.folded[end : end + 2] != ", ":
        return None
    for start, stop, form in scene.names_between(end + 2, end + _APPOSED):
        titled = sum(len(word) + 2 for word in form.title)
        ends = scene.folded[stop : stop + 1] == ","
        if ends and start - titled <= end + 2 and form.kind in ("person", "maybe"):
            return scene.roll.who(form, start), "noun: named behind it"
        break
    return None


def issued_by(scene: Scene, reading: Reading) -> tuple[Named, str] | None:
    """Give whose document speaks: `Norland Rail's report`."""
    noun = reading.head.rsplit(None, 1)[-1] if reading.head.strip() else ""
    end = reading.place[1]
    if reading.owner is None or noun not in DOCUMENTS or scene.folded[end : end + 2] != "'s":
        return None
    return scene.roll.who(reading.owner, reading.place[0]), f"noun: whose {noun}"


def is_group(head: str) -> bool:
    """Whether the head of a mention is several people, or a body."""
    noun = head.rsplit(None, 1)[-1] if head.strip() else ""
    return noun in GROUPS or (noun.endswith("s") and not noun.endswith("ss"))
