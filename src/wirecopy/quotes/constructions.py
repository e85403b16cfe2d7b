"""How news attributes words: one row a construction, in the order in which they are tried.

A construction looks at one stretch of a passage and names the phrases that are its speaker and its
cue. Where two fit, the first row wins: what stands beside words that open a sentence, then the
clause they lie in, then what stands further off in the sentence.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from wirecopy.quotes import around, beside, further, owned
from wirecopy.quotes.passage import Found, Passage


class Construction(NamedTuple):
    """A way to attribute, and its proof."""

    name: str
    find: Callable[[Passage, int], Found | None]
    accepts: tuple[tuple[str, str, str], ...]
    """A text, with the mention and the cue of its last stretch."""
    rejects: tuple[str, ...] = ()
    """Texts whose last stretch is not attributed by this row."""
    before: str = ""
    """Phrases of which one stands right before the words; empty where any may."""
    behind: str = ""
    """The phrase behind the words, stops, commas and adverbs aside; empty where any may stand."""
    alone: bool = False
    """Whether the words open their sentence or follow a colon, so that what reports them follows."""
    inside: bool = False
    """Whether the words lie in a clause that began before them, and do not open their sentence."""


def attribution(passage: Passage, at: int) -> tuple[str, Found] | None:
    """Give the name of the first construction that attributes the stretch, and what it found."""
    kinds = passage.kinds
    before = kinds[at - 1]
    alone = before in ".|:;(" or (before in "xcC," and passage.leads(at))
    for name, find in _fitting(before, kinds[at + 1 : at + _FILLED], alone=alone):
        found = find(passage, at)
        if found is not None:
            return name, found
    return None


_FILLING = "|,-x"
"""What may stand between words and the speaker or cue behind them."""
_FILLED = 5
"""Phrases of the words and what is looked at behind them for that speaker or cue."""


@lru_cache(4096)
def _fitting(
    before: str, behind: str, *, alone: bool
) -> list[tuple[str, Callable[[Passage, int], Found | None]]]:
    """The constructions that can stand between these phrases; see `Construction`."""
    first = behind.lstrip(_FILLING)[:1]
    return [
        (row.name, row.find)
        for row in CONSTRUCTIONS
        if (not row.before or before in row.before)
        and (not row.behind or first == row.behind)
        and not (row.inside and before in ".|")
        and not (row.alone and not alone)
    ]


CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "quote, speaker quoted as saying",
        beside.quoted_as,
        behind="S",
        accepts=(
            ('"It holds," Ruiz was quoted as saying by the Post.', "Ruiz", "saying"),
            ('"It holds," the Post quoted the mayor as saying.', "the mayor", "saying"),
        ),
        rejects=('"It holds," Ruiz was seen as saying.',),
    ),
    Construction(
        "quote, speaker says",
        beside.speaker_says,
        behind="S",
        alone=True,
        accepts=(
            (
                '"The pier reopens," Harbour Minister Ana Ruiz said.',
                "Harbour Minister Ana Ruiz",
                "said",
            ),
            ('"The pier reopens," Ruiz, who is 52, told reporters.', "Ruiz", "told"),
            (
                '"The pier reopens," a spokesman for the port said.',
                "a spokesman for the port",
                "said",
            ),
            ('"Will it hold?" she asked.', "she", "asked"),
            ('"It holds," Ruiz and Hale said in a statement.', "Ruiz and Hale", "said"),
            (
                '"It holds," the Guild of Divers and Pilots said.',
                "the Guild of Divers and Pilots",
                "said",
            ),
            ('"It holds," her deputy, Tom Hale, added.', "her deputy, Tom Hale", "added"),
            ('"It holds," her wife, Marta, added.', "her wife, Marta", "added"),
            ('"It holds," Tom Hale (44), a diver, said.', "Tom Hale", "said"),
            ('"It holds," one of them, Tom Hale, added.', "one of them, Tom Hale", "added"),
            ('"It holds," acting mayor Ana Ruiz said.', "acting mayor Ana Ruiz", "said"),
            (
                '"It holds," retired diver Tom Hale, 71, told us.',
                "retired diver Tom Hale",
                "told",
            ),
            ('"It holds," Ana Ruiz, mayor of Lund told the council.', "Ana Ruiz", "told"),
            (
                '"It holds," Harbour Minister Ana Ruiz, said on Monday.',
                "Harbour Minister Ana Ruiz",
                "said",
            ),
        ),
        rejects=('He called it "safe." Ruiz told reporters the pier would stay shut.',),
    ),
    Construction(
        "quote, says speaker",
        beside.says_speaker,
        behind="R",
        alone=True,
        accepts=(
            ('"The pier reopens," said Ana Ruiz, the harbour minister.', "Ana Ruiz", "said"),
            ('"It holds!" shouted one of the divers.', "one of the divers", "shouted"),
            ('"It holds," said Ana Ruiz and Tom Hale.', "Ana Ruiz and Tom Hale", "said"),
            (
                '"It holds," said her founder and head, Tom Hale.',
                "her founder and head, Tom Hale",
                "said",
            ),
            ('"It holds," said managing director Ana Ruiz.', "managing director Ana Ruiz", "said"),
        ),
        rejects=(
            'He called it "safe," wrote a column and left.',
            '"It is safe," Will Hale, head of the port, told the council.',
        ),
    ),
    Construction(
        "quote, as speaker calls it",
        beside.as_called,
        behind="a",
        accepts=(
            ('"The sea wins," as Ruiz often puts it.', "Ruiz", "puts"),
            ('He met the "sea of seas," as Ruiz calls it, and left.', "Ruiz", "calls"),
        ),
        rejects=('"The sea wins" as Ruiz left.',),
    ),
    Construction(
        "quote is how speaker says",
        beside.is_how,
        behind="K",
        accepts=(
            ('"A very soft wall" was how Ruiz described it.', "Ruiz", "described"),
            ('"A very soft wall" is what Ruiz called it.', "Ruiz", "called"),
        ),
        rejects=(
            '"Soft wall" is what builders write.',
            '"Slow and steady" is how Ruiz won it.',
        ),
    ),
    Construction(
        "label",
        beside.label,
        before=":",
        accepts=(
            ('RUIZ: "The pier reopens."', "RUIZ", ":"),
            ('Ana Ruiz (Harbour): "It holds."', "Ana Ruiz", ":"),
            ('Ana Ruiz, mayor of Lund: "It holds."', "Ana Ruiz", ":"),
            ('ANA RUIZ, HEAD OF RATES, NORBANK (in a note): "It holds."', "ANA RUIZ", ":"),
        ),
        rejects=(
            'The banner was new: "Save our pier."',
            'The result, in a word: "Closed."',
            'Three cities, Lund, Oslo, Kiel: "Closed."',
            'Her message to Lund, the port and its divers: "It holds."',
        ),
    ),
    Construction(
        "put it",
        beside.put_it,
        before=":,",
        accepts=(('As Ruiz, a diver, put it, "The sea wins."', "Ruiz", "put"),),
        rejects=('Ruiz put the sign down: "Closed."',),
    ),
    Construction(
        "says speaker, quote",
        beside.says_speaker_first,
        before=":,",
        accepts=(('Said Ana Ruiz: "The pier reopens."', "Ana Ruiz", "Said"),),
    ),
    Construction(
        "in the words of",
        owned.words_of,
        before=",",
        accepts=(
            ('In the words of Ruiz, "the pier is dead".', "Ruiz", "In the words of"),
            ('Hale was, in the words of a diver, "the best".', "a diver", "in the words of"),
            ('It was, in Ruiz\'s words, "dead".', "Ruiz", "words"),
            ('Per Ruiz, "the pier is dead".', "Ruiz", "Per"),
        ),
        rejects=('In the words, "the pier" stands twice.', 'In Ruiz\'s town, "the pier" is big.'),
    ),
    Construction(
        "quote was speaker's answer",
        owned.answer,
        behind="K",
        accepts=(('"It holds," was Ruiz\'s answer.', "Ruiz", "answer"),),
        rejects=('"Soft wall" was Ruiz\'s first book.', '"It holds," was the answer.'),
    ),
    Construction(
        "quote came from speaker",
        owned.came,
        behind="V",
        accepts=(('"It holds," came the reply from the mayor.', "the mayor", "came"),),
        rejects=('"Soft wall" came a year later from Ruiz.',),
    ),
    Construction(
        "quote, dash, speaker",
        owned.pulled,
        behind="S",
        alone=True,
        accepts=(
            ('"The pier holds." - Ana Ruiz, mayor of Lund', "Ana Ruiz", "-"),
            ('"The pier holds" - Ana Ruiz', "Ana Ruiz", "-"),
        ),
        rejects=('"The pier holds" - Ana Ruiz left.', '"The pier" - Lund - is shut.'),
    ),
    Construction(
        "claim",
        around.claim,
        inside=True,
        accepts=(
            ('Hale rejected Ruiz\'s claim that the pier was "in ruins".', "Ruiz", "claim"),
            ('Hale mocked her claim on Monday that it was "in ruins".', "her", "claim"),
            ('Hale dismissed Ruiz\'s claim of "foul play".', "Ruiz", "claim"),
            ('Ruiz\'s answer to Hale was, "It holds."', "Ruiz", "answer"),
            ('From Ruiz\'s statement: "It holds."', "Ruiz", "statement"),
        ),
        rejects=(
            'Hale made the claim that the pier was "in ruins".',
            'Hale dismissed Ruiz\'s claim as "foul play".',
        ),
    ),
    Construction(
        "colon",
        around.colon,
        before=":",
        accepts=(
            ('Ruiz was blunt about the pier: "It is dead."', "Ruiz", "was"),
            ('Hale quoted Ruiz: "It is dead."', "Ruiz", "quoted"),
            (
                'Hale, who had asked for more money, tried again: "It will not last."',
                "Hale",
                "tried",
            ),
        ),
    ),
    Construction(
        "clause",
        around.governed,
        inside=True,
        accepts=(
            ('Ruiz called the pier a "disgrace".', "Ruiz", "called"),
            ('Ruiz said the pier, which opened in 1910, was "in ruins".', "Ruiz", "said"),
            ('Ruiz said she called it "dead".', "Ruiz", "said"),
            ('The talks were described by Ruiz as "frank".', "Ruiz", "were described"),
            ('Hale met the divers, adding that it was a "big day".', "Hale", "adding"),
            ('Ruiz added the city made a "grave error," the agency said.', "Ruiz", "added"),
            ('Asked by Hale whether it would hold, Ruiz said it was "fine".', "Ruiz", "said"),
            ('Divers who saw the wall said it was "soft".', "Divers", "said"),
            ('Ruiz issued a statement calling the wall "soft".', "Ruiz", "calling"),
            ('Hale sat down, with the mayor calling the wall "soft".', "the mayor", "calling"),
            ('Ruiz prompted the mayor to call the wall "soft".', "the mayor", "to call"),
            ('Asked whether it held, as it must, Ruiz called it "soft".', "Ruiz", "called"),
            ('The plan, dismissed as "soft" by Ruiz, was dropped.', "Ruiz", "dismissed"),
            ('The talks were called "frank" by the mayor.', "the mayor", "were called"),
            ('Hale has been accused of "neglect" by Ruiz.', "Ruiz", "has been accused"),
            ('Dismissed by Ruiz as "soft", the plan was dropped.', "Ruiz", "Dismissed"),
            (
                'Few came, a thing its director, Tom Hale, called "soft".',
                "its director, Tom Hale",
                "called",
            ),
            ('The Post quoted Ruiz as saying it was "soft".', "Ruiz", "saying"),
            ('Hale went on, telling the divers: "It will not last."', "Hale", "telling"),
            ('Hale has mocked a diver, referred to him as "soft" and left.', "Hale", "referred"),
            ('Hale, who thinks the port made a grab, called it "soft".', "Hale", "called"),
            ('Hale, told that some thought it held, called it "soft".', "Hale", "called"),
            ('In Lund, Norland, Ana Ruiz (R-Lund) called it "soft".', "Ana Ruiz", "called"),
            ('It was wrong for the mayor to call it "soft".', "the mayor", "to call"),
            ('The mayor emailed divers saying it was "soft".', "The mayor", "saying"),
            ('Ruiz said that when the wall held, "we left it".', "Ruiz", "said"),
            (
                'It is a pact, which Ruiz called "dead" and promised to "rip up".',
                "Ruiz",
                "promised",
            ),
            ('The song, "Will it hold?", says the wall is "soft".', "The song", "says"),
            ('It was mocked by divers, who called it "soft".', "divers", "called"),
        ),
        rejects=(
            'The talks were described as "frank".',
            'A critic would call the pier "dead".',
            'The pier was called "dead" by noon.',
        ),
    ),
    Construction(
        "quote, speaker says, inside",
        beside.speaker_says,
        behind="S",
        accepts=(('The wall was "soft," Ruiz said.', "Ruiz", "said"),),
    ),
    Construction(
        "quote, says speaker, inside",
        beside.says_speaker,
        behind="R",
        accepts=(('The wall was "soft," said Ruiz.', "Ruiz", "said"),),
    ),
    Construction(
        "parenthesis",
        further.parenthesis,
        inside=True,
        accepts=(
            ('The pier, Ruiz said, was "in ruins".', "Ruiz", "said"),
            ('As Ruiz reported, the pier was "in ruins".', "Ruiz", "reported"),
            ('The pier, said Ruiz, was "in ruins".', "Ruiz", "said"),
            ('It is shut, a step described by Ruiz, its head, as "soft".', "Ruiz", "described"),
        ),
    ),
    Construction(
        "later",
        further.later,
        accepts=(
            ('The pier was a "disgrace" and would be closed, Ruiz said.', "Ruiz", "said"),
            ('The pier was a "disgrace" to the town, said Ruiz.', "Ruiz", "said"),
        ),
        rejects=('The pier was a "disgrace". Ruiz, she said, would close it.',),
    ),
    Construction(
        "according to",
        further.according,
        accepts=(
            ('According to Ruiz, the pier is "in ruins".', "Ruiz", "According to"),
            (
                'The pier is "in ruins", according to a spokesman for the port.',
                "a spokesman for the port",
                "according to",
            ),
        ),
    ),
    Construction(
        "view",
        owned.view,
        inside=True,
        accepts=(
            ('In Ruiz\'s view, the pier was "in ruins".', "Ruiz", "view"),
            ('For Ruiz, the pier is "a disgrace".', "Ruiz", "For"),
        ),
        rejects=(
            'For Ruiz, the pier opened "a new world".',
            'In Ruiz\'s town, the pier was "in ruins".',
        ),
    ),
    Construction(
        "stance",
        around.stance,
        inside=True,
        accepts=(('Ruiz wants a "clean start" for the pier.', "Ruiz", "wants"),),
        rejects=('Ruiz wants a "clean" start for the pier.',),
    ),
    Construction(
        "quote, speaker does",
        beside.speaker_does,
        behind="S",
        alone=True,
        accepts=(('"We have a pier again," Ruiz smiled.', "Ruiz", "smiled"),),
    ),
    Construction(
        "subject",
        around.subject,
        inside=True,
        accepts=(
            ('Ruiz came up with "a plan for the pier that holds".', "Ruiz", "came"),
            ('The crowd burst into chants of "Go!"', "The crowd", "burst"),
        ),
        rejects=(
            'Ruiz came up with a "plan".',
            'The wall came with "a plan for the pier that holds".',
        ),
    ),
)
