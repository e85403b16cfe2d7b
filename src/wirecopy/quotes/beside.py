"""Attributions that stand beside the words: `"…," she said`, `RUIZ: "…"`, `as Ruiz put it, "…"`."""

from re import Pattern

from wirecopy.quotes.passage import Found, Passage
from wirecopy.tables.verbs import QUOTING
from wirecopy.text.patterns import lazy_re

# Shapes over the letters of `chunks`. An apposition may stand between speaker and verb.
APPOSITION = r"(?:\([^.)]{0,6}\))?(?:[Px]*+,[^.;:|Q]{1,12}?,|[Px]++|w[^.;:|Q,]{1,8})?"
_SPEAKER_SAYS = lazy_re(rf"Q\|?[,-]?x?(S)(?:P?cS)?{APPOSITION},?x?(R)")
_UNCLOSED = lazy_re(r"Q\|?[,-]?x?(S),SP{0,3}x?(R)")
"""An apposition without its second comma."""
_SPEAKER_DOES = lazy_re(rf"Q\|?[,-]?x?(S)(?:cS)?{APPOSITION}x?([VK])")
_SAYS_SPEAKER = lazy_re(r"Q\|?[,-]?x?(R)x?(S)")
_ENDS = lazy_re(r"[xP]{0,4}(?:,[^.|]{1,8})?[.,|:]")
_REPORTS_MORE = lazy_re(r"t|S[Px]{0,2}[RVKB]")
_DESCRIBED = "[,(][,()PScx]{1,14}"
_LABEL = lazy_re(rf"(?<![^.|-])(S)(?:[Px(S)]{{0,3}}|{_DESCRIBED}):Q")
_LABEL_ALONE = lazy_re(rf"(S){_DESCRIBED}:")
_SAYS_SPEAKER_FIRST = lazy_re(r"(?<![^.|])(R)x?(S)[Px]{0,4}[:,]Q")
_SAYS_SPEAKER_ALONE = lazy_re(r"RS[Px]{0,4}:")
_PUT_IT = lazy_re(rf"([SP]){APPOSITION}V(S)[Px]?[Px]?[,:]Q")

_AS_CALLED = lazy_re(r"Q\|?[,-]?(a)(S)x?([RV])([SO]?)")
_IS_HOW = lazy_re(r"Q\|?[,-]?K(W)(S)[Px]?x?([RV])([SO]?)")
_QUOTED_AS = lazy_re(r"Q\|?[,-]?x?(S)[Px]{0,2}(?:(R)([SO])|(B))P{0,2}(a)(g)")

_PLAIN_SAYING = frozenset({"said", "says", "added", "adds"})
_PUT = frozenset({"put", "puts"})
_NEAR = 18
"""Phrases that a shape before the words may run over."""


def speaker_says(passage: Passage, at: int) -> Found | None:
    """Find `"…," Ruiz said`."""
    match = _SPEAKER_SAYS.match(passage.kinds, at)
    if match is None:
        match = _UNCLOSED.match(passage.kinds, at)
        if match and not passage.tags(match.start(1)).endswith("NN"):
            return None
    if match and _is_theirs(passage, at, match.start(2), match.start(2)):
        return Found(match.start(1), match.start(2))
    return None


def says_speaker(passage: Passage, at: int) -> Found | None:
    """Find `"…," said Ruiz`."""
    match = _SAYS_SPEAKER.match(passage.kinds, at)
    if (
        match
        and passage.may_precede_speaker(match.start(1))
        and _is_theirs(passage, at, match.start(1), match.start(2))
    ):
        return Found(match.start(2), match.start(1))
    return None


def speaker_does(passage: Passage, at: int) -> Found | None:
    """Find `"…," Ruiz beamed`: any verb, behind words that end with a comma."""
    match = _SPEAKER_DOES.match(passage.kinds, at)
    if match is None:
        return None
    tail = passage.tail(at)
    if tail not in ",?!-":
        return None
    if tail in "?!" and _ENDS.match(passage.kinds, match.end()) is None:
        return None
    return Found(match.start(1), match.start(2))


def label(passage: Passage, at: int) -> Found | None:
    """Find `RUIZ: "…"`, and `Ana Ruiz, mayor of Lund: "…"`."""
    match = _before(_LABEL, passage, at, _NEAR)
    if match is None:
        return None
    speaker = match[0]
    tags = passage.tags(speaker)
    described = passage.kinds[speaker + 1] == ","  # `Three cities, Lund and Oslo:` speak not
    named = tags.endswith("NN") if described else "N" in tags
    return Found(speaker, at - 1) if named else None


def label_alone(passage: Passage, start: int, end: int) -> Found | None:
    """Find whom a sentence names and describes that ends with a colon: `Ana Ruiz, mayor of Lund:`."""
    match = _LABEL_ALONE.match(passage.kinds, start, end)
    if match and match.end() == end and passage.tags(start).endswith("NN"):
        return Found(start, end - 1)
    return None


def says_speaker_first(passage: Passage, at: int) -> Found | None:
    """Find `Said Ruiz: "…"`."""
    match = _before(_SAYS_SPEAKER_FIRST, passage, at, 8)
    return Found(match[1], match[0]) if match else None


def says_speaker_alone(passage: Passage, start: int, end: int) -> Found | None:
    """Find whom a sentence names that is no more than that: `Said Ruiz:`."""
    match = _SAYS_SPEAKER_ALONE.match(passage.kinds, start, end)
    return Found(start + 1, start) if match and match.end() == end else None


def put_it(passage: Passage, at: int) -> Found | None:
    """Find `as Ruiz put it, "…"`."""
    match = _before(_PUT_IT, passage, at, _NEAR)
    if match is None:
        return None
    speaker, it = match
    said = passage.words(it) == ["it"] and not _PUT.isdisjoint(passage.words(it - 1))
    return Found(speaker, it - 1) if said else None


def as_called(passage: Passage, at: int) -> Found | None:
    """Find `"…," as Ruiz puts it`, and `"…," as Ruiz called it`."""
    match = _AS_CALLED.match(passage.kinds, at)
    if match is None or passage.words(match.start(1))[0].lower() != "as":
        return None
    speaker, verb = match.start(2), match.start(3)
    if match[3] == "V" and (_PUT.isdisjoint(passage.words(verb)) or not match[4]):
        return None
    return Found(speaker, verb)


def is_how(passage: Passage, at: int) -> Found | None:
    """Find `"…" is how Ruiz put it`, and `"…" was what Ruiz called it`."""
    match = _IS_HOW.match(passage.kinds, at)
    if match is None or not (match[4] or passage.words(match.start(1)) == ["how"]):
        return None  # `"Soft wall" is what builders write`
    verb = match.start(3)
    if not passage.reports(verb) and _PUT.isdisjoint(passage.words(verb)):
        return None  # `"Slow and steady" is how Ruiz won it`
    return Found(match.start(2), verb)


def quoted_as(passage: Passage, at: int) -> Found | None:
    """Find `"…," Ruiz was quoted as saying`, and `"…," the Post quoted Ruiz as saying`."""
    match = _QUOTED_AS.match(passage.kinds, at)
    if match is None or passage.words(match.start(5)) != ["as"]:
        return None
    verb = match.start(2) if match[2] else match.start(4)
    if QUOTING.isdisjoint(passage.words(verb)):
        return None
    return Found(match.start(3) if match[2] else match.start(1), match.start(6))


def _before(shape: Pattern[str], passage: Passage, at: int, reach: int) -> tuple[int, int] | None:
    """Where a shape's groups start, if it ends with the stretch at `at`."""
    for match in shape.finditer(passage.kinds, max(0, at - reach), at + 1):
        if match.end() == at + 1:
            return match.start(1), match.start(match.re.groups)
    return None


def _is_theirs(passage: Passage, at: int, verb: int, last: int) -> bool:
    """Whether an attribution behind the words is theirs, and does not open the next sentence.

    Words that a cue follows end with a comma, a dash, ? or !. Typists forget the comma and type a
    period, so plain saying that ends its sentence is believed after these too.
    """
    kinds = passage.kinds
    tail = passage.tail(at)
    if tail in ",-" or kinds[at + 1] in ",-":
        return True
    ends = _ENDS.match(kinds, last + 1) is not None
    if tail in "?!":
        return _REPORTS_MORE.match(kinds, last + 1) is None
    if tail in ".…":
        return ends and bool(_PLAIN_SAYING.intersection(passage.words(verb)))
    return ends and passage.speaks(verb)
