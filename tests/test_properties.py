"""What holds for any text, tried on text thick with the characters that mean something here."""

import json
import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from invariants import check

from wirecopy import Story, WireDate, parse, split, tokenize
from wirecopy.text.copy import Copy
from wirecopy.text.fold import fold
from wirecopy.text.lines import lines
from wirecopy.text.plain import plain

PAIRED = re.compile("[\ud800-\udbff][\udc00-\udfff]")

# ------------------------------------------------------------------ texts

MARKS = [*"“”‘’\"'«»‹›„‟「」『』", "``", "''", ",”", "!’", " “", "’s", "’ll"]
SIGNS = [*"–—-_(){}[]/.,:;|»>@#*•=§0123456789", "--", "...", ".-", "©", "___", "–30–", "1/5"]
BLANKS = [
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\f",
    "\v",
    "\xa0",
    "    ",
    "\n   ",
]
ODD = ["\0", "\ud800", "\udfff", "\u200b", "\u200f", "\u202e", "\u2028", "\x85", "\ufeff", "\u0301"]
WORDS = [
    *("said", "told", "added", "according to", "asked", "adding that", "described by", "who"),
    *("he", "she", "they", "the agency", "the ministry", "a spokesman", "the", "and", "of", "for"),
    *("Ada", "Ada Brook", "Kim", "Kim Bo-reum", "van der Meer", "Mr. Hill", "Sen. Jo Hill Jr."),
    *("Prime Minister", "professor at", "Korean News Agency (KNA)", "KNA", "HILL:", "Q:", "A."),
    *("port", "reopened", "storm", "on Friday", "“Port,”", "a", "I", "We will go", "St."),
]
FORMULAS = [
    *("LONDON", "OSLO, Norway", "LA CROSSE, Wis.", "PARIS/ROME", "New Delhi", "UNITED NATIONS"),
    *("(AP)", "(AFP)", "(Reuters)", "/TASS/", "(dpa) -", "(PTI)", "(AP", "April 7", "99 April"),
    *(
        "LONDON (AP) — ",
        "PARIS, April 7 (Xinhua) -- ",
        "Berlin (dpa) - ",
        "MOSCOW, May 1. /TASS/. ",
    ),
    *("By ", "By Ada Brook", "Associated Press Writer", "(AP Photo/Ada Brook)", "REUTERS/Jo Hill"),
    *(
        "Home » News » ",
        "Home > World",
        "UPDATE 1-",
        "CORRECTED-",
        "EXCLUSIVE: ",
        "KILL",
        "EMBARGO",
    ),
    *("(Reporting by Ada Brook; Editing by Jo Hill)", "With inputs from PTI", "Enditem", "(MORE)"),
    *("READ MORE: ", "Advertisement", "Share", "© 2019 AFP", "Updated: 4 May 2019 10:00 GMT"),
    *("FILE PHOTO: ", "(left)", "Photo: AFP", "BC-Port,0480", "1ST LEAD", "EDITOR'S NOTE _ "),
]

pieces = st.one_of(
    st.sampled_from(MARKS),
    st.sampled_from(SIGNS),
    st.sampled_from(BLANKS),
    st.sampled_from(WORDS).map(" {} ".format),
    st.sampled_from(FORMULAS),
    st.sampled_from(ODD),
    st.characters(),
)
copy_like = st.lists(pieces, max_size=60).map("".join)
pages = st.lists(
    st.lists(st.one_of(st.sampled_from(FORMULAS + WORDS + MARKS)), max_size=12).map(" ".join),
    max_size=15,
)
texts = st.one_of(
    copy_like,
    st.builds(
        str.join, st.sampled_from(["\n", "\n\n", "\r\n", "\n   ", "\r", "\n\x0c", " "]), pages
    ),
    st.text(max_size=200),
)


# ------------------------------------------------------------------ the story


@given(texts)
def test_any_text_gives_a_story_that_points_into_it(text: str) -> None:
    story = parse(text)

    assert story.text == text
    check(story)


@given(texts)
def test_parsing_twice_gives_equal_stories(text: str) -> None:
    assert parse(text) == parse(text)


@given(texts)
def test_a_story_survives_json(text: str) -> None:
    # JSON writes a character beyond the first plane as two surrogates, so it cannot keep two apart.
    assume(not PAIRED.search(text))
    story = parse(text)

    assert Story.from_dict(json.loads(story.to_json())) == story
    assert Story.from_dict(json.loads(story.to_json(indent=2))) == story


@given(texts, st.one_of(st.dates(), st.datetimes()))
def test_any_day_of_publication_will_do(text: str, published: date | datetime) -> None:
    story = parse(text, published=published)

    assert Story.from_dict(story.to_dict()) == story


@given(texts)
def test_every_speaker_is_quoted_and_every_quote_has_words(text: str) -> None:
    story = parse(text)

    for speaker in story.speakers:
        assert speaker.name
        assert story.quotes_by(speaker)
    for quote in story.quotes:
        assert quote.start < quote.end


@given(texts)
def test_no_name_inside_the_marks_is_the_speaker_mentioned(text: str) -> None:
    for quote in parse(text).quotes:
        if quote.mention:
            assert all(
                quote.mention.end <= span.start or quote.mention.start >= span.end
                for span in quote.spans
            )


@given(st.one_of(st.none(), st.binary(), st.integers(), st.lists(st.text())))
def test_anything_but_text_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        parse(value)  # type: ignore[arg-type]


@given(texts)
def test_a_feed_is_cut_into_slices_in_order(text: str) -> None:
    at = 0
    for piece in split(text):
        assert piece.text == text[piece.start : piece.end]
        assert piece.start >= at
        at = piece.end


# ------------------------------------------------------------------ the text


@given(texts)
def test_the_fold_keeps_the_length_and_folds_once(text: str) -> None:
    folded = fold(text)

    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(texts)
def test_plain_is_one_line(text: str) -> None:
    assert not {"\n", "\r"} & set(plain(text))


@given(texts)
def test_lines_leave_out_nothing_but_blanks(text: str) -> None:
    at = 0
    for line in lines(Copy(text)):
        assert not text[at : line.start].strip()
        assert text[line.start : line.end].strip() == text[line.start : line.end]
        assert not {"\n", "\r"} & set(text[line.start : line.end])
        at = line.end
    assert not text[at:].strip()


@given(texts)
def test_tokens_are_slices_in_order(text: str) -> None:
    at = 0
    for token in tokenize(text):
        assert token.text == text[token.start : token.end]
        assert at <= token.start < token.end
        at = token.end


# ------------------------------------------------------------------ the date


@given(
    st.dates(date(1900, 1, 20), date(2100, 1, 1)),
    st.integers(-170, 170),
)
def test_a_date_without_a_year_is_the_nearest(near: date, days: int) -> None:
    meant = near + timedelta(days=days)
    written = WireDate(text="", start=0, end=0, month=meant.month, day=meant.day)
    if (meant.month, meant.day) != (2, 29):
        assert written.resolve(near) == meant


@given(st.dates(date(1900, 1, 20), date(2100, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_the_latest_one(near: date, weekday: int) -> None:
    resolved = WireDate(text="", start=0, end=0, weekday=weekday).resolve(near)

    assert resolved.weekday() == weekday
    assert timedelta(0) <= near - resolved < timedelta(days=7)
