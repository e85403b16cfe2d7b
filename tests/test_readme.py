"""What the README says is so: its examples run and print what stands below them."""

import contextlib
import io
import re

import pytest
from conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


def test_every_python_block_has_its_output() -> None:
    assert README.count("```python") == len(EXAMPLE.findall(README)) > 2


@pytest.mark.parametrize(("program", "printed"), EXAMPLE.findall(README))
def test_example(program: str, printed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(program, {})  # noqa: S102  our own README
    assert output.getvalue() == printed
