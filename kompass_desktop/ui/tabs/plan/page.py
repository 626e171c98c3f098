"""The tab Handlingsplan: the improvements with their actions, and what became of those of the time before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.action_plan import PlanRow
from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.follow_up_list import LEFT
from kompass_desktop.ui.models.plan_list import ALL, LATE, WITHOUT, ActionRow, PlanList
from kompass_desktop.ui.models.shown_rows import ROW
from kompass_desktop.ui.tabs.plan.action_form import ActionForm
from kompass_desktop.ui.tabs.plan.earlier_part import EarlierPart
from kompass_desktop.ui.tabs.plan.plan_rows import PlanRows
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Toolbar
from kompass_desktop.ui.widgets.row_menu import Entry, offer_menu
from kompass_desktop.ui.widgets.split import Split

DELETED = "deleted"
PLAN, EARLIER = "plan", "earlier"
ROOM, LEAST_ROOM = 960, 700
"""Widths (px at 100 % text) under which the switch has short words, and the bar no button for export."""


class PlanPage(Page):
    """Handlingsplan."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("action", "finding", "recommendation", "evaluation", "follow_up", "earlier_action")
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model = PlanList(session, self)
        self.mode = Segment(
            self.tr("Visa"),
            [(PLAN, self.tr("Åtgärder")), (EARLIER, self.tr("Förra gångens förbättringsområden"))],
        )
        self.left = Segment(self.tr("Frågor"), [(ALL, self.tr("Alla")), (LEFT, self.tr("Obesvarade"))])
        self.filter = Segment(
            self.tr("Åtgärder"),
            [(ALL, self.tr("Alla")), (WITHOUT, self.tr("Utan åtgärd")), (LATE, self.tr("Försenade"))],
        )
        self.about = ElidedLabel("", "small", muted=True)
        self.export_button = Button(self.tr("Exportera…"), icon="file-up")
        self.list = PlanRows(self.tr("Förbättringsmöjligheter och åtgärder"), self.model)
        self.form = ActionForm(session, self.model)
        self.nothing = EmptyState("clipboard-list", self.tr("Inget av urvalet finns i planen."))
        self.empty = EmptyState(
            "clipboard-list",
            self.tr("Handlingsplanen byggs av förbättringsmöjligheterna i rapporten. Där finns inga än."),
            self.tr("Skriv i Rapport"),
        )
        self.earlier = EarlierPart(session, self.model)
        self._new = False
        self._lay_out()
        self._connect()
        self.refresh(None)
        self.list.setCurrentIndex(self.model.index(1, 0))
        if self.earlier.model.total and not self.model.count.improvements:
            self.mode.choose(EARLIER)  # the plan comes with the report; until then there are the questions
        self._show_mode()
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        bar = Toolbar(self.mode, 4, self.filter, self.left, 4)
        bar.row.addWidget(self.about, 1)
        bar.row.addWidget(self.export_button)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.nothing)
        main, alone, whole = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        main.addWidget(self._middle)
        alone.addWidget(self.empty)
        self.split = Split(Panel("main", main), self.form)
        self._whole = QStackedWidget()
        for part in (self.split, Panel("main", alone), self.earlier):
            self._whole.addWidget(part)
        whole.addWidget(bar)
        whole.addWidget(self._whole, 1)
        self.content.addWidget(Panel("main", whole))

    def _connect(self) -> None:
        self.mode.chosen.connect(self._turn)
        self.filter.chosen.connect(self._filter)
        self.left.chosen.connect(self._filter_questions)
        self.earlier.failed.connect(self.failed)
        self.earlier.waiting.connect(self.waiting)
        self.earlier.announced.connect(self.announced)
        self.earlier.go_to.connect(self.go_to)
        self.export_button.clicked.connect(lambda: self.do.emit("export"))
        self.empty.asked.connect(lambda: self.go_to.emit("tab", "report"))
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._open)
        self.list.delete_asked.connect(self._delete)
        self.list.status_asked.connect(self._set_status)
        self.form.new_asked.connect(self.new_action)
        self.form.created.connect(self._created)
        self.form.ended.connect(self._ended)
        self.form.gone.connect(lambda: self._chosen(self.list.currentIndex()))
        self.form.failed.connect(self.failed)
        self.form.waiting.connect(self.waiting)
        offer_menu(self.list, self._entries)

    # ---- what is shown
    def refresh(self, announcement: Announcement | None) -> None:
        """Show the plan as it is."""
        if announcement is None or announcement.origin is not self:
            self.banners.drop(DELETED)
        keep = self._id_at(self.list.currentIndex())
        self.model.refresh()
        if keep and not self._new:
            self.list.setCurrentIndex(self.model.index_of(keep))
        self.form.show_about()
        if announcement is None or announcement.kinds & {"follow_up", "earlier_action", "evaluation"}:
            self.earlier.refresh()
        self._show_mode()

    @property
    def _shows_earlier(self) -> bool:
        return self.mode.choice == EARLIER

    def _show_mode(self) -> None:
        """The part that was turned to, with its own choice and count."""
        handed_over = self.session.evaluation.details.handed_over
        self.mode.setVisible(bool(self.earlier.model.total) or not handed_over)
        earlier, improvements = self._shows_earlier, self.model.count.improvements
        self._whole.setCurrentIndex(2 if earlier else 0 if improvements else 1)
        self.filter.setVisible(not earlier and bool(improvements))
        self.left.setVisible(earlier and bool(self.earlier.model.total))
        self._show_counts()
        self._fit()

    def _fit(self) -> None:
        px = theme_of(self).px
        whole, short = self.tr("Förra gångens förbättringsområden"), self.tr("Förra gången")
        self.mode.set_words(EARLIER, whole if self.width() >= px(ROOM) else short)
        self.export_button.setVisible(not self._shows_earlier and self.width() >= px(LEAST_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _turn(self, _mode: str) -> None:
        self._show_mode()
        self.commands_changed.emit()

    def _filter_questions(self, which: str) -> None:
        self.earlier.show_only(which)
        self._show_counts()

    def _show_counts(self) -> None:
        if self._shows_earlier:
            self.about.setText(self.earlier.count_words())
            return
        count = self.model.count
        words = self.tr("{met} av {of} förbättringar har åtgärd  ·  {done} av {actions} åtgärder klara").format(
            met=count.with_action, of=count.improvements, done=count.done, actions=count.actions
        )
        late = self.tr("{n} försenade").format(n=count.late) if count.late else ""
        self.about.setText("  ·  ".join(filter(None, (words, late))) if count.improvements else "")
        self._middle.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _id_at(self, index: QModelIndex) -> str:
        row = index.data(ROW)
        if isinstance(row, PlanRow):
            return row.improvement.id
        return row.action.id if isinstance(row, ActionRow) else ""

    def _filter(self, which: str) -> None:
        if self.form.flush():
            self.model.show_only(which)
            self.list.setCurrentIndex(self.model.index(1, 0))
            self._show_counts()

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, PlanRow):
            self._new = not self.form.show_improvement(row.improvement.id) and self._new
        elif isinstance(row, ActionRow):
            self._new = not self.form.show_action(row.action.id) and self._new

    def _open(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), ActionRow):
            self.form.focus_text()
        else:
            self.new_action()

    # ---- what one can do
    def new_action(self) -> None:
        """Begin an action of the improvement that is shown."""
        if self.form.improvement and self.form.show_action(None):
            self._new = True
            self.form.focus_text()

    def _created(self, row: str) -> None:
        self._new = False
        self.model.refresh()
        self.list.setCurrentIndex(self.model.index_of(row))
        self._show_counts()

    def _ended(self) -> None:
        if self.form.flush():
            if self._new and self.form.draft.row is None:
                self._new = False
                self.form.show_improvement(self.form.improvement)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_status(self, index: QModelIndex, status: str) -> None:
        row = index.data(ROW)
        if isinstance(row, ActionRow) and self._made(
            lambda: self.session.set("action", row.action.id, {"status": status})
        ):
            self.announced.emit(self.model.status_words(status))

    def _delete(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, ActionRow) or not self.form.flush():
            return
        if self._made(lambda: self.session.delete("action", row.action.id, origin=self)):
            words = self.tr("Åtgärden togs bort.")
            self.banners.show_banner(DELETED, "info", words, [(self.tr("Ångra"), lambda: self.do.emit("undo"))])
            self.list.setCurrentIndex(self.model.index_of(row.action.improvement))
            self.announced.emit(words)

    def _made(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return False
        return True

    def _entries(self, index: QModelIndex) -> list[Entry]:
        row = index.data(ROW)
        if isinstance(row, PlanRow):
            finding = row.improvement.id
            return [
                (self.tr("Ny åtgärd"), "Ctrl+Shift+N", self.new_action),
                (self.tr("Visa i Rapport"), "", lambda: self.go_to.emit("finding", finding)),
            ]
        if not isinstance(row, ActionRow):
            return []
        statuses: list[Entry] = [
            (self.model.status_words(s), str(n + 1), lambda status=s: self._set_status(index, status))
            for n, s in enumerate(ACTION_STATUSES)
        ]
        ways: list[Entry] = [(self.tr("Ändra"), "Enter", lambda: self._open(index)), (self.tr("Läge"), "", statuses)]
        return [*ways, (self.tr("Ta bort"), "Delete", lambda: self._delete(index))]

    # ---- a page
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What this tab answers to."""
        if self._shows_earlier:
            return {"next_gap": self.earlier.go_on}
        return {"new_row": self.new_action}

    def flush(self) -> bool:
        """Saves what stands typed."""
        return all([self.form.flush(), self.earlier.flush()])

    def show_row(self, kind: str, row: str) -> bool:
        """Goes to an action, or to an improvement of the time before."""
        if kind not in ("action", "follow_up"):
            return False
        self.mode.choose(EARLIER if kind == "follow_up" else PLAN)
        self._turn(self.mode.choice)
        if kind == "follow_up":
            return self.earlier.show_row(row)
        if not self.model.index_of(row).isValid():
            self.filter.choose(ALL)
            self.model.show_only(ALL)
        self.list.setCurrentIndex(self.model.index_of(row))
        self.list.setFocus()
        return self.model.index_of(row).isValid()

    def row_in_hand(self) -> tuple[str, str] | None:
        """The question or the action that is shown."""
        if self._shows_earlier:
            question = self.earlier.form.draft.row
            return ("follow_up", question) if question else None
        return ("action", self.form.draft.row) if self.form.draft.row else None

    def focus_start(self) -> None:
        """The list."""
        if self._shows_earlier:
            (self.earlier.list if self.earlier.model.total else self.mode.button(EARLIER)).setFocus()
        elif self._whole.currentIndex() == 1 and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        mode = self.mode.button(self.mode.choice)
        if self._shows_earlier:
            return [mode, self.earlier.list, self.earlier.form.comment]
        return [mode, self.filter.button(self.filter.choice), self.list, self.form.text]

    def comfortable_width(self) -> int:
        """List and form side by side."""
        return theme_of(self).px(760)
