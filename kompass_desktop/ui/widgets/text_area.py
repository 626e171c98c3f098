"""A field for longer plain text: undo belongs to the program, Tab goes on, and it can be as high as its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen

READING_PERCENT = 112
"""Multiplies the face's own line height up to 1.5 (look.md §2)."""
_LINE_ENDS = {ord(c): "\n" for c in "\u2028\u2029"}


class TextArea(QTextEdit):
    """Plain text. `typed` comes only from the user's own keys; `left` when the focus goes; Esc emits `escaped`.

    `reading` gives the air of a page to read; `grows` makes it as high as its text, from `lines` lines on.
    """

    typed = Signal(str)
    left = Signal()
    escaped = Signal()

    def __init__(
        self, name: str, *, lines: int = 3, grows: bool = False, reading: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._grows, self._reading = lines, grows, reading
        self._told, self._given = "", ("", "")
        self.setProperty("kind", "page" if reading else "")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if reading:
            self.document().setDocumentMargin(0)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.textChanged.connect(self._changed)
        follow_theme(self, self._refresh)

    def text(self) -> str:
        """What is written, exactly: also a non-breaking space stays what it is."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def set_text(self, text: str) -> None:
        """Show another text; nothing happens, and the cursor stays, if it is the same."""
        shown = self.text()
        if text == shown or (text, shown) == self._given:
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self._set_line_height()
        self.blockSignals(blocked)
        # Not what was given: a line separator in it is shown as a line break, and that is no typing.
        self._told = self.text()
        self._given = (text, self._told)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.document().toPlainText())))
        self.setTextCursor(cursor)
        self._fit()

    def line_px(self) -> float:
        """The height of one line."""
        height = theme_of(self).metrics("body").height()
        return height * READING_PERCENT / 100 if self._reading else height

    # ---- Qt
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()  # these belong to the program's own history
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._wanted_height() if self._grows else round(self.line_px() * 2) + 12)

    def _wanted_height(self) -> int:
        frame = 0 if self._reading else 14
        least = self._lines * self.line_px()
        content = self.document().size().height() if self._grows else least
        return round(max(least, content)) + frame

    def _fit(self) -> None:
        if self._grows and self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())

    def _changed(self) -> None:
        # Qt also tells of a text that only looks otherwise (a format, a highlighted field): nobody has typed then.
        text = self.text()
        if text != self._told:
            self._told = text
            self.typed.emit(text)

    def _set_line_height(self) -> None:
        if not self._reading:
            return
        from PySide6.QtGui import QTextBlockFormat  # brings a hundred constants that only reading pages need

        layout = QTextBlockFormat()
        layout.setLineHeight(READING_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(layout)

    def _refresh(self) -> None:
        self.setFont(theme_of(self).font("body"))
        self._set_line_height()
        self.updateGeometry()
        self._fit()


class Paper(QWidget):
    """A text area on the page without a box round it: a ring while it is written in, a thin line under the pointer."""

    def __init__(self, area: TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 5, 8, 5)
        box.addWidget(area)
        area.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusProxy(area)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen, rect = Pen(painter, theme_of(self)), QRectF(self.rect())
        if self.area.hasFocus():
            pen.focus(rect)
        elif self.underMouse():
            pen.fill(rect, None, 6, "line")
        painter.end()
