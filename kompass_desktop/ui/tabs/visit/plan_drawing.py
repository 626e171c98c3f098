"""How the plan is drawn: cells, area rows, and a head that says how much each group is asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kompass_desktop.model.catalogue import Area, SubCriterion
from kompass_desktop.model.visit import Interview
from kompass_desktop.ui.models.plan_table import (
    CELL,
    CODE,
    FIRST_GROUP,
    TITLE,
    AreaCell,
    AskedCell,
    CountCell,
    PlanTable,
)
from kompass_desktop.ui.models.visit_words import short_title
from kompass_desktop.ui.theme.theme import Theme, theme_of
from kompass_desktop.ui.widgets.pen import CENTRE, Pen
from kompass_desktop.ui.widgets.rows import Index
from kompass_desktop.ui.widgets.wrapped import cut_to_lines, wrapped_lines

INSET = 16
HEAD_LINES = 2
"""A group's name takes so many lines in the head."""


def title_cut(view: QTableView, title: str) -> bool:
    """Whether a title does not fit into its column."""
    return theme_of(view).text_width(title, "strong") > view.columnWidth(TITLE) - 12


class PlanDelegate(QStyledItemDelegate):
    """Draws the cells of the plan."""

    def __init__(self, view: QTableView, plan: PlanTable, hovered: Callable[[], QModelIndex]) -> None:
        super().__init__(view)
        self._view, self._plan, self._hovered = view, plan, hovered

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        pen, rect = Pen(painter, theme_of(self._view)), QRectF(option.rect)  # type: ignore[attr-defined]
        cell, now = index.data(CELL), self._view.currentIndex()
        here = index.row() == now.row() and index.column() == now.column()
        if self._plan.is_area(index.row()):
            pen.ground(rect, "window")
        elif index.row() == now.row():
            pen.ground(rect, "selected")
        self._draw_line(pen, rect, index)
        inner = rect.adjusted(0, 0, 0, -1)
        if isinstance(cell, Area | SubCriterion):
            self._draw_place(pen, inner, index, cell)
        elif isinstance(cell, CountCell):
            self._draw_count(pen, inner, cell)
        else:
            self._draw_cell(pen, inner, cell, here, self._is_hovered(index))
        if index.row() == now.row() and index.column() == CODE:
            pen.ground(QRectF(rect.x(), rect.y(), 3, rect.height()), "accent")
        painter.restore()

    def _is_hovered(self, index: Index) -> bool:
        hovered = self._hovered()
        return hovered.isValid() and (hovered.row(), hovered.column()) == (index.row(), index.column())

    def _draw_line(self, pen: Pen, rect: QRectF, index: Index) -> None:
        below = index.row() + 1
        if below < self._plan.rowCount() and not self._plan.is_area(below):
            pen.hline(rect.left(), rect.bottom() - 1, rect.width())

    def _draw_place(self, pen: Pen, rect: QRectF, index: Index, place: Area | SubCriterion) -> None:
        if index.column() == TITLE:
            style = "strong" if isinstance(place, Area) or index.row() == self._view.currentIndex().row() else "body"
            self._draw_title(pen, rect.adjusted(6, 0, -6, -1), place.title, style)
        elif isinstance(place, Area):
            pen.badge(rect.x() + INSET, rect.y() + (rect.height() - pen.theme.px(22)) / 2, place.number)
        else:
            pen.text(rect.adjusted(INSET, 0, 0, -1), place.code, "body", "muted")

    def _draw_title(self, pen: Pen, rect: QRectF, title: str, style: str) -> None:
        line = pen.theme.metrics(style).height()
        if rect.height() < 2 * line:
            pen.text(rect, title, style)
            return
        shown = cut_to_lines(pen.theme, title, rect.width(), 2, style)
        height = min(2 * line, pen.wrapped_height(shown, rect.width(), style))
        pen.text(rect.adjusted(0, (rect.height() - height) / 2, 0, 0), shown, style, wrap=True)

    def _draw_count(self, pen: Pen, rect: QRectF, cell: CountCell) -> None:
        if cell.groups:
            pen.text(rect.adjusted(0, 0, 0, -1), str(cell.groups), "strong", "text", CENTRE)
            return
        words = self.tr("ingen")
        width = pen.theme.text_width(words, "small", 600)
        x = rect.x() + (rect.width() - width - pen.theme.px(20)) / 2
        pen.icon("triangle-alert", x, rect.y() + (rect.height() - pen.theme.px(14)) / 2, "warn", 14)
        pen.text(rect.adjusted(x - rect.x() + pen.theme.px(20), 0, 0, -1), words, "small", "warn", weight=600)

    def _draw_cell(self, pen: Pen, rect: QRectF, cell: object, here: bool, hovered: bool) -> None:
        ring = rect.adjusted(3, 2, -3, -2)
        focused = here and self._view.hasFocus()
        if hovered or focused:
            pen.fill(ring, "surface" if focused else "hover", 4, "line_control" if hovered and not focused else None)
        if isinstance(cell, AskedCell):
            draw_mark(pen, rect, cell.asked)
        elif isinstance(cell, AreaCell):
            words = self.tr("{asked} av {of}").format(asked=cell.asked, of=cell.of) if cell.asked else "–"
            pen.text(rect.adjusted(0, 0, 0, -1), words, "small", "muted", CENTRE)
        if focused:
            pen.focus(ring, 4)


def draw_mark(pen: Pen, rect: QRectF, asked: bool) -> None:
    """A filled dot with a check where a group is asked, a small hollow ring where it is not."""
    side = pen.theme.px(18 if asked else 10)
    dot = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
    if asked:
        pen.fill(dot, "accent", side / 2)
        inset = (side - pen.theme.px(12)) / 2
        pen.icon("check", dot.x() + inset, dot.y() + inset, "on_accent", 12)
    else:
        pen.fill(dot, None, side / 2, "line_strong")


class PlanHeader(QHeaderView):
    """The head of the plan: each group's name, how many sub-criteria it is asked about, and the minutes for each."""

    def __init__(self, plan: PlanTable, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._plan = plan
        self.setAccessibleName(view.accessibleName())
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def update_section(self, section: int) -> None:
        """Paint one section anew."""
        left, width = self.sectionViewportPosition(section), self.sectionSize(section)
        self.viewport().update(left, 0, width, self.viewport().height())

    def sectionSizeFromContents(self, section: int) -> QSize:
        return QSize(20, round(self._small_line() * (self._name_lines() + 2)) + 17)

    def _name_lines(self) -> int:
        """How many lines the longest name needs."""
        room = [self.sectionSize(FIRST_GROUP + place) - 8 for place in range(len(self._plan.groups))]
        return max(map(self._lines_of, map(short_title, self._plan.groups), room), default=1)

    def _lines_of(self, name: str, width: float) -> int:
        """Two lines where the words fit on them, else one, on which a name is cut; the whole is in the tooltip."""
        theme = theme_of(self)
        if max((theme.text_width(word, "small", 600) for word in name.split()), default=0) > width:
            return 1
        lines = wrapped_lines(theme, name, width, "small", 600)
        return lines if lines <= HEAD_LINES else 1

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        painter.save()
        theme, box = theme_of(self), QRectF(rect)
        pen, group = Pen(painter, theme), self._plan.group_of(section)
        pen.ground(box, "surface")
        if group is not None:
            self._paint_group(pen, theme, box.adjusted(4, 8, -4, -9), group)
        else:
            words = str(self._plan.headerData(section, Qt.Orientation.Horizontal) or "")
            inset = {CODE: INSET, TITLE: 6}.get(section, 0)
            foot = QRectF(
                box.x() + inset, box.bottom() - self._small_line() - 9, box.width() - inset, self._small_line()
            )
            if section > TITLE:
                pen.text(foot, words, "small", "muted", CENTRE)
            else:
                pen.text(foot, words, "small", "muted")
        pen.hline(box.left(), box.bottom() - 1, box.width(), "line")
        painter.restore()

    def _paint_group(self, pen: Pen, theme: Theme, box: QRectF, group: Interview) -> None:
        name, line = short_title(group), self._small_line()
        lines = self._lines_of(name, box.width())
        place = QRectF(box.x(), box.bottom() - (lines + 2) * line, box.width(), line * lines)
        if lines == 1:
            pen.text(place, name, "small", "text", CENTRE, 600)
        else:
            pen.painter.setFont(theme.font("small", 600))
            pen.painter.setPen(theme.colour("text"))
            pen.painter.drawText(place, int(CENTRE | Qt.TextFlag.TextWordWrap), name)
        foot = box.bottom() - 2 * self._small_line()
        topics = self._plan.topic_words(group)
        if theme.text_width(topics, "small") > box.width():
            topics = topics.partition(" ")[0]  # how many says more than a word that is cut
        for words in (topics, self._plan.pace_words(group)):
            pen.text(QRectF(box.x(), foot, box.width(), self._small_line()), words, "small", "muted", CENTRE)
            foot += self._small_line()

    def _small_line(self) -> float:
        return theme_of(self).metrics("small").height()

    def currentChanged(self, current: QModelIndex, old: QModelIndex) -> None:
        """The head does not follow the current cell."""
