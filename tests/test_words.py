import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecopy.text.copy import Copy
from wirecopy.text.sentences import sentences
from wirecopy.text.words import tokenize


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sen. J. Moss didn’t say.", ["Sen.", "J.", "Moss", "didn’t", "say", "."]),
        ("Moss’s plan", ["Moss", "’s", "plan"]),
        ("the U.S.—he said", ["the", "U.S.", "—", "he", "said"]),
        ("a 12-year-old at AT&T", ["a", "12-year-old", "at", "AT&T"]),
        ("1,200.50 at 5 p.m.", ["1,200.50", "at", "5", "p.m."]),
        ("word—word -- word", ["word", "—", "word", "--", "word"]),
        ("Wait ...", ["Wait", "..."]),
        ("", []),
    ],
)
def test_tokens(text: str, wanted: list[str]) -> None:
    assert wanted == [token.text for token in tokenize(text)]


def test_kinds() -> None:
    kinds = [token.kind for token in tokenize("“No,” he’s 52 … 3rd.")]

    assert kinds == [
        "mark",
        "word",
        "sign",
        "mark",
        "word",
        "word",
        "number",
        "stop",
        "number",
        "stop",
    ]


@given(st.text(alphabet="ab .'\"“’U.S-–—1,\n\x00\ud800", max_size=60))
def test_tokens_are_slices_in_order_with_only_blanks_between(text: str) -> None:
    end = 0
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
        assert not text[end : token.start].strip()
        end = token.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Sen. J. Moss left. He ran.", ["Sen. J. Moss left.", "He ran."]),
        ("In the U.S. Senate he spoke.", ["In the U.S. Senate he spoke."]),
        ("He left the U.S. He ran.", ["He left the U.S.", "He ran."]),
        ("“It holds.” He left.", ["“It holds.”", "He left."]),
        ("It cost 1.5 million. so what", ["It cost 1.5 million. so what"]),
        ("", []),
    ],
)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert wanted == [text[low:high] for low, high in sentences(Copy(text), 0, len(text))]
