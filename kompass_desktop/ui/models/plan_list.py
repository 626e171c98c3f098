"""The action plan as one list: areas, their improvements, and under each its actions."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, Signal

from kompass_desktop.model.action_plan import PlanCount, PlanRow, Standing, is_late, plan_count, plan_rows
from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import Area
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.shown_rows import Index, ShownRows

ALL, WITHOUT, LATE = "all", "without", "late"


class ActionRow(Struct, frozen=True):
    """An action of the improvement above it."""

    action: Action
    late: bool


Row = Area | PlanRow | ActionRow


class PlanList(ShownRows):
    """`counted`: the plan in numbers is other than before."""

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
        self.show_lines(rows)
        self.counted.emit()

    def _wanted(self, row: PlanRow, today: str) -> bool:
        if self.filter == WITHOUT:
            return not row.actions
        return self.filter != LATE or any(is_late(action, today) for action in row.actions)

    def index_of(self, row: str) -> QModelIndex:
        """Where an improvement or an action (its id) stands."""
        for number, one in enumerate(self.lines):
            if self.key(one)[1] == row and not isinstance(one, Area):
                return self.index(number, 0)
        return QModelIndex()

    def improvement_at(self, index: Index) -> str:
        """The id of the improvement that a row is or belongs to; "" for an area or nowhere."""
        number = index.row() if index.isValid() else -1
        while number >= 0 and not isinstance(self.lines[number], Area):
            one = self.lines[number]
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

    # ---- as a list
    def words(self, line: Row) -> str:
        if isinstance(line, Area):
            return f"{line.number} {line.title}"
        if isinstance(line, PlanRow):
            words = self.tr("Förbättringsmöjlighet: {text}").format(text=line.improvement.text)
        else:
            words = self.tr("Åtgärd: {text}").format(text=line.action.text or self.tr("utan text"))
        return f"{words}, {self.meta_words(line)}"

    def is_heading(self, line: Row) -> bool:
        return isinstance(line, Area)

    def key(self, line: Row) -> tuple[str, str]:
        if isinstance(line, Area):
            return "area", str(line.number)
        if isinstance(line, PlanRow):
            return "finding", line.improvement.id
        return "action", line.action.id


STANDING_ICONS = {
    Standing.NOTHING: ("circle", "warn"), Standing.PLANNED: ("circle", "muted"),
    Standing.STARTED: ("circle-dot", "accent"), Standing.DONE: ("circle-check", "good"),
    Standing.DROPPED: ("circle-x", "muted"),
}  # fmt: skip
"""The icon of each standing and its colour; the words say the same."""
