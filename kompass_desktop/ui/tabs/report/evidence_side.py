"""Underlag beside the text: what there is about the section or card in hand, to rest on or to begin from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.evidence_list import EvidenceList
from kompass_desktop.ui.widgets.evidence_rows import ROW, EvidenceRows, Line
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.row_menu import offer_menu


class _Rows(EvidenceRows):
    """Space says that what is in hand rests on the item, or no longer; Enter puts it in as a sentence."""

    marked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.marked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class EvidenceSide(QWidget):
    """The list with a line that says what it is for.

    `sentence_asked`: an item (kind, id) as a sentence in the text. `support_asked`: what is in hand rests on an item,
    or no longer. `opened`: show the row behind it.
    """

    sentence_asked = Signal(str, str)
    support_asked = Signal(str, str, bool)
    opened = Signal(str, str)

    def __init__(self, session: Session, index: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EvidenceList(session, index, self)
        self._session = session
        self.about = Label("", "small", muted=True, wrap=True)
        self.about.setContentsMargins(16, 4, 16, 6)
        self.rows = _Rows(self.tr("Underlag för det som skrivs"))
        self.rows.setAccessibleDescription(self.tr("Enter infogar en mening, mellanslag säger att texten vilar på det"))
        self.rows.setModel(self.model)
        self.rows.opened.connect(self._sentence)
        self.rows.marked.connect(self._mark)
        offer_menu(self.rows, self._entries)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.about)
        box.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self._is_card = False

    def show_for(self, codes: tuple[str, ...], target: str, words: str, *, card: bool) -> None:
        """Shows the evidence of some sub-criteria for a section or a card (its id); `words` say which."""
        self._is_card = card
        self.about.setText(words)
        here = self.rows.currentIndex().row()
        self.model.show_codes(codes, target, more=False)
        if 0 <= here < self.model.rowCount() and self.rows.hasFocus():
            self.rows.setCurrentIndex(self.model.index(here, 0))

    @property
    def count(self) -> int:
        """How many items are listed."""
        rows = (self.model.index(n, 0).data(ROW) for n in range(self.model.rowCount()))
        return sum(1 for row in rows if isinstance(row, Line) and row.kind)

    def _sentence(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, Line) or not row.kind:
            return
        if self._is_card:
            self._mark(index)
        else:
            self.sentence_asked.emit(row.kind, row.row)

    def _mark(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Line) and row.kind and self.model.target:
            self.support_asked.emit(self.model.target, row.row, not row.used)

    def _entries(self, index: QModelIndex) -> list[tuple[str, str, Callable[[], None]]]:
        row = index.data(ROW)
        if not isinstance(row, Line) or not row.kind:
            return []
        found: list[tuple[str, str, Callable[[], None]]] = []
        if not self._is_card:
            found.append((self.tr("Infoga som mening"), "Enter", lambda: self._sentence(index)))
        words = self.tr("Vilar inte längre på det") if row.used else self.tr("Vilar på det")
        key = self.tr("Mellanslag")
        return [
            *found, (words, key, lambda: self._mark(index)),
            (self.tr("Visa underlaget"), "", lambda: self.opened.emit(row.kind, row.row)),
        ]  # fmt: skip
