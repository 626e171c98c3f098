"""Numbers, times and days as the language of the window writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kompass_desktop.ui.models.comparison_words import number_words, period_words
from kompass_desktop.ui.models.visit_words import minutes_words, short_day
from kompass_desktop.ui.translation import clock_words, percent_words, quoted, spoken_day

LANGUAGES = ("sv_SE", "nb_NO", "en_GB")


@pytest.fixture(params=LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """One language after the other by its number, and then the one before again."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield LANGUAGES.index(request.param)
    QLocale.setDefault(before)


def test_numbers_have_the_decimal_sign_of_the_language(language: int) -> None:
    assert number_words(63.4) == ("63,4", "63,4", "63.4")[language]
    assert number_words(-2) == "−2", "a real minus sign everywhere"
    assert minutes_words(7.5) == ("7,5", "7,5", "7.5")[language]
    assert minutes_words(8.0) == "8", "no decimal that says nothing"
    assert percent_words(45) == ("45 %", "45 %", "45%")[language]


def test_times_have_the_sign_of_the_language(language: int) -> None:
    assert clock_words("13:00–14:30") == ("13.00–14.30", "13.00–14.30", "13:00–14:30")[language]


def test_days_and_months_are_named_in_the_language(language: int) -> None:
    assert (
        spoken_day(date(2026, 10, 6)) == ("tis 6 oktober 2026", "tir. 6. oktober 2026", "Tue 6 October 2026")[language]
    )
    assert short_day("2026-10-06") == ("tis 6 okt", "tir. 6. okt", "Tue 6 Oct")[language]
    assert short_day("") == "", "no day, no words"
    assert period_words("2021-04-28") == ("april 2021", "april 2021", "April 2021")[language]


def test_quotes_stand_in_the_marks_of_the_language(language: int) -> None:
    assert quoted("så") == ("”så”", "«så»", "“så”")[language]
