"""Take the picture of a story for README and docs: `python tools/build_picture.py`.

Needs chromium. Run it after the face of a story has changed, and look at what it made.
"""

import base64
import sys
import tempfile
from pathlib import Path

from wirecopy import parse

ROOT = Path(__file__).parent.parent
STORY = ROOT / "tests" / "fixtures" / "stories" / "afp" / "osh-water.txt"
PICTURE = ROOT / "docs" / "_static" / "story.webp"
WIDTH, ROWS = 1120, 8
"""How wide the window is, and how many rows of the text are in the picture."""
FORM = {"format": "webp", "quality": 70}

sys.path.insert(0, str(ROOT / "tests"))
import browser  # noqa: E402  the tests' own


def main() -> None:
    """Take the picture."""
    program = browser.find()
    if program is None:
        sys.exit("no browser: install chromium")
    with tempfile.TemporaryDirectory() as home:
        page = Path(home) / "story.html"
        page.write_text(parse(STORY.read_text(encoding="utf-8")).to_html(full=True), "utf-8")
        with browser.Browser(program, Path(home) / "profile") as window:
            window.look(WIDTH)
            window.open(page)
            row = f"document.querySelectorAll('.w-row')[{ROWS - 1}].getBoundingClientRect()"
            height = window.run(f"{row}.bottom")
            clip = {"x": 0, "y": 0, "width": WIDTH, "height": height, "scale": 1.5}
            shot = window.ask(
                "Page.captureScreenshot", clip=clip, captureBeyondViewport=True, **FORM
            )
    PICTURE.write_bytes(base64.b64decode(shot["data"]))
    print(f"{PICTURE.name}: {PICTURE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
