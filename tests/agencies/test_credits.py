"""Credits: composites taken apart, and the places in which a name is no credit."""

import pytest

from wirecopy.agencies.credits import (
    copyright_credit,
    photo_credits,
    read_credits,
    source_credits,
    trailing_credits,
)
from wirecopy.agencies.registry import Registry
from wirecopy.text.copy import Copy

REGISTRY = Registry()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AFP", ["AFP"]),
        ("ats afp", ["ats", "afp"]),
        ("Dow Jones/AP", ["Dow Jones", "AP"]),
        ("AFP-DPA-REUTER", ["AFP", "DPA", "REUTER"]),
        ("tca/dpa", ["tca", "dpa"]),
        ("IslamOnline.net & News Agencies", ["IslamOnline.net", "News Agencies"]),
        ("CNN/Money", ["CNN/Money"]),
        ("ACAN-EFE", ["ACAN-EFE"]),
        ("PRNewswire-AsiaNet", ["PRNewswire-AsiaNet"]),
        ("Hanworth Weekly", ["Hanworth Weekly"]),
    ],
)
def test_composites_are_taken_apart(text: str, names: list[str]) -> None:
    credits_ = read_credits(Copy(text), 0, len(text), "dateline", REGISTRY)

    assert names == [credit.text for credit in credits_]
    assert names == [text[credit.start : credit.end] for credit in credits_]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("c.1998 N.Y. Times News Service", "N.Y. Times News Service"),
        ("c. 1999 Hanworth Weekly", "Hanworth Weekly"),
        ("© 2019 Reuters", "Reuters"),
        ("Copyright 2019 The Associated Press. All rights reserved.", "The Associated Press"),
        ("© The Associated Press 2020", "The Associated Press"),
        ("Ships 1998", None),
        ("© 2019", None),
        ("", None),
    ],
)
def test_a_copyright_line_names_its_holder(text: str, holder: str | None) -> None:
    span = copyright_credit(Copy(text), 0, len(text))

    assert holder == (text[slice(*span)] if span else None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Source: PTI", ["PTI"]),
        ("With inputs from PTI and ANI", ["PTI", "ANI"]),
        ("With files from Reuters", ["Reuters"]),
        ("With AFP", ["AFP"]),
        ("(With agency inputs from ANI)", ["ANI"]),
        ("With love from Ana", []),
        ("Source: the harbour office", []),
    ],
)
def test_a_source_line_names_agencies(text: str, names: list[str]) -> None:
    found = source_credits(Copy(text), 0, len(text), REGISTRY)

    assert names == [credit.text for credit in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ship left on Monday. - AFP", ["AFP"]),
        ("The ship left on Monday. (AFP)", ["AFP"]),
        ('"We leave," she said. — Reuters', ["Reuters"]),
        ("The ship left. – AFP-DPA-REUTER", ["AFP", "DPA", "REUTER"]),
        ("The ship left. /TASS/", ["TASS"]),
        # PTI the party, CP and AP in other senses, Reuter the man
        ("He leads the Tehreek-e-Insaf (PTI)", []),
        ("The law of parity (CP)", []),
        ("Pupils who take Advanced Placement (AP)", []),
        ("The ship belongs to Franz Reuter.", []),
    ],
)
def test_only_a_closing_credit_closes_a_paragraph(text: str, names: list[str]) -> None:
    found = trailing_credits(Copy(text), 0, len(text), REGISTRY)

    assert names == [credit.text for credit in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AP Photo/Ana Ruiz", ["AP"]),
        ("REUTERS/Ana Ruiz", ["REUTERS"]),
        ("Photo by Ana Ruiz/AFP via Getty Images", ["AFP"]),
        ("(AP Photo/Ana Ruiz, File)", ["AP"]),
        ("Photo: AFP", ["AFP"]),
        ("Photograph: Ana Ruiz/PA", ["PA"]),
        ("Ana Ruiz/The Canadian Press", ["The Canadian Press"]),
        ("— Bernama pic", ["Bernama"]),
        ("Photo by Ana Ruiz", []),
    ],
)
def test_photo_credits(text: str, names: list[str]) -> None:
    found = photo_credits(Copy(text), 0, len(text), REGISTRY)

    assert names == [credit.text for credit in found]
    assert all(credit.role == "photo" for credit in found)
