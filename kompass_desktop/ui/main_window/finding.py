"""Sök överallt in the window: an index over the open evaluation, read in pieces while the pane is open."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from kompass_desktop.services.announcements import Announcement
    from kompass_desktop.services.finding import FindIndex, Group
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.find_pane import FindPane

AT_ONCE = 0.012
"""So long (s) is read between two events."""
BEFORE_AN_ANSWER = 0.008
"""So long (s) an answer waits for what has not been read yet."""
AGAIN = 0.2
"""While much is being read, the answer is looked at again so often (s)."""


class Finding(QObject):
    """Carries out "Sök överallt". Nothing is made before it is first asked for."""

    def __init__(self, window: QWidget, desk: Callable[[], Desk | None]) -> None:
        """`desk` answers with the evaluation that is open now."""
        super().__init__(window)
        self._window, self._desk = window, desk
        self._pane: FindPane | None = None
        self._index: FindIndex | None = None
        self._shown_at = 0.0
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)

    @property
    def pane(self) -> FindPane:
        """The pane, made when it is first asked for."""
        from kompass_desktop.ui.widgets.find_pane import FindPane

        if self._pane is None:
            self._pane = FindPane(self._window)
            self._pane.asked.connect(lambda _: self.show_answer())
            self._pane.chosen.connect(self._go)
        return self._pane

    def ask(self) -> None:
        """Opens the pane over the evaluation that is open."""
        if self._desk() is not None:
            self._follow()
            self.pane.ask()

    def show_answer(self) -> None:
        """Answers what stands in the field, again if something has changed."""
        index, desk = self._index, self._desk()
        if index is None or desk is None or self._pane is None:
            return
        from kompass_desktop.services.finding import wanted_in
        from kompass_desktop.ui.models.found_rows import found_rows

        if not self._read(BEFORE_AN_ANSWER):
            self._reading.start()
        words = self._pane.field.text()
        groups = index.find(words, asker=desk.session.author, discreet=desk.discreet)
        wanted = wanted_in(words)
        rows = found_rows(index.evaluation, groups, wanted, desk.discreet)
        self._shown_at = time.perf_counter()
        self._pane.show_found(rows, wanted, self._count(groups), self._said(words, bool(groups), desk.discreet))

    # ---- the index
    def _follow(self) -> None:
        """Makes the index of the evaluation that is open, if there is none."""
        desk = self._desk()
        if self._index is not None or desk is None:
            return
        from kompass_desktop.services.finding import FindIndex

        self._index = FindIndex(desk.session.evaluation)
        session = desk.session

        def hear(announcement: Announcement) -> None:
            if self._index is not None:
                self._index.hear(session.evaluation, announcement)
                if self._pane is not None and self._pane.isVisible():
                    self._shown_at = 0.0
                    self._reading.start()

        session.subscribe(hear)  # ends with the session
        desk.destroyed.connect(self._forget)
        self._reading.start()

    def _forget(self) -> None:
        """The evaluation is closed: nothing of it is kept here."""
        self._index = None
        self._reading.stop()
        if self._pane is not None:
            self._pane.forget()

    def _read(self, seconds: float) -> bool:
        """Reads on for a moment; whether everything is read."""
        index, until = self._index, time.perf_counter() + seconds
        while index is not None and not index.ready and time.perf_counter() < until:
            index.read_some()
        return index is None or index.ready

    def _read_on(self) -> None:
        done = self._read(AT_ONCE)
        if done:
            self._reading.stop()
        shown = self._pane is not None and self._pane.isVisible()
        if shown and (done or time.perf_counter() - self._shown_at > AGAIN):
            self.show_answer()

    # ---- words and ways
    def _count(self, groups: list[Group]) -> str:
        count = sum(len(group.rows) for group in groups)
        if not count:
            return ""
        if any(group.more for group in groups):
            return self.tr("Fler än {count} träffar").format(count=count)
        return self.tr("1 träff") if count == 1 else self.tr("{count} träffar").format(count=count)

    def _said(self, words: str, found: bool, discreet: bool) -> str:
        if found:
            return ""
        if not words.strip():
            return self.tr(
                "Sök i anteckningar, citat, dokument, webb, styrkor och förbättringar, rapporttext, motiveringar och "
                "åtgärder, eller efter en roll, en plats (”plats c”), en intervju eller ett delområde (”13”)."
            )
        if self._index is not None and not self._index.ready:
            return self.tr("Läser anteckningar…")
        if discreet:
            return self.tr("Inget innehåller alla orden. I diskret läge söks inte namn och motiveringar.")
        return self.tr("Inget innehåller alla orden. Prova ett kortare ord eller en del av det.")

    def _go(self, kind: str, row: str) -> None:
        desk = self._desk()
        if desk is None:
            return
        desk.setFocus()  # nowhere: so that it is seen whether the page takes it, and Qt does not give it to some field
        desk.go_to(kind, row)
        page = desk.page
        if page is not None and not page.isAncestorOf(self._window.focusWidget() or desk):
            panes = [pane for pane in page.panes() if pane.isVisible()]
            (panes[0].setFocus if panes else page.focus_start)()
