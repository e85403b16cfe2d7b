"""Where the body is: titles that end in somebody's words, stories that go on behind a box."""

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
