"""The timer of an interview: started, paused, and kept in the evaluation, so that it goes on after a restart."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.pacing import Pace, pace_of, seconds_spent, topics_of
from kompass_desktop.model.visit import Interview
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem

NOTICES = (15, 5)
"""So many minutes before the end the panel says it more clearly. There is never a dialog, and never a sound."""
TICK_MS = 1000


class InterviewTimer(QObject):
    """The timer of the interview that is shown. `ticked` comes every second while it runs, and after each change."""

    ticked = Signal()
    notice = Signal(int)
    """So many minutes (of NOTICES) are left from now on."""
    failed = Signal(object)

    def __init__(self, session: Session, now: Callable[[], float], parent: QObject | None = None) -> None:
        """`now` is the clock, in seconds since 1970."""
        super().__init__(parent)
        self._session, self._now = session, now
        self._interview = ""
        self._left: int | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def show_interview(self, interview: str) -> None:
        """Turn to another interview."""
        self._interview, self._left = interview, None
        self._ticks.start()
        self.ticked.emit()

    @property
    def interview(self) -> Interview | None:
        """The interview whose timer this is."""
        return self._session.evaluation.interviews.get(self._interview)

    @property
    def running(self) -> bool:
        """Whether the time is going on."""
        return self.interview is not None and self.interview.timer_started is not None

    def pace(self, touched: Collection[str]) -> Pace | None:
        """The pace now, when there are notes on `touched`; None without an interview."""
        interview = self.interview
        if interview is None:
            return None
        return pace_of(interview, topics_of(self._session.evaluation, interview.id), touched, int(self._now()))

    def toggle(self) -> None:
        """Start the time, or pause it. Only one interview goes on at a time: the others are paused."""
        interview = self.interview
        if interview is None:
            return
        changes = [c for other in self._running() for c in self._paused(other)]
        if not self.running:
            changes += setting("interview", interview.id, {"timer_started": int(self._now())})
        try:
            self._session.record(changes)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
        self.ticked.emit()

    def _running(self) -> list[Interview]:
        return [i for i in self._session.evaluation.interviews.values() if i.timer_started is not None]

    def _paused(self, interview: Interview) -> list[Change]:
        spent = seconds_spent(interview, int(self._now()))
        return setting("interview", interview.id, {"timer_started": None, "timer_spent": spent})

    def _tick(self) -> None:
        if self.running:
            pace = self.pace(())
            assert pace is not None
            before, self._left = self._left, pace.left
            for minutes in NOTICES:
                if before is not None and before > minutes * 60 >= pace.left:
                    self.notice.emit(minutes)
        self.ticked.emit()
