"""What Dokument says while there is no document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.empty_state import EmptyState


class EmptyRegister(EmptyState):
    """The way to add files, and under it the way to write up a document that has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "files", self.tr("Lägg in styrdokument som PDF, så hamnar citaten rätt i underlaget."),
            self.tr("Lägg till dokument…"), button_icon="plus", parent=parent,
        )  # fmt: skip
        self.request_button = Button(self.tr("Skriv upp ett dokument utan fil"), "quiet", key="Ctrl+Shift+N")
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertSpacing(box.count() - 1, 8)
        box.insertWidget(box.count() - 1, self.request_button, 0, Qt.AlignmentFlag.AlignHCenter)
