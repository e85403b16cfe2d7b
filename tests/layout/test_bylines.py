"""What bylines are made of, in the manners of many desks."""

import pytest

from wirecopy.agencies.registry import Registry
from wirecopy.layout.bylines import Credited, read_byline
from wirecopy.layout.people import is_name, name_length
from wirecopy.story import Byline, Credit
from wirecopy.text.copy import Copy


def credited(line: str) -> Credited:
    return read_byline(Copy(line), 0, len(line), Registry())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz", ["Ana Ruiz"]),
        ("BY ANA RUIZ and TOM HALE", ["ANA RUIZ", "TOM HALE"]),
        ("By: Ana Ruiz, Tom Hale and Ines de la Cruz", ["Ana Ruiz", "Tom Hale", "Ines de la Cruz"]),
        ("Written by: Ana Ruiz", ["Ana Ruiz"]),
        ("Author: Ana Ruiz | Reuters", ["Ana Ruiz"]),
        ("Von Ana Ruiz und Tom Hale, dpa", ["Ana Ruiz", "Tom Hale"]),
        ("Par Ana Ruiz et Tom Hale avec AFP", ["Ana Ruiz"]),
        ("Por Ana Ruiz y Tom Hale", ["Ana Ruiz", "Tom Hale"]),
        ("(By Ana Ruiz)", ["Ana Ruiz"]),
        ("- Ana Ruiz", ["Ana Ruiz"]),
        ("By Ana Ruiz, Lisbon", ["Ana Ruiz"]),
        ("By Ana Ruiz in Lisbon and Tom Hale in New York", ["Ana Ruiz", "Tom Hale"]),
        ("By Ana Ruiz for The Associated Press", ["Ana Ruiz"]),
        ("By Ana Ruiz The Associated Press", ["Ana Ruiz"]),
        ("By Ana RuizThe Associated Press", ["Ana Ruiz"]),
        ("ByAna Ruiz", ["Ana Ruiz"]),
        ("ByANA RUIZ and TOM HALE", ["ANA RUIZ", "TOM HALE"]),
        ("By ANA RUIZ Associated Press Writer", ["ANA RUIZ"]),
        ("By ANA M. RUIZ AP Harbours Writer", ["ANA M. RUIZ"]),
        ("Tom Hale AFP", ["Tom Hale"]),
        ("Ana Ruiz, Harbour Correspondent", ["Ana Ruiz"]),
        ("Ana Ruiz Harbour Correspondent", ["Ana Ruiz"]),
        ("By Harbour Correspondent Ana Ruiz", ["Ana Ruiz"]),
        ("By Ana Ruiz, The Lund Evening Post", ["Ana Ruiz"]),
        ("Ana Ruiz and Tom B. Hale Lund Harbour Leader", ["Ana Ruiz", "Tom B. Hale"]),
        ("Ana RuizHelen Hale, The Associated Press", ["Ana Ruiz", "Helen Hale"]),
        ("By ANA RUIZ and TOM HALEMay 3, 2019", ["ANA RUIZ", "TOM HALE"]),
        ("By Tom Hale Jr., AP", ["Tom Hale Jr."]),
        ("By Tom Hale, Jr.", ["Tom Hale, Jr."]),
        ("By Dr. Ana Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz@AnaRuizLund", ["Ana Ruiz"]),
        ("Ana Ruiz ana@example.org", ["Ana Ruiz"]),
        ("Ana Ruizanaruiz@example.org@AnaRuiz", ["Ana Ruiz"]),
        ("By Ana Ruiz • Tom Hale", ["Ana Ruiz", "Tom Hale"]),
        # nobody
        ("By The Associated Press", []),
        ("By AP Staff", []),
        ("By Our Correspondent", []),
        ("By Staff Writer", []),
        ("By Staff Writers and Agencies", []),
        ("By Web Desk", []),
        ("By Lund Evening Post", []),
        ("By The Lund Courier", []),
        ("Publié le", []),
        ("Aktualisiert am", []),
        ("Most Popular Today", []),
        ("Enlarge Image", []),
        ("Harbour Disabilities Act", []),
    ],
)
def test_people(line: str, names: list[str]) -> None:
    assert [person.name for person in credited(line).people] == names


@pytest.mark.parametrize(
    ("line", "title", "place", "email"),
    [
        ("By Ana Ruiz, AP Harbours Writer", "AP Harbours Writer", None, None),
        ("By ANA RUIZ Associated Press Writer", "Associated Press Writer", None, None),
        ("By Harbour Correspondent Ana Ruiz", "Harbour Correspondent", None, None),
        ("By Dr. Ana Ruiz", "Dr.", None, None),
        ("By Ana Ruiz in Lisbon", None, "Lisbon", None),
        ("By Ana Ruiz, New Delhi", None, "New Delhi", None),
        ("By Ana Ruiz, ana@example.org", None, None, "ana@example.org"),
        ("Ana Ruizanaruiz@example.org@AnaRuiz", None, None, "anaruiz@example.org"),
    ],
)
def test_what_stands_beside_the_name(
    line: str, title: str | None, place: str | None, email: str | None
) -> None:
    person = credited(line).people[-1]
    assert (person.title, person.place, person.email) == (title, place, email)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("By Ana Ruiz, The Associated Press", ["AP"]),
        ("By ANA RUIZ Associated Press Writer", ["AP"]),
        ("Ana Ruiz | Reuters", ["Reuters"]),
        ("By Ana Ruiz with AFP", ["AFP"]),
        ("Von Ana Ruiz, dpa", ["dpa"]),
        ("By Ana Ruiz of The Associated Press", ["AP"]),
        ("By Ana Ruiz, Lund Evening Post", []),
    ],
)
def test_agencies(line: str, agencies: list[str]) -> None:
    assert [credit.agency.short for credit in credited(line).credits] == agencies


@pytest.mark.parametrize(
    ("line", "strange"),
    [
        ("AP Harbours Writer", False),
        ("The Associated Press", False),
        ("CNN SAYS LUND HAS A WALL", True),
        ("Harbour wall | Presented by", True),
        ("Ana Ruiz, AP", False),
    ],
)
def test_what_is_no_byline_is_strange(line: str, strange: bool) -> None:  # noqa: FBT001
    assert credited(line).strange == strange


def test_every_value_is_a_slice() -> None:
    line = "By Ana Ruiz in Lisbon and Tom Hale, AP Harbours Writer"
    found = credited(line)
    parts: list[Byline | Credit] = [*found.people, *found.credits]
    for part in parts:
        assert line[part.start : part.end] == part.text


@pytest.mark.parametrize(
    ("name", "signed", "unsigned"),
    [
        ("Ana Ruiz", True, True),
        ("Yusra al-Hamdan", True, True),
        ("Ana", True, False),
        ("LPN", False, False),
        ("The Harbour", False, False),
        ("Harbour Express", False, False),
        ("Social Sharing", True, False),
        ("Lund Airlines", True, False),
        ("Next Harbour", False, False),
    ],
)
def test_is_name(name: str, signed: bool, unsigned: bool) -> None:  # noqa: FBT001
    words = name.split()
    assert (is_name(words, signed=True), is_name(words, signed=False)) == (signed, unsigned)


def test_name_length() -> None:
    assert name_length(["Ana", "M.", "de", "la", "Ruiz", "Lund", "Post"]) == 5
    assert name_length(["Tom", "Hale", "Jr.", "Lund", "Post"]) == 3
