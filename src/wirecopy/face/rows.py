"""Stories as rows of tables: what pandas, polars, pyarrow, csv and sqlite3 take as it is."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from wirecopy.face.columns import TABLE_COLUMNS
from wirecopy.face.fields import owners_of
from wirecopy.story import Dateline, Story
from wirecopy.text.patterns import lazy_re

Row = dict[str, Any]

_OF_A_PLACE = (
    "city",
    "region",
    "country",
    "country_code",
    "latitude",
    "longitude",
    "timezone",
)

_SURROGATE = lazy_re("[\ud800-\udfff]")


def to_tables(
    stories: Iterable[Story], *, ids: Iterable[object] | None = None
) -> dict[str, list[Row]]:
    """Give stories as rows of four tables: `stories`, `quotes`, `speakers` and `blocks`.

    Each row is a dict with the columns of `wirecopy.TABLE_COLUMNS`, always all of them and in
    that order; a value is a `str`, `int` or `float`, or None where the story does not tell. Dates
    are ISO 8601 text (one column of them may hold times with and without a zone, which no type of
    a table does). `start` and `end` count code points into `story.text`.

    Every row has `story`, the place of its story in `stories` from 0, and `id`: the `ids` (file
    names, keys of a database) as text, one for each story; None without them.

    A lone surrogate, which no table takes, is U+FFFD, so that places stay. Raises `TypeError`
    for what is no story, and `ValueError` when there are more or fewer `ids` than stories.
    """
    if isinstance(stories, Story):
        raise TypeError("to_tables() takes several stories: to_tables([story])")
    tables: dict[str, list[Row]] = {name: [] for name in TABLE_COLUMNS}
    for number, (story, name) in enumerate(_named(stories, ids)):
        if not isinstance(story, Story):
            raise TypeError(
                f"to_tables() takes stories, but number {number} is of type "
                f"{type(story).__name__}: wirecopy.parse(text) makes a story"
            )
        key: Row = {"story": number, "id": name}
        owners = owners_of(story)
        tables["stories"].append(_sound("stories", key | _story(story)))
        tables["quotes"].extend(_sound("quotes", key | row) for row in _quotes(story, owners))
        tables["speakers"].extend(_sound("speakers", key | row) for row in _speakers(story, owners))
        tables["blocks"].extend(_sound("blocks", key | row) for row in _blocks(story))
    return tables


def _named(
    stories: Iterable[Story], ids: Iterable[object] | None
) -> Iterator[tuple[Story, str | None]]:
    if ids is None:
        return ((story, None) for story in stories)
    return ((story, str(name)) for story, name in zip(stories, ids, strict=True))


def _sound(table: str, row: Row) -> Row:
    """The row with its columns in order, and with text that any encoding takes."""
    columns = TABLE_COLUMNS[table]
    return {name: _text(row[name]) if columns[name] is str else row[name] for name in columns}


def _text(value: str | None) -> str | None:
    if value is None or value.isascii():
        return value
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)


# ------------------------------------------------------------------ what stands in a row


def _story(story: Story) -> Row:
    return {
        "headline": story.headline,
        "kicker": story.kicker,
        "deck": story.deck,
        "breadcrumb": " > ".join(story.breadcrumb) or None,
        "bylines": "; ".join(byline.name for byline in story.bylines) or None,
        **_dateline(story.dateline),
        "agency_id": story.agency.id if story.agency else None,
        "agency": story.agency.name if story.agency else None,
        "published": story.published.isoformat() if story.published else None,
        "published_text": story.published_text,
        "body": story.body or None,
        "words": sum(len(paragraph.text.split()) for paragraph in story.paragraphs),
        "paragraphs": len(story.paragraphs),
        "captions": len(story.captions),
        "notices": _once(notice.kind for notice in story.notices),
        "quotes": len(story.quotes),
        "speakers": len(story.speakers),
        "issues": _once(issue.code for issue in story.issues),
    }


def _once(words: Iterable[str]) -> str | None:
    return " ".join(dict.fromkeys(words)) or None


def _dateline(dateline: Dateline | None) -> Row:
    places = dateline.places if dateline else ()
    place = places[0] if places else None
    day = dateline.date if dateline else None
    row: Row = {name: getattr(place, name, None) for name in _OF_A_PLACE}
    row["dateline"] = dateline.text if dateline else None
    row["places"] = len(places)
    row["filed"] = day.text if day else None
    row["filed_day"] = day.resolved.isoformat() if day and day.resolved else None
    return row


def _quotes(story: Story, owners: list[int | None]) -> Iterator[Row]:
    for number, (quote, owner) in enumerate(zip(story.quotes, owners, strict=True)):
        yield {
            "quote": number,
            "kind": quote.kind,
            "text": quote.text,
            "plain": quote.plain,
            "start": quote.start,
            "end": quote.end,
            "pieces": len(quote.spans),
            "paragraph": quote.paragraph,
            "speaker": owner,
            "speaker_name": getattr(quote.speaker, "name", None),
            "speaker_title": getattr(quote.speaker, "title", None),
            "speaker_affiliation": getattr(quote.speaker, "affiliation", None),
            "speaker_kind": getattr(quote.speaker, "kind", None),
            "mention": getattr(quote.mention, "text", None),
            "cue": getattr(quote.cue, "text", None),
            "rule": quote.rule or None,
        }


def _speakers(story: Story, owners: list[int | None]) -> Iterator[Row]:
    spoken = Counter(owners)
    for number, speaker in enumerate(story.speakers):
        yield {
            "speaker": number,
            "name": speaker.name,
            "title": speaker.title,
            "affiliation": speaker.affiliation,
            "kind": speaker.kind,
            "quotes": spoken[number],
            "first_mention": speaker.mentions[0].text if speaker.mentions else None,
        }


def _blocks(story: Story) -> Iterator[Row]:
    for number, block in enumerate(story.blocks):
        yield {
            "block": number,
            "kind": block.kind,
            "rule": block.rule,
            "start": block.start,
            "end": block.end,
            "text": block.text,
        }
