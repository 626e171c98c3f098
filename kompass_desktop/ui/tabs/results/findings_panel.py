"""The strengths and improvements of an area beside its figures: to read only, Enter leads to where they are written."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.ui.models.shown_rows import ROW, ShownRows
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import cut_to_lines, wrapped_height

WIDTH, MOST_LINES = 296, 3


class FindingLine(Struct, frozen=True):
    """A strength or an improvement, or (without an id) the heading over them."""

    id: str
    sign: str
    text: str


class FindingLines(ShownRows):
    """Strengths, then improvements, each under its heading."""

    def show_area(self, evaluation: Evaluation, number: int) -> None:
        """Shows those of an area."""
        lines: list[FindingLine] = []
        heads = ((STRENGTH, "+", self.tr("Styrkor")), (IMPROVEMENT, "–", self.tr("Förbättringsmöjligheter")))
        for kind, sign, head in heads:
            found = [f for f in evaluation.findings_of(number, kind) if f.text.strip()]
            if found:
                lines.append(FindingLine("", "", head))
                lines += [FindingLine(f.id, "★" if f.gold_star else sign, " ".join(f.text.split())) for f in found]
        self.show_lines(lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.lines[index.row()].id else enabled

    def words(self, line: FindingLine) -> str:
        return self.tr("Guldstjärna: {text}").format(text=line.text) if line.sign == "★" else line.text


class FindingsPanel(Panel):
    """The list, or a sentence where the area has none yet. `opened` with the id of a strength or improvement."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("right", box, margins=(1, 8, 0, 8), parent=parent)
        self._model = FindingLines(self)
        self.list = RowList(self.tr("Områdets styrkor och förbättringsmöjligheter"), self._draw, height=self._height)
        self.list.setModel(self._model)
        self.nothing = Label(
            self.tr("Området har inga styrkor eller förbättringsmöjligheter ännu."), muted=True, wrap=True
        )
        self.nothing.setContentsMargins(16, 8, 16, 8)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.list, 1)
        box.addWidget(self.nothing, 1)
        self.list.opened.connect(self._open)
        follow_theme(self, self._refresh)

    def show_area(self, evaluation: Evaluation, number: int) -> None:
        """Shows what is written of an area."""
        self._model.show_area(evaluation, number)
        self.list.setVisible(bool(self._model.lines))
        self.nothing.setVisible(not self._model.lines)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if line is not None and line.id:
            self.opened.emit(line.id)

    def _height(self, index: Index, width: int) -> int:
        theme, line = theme_of(self), index.data(ROW)
        if not line.id:
            return theme.px(34)
        room = width - theme.px(20) - 40
        shown = cut_to_lines(theme, line.text, room, MOST_LINES)
        return round(wrapped_height(theme, shown, room)) + 12

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        line = index.data(ROW)
        if not line.id:
            pen.text(rect.adjusted(16, 6, -12, -2), line.text, "small", "muted", weight=600)
            return
        side = pen.sign(rect.x() + 16, rect.y() + 6, line.sign)
        inner = rect.adjusted(24 + side, 5, -16, -2)
        pen.text(inner, cut_to_lines(pen.theme, line.text, inner.width(), MOST_LINES), wrap=True)

    def _refresh(self) -> None:
        self.setFixedWidth(theme_of(self).px(WIDTH))
