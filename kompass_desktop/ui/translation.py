"""The language of the window, and the formats that follow it: decimals, times, days, quotation marks."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kompass_desktop.model.language import speak
from kompass_desktop.services.resources import resource
from kompass_desktop.services.settings import Settings

MINUS = "−"
SWEDISH = "sv"
LANGUAGES = ((SWEDISH, "Svenska"), ("en", "English"), ("nb", "Norsk bokmål"))
"""What the window can speak, each by its own name. Swedish is the language of the source."""
LANGUAGE = "language"
"""The setting that remembers which of them was chosen on this computer."""
_LOCALES = {SWEDISH: "sv_SE", "en": "en_GB", "nb": "nb_NO"}


def use_language(application: QApplication, language: str = SWEDISH) -> None:
    """Sets the locale and loads Qt's own translation and, for other languages than Swedish, ours.

    What is shown already stays as it is; what is made from here on speaks the language, also below the window.
    """
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    speak(None if language == SWEDISH else _said)
    folders = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("qtbase", str(resource("i18n"))),
        ("kompass", str(resource("i18n"))),
    )
    for name, folder in folders:
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)


def chosen_language(settings: Settings) -> str:
    """What was chosen on this computer; Swedish, as long as nothing else was."""
    chosen = settings.get(LANGUAGE, SWEDISH)
    return chosen if chosen in _LOCALES else SWEDISH


def language_code() -> str:
    """The language that the window speaks now, as it is written in LANGUAGES: "sv", "en" or "nb"."""
    name = QLocale().name()
    return next((language for language, locale in _LOCALES.items() if locale == name), SWEDISH)


def _said(source: str) -> str:
    return QCoreApplication.translate("", source)


def _english() -> bool:
    return QLocale().language() == QLocale.Language.English


def _norwegian() -> bool:
    return QLocale().language() == QLocale.Language.NorwegianBokmal


def time_words(at: datetime) -> str:
    """A time of day: "13.24", in English "13:24"."""
    return clock_words(at.strftime("%H:%M"))


def clock_words(kept: str) -> str:
    """A time of day, or from when to when, that is kept as "13:24": "13.24", in English as it is kept."""
    return kept if _english() else kept.replace(":", ".")


def date_words(at: datetime) -> str:
    """A date in tables, in every language: "2026-11-23"."""
    return at.strftime("%Y-%m-%d")


def day_words(iso: str) -> str:
    """A day as one speaks of it: "tis 6 oktober 2026" for "2026-10-06"; what is no date stays as it is."""
    try:
        return spoken_day(date.fromisoformat(iso))
    except ValueError:
        return iso


def spoken_day(day: date, short: bool = False) -> str:
    """A day with its weekday: "tis 6 oktober 2026", "tir. 6. oktober 2026", "Tue 6 October 2026".

    `short`, where there is little room: "tis 6 okt", "tir. 6. okt", "Tue 6 Oct".
    """
    number = "d." if _norwegian() else "d"
    form = f"ddd {number} MMM" if short else f"ddd {number} MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form).rstrip(".")


def month_words(year: str, month: int) -> str:
    """A month as one speaks of it: "april 2021", "April 2021"."""
    return f"{QLocale().standaloneMonthName(month)} {year}"


def decimal_number(number: float, form: str = "g") -> str:
    """A number with the decimal sign of the language: "63,4", in English "63.4"; `form` as Python has it."""
    written = format(number, form).replace("-", MINUS)
    return written if _english() else written.replace(".", ",")


def percent_words(percent: int) -> str:
    """Whole percent: "45 %", in English "45%"."""
    return f"{percent}%" if _english() else f"{percent} %"


def quoted(text: str) -> str:
    """A text in the quotation marks of the language: ”så”, «slik», “so”."""
    return QLocale().quoteString(text)


def signed(number: int) -> str:
    """A difference: "+3", "−2" or "0"."""
    return f"{number:+d}".replace("-", MINUS) if number else "0"


def points_words(points: int | None) -> str:
    """Points in a table cell: blank is "–", never 0."""
    return "–" if points is None else str(points)
