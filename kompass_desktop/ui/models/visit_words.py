"""When and how long, as a window says it: short, and in the order that people read it."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.pacing import minutes_of
from kompass_desktop.model.visit import Interview
from kompass_desktop.model.visit_times import day_of, end_of
from kompass_desktop.ui.translation import clock_words, decimal_number, spoken_day

_NUMBERED = re.compile(r"^\S+\s+\d+\s*[–—:-]\s*(?=\S)")


def day_words(kept: str) -> str:
    """A kept day with its weekday: "tis 6 oktober 2026"; "" for none."""
    day = day_of(kept)
    return spoken_day(day) if day is not None else ""


def short_day(kept: str) -> str:
    """A kept day where there is little room: "tis 6 okt"; "" for none."""
    day = day_of(kept)
    return spoken_day(day, short=True) if day is not None else ""


def hours_words(interview: Interview) -> str:
    """From when to when: "13.00–14.30"; "" while the beginning is not known."""
    end = end_of(interview.start, minutes_of(interview))
    return clock_words(f"{interview.start}–{end}") if end else ""


def minutes_words(minutes: float | None) -> str:
    """Minutes with one decimal at most: "7,5"."""
    return "–" if minutes is None else decimal_number(round(minutes, 1))


def topic_words(count: int) -> str:
    """ "1 delområde", "12 delområden"."""
    translate = QCoreApplication.translate
    return (
        translate("visit", "{n} delområde", "one") if count == 1 else translate("visit", "{n} delområden", "many")
    ).format(n=count)


def seat_words(count: int) -> str:
    """ "1 plats", "5 platser"."""
    translate = QCoreApplication.translate
    return (translate("visit", "{n} plats") if count == 1 else translate("visit", "{n} platser")).format(n=count)


def title_of(interview: Interview) -> str:
    """The title, or what stands for it until there is one."""
    return interview.title.strip() or interview.role_group.strip() or QCoreApplication.translate("visit", "Utan titel")


def short_title(interview: Interview) -> str:
    """The title without its number, for a narrow place that has its own: "Centrala chefer"."""
    return _NUMBERED.sub("", title_of(interview))
