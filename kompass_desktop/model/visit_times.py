"""Dates, times of day and lengths as people write them in a visit plan, and as an evaluation keeps them.

Every reader here is total: what it cannot read is None, and it never guesses a year or a half of the day.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

FIRST_YEAR, LAST_YEAR = 1990, 2100
MOST_MINUTES = 600
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_WHOLE_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_WRITTEN = {
    "may": 5, "mai": 5, "oct": 10, "des": 12,
    "january": 1, "february": 2, "march": 3, "june": 6, "july": 7, "august": 8, "october": 10,
    "januar": 1, "februar": 2, "juni": 6, "juli": 7, "desember": 12,
}  # fmt: skip
"""What months are called in the other languages of the window, where that is not what they are called in Swedish."""
_WEEKDAY = re.compile(r"^(?:må|ti|on|to|fr|lö|sö|ma|lø|sø|mo|tu|we|th|sa|su)[a-zåäöø]*\.?,?\s+")
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{1,2})\.?(?:\s*[/. -]\s*(\d{4}|\d{2}))?")
_NAMED = re.compile(r"(?:den\s+)?(\d{1,2})(?::?[ae])?\.?\s*([a-z]{3,9})\.?,?(?:\s*(\d{4}))?")
_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:,h]\s*(\d{2}))?(?:\s*(?:h|tim))?")
_DIGITS = re.compile(r"(?:kl\.?\s*)?(\d{3,4})")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|minuter|minut)?\.?")
_HOURS = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|t|tim|timme|timmar)\.?")
_HOURS_AND_MINUTES = re.compile(
    r"(\d{1,2})(?:\s*:\s*|\s*(?:h|t|tim|timme|timmar)\.?\s*(?:och\s*)?)(\d{1,2})\s*(?:m|min|minuter)?\.?"
)


def read_date(text: str, year: int | None) -> str | None:
    """A day as an evaluation keeps it ("2026-10-04"), from "4 okt", "4/10", "sön 4 oktober 2026" or "2026-10-04".

    A date without a year gets `year`. None: it cannot be read, or there is no such day.
    """
    words = _WEEKDAY.sub("", " ".join(text.casefold().split()))
    if found := _ISO.fullmatch(words) or _COMPACT.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT.fullmatch(words):
        return _day(_whole_year(found[3], year), int(found[2]), int(found[1]))
    if (found := _NAMED.fullmatch(words)) and (month := _month(found[2])):
        return _day(_whole_year(found[3], year), month, int(found[1]))
    return None


def read_time(text: str) -> str | None:
    """A time of day as an evaluation keeps it ("09:30"), from "9", "9.30", "930" or "kl 09:30"; None otherwise."""
    words = " ".join(text.casefold().split())
    if found := _DIGITS.fullmatch(words):
        return _clock(int(found[1][:-2]), int(found[1][-2:]))
    if found := _CLOCK.fullmatch(words):
        return _clock(int(found[1]), int(found[2] or 0))
    return None


def read_minutes(text: str) -> int | None:
    """A length in minutes, from "90", "90 min", "1,5 h", "1:30" or "1 tim 30 min"; None otherwise."""
    words = " ".join(text.casefold().split())
    if found := _MINUTES.fullmatch(words):
        return _length(int(found[1]))
    if found := _HOURS_AND_MINUTES.fullmatch(words):
        return _length(int(found[1]) * 60 + int(found[2])) if int(found[2]) < 60 else None
    if found := _HOURS.fullmatch(words):
        return _length(round(float(found[1].replace(",", ".")) * 60))
    return None


def day_of(kept: str) -> date | None:
    """The day that an evaluation keeps as text; None for none, or for one that another program wrote wrongly."""
    try:
        return date.fromisoformat(kept) if kept else None
    except ValueError:
        return None


def end_of(start: str, minutes: int) -> str:
    """When something ends that begins at "13:00" and takes so many minutes; "" when the beginning is not known."""
    try:
        begins = datetime.strptime(start, "%H:%M")  # noqa: DTZ007 - a time of day, of no particular day
    except ValueError:
        return ""
    return (begins + timedelta(minutes=minutes)).strftime("%H:%M")


def _day(year: int | None, month: int, day: int) -> str | None:
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _whole_year(written: str | None, year: int | None) -> int | None:
    if not written:
        return year
    return int(written) + (2000 if len(written) == 2 else 0)


def _month(word: str) -> int | None:
    word = "sep" if word == "sept" else word
    if word in _WRITTEN:
        return _WRITTEN[word]
    for number, (short, whole) in enumerate(zip(MONTHS, _WHOLE_MONTHS, strict=True), start=1):
        if word == short or (len(word) > 3 and whole.startswith(word)):
            return number
    return None


def _clock(hour: int, minute: int) -> str | None:
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _length(minutes: int) -> int | None:
    return minutes if 1 <= minutes <= MOST_MINUTES else None
