"""Text on the page, in a type role."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
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
    """A one-line text that gives way: cut with … where it does not fit, whole in the tooltip."""

    def __init__(self, text: str = "", style: str = "body", *, muted: bool = False, weight: int | None = None) -> None:
        super().__init__("", style, muted=muted, weight=weight)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows a text; the accessible name is always the whole of it."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def whole_text(self) -> str:
        """The text, also what does not fit."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def _refresh(self) -> None:
        super()._refresh()
        if hasattr(self, "_whole"):
            self._elide()
