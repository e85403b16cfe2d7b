"""Bylines, times and breadcrumbs."""

from wirecopy.layout.crumbs import is_breadcrumb
from wirecopy.layout.looks.dates import is_time_printed
from wirecopy.layout.rules import Rule
from wirecopy.tables.furniture import HOME_WORDS, SECTION_WORDS
from wirecopy.text.patterns import lazy

_ABROAD_NAME = (
    r"\p{Lu}[\p{L}.'-]{0,20}(?: (?:(?:de|von|van|del|da|do|la|di) )?\p{Lu}[\p{L}.'-]{0,20}){0,3}"
)
_SIGNED_ABROAD = lazy(
    rf"(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di):? (?:{_ABROAD_NAME})"
    rf"(?:(?:,| et| und| y| e| ?[/|])(?: avec| mit| con| com)? (?:{_ABROAD_NAME}|dpa)){{0,4}}"
    r"(?: \([^()]{2,40}\))?$"
)


def _is_signed_abroad(line: str) -> bool:
    return _SIGNED_ABROAD.match(line) is not None


HEADER = (
    Rule(
        name="by",
        says="Begins with `By` and a name, and does not end like a sentence.",
        kind="byline",
        longest=160,
        opens=frozenset(
            (
                "by",
                "reported",
                "written",
                "posted",
                "published",
                "story",
                "words",
                "text",
                "author",
            )
        ),
        pattern=(
            r"[\^(]?(?:(?i:(?:(?:reported|written|posted|published|story|words|text) )?by)(?: ?:\s*| +)"
            r"|(?i:author|story|words|text)s? ?:\s*)"
            r"(?:(?=\p{Lu}|\[)(?!\p{Lu}\p{Ll}{2,5}day\b)|dpa\b)(?!.*(?<!\b(?:Jr|JR|Sr|SR|\p{Lu}|[ap]\.m))[.?!]$)"
        ),
        accepts=(
            "By Ana Ruiz",
            "BY ANA RUIZ and TOM HALE",
            "By: Ana Ruiz",
            "Written by: Ana Ruiz",
            "Published By: Ana Ruiz",
            "Author: Ana Ruiz",
            "By TOM HALE Jr.",
            "By dpa correspondents",
            "By Ana Ruiz 2 hours ago",
            "By Ana Ruiz Harbour Staff, Updated May 2, 2019, 1:10 p.m.",
        ),
        rejects=(
            "By noon the town was dry.",
            "By Friday, all the boats and most of the",
            "By land",
            "Words: 412",
        ),
    ),
    Rule(
        name="by-glued",
        says="The same where the page has lost the blank behind `By`.",
        kind="byline",
        longest=90,
        starts="Bb",
        pattern=r"[Bb]y(?:\p{Lu}[\p{L}.'-]{1,20}(?: and| AND|,)? ){1,8}\p{Lu}[\p{L}.'-]{1,20}$",
        accepts=("ByAna Ruiz", "byAna Ruiz", "ByANA RUIZ and TOM HALE", "ByThe Associated Press"),
        rejects=("Byzantine Coins Found", "ByteDance sues"),
    ),
    Rule(
        name="by-abroad",
        says="Begins with `Von`, `Par`, `Por` or `di`, and all but its joiners are names.",
        kind="byline",
        longest=100,
        opens=frozenset(("von", "par", "por", "di")),
        predicate=_is_signed_abroad,
        accepts=(
            "Von Ana Ruiz und Tom Hale, dpa",
            "Par Ana Ruiz, avec AFP",
            "Par Ana Ruiz (Lisbonne, envoyée spéciale)",
            "Por Ana Ruiz de Leon | EFE",
            "di Ana Ruiz",
        ),
        rejects=(
            "Par for the course",
            "Von Trapp sings again in the old hall",
            "VON TRAPP SINGS AGAIN IN LUND",
            "Di Stefano Wins Again",
        ),
    ),
    Rule(
        name="published",
        says="A date or an age, alone or behind a word that says what of.",
        kind="published",
        longest=110,
        digit=True,
        predicate=is_time_printed,
        accepts=(
            "Published May 2, 2019 - 07:50 GMT",
            "Friday, 22 Nov 2024 4:55 PM MYT",
            "2022-04-26 21:21:50",
            "11/8/2023 10:46 PM",
        ),
        rejects=(
            "The pact was signed on May 2, 2019, in the old town hall of the city",
            "Published in 1911, the book tells of a wall that broke.",
            "Posted to Lund in 1969, Hale stayed for the rest of his life.",
            "May 2, 2019, was the last day of the harbour wall.",
        ),
    ),
    Rule(
        name="crumbs",
        says="Leads from home, or from a section, to where the reader is, with a mark between.",
        kind="breadcrumb",
        longest=220,
        opens=frozenset(
            first for word in (*HOME_WORDS, *SECTION_WORDS, "you") for first in word.split(" ")[:1]
        ),
        predicate=is_breadcrumb,
        accepts=(
            "Home > News > Harbour opens",
            'Home " News " Harbour opens',
            "You are here: Home / News",
            "Startseite ' Politik ' Ausland",
            "World > Europe > Harbour opens",
            'Business " Markets',
        ),
        rejects=(
            "Home prices rose",
            "Home | News | Sport | About | Contact",
            "Home - a story of bricks",
            "World Cup > the draw in full",
            "Boats > cars, says the mayor",
            "World leaders > local heroes",
        ),
    ),
)
"""Lines that stand above the body."""
