"""What the tests share: `--update`, and where things are."""

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

settings.register_profile("copy", deadline=None, max_examples=150, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3_000, print_blob=True)
settings.load_profile("copy")
"""The same examples each time, so that a change is judged by what it does;
`pytest --hypothesis-profile=search tests/test_properties.py` looks for new ones."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="write what the parser gives into the expectations (read the diff before committing)",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))
