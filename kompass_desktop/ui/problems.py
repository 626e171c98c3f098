"""Two kinds of error: a known problem is said in words with a way out; a bug gets a report that can be copied."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kompass_desktop.services.problems import Refused
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.problems import KnownProblem

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def is_known(error: BaseException) -> bool:
    """Whether an error is one that people can do something about."""
    return isinstance(error, (KnownProblem, Refused))


def report_of(error: BaseException) -> str:
    """What a bug report says: the program, the machine, and where it happened; nothing from the evaluation."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    about = f"kompass_desktop · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return about + "\n\n" + "".join(lines)


class BugDialog(QDialog):
    """Says that something went wrong in the program, that the work is safe, and gives the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ett fel i programmet"))
        self.resize(640, 420)
        words = QLabel(
            self.tr(
                "Något gick fel i programmet. Det du skrivit är sparat. Kopiera texten nedan och skicka den till den "
                "som förvaltar programmet; i den står inget ur utvärderingen."
            )
        )
        words.setWordWrap(True)
        where = QLabel(self.tr("Arbetskopior och säkerhetskopior ligger i {folder}").format(folder=data_folder()))
        where.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Felrapport"))
        self.copy = QPushButton(self.tr("Kopiera texten"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.back = QPushButton(self.tr("Fortsätt arbeta"))
        self.back.setDefault(True)
        self.back.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.back)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        for part in (words, where, self.report):
            box.addWidget(part)
        box.addLayout(foot)


class BugReporter:
    """Shows a bug that nobody caught. Also writes it to stderr; while one is shown no second one is put on top."""

    def __init__(self) -> None:
        self.open_dialog: BugDialog | None = None
        self.reports: list[str] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Called by Python for an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        report = report_of(error)
        self.reports.append(report)
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
