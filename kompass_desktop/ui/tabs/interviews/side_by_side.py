"""Two note-takers' sheets of the same interview beside each other, by the clock: to see what one of them missed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kompass_desktop.ui.models.interview_coverage import NoteFacts
from kompass_desktop.ui.models.live_rows import ID_ROLE
from kompass_desktop.ui.models.note_list import FACTS_ROLE, OWN_THOUGHT, NoteList
from kompass_desktop.ui.models.paired_notes import PairedNotes
from kompass_desktop.ui.tabs.interviews.note_drawing import note_time, shown_words
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import Index, RowState


class SideBySide(RowTable):
    """A column for each author. Enter or a double click on a note goes to it in the sheet; Esc goes back."""

    note_chosen = Signal(str)
    escaped = Signal()

    def __init__(self, notes: NoteList, parent: QWidget | None = None) -> None:
        self.pairs = PairedNotes(notes)
        columns = tuple(Column("", 0, inset=(16, 16)) for _ in range(2))
        super().__init__(self.tr("Anteckningar sida vid sida"), columns, _draw, height="row", parent=parent)
        self.pairs.setParent(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setModel(self.pairs)
        self.opened.connect(self._choose)

    def show_pairs(self, current: str | None = None) -> bool:
        """Read the interview anew; False, and nothing to see, where only one has written."""
        self.pairs.show()
        if len(self.pairs.authors) < 2:
            return False
        self.set_columns(tuple(Column("", 0, inset=(16, 16)) for _ in self.pairs.authors))
        self.fit()
        index = self.pairs.index_of(current or "")
        self.setCurrentIndex(index if index.isValid() else self.pairs.index(0, 0))
        self.scrollTo(self.currentIndex())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ID_ROLE)
        if row is not None:
            self.note_chosen.emit(row)


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    facts = index.data(FACTS_ROLE)
    px = pen.theme.px
    if index.column():
        pen.ground(QRectF(rect.x(), rect.y(), 1, rect.height() + 1), "line")
    if not isinstance(facts, NoteFacts):
        return
    x, middle = rect.x() + 16, rect.y() + (rect.height() - pen.theme.size("chip")) / 2
    pen.text(QRectF(x, rect.y(), px(40), rect.height() - 1), note_time(facts.note), "small", "muted")
    x += px(46)
    for code in facts.codes[:1]:
        pen.chip(x, middle, code)
    x += px(38) + 6
    if facts.reading.sign:
        pen.sign(x, middle, TYPED_SIGNS[facts.reading.sign])
    x += px(28)
    if facts.reading.seat:
        pen.seat(x, middle, facts.reading.seat)
    x += px(30)
    own = facts.reading.sign == OWN_THOUGHT
    box = QRectF(x, rect.y(), max(0.0, rect.right() - x - 16), rect.height() - 1)
    pen.text(box, shown_words(facts), "body", "muted" if own else "text", italic=own)
