"""A Word or text file to read: its paragraphs with their numbers, selected with mouse or keys as in any text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kompass_desktop.model.documents import Quote
from kompass_desktop.model.quoting import Folded, Place, Span, folded_text, joined, paragraph_step, spans_of
from kompass_desktop.services.quoting import Taken
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import ENTER

NUMBERS, WIDEST, AIR = 56, 720, 10
LONGEST_QUOTE = 20
"""A quote may go on over so many paragraphs."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LINE_PERCENT = 112


class TextView(QTextEdit):
    """The paragraphs of a document. `page` is the paragraph with the caret, from 1."""

    page_changed = Signal()
    cite_asked = Signal()
    quote_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._title = "", ""
        self._paragraphs: Sequence[str] = ()
        self._folded: dict[int, Folded] = {}
        self._quotes: list[tuple[str, int, Span]] = []
        self._hits: dict[int, list[Span]] = {}
        self._hit: tuple[int, Span] | None = None
        self._current_quote = ""
        self.setProperty("kind", "page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Dokumentets text"))
        self.cursorPositionChanged.connect(self.page_changed)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._mark())
        follow_theme(self, self._refresh)

    # ---- the document
    def open(self, paragraphs: Sequence[str], document: str, title: str, page: int = 1) -> None:
        """Show paragraphs, from one on."""
        self._paragraphs, self._document, self._title = paragraphs, document, title
        self._folded, self._quotes, self._hits, self._hit, self._current_quote = {}, [], {}, None, ""
        self.setPlainText("\n".join(paragraphs))
        self.setAccessibleName(title)
        self._refresh()
        self.show_page(page)

    def close_document(self) -> None:
        """Let go of the text."""
        self._paragraphs = ()
        self.clear()

    @property
    def page(self) -> int:
        """The paragraph with the caret, from 1."""
        return self.textCursor().blockNumber() + 1

    @property
    def count(self) -> int:
        """How many paragraphs there are."""
        return len(self._paragraphs)

    def has_text(self) -> bool:
        """There is text, or the file would not have been let in."""
        return True

    def show_page(self, page: int) -> None:
        """Go to a paragraph (from 1)."""
        block = self.document().findBlockByNumber(max(0, min(self.count, page) - 1))
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(round(self._box(block).top()) - AIR)

    def taken(self) -> Taken | None:
        """The selected words with the paragraph that they begin in; None where nothing is selected."""
        cursor = self.textCursor()
        words = joined(cursor.selectedText().replace("\u2029", "\n"))
        if not words:
            return None
        block = self.document().findBlock(cursor.selectionStart())
        return Taken(self._document, words, paragraph=block.blockNumber() + 1)

    def clear_selection(self) -> None:
        """Select nothing any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def place(self) -> tuple[int, int]:
        """Where one reads: the paragraph, and how far the text is scrolled."""
        return self.page, self.verticalScrollBar().value()

    def go_back_to(self, place: tuple[int, int]) -> None:
        """Go to where one read before."""
        self.show_page(place[0])
        self.verticalScrollBar().setValue(place[1])

    # ---- quotes and hits
    @property
    def parts(self) -> int:
        """How many parts there are to look in."""
        return self.count

    @property
    def part(self) -> int:
        """The part with the caret, from 0."""
        return self.page - 1

    def folded(self, part: int) -> Folded:
        """The text of a part for looking in."""
        if part not in self._folded:
            self._folded[part] = folded_text(self._paragraphs[part])
        return self._folded[part]

    def set_quotes(self, quotes: Sequence[Quote]) -> None:
        """Mark the quotes of the document where they stand."""
        self._quotes = []
        for quote in quotes:
            found = self._span_of(quote)
            if found is not None:
                self._quotes.append((quote.id, *found))
        self._mark()

    def _span_of(self, quote: Quote) -> tuple[int, Span] | None:
        """The paragraph and place of a quote, which may go on into the next paragraphs."""
        if quote.paragraph is None or not 1 <= quote.paragraph <= self.count:
            return None
        part = quote.paragraph - 1
        spans = spans_of(quote.text, self.folded(part), 1)
        if not spans:
            spans = spans_of(quote.text, folded_text("\n".join(self._paragraphs[part : part + LONGEST_QUOTE])), 1)
        return (part, spans[0]) if spans else None

    def show_quote(self, quote: Quote) -> bool:
        """Go to a quote and mark it as the current one; False where it is not found."""
        self._current_quote = quote.id
        found = next(((part, span) for row, part, span in self._quotes if row == quote.id), None)
        if found is not None:
            self.show_page(found[0] + 1)
            self._select(found[0], (found[1][0], found[1][0]))
        self._mark()
        return found is not None

    def set_hits(self, hits: dict[int, list[Span]], current: tuple[int, Span] | None) -> None:
        """Mark what a search has found; go to the current hit if it is another than before."""
        moved = current is not None and current != self._hit
        self._hits, self._hit = hits, current
        if moved and current is not None:
            self._select(*current)
            self.ensureCursorVisible()
        self._mark()

    def _select(self, part: int, span: Span) -> None:
        self.setTextCursor(self._cursor(part, span))

    def _cursor(self, part: int, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position((part, span[0])))
        cursor.setPosition(self._position((part, span[1])), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        """Mark hits and quotes in the paragraphs that are seen: there may be thousands."""
        theme = theme_of(self)
        marks: list[QTextEdit.ExtraSelection] = []
        seen = range(self._part_at(0), self._part_at(self.viewport().height()) + 1)
        hits = [(part, span) for part in seen for span in self._hits.get(part, [])]
        found = [(part, span, "paper_hit", (part, span) == self._hit) for part, span in hits]
        quotes = [quote for quote in self._quotes if seen.start - LONGEST_QUOTE <= quote[1] < seen.stop]
        found += [(part, span, "paper_quote", row == self._current_quote) for row, part, span in quotes]
        for part, span, token, current in found:
            mark = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            shape.setBackground(theme.brush(token))
            shape.setForeground(theme.brush("paper_ink"))
            shape.setFontUnderline(token == "paper_quote" or current)
            mark.format = shape  # type: ignore[attr-defined]
            mark.cursor = self._cursor(part, span)  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        self.viewport().update()

    def _part_at(self, y: int) -> int:
        """The paragraph at a height of what is seen."""
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, y)).blockNumber()

    def _quote_at(self, position: int) -> str:
        for row, part, span in self._quotes:
            if self._position((part, span[0])) <= position < self._position((part, span[1])):
                return row
        return ""

    # ---- Qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl, shift = Qt.Key(event.key()), bool(event.modifiers() & _CTRL), bool(event.modifiers() & _SHIFT)
        cursor = self.textCursor()
        if key in ENTER:
            quote = "" if cursor.hasSelection() else self._quote_at(cursor.position())
            self.quote_opened.emit(quote) if quote else self.cite_asked.emit()
        elif key == Qt.Key.Key_Escape:
            if cursor.hasSelection():
                self.clear_selection()
            else:
                event.ignore()
        elif ctrl and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._sentence(1 if key == Qt.Key.Key_Down else -1, shift)
        else:
            super().keyPressEvent(event)

    def _sentence(self, step: int, extend: bool) -> None:
        cursor = self.textCursor()
        selected = self._place_of(cursor.selectionStart()), self._place_of(cursor.selectionEnd())
        start, end = paragraph_step(self._paragraphs, selected, step, extend)
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _place_of(self, position: int) -> Place:
        block = self.document().findBlock(position)
        return block.blockNumber(), position - block.position()

    def _position(self, place: Place) -> int:
        return self.document().findBlockByNumber(place[0]).position() + place[1]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            quote = self._quote_at(self.cursorForPosition(event.position().toPoint()).position())
            if quote:
                self.quote_opened.emit(quote)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        pen, px = Pen(painter, theme_of(self)), theme_of(self).px
        left, height = self.document().documentMargin(), theme_of(self).metrics("small").height()
        quoted = {part for _, part, _ in self._quotes}
        for number, box in self._seen():
            inset = self._inset()
            place = QRectF(left + inset - px(NUMBERS), box.top() + px(2), px(NUMBERS) - 16, height)
            pen.text(place, str(number + 1), "small", "muted", RIGHT)
            if number in quoted:
                pen.ground(QRectF(left + inset - 9, box.top() + 2, 3, box.height() - AIR), "accent")
        painter.end()

    def _seen(self) -> Iterator[tuple[int, QRectF]]:
        """The paragraphs that are seen, and where they are in the viewport."""
        top = self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            box = self._box(block).translated(0, -top)
            if box.top() > self.viewport().height():
                return
            yield block.blockNumber(), box
            block = block.next()

    def _box(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _inset(self) -> int:
        """How far in the text begins: a column that is good to read stands in the middle of a wide reader."""
        px = theme_of(self).px
        return max(px(NUMBERS), (self.viewport().width() - px(WIDEST)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._shape()

    def _shape(self) -> None:
        inset = self._inset()
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(inset)
        frame.setRightMargin(max(16, inset - theme_of(self).px(NUMBERS)))
        frame.setTopMargin(AIR)
        frame.setBottomMargin(AIR)
        self.document().rootFrame().setFrameFormat(frame)

    def _refresh(self) -> None:
        self.setFont(theme_of(self).font("body"))
        self.document().setDocumentMargin(0)
        layout = QTextBlockFormat()
        layout.setBottomMargin(AIR)
        layout.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(layout)
        self._shape()
        self._mark()
