import pytest

from wirecopy import parse
from wirecopy.quotes.attribution import Attributed, attribute
from wirecopy.quotes.indirect import indirect
from wirecopy.quotes.letters import BREAK, takes
from wirecopy.quotes.reports import CONSTRUCTIONS, Construction
from wirecopy.quotes.skim import Skimmed
from wirecopy.quotes.zones import Zone
from wirecopy.tables.cues import FRAME, SPEECH, STANCE
from wirecopy.tables.reporting import HEARERS, MINDS, OTHERS, TAKES
from wirecopy.text.copy import Copy


def reported(text: str) -> list[Attributed]:
    copy, zones = Copy(text), [Zone("paragraph", 0, len(text), 0)]
    return indirect(copy, zones, attribute(copy, zones))


def words(text: str, found: Attributed) -> str:
    return "\n\n".join(text[start:end] for start, end in found.stretch.spans)


@pytest.mark.parametrize(
    ("row", "text", "said", "mention", "cue"),
    [
        pytest.param(row, text, said, mention, cue, id=f"{row.name}: {text}")
        for row in CONSTRUCTIONS
        for text, said, mention, cue in row.accepts
    ],
)
def test_a_construction_reads_what_it_accepts(
    row: Construction, text: str, said: str, mention: str, cue: str
) -> None:
    found = reported(text)[-1]

    assert found.mention is not None
    assert found.cue is not None
    assert (row.name, said, mention, cue) == (
        found.rule,
        words(text, found),
        text[slice(*found.mention)],
        text[slice(*found.cue)],
    )


@pytest.mark.parametrize(
    ("row", "text"),
    [
        pytest.param(row, text, id=f"{row.name}: {text}")
        for row in CONSTRUCTIONS
        for text in row.rejects
    ],
)
def test_a_construction_leaves_alone_what_it_rejects(row: Construction, text: str) -> None:
    assert row.name not in [found.rule for found in reported(text)]


def test_every_construction_has_a_proof_and_a_name_of_its_own() -> None:
    assert all(row.accepts and row.rejects for row in CONSTRUCTIONS)
    assert len(CONSTRUCTIONS) == len({row.name for row in CONSTRUCTIONS})


@pytest.mark.parametrize(
    "text",
    [
        'Ruiz said the pier was "as soft as cheese".',
        '"The pier is safe," Ruiz said.',
        "“Hale said it was fine,” Ruiz said.",
        'Ruiz told Hale: "The pier is safe."',
        'Hale called the pier "soft" at a meeting in Lund, the port said on Friday.',
    ],
)
def test_what_marks_hold_is_not_reported_twice(text: str) -> None:
    assert reported(text) == []


def test_a_quote_does_not_hide_what_is_reported_beside_it() -> None:
    text = '"The pier is safe," Ruiz said, adding that it would open in May.'

    (found,) = reported(text)

    assert found.mention is not None
    assert (words(text, found), text[slice(*found.mention)]) == (
        "that it would open in May",
        "Ruiz",
    )


def test_whoever_only_wants_something_is_no_speaker() -> None:
    story = parse(
        "Ana Ruiz wants to close the pier before the winter, and the divers know it.\n\n"
        "Tom Hale said on Friday in Lund that the pier would not last until the spring came.\n"
    )

    assert [(q.kind, q.mention and q.mention.text, q.speaker_name) for q in story.quotes] == [
        ("indirect", "Ana Ruiz", None),
        ("indirect", "Tom Hale", "Tom Hale"),
    ]


def test_every_reporting_verb_has_its_forms() -> None:
    known = {**STANCE, **FRAME, **SPEECH, **OTHERS}
    verbs = [verb for row in TAKES.values() for verb in row.split()]

    assert [verb for verb in verbs if verb not in known] == []
    assert len(verbs) == len(set(verbs))
    assert all(set(codes) <= set("tciopax") for codes in TAKES)
    assert takes().keys() >= HEARERS
    assert all(set(codes) <= set("tcip") for codes in MINDS.values())


@pytest.mark.parametrize("text", ["a  b\tc", " a b", "a b ", "a\nb c", "a b"])
def test_words_are_found_whatever_stands_between_them(text: str) -> None:
    skimmed = Skimmed(text, [Zone("paragraph", 0, len(text), 0)])
    words = [word for word in range(len(skimmed.words)) if skimmed.words[word] != BREAK]

    found = [text[slice(*skimmed.extents((word, word + 1))[0])] for word in words]

    assert found == text.split()


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("They met Ana Ruiz's insistence that the pier is safe.", "Ana Ruiz"),
        ("They met her claim that the pier is safe.", "her"),
    ],
)
def test_the_sign_of_a_possessive_is_no_part_of_the_mention(text: str, mention: str) -> None:
    (found,) = reported(text)

    assert found.mention is not None
    assert text[slice(*found.mention)] == mention


def test_a_participle_that_is_a_name_as_often_is_the_name() -> None:
    (found,) = reported("Reading said that the pier was safe.")

    assert found.mention == (0, 7)
