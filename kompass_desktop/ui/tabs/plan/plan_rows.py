"""The rows of the plan: improvements with their actions, drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QKeyEvent

from kompass_desktop.model.action_plan import PlanRow
from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.catalogue import Area
from kompass_desktop.ui.models.plan_list import STANDING_ICONS, ActionRow, PlanList
from kompass_desktop.ui.models.shown_rows import ROW
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

LEFT, INDENT = 48, 78


class PlanRows(RowList):
    """The list; a digit says how far an action is: 1 planned, 2 started, 3 done, 4 dropped."""

    status_asked = Signal(QModelIndex, str)

    def __init__(self, name: str, plan: PlanList) -> None:
        super().__init__(name, self._draw, height=self._height)
        self._plan = plan
        self.setModel(plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text in "1234" and isinstance(self.currentIndex().data(ROW), ActionRow):
            self.status_asked.emit(self.currentIndex(), ACTION_STATUSES[int(text) - 1])
        else:
            super().keyPressEvent(event)

    def _height(self, index: Index, width: int) -> int:
        row, theme = index.data(ROW), theme_of(self)
        if isinstance(row, Area):
            return theme.size("row_area")
        left, text, style = self._place(row)
        words = wrapped_height(theme, text, width - theme.px(left) - 16, style)
        return round(words + theme.metrics("small").height()) + theme.px(14)

    def _place(self, row: object) -> tuple[int, str, str]:
        """How far in a row stands, its words and their type."""
        if isinstance(row, ActionRow):
            return INDENT, row.action.text or self.tr("utan text"), "body"
        return (LEFT, row.improvement.text, "body") if isinstance(row, PlanRow) else (LEFT, "", "body")

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, px = index.data(ROW), pen.theme.px
        if isinstance(row, Area):
            draw_area(pen, rect, row.number, row.title)
            return
        left, text, style = self._place(row)
        x, width = rect.x() + px(left), rect.width() - px(left) - 16
        icon, colour = _icon_of(row)
        pen.icon(icon, x - px(26), rect.y() + px(8), colour)
        height = pen.wrapped_height(text, width, style)
        pen.text(QRectF(x, rect.y() + px(6), width, height + 2), text, style, wrap=True)
        small = QRectF(x, rect.y() + px(6) + height, width, pen.theme.metrics("small").height())
        late = isinstance(row, ActionRow) and row.late
        pen.text(small, self._plan.meta_words(row), "small", "warn" if late else "muted")


def draw_area(pen: Pen, rect: QRectF, number: int | None, title: str) -> None:
    """The line over the rows of an area."""
    px = pen.theme.px
    pen.ground(rect, "window")
    if number is not None:
        pen.badge(rect.x() + 16, rect.y() + (rect.height() - px(22)) / 2, number)
    pen.text(rect.adjusted(px(LEFT) if number is not None else 16, 0, -12, -1), title, "strong")


def _icon_of(row: PlanRow | ActionRow) -> tuple[str, str]:
    if isinstance(row, PlanRow):
        return STANDING_ICONS[row.standing]
    if row.late:
        return "triangle-alert", "warn"
    return {
        "planned": ("circle", "muted"), "started": ("circle-dot", "accent"), "done": ("circle-check", "good"),
    }.get(row.action.status, ("circle-x", "muted"))  # fmt: skip
