"""Stories as rows: flat, always the same columns, as pandas, polars and pyarrow like them."""

import csv
import json
import pickle
from datetime import date
from pathlib import Path

import pytest
from conftest import ROOT

import wirecopy
from wirecopy import TABLE_COLUMNS, Story, parse, to_tables
from wirecopy.face.columns import COLUMNS

FIXTURES = sorted((ROOT / "tests" / "fixtures").rglob("*.txt"))


def read(path: Path) -> Story:
    return parse(path.read_bytes().decode())


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    return [read(path) for path in FIXTURES]


def test_every_row_has_the_columns_in_order_and_flat_values(stories: list[Story]) -> None:
    for table, rows in to_tables(stories).items():
        columns = TABLE_COLUMNS[table]
        assert rows, table
        for row in rows:
            assert list(row) == list(columns)
            for name, value in row.items():
                assert value is None or type(value) is columns[name], (table, name, value)


def test_every_column_is_filled_by_some_story(stories: list[Story]) -> None:
    tables = to_tables(stories, ids=[path.stem for path in FIXTURES])
    for table, columns in TABLE_COLUMNS.items():
        for name in columns:
            if name != "filed_day":  # none of the fixtures' datelines has a year
                assert any(row[name] is not None for row in tables[table]), (table, name)


def test_rows_say_what_the_story_says() -> None:
    story = parse(
        "Harbour reopens\n\nPORTO, Portugal, April 16 (AFP) – The harbour is open again.\n\n"
        "“We lost two cranes,” Mayor Inês Tavares said on Monday.\n",
        published=date(2026, 4, 17),
    )
    tables = to_tables([story], ids=[7])
    (row,) = tables["stories"]
    assert (row["story"], row["id"], row["headline"]) == (0, "7", "Harbour reopens")
    assert (row["city"], row["country_code"], row["agency_id"]) == ("Porto", "PT", "afp")
    assert (row["filed"], row["filed_day"]) == ("April 16", "2026-04-16")
    (quote,) = tables["quotes"]
    (speaker,) = tables["speakers"]
    assert story.text[quote["start"] : quote["end"]] == quote["text"] == "We lost two cranes,"
    assert quote["speaker"] == speaker["speaker"] == 0
    assert quote["speaker_name"] == speaker["name"] == "Inês Tavares"
    assert speaker["quotes"] == 1


def test_the_keys_join(stories: list[Story]) -> None:
    tables = to_tables(iter(stories))
    names = {(row["story"], row["speaker"]): row["name"] for row in tables["speakers"]}
    for quote in tables["quotes"]:
        assert names.get((quote["story"], quote["speaker"])) == quote["speaker_name"]
    for row in tables["blocks"]:
        assert stories[row["story"]].text[row["start"] : row["end"]] == row["text"]


def test_stories_that_were_stored_give_the_same_rows(stories: list[Story]) -> None:
    stored = [Story.from_dict(json.loads(story.to_json())) for story in stories[:9]]
    pickled = pickle.loads(pickle.dumps(stories[:9]))  # noqa: S301  our own bytes
    assert to_tables(stored) == to_tables(pickled) == to_tables(stories[:9])


def test_no_story_and_an_empty_story() -> None:
    assert to_tables([]) == {table: [] for table in TABLE_COLUMNS}
    tables = to_tables([parse("")])
    assert len(tables["stories"]) == 1
    assert tables["quotes"] == tables["speakers"] == tables["blocks"] == []


def test_what_is_no_story_says_so() -> None:
    with pytest.raises(TypeError, match=r"number 1 is of type str: wirecopy\.parse\(text\)"):
        to_tables([parse("x"), "a text"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match=r"to_tables\(\[story\]\)"):
        to_tables(parse("x"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"shorter|longer"):
        to_tables([parse("x")], ids=["a", "b"])


def test_a_lone_surrogate_is_replaced_at_its_place() -> None:
    (row,) = to_tables([parse("Harbour \ud800 reopens")])["blocks"]
    assert row["text"] == "Harbour \N{REPLACEMENT CHARACTER} reopens"


def test_every_column_is_explained() -> None:
    for columns in COLUMNS.values():
        assert len({column.name for column in columns}) == len(columns)
        assert all(column.meaning for column in columns)
    assert wirecopy.TABLE_COLUMNS is TABLE_COLUMNS


# ------------------------------------------------------------------ the libraries


def test_pandas(stories: list[Story]) -> None:
    pandas = pytest.importorskip("pandas")
    for table, rows in to_tables(stories).items():
        frame = pandas.DataFrame(rows)
        assert frame.shape == (len(rows), len(TABLE_COLUMNS[table]))
    assert list(pandas.DataFrame([], columns=list(TABLE_COLUMNS["quotes"]))) == list(
        TABLE_COLUMNS["quotes"]
    )


def test_polars(stories: list[Story]) -> None:
    polars = pytest.importorskip("polars")
    for table, rows in to_tables([parse("x"), *stories, parse("\ud800 “x”")]).items():
        frame = polars.DataFrame(rows, schema=TABLE_COLUMNS[table])
        assert frame.shape == (len(rows), len(TABLE_COLUMNS[table]))
        assert polars.DataFrame(rows, infer_schema_length=None).height == len(rows)
    assert polars.DataFrame([], schema=TABLE_COLUMNS["quotes"]).height == 0


def test_the_standard_library(stories: list[Story], tmp_path: Path) -> None:
    for table, rows in to_tables(stories).items():
        with (tmp_path / "table.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, TABLE_COLUMNS[table])
            writer.writeheader()
            writer.writerows(rows)
        assert [json.loads(json.dumps(row)) for row in rows] == rows


def test_pyarrow(stories: list[Story]) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    for table, rows in to_tables([*stories, parse("\ud800 “x”")]).items():
        made = pyarrow.Table.from_pylist(rows)
        assert made.num_rows == len(rows)
        assert made.to_pylist() == rows
        assert made.column_names == list(TABLE_COLUMNS[table])
