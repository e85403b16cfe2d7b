"""Which day a written date means."""

from datetime import date

import pytest

from wirecopy import WireDate

FRIDAY = date(2026, 4, 17)


def wire_date(**parts: int) -> WireDate:
    return WireDate(text="as written", start=0, end=10, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "near", "day"),
    [
        ({"weekday": 4}, FRIDAY, FRIDAY),
        ({"weekday": 5}, FRIDAY, date(2026, 4, 11)),
        ({"weekday": 3}, FRIDAY, date(2026, 4, 16)),
        ({"month": 4, "day": 16}, FRIDAY, date(2026, 4, 16)),
        ({"month": 12, "day": 30}, date(2026, 1, 2), date(2025, 12, 30)),
        ({"month": 1, "day": 2}, date(2025, 12, 30), date(2026, 1, 2)),
        ({"month": 2, "day": 29}, FRIDAY, date(2028, 2, 29)),
        ({"month": 2, "day": 29}, date(1900, 2, 1), date(1896, 2, 29)),
        ({"year": 1988, "month": 11, "day": 6}, FRIDAY, date(1988, 11, 6)),
        ({"month": 1, "day": 1}, date(1, 1, 1), date(1, 1, 1)),
        ({"month": 12, "day": 31}, date(9999, 12, 31), date(9999, 12, 31)),
    ],
)
def test_resolve(parts: dict[str, int], near: date, day: date) -> None:
    assert wire_date(**parts).resolve(near) == day


@pytest.mark.parametrize(
    "parts",
    [{"month": 2, "day": 30}, {"month": 5}, {"day": 5}, {}, {"year": 2025, "month": 2, "day": 29}],
)
def test_what_is_no_day_is_refused(parts: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"day"):
        wire_date(**parts).resolve(FRIDAY)
