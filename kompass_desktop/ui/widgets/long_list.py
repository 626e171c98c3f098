"""A list of thousands of rows, all of one height. One more row costs no more than itself.

Qt's own list goes through all its rows whenever one comes or goes; a table of one column does not.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.rows import Draw, RowDelegate, RowHabits


class LongList(RowHabits, QTableView):
    """A list of drawn rows as `rows.RowList` is one: arrow keys move, Enter or a double click opens, Delete asks."""

    current_changed = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    delete_asked = Signal(QModelIndex)

    def __init__(self, name: str, draw: Draw, *, line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewport(QWidget())  # as in RowList
        self.shows_focus = False
        self.hovered_row = -1
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.setItemDelegate(RowDelegate(self, draw, "row", line))
        self._rows_header = QHeaderView(Qt.Orientation.Vertical)
        self._rows_header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows_header.setMinimumSectionSize(8)
        columns = QHeaderView(Qt.Orientation.Horizontal)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalHeader(self._rows_header)
        self.setHorizontalHeader(columns)
        self._rows_header.hide()
        columns.hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By whole rows, so that the newest stands whole at the foot and the oldest in sight is not cut.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.doubleClicked.connect(self.opened)
        follow_theme(self, self._refresh)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows a model's rows; `current_changed` follows its selection."""
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentChanged.connect(self._current_changed)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:  # fmt: skip
        rows = self.model().rowCount()
        if rows and action == QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if rows and action == QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(rows - 1, 0)
        return super().moveCursor(action, modifiers)

    def _refresh(self) -> None:
        self._rows_header.setDefaultSectionSize(theme_of(self).size("row"))
