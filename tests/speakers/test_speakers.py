"""Whom mentions mean, in whole stories."""

from collections.abc import Callable

import pytest
from clock import least, seconds

from wirecopy import Story, parse
from wirecopy.quotes.attribution import Attributed
from wirecopy.quotes.marks import Stretch
from wirecopy.quotes.zones import Zone
from wirecopy.speakers.resolve import Cast, resolve
from wirecopy.text.copy import Copy


def said_by(text: str, mention: str) -> Cast:
    """The cast of a text whose first quoted words are attributed to its last `mention`."""
    opened = text.index('"') + 1
    closed = text.index('"', opened)
    at = text.rindex(mention)
    zones = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        zones.append(Zone("paragraph", start, start + len(line), number))
        start += len(line) + 1
    stretch = Stretch(0, ((opened, closed),), closed=True)
    return resolve(
        Copy(text), zones, [Attributed(stretch, "direct", None, (at, at + len(mention)))]
    )


def name_of(text: str, mention: str) -> str | None:
    cast = said_by(text, mention)
    return cast.speakers[0].name if cast.speakers else None


@pytest.mark.parametrize(
    ("text", "mention", "expected"),
    [
        ('Ana Ruiz left. "Yes," Ruiz said.', "Ruiz", "Ana Ruiz"),
        ('Ana Ruiz left. "Yes," Ana said.', "Ana", "Ana Ruiz"),
        ('Victor May left in May. "Yes," May said.', "May", "Victor May"),
        ('Victor May left. "Yes," I said.', "I", None),
        ('Leandra English left. "Yes," English said.', "English", "Leandra English"),
        ('A Texas Republican left. "Yes," Texas said.', "Texas", "Texas"),
        ('&\\tVictor Hale left. "Yes," Hale said.', "Hale", "Victor Hale"),
        ('Ana Ruiz met Victor Hale. "Yes," he said.', "he", "Victor Hale"),
        ('Victor Hale left. "YES," HE said.', "HE", "Victor Hale"),
        ('Wang Li met Li Wang. "Yes," Wang said.', "Wang", None),
        ('Wang Li met Eva Moss. "Yes," Wang said.', "Wang", "Wang Li"),
        (
            'Ana Ruiz left. She was late. Eva Moss came with her. "Yes," she said.',
            "she",
            "Eva Moss",
        ),
        ('Victor Hale met Robert Moss. He left. "Yes," he said.', "he", "Victor Hale"),
        (
            'Ana Ruiz met Eva Moss. With Moss, Ruiz said the session ran. "Yes," the session said.',
            "the session",
            "the session",
        ),
        (
            'Ana Ruiz left. "Yes," Minister for Fisheries and Ports Eva Moss said.',
            "Minister for Fisheries and Ports Eva Moss",
            "Eva Moss",
        ),
        ('Ana Ruiz Told Me Off Today. "Yes," she said.', "she", None),
        (
            'Ana Ruiz left. "Yes," the spokesman for Mayor Eva Moss said.',
            "the spokesman for Mayor Eva Moss",
            "the spokesman for Mayor Eva Moss",
        ),
        ('"Yes," said Ana Ruiz, a nurse, who left.', "who", "Ana Ruiz"),
        ('"Yes," said a nurse who left.', "who", None),
        ('Ana Ruiz, 44, left. "Yes," the 44-year-old said.', "the 44-year-old", "Ana Ruiz"),
        ('Ana Ruiz, 44, left. "Yes," the 45-year-old said.', "the 45-year-old", "the 45-year-old"),
        ('Ruiz, 44, left. "Yes," the 44-year-old said.', "the 44-year-old", "Ruiz"),
        (
            'Ana Ruiz, 44, met Eva Moss, 44. "Yes," the 44-year-old said.',
            "the 44-year-old",
            "the 44-year-old",
        ),
        (
            'Ana Ruiz, 44, left. "Yes," the 44-year-old company said.',
            "the 44-year-old company",
            "the 44-year-old company",
        ),
        (
            'Eva Moss left. Ana Ruiz came. She said the Ruiz family was "yes".',
            "She",
            "Ana Ruiz",
        ),
        ('"Yes," said Ana Ruiz\'s letter.', "Ana Ruiz's letter", "Ana Ruiz"),
        ('It went to Ana Ruiz, a nurse who said "yes".', "a nurse", "Ana Ruiz"),
        ('"Yes," said Ana Ruiz, a nurse said.', "a nurse", "a nurse"),
        ('"Yes," we said of Ana Ruiz.', "we", None),
        (
            'The Norland Rail Authority met.\n"Yes," the NRA said.',
            "the NRA",
            "Norland Rail Authority",
        ),
        ('The Bank of Norland met. "Yes," the bank said.', "the bank", "Bank of Norland"),
        (
            'The Painters Guild of Lund met. "Yes," the union said.',
            "the union",
            "Painters Guild of Lund",
        ),
        (
            'Rates fall, economists at Norland Bank said.\nNone.\nNone.\nNone.\n"Yes," it said.',
            "it",
            "Norland Bank",
        ),
        ('Hale Books Group met. "Yes," Hale said.', "Hale", "Hale Books Group"),
        ('Ana Hale met Hale Books Group. "Yes," Hale said.', "Hale", "Ana Hale"),
        ('The mayor fell ill in Richmond. "Yes," he said.', "he", None),
        ('Victor Hale was born near Little Rock. "Yes," he said.', "he", "Victor Hale"),
        ('Moss said that Hale was late. "Yes," he said.', "he", "Moss"),
        ('Her father, Ruben, met Ana Ruiz. "Yes," he said.', "he", "Ruben"),
        ('Victor Hale left. Moss came. He told Moss "yes".', "He", "Victor Hale"),
        ('Victor Hale met Robert Moss. Moss left. "Yes," he said of Moss.', "he", "Victor Hale"),
        (
            'Victor Hale met Ana Ruiz. "Yes," said Hale and President Ruiz.',
            "Hale and President Ruiz",
            "Hale and President Ruiz",
        ),
        ('Divers left, and divers came. "Yes," he said.', "he", None),
        (
            '"Yes," said Ports and Roads Chairman Ana Ruiz.',
            "Ports and Roads Chairman Ana Ruiz",
            "Ana Ruiz",
        ),
        ('Robert Moss left. "Yes," he said as Moss rose.', "he", None),
        ('Victor Hale left. After meeting Robert Moss, he said "yes".', "he", "Victor Hale"),
        ('Victor Hale left. Asked about Moss\'s vote, he said "yes".', "he", "Victor Hale"),
        ('Asked about Robert Moss, he said "yes".', "he", None),
        ('Victor Hale left. Following Robert Moss, he said "yes".', "he", "Robert Moss"),
        ('Victor Hale left. Grass grew on the Norland Wall. "Yes," he said.', "he", "Victor Hale"),
        ('Norland Bank rose.\nNone.\nNone.\nNone.\n"Yes," it said.', "it", None),
        (
            'Norland Rail Authority\n"Yes," the Bank of Norland said.',
            "the Bank of Norland",
            "Bank of Norland",
        ),
        ('"Yes," Norland Bank\'s report said.', "Norland Bank's report", "Norland Bank"),
        ('"Yes," the bank\'s director, Ana Ruiz, said.', "the bank's director", "Ana Ruiz"),
        (
            'Rep. Ana Ruiz left. "Yes," the Texas Republican said.',
            "the Texas Republican",
            "Ana Ruiz",
        ),
        ('Ana Ruiz left. "Yes," officials in Norland said.', "officials", "officials in Norland"),
        ('"Yes," Ana Ruiz and Eva Moss said.', "Ana Ruiz and Eva Moss", "Ana Ruiz and Eva Moss"),
    ],
)
def test_whom_a_mention_means(text: str, mention: str, expected: str | None) -> None:
    assert expected == name_of(text, mention)


def test_a_story_without_mentions_has_no_cast() -> None:
    assert Cast() == resolve(Copy("Ana Ruiz left."), [], [])


def test_speakers_come_in_order_of_first_quote_with_their_mentions() -> None:
    story: Story = parse(
        "Ferry returns to Marlow\n\n"
        '"It is back and will stay," said Ana Ruiz on the quay of Marlow on Monday morning.\n\n'
        'Victor Hale called it "overdue" and went home, as he does on most days of the week.\n\n'
        '"Some people never learn to wait for anything," Ruiz said of him when she heard it.\n'
    )

    assert [speaker.name for speaker in story.speakers] == ["Ana Ruiz", "Victor Hale"]
    assert [mention.text for mention in story.speakers[0].mentions] == ["Ana Ruiz", "Ruiz"]


def repeated(unit: str, mention: str) -> Callable[[int], tuple[Copy, list[Zone], list[Attributed]]]:
    """Build a paragraph of many units, each with its own names, one quote and one mention."""

    def build(count: int) -> tuple[Copy, list[Zone], list[Attributed]]:
        text = ""
        attributed = []
        pieces = []
        length = 0
        for number in range(count):
            letters = "".join(chr(97 + int(digit)) for digit in str(number))
            piece, said = unit.replace("#", letters), mention.replace("#", letters)
            opened = length + piece.index('"') + 1
            at = length + piece.rindex(said)
            stretch = Stretch(0, ((opened, opened + 4),), closed=True)
            attributed.append(Attributed(stretch, "direct", None, (at, at + len(said))))
            pieces.append(piece)
            length += len(piece)
        text = "".join(pieces)
        return Copy(text), [Zone("paragraph", 0, len(text), 0)], attributed

    return build


@pytest.mark.parametrize(
    ("unit", "mention"),
    [
        ('"Yes," he said. ', "he"),
        ('"Yes," said X# Y#. ', "X# Y#"),
        ('Q# Hale ran. "Yes," said Hale. ', "Hale"),
        ('The B# Council ran. "Yes," the agency said. ', "the agency"),
        ('The B# Council ran. "Yes," the XBC said. ', "the XBC"),
        ('Bank of "Yes," the m# senator said. ', "the m# senator"),
        ('It ran. "Yes," it said. ', "it"),
    ],
)
def test_many_quotes_in_one_paragraph_take_linear_time(unit: str, mention: str) -> None:
    build = repeated(unit, mention)

    def resolving(count: int) -> Callable[[], object]:
        copy, zones, attributed = build(count)
        return lambda: resolve(Copy(copy.raw), zones, attributed)

    def kept(some: float, more: float) -> bool:
        return more < 8 * 3 * some + 0.05

    assert kept(*least(resolving(400), resolving(3200), kept))


@pytest.mark.parametrize("filler", ["Abc Def ", "A", "A-", "Abc. ", "Abc de la ", "Bank of ", " "])
def test_a_long_paragraph_with_one_quote(filler: str) -> None:
    text = filler * (300_000 // len(filler)) + '"Yes," he said.'
    at = text.rindex("he")
    stretch = Stretch(0, ((len(text) - 14, len(text) - 10),), closed=True)
    zones = [Zone("paragraph", 0, len(text), 0)]
    attributed = [Attributed(stretch, "direct", None, (at, at + 2))]

    assert seconds(lambda: resolve(Copy(text), zones, attributed)) < 3


def test_a_rank_with_a_number_in_it() -> None:
    story = parse(
        "The boat is the U.S. Coast Guard. Petty Officer 2nd Class Ana Ruiz described the rescue as "
        "“sudden and loud.”"
    )

    (speaker,) = story.speakers
    assert (speaker.name, speaker.title) == ("Ana Ruiz", "Petty Officer 2nd Class")


def test_a_title_behind_a_bracket_is_read() -> None:
    (speaker,) = parse(
        "The party has a plan (Senator Ana Ruiz of Norland). “It is cold,” Ruiz said."
    ).speakers

    assert (speaker.name, speaker.title) == ("Ana Ruiz", "Senator")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("UN special envoy to Syria", "Staffan de la Cruz"),
        ("U.S. Secretary of State", "Ana Ruiz"),
        ("Secretary of State", "Ana Ruiz"),
        ("Deputy Minister for Health", "Ana Ruiz"),
        ("Union Minister for Ports", "Sarbanek Ruiz"),
        ("director of Harbour Works", "Ana Ruiz"),
    ],
)
def test_who_holds_an_office_is_named_behind_what_it_is_for(title: str, name: str) -> None:
    story = parse(
        f"“It is cold,” {title} {name} told a daily. “It is wet,” {name.rsplit(maxsplit=1)[-1]} said."
    )

    names = {quote.speaker_name for quote in story.quotes if quote.kind != "indirect"}
    assert names == {name}


@pytest.mark.parametrize("title", ["the ambassador to France", "the Minister for Health"])
def test_an_office_alone_names_nobody(title: str) -> None:
    story = parse(f"“It is cold,” {title} told a daily.")

    assert story.quotes[0].speaker is None or story.quotes[0].speaker.kind == "unknown"


def test_a_surname_that_is_a_plain_word_is_he_later_on() -> None:
    between = "".join(f"The port was open at {hour} and many people came.\n\n" for hour in range(5))
    story = parse(
        f"LIMA (AP) - Prime Minister Victor May met Ana Ruiz on Monday.\n\n{between}"
        "“The pier holds,” May told reporters.\n\n“It is not new,” he said.\n"
    )

    assert [quote.speaker_name for quote in story.quotes] == ["Victor May", "Victor May"]


def test_a_day_before_a_name_is_none_of_it() -> None:
    story = parse(
        "LUND (AP) - Ana Ruiz came home.\n\nOn Thursday Ruiz was asked.\n\n“It is,” Ruiz said.\n"
    )

    assert [quote.speaker_name for quote in story.quotes] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a spokesman for the U.S. army in Lund", "a spokesman for the U.S. army in Lund"),
        ("a man with a plan that nobody knew", "a man with a plan"),
        ("a man in the town he came from", "a man in the town"),
    ],
)
def test_what_tells_an_unnamed_speaker_ends_where_a_clause_begins(words: str, name: str) -> None:
    story = parse(f"LUND (AP) - The pier was shut.\n\n“It is gone,” said {words}.\n")

    assert [quote.speaker_name for quote in story.quotes] == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Rates will not fall, one trader in Oslo said.", "one trader in Oslo"),
        ("Rates will not fall, a bank spokesman said.", "a bank spokesman"),
        ("Rates will not fall, a spokeswoman for the bank said.", None),  # no man
        ("A nurse, Tom Hale, said rates will not fall.", "Tom Hale"),
        ("The trader said rates will not fall.", None),  # may be someone the story names
        ("A reporter asked whether rates will fall.", None),  # who asks does not answer
        ("Steep cuts would hurt U.S. Trade in the end, the bank said.", None),
    ],
)
def test_he_may_be_one_who_spoke_without_a_name(before: str, name: str | None) -> None:
    story = parse(f"OSLO (AP) - The bank met on Monday.\n\n{before}\n\n“It is over,” he said.\n")

    assert [quote.speaker_name for quote in story.quotes if quote.kind == "direct"] == [name]


def test_he_who_only_acts_is_no_stranger() -> None:
    story = parse(
        "OSLO (AP) - Tom Hale runs the bank.\n\nHale met a clerk, and one trader said he was late."
        "\n\nHe also plans a new bank.\n\n“It is over,” Hale said.\n"
    )

    assert {
        quote.speaker_name for quote in story.quotes if quote.cue and quote.cue.text == "also plans"
    } <= {"Tom Hale"}


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The Norland embassy in Oslo said the pier will close.", "The Norland embassy in Oslo"),
        ("“It was time,” the letter said.", "the letter"),
        ("The company said in a statement that the pier will close.", "The company"),
        ("One trader said the pier will close.", None),  # is no `it`
        ("The embassy closed the pier.", None),  # says nothing
    ],
)
def test_it_may_be_a_body_that_spoke_without_a_name(before: str, name: str | None) -> None:
    story = parse(f"OSLO (AP) - The pier was open.\n\n{before}\n\n“It is over,” it said.\n")

    assert story.quotes[-1].speaker_name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("U.S. Ambassador to the U.N. Ana Ruiz said", "Ana Ruiz"),
        ("Former Ambassador to the United Nations Tom Hale said", "Tom Hale"),
        ("Head of the Port Authority Omar Said said", "Omar Said"),
        ("Minister for Fisheries and Ports Ana Ruiz said", "Ana Ruiz"),
        ("The letter to Secretary of State Ana Ruiz said", "The letter"),
        ("A spokesman for the Port Authority said", "A spokesman for the Port Authority"),
    ],
)
def test_what_an_office_is_for_is_no_part_of_its_holder(words: str, name: str) -> None:
    story = parse(f"OSLO (AP) - The deal is new.\n\n{words} it “is gone.”\n")

    assert [quote.speaker_name for quote in story.quotes] == [name]


def test_whoever_only_feels_something_is_no_speaker_before_they_speak() -> None:
    story = parse(
        "OSLO (AP) - Ana Ruiz was keen to open the pier.\n\n“It is late,” Tom Hale said."
        "\n\n“It is not,” Ruiz said. Ruiz was keen to close it.\n"
    )

    assert [speaker.name for speaker in story.speakers] == ["Tom Hale", "Ana Ruiz"]
    assert [quote.speaker_name for quote in story.quotes if quote.kind == "indirect"] == [
        None,
        "Ana Ruiz",
    ]
