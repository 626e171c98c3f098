"""A column of cards: its heading and count, the cards, and the card that is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.cards import Cards
from kompass_desktop.ui.models.finding_cards import FindingCards
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.report.cards import GAP, TEXT_LEFT, TOP, CardList, draw_sign
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import add
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import ENTER
from kompass_desktop.ui.widgets.spelling import mark_spelling
from kompass_desktop.ui.widgets.text_area import TextArea


class NewCard(QWidget):
    """A card that is being written: a row of the evaluation from its first words, a card of the list at Enter."""

    failed = Signal(object)
    opened = Signal()
    closed = Signal()

    def __init__(self, session: Session, cards: Cards, words: str) -> None:
        super().__init__()
        self._cards = cards
        self.area = TextArea(words, lines=1, grows=True)
        self.area.setPlaceholderText(words)
        mark_spelling(self.area, session)
        self.draft = RowDraft(session, cards.kind, self)
        self.draft.drop_when_blank = ("text",)
        self.draft.making.connect(cards.leave_out)
        self.draft.failed.connect(self.failed)
        self.draft.gone.connect(lambda: self.area.set_text(""))
        box = QHBoxLayout(self)
        box.setContentsMargins(TEXT_LEFT - 11, GAP, 0, GAP)
        box.addWidget(self.area, 1)
        self.area.typed.connect(self._typed)
        self.area.left.connect(self._left)
        self.area.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Begin a new card."""
        self.show()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush()

    def end(self) -> bool:
        """Make what is written a card of the list; False if it cannot be saved."""
        written = bool(self.area.text().strip())
        if not self.draft.close():
            return False
        self._cards.leave_out(None)
        self.area.set_text("")
        return written

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in ENTER and not shift:
                if not self.end() and not self.draft.unsaved:
                    self._close()  # Enter in an empty card: nothing more to add
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                self._close()
                return True
        return False

    def _typed(self, text: str) -> None:
        if self.draft.row is None and not self.draft.unsaved:
            self.draft.open(None, self._cards.fixed_values)
        self.draft.type("text", text)

    def _left(self) -> None:
        self.end()
        if not self.draft.unsaved:
            self.hide()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        kind = self._cards.finding_kind if isinstance(self._cards, FindingCards) else ""
        sign = {STRENGTH: "+", IMPROVEMENT: "–"}.get(kind, str(len(self._cards.ids) + 1))
        draw_sign(Pen(painter, theme_of(self)), 10, GAP + TOP + 1, sign)
        painter.end()


class CardColumn(QWidget):
    """One column of cards with its heading, its count and its way to add."""

    failed = Signal(object, object)
    delete_asked = Signal(str)

    def __init__(
        self, session: Session, cards: Cards, title: str, new_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards = cards
        self.count = Label("", "small", muted=True)
        self.add_button = IconButton("plus", new_words)
        self.list = CardList(title, self.cards)
        self.new_card = NewCard(session, self.cards, new_words)
        head = QHBoxLayout()
        head.setSpacing(8)
        add(head, Label(title, "heading"), self.count, -1, self.add_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addSpacing(4)
        box.addWidget(self.list)
        box.addWidget(self.new_card)
        box.addStretch(1)
        self.add_button.clicked.connect(self.new_card.open)
        self.new_card.closed.connect(lambda: self.add_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.new_card.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.cards.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.list.delete_asked.connect(self._delete_asked)
        self.cards.rows_changed.connect(self._show_count)
        self._show_count()

    def show_area(self, area: int) -> None:
        """Turn to another area."""
        if isinstance(self.cards, FindingCards) and self.cards.area != area:
            self.new_card.end()
            self.new_card.hide()
            self.cards.show_area(area)
        self._show_count()

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.list.delegate.flush() and self.new_card.flush()

    def show_card(self, row: str) -> bool:
        """Make a card current."""
        index = self.cards.index_of(row)
        if index.isValid():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(index)
            self.list.current_changed.emit(index)  # also when it was current before: it has to come into sight
        return index.isValid()

    def _delete_asked(self, index: QModelIndex) -> None:
        self.delete_asked.emit(self.cards.id_at(index))

    def _show_count(self) -> None:
        count = len(self.cards.ids)
        self.count.setText(str(count) if count else "")
        self.list.setVisible(count > 0)
        self.list.fit()
