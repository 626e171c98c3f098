"""What people type for a day, a time and a length is understood or left alone, never guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.visit_times import day_of, end_of, read_date, read_minutes, read_time


@pytest.mark.parametrize(
    "text",
    ["2026-10-04", "2026/10/04", "2026.10.4", "20261004", "4 okt", "4 okt.", "4okt", "4 oktober", "4 Oktober 2026",
     "4/10", "4/10 2026", "4/10-26", "4.10.2026", "04.10", "sön 4 okt", "söndag 4 oktober 2026", "den 4 okt",
     "Sun 4 Oct", "Sunday 4 October 2026", "søn. 4. okt.",
     "4:e oktober", "  4   okt "],
)  # fmt: skip
def test_a_day_is_read_in_every_way_that_it_is_written(text: str) -> None:
    assert read_date(text, 2026) == "2026-10-04"


@pytest.mark.parametrize(
    "text",
    ["", "4", "okt", "31/9", "30 feb", "2026-13-01", "4 oktobar", "4 ok", "i höst", "10/4/5/6", "32 maj", "v 40"],
)  # fmt: skip
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert read_date(text, 2026) is None


def test_a_day_without_a_year_is_not_read_where_there_is_no_year_to_give_it() -> None:
    assert read_date("4 okt", None) is None
    assert read_date("4 okt 2027", None) == "2027-10-04"
    assert read_date("4/10 2027", 2026) == "2027-10-04"


@pytest.mark.parametrize(
    ("text", "kept"),
    [("9", "09:00"), ("9.30", "09:30"), ("930", "09:30"), ("09:30", "09:30"), ("0930", "09:30"), ("13", "13:00"),
     ("kl 13", "13:00"), ("kl. 8.15", "08:15"), ("9,45", "09:45"), ("0", "00:00"), ("23:59", "23:59"),
     ("1330", "13:30")],
)  # fmt: skip
def test_a_time_is_read_in_every_way_that_it_is_written(text: str, kept: str) -> None:
    assert read_time(text) == kept


@pytest.mark.parametrize("text", ["", "24", "9.60", "25:00", "nio", "9.3", "12345", "9-10", "960"])
def test_what_is_no_time_is_not_read(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("90", 90), ("90 min", 90), ("90min.", 90), ("1,5 h", 90), ("1.5 tim", 90), ("1:30", 90), ("1 tim 30 min", 90),
     ("2 timmar", 120), ("600", 600), ("1 h 5", 65)],
)  # fmt: skip
def test_a_length_is_read_in_every_way_that_it_is_written(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "0", "601", "11 h", "lång", "-5", "1:75", "9 till 10"])
def test_what_is_no_length_is_not_read(text: str) -> None:
    assert read_minutes(text) is None


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_what_is_kept_is_read_as_itself(day: date) -> None:
    assert read_date(day.isoformat(), None) == day.isoformat()
    assert read_date(f"{day.day}/{day.month}", day.year) == day.isoformat()
    assert day_of(day.isoformat()) == day


@given(st.text(max_size=20))
def test_any_text_is_read_as_something_that_can_be_kept_or_as_nothing(text: str) -> None:
    kept, start, minutes = read_date(text, 2026), read_time(text), read_minutes(text)
    assert kept is None or day_of(kept) is not None
    assert start is None or (len(start) == 5 and start < "24:00")
    assert minutes is None or 1 <= minutes <= 600


def test_an_interview_ends_its_minutes_after_it_begins() -> None:
    assert end_of("13:00", 90) == "14:30"
    assert end_of("23:30", 60) == "00:30"
    assert end_of("", 90) == ""
    assert day_of("") is None
    assert day_of("hösten") is None
    assert day_of("2026-10-04") == date(2026, 10, 3) + timedelta(days=1)
