"""Text on the page, in a type role."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of

MUTED = QPalette.ColorRole.PlaceholderText
ACCENT = QPalette.ColorRole.Link


class Label(QLabel):
    """A text in a type role ("small"), perhaps muted. It follows text scale and theme by itself.

    The text is plain, never markup: what comes from a file is shown as it is.
    """

    def __init__(
        self, text: str = "", style: str = "body", *, muted: bool = False, accent: bool = False,
        weight: int | None = None, wrap: bool = False, selectable: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._style, self._weight = style, weight
        self.setWordWrap(wrap)
        if muted or accent:
            self.setForegroundRole(MUTED if muted else ACCENT)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        follow_theme(self, self._refresh)

    def set_muted(self, muted: bool) -> None:
        """Sets whether the text is muted."""
        self.setForegroundRole(MUTED if muted else QPalette.ColorRole.WindowText)

    def set_style(self, style: str, weight: int | None = None) -> None:
        """Gives the text another type role."""
        self._style, self._weight = style, weight
        self._refresh()

    def _refresh(self) -> None:
        self.setFont(theme_of(self).font(self._style, self._weight))


class ElidedLabel(Label):
    """A one-line text that gives way: drawn with … where it does not fit, whole in the tooltip."""

    def __init__(self, text: str = "", style: str = "body", *, muted: bool = False, weight: int | None = None) -> None:
        super().__init__(text, style, muted=muted, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Shows a text, or as much of it as there is room for."""
        super().setText(text)
        self._explain()

    def whole_text(self) -> str:
        """The text, also what does not fit."""
        return self.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())
        painter.end()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, self.width()))

    def _explain(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")


def breakable(path: Path) -> str:
    """A path for a wrapped label: it may go on in the next line after each folder, also where it has no spaces."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it is, also where it looks like markup."""
    from html import escape  # slow to load for what only a long text needs

    return f"<qt>{escape(text)}</qt>"
