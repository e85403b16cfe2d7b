"""How long `parse` takes, in passes of a bare pattern of words and signs over the same texts.

    python benchmarks/speed.py            the project's fixtures
    python benchmarks/speed.py FOLDER     the .txt files of a folder
    python benchmarks/speed.py --import   what importing costs, against regex and attrs alone

A ratio of two times taken in one run compares machines; it swings by up to a third between runs,
because the bare pass does.
"""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from wirecopy import parse

FIXTURES = Path(__file__).parent.parent / "tests" / "fixtures"
BARE = re.compile(r"\w+|[^\w\s]")
ROUNDS = 5
FRESH_PROCESSES = 15


def timed(function: Callable[[str], object], texts: list[str]) -> float:
    """The seconds that `function` takes over `texts`."""
    begun = time.perf_counter()
    for text in texts:
        function(text)
    return time.perf_counter() - begun


def parse_in_passes(texts: list[str]) -> tuple[float, float]:
    """The seconds that parsing `texts` takes, and how many bare passes that is (medians)."""
    timed(parse, texts)
    pairs = [(timed(parse, texts), timed(BARE.findall, texts)) for _ in range(ROUNDS)]
    return (
        statistics.median(parsing for parsing, _ in pairs),
        statistics.median(parsing / bare for parsing, bare in pairs),
    )


def importing(modules: str) -> float:
    """Median seconds of a fresh process that imports `modules`."""

    def once() -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", f"import {modules}"], check=True)  # noqa: S603
        return time.perf_counter() - begun

    return statistics.median(once() for _ in range(FRESH_PROCESSES))


def main(arguments: list[str]) -> None:
    """Print one line: the speed of parsing, or of importing."""
    if arguments == ["--import"]:
        ours, base = importing("wirecopy"), importing("regex, attrs")
        print(
            f"import wirecopy: {ours * 1000:.0f} ms, regex and attrs alone: {base * 1000:.0f} ms, "
            f"{ours / base:.2f} times"
        )
        return
    folder = Path(arguments[0]) if arguments else FIXTURES
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]
    if not texts:
        sys.exit(f"no .txt file in {folder}")
    took, passes = parse_in_passes(texts)
    size = sum(map(len, texts))
    print(
        f"{len(texts)} stories, {size:,} characters: {len(texts) / took:,.0f} stories/s, "
        f"{size / took / 1e6:.2f}M characters/s, {passes:.1f} times a bare token pass"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
