"""The evidence of the chosen sub-criterion, what is found about it, and our guiding questions, in one list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.model.report_text import section_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.evidence_list import EvidenceList
from kompass_desktop.ui.tabs.scoring.evidence_choices import EvidenceChoices
from kompass_desktop.ui.widgets.evidence_rows import ROW, EvidenceRows, Line
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.row_menu import offer_menu

LONGEST_ENTRY = 70


class EvidencePanel(Panel):
    """The list at the right of Bedömning. `opened`: show the row behind a line, by kind and id.

    `support_asked`: a strength, improvement or section (its id) is to rest on an item (its id), or no longer.
    """

    opened = Signal(str, str)
    support_asked = Signal(str, str, bool)

    def __init__(self, session: Session, index: EvidenceIndex, parent: QWidget | None = None) -> None:
        layout = QVBoxLayout()
        super().__init__("right", layout, margins=(0, 8, 0, 8), parent=parent)
        self.model = EvidenceList(session, index, self)
        self.list = EvidenceRows(self.tr("Underlag och stödfrågor"))
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.choices = EvidenceChoices(self)
        self.choices.changed.connect(self.model.show_only)
        self._session = session
        offer_menu(self.list, self.entries)
        layout.addWidget(self.choices)
        layout.addWidget(self.list)

    def show_code(self, code: str) -> None:
        """Shows the evidence of a sub-criterion."""
        before = self.model.code
        self.model.show_code(code)
        self.choices.setVisible(self.model.has_items)
        if code != before:
            self.list.scrollToTop()

    def entries(self, index: QModelIndex) -> list[tuple[str, str, Callable[[], None]]]:
        """To the row itself; the strengths, the improvements and the section that it may be the ground of."""
        row = index.data(ROW)
        if not isinstance(row, Line) or not row.kind:
            return []
        if row.kind in ("finding", "follow_up"):
            return [(self.tr("Visa"), "Enter", lambda: self._open(index))]
        evaluation = self._session.evaluation
        found: list[tuple[str, str, Callable[[], None]]] = [(self.tr("Visa"), "Enter", lambda: self._open(index))]
        area, used = evaluation.catalogue.sub_criterion(self.model.code).area, evaluation.supporting.get(row.row, ())
        for kind in (STRENGTH, IMPROVEMENT):
            words = self.tr("Styrka: {text}") if kind == STRENGTH else self.tr("Förbättring: {text}")
            for finding in evaluation.findings_of(area, kind):
                rests = finding.id in used
                text = finding.text if len(finding.text) <= LONGEST_ENTRY else f"{finding.text[:LONGEST_ENTRY]}…"
                entry = f"{'✓ ' if rests else ''}{words.format(text=text)}".replace("&", "&&")
                found.append((entry, "", lambda f=finding.id, r=rests: self.support_asked.emit(f, row.row, not r)))
        section = section_of(self.model.code)
        told, words = section in used, self.tr("Rapporttext {section}").format(section=section)
        told_by = "✓ " if told else ""
        found.append((told_by + words, "", lambda: self.support_asked.emit(section, row.row, not told)))
        return found

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Line) and row.kind:
            self.opened.emit(row.kind, row.row)
