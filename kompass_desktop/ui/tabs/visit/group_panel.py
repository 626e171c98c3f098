"""The side panel of Besöket: the groups in the order they are met, and the day the visit begins."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.visit import Interview
from kompass_desktop.model.visit_times import day_of, read_date
from kompass_desktop.services.session import Session
from kompass_desktop.services.visit_template import first_day
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.visit_list import VisitList
from kompass_desktop.ui.models.visit_words import title_of
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WIDTH = 248
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class GroupList(RowList):
    """The groups, as high as its rows. F2 or Enter goes to the form, Ctrl+Shift+Up and Down move the group."""

    move_asked = Signal(QWidget, int)

    def __init__(self, visits: VisitList) -> None:
        self._visits = visits
        super().__init__(self.tr("Grupper"), self._draw, height=48, line=False)
        self.setModel(visits)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        offer_menu(
            self,
            lambda index: (
                (self.tr("Ändra"), "F2", lambda: self.opened.emit(index)),
                (self.tr("Flytta upp"), "Ctrl+Shift+↑", lambda: self.move_asked.emit(self, -1)),
                (self.tr("Flytta ner"), "Ctrl+Shift+↓", lambda: self.move_asked.emit(self, 1)),
                (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == CTRL_SHIFT:
            self.move_asked.emit(self, step)
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(100, self.content_height())

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        interview = index.data(NOUN_ROLE)
        if not isinstance(interview, Interview):
            return  # deleted a moment ago: the list hears of it next
        box = rect.adjusted(16, 0, -8, 0)
        under = f"{self._visits.when_words(interview)}  ·  {self._visits.topic_words(interview)}"
        if not interview.date and not interview.start:
            under = self._visits.topic_words(interview)
        pen.two_lines(box, title_of(interview), under, "strong" if state.selected else "body")


class GroupPanel(Panel):
    """Grupper. `day_typed`: the visit is to begin on another day."""

    new_asked = Signal()
    day_typed = Signal(object)

    def __init__(self, session: Session, visits: VisitList, parent: QWidget | None = None) -> None:
        outer = QVBoxLayout()
        super().__init__("side", outer, parent=parent)
        self._session, self.visits = session, visits
        self.list = GroupList(visits)
        self.add_button = IconButton("plus", self.tr("Ny grupp"), key="Ctrl+Shift+N")
        self.add_button.clicked.connect(self.new_asked)
        self.count = Label("", "small", muted=True)
        self.day = QLineEdit()
        self.day.setPlaceholderText(self.tr("4 okt"))
        self._typed, self._unread = False, ""
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 12)
        box.setSpacing(0)
        head = Label(self.tr("Grupper"), "small", muted=True, weight=600)
        box.addLayout(row(head, self.count, -1, self.add_button, margins=(16, 8, 8, 0)))
        box.addWidget(self.list)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 20, 16, 0)
        self.day_row = form_row(foot, self.tr("Besökets första dag"), self.day, self.tr("Alla grupper följer med."))
        box.addLayout(foot)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer.addWidget(scroll)
        self.day.textEdited.connect(self._day_typed)
        self.day.editingFinished.connect(self._day_left)
        visits.rows_changed.connect(self.show_day)
        follow_theme(self, self._refresh)
        self.show_day()

    def show_day(self) -> None:
        """Show how many groups there are, and the day the visit begins, unless something unread stands there."""
        self.count.setText(str(len(self.visits.ids)))
        self.list.updateGeometry()
        if not self._unread and not self._typed:
            self.show_kept_day()

    def show_kept_day(self) -> None:
        """Show the day the visit begins as it is kept."""
        first = first_day(self._session.evaluation)
        self.day.setText(first.isoformat() if first is not None else "")
        self.day_row.set_error("")

    def flush(self) -> bool:
        """Take the day that stands typed, if one does."""
        self._day_left()
        return True

    def _day_typed(self) -> None:
        self._typed = True
        self.day_row.set_error("")

    def _day_left(self) -> None:
        self._typed = False
        text, first = self.day.text().strip(), first_day(self._session.evaluation)
        self._unread = ""
        if not text or text == (first.isoformat() if first is not None else ""):
            self.show_kept_day()
            return
        day = day_of(read_date(text, self._session.evaluation.year) or "")
        if day is None:
            self._unread = text
            self.day_row.set_error(
                self.tr("Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04.")
            )
        elif day == first:
            self.show_kept_day()
        else:
            self.day_typed.emit(day)

    def _refresh(self) -> None:
        self.setFixedWidth(theme_of(self).px(WIDTH))
        self.list.updateGeometry()
