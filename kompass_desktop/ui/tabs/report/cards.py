"""Strengths and improvements as cards: added, written in place, starred, ordered and deleted, all by keyboard too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.ui.models.cards import Card, Cards
from kompass_desktop.ui.models.finding_cards import FindingCards
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.row_draft import TypingPause
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import Entry, offer_menu
from kompass_desktop.ui.widgets.rows import ENTER, Index, RowDelegate, RowList, RowState
from kompass_desktop.ui.widgets.text_area import TextArea
from kompass_desktop.ui.widgets.wrapped import wrapped_lines

TEXT_LEFT, TEXT_RIGHT, TOP, GAP = 40, 12, 8, 3


class CardDelegate(RowDelegate):
    """Draws a card, and lets its text be written where it stands: Enter ends, Shift+Enter makes a new line."""

    def __init__(self, view: CardList, model: Cards) -> None:
        super().__init__(view, self._draw_card, self._card_height, line=False)
        self._model = model
        self._pause = TypingPause(self)
        self._pause.due.connect(self._save)
        self._editor: TextArea | None = None
        self._editing: str | None = None
        self._filled, self._saved = False, ""

    def flush(self) -> bool:
        """Save what stands in the editor; False if it cannot be saved."""
        self._pause.stop()
        return self._save()

    def _card_height(self, index: Index, width: int) -> int:
        theme, finding = theme_of(self._view), index.data(NOUN_ROLE)
        if not isinstance(finding, Card):
            return 0  # deleted a moment ago: the list hears of it next
        text = (
            self._editor.text()
            if self._editor is not None and self._editing == self._model.id_at(index)
            else finding.text
        )
        lines = wrapped_lines(theme, text or " ", width - TEXT_LEFT - TEXT_RIGHT)
        meta = theme.metrics("small").height() + 2 if self._model.meta_words(finding) else 0
        return round(lines * theme.metrics("body").height() + meta + 2 * TOP + 2 * GAP)

    def _draw_card(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        finding = index.data(NOUN_ROLE)
        if not isinstance(finding, Card):
            return
        theme = pen.theme
        card = rect.adjusted(0, GAP, 0, -GAP)
        pen.fill(card, "selected" if state.selected else "surface", theme.radius("control"), "line")
        if state.selected:
            pen.focus(card)
        draw_sign(pen, card.x() + 10, card.y() + TOP + 1, self._model.sign(finding))
        width = rect.width() - TEXT_LEFT - TEXT_RIGHT
        height = wrapped_lines(theme, finding.text or " ", width) * theme.metrics("body").height()
        pen.text(QRectF(rect.x() + TEXT_LEFT, card.y() + TOP, width, height + 2), finding.text, wrap=True)
        meta = self._model.meta_words(finding)
        if meta:
            line = theme.metrics("small").height()
            pen.text(QRectF(rect.x() + TEXT_LEFT, card.y() + TOP + height + 2, width, line), meta, "small", "muted")

    # ---- Qt
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # A card has its own ground and edge: those of a row would be a box round a box.
        painter.save()
        pen, rect = Pen(painter, theme_of(self._view)), QRectF(option.rect)  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        chosen = selected and self._view.hasFocus()
        self._draw_card(pen, rect, index, RowState(chosen, False))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TextArea(self.tr("Ändra kortet"), lines=1, parent=parent)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.typed.connect(self._typed)
        self._editor, self._editing, self._filled = editor, self._model.id_at(index), False
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self._editor:
            self._editor = self._editing = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        untouched = isinstance(editor, TextArea) and text != self._saved and editor.text() == self._saved
        if isinstance(editor, TextArea) and (untouched or not self._filled):
            self._saved, self._filled = text, True
            editor.set_text(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        self._pause.stop()
        if not isinstance(editor, TextArea) or editor.text() == index.data(Qt.ItemDataRole.EditRole):
            return
        row, self._saved = self._model.id_at(index), editor.text()
        if self._saved.strip():
            self._model.setData(index, self._saved)
        else:  # emptied means deleted, but not while the view is still closing the editor of this row
            QTimer.singleShot(0, self, lambda: self._model.setData(self._model.index_of(row), ""))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        editor.setGeometry(rect.adjusted(TEXT_LEFT - 11, GAP, 0, -GAP))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, TextArea):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and not shift):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        self._pause.key()
        self._view.scheduleDelayedItemsLayout()
        if isinstance(self._view, CardList):
            self._view.fit()

    def _save(self) -> bool:
        editor, row = self._editor, self._editing
        if editor is None or row is None or not editor.text().strip() or editor.text() == self._saved:
            return True
        index = self._model.index_of(row)
        self._saved, before = editor.text(), self._saved
        if index.isValid() and self._model.setData(index, editor.text()):
            return True
        self._saved = before
        return False


class CardList(RowList):
    """The cards of one column, as high as they are together. Enter, F2 or a double click writes, * stars."""

    def __init__(self, name: str, model: Cards) -> None:
        super().__init__(name, lambda *_: None, line=False, hover=False)
        self.cards = model
        self.delegate = CardDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.opened.connect(self.edit)
        model.rows_changed.connect(self.fit)
        model.modelReset.connect(self.fit)
        offer_menu(self, self._entries)
        follow_theme(self, self.fit)

    def fit(self) -> None:
        """Take the height of the cards."""
        self.setFixedHeight(max(0, self.content_height()))
        self.scheduleDelayedItemsLayout()

    def move_current(self, step: int) -> None:
        """Move the current card up or down; it stays current."""
        row = self.cards.id_at(self.currentIndex())
        if row is not None:
            self.setCurrentIndex(self.cards.move(row, step))

    def star_current(self) -> None:
        """Give the current strength its gold star, or take it back."""
        row = self.cards.id_at(self.currentIndex())
        if row is not None and isinstance(self.cards, FindingCards):
            self.cards.toggle_gold_star(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & both == both and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        elif event.text() == "*":
            self.star_current()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < TEXT_LEFT and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.star_current()

    def _entries(self, index: QModelIndex) -> list[Entry]:
        entries: list[Entry] = [(self.tr("Ändra"), "F2", lambda: self.edit(index))]
        if self.cards.can_star:
            entries.append((self.tr("Guldstjärna"), "*", self.star_current))
        entries += [
            (self.tr("Flytta upp"), "Ctrl+Shift+↑", lambda: self.move_current(-1)),
            (self.tr("Flytta ner"), "Ctrl+Shift+↓", lambda: self.move_current(1)),
        ]
        row = self.cards.id_at(index)
        if isinstance(self.cards, FindingCards) and row is not None:
            entries += _finding_entries(self.cards, row)
        return [*entries, (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index))]


def _finding_entries(cards: FindingCards, row: str) -> list[Entry]:
    """What can be done with a strength or an improvement besides."""
    translate, catalogue, here = QCoreApplication.translate, cards.evaluation.catalogue, cards.area
    subs: list[Entry] = [(translate("cards", "Hela området"), "", lambda: cards.set_sub_criterion(row, None))]
    subs += [
        (f"{s.code} {s.title}".replace("&", "&&"), "", lambda code=s.code: cards.set_sub_criterion(row, code))
        for s in catalogue.area(here).sub_criteria
    ]
    areas: list[Entry] = [
        (f"{a.number} {a.title}".replace("&", "&&"), "", lambda number=a.number: cards.move_to_area(row, number))
        for a in catalogue.areas
        if a.number != here
    ]
    is_strength = cards.finding_kind == STRENGTH
    other = (
        translate("cards", "Gör till förbättringsmöjlighet") if is_strength else translate("cards", "Gör till styrka")
    )
    found: list[Entry] = [
        (translate("cards", "Delområde"), "", subs), (translate("cards", "Flytta till område"), "", areas),
        (other, "", lambda: cards.turn_over(row)),
    ]  # fmt: skip
    if cards.finding_kind == IMPROVEMENT:
        found.append((translate("cards", "Gör en rekommendation av den"), "", lambda: cards.recommend(row)))
    return found


def draw_sign(pen: Pen, x: float, y: float, sign: str) -> None:
    """A card's sign, or its number in a ring."""
    if sign.isdecimal():
        pen.seat(x, y, sign)
    elif sign:
        pen.sign(x, y, sign)
