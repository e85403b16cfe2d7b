"""Attributions by the clause the words lie in: `Ruiz called it a "disgrace"`."""

from wirecopy.quotes.governors import Clause
from wirecopy.quotes.passage import Found, Passage
from wirecopy.tables.documents import ABOUT, CHANTS, CLAIMS
from wirecopy.tables.verbs import QUOTING

_TERM = 2
"""Fewer words may be a term of the reporter's own."""
_OWN_PHRASES = 4
"""How many phrases may stand between such a noun and what was said: `his claim on Monday that`."""
_SENTENCE = 5
"""As many words are somebody's sentence."""
_THIRD_PERSON = frozenset({"he", "she", "they", "it"})


def governed(passage: Passage, at: int) -> Found | None:
    """Find the innermost verb of saying or judging over the words, with its subject.

    A pronoun inside what somebody says is that somebody: `Ruiz said she called it "dead"`. What
    would be said, inside what is said, nobody has.
    """
    inner: Found | None = None
    for clause, verb in passage.governors(at):
        found = None if _is_spent(clause, verb, at) else _governs(passage, clause, verb, at)
        if found is not None:
            if inner is None:
                inner = found
            elif passage.speaks(found.cue):
                return found
            if not _is_hollow(passage, inner):
                return inner
        if inner is not None and clause.opener in _ON_THEIR_OWN:
            return inner
    return inner


_ON_THEIR_OWN = frozenset("sw([")
"""Openers of clauses that are no part of what the clause around them says."""


def claim(passage: Passage, at: int) -> Found | None:
    """Find `Ruiz's claim that it was "dead"`, and `Ruiz's claim of "foul play"`."""
    if (noun := _claimed_before(passage, at)) >= 0:
        return Found(noun, noun, owned=True)
    for clause, verb in passage.governors(at):
        if clause.at > 0 and (noun := _claimed(passage, clause.at - 1)) >= 0:
            return Found(noun, noun, owned=True)
        if verb >= 0 and passage.kinds[verb] == "R":
            return None
    return None


def _claimed_before(passage: Passage, at: int) -> int:
    """The noun for what somebody said that words follow, with a small word or a stop between; else -1."""
    kinds = passage.kinds
    small = kinds[at - 1] == "d" and passage.words(at - 1)[0] != "her"
    before = at - 2 if small else at - 1
    if kinds[before] in "fi" and passage.words(before)[0] in ABOUT:
        return _claimed(passage, before - 1)
    if kinds[before] in ",:" and kinds[before - 1] == "K":  # `Ruiz's answer was, "…"`
        return _claimed(passage, before - 1)
    if kinds[before - 2 : before + 1] == ".P:":  # `From Ruiz's answer: "…"`
        return _claimed(passage, before - 1)
    return -1


def _claimed(passage: Passage, at: int) -> int:
    """The noun for what somebody said that ends at phrase `at`, its own phrases aside; else -1."""
    kinds = passage.kinds
    for back in range(at, max(at - _OWN_PHRASES, -1), -1):
        if kinds[back] in "SP" and passage.words(back)[-1].lower() in CLAIMS:
            return back if passage.owner(back) is not None else -1
        if kinds[back] not in "KPx":
            return -1
    return -1


def colon(passage: Passage, at: int) -> Found | None:
    """Find whose clause a colon before the words ends: the inmost that says something, or the main."""
    if not at or passage.kinds[at - 1] != ":":
        return None
    kinds, governors = passage.kinds, passage.governors(at)
    inmost = governors[0][1]
    if inmost >= 0 and kinds[inmost] == "g" and passage.speaks(inmost):
        return None  # `Hale left, telling the divers: "…"`
    saying = (
        each
        for each in governors
        if each[1] >= 0 and kinds[each[1]] == "R" and passage.speaks(each[1])
    )
    clause, verb = next(saying, governors[-1])
    if verb < 0 or clause.subject < 0 or kinds[clause.subject] != "S":
        return None
    if kinds[verb + 1 : at] == "S:" and not QUOTING.isdisjoint(passage.words(verb)):
        return Found(verb + 1, verb)
    return Found(clause.subject, verb)


def stance(passage: Passage, at: int) -> Found | None:
    """Find who thinks, wants or decides what the words say."""
    if passage.length(at) < _TERM:
        return None
    for clause, verb in passage.governors(at):
        if verb >= 0 and passage.kinds[verb] in "Rgi" and not _is_spent(clause, verb, at):
            owner = clause.owner()
            if owner >= 0 and passage.kinds[owner] in "SOP":
                return Found(owner, verb)
        if clause.opener in _ON_THEIR_OWN:
            return None
    return None


def subject(passage: Passage, at: int) -> Found | None:
    """Find the named subject of the clause, whatever its verb, of words too many for a term.

    And who breaks into chants of them.
    """
    kinds = passage.kinds
    chanted = kinds[at - 2 : at] == "Pf" and passage.words(at - 2)[-1] in CHANTS
    if passage.length(at) < _SENTENCE and not chanted:
        return None
    for clause, verb in passage.governors(at):
        if verb < 0 or kinds[verb] not in "VGI":
            continue
        owner = clause.owner()
        if owner >= 0 and kinds[owner] == "S" and (chanted or passage.tags(owner)[-1] in "Np'"):
            return Found(owner, verb)
        return None
    return None


def _governs(passage: Passage, clause: Clause, verb: int, at: int) -> Found | None:
    kinds = passage.kinds
    if verb < 0 or kinds[verb] not in "RBgi" or not passage.reports(verb):
        return None
    if kinds[verb] in "BR" and passage.is_agent(verb + 1):
        return Found(verb + 1, verb)
    if (agent := _agent(passage, verb, at)) >= 0:
        return Found(agent, verb)
    if "m" in passage.tags(verb) and not passage.speaks(verb):
        return None  # `would call it "dead"`: nobody has
    owner = clause.owner()
    if kinds[verb] != "B" and owner >= 0 and kinds[owner] in "SOP":
        return Found(owner, verb)
    return None


def _agent(passage: Passage, verb: int, at: int) -> int:
    """By whom something is called what the words say: `dismissed as "soft" by Ruiz`; else -1."""
    kinds = passage.kinds
    if not passage.is_agent(at + 1) or kinds[verb + 1 : at] not in _CALLED:
        return -1
    passive = kinds[verb] == "B" or (kinds[verb] == "R" and kinds[verb - 1] in ",-(.|")
    by = passage.words(at + 1)
    named = "N" in passage.tags(at + 1) or by[1:2] == ["the"] or by[-1].endswith("s")
    return at + 1 if passive and named else -1


_CALLED = frozenset(("", "a", "d", "ad", "f"))
"""What may stand between a passive and what something is called: `called a "joke"`, `seen as "soft"`."""


def _is_spent(clause: Clause, verb: int, at: int) -> bool:
    """Whether the words of a verb stand before it, so that these are none of them."""
    return clause.spent == verb and at != verb + 1


def _is_hollow(passage: Passage, inner: Found) -> bool:
    """Whether it is told of somebody inside what somebody says, and may be no more than that.

    A pronoun is, what would be said, and what somebody ought to (`for the port to call it …`).
    """
    at = inner.speaker
    if "m" in passage.tags(inner.cue) or passage.words(at)[0] == "for":
        return True
    return passage.tags(at) == "p" and passage.words(at)[0].lower() in _THIRD_PERSON
