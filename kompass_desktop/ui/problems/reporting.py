"""Sees to it that a bug is shown, with a report that says nothing from the evaluation."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kompass_desktop.ui.problems.bug_dialog import BugDialog


def report_of(error: BaseException) -> str:
    """What a bug report says: the program, the machine, and where it happened; nothing from the evaluation."""
    import platform
    import traceback

    from PySide6.QtCore import qVersion

    lines = traceback.format_exception(type(error), error, error.__traceback__)
    about = f"kompass_desktop · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return about + "\n\n" + "".join(lines)


class BugReporter:
    """Shows a bug that nobody caught. Also writes it to stderr; while one is shown no second one is put on top."""

    def __init__(self) -> None:
        self.open_dialog: BugDialog | None = None
        self.reports: list[str] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Called by Python for an exception that nobody caught."""
        from PySide6.QtWidgets import QApplication

        from kompass_desktop.ui.problems.bug_dialog import BugDialog

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = report_of(error)
        self.reports.append(report)
        if sys.stderr is not None:
            print(report, file=sys.stderr)  # noqa: T201 - the last thing one can read if the window is gone
        if self.open_dialog is None and QApplication.instance() is not None:
            self.open_dialog = BugDialog(report, QApplication.activeWindow())
            self.open_dialog.finished.connect(self._closed)
            self.open_dialog.open()

    def _closed(self) -> None:
        self.open_dialog = None


def report_bugs() -> BugReporter:
    """Has every exception that nobody catches shown from now on; answers with the reporter."""
    reporter = BugReporter()
    sys.excepthook = reporter
    return reporter
