"""The tab Rapport: write, order, find, export."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kompass_desktop.export.phrases import fill
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.report_text import CHAPTER_2_SECTIONS, ReportRemark, section_of
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_words
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.check_list import CheckList
from kompass_desktop.ui.models.evidence import CONCERNED, EvidenceIndex
from kompass_desktop.ui.models.remark_list import RemarkList
from kompass_desktop.ui.models.report_outline import OutlineEntry, ReportOutline
from kompass_desktop.ui.tabs.report.bar import ReportBar
from kompass_desktop.ui.tabs.report.beside import Beside
from kompass_desktop.ui.tabs.report.check_panel import CheckPanel
from kompass_desktop.ui.tabs.report.evidence_side import EvidenceSide
from kompass_desktop.ui.tabs.report.figures import Figures
from kompass_desktop.ui.tabs.report.finder import Finder
from kompass_desktop.ui.tabs.report.sheet import ReportSheet
from kompass_desktop.ui.tabs.report.side_panel import OUTLINE_WIDTH, OutlinePanel, RemarkPanel, ReportSide, Sides
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from kompass_desktop.ui.tabs.report.preview import Preview

DELETED_BANNER = "deleted"
ROOM_FOR_SIDE = 1120
"""From this width (px at 100 % text) what helps stands beside the text; below it shares the outline's panel."""


class ReportPage(Page):
    """Rapport: outline at the left, the page that is written on in the middle, what was read in at the right."""

    kinds: ClassVar[frozenset[str]] = CONCERNED | {
        "evaluation", "report_text", "report_remark", "finding", "consensus_score", "evaluator", "support",
        "recommendation", "follow_up",
    }  # fmt: skip

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        """`evidence` is shared with the other tabs and has been read."""
        super().__init__(session, parent)
        self._evidence = evidence
        self._words = load_words()
        templates: Mapping[str, str] = self._words["standard"]
        titles = self._section_titles()
        written = [s for s, template in templates.items() if template.strip()]
        self.outline = OutlinePanel(ReportOutline(session, titles, written))
        self.remarks = RemarkPanel(RemarkList(session))
        self.figures = Figures(session, self._words)
        self.sheet = ReportSheet(session, templates, titles, self.figures.standard_text, self.figures.bound)
        self.side = ReportSide(CheckPanel(CheckList(session, self)), EvidenceSide(session, evidence), self.remarks)
        self.beside = Beside(session, self.sheet, self.side, self)
        self.finder = Finder(session, self.sheet, self)
        self.preview: Preview | None = None
        self._build()
        self._connect()
        self.open_entry(self.outline.outline.entries[0].id)
        self.side.check.remarks.look()

    # ---- building
    def _section_titles(self) -> dict[str, str]:
        municipality = municipality_name(self.session.evaluation, self._words)
        fields = {"municipality_first": municipality[:1].upper() + municipality[1:], "municipality": municipality}
        titles = {n: fill(words, fields) for n, words in self._words["chapters"].items()}
        sections = self._words["sections"]
        titles |= {section: sections[section] for section in CHAPTER_2_SECTIONS}
        titles |= {f"3.{a.number}.0": sections["general"] for a in self.session.catalogue.areas}
        return titles

    def _build(self) -> None:
        self.bar = ReportBar(self.finder.found, self.finder.field, self.finder.button)
        self.variant, self.preview_button = self.bar.variant, self.bar.preview_button
        self.export_button = self.bar.export_button
        middle = QVBoxLayout()
        middle.addWidget(self.bar)
        middle.addWidget(self.sheet, 1)
        words = (self.tr("Visa"), self.tr("Avsnitt"), self.tr("Kontroll m.m."))
        self.sides = Sides(self.outline, self.side, words)
        if self.session.evaluation.details.handed_over:  # a document to read: nothing is left to write or to check
            self.sides.leave_only_outline()
            self.variant.choose("final")
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(self.sides.left)
        whole.addWidget(Panel("main", middle), 1)
        self._whole = whole
        whole.addWidget(self.sides.right)
        self.content.addLayout(whole)
        follow_theme(self, self._fold)
        self._show_variant()

    def _connect(self) -> None:
        self.outline.chosen.connect(self._chosen)
        self.outline.opened.connect(lambda entry: self.open_entry(entry.id, write=True))
        self.remarks.opened.connect(self._go_to_remark)
        self.remarks.delete_asked.connect(lambda row: self._delete("report_remark", row))
        self.sheet.delete_card.connect(self._delete)
        self.sheet.failed.connect(self.failed)
        self.sheet.waiting.connect(self.waiting)
        self.sheet.outcomes.asked.connect(lambda: self.go_to.emit("tab", "plan"))
        self.sheet.figure_asked.connect(self._ask_figure)
        self.variant.currentIndexChanged.connect(self._show_variant)
        self.finder.page_asked.connect(self.open_entry)
        self.beside.asked.connect(self.go_to)
        self.beside.failed.connect(self.failed)
        self.beside.said.connect(self.announced)
        self.preview_button.toggled.connect(self._show_preview)
        self.export_button.clicked.connect(lambda: self.do.emit("export"))

    # ---- where one is
    def open_entry(self, entry_id: str, write: bool = False) -> bool:
        """Show a line of the outline ("2.3", "3.4"), and with `write` put the cursor in its text."""
        entries = {e.id: e for e in self.outline.outline.entries}
        entry = entries.get(entry_id)
        if entry is None or not self.sheet.show_page(entries[entry.page]):
            return False
        self.outline.select(entry.page if entry.id == "3" else entry.id)
        if write:
            self.sheet.go_to_section(entry.sections[0])
        elif entry.level == 1 and entry.sections[0] in self.sheet.editors:
            self.sheet.reveal(self.sheet.editors[entry.sections[0]])
        return True

    def _chosen(self, entry: OutlineEntry) -> None:
        shown = self.sheet.entry
        if not self.open_entry(entry.id) and shown is not None:
            self.outline.select(shown.id)

    def _go_to_remark(self, remark: ReportRemark | None) -> None:
        if remark is not None and remark.area is not None:
            self.open_entry(f"3.{remark.area}")

    def _step(self, step: int) -> None:
        sections = list(self.sheet.editors)
        here = self.sheet.section_in_hand()
        if here in sections:
            self.sheet.go_to_section(sections[(sections.index(here) + step) % len(sections)])

    def _step_area(self, step: int) -> None:
        areas = [e.id for e in self.outline.outline.entries if e.area is not None]
        here = self.sheet.entry.id if self.sheet.entry is not None else ""
        place = areas.index(here) + step if here in areas else (0 if step > 0 else -1)
        self.open_entry(areas[place % len(areas)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.end():
            self.focus_start()
        else:
            super().keyPressEvent(event)

    # ---- figures and pages
    def _ask_figure(self, section: str) -> None:
        """Ctrl+I: which figure is to stand where the cursor is."""
        editor = self.sheet.editors.get(section)
        if editor is not None and editor.paper.isVisible():
            self.figures.ask(editor)

    def _show_preview(self, shown: bool) -> None:
        """The real pages beside the text, or not; the panel that helps shares the outline's place meanwhile."""
        if shown and self.preview is None:
            from kompass_desktop.ui.background import Background
            from kompass_desktop.ui.tabs.report.preview import Preview

            self.preview = Preview(self.session, Background(self), self.variant.choice, self)
            self.preview.section_asked.connect(self._show_section)
            self.sheet.section_entered.connect(self.preview.show_section)
            self._whole.insertWidget(2, self.preview, 1)
        if self.preview is not None:
            self.preview.setVisible(shown)
            self.preview.set_discreet(self.discreet)
            self.preview.show_section(self.sheet.section_in_hand())
        self._fold()

    # ---- deleting
    def _delete(self, kind: str, row: str) -> None:
        if not self.flush():
            return
        try:
            self.session.delete(kind, row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._delete(kind, row))
            return
        words = self.tr("Anmärkningen togs bort.") if kind == "report_remark" else self.tr("Kortet togs bort.")
        self.banners.show_banner(DELETED_BANNER, "info", words, [(self.tr("Ångra"), lambda: self.do.emit("undo"))])
        self.announced.emit(words)

    # ---- a page
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None or announcement.origin is not self:
            self.banners.drop(DELETED_BANNER)
        if announcement is not None:
            self._evidence.hear(self.session.evaluation, announcement)
        self.figures.look()
        self.sheet.refresh_figures()
        self.beside.refresh()
        if self.finder.field.isVisible():
            self.finder.look()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "find": self.finder.find,
            "new_row": self._new_card,
            "insert_figure": lambda: self._ask_figure(self.sheet.section_in_hand()),
            "preview": self.preview_button.toggle,
            "next_sub_criterion": lambda: self._step(1),
            "previous_sub_criterion": lambda: self._step(-1),
            "next_area": lambda: self._step_area(1),
            "previous_area": lambda: self._step_area(-1),
        }

    def _new_card(self) -> None:
        if self.sheet.recommendations.isVisible():
            self.sheet.recommendations.new_card.open()
        if self.sheet.entry is not None and self.sheet.entry.area is not None:
            column = (
                self.sheet.improvements
                if self.sheet.improvements.isAncestorOf(self.focusWidget() or self)
                else self.sheet.strengths
            )
            column.new_card.open()

    def flush(self) -> bool:
        return self.sheet.flush()

    def let_go(self) -> None:
        self.side.check.remarks.stop()
        if self.preview is not None:
            self.preview.let_go()

    def set_discreet(self, discreet: bool) -> None:
        super().set_discreet(discreet)
        self.sheet.discreet = discreet
        if self.preview is not None:
            self.preview.set_discreet(discreet)
        self.sheet.refresh_figures()

    def show_row(self, kind: str, row: str) -> bool:
        evaluation = self.session.evaluation
        if kind == "report_text":
            return self._show_section(row)
        if kind == "sub_criterion" and row in self.session.catalogue.by_code:
            return self._show_section(section_of(row))
        finding = evaluation.findings.get(row) if kind == "finding" else None
        if finding is not None and self.open_entry(f"3.{finding.area}"):
            return self.sheet.show_card(row)
        if kind == "recommendation" and self.open_entry("2.5"):
            return self.sheet.show_card(row)
        return False

    def show_words(self, row: str, start: int, length: int) -> None:
        """Marks some words in a section."""
        if start >= 0:
            self.sheet.mark(row, start, length)

    def _show_section(self, section: str) -> bool:
        for entry in self.outline.outline.entries:
            if section in entry.sections and entry.id != "3" and self.open_entry(entry.page):
                return self.sheet.go_to_section(section)
        return False

    def panes(self) -> list[QWidget]:
        first = next(iter(self.sheet.editors.values()), None)
        return [
            self.outline.rows,
            *([first.area] if first is not None else []),
            self.sheet.strengths.add_button,
            self.side.focus_list(),
        ]

    def comfortable_width(self) -> int:
        """Outline, text beside its box, and what helps."""
        theme = theme_of(self)
        return theme.px(OUTLINE_WIDTH + 760) + theme.size("right_panel")

    def focus_start(self) -> None:
        self.outline.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_variant(self) -> None:
        if self.preview is not None:
            self.preview.set_variant(self.variant.choice)
        self.bar.say_what_for()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.sides.fold(self.width() >= theme_of(self).px(ROOM_FOR_SIDE) and not self.preview_button.isChecked())
