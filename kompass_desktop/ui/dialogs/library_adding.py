"""Adding to the library: which files, read off the window's thread, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.services.library import Added, Library
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job


class Adding(QObject):
    """Asks for files and takes them in, one piece of work at a time.

    `began` with what is done in words, `progress` in files done and in all; then one of `added` (what came of it),
    `failed` (a known problem) and `stopped`. `looked`: what came of looking again at the files of before, `not_looked`
    the problem that stood in the way of it.
    """

    began = Signal(str)
    progress = Signal(int, int)
    added = Signal(object)
    looked = Signal(object)
    not_looked = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, library: Library, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._background, self._window = library, background, parent
        self._job: Job | None = None
        self._let_go = False

    @property
    def busy(self) -> bool:
        """Whether something is read just now."""
        return self._job is not None

    def stop(self) -> None:
        """Ask what is read to end at its next file."""
        if self._job is not None:
            self._job.stop()

    # ---- asking
    def ask_files(self) -> None:
        """Ask for evaluation files, and take them in."""
        kinds = self.tr("Utvärderingar (*{suffix});;Alla filer (*)").format(suffix=SUFFIX)
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Lägg till utvärderingsfiler"), "", kinds)
        self.add_files([Path(p) for p in paths])

    def ask_folder(self) -> None:
        """Ask for a folder, and take in all evaluation files in it and below."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Lägg till en hel mapp"))
        self.add_files([Path(chosen)] if chosen else [])

    def ask_reports(self) -> None:
        """Ask for published reports, and take in what they state."""
        kinds = self.tr("Rapporter (*.pdf *.txt);;Alla filer (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Lägg till publicerad rapport"), "", kinds)
        self.add_reports([Path(p) for p in paths])

    # ---- doing it
    def add_files(self, paths: list[Path]) -> None:
        """Take evaluation files in; a folder stands for all in it and below."""
        if paths:
            self._start(self.tr("Läser filer…"), lambda job: self._library.add_files(paths, job.step), self.added)

    def add_reports(self, paths: list[Path]) -> None:
        """Take published reports in, one after the other."""

        def read(job: Job) -> Added:
            answers: list[Added] = []
            for done, path in enumerate(paths):
                job.step(done, len(paths))
                answers.append(self._library.add_report(path))
            return Added(
                tuple(r for a in answers for r in a.results), tuple(refused for a in answers for refused in a.refused)
            )

        if paths:
            self._start(self.tr("Läser rapporter…"), read, self.added)

    def look_again(self) -> None:
        """Look at the library's files again, quietly: one may have changed, or have come into a folder."""
        job = self._background.start(lambda _job: self._library.refresh())
        job.done.connect(lambda answer: self._tell(self.looked, answer))
        job.failed.connect(lambda error: self._tell(self.not_looked, known(error)))

    def let_go(self) -> None:
        """Before the window goes: what still comes from the threads is heard by nobody."""
        self._let_go = True

    def _start(self, words: str, work: Callable[[Job], Any], then: Any) -> None:
        if self.busy:
            return
        self._job = self._background.start(work)
        self._job.progress.connect(self.progress)
        self._job.done.connect(lambda answer: self._end(then, answer))
        self._job.failed.connect(self._failed)
        self._job.stopped.connect(lambda: self._end(self.stopped))
        self.began.emit(words)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, (KnownProblem, Refused)):
            self._end(self.stopped)  # the window can be used again while the error is told
        self._end(self.failed, known(error))

    def _end(self, then: Any, *answer: object) -> None:
        self._job = None
        self._tell(then, *answer)

    def _tell(self, signal: Any, *answer: object) -> None:
        if not self._let_go:
            signal.emit(*answer)


def known(error: BaseException) -> KnownProblem | Refused:
    """A problem that can be said in a sentence; any other error goes on."""
    if not isinstance(error, (KnownProblem, Refused)):
        raise error
    return error
