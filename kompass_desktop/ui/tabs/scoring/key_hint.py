"""The keys of the score cell, in the place where it also stands why something cannot be kept."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import Label


class KeyHint(Label):
    """The keys of the score cell, or why what stands typed there cannot be kept."""

    def __init__(self) -> None:
        super().__init__("", "small", muted=True)
        self._wrong = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Shows keys, muted."""
        self._wrong = False
        self.setText(words)
        self._refresh()

    def show_wrong(self, words: str) -> None:
        """Shows what is wrong, in `bad`."""
        self._wrong = True
        self.setText(words)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def _refresh(self) -> None:
        super()._refresh()
        palette = self.palette()
        role = self.foregroundRole()
        palette.setColor(role, theme_of(self).colour("bad" if getattr(self, "_wrong", False) else "muted"))
        self.setPalette(palette)
