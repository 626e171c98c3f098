"""Sök överallt: a field, and under it what was found. The focus stays in the field all the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.found import ROW, Found, FoundRows, Head, draw_found, found_height
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.overlay import Overlay
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import ENTER, Index, RowList, RowState

WIDTH, HIGHEST = 760, 680
PAGE = 8
"""So many rows Page Down goes on."""
POLITE_MS = 700
"""The count is said when nothing has been typed for so long."""


class FindPane(Overlay):
    """Typing asks (`asked`); arrows choose a row, Tab the next kind, Enter goes there (`chosen`), Esc closes."""

    asked = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or each key would paint the page behind, too
        self.rows = FoundRows(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Sök överallt"))
        self.field.setAccessibleName(self.tr("Sök överallt"))
        self.field.installEventFilter(self)
        self.list = RowList(self.tr("Träffar"), self._draw, height=self._height, line=False)
        self.list.setModel(self.rows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.said = Label("", "body", muted=True, wrap=True)
        self.said.setContentsMargins(12, 0, 12, 0)
        self.count = Label("", "small", muted=True)
        self.keys = ElidedLabel("", "small", muted=True)
        self.keys.setText(self.tr("↑ ↓ välj  ·  Tab nästa slag  ·  Enter gå dit  ·  Esc stäng"))
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(16)
        foot.addWidget(self.count)
        foot.addWidget(self.keys, 1)
        for part in (self.field, self.said, self.list):
            self.box.addWidget(part)
        self.box.addLayout(foot)
        self._polite = QTimer(self)
        self._polite.setSingleShot(True)
        self._polite.setInterval(POLITE_MS)
        self._polite.timeout.connect(lambda: say(self.field, self._summary()))
        self.closed.connect(self._polite.stop)
        self.list.clicked.connect(self._take)
        self.field.textChanged.connect(self.asked)
        follow_theme(self, self.place)

    def ask(self) -> None:
        """Opens with what was asked last, to be typed over or looked at again."""
        self.asked.emit(self.field.text())
        if not self.isVisible():
            self.open(self.field)
        self.field.selectAll()

    def forget(self) -> None:
        """Closes, and knows nothing of what was asked: the evaluation is another."""
        self.close_pane()
        self.field.clear()
        self.show_found([], [], "", "")

    def show_found(self, rows: Sequence[Head | Found], wanted: Sequence[str], count: str, said: str) -> None:
        """Shows what was found by `wanted`, how much it is, and what has to be said instead of rows."""
        current = self.rows.rows[self.list.currentIndex().row()] if self.list.currentIndex().isValid() else None
        same = list(wanted) == list(self.rows.wanted) and isinstance(current, Found)
        self.rows.show_rows(rows, wanted)
        self.count.setText(count)
        self.said.setText(said)
        place = self.rows.place_of(current) if same and isinstance(current, Found) else -1
        self._polite.start()
        self.place()
        self._choose(place if self.rows.leads(place) else self.rows.step(-1, 1))

    # ---- Qt
    def place(self) -> None:
        """As high as what was found, and no higher than the window allows."""
        theme, shows = theme_of(self), bool(self.rows.rows)
        self.list.setVisible(shows)
        self.said.setVisible(bool(self.said.text()))
        self.count.setVisible(bool(self.count.text()))
        self.keys.setVisible(shows)
        width = min(theme.px(WIDTH), self._window.width() - 24) - 24
        self.said.setFixedHeight(max(0, self.said.heightForWidth(width)))
        if shows:
            highest = min(theme.px(HIGHEST), self._window.height() - theme.size("topbar") - 8 - 12)
            rest = self.field.sizeHint().height() + self.keys.sizeHint().height() + 2 * 12 + 2 * 8
            self.list.setFixedHeight(min(self.list.content_height(), max(theme.px(60), highest - rest)))
            self.list.executeDelayedItemsLayout()  # or it would scroll by the heights of the rows before
        super().place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._key(event):
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, here = Qt.Key(event.key()), self.list.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(self.rows.step(here, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._choose(self.rows.next_kind(here, 1 if key == Qt.Key.Key_Tab else -1))
        elif key == Qt.Key.Key_PageDown:
            self._choose(self._far(here, 1))
        elif key == Qt.Key.Key_PageUp:
            self._choose(self._far(here, -1))
        elif key in ENTER:
            self._take(self.list.currentIndex())
        else:
            return False
        return True

    # ---- inside
    def _far(self, here: int, step: int) -> int:
        """A page of rows on, but not round the end."""
        for _ in range(PAGE):
            there = self.rows.step(here, step)
            if (there - here) * step <= 0:
                break
            here = there
        return here

    def _choose(self, place: int) -> None:
        index = self.rows.index(place, 0) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            if place == 1:
                self.list.scrollToTop()  # with its head
            else:
                self.list.scrollTo(index)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        self.field.setAccessibleDescription(". ".join(filter(None, (self._summary(), words))))

    def _summary(self) -> str:
        return self.count.text() or self.said.text()

    def _take(self, index: QModelIndex) -> None:
        found = index.data(ROW)
        if isinstance(found, Found) and found.kind:
            self.close_pane()
            self.chosen.emit(found.kind, found.row)

    def _height(self, index: Index, _width: int) -> int:
        return found_height(theme_of(self), index.data(ROW))

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        draw_found(pen, rect, index.data(ROW), self.rows.wanted)
