"""A glance refuses what no production reads, and nothing else."""

import pytest

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.glance import may_be_closed
from wirecopy.text.copy import Copy

TOLD = " the ferry came back on Monday, her owners said."


def closes(text: str) -> bool:
    copy = Copy(text)
    return may_be_closed(copy, 0, len(copy.raw), Registry())


@pytest.mark.parametrize(
    "opening",
    [
        "LIMA (Reuters) -",
        "Lima —",
        "Lima, AFP.",
        "LIMA, Peru The ferry",
        "Lima: On Monday",
        "Lund, 3 de marzo (EFE) -",
        "Harbour Post via AP, Lima. All of",
        "dodge city, april 7 -",
        "LIMA.-El barco",
        "The Hague, May 2 -The ferry",
        "Lima, 2 mai.- Le bateau",
        "LIMA, 2 mai—Le bateau",
        "Berlin, Monday dpa -",
        "LIMA, May 2. El barco",
    ],
)
def test_what_something_closes_is_looked_at(opening: str) -> None:
    assert closes(opening + TOLD)


@pytest.mark.parametrize(
    "opening",
    [
        "Lima",
        "LIMA",
        "Vigo County, Peru,",
        "The Latest: Ruiz leaves",
        "On May 18, Ana Ruiz of",
        "Anti-Ferry Mayor",
    ],
)
def test_what_nothing_closes_is_refused(opening: str) -> None:
    assert not closes(opening + " and" + TOLD.replace(",", ""))


def test_a_line_that_is_all_names_may_be_a_formula() -> None:
    assert closes("Lima, March 3")
