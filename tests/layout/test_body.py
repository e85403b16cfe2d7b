"""Where the body is: titles that end in somebody's words, stories that go on behind a box."""

import pytest
from invariants import check

from wirecopy import parse

LEDE = "The ferry to Hvar sailed on Monday after eleven days, to applause from the quay of Split."
MORE = (
    "Passengers who had waited since Easter were let on board first, the harbour office said.",
    "The ferry company Jadran blamed a jellyfish in the engine for the stop of eleven days.",
    "“I cried, and then I was seasick,” said Marija Vukas, a nurse from Split.",
)


def test_a_title_that_ends_in_quotation_marks_is_no_paragraph() -> None:
    title = "Harbour master of Split calls the eleven days ‘a lesson’"
    story = parse("\n\n".join((title, LEDE, *MORE)))

    assert story.headline == title
    assert story.paragraphs[0].plain == LEDE


def test_a_paragraph_that_is_all_quotation_is_one() -> None:
    words = "“Jellyfish are a sign of the times in this harbour”"
    story = parse("\n\n".join(("Ferry runs again", LEDE, words, *MORE)))

    assert words in [paragraph.plain for paragraph in story.paragraphs]


def test_a_story_that_has_hardly_begun_goes_on_behind_a_box_of_links() -> None:
    box = ("Related readings:", "Jellyfish seen off Vis", "Jadran buys a third ferry for Hvar")
    story = parse("\n\n".join(("Ferry runs again", LEDE, *box, *MORE)))

    assert [paragraph.plain for paragraph in story.paragraphs] == [LEDE, *MORE]


def test_three_other_stories_behind_a_box_are_no_body() -> None:
    others = (
        "The mayor of Zadar opened a museum of umbrellas on Friday, with a speech on rain.",
        "Farmers in Slavonia counted their storks and found one more than last year.",
        "A court in Pula freed a parrot that had been held as evidence since March.",
    )
    story = parse("\n\n".join(("Ferry runs again", LEDE, *MORE, "Related stories", *others)))

    assert [paragraph.plain for paragraph in story.paragraphs] == [LEDE, *MORE]


def test_key_points_may_end_a_page() -> None:
    point = "The harbour wall of Lund was opened on Monday by the council, which had waited for it."
    for page in (f"* {point}\n* {point}\n{point}", f"* {point}\n* {point}", f"*\n*\n{point}"):
        check(parse(page))


@pytest.mark.parametrize("source", ["\nAssociated Press", " - AFP", ". AFP"])
def test_a_lede_with_its_agency_is_no_caption(source: str) -> None:
    lede = "The council of Lund opened the harbour wall on Monday after two years of work"
    story = parse(f"Wall opens in Lund\n\n{lede}{source}\n\n" + "\n\n".join(REST))

    assert not story.captions
    assert [paragraph.plain for paragraph in story.paragraphs][-3:] == REST


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for reading this, he wrote to his mother, who kept the letter for forty years.",
        "To keep reading the sea as his father did, Hale goes out every morning before it is light.",
        "Thanks for reading, she wrote below the letter, which the town has kept to this day.",
    ],
)
def test_prose_that_begins_like_an_appeal_closes_no_story(words: str) -> None:
    body = [REST[0], words, *REST[1:]]
    story = parse("Wall opens in Lund\n\nLUND (AP) - " + "\n\n".join(body))

    assert [paragraph.plain for paragraph in story.paragraphs] == body


REST = [
    "The wall has cost three million crowns, and the town has waited for it since the storm.",
    "Two boats were lost to the sea in May, and nobody has seen them since that day, Ruiz said.",
    "Divers looked at the stones of the wall once more before the opening, the council said.",
]
