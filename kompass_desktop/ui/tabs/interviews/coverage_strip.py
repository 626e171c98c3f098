"""The coverage strip 11…84 of an interview: what it has, weakly or not at all, by form and in words."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.ui.models.counted import note_words
from kompass_desktop.ui.models.interview_coverage import Coverage
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import CENTRE, Pen

AREA_GAP, CELL_GAP, LINE_GAP, LINE_HEIGHT, RING = 10, 2, 5, 3, 4


class StripPlaces(Struct, frozen=True):
    """Where everything in the strip stands: a cell for each code, a line under each area, and the height of it all."""

    cells: Mapping[str, QRectF]
    lines: Mapping[int, QRectF]
    height: float


def strip_places(catalogue: Catalogue, width: float, cell: tuple[int, int]) -> StripPlaces:
    """Work out the places for a width in px; two rows (or more) of areas where one would not hold readable cells."""
    cells: dict[str, QRectF] = {}
    lines: dict[int, QRectF] = {}
    rows = _rows_of_areas(catalogue, width, cell[0])
    y = float(RING)
    step = min(cell[0] + 1.0, *(_widest_step(catalogue, numbers, width) for numbers in rows))
    for numbers in rows:
        x = float(RING)
        for number in numbers:
            area = catalogue.area(number)
            lines[number] = QRectF(x, y + cell[1] + LINE_GAP, step * len(area.sub_criteria) - CELL_GAP, LINE_HEIGHT)
            for sub_criterion in area.sub_criteria:
                cells[sub_criterion.code] = QRectF(x, y, step - CELL_GAP, cell[1])
                x += step
            x += AREA_GAP
        y += cell[1] + LINE_GAP + LINE_HEIGHT + RING + 2
    return StripPlaces(cells, lines, y - 2)


def _widest_step(catalogue: Catalogue, numbers: list[int], width: float) -> float:
    count = sum(len(catalogue.area(n).sub_criteria) for n in numbers)
    return (width - 2 * RING - AREA_GAP * (len(numbers) - 1)) / count


def _rows_of_areas(catalogue: Catalogue, width: float, cell_width: int) -> list[list[int]]:
    numbers = [a.number for a in catalogue.areas]
    narrowest = cell_width * 0.86  # below this two digits no longer stand free in their cell
    for rows in range(1, len(numbers) + 1):
        size = -(-len(numbers) // rows)
        parts = [numbers[i : i + size] for i in range(0, len(numbers), size)]
        if all(_widest_step(catalogue, part, width) - CELL_GAP >= narrowest for part in parts):
            return parts
    return [[n] for n in numbers]


class CoverageStrip(QWidget):
    """The strip. A click, or the arrow keys while it has the focus, makes another sub-criterion the current one."""

    chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._coverage: Mapping[str, Coverage] = {}
        self._counts: Mapping[str, int] = {}
        self._elsewhere: frozenset[str] = frozenset()
        self._current = catalogue.codes[0]
        self._places: StripPlaces | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        follow_theme(self, self._refresh)
        self._say()

    # ---- what it shows
    def show_coverage(self, coverage: Mapping[str, Coverage], counts: Mapping[str, int]) -> None:
        """Show what there is on each sub-criterion, and from how many notes."""
        if (coverage, counts) != (self._coverage, self._counts):
            self._coverage, self._counts = dict(coverage), dict(counts)
            self._say()
            self.update()

    def show_elsewhere(self, codes: frozenset[str]) -> None:
        """Mark the sub-criteria that other interviews have something on."""
        if codes != self._elsewhere:
            self._elsewhere = codes
            self._say()
            self.update()

    def set_current(self, code: str) -> None:
        """Mark the sub-criterion that notes are written under."""
        self._current = code
        self._say()
        self.update()

    def words_for(self, code: str) -> str:
        """A cell in words: "1.3 Titel: svag, 1 anteckning"."""
        coverage = self._coverage.get(code, Coverage.MISSING)
        state = {
            Coverage.HAS: self.tr("har underlag"),
            Coverage.WEAK: self.tr("svagt underlag"),
            Coverage.MISSING: self.tr("saknar underlag"),
        }[coverage]
        title = self._catalogue.sub_criterion(code).title
        notes = note_words(self._counts.get(code, 0))
        more = self.tr(", finns i andra intervjuer") if code in self._elsewhere else ""
        return f"{code} {title}: {state}, {notes}{more}"

    def place_of(self, code: str) -> QRectF:
        """Where a cell stands, in the widget's own px."""
        return self._all_places().cells[code]

    def code_at(self, point: QPointF) -> str | None:
        """The cell under a point; the gap to its neighbour counts as the cell's own."""
        for code, cell in self._all_places().cells.items():
            if cell.adjusted(-1, -2, 1, LINE_GAP + LINE_HEIGHT).contains(point):
                return code
        return None

    def _say(self) -> None:
        have = sum(c is Coverage.HAS for c in self._coverage.values())
        weak = sum(c is Coverage.WEAK for c in self._coverage.values())
        self.setAccessibleName(self.tr("Täckning i intervjun: {current}").format(current=self.words_for(self._current)))
        self.setAccessibleDescription(
            self.tr("{have} har underlag, {weak} svagt, {rest} saknar").format(
                have=have, weak=weak, rest=len(self._catalogue.codes) - have - weak
            )
        )

    # ---- Qt
    def sizeHint(self) -> QSize:
        return QSize(300, round(self._all_places().height))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self._all_places().height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        places = self._all_places()
        for number, line in places.lines.items():
            pen.fill(line, f"area{number}", 1.5)
        for code, cell in places.cells.items():
            self._draw_cell(pen, code, cell)
        painter.end()

    def _draw_cell(self, pen: Pen, code: str, cell: QRectF) -> None:
        coverage = self._coverage.get(code, Coverage.MISSING)
        here = code == self._current
        pen.cover(cell, coverage.value)
        raised = -4 if coverage is Coverage.WEAK else -1
        colour = "on_accent" if coverage is Coverage.HAS else "text"
        digits = self._catalogue.sub_criterion(code).digits
        pen.text(cell.adjusted(-3, raised, 3, 0), digits, "caption", colour, CENTRE, 600 if here else None)
        if code in self._elsewhere:
            dot = QRectF(cell.right() - 6, cell.y() + 2, 4, 4)
            pen.fill(dot, "on_accent" if coverage is Coverage.HAS else "line_strong", 2)
        if here:
            pen.focus(cell.adjusted(-3, -3, 3, 3), 5)
            if self.hasFocus():
                pen.hline(cell.x(), cell.bottom() + LINE_GAP - 1, cell.width(), "focus")

    def resizeEvent(self, event: QEvent) -> None:
        self._places = None
        self.setFixedHeight(round(self._all_places().height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self.code_at(event.position())
        if code is not None:
            self.chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        codes = self._catalogue.codes
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.chosen.emit(self._catalogue.neighbour(self._current, steps[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.chosen.emit(codes[0 if event.key() == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            code = self.code_at(QPointF(event.pos()))
            if code is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words_for(code), self)
            return True
        return super().event(event)

    def _all_places(self) -> StripPlaces:
        if self._places is None:
            self._places = strip_places(self._catalogue, max(200, self.width()), theme_of(self).coverage_cell)
        return self._places

    def _refresh(self) -> None:
        self._places = None
        self.setFixedHeight(round(self._all_places().height))
        self.update()
