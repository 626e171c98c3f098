"""What can be done with a row: a menu at the right mouse button and the menu key, with the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

Entry = tuple[str, str, "Callable[[], object] | Sequence[Entry]"]
"""Words, the key that does the same ("" for none), and what it does, or the entries of a menu of its own."""


def offer_menu(view: QAbstractItemView, entries: Callable[[QModelIndex], Sequence[Entry]]) -> None:
    """Gives the rows of a list or table a menu; `entries` says what can be done with the row at an index."""

    def show(point: QPoint) -> None:
        index = view.indexAt(point)
        if not index.isValid():
            index = view.currentIndex()
        if not index.isValid():
            return
        view.setCurrentIndex(index)
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, entries(index))
        menu.popup(view.viewport().mapToGlobal(point))

    def fill(menu: QMenu, rows: Sequence[Entry]) -> None:
        for words, key, does in rows:
            if not callable(does):
                fill(menu.addMenu(words), does)
                continue
            menu.addAction(f"{words}\t{key}" if key else words).triggered.connect(lambda _=False, does=does: does())

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(show)
