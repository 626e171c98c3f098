"""One open evaluation on the desk: its tabs and the dock, kept in step with every change."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kompass_desktop.model.totals import consensus_totals, individual_totals
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.main_window.saving import Saving
from kompass_desktop.ui.main_window.tab_list import (
    HOME_OF,
    INTERVIEWS,
    OVERVIEW,
    REPORT,
    RESULTS,
    SCORING,
    SHOWN_TO_MUNICIPALITY,
    Tab,
    tabs,
)
from kompass_desktop.ui.models.evidence import CONCERNED, EvidenceIndex
from kompass_desktop.ui.models.publishing import Publishing
from kompass_desktop.ui.models.total_beside import TotalBeside
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.dock_content import DockContent
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.score_dock import ScoreDock

DOCK_KINDS = frozenset(("consensus_score", "individual_score", "evaluator", "evaluation")) | CONCERNED
FIRST_TAB = OVERVIEW


class Desk(QWidget):
    """The tabs over one session. A page is built when it is first shown, and waits while it is hidden."""

    tab_shown = Signal(int)
    commands_changed = Signal()
    changed = Signal()
    """The evaluation is other than before: title and undo have to be looked at."""
    command_asked = Signal(str)
    announced = Signal(str)

    def __init__(
        self, session: Session, background: Background, parent: QWidget | None = None, *, said: int = 0
    ) -> None:  # fmt: skip
        """`said`: how many of the session's sentences were shown before."""
        super().__init__(parent)
        self.session = session
        self.tabs: tuple[Tab, ...] = tabs()
        self.evidence = EvidenceIndex()
        self.saving = Saving(session, self)
        self.publishing = Publishing(session, background, self)
        self.beside = TotalBeside(self)
        self.discreet = False
        self.focus_mode = False
        self._is_document = session.evaluation.details.handed_over
        self._typed_in: Page | None = None
        self._pages: dict[str, Page] = {}
        self._whose = ""
        self.said = said
        self._fold_wish: bool | None = None
        self.stack = QStackedWidget()
        self.dock = ScoreDock()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.stack, 0, 0)
        self._grid.addWidget(self.dock, 0, 1)
        self._dock_due = QTimer(self)
        self._dock_due.setSingleShot(True)
        self._dock_due.timeout.connect(self._show_dock)
        self.beside.due.connect(self._show_dock_soon)
        self.publishing.in_file.connect(self._published)
        self.publishing.failed.connect(self._could_not_publish)
        self.dock.fold_asked.connect(self._wish_fold)
        self._unsubscribe = session.subscribe(self._hear)
        self.evidence.read(session.evaluation)
        self._show_dock()
        self.dock.setVisible(not self._is_document)
        follow_theme(self, self._fit)

    # ---- tabs
    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def tab(self) -> int:
        """The number of the shown tab, from 0."""
        names = [tab.id for tab in self.tabs]
        return next((names.index(name) for name, page in self._pages.items() if page is self.page), 0)

    def show_tab(self, number: int, focus: bool = True) -> None:
        """Shows a tab; what stands typed in the one before is saved first."""
        before = self.page
        if not self.shows(number):
            return
        page = self._page(self.tabs[number])
        if page is before:
            return
        if before is not None:
            before.flush()
        self.stack.setCurrentWidget(page)
        self._show_whose(page)
        self._show_dock_soon()
        page.set_focus_mode(self.focus_mode)
        self._fit()
        self.tab_shown.emit(number)
        self.commands_changed.emit()
        if focus:
            page.focus_start()

    @property
    def first_tab(self) -> int:
        """The tab that is shown at first: the overview, or the result in the municipality's own file."""
        return self.tab_named(FIRST_TAB if self.shows(self.tab_named(FIRST_TAB)) else RESULTS)

    def shows(self, number: int) -> bool:
        """Whether a tab has anything to show in this evaluation."""
        return not self._is_document or self.tabs[number].id in SHOWN_TO_MUNICIPALITY

    def tab_named(self, tab: str) -> int:
        """The number of a tab by its id."""
        return [t.id for t in self.tabs].index(tab)

    def go_to(self, kind: str, row: str) -> None:
        """Shows a row: in the shown tab if that can, else in the tab where its kind is at home.

        "tab" shows a tab, and "command" carries one out: not every place is on a page.
        """
        if kind == "command":
            self.command_asked.emit(row)
            return
        if kind == "tab":
            self.show_tab(self.tab_named(row))
            return
        if self.page is not None and kind == "sub_criterion" and self.page.show_row(kind, row):
            return
        home = HOME_OF.get(kind)
        if self._is_document and home == SCORING:
            home = REPORT  # where the points stand with the words about them
        if home is not None:
            self.show_tab(self.tab_named(home), focus=False)
            if self.page is not None and not self.page.show_row(kind, row):
                self.page.focus_start()

    def next_pane(self) -> None:
        """F6: to the next part of the shown page."""
        panes = [p for p in self.page.panes() if p.isVisible()] if self.page is not None else []
        if not panes:
            return
        here = next((i for i, p in enumerate(panes) if p.hasFocus() or p.isAncestorOf(self.focusWidget() or p)), -1)
        panes[(here + 1) % len(panes)].setFocus()

    def flush(self) -> bool:
        """Saves what stands typed anywhere; False if some of it could not be. Where one only reads, none has to."""
        failed = [page for page in self._pages.values() if not page.flush()]
        return not failed or self.session.read_only

    def set_discreet(self, discreet: bool) -> None:
        """Hides points and names everywhere, also in tabs that are opened later."""
        self.discreet = discreet
        self.dock.set_hidden(discreet)
        for page in self._pages.values():
            page.set_discreet(discreet)

    def set_focus_mode(self, on: bool) -> None:
        """F11: only what one works in is left, without the dock and side panels."""
        self.focus_mode = on
        self.dock.setVisible(not on and not self._is_document)
        if self.page is not None:
            self.page.set_focus_mode(on)
        self._fit()

    def back_to_typing(self) -> None:
        """Esc, where nothing else is left to do: to the note line while an interview goes on, else where one typed."""
        interviews = self.session.evaluation.interviews.values()
        if any(interview.timer_started is not None for interview in interviews):
            self.show_tab(self.tab_named(INTERVIEWS))
        elif self._typed_in is not None:
            self.show_tab(self.tab_named(next(name for name, page in self._pages.items() if page is self._typed_in)))
        if self.page is not None:
            self.page.focus_start()

    def author_changed(self) -> None:
        """Somebody else works at this computer from now on."""
        for page in self._pages.values():
            page.author_changed()

    def settings_changed(self) -> None:
        """The settings of this computer are other than before."""
        for page in self._pages.values():
            page.settings_changed()

    def let_go(self) -> None:
        """Before the session is closed: nothing listens to it any more."""
        for page in self._pages.values():
            page.let_go()
        self.publishing.stop()
        self._unsubscribe()
        self._dock_due.stop()

    def _page(self, tab: Tab) -> Page:
        page = self._pages.get(tab.id)
        if page is None:
            page = tab.make(self.session, self.evidence, self.stack)
            page.go_to.connect(self.go_to)
            page.do.connect(self.command_asked)
            page.announced.connect(self.announced)
            page.commands_changed.connect(self.commands_changed)
            page.dock_changed.connect(self._show_dock_soon)
            self.saving.follow(page)
            page.waiting.connect(lambda typed: self._typed(page, typed))
            page.whose_changed.connect(lambda _: self._show_whose(page))
            if self.discreet:
                page.set_discreet(True)
            self._pages[tab.id] = page
            self.stack.addWidget(page)
        return page

    def _typed(self, page: Page, waiting: bool) -> None:
        if waiting:
            self._typed_in = page

    # ---- following the evaluation
    def _hear(self, announcement: Announcement) -> None:
        if announcement.kinds & CONCERNED:
            self.evidence.hear(self.session.evaluation, announcement)
        if announcement.kinds & DOCK_KINDS:
            self._dock_due.start(0)
        for page in self._pages.values():
            page.hear(announcement)
        self.saving.heard()
        self.changed.emit()

    def _show_whose(self, page: Page) -> None:
        whose = page.evaluator if page is self.page else self._whose
        if whose != self._whose:
            self._whose = whose
            self._dock_due.start(0)

    def _show_dock_soon(self) -> None:
        self._dock_due.start(0)

    def _show_dock(self) -> None:
        evaluation = self.session.evaluation
        totals = individual_totals(evaluation, self._whose) if self._whose else consensus_totals(evaluation)
        name = evaluation.evaluators[self._whose].name if self._whose in evaluation.evaluators else ""
        whose = self.tr("Egen bedömning, {name}").format(name=name or self._whose) if self._whose else ""
        coverage = self.page.dock_coverage if self.page is not None else None
        sources = self.evidence.codes_with(evaluation.catalogue.codes)
        beside = None if self._whose else self.beside.words(evaluation, totals)
        self.dock.show_content(DockContent(totals, sources, whose, beside, coverage))

    def _published(self, in_file: bool) -> None:
        """The user's file was written, or could not be; what came to light on the way is said."""
        self.saving.set_in_file(in_file)
        self.say_about_file()

    def say_about_file(self) -> None:
        """Says what had to be said about the file since it was last said."""
        said = self.session.said[self.said :]
        if said and self.page is not None:
            self.said += len(said)
            self.page.banners.show_banner("file", "warn", " ".join(said))

    def _could_not_publish(self, problem: Exception) -> None:
        if self.page is not None:
            words = self.tr("Ännu inte i din fil: {why} Ditt arbete är sparat på den här datorn.").format(why=problem)
            self.page.banners.show_banner(
                "publishing", "warn", words, [(self.tr("Försök igen"), self.publishing.publish_now)]
            )

    # ---- folding
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _wish_fold(self, folded: bool) -> None:
        self._fold_wish = folded
        self._fit()

    def _fit(self) -> None:
        """The dock folds to the foot when the shown page does not get the width it wants, or when that is asked for."""
        page, dock = self.page, theme_of(self).size("dock")
        wanted = page.comfortable_width() if page is not None else 0
        narrow = self.width() - dock < wanted and not self.focus_mode
        folded = narrow if self._fold_wish is None else self._fold_wish
        if folded != self.dock.folded or self._grid.indexOf(self.dock) < 0:
            self._grid.removeWidget(self.dock)
            self.dock.set_folded(folded)
            self._grid.addWidget(self.dock, 1 if folded else 0, 0 if folded else 1)
