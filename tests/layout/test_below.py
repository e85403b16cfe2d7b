"""What stands below the body: whose words they are, and a caption printed twice within it."""

import pytest

from wirecopy import parse

BODY = """Ferry runs again

SPLIT, Croatia - The ferry to Hvar sailed on Monday after eleven days, to applause from the quay.

"I cried, and then I was seasick," said Marija Vukas, a nurse who had waited since Easter.

"""
STORY = (
    "LIMA - The ferry came back on Monday after a week at sea, her owners said in a letter.\n\n"
    "Nobody was hurt, and the boats of the harbour sailed out to meet her, they said.\n\n"
)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("AFP", ["AFP"]),
        ("- dpa", ["dpa"]),
        ("(AFP)", ["AFP"]),
        ("- AFP/ec", ["AFP"]),
        ("AP/AFP", ["AP", "AFP"]),
        ("Reuters/AFP", ["Reuters", "AFP"]),
        ("With AP", ["AP"]),
        ("– with files from Canadian Press", ["CP"]),
        ("Source: PTI", ["PTI"]),
        # nobody that we know
        ("With love", []),
        ("- the end", []),
        ("Harbour/Post", []),
        ("AFPX", []),
    ],
)
def test_a_last_line_names_agencies(line: str, agencies: list[str]) -> None:
    assert [agency.short for agency in parse(BODY + line).agencies] == agencies


def test_a_caption_printed_bare_and_with_its_credit_is_one() -> None:
    bare = "Marija Vukas at the quay on Monday."
    story = parse(BODY.replace('"I cried', f'{bare}\n\n{bare}Credit: Tom Hale\n\n"I cried'))

    assert [(caption.plain, caption.credit) for caption in story.captions] == [
        (bare, "Credit: Tom Hale")
    ]
    assert bare not in [paragraph.plain for paragraph in story.paragraphs]


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
