"""How far a piece of work has come, as one quiet line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen


class ProgressLine(QWidget):
    """A bar and words under it; without a known end the words alone."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total, self._words = 0, 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """Show how much is done, of how much, in steps."""
        self._done, self._total, self._words = done, total, words
        self.setAccessibleName(words)
        self.update()

    @property
    def share(self) -> float:
        """How much is done, 0–1."""
        return self._done / self._total if self._total else 0.0

    def sizeHint(self) -> QSize:
        return QSize(200, theme_of(self).px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        pen.bar(0, 4, self.width(), 6, self.share)
        pen.text(QRectF(0, 12, self.width(), self.height() - 12), self._words, "small", "muted")
        painter.end()

    def _refresh(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
