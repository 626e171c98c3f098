"""Beside the report's text: the outline; the check, the evidence, and what a report that was read in says."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.report_text import ReportRemark
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.remark_list import UNREAD, RemarkList
from kompass_desktop.ui.models.report_outline import ENTRY_ROLE, STATE_ROLE, OutlineEntry, ReportOutline
from kompass_desktop.ui.tabs.report.check_panel import CheckPanel
from kompass_desktop.ui.tabs.report.evidence_side import EvidenceSide
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.buttons import Segment
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, add, row
from kompass_desktop.ui.widgets.pen import LEFT, Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_lines

OUTLINE_WIDTH = 264
_MARGIN = 16
OUTLINE, SIDE = "outline", "side"
CHECK, EVIDENCE, REMARKS = "check", "evidence", "remarks"
ICON_LEFT, TEXT_LEFT, TEXT_RIGHT = 16, 42, 16


class OutlinePanel(Panel):
    """The outline: chapters, sections and areas, each with how far its text has come."""

    chosen = Signal(object)
    """The OutlineEntry that was chosen."""
    opened = Signal(object)

    def __init__(self, outline: ReportOutline, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("window", box, parent=parent)
        self.outline = outline
        self.done = Label("", "small", muted=True)
        self._states = True
        self.rows = RowList(self.tr("Avsnitt"), self._draw, height=30, line=False)
        self.rows.setModel(outline)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        add(head, Label(self.tr("Avsnitt"), "small", muted=True, weight=600), -1, self.done)
        box.addLayout(head)
        box.addWidget(self.rows, 1)
        self.rows.current_changed.connect(lambda index: self._tell(index, self.chosen))
        self.rows.opened.connect(lambda index: self._tell(index, self.opened))
        outline.dataChanged.connect(lambda *_: self._show_done())
        self._show_done()

    def leave_out_states(self) -> None:
        """Show the lines alone: where one reads, nothing is left to do."""
        self._states = False
        self.done.hide()

    def select(self, entry_id: str) -> None:
        """Mark a line of the outline."""
        index = self.outline.index_of(entry_id)
        self.rows.setCurrentIndex(index)
        self.rows.scrollTo(index)

    def _tell(self, index: Index, signal: SignalInstance) -> None:
        entry = self.outline.entry(index)
        if entry is not None:
            signal.emit(entry)

    def _show_done(self) -> None:
        words = self.tr("{done} av {of} klara").format(done=self.outline.done, of=len(self.outline.entries))
        self.done.setText(words)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        entry: OutlineEntry = index.data(ENTRY_ROLE)
        theme = pen.theme
        x = rect.x() + (16 if entry.level == 0 else 36)
        if entry.area is not None:
            side = theme.px(20)
            pen.badge(x, rect.y() + (rect.height() - side) / 2, entry.area, 20)
            x += side + 8
        mark = theme.px(10)
        right = rect.right() - theme.px(28)
        words = f"{entry.id}  {entry.title}" if entry.level == 0 else entry.title
        colour = "muted" if entry.level == 1 and not state.selected else "text"
        weight = 600 if entry.level == 0 or state.selected else None
        pen.text(QRectF(x, rect.y(), right - x, rect.height() - 1), words, "small", colour, LEFT, weight)
        if self._states:
            pen.state(rect.right() - 12 - mark, rect.y() + (rect.height() - mark) / 2, str(index.data(STATE_ROLE)))


class RemarkPanel(Panel):
    """What the published report said against itself when it was read in, and what could not be read; calmly listed."""

    opened = Signal(object)
    """The ReportRemark to go to."""
    delete_asked = Signal(str)

    def __init__(self, remarks: RemarkList, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("window", box, parent=parent)
        self.remarks = remarks
        self.count = Label("", "small", muted=True)
        self.about = Label("", "small", muted=True, wrap=True)
        self.rows = RowList(self.tr("Ur den inlästa rapporten"), self._draw, height=self._height)
        self.rows.setModel(remarks)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        add(head, Label(self.tr("Ur den inlästa rapporten"), "small", muted=True, weight=600), -1, self.count)
        box.addLayout(head)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 8)
        foot.addWidget(self.about)
        box.addLayout(foot)
        box.addWidget(self.rows, 1)
        self.rows.opened.connect(lambda index: self.opened.emit(index.data(NOUN_ROLE)))
        self.rows.current_changed.connect(
            lambda index: self.opened.emit(index.data(NOUN_ROLE)) if index.isValid() else None
        )
        self.rows.delete_asked.connect(lambda index: self.delete_asked.emit(remarks.id_at(index)))
        remarks.rows_changed.connect(self.show_count)
        offer_menu(
            self.rows,
            lambda index: (
                (self.tr("Gå dit"), "Enter", lambda: self.rows.opened.emit(index)),
                (self.tr("Avklarad, ta bort"), "Delete", lambda: self.rows.delete_asked.emit(index)),
            ),
        )
        self.show_count()

    def show_count(self) -> None:
        """Show how many remarks there are."""
        total, against = len(self.remarks.ids), self.remarks.contradictions
        self.count.setText(str(total))
        self.about.setText(
            self.tr(
                "Så stod det i den tryckta rapporten; här gäller de räknade summorna. "
                "Delete tar bort det som är avklarat."
            )
            if against
            else self.tr("De här ställena kunde inte läsas. Delete tar bort det som är avklarat.")
        )

    def _height(self, index: Index, width: int) -> int:
        theme, remark = theme_of(self), index.data(NOUN_ROLE)
        message = remark.message if isinstance(remark, ReportRemark) else ""
        lines = wrapped_lines(theme, message, width - TEXT_LEFT - TEXT_RIGHT)
        return round(lines * theme.metrics("body").height() + theme.metrics("small").height() + 18)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        remark = index.data(NOUN_ROLE)
        if not isinstance(remark, ReportRemark):
            return
        theme = pen.theme
        icon, colour = ("info", "accent") if remark.kind == UNREAD else ("triangle-alert", "warn")
        pen.icon(icon, rect.x() + ICON_LEFT, rect.y() + 10, colour)
        width = rect.width() - TEXT_LEFT - TEXT_RIGHT
        height = wrapped_lines(theme, remark.message, width) * theme.metrics("body").height()
        pen.text(QRectF(rect.x() + TEXT_LEFT, rect.y() + 8, width, height + 2), remark.message, wrap=True)
        line = QRectF(rect.x() + TEXT_LEFT, rect.y() + 8 + height, width, theme.metrics("small").height())
        pen.text(line, self.remarks.place_words(remark), "small", "muted")


class ReportSide(QWidget):
    """What stands beside the text: the check, the evidence, and what a report that was read in says against itself."""

    turned = Signal()
    """Another part is shown."""
    width_asked = Signal()
    """The names of the parts need more or less room than before."""

    def __init__(self, check: CheckPanel, evidence: EvidenceSide, remarks: RemarkPanel) -> None:
        super().__init__()
        self.check, self.evidence, self.remarks = check, evidence, remarks
        self.parts = Segment(
            self.tr("Bredvid texten"),
            [(CHECK, self.tr("Kontroll")), (EVIDENCE, self.tr("Underlag")), (REMARKS, self.tr("Inläst"))],
        )
        self.key = Label(self.tr("F4 nästa"), "small", muted=True)
        self._stack = QStackedWidget()
        self._widgets: dict[str, QWidget] = {CHECK: check, EVIDENCE: evidence, REMARKS: remarks}
        for part in self._widgets.values():
            self._stack.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row(self.parts, -1, self.key, margins=(_MARGIN, 10, _MARGIN, 6)))
        box.addWidget(self._stack, 1)
        self.parts.chosen.connect(self.turn_to)
        remarks.remarks.rows_changed.connect(self.count)
        check.remarks.counted.connect(self.count)
        self.count()
        if remarks.remarks.ids:
            self.turn_to(REMARKS)

    @property
    def shown(self) -> str:
        """The part that is shown."""
        return self.parts.choice

    def turn_to(self, part: str) -> None:
        """Shows a part."""
        self.parts.choose(part)
        self._stack.setCurrentWidget(self._widgets[part])
        self.turned.emit()

    def count(self) -> None:
        """Says how much there is in each part."""
        read = len(self.remarks.remarks.ids)
        words = ((CHECK, self.tr("Kontroll"), len(self.check.remarks.told)),
                 (EVIDENCE, self.tr("Underlag"), self.evidence.count), (REMARKS, self.tr("Inläst"), read))  # fmt: skip
        for part, name, count in words:
            self.parts.set_words(part, f"{name} {count}" if count else name)
        self.parts.set_visible(REMARKS, bool(read))
        self._fit()
        self.width_asked.emit()
        if not read and self.shown == REMARKS:
            self.turn_to(CHECK)

    def least_width(self) -> int:
        """So wide it must be for the names of its parts."""
        return self.parts.sizeHint().width() + 2 * _MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The key is told where there is room for it."""
        read = bool(self.remarks.remarks.ids)
        self.key.setVisible(not read and self.least_width() + self.key.sizeHint().width() + 8 <= self.width())

    def focus_list(self) -> QWidget:
        """The list of the part that is shown."""
        return {CHECK: self.check.rows, EVIDENCE: self.evidence.rows, REMARKS: self.remarks.rows}[self.shown]


class Sides:
    """The panels beside the page: what helps stands at the right, or shares the left one where room is short."""

    def __init__(self, outline: OutlinePanel, side: ReportSide, words: tuple[str, str, str]) -> None:
        """`words`: what is chosen between, the outline, what helps."""
        self.outline, self.side = outline, side
        self.parts = Segment(words[0], [(OUTLINE, words[1]), (SIDE, words[2])])
        self._parts_row = QWidget()
        self._parts_row.setLayout(row(self.parts, -1, margins=(16, 10, 16, 0)))
        left, right = QVBoxLayout(), QVBoxLayout()
        self.left, self.right = Panel("side", left), Panel("right", right)
        left.addWidget(self._parts_row)
        left.addWidget(outline, 1)
        right.addWidget(side)
        self._left_box, self._right_box = left, right
        self.parts.chosen.connect(lambda _: self._show())
        side.width_asked.connect(self._fit)
        self._beside = True
        self._only_outline = False

    def fold(self, beside: bool) -> None:
        """Put what helps beside the page, or into the left panel."""
        if beside != self._beside:
            self._beside = beside
            (self._left_box if beside else self._right_box).removeWidget(self.side)
            (self._right_box if beside else self._left_box).addWidget(self.side, 1)
        self._fit()
        self._show()

    def _fit(self) -> None:
        least = self.side.least_width() + 1  # the line to the paper
        outline = theme_of(self.left).px(OUTLINE_WIDTH)
        self.left.setFixedWidth(outline if self._beside or self._only_outline else max(outline, least))
        self.right.setFixedWidth(max(theme_of(self.right).size("right_panel"), least))

    def leave_only_outline(self) -> None:
        """What helps to write is never shown: the report is only read here."""
        self._only_outline = True
        self.outline.leave_out_states()

    def show_side(self, part: str) -> None:
        """Brings a part of what helps into sight, wherever it stands."""
        self.side.turn_to(part)
        if not self._beside:
            self.parts.choose(SIDE)
            self._show()

    def _show(self) -> None:
        second = not self._beside and self.parts.choice == SIDE
        if self._only_outline:
            for part in (self._parts_row, self.right, self.side):
                part.hide()
            return
        self._parts_row.setVisible(not self._beside)
        self.right.setVisible(self._beside)
        self.side.setVisible(self._beside or second)
        self.outline.setVisible(not second)
