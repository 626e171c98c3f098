"""A line of the export: one kind of file, whether it is written, and its name."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kompass_desktop.ui.widgets.check_box import CheckBox


class TargetRow(QWidget):
    """One kind of file: whether it is written, and its name."""

    def __init__(self, words: str, name_words: str) -> None:
        super().__init__()
        self.wanted = CheckBox(words)
        self.wanted.setAccessibleName(words)
        self.wanted.setChecked(True)
        self.name = QLineEdit()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.wanted)
        box.addWidget(self.name, 1)
        self.name.setAccessibleName(name_words)
        self.wanted.toggled.connect(self.name.setEnabled)
        self.setFocusProxy(self.wanted)
