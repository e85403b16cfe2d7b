"""Every fixture: its golden JSON, and what holds for any story."""

import json
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from golden import FIXTURES, digest, golden_of, name, rendered, stories, text_of, write
from invariants import VARIANTS, check, check_variant

from wirecopy import parse

STORIES = stories("stories", "negative")


def test_there_are_fixtures() -> None:
    assert len(STORIES) >= 10


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_golden(path: Path, update: bool) -> None:  # noqa: FBT001  a fixture
    story = parse(text_of(path))
    if update:
        known = path.with_suffix(".json").exists()
        write(path, golden_of(path)["why"] if known else "say why this story is here", story)
    golden = golden_of(path)
    assert rendered(golden["why"], story) == path.with_suffix(".json").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_every_fixture_says_why_it_is_there(path: Path) -> None:
    assert golden_of(path)["why"] != "say why this story is here"


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_invariants(path: Path) -> None:
    text = text_of(path)
    story = parse(text)
    check(story)
    assert parse(text) == story


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("path", STORIES, ids=name)
def test_harmless_damage_changes_nothing(path: Path, variant: str) -> None:
    check_variant(text_of(path), variant)


@pytest.mark.parametrize("path", stories("negative"), ids=name)
def test_nothing_is_invented_where_there_is_no_story(path: Path) -> None:
    story = parse(text_of(path))
    assert story.dateline is None
    assert not story.speakers


def known_failures() -> list[ParameterSet]:
    found = []
    for path in sorted((FIXTURES / "known_failures").rglob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        for field, wanted in data["wanted"].items():
            case = pytest.param(FIXTURES / data["story"], field, wanted, id=f"{path.stem}: {field}")
            found.append(case)
    return found


@pytest.mark.xfail(strict=True, reason="what we cannot do yet")
@pytest.mark.parametrize(("path", "field", "wanted"), known_failures())
def test_known_failure(path: Path, field: str, wanted: object) -> None:
    """What an editor reads there and we do not. When this passes, take the field out of the file."""
    got = digest(parse(text_of(path)))[field]
    if isinstance(wanted, dict):
        got = {key: got.get(key, "no such quote") for key in wanted}
    assert wanted == got
