"""What a mention is made of: a pronoun, a name, or a common noun.

The head of a mention stands before its first `of`, `for`, `in`, comma or `who`; a name that itself
holds such a word (`Bank of Norland`) is whole. A name is the speaker only if the head ends in it:
`Norland spokesman Piet Visser` is Visser, `Visser's spokesman` is somebody else.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from wirecopy.speakers.capitals import RUN
from wirecopy.speakers.forms import Form, read
from wirecopy.speakers.namings import Naming
from wirecopy.speakers.pronouns import PRONOUNS
from wirecopy.speakers.scene import Scene
from wirecopy.tables.name_parts import PEOPLES
from wirecopy.tables.titles import OFFICES
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re

# First what all breaks begin with: the rest of a mention is passed over at once.
_BREAK = lazy_re(
    r"[\s,(;\-](?:(?<=[,(;])|(?<=-)-|(?<=\s)(?:\s{0,2}+(?:[,(;]|--)"
    r"|(?:of|for|from|in|on|at|with|by|to|who|which|that|whose|about|against)\s))"
)
_AND = lazy_re(r"\s(?:and|n?or|&)\s|,\s")
_OWN = lazy_re(r"(?:'s?|\s(?:himself|herself|itself|themselves)|\s){1,2}$")
_OWN_ENDS = ("'", "'s", "self", "selves", " ", "\t", "\n", "\r")

_NO_NAMES = OFFICES | PEOPLES
"""Words that may end a mention which names nobody: `the future President`."""
_LONG = 80
"""A mention of more letters is no name."""
_FOR = lazy_re(r" (?:to|for|of|at) [A-Z]")
_GO_ON = (" of ", " for")
_GOES_ON = 60
"""How far behind a mention its name may go on."""


class Reading(NamedTuple):
    """A mention, taken apart."""

    head: str
    """Its words up to the head, in the fold and in lower case."""
    name: Form | None = None
    """How the head is written where it is a name."""
    place: Extent = (0, 0)
    """Where that name stands; where the head is a common noun, the last name before it."""
    owner: Form | None = None
    """The last name inside it, where the head is a common noun."""
    several: bool = False
    """Whether it names more than one: `Hale and Visser`."""


def read_mention(scene: Scene, mention: Extent) -> Reading:
    """Take a mention apart."""
    start, end = mention
    folded = scene.folded
    text = folded[start:end]
    form = _whole(scene.raw[start:end]) if end - start < _LONG else None
    if form and not folded.startswith(_GO_ON, end):
        return Reading(text.lower(), form, (start + form.start, end))
    if "," in text:
        start = _apposed(folded, start, end)
        text = folded[start:end]
    if text.islower():
        return Reading(_head(folded, start, _stop(folded, start, end, ())))
    # A body's name may go on behind a preposition that ends the mention: `the Bank | of Norland`.
    if folded.startswith(_GO_ON, end):
        limit = scene.zones[scene.zone_at(start)].end
        names = scene.namings.between(start, min(end + _GOES_ON, limit))
        names = [name for name in names if name[0] < end]
        if names and names[-1][1] > end:
            end = names[-1][1]
            text = folded[start:end]
    else:
        names = scene.namings.between(start, end)
    if len(names) == 1 and names[0][0] == start and names[0][1] == end:
        head, stop = text.lower(), end
    else:
        if not (text.istitle() and "".join(text.split()).isalpha()):
            end = _stop(folded, start, end, names)
        head = _head(folded, start, end)
        stop = start + len(head)
        names = [name for name in names if name[0] < stop]
    if not names and text.isalpha() and text.istitle() and _is_surname(scene, head):
        # `May said` in a story about Theresa May: what is plain elsewhere is a surname here.
        return Reading(head, Form("single", (head,), 0, len(text)), (start, end))
    return _reading(scene, head, stop, names) if names else Reading(head)


def _is_surname(scene: Scene, word: str) -> bool:
    return word not in PRONOUNS and bool(scene.roll.bearers(word))


@lru_cache(maxsize=1024)  # a speaker goes by the same few names all through a story
def _whole(text: str) -> Form | None:
    """The name that a mention ends in which is nothing else, but perhaps its title: `Mr. Hale`."""
    forms = read(text) if RUN.fullmatch(text) else ()
    if len(forms) != 1 or forms[0].end < len(text) or forms[0].words[-1] in _NO_NAMES:
        return None
    return forms[0]


def _reading(scene: Scene, head: str, stop: int, names: Sequence[Naming]) -> Reading:
    """A mention whose head, up to `stop`, has names in it."""
    folded = scene.folded
    low, high, form = names[-1]
    word = form.words[0]
    office = len(form.words) == 1 and not form.title and (word in OFFICES or word in PEOPLES)
    if office and scene.roll.by_word(word, low) is None:
        return Reading(head)  # `the future President`, `the California Republican`
    bare = form.kind != "person" or len(form.words) == 1
    if bare and form.words[-1] in OFFICES and _FOR.match(folded, high):
        return Reading(head)  # `U.S. Secretary of State Ana Ruiz`, `Union Minister for …`
    if stop - high > 1:
        return Reading(head, owner=form, place=(low, high))
    several = len(names) > 1 and bool(_AND.search(folded, names[-2][1], low))
    if several and form.title and not _is_somebody(scene, names[-2]):
        several = False  # `Ways and Means Chairman Ana Ruiz`
    return Reading(head, form, (low, high), several=several)


def _is_somebody(scene: Scene, naming: Naming) -> bool:
    """Whether a name is a person's, as the story tells."""
    start, _, form = naming
    if form.words[-1] in OFFICES:
        return False
    return form.kind == "person" or scene.roll.by_word(form.words[-1], start) is not None


def _apposed(folded: str, start: int, end: int) -> int:
    """Where the name begins of a mention that is a noun and a name: `her deputy, Tom Hale`."""
    return end - len(folded[start:end].rpartition(",")[2].lstrip())


def _stop(folded: str, start: int, end: int, names: Sequence[Naming]) -> int:
    """Where the head of a mention ends."""
    at = start
    while True:
        found = _BREAK.search(folded, at, end)
        if found is None or found.start() == start:
            return end
        stop = found.start()
        inside = any(low < stop < high for low, high, _ in names)
        office = names and names[-1][0] > stop and folded[at:stop].lower().split()[-1:]
        if not inside and not (office and office[0] in OFFICES and found.group() == " of "):
            return stop
        at = found.end()


def _head(folded: str, start: int, stop: int) -> str:
    """The words of the head, without `'s` and `herself`."""
    head = folded[start:stop].lower()
    own = _OWN.search(head) if head.endswith(_OWN_ENDS) else None
    return head[: own.start()] if own else head
