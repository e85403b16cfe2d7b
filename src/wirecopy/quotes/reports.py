"""Ways to report without marks: a row each, with its proof.

A cue is a verb of `tables.reporting`, or `according to`. The sentence around it is read by the
letters of `skim`: the subject backwards from the verb (`subjects`), the words forwards to where
they end (`contents`).
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from wirecopy.quotes import contents
from wirecopy.quotes.letters import minds, openers, takes
from wirecopy.quotes.skim import Skimmed, Words
from wirecopy.quotes.subjects import Owner, noun, owner, possessor, said_of
from wirecopy.tables.cues import SPEECH
from wirecopy.tables.reporting import HEARERS
from wirecopy.tables.verbs import QUOTING
from wirecopy.text.patterns import lazy_re

FEELING = "speaker is sure of words"
"""What somebody feels, which is further from words than what they want: `Ruiz is keen to`."""


class Report(NamedTuple):
    """What was read: the words in one piece or two, the words that report them, and whose they are."""

    words: tuple[Words, ...]
    cue: Words
    mention: Words
    stance: bool = False
    """Whether it tells what somebody thinks or wants, and not what they said."""
    owned: bool = False
    """Whether the mention is a possessive: `Hale's` insistence."""


class Construction(NamedTuple):
    """A way to report without marks, and its proof."""

    name: str
    find: "Find"
    beside: str
    """What stands beside its cue: the sign before, the cue's letter, the sign behind, the next letter.

    A pattern, so that a row is not tried where its cue cannot stand.
    """
    accepts: tuple[tuple[str, str, str, str], ...]
    """A text, with the words, the mention and the cue of its last report."""
    rejects: tuple[str, ...] = ()
    """Texts in which this row reads nothing."""


class Clause:
    """A cue in its sentence; one serves for all the cues of a story, one after the other."""

    __slots__ = ("at", "end", "low", "marked", "skimmed", "tags")

    def __init__(self, skimmed: Skimmed) -> None:
        self.skimmed = skimmed
        self.tags = skimmed.letters
        self.at = 0
        """Where its letters stand."""
        self.low = 0
        """Where the letters of its sentence start."""
        self.end = 0
        """Where they end."""
        self.marked = False
        """Whether some of its sentence stands between marks."""

    def enter(self, at: int) -> int:
        """Go on to the sentence of the letters at that place, and tell where it ends."""
        tags = self.tags
        low = at - _SENTENCE if at > _SENTENCE else 0
        low = tags.rfind(".", low, at) + 1 or low
        end = tags.find(".", at, at + _SENTENCE) + 1 or at + _SENTENCE
        if tags[end - 2] == "\n":
            end -= 2  # the zone ends without a stop
        self.low, self.end, self.marked = low, end, tags.find("Q", low, end) >= 0
        return end

    @property
    def word(self) -> int:
        """The cue among the words."""
        return self.at // 2

    @property
    def form(self) -> str:
        """The cue's own word."""
        return self.skimmed.words[self.at // 2].strip("\"'()[],.;:!?…-").lower()

    @property
    def opened(self) -> int:
        """The first word outside marks of those before the cue."""
        return max(self.low, self.tags.rfind("Q", self.low, self.at) + 2) // 2

    def owner(self) -> Owner | None:
        """Whose verb the cue is; None where it is no verb, a passive, or nobody's."""
        return owner(self.skimmed, self.low, self.at)


Find = Callable[[Clause], Report | None]

LAST_WORDS = lazy_re(
    r".(?:\.| [Nno]\.| (?:(?:[No] ){1,3}|n )?(?:(?:[ixdDn] ){0,2}[xy](?:[.;]|,(?=[gGsaCc])| --)"
    r"|(?:(?:[xdDn] ){0,2}y )?i (?:. ){0,6}.(?:\.| --)))"
)
"""A cue behind the words it reports, and the end of the sentence: `Ruiz | told Hale on Friday.`"""
_ENDS_THERE = lazy_re(r"[,.;:)-]| \n| (?:[ifaT] (?:. ){0,6}.[,.;:-]|w )")
_SENTENCE = 600
"""Letters of a sentence on either side of a cue that are read, two a word."""
_AS_SAYING = lazy_re(r"(?:. ){1,6}a g")
"""Behind a verb that quotes somebody else: `the Post quoted Ruiz as saying`."""
_SHORT = 2
"""Words before a cue that may be nobody's."""
_LEAD = 5
"""Fewer words before `, according to Ruiz,` lead up to what she says: `In May, according to …`."""
_REST = 5
"""Words behind it that may be no more than a tail of the sentence."""
_TELLS_NOTHING = lazy_re(r"[ptD].|(?:[ia] )?(?:[dD] )?y.|i p.")
"""A pronoun or a time, which tells a reader nothing: `she welcomed it`, `they will vote in May`."""
_HEARER_ALONE = lazy_re(r"[oH].")
_LEADS = frozenset("iaxsN")
_BIND = frozenset({"t ", "W ", "R ", "N ", "n ", "D ", "i "})
"""What stands before the subject of a clause that is part of another: `that she`, `how she`, `said she`,
`the diver who`, `with her`."""
_NOBODY = frozenset({"that", "which", "you", "whom", "nobody", "none", "neither"})
_RELATIVES = frozenset({"who", "which", "whom"})
_NOUN_BEFORE = frozenset({"n ", "N ", "D "})
_DOES = frozenset("bhmRV")
"""A verb right behind the cue: `the plank that she said | was soft`."""
_ABOUT = frozenset({"about", "of"})
_THINGS = frozenset({"it", "this", "that", "there", "what"})
_SO = frozenset({"so", "such"})
_AS = frozenset({"as", "As"})


def says_speaker(clause: Clause) -> Report | None:
    """Find `the pier was safe, said Ana Ruiz`."""
    form, opened, word = clause.form, clause.opened, clause.word
    if word - opened <= _SHORT or form not in SPEECH or form in HEARERS:
        return None
    if clause.owner() is not None:
        return None
    mention = noun(clause.skimmed, clause.at + 2)
    if mention is None or not _ENDS_THERE.match(clause.tags, 2 * mention[1] - 1):
        return None
    return Report(((opened, word),), (word, word + 1), mention)


def speaker_says(clause: Clause) -> Report | None:
    """Find `the pier was safe, Ruiz said`, and what goes on behind a comma: `, adding that …`."""
    tags, at = clause.tags, clause.at
    if tags[at + 1] == " " and tags[at + 2] != "\n" and not LAST_WORDS.match(tags, at):
        return None
    return _before(clause, rest=False)


def speaker_says_inside(clause: Clause) -> Report | None:
    """Find `the pier, Ruiz said, was safe`."""
    return _before(clause, rest=True)


def _before(clause: Clause, *, rest: bool) -> Report | None:
    """What stands before a comma and the speaker, and what stands behind the cue if `rest`.

    `As Ruiz said, …` and `Now, she says, …` have next to nothing before.
    """
    opened, behind = clause.opened, (clause.word + 1, clause.end // 2)
    if clause.word - opened <= _SHORT and not (rest and behind[1] - behind[0] >= _REST):
        return None
    whose = clause.owner() if "c" in takes()[clause.form] else None
    if whose is None or whose.route not in {"beside", "aside"}:
        return None
    lead = first = whose.mention[0]
    if first > opened and clause.skimmed.words[first - 1] in _AS:
        lead -= 1
    as_said = lead < first and rest and lead - opened <= 1 and clause.tags[2 * lead - 1] != ","
    if lead > opened and not as_said:
        if clause.tags[2 * lead - 1] != ",":
            return None
        words = ((opened, lead), behind) if rest else ((opened, lead),)
    elif as_said:
        words = (behind,)
    else:
        return None
    return Report(words, whose.cue, whose.mention)


def speaker_says_first(clause: Clause) -> Report | None:
    """Find `Ruiz said the pier was safe`, and all that verbs take: `Ruiz opposes the plan`."""
    skimmed, tags, at, form = clause.skimmed, clause.tags, clause.at, clause.form
    if form in QUOTING and _AS_SAYING.match(tags, at + 2):
        return None
    codes = takes()[form]
    found = contents.begins(tags, at + 2, form, codes)
    if found is None:
        return None
    start, code = found
    if code == "p" and "p" not in codes and skimmed.words[start // 2] not in _ABOUT:
        return None
    whose = owner(skimmed, clause.low, at)
    if whose is None:
        return None
    if _depends(clause, whose, code) and not (code == "c" and tags[start] in _DOES):
        return None
    who = tags[2 * whose.mention[0]] == "w" and code != "i" and _is_relative(skimmed, whose)
    stop = 2 * whose.mention[0] if whose.route == "front" else clause.end
    end = contents.ends(tags, start, stop, said=contents.is_said(form, code), who=who)
    if start >= end or (code in "op" and _TELLS_NOTHING.fullmatch(tags, start, end)):
        return None
    if form in HEARERS and _HEARER_ALONE.fullmatch(tags, start, end):
        return None
    stance = code in "op" or form not in SPEECH
    return Report(((start // 2, end // 2),), whose.cue, whose.mention, stance)


def _is_relative(skimmed: Skimmed, whose: Owner) -> bool:
    return skimmed.words[whose.mention[0]].lower() in _RELATIVES


def _depends(clause: Clause, whose: Owner, code: str) -> bool:
    """Whether the clause is part of what another says or does, and no report of its own.

    `code` tells what it reports.
    """
    first, last = whose.mention
    before = clause.tags[2 * first - 2 : 2 * first]
    alone = last - first == 1
    if not alone and before not in _BIND:
        return False
    if whose.route in {"sayer", "led"}:
        return False
    word = clause.skimmed.words[first].lower() if alone else ""
    if word in _RELATIVES:
        return _tells_who_is_meant(word, before, code)
    if before == "t ":
        return code not in "tc"
    if before == "i " and clause.tags[clause.at] == "g":
        return False
    return before in _BIND or word in _NOBODY


def _tells_who_is_meant(relative: str, before: str, code: str) -> bool:
    """Whether a relative clause reports nothing: `a diver who plans to leave`.

    `the diver who opposed the plan` and `two of whom opposed it` report.
    """
    if relative == "whom":
        return before != "f "
    return code == "i" and before in _NOUN_BEFORE


def speaker_is_sure(clause: Clause) -> Report | None:
    """Find `Ruiz is convinced that the pier is safe`, `Hale is wary of it`."""
    tags, words, word = clause.tags, clause.skimmed.words, clause.word + 1
    while tags[2 * word] == "x":
        word += 1
    codes = minds().get(words[word])
    found = contents.begins(tags, 2 * word + 2, "", codes) if codes else None
    if found is None:
        return None
    whose = clause.owner()
    if whose is None or words[whose.mention[0]].lower() in _THINGS:
        return None
    start, code = found
    if _depends(clause, whose, code):
        return None
    end = contents.ends(tags, start, clause.end, said=code in "tc")
    return Report(((start // 2, end // 2),), (whose.cue[0], word + 1), whose.mention, stance=True)


def whose_words(clause: Clause) -> Report | None:
    """Find `her insistence that the pier is safe`, `Hale's attacks on the plan`."""
    skimmed, tags, word = clause.skimmed, clause.tags, clause.word
    if (clause.form, skimmed.words[word + 1]) not in openers():
        return None
    whose = possessor(skimmed, clause.low, clause.at)
    if whose is None:
        return None
    code = tags[clause.at + 2]
    end = contents.ends(tags, clause.at + 2, clause.end, said=code == "t", who=True)
    return Report(((word + 1, end // 2),), (whose[1], word + 1), whose, stance=True, owned=True)


def according_behind(clause: Clause) -> Report | None:
    """Find `the pier is safe, according to Ruiz`, and what goes on behind another comma."""
    tags, opened = clause.tags, clause.opened
    source = noun(clause.skimmed, clause.at + 4)
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
    source = noun(clause.skimmed, clause.at + 4)
    if clause.word - clause.opened > 1 or source is None:
        return None
    comma = tags.find(",", 2 * source[1] - 1, clause.end)
    if comma < 0:
        return None
    words = ((comma + 1) // 2, clause.end // 2)
    return Report((words,), (clause.word, clause.word + 2), source) if words[0] < words[1] else None


def reported_by(clause: Clause) -> Report | None:
    """Find `a plan opposed by Ruiz` and `the plan was rejected by divers`."""
    skimmed, at = clause.skimmed, clause.at
    told = clause.form in HEARERS or "o" not in takes()[clause.form]
    if told or skimmed.words[clause.word + 1] != "by":
        return None
    source, words = noun(skimmed, at + 4), said_of(skimmed, clause.low, at)
    if source is None or words is None:
        return None
    (first, last), verb = words
    return Report(((first, last),), (verb, clause.word + 2), source, stance=True)


CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "words, says speaker",
        says_speaker,
        beside=r",R [NdDnH#GEV]",
        accepts=(
            (
                "The pier would not last the winter, said Ana Ruiz, the harbour minister.",
                "The pier would not last the winter",
                "Ana Ruiz",
                "said",
            ),
            (
                "The pier would not last the winter, said retired diver Tom Hale.",
                "The pier would not last the winter",
                "retired diver Tom Hale",
                "said",
            ),
        ),
        rejects=("The diver, said to be rich, left.", "After the vote, told divers went home."),
    ),
    Construction(
        "words, speaker says",
        speaker_says,
        beside=r".[^Ab](?:\.|,(?:[gGsCc]|$)| (?:[NnoxiydD-]|$))",
        accepts=(
            (
                "The pier would not last the winter, Ruiz said.",
                "The pier would not last the winter",
                "Ruiz",
                "said",
            ),
            (
                "The pier would not last the winter, newly elected mayor Tom Hale said.",
                "The pier would not last the winter",
                "newly elected mayor Tom Hale",
                "said",
            ),
            ("The pier was closed, Ruiz said,", "The pier was closed", "Ruiz", "said"),
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
            (
                "The pier was closed in May, Ruiz reported last week.",
                "The pier was closed in May",
                "Ruiz",
                "reported",
            ),
        ),
        rejects=("When the mayor asked, Ruiz declined.", "The pier was safe and Ruiz said so."),
    ),
    Construction(
        "words, speaker says, words",
        speaker_says_inside,
        beside=r".[^Ab],.",
        accepts=(
            (
                "The wall of the pier, Ruiz said, was soft.",
                "The wall of the pier\n\nwas soft",
                "Ruiz",
                "said",
            ),
            (
                "Now, she said, the pier would have to be closed.",
                "Now\n\nthe pier would have to be closed",
                "she",
                "said",
            ),
            (
                "As Ruiz first reported, the pier was closed in May.",
                "the pier was closed in May",
                "Ruiz",
                "first reported",
            ),
            (
                "But as Ruiz noted, the pier was closed to divers.",
                "the pier was closed to divers",
                "Ruiz",
                "noted",
            ),
        ),
        rejects=(
            "Ruiz, who said nothing, left.",
            "Now, said Ruiz, we go.",
            "As Ruiz said, it fell.",
        ),
    ),
    Construction(
        "speaker says words",
        speaker_says_first,
        beside=r".[^Ab][ :][^wscC_Q-]",
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
            (
                "It was safe, said Ana Ruiz, adding that the pier would open.",
                "that the pier would open",
                "Ana Ruiz",
                "adding",
            ),
            ("Sen. Ana Ruiz (D-N.Y.) opposes the plan.", "the plan", "Sen. Ana Ruiz", "opposes"),
            ("Almost half said they were late.", "they were late", "half", "said"),
            ("Ruiz has tried to show that it held.", "that it held", "Ruiz", "has tried to show"),
            ("His deputy, Tom Hale, vowed to fight.", "to fight", "Tom Hale", "vowed"),
            ("Ruiz called for a vote, which she lost.", "for a vote", "Ruiz", "called"),
            ("The diver who opposed the plan left.", "the plan", "who", "opposed"),
            ("Divers met, two of whom opposed the plan.", "the plan", "whom", "opposed"),
            ("It was a plank that she said was soft.", "was soft", "she", "said"),
            ("In a letter praising the plan, he lied.", "the plan", "a letter", "praising"),
            ("Ruiz has no plans to endorse the wall.", "the wall", "Ruiz", "endorse"),
            ("Hale spoke of the plan on Friday.", "of the plan", "Hale", "spoke"),
            ("Hale laid out the plan.", "the plan", "Hale", "laid"),
            ("With Hale praising the plan, Ruiz left.", "the plan", "Hale", "praising"),
            ("Ruiz is likely to oppose the plan.", "the plan", "Ruiz", "oppose"),
            ("Ruiz left after praising the plan.", "the plan", "Ruiz", "praising"),
            ("Ruiz went on to praise the plan.", "the plan", "Ruiz", "praise"),
            ("Ruiz on Friday rejected the plan.", "the plan", "Ruiz", "rejected"),
            (
                "Mayors, divers and even the port say it is safe.",
                "it is safe",
                "Mayors, divers and even the port",
                "say",
            ),
            ("Hale -- he runs the port -- said it held.", "it held", "Hale", "said"),
            ("Hale, who left, is calling for a vote.", "for a vote", "Hale", "is calling"),
            ("Praising the plan, Ruiz left.", "the plan", "Ruiz", "Praising"),
            ("After thanking the divers, she slept.", "the divers", "she", "thanking"),
            ("Hale stopped praising the plan.", "the plan", "Hale", "stopped praising"),
            ("The vote led divers to demand a wall.", "a wall", "divers", "to demand"),
            ("Ruiz rejected the plan, and Hale slept.", "the plan", "Ruiz", "rejected"),
            ("Hale denounced him.", "him", "Hale", "denounced"),
            (
                "Hale said goodbye in a speech that began at noon.",
                "goodbye in a speech that began at noon",
                "Hale",
                "said",
            ),
            (
                "Ruiz said in an interview with the radio of Lund after a vote that it held.",
                "that it held",
                "Ruiz",
                "said",
            ),
            (
                "Hale rejected the plan after Ruiz praised it.",
                "the plan",
                "Hale",
                "rejected",
            ),
            (
                "A spokesman for the port denied that it had paid, but left.",
                "that it had paid",
                "A spokesman for the port",
                "denied",
            ),
        ),
        rejects=(
            "The claims of Ruiz were new.",
            "Ruiz held a vote.",
            "To say that the pier was safe is bold.",
            "She said on Friday.",
            "Divers were expected to reject the plan.",
            "Hale spoke at the pier.",
            "Hale laid the stones.",
            "A diver who plans to leave slept.",
            "The word is that Hale opposed the plan.",
            "Hale told him.",
        ),
    ),
    Construction(
        FEELING,
        speaker_is_sure,
        beside=r".b [EnxRV]",
        accepts=(
            (
                "The divers are convinced that the pier is safe.",
                "that the pier is safe",
                "The divers",
                "are convinced",
            ),
            ("Ruiz is not sure the pier will hold.", "the pier will hold", "Ruiz", "is not sure"),
            ("Hale was eager to leave.", "to leave", "Hale", "was eager"),
            ("Hale is deeply wary of the plan.", "of the plan", "Hale", "is deeply wary"),
        ),
        rejects=(
            "It is sure that it fell.",
            "It is clear that the pier is safe.",
            "The wall was so soft that the pier fell.",
        ),
    ),
    Construction(
        "words reported by speaker",
        reported_by,
        beside=r".R i",
        accepts=(
            ("Hale left, a plan opposed by Ruiz.", "a plan", "Ruiz", "opposed by"),
            (
                "The plan has been rejected by divers in Lund.",
                "The plan",
                "divers",
                "has been rejected by",
            ),
        ),
        rejects=("The diver was told by Hale to leave.", "She saw a plan opposed by Hale."),
    ),
    Construction(
        "words of speaker",
        whose_words,
        beside="noun",
        accepts=(
            (
                "They met her insistence that the pier is safe.",
                "that the pier is safe",
                "her",
                "insistence",
            ),
            ("Ana Ruiz's sharp attacks on Hale went on.", "on Hale", "Ana Ruiz", "sharp attacks"),
            ("They met his pledge to rebuild it.", "to rebuild it", "his", "pledge"),
        ),
        rejects=(
            "The claim that it fell was new.",
            "Hale's plan in Lund fell.",
            "A call for help.",
        ),
    ),
    Construction(
        "according to speaker, words",
        according_first,
        beside=r".A",
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
        beside=r".A",
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


@cache
def fitting(beside: str) -> tuple[tuple[str, Find], ...]:
    """The constructions whose cue may stand there; see `Construction.beside`."""
    beside = beside.rstrip("\n")  # behind the last cue of a zone stands nothing
    return tuple((row.name, row.find) for row in CONSTRUCTIONS if re.match(row.beside, beside))
