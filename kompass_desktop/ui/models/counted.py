"""Counts in words, with the right plural in every language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def note_words(count: int) -> str:
    """ "1 anteckning", "14 anteckningar"."""
    tr = QCoreApplication.translate
    return (tr("counted", "{n} anteckning") if count == 1 else tr("counted", "{n} anteckningar")).format(n=count)


def quote_words(count: int) -> str:
    """ "1 citat", "3 citat"."""
    tr = QCoreApplication.translate
    return (tr("counted", "{n} citat", "one") if count == 1 else tr("counted", "{n} citat", "many")).format(n=count)


def person_words(count: int) -> str:
    """A number of people in words: "1 person", "5 personer"."""
    tr = QCoreApplication.translate
    return (tr("counted", "{n} person") if count == 1 else tr("counted", "{n} personer")).format(n=count)
