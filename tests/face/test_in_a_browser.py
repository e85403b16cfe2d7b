"""What a reader sees: pages of stories opened in a real browser, in light and in dark.

Pictures of them are kept in `build/screenshots`, which git ignores.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import browser
import pytest
from browser import Browser
from conftest import ROOT

from wirecopy import Quote, Speaker, Story, parse
from wirecopy.face.escape import escaped
from wirecopy.face.fields import whose
from wirecopy.face.style import INKS, PAPERS

PROGRAM = browser.find()
pytestmark = pytest.mark.skipif(
    PROGRAM is None, reason="no browser: install chromium, or name one in BROWSER_FOR_TESTS"
)

STORIES = ROOT / "tests" / "fixtures" / "stories"
FIXTURES = {
    "breadcrumb": STORIES / "afp" / "osh-water.txt",
    "correction": STORIES / "notices" / "corrected-cheese.txt",
    "whole-page": STORIES / "staff" / "tram-extension.txt",
}
HEADING = "The text, as read"
PICTURES = ROOT / "build" / "screenshots"
WIDTHS = (1200, 768, 360)

HOSTILE = """Harbour <script>window.ran = 1</script> reopens ]]> today

PORTO, Portugal (AFP) – The <img src=x onerror="window.ran = 2"> harbour is &lt;open&gt; again, officials said.

“We lost \u202etwo cranes\u202c and <b onmouseover="window.ran = 3" tabindex=1>no</b> \ud800 lives,” said Mayor "><svg/onload=window.ran=4> Inês Tavares.

“</mark></div></section></style><script>window.ran = 5</script>,” she said. ‘javascript:window.ran=6’ was “http://example.invalid/x.png” on its wall, she said.
"""

SEEN = """
(() => {
  const shown = (element) => {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && box.left >= 0
      && box.right <= document.documentElement.clientWidth + 1
      && style.visibility === 'visible' && style.opacity === '1' && style.clipPath === 'none';
  };
  const own = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.w-tip, .w-i').forEach((one) => one.remove());
    return copy.textContent;
  };
  return {
    marked: [...document.querySelectorAll('.w-q')].filter(shown).map(own),
    notes: [...document.querySelectorAll('.w-n li')].filter(shown).map((one) => one.innerText),
    rows: [...document.querySelectorAll('.w-t')].filter(shown).map(own).join('\\n'),
    panel: document.querySelector('.w-panel').innerText,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll('.wirecopy *:not(.w-tip)')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => one.className),
    ran: window.ran ?? null,
    ink: getComputedStyle(document.querySelector('.wirecopy')).color,
    paper: getComputedStyle(document.querySelector('.wirecopy')).backgroundColor,
  };
})()
"""


CONTRASTS = """
(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((c) => c / 255)
      .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = {};
  for (const element of document.querySelectorAll('.wirecopy, .wirecopy *:not(style)')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    let opacity = 1, paper = null;
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      opacity *= style.opacity;
      const [, , , alpha] = channels(style.backgroundColor);
      if (!paper && alpha !== 0) paper = style.backgroundColor;
    }
    const [high, low] = [light(getComputedStyle(element).color), light(paper)].sort((a, b) => b - a);
    const name = element.tagName + '.' + element.className;
    found[name] = Math.min(found[name] ?? 99, opacity * (high + 0.05) / (low + 0.05));
  }
  return found;
})()
"""

ANOTHER_SITE = """
body{color:#777;background:#fff;font:12px monospace} small,sup{opacity:.6} sup{position:relative;top:-.5em}
h2,h3{color:#999;font-family:monospace;text-transform:uppercase} p{margin:3em;color:#888}
dl[class]:not(.simple) dd{margin-left:9rem} dl[class]:not(.simple)>dt{color:#aaa;float:left}
mark{background:yellow;color:red} section{background:#ddd} div{line-height:1} b{color:#aaa}
ol,ul{padding:4em;list-style:square} blockquote{border-left:9px solid;color:#999;font-style:italic}
"""
"""A site whose own style means something else by each of our elements."""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert PROGRAM
    with ExitStack() as stack:
        try:
            opened = stack.enter_context(Browser(PROGRAM, tmp_path_factory.mktemp("browser")))
        except RuntimeError as error:
            pytest.skip(f"{PROGRAM} does not start here: {error}")
        yield opened


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "story.html"


def write(page: Path, story: Story) -> None:
    page.write_text(story.to_html(full=True), encoding="utf-8")


def coloured(hexadecimal: str) -> str:
    red, green, blue = (int(hexadecimal[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"


def one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", FIXTURES)
def test_every_quote_and_its_speaker_is_to_be_seen(
    window: Browser, page: Path, name: str, scheme: str
) -> None:
    story = parse(FIXTURES[name].read_bytes().decode())
    assert story.speakers
    write(page, story)
    for width in WIDTHS:
        window.look(width, scheme=scheme)
        window.open(page)
        seen = window.run(SEEN)
        PICTURES.mkdir(parents=True, exist_ok=True)
        window.picture(PICTURES / f"{name}-{scheme}-{width}.png")
        assert seen["overflow"] == 0
        assert seen["wide"] == []
        assert seen["ink"] == coloured(INKS["ink"][scheme == "dark"])
        assert seen["paper"] == coloured(PAPERS["paper"][scheme == "dark"])
        assert story.headline in seen["panel"]
        for quote in story.quotes:
            assert any(one_line(mark) in quote.plain for mark in seen["marked"]), quote.plain
        for quote, note in zip(story.quotes, seen["notes"], strict=True):
            assert quote.plain[:80] in one_line(note)
            assert (quote.speaker_name or "") in note
        for speaker in story.speakers:
            assert speaker.name in seen["panel"]
        for paragraph in story.paragraphs:
            assert paragraph.plain in one_line(seen["rows"])
        assert window.requests == [page.as_uri()]
        contrasts = window.run(CONTRASTS)
        assert len(contrasts) > 10
        assert min(contrasts.values()) >= 7, contrasts


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fragment_is_legible_in_a_page_that_has_other_ideas(
    window: Browser, page: Path, scheme: str
) -> None:
    story = parse(FIXTURES["correction"].read_bytes().decode())
    records: list[Story | Quote | Speaker] = [story, *story.quotes, *story.speakers]
    shown = "".join(record._repr_html_() for record in records)
    page.write_text(
        f"<!DOCTYPE html><meta charset=utf-8><style>{ANOTHER_SITE}</style><body>"
        f"<style>.output{{{ANOTHER_SITE}}}</style><div class=output>{shown}</div>",
        encoding="utf-8",
    )
    window.look(1000, scheme=scheme)
    window.open(page)
    window.picture(PICTURES / f"other-site-{scheme}.png")
    contrasts = window.run(CONTRASTS)
    assert min(contrasts.values()) >= 7, contrasts
    assert window.run("document.documentElement.scrollWidth") == 1000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_hostile_text_shows_as_text_and_runs_nothing(
    window: Browser, page: Path, scheme: str
) -> None:
    story = parse(HOSTILE)
    write(page, story)
    window.look(1000, scheme=scheme)
    window.open(page)
    window.point_at(300, 300)
    seen = window.run(SEEN)
    window.picture(PICTURES / f"hostile-{scheme}.png")
    assert seen["ran"] is None
    assert window.requests == [page.as_uri()]
    assert window.run("document.querySelectorAll('script, img, svg, [onmouseover]').length") == 0
    for block in story.blocks:
        shown = escaped(block.text).replace("&lt;", "<").replace("&gt;", ">")
        assert one_line(shown.replace("&amp;", "&")) in one_line(seen["rows"])
    for sign in (
        "[U+202E]two cranes[U+202C]",
        "[U+D800]",
        "]]>",
        "<script>window.ran = 1</script>",
    ):
        assert sign in seen["rows"]


def test_a_fragment_in_a_page_runs_nothing_either(window: Browser, page: Path) -> None:
    """A notebook lets scripts run: nothing but the escaping stands between."""
    body = f"<!DOCTYPE html><meta charset=utf-8><body>{parse(HOSTILE).to_html()}</body>"
    page.write_text(body, encoding="utf-8")
    window.look(1000)
    window.open(page)
    window.point_at(300, 300)
    assert window.run(SEEN)["ran"] is None
    assert window.requests == [page.as_uri()]


@pytest.mark.parametrize(
    ("theme", "scheme", "dark"),
    [
        ('<body data-jp-theme-light="false">', "light", True),
        ('<body data-jp-theme-light="true">', "dark", False),
        ('<body data-theme="dark">', "light", True),
        ('<body data-theme="light">', "dark", False),
        ('<body data-theme="auto">', "dark", True),
        ('<body class="vscode-dark">', "light", True),
        ('<body class="vscode-light">', "dark", False),
        ("<body>", "dark", True),
        ("<body>", "light", False),
    ],
)
def test_a_notebook_says_whether_it_is_dark(
    window: Browser,
    page: Path,
    theme: str,
    scheme: str,
    dark: bool,  # noqa: FBT001
) -> None:
    story = parse(FIXTURES["correction"].read_bytes().decode())
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8>{theme}{story.to_html()}")
    window.look(scheme=scheme)
    window.open(page)
    seen = window.run(SEEN)
    assert seen["ink"] == coloured(INKS["ink"][dark])
    assert seen["paper"] == coloured(PAPERS["paper"][dark])


def test_the_tab_key_shows_who_speaks(window: Browser, page: Path) -> None:
    story = parse(FIXTURES["breadcrumb"].read_bytes().decode())
    write(page, story)
    window.look(900)
    window.open(page)
    tip = "getComputedStyle(document.activeElement.querySelector('.w-tip')).clipPath"
    for quote in story.quotes:
        window.press_tab()
        assert "w-q" in window.run("document.activeElement.className").split()
        assert whose(quote) in window.run("document.activeElement.innerText")
        assert window.run(tip) == "none"
    window.picture(PICTURES / "focus.png")


def test_a_screen_reader_is_told_the_same(window: Browser, page: Path) -> None:
    story = parse(FIXTURES["breadcrumb"].read_bytes().decode())
    write(page, story)
    window.look(900)
    window.open(page)
    nodes = window.ask("Accessibility.getFullAXTree")["nodes"]
    told = [node for node in nodes if not node["ignored"] and node.get("role")]
    named = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in told]
    assert ("region", "A story, with what was read in it") in named
    assert [name for role, name in named if role == "heading"] == [story.headline, HEADING]
    words = [name.strip() for role, name in named if role == "StaticText"]
    for quote in story.quotes:
        kind = quote.kind if quote.kind in {"scare", "indirect"} else "quote"
        assert f"{kind}: {whose(quote)}" in words
    marks = [node for node in told if node["role"]["value"] == "mark"]
    assert len(marks) == len(story.quotes)
    assert window.run("document.documentElement.lang") == "en"


def test_paper_shows_labels_and_speakers(window: Browser, page: Path) -> None:
    story = parse(FIXTURES["correction"].read_bytes().decode())
    write(page, story)
    window.look(720, scheme="dark", medium="print")
    window.open(page)
    window.picture(PICTURES / "print.png")
    hidden = "[...document.querySelectorAll('.w-tip')].filter((one) => one.offsetWidth < 2).length"
    assert window.run(hidden) == 0
    assert window.run(SEEN)["ink"] == coloured(INKS["ink"][0])
    for quote in story.quotes:
        assert whose(quote) in window.run("document.querySelector('.wirecopy').innerText")


def test_cards_fit(window: Browser, page: Path) -> None:
    story = parse(FIXTURES["breadcrumb"].read_bytes().decode())
    records = (story.dateline, story.quotes[5], *story.speakers)
    cards = "<br><br>".join(record._repr_html_() for record in records if record)
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{cards}", encoding="utf-8")
    for width in (900, 320):
        window.look(width)
        window.open(page)
        window.picture(PICTURES / f"cards-{width}.png")
        assert window.run("document.documentElement.scrollWidth") == width
        widths = "[...document.querySelectorAll('.wirecopy')].map((one) => one.offsetWidth)"
        assert all(150 < found < width for found in window.run(widths))
    assert story.speakers[0].name in window.run("document.body.innerText")
