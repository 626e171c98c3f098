"""How a note stands in the list, and how it is edited there: the line as it was typed, saved while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from kompass_desktop.ui.models.note_list import FACTS_ROLE, NoteList
from kompass_desktop.ui.models.row_draft import TypingPause
from kompass_desktop.ui.tabs.interviews.note_drawing import draw_note, note_places
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.long_list import LongList
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import ENTER, Index, RowDelegate, RowState

MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
STAGE_KEYS = ("0", "1", "2", "3", "4", "5")


class NoteDelegate(RowDelegate):
    """Draws notes, and lets them be edited where they stand. Esc keeps what was typed, as undo can take it back.

    `split_asked` gives a note and a place in its text, `join_asked` a note that is to follow the one above.
    """

    escaped = Signal()
    split_asked = Signal(str, int)
    join_asked = Signal(str)

    def __init__(self, view: QAbstractItemView, model: NoteList) -> None:
        super().__init__(view, self._draw_note, "row", line=True)
        self._model = model
        self._pause = TypingPause(self)
        self._pause.due.connect(self._save)
        self._editor: QLineEdit | None = None
        self._editing: str | None = None
        self._saved, self._filled = "", False

    def flush(self) -> bool:
        """Save what stands in the editor; False if it cannot be saved."""
        self._pause.stop()
        return self._save()

    def _draw_note(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        facts = index.data(FACTS_ROLE)
        if facts is not None:
            draw_note(pen, rect, facts, self._model)

    # ---- Qt
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(1_000_000)
        editor.setAccessibleName(self.tr("Ändra anteckning"))
        editor.textEdited.connect(lambda _: self._pause.key())
        self._editor, self._editing = editor, self._model.id_at(index)
        self._filled = False
        self._model.keep_in(self._editing)
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self._editor:
            self._editor = self._editing = None
            self._model.keep_in(None)
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again after each save; only what came from elsewhere (undo) may replace what is being typed.
        text = str(index.data(Qt.ItemDataRole.EditRole))
        untouched = isinstance(editor, QLineEdit) and text != self._saved and editor.text() == self._saved
        if isinstance(editor, QLineEdit) and (untouched or not self._filled):
            self._saved, self._filled = text, True
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        self._pause.stop()
        if not isinstance(editor, QLineEdit) or editor.text() == index.data(Qt.ItemDataRole.EditRole):
            return
        row, self._saved = self._model.id_at(index), editor.text()
        if self._saved.strip():
            self._model.setData(index, self._saved)
        else:  # emptied means deleted, but not while the view is still closing the editor of this row
            QTimer.singleShot(0, self, lambda: self._model.setData(self._model.index_of(row), ""))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        left = round(note_places(theme_of(self._view), QRectF(rect)).time.right())
        editor.setGeometry(rect.adjusted(left - rect.x(), -1, -8, 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._edited_by_key(watched, event):
                return True
        return super().eventFilter(watched, event)

    def _edited_by_key(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        """Esc ends, Ctrl+Enter parts the line at the cursor, Backspace at its beginning puts it to the one above."""
        row, at = self._editing, editor.cursorPosition()
        if event.key() == Qt.Key.Key_Escape:
            self._end(editor)
            self.escaped.emit()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier and row is not None:
            self._end(editor)
            self.split_asked.emit(row, at)
        elif event.key() == Qt.Key.Key_Backspace and not at and not editor.hasSelectedText() and row is not None:
            self._end(editor)
            self.join_asked.emit(row)
        else:
            return False
        return True

    def _end(self, editor: QLineEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _save(self) -> bool:
        editor, row = self._editor, self._editing
        if editor is None or row is None or not editor.text().strip() or editor.text() == self._saved:
            return True
        index: QModelIndex = self._model.index_of(row)
        self._saved, before = editor.text(), self._saved
        if index.isValid() and self._model.setData(index, editor.text()):
            return True
        self._saved = before
        return False


class NoteRows(LongList):
    """The list of notes: stays at its newest line, and F2, Enter or a double click edits a line where it stands.

    With the focus in it 1–5 and 0 say how far a note has come, Backspace puts it to the one above, and
    Ctrl+Shift+Up and Down move it.
    """

    escaped = Signal()
    stage_asked = Signal(QModelIndex, int)
    join_asked = Signal(QModelIndex)
    move_asked = Signal(QModelIndex, int)
    contradiction_asked = Signal(QModelIndex)
    route_asked = Signal(QModelIndex, bool)
    typed = Signal(str)
    """A letter was typed in the list: it is meant for the note line."""

    def __init__(self, name: str, model: NoteList) -> None:
        super().__init__(name, lambda *_: None, line=True)
        self.delegate = NoteDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.delegate.escaped.connect(self.escaped)
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.opened.connect(self.edit)
        offer_menu(
            self,
            lambda index: (
                (self.tr("Ändra"), "F2", lambda: self.edit(index)),
                (self.tr("Byt delområde…"), "Ctrl+R", lambda: self.route_asked.emit(index, False)),
                (self.tr("Lägg även under…"), "Ctrl+Shift+R", lambda: self.route_asked.emit(index, True)),
                (self.tr("Motsägelse"), "Ctrl+E", lambda: self.contradiction_asked.emit(index)),
                (self.tr("Foga ihop med raden ovanför"), "Backspace", lambda: self.join_asked.emit(index)),
                (self.tr("Flytta upp"), "Ctrl+Shift+↑", lambda: self.move_asked.emit(index, -1)),
                (self.tr("Flytta ner"), "Ctrl+Shift+↓", lambda: self.move_asked.emit(index, 1)),
                (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
            ),
        )
        self._at_end = True
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, 0))  # the newest, not the first
        super().focusInEvent(event)

    def go_to_end(self) -> None:
        """Show the newest line, and keep showing it."""
        self._at_end = True
        self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what the editor lets through (the Enter that ends it) is not meant for the list
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._deed(event):
            return
        elif event.text().isprintable() and event.text().strip() and not command:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> bool:
        """What a key does to the current note; False where it does nothing."""
        index, plain = self.currentIndex(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not index.isValid():
            return False
        if event.modifiers() == MOVING and event.key() in STEPS:
            self.move_asked.emit(index, STEPS[Qt.Key(event.key())])
        elif plain and event.text() in STAGE_KEYS:
            self.stage_asked.emit(index, int(event.text()))
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.join_asked.emit(index)
        else:
            return False
        return True

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum()

    def _follow(self) -> None:
        if self._at_end and self.state() != QAbstractItemView.State.EditingState:
            self.scrollToBottom()
