"""One run of capitalised words: what of it is title, and what it names."""

import pytest

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import long_run_with, runs
from wirecopy.speakers.forms import read
from wirecopy.speakers.names import Roll


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. J. R. Hale spoke", ["Sen. J. R. Hale"]),
        ("the mayor, Ana de la Cruz, spoke", ["Ana de la Cruz"]),
        ("Omar al-Hadi spoke", ["Omar al-Hadi"]),
        ("Norland’s Piet Visser spoke", ["Norland’s Piet Visser"]),
        ("a pro-Hale crowd with an iPhone", []),
        ("The crowd of Monday", []),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    found = [words for _, words in runs(text, 0, len(text), [])]

    assert expected == found


def test_runs_pass_over_quoted_words() -> None:
    text = 'Ana Ruiz said "Victor Hale left".'

    assert [words for _, words in runs(text, 0, len(text), [(15, 31)])] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Sen. J. R. Hale here", "Sen. J. R. Hale"),
        ("Marlow. Ana de la Hale spoke", "Marlow. Ana de la Hale"),
        ("(Omar al-Hale)", "Omar al-Hale"),
        ("for Lund, Ana Hale spoke", "Ana Hale"),
        ("the pro-Hale Marlow Council", None),
        ("Mr. al-Hale spoke", "Mr. al-Hale"),
        ("then Hale spoke", None),
    ],
)
def test_the_run_round_a_word(text: str, expected: str | None) -> None:
    at = text.index("Hale")
    found = long_run_with(text, (at, at + len("Hale")), 0, len(text))

    assert expected == (found and found[1])


@pytest.mark.parametrize(
    ("run", "kind", "words", "title"),
    [
        ("Ana Ruiz", "person", "ana ruiz", ""),
        ("Defence Minister Ana Ruiz", "person", "ana ruiz", "defence minister"),
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
    ],
)
def test_forms(run: str, kind: str, words: str, title: str) -> None:
    (form,) = read(run)

    assert (kind, words, title) == (form.kind, " ".join(form.words), " ".join(form.title))


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
    roll = Roll(text, [Zone("paragraph", 0, len(text), 0)], [])
    named = roll.by_word("ruiz", 0)

    assert named is not None
    assert named.words == ("ana", "ruiz")
