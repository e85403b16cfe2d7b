"""The time printed on a page: what is written, and no more."""

import pytest

from wirecopy.dateline.timestamps import read_timestamp
from wirecopy.text.copy import Copy


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Published: March 3, 2021", "2021-03-03T00:00:00"),
        ("3 MAR 2021", "2021-03-03T00:00:00"),
        ("Wed, Mar 3, 2021 - 5:50 PM", "2021-03-03T17:50:00"),
        ("10:02 AM EST Mar 3, 2021", "2021-03-03T10:02:00-05:00"),
        ("All news 10:02 March 03, 2021", "2021-03-03T10:02:00"),
        ("Jul 3, 2021 1:05 PM ET", "2021-07-03T13:05:00-04:00"),
        ("Jan 3, 2021 12:05 AM ET", "2021-01-03T00:05:00-05:00"),
        ("3 March 2021, 22:11 GMT+10", "2021-03-03T22:11:00+10:00"),
        ("2021-03-03T14:42:01-0700", "2021-03-03T14:42:01-07:00"),
        ("2021-03-03T14:42:01Z", "2021-03-03T14:42:01+00:00"),
        ("13/03/2021 9:30 pm", "2021-03-13T21:30:00"),
        ("10:36 20.06.2021", "2021-06-20T10:36:00"),
    ],
)
def test_a_time_is_read(text: str, moment: str) -> None:
    found, doubt = read_timestamp(Copy(text))

    assert found is not None
    assert moment == found.isoformat()
    assert doubt is None


def test_a_zone_with_several_meanings_leaves_the_time_naive() -> None:
    found, doubt = read_timestamp(Copy("Mar 3, 2021, 17:07 IST"))

    assert found is not None
    assert found.tzinfo is None
    assert doubt is not None
    assert (doubt.code, doubt.start, doubt.end) == ("doubtful-time", 19, 22)


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("03/04/2021 9:30 pm", True),
        ("Feb. 30, 2021", True),
        ("Mar 3, 4:03 PM EDT", False),
        ("2 hours ago", False),
        ("", False),
        ("9" * 1000, False),
        (": " * 1000, False),
    ],
)
def test_what_is_not_written_is_not_guessed(text: str, *, doubtful: bool) -> None:
    found, doubt = read_timestamp(Copy(text))

    assert found is None
    assert doubtful == (doubt is not None)
