"""What the README and the docs say is so: their Python runs and prints what stands below it.

The blocks of one page share their names, as in a notebook read from top to bottom.
"""

import contextlib
import io
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

BLOCK = re.compile(
    r"^```python\n(?P<program>.*?)^```$(?:\n\n```text\n(?P<printed>.*?)^```$)?",
    re.DOTALL | re.MULTILINE,
)
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
WITH_EXAMPLES = [path for path in PAGES if "```python\n" in path.read_text(encoding="utf-8")]


def page_name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_readme_shows_what_each_block_prints() -> None:
    blocks = BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(blocks) > 2
    assert all(printed for _, printed in blocks)


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=page_name)
def test_page(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Run where the examples' fixtures are in reach and nothing that they write stays."""
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    monkeypatch.chdir(tmp_path)
    text, names = path.read_text(encoding="utf-8"), dict[str, Any]()

    def as_run(block: re.Match[str]) -> str:
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(block["program"], names)  # noqa: S102  our own docs
        printed = f"\n\n```text\n{output.getvalue()}```" if output.getvalue() else ""
        return f"```python\n{block['program']}```{printed}"

    found, count = BLOCK.subn(as_run, text)
    assert count == text.count("```python")
    if request.config.getoption("--update"):
        path.write_text(found, encoding="utf-8")
    else:
        assert found == text


def test_recipe_for_many_stories(tmp_path: Path) -> None:
    """The script that the guide shows, as a reader would run it."""
    recipe, out = ROOT / "docs" / "recipes" / "ingest.py", tmp_path / "stories.jsonl"
    folder = ROOT / "tests" / "fixtures" / "stories"
    ran = subprocess.run(  # noqa: S603  our own script
        [sys.executable, recipe, folder, out], capture_output=True, text=True, check=True
    )
    lines = out.read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(list(folder.rglob("*.txt")))
    assert f"{len(lines)} stories" in ran.stdout


def test_the_map_is_what_the_tool_draws() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "build_map.py"))
    assert tool["PICTURE"].read_text(encoding="utf-8") == tool["picture"](), (
        "run tools/build_map.py"
    )
