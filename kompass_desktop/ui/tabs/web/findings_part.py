"""Findings in the middle, the current one large beside them; all of them, or those of the current line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.model.documents import WebPage
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.web_list import ALL, CODE, PAGE, FindingFilter, FindingList
from kompass_desktop.ui.tabs.web.deeds import WebDeeds
from kompass_desktop.ui.tabs.web.find_head import FindHead
from kompass_desktop.ui.tabs.web.finding_form import FindingForm
from kompass_desktop.ui.tabs.web.listed_part import ListedPart
from kompass_desktop.ui.tabs.web.lists import Findings
from kompass_desktop.ui.tabs.web.picture import Pictures
from kompass_desktop.ui.widgets.buttons import Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.panels import Panel, Rule
from kompass_desktop.ui.widgets.split import Split


class FindingsPart(ListedPart):
    """`shown`: other findings are shown than before. `paste_asked`: make one of what lies on the clipboard."""

    paste_asked = Signal()

    def __init__(self, session: Session, deeds: WebDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        pictures = Pictures(session)
        self.rows = self.findings = FindingList(session, self)
        self.list = Findings(self.findings, pictures)
        self.editor = self.form = FindingForm(session, deeds, pictures)
        self.filter = Segment(
            self.tr("Visa iakttagelser"), [(ALL, self.tr("Alla")), (PAGE, self.tr("Raden")), (CODE, "1.1")]
        )
        self.head = FindHead(self.tr("Sök iakttagelser"), self.filter)
        self.nothing = EmptyState(
            "globe", "", self.tr("Klistra in"), button_icon="clipboard-list", key="Ctrl+Shift+V"
        )  # fmt: skip
        self._line: WebPage | None = None
        main = QVBoxLayout()
        panel = Panel("main", main, parent=self)
        middle = QWidget(panel)
        self._shown = QStackedLayout(middle)
        self._shown.addWidget(self.list)
        self._shown.addWidget(self.nothing)
        for part in (self.head, Rule(panel)):
            main.addWidget(part)
        main.addWidget(middle, 1)
        self.split = Split(panel, self.form, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)
        self._connect()
        self.show_line(None)

    def _connect(self) -> None:
        self.head.found.connect(self._find)
        self.head.to_list.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.nothing.asked.connect(self.paste_asked)
        self.filter.chosen.connect(lambda _: self._filter_again())
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda _: self.form.focus_text())
        self.form.created.connect(self._created)
        self.form.draft.waiting.connect(lambda typed: self.findings.keep_in(self.form.row) if typed else None)
        self.form.codes.textEdited.connect(lambda _: self.findings.keep_in(self.form.row))
        self.form.ended.connect(self.end_writing)
        self.form.gone.connect(lambda: self.after_delete(self.list.currentIndex().row()))
        self.findings.rows_changed.connect(self._show_counts)

    # ---- which are shown
    def show_line(self, line: WebPage | None) -> None:
        """The line of the checklist that is current, for the filter and for new findings."""
        self._line = line
        code = line.sub_criterion if line is not None else None
        self.filter.set_visible(PAGE, line is not None)
        self.filter.set_visible(CODE, bool(code))
        if code:
            self.filter.set_words(CODE, code)
        if (self.filter.choice == PAGE and line is None) or (self.filter.choice == CODE and not code):
            self.filter.choose(ALL)
        self._filter_again()

    def _filter_again(self) -> None:
        line, choice = self._line, self.filter.choice
        page = line.id if line is not None and choice == PAGE else None
        code = line.sub_criterion if line is not None and choice == CODE else None
        self._set_filter(FindingFilter(page, code, self.findings.filter.words))

    def _set_filter(self, wanted: FindingFilter) -> None:
        if wanted == self.findings.filter:
            self._show_counts()
            return
        keep = self.findings.id_at(self.list.currentIndex()) or ""
        self.findings.set_filter(wanted)
        if not self._new:
            index = self.findings.index_of(keep)
            self.list.setCurrentIndex(index if index.isValid() else self.findings.index(0, 0))
        self._show_counts()

    def show_all(self) -> None:
        """Leave nothing out."""
        self.head.end()
        self.filter.choose(ALL)
        self._filter_again()

    # ---- the current one
    def open_row(self, row: str | None) -> bool:
        return self.form.show_finding(row, "")

    def _created(self, row: str) -> None:
        self.findings.keep_in(row)
        super()._created(row)

    def show_finding(self, finding: str) -> bool:
        """Make a finding current and visible; False where it is not there, or the one before cannot be saved."""
        if finding not in self._session.evaluation.web_findings:
            return False
        if not self.findings.index_of(finding).isValid():
            self.show_all()
        index = self.findings.index_of(finding)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        return self.form.row == finding

    def new_finding(self) -> None:
        """Begin a new finding at the current line: the row comes with its first words."""
        if self.form.show_finding(None, self._line.id if self._line is not None else ""):
            self._new = True
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
            self._show_counts()
            self.form.show_codes()
            self.form.focus_text()

    def _show_counts(self) -> None:
        total, shown = len(self._session.evaluation.web_findings), len(self.findings.ids)
        self.head.show_count(shown, total)
        self._shown.setCurrentIndex(0 if shown or self._new else 1)
        words = self.head.field.text().strip()
        if words:
            self.nothing.set_sentence(self.tr("Inga iakttagelser med ”{words}”.").format(words=words))
        elif total:
            self.nothing.set_sentence(self.tr("Inga iakttagelser här ännu."))
        else:
            self.nothing.set_sentence(self.tr("Kopiera text, en adress eller en skärmbild, och klistra in den här."))
        self.split.show_form(self._new or self.form.row is not None)
        self.shown.emit()
