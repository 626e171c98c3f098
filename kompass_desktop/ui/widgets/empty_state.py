"""What a tab or a list says while it holds nothing: an icon, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label


class EmptyState(QWidget):
    """A 40 px icon, one sentence and at most one primary button, a little above the middle. `asked`: the button."""

    asked = Signal()

    def __init__(
        self, icon: str, sentence: str, button: str = "", *, button_icon: str | None = None, key: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Label(sentence, "heading", weight=400, wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.detail = Label("", muted=True, wrap=True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.detail.hide()
        self.button: Button | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(0)
        box.addStretch(2)
        box.addWidget(self._icon)
        box.addSpacing(12)
        box.addWidget(self.sentence)
        box.addWidget(self.detail)
        if button:
            self.button = Button(button, "primary", icon=button_icon, key=key)
            self.button.clicked.connect(self.asked)
            box.addSpacing(16)
            box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        follow_theme(self, self._refresh)

    def set_sentence(self, sentence: str) -> None:
        """Says something else."""
        self.sentence.setText(sentence)

    def set_detail(self, lines: str) -> None:
        """Says more under the sentence, on lines of its own; "" for nothing."""
        self.detail.setText(lines)
        self.detail.setVisible(bool(lines))

    def _refresh(self) -> None:
        theme = theme_of(self)
        side = theme.size("icon_large")
        self._icon.setPixmap(theme.icon(self._icon_name, "muted", side).pixmap(QSize(side, side)))
