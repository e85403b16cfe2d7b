"""The colours of a story on a page, read from its style: legible in light and in dark."""

import re
from itertools import product

import pytest

from wirecopy.face.style import INKS, LINES, PAPERS, card_style, page_style, story_style

STYLES = {"story": story_style(), "card": card_style(), "page": page_style()}
ENOUGH = 7.0
SEEN = 1.3
"""A line that only parts things, beside its paper."""

BLOCK = re.compile(r"(?:^|[{}\n])([^{}\n]*)\{((?:--wc-[a-z]+:#[0-9a-f]{6};)+)\}")


def brightness(colour: str) -> float:
    """Relative luminance, as WCAG 2 has it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


def palettes(style: str) -> list[dict[str, str]]:
    """Each set of variables that the style gives somewhere."""
    return [
        dict(re.findall(r"--wc-([a-z]+):(#[0-9a-f]{6});", body)) for _, body in BLOCK.findall(style)
    ]


def test_contrast_is_measured_rightly() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", STYLES)
def test_every_ink_is_legible_on_every_paper(name: str) -> None:
    found = palettes(STYLES[name])
    assert len({tuple(palette.values()) for palette in found}) == 2, "light and dark"
    for palette in found:
        assert set(palette) == {*INKS, *PAPERS, *LINES}
        for ink, paper in product(INKS, PAPERS):
            measured = contrast(palette[ink], palette[paper])
            assert measured >= ENOUGH, f"{ink} on {paper}: {measured:.2f}"
        for line, paper in product(LINES, PAPERS):
            assert contrast(palette[line], palette[paper]) >= SEEN


@pytest.mark.parametrize("name", STYLES)
def test_words_are_inked_and_papers_are_papers(name: str) -> None:
    style = STYLES[name]
    declared = re.sub(r"--wc-[a-z]+:#[0-9a-f]{6};", "", style)
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgb|hsl", declared), "a colour that is no variable"
    inks = set(re.findall(r"[{;]color:([^;}]+)", declared))
    papers = set(re.findall(r"[{;]background:([^;}]+)", declared))
    assert inks <= {f"var(--wc-{ink})" for ink in INKS} | {"inherit"}
    assert papers <= {f"var(--wc-{paper})" for paper in PAPERS} | {"none"}


@pytest.mark.parametrize("name", ["story", "card"])
def test_a_style_in_another_page_touches_nothing_around_it(name: str) -> None:
    style = re.sub(r"@(?:media|container)[^{]*\{", "", STYLES[name])
    for selectors in re.findall(r"(?:^|\})\s*([^{}@]+)\{", style):
        for selector in selectors.split(","):
            assert ".wirecopy" in selector, selector


@pytest.mark.parametrize("name", STYLES)
def test_nothing_is_loaded(name: str) -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:|expression|</", STYLES[name])


def test_colour_is_never_the_only_sign() -> None:
    """Each kind of mark has a line of its own under it: style and thickness tell them apart."""
    lines = {}
    for kind in ("q", "scare", "indirect", "cue", "mention", "place", "agency", "date", "doubt"):
        rules = re.findall(rf"\.w-{kind}(?:,[^{{]*)?\{{([^}}]*)\}}", STYLES["story"])
        shape = dict(re.findall(r"text-decoration-(style|thickness):([^;}]+)", ";".join(rules)))
        lines[kind] = (shape.get("style", "solid"), shape.get("thickness", ""), kind == "q")
    assert len(set(lines.values())) == len(lines), lines
