"""The command line, run as a user runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = """Harbour reopens after storm

PORTO, Portugal (AFP) – The harbour opened again on Monday, officials said.

“We lost two cranes and no lives,” said Mayor Inês Tavares.
"""


def wirecopy(
    *arguments: str, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", "wirecopy", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def test_a_summary(story: str) -> None:
    run = wirecopy(story)
    assert run.returncode == 0
    assert "headline:   Harbour reopens after storm" in run.stdout.decode()
    assert "Inês Tavares: “We lost two cranes and no lives,”" in run.stdout.decode()


def test_standard_input_and_a_byte_order_mark() -> None:
    for arguments in ((), ("-",)):
        run = wirecopy(*arguments, given=b"\xef\xbb\xbf" + STORY.encode())
        assert run.returncode == 0
        assert b"headline:   Harbour" in run.stdout


def test_json_is_one_object_a_line(story: str) -> None:
    run = wirecopy("--json", story, story)
    objects = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(objects) == 2
    assert objects[0]["schema"] == 1
    assert objects[0]["text"] == STORY


def test_explain_shows_the_rule_of_each_block(story: str) -> None:
    output = wirecopy("--explain", story).stdout.decode()
    assert "│ Harbour reopens after storm" in output
    assert output.startswith("headline")


def test_html_is_a_page(story: str) -> None:
    page = wirecopy("--html", story).stdout.decode()
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
    assert "Inês Tavares" in page
    run = wirecopy("--html", story, story)
    assert run.returncode == 2
    assert b"--html makes one page of one file" in run.stderr


def test_published_resolves_the_date() -> None:
    text = b"Harbour reopens\n\nPORTO, April 16 (AFP) - The harbour opened again, officials said.\n"
    run = wirecopy("--json", "--published", "2026-04-17", given=text)
    assert json.loads(run.stdout)["dateline"]["date"]["resolved"] == "2026-04-16"


def test_a_date_that_is_none_is_refused() -> None:
    run = wirecopy("--published", "yesterday")
    assert run.returncode == 2
    assert b"'yesterday' is no ISO 8601 date" in run.stderr


def test_bytes_that_are_no_utf8_are_named() -> None:
    run = wirecopy("-", given="one\ntwo\nthrée".encode("latin-1"))
    assert run.returncode == 2
    assert b"standard input: byte 0xe9 at offset 11 (line 3) is not UTF-8" in run.stderr
    assert run.stdout == b""


def test_a_missing_file_is_one_line_and_the_others_are_read(story: str, tmp_path: Path) -> None:
    run = wirecopy(str(tmp_path / "nowhere.txt"), story)
    assert run.returncode == 2
    assert run.stderr.decode().count("\n") == 1
    assert "No such file" in run.stderr.decode()
    assert b"Harbour reopens" in run.stdout


def test_a_folder_is_one_line(tmp_path: Path) -> None:
    run = wirecopy(str(tmp_path))
    assert run.returncode == 2
    assert run.stderr.decode().count("\n") == 1


def test_a_closed_pipe_is_quiet(story: str) -> None:
    command = f"{sys.executable} -m wirecopy --json {' '.join([story] * 50)} | head -c 10"
    run = subprocess.run(  # noqa: S602  a pipe is the point
        command, shell=True, capture_output=True, check=False
    )
    assert run.stderr == b""
    assert len(run.stdout) == 10


def test_control_characters_cannot_steer_the_terminal() -> None:
    for arguments in ((), ("--explain",)):
        assert b"\x1b" not in wirecopy(*arguments, given=b"Harbour \x1b[31mreopens\n").stdout


def test_output_does_not_depend_on_the_locale(story: str) -> None:
    run = wirecopy(story, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert run.returncode == 0
    assert "Inês" in run.stdout.decode()
