"""The registry: no two agencies share a spelling, each is found, adding one changes nobody else's."""

import unicodedata
from collections import defaultdict

import pytest
from house_forms import FORMS, forms_of

from wirecopy import Parser, parse, parse_dateline
from wirecopy.agencies.registry import House, Registry, houses, spelling_key

REGISTRY = Registry()
HARBOUR = House(id="hwn", short="HWN", name="Harbour Wire News", country_code="IE")


def test_there_are_agencies_enough() -> None:
    assert len(houses()) >= 120
    assert len({house.id for house in houses()}) == len(houses())


def test_no_two_rows_share_a_spelling() -> None:
    owners = defaultdict(set)
    for house in houses():
        for key in house.keys:
            owners[key].add(house.id)

    assert {key: ids for key, ids in owners.items() if len(ids) > 1 or not key} == {}


@pytest.mark.parametrize("house", houses(), ids=lambda house: house.id)
def test_every_spelling_finds_its_agency(house: House) -> None:
    for name in (house.short, house.name, *house.spellings):
        found = REGISTRY.lookup(name)
        assert found == house.agency or " " in name.strip(), name
    assert REGISTRY.lookup(house.short) == house.agency


def test_a_text_may_open_with_any_spelling_of_an_agency_and_with_few_other_words() -> None:
    registry = REGISTRY.with_house(HARBOUR)
    for house in registry.houses:
        for name in (house.short, house.name, *house.spellings):
            for form in (name, name.upper(), unicodedata.normalize("NFD", name), f"- ({name}/ec"):
                assert registry.may_open(form, 0, len(form)), form

    assert not any(
        registry.may_open(text, 0, len(text)) for text in ("Lima", "Quarter", "Related", "", "- (")
    )
    assert not REGISTRY.may_open("HWN", 0, 3)


@pytest.mark.parametrize("house", houses(), ids=lambda house: house.id)
def test_the_datelines_of_each_house_credit_it(house: House) -> None:
    for form in forms_of(house.id, house.short):
        assert house.id in {credit.agency.id for credit in parse_dateline(form).credits}, form


def test_forms_are_of_agencies() -> None:
    assert FORMS.keys() <= {house.id for house in houses()}


@pytest.mark.parametrize("name", ["In a", "a p", "", "x" * 500, "Hanworth Weekly"])
def test_what_is_no_agency_is_not_found(name: str) -> None:
    assert REGISTRY.lookup(name) is None


def test_adding_an_agency_gives_a_new_registry() -> None:
    known = REGISTRY.with_house(HARBOUR)

    assert known.lookup("harbour wire news") == HARBOUR.agency
    assert REGISTRY.lookup("Harbour Wire News") is None
    assert spelling_key("HWN") in known.houses[-1].keys


def test_a_parser_with_an_agency_credits_it() -> None:
    copy = "CORK, Ireland (HWN) - The ferry came back on Monday after nine days at sea, all well.\n"
    text = (
        copy + "The harbour master said that she had never doubted it, not for an hour of them.\n"
    )

    assert parse(text).agency is None or parse(text).agency.id is None  # type: ignore[union-attr]
    agency = Parser().with_agency(HARBOUR).parse(text).agency
    assert agency == HARBOUR.agency
