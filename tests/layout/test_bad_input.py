"""Pages as they come: odd line ends, invisible characters, too much of one thing."""

import pytest
from invariants import check

from wirecopy import Story, parse

LINES = (
    "Harbour wall will open before the winter",
    "By Ana Ruiz",
    "LUND, Sweden (AP) — The new wall of the harbour will open before the winter, the council said.",
    "“It has been a long year without a wall,” Mayor Eva Lund told the divers.",
    "Two boats were lost to the sea after the storm in May.",
    "(Reporting by Ana Ruiz; Editing by Tom Hale)",
)
PAGE = "\n\n".join(LINES)


def told(story: Story) -> tuple[object, ...]:
    """What a reader takes from a story."""
    return (
        story.headline,
        [byline.name for byline in story.bylines],
        story.dateline.city if story.dateline else None,
        [paragraph.plain for paragraph in story.paragraphs],
        [(quote.plain, quote.speaker_name) for quote in story.quotes],
        story.sign_off.rows if story.sign_off else None,
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\r\n\r\n".join(LINES), id="CRLF"),
        pytest.param("\r\r".join(LINES), id="CR"),
        pytest.param("\n\r\n\r".join(LINES), id="mixed line ends"),
        pytest.param("\n".join(LINES), id="single newlines"),
        pytest.param("\n\f\n".join(LINES), id="form feeds"),
        pytest.param("\n \t\n".join(LINES), id="blank lines with blanks"),
        pytest.param("\ufeff" + PAGE, id="byte order mark"),
        pytest.param(f"\x01{PAGE}\x03\n\x04", id="control characters of the wire"),
        pytest.param("\n\n".join(f"\u200b{line}\u200b" for line in LINES), id="zero-width spaces"),
        pytest.param("\n\n".join(f"\u200e{line}\u200f" for line in LINES), id="marks of direction"),
        pytest.param("\n\n".join(f"\u202a{line}\u202c" for line in LINES), id="embeddings"),
        pytest.param("\n\n".join(f"\xa0{line}\xa0" for line in LINES), id="no-break spaces"),
        pytest.param("\n\n\n\n\n".join(LINES), id="many blank lines"),
    ],
)
def test_the_story_is_the_same(text: str) -> None:
    story = parse(text)

    check(story)
    assert told(story) == told(parse(PAGE))


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["single", "double-spaced"])
def test_wrapped_lines_are_paragraphs(gap: str) -> None:
    """Offsets slice the input; a word broken by its hyphen is one word in `plain`."""
    body = (
        [
            "LUND, Sweden (AP) _ The new wall of the har-",
            "bour will open before the winter, the council",
            "of the town said on Friday.",
        ],
        [
            "Two boats were lost to the sea after the storm",
            "in May, and nobody has seen them since that",
            "day.",
        ],
    )
    text = "Harbour wall will open" + gap * 2 + (gap * 2).join(gap.join(lines) for lines in body)
    story = parse(text)

    check(story)
    assert [p.plain for p in story.paragraphs] == [
        "The new wall of the har-bour will open before the winter, the council of the town said on Friday.",
        "Two boats were lost to the sea after the storm in May, and nobody has seen them since that day.",
    ]
    assert all(text[p.start : p.end] == p.text for p in story.paragraphs)


def test_the_indent_of_a_first_line_fills_it() -> None:
    """A full stop at the edge of an indented line parts no paragraph."""
    text = (
        "   LUND, Sweden (AP) _ The new wall of the harbour will open soon,\n"
        "and the council of the town has said so more than once.\n"
        "   ``You will see it from here, all of it, and from the old mill.\n"
        "I would wait until the winter, when the boats are out of the bay,\n"
        "to look at it,'' Eva Lund said.\n"
        "   Two boats were lost to the sea after the storm.\n"
        "   Nobody has seen them since that day in May.\n"
    )
    story = parse(text)

    check(story)
    assert [p.plain[:12] for p in story.paragraphs] == [
        "The new wall",
        "``You will s",
        "Two boats we",
        "Nobody has s",
    ]
    (said,) = (q for q in story.quotes if q.kind == "direct")
    assert said.speaker_name == "Eva Lund"


def test_a_line_that_leads_on_is_followed_by_its_own() -> None:
    """Lines that look like a date, a byline or a crosshead are none where a sentence goes on."""
    text = (
        "LUND, Sweden (AP) _ The new wall of the Harbour was opened by the\n"
        "Council of Lund, which had waited for its stones since the storm of\n"
        "May 21, 1991, but never gave up.\n"
        "The town has a song, ``The Wall We Never Had At All And Want,''\n"
        "published in 1993, for which it won a prize of the region.\n"
        "By Friday, nobody on the quay had heard a word from any of the\n"
        "Ministers whom the council had asked to come, Eva Lund said.\n"
    )
    story = parse(text)

    check(story)
    assert [p.plain[:12] for p in story.paragraphs] == [
        "The new wall",
        "The town has",
        "By Friday, n",
    ]
    assert not story.bylines
    assert story.published_text is None


def test_marks_of_the_wire_tell_paragraphs_from_lines() -> None:
    text = (
        "LUND PORT TO SELL QUAY\n"
        "    LUND, April 3 - Lund Port Ltd said its Harbour Works Co\n"
        "Ltd unit would sell a quay of 400 metres.\n"
        "&\\tThe port bought the quay in January 1981 and closed it on\n"
        "Feb 15, 1987, leaving 40 men idle.\n"
        "&\\tLast year the sale of three of its cranes contributed\n"
        "3.1 mln crowns to profit.\n"
        " Reuter\n"
    )
    story = parse(text)

    check(story)
    assert [p.plain for p in story.paragraphs] == [
        "Lund Port Ltd said its Harbour Works Co Ltd unit would sell a quay of 400 metres.",
        "The port bought the quay in January 1981 and closed it on Feb 15, 1987, leaving 40 men idle.",
        "Last year the sale of three of its cranes contributed 3.1 mln crowns to profit.",
    ]
    assert story.sign_off is None


def test_a_whole_story_on_one_line() -> None:
    story = parse(" ".join(LINES[2:5]))

    check(story)
    assert story.dateline is not None
    assert len(story.paragraphs) == 1
    assert story.quotes[-1].speaker_name == "Eva Lund"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Line of the page", id="identical lines"),
        pytest.param("x", id="one character a line"),
        pytest.param("Ada Brook (left) at the port. (AP Photo/Cy Dale)", id="captions"),
        pytest.param("READ MORE: The port reopens", id="links"),
        pytest.param("By Ada Brook", id="bylines"),
        pytest.param("Updated May 2, 2019", id="dates"),
        pytest.param("-30-", id="end marks"),
        pytest.param("\u202e\u200b", id="nothing visible"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\n\n"], ids=["LF", "CRLF", "CR", "blank"])
def test_a_page_of_one_thing_is_a_story_with_all_text_in_blocks(line: str, ending: str) -> None:
    story = parse((line + ending) * 3_000)

    check(story)
    assert sum(len(block.text) for block in story.blocks) == 3_000 * len(line)
    assert not story.paragraphs


def test_a_page_of_100_000_lines() -> None:
    text = f"{PAGE}\n" + "Most read\nBridge opens\n" * 50_000
    story = parse(text)

    assert told(story) == told(parse(PAGE))
    assert len(story.blocks) > 100_000
