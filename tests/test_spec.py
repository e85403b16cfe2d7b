"""The specification: each fenced example in docs/spec runs as a test named after its heading.

    ```example quotes
    input
    .
    expected
    ```

`pytest tests/test_spec.py --update` writes what the parser gives below each dot: read it then.
"""

import re
from collections.abc import Callable, Iterator

import pytest
from _pytest.mark.structures import ParameterSet
from conftest import ROOT
from invariants import check

from wirecopy import Dateline, Story, parse, parse_dateline, split
from wirecopy.text.plain import plain

SPEC = ROOT / "docs" / "spec"
EXAMPLE = re.compile(
    r"^```example (?P<verb>\w+)\n(?P<given>.*?)^\.\n(?P<wanted>.*?)^```$", re.MULTILINE | re.DOTALL
)
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def dateline_lines(dateline: Dateline | None) -> Iterator[str]:
    if dateline is None:
        yield "no dateline"
        return
    for place in dateline.places:
        parts = (place.city, place.region, place.country, place.country_code)
        yield f"place: {place.text} → {', '.join(part for part in parts if part)}"
    if day := dateline.date:
        numbers = (
            ("year", day.year),
            ("month", day.month),
            ("day", day.day),
            ("weekday", day.weekday),
        )
        fields = ", ".join(f"{unit} {number}" for unit, number in numbers if number is not None)
        yield f"date: {day.text} → {fields}"
    for credit in dateline.credits:
        yield f"credit: {credit.text} → {credit.agency.id or 'unknown'}"


def issue_lines(story: Story) -> Iterator[str]:
    for issue in story.issues:
        yield f"issue: {issue.code}"


def show_dateline(text: str) -> Iterator[str]:
    try:
        yield from dateline_lines(parse_dateline(text))
    except ValueError as error:
        yield from str(error).splitlines()


def show_opening(text: str) -> Iterator[str]:
    story = parse(text)
    check(story)
    yield from dateline_lines(story.dateline)
    if story.paragraphs:
        yield f"body: {story.paragraphs[0].plain[:50].rstrip()}"
    yield from issue_lines(story)


def show_page(text: str) -> Iterator[str]:
    story = parse(text)
    check(story)
    for block in story.blocks:
        yield f"{block.kind} ({block.rule}): {plain(block.text)}"
    yield from issue_lines(story)


def show_quotes(text: str) -> Iterator[str]:
    story = parse(text)
    check(story)
    for quote in story.quotes:
        cue = plain(quote.cue.text) if quote.cue else "-"
        mention = plain(quote.mention.text) if quote.mention else "-"
        words = quote.plain.replace("\n\n", " ¶ ")
        yield f"{quote.kind}: {words} | {cue} | {mention} | {quote.speaker_name or '-'}"


def show_speakers(text: str) -> Iterator[str]:
    story = parse(text)
    check(story)
    for speaker in story.speakers:
        mentions = ", ".join(plain(mention.text) for mention in speaker.mentions)
        parts = (speaker.kind, speaker.title or "-", speaker.affiliation or "-", mentions)
        yield f"{speaker.name}: {' | '.join(parts)}"
    yield from issue_lines(story)


def show_feed(text: str) -> Iterator[str]:
    for story in split(text):
        yield f"{story.start}-{story.end}: {parse(story.text).headline or '-'}"


VERBS: dict[str, Callable[[str], Iterator[str]]] = {
    "dateline": show_dateline,
    "opening": show_opening,
    "page": show_page,
    "quotes": show_quotes,
    "speakers": show_speakers,
    "feed": show_feed,
}


def shown(match: re.Match[str]) -> str:
    """What the parser gives for an example; the line break before the dot is not part of it."""
    given = match["given"].removesuffix("\n")
    return "".join(f"{line}\n" for line in VERBS[match["verb"]](given))


def examples() -> list[ParameterSet]:
    found = []
    for page in sorted(SPEC.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        for match in EXAMPLE.finditer(text):
            heading = HEADING.findall(text, 0, match.start())[-1]
            line = text.count("\n", 0, match.start()) + 1
            found.append(pytest.param(match, id=f"{page.stem}:{line}:{heading}"))
    return found


@pytest.fixture(scope="module", autouse=True)
def _updated(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        for page in SPEC.glob("*.md"):
            text = page.read_text(encoding="utf-8")
            page.write_text(EXAMPLE.sub(_rewritten, text), encoding="utf-8")


def _rewritten(match: re.Match[str]) -> str:
    return f"```example {match['verb']}\n{match['given']}.\n{shown(match)}```"


def test_the_specification_has_its_four_chapters() -> None:
    assert {"dateline", "layout", "quotes", "speakers"} <= {p.stem for p in SPEC.glob("*.md")}


def test_every_fence_of_an_example_is_one() -> None:
    for page in SPEC.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert text.count("```example ") == len(EXAMPLE.findall(text)), page.name


@pytest.mark.parametrize("example", examples())
def test_example(example: re.Match[str], update: bool) -> None:  # noqa: FBT001  a fixture
    if not update:
        assert example["wanted"] == shown(example)
