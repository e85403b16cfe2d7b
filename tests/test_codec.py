"""Stories to JSON and back."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from wirecopy import (
    Agency,
    Block,
    Caption,
    Credit,
    Cue,
    Dateline,
    Mention,
    Paragraph,
    Place,
    Quote,
    SignOff,
    Span,
    Speaker,
    Story,
    WireDate,
)

ATTRIBUTES = [
    "schema",
    "text",
    "blocks",
    "breadcrumb",
    "kicker",
    "headline",
    "deck",
    "bylines",
    "captions",
    "dateline",
    "agency",
    "agencies",
    "credits",
    "published",
    "published_text",
    "notices",
    "paragraphs",
    "crossheads",
    "sign_off",
    "furniture",
    "quotes",
    "speakers",
    "issues",
]


def a_story() -> Story:
    text = 'OSLO, May 3 (NTB) - "Snow," said Kari Lund.\n(Editing by Ola Vik)'
    ntb = Agency(id="ntb", short="NTB", name="Norsk Telegrambyrå", country_code="NO")
    credit = Credit(agency=ntb, text="NTB", role="dateline", start=13, end=16)
    mention = Mention(text="Kari Lund", start=33, end=42)
    speaker = Speaker(name="Kari Lund", kind="person", mentions=(mention,))
    return Story(
        text=text,
        blocks=(
            Block(kind="dateline", start=0, end=19, text=text[:19], rule="dateline"),
            Block(kind="furniture", start=20, end=24, text=text[20:24], rule="x"),
        ),
        captions=(Caption(text="Snow", credit="NTB", start=21, end=25),),
        dateline=Dateline(
            text="OSLO, May 3 (NTB)",
            start=0,
            end=17,
            places=(
                Place(text="OSLO", start=0, end=4, city="Oslo", latitude=59.9, longitude=10.75),
            ),
            date=WireDate(text="May 3", start=6, end=11, month=5, day=3, resolved=date(2026, 5, 3)),
            credits=(credit,),
        ),
        credits=(credit,),
        published=datetime(2026, 5, 3, 9, 30, tzinfo=UTC),
        published_text="3 May",
        paragraphs=(Paragraph(text=text[20:43], start=20, end=43),),
        sign_off=SignOff(
            rows=(("editing", "Ola Vik", None),), text=text[44:], start=44, end=len(text)
        ),
        quotes=(
            Quote(
                kind="direct",
                text="Snow,",
                spans=(Span(start=21, end=26),),
                cue=Cue(text="said", start=28, end=32),
                mention=mention,
                speaker=speaker,
                paragraph=0,
            ),
            Quote(kind="scare", text="Snow", spans=(Span(start=21, end=25),)),
        ),
        speakers=(speaker,),
    )


def test_a_story_survives_json() -> None:
    story = a_story()
    assert Story.from_dict(json.loads(story.to_json())) == story
    assert Story.from_dict(story.to_dict()) == story


def test_the_attributes_stand_in_the_order_of_the_contract() -> None:
    assert list(a_story().to_dict()) == ATTRIBUTES
    assert list(Story(text="").to_dict()) == ATTRIBUTES


def test_who_said_it_is_an_index() -> None:
    data = a_story().to_dict()
    assert [quote["speaker"] for quote in data["quotes"]] == [0, None]
    assert data["quotes"][0]["mention"]["speaker"] == 0
    assert data["speakers"][0]["mentions"][0]["speaker"] == 0
    assert data["quotes"][0]["speaker_name"] == "Kari Lund"


def test_dates_are_iso_and_rows_are_lists() -> None:
    data = a_story().to_dict()
    assert data["published"] == "2026-05-03T09:30:00+00:00"
    assert data["dateline"]["date"]["resolved"] == "2026-05-03"
    assert data["sign_off"]["rows"] == [["editing", "Ola Vik", None]]
    assert data["dateline"]["city"] == "Oslo"


def test_lone_surrogates_are_escaped() -> None:
    story = Story(text="a\ud800b\udfff “c”")
    text = story.to_json()
    assert text.encode()
    assert "“" in text
    assert Story.from_dict(json.loads(text)) == story


def broken(change: Any) -> dict[str, Any]:
    data = a_story().to_dict()
    change(data)
    return data


def put(*path: Any) -> Any:
    *steps, last, value = path

    def change(data: Any) -> None:
        for step in steps:
            data = data[step]
        data[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (put("schema", 2), "schema: expected 1, got 2"),
        (put("headline", 7), "headline: expected a string, got int"),
        (put("blocks", 1, "start", "0"), r"blocks\[1\].start: expected a whole number, got str"),
        (put("blocks", 0, "start", True), r"blocks\[0\].start: expected a whole number, got bool"),
        (
            put("blocks", 0, "kind", "lead"),
            r"blocks\[0\].kind: expected one of breadcrumb, .*'lead'",
        ),
        (put("blocks", 0, "colour", "red"), r"blocks\[0\].colour: no such field in Block"),
        (put("blocks", {}), "blocks: expected a list, got dict"),
        (put("quotes", None), "quotes: expected a list, got null"),
        (put("quotes", 0, "speaker", 3), r"quotes\[0\].speaker: expected null or an index below 1"),
        (
            put("quotes", 0, "spans", 0, "end", None),
            r"quotes\[0\].spans\[0\].end: expected a whole",
        ),
        (put("quotes", 0, "cue", []), r"quotes\[0\].cue: expected an object, got list"),
        (put("speakers", 0, "mentions", "x"), "mentions: expected a list, got str"),
        (put("published", "soon"), "published: expected an ISO 8601 time, got 'soon'"),
        (put("dateline", "places", 0, "latitude", "n"), r"latitude: expected a number, got str"),
        (put("sign_off", "rows", 0, ["editing"]), r"sign_off.rows\[0\]: expected 3 items, got 1"),
        (lambda data: data["dateline"].pop("text"), "dateline.text: missing"),
    ],
)
def test_a_fault_is_named_by_its_path(change: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Story.from_dict(broken(change))


def test_what_is_no_object_says_so() -> None:
    with pytest.raises(ValueError, match="the story: expected an object, got list"):
        Story.from_dict([])  # type: ignore[arg-type]


def test_quotes_by_takes_a_speaker_or_a_name() -> None:
    story = a_story()
    assert story.quotes_by(story.speakers[0]) == story.quotes[:1]
    assert story.quotes_by("Kari Lund") == story.quotes[:1]
    assert story.quotes_by("Nobody") == ()
