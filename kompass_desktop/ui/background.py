"""Work off the window's thread: publishing and exporting, with progress, a way to stop, and the answer back here.

The work gets frozen values only: never a widget, and never the evaluation's connection.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class Stopped(Exception):
    """The work was stopped by the user."""


class Job(QObject):
    """One piece of work. Its signals arrive on the window's thread: one of `done`, `failed` and `stopped` comes."""

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    progress = Signal(int, int)
    """Steps done and steps in all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self.finished = False
        for signal in (self.done, self.failed):
            signal.connect(self._finish)
        self.stopped.connect(self._finish)

    def stop(self) -> None:
        """Asks the work to end; it does so at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work: tells progress, and raises Stopped where the user has asked for an end."""
        if self._stop.is_set():
            raise Stopped
        self.progress.emit(done, total)

    def _finish(self, *_: object) -> None:
        self.finished = True


class _Run(QRunnable):
    """A job's work on a thread of the pool."""

    def __init__(self, job: Job, work: Callable[[Job], Any]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        try:
            answer = self._work(self._job)
        except Stopped:
            self._job.stopped.emit()
        except BaseException as error:  # noqa: BLE001 - every failure is told on the window's thread
            self._job.failed.emit(error)
        else:
            self._job.done.emit(answer)


class Background(QObject):
    """The threads of one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: set[Job] = set()

    def start(self, work: Callable[[Job], Any]) -> Job:
        """Starts work; connect to the job's signals at once: they come no earlier than the next turn of the loop."""
        job = Job(self)
        self._jobs.add(job)
        for signal in (job.done, job.failed):
            signal.connect(lambda *_: self._jobs.discard(job))
        job.stopped.connect(lambda: self._jobs.discard(job))
        self._pool.start(_Run(job, work))
        return job

    def wait(self) -> None:
        """Waits for everything that runs, at close."""
        self._pool.waitForDone()
