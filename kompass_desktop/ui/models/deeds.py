"""What every page's deeds have in common: changes made as one step, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.changes import Change
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem


class Deeds(QObject):
    """Carries out what a page asks for; each deed answers whether it was done.

    `failed` gives what stood in the way and how to try again, `said` what was done and whether it can be taken back.
    The changes are the page's own (`origin`).
    """

    failed = Signal(object, object)
    said = Signal(str, bool)

    def __init__(self, session: Session, page: QObject) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def change(self, changes: Sequence[Change], retry: Callable[[], object]) -> bool:
        """Make changes as one step; False, and told, if they were refused or could not be written."""
        try:
            self._session.change(changes, origin=self._page)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, retry)
            return False
        return True
