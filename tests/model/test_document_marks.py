"""What is said of a document before one leans on it."""

from __future__ import annotations

from datetime import date

import pytest

from kompass_desktop.model.document_marks import EXPIRED, NEVER_FOLLOWED_UP, OLD, UNDATED, last_day, marks_of, year_in
from kompass_desktop.model.documents import Document

TODAY = date(2026, 11, 23)


def marks(year: int | None = 2026, **known: str) -> tuple[str, ...]:
    """The marks of a document that is known to be followed up, unless that is said otherwise."""
    return marks_of(Document("d", **{"status": "read", "followed_up": "2025", "decided": "2024", **known}), year, TODAY)


@pytest.mark.parametrize(
    ("decided", "expected"),
    [("2020-01-01", ()), ("2019-12-31", (OLD,)), ("2019", (OLD,)), ("", (UNDATED,)), ("hösten 2024", (UNDATED,)),
     ("2027", ())],
)  # fmt: skip
def test_a_document_is_old_more_than_six_years_before_the_evaluation(decided: str, expected: tuple[str, ...]) -> None:
    assert marks(decided=decided) == expected


def test_age_is_counted_from_the_evaluation_and_not_from_today() -> None:
    assert marks(year=2022, decided="2017") == ()
    assert marks(year=None, decided="2017") == (OLD,)


@pytest.mark.parametrize(
    ("valid_to", "expired"),
    [("", False), ("2026", False), ("2026-11-23", False), ("2026-11-22", True), ("2026-11", False), ("2026-10", True),
     ("2025", True), ("tills vidare", False), ("2031-02-30", False)],
)  # fmt: skip
def test_a_document_is_expired_after_the_last_day_that_is_meant(valid_to: str, expired: bool) -> None:
    assert marks(valid_to=valid_to) == ((EXPIRED,) if expired else ())


def test_what_expired_before_the_evaluation_was_expired_then() -> None:
    assert marks_of(Document("d", decided="2020", valid_to="2021", status="read", followed_up="x"), 2022, TODAY) == (
        EXPIRED,
    )


def test_every_mark_stands_in_the_order_of_its_weight() -> None:
    assert marks(decided="2001", valid_to="2010", followed_up=" ") == (EXPIRED, OLD, NEVER_FOLLOWED_UP)


def test_a_follow_up_is_missed_from_the_year_after_the_decision_and_never_of_an_account() -> None:
    assert marks(decided="2026-01-15", followed_up="") == ()
    assert marks(decided="2025-12-15", followed_up="") == (NEVER_FOLLOWED_UP,)
    assert marks(decided="", followed_up="") == (UNDATED, NEVER_FOLLOWED_UP)
    assert marks(kind="Årsredovisning", followed_up="") == ()


def test_nothing_is_said_of_a_document_that_has_not_come() -> None:
    assert marks(status="requested", decided="", followed_up="") == ()


def test_days_are_read_as_far_as_they_are_known() -> None:
    assert [year_in(t) for t in ("2024", "2024-05", "2024-05-01", "maj 2024", "0000")] == [2024, 2024, 2024, None, None]
    assert [last_day(t) for t in ("2024", "2024-02", "2023-12", "2024-02-30")] == [
        date(2024, 12, 31), date(2024, 2, 29), date(2023, 12, 31), None,
    ]  # fmt: skip
