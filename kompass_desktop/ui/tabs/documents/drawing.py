"""How documents and quotes are drawn in their lists: pure geometry and a pen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from kompass_desktop.model.document_marks import EXPIRED, NEVER_FOLLOWED_UP, OLD, UNDATED
from kompass_desktop.model.documents import Document, Quote
from kompass_desktop.ui.models.document_list import CODES_ROLE, QUOTE_COUNT_ROLE, DocumentList
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.quote_place import place_words
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.pen import RIGHT, TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.row_table import Column
from kompass_desktop.ui.widgets.rows import Index, RowState
from kompass_desktop.ui.widgets.wrapped import cut_to_lines, wrapped_lines

MARK_ICONS = {EXPIRED: "circle-x", OLD: "history", UNDATED: "calendar", NEVER_FOLLOWED_UP: "refresh-cw"}
MOST_LINES = 4
"""A quote in the list shows so many lines; the whole stands in its form and in the tooltip."""


def draw_status(pen: Pen, x: float, y: float, status: str) -> None:
    """How far a document has come, by form: ring, half ring, dot, check."""
    side = pen.theme.px(10)
    if status == "used":
        pen.state(x, y, "done")
    elif status == "read":
        pen.state(x, y, "begun")
    else:
        pen.state(x, y, "open")
    if status == "received":
        half = QPainterPath()
        half.moveTo(x + side / 2, y + side)
        half.arcTo(QRectF(x, y, side, side), 270, -180)
        pen.painter.fillPath(half, pen.theme.colour("accent"))


def draw_document(
    pen: Pen, rect: QRectF, index: Index, state: RowState, columns: list[Column], model: DocumentList
) -> None:
    """Draw one cell of the register."""
    document = index.data(NOUN_ROLE)
    if not isinstance(document, Document):
        return
    theme, box = pen.theme, columns[index.column()].inner(rect).adjusted(0, 0, 0, -1)
    if index.column() == 0:
        _draw_title(pen, box, document, model, state)
    elif index.column() == 1:
        pen.text(box, document.kind, "body", "muted")
    elif index.column() == 2:
        pen.text(box, document.decided, "body", "muted")
    elif index.column() == 3:
        side = theme.px(10)
        draw_status(pen, box.x(), box.y() + (box.height() - side) / 2, document.status)
        pen.text(box.adjusted(side + 8, 0, 0, 0), model.status_words(document.status))
    else:
        count = index.data(QUOTE_COUNT_ROLE)
        pen.text(box, str(count) if count else "–", "strong" if count else "body", "text" if count else "muted", RIGHT)


def _draw_title(pen: Pen, box: QRectF, document: Document, model: DocumentList, state: RowState) -> None:
    """The title with the sign of a file, and under it what one should know, or who decided."""
    theme, icon = pen.theme, pen.theme.size("icon")
    first, second = theme.metrics("body").height(), theme.metrics("small").height()
    marks = model.marks(document)
    under = document.deciding_body
    top = box.y() + (box.height() - first - (second if marks or under else 0)) / 2
    room = box.width() - (icon + 8 if document.sha256 else 0)
    style = "strong" if state.selected else "body"
    width = min(room, pen.text(QRectF(box.x(), top, room, first), model.title_of(document), style))
    if document.sha256:
        pen.icon("file-text", box.x() + width + 8, top + (first - icon) / 2 + theme.px(1), "muted")
    line = QRectF(box.x(), top + first, box.width(), second)
    if not marks:
        pen.text(line, under, "small", "muted")
    for mark in marks:
        side, words = theme.px(13), model.mark_words(document, mark)
        if line.width() < side + 6 + theme.text_width(words, "small"):
            pen.text(line, "…", "small", "muted")
            return
        colour = "warn" if mark == EXPIRED else "muted"
        pen.icon(MARK_ICONS[mark], line.x(), line.y() + (second - side) / 2, colour, 13)
        line.adjust(side + 4, 0, 0, 0)
        line.adjust(pen.text(line, words, "small", colour) + 12, 0, 0, 0)


def quote_lines(theme: Theme, text: str, width: float) -> float:
    """How high the words of a quote stand in the list, in px: at most four lines."""
    return min(wrapped_lines(theme, text, max(40.0, width)), MOST_LINES) * theme.metrics("body").height()


def quote_height(theme_of_view: Callable[[], Theme]) -> Callable[[Index, int], int]:
    """The height of a quote's row, by its text and the width of the list."""

    def height(index: Index, width: int) -> int:
        theme, quote = theme_of_view(), index.data(NOUN_ROLE)
        text = quote.text if isinstance(quote, Quote) else ""
        return round(quote_lines(theme, text or " ", width - 32) + theme.size("chip") + 26)

    return height


def draw_quote(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    """Draw one quote: its words, and under them the page and the sub-criteria it belongs to."""
    quote = index.data(NOUN_ROLE)
    if not isinstance(quote, Quote):
        return
    theme = pen.theme
    x, width = rect.x() + 16, rect.width() - 32
    lines = quote_lines(theme, quote.text or " ", width)
    box = QRectF(x, rect.y() + 8, width, lines)
    pen.text(box, cut_to_lines(theme, quote.text, width, MOST_LINES), wrap=True)
    foot = QRectF(x, rect.y() + 8 + lines + 6, width, theme.size("chip"))
    if quote.sign in TYPED_SIGNS:
        foot.adjust(pen.sign(foot.x(), foot.y(), TYPED_SIGNS[quote.sign]) + 8, 0, 0, 0)
    if place_words(quote):
        page = pen.text(foot.adjusted(0, 0, 0, -1), place_words(quote), "small", "muted")
        foot.adjust(page + 10, 0, 0, 0)
    codes = index.data(CODES_ROLE) or ()
    for place, code in enumerate(codes):
        if foot.width() < theme.px(70) and place < len(codes) - 1:
            pen.more_chip(foot.x(), foot.y(), len(codes) - place)
            break
        foot.adjust(pen.chip(foot.x(), foot.y(), code), 0, 0, 0)
