"""Where a quote stands in its document, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.documents import Quote


def place_words(quote: Quote) -> str:
    """A quote's page or paragraph: "s. 7", "st. 12", or "" where neither is known."""
    return place_of(quote.page, quote.paragraph)


def place_of(page: int | None, paragraph: int | None) -> str:
    """A page or a paragraph: "s. 7", "st. 12"."""
    translate = QCoreApplication.translate
    if page is not None:
        return translate("quote_place", "s. {page}").format(page=page)
    return "" if paragraph is None else translate("quote_place", "st. {paragraph}").format(paragraph=paragraph)


def spoken_place(quote: Quote) -> str:
    """The same as it is said: "Sida 7", "Stycke 12"."""
    translate = QCoreApplication.translate
    if quote.page is not None:
        return translate("quote_place", "Sida {page}").format(page=quote.page)
    return (
        ""
        if quote.paragraph is None
        else translate("quote_place", "Stycke {paragraph}").format(paragraph=quote.paragraph)
    )
