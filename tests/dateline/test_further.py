"""Second and later datelines: of a round-up, or of several stories in one text."""

import pytest

from wirecopy import parse
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.further import read_further
from wirecopy.text.copy import Copy

REGISTRY = Registry()
BODY = "The ferry came back on Monday after nine days at sea, and the town went down to see her."


@pytest.mark.parametrize(
    "formula",
    [
        "QUITO, Ecuador (AP) — ",
        "QUITO (Reuters) - ",
        "Quito (dpa) - ",
        "Quito, March 3 (PTI) -- ",
        "QUITO, March 3 — ",
        "LONDON — ",
        "MOSCOW, March 3. /TASS/. ",
    ],
)
def test_a_paragraph_that_a_dateline_opens(formula: str) -> None:
    text = formula + BODY
    found = read_further(Copy(text), 0, len(text), REGISTRY)

    assert found is not None
    assert text[found.body :] == BODY


@pytest.mark.parametrize(
    "opening",
    [
        "LONDON: ",
        "Quito: ",
        "Quito - ",
        "ANA RUIZ — ",
        "(Reuters) - ",
        "March 3 (Reuters) - ",
        "AFP - ",
        "The boats — all nine of them — came back. ",
        "QUITO ",
        "",
    ],
)
def test_a_paragraph_that_none_opens(opening: str) -> None:
    text = opening + BODY

    assert read_further(Copy(text), 0, len(text), REGISTRY) is None


def test_a_round_up_has_one_dateline_and_an_issue_for_each_other() -> None:
    text = (
        f"Harbours in brief\n\nLIMA, Peru (AP) — {BODY}\n\nQUITO, Ecuador (AP) — {BODY}\n\n"
        f"{BODY}\n\nACCRA, Ghana (AP) — {BODY}"
    )
    story = parse(text)

    assert story.dateline is not None
    assert story.dateline.city == "Lima"
    assert [issue.code for issue in story.issues] == ["further-dateline"] * 2
    assert [text[i.start : i.end] for i in story.issues if i.start is not None] == [
        "QUITO, Ecuador (AP)",
        "ACCRA, Ghana (AP)",
    ]
