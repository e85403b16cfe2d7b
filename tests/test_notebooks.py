"""The notebooks of the docs run from top to bottom, and show what they speak of."""

import os
import sys
from typing import Any

import pytest
from conftest import ROOT

jupytext = pytest.importorskip("jupytext", reason="the notebooks need the extra `test`")
nbclient = pytest.importorskip("nbclient", reason="the notebooks need the extra `test`")
pytest.importorskip("ipykernel", reason="the notebooks need the extra `test`")

NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.py"))


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.stem)
def cells(request: pytest.FixtureRequest) -> list[Any]:
    """The code cells of a notebook that was run by the Python of the tests."""
    notebook = jupytext.read(request.param)
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    client = nbclient.NotebookClient(notebook, timeout=100, resources={"metadata": {"path": ROOT}})
    client.execute(env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))})
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def outputs(cells: list[Any], form: str) -> list[str]:
    shown = [output.get("data", {}) for cell in cells for output in cell.outputs]
    return [data[form] for data in shown if form in data]


def test_there_are_notebooks() -> None:
    assert [path.name for path in NOTEBOOKS] == ["paste-a-story.py"]


@pytest.mark.filterwarnings("default")  # other people's, of the machinery that runs a kernel
def test_paste_a_story(cells: list[Any]) -> None:
    pages = outputs(cells, "text/html")
    assert sum('<section class="wirecopy' in page for page in pages) == 4
    assert sum("<table" in page for page in pages) == 4
    printed = "".join(output.get("text", "") for cell in cells for output in cell.outputs)
    assert "she → Ragnhild Moen" in printed
    assert "hear somebody he knows" in pages[-1]
    assert "[AFP, AP]" in pages[-1]
