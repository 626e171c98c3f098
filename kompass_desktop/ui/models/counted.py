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
