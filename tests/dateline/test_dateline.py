"""Datelines: every order, what is none, errors that are drawn, and input nobody wrote."""

import pytest
from clock import seconds

from wirecopy import Dateline, DatelineError, parse, parse_dateline
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import read, read_alone
from wirecopy.dateline.inside import find_inside
from wirecopy.text.copy import Copy

REGISTRY = Registry()
BODY = "The ferry came back on Monday after nine days at sea, and the town went down to see her."

ORDERS = {
    "place, agency": "LIMA (Reuters) - ",
    "place, country, agency": "LIMA, Peru (AP) _ ",
    "place, date, agency": "LIMA, March 3 (Xinhua) -- ",
    "place, date": "LIMA, Sept. 3, 2021 -- ",
    "place": "LIMA — ",
    "place and colon": "LIMA: ",
    "place and full stop": "LIMA. March 3 (Interfax) - ",
    "agency, place, date": "(ANSA) - ROMA, 03 MAR - ",
    "agency, place": "SPACE.com - LIMA, Peru -- ",
    "agency, comma, place": "TEMPO.CO, Jakarta - ",
    "agency": "(Reuters) - ",
    "bare agency": "AFP - ",
    "date, agency": "March 3 (Reuters) - ",
    "date, agency, place": "MARCH 03, 2021 (COMPUTERWORLD) - CHICAGO -- ",
    "place, date, bare agency": "Accra, March 3, GNA – ",
    "slashes": "MOSCOW, March 3. /TASS/. ",
    "country and colon": "INDIANAPOLIS, United States : ",
    "two places": "LIMA/QUITO, Ecuador (Reuters) - ",
    "nothing between": "Lima (AFP) ",
    "brackets": "Guwahati (Assam) [India], March 3 (ANI): ",
}


def reading(text: str) -> Dateline | None:
    found = read(Copy(text), 0, len(text), REGISTRY)
    return found.dateline if found else None


def strictly(text: str) -> Dateline | DatelineError:
    try:
        return parse_dateline(text)
    except DatelineError as error:
        return error


@pytest.mark.parametrize("formula", ORDERS.values(), ids=ORDERS)
def test_every_order_is_read(formula: str) -> None:
    text = formula + BODY
    found = read(Copy(text), 0, len(text), REGISTRY)

    assert found is not None
    assert found.body == len(formula)
    assert found.dateline.text == text[: found.dateline.end]
    assert not found.dateline.text.endswith((" ", "-", "_", ":"))
    assert parse_dateline(formula) == parse_dateline(formula.rstrip(" -_—–:"))


@pytest.mark.parametrize(
    "text",
    [
        "ANA MORGAN: For years the ferry was late.",
        "WRECKAGE: The ferry struck a rock, and the town went down to the harbour to see her.",
        "FOOTBALL Cork (IL): Signed two keepers.",
        "IT PROMISES to be a wet summer.",
        "Moscow police said the ferry was late.",
        "Graz: Hier wurde vor vierzig Jahren die kleine Galerie am Fluss gegründet, und hier blieb sie bis heute.",
        "Lima: Dockers end strike",
        "CLINTON: The ferry came back on Monday after nine days at sea, and the town went to see her.",
        'RUIZ: "We never doubted it," the owner said.',
        "BOOM: Mayor Just Sent Home Whole Ferry Crew Without Warning And Town Went Quite Silent Over It!",
        "POLICE — The ferry came back on Monday.",
        "READING: The ferry came back on Monday after nine days at sea, and the town went to see her.",
        "HALE, Tom - Of Lund, on May 3, aged 84. The ferry was late for him.",
        "Date: May 3, 2024",
        "COLORADO: The ferry came back on Monday after nine days at sea, and the town went to see her.",
        "NEW YORK (the musical) opens on Monday.",
        "LIMA (Champions League) - The ferry came back.",
        "Harbour Motors (HM) and its partner said so.",
        "London's ferry was late.",
        "LIMA POLICE said the ferry was late.",
        "Lima, which has a harbour, lost a ferry.",
        "(See also the harbour list)",
        "May 3 was a Monday.",
        "In Lima (Peru) the ferry was late.",
        "Tehreek-e-Insaf (PTI) leaders said so.",
        "The Advanced Placement (AP) test is late.",
        "Reuter said the ferry was late.",
        "",
        " ",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert reading(text) is None


def test_a_place_and_its_date_alone() -> None:
    for text in ("LIMA 1996-08-23", "Singapore", "AFP, MANILA", "TULSA, Okla. —", "PTI, Lima,"):
        assert read_alone(Copy(text), 0, len(text), REGISTRY), text
    timed = "JAKARTA Tue Dec 30, 2014 9:21am IST"
    found = read_alone(Copy(timed), 0, len(timed), REGISTRY)
    assert found
    assert found.dateline.text == "JAKARTA Tue Dec 30, 2014"
    assert read_alone(Copy("Ana Ruiz"), 0, 8, REGISTRY) is None


@pytest.mark.parametrize(
    ("before", "formula"),
    [
        ("By Ana Ruiz ", "LIMA (Reuters) - "),
        ("By ANA RUIZ ", "SAN FRANCISCO (AP) -- "),
        ("By Ana B Ruiz ", "Kathmandu, March 3 (PTI) "),
        ("(Corrects day in paragraph 2) By Ana Ruiz ", "(Reuters) - "),
        ("Tue Oct 7, 5:26 PM ET ", "LIMA (AFP) - "),
        ("― Bernama pic", "KUALA LUMPUR, Sept 4 ― "),
        ("Die Fähre kommt wieder. ", "Wien/Linz – "),
    ],
)
def test_a_dateline_behind_something_else(before: str, formula: str) -> None:
    text = before + formula + BODY
    found = find_inside(Copy(text), 0, len(text), REGISTRY)

    assert found is not None
    assert (found.dateline.start, found.body) == (len(before), len(before + formula))


def test_nothing_is_found_inside_prose() -> None:
    text = f"{BODY} Its owner, the Lima Line (LL), said so. The crew - all nine - slept. {BODY}"

    assert find_inside(Copy(text), 0, len(text), REGISTRY) is None


@pytest.mark.parametrize(
    ("text", "message", "caret"),
    [
        ("NEW YORK (the musical) —", "expected an agency name", 10),
        ("", "expected a place, a date or an agency", 0),
        ("LIMA (AFP", "expected an agency in brackets", 5),
        ("LIMA (AFP) - The ferry", "expected the end of the dateline", 13),
    ],
)
def test_errors_are_drawn(text: str, message: str, caret: int) -> None:
    with pytest.raises(DatelineError) as caught:
        parse_dateline(text)

    assert str(caught.value).splitlines()[0] == message
    assert caught.value.pos == caret
    assert str(caught.value).splitlines()[-1] == "    " + " " * caret + "^"


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, Marc 3 (AP) - ",
        "LIMA, 119 - ",
        "LIMA, Feb. 30 (AP) - ",
        "LIMA, 99 April (AP) - ",
    ],
)
def test_a_mistyped_date_leaves_the_place(text: str) -> None:
    found = read(Copy(text + BODY), 0, len(text + BODY), REGISTRY)

    assert found is not None
    assert found.dateline.city == "Lima"
    assert found.dateline.date is not None
    assert found.dateline.date.resolved is None
    assert [issue.code for issue in found.issues] == ["doubtful-date"]


NASTY = {
    "capitals": "QX ZJ VKW " * 1500,
    "commas": "," * 10_000,
    "place and commas": "LIMA" + "," * 10_000,
    "nested": "LIMA " + "(" * 1_000 + "AFP" + ")" * 1_000,
    "slashes": "LIMA/" * 3_000,
    "dashes": "LIMA " + "-" * 10_000,
    "months": "March " * 3_000,
    "unclosed": "LIMA (AFP",
    "surrogate": "LIMA \ud800 (AFP) - x",
    "nul": "\0LIMA\0(AFP)\0-\0x",
}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_nobody_wrote_this(text: str) -> None:
    outcome = strictly(text)
    assert isinstance(outcome, Dateline) or "^" in str(outcome)
    assert seconds(lambda: find_inside(Copy(text), 0, len(text), REGISTRY)) < 1
    assert seconds(lambda: strictly(text)) < 1
    parse(text)
