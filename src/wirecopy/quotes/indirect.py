"""Reported speech without marks: `Ruiz said the pier was safe`, `the pier, Ruiz said, was safe`.

All zones have their letters in one string, and every cue in it is read by the first of the `reports`
that takes it. What stands between marks, and the cue of what does, is left alone: mixed speech is
not reported twice.
"""

from collections.abc import Iterable

from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.headings import LABEL, labels
from wirecopy.quotes.marks import Stretch
from wirecopy.quotes.reports import LAST_WORDS, Clause, Report, fitting
from wirecopy.quotes.skim import Skimmed
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_CUES = lazy_re(
    r"[RrgklAb](?:(?<=b)(?= (?:x ){0,2}[EnRV] [tTfiapNd])|(?<!b)(?:"
    r"(?<=[Rrg])(?<!T .)(?:(?<!b [Rr])(?<!b x [Rr])|(?= i ))|(?<=A)(?= T)|(?<=T [rl])(?=.[^cC,.\n])"
    r"|(?<=[pw] k)|(?<=[Nx] k)(?=.[^fbhmRVw\n])|(?<=[NnxD] [kl])(?=\.)|(?<=[nD] k)(?=.[dDptWoHTN'#x])"
    r"|(?<=[Nny#][,)]k)(?=.[dDptWoHTN])|(?<=[mpw] l)|(?<=[NnDx] l)(?=.[dDptoNHWT])"
    r"|(?<=[cC] l)(?=.[dotH])|(?:(?<=['dH] [kl])|(?<=['dH] [nNE] [kl]))(?= [tTif])(?P<noun>)))"
)
"""Verbs that report; a form that may be a noun goes by its neighbours: `Hale claims`, `the claims`;
none is a passive without an agent, `is expected`. And what somebody is: `is convinced that`."""


def indirect(copy: Copy, zones: list[Zone], attributed: Iterable[Attributed]) -> list[Attributed]:
    """Read what zones report outside the stretches between marks, in order.

    `attributed` are those stretches: neither their words nor their cues are read again.
    """
    skimmed = Skimmed(copy.folded, zones)
    passed = skimmed.hide(attributed)
    skimmed.read()
    headed = []
    for zone, said in labels(skimmed, copy.folded):
        stretch = Stretch(zone, said.words, True)
        headed.append(Attributed(stretch, "indirect", said.colon, said.mention, LABEL, True))
        passed.update(range(2 * skimmed.firsts[zone], 2 * skimmed.firsts[zone + 1], 2))
    told = _told(skimmed, copy.folded, passed)
    return sorted([*headed, *told], key=lambda each: each.stretch.zone) if headed else told


def _told(skimmed: Skimmed, folded: str, passed: set[int]) -> list[Attributed]:
    """What the cues tell; those whose letters stand at one of the places `passed` are passed over.

    A headline calls people what the story names; it makes nobody a speaker.
    """
    told = []
    for name, (words, cue_words, speaker, stance, owned) in _reports(skimmed, passed):
        mention, cue, *spans = skimmed.extents(speaker, cue_words, *words)
        if owned and folded.endswith("'s", *mention):
            mention = mention[0], mention[1] - 2
        if mention[0] < mention[1] and min([high - low for low, high in spans]) > 1:
            zone = skimmed.entered
            stretch = Stretch(zone, tuple(spans), True)
            head = stance or skimmed.is_head(zone)
            told.append(Attributed(stretch, "indirect", cue, mention, name, head))
    return told


def _reports(skimmed: Skimmed, passed: set[int]) -> list[tuple[str, Report]]:
    """Everything that is reported, in order; a cue inside words already reported is passed over."""
    tags = skimmed.letters
    clause = Clause(skimmed)
    found: list[tuple[str, Report]] = []
    done = end = first = 0
    for match in _CUES.finditer(tags):
        at = match.start()
        if (
            at in passed
            or (at < done and not (at < end and LAST_WORDS.match(tags, at)))
            or not (finds := fitting(match.lastgroup or tags[at - 1 : at + 3]))
        ):
            continue
        if at >= end:
            first = len(found)
            end = clause.enter(at)
        clause.at = at
        for name, find in finds:
            report = find(clause)
            if report is None or (clause.marked and _is_marked(tags, report)):
                continue
            words = report[0]
            last = words[-1][1]
            if 2 * words[0][0] < at:  # of a sentence with marks, the rest is no report of its own
                if clause.marked and 2 * clause.opened > clause.low:
                    continue
                # What stands before the cue holds what was read there.
                while len(found) > first and found[-1][1].words[-1][1] > words[0][0]:
                    found.pop()
            elif at < done:
                continue
            found.append((name, report))
            done = max(at + 2, 2 * last)
            break
    return found


def _is_marked(tags: str, report: Report) -> bool:
    """Whether some of the words, or the cue, stand between marks."""
    return any("Q" in tags[2 * low : 2 * high] for low, high in (*report.words, report.cue))
