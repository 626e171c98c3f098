"""Work off the window's thread: publishing and exporting, with progress, a way to stop, and the answer back here.

The work gets frozen values only: never a widget, and never the evaluation's connection.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class Stopped(Exception):
    """The work was stopped by the user."""


class Job(QObject):
    """One piece of work. Its signals come on the window's thread, no earlier than the next turn of the event loop:
    `progress` any number of times, then one of `done`, `failed` and `stopped`."""

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    progress = Signal(int, int)
    """Steps done and steps in all."""

    # What the work says on its own thread; the window's thread passes it on, so that nobody can be too late to listen.
    _said = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self.finished = False
        self._said.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Asks the work to end; it does so at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work: tells progress, and raises Stopped where the user has asked for an end."""
        if self._stop.is_set():
            raise Stopped
        self._said.emit("progress", (done, total))

    def run(self, work: Callable[[Job], Any]) -> None:
        """Called on the thread that works: does it, and says how it ended."""
        try:
            answer = work(self)
        except Stopped:
            self._said.emit("stopped", None)
        except BaseException as error:  # noqa: BLE001 - every failure is told on the window's thread
            self._said.emit("failed", error)
        else:
            self._said.emit("done", answer)

    def _tell(self, what: str, said: Any) -> None:
        if what == "progress":
            self.progress.emit(*said)
            return
        self.finished = True
        if what == "stopped":
            self.stopped.emit()
        else:
            (self.done if what == "done" else self.failed).emit(said)


class _Run(QRunnable):
    """A job's work on a thread of the pool."""

    def __init__(self, job: Job, work: Callable[[Job], Any]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        self._job.run(self._work)


class Background(QObject):
    """The threads of one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: set[Job] = set()

    def start(self, work: Callable[[Job], Any]) -> Job:
        """Starts work; connect to the job's signals before the event loop turns."""
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
