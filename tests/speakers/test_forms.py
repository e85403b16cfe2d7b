"""One run of capitalised words: what of it is title, and what it names."""

import pytest

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import outside, runs
from wirecopy.speakers.forms import is_firm, is_full, read
from wirecopy.speakers.names import Roll
from wirecopy.speakers.namings import Namings
from wirecopy.text.copy import Extent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. J. R. Hale spoke", ["Sen. J. R. Hale"]),
        ("the mayor, Ana de la Cruz, spoke", ["Ana de la Cruz"]),
        ("(Omar al-Hadi)", ["Omar al-Hadi"]),
        ("for Lund, Ana Hale spoke", ["Lund", "Ana Hale"]),
        ("Marlow. Ana de la Hale spoke", ["Marlow. Ana de la Hale"]),
        ("Norland’s Piet Visser spoke", ["Norland’s Piet Visser"]),
        ("a pro-Hale crowd with an iPhone", []),
        ("the pro-Hale Marlow Council", []),
        ("The crowd of Monday", []),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    found = [words for _, words in runs(text, [(0, len(text))])]

    assert expected == found


def test_quoted_words_name_nobody() -> None:
    text = 'Ana Ruiz said "Victor Hale left" with Piet Visser.'
    namings = Namings(text, [Zone("paragraph", 0, len(text), 0)], [(15, 31)])

    assert [text[start:end] for start, end, _ in namings.in_zone(0)] == ["Ana Ruiz", "Piet Visser"]
    assert not namings.people_with("hale")


@pytest.mark.parametrize(
    ("stretches", "hidden", "expected"),
    [
        ([(0, 9)], [], [(0, 9)]),
        ([(0, 9)], [(2, 4), (6, 9)], [(0, 2), (4, 6)]),
        ([(3, 9), (12, 20)], [(0, 2), (5, 15)], [(3, 5), (15, 20)]),
        ([(3, 9), (12, 20)], [(0, 30)], []),
        ([(3, 9), (12, 20)], [(9, 12)], [(3, 9), (12, 20)]),
    ],
)
def test_what_is_not_hidden(
    stretches: list[Extent], hidden: list[Extent], expected: list[Extent]
) -> None:
    assert list(outside(stretches, hidden)) == expected


@pytest.mark.parametrize("run", ["GDP", "CEO", "COVID", "II"])
def test_capitals_that_name_nobody(run: str) -> None:
    assert read(run) == ()


@pytest.mark.parametrize(
    ("run", "kind", "words", "title"),
    [
        ("Ana Ruiz", "person", "ana ruiz", ""),
        ("Defence Minister Ana Ruiz", "person", "ana ruiz", "defence minister"),
        ("Professor Emeritus Ana Ruiz", "person", "ana ruiz", "professor emeritus"),
        ("Leandra English", "maybe", "leandra english", ""),
        ("Texas Republican", "single", "republican", ""),
        ("The Internet Association", "organization", "internet association", ""),
        ("Children Ana Ruiz", "person", "ana ruiz", ""),
        ("Lt. Col. Piet Visser", "person", "piet visser", "lt col"),
        ("But Ana Ruiz", "person", "ana ruiz", ""),
        ("State Ana Ruiz", "person", "ana ruiz", ""),
        ("Kim Sang Ho", "maybe", "kim sang ho", ""),
        ("Marlow Harbour Council", "organization", "marlow harbour council", ""),
        ("General Assembly", "organization", "general assembly", ""),
        ("New Zealand", "place", "new zealand", ""),
        ("NMA", "organization", "nma", ""),
        ("Visser", "single", "visser", ""),
        ("Mr. Visser", "person", "visser", "mr"),
        ("Piet Visser Jr", "person", "piet visser jr", ""),
        ("Ruiz Monday", "single", "ruiz", ""),
        (
            "Divers Think The Pier Holds Fast",
            "organization",
            "divers think the pier holds fast",
            "",
        ),
    ],
)
def test_forms(run: str, kind: str, words: str, title: str) -> None:
    (form,) = read(run)

    assert (kind, words, title) == (form.kind, " ".join(form.words), " ".join(form.title))


def test_a_word_that_opens_a_sentence_parts_a_run() -> None:
    assert [form.words for form in read("U.S. While Hale")] == [("u.s.",), ("hale",)]


@pytest.mark.parametrize("run", ["The", "But", "Monday", "Norland's"])
def test_words_that_open_sentences_name_nobody(run: str) -> None:
    forms = read(run)

    assert not [form for form in forms if form.kind != "single"]


@pytest.mark.parametrize("run", ["Ana Ruiz", "Piet Visser", "Tiver Ana Ruiz", "Ana  Ruiz"])
def test_plain_names_are_read_as_any_other(run: str) -> None:
    (form,) = read(run)
    (other,) = read(f"The {run}")

    assert other.words == form.words == tuple(run.lower().split())
    assert form.end == len(run)


def test_a_full_stop_parts_two_names() -> None:
    assert [form.words for form in read("Marlow. Ana Ruiz")] == [("marlow",), ("ana", "ruiz")]


def test_a_name_is_known_by_its_surname_before_it_is_given_in_full() -> None:
    text = "Ruiz spoke. Later Ana Ruiz left."
    roll = Roll(text, Namings(text, [Zone("paragraph", 0, len(text), 0)], []))
    named = roll.by_word("ruiz", 0)

    assert named is not None
    assert named.words == ("ana", "ruiz")


def test_a_full_name_is_found_by_each_of_its_words_but_no_body() -> None:
    text = "Lund said Ana Ruiz of Ruiz Bank met Mr. Ruiz."
    namings = Namings(text, [Zone("paragraph", 0, len(text), 0)], [])

    assert [text[start:end] for start, end, _ in namings.people_with("ruiz")] == [
        "Ana Ruiz",
        "Ruiz",
    ]
    assert [start for start, _, _ in namings.people_with("ana")] == [text.index("Ana")]
    assert not namings.people_with("lund")


@pytest.mark.parametrize("part", ["Mr. Ruiz", "Ruiz", "Ana Ruiz met Mr", "Ana", "Ana Ruiz met"])
def test_names_between_two_places_are_those_of_the_words_there_alone(part: str) -> None:
    text = "Ana Ruiz met Mr. Ruiz here."
    start = text.rindex(part)
    namings = Namings(text, [Zone("paragraph", 0, len(text), 0)], [])
    alone = Namings(part, [Zone("paragraph", 0, len(part), 0)], [])

    found = namings.between(start, start + len(part))
    assert [(low - start, high - start, form) for low, high, form in found] == alone.in_zone(0)


def test_a_name_has_one_nickname() -> None:
    text = "Ana “Red” Ruiz “Big” Tom “Red” Hale spoke"
    hidden = [(at, at + 3) for at, _ in enumerate(text) if text[at - 1] == "“"]
    namings = Namings(text, [Zone("paragraph", 0, len(text), 0)], hidden)

    found = [text[start:end] for start, end, _ in namings.in_zone(0)]
    assert found == ["Ana “Red” Ruiz", "Tom “Red” Hale"]


def test_what_is_tied_to_a_word_is_no_name_of_its_own() -> None:
    text = "Ana met non-Hale, Omar and al-Hadi, ex-Ruiz and Tom left"
    namings = Namings(text, [Zone("paragraph", 0, len(text), 0)], [])

    found = [text[start:end] for start, end, _ in namings.in_zone(0)]
    assert found == ["Ana", "Omar", "al-Hadi", "Tom"]


def test_a_headline_names_nobody() -> None:
    text = "Ana Ruiz Leaves"
    namings = Namings(text, [Zone("headline", 0, len(text))], [])

    assert not namings.in_zone(0)
    assert not namings.people_with("ruiz")


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("Ana Ruiz", ["ana ruiz"]),
        ("Mr. Visser", ["visser"]),
        ("Visser", []),
        ("Marlow. Ana Ruiz", ["ana ruiz"]),
        ("Norbank Group", []),
        ("Marlow Council", []),
        ("New Zealand", []),
        ("Thursday Ruiz", []),
        ("Late Thursday Ana Ruiz", ["ana ruiz"]),
        ("Sunday Times", []),
    ],
)
def test_full_names(run: str, expected: list[str]) -> None:
    assert [" ".join(form.words) for form in read(run) if is_full(form)] == expected


def test_a_firm_may_be_called_by_its_first_word() -> None:
    runs = ["Norbank Group", "Marlow Council", "New Zealand", "NMA"]
    assert [run for run in runs if is_firm(*read(run))] == ["Norbank Group"]
