"""A PDF to read: one page at a time, as wide as there is room for, turned by keys, wheel and field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kompass_desktop.model.documents import Quote
from kompass_desktop.model.quoting import Folded, Span, joined, spans_of
from kompass_desktop.services.quoting import Taken
from kompass_desktop.ui.tabs.documents.pdf_sheet import MARGIN, Mark, PdfSheet
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.pdf_pages import PdfPages

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Times the width of the reader."""
IDLE_MS = 120
"""The next page is drawn when nothing has happened for so long."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class PdfView(QScrollArea):
    """The pages of a document. `page` counts from 1, as people do."""

    page_changed = Signal()
    cite_asked = Signal()
    quote_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = PdfSheet()
        self.zoom = 1.0
        self._pages: PdfPages | None = None
        self._title, self._document = "", ""
        self._quotes: Sequence[Quote] = ()
        self._current_quote = ""
        self._hit: tuple[int, Span] | None = None
        self._hits: dict[int, list[Span]] = {}
        self.setWidget(self.sheet)
        self.viewport().setAutoFillBackground(False)  # what lies round the page is the reader's own ground
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.sheet)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._draw_next)
        self.sheet.cite_asked.connect(self.cite_asked)
        self.sheet.mark_opened.connect(self.quote_opened)
        self.sheet.caret_moved.connect(self._follow)

    # ---- the document
    def open(self, content: bytes, document: str, title: str, page: int = 1) -> bool:
        """Show a PDF from its bytes at a page; False if it cannot be shown."""
        pages = PdfPages(content, theme_of(self).colour("paper"), self)
        if pages.broken:
            pages.deleteLater()
            return False
        self.close_document()
        self._pages, self._document, self._title = pages, document, title
        self.show_page(page)
        return True

    def close_document(self) -> None:
        """Let go of the document and its pictures."""
        self._idle.stop()
        if self._pages is not None:
            self.sheet.pages = None
            self._pages.deleteLater()
            self._pages = None
        self._quotes, self._hits, self._hit, self._current_quote = (), {}, None, ""

    @property
    def pages(self) -> PdfPages | None:
        """The pages that are shown; None while no document is open."""
        return self._pages

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self.sheet.page + 1

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count if self._pages else 0

    def has_text(self) -> bool:
        """Whether the document has text, or only pictures of pages."""
        return self._pages is not None and self._pages.has_text()

    def taken(self) -> Taken | None:
        """The selected words with their page; None where nothing is selected."""
        words = self.sheet.selected()
        return Taken(self._document, words, page=self.page) if words else None

    def clear_selection(self) -> None:
        """Select nothing any more."""
        self.sheet.select(self.sheet.caret, self.sheet.caret)

    # ---- pages
    def show_page(self, page: int, at_end: bool = False) -> None:
        """Turn to a page (from 1), to its top or its end."""
        if self._pages is None:
            return
        page = max(1, min(self._pages.count, page))
        self.sheet.show_page(self._pages, page - 1, self._width())
        self._name()
        self._set_marks()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if at_end else 0)
        self._idle.start()
        self.page_changed.emit()

    def set_zoom(self, step: int) -> None:
        """Show the page larger (1), smaller (-1) or as wide as the reader (0)."""
        if not step:
            self.zoom = 1.0
        else:
            near = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
            self.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, near + step))]
        self._fit()
        self.page_changed.emit()

    def _width(self) -> int:
        return max(80, round((self.viewport().width() - 2 * MARGIN) * self.zoom))

    def _fit(self) -> None:
        if self._pages is None or self.sheet.width() == self._width():
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, self.sheet.height())
        self.sheet.show_page(self._pages, self.sheet.page, self._width())
        bar.setValue(round(share * self.sheet.height()))
        self._idle.start()

    def _draw_next(self) -> None:
        if self._pages is not None and self.isVisible() and self.sheet.page + 1 < self._pages.count:
            self._pages.picture(self.sheet.page + 1, self._width(), self.devicePixelRatioF())

    def _name(self) -> None:
        words = self.tr("{title}, sida {page} av {count}")
        self.sheet.setAccessibleName(words.format(title=self._title, page=self.page, count=self.count))
        if QAccessible.isActive():  # else nobody would hear it, and reading the page takes a while
            self.sheet.setAccessibleDescription(joined(self.sheet.text))
            say(self.sheet, self.tr("sida {page} av {count}").format(page=self.page, count=self.count))

    def _follow(self, rect: QRect) -> None:
        self.ensureVisible(rect.center().x(), rect.center().y(), 40, 40 + rect.height() // 2)

    # ---- quotes and hits
    def set_quotes(self, quotes: Sequence[Quote]) -> None:
        """Mark the quotes of the document where they stand."""
        self._quotes = quotes
        self._set_marks()

    def show_quote(self, quote: Quote) -> bool:
        """Turn to a quote and mark it as the current one; False where it is not on its page."""
        self._current_quote = quote.id
        if quote.page is None or not 1 <= quote.page <= self.count:
            self._set_marks()
            return False
        if quote.page != self.page:
            self.show_page(quote.page)
        self._set_marks()
        mark = next((mark for mark in self.sheet.quotes if mark.row == quote.id), None)
        if mark is not None:
            self.sheet.select(mark.span[0], mark.span[0], False)
            self._follow(self.sheet.rect_of(mark.span))
        return mark is not None

    @property
    def parts(self) -> int:
        """How many parts there are to look in."""
        return self.count

    def folded(self, part: int) -> Folded:
        """The text of a part for looking in."""
        return self._pages.folded(part) if self._pages else Folded("", ())

    @property
    def part(self) -> int:
        """The part that is shown, from 0."""
        return self.sheet.page

    def set_hits(self, hits: dict[int, list[Span]], current: tuple[int, Span] | None) -> None:
        """Mark what a search has found; turn to the current hit if it is another than before."""
        moved = current is not None and current != self._hit
        self._hits, self._hit = hits, current
        if moved and current is not None:
            if current[0] != self.sheet.page:
                self.show_page(current[0] + 1)
            self.sheet.select(current[1][0], current[1][1])
        self._set_marks()

    def _set_marks(self) -> None:
        if self._pages is None:
            return
        quotes: list[Mark] = []
        for quote in self._quotes:
            if quote.page == self.page:
                spans = spans_of(quote.text, self._pages.folded(self.sheet.page), 1)
                quotes += [Mark(quote.id, span, quote.id == self._current_quote) for span in spans]
        here = self._hit[1] if self._hit and self._hit[0] == self.sheet.page else None
        hits = [Mark("", span, span == here) for span in self._hits.get(self.sheet.page, [])]
        self.sheet.set_marks(quotes, hits)

    # ---- Qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif key == Qt.Key.Key_PageDown:
            self.show_page(self.page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.show_page(self.page - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.show_page(1 if key == Qt.Key.Key_Home else self.count)
        elif key == Qt.Key.Key_Space:
            self._read_on(-1 if shift else 1)
        elif event.text() in ("+", "-"):
            self.set_zoom(1 if event.text() == "+" else -1)
        else:
            event.ignore()

    def _read_on(self, step: int) -> bool:
        """One screen on, or to the next page at the end of this one; False at the end of the document."""
        bar = self.verticalScrollBar()
        if (step > 0 and bar.value() < bar.maximum()) or (step < 0 and bar.value() > 0):
            bar.setValue(bar.value() + step * round(self.viewport().height() * 0.85))
        elif 1 <= self.page + step <= self.count:
            self.show_page(self.page + step, at_end=step < 0)
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & _CTRL:
            self.set_zoom(1 if turned > 0 else -1)
            event.accept()
            return
        bar = self.verticalScrollBar()
        if turned < 0 and bar.value() >= bar.maximum() and self.page < self.count:
            self.show_page(self.page + 1)
        elif turned > 0 and bar.value() <= 0 and self.page > 1:
            self.show_page(self.page - 1, at_end=True)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def place(self) -> tuple[int, int]:
        """Where one reads: the page, and how far down it."""
        return self.page, self.verticalScrollBar().value()

    def go_back_to(self, place: tuple[int, int]) -> None:
        """Turn to where one read before."""
        self.show_page(place[0])
        self.verticalScrollBar().setValue(place[1])
