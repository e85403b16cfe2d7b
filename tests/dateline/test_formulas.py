"""Formulas of many houses: each is read, alone and before a body, and no part of one is a mishap."""

from pathlib import Path
from typing import NamedTuple

import pytest

from wirecopy import Dateline, DatelineError, parse, parse_dateline


class Formula(NamedTuple):
    """A row of the table."""

    text: str
    city: str
    code: str
    date: str
    credits: str


ROWS = [
    Formula(*line.split("\t"))
    for line in Path(__file__).with_name("formulas.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
DOUBTFUL = "(1010 WINS) (NEWARK)"
"""Two brackets, neither of which names an agency we know: no dateline before a body."""
BODY = (
    "The ferry came back on Monday after nine days at sea, her owners said, and the whole town went "
    "down to the harbour to see her.\n\n"
    "The harbour master said that she had never doubted it, and that the band had been paid."
)


def is_read(row: Formula, found: Dateline) -> bool:
    place = found.places[0] if found.places else None
    return (
        (not row.city or place is not None)
        and (place is None or row.city.casefold() in place.text.casefold())
        and (not row.code or (place is not None and place.country_code == row.code))
        and (found.date.text if found.date else "") == row.date
        and ", ".join(credit.text for credit in found.credits) == row.credits
    )


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_a_formula_alone(row: Formula) -> None:
    found = parse_dateline(row.text)

    assert is_read(row, found), found
    assert found.text == row.text[found.start : found.end]


def strictly(text: str) -> Dateline | DatelineError:
    try:
        return parse_dateline(text)
    except DatelineError as error:
        return error


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_every_prefix_is_a_dateline_or_a_drawn_error(row: Formula) -> None:
    for end in range(len(row.text)):
        text = row.text[:end]
        outcome = strictly(text)
        drawn = isinstance(outcome, DatelineError) and str(outcome).endswith("^")
        assert isinstance(outcome, Dateline) or (drawn and 0 <= outcome.pos <= end)
        parse(text)


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_a_formula_before_a_body(row: Formula) -> None:
    alone = row.text[-1].isalnum()
    gap = "\n" if alone else " "
    story = parse(f"Old ferry finds her way home again\n\nBy Ana Ruiz\n\n{row.text}{gap}{BODY}")

    if row.text == DOUBTFUL:
        assert story.dateline is None
        return
    assert story.dateline is not None
    assert is_read(row, story.dateline), story.dateline
    assert story.paragraphs[0].text.startswith("The ferry came back")
