"""Lines above the body that could pass for a headline and are none: banners, names, menus."""

import pytest

from wirecopy import parse

TITLE = "Ferry to Hvar sails again after eleven days"
BODY = """SPLIT, Croatia (AP) - The ferry to Hvar sailed on Monday after eleven days, to applause.

"I cried, and then I was seasick," said Marija Vukas, a nurse who had waited since Easter.

The harbour master of Split, Ivo Barbaric, thanked the passengers for eleven days of patience.
"""


def page(*rows: str) -> str:
    return "\n\n".join((*rows, BODY))


@pytest.mark.parametrize(
    "rows",
    [
        ("CROATIA NEWS AND ANALYSIS", "DATE:", "09/01/2007", TITLE),
        (TITLE, "By Ana Ruiz", "Ivo Barbaric"),
        (TITLE, "Ivo Barbaric, Harbour Master of Split"),
        ("Split Post | Hvar Post | Vis Post TV", TITLE, "By Ana Ruiz, Associated Press"),
        (
            "Tuesday, Jun 11, 2019",
            TITLE,
            "The Lund Age",
            "Published: Jun 11, 2019",
            "The ferry to Hvar had been missed for eleven days. It came back on Monday.",
        ),
    ],
)
def test_headline(rows: tuple[str, ...]) -> None:
    story = parse(page(*rows))

    assert story.headline == TITLE
    assert story.deck is None
    assert story.paragraphs[0].plain.startswith("The ferry to Hvar sailed on Monday")
    assert "Post" not in " ".join(byline.name for byline in story.bylines)


def test_a_name_alone_is_no_headline() -> None:
    story = parse(page("By Ana Ruiz", "5th September 2022", "Ivo Barbaric"))

    assert story.headline is None


def test_a_name_and_office_below_the_headline_are_a_caption() -> None:
    story = parse(page(TITLE, "Ivo Barbaric, Harbour Master of Split"))

    assert [caption.plain for caption in story.captions] == [
        "Ivo Barbaric, Harbour Master of Split"
    ]


@pytest.mark.parametrize(
    "deck",
    [
        "Nurse who waited since Easter cries, then is seasick on the way to Hvar",
        "Ferry, Harbour and Town Celebrate the Return of a Ship to Hvar",
        "Marija Vukas, Ivo Barbaric Celebrate Return of a Ship",
    ],
)
def test_a_deck_stays_one(deck: str) -> None:
    assert parse(page(TITLE, deck)).deck == deck


@pytest.mark.parametrize(
    ("line", "time", "names"),
    [
        ("[May 2, 2019]  By Ana Ruiz", "[May 2, 2019]", ["Ana Ruiz"]),
        ("Published May 2, 2019 | By Ana Ruiz, Reuters", "Published May 2, 2019", ["Ana Ruiz"]),
        ("May 2, 2019 by admin", "May 2, 2019 by admin", []),
    ],
)
def test_names_behind_the_date(line: str, time: str, names: list[str]) -> None:
    story = parse(page(TITLE, line))

    assert story.published_text == time
    assert [byline.name for byline in story.bylines] == names


def test_a_headline_with_a_label_behind_it_is_a_repeat() -> None:
    story = parse(page(f"{TITLE} News", TITLE))

    assert story.headline == TITLE
    assert story.deck is None


def test_a_caption_is_told_by_its_first_sentence() -> None:
    first = "Passengers wave from the ferry in Split, Monday, May 6, 2019."
    caption = f"{first} The ferry had been missed for eleven days, officials said."

    assert [each.plain for each in parse(page(TITLE, caption)).captions] == [caption]
