"""What the panel beside the text does: goes to a remark and mends it, rests the text on evidence, puts sentences in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.findings import support_id
from kompass_desktop.model.report_text import section_of
from kompass_desktop.services.checking import Told
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.report_drafting import draft_sentence
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.check_list import home_of
from kompass_desktop.ui.models.evidence import ITEM_KINDS
from kompass_desktop.ui.tabs.report.sheet import ReportSheet
from kompass_desktop.ui.tabs.report.side_panel import ReportSide


class Beside(QObject):
    """Keeps the side in step with the section or card in hand.

    `asked`: show a row in whatever tab it belongs to. `failed`: a rule or the disk said no.
    """

    asked = Signal(str, str)
    failed = Signal(object, object)
    said = Signal(str)

    def __init__(self, session: Session, sheet: ReportSheet, side: ReportSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._side = session, sheet, side
        self._section, self._card = "", ""
        sheet.section_entered.connect(self.show_section)
        sheet.card_entered.connect(self.show_card)
        side.check.opened.connect(self.open)
        side.check.fix_asked.connect(self.fix)
        side.evidence.sentence_asked.connect(self.put_in)
        side.evidence.support_asked.connect(self.support)
        side.evidence.opened.connect(self.asked)

    # ---- what is in hand
    def show_section(self, section: str) -> None:
        """The evidence of a section: of its sub-criterion, or of its whole area."""
        if (section, "") != (self._section, self._card):
            self._section, self._card = section, ""
            self.refresh()

    def show_card(self, row: str) -> None:
        """The evidence for a strength or an improvement."""
        if row != self._card and row in self._session.evaluation.findings:
            self._card = row
            self.refresh()

    def refresh(self) -> None:
        """Show the evidence as it is now."""
        evaluation = self._session.evaluation
        finding = evaluation.findings.get(self._card)
        if finding is not None:
            codes = (finding.sub_criterion,) if finding.sub_criterion else self._codes_of(finding.area or 0)
            words = self.tr("För kortet ”{text}”").format(text=" ".join(finding.text.split()))
            self._side.evidence.show_for(codes, finding.id, words, card=True)
        else:
            codes = self._codes_in(self._section)
            words = self.tr("För avsnitt {section}").format(section=self._section)
            if not codes:
                words = self.tr("Underlaget visas när du skriver om ett område eller delområde.")
            self._side.evidence.show_for(codes, self._section, words, card=False)
        self._side.count()

    def _codes_in(self, section: str) -> tuple[str, ...]:
        catalogue = self._session.evaluation.catalogue
        one = {section_of(code): code for code in catalogue.codes}.get(section)
        parts = section.split(".")
        if one:
            return (one,)
        return self._codes_of(int(parts[1])) if len(parts) == 3 and parts[0] == "3" else ()

    def _codes_of(self, area: int) -> tuple[str, ...]:
        subs = self._session.evaluation.catalogue.sub_criteria
        return tuple(sub.code for sub in subs if sub.area == area)

    # ---- evidence
    def put_in(self, kind: str, row: str) -> None:
        """An item as a sentence where the cursor stands; the section rests on it from then on. One undo step."""
        evaluation = self._session.evaluation
        item = evaluation.rows(kind).get(row) if kind in ITEM_KINDS else None
        editor = self._sheet.editors.get(self._section)
        sentence = draft_sentence(evaluation, item) if item is not None else ""  # type: ignore[arg-type]
        if editor is None or not sentence or not editor.flush():
            return
        text, place = editor.with_sentence(sentence)
        changes = setting("report_text", self._section, {"text": text})
        changes += setting("support", support_id(self._section, row), {"rests": True})
        if self._made(changes):
            editor.show_text(place)
            self.said.emit(self.tr("Infogat: {sentence}").format(sentence=sentence))
            self.refresh()

    def support(self, target: str, row: str, rests: bool) -> None:
        """What is in hand rests on an item, or no longer."""
        if self._made(setting("support", support_id(target, row), {"rests": rests})):
            self.said.emit(self.tr("Underlaget används") if rests else self.tr("Underlaget används inte längre"))
            self.refresh()

    # ---- the check
    def open(self, told: Told | None) -> None:
        """Go to the place of a remark."""
        if told is not None:
            self.asked.emit(*home_of(told.remark))
            if told.remark.start >= 0:
                self._sheet.mark(told.remark.row, told.remark.start, told.remark.length)

    def fix(self, told: Told) -> None:
        """Mend what a remark is about, as one undo step."""
        if self._sheet.flush() and told.change and self._made(told.change):
            self.said.emit(self.tr("Rättat: {what}").format(what=told.fix))
            self._side.check.remarks.look()

    def _made(self, changes: list[Change] | tuple[Change, ...]) -> bool:
        try:
            self._session.change(changes)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return False
        return True
