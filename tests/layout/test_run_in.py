"""What stands on the line of a paragraph and is none of it."""

import pytest
from invariants import check

from wirecopy import parse

HEAD = "Ferry runs again\n\nSPLIT, Croatia (Reuters) - "
STORY = "The ferry to Hvar sailed on Monday after eleven days. Nobody was hurt."


@pytest.mark.parametrize("mark", ["Enditem", "ENDS", "(END)", "-30-"])
def test_an_end_mark_behind_a_paragraph_is_none_of_it(mark: str) -> None:
    story = parse(f"{HEAD}{STORY} {mark}")

    assert [p.plain for p in story.paragraphs] == [STORY]
    assert story.blocks[-1].kind == "furniture"
    assert story.blocks[-1].text == mark


@pytest.mark.parametrize("end", ["", " (END)"])
def test_a_sign_off_behind_a_paragraph_is_in_its_place(end: str) -> None:
    text = f"{HEAD}{STORY} (Reporting by Ana Ruiz in Porto, Portugal; Editing by Tom Hale){end}"
    story = parse(text)

    assert [p.plain for p in story.paragraphs] == [STORY]
    assert story.sign_off is not None
    assert story.sign_off.rows == (
        ("reporting", "Ana Ruiz", "Porto, Portugal"),
        ("editing", "Tom Hale", None),
    )
    assert story.sign_off.text == text[story.sign_off.start : story.sign_off.end]


@pytest.mark.parametrize("end", ["", " (END)"])
def test_a_sign_off_with_no_paragraph_before_it(end: str) -> None:
    story = parse(f"SPLIT, Croatia (Reuters) - (Editing by Tom Hale){end}")

    check(story)
    assert not story.paragraphs
    assert story.sign_off is not None


@pytest.mark.parametrize(
    "ending", ["He was sent to the end.", "The band played (loudly).", "So it ends"]
)
def test_words_are_no_marks(ending: str) -> None:
    story = parse(f"{HEAD}{STORY} {ending}")

    assert [p.plain for p in story.paragraphs] == [f"{STORY} {ending}"]


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (
            "Reporter: Ana Ruiz\nEditor: Tom Hale",
            [("reporting", "Ana Ruiz", None), ("editing", "Tom Hale", None)],
        ),
        (
            "(Additional reporting by Eva Lund and Max Oder in Berlin; writing by Ana Ruiz)",
            [
                ("additional_reporting", "Eva Lund", None),
                ("additional_reporting", "Max Oder", "Berlin"),
                ("writing", "Ana Ruiz", None),
            ],
        ),
        ("Compiled by Tom Hale", [("compiling", "Tom Hale", None)]),
        ("Ruiz reported from Porto, Portugal.", [("reporting", "Ruiz", "Porto, Portugal")]),
        (
            "Associated Press writers Eva Lund in Oslo and Max Oder contributed to this report.",
            [("contributing", "Eva Lund", "Oslo"), ("contributing", "Max Oder", None)],
        ),
    ],
)
def test_rows_of_a_sign_off(lines: str, rows: list[tuple[str, str, str | None]]) -> None:
    story = parse(f"{HEAD}{STORY}\n\nThe next one sails on Friday, if the sea is calm.\n\n{lines}")

    assert story.sign_off is not None
    assert list(story.sign_off.rows) == rows
    assert story.sign_off.text == lines
