"""Language and formats: Qt's own words in Swedish, decimal comma, "14.03" for times, å ä ö as they are."""

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


def _said(source: str) -> str:
    return QCoreApplication.translate("", source)


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
