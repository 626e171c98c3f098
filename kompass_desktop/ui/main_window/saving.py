"""What the saved sign says, and what happens when something could not be saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.saved_sign import NOT_IN_FILE, NOT_SAVED, READ_ONLY, SAVED, SAVING

SUBJECT = "saving"
"""The subject of the banner about what could not be saved."""

Retry = Callable[[], object]


class Saving(QObject):
    """Follows one evaluation: typed, saved, in the user's file. `shown` gives the sign's state and the time."""

    shown = Signal(str, object)
    copy_asked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._failing: dict[Page, Retry | None] = {}
        self._waiting = False
        self._in_file = True
        self.state = SAVED

    def follow(self, page: Page) -> None:
        """Follows what a page tells about its saving."""
        page.waiting.connect(self._typed)
        page.failed.connect(lambda problem, retry: self.fail(page, problem, retry))

    def fail(self, page: Page, problem: Exception, retry: Retry | None) -> None:
        """Something was not kept: a refusal is said, a problem of the disk stays until it is gone."""
        if not isinstance(problem, KnownProblem):
            page.banners.show_banner(SUBJECT, "warn", str(problem))
            return
        self._failing[page] = retry
        page.banners.show_banner(
            SUBJECT, "bad", self.tr("Inte sparat: {why}").format(why=problem),
            [
                (self.tr("Försök igen"), lambda: self.try_again(page)),
                (self.tr("Spara en kopia på annan plats…"), self.copy_asked.emit),
            ],
        )  # fmt: skip
        self.show_state()

    def try_again(self, page: Page) -> None:
        """Tries to save what a page could not save; says so again if it still does not work."""
        retry = self._failing.pop(page, None)
        if retry is not None:
            retry()
        if page.flush():
            self._failing.pop(page, None)
        self.settle(page)

    def heard(self) -> None:
        """Something was saved: perhaps what failed before works now, too."""
        for page in list(self._failing):
            if page.flush():
                del self._failing[page]
                self.settle(page)
        self.show_state()

    def settle(self, page: Page) -> None:
        """Takes the banner away where nothing fails any more."""
        if page not in self._failing:
            page.banners.drop(SUBJECT)
        self.show_state()

    def set_in_file(self, in_file: bool) -> None:
        """Whether the user's own file could be brought up to date."""
        self._in_file = in_file
        self.show_state()

    def show_state(self) -> None:
        """Works out what the sign says now."""
        if self._session.read_only:
            self.state = READ_ONLY
        elif self._failing:
            self.state = NOT_SAVED
        elif self._waiting:
            self.state = SAVING
        else:
            self.state = SAVED if self._in_file else NOT_IN_FILE
        self.shown.emit(self.state, self._at())

    def _typed(self, waiting: bool) -> None:
        self._waiting = waiting
        self.show_state()

    def _at(self) -> datetime | None:
        return self._session.saved_at
