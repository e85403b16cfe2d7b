"""Reported speech without marks: `Ruiz said the pier was safe`, `the pier, Ruiz said, was safe`.

Every cue of a paragraph is looked at, and read by the first of the `reports` that takes it. What
stands between marks, and the cue of what does, is left alone: mixed speech is not reported twice.
"""

from collections.abc import Iterable, Iterator

from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.headings import LABEL, label
from wirecopy.quotes.marks import Stretch
from wirecopy.quotes.reports import LAST_WORDS, Clause, Report, fitting
from wirecopy.quotes.skim import Marked, Skimmed
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_CUES = lazy_re(
    r"[RrgklAb](?:(?<=[Rrg])(?<!T .)|(?<=A)(?= T)|(?<=[pw] k)|(?<=[Nx] k)(?=.[^fbhmRVw])"
    r"|(?<=[nD] k)(?=.[dDptWoHTN])|(?<=[mp] l)|(?<=[NnDx] l)(?=.[dDptoNHWT])|(?<=[cC] l)(?=.[dotH])"
    r"|(?<=T [rl])(?=.[dDptoNHWTn])|(?<=b)(?= (?:x )?[En] t ))"
)
"""Verbs that report; a form that may be a noun goes by its neighbours: `Hale claims`, `the claims`.
And what somebody is: `is convinced that`."""
_ROOM = 28
"""Characters that must stand outside marks where there are any: more than `, the mayor said Monday.`"""
_SENTENCE = 600
"""Letters of a sentence on either side of a cue that are read, two a word."""


def indirect(copy: Copy, zones: list[Zone], attributed: Iterable[Attributed]) -> list[Attributed]:
    """Read what zones report outside the stretches between marks, in order.

    `attributed` are those stretches: neither their words nor their cues are read again.
    """
    marked: dict[int, list[Marked]] = {}
    for stretch, _, cue, *_ in attributed:
        for index, (low, high) in enumerate(stretch.spans, stretch.zone):
            hidden = marked.setdefault(index, [])
            hidden.append((low, high, False))
            if cue:
                hidden.append((*cue, True))
    found: list[Attributed] = []
    for index, zone in enumerate(zones):
        hidden = marked.get(index, [])
        if hidden:
            hidden.sort()
            length = sum([high - low for low, high, is_cue in hidden if not is_cue])
            if zone.end - zone.start - length < _ROOM:
                continue
        skimmed = Skimmed(copy.folded, zone.start, zone.end, hidden)
        found += _told(skimmed, index, heads=zone.kind != "paragraph")
    return found


def _told(skimmed: Skimmed, index: int, *, heads: bool) -> Iterator[Attributed]:
    """All that the zone of that index tells; `heads` if it is a headline or the like.

    A headline calls people what the story names; it makes nobody a speaker.
    """
    if skimmed.is_title():
        skimmed.read_as_title()
        heads = True
    if heads and (said := label(skimmed)):
        stretch = Stretch(index, (said.words,), True)
        yield Attributed(stretch, "indirect", said.colon, said.mention, LABEL, True)
        return
    for name, report in _reports(skimmed):
        mention, cue, *spans = skimmed.extents(report.mention, report.cue, *report.words)
        if mention[0] < mention[1] and min([high - low for low, high in spans]) > 1:
            stretch = Stretch(index, tuple(spans), True)
            yield Attributed(stretch, "indirect", cue, mention, name, report.stance or heads)


def _reports(skimmed: Skimmed) -> list[tuple[str, Report]]:
    """Everything a zone reports, in order; a cue inside words already reported is passed over."""
    tags, cues = skimmed.letters, skimmed.cues
    marked = "Q" in tags
    found: list[tuple[str, Report]] = []
    done = end = low = first = 0
    for match in _CUES.finditer(tags):
        at = match.start()
        if at in cues or (at < done and not (at < end and LAST_WORDS.match(tags, at))):
            continue
        finds = fitting(tags[at - 1 : at + 3] if at else "." + tags[:3])
        if not finds:
            continue
        if at >= end:
            first = len(found)
            low = max(at - _SENTENCE, 0)
            low = max(tags.rfind(".", low, at) + 1, low)
            end = tags.find(".", at, at + _SENTENCE) + 1 or min(at + _SENTENCE, len(tags))
        clause = Clause(skimmed, at, low, end)
        for name, find in finds:
            report = find(clause)
            if report is None or (marked and _is_marked(tags, report)):
                continue
            before = report.words[0][0] < clause.word
            if (at < done and not before) or (before and 2 * clause.opened > low):
                continue  # of a sentence with marks, the rest is no report of its own
            if before:
                del found[first:]  # what stands before the cue holds all that was read so far
            found.append((name, report))
            done = 2 * max(clause.word + 1, report.words[-1][1])
            break
    return found


def _is_marked(tags: str, report: Report) -> bool:
    """Whether some of the words, or the cue, stand between marks."""
    return any("Q" in tags[2 * low : 2 * high] for low, high in (*report.words, report.cue))
