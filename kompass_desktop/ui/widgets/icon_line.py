"""One piece of news: an icon, what it is about, and the words on it, wrapped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import Label


class IconLine(QWidget):
    """An icon in the colour of a token, beside a strong line (left out where it is blank) over wrapped words."""

    def __init__(self, icon: str, colour: str, head: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._colour = icon, colour
        self._icon = QLabel()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(2)
        if head:
            said.addWidget(Label(head, weight=600, wrap=True))
        said.addWidget(Label(words, wrap=True, muted=bool(head)))
        box.addLayout(said, 1)
        follow_theme(self, self._refresh)

    def _refresh(self) -> None:
        theme = theme_of(self)
        side = theme.size("icon")
        self._icon.setPixmap(theme.icon(self._icon_name, self._colour).pixmap(QSize(side, side)))
        self._icon.setContentsMargins(0, theme.px(2), 0, 0)
