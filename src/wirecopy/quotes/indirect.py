"""Reported speech without marks: `Ruiz said the pier was safe`, `the pier, Ruiz said, was safe`.

Every cue of a paragraph is looked at, and read by the first of the `reports` that takes it; a
paragraph without one is done with when its words have their letters. What stands between marks,
and the cue of what does, is left alone: mixed speech is not reported twice.
"""

from collections.abc import Iterable, Iterator

from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.headings import LABEL, Label, label
from wirecopy.quotes.marks import Stretch
from wirecopy.quotes.reports import LAST_WORDS, Clause, Report, fitting
from wirecopy.quotes.skim import Marked, Skimmed, hide, is_title, letters_of, read_as_title
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_CUES = lazy_re(
    r"[RrgklAb](?:(?<=b)(?= (?:x )?[En] t )|(?<!b)(?:"
    r"(?<=[Rrg])(?<!T .)(?:(?<!b [Rr])(?<!b x [Rr])|(?= i ))|(?<=A)(?= T)|(?<=T [rl])(?=.[^cC,.])"
    r"|(?<=[pw] k)|(?<=[Nx] k)(?=.[^fbhmRVw])|(?<=[NnxD] [kl])(?=\.)|(?<=[nD] k)(?=.[dDptWoHTN'#x])"
    r"|(?<=[Nny#][,)]k)(?=.[dDptWoHTN])|(?<=[mpw] l)|(?<=[NnDx] l)(?=.[dDptoNHWT])"
    r"|(?<=[cC] l)(?=.[dotH])))"
)
"""Verbs that report; a form that may be a noun goes by its neighbours: `Hale claims`, `the claims`;
none is a passive without an agent, `is expected`. And what somebody is: `is convinced that`."""
_ROOM = 28
"""Characters that must stand outside marks where there are any: more than `, the mayor said Monday.`"""
_SENTENCE = 600
"""Letters of a sentence on either side of a cue that are read, two a word."""


def indirect(copy: Copy, zones: list[Zone], attributed: Iterable[Attributed]) -> list[Attributed]:
    """Read what zones report outside the stretches between marks, in order.

    `attributed` are those stretches: neither their words nor their cues are read again.
    """
    folded = copy.folded
    marked = _marked(attributed)
    found: list[Attributed] = []
    for index, (kind, start, end, _) in enumerate(zones):
        hidden = marked.get(index, [])
        if hidden:
            hidden.sort()
            length = sum([high - low for low, high, is_cue in hidden if not is_cue])
            if end - start - length < _ROOM:
                continue
        text = folded[start:end]
        words = text.split()
        pairs = list(map(letters_of, words))
        quoted = hide(text, start, words, pairs, hidden) if hidden else ()
        letters = "".join(pairs)
        heads = kind != "paragraph"
        if is_title(letters):
            pairs = read_as_title(words, pairs)
            letters, heads = "".join(pairs), True
        cues = [match.start() for match in _CUES.finditer(letters)]
        if quoted:
            cues = [at for at in cues if at not in quoted]
        if cues or heads:
            skimmed = Skimmed(text, start, words, pairs, letters)
            said = label(skimmed, folded) if heads else None
            found += _headed(said, index) if said else _told(skimmed, cues, index, heads=heads)
    return found


def _marked(attributed: Iterable[Attributed]) -> dict[int, list[Marked]]:
    """What stands between marks in each zone, and the cues of that, which may lie in another."""
    marked: dict[int, list[Marked]] = {}
    for stretch, _, cue, _, _, _ in attributed:
        index = stretch.zone
        for low, high in stretch.spans:
            hidden = marked.setdefault(index, [])
            hidden.append((low, high, False))
            if cue:
                hidden.append((*cue, True))
            index += 1
    return marked


def _headed(said: Label, index: int) -> list[Attributed]:
    """What the headline that is the zone of that index tells."""
    stretch = Stretch(index, said.words, True)
    return [Attributed(stretch, "indirect", said.colon, said.mention, LABEL, True)]


def _told(skimmed: Skimmed, cues: list[int], index: int, *, heads: bool) -> Iterator[Attributed]:
    """What the zone of that index tells by its cues; `heads` if it is a headline or the like.

    A headline calls people what the story names; it makes nobody a speaker.
    """
    for name, report in _reports(skimmed, cues):
        mention, cue, *spans = skimmed.extents(report.mention, report.cue, *report.words)
        if mention[0] < mention[1] and min([high - low for low, high in spans]) > 1:
            stretch = Stretch(index, tuple(spans), True)
            yield Attributed(stretch, "indirect", cue, mention, name, report.stance or heads)


def _reports(skimmed: Skimmed, cues: list[int]) -> list[tuple[str, Report]]:
    """Everything a zone reports, in order; a cue inside words already reported is passed over."""
    tags = skimmed.letters
    marked = "Q" in tags
    found: list[tuple[str, Report]] = []
    done = end = low = first = 0
    for at in cues:
        if at < done and not (at < end and LAST_WORDS.match(tags, at)):
            continue
        finds = fitting(tags[at - 1 : at + 3] if at else "." + tags[:3])
        if not finds:
            continue
        if at >= end:
            first = len(found)
            low = max(at - _SENTENCE, 0)
            low = tags.rfind(".", low, at) + 1 or low
            end = tags.find(".", at, at + _SENTENCE) + 1 or min(at + _SENTENCE, len(tags))
        clause = Clause(skimmed, at, low, end)
        for name, find in finds:
            report = find(clause)
            if report is None or (marked and _is_marked(tags, report)):
                continue
            words, word = report.words, clause.word
            before = words[0][0] < word
            if (at < done and not before) or (before and 2 * clause.opened > low):
                continue  # of a sentence with marks, the rest is no report of its own
            # What stands before the cue holds what was read there.
            while before and len(found) > first and found[-1][1].words[-1][1] > words[0][0]:
                found.pop()
            found.append((name, report))
            done = 2 * max(word + 1, words[-1][1])
            break
    return found


def _is_marked(tags: str, report: Report) -> bool:
    """Whether some of the words, or the cue, stand between marks."""
    return any("Q" in tags[2 * low : 2 * high] for low, high in (*report.words, report.cue))
