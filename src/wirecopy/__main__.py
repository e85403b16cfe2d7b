"""The command line: `wirecopy [FILE…|-]`, or `python -m wirecopy`."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from wirecopy.face.terminal import explain, summary
from wirecopy.parser import parse
from wirecopy.story import Story

UNREADABLE = 2
"""Exit code when a file could not be read, and of a call whose words are off."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.html and len(options.files) > 1:
        parser.error("--html makes one page of one file")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain once more on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wirecopy",
        description="Read news-agency copy: dateline, byline, captions, body, quotes and speakers.",
    )
    parser.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="UTF-8 text; - is standard input"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help="one JSON object a line (indented on a terminal)"
    )
    form.add_argument(
        "--explain", action="store_true", help="the text with label and rule in the margin"
    )
    form.add_argument(
        "--html", action="store_true", help="a page for a browser: wirecopy --html FILE > page.html"
    )
    parser.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="when the story was published (2026-04-20): resolves dates without a year",
    )
    return parser


def _day(text: str) -> date:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO 8601 date such as 2026-04-20"
        ) from None


def _run(options: argparse.Namespace) -> int:
    code = 0
    for number, name in enumerate(options.files):
        try:
            text = _read(name)
        except _UnreadableError as error:
            print(f"wirecopy: {error}", file=sys.stderr)
            code = UNREADABLE
            continue
        story = parse(text, published=options.published)
        for line in _output(story, name, number, options):
            print(line)
    return code


def _output(story: Story, name: str, number: int, options: argparse.Namespace) -> Iterator[str]:
    several = len(options.files) > 1
    if options.html:
        yield story.to_html(full=True).rstrip()
        return
    if options.json:
        yield story.to_json(indent=2 if sys.stdout.isatty() and not several else None)
        return
    if several:
        yield f"{'' if number == 0 else chr(10)}==> {name} <=="
    yield explain(story) if options.explain else summary(story)


class _UnreadableError(Exception):
    """A file that cannot be read; the message is for the person who named it."""


def _read(name: str) -> str:
    shown = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:  # noqa: PTH123  a name is all we were given
                data = file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _UnreadableError(f"{shown}: {reason}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A byte order mark is not counted by the decoder.
        place = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        line = data.count(b"\n", 0, place) + 1
        raise _UnreadableError(
            f"{shown}: byte 0x{data[place]:02x} at offset {place} (line {line}) is not UTF-8; "
            "save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8"
        ) from None


if __name__ == "__main__":
    sys.exit(main())
