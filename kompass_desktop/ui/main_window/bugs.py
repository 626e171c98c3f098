"""What the window does about a bug: saves what waits, says how the work stands, and shows the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kompass_desktop.ui.problems.reporting import BugReporter, Work, report_bugs

if TYPE_CHECKING:
    from kompass_desktop.ui.dialogs.bug import BugDialog
    from kompass_desktop.ui.main_window.window import MainWindow


def show_bugs(window: MainWindow | None = None) -> BugReporter:
    """Has every exception that nobody catches shown from now on. Without a window there is no work to save."""

    def work() -> Work:
        desk = window.desk if window is not None else None
        return Work() if desk is None else Work(desk.session.path, desk.flush())

    return report_bugs(_dialog, work)


def _dialog(report: str, work: Work) -> BugDialog:
    from kompass_desktop.ui.dialogs.bug import BugDialog

    return BugDialog(report, work, QApplication.activeWindow())
