"""Whose verb it is: the subject of a cue, found by reading back from it.

The letters of `skim` are read from right to left, so what stands nearest the verb comes first:
adverbs and auxiliaries, then a noun phrase with the phrases that hang on it. The one that stands
leftmost is the head: `a spokesman for the port in Lund | said`.
"""

from re import Match
from typing import NamedTuple

from wirecopy.text.patterns import lazy_re

_MODIFIERS = r"(?:[nN#'yGlkjK] |[RVEx] (?=(?:[nN#'yEG] ){0,6}(?:[dD]|' ))){0,20}+"
_TAIL = rf"{_MODIFIERS}(?:[dDH] )?(?:D )?"
_NOUN = rf"(?:p |(?:[nND#lkKjE]|') {_TAIL})"
_HUNG = rf"(?:p |(?:[nNyD#lkKjE]|') {_TAIL})"
_ON = rf"(?:y )?(?:{_HUNG}(?:[xy] )*+[ifTa] ){{0,4}}"
_AND = rf"(?P<and>(?:c (?:x )?{_NOUN}){{0,2}}(?=$|.[^ ]|[sta]))?"
_HELP = r"(?P<help>(?:[xmhb] ){0,10}+)"

_HELPERS = lazy_re(_HELP)
_EDGE = r"(?=$|.[^ ]|[cCstWwAa-])"
_SUBJECT = rf"{_HELP}(?:(?P<who>[wt] )|(?P<pronoun>p )|{_ON}(?P<noun>{_NOUN}){_AND}"
_BESIDE = lazy_re(rf"{_SUBJECT}{_EDGE})")
_WITH = lazy_re(rf"{_SUBJECT}(?=$|.[^ ]|[cCstWwAai-]))")
"""For a participle, which may have a subject behind a preposition: `with Hale calling it …`."""
_ASIDE = lazy_re(rf"{_HELP}.[,)-]")
_BEFORE_ASIDE = lazy_re(
    rf"{_HELP}(?P<aside>.[,)-](?:.[^;:.]){{0,16}}?)(?P<noun>[nNyDlk'],{_TAIL})(?P<on>(?:[ifTa] {_NOUN}){{0,3}})"
)
_NAME = lazy_re(r"N[,)-](?:N ){1,3}")
_WHO_DOES = lazy_re(
    rf"{_HELP}(?:[^wst] ){{1,14}}?(?:w |(?=[GERVg] ))(?:[GERVg] )?(?:{_NOUN}[ifTa] ){{0,3}}"
    rf"(?P<noun>{_NOUN})(?=$|.[^ ]|[cCst])"
)
_FIRST = r"(?:[dDH] )?(?:[nN#'yG] |[EVR] (?=[nN]))*[nNlkD]"
_OPENING = lazy_re(rf"(?:[cCsx] )?(?:x,)?(?P<noun>{_FIRST})(?: [ifTa] {_FIRST}){{0,2}}[,(-]")
_FINITE = lazy_re(r"(?:..)+?(?=[RVbhmEkK][ ,])")
_OPENS_CLAUSE = frozenset("saWi")
_HEADS = {"who": "who", "pronoun": "pronoun"}
"""The groups that hold a subject which is no noun."""
_HELP_REACH = 20
"""Letters that all the helpers of a verb take."""
_JOINERS = frozenset({"c ", "C "})
_COMMON = frozenset("nlk")


class Subject(NamedTuple):
    """Whose verb it is; words are counted back from the verb, the nearest is 1."""

    first: int
    """The first word of the subject."""
    last: int
    """Its last word."""
    helpers: int
    """How many words right before the verb belong to it: `has also | said`."""
    route: str
    """How it was found: `beside` the verb, before an `aside`, `who`, `clause`, `shared`."""


def subject(back: str, at: int = 0, *, participle: bool) -> Subject | None:
    """Find the subject of the verb that the letters from `at` on stand before.

    They run to where the sentence starts.

    None also where a participle after a comma has the subject of the clause before it.
    """
    if participle and _ASIDE.match(back, at):
        return None
    found = (_WITH if participle else _BESIDE).match(back, at)
    if found:
        return _made(found, "who" if found.lastgroup == "who" else "beside")
    if _ASIDE.match(back, at):
        return _before_aside(back, at)
    found = _WHO_DOES.match(back, at)
    return _made(found, "clause") if found else None


def shared(back: str) -> Subject | None:
    """Find the subject of the first verb of the sentence, which a later one shares."""
    tags = _forwards(back)
    verb = _first_verb(tags)
    if not verb:
        return None
    behind = len(tags) - verb
    found = subject(back, behind, participle=False)
    if found is None:
        return None
    step = behind // 2
    return Subject(found.first + step, found.last + step, helpers(back), "shared")


def may_share(back: str, *, participle: bool) -> bool:
    """Whether a verb without a subject of its own may have that of the sentence."""
    low = 2 * helpers(back)
    if back[low : low + 2] in _JOINERS:
        return True
    return participle and (back.startswith("Q") or _ASIDE.match(back) is not None)


def helpers(back: str, at: int = 0) -> int:
    """How many adverbs and auxiliaries stand right before the verb."""
    found = _HELPERS.match(back, at, at + _HELP_REACH)
    return (found.end() - at) // 2 if found else 0


def _forwards(back: str, at: int = 0) -> str:
    """The letters of a sentence up to the verb, the first word first."""
    swapped = back[at:][::-1]
    return "".join(map("".join, zip(swapped[1::2], swapped[::2], strict=True)))


def _first_verb(tags: str) -> int:
    """Where the first finite verb stands, clauses of time and the like in front passed over."""
    if tags[:1] in _OPENS_CLAUSE:
        comma = tags.find(",")
        found = _FINITE.match(tags, comma + 1) if comma > 0 else None
        if found:
            return found.end()
    found = _FINITE.match(tags)
    return found.end() if found else 0


def _made(found: Match[str], route: str) -> Subject:
    at = found.start()
    low, high = found.span(_HEADS.get(found.lastgroup or "", "noun"))
    if found.lastgroup == "and":
        high = found.end("and")
    return Subject((high - at) // 2, (low - at) // 2 + 1, (found.end("help") - at) // 2, route)


def _before_aside(back: str, at: int) -> Subject | None:
    """The noun that an aside stands behind: `Hale, a diver from Lund, | said`.

    Where a sentence opens with a noun and a comma, that is the one, whatever commas follow. A name
    in apposition to a common noun is the speaker: `his deputy, Tom Hale, | said`.
    """
    help_ = helpers(back, at)
    found = _BEFORE_ASIDE.match(back, at)
    if found and back[found.start("noun")] in _COMMON and _NAME.fullmatch(found["aside"]):
        low, high = found.span("aside")
        return Subject((high - at) // 2, (low - at) // 2 + 1, help_, "aside")
    tags = _forwards(back, at)
    opening = _OPENING.match(tags)
    if opening and opening.end("noun") < len(tags) - 2 * help_ - 2:
        count = len(tags) // 2
        first, last = opening.span("noun")
        return Subject(count - first // 2, count - last // 2, help_, "aside")
    if not found:
        return None
    return Subject((found.end("on") - at) // 2, (found.start("noun") - at) // 2 + 1, help_, "aside")
