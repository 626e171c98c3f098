"""One page of a PDF as it lies on the desk: its picture, what is marked on it, and what is selected in its text.

A selection is made with the mouse, or with a caret: arrows, Ctrl for words, Ctrl+Up and Ctrl+Down for sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.quoting import Span, joined, sentence_step
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.pdf_pages import PdfPages
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import ENTER

MARGIN = 16
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
}  # fmt: skip


class Mark(Struct, frozen=True):
    """Something marked on a page: the row behind it ("" for a hit of a search), its place, whether it is current."""

    row: str
    span: Span
    current: bool = False


class PdfSheet(QWidget):
    """Paints one page at a width and lets one select its text."""

    accessible_role = "Document"
    cite_asked = Signal()
    mark_opened = Signal(str)
    """A quote on the page was clicked, or Enter pressed with the caret in it."""
    caret_moved = Signal(QRect)
    """Where the caret is now, to be scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: PdfPages | None = None
        self.page = 0
        self.anchor = self.caret = 0
        self.quotes: Sequence[Mark] = ()
        self.hits: Sequence[Mark] = ()
        self._by_key = False
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ---- what it shows
    def show_page(self, pages: PdfPages, page: int, width: int) -> None:
        """Show a page as wide as that (px), with nothing selected if it is another."""
        if (pages, page) != (self.pages, self.page):
            self.anchor = self.caret = 0
            self._by_key = False
        self.pages, self.page = pages, page
        size = pages.size(page)
        self.setFixedSize(width, max(1, min(30_000, round(width * size.height() / size.width()))))
        self.update()

    @property
    def scale(self) -> float:
        """Pixels to a point."""
        return self.width() / self.pages.size(self.page).width() if self.pages else 1.0

    @property
    def text(self) -> str:
        """The page's text as it stands in print."""
        return self.pages.text(self.page) if self.pages else ""

    @property
    def selection(self) -> Span:
        """What is selected, from where to where in the text."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def selected(self) -> str:
        """The selected words as they are quoted."""
        start, end = self.selection
        return joined(self.text[start:end])

    def select(self, start: int, end: int, by_key: bool = True) -> None:
        """Select a stretch of the text."""
        self.anchor, self.caret, self._by_key = start, end, by_key
        self._moved()

    def set_marks(self, quotes: Sequence[Mark], hits: Sequence[Mark]) -> None:
        """Mark quotes and hits of a search."""
        self.quotes, self.hits = quotes, hits
        self.update()

    def rect_of(self, span: Span) -> QRect:
        """Where a stretch of the text stands, in px; null if nowhere."""
        whole = QRectF()
        for box in self._boxes(span):
            whole = whole.united(box)
        return whole.toAlignedRect()

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self)
        if self.pages is None:
            painter.eraseRect(self.rect())
            painter.end()
            return
        picture = self.pages.picture(self.page, self.width(), self.devicePixelRatioF())
        painter.drawPixmap(QRectF(self.rect()), picture, QRectF(picture.rect()))
        pen = Pen(painter, theme)
        for marks, token in ((self.hits, "paper_hit"), (self.quotes, "paper_quote")):
            for mark in marks:
                self._paint_mark(pen, mark, token)
        self._wash(painter, self._boxes(self.selection), "paper_selection")
        if self.hasFocus() and self._by_key:
            box = self._scaled(self.pages.caret(self.page, self.caret))
            pen.ground(QRectF(box.left() - 1, box.top() - 2, 2, box.height() + 4), "paper_ink")
        if self.hasFocus():
            pen.focus(QRectF(self.rect()), 0)
        painter.end()

    def _paint_mark(self, pen: Pen, mark: Mark, token: str) -> None:
        boxes = self._boxes(mark.span)
        self._wash(pen.painter, boxes, token)
        if not boxes:
            return
        if mark.row:  # a line under the words: to be seen without colours, too
            for box in boxes:
                pen.ground(QRectF(box.left(), box.bottom() - 1, box.width(), 2), "paper_ink")
        if mark.current:
            for box in boxes:
                pen.fill(box, None, 2, "paper_ink", 1.5)

    def _wash(self, painter: QPainter, boxes: Sequence[QRectF], token: str) -> None:
        """Lay a colour over the page as a marker pen does: what is printed stays black."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self).brush(token))
        for box in boxes:
            painter.drawRect(box)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _boxes(self, span: Span) -> list[QRectF]:
        if self.pages is None:
            return []
        boxes = [self._scaled(box) for box in self.pages.boxes(self.page, *span)]
        return [box.adjusted(-1, -2, 1, 2) for box in boxes]

    def _scaled(self, box: QRectF) -> QRectF:
        k = self.scale
        return QRectF(box.x() * k, box.y() * k, box.width() * k, box.height() * k)

    # ---- mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = self._place(event.position())
        self._pressed, self._by_key = event.position(), False
        if not event.modifiers() & _SHIFT:
            self.anchor = place
        self.caret = place
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.caret = self._place(event.position())
            self._moved(False)
            return
        over = self._mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.anchor == self.caret:
            mark = self._mark_at(event.position())
            if mark:
                self.mark_opened.emit(mark)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click takes the word."""
        place = self._place(event.position())
        text = self.text
        left = len(text[:place]) - len(re.split(r"\W", text[:place])[-1])
        word = re.match(r"\w*", text[left:])
        self.select(left, left + (len(word[0]) if word else 0), False)

    def _place(self, point: QPointF) -> int:
        return self.pages.place_at(self.page, point / self.scale) if self.pages else 0

    def _mark_at(self, point: QPointF) -> str:
        for mark in self.quotes:
            if any(box.contains(point) for box in self._boxes(mark.span)):
                return mark.row
        return ""

    # ---- keys
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = self._by_key or event.reason() != Qt.FocusReason.MouseFocusReason

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl, shift = Qt.Key(event.key()), bool(event.modifiers() & _CTRL), bool(event.modifiers() & _SHIFT)
        if key in ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape and self.anchor != self.caret:
            self.select(self.caret, self.caret)
        elif ctrl and key == Qt.Key.Key_A:
            self.select(0, len(self.text))
        elif ctrl and key == Qt.Key.Key_C and self.selected():
            QGuiApplication.clipboard().setText(self.selected())
        elif key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(key, ctrl, shift)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        here = next((mark.row for mark in self.quotes if mark.span[0] <= self.caret < mark.span[1]), "")
        if self.anchor == self.caret and here:
            self.mark_opened.emit(here)
        else:
            self.cite_asked.emit()

    def _step(self, key: Qt.Key, ctrl: bool, shift: bool) -> None:
        if self.pages is None:
            return
        step, text = _STEPS[key], self.text
        if ctrl and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.select(*sentence_step(text, self.selection, step, shift))
            say(self, self.selected())
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = self.pages.beside(self.page, self.caret, step)
        elif ctrl:
            place = word_step(text, self.caret, step)
        else:
            place = letter_step(text, self.caret, step)
        self.select(self.anchor if shift else place, place)

    def _moved(self, follow: bool = True) -> None:
        self.setAccessibleDescription(self.selected() or joined(self.text))
        self.update()
        if follow and self.pages is not None:
            box = self._scaled(self.pages.caret(self.page, self.caret)).toAlignedRect()
            whole = self.rect_of(self.selection)
            self.caret_moved.emit(whole if not whole.isNull() and whole.height() < 300 else box)


def word_step(text: str, place: int, step: int) -> int:
    """The beginning of the next word, or of this one or the one before."""
    starts = [match.start() for match in re.finditer(r"\w+", text)] + [len(text)]
    if step > 0:
        return next((start for start in starts if start > place), len(text))
    return next((start for start in reversed(starts) if start < place), 0)


def letter_step(text: str, place: int, step: int) -> int:
    """One letter on; a line break is one letter, however it is written."""
    place = max(0, min(len(text), place + step))
    return max(0, min(len(text), place + step)) if text[place - 1 : place + 1] == "\r\n" else place
