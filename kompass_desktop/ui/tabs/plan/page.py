"""The tab Handlingsplan: the improvements with their actions, and the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.action_plan import PlanRow
from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.catalogue import Area
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.plan_list import ALL, LATE, ROW, STANDING_ICONS, WITHOUT, ActionRow, PlanList
from kompass_desktop.ui.tabs.plan.action_form import ActionForm
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.buttons import Button, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Toolbar
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import Entry, offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.split import Split
from kompass_desktop.ui.widgets.wrapped import wrapped_height

DELETED = "deleted"
LEFT, INDENT = 48, 78


class PlanRows(RowList):
    """The list; a digit says how far an action is: 1 planned, 2 started, 3 done, 4 dropped."""

    status_asked = Signal(QModelIndex, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text in "1234" and isinstance(self.currentIndex().data(ROW), ActionRow):
            self.status_asked.emit(self.currentIndex(), ACTION_STATUSES[int(text) - 1])
        else:
            super().keyPressEvent(event)


class PlanPage(Page):
    """Handlingsplan."""

    kinds: ClassVar[frozenset[str]] = frozenset(("action", "finding", "recommendation", "evaluation"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model = PlanList(session, self)
        self.filter = Segment(
            self.tr("Visa"),
            [(ALL, self.tr("Alla")), (WITHOUT, self.tr("Utan åtgärd")), (LATE, self.tr("Försenade"))],
        )
        self.about = ElidedLabel("", "small", muted=True)
        self.export_button = Button(self.tr("Exportera…"), icon="file-up")
        self.list = PlanRows(self.tr("Förbättringsmöjligheter och åtgärder"), self._draw, height=self._height)
        self.list.setModel(self.model)
        self.form = ActionForm(session, self.model)
        self.nothing = EmptyState("clipboard-list", self.tr("Inget av urvalet finns i planen."))
        self.empty = EmptyState(
            "clipboard-list",
            self.tr("Handlingsplanen byggs av förbättringsmöjligheterna i rapporten. Där finns inga än."),
            self.tr("Skriv i Rapport"),
        )
        self._new = False
        self._lay_out()
        self._connect()
        self.refresh(None)
        self.list.setCurrentIndex(self.model.index(1, 0))

    def _lay_out(self) -> None:
        bar = Toolbar(self.filter, 4)
        bar.row.addWidget(self.about, 1)
        bar.row.addWidget(self.export_button)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.nothing)
        main = QVBoxLayout()
        main.addWidget(self._middle)
        self.split = Split(Panel("main", main), self.form)
        whole = QVBoxLayout()
        whole.addWidget(bar)
        whole.addWidget(self.split, 1)
        paper, alone = Panel("main", whole), QVBoxLayout()
        alone.addWidget(self.empty)
        self._whole = QStackedWidget()
        self._whole.addWidget(paper)
        self._whole.addWidget(Panel("main", alone))
        self.content.addWidget(self._whole)

    def _connect(self) -> None:
        self.filter.chosen.connect(self._filter)
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
        self._show_counts()

    def _show_counts(self) -> None:
        count = self.model.count
        words = self.tr("{met} av {of} förbättringar har åtgärd  ·  {done} av {actions} åtgärder klara").format(
            met=count.with_action, of=count.improvements, done=count.done, actions=count.actions
        )
        late = self.tr("{n} försenade").format(n=count.late) if count.late else ""
        self.about.setText("  ·  ".join(filter(None, (words, late))))
        self._whole.setCurrentIndex(0 if count.improvements else 1)
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
        return {"new_row": self.new_action}

    def flush(self) -> bool:
        """Saves what stands typed."""
        return self.form.flush()

    def show_row(self, kind: str, row: str) -> bool:
        """Goes to an action, or to an improvement."""
        if kind != "action":
            return False
        if not self.model.index_of(row).isValid():
            self.filter.choose(ALL)
            self.model.show_only(ALL)
        self.list.setCurrentIndex(self.model.index_of(row))
        self.list.setFocus()
        return self.model.index_of(row).isValid()

    def row_in_hand(self) -> tuple[str, str] | None:
        """The action that is shown."""
        return ("action", self.form.draft.row) if self.form.draft.row else None

    def focus_start(self) -> None:
        """The list."""
        if self._whole.currentIndex() == 1 and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.filter.button(self.filter.choice), self.list, self.form.text]

    def comfortable_width(self) -> int:
        """List and form side by side."""
        return theme_of(self).px(760)

    # ---- drawing
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
            pen.ground(rect, "window")
            pen.badge(rect.x() + 16, rect.y() + (rect.height() - px(22)) / 2, row.number)
            pen.text(rect.adjusted(px(LEFT), 0, -12, -1), row.title, "strong")
            return
        left, text, style = self._place(row)
        x, width = rect.x() + px(left), rect.width() - px(left) - 16
        icon, colour = _icon_of(row)
        pen.icon(icon, x - px(26), rect.y() + px(8), colour)
        height = pen.wrapped_height(text, width, style)
        pen.text(QRectF(x, rect.y() + px(6), width, height + 2), text, style, wrap=True)
        small = QRectF(x, rect.y() + px(6) + height, width, pen.theme.metrics("small").height())
        late = isinstance(row, ActionRow) and row.late
        pen.text(small, self.model.meta_words(row), "small", "warn" if late else "muted")


def _icon_of(row: PlanRow | ActionRow) -> tuple[str, str]:
    if isinstance(row, PlanRow):
        return STANDING_ICONS[row.standing]
    if row.late:
        return "triangle-alert", "warn"
    return {
        "planned": ("circle", "muted"), "started": ("circle-dot", "accent"), "done": ("circle-check", "good"),
    }.get(row.action.status, ("circle-x", "muted"))  # fmt: skip
