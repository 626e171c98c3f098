"""The tab Besöket: who is met when, who sits where, and who is asked about what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.visit_list import VisitList
from kompass_desktop.ui.tabs.visit.deeds import VisitDeeds
from kompass_desktop.ui.tabs.visit.group_panel import GroupPanel
from kompass_desktop.ui.tabs.visit.group_sheet import GroupSheet
from kompass_desktop.ui.tabs.visit.guide import GuidePrinter
from kompass_desktop.ui.tabs.visit.plan_sheet import PlanSheet
from kompass_desktop.ui.tabs.visit.seat_line import SeatLine
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Rule, Toolbar, column
from kompass_desktop.ui.widgets.rows import Index

DONE_BANNER = "done"
GROUPS, PLAN = "groups", "plan"


class VisitPage(Page):
    """Besöket in two parts: the groups one by one, and the plan of who is asked about what."""

    kinds: ClassVar[frozenset[str]] = frozenset({"interview", "seat", "seat_name", "planned_topic"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.visits = VisitList(session, self)
        self.side = GroupPanel(session, self.visits)
        self.sheet = GroupSheet(session)
        self.plan = PlanSheet(session)
        self.deeds, self.guide = VisitDeeds(session, self), GuidePrinter(self)
        self._writing_new = False
        self._build()
        self._connect()
        self.refresh(None)

    # ---- building
    def _build(self) -> None:
        self.parts = Segment(
            self.tr("Visa"), [(GROUPS, self.tr("Grupper och platser")), (PLAN, self.tr("Vem frågas om vad"))]
        )
        bar = Toolbar(self.parts, 8, self.plan.remark, -1)
        groups = QWidget()
        box = QHBoxLayout(groups)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.side)
        box.addWidget(self.sheet, 1)
        work = QWidget()
        inside = column(bar, Rule())
        work.setLayout(inside)
        self._part = QStackedLayout()
        inside.addLayout(self._part, 1)
        self._stack = QStackedLayout()
        self.content.addLayout(self._stack)  # first: a stack without a home shows its first widget as a window
        self._stack.addWidget(work)
        self._stack.addWidget(Panel("main", column(self._build_empty())))
        self._part.addWidget(groups)
        self._part.addWidget(self.plan)

    def _build_empty(self) -> EmptyState:
        self.empty = EmptyState(
            "users", self.tr("Lägg in grupperna, så kan du planera vem som frågas om vad."),
            self.tr("Lägg in mallens fem grupper"), button_icon="layers",
        )  # fmt: skip
        self.new_button = Button(self.tr("Börja med en egen grupp"), "quiet", key="Ctrl+Shift+N")
        box = self.empty.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertSpacing(box.count() - 1, 8)
        box.insertWidget(box.count() - 1, self.new_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return self.empty

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_part)
        self.empty.asked.connect(self.add_template)
        self.new_button.clicked.connect(self.new_group)
        self.side.new_asked.connect(self.new_group)
        self.side.day_typed.connect(self._move_visit)
        self.side.list.current_changed.connect(self._chosen)
        self.side.list.opened.connect(lambda _: self.sheet.form.focus_first())
        self.side.list.delete_asked.connect(lambda index: self._delete_group(self.visits.id_at(index)))
        self.side.list.move_asked.connect(lambda _, step: self._move_group(step))
        self.deeds.failed.connect(self.failed)
        self.deeds.said.connect(lambda words, undo: self._say(words, undo=undo))
        self.sheet.guide_asked.connect(self.print_guide)
        form, seats = self.sheet.form, self.sheet.seats
        form.created.connect(self._created)
        form.gone.connect(lambda: self._show_first())
        form.draft.waiting.connect(self.waiting)
        for failing in (form, seats):
            failing.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        seats.line_made.connect(self._follow_line)
        seats.removal_asked.connect(lambda row: self._delete_seat(row, aloud=True))
        seats.emptied.connect(lambda row: self._delete_seat(row, aloud=False))
        seats.clear_names_asked.connect(self.clear_names)
        self.plan.view.toggle_asked.connect(self._toggle)
        for line in seats.lines:
            self._follow_line(line)

    def _follow_line(self, line: SeatLine) -> None:
        for draft in line.drafts:
            draft.waiting.connect(self.waiting)

    # ---- the group that is current
    @property
    def group(self) -> str:
        """The id of the current group; "" for none, or for a new one that is not yet made."""
        return self.sheet.group

    def show_group(self, row: str) -> bool:
        """Make a group the current one; False if what is typed in the one before cannot be saved."""
        if row not in self.session.evaluation.interviews or not self.sheet.show_group(row):
            return False
        self._writing_new = False
        index = self.visits.index_of(row)
        if self.side.list.currentIndex() != index:
            self.side.list.setCurrentIndex(index)
        self._show_whole()
        return True

    def new_group(self) -> None:
        """Begin a new group: the sheet is empty, and the row comes with its first words."""
        if not self.sheet.show_group(None):
            return
        self._writing_new = True
        self.side.list.setCurrentIndex(QModelIndex())
        self.side.list.clearSelection()
        self._show_whole()
        self._show_part(GROUPS)
        self.sheet.form.focus_first()

    def _end_new(self) -> None:
        """What stands in the form of a new group becomes one; of an empty form nothing is left."""
        if self._writing_new and self.visits.ids:
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._writing_new and self.flush():
                self._show_first()

    def _chosen(self, index: Index) -> None:
        row = self.visits.id_at(index)
        if row is not None and row != self.group and not self.show_group(row):
            self.side.list.setCurrentIndex(self.visits.index_of(self.group))

    def _created(self, row: str) -> None:
        self._writing_new = False
        self.side.list.setCurrentIndex(self.visits.index_of(row))
        self.sheet.seats.show_group(row)
        self.sheet.show_head()
        self._show_whole()

    def _show_first(self, near: int = 0) -> None:
        """Show the group at a place, or that there is none."""
        ids = self.visits.ids
        if ids:
            self.show_group(ids[min(near, len(ids) - 1)])
        else:
            self.sheet.show_group(None)
            self._show_whole()

    # ---- what is done
    def add_template(self) -> None:
        """Add the template's groups that are missing."""
        if self.flush() and self.deeds.add_template():
            self._show_first()
            self.focus_start()

    def clear_names(self) -> None:
        """Take away the names of all places in all groups."""
        if self.flush() and self.deeds.clear_names():
            self.sheet.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_visit(self, day: date) -> None:
        if self.deeds.move_visit(day):
            self.side.show_kept_day()

    def _move_group(self, step: int) -> None:
        if self.flush() and self.deeds.move_group(self.group, step):
            self.side.list.setCurrentIndex(self.visits.index_of(self.group))

    def _delete_group(self, row: str | None) -> None:
        near = self.visits.index_of(row).row()
        if row is not None and self.flush() and self.deeds.delete_group(row):
            self.sheet.form.forget(row)
            self._show_first(near)
            self.focus_start()

    def _delete_seat(self, row: str, *, aloud: bool) -> None:
        if self.deeds.delete_seat(row):
            if aloud:
                self._say(self.tr("Platsen togs bort."), undo=True)
            else:
                self.announced.emit(self.tr("Platsen togs bort. Ctrl+Z ångrar."))

    def _toggle(self, index: Index) -> None:
        changes = self.plan.table.toggling(index)
        if changes and self.deeds.change(changes, lambda: self._toggle(index)):
            self.announced.emit(self.plan.table.words(index))

    def print_guide(self) -> None:
        """Ask where the guide of the current group is to be, and write it."""
        group = self.plan.group if self.parts.choice == PLAN else self.group
        if self.flush():
            self.guide.ask(group or self.group)

    def _say(self, words: str, *, undo: bool = False) -> None:
        ways = [(self.tr("Ångra"), lambda: self.do.emit("undo"))] if undo else []
        self.banners.show_banner(DONE_BANNER, "info", words, ways)
        self.announced.emit(words)

    # ---- a page
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None or announcement.origin is not self:
            self.banners.drop(DONE_BANNER)
        evaluation = self.session.evaluation
        if self.group not in evaluation.interviews and not self._writing_new:
            self._show_first()
        self.sheet.show_head()
        if announcement is None or "interview" in announcement.kinds:
            self._show_whole()

    def _show_whole(self) -> None:
        """Show the work, or what to do where there is none; and what that makes possible."""
        there = bool(self.session.evaluation.interviews)
        self._stack.setCurrentIndex(0 if there or self._writing_new else 1)
        self.parts.button(PLAN).setEnabled(there)
        if not there and self.parts.choice == PLAN:
            self._show_part(GROUPS)
        self.commands_changed.emit()

    def _show_part(self, part: str) -> None:
        if part == PLAN and not self.flush():
            part = GROUPS
        self.parts.choose(part)
        self._part.setCurrentIndex(1 if part == PLAN else 0)
        self.plan.remark.setVisible(part == PLAN)
        if part == PLAN and self.group:
            self.plan.view.go_to_group(self.group)
        self.commands_changed.emit()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"new_row": self.new_group, "visit_template": self.add_template}
        if self.session.evaluation.interviews:
            found["interview_guide"] = self.print_guide
            if self.parts.choice == PLAN:
                found |= self.plan.commands()
        return found

    def flush(self) -> bool:
        return self.sheet.flush() and self.side.flush()

    def set_discreet(self, discreet: bool) -> None:
        super().set_discreet(discreet)
        self.sheet.seats.set_discreet(discreet)

    def show_row(self, kind: str, row: str) -> bool:
        interview, _, code = row.rpartition("/") if kind == "planned_topic" else ("", "", row)
        if kind == "interview" and self.show_group(row):
            self._show_part(GROUPS)
            return True
        if kind not in ("planned_topic", "sub_criterion") or not self.session.evaluation.interviews:
            return False
        if code not in self.session.catalogue.by_code:
            return False
        self._show_part(PLAN)
        self.plan.view.go_to_group(interview)
        self.plan.view.setFocus()
        return self.plan.view.go_to(code)

    def panes(self) -> list[QWidget]:
        seats = [line.role for line in self.sheet.seats.lines[:1]]
        form = self.sheet.form
        return [self.side.list, form.role_group, *seats, self.parts.button(self.parts.choice), self.plan.view]

    def comfortable_width(self) -> int:
        """The groups and a form with its table, or the plan with all its columns."""
        px = theme_of(self).px
        return max(self.plan.view.least_width(), px(248 + 620))

    def focus_start(self) -> None:
        if self._stack.currentIndex() == 1 and self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.parts.choice == PLAN:
            self.plan.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._writing_new:
            self.sheet.form.focus_first()
        else:
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end_new()
            self.focus_start()
        else:
            super().keyPressEvent(event)
