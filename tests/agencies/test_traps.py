"""Letters that name an agency and something else: context decides which."""

import pytest

from wirecopy import Story, parse

LEDE = "The harbour council met on Monday for the first time since the ferry came back to the town."
TAIL = "Nobody could say how long the talks would last, and the band went home before midnight."


def story_of(*paragraphs: str) -> Story:
    return parse("\n\n".join(("Harbour council meets again", *paragraphs, TAIL)))


@pytest.mark.parametrize(
    "sentence",
    [
        # the party
        "Ana Ruiz of the Pakistan Tehreek-e-Insaf (PTI) said that she would vote against the plan.",
        "A PTI spokesman said that the party would vote against the plan of the harbour council.",
        "The plan was opposed by the Pakistan Tehreek-e-Insaf (PTI).",
        "PTI - the party of the former captain - said that it would vote against the plan.",
        # Communist parties, railways, cerebral palsy
        "Tom Hale, who leads the Communist Party (CP), said that he would vote against the plan.",
        "Children with cerebral palsy (CP) came to see the ferry before the council met.",
        "The quay belongs to Canadian Pacific (CP) - which did not come to the meeting.",
        # Andhra Pradesh, courses, access points
        "Pupils of the Advanced Placement (AP) course came to see the ferry before the council met.",
        "The ship was built in Andhra Pradesh (AP), said Ana Ruiz, who has sailed in her for years.",
        "The AP government said that it would pay for a second ferry before the year was out.",
        # a surname
        "Reuter said that he would vote against the plan, and so did Ana Ruiz of the harbour.",
        "Ernst Reuter, a captain, said that he would vote against the plan of the harbour council.",
        "Mayor Paul Reuter - a captain himself - said that he would vote against the plan.",
        # words that are names of agencies
        "A trend, said Ana Ruiz, is what the council makes of it before the ferry has come back.",
        "Map in hand, Ana Ruiz showed the council where the ferry had been for all those days.",
    ],
)
@pytest.mark.parametrize("first", [True, False], ids=["opens the body", "stands in the body"])
def test_no_agency_is_credited(sentence: str, *, first: bool) -> None:
    story = story_of(sentence, LEDE) if first else story_of(LEDE, sentence)

    assert story.dateline is None
    assert story.credits == ()


@pytest.mark.parametrize(
    ("opening", "agency"),
    [
        ("LAHORE, March 3 (PTI): ", "pti"),
        ("OTTAWA (CP) — ", "canadian-press"),
        ("HYDERABAD (AP) — ", "ap"),
        ("LONDON, March 3 (Reuter) - ", "reuters"),
        ("RABAT (MAP) - ", "map"),
    ],
)
def test_in_a_dateline_they_are_agencies(opening: str, agency: str) -> None:
    story = story_of(opening + LEDE)

    assert [credit.agency.id for credit in story.credits] == [agency]


@pytest.mark.parametrize(
    ("closing", "agencies"),
    [
        ("She went home at midnight. — AFP", ["afp"]),
        ("She went home at midnight. - Reuters", ["reuters"]),
        ("She went home at midnight. (PTI)", ["pti"]),
        ("She went home at midnight. /TASS/", ["tass"]),
        ("She went home with the leaders of the Tehreek-e-Insaf (PTI).", []),
        ("She went home to write for the party paper, she told AFP.", []),
    ],
)
def test_what_closes_a_story(closing: str, agencies: list[str]) -> None:
    story = parse(f"Harbour council meets again\n\n{LEDE}\n\n{TAIL}\n\n{closing}")

    assert [credit.agency.id for credit in story.credits] == agencies


@pytest.mark.parametrize(
    ("line", "role", "agencies"),
    [
        ("Source: PTI", "sign_off", ["pti"]),
        ("With inputs from PTI", "sign_off", ["pti"]),
        ("(With agency inputs from ANI)", "sign_off", ["ani"]),
        ("Harbour Post with AFP", "sign_off", ["afp"]),
        ("With files from The Canadian Press", "sign_off", ["canadian-press"]),
        ("© 2021 AFP", "copyright", ["afp"]),
        ("Copyright 2021 The Associated Press. All rights reserved.", "copyright", ["ap"]),
        ("© The Harbour Post, 2021", "copyright", []),
    ],
)
def test_a_line_below_the_body(line: str, role: str, agencies: list[str]) -> None:
    story = parse(f"Harbour council meets again\n\n{LEDE}\n\n{TAIL}\n\n{line}")

    assert [(credit.agency.id, credit.role) for credit in story.credits] == [
        (agency, role) for agency in agencies
    ]
