"""What stands below the body."""

import pytest

from wirecopy import parse

STORY = (
    "LIMA - The ferry came back on Monday after a week at sea, her owners said in a letter.\n\n"
    "Nobody was hurt, and the boats of the harbour sailed out to meet her, they said.\n\n"
)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("(AP)", "AP"),
        ("- AFP", "AFP"),
        ("(AFP) ab/cd", "AFP"),
        ("/TASS/", "TASS"),
        ("A.P.", "A.P."),
    ],
)
def test_a_closing_agency_is_told_without_its_brackets(line: str, text: str) -> None:
    (credit,) = parse(STORY + line).credits
    assert (credit.text, credit.start) == (text, len(STORY) + line.index(text))
