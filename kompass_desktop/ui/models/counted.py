"""Counts in words, with the right plural in every language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def note_words(count: int) -> str:
    """ "1 anteckning", "14 anteckningar"."""
    translate = QCoreApplication.translate
    return (translate("counted", "{n} anteckning") if count == 1 else translate("counted", "{n} anteckningar")).format(
        n=count
    )


def quote_words(count: int) -> str:
    """ "1 citat", "3 citat"."""
    translate = QCoreApplication.translate
    return (
        translate("counted", "{n} citat", "one") if count == 1 else translate("counted", "{n} citat", "many")
    ).format(n=count)


def person_words(count: int) -> str:
    """A number of people in words: "1 person", "5 personer"."""
    translate = QCoreApplication.translate
    return (translate("counted", "{n} person") if count == 1 else translate("counted", "{n} personer")).format(n=count)


def contradiction_words(count: int) -> str:
    """ "1 motsägelse", "2 motsägelser"."""
    translate = QCoreApplication.translate
    return (translate("counted", "{n} motsägelse") if count == 1 else translate("counted", "{n} motsägelser")).format(
        n=count
    )


def sub_criterion_words(count: int) -> str:
    """ "1 delområde", "12 delområden"."""
    translate = QCoreApplication.translate
    return (translate("counted", "{n} delområde") if count == 1 else translate("counted", "{n} delområden")).format(
        n=count
    )


def hit_words(count: int) -> str:
    """ "1 träff", "0 träffar"."""
    translate = QCoreApplication.translate
    return (translate("counted", "{n} träff") if count == 1 else translate("counted", "{n} träffar")).format(n=count)
