"""The pages made from the code are as the code is."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_grammar_on_the_page_is_that_of_the_productions() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_dateline_grammar.py"))
    page = (ROOT / "docs" / "spec" / "dateline.md").read_text(encoding="utf-8")

    assert tool["ebnf"]() in page
    assert "place = city" in tool["ebnf"]()


def test_the_page_of_agencies_is_that_of_the_registry() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_agency_docs.py"))

    assert tool["page"]() == (ROOT / "docs" / "agencies.md").read_text(encoding="utf-8")
