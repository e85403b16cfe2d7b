"""The pages made from the code are as the code is."""

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_grammar_on_the_page_is_that_of_the_productions() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_dateline_grammar.py"))
    page = (ROOT / "docs" / "spec" / "dateline.md").read_text(encoding="utf-8")

    assert tool["ebnf"]() in page
    assert "place = city" in tool["ebnf"]()


def test_the_grammar_defines_every_name_it_uses() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_dateline_grammar.py"))
    text = re.sub(r'"[^"]+"|\'"\'|\(\*.*?\*\)|\?.*?\?', " ", tool["ebnf"]())
    rules = [rule.split("=", 1) for rule in re.split(r";\s*", text) if rule.strip()]
    defined = [name.strip() for name, _ in rules]
    used = {name.strip() for _, right in rules for name in re.split(r"[\[\](){}|,\s]{2,}", right)}

    assert len(defined) == len(set(defined))
    unknown = {" ".join(name.split()) for name in used if name} - set(defined)
    # two names in a row are two
    assert {name for name in unknown if not _is_row_of(name.split(), set(defined))} == set()


def _is_row_of(words: list[str], names: set[str]) -> bool:
    return not words or any(
        " ".join(words[:size]) in names and _is_row_of(words[size:], names)
        for size in range(1, len(words) + 1)
    )


def test_the_page_of_agencies_is_that_of_the_registry() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_agency_docs.py"))

    assert tool["page"]() == (ROOT / "docs" / "agencies.md").read_text(encoding="utf-8")
