"""What stands where in Bedömning: the parts of the tab and their places, without what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.models.score_table import Col, ScoreTable
from kompass_desktop.ui.tabs.scoring.evidence_panel import EvidencePanel
from kompass_desktop.ui.tabs.scoring.key_hint import KeyHint
from kompass_desktop.ui.tabs.scoring.rationale_field import RationaleField
from kompass_desktop.ui.tabs.scoring.score_view import ScoreView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Choice, IconButton, Segment
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, add

if TYPE_CHECKING:
    from kompass_desktop.ui.tabs.scoring.who_am_i import WhoAmI

OWN, CONSENSUS = "own", "consensus"
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
        self._build_parts()
        self._lay_out()

    def _build_parts(self) -> None:
        self.mode = Segment(self.tr("Vems poäng"), [(OWN, self.tr("Egen")), (CONSENSUS, self.tr("Gemensam"))])
        self.mode.choose(CONSENSUS)
        self.who = Choice(self.tr("Jag är"))
        self.coverage = ElidedLabel("", "small", muted=True)
        self.next_blank = Button(self.tr("Nästa utan poäng"), "quiet", key="Ctrl+J")
        self.find_button = IconButton("search", self.tr("Sök delområde"), key="Ctrl+F")
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(self.tr("Sök delområde: nummer eller ord"))
        self.find_field.setAccessibleName(self.tr("Sök delområde"))
        self.find_field.setClearButtonEnabled(False)
        self.find_field.hide()
        self.view = ScoreView(self.table, self.entry)
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
        main.addWidget(self.stack, 1)
        self.stack.addWidget(self.work)
        add(
            self.toolbar.row,
            self.mode, 4, self.who, 4, self.coverage, self.find_field, self.next_blank, self.find_button,
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
        work.addWidget(self.view, 1)
        work.addWidget(self.foot)
        head = QHBoxLayout()
        head.setSpacing(8)
        foot.addLayout(head)
        add(head, self.rationale_head, self.rationale_title, self.hint)
        head.setStretchFactor(self.rationale_title, 1)
        foot.addWidget(self.rationale)

    @property
    def who_am_i(self) -> WhoAmI:
        """The question who gives own points here, made when it is first asked."""

        from kompass_desktop.ui.tabs.scoring.who_am_i import WhoAmI

        if self._who_am_i is None:
            self._who_am_i = WhoAmI(self.session)
            self._who_am_i.chosen.connect(self.became)
            self._who_am_i.failed.connect(self.failed)
            self.stack.addWidget(self._who_am_i)
        return self._who_am_i

    def became(self, evaluator: str) -> None:
        """Somebody has said who they are."""

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
        self.rationale.give_way(self.height())
        self.view.show_column(Col.STAGE, self.evidence.any_stage)
        self.panel.setVisible(self.width() >= self.comfortable_width())
        rest = self.width() - self.view.widest()
        self.panel.setFixedWidth(max(theme.size("right_panel"), rest))
        self.view.fit()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once: a second pass would paint everything twice
        self.view.keep_in_sight()
