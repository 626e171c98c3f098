"""The tab Webb och sociala medier: what to look at, what was seen there, and what the municipality has answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QWidget

from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.tabs.web.answers_part import AnswersPart
from kompass_desktop.ui.tabs.web.bar import ANSWERS, WEB, WebBar, WebEmpty
from kompass_desktop.ui.tabs.web.checklist_panel import ChecklistPanel
from kompass_desktop.ui.tabs.web.clipboard import Given, given
from kompass_desktop.ui.tabs.web.deeds import WebDeeds
from kompass_desktop.ui.tabs.web.findings_part import FindingsPart
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.desktop import open_address
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, Rule, column

DONE_BANNER = "done"


class WebTab(Page):
    """Webb och sociala medier."""

    kinds: ClassVar[frozenset[str]] = frozenset({"web_page", "web_finding", "answer", "routing"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.deeds = WebDeeds(session, self)
        self._begun = False
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.refresh(None)

    # ---- building
    def _build(self) -> None:
        self._stack = QStackedLayout()
        self.content.addLayout(self._stack)  # first: a stack without a home shows its first widget as a window
        work = QWidget(self)
        self._stack.addWidget(work)
        self.empty = WebEmpty()
        self._stack.addWidget(Panel("main", column(self.empty), parent=self))
        self.bar = WebBar(work)
        self.parts = self.bar.parts
        box = column(self.bar, Rule(work))
        work.setLayout(box)
        self._parts = QStackedLayout()
        box.addLayout(self._parts, 1)
        web = QWidget(work)
        self._parts.addWidget(web)
        inside = QHBoxLayout(web)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.side = ChecklistPanel(self.session, web)
        self.findings = FindingsPart(self.session, self.deeds, web)
        inside.addWidget(self.side)
        inside.addWidget(self.findings, 1)
        self.answers = AnswersPart(self.session, work)
        self._parts.addWidget(self.answers)
        follow_theme(self, self._fold)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_part)
        for button in (self.bar.paste, self.empty.paste):
            button.clicked.connect(self.paste)
        for button in (self.bar.take_in, self.empty.take_in):
            button.clicked.connect(self.import_answers)
        self.bar.new.clicked.connect(self.new_row)
        self.empty.asked.connect(self.add_template)
        self.side.template_asked.connect(self.add_template)
        self.deeds.failed.connect(self.failed)
        self.deeds.said.connect(lambda words, undo: self._say(words, undo=undo))
        pages, side = self.side.pages, self.side.list
        self.side.line_changed.connect(self._line_changed)
        side.tick_asked.connect(lambda index: self._tick(index))
        side.move_asked.connect(lambda index, step: self.deeds.move_page(pages.id_at(index) or "", step))
        side.delete_asked.connect(lambda index: self._delete("web_page", index))
        side.browse_asked.connect(self._browse)
        found, answered = self.findings, self.answers
        found.list.stage_asked.connect(lambda index, n: self._stage("web_finding", index, n))
        found.list.delete_asked.connect(lambda index: self._delete("web_finding", index))
        found.paste_asked.connect(self.paste)
        found.form.said.connect(self.announced)
        answered.list.stage_asked.connect(lambda index, n: self._stage("answer", index, n))
        answered.list.delete_asked.connect(lambda index: self._delete("answer", index))
        answered.import_asked.connect(self.import_answers)
        for form in (found.form, answered.form, self.side.form):
            form.failed.connect(self.failed)
            form.draft.waiting.connect(self.waiting)
        for part in (found, answered):
            part.shown.connect(self._show_counts)

    # ---- what is done
    def add_template(self) -> None:
        """Add the template's lines that are missing from the checklist."""
        if self.flush() and self.deeds.add_template():
            self._show_part(WEB)
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_row(self) -> None:
        """Begin a new finding, or a new answer where those are shown."""
        self._begin()
        if self.parts.choice == ANSWERS:
            self.answers.new_answer()
        else:
            self.findings.new_finding()

    def paste(self) -> None:
        """Make a finding of what lies on the clipboard."""
        self._take(given(QApplication.clipboard().mimeData()))

    def _take(self, what: Given) -> None:
        if what.nothing:
            self._say(self.tr("Urklipp är tomt. Kopiera text, en adress eller en bild först."))
            return
        if not self.flush():
            return
        line = self.side.line
        row = self.deeds.add_files(what.files, line) if what.files else self.deeds.paste(what.text, what.picture, line)
        if row is None:
            return
        self._show_part(WEB)
        self.findings.show_finding(row)
        self.findings.form.focus_text(start=True)
        self.announced.emit(self.tr("Iakttagelsen är sparad."))

    def import_answers(self) -> None:
        """Ask for a file with answers, show what was found in it, and take it in."""
        from kompass_desktop.ui.tabs.web.import_answers import ask_answers

        done = ask_answers(self.session, self.window()) if self.flush() else 0
        if isinstance(done, str):
            self.banners.show_banner(DONE_BANNER, "bad", done)
        elif done:
            self._show_part(ANSWERS)
            self.focus_start()
            words = self.tr("Ett svar lästes in.") if done == 1 else self.tr("{n} svar lästes in.")
            self._say(words.format(n=done), undo=True)

    def _tick(self, index: QModelIndex) -> None:
        page = self.side.pages.id_at(index) or ""
        if self.deeds.tick(page):
            self.announced.emit(self.side.pages.words(self.session.evaluation.web_pages[page]))

    def _browse(self, index: QModelIndex) -> None:
        page = self.session.evaluation.web_pages.get(self.side.pages.id_at(index) or "")
        if page is not None and not open_address(page.url):
            self._say(self.tr("Bara adresser som börjar med http:// eller https:// öppnas."))

    def _stage(self, kind: str, index: QModelIndex, number: int) -> None:
        model, form = (
            (self.findings.findings, self.findings.form) if kind == "web_finding"
            else (self.answers.answers, self.answers.form)
        )  # fmt: skip
        row = model.id_at(index)
        if row is not None and self.flush() and self.deeds.set_stage(kind, row, number):
            form.fill()
            self.announced.emit(form.stage.currentText())

    def _delete(self, kind: str, index: QModelIndex) -> None:
        model = index.model()
        row, place = getattr(model, "id_at", lambda _: None)(index), index.row()
        if row is None or not self.flush():
            return
        if self.deeds.delete(kind, row) and kind != "web_page":
            (self.findings if kind == "web_finding" else self.answers).after_delete(place)

    def _say(self, words: str, *, undo: bool = False) -> None:
        ways = [(self.tr("Ångra"), lambda: self.do.emit("undo"))] if undo else []
        self.banners.show_banner(DONE_BANNER, "info", words, ways)
        self.announced.emit(words)

    # ---- dropping
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.drop(event.mimeData())

    def drop(self, mime: QMimeData) -> None:
        """Make findings of what was dropped."""
        self._take(given(mime))

    # ---- a page
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None or announcement.origin is not self:
            self.banners.drop(DONE_BANNER)
        self.findings.refresh()
        self.answers.refresh()
        if announcement is None or "web_page" in announcement.kinds:
            self._line_changed()
        self._show_counts()

    def _begin(self) -> None:
        self._begun = True
        self._stack.setCurrentIndex(0)
        self.commands_changed.emit()

    def _line_changed(self) -> None:
        self.findings.show_line(self.side.current)
        self.bar.show_line(self.side.current)

    def _show_counts(self) -> None:
        evaluation = self.session.evaluation
        self.bar.show_counts(evaluation)
        there = bool(evaluation.web_pages or evaluation.web_findings or evaluation.answers)
        self._begun = self._begun and not there and self._writing
        shown = 0 if there or self._begun else 1
        if self._stack.currentIndex() != shown:
            self._stack.setCurrentIndex(shown)
        self.commands_changed.emit()

    @property
    def _writing(self) -> bool:
        """Whether somebody is writing in something that is not made yet."""
        return any(part.isVisibleTo(self) for part in (self.findings.form, self.answers.form, self.side.form))

    def _show_part(self, part: str) -> None:
        if not self.flush():
            part = ANSWERS if self._parts.currentIndex() else WEB
        self.bar.show_part(part)
        self._parts.setCurrentIndex(1 if part == ANSWERS else 0)
        self.commands_changed.emit()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {
            "new_row": self.new_row, "web_template": self.add_template, "paste_finding": self.paste,
            "import_answers": self.import_answers,
        }  # fmt: skip
        evaluation = self.session.evaluation
        if self.parts.choice == ANSWERS and evaluation.answers:
            found["find"] = self.answers.head.find
        elif self.parts.choice == WEB and evaluation.web_findings:
            found["find"] = self.findings.head.find
        return found

    def flush(self) -> bool:
        failed = [part for part in (self.side, self.findings, self.answers) if not part.flush()]
        return not failed

    def show_row(self, kind: str, row: str) -> bool:
        if kind == "web_finding" and row in self.session.evaluation.web_findings:
            self._show_part(WEB)
            shown = self.findings.show_finding(row)
            self.findings.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return shown
        if kind == "web_page" and row in self.session.evaluation.web_pages:
            self._show_part(WEB)
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.side.show_line(row)
        if kind == "answer" and row in self.session.evaluation.answers:
            self._show_part(ANSWERS)
            shown = self.answers.show_answer(row)
            self.answers.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return shown
        return False

    def set_focus_mode(self, on: bool) -> None:
        self.side.setVisible(not on)

    def panes(self) -> list[QWidget]:
        if self.parts.choice == ANSWERS:
            return [self.parts.button(ANSWERS), self.answers.list, self.answers.form.text]
        return [self.side.list, self.findings.list, self.findings.form.text, self.parts.button(WEB)]

    def comfortable_width(self) -> int:
        """The checklist, the findings, and the form of the current one."""
        return theme_of(self).px(300 + 480 + 352)

    def focus_start(self) -> None:
        if self._stack.currentIndex() == 1 and self.empty.button is not None:
            start: QWidget = self.empty.button
        elif self.parts.choice == ANSWERS:
            start = self.answers.list if self.answers.answers.ids else self.answers.nothing.button or self
        else:
            lists = (self.side.list, self.findings.list, self.findings.form.text)
            start = next((part for part in lists if part.isVisibleTo(self)), self.bar.paste)
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.side.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            before = self.focusWidget()
            self.focus_start()
            event.setAccepted(self.focusWidget() is not before)  # already there: the window leads further back
        else:
            super().keyPressEvent(event)
