"""Golden stories: how a parse is written down for a person to read and a test to compare."""

import json
from pathlib import Path
from typing import Any

from wirecopy import Story
from wirecopy.text.plain import plain

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


def digest(story: Story) -> dict[str, Any]:
    """What a reader would write down about a story: no places, no rules."""
    return {
        "breadcrumb": list(story.breadcrumb),
        "kicker": story.kicker,
        "headline": story.headline,
        "deck": story.deck,
        "bylines": [byline.name for byline in story.bylines],
        "captions": [caption.plain for caption in story.captions],
        "dateline": story.dateline and plain(story.dateline.text),
        "agencies": [agency.short for agency in story.agencies],
        "published_text": story.published_text,
        "notices": [notice.kind for notice in story.notices],
        "paragraphs": [paragraph.plain for paragraph in story.paragraphs],
        "crossheads": [crosshead.plain for crosshead in story.crossheads],
        "sign_off": [list(row) for row in story.sign_off.rows] if story.sign_off else [],
        "quotes": {quote.plain: quote.speaker_name for quote in story.quotes},
    }


def _field(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False)
    items = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in value)
    return f"[\n{items}\n  ]"
