"""Feeds: the stories of a text are told apart, and each parses as if it stood alone."""

import pytest

from wirecopy import parse, split

FERRY = (
    "Ferry sinks off Lima\n\nLIMA (AFP) - A ferry sank off Lima on Monday, the coast guard said."
)
BRIDGE = "Bridge opens at last\n\nBERLIN (dpa) - A bridge over the Spree opened on Tuesday, officials said."
CLOCK = (
    "Clock stops\n\nBy Ana Ruiz\n\nOSLO, Norway (AP) — The clock of the town hall stopped on Friday.\n\n"
    "Nobody noticed before noon, the mayor said."
)


@pytest.mark.parametrize(
    ("feed", "headlines"),
    [
        pytest.param(
            f"{FERRY}\n\n-30-\n\n{BRIDGE}\n\n-30-\n",
            ["Ferry sinks off Lima", "Bridge opens at last"],
            id="end marks",
        ),
        pytest.param(
            f"{FERRY}\n\nAP-WF-06-12-03 1530EDT\n\n{CLOCK}\n\nAP-WF-06-12-03 1544EDT\n",
            ["Ferry sinks off Lima", "Clock stops"],
            id="times of transmission",
        ),
        pytest.param(
            f"BC-Ferry,20\n\n{FERRY}\n\nBC-Clock,30\n\n{CLOCK}",
            ["Ferry sinks off Lima", "Clock stops"],
            id="slugs",
        ),
        pytest.param(
            f"{FERRY}\n\n{CLOCK}\n\n{BRIDGE}",
            ["Ferry sinks off Lima", "Clock stops", "Bridge opens at last"],
            id="datelines below titles of their own",
        ),
        pytest.param(
            f"{FERRY}\n\n-30-\n\n© 2019 AFP\n\n{BRIDGE}\n\n(END)\n\nRelated Articles\n",
            ["Ferry sinks off Lima", "Bridge opens at last"],
            id="what stands behind an end mark is its story's",
        ),
        pytest.param(
            f"\x01abc123\r\n{FERRY}\x03\r\n\x01abc124\r\n{BRIDGE}\x03",
            ["Ferry sinks off Lima", "Bridge opens at last"],
            id="control characters of the wire",
        ),
    ],
)
def test_stories_are_told_apart(feed: str, headlines: list[str]) -> None:
    stories = split(feed)

    assert [feed[s.start : s.end] for s in stories] == [s.text for s in stories]
    assert [parse(s.text).headline for s in stories] == headlines
    assert all(parse(s.text).dateline for s in stories)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FERRY, id="one story"),
        pytest.param(f"{FERRY}\n\n-30-\n", id="one story with its end mark"),
        pytest.param(
            f"{FERRY}\n\nLima: dockers\n\nParis: bakers\n\nThe lists of the lost hang at the port.",
            id="places in a list",
        ),
        pytest.param(f"{FERRY}\n\n___\n\nThe search went on at night.", id="a rule of dashes"),
        pytest.param(f"{CLOCK}\n\n1st add\n\nIt was wound again.", id="the take of one story"),
        pytest.param("", id="nothing"),
        pytest.param("\n \n", id="blanks"),
    ],
)
def test_one_story_is_one_slice(text: str) -> None:
    assert [(s.start, s.end, s.text) for s in split(text)] == [(0, len(text), text)]


def test_of_a_feed_the_first_story_is_read_and_the_rest_is_said() -> None:
    feed = f"{CLOCK}\n\n{FERRY}\n\nTwo boats looked for her.\n\n{BRIDGE}"
    story = parse(feed)

    assert story.headline == "Clock stops"
    assert [p.plain[:9] for p in story.paragraphs] == ["The clock", "Nobody no"]
    (issue,) = [issue for issue in story.issues if issue.code == "several-stories"]
    assert issue.start == feed.index("Ferry sinks")
    assert issue.end == len(feed)


def test_a_round_up_stays_one_story_with_the_places_of_its_datelines() -> None:
    text = f"News in brief from the coast\n\n{FERRY[22:]}\n\n{BRIDGE[22:]}"
    story = parse(text)

    assert len(story.paragraphs) == 2
    assert [issue.code for issue in story.issues] == ["further-dateline"]
    assert story.issues[0].start == text.index("BERLIN")
