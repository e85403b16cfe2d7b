import pytest

from wirecopy.quotes.nearby import nearby


@pytest.mark.parametrize(
    ("far", "near", "behind"),
    [
        (
            "",
            'Ruiz called it "soft" again.',
            " She left the harbour in the boat of the pilots. Hale stayed.",
        ),
        ("The pier closed in the storm.", ' Divers found a hole. She had called it "soft".', ""),
        (
            "The pier closed. Divers found a hole in the wall.",
            ' The minister, who had seen it herself from the pilots\' boat, called it "soft" then.',
            " Hale did not, nor did the divers who had seen it before her.",
        ),
        (
            "",
            'She met Sen. Hale. He sat by Capt. Ruiz and Messrs. Moss. They called it "soft".',
            "",
        ),
        ("", '"It holds," said Ruiz. "It will hold."', ""),
    ],
)
def test_a_sentence_further_off_than_the_one_before_is_not_read(
    far: str, near: str, behind: str
) -> None:
    text = far + near + behind
    extent = text.index('"'), text.rindex('"') + 1

    part = nearby(text, 0, len(text), [extent])

    assert text[part.start : part.end] == near
