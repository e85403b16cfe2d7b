"""Attributions elsewhere in the sentence: `The pier, she said, was "dead"`, `according to Ruiz`."""

from wirecopy.quotes.beside import APPOSITION
from wirecopy.quotes.passage import REACH, Found, Passage
from wirecopy.text.patterns import lazy_re

_PARENTHESIS = lazy_re(r"(?:[,-]x?|(a))(S)(?:P?cS|\(S\))?(R)[PxiI]*+[,-]|[,-](R)(S)[PxiI]*+[,-]")
_SPEAKER_SAYS = lazy_re(rf"[,Q-]x?(S)(?:cS)?{APPOSITION}x?(R)(?=[xPOSiI]*[.,;|-])")
_SAYS_SPEAKER = lazy_re(r"[,Q-](R)x?(S)(?=[PxS]*[.,;|])")
_AS_TOLD = lazy_re(rf"(a)(S){APPOSITION}(R)[PxiI]*+[,:]")
_STOP = lazy_re("[.|]")


def parenthesis(passage: Passage, at: int) -> Found | None:
    """Find `The pier, Ruiz said, was "dead"`, and `As Ruiz reported, the pier was "dead"`."""
    kinds = passage.kinds
    found = None
    if "R" not in kinds[max(0, at - REACH) : at]:
        return None
    for match in _PARENTHESIS.finditer(kinds, passage.reach_back(at), at):
        if match[1] is None or passage.words(match.start(1))[0].lower() == "as":
            if match[4] is not None:
                found = Found(match.start(5), match.start(4))
            elif passage.is_agent(match.start(3) + 1):  # `a plan described by Ruiz`
                found = Found(match.start(3) + 1, match.start(3))
            else:
                found = Found(match.start(2), match.start(3))
    return found


def later(passage: Passage, at: int) -> Found | None:
    """Find `The pier was a "disgrace" and would close, Ruiz said`."""
    if "R" not in passage.kinds[at : at + REACH]:
        return None
    end = _end(passage, at)
    if match := _SPEAKER_SAYS.search(passage.kinds, at + 1, end):
        return Found(match.start(1), match.start(2))
    match = _SAYS_SPEAKER.search(passage.kinds, at + 1, end)
    if match and passage.may_precede_speaker(match.start(1)):
        return Found(match.start(2), match.start(1))
    return None


def ending(passage: Passage, start: int, end: int) -> Found | None:
    """Find whose a sentence is that ends with its speaker: `The wall would hold, Ruiz said`."""
    low = max(start, end - REACH)
    match = _SPEAKER_SAYS.search(passage.kinds, low, end + 1)
    if match and passage.speaks(match.start(2)):
        return Found(match.start(1), match.start(2))
    match = _SAYS_SPEAKER.search(passage.kinds, low, end + 1)
    if match and passage.may_precede_speaker(match.start(1)):
        return Found(match.start(2), match.start(1))
    return None


def as_told(passage: Passage, start: int, end: int) -> Found | None:
    """Find who tells what a sentence leads up to: `As Ruiz reported, the pier was dead:`."""
    for match in _AS_TOLD.finditer(passage.kinds, max(start, end - REACH), end):
        if passage.words(match.start(1))[0].lower() == "as" and passage.speaks(match.start(3)):
            return Found(match.start(2), match.start(3))
    return None


def according(passage: Passage, at: int) -> Found | None:
    """Find `according to Ruiz`, behind the words or before them."""
    kinds = passage.kinds
    if "A" not in kinds:
        return None
    where = kinds.find("A", at, _end(passage, at))
    if where < 0:
        where = kinds.rfind("A", passage.reach_back(at), at)
    return None if where < 0 else Found(where, where)


def _end(passage: Passage, at: int) -> int:
    """Where the sentence of the stretch ends, its stop included."""
    match = _STOP.search(passage.kinds, at + 1, at + REACH)
    return match.end() if match else min(at + REACH, len(passage.kinds))
