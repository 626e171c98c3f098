"""The files that could not be taken in, each with its reason, to read through."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

PATH, WHY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LEFT, _MOST_HEIGHT = 30, 400


class RefusedFilesDialog(DialogFrame):
    """The dialog "Det som inte gick att lägga till"."""

    def __init__(self, refused: Sequence[tuple[Path, str]], parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=560, parent=parent)
        self.setWindowTitle(self.tr("Det som inte gick att lägga till"))
        self.heading.setText(self.tr("Det som inte gick att lägga till"))
        self.lead.setText(self.tr("Filerna är inte ändrade, och resten av biblioteket är som förut."))
        self.primary.set_text(self.tr("Stäng"))
        self.primary.clicked.connect(self.accept)
        self.cancel.hide()
        self.rows = RowList(self.tr("Filer som inte gick att lägga till"), self._draw, height=self._height, hover=False)
        model = QStandardItemModel(self)
        for path, why in refused:
            item = QStandardItem(path.name)
            item.setData(str(path.parent), PATH)
            item.setData(why, WHY)
            item.setData(f"{path.name}: {why}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(str(path))
            item.setEditable(False)
            model.appendRow(item)
        self.rows.setModel(model)
        theme = theme_of(self)
        width = theme.px(512)
        needed = sum(self._height(model.index(i, 0), width) for i in range(model.rowCount()))
        self.rows.setMinimumSize(QSize(width, min(theme.px(_MOST_HEIGHT), needed)))
        self.body.addWidget(self.rows, 1)
        self.rows.setFocus()

    def _height(self, index: Index, width: int) -> int:
        theme = theme_of(self)
        room = width - theme.px(_LEFT) - 12
        return round(theme.metrics("strong").height() + wrapped_height(theme, index.data(WHY), room)) + 16

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        left, line = pen.theme.px(_LEFT), pen.theme.metrics("strong").height()
        pen.icon("circle-alert", rect.x() + 4, rect.y() + 8 + (line - pen.theme.px(16)) / 2, "bad")
        inner = rect.adjusted(left, 8, -12, 0)
        pen.text(QRectF(inner.x(), inner.y(), inner.width(), line), index.data(), "strong")
        pen.text(inner.adjusted(0, line, 0, 0), index.data(WHY), wrap=True)
