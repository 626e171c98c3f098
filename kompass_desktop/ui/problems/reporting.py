"""Sees to it that a bug is shown, with a report that says nothing from the evaluation.

Wherever it happened (a slot, something Qt calls, another thread), it is told in the next turn of the window's event
loop: never inside what went wrong.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

MOST_SHOWN = 5
"""So many different bugs are shown while the program runs. Whoever has seen five knows; the rest is only written."""


class Work(Struct, frozen=True):
    """How the work stands after a bug: its file (None while none is open), and whether all that was typed is saved."""

    path: Path | None = None
    saved: bool = True


MakeDialog = Callable[[str, Work], "QDialog"]


class BugReporter(QObject):
    """Shows a bug that nobody caught, keeps its report in the data folder, and writes it to stderr.

    The same bug is shown once, one dialog at a time: one that comes with every repaint must not come back as often.
    """

    _told = Signal(str)

    def __init__(self, make_dialog: MakeDialog, work: Callable[[], Work] = Work) -> None:
        """`make_dialog` makes what is shown of a report; `work` saves what waits and says how the work stands."""
        super().__init__()
        self.open_dialog: QDialog | None = None
        self.reports: list[str] = []
        self._make_dialog, self._work = make_dialog, work
        self._shown, self._busy = set[str](), False
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def __call__(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Called by Python for an exception that nobody caught, on whatever thread."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        try:
            self._take(error)
        except Exception as fault:  # noqa: BLE001 - a reporter that fails must not call itself
            _to_stderr(fault)

    def _take(self, error: BaseException) -> None:
        from kompass_desktop.services.bug_reports import keep_report, report_text, where

        _to_stderr(error)
        report = report_text(error, _about())
        self.reports.append(report)
        del self.reports[:-MOST_SHOWN]
        place = where(error)
        if place in self._shown:
            return
        self._shown.add(place)
        keep_report(report)
        if len(self._shown) <= MOST_SHOWN:
            self._told.emit(report)

    def _show(self, report: str) -> None:
        """On the window's thread: one dialog, unless one is there already."""
        if self.open_dialog is not None or self._busy or QCoreApplication.instance() is None:
            return
        self._busy = True  # saving what waits may fail in the same way
        try:
            dialog = self.open_dialog = self._make_dialog(report, self._state())
            dialog.finished.connect(self._closed)
            dialog.destroyed.connect(self._closed)
            dialog.open()
        except Exception as fault:  # noqa: BLE001 - no dialog then: the report is kept and on stderr
            self.open_dialog = None
            _to_stderr(fault)
        finally:
            self._busy = False

    def _state(self) -> Work:
        try:
            return self._work()
        except Exception as fault:  # noqa: BLE001 - then that is what has to be said
            _to_stderr(fault)
            return Work(saved=False)

    def _closed(self, _how: Any = None) -> None:
        self.open_dialog = None


def _about() -> str:
    import platform

    from PySide6.QtCore import qVersion

    from kompass_desktop.services.bug_reports import program_version

    name = f"kompass_desktop {program_version()}".strip()
    return f"{name} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"


def _to_stderr(error: BaseException) -> None:
    if sys.stderr is None:
        return
    import traceback

    print("".join(traceback.format_exception(error)), file=sys.stderr)  # noqa: T201 - the last thing to read


def report_bugs(make_dialog: MakeDialog, work: Callable[[], Work] = Work) -> BugReporter:
    """Has every exception that nobody catches shown from now on, of every thread; answers with the reporter."""
    reporter = BugReporter(make_dialog, work)
    sys.excepthook = reporter
    threading.excepthook = lambda told: (
        reporter(told.exc_type, told.exc_value, told.exc_traceback) if told.exc_value is not None else None
    )
    return reporter
