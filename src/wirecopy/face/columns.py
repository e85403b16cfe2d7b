"""The columns of the tables that `to_tables` gives: name, type, meaning."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column of a table."""

    name: str
    type: type[str | int | float]
    """Of what is not None."""
    meaning: str


_STORY = (
    Column("story", int, "place of the story among those given, from 0"),
    Column("id", str, "what was given for it in `ids`, as text"),
)
_PLACES = (
    Column("start", int, "code points into `story.text`"),
    Column("end", int, "code points into `story.text`, half-open"),
)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "stories": (
        *_STORY,
        Column("headline", str, "on one line"),
        Column("kicker", str, "the label above the headline"),
        Column("deck", str, "the standfirst below it"),
        Column("breadcrumb", str, "the crumbs with ` > ` between them"),
        Column("bylines", str, "the names with `; ` between them"),
        Column("dateline", str, "the formula as written"),
        Column("city", str, "of the first place of the dateline, as all up to `timezone`"),
        Column("region", str, "full English name"),
        Column("country", str, "English name"),
        Column("country_code", str, "ISO 3166-1 alpha-2"),
        Column("latitude", float, "degrees, north positive"),
        Column("longitude", float, "degrees, east positive"),
        Column("timezone", str, "IANA name"),
        Column("places", int, "number of places in the dateline"),
        Column("filed", str, "the dateline's date as written"),
        Column("filed_day", str, "the same as ISO 8601 day, where the year is known"),
        Column("agency_id", str, "the registry's name of the agency credited with the text"),
        Column("agency", str, "its full name"),
        Column("published", str, "ISO 8601 time of the page, with or without a zone"),
        Column("published_text", str, "the same as written"),
        Column("body", str, "the paragraphs on one line each, a blank line between them"),
        Column("words", int, "words of the body"),
        Column("paragraphs", int, "number of paragraphs"),
        Column("captions", int, "number of captions"),
        Column("notices", str, "kinds of the notices, each once, with blanks between them"),
        Column("quotes", int, "number of quotes, those of kind `scare` too"),
        Column("speakers", int, "number of people and bodies quoted"),
        Column("issues", str, "codes of the issues, each once, with blanks between them"),
    ),
    "quotes": (
        *_STORY,
        Column("quote", int, "place in `story.quotes`"),
        Column("kind", str, "`direct`, `mixed`, `scare` or `indirect`"),
        Column("text", str, "the words as printed"),
        Column("plain", str, "the words on one line"),
        *_PLACES,
        Column(
            "pieces",
            int,
            "stretches of text it is made of; more than one where it runs over paragraphs",
        ),
        Column("paragraph", int, "place in `story.paragraphs`; None in headline, deck or caption"),
        Column(
            "speaker",
            int,
            "place in `story.speakers`: the key of the table `speakers`, with `story`",
        ),
        Column("speaker_name", str, "the fullest form in the story"),
        Column("speaker_title", str, "what stands before or after the name"),
        Column("speaker_affiliation", str, "the body they belong to"),
        Column("speaker_kind", str, "`person`, `organization`, `group` or `unknown`"),
        Column("mention", str, "the speaker as written where the words are attributed"),
        Column("cue", str, "the words that report: `said`"),
        Column("rule", str, "how the attribution was read"),
    ),
    "speakers": (
        *_STORY,
        Column("speaker", int, "place in `story.speakers`"),
        Column("name", str, "the fullest form in the story"),
        Column("title", str, "what stands before or after the name"),
        Column("affiliation", str, "the body they belong to"),
        Column("kind", str, "`person`, `organization`, `group` or `unknown`"),
        Column("quotes", int, "number of quotes"),
        Column("first_mention", str, "as written where words are first attributed to them"),
    ),
    "blocks": (
        *_STORY,
        Column("block", int, "place in `story.blocks`"),
        Column("kind", str, "what the block is: `headline`, `paragraph`, `furniture`, …"),
        Column("rule", str, "the name of what decided the kind"),
        *_PLACES,
        Column("text", str, "as printed"),
    ),
}

TABLE_COLUMNS: dict[str, dict[str, type[str | int | float]]] = {
    table: {column.name: column.type for column in columns} for table, columns in COLUMNS.items()
}
"""For each table of `to_tables` its columns in order, with the type of what is not None."""
