"""Attributions that hang on a noun: `in the words of Ruiz`, `came the reply from Ruiz`."""

from wirecopy.quotes.passage import Found, Passage
from wirecopy.tables.documents import ANSWERS, CLAIMS, VIEWS
from wirecopy.tables.name_parts import MONTHS_AND_DAYS
from wirecopy.tables.organizations import PLACES
from wirecopy.text.patterns import lazy_re

_ANSWER = lazy_re(r"Q\|?[,-]?K(S)P?[.,]")
_CAME = lazy_re(r"Q\|?[,-]?(V)(?:P|x)?(S)(P)")
_DASH = lazy_re(r"Q\|?,?(-)(S)(?:,[SPx,]{1,8})?\.?(?:\.|$)")
_IS = lazy_re(r"K[xd]?Q")
_OPENS = "xcC"
_TERM = 2
"""Fewer words may be a term of the reporter's own."""


def words_of(passage: Passage, at: int) -> Found | None:
    """Find `in the words of Ruiz, "…"`, `in Ruiz's words, "…"` and `per Ruiz, "…"`."""
    return _told_in(passage, at - 2) if passage.kinds[at - 2] == "P" else None


def view(passage: Passage, at: int) -> Found | None:
    """Find `in Ruiz's view, the pier is "dead"`, and `for Ruiz, the pier is "dead"`."""
    kinds = passage.kinds
    first = passage.reach_back(at) + 1
    while first < at and kinds[first] in _OPENS:
        first += 1
    if kinds[first : first + 2] != "P,":
        return None
    if found := _told_in(passage, first):
        return found
    words = passage.words(first)
    named = words[0].lower() == "for" and passage.tags(first) in {"iN", "iNN"}
    if named and " ".join(words[1:]).lower().replace(" ", "_") in PLACES | MONTHS_AND_DAYS:
        return None  # `For Norland, it was "the worst day"`
    is_it = passage.length(at) >= _TERM and _IS.search(kinds, max(at - 2, first), at + 1)
    return Found(first, first) if named and is_it else None


def _told_in(passage: Passage, where: int) -> Found | None:
    """Whose words, or view, a phrase gives."""
    words = [word.lower() for word in passage.words(where)]
    if words[0] == "per" and ("N" in passage.tags(where) or words[1:2] == ["the"]):
        return Found(where, where)
    if words[1:4] == ["the", "words", "of"]:
        return Found(where, where, owned=True)
    if words[0] not in {"in", "by", "to"} or words[-1] not in VIEWS or not passage.owner(where):
        return None
    return None if "y'" in passage.tags(where) else Found(where, where, owned=True)


def answer(passage: Passage, at: int) -> Found | None:
    """Find `"…," was Ruiz's answer`."""
    match = _ANSWER.match(passage.kinds, at)
    if match is None:
        return None
    noun = match.start(1)
    said = passage.words(noun)[-1] in ANSWERS or passage.words(noun)[-1] in CLAIMS
    return Found(noun, noun, owned=True) if said and passage.owner(noun) else None


def came(passage: Passage, at: int) -> Found | None:
    """Find `"…," came the reply from Ruiz`."""
    match = _CAME.match(passage.kinds, at)
    if match is None:
        return None
    verb, noun, source = match.start(1), match.start(2), match.start(3)
    came = passage.words(verb)[-1] in {"came", "comes"} and passage.words(source)[0] == "from"
    return Found(source, verb) if came and passage.words(noun)[-1] in ANSWERS else None


def pulled(passage: Passage, at: int) -> Found | None:
    """Find who is named behind a dash: `"…" - Ana Ruiz, mayor of Lund`."""
    match = _DASH.match(passage.kinds, at)
    if match is None:
        return None
    named = passage.tags(match.start(2)).endswith("NN")
    return Found(match.start(2), match.start(1)) if named else None
