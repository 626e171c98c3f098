"""Dialogs whose words become more while they are open: they grow with them, as far as the screen has room."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

_ROUND = 48
"""What of the screen's height is left to the title bar and the edges (px)."""


def grow(dialog: QDialog, content: QWidget) -> None:
    """Makes a dialog as high as its content is now; it never becomes lower while somebody looks at it.

    Once more after the events that wait: what was just shown deep inside tells its size floor by floor.
    """
    _grow(dialog, content)
    QTimer.singleShot(0, dialog, lambda: _grow(dialog, content))


def _grow(dialog: QDialog, content: QWidget) -> None:
    layout = dialog.layout()
    if layout is None:
        return
    content.updateGeometry()
    layout.activate()
    width = max(dialog.width(), dialog.minimumWidth())
    wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    most = dialog.screen().availableGeometry().height() - _ROUND
    lowest = dialog.height() if dialog.isVisible() else 0
    dialog.resize(width, max(lowest, min(wanted, most)))
