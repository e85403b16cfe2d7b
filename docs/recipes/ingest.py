"""Parse a folder of texts with all cores: one JSON object a line.

python ingest.py FOLDER OUT.jsonl
"""

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import wirecopy

CHUNK = 50
"""Stories handed to a worker at a time: enough that passing them on costs nothing."""


def parsed(path: Path) -> str:
    """One line of JSON. A text that cannot be read is a line too: no story is lost silently."""
    try:
        story = wirecopy.parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        return json.dumps({"file": str(path), "error": str(error)})
    return json.dumps({"file": str(path), **story.to_dict()}, ensure_ascii=False)


def lines(paths: list[Path]) -> Iterator[str]:
    """The results in the order of the paths, while the workers go on."""
    with ProcessPoolExecutor() as workers:
        yield from workers.map(parsed, paths, chunksize=CHUNK)


def main(folder: str, target: str) -> None:
    """Read FOLDER, write OUT.jsonl, say how many."""
    count = 0
    with Path(target).open("w", encoding="utf-8") as out:
        for line in lines(sorted(Path(folder).rglob("*.txt"))):
            out.write(line + "\n")
            count += 1
    print(f"{count} stories")


if __name__ == "__main__":
    main(*sys.argv[1:])
