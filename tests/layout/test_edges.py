"""Where a story's edges are easily cut off: its lede, its last lines, its headline."""

import pytest

from wirecopy import parse

BODY = [
    "It took two years to build, and it is 9 metres high and 600 metres long.",
    "“It will hold,” said the mayor, Ines Dahl, who cut the ribbon with a fish knife.",
    "The old wall broke in the storm of May 2022, and two boats were lost to the sea.",
]
LEDE = "The new wall of the harbour was opened on Friday."
BLANKS = pytest.mark.parametrize("blank", ["\n", "\n\n"])


def _told(*lines: str, blank: str) -> list[str]:
    return [paragraph.plain for paragraph in parse(blank.join(lines)).paragraphs]


@BLANKS
@pytest.mark.parametrize(
    "above",
    [
        ["Lund opens its new wall", "By Ana Ruiz"],
        ["Lund opens its new wall", "Video", "The wall from above"],
        ["Lund opens its new wall", "Play video", "The wall from above"],
    ],
)
def test_a_lede_of_one_sentence_stays(above: list[str], blank: str) -> None:
    assert _told(*above, LEDE, *BODY, blank=blank) == [LEDE, *BODY]


@BLANKS
def test_a_lede_above_tools_stays(blank: str) -> None:
    head = ["Lund opens its new wall", "By Ana Ruiz", "May 3, 2024"]
    tools = ["Facebook Twitter Email", "5 shares"]
    assert _told(*head, LEDE, *tools, *BODY, blank=blank) == [LEDE, *BODY]


@BLANKS
def test_what_a_player_shows_is_no_lede(blank: str) -> None:
    head = ["Lund opens its new wall", "Play video", "The wall from above"]
    scene = "Ines Dahl waves to the crowd in the harbour of Lund."
    assert _told(*head, scene, LEDE, *BODY, blank=blank) == [LEDE, *BODY]


@BLANKS
def test_a_headline_of_two_sentences_may_end_in_a_name(blank: str) -> None:
    title = "They said it would never hold. Enter Karl Holm"
    story = parse(blank.join([title, "By Ana Ruiz", LEDE, *BODY]))
    assert story.headline == title
    assert story.captions == ()


@BLANKS
def test_a_body_may_end_in_a_section_of_short_sentences(blank: str) -> None:
    end = ["The price", "But who will pay?", "Nobody knows."]
    story = parse(blank.join(["Lund opens its new wall", "By Ana Ruiz", LEDE, *BODY, *end]))
    assert [crosshead.text for crosshead in story.crossheads] == ["The price"]
    assert [paragraph.plain for paragraph in story.paragraphs[-2:]] == [
        "But who will pay?",
        "Nobody knows.",
    ]


@BLANKS
def test_a_teaser_below_the_body_is_no_section(blank: str) -> None:
    lines = ["Lund opens its new wall", LEDE, *BODY, "Ferry line closes", "Why?", "More on this"]
    assert _told(*lines, blank=blank) == [LEDE, *BODY]


WRAPPED = """\
LUND, Sweden (AP) -- The council of Lund voted on Friday to build a
new wall around its harbour before the winter, and to let the county
pay a third of it.

The old one broke in the storm of May, and two boats were lost to the
sea that night.
"""


@pytest.mark.parametrize("by", ["by Ana Ruiz", "By Ana Ruiz", "BY ANA RUIZ"])
def test_a_byline_right_below_a_wrapped_headline_is_none_of_it(by: str) -> None:
    title = "Lund council votes to build a new wall around its harbour"
    story = parse(f"{title}\n{by}\n\n{WRAPPED}")
    assert story.headline == title
    assert [person.name.title() for person in story.bylines] == ["Ana Ruiz"]


INDENTED = """\
   The council of Lund voted on Friday to build a new wall around its
harbour before the winter, and to let the county pay a third of it.
   The old one broke in the storm of May, and two boats were lost to
the sea that night, when the tide was at its highest in nine years.
   Divers will look at the ground below the old wall on Monday, and a
mason from Malmo has come to see what is left of the stones in there.
"""


def test_nor_is_one_below_a_headline_of_two_full_lines() -> None:
    title = (
        "Lund council votes to build a new wall around its harbour before\n"
        "the winter, and to let the county of Skane pay a third of the sum"
    )
    story = parse(f"{title}\nBy Ana Ruiz\n{INDENTED}")
    assert [person.name for person in story.bylines] == ["Ana Ruiz"]
    assert story.headline is not None
    assert "Ruiz" not in story.headline
