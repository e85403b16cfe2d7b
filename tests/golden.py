"""Golden stories: how a parse is written down for a person to read and a test to compare."""

import json
from pathlib import Path
from typing import Any

from wirecopy import Story

FIXTURES = Path(__file__).parent / "fixtures"


def stories(*folders: str) -> list[Path]:
    """The `.txt` files of these folders of fixtures, in order."""
    return sorted(path for folder in folders for path in (FIXTURES / folder).rglob("*.txt"))


def name(path: Path) -> str:
    return path.relative_to(FIXTURES).with_suffix("").as_posix()


def text_of(path: Path) -> str:
    """The text byte for byte: no line end is translated."""
    return path.read_bytes().decode("utf-8")


def golden_of(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return data


def write(path: Path, why: str, story: Story) -> None:
    path.with_suffix(".json").write_text(rendered(why, story), encoding="utf-8")


def rendered(why: str, story: Story) -> str:
    """JSON with the reason first, then a line an item. The text itself is beside it."""
    data = {"why": why, **story.to_dict()}
    del data["text"]
    fields = (f"  {json.dumps(key)}: {_field(value)}" for key, value in data.items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def _field(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False)
    items = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in value)
    return f"[\n{items}\n  ]"
