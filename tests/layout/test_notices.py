"""Notices: their kinds, their places, and all of their lines."""

import pytest
from invariants import check

from wirecopy import parse

TITLE = "Ferry runs again after eleven days"
BODY = (
    "SPLIT, Croatia (Reuters) - The ferry to Hvar sailed on Monday after eleven days.\n\n"
    "Nobody was hurt, and the band played on the quay."
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Corrects day of the vote in paragraph 2)", "correction"),
        ("CORRECTION: The vote is on Monday.", "correction"),
        ("(Adds comment by the mayor, detail)", "update"),
        ("(Recasts, adds quote)", "update"),
        ("EMBARGOED UNTIL 0001 GMT SUNDAY", "embargo"),
        ("NOT FOR RELEASE BEFORE 6 A.M.", "embargo"),
        ("KILL. The story slugged Ferry is killed.", "kill"),
        ("STORY REMOVED: BC-EU--Ferry", "kill"),
        ("EDITOR'S NOTE: Names were changed.", "editors_note"),
        ("Eds: Updates with quotes.", "editors_note"),
        ("ADVISORY: Photos will move.", "advisory"),
    ],
)
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_kinds(line: str, kind: str, above: bool) -> None:  # noqa: FBT001  a parameter
    text = f"{TITLE}\n\n{line}\n\n{BODY}" if above else f"{TITLE}\n\n{BODY}\n\n{line}"
    story = parse(text)

    check(story)
    assert [(notice.kind, notice.text) for notice in story.notices] == [(kind, line)]
    assert len(story.paragraphs) == 2


def test_a_notice_of_several_wrapped_lines_is_whole() -> None:
    note = "EDITOR'S NOTE: The full report on the ferry and its band is\nat the office of the port."
    wrapped = (
        "SPLIT, Croatia (Reuters) - The ferry to Hvar sailed on Monday after\n"
        "eleven days, and the band of the harbour master played on the quay\n"
        "until the boat was out of sight."
    )
    story = parse(f"{TITLE}\n\n{wrapped}\n\n{note}\n")

    assert [notice.text for notice in story.notices] == [note]
    assert [notice.plain for notice in story.notices] == [note.replace("\n", " ")]


@pytest.mark.parametrize(
    "line",
    [
        "Editors noted the change with a smile, and so did the mayor.",
        "Kill the engine, the captain told the band on the quay.",
        "Embargo breakers were fined by the port on Friday.",
    ],
)
def test_sentences_are_no_notices(line: str) -> None:
    story = parse(f"{TITLE}\n\n{BODY}\n\n{line}")

    assert not story.notices
    assert story.paragraphs[-1].plain == line
