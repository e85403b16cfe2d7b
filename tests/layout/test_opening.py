"""Where the body opens: at a dateline before all else."""

import pytest

from wirecopy import Story, parse

LEDE = "The ferry came back on Monday after nine days at sea, and the town went down to see her."
BODY = (
    "The harbour master said that she had never doubted it, and that the band had been paid.",
    "Nobody could tell how the ship had found her way into the bay again through all that fog.",
    "Her owners said that the fares of all the passengers would be given back to them in May.",
)
TITLE = "Old ferry finds her way home again"


def page(*rows: str) -> Story:
    return parse("\n\n".join(rows))


@pytest.mark.parametrize(
    "formula",
    [
        "MADRID 27 Nov. (EUROPA PRESS) -",
        "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --",
        "AUBURN, Wash. —",
        "LIMA, Peru (AP) —",
    ],
)
def test_a_formula_may_end_with_its_line(formula: str) -> None:
    story = page(TITLE, formula, LEDE, *BODY)

    assert story.headline == TITLE
    assert story.dateline is not None
    assert formula.startswith(story.dateline.text)
    assert [paragraph.text for paragraph in story.paragraphs] == [LEDE, *BODY]


def test_a_dateline_above_the_main_run_of_prose_opens_the_body() -> None:
    links = [f"Harbour {number}" for number in range(9)]
    told = [f"On Monday the ferry and her town went down to the sea, for {n} days." for n in "123"]
    story = page(TITLE, "By Ana Ruiz", f"LIMA, Peru (AP) — {LEDE}", *links, *told)

    assert story.dateline is not None
    assert story.paragraphs[0].text == LEDE
    assert story.paragraphs[-1].text == told[-1]


def test_a_dateline_below_prose_that_is_no_story_opens_the_body() -> None:
    teasers = [
        f"Harbour number {n} is the one that all of us should visit this May." for n in "1234"
    ]
    story = page(*teasers, TITLE, "May 2, 2019 at 9:45 am", f"LIMA, Peru (AP) — {LEDE}", *BODY)

    assert story.dateline is not None
    assert story.headline == TITLE
    assert [paragraph.text for paragraph in story.paragraphs] == [LEDE, *BODY]


def test_a_caption_may_stand_before_the_dateline() -> None:
    caption = "Ana Ruiz reads to her son Tom in the harbour of Birmingham, Alabama, April 14, 2024."
    story = page(TITLE, "By Ana Ruiz", caption, "Share", f"LIMA — {LEDE}", *BODY)

    assert story.dateline is not None
    assert story.paragraphs[0].text == LEDE


@pytest.mark.parametrize(
    "rows",
    [
        ('RUIZ: "We never doubted it," the owner said to us, "and we paid the band."', *BODY),
        (f"RUIZ: {LEDE}", f"TOM EASTLEY: {BODY[0]}", f"RUIZ: {BODY[1]}"),
        ("LIBERIA: Ferry strike enters third week", LEDE, *BODY),
        ("Broadcast: 14/06/2011", LEDE, *BODY),
        ("FERRIES TO SERVE PERU, CHILE", "AND ECUADOR", LEDE, *BODY),
        ("BALANCES AT BANK ROSE ON MARCH 6", LEDE, *BODY),
        ("HARBOUR BANK SUSPENDS LOANS TO PERU - CENTRAL BANK", LEDE, *BODY),
        ("CANADIAN PACIFIC (CP) CONFIRMS EARNINGS", LEDE, *BODY),
    ],
)
def test_what_opens_no_story(rows: tuple[str, ...]) -> None:
    assert page(*rows).dateline is None


def test_a_round_up_by_city_has_the_first() -> None:
    story = page("World in brief", f"OSLO: {LEDE}", f"LIMA: {BODY[0]}", f"ACCRA: {BODY[1]}")

    assert story.dateline is not None
    assert story.dateline.city == "Oslo"
