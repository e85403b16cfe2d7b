"""What a desk writes where a story ends: marks, takes, sign-offs."""

from wirecopy.layout.rules import Rule
from wirecopy.text.patterns import lazy_re

_ALNUM = lazy_re(r"[^\W_]")
_SIGN_OFF = frozenset(
    (
        "reporting",
        "writing",
        "editing",
        "additional",
        "compiled",
        "edited",
        "translated",
        "translation",
        "reporter",
        "reporters",
        "editor",
        "editors",
        "contributor",
        "contributors",
        "contributing",
        "contributed",
        "with",
        "by",
    )
)
_TAKES = frozenset(
    (
        "more",
        "first",
        "second",
        "third",
        "1st",
        "2nd",
        "3rd",
        "4th",
        "5th",
        "6th",
        "7th",
        "8th",
        "9th",
    )
)


_NAMED = (
    r"(?:[\s,;&/:|-]++|(?:and|the|of|in|at|for|from|by|our|with|also|agenc(?:y|ies)|desks?|offices?|staff|correspondents?|wires?|bureaus?"
    r"|reports?|reporters?|writers?|researchers?|editors?|news|freelance|special|contributors?|dpa|ani|additional"
    r"|reporting)\b|\p{Lu}[\w.'&-]*+|\d++){1,120}+"
)
"""Words of a line that is made of names: who has worked on a story, and where."""


def _is_bare_mark(line: str) -> bool:
    return not _ALNUM.search(line)


ENDS = (
    Rule(
        name="bare-mark",
        says="Marks without a letter or a digit.",
        kind="furniture",
        predicate=_is_bare_mark,
        longest=60,
        marked=True,
        accepts=("___", "* * *", "###", ","),
        rejects=("a", "7"),
    ),
    Rule(
        name="aside",
        says="All of it in square brackets and without a capital: a page speaks of itself.",
        kind="furniture",
        longest=60,
        starts="[",
        ends=("]",),
        pattern=r"\[\p{Ll}[^\[\]\p{Lu}]{2,56}\]$",
        accepts=("[to top of second column]", "[continued below]"),
        rejects=("[Ana Ruiz/Harbour Post]", "[He] sank"),
    ),
    Rule(
        name="end-mark",
        says="What a desk writes below a story that is over.",
        kind="furniture",
        longest=16,
        starts="-(./eE",
        closes=True,
        pattern=r"(?i)(?:-+ ?30 ?-+|\(?ends?\)?|\(?end(?:s|item)\)?/?|enditem|\./\.)$",
        accepts=("-30-", "ENDS", "(END)", "Enditem"),
        rejects=("The end", "Endings"),
    ),
    Rule(
        name="take",
        says="The wire's word that a story goes on in another take, or the number of that take.",
        kind="furniture",
        longest=24,
        opens=_TAKES,
        pattern=r"(?i)\(?more(?:\)|--|$)|(?:first|second|third|\d(?:st|nd|rd|th)) (?:add|take)\b",
        accepts=("(MORE)", "more", "1st add"),
        rejects=("More than one",),
    ),
    Rule(
        name="sign-off",
        says="Who reported, wrote and edited, or whose copy was used.",
        kind="sign_off",
        longest=600,
        closes=True,
        opens=_SIGN_OFF,
        pattern=r"(?:(?=[(\[])|(?!.{0,160}\b(?:has|have|had|was|were|is|are|will|runs)\b))[(\[]?-{0,2} ?(?:(?i:(?:additional )?(?:reporting|writing|editing|translation)|compiled|edited|translated|contributing|contributors?)(?: and [a-z]+)?(?: by\b:?|:) ?(?:(?:the|our) )?(?=\p{Lu}|dpa\b|staff\b|agencies\b|\d)|(?:[Rr]eporter|[Ee]ditor)s?: (?:\p{Lu}[\p{L}.'-]{0,20}[, ]{0,2}){2,8}\)?$|(?i:with (?:additional )?(?:inputs?|files?|reporting|agency inputs?|reports|information|contributions) from)\b"
        rf"{_NAMED}[.)\]]{{0,3}}$)",
        accepts=(
            "(Reporting by Ana Ruiz; Editing by Tom Hale)",
            "Editing by Tom Hale",
            "(With inputs from PTI)",
            "[Edited by Ana Ruiz]",
            "Editor: Tom Hale",
            "-- with files from The Canadian Press",
            "With reports from Harbour Post and El Puerto",
        ),
        rejects=(
            "Reporting on the war is hard.",
            "With the sun came the crowds.",
            "With reports from Lund growing worse, the mayor left.",
            "EDITORS: See the site.",
            "With files from the ministry in their bags, two clerks fled on Friday.",
            "With inputs from farms costing twice as much as in May, bread is dear.",
            "Edited by monks in 1400, the Book of Lund was sold on Friday.",
            "Edited by Ines Dahl, the Harbour Post has won three prizes.",
            "Writing by lamp light, Ines Dahl finished the book.",
            "Reporting by the police on Sundays has fallen by half.",
        ),
    ),
    Rule(
        name="contributed",
        says="Who else worked on the report.",
        kind="sign_off",
        shortest=20,
        longest=900,
        closes=True,
        holds=("contributed", "helped with this"),
        within=120,
        pattern=rf"(?=.*(?:this (?:report|story|article)|reporting)|{_NAMED}contributed[.)])"
        r"(?:(?!'')[^\"]){3,800}?\b(?:contributed(?: reporting(?: to this (?:report|story|article))?| to this (?:report|story|article)|(?=[.)]))|helped with this (?:report|story))(?: from \p{Lu}[\p{L}., ]{2,60})?\.?\)?$",
        accepts=(
            "Associated Press writer Ana Ruiz contributed to this report.",
            "Ana Ruiz in Lund, Sweden, and Tom Hale in Paris contributed.",
        ),
        rejects=(
            "The drought contributed to the losses of the farm.",
            "Last year the sale of three cranes contributed",
            '"We won," Ana Ruiz said. Tom Hale contributed to this report.',
            "Heavy rain and a blocked drain also contributed.",
            "Four companies and a bank contributed.",
        ),
    ),
    Rule(
        name="provided",
        says="Whose material is in the report.",
        kind="sign_off",
        shortest=20,
        longest=300,
        closes=True,
        opens=frozenset(("some", "information", "material", "with", "this")),
        holds=(
            "this report",
            "this story",
            "this article",
            "reporting by",
            "reporting from",
            "was first published",
        ),
        pattern=r"(?:Some )?(?i:information|material|reporting|content|details)\b.{0,30}\b(?:for|in) this (?:report|story|article) (?:(?:was provided|came|comes|was taken) (?:by|from)(?: the)? (?=\p{Lu}|dpa\b)|is (?:from|by|provided)\b)|With (?:additional )?reporting (?:by|from)"
        rf"{_NAMED}[.)]?$|This (?:report|story|article) by (?:The |the )?\p{{Lu}}[\p{{L}} .'-]{{2,40}} was first published (?:(?:on|in) )?(?:\p{{Lu}}[\p{{L}}.]{{2,9}} \d|\d{{1,2}} \p{{Lu}}|by \p{{Lu}})",
        accepts=(
            "Some information for this report was provided by The Associated Press.",
            "Some material in this report came from Agence France-Presse.",
            "With reporting by AFP and Reuters",
            "This report by The Canadian Press was first published May 2, 2019.",
        ),
        rejects=(
            "Some boats in this story are older than the harbour.",
            "Information in this report came from a spy, the ministry admitted.",
            "This report by the Harbour Police was first published in 1911, and it names the killer.",
            "With reporting by Harbour Police down by half, nobody knows this report.",
        ),
    ),
    Rule(
        name="reported-from",
        says="Who reported from where.",
        kind="sign_off",
        shortest=20,
        longest=200,
        closes=True,
        holds=(" reported from ",),
        pattern=r"\p{Lu}[\p{L}.'-]{0,20}(?:(?:,? and|,)? \p{Lu}[\p{L}.'-]{0,20}){0,7} reported from (?:[ ,]++|(?:and|the|of|in|de|la)\b|\p{Lu}[\p{L}.'-]{0,30}+){1,24}+(?<=\.)$",
        accepts=(
            "Ruiz reported from Lima.",
            "Ana Ruiz and Tom Hale reported from Porto, Portugal.",
        ),
        rejects=(
            "The boats reported from the harbour.",
            "No loss was reported from Lima on Monday.",
            "Ana Ruiz reported from Sarajevo for nine years.",
            "Ruiz reported from Sarajevo and Aleppo, and she never wore a helmet.",
        ),
    ),
)
"""Lines that close a story or break it off."""
