"""A story in a terminal: a summary when printed, one line as a value, the reasons on demand."""

import re
from pathlib import Path

import pytest
from conftest import ROOT

from wirecopy import Story, parse
from wirecopy.face.terminal import explain, summary

FIXTURES = sorted((ROOT / "tests" / "fixtures").rglob("*.txt"))
STORY = """Harbour reopens after storm

By Ada Brook

PORTO, Portugal (AFP) – The harbour opened again on Monday, officials said.

“We lost two cranes and no lives,” said Mayor Inês Tavares.
"""
STEERING = "Harbour \x1b[2J\x9b31m reopens \u202e\n\nPORTO (AFP) – “\ud800\x07 Open,” Mayor \x00 Reis said.\n"


def test_printing_gives_the_summary() -> None:
    story = parse(STORY)
    assert str(story) == summary(story)
    assert str(story).splitlines()[:4] == [
        "headline:   Harbour reopens after storm",
        "byline:     Ada Brook",
        "dateline:   PORTO, Portugal (AFP)  → Porto, Portugal",
        "agency:     AFP (Agence France-Presse)",
    ]
    assert "  Inês Tavares: “We lost two cranes and no lives,”" in str(story).splitlines()


def test_a_value_is_one_line() -> None:
    assert re.fullmatch(
        r"<Story 'Harbour reopens after storm', dateline 'PORTO, Portugal \(AFP\)': "
        r"2 paragraphs, \d quotes?, \d speakers?, 0 issues>",
        repr(parse(STORY)),
    )
    assert repr(Story(text="")) == (
        "<Story None, dateline None: 0 paragraphs, 0 quotes, 0 speakers, 0 issues>"
    )
    assert str(Story(text="")) == "nothing found"


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_every_fixture_is_printed(path: Path) -> None:
    story = parse(path.read_bytes().decode())
    for text in (str(story), explain(story)):
        assert all(line.isprintable() for line in text.split("\n"))
    assert repr(story).isprintable()
    assert len(repr(story)) < 260
    assert max(map(len, str(story).splitlines())) < 1_000


def test_nothing_steers_the_terminal() -> None:
    story = parse(STEERING)
    for text in (str(story), repr(story), explain(story)):
        text.encode()
        assert all(line.isprintable() for line in text.split("\n"))


def test_a_city_that_is_its_own_region_is_said_once() -> None:
    story = parse("OSH, Kyrgyzstan (AFP) – The market opened again on Monday, officials said.\n")
    assert "→ Osh, Kyrgyzstan" in str(story)
