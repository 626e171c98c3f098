"""Language and formats: Qt's own words in Swedish, decimal comma, "14.03" for times, å ä ö as they are."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.resources import resource

MINUS = "−"
LANGUAGE = "sv"


def use_language(application: QApplication, language: str = LANGUAGE) -> None:
    """Sets the locale and loads Qt's own translation and, for other languages than Swedish, ours.

    Swedish is the language of the source; a language that no translation is found for is shown in Swedish.
    """
    QLocale.setDefault(QLocale(language))
    folders = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("qtbase", str(resource("i18n"))),
        ("kompass", str(resource("i18n"))),
    )
    for name, folder in folders:
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)


def time_words(at: datetime) -> str:
    """A time of day as Swedes write it: "13.24"."""
    return at.strftime("%H.%M")


def date_words(at: datetime) -> str:
    """A date in tables: "2026-11-23"."""
    return at.strftime("%Y-%m-%d")


def day_words(iso: str) -> str:
    """A day as one speaks of it: "tis 6 oktober 2026" for "2026-10-06"; what is no date stays as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMMM yyyy")


def signed(number: int) -> str:
    """A difference: "+3", "−2" or "0"."""
    return f"{number:+d}".replace("-", MINUS) if number else "0"


def points_words(points: int | None) -> str:
    """Points in a table cell: blank is "–", never 0."""
    return "–" if points is None else str(points)
