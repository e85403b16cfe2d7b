"""A speaker as the story draws them: name, title, affiliation."""

from wirecopy.speakers.names import Named
from wirecopy.speakers.scene import Scene
from wirecopy.story import Mention, Speaker, SpeakerKind
from wirecopy.tables.name_parts import OPENERS, PEOPLES
from wirecopy.tables.titles import MODIFIERS, OFFICES
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy
from wirecopy.text.plain import plain

_TITLE_WORD = lazy(r"[\w-]+\.?")
_PLACES = 2
"""How many places where somebody is named in full are asked for a title."""
_APPOSITION = lazy(
    r",\s{1,3}(?:an?\s{1,3}|the\s{1,3}|who\s{1,3}(?:is|was)\s{1,3}(?:an?|the)\s{1,3})?"
    r"(?P<title>[^,.;:\"()\r\n]{2,90}?)"
    r"(?:\s{1,3}(?:at|with|for|of)\s{1,3}(?:the\s{1,3})?(?P<body>\p{Lu}[^,.;:\"()]{2,80}?))?(?=[,.;])"
)


def portrait(scene: Scene, named: Named, mentions: tuple[Mention, ...]) -> Speaker:
    """Give the speaker that someone named is."""
    kind: SpeakerKind
    title = affiliation = None
    if named.kind in ("person", "maybe", "single"):
        kind = "person"
        title, affiliation = _described(scene, named)
    elif named.kind in ("organization", "place"):
        kind = "organization"
    else:
        kind = "group" if named.kind == "group" else "unknown"
    start, end = _fullest(named.places)
    return Speaker(
        name=plain(scene.raw[start:end]),
        title=title,
        affiliation=affiliation,
        kind=kind,
        mentions=mentions,
    )


def _fullest(places: list[Extent]) -> Extent:
    """The first of the longest."""
    return max(places, key=lambda place: place[1] - place[0])


def _described(scene: Scene, named: Named) -> tuple[str | None, str | None]:
    """The title and affiliation that stand beside the first name that has them."""
    low, high = _fullest(named.places)
    full = [place for place in named.places if place[1] - place[0] == high - low]
    for place in (*full[:_PLACES], *named.places[:1]):
        title = _title_before(scene, place[0])
        after, affiliation = _apposition(scene, place[1])
        if title or after:
            return title or after, affiliation
    return None, None


def _title_before(scene: Scene, at: int) -> str | None:
    """The words before a name that are its title: `North Korean leader`, `Lt. Col.`."""
    raw = scene.raw
    low = max(at - 80, scene.zones[scene.zone_at(at)].start)
    start = None
    last = raw[low:at].rsplit(None, 1)[-1:]
    if not last or last[0].rstrip(".").lower() not in OFFICES:
        return None
    for word in reversed(list(_TITLE_WORD.finditer(raw, low, at))):
        text = word.group()
        bare = text.rstrip(".").lower()
        if raw[word.end() : start or at].strip():
            break
        if bare not in OFFICES and (
            start is None
            or not (bare in MODIFIERS or bare in PEOPLES or text[0].isupper())
            or bare in OPENERS
        ):
            break
        start = word.start()
    return plain(raw[start:at].rstrip()) if start is not None else None


def _apposition(scene: Scene, at: int) -> tuple[str | None, str | None]:
    """The title and body after a name: `, professor of history at Marlow University,`."""
    if scene.folded[at : at + 1] != ",":
        return None, None
    found = _APPOSITION.match(scene.folded, at, min(at + 200, len(scene.folded)))
    if not found:
        return None, None
    words = found["title"].split()
    if not any(word.lower() in OFFICES for word in words):
        return None, None
    body = found.span("body")
    affiliation = plain(scene.raw[slice(*body)]) if found["body"] else None
    return plain(scene.raw[slice(*found.span("title"))]), affiliation
