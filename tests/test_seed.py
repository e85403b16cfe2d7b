"""The first page we were shown, which other tools get wrong, read field by field.

It is other people's copy and stays outside the project: the test runs where it is at hand.
"""

import pytest
from conftest import ROOT
from invariants import VARIANTS, check, check_variant

from wirecopy import Story, parse

SEED = ROOT.parent / "shared" / "corpora" / "seed.txt"

pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason="the seed story is not beside the project (../shared/corpora)"
)

KIM = "Kim Jong Un"
PROFESSOR = "Kim Keun-sik"


@pytest.fixture(scope="module")
def story() -> Story:
    return parse(SEED.read_text(encoding="utf-8"))


def test_invariants(story: Story) -> None:
    check(story)


@pytest.mark.parametrize("variant", VARIANTS)
def test_harmless_damage_changes_nothing(story: Story, variant: str) -> None:
    check_variant(story.text, variant)


def test_breadcrumb_and_headline(story: Story) -> None:
    assert story.headline is not None
    assert story.headline.startswith("Kim tells Putin: ")
    assert story.headline.endswith(" Hanoi talks")
    assert story.breadcrumb == ("Home", "News", story.headline)
    assert (story.kicker, story.deck, story.bylines) == (None, None, ())


def test_the_caption_is_reported_once(story: Story) -> None:
    assert [c.plain for c in story.captions] == ["TRUMP (right) and Kim Jong Un (left)"]
    assert [b.kind for b in story.blocks].count("caption") == 2


def test_dateline(story: Story) -> None:
    assert story.dateline is not None
    assert story.dateline.text == "VLADIVOSTOK, Russia (AFP)"
    assert (story.dateline.city, story.dateline.country) == ("Vladivostok", "Russia")
    assert story.dateline.country_code == "RU"
    assert [a.id for a in story.agencies] == ["afp"]


def test_body(story: Story) -> None:
    assert len(story.paragraphs) == 12
    assert story.paragraphs[0].text.startswith("North Korean leader Kim Jong Un accused")
    assert story.furniture == ()


def test_quotes(story: Story) -> None:
    found = [
        (" ".join(quote.plain.split()[:2]), quote.speaker_name)
        for quote in story.quotes
        if quote.paragraph is not None and quote.kind != "indirect"
    ]
    assert found == [
        ("bad faith", KIM),
        ("unreserved and", "Korean Central News Agency"),
        ("a standstill", KIM),
        ("unilateral attitude", KIM),
        ("Peace and", KIM),
        ("guarantees of", "Vladimir Putin"),
        ("what the", PROFESSOR),
        ("biggest prize", PROFESSOR),
    ]


def test_the_quote_in_the_headline(story: Story) -> None:
    (quote,) = [quote for quote in story.quotes if quote.paragraph is None]
    assert (quote.plain, quote.speaker_name) == ("bad faith", KIM)


def test_speakers(story: Story) -> None:
    assert [(s.name, s.title, s.affiliation, s.kind) for s in story.speakers] == [
        (KIM, "North Korean leader", None, "person"),
        ("Korean Central News Agency", None, None, "organization"),
        ("Vladimir Putin", None, None, "person"),
        (
            PROFESSOR,
            "professor of North Korean Studies",
            "Kyungnam University",
            "person",
        ),
    ]
