"""What stands where in Bedömning: the parts of the tab and their places, without what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.difference_table import DifferenceTable
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.models.score_table import ScoreTable
from kompass_desktop.ui.tabs.scoring.code_table import CodeTable
from kompass_desktop.ui.tabs.scoring.difference_view import DifferenceView
from kompass_desktop.ui.tabs.scoring.evidence_panel import EvidencePanel
from kompass_desktop.ui.tabs.scoring.key_hint import KeyHint
from kompass_desktop.ui.tabs.scoring.rationale_field import RationaleField
from kompass_desktop.ui.tabs.scoring.reasons_pane import ReasonsPane
from kompass_desktop.ui.tabs.scoring.score_view import ScoreView
from kompass_desktop.ui.tabs.scoring.seal_form import SealForm
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Choice, IconButton, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, add

if TYPE_CHECKING:
    from kompass_desktop.ui.tabs.scoring.who_am_i import WhoAmI

OWN, DIFFERENCES, CONSENSUS = "own", "differences", "consensus"
ROOM_FOR_KEYS = 940
"""How wide (px at 100 % text) the paper is before the buttons of its toolbar show their keys."""
LEAST_TABLE = 600
"""How wide (px at 100 % text) the table is at least before the evidence gives way."""


class ScoringSheet(Page):
    """The table with its toolbar, the reason under it, the evidence at the right."""

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        """`evidence` is shared with the dock and has been read."""
        super().__init__(session, parent)
        self.evidence = evidence
        self.entry = ScoreEntry(session, self)
        self.table = ScoreTable(session, self.entry, self.evidence, self)
        self.differences = DifferenceTable(session, self.entry, self.evidence, self)
        self._build_parts()
        self._lay_out()

    def _build_parts(self) -> None:
        self.mode = Segment(
            self.tr("Vems poäng"),
            [(OWN, self.tr("Egen")), (DIFFERENCES, self.tr("Skillnader")), (CONSENSUS, self.tr("Gemensam"))],
        )
        self.mode.choose(CONSENSUS)
        self.who = Choice(self.tr("Jag är"))
        self.coverage = ElidedLabel("", "small", muted=True)
        self.next_blank = Button(self.tr("Nästa utan poäng"), "quiet", key="Ctrl+J")
        self.equal_button = Button(self.tr("Ta de lika"), "quiet")
        self.seal_button = Button(self.tr("Försegla"), icon="lock", key="Ctrl+L")
        self.seal_form = SealForm()
        self.find_button = IconButton("search", self.tr("Sök delområde"), key="Ctrl+F")
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Sök delområde: nummer eller ord"))
        self.find_field.setAccessibleName(self.tr("Sök delområde"))
        self.find_field.setClearButtonEnabled(False)
        self.find_field.hide()
        self.view = ScoreView(self.table, self.entry, self.session.evaluation.catalogue)
        self.difference_view = DifferenceView(self.differences, self.entry, self.session.evaluation.catalogue)
        self.curtain = EmptyState("eye-off", "", self.tr("Visa"))
        self.waiting_for = EmptyState("lock", "", self.tr("Försegla dina poäng"), key="Ctrl+L")
        self.reasons = ReasonsPane()
        self._who_am_i: WhoAmI | None = None
        self.rationale = RationaleField(self.session)
        self.rationale_head = Label(self.tr("Motivering"), "strong")
        self.rationale_title = ElidedLabel("", "small", muted=True)
        self.hint = KeyHint()
        self.panel = EvidencePanel(self.session, self.evidence)

    def _lay_out(self) -> None:
        """From the outside in: what is put into a place that stands already is styled once, not once a level."""
        columns, main = QHBoxLayout(), QVBoxLayout()
        columns.setSpacing(0)
        self.content.addLayout(columns)
        paper = Panel("main", main, parent=self)
        columns.addWidget(paper, 1)
        columns.addWidget(self.panel)
        self.toolbar, self.stack, self.work = Toolbar(parent=paper), QStackedWidget(paper), QWidget(paper)
        main.addWidget(self.toolbar)
        asks = QVBoxLayout()
        asks.setContentsMargins(16, 0, 16, 0)
        asks.addWidget(self.seal_form)
        main.addLayout(asks)
        main.addWidget(self.stack, 1)
        for part in (self.work, self.curtain, self.waiting_for):
            self.stack.addWidget(part)
        add(
            self.toolbar.row,
            self.mode, self.who, 4, self.coverage, self.find_field, self.equal_button, self.next_blank,
            self.find_button, self.seal_button,
        )  # fmt: skip
        self.toolbar.row.setStretchFactor(self.coverage, 1)
        self.toolbar.row.setStretchFactor(self.find_field, 1)
        self._lay_out_work()
        follow_theme(self, self._fit)

    def _lay_out_work(self) -> None:
        work, foot = QVBoxLayout(self.work), QVBoxLayout()
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        self.foot = Panel("foot", foot, margins=(16, 8, 16, 12), gap=6, parent=self.work)
        self.tables = QStackedWidget(self.work)
        self.tables.addWidget(self.view)
        self.tables.addWidget(self.difference_view)
        work.addWidget(self.tables, 1)
        work.addWidget(self.foot)
        head = QHBoxLayout()
        head.setSpacing(8)
        foot.addWidget(self.reasons)
        foot.addLayout(head)
        add(head, self.rationale_head, self.rationale_title, self.hint)
        head.setStretchFactor(self.rationale_title, 1)
        foot.addWidget(self.rationale)

    @property
    def shown(self) -> CodeTable:
        """The table that is shown."""
        return self.difference_view if self.tables.currentWidget() is self.difference_view else self.view

    @property
    def who_am_i(self) -> WhoAmI:
        """The question who gives own points here, made when it is first asked."""

        from kompass_desktop.ui.tabs.scoring.who_am_i import WhoAmI

        if self._who_am_i is None:
            self._who_am_i = WhoAmI(self.session)
            self._who_am_i.chosen.connect(self.became)
            self._who_am_i.known.connect(self._ask_to_be)
            self._who_am_i.failed.connect(self.failed)
            self.stack.addWidget(self._who_am_i)
        return self._who_am_i

    def became(self, evaluator: str) -> None:
        """Somebody has said who they are."""

    def _ask_to_be(self, chosen: str) -> None:
        """Somebody says that they are this evaluator, who is known here."""

    def comfortable_width(self) -> int:
        """The table and the evidence side by side."""
        theme = theme_of(self)
        return theme.px(LEAST_TABLE) + theme.size("right_panel")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The evidence stands beside the table where there is room for both; on wide screens it takes what is left."""
        theme = theme_of(self)
        compares = self.shown is self.difference_view
        self.rationale.give_way(self.height() - (2 * self.reasons.give_way(self.height()) if compares else 0))
        beside = self.width() >= self.comfortable_width()
        self.panel.setVisible(beside)
        room = self.width() - (theme.size("right_panel") if beside else 0)
        self.view.show_columns(self.evidence.any_stage, room)
        self.difference_view.show_columns(room)
        rest = self.width() - self.view.widest() if self.shown is self.view else 0
        self.panel.setFixedWidth(max(theme.size("right_panel"), rest))
        for button in (self.next_blank, self.seal_button):
            button.leave_out_key(room < theme.px(ROOM_FOR_KEYS))
        self.shown.fit()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once: a second pass would paint everything twice
        self.shown.keep_in_sight()
