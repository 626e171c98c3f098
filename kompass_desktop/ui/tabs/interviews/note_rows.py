"""How a note stands in the list, and how it is edited there: the line as it was typed, saved while it is typed."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from kompass_desktop.ui.models.interview_coverage import NoteFacts
from kompass_desktop.ui.models.note_list import FACTS_ROLE, OWN_THOUGHT, NoteList
from kompass_desktop.ui.models.row_draft import TypingPause
from kompass_desktop.ui.theme.theme import Theme, theme_of
from kompass_desktop.ui.translation import time_words
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowDelegate, RowList, RowState

MOST_CHIPS = 2
"""So many chips stand side by side to the left of the sign; the others become "+1"."""
QUOTED = "”"


class NotePlaces(Struct, frozen=True):
    """Where the parts of a note row stand, in px: the columns keep their edges whatever a row holds."""

    time: QRectF
    marks_right: float
    mark_y: float
    sign: float
    seat: float
    text: float


def note_places(theme: Theme, rect: QRectF) -> NotePlaces:
    """Work out the columns of a note row for a theme's text size."""
    x = rect.x() + theme.space("l")
    marks_right = x + theme.px(150)
    mark_y = rect.y() + (rect.height() - theme.size("chip")) / 2
    time = QRectF(x, rect.y(), theme.px(40), rect.height() - 1)
    return NotePlaces(
        time, marks_right, mark_y, marks_right + 2, marks_right + 2 + theme.px(30), marks_right + theme.px(64)
    )


def draw_note(pen: Pen, rect: QRectF, facts: NoteFacts, model: NoteList) -> None:
    """Draw one note: time, chips, sign, seat, the words, and at the right what was counted or asked for."""
    theme, reading = pen.theme, facts.reading
    places = note_places(theme, rect)
    if facts.note.written_at is not None:
        at = datetime.fromtimestamp(facts.note.written_at)  # noqa: DTZ006 - the clock on the wall
        pen.text(places.time, time_words(at), "small", "muted")
    _draw_chips(pen, places, facts.codes)
    if reading.sign:
        pen.sign(places.sign, places.mark_y, TYPED_SIGNS[reading.sign])
    if reading.seat:
        pen.seat(places.seat, places.mark_y, reading.seat)
    right = _draw_extras(pen, rect, facts, model)
    own = reading.sign == OWN_THOUGHT
    words = shown_words(facts)
    colour = "muted" if own or not reading.body else "text"
    box = QRectF(places.text, rect.y(), max(0.0, right - places.text), rect.height() - 1)
    pen.text(box, words, "body", colour, italic=own)


def shown_words(facts: NoteFacts) -> str:
    """The words of a note without the marks that have a place of their own; a verbatim quote stands in quotes."""
    body = _without_extras(facts) or facts.note.text.strip()
    if facts.reading.sign == "!" and body and body[0] not in '”"“»':
        return f"{QUOTED}{body}{QUOTED}"
    return body


def _without_extras(facts: NoteFacts) -> str:
    """The body without hands and request where they stand first or last: the row says them at its right."""
    body, reading = facts.reading.body, facts.reading
    marks = [f"{reading.hands[0]}/{reading.hands[1]}"] if reading.hands else []
    marks += [f"doc:{reading.request}"] if reading.request else []
    for mark in (*marks, *marks):  # either may stand outside the other
        if body.casefold().endswith(" " + mark.casefold()):
            body = body[: -len(mark)].rstrip(" ,;")
        elif body.casefold().startswith(mark.casefold() + " "):
            body = body[len(mark) :].lstrip(" ,;")
    return body


def _draw_chips(pen: Pen, places: NotePlaces, codes: tuple[str, ...]) -> None:
    theme = pen.theme
    shown, more = codes[:MOST_CHIPS], len(codes) - MOST_CHIPS
    width = len(shown) * (theme.px(38) + 4) + (theme.px(26) + 4 if more > 0 else 0)
    x = places.marks_right - width
    for code in shown:
        x += pen.chip(x, places.mark_y, code)
    if more > 0:
        pen.more_chip(x, places.mark_y, more)


def _draw_extras(pen: Pen, rect: QRectF, facts: NoteFacts, model: NoteList) -> float:
    """Draw hands and request from the right; returns where the words must end."""
    theme, reading = pen.theme, facts.reading
    right = rect.right() - theme.space("l")
    extras: list[tuple[str, str]] = []
    if reading.request:
        extras.append(("file-text", model.request_words(reading.request)))
    if reading.hands:
        extras.append(("hand", model.hands_words(*reading.hands)))
    icon = theme.size("icon")
    for name, words in extras:
        width = min(theme.text_width(words, "small"), theme.px(190))
        pen.text(QRectF(right - width, rect.y(), width + 1, rect.height() - 1), words, "small", "muted")
        pen.icon(name, right - width - icon - 8, rect.y() + (rect.height() - icon) / 2, "muted")
        right -= width + icon + 8 + theme.space("l")
    return right


class NoteDelegate(RowDelegate):
    """Draws notes, and lets them be edited where they stand. Esc keeps what was typed, as undo can take it back."""

    escaped = Signal()

    def __init__(self, view: QListView, model: NoteList) -> None:
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
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            if isinstance(watched, QLineEdit):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                self.escaped.emit()
                return True
        return super().eventFilter(watched, event)

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


class NoteRows(RowList):
    """The list of notes: stays at its newest line, and F2, Enter or a double click edits a line where it stands."""

    escaped = Signal()
    typed = Signal(str)
    """A letter was typed in the list: it is meant for the note line."""

    def __init__(self, name: str, model: NoteList) -> None:
        super().__init__(name, lambda *_: None, line=True)
        self.delegate = NoteDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.delegate.escaped.connect(self.escaped)
        self.setUniformItemSizes(True)
        # By whole rows, so that the newest stands whole at the foot and the oldest in sight is not cut.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.opened.connect(self.edit)
        offer_menu(
            self,
            lambda index: (
                (self.tr("Ändra"), "F2", lambda: self.edit(index)),
                (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
            ),
        )
        self._at_end = True
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

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
        elif event.text().isprintable() and event.text().strip() and not command:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum()

    def _follow(self) -> None:
        if self._at_end and self.state() != QAbstractItemView.State.EditingState:
            self.scrollToBottom()
