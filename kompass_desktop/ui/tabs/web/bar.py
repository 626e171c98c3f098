"""The row on top of the tab with its two parts, and what the tab says while it holds nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.documents import WebPage
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.ui.models.web_list import page_title
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.panels import Toolbar

WEB, ANSWERS = "web", "answers"


class WebBar(Toolbar):
    """Which part is shown, where a new finding ends up, and the ways to add."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.parts = Segment(
            self.tr("Visa"), [(WEB, self.tr("Iakttagelser")), (ANSWERS, self.tr("Kommunens svar"))], parent=self
        )
        self.target = ElidedLabel("", "small", muted=True)
        self.paste = Button(self.tr("Klistra in"), icon="clipboard-list", key="Ctrl+Shift+V", parent=self)
        self.take_in = Button(self.tr("Läs in svar…"), icon="file-down", parent=self)
        self.new = Button(self.tr("Ny"), "quiet", icon="plus", key="Ctrl+Shift+N", parent=self)
        self.row.addWidget(self.parts)
        self.row.addSpacing(8)
        self.row.addWidget(self.target, 1)
        for button in (self.new, self.paste, self.take_in):
            self.row.addWidget(button)
        self.show_part(WEB)

    def show_part(self, part: str) -> None:
        """Offer what belongs to a part."""
        self.parts.choose(part)
        self.paste.setVisible(part == WEB)
        self.take_in.setVisible(part == ANSWERS)
        self._show_target()

    def show_line(self, line: WebPage | None) -> None:
        """Say under which line of the checklist a new finding ends up."""
        where = "" if line is None else " ".join(filter(None, (line.sub_criterion, page_title(line))))
        self._where = self.tr("Nya hamnar under {where}").format(where=where) if where else ""
        self._show_target()

    _where = ""

    def show_counts(self, evaluation: Evaluation) -> None:
        """Say how much there is in each part."""
        for part, words, count in (
            (WEB, self.tr("Iakttagelser"), len(evaluation.web_findings)),
            (ANSWERS, self.tr("Kommunens svar"), len(evaluation.answers)),
        ):
            self.parts.set_words(part, f"{words} {count}" if count else words)

    def _show_target(self) -> None:
        self.target.setText(self._where if self.parts.choice == WEB else "")


class WebEmpty(EmptyState):
    """What to do first: the checklist, or what one already has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("globe", "", "-", button_icon="layers", parent=parent)
        self.set_sentence(self.tr("Börja med en checklista över vad som ska gås igenom på webben."))
        assert self.button is not None
        self.button.set_text(self.tr("Lägg in mallens checklista"))
        self.paste = Button(self.tr("Klistra in en iakttagelse"), "quiet", key="Ctrl+Shift+V")
        self.take_in = Button(self.tr("Läs in kommunens skriftliga svar…"), "quiet")
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertSpacing(box.count() - 1, 8)
        for button in (self.paste, self.take_in):
            box.insertWidget(box.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
