"""What became of the improvements of the time before, under the texts of chapter 2 as it will be printed there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kompass_desktop.export.outcome_blocks import outcome_sentence, outcome_word
from kompass_desktop.model.outcomes import outcomes
from kompass_desktop.services.resources import load_words
from kompass_desktop.services.session import Session
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import row


class OutcomesPart(QWidget):
    """Nothing is typed here: the sentence and the table follow the answers in Handlingsplan. `asked`: go there."""

    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[tuple[str, str]] = []
        self.title = Label("", "heading", wrap=True)
        self.sentence = Label("", wrap=True)
        self.button = Button(self.tr("Svara i Handlingsplan"), "link", icon="clipboard-list")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        box.addLayout(self._grid)
        box.addLayout(row(self.button, -1))
        self.button.clicked.connect(self.asked)
        self.hide()

    def look(self, wanted: bool) -> None:
        """Show what is answered now, on the page where it is `wanted`; nothing at a first evaluation."""
        evaluation = self._session.evaluation
        shown = wanted and bool(evaluation.follow_ups)
        self.setVisible(shown)
        if not shown:
            return
        self.button.setVisible(not evaluation.details.handed_over)
        words = load_words()
        self.title.setText(str(words["follow_ups"]["heading"]))
        self.sentence.setText(outcome_sentence(evaluation, words))
        found = [
            (one.text, outcome_word(one.outcome, words))
            for part in outcomes(evaluation).areas
            for one in part.follow_ups
        ]
        if found != self._shown:
            self._show(found)

    def _show(self, found: list[tuple[str, str]]) -> None:
        self._shown = found
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (text, outcome) in enumerate(found):
            for side, label in enumerate((Label(text, wrap=True), Label(outcome, muted=True))):
                self._grid.addWidget(label, place, side, Qt.AlignmentFlag.AlignTop)
