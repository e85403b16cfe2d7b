"""A whole HTML page gives its story, with every place in the page as it was given."""

import pytest
from clock import seconds
from invariants import check

from wirecopy import Quote, Story, parse
from wirecopy.webpage import RULE, is_page, is_piece, veiled

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Goats back | Gazette</title>
<script>if (a<b) { document.write("<p>Written by a script, he said.</p>") }</script>
<style>p > b {color: red}</style></head><BODY>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Goats return to <em>Stornoway</em> after storm</h1><!-- <p>No advert here</p> -->
<p class="byline">By <a href="/staff/ross">EFFIE ROSS</a></p>
<figure><img src="goats.jpg"><figcaption>Goats on the pier. Photo: Iain Begg/AP</figcaption></figure>
<p>STORNOWAY, Scotland (AP) — The ferry brought <b>all</b> goats back on Friday.</p>
<p>"They look rested," harbour master Effie Macaulay said. "We counted twice."</p>
<div class=share>Share this</div></article><footer>© 2026 Gazette</footer>
<SCRIPT>track("<h1>Not a headline</h1>")</SCRIPT></body></html>
"""


def spoken(story: Story) -> list[Quote]:
    return [quote for quote in story.quotes if quote.kind != "indirect"]


def test_a_page_gives_its_story() -> None:
    story = parse(PAGE)
    check(story)
    assert story.text == PAGE
    assert [issue.code for issue in story.issues] == ["html-page"]
    assert "trafilatura" in story.issues[0].message
    assert "selectolax" in story.issues[0].message
    assert story.headline == "Goats return to Stornoway after storm"
    assert story.dateline
    assert story.dateline.text == "STORNOWAY, Scotland (AP)"
    assert [byline.name for byline in story.bylines] == ["EFFIE ROSS"]
    assert [caption.credit for caption in story.captions] == ["Photo: Iain Begg/AP"]
    assert [quote.plain for quote in spoken(story)] == ["They look rested,", "We counted twice."]
    assert {quote.speaker_name for quote in spoken(story)} == {"Effie Macaulay"}
    assert all(quote.speaker is story.speakers[0] for quote in spoken(story))
    assert [paragraph.text for paragraph in story.paragraphs] == [
        "The ferry brought <b>all</b> goats back on Friday.",
        '"They look rested," harbour master Effie Macaulay said. "We counted twice."',
    ]


def test_markup_is_furniture() -> None:
    markup = [block.text for block in parse(PAGE).furniture if block.rule == RULE]
    assert markup[0].startswith("<!DOCTYPE html>")
    assert any("Written by a script" in text for text in markup)
    assert any("Not a headline" in text for text in markup)


def test_a_veil_has_the_length_of_the_page() -> None:
    cloth = veiled(PAGE)
    assert len(cloth) == len(PAGE)
    assert "<" not in cloth
    assert all(a == b for a, b in zip(PAGE, cloth, strict=True) if not b.isspace())


def test_lines_that_the_source_wraps_and_marks_that_it_spells_are_read() -> None:
    page = """<html><body><h1>Goats return
      to Stornoway</h1>
    <p>STORNOWAY, Scotland (AP) &mdash; The ferry brought all of
    the goats back on Friday.</p>
    <p>&ldquo;They look rested,&rdquo; harbour master
    Effie Macaulay said. &#8220;We counted twice.&#8221; It&#8217;s late. &quot;We will count again,&quot; she said.</p>
    <p>Two&nbsp;goats were missing &#x2014; at first.</p></body></html>"""
    story = parse(page)
    check(story)
    assert story.headline == "Goats return to Stornoway"
    assert story.dateline
    assert story.dateline.city == "Stornoway"
    assert len(story.paragraphs) == 3
    assert [quote.text for quote in spoken(story)] == [
        "They look rested,",
        "We counted twice.",
        "We will count again,",
    ]
    assert {quote.speaker_name for quote in spoken(story)} == {"Effie Macaulay"}
    assert [issue.code for issue in story.issues] == ["html-page", "html-entities"]


def test_a_piece_of_a_page_gives_its_story_too() -> None:
    piece = PAGE[PAGE.index("<h1>") : PAGE.index("<div class=share>")]
    story = parse(piece)
    check(story)
    assert [issue.code for issue in story.issues] == ["html-markup"]
    assert story.headline == "Goats return to Stornoway after storm"
    assert story.agency
    assert story.agency.id == "ap"
    assert [quote.speaker_name for quote in spoken(story)] == ["Effie Macaulay"] * 2


@pytest.mark.parametrize(
    "text", ["<Acme Inc> said it has sold </b>.", "<p>One.", "x <p>One.</p>", "<P 1"]
)
def test_what_is_no_piece(text: str) -> None:
    assert not is_piece(text)


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!doctype HTML>x", True),
        ("\ufeff<HTML><BODY>x", True),
        ("<head><title>", True),
        ("<p>The harbour opened again.</p>", False),
        ("He wrote <header> and meant it.", False),
        ("Costs < 5", False),
    ],
)
def test_what_is_a_page(text: str, page: bool) -> None:  # noqa: FBT001
    assert is_page(text) is page
    check(parse(text))


@pytest.mark.parametrize(
    "piece",
    [
        "<script>",
        "<!--",
        "<p ",
        "<p>x</p>",
        "<script></script",
        "<a>",
        "<",
        "</script><style>",
        "<!>",
    ],
)
def test_a_page_of_one_tag_is_read_in_linear_time(piece: str) -> None:
    page = "<html>" + piece * (60_000 // len(piece))
    check(parse(page))
    assert seconds(lambda: veiled(page * 15)) < 3
