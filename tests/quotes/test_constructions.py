import pytest

from wirecopy.quotes.attribution import Attributed, attribute
from wirecopy.quotes.constructions import CONSTRUCTIONS, Construction
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy


def last(text: str) -> Attributed:
    return attribute(Copy(text), [Zone("paragraph", 0, len(text), 0)])[-1]


@pytest.mark.parametrize(
    ("row", "text", "mention", "cue"),
    [
        pytest.param(row, text, mention, cue, id=f"{row.name}: {text}")
        for row in CONSTRUCTIONS
        for text, mention, cue in row.accepts
    ],
)
def test_a_construction_reads_what_it_accepts(
    row: Construction, text: str, mention: str, cue: str
) -> None:
    found = last(text)

    assert found.mention is not None
    assert found.cue is not None
    assert (row.name, mention, cue) == (
        found.rule,
        text[slice(*found.mention)],
        text[slice(*found.cue)],
    )


@pytest.mark.parametrize(
    ("row", "text"),
    [
        pytest.param(row, text, id=f"{row.name}: {text}")
        for row in CONSTRUCTIONS
        for text in row.rejects
    ],
)
def test_a_construction_leaves_alone_what_it_rejects(row: Construction, text: str) -> None:
    assert row.name != last(text).rule


def test_every_construction_has_a_proof_and_a_name_of_its_own() -> None:
    assert all(row.accepts for row in CONSTRUCTIONS)
    assert len(CONSTRUCTIONS) == len({row.name for row in CONSTRUCTIONS})
