"""Sök eller gör: type a few letters, and every command and sub-criterion that fits stands under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.overlay import Overlay
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

ROW = Qt.ItemDataRole.UserRole
MOST_SHOWN = 12


class Offer(Struct, frozen=True):
    """Something that can be done: its id, words, small words at the right (a key), and an icon or a code."""

    id: str
    words: str
    key: str = ""
    icon: str = ""
    code: str = ""


class _Offers(QAbstractListModel):
    """The offers that fit what is typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: Sequence[Offer] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Shows these."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == ROW:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (offer.code, offer.words, offer.key)))
        return None


class CommandPalette(Overlay):
    """A field and the offers that fit. Arrows choose, Enter does it (`chosen` gives the offer's id), Esc closes."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 520)
        self._all: Sequence[Offer] = ()
        self._model = _Offers(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Sök kommando eller delområde"))
        self.field.setAccessibleName(self.tr("Sök kommando eller delområde"))
        self.field.installEventFilter(self)
        self.list = RowList(self.tr("Träffar"), _draw, height="row", line=False)
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self.box.addWidget(self.field)
        self.box.addWidget(self.list)
        self.field.textChanged.connect(self._search)

    def ask(self, offers: Sequence[Offer]) -> None:
        """Opens with these offers."""
        self._all = offers
        self.field.clear()
        self._search("")
        self.open(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        found = [
            o for o in self._all if all(w in f"{o.code} {o.code.replace('.', '')} {o.words}".casefold() for w in wanted)
        ]
        # What begins with the words comes first; commands before sub-criteria while nothing is typed.
        found.sort(key=lambda o: not o.words.casefold().startswith(words.casefold().strip()))
        self._model.show_offers(found[:MOST_SHOWN])
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self._say()
        rows = max(1, min(len(found), MOST_SHOWN))
        self.list.setFixedHeight(rows * theme_of(self).size("row"))
        self.place()

    def _step(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            self.list.setCurrentIndex(self._model.index((self.list.currentIndex().row() + step) % count, 0))
            self._say()

    def _say(self) -> None:
        index = self.list.currentIndex()
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else self.tr("Inga träffar")
        self.field.setAccessibleDescription(words)

    def _take(self, index: QModelIndex) -> None:
        offer = index.data(ROW)
        if offer is not None:
            self.close_pane()
            self.chosen.emit(offer.id)


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    offer, px = index.data(ROW), pen.theme.px
    middle = rect.y() + rect.height() / 2
    if offer.code:
        pen.chip(rect.x() + 10, middle - px(10), offer.code)
    elif offer.icon:
        pen.icon(offer.icon, rect.x() + 22, middle - px(8))
    left = rect.x() + px(38) + 22
    key = pen.text(rect.adjusted(0, 0, -12, -1), offer.key, "small", "muted", RIGHT) if offer.key else 0
    pen.text(QRectF(left, rect.y(), rect.right() - left - key - 24, rect.height() - 1), offer.words)
