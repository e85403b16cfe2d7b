"""A story as HTML: all of its text, each field marked, nothing of the copy but text, and small."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from clock import least, seconds
from conftest import ROOT
from hostile import HOSTILE as PAGES
from hypothesis import given, settings
from hypothesis import strategies as st

from wirecopy import Story, parse
from wirecopy.face.escape import escaped
from wirecopy.face.marks import mark, marks, walk
from wirecopy.face.running import KEY

FIXTURES = sorted((ROOT / "tests" / "fixtures").rglob("*.txt"))
KILOBYTES = 60_000
VOID = {"meta"}
ALLOWED = {
    "attributes": {"class", "dir", "lang", "tabindex", "value", "aria-label", "charset"}
    | {"name", "content", "http-equiv"},
    "elements": {"html", "head", "meta", "title", "body", "section", "style", "div", "h2", "h3"}
    | {"dl", "dt", "dd", "p", "ul", "ol", "li", "b", "i", "sup", "span", "mark", "blockquote"},
}

HOSTILE = (
    "Harbour <script>alert(1)</script> reopens ]]> today\n\n"
    "PORTO, Portugal (AFP) – The <img src=x onerror=alert(2)> harbour is &lt;open&gt;.\n\n"
    "“We lost \u202etwo cranes\u202c <b onclick='x()'>and</b> \x1b[31mno\x00 \ud800 lives,”"
    ' said Mayor "><svg/onload=alert(3)> Inês Tavares.\n\n'
    "“</mark></span></div></section></style><h1>Ha</h1>,” she said. ‘--><!--’ {color:red}\n"
)


class Page(HTMLParser):
    """Reads a page strictly: what is not closed in order fails."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.copy: list[str] = []
        """The text of each row, without tips and numbers."""
        self.words: list[str] = []
        """All text but styles."""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.seen.append((tag, named))
        if tag not in VOID:
            self.open.append((tag, named.get("class") or ""))
        if "w-t" in (named.get("class") or "").split():
            self.copy.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [name for _, names in self.open for name in names.split()]
        if "style" not in [tag for tag, _ in self.open]:
            self.words.append(data)
        if "w-t" in classes and not {"w-tip", "w-i"} & set(classes):
            self.copy[-1] += data


def read(path: Path) -> Story:
    return parse(path.read_bytes().decode())


_BLANKS = re.compile(r"\s|[␋␌␜␝␞␟]|\[U\+(?:0085|2028|2029)\]")
"""Blanks, and the signs for those of them that are controls: between blocks they are left out."""


def looked(text: str) -> str:
    """What a page shows for a text, blanks apart."""
    return _BLANKS.sub("", unescape(escaped(text)))


def check(story: Story) -> None:
    """What holds for the HTML of any story."""
    for html in (story.to_html(), story.to_html(full=True)):
        html.encode()
        page = Page(html)
        for tag, attributes in page.seen:
            assert tag in ALLOWED["elements"], tag
            assert set(attributes) <= ALLOWED["attributes"], attributes
        assert looked(story.text) == _BLANKS.sub("", "".join(page.copy))
    assert story._repr_html_() == story.to_html()


def small(story: Story) -> int:
    """How much larger the fragment is than its text, in bytes."""
    return len(story.to_html().encode()) - len(escaped(story.text).encode())


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_fixture_shows_all_its_text_and_stays_small(path: Path) -> None:
    story = read(path)
    check(story)
    assert small(story) < KILOBYTES / 2
    words = "".join(Page(story.to_html()).words)
    for quote in story.quotes:
        assert f"{quote.speaker_name or ''}" in words


@pytest.mark.parametrize(
    "text", [HOSTILE, HOSTILE.replace("\n", "\r\n"), HOSTILE.replace("\n", "\r")]
)
def test_hostile_text_is_text(text: str) -> None:
    story = parse(text)
    check(story)
    html = story.to_html(full=True)
    assert not re.search(r"<(?:script|img|svg|h1)|<[^>]*\bon\w+=", html)
    assert "<script>alert(1)</script>" in "".join(Page(html).words)
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html
    )
    for sign in ("[U+202E]two cranes[U+202C]", "␛[31m", "␀", "[U+D800]", "]]&gt;"):
        assert sign in html
    for record in (story.dateline, *story.quotes, *story.speakers):
        assert record is not None
        Page(record._repr_html_())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_hostile_page_is_shown_in_linear_time_and_the_fragment_stays_small(name: str) -> None:
    story = parse(PAGES[name](4_000))
    assert seconds(lambda: check(story)) < 10
    assert small(story) < KILOBYTES


def test_a_long_story_says_where_marking_stopped() -> None:
    text = "Harbour reopens\n\nPORTO, Portugal (AFP) – It is open.\n\n" + (
        "“We lost two cranes,” Mayor Inês Tavares said on Monday.\n\n" * 400
    )
    story = parse(text)
    assert "to_html(full=True) marks all" in story.to_html()
    assert "to_html(full=True)" not in story.to_html(full=True)
    assert story.to_html(full=True).count('<mark class="w-q"') == 400
    assert small(story) < KILOBYTES


def test_no_words_of_the_copy_stand_in_an_attribute() -> None:
    story = parse(HOSTILE.replace("Harbour", "Zyzzyva").replace("cranes", "zyzzyvas"))
    for _, attributes in Page(story.to_html(full=True)).seen:
        assert not any("yzzyv" in (value or "") for value in attributes.values())


def test_each_kind_of_mark_is_named_in_words() -> None:
    kinds = {one.kind for path in FIXTURES for one in marks(read(path))}
    assert kinds <= set(KEY)
    story = parse("Harbour reopens\n\nPORTO, May 3 (AFP) – It is “open,” Mayor Ana Reis said.\n")
    words = Page(story.to_html()).words
    for label in ("headline", "dateline", "paragraph", "place: Porto, Portugal", "cue", "Ana Reis"):
        assert any(label in word for word in words), label


def test_a_story_with_nothing_in_it_is_shown() -> None:
    check(parse(""))
    assert "empty-text" in parse("").to_html()
    check(Story(text="Words that nobody has read yet."))


def test_stored_stories_look_the_same() -> None:
    for path in FIXTURES[:6]:
        story = read(path)
        assert Story.from_dict(story.to_dict()).to_html() == story.to_html()


def test_showing_costs_less_than_half_of_reading() -> None:
    texts = [path.read_bytes().decode() for path in FIXTURES]
    stories = [parse(text) for text in texts]
    assert stories[0].to_html()

    def kept(reading: float, showing: float) -> bool:
        return showing < reading / 2

    assert kept(
        *least(
            lambda: [parse(text) for text in texts],
            lambda: [story.to_html() for story in stories],
            kept,
        )
    )


# ------------------------------------------------------------------ nesting

EXTENTS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30)), max_size=12)


@given(EXTENTS, st.integers(0, 10), st.integers(11, 40))
@settings(max_examples=300)
def test_marks_nest_and_nothing_marked_is_lost(
    extents: list[tuple[int, int]], start: int, end: int
) -> None:
    given_marks = [mark(f"m{i}", a, a + size) for i, (a, size) in enumerate(extents)]
    open_kinds: list[str] = []
    covered: dict[str, set[int]] = {one.kind: set() for one in given_marks}
    at = start
    for act, one, low, high in walk(start, end, given_marks):
        if act == "open":
            assert one
            open_kinds.append(one.kind)
        elif act == "close":
            assert one
            assert open_kinds.pop() == one.kind
        else:
            assert low == at < high
            at = high
            for kind in open_kinds:
                covered[kind].update(range(low, high))
    assert at == end
    assert not open_kinds
    for one in given_marks:
        assert covered[one.kind] == set(range(max(one.start, start), min(one.end, end)))


def tokens() -> Iterator[str]:
    yield from (
        "“",
        "”",
        "<",
        ">",
        "&",
        "]]>",
        "\u202e",
        "\x00",
        "\r\n",
        "\n\n",
        "said",
        "Ana Reis",
    )
    yield from ("PARIS (AFP) – ", "he", " ", ", ", ".", "\ud800", "<script>", "x" * 40)


@given(st.lists(st.sampled_from(list(tokens())), max_size=40).map("".join))
def test_any_text_is_shown(text: str) -> None:
    check(parse(text))
