"""How news attributes words: one row a construction, in the order in which they are tried.

A construction looks at one stretch of a passage and names the phrases that are its speaker and its
cue. Where two fit, the first row wins: what stands right behind words that open a sentence, then
the clause they lie in, then what stands further off.
"""

from collections.abc import Callable
from typing import NamedTuple

from wirecopy.quotes.clauses import Clause
from wirecopy.quotes.passage import Passage
from wirecopy.tables.documents import CLAIMS
from wirecopy.text.patterns import lazy


class Found(NamedTuple):
    """The phrases that attribute a stretch."""

    speaker: int
    cue: int
    owned: bool = False
    """Whether the speaker owns the noun that is the cue: `Ruiz's claim that …`."""


class Construction(NamedTuple):
    """A way to attribute, and its proof."""

    name: str
    find: Callable[[Passage, int], Found | None]
    accepts: tuple[tuple[str, str, str], ...]
    """A text, the mention and the cue of its first stretch."""
    rejects: tuple[str, ...] = ()
    """Texts in which another construction, or none, attributes the first stretch."""


# ------------------------------------------------------------------ shapes, over letters of phrases

_APPOSITION = r"(?:[Px]*+,[^.;:|Q]{1,12}?,|[Px]++|\([^.)]{0,6}\)|w[^.;:|Q,]{1,8})?"
_SPEAKER_SAYS = lazy(rf"Q\|?[,-]?x?(S)(?:cS)?{_APPOSITION}x?(R)")
_SPEAKER_DOES = lazy(rf"Q\|?[,-]?x?(S)(?:cS)?{_APPOSITION}x?([VK])")
_SAYS_SPEAKER = lazy(r"Q\|?[,-]?x?(R)x?(S)")
_SPEAKER_SAYS_LATER = lazy(rf"[,|-]x?(S)(?:cS)?{_APPOSITION}x?(R)(?=[xPOSiI]*[.,;|-])")
_SAYS_SPEAKER_LATER = lazy(r"[,|-](R)x?(S)(?=[PxS]*[.,;|])")
_PARENTHESIS = lazy(r"(?:^|[,.|-])[as]?(S)(R)[Pxi]*+[,-]")
_OPENS_SAYS_SPEAKER = lazy(r"(R)x?(S)[Px]*+[:,]Q")
_PUT_IT = lazy(rf"([SP]){_APPOSITION}(V)S[,:]Q")
_LABEL = lazy(r"(S)[Px(S)]{0,3}:Q")

_STOP = lazy("[.|]")
_ENDS = lazy("[xP]{0,4}(?:,[^.|]{1,8})?[.,|:]")
_PLAIN_SAYING = frozenset({"said", "says", "added", "adds"})
_TERM = 2
"""Words that may be a term of the reporter's own when there are fewer."""
_SENTENCE = 5
"""Words that are somebody's sentence when there are as many."""
_THIRD_PERSON = frozenset({"he", "she", "they", "it"})
_REACH = 60
"""Phrases looked at on either side of a stretch; no desk's sentence is longer."""


# ------------------------------------------------------------------ right behind the words


def _stands_alone(passage: Passage, at: int) -> bool:
    """Whether the stretch at `at` opens its sentence, so that what reports it must follow."""
    return at == 0 or passage.kinds[at - 1] in ".|:;"


def _speaker_says(passage: Passage, at: int) -> Found | None:
    match = _SPEAKER_SAYS.match(passage.kinds, at)
    if match and _reported_after(passage, at, match.start(2)):
        return Found(match.start(1), match.start(2))
    return None


def _says_speaker(passage: Passage, at: int) -> Found | None:
    match = _SAYS_SPEAKER.match(passage.kinds, at)
    if match and passage.speaks(match.start(1)) and _reported_after(passage, at, match.end(2) - 1):
        return Found(match.start(2), match.start(1))
    return None


def _reported_after(passage: Passage, at: int, last: int) -> bool:
    """Whether an attribution behind the words is theirs, and does not open the next sentence."""
    tail = passage.tails[passage.stretches.index(at)]
    if tail in ",-" or passage.kinds[at + 1] in ",-":
        return True
    ends = _ENDS.match(passage.kinds, last + 1) is not None
    if tail in "?!":
        return ends or passage.kinds[last + 1] not in "tS"
    if tail in ".…":
        return ends and bool(
            _PLAIN_SAYING.intersection(passage.words(last) + passage.words(last - 1))
        )
    return ends and passage.speaks(last) | passage.speaks(last - 1)


def _alone(find: Callable[[Passage, int], Found | None]) -> Callable[[Passage, int], Found | None]:
    return lambda passage, at: find(passage, at) if _stands_alone(passage, at) else None


def _speaker_does(passage: Passage, at: int) -> Found | None:
    match = _SPEAKER_DOES.match(passage.kinds, at)
    if (
        match
        and _stands_alone(passage, at)
        and passage.tails[passage.stretches.index(at)] in ",?!-"
    ):
        return Found(match.start(1), match.start(2))
    return None


# ------------------------------------------------------------------ the clause around the words


def _label(passage: Passage, at: int) -> Found | None:
    low = max(0, at - 6)
    for match in _LABEL.finditer(passage.kinds, low, at + 1):
        opens = match.start() == 0 or passage.kinds[match.start() - 1] in ".|"
        if opens and "N" in passage.tags(match.start()):
            return Found(match.start(1), at - 1)
    return None


def _put_it(passage: Passage, at: int) -> Found | None:
    for match in _PUT_IT.finditer(passage.kinds, max(0, at - 14), at + 1):
        if match.end() == at + 1 and passage.words(match.start(2))[-1] in {"put", "puts", "has"}:
            return Found(match.start(1), match.start(2))
    return None


def _opens(passage: Passage, at: int) -> Found | None:
    for match in _OPENS_SAYS_SPEAKER.finditer(passage.kinds, max(0, at - 6), at + 1):
        start = match.start()
        if match.end() == at + 1 and (start == 0 or passage.kinds[start - 1] in ".|"):
            return Found(match.start(2), match.start(1))
    return None


def _parenthesis(passage: Passage, at: int) -> Found | None:
    kinds = passage.kinds
    low = max(kinds.rfind(".", 0, at), kinds.rfind("|", 0, at), at - _REACH, 0)
    found = None
    for match in _PARENTHESIS.finditer(kinds, low, at):
        found = Found(match.start(1), match.start(2))
    return found


def _colon(passage: Passage, at: int) -> Found | None:
    """The main clause of the sentence that a colon before the words ends."""
    if not at or passage.kinds[at - 1] != ":":
        return None
    clause, verb = passage.governors[at][-1]
    if verb < 0 or clause.subject < 0 or passage.kinds[clause.subject] != "S":
        return None
    return Found(clause.subject, verb)


def _claim(passage: Passage, at: int) -> Found | None:
    """What somebody's claim, warning or pledge says."""
    for clause, _ in passage.governors[at]:
        noun = clause.at - 1
        if noun >= 0 and passage.kinds[noun] == "K":
            noun -= 1
        if (
            noun >= 0
            and passage.kinds[noun] in "SP"
            and passage.words(noun)[-1].lower() in CLAIMS
            and passage.owner(noun) is not None
        ):
            return Found(noun, noun, owned=True)
        if passage.kinds[clause.verb] == "R":
            return None
    return None


def _governed(passage: Passage, at: int) -> Found | None:
    """The innermost verb of saying or judging over the words, with its subject.

    A pronoun inside what somebody else says is that somebody: `Ruiz said she called it "dead"`.
    """
    inner: Found | None = None
    for clause, verb in passage.governors[at]:
        found = _governs(passage, clause, verb)
        if found is None:
            continue
        if inner is None:
            inner = found
        elif passage.speaks(found.cue):
            return found
        if not _is_pronoun(passage, inner.speaker):
            return inner
    return inner


def _governs(passage: Passage, clause: Clause, verb: int) -> Found | None:
    kinds = passage.kinds
    if verb < 0 or kinds[verb] not in "RBgi" or not passage.reports(verb):
        return None
    if (
        kinds[verb] in "BR"
        and kinds[verb + 1 : verb + 2] == "P"
        and passage.words(verb + 1)[0] == "by"
    ):
        return Found(verb + 1, verb)
    if not passage.speaks(verb) and "m" in passage.tags(verb):
        return None
    owner = clause.owner()
    if kinds[verb] != "B" and owner >= 0 and kinds[owner] in "SOP":
        return Found(owner, verb)
    return None


def _is_pronoun(passage: Passage, at: int) -> bool:
    return passage.tags(at) == "p" and passage.words(at)[0].lower() in _THIRD_PERSON


def _stance(passage: Passage, at: int) -> Found | None:
    """What somebody thinks, wants or decides."""
    if passage.length(at) < _TERM:
        return None
    for clause, verb in passage.governors[at]:
        if verb >= 0 and passage.kinds[verb] in "Rgi":
            owner = clause.owner()
            if owner >= 0 and passage.kinds[owner] in "SOP":
                return Found(owner, verb)
    return None


def _subject(passage: Passage, at: int) -> Found | None:
    """The subject of the clause, whatever its verb, where the words are too many for a term."""
    if passage.length(at) < _SENTENCE:
        return None
    kinds = passage.kinds
    for clause, verb in passage.governors[at]:
        if verb < 0 or kinds[verb] not in "VGI":
            continue
        owner = clause.owner()
        if owner >= 0 and kinds[owner] == "S" and passage.tags(owner)[-1] in "Np'":
            return Found(owner, verb)
        return None
    return None


# ------------------------------------------------------------------ further off


def _sentence_end(kinds: str, at: int) -> int:
    match = _STOP.search(kinds, at + 1, at + _REACH)
    return match.end() if match else min(at + _REACH, len(kinds))


def _later(passage: Passage, at: int) -> Found | None:
    kinds = passage.kinds
    end = _sentence_end(kinds, at)
    if match := _SPEAKER_SAYS_LATER.search(kinds, at + 1, end):
        return Found(match.start(1), match.start(2))
    if match := _SAYS_SPEAKER_LATER.search(kinds, at + 1, end):
        return Found(match.start(2), match.start(1))
    return None


def _according(passage: Passage, at: int) -> Found | None:
    kinds = passage.kinds
    where = kinds.find("A", at, _sentence_end(kinds, at))
    if where < 0:
        where = kinds.rfind("A", max(kinds.rfind(".", 0, at), at - _REACH, 0), at)
    return None if where < 0 else Found(where, where)


CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "quote, speaker says",
        _alone(_speaker_says),
        accepts=(
            (
                '"We will reopen the pier," Harbour Minister Ana Ruiz said.',
                "Harbour Minister Ana Ruiz",
                "said",
            ),
        ),
    ),
    Construction(
        "quote, says speaker",
        _alone(_says_speaker),
        accepts=(
            ('"We will reopen the pier," said Ana Ruiz, the harbour minister.', "Ana Ruiz", "said"),
        ),
    ),
    Construction("label", _label, accepts=(('RUIZ: "We will reopen."', "RUIZ", ":"),)),
    Construction("put it", _put_it, accepts=()),
    Construction("says speaker, quote", _opens, accepts=()),
    Construction("claim", _claim, accepts=()),
    Construction("colon", _colon, accepts=()),
    Construction(
        "clause", _governed, accepts=(('Ruiz called the pier a "disgrace".', "Ruiz", "called"),)
    ),
    Construction("quote, speaker says", _speaker_says, accepts=()),
    Construction("quote, says speaker", _says_speaker, accepts=()),
    Construction("parenthesis", _parenthesis, accepts=()),
    Construction("later", _later, accepts=()),
    Construction("according to", _according, accepts=()),
    Construction("stance", _stance, accepts=()),
    Construction("quote, speaker does", _speaker_does, accepts=()),
    Construction("subject", _subject, accepts=()),
)
