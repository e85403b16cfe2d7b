"""Two people of one surname: who decides, and when nobody can."""

import pytest

import wirecopy

_BOTH = "LUND, Sweden (AP) - Josie Pickrell and Wade Pickrell met on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"It is dead," Mrs. Pickrell said.', "Josie Pickrell"),
        ('"It is dead," Mr. Pickrell said.', "Wade Pickrell"),
        ('"It is dead," Wade Pickrell said.', "Wade Pickrell"),
        ('Pickrell said she was "done with it".', "Josie Pickrell"),
        ('Wade Pickrell left on Tuesday.\n\n"It is dead," Pickrell said.', "Wade Pickrell"),
        ('Josie Pickrell left. "It is dead," Pickrell said.', "Josie Pickrell"),
    ],
)
def test_a_title_a_given_name_a_pronoun_or_the_paragraph_decides(text: str, speaker: str) -> None:
    story = wirecopy.parse(_BOTH + text)
    assert [quote.speaker_name for quote in story.quotes] == [speaker]
    assert "ambiguous-speaker" not in [issue.code for issue in story.issues]


@pytest.mark.parametrize(
    "text",
    [
        '"It is dead," Pickrell said.',
        'Pickrell called it "a disgrace".',
        'Pickrell said he who waits is "a fool". "It is dead," Pickrell said.',
    ],
)
def test_else_nobody_is_named_and_an_issue_tells_it(text: str) -> None:
    story = wirecopy.parse(_BOTH + text)
    last = story.quotes[-1]
    assert last.speaker is None
    assert last.mention is not None
    assert last.mention.text == "Pickrell"
    doubts = [issue for issue in story.issues if issue.code == "ambiguous-speaker"]
    assert doubts[-1].message == "'Pickrell' may be Josie Pickrell or Wade Pickrell"
    assert (doubts[-1].start, doubts[-1].end) == (last.mention.start, last.mention.end)


def test_kin_leave_the_surname_to_the_one_named_first() -> None:
    story = wirecopy.parse(
        "LUND, Sweden (AP) - Wade Pickrell and his daughter, Josie Pickrell, met on Monday.\n\n"
        '"It is dead," Pickrell said.'
    )
    assert [quote.speaker_name for quote in story.quotes] == ["Wade Pickrell"]
    assert not story.issues
