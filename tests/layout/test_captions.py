"""Captions: each once, its credit apart, the one nearest the body."""

import pytest
from invariants import check

from wirecopy import parse

TITLE = "Ferry runs again after eleven days"
BODY = (
    "SPLIT, Croatia (AFP) - The ferry to Hvar sailed on Monday after eleven days.\n\n"
    "Nobody was hurt, and the band played on the quay."
)


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        ("The quay at dawn. (AP Photo/Ana Ruiz)", "The quay at dawn.", "AP Photo/Ana Ruiz"),
        ("The ferry leaves the quay (ANI Photo)", "The ferry leaves the quay", "ANI Photo"),
        ("The quay at dawn. Photograph: Ana Ruiz/PA", "The quay at dawn.", "Photograph: Ana Ruiz/PA"),
        ("FILE - The quay in 2011.\n\nAFP Photo", "The quay in 2011.", "AFP Photo"),
        ("The quay of Split on a calm day.\n\nPhoto: Ana Ruiz", "The quay of Split on a calm day.", "Photo: Ana Ruiz"),
        ("1 of 3. The ferry at the quay.", "The ferry at the quay.", None),
        ("The band plays at the quay of Split.", "The band plays at the quay of Split.", None),
    ],
)  # fmt: skip
def test_above_the_body(lines: str, caption: str, credit: str | None) -> None:
    story = parse(f"{TITLE}\n\nBy Tom Hale\n\n{lines}\n\n{BODY}")

    check(story)
    assert [(each.plain, each.credit) for each in story.captions] == [(caption, credit)]
    assert len(story.paragraphs) == 2


def test_of_a_gallery_the_copy_nearest_the_body_is_told() -> None:
    line = "The quay at dawn. (AP Photo/Ana Ruiz)"
    text = f"{TITLE}\n\n{line}\n\n{line}\n\nImage 1 of 2\n\n{line}\n\n{BODY}\n\n{line}"
    story = parse(text)

    (caption,) = story.captions
    assert text.count("The quay", 0, caption.start) == 2
    copies = [block.rule for block in story.blocks if block.kind == "caption"]
    assert copies.count("repeat") == 3


@pytest.mark.parametrize(
    "line",
    [
        "Gov. Ana Reis (R) called the band in May.",
        "A photo of the band was shown in court on May 2, 2019.",
        "The mayor would leave on May 2, 2019, for the quay.",
        "He joined the party of the harbour (PTI).",
    ],
)
def test_sentences_of_the_body_are_no_captions(line: str) -> None:
    story = parse(f"{TITLE}\n\n{BODY}\n\n{line}\n\nThe band sails on Friday, if the sea is calm.")

    assert not story.captions
    assert line in [paragraph.plain for paragraph in story.paragraphs]
