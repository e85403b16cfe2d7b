"""A speaker as the story draws them: name, title, affiliation."""

from collections.abc import Iterable

from wirecopy.speakers.forms import read, without_nickname
from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene
from wirecopy.story import Mention, Speaker, SpeakerKind
from wirecopy.tables.cues import SPEECH
from wirecopy.tables.name_parts import MONTHS_AND_DAYS, OPENERS, PEOPLES
from wirecopy.tables.titles import HONORIFICS, MODIFIERS, OFFICES, POLITE
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy, lazy_re
from wirecopy.text.plain import plain

_TITLE_WORD = lazy_re(r"[\w-]++\.?+$")
_TITLES = (OFFICES | HONORIFICS) - POLITE
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_SHORT_FORM = 5
"""`Capt.`, `Supt.`: a longer word with a full stop ends its sentence."""
_PLACES = 2
"""How many places where somebody is named in full are asked for a title."""
_APPOSITION = lazy_re(
    r",\s{1,3}(?:(?:an?|the|who\s{1,3}(?:is|was)\s{1,3}(?:an?|the))\s{1,3})?+"
    r"(?P<words>[^,.;:\"()]{2,160})(?=[,.;])"
)
_BODY = lazy(r"\s(?P<small>at|with|for|from|of)\s{1,3}(?:the\s{1,3})?(?P<body>\p{Lu}.{2,90})$", 16)


_KINDS: dict[str, SpeakerKind] = {
    "person": "person",
    "maybe": "person",
    "single": "person",
    "organization": "organization",
    "place": "organization",
    "group": "group",
    "unknown": "unknown",
}


def portrait(scene: Scene, named: Named, mentions: tuple[Mention, ...]) -> Speaker:
    """Give the speaker that someone named is."""
    kind = _KINDS[named.kind]
    full = fullest(named.places)
    title = affiliation = None
    if kind == "person":
        title, affiliation = _described(scene, (*full[:_PLACES], named.places[0]))
    start, end = full[0]
    return Speaker(
        name=without_nickname(plain(scene.raw[start:end])),
        title=title,
        affiliation=affiliation,
        kind=kind,
        mentions=mentions,
    )


def fullest(places: list[Extent]) -> list[Extent]:
    """The longest of some places, in order."""
    if len(places) == 1:
        return places
    longest = max([end - start for start, end in places])
    return [(start, end) for start, end in places if end - start == longest]


def _described(scene: Scene, places: Iterable[Extent]) -> tuple[str | None, str | None]:
    """The title and affiliation that stand beside the first name that has them."""
    for start, end in dict.fromkeys(places):
        title = _title_before(scene, start)
        after, affiliation = _apposition(scene, end)
        if title or after:
            return title or after, affiliation
    return None, None


def _title_before(scene: Scene, at: int) -> str | None:
    """The words before a name that are its title: `North Korean leader`, `Lt. Col.`."""
    raw = scene.raw
    low = max(at - 80, scene.zones[scene.zone_at(at)].start)
    start = at
    while words := raw[low:start].rsplit(None, 1):
        text = words[-1]
        if not text.isalpha():
            word = _TITLE_WORD.search(text)
            if word is None:
                break
            text = word.group()
        bare = text.rstrip(".").lower()
        if bare not in _TITLES and (start == at or not _qualifies(text, bare)):
            break
        if text[-1] == "." and len(text) > _SHORT_FORM:
            break
        start = raw.rindex(text, low, start)
    return plain(raw[start:at].rstrip()) if start < at else None


def _qualifies(text: str, lowered: str) -> bool:
    """Whether a word may stand before the head of a title: `North Korean`, `acting`, `2nd`."""
    if lowered in MODIFIERS or lowered in PEOPLES:
        return True
    if lowered[:-2].isdigit() and lowered[-2:] in _ORDINALS:
        return True
    return text[0].isupper() and lowered not in OPENERS and lowered not in MONTHS_AND_DAYS


def _apposition(scene: Scene, at: int) -> tuple[str | None, str | None]:
    """The title and body after a name: `, professor of history at Marlow University,`."""
    if scene.folded[at : at + 1] != ",":
        return None, None
    found = _APPOSITION.match(scene.folded, at, min(at + 200, len(scene.folded)))
    if not found:
        return None, None
    words = found["words"].lower().split()
    if _TITLES.isdisjoint(words) or words[0] in SPEECH:
        return None, None
    start, end = found.span("words")
    bodies = list(_BODY.finditer(scene.folded, start, end, overlapped=True))
    for body in sorted(bodies, key=lambda found: found["small"] == "of"):
        if body["small"] == "of" and not _names_body(body["body"]):
            continue
        low = body.start("body")
        return plain(scene.raw[start : body.start()]), plain(scene.raw[low:end])
    return plain(scene.raw[start:end]), None


def _names_body(text: str) -> bool:
    """Whether words after `of` name a body: `head of the Marlow Institute`, not `mayor of Marlow`."""
    forms = read(text)
    return bool(forms) and forms[0].kind == "organization" and forms[0].end == len(text)
