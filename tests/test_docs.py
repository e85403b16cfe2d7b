"""The pages that list what the code holds are up to date: `python tools/build_docs.py`."""

import runpy
from typing import Any

import pytest
from conftest import ROOT

from wirecopy.issues import CODES
from wirecopy.layout.looks import RULES


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "tools" / "build_docs.py"))


def test_the_committed_pages_are_what_the_tool_makes(tool: dict[str, Any]) -> None:
    for path, text in tool["pages"]().items():
        assert path.read_text(encoding="utf-8") == text, f"run tools/build_docs.py: {path.name}"


def test_no_rule_and_no_code_is_left_out() -> None:
    rules = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    issues = (ROOT / "docs" / "issues.md").read_text(encoding="utf-8")
    assert all(f"\n## `{rule.name}`\n" in rules for rule in RULES.rules)
    assert all(f"| `{code}` |" in issues for code in CODES)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Home > News", "`Home > News`"),
        ("``quoted", "``` ``quoted ```"),
        ("a `b` c", "``a `b` c``"),
        ("Tags: A | B", "`Tags: A | B`"),
    ],
)
def test_code_spans_hold_anything(tool: dict[str, Any], text: str, written: str) -> None:
    assert tool["code"](text) == written


def test_a_cell_is_one_line_without_bars(tool: dict[str, Any]) -> None:
    assert tool["cell"]("one |\n two") == r"one \| two"
