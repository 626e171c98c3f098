"""The lists of the tab with their keys: Space ticks a line, 1–5 says how far something has come."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.documents import Answer, WebFinding, WebPage
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.web_list import CODES_ROLE, AnswerList, FindingList, PageList
from kompass_desktop.ui.tabs.web.drawing import answer_height, draw_answer, draw_finding, draw_page, finding_height
from kompass_desktop.ui.tabs.web.picture import Pictures
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Checklist(RowList):
    """Pages and channels. Space ticks, F2 or Enter goes to the form, Ctrl+Shift+Up and Down move the line."""

    tick_asked = Signal(QModelIndex)
    move_asked = Signal(QModelIndex, int)
    browse_asked = Signal(QModelIndex)

    def __init__(self, pages: PageList, parent: QWidget | None = None) -> None:
        self._pages = pages
        super().__init__(self.tr("Checklista"), self._draw, height=55, line=False, parent=parent)
        self.setModel(pages)
        offer_menu(self, self._entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, bare = self.currentIndex(), event.modifiers() & ~KEYPAD
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and bare == CTRL_SHIFT and index.isValid():
            self.move_asked.emit(index, step)
        elif event.key() == Qt.Key.Key_Space and not bare and index.isValid():
            self.tick_asked.emit(index)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)

    def _entries(self, index: QModelIndex) -> list:  # type: ignore[type-arg]
        page = index.data(NOUN_ROLE)
        seen = isinstance(page, WebPage) and page.checked_at is not None
        tick = self.tr("Markera som inte sedd") if seen else self.tr("Markera som sedd")
        entries = [
            (tick, self.tr("Mellanslag"), lambda: self.tick_asked.emit(index)),
            (self.tr("Ändra"), "F2", lambda: self.opened.emit(index)),
            (self.tr("Flytta upp"), "Ctrl+Shift+↑", lambda: self.move_asked.emit(index, -1)),
            (self.tr("Flytta ner"), "Ctrl+Shift+↓", lambda: self.move_asked.emit(index, 1)),
            (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
        ]
        if isinstance(page, WebPage) and page.url:
            entries.insert(1, (self.tr("Öppna i webbläsaren"), "", lambda: self.browse_asked.emit(index)))
        return entries

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        page = index.data(NOUN_ROLE)
        if isinstance(page, WebPage):  # deleted a moment ago: the list hears of it next
            draw_page(pen, rect, page, state, self._pages)


class StagedList(RowList):
    """A list of evidence: a digit says how far the current row has come, 0 takes that away."""

    stage_asked = Signal(QModelIndex, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5 and not event.modifiers() & ~KEYPAD and index.isValid():
            self.stage_asked.emit(index, key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_F2 and index.isValid():
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)

    def offer(self) -> None:
        """Give the rows a menu."""
        offer_menu(
            self,
            lambda index: (
                (self.tr("Ändra"), "F2", lambda: self.opened.emit(index)),
                (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
            ),
        )


class Findings(StagedList):
    """The findings."""

    def __init__(self, findings: FindingList, pictures: Pictures, parent: QWidget | None = None) -> None:
        self._findings, self._pictures = findings, pictures
        super().__init__(self.tr("Iakttagelser"), self._draw, height=self._height, parent=parent)
        self.setModel(findings)
        self.offer()

    def _height(self, index: Index, width: int) -> int:
        finding = index.data(NOUN_ROLE)
        return finding_height(theme_of(self), finding, self._findings, width) if isinstance(finding, WebFinding) else 1

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        finding = index.data(NOUN_ROLE)
        if isinstance(finding, WebFinding):
            draw_finding(pen, rect, finding, index.data(CODES_ROLE) or (), self._findings, self._pictures)


class Answers(StagedList):
    """The municipality's written answers."""

    def __init__(self, answers: AnswerList, parent: QWidget | None = None) -> None:
        self._answers = answers
        super().__init__(self.tr("Kommunens svar"), self._draw, height=self._height, parent=parent)
        self.setModel(answers)
        self.offer()

    def _height(self, index: Index, width: int) -> int:
        answer = index.data(NOUN_ROLE)
        return answer_height(theme_of(self), answer, width) if isinstance(answer, Answer) else 1

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        answer = index.data(NOUN_ROLE)
        if isinstance(answer, Answer):
            draw_answer(pen, rect, answer, index.data(CODES_ROLE) or (), self.tr("Utan text"))
