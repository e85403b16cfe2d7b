"""What stands above the body without a mark of its own: a dateline, times, names without `By`."""

import pytest

from wirecopy import Story, parse

BODY = (
    "The ferry came back on Monday after nine days at sea, and the town went down to see her.\n\n"
    "The harbour master said that she had never doubted it, and that the band had been paid.\n\n"
    "Nobody could tell how the ship had found her way into the bay again through all that fog."
)


def below(*rows: str) -> Story:
    return parse("\n\n".join((*rows, BODY)))


@pytest.mark.parametrize(
    ("line", "city", "agency"),
    [
        ("AFP, MANILA", "Manila", "AFP"),
        ("PTI, Washington,", "Washington", "PTI"),
        ("LIMA, Peru —", "Lima", None),
        ("TULSA, Okla. (AP) —", "Tulsa", "AP"),
        ("LIMA 1996-08-23", "Lima", None),
        ("Singapore", "Singapore", None),
    ],
)
def test_a_dateline_on_its_own_line(line: str, city: str, agency: str | None) -> None:
    story = below("Old ferry finds her way home again", "By Ana Ruiz", line)

    assert story.headline == "Old ferry finds her way home again"
    assert story.dateline is not None
    assert story.dateline.city == city
    assert (story.agency.short if story.agency else None) == agency
    assert [byline.name for byline in story.bylines] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "title",
    [
        "NATIONAL MEDIA CO SETS PAYOUT",
        "Harbour News Service Told To Close",
        "FERRY SPOTLIGHT - HARBOUR POST IN DOUBT",
        "Harbour Sells Ferries",
        "FERRY SALES SEEN AT 5.74/72, 5.82/81 PCT",
    ],
)
def test_the_only_title_above_the_body_is_no_byline(title: str) -> None:
    story = below(title, "LIMA, March 3 -")

    assert story.bylines == ()
    assert story.headline == title


def test_a_name_stands_below_its_headline() -> None:
    story = below("Old ferry finds her way home again", "Ana Ruiz, Harbour Post")

    assert [byline.name for byline in story.bylines] == ["Ana Ruiz"]


@pytest.mark.parametrize("line", ["Ana Lindqvist, The Associated Press", "ANA LINDQVIST, AFP"])
def test_a_name_and_an_agency_are_no_dateline(line: str) -> None:
    assert below("Old ferry finds her way home again", line).dateline is None


def test_a_time_behind_the_dateline_is_when_the_page_came_out() -> None:
    story = below("Old ferry finds her way home again", "LIMA Tue Dec 30, 2014 9:21am GMT")

    assert story.dateline is not None
    assert story.dateline.city == "Lima"
    assert story.published_text == "Tue Dec 30, 2014 9:21am GMT"
    assert story.published is not None
    assert story.published.isoformat() == "2014-12-30T09:21:00+00:00"


def test_what_stands_before_the_dateline_on_its_line_is_taken_apart() -> None:
    story = below(
        "Old ferry finds her way home again",
        "(In May 2 story, in second paragraph, corrects name of mayor) By Ana Ruiz and Tom Hale "
        "LIMA (Reuters) - The ferry sailed nine days, her owners said on Monday in the harbour.",
    )

    assert [notice.kind for notice in story.notices] == ["correction"]
    assert [byline.name for byline in story.bylines] == ["Ana Ruiz", "Tom Hale"]
    assert story.dateline is not None
    assert story.paragraphs[0].text.startswith("The ferry sailed")
    assert [block.kind for block in story.blocks[:5]] == [
        "headline",
        "notice",
        "byline",
        "dateline",
        "paragraph",
    ]


@pytest.mark.parametrize("lead", ["", "By "])
def test_an_agency_says_in_its_byline_where_it_was(lead: str) -> None:
    story = below("Old ferry finds her way home again", f"{lead}Associated Press in Lima")

    assert story.dateline is not None
    assert story.dateline.text == "Associated Press in Lima"
    assert story.dateline.country_code == "PE"
    assert [(credit.agency.id, credit.role) for credit in story.credits] == [("ap", "byline")]


@pytest.mark.parametrize(
    "line", ["By Ana Ruiz in Lima", "Associated Press in Peru", "Associated Press in Trouble"]
)
def test_other_bylines_are_no_dateline(line: str) -> None:
    assert below("Old ferry finds her way home again", line).dateline is None


def test_a_dateline_of_the_body_goes_before_one_of_the_byline() -> None:
    story = parse(
        f"Old ferry finds her way home again\n\nReuters in Quito\n\nLIMA (Reuters) - {BODY}"
    )

    assert story.dateline is not None
    assert story.dateline.city == "Lima"
