"""The tab Översikt: how far the evaluation has come at a glance, and Täckning: what speaks for what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.overview import State, Step, next_interviews, people, steps, to_do
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.coverage_table import FIRST_SOURCE, CoverageTable
from kompass_desktop.ui.models.evidence import CONCERNED, EvidenceIndex
from kompass_desktop.ui.models.overview_words import first_lines, interview_line, person_line, step_words, task_line
from kompass_desktop.ui.models.retention_lines import retention_lines
from kompass_desktop.ui.tabs.overview.cards import Card
from kompass_desktop.ui.tabs.overview.coverage_view import CoverageView
from kompass_desktop.ui.tabs.overview.tiles import AreaTiles
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Segment
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, add, column
from kompass_desktop.ui.widgets.pen import Pen

STATE, COVERAGE = "state", "coverage"
NARROW = 760
"""Under this width (px at 100 % text) the cards stand under each other."""


class OverviewPage(Page):
    """Översikt. It reads the evaluation anew once per turn of the event loop, and only while it is shown."""

    kinds: ClassVar[frozenset[str]] = CONCERNED | {
        "evaluation", "evaluator", "seat", "individual_score", "consensus_score", "seal", "consensus_lock",
        "report_text", "planned_topic",
    }  # fmt: skip

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._evidence = evidence
        self.table = CoverageTable(session, evidence, self)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._show)
        self._build()
        self._show()

    # ---- building, from the outside in
    def _build(self) -> None:
        box = QVBoxLayout()
        whole = Panel("window", box, parent=self)
        self.content.addWidget(whole)
        row = QHBoxLayout()
        self.head = Panel("window", row, margins=(16, 0, 16, 0), gap=8, parent=whole)
        box.addWidget(self.head)
        self.title, self.about = ElidedLabel("", "title"), ElidedLabel("", "small", muted=True)
        self.steps = StepLine()
        self.mode = Segment(self.tr("Visa"), [(STATE, self.tr("Läget")), (COVERAGE, self.tr("Täckning"))])
        row.addLayout(column(-1, self.title, self.about, -1), 1)
        add(row, self.steps, 12, self.mode)
        self.stack = QStackedWidget(whole)
        box.addWidget(self.stack, 1)
        self._build_state()
        self._build_coverage()
        self.mode.chosen.connect(self._show_mode)
        follow_theme(self, self._refresh_look)

    def _build_state(self) -> None:
        self._scroll = QScrollArea(self.stack)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(self._scroll)
        inside, box = QWidget(), QVBoxLayout()
        self._scroll.setWidget(inside)
        inside.setLayout(box)
        box.setContentsMargins(16, 8, 16, 16)
        box.setSpacing(12)
        self.tiles = AreaTiles(self.session.catalogue.areas, inside)
        box.addWidget(self.tiles)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(12)
        box.addLayout(self._cards, 1)
        self.tasks = Card(self.tr("Att göra"), self.tr("Inget väntar på dig just nu."), inside)
        self.coming = Card(self.tr("Härnäst"), "", inside)
        self.people = Card(self.tr("Vem har vad"), self.tr("Inga utvärderare är inlagda."), inside)
        for card in (self.tasks, self.coming, self.people):
            self._cards.addWidget(card, 1)
            card.chosen.connect(self.go_to)
        self.tiles.chosen.connect(self._to_area)

    def _build_coverage(self) -> None:
        main = QVBoxLayout()
        panel = Panel("main", main, parent=self.stack)
        self.stack.addWidget(panel)
        self.view = CoverageView(self.table, panel)
        self.legend = Label("", "small", muted=True, wrap=True)
        self.legend.setContentsMargins(16, 8, 16, 10)
        main.addWidget(self.view, 1)
        main.addWidget(self.legend)
        self.view.cell_chosen.connect(self._to_cell)
        self.view.escaped.connect(lambda: self.mode.button(STATE).setFocus())

    # ---- what is shown
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None:
            self.table.show_all()
        else:
            self.table.show_codes(self._evidence.hear(self.session.evaluation, announcement))
            if "planned_topic" in announcement.kinds:
                self.table.show_all()
        if announcement is None or announcement.kinds & {"interview", "planned_topic"}:
            self._read_groups()
        self._due.start(0)

    def _read_groups(self) -> None:
        if self.table.read_groups():
            self.view.read_columns()

    def _show(self) -> None:
        evaluation, tally = self.session.evaluation, self._evidence.tally
        now = datetime.now()  # noqa: DTZ005 - the clock on the wall
        name = evaluation.municipality
        named = name.casefold().endswith((" kommun", " kommune", " municipality")) or not name
        self.title.setText((name or self.tr("Kommunen")) if named else self.tr("{name} kommun").format(name=name))
        first = self.tr("första utvärderingen") if evaluation.details.first_evaluation else ""
        year = self.tr("Utvärdering {year}").format(year=evaluation.year or "")
        edition = self.tr("utgåva {edition}").format(edition=evaluation.edition)
        self.about.setText("  ·  ".join(filter(None, (year, edition, first))))
        coming = next_interviews(evaluation, now.strftime("%Y-%m-%d"), now.strftime("%H:%M"))
        done = steps(evaluation, tally, coming)
        self.steps.show_steps(done)
        self.tiles.show_totals(consensus_totals(evaluation), self.discreet)
        todo = to_do(evaluation, self._evidence.source_count, tally, done[Step.VISIT] is State.DONE)
        begins = first_lines(evaluation) if done[Step.PREPARATION] is State.NOW else []
        tasks = [*retention_lines(evaluation), *begins, *(task_line(evaluation, t) for t in todo)]
        self.tasks.show_lines(tasks, str(len(tasks)) if tasks else "")
        none_left, none_yet = self.tr("Inga intervjuer är kvar."), self.tr("Inga intervjuer är inlagda ännu.")
        self.coming.nothing.setText(none_left if evaluation.interviews else none_yet)
        self.coming.show_lines([interview_line(evaluation, i) for i in coming])
        who = people(evaluation, tally)
        count = self.tr("1 utvärderare") if len(who) == 1 else self.tr("{n} utvärderare").format(n=len(who))
        self.people.show_lines([person_line(p) for p in who], count if who else "")
        gaps = self.table.gaps()
        one, many = self.tr("1 delområde saknar allt underlag."), self.tr("{n} delområden saknar allt underlag.")
        lacking = one if gaps == 1 else many
        self.legend.setText(
            self.tr("Fylld ruta: två eller fler. Halv: en. Tom ruta: ska frågas enligt planen men saknas. "
                    "≠: andra säger emot. Enter eller klick går dit.") + " " + lacking.format(n=gaps)
        )  # fmt: skip

    def _show_mode(self, mode: str) -> None:
        self.stack.setCurrentIndex(1 if mode == COVERAGE else 0)
        if mode == COVERAGE:
            here = self.view.currentIndex()
            if here.column() < FIRST_SOURCE:
                self.view.setCurrentIndex(self.table.index(max(1, here.row()), FIRST_SOURCE))
            self.view.setFocus()

    # ---- going
    def _to_area(self, number: int) -> None:
        self.go_to.emit("sub_criterion", self.session.catalogue.area(number).sub_criteria[0].code)

    def _to_cell(self, index: QModelIndex) -> None:
        code, group = self.table.code_at(index), self.table.group_at(index)
        if group is not None:
            self.go_to.emit("interview", group.interviews[0])
        elif index.column() > FIRST_SOURCE:
            self.go_to.emit("tab", "documents" if index.column() == FIRST_SOURCE + 1 else "web")
            return
        elif index.column() == FIRST_SOURCE:
            self.go_to.emit("tab", "interviews")
        self.go_to.emit("sub_criterion", code)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}

    def show_row(self, kind: str, row: str) -> bool:
        return False

    def set_discreet(self, discreet: bool) -> None:
        super().set_discreet(discreet)
        self._show()

    def panes(self) -> list[QWidget]:
        lists = [self.tiles.tiles[0], *(card.list for card in (self.tasks, self.coming, self.people))]
        return [*lists, self.view]

    def comfortable_width(self) -> int:
        return theme_of(self).px(NARROW)

    def focus_start(self) -> None:
        (self.view if self.mode.choice == COVERAGE else self.tiles.tiles[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme_of(self).px
        narrow = self.width() < px(NARROW)
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.steps.setVisible(self.width() >= px(980))

    def _refresh_look(self) -> None:
        px = theme_of(self).px
        self.head.setFixedHeight(px(60))
        for card in (self.tasks, self.coming, self.people):
            card.setMinimumHeight(px(206))
        self._fit()


class StepLine(QWidget):
    """The steps of the evaluation's life: done, now, to come, by form and in words."""

    accessible_role = "StatusBar"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Mapping[Step, State] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_steps(self, found: Mapping[Step, State]) -> None:
        """Show how far each step is."""
        if found != self._steps:
            self._steps = dict(found)
            said = {State.DONE: self.tr("klar"), State.NOW: self.tr("pågår"), State.OPEN: self.tr("återstår")}
            self.setAccessibleName(", ".join(f"{step_words(step)}: {said[state]}" for step, state in found.items()))
            self._refresh()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        widths = (theme.text_width(step_words(step), "body", 600) + theme.px(44) for step in self._steps)
        return QSize(round(sum(widths)), theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen, x, height = Pen(painter, theme_of(self)), 0.0, float(self.height())
        px = pen.theme.px
        for step, state in self._steps.items():
            pen.state(x + px(2), height / 2 - px(5), state.value)
            words, now = step_words(step), state is State.NOW
            width = pen.theme.text_width(words, "body", 600)
            box = QRectF(x + px(20), 0, width + 4, height - 1)
            pen.text(box, words, "body", "text" if now else "muted", weight=600 if now else None)
            x += width + px(44)
        painter.end()

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
