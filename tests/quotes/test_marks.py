import pytest

from wirecopy.quotes.marks import pair
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy


def zones(text: str) -> list[Zone]:
    """A zone for each line that holds something."""
    found: list[Zone] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            found.append(Zone("paragraph", start, start + len(line.rstrip()), len(found)))
        start += len(line)
    return found


def stretches(text: str) -> list[list[str]]:
    return [[text[slice(*span)] for span in each.spans] for each in pair(Copy(text), zones(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "“{}”",
        '"{}"',
        "”{}”",
        '“{}"',
        "„{}“",
        "«{}»",
        "»{}«",
        "``{}''",
        "''{}''",
        "「{}」",
        "‘{}’",
        "'{}'",
        "`{}'",
    ],
)
def test_every_pair_of_glyphs_is_read(marked: str) -> None:
    text = f"Ruiz said {marked.format('it is safe')} on Friday."

    assert stretches(text) == [["it is safe"]]


@pytest.mark.parametrize(
    "text",
    [
        "A plank 6' 2\" long.",
        "The teachers' strike and the students' march.",
        "The '90s were good to 'em, rock 'n' roll.",
        "Home » News » Pier",
        '<a href="pier.html">Pier</a>',
        "It's 5'10\".",
        '"" and “”',
        "No marks at all.",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert stretches(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“She said “no” twice,” he said.", [["She said “no” twice,"]]),
        ("‘She said “no” twice,’ he said.", [["She said “no” twice,"]]),
        ("''He said, 'Go,''' she said.", [["He said, 'Go,'"]]),
        ("‘The divers’ boat is late,’ he said.", [["The divers’ boat is late,"]]),
        ('"One," he said. "Two."', [["One,"], ["Two."]]),
        ('He said, "It is safe.', [["It is safe."]]),
        ('He said," It is safe," and left.', [["It is safe,"]]),
        ('"It is safe.\n"It will open."', [["It is safe.", "It will open."]]),
        (
            '"It is safe.\n\n"It will open.\n\n"In May."',
            [["It is safe.", "It will open.", "In May."]],
        ),
        ('"It is safe.\nNobody knew.\n"It will open."', [["It is safe."], ["It will open."]]),
        ('"It is safe.\nThen "it will open".', [["It is safe."], ["it will open"]]),
    ],
)
def test_pairs(text: str, wanted: list[list[str]]) -> None:
    assert wanted == stretches(text)


def test_a_quote_says_whether_it_was_closed() -> None:
    text = '"It is safe.\n"It will open."\n"Perhaps'

    assert [each.closed for each in pair(Copy(text), zones(text))] == [True, False]
