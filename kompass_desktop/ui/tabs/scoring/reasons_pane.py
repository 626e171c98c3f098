"""The reasons that the evaluators gave, side by side, over the reason for what they agree on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.ui.models.difference_table import LETTERS, MOST_PEOPLE
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.text_area import TextArea

LINES = 3
ROOMY, NARROW = 20, 15
"""From so many rows of a table on, the page has room for all lines, and for one less."""


class ReasonsPane(QWidget):
    """One column an evaluator: whose, how many points, and why. Read only; the text can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.heads: list[ElidedLabel] = []
        self.texts: list[TextArea] = []
        self._columns: list[QWidget] = []
        self._said = [""] * MOST_PEOPLE
        self._beside = False
        for _ in range(MOST_PEOPLE):
            column, head, text = QWidget(), ElidedLabel("", "small", weight=600), TextArea("", lines=LINES)
            text.setReadOnly(True)
            inner = QVBoxLayout(column)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            inner.addWidget(head)
            inner.addWidget(text)
            box.addWidget(column, 1)
            self.heads.append(head)
            self.texts.append(text)
            self._columns.append(column)

    def show_reasons(self, evaluation: Evaluation, code: str, people: tuple[str, ...]) -> None:
        """Shows the reasons of these evaluators for a sub-criterion."""
        for number, column in enumerate(self._columns):
            column.setVisible(number < len(people) and bool(code))
            if number >= len(people) or not code:
                continue
            row = people[number]
            score, evaluator = evaluation.individual_score(code, row), evaluation.evaluators.get(row)
            name = (evaluator.name if evaluator is not None else "") or row
            points = "–" if score.points is None else str(score.points)
            self._said[number] = f"{LETTERS[number]}   {name}: {points}"
            self.texts[number].set_text(score.rationale or self.tr("Ingen motivering"))
            self.texts[number].setAccessibleName(
                self.tr("Motivering av {name} för {code}, {points} poäng").format(name=name, code=code, points=points)
            )
        self._show_heads()

    def give_way(self, room: float) -> float:
        """Takes as many lines as there is room for (px, of the whole page), or puts the reason beside the points.

        Returns how high (px) it is.
        """
        theme = theme_of(self)
        line, rows = theme.metrics("body").height(), room / theme.size("row")
        shown = LINES if rows >= ROOMY else LINES - 1 if rows >= NARROW else 0
        self._beside = not shown
        for text in self.texts:
            text.setVisible(bool(shown))
            text.setFixedHeight(round(line * shown) + 20)
        self._show_heads()
        return theme.metrics("small").height() + (line * shown + 22 if shown else 0)

    def _show_heads(self) -> None:
        for head, text, said in zip(self.heads, self.texts, self._said, strict=True):
            head.setText(f"{said}   {text.text()}" if self._beside else said)
