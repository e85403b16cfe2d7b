"""Reported speech without marks: `Ruiz said the pier was safe`, `the pier, Ruiz said, was safe`.

A cue is a verb of `tables.reporting`. The sentence around it is read by the letters of `skim`, not by
the clauses of a `Passage`: the subject backwards from the verb (`subjects`), the words forwards to
where they end (`contents`). What stands between marks, and the cue of what does, is left alone:
mixed speech is not reported twice.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from wirecopy.quotes import contents
from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.marks import Stretch
from wirecopy.quotes.skim import Skimmed, takes
from wirecopy.quotes.subjects import Subject, may_share, shared, subject
from wirecopy.quotes.zones import Zone
from wirecopy.tables.cues import SPEECH
from wirecopy.tables.reporting import HEARERS
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re

_CUES = lazy_re(
    r"[RrgklA](?:(?<=[Rrg])(?<!T .)|(?<=A)(?= T)|(?<=[pw] k)|(?<=[Nx] k)(?=.[^fbhmRVw])"
    r"|(?<=[nD] k)(?=.[dDptWoHTN])|(?<=[mp] l)|(?<=[NnDx] l)(?=.[dDptoNHWT])|(?<=[cC] l)(?=.[dotH]))"
)
"""Verbs that report, no infinitives; a form that may be a noun goes by its neighbours: `Hale claims`,
`the claims`."""
_ROOM = 28
"""Characters that must stand outside marks where there are any: more than `, the mayor said Monday.`"""
Words = tuple[int, int]
"""Words of a paragraph, half-open."""


class Report(NamedTuple):
    """What was read: the words in one piece or two, the words that report them, and whose they are."""

    words: tuple[Words, ...]
    cue: Words
    mention: Words
    stance: bool = False
    """Whether it tells what somebody thinks or wants, and not what they said."""


class Construction(NamedTuple):
    """A way to report without marks, and its proof."""

    name: str
    find: "Find"
    accepts: tuple[tuple[str, str, str, str], ...]
    """A text, with the words, the mention and the cue of its last report."""
    rejects: tuple[str, ...] = ()
    """Texts in which this row reads nothing."""
    signs: str = ""
    """The signs behind the cue, one of which must stand there; empty where any may."""
    ahead: str = ""
    """The sign before the cue; empty where any may stand."""
    according: bool = False
    """Whether its cue is `according to` and no verb."""


def indirect(copy: Copy, zones: list[Zone], attributed: Iterable[Attributed]) -> list[Attributed]:
    """Read what paragraphs report outside the stretches between marks, in order.

    `attributed` are those stretches: neither their words nor their cues are read again.
    """
    marked: dict[int, list[Extent]] = {}
    cues: set[int] = set()
    for each in attributed:
        for step, span in enumerate(each.stretch.spans):
            marked.setdefault(each.stretch.zone + step, []).append(span)
        if each.cue:
            cues.add(each.cue[1])
    found = []
    for index, zone in enumerate(zones):
        if zone.kind != "paragraph":
            continue
        hidden = marked.get(index, [])
        if hidden and zone.end - zone.start - sum([high - low for low, high in hidden]) < _ROOM:
            continue
        skimmed = Skimmed(copy.folded, zone.start, zone.end, hidden)
        for name, report in _reports(skimmed, cues if hidden else ()):
            spans = tuple([skimmed.extent(*words) for words in report.words])
            mention = skimmed.extent(*report.mention)
            if min([high - low for low, high in (*spans, mention)]) > 1:
                stretch = Stretch(index, spans, closed=True)
                cue = skimmed.extent(*report.cue)
                found.append(Attributed(stretch, "indirect", cue, mention, name, report.stance))
    return found


def _reports(skimmed: Skimmed, cues: Iterable[int]) -> Iterator[tuple[str, Report]]:
    """Everything a paragraph reports, in order; a cue inside words already reported is passed over.

    `cues` are the ends of cues that attribute words between marks.
    """
    tags = skimmed.letters
    done = end = 0
    marked = "Q" in tags
    found: list[tuple[str, Report]] = []
    for match in _CUES.finditer(tags):
        at = match.start()
        if at < done and not (at < end and _LAST_WORDS.match(tags, at)):
            continue
        if at >= end:
            yield from found
            found = []
            low = max(at - _SENTENCE, 0)
            low = max(tags.rfind(".", low, at) + 1, low)
            end = tags.find(".", at, at + _SENTENCE) + 1 or min(at + _SENTENCE, len(tags))
        clause = Clause(skimmed, at, low, end)
        if cues and skimmed.extent(at // 2, at // 2 + 1)[1] in cues:
            continue
        for name, find in _fitting(match[0] == "A", tags[at + 1], tags[at - 1 : at]):
            report = find(clause)
            if report is None or (marked and _is_marked(tags, report)):
                continue
            before = report.words[0][0] < clause.word
            if (at < done and not before) or (before and 2 * clause.opened > low):
                continue  # of a sentence with marks, the rest is no report of its own
            if before:
                found = []  # what stands before the cue holds all that was read so far
            found.append((name, report))
            done = 2 * max(clause.word + 1, report.words[-1][1])
            break
    yield from found


def _is_marked(tags: str, report: Report) -> bool:
    """Whether some of the words, or the cue, stand between marks."""
    return any("Q" in tags[2 * low : 2 * high] for low, high in (*report.words, report.cue))


class Clause:
    """A cue in its sentence."""

    __slots__ = ("_owner", "at", "end", "low", "skimmed", "tags", "word")

    def __init__(self, skimmed: Skimmed, at: int, low: int, end: int) -> None:
        self.skimmed = skimmed
        self.tags = skimmed.letters
        self.at = at
        """Where its letters stand."""
        self.word = at // 2
        self.low = low
        """Where the letters of its sentence start."""
        self.end = end
        """Where they end."""
        self._owner: Owner | bool | None = False

    @property
    def form(self) -> str:
        """The cue's own word."""
        return self.skimmed.words[self.word].strip("\"'()[],.;:!?…-")

    @property
    def opened(self) -> int:
        """The first word outside marks of those before the cue."""
        return max(self.low, self.tags.rfind("Q", self.low, self.at) + 2) // 2

    def owner(self) -> "Owner | None":
        """Whose verb the cue is; None where it is no verb, a passive, or nobody's."""
        if self._owner is False:
            self._owner = self._read_owner()
        return self._owner  # type: ignore[return-value]

    def _read_owner(self) -> "Owner | None":
        tags, at = self.tags, self.at
        letter = tags[at]
        if tags[at + 2 : at + 3] == "i" and self.skimmed.words[self.word + 1] == "by":
            return None
        back = self.skimmed.back(self.low // 2, self.word)
        participle = letter == "g"
        found = subject(back, participle=participle)
        if found is None and letter != "r" and may_share(back, participle=participle):
            found = shared(back)
        if found is None:
            return None
        group = at - 2 * found.helpers
        if not participle and "b" in tags[group:at]:
            return None
        return Owner(self._mention(found), (group // 2, self.word + 1), found.route)

    def _mention(self, found: Subject) -> Words:
        """The subject as written, a common noun with its `of` or `for`."""
        first, last = self.word - found.first, self.word - found.last + 1
        return first, self._extended(last)

    def _extended(self, last: int) -> int:
        """The end of a noun phrase that ends before `last`, with the `of` or `for` behind it."""
        tags, words = self.tags, self.skimmed.words
        if (
            last + 1 < self.skimmed.count
            and words[last] in _EXTENDS
            and tags[2 * last - 2] in "nlkD"
        ):
            found = _NOUN.match(tags, 2 * last + 2)
            if found:
                return found.end() // 2
        return last

    def noun(self, at: int) -> Words | None:
        """The noun phrase whose letters start at `at`."""
        found = _NOUN.match(self.tags, at)
        return (at // 2, self._extended(found.end() // 2)) if found else None


Find = Callable[[Clause], Report | None]


class Owner(NamedTuple):
    """Whose verb a cue is."""

    mention: Words
    cue: Words
    """The verb with what helps it: `has also said`."""
    route: str
    """How the subject was found; see `Subject.route`."""


_EXTENDS = frozenset({"of", "for"})
_NOUN = lazy_re(r"(?:p.|(?:[dDH] ){0,2}(?:[nN#'yGEVRx] ){0,8}?(?:[nN#'yG] ){0,6}[nNlkDy].)")


@cache
def _fitting(according: bool, sign: str, ahead: str) -> tuple[tuple[str, Find], ...]:  # noqa: FBT001
    """The constructions whose cue may stand between two signs."""
    return tuple(
        (row.name, row.find)
        for row in CONSTRUCTIONS
        if row.according == according
        and (not row.signs or sign in row.signs)
        and (not row.ahead or ahead == row.ahead)
    )


# ------------------------------------------------------------------ constructions

_LAST_WORDS = lazy_re(
    r".(?:\.| [Nno]\.| (?:[Nno] )?(?:(?:[ix] )?[xy](?:\.|,(?=[gGsaCc]))|i (?:. ){0,6}.\.))"
)
_ENDS_THERE = lazy_re(r"[,.;:)-]| (?:[ifaT] (?:. ){0,6}.[,.;:-]|w )")
_JOINS = lazy_re(r".,[gGsCc]")
_SHORT = 2
"""Words before a cue that may be nobody's."""
_SENTENCE = 600
"""Letters of a sentence on either side of a cue that are read, two a word."""
_LEAD = 5
"""Fewer words before `, according to Ruiz,` lead up to what she says: `In May, according to …`."""
_REST = 5
"""Words behind it that may be no more than a tail of the sentence."""
_ONE_WORD = 2
"""Letters of a pronoun, which tells a reader nothing: `she welcomed it`."""
_LEADS = frozenset("iaxsN")
_OPEN_NAMES = frozenset("NdDnH#")
_ONLY_CLAUSES = frozenset({"who", "clause"})


def says_speaker(clause: Clause) -> Report | None:
    """Find `the pier was safe, said Ana Ruiz`."""
    tags, at = clause.tags, clause.at
    if tags[at] != "R" or clause.word - clause.opened <= _SHORT:
        return None
    if tags[at + 2 : at + 3] not in _OPEN_NAMES:
        return None
    if clause.form not in SPEECH or clause.form in HEARERS or clause.owner() is not None:
        return None
    mention = clause.noun(at + 2)
    if mention is None or not _ENDS_THERE.match(tags, 2 * mention[1] - 1):
        return None
    return Report(((clause.opened, clause.word),), (clause.word, clause.word + 1), mention)


def speaker_says(clause: Clause) -> Report | None:
    """Find `the pier was safe, Ruiz said`, and what goes on behind a comma: `, adding that …`."""
    tags, at = clause.tags, clause.at
    sign = tags[at + 1]
    if sign == ",":
        if not _JOINS.match(tags, at):
            return None
    elif at + 2 < len(tags) and not _LAST_WORDS.match(tags, at):
        return None
    return _before(clause, rest=False)


def speaker_says_inside(clause: Clause) -> Report | None:
    """Find `the pier, Ruiz said, was safe`."""
    return _before(clause, rest=True) if clause.tags[clause.at + 1] == "," else None


def _before(clause: Clause, *, rest: bool) -> Report | None:
    """What stands before a comma and the speaker, and what stands behind the cue if `rest`."""
    if clause.word - clause.opened <= _SHORT or "c" not in takes()[clause.form]:
        return None
    owner = clause.owner()
    if owner is None or owner.route not in {"beside", "aside"}:
        return None
    first = owner.mention[0]
    if first <= clause.opened or clause.tags[2 * first - 1] != ",":
        return None
    words = [(clause.opened, first)]
    if rest:
        words.append((clause.word + 1, clause.end // 2))
    return Report(tuple(words), owner.cue, owner.mention)


def speaker_says_first(clause: Clause) -> Report | None:
    """Find `Ruiz said the pier was safe`, and all that verbs take: `Ruiz opposes the plan`."""
    tags, at = clause.tags, clause.at
    if tags[at + 1] not in " :":
        return None
    form = clause.form
    found = contents.begins(tags, at + 2, form, takes()[form])
    if found is None:
        return None
    owner = clause.owner()
    if owner is None:
        return None
    start, code = found
    if owner.route in _ONLY_CLAUSES and code not in "tci":
        return None
    end = contents.ends(tags, start, clause.end, form, code)
    if start >= end:
        return None
    if code == "o" and end - start == _ONE_WORD and tags[start] in "potDH":
        return None
    stance = code in "op" or form not in SPEECH
    return Report(((start // 2, end // 2),), owner.cue, owner.mention, stance)


def according_behind(clause: Clause) -> Report | None:
    """Find `the pier is safe, according to Ruiz`, and what goes on behind another comma."""
    tags, opened = clause.tags, clause.opened
    source = clause.noun(clause.at + 4)
    lead = clause.word - opened
    if source is None or not lead or tags[2 * clause.word - 2] in "Rr":
        return None
    words = [(opened, clause.word)]
    rest = (source[1], clause.end // 2)
    if rest[1] - rest[0] > _REST and tags[2 * source[1] - 1] == ",":
        words = [rest] if lead < _LEAD and tags[2 * opened] in _LEADS else [*words, rest]
    elif lead < _LEAD - 1:
        return None
    return Report(tuple(words), (clause.word, clause.word + 2), source)


def according_first(clause: Clause) -> Report | None:
    """Find `According to Ruiz, the pier is safe`."""
    tags = clause.tags
    source = clause.noun(clause.at + 4)
    if clause.word - clause.opened > 1 or source is None:
        return None
    comma = tags.find(",", 2 * source[1] - 1, clause.end)
    if comma < 0:
        return None
    words = ((comma + 1) // 2, clause.end // 2)
    return Report((words,), (clause.word, clause.word + 2), source) if words[0] < words[1] else None


CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "words, says speaker",
        says_speaker,
        signs=" ",
        ahead=",",
        accepts=(
            (
                "The pier would not last the winter, said Ana Ruiz, the harbour minister.",
                "The pier would not last the winter",
                "Ana Ruiz",
                "said",
            ),
        ),
        rejects=("The diver, said to be rich, left.", "After the vote, told divers went home."),
    ),
    Construction(
        "words, speaker says",
        speaker_says,
        signs=" .,",
        accepts=(
            (
                "The pier would not last the winter, Ruiz said.",
                "The pier would not last the winter",
                "Ruiz",
                "said",
            ),
            (
                "The pier would not last, a spokesman for the port told Hale on Friday.",
                "The pier would not last",
                "a spokesman for the port",
                "told",
            ),
            (
                "Hale believes the pier will hold, Ruiz said on Friday.",
                "Hale believes the pier will hold",
                "Ruiz",
                "said",
            ),
        ),
        rejects=("When the mayor asked, Ruiz declined.", "The pier was safe and Ruiz said so."),
    ),
    Construction(
        "words, speaker says, words",
        speaker_says_inside,
        signs=",",
        accepts=(
            (
                "The wall of the pier, Ruiz said, was soft.",
                "The wall of the pier\n\nwas soft",
                "Ruiz",
                "said",
            ),
        ),
        rejects=("Ruiz, who said nothing, left.",),
    ),
    Construction(
        "speaker says words",
        speaker_says_first,
        signs=" :",
        accepts=(
            ("Ruiz said the pier was safe.", "the pier was safe", "Ruiz", "said"),
            (
                "Harbour Minister Ana Ruiz told Hale on Friday that the pier was safe.",
                "that the pier was safe",
                "Harbour Minister Ana Ruiz",
                "told",
            ),
            (
                "Ruiz, who runs the port, has also said it would close.",
                "it would close",
                "Ruiz",
                "has also said",
            ),
            (
                "Hale met the divers, adding that the wall was soft.",
                "that the wall was soft",
                "Hale",
                "adding",
            ),
            (
                "Ruiz called the council and said that it would close.",
                "that it would close",
                "Ruiz",
                "said",
            ),
            ("Hale opposes the plan, which is new.", "the plan", "Hale", "opposes"),
            ("His deputy, Tom Hale, vowed to fight.", "to fight", "Tom Hale", "vowed"),
            ("Ruiz called for a vote when she spoke.", "for a vote", "Ruiz", "called"),
            (
                "A spokesman for the port denied that it had paid, but left.",
                "that it had paid",
                "A spokesman for the port",
                "denied",
            ),
        ),
        rejects=(
            "The plan was rejected by Ruiz.",
            "The claims of Ruiz were new.",
            "Ruiz held a vote.",
            "To say that the pier was safe is bold.",
            "She said on Friday.",
        ),
    ),
    Construction(
        "according to speaker, words",
        according_first,
        according=True,
        accepts=(
            (
                "According to a report by divers, the pier is safe.",
                "the pier is safe",
                "a report",
                "According to",
            ),
        ),
        rejects=("It all went according to plan.",),
    ),
    Construction(
        "words, according to speaker",
        according_behind,
        according=True,
        accepts=(
            (
                "The pier would not last the winter, according to the harbour minister.",
                "The pier would not last the winter",
                "the harbour minister",
                "according to",
            ),
            (
                "In May, according to Ruiz, the pier was closed to all but the divers.",
                "the pier was closed to all but the divers",
                "Ruiz",
                "according to",
            ),
        ),
        rejects=("It went according to Ruiz.",),
    ),
)
