"""When the user's own file is brought up to date: a while after the last edit, on losing focus, and at close.

Publishing runs beside the window. What could not be written is tried again later; nothing waits for it.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job

AFTER_EDIT_MS = 30_000
"""How long after the last edit."""
SHARE_OF_TIME = 20
"""Not more often than this many times as long as the last publish took."""


class Publishing(QObject):
    """Publishes one session. `in_file` tells whether the user's file is up to date; `failed` gives a KnownProblem."""

    in_file = Signal(bool)
    failed = Signal(object)

    def __init__(self, session: Session, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._job: Job | None = None
        self._stopped = False
        self._began = 0.0
        self._took_ms = 0
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.publish_now)
        self._unsubscribe = session.subscribe(lambda _: self.touch())

    def touch(self) -> None:
        """Something was edited: publish a while after it, so that typing is left in peace."""
        self.timer.start(max(AFTER_EDIT_MS, self._took_ms * SHARE_OF_TIME))

    def publish_soon(self) -> None:
        """The window lost the focus: publish now, unless that was done just before."""
        if self._session.unpublished and self._took_ms * SHARE_OF_TIME < (time.monotonic() - self._began) * 1000:
            self.publish_now()

    def publish_now(self) -> None:
        """Publish beside the window, if there is something to publish and nothing is under way."""
        self.timer.stop()
        if self._job is not None or not self._session.unpublished:
            return
        self._began = time.monotonic()
        session = self._session
        self._job = self._background.start(lambda _: session.publish())
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)

    def stop(self) -> None:
        """No more publishing: the session is about to be closed. Waits for what is under way."""
        self._stopped = True
        self._unsubscribe()
        self.timer.stop()
        self._background.wait()
        self._job = None

    @property
    def running(self) -> bool:
        """Whether a publish is under way."""
        return self._job is not None

    def _done(self, done: bool) -> None:
        if self._stopped:
            return
        self._end()
        self._session.adopt_news()
        self.in_file.emit(done)
        if not done:
            self.touch()

    def _failed(self, error: BaseException) -> None:
        if self._stopped:
            return
        self._end()
        if not isinstance(error, KnownProblem):
            raise error
        self.in_file.emit(False)
        self.failed.emit(error)
        self.touch()

    def _end(self) -> None:
        self._took_ms = round((time.monotonic() - self._began) * 1000)
        self._job = None
