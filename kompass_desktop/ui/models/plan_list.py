"""The action plan as one list: areas, their improvements, and under each its actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kompass_desktop.model.action_plan import PlanCount, PlanRow, Standing, is_late, plan_count, plan_rows
from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import Area
from kompass_desktop.services.session import Session

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
ALL, WITHOUT, LATE = "all", "without", "late"


class ActionRow(Struct, frozen=True):
    """An action of the improvement above it."""

    action: Action
    late: bool


Row = Area | PlanRow | ActionRow


class PlanList(QAbstractListModel):
    """`counted`: the plan in numbers is other than before."""

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self.filter = ALL
        self.count = PlanCount(0, 0, 0, 0, 0)
        self.refresh()

    def show_only(self, which: str) -> None:
        """Show all improvements, those without an action, or those with a late one."""
        self.filter = which
        self.refresh()

    def refresh(self) -> None:
        """Look again; rows that are the same stay, so that nothing jumps."""
        today = date.today().isoformat()  # noqa: DTZ011 - the day at this computer
        plan = plan_rows(self._session.evaluation)
        self.count = plan_count(plan, today)
        rows: list[Row] = []
        for area in self._session.evaluation.catalogue.areas:
            mine = [r for r in plan if r.improvement.area == area.number and self._wanted(r, today)]
            rows += [area] if mine else []
            for row in mine:
                rows += [row, *(ActionRow(action, is_late(action, today)) for action in row.actions)]
        if [_key(r) for r in rows] == [_key(r) for r in self._rows]:
            before, self._rows = self._rows, rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.counted.emit()

    def _wanted(self, row: PlanRow, today: str) -> bool:
        if self.filter == WITHOUT:
            return not row.actions
        return self.filter != LATE or any(is_late(action, today) for action in row.actions)

    def index_of(self, row: str) -> QModelIndex:
        """Where an improvement or an action (its id) stands."""
        for number, one in enumerate(self._rows):
            if _key(one)[1] == row and not isinstance(one, Area):
                return self.index(number, 0)
        return QModelIndex()

    def improvement_at(self, index: Index) -> str:
        """The id of the improvement that a row is or belongs to; "" for an area or nowhere."""
        number = index.row() if index.isValid() else -1
        while number >= 0 and not isinstance(self._rows[number], Area):
            one = self._rows[number]
            if isinstance(one, PlanRow):
                return one.improvement.id
            number -= 1
        return ""

    def status_words(self, status: str) -> str:
        """How far an action or an improvement is, in a word."""
        return {
            "planned": self.tr("planerad"), "started": self.tr("påbörjad"), "done": self.tr("klar"),
            "dropped": self.tr("avförd"), "nothing": self.tr("ingen åtgärd"),
        }[status]  # fmt: skip

    def meta_words(self, row: PlanRow | ActionRow) -> str:
        """The small line of a row."""
        if isinstance(row, PlanRow):
            finding = row.improvement
            words = self.tr("1 åtgärd") if len(row.actions) == 1 else self.tr("{n} åtgärder").format(n=len(row.actions))
            standing = self.status_words(row.standing.value)
            parts = (finding.sub_criterion or "", words if row.actions else "", standing)
            return "  ·  ".join(filter(None, parts))
        action = row.action
        late = self.tr("försenad") if row.late else ""
        due = self.tr("senast {day}").format(day=action.due) if action.due else ""
        return "  ·  ".join(filter(None, (self.status_words(action.status), action.owner, due, late)))

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(index.data(ROW), Area):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass it by
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Area):
            return f"{row.number} {row.title}"
        if isinstance(row, PlanRow):
            words = self.tr("Förbättringsmöjlighet: {text}").format(text=row.improvement.text)
        else:
            words = self.tr("Åtgärd: {text}").format(text=row.action.text or self.tr("utan text"))
        return f"{words}, {self.meta_words(row)}"


def _key(row: Row) -> tuple[str, str]:
    if isinstance(row, Area):
        return "area", str(row.number)
    if isinstance(row, PlanRow):
        return "finding", row.improvement.id
    return "action", row.action.id


STANDING_ICONS = {
    Standing.NOTHING: ("circle", "warn"), Standing.PLANNED: ("circle", "muted"),
    Standing.STARTED: ("circle-dot", "accent"), Standing.DONE: ("circle-check", "good"),
    Standing.DROPPED: ("circle-x", "muted"),
}  # fmt: skip
"""The icon of each standing and its colour; the words say the same."""
