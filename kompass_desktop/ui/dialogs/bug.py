"""The dialog about a bug: what happened to the work, where it lies, and a report to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kompass_desktop.services.bug_reports import FOLDER
from kompass_desktop.services.settings import data_folder
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label, breakable
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen
from kompass_desktop.ui.widgets.panels import column

if TYPE_CHECKING:
    from kompass_desktop.ui.problems.reporting import Work

BACKUPS = "backups"
WIDTH, HEIGHT, REPORT_HEIGHT = 560, 480, 90


class BugDialog(DialogFrame):
    """Says that something went wrong in the program and how the work stands, and gives the report to copy."""

    def __init__(self, report: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("", "", width=WIDTH, fills=True, parent=parent)
        self.setWindowTitle(self.tr("Ett fel i programmet"))
        self.heading.setText(self.tr("Något gick fel i programmet"))
        self.lead.setText(self._how_it_stands(work))
        self.lead.set_muted(False)
        self.lead.show()
        self.places = [Label(words, "small", muted=True, wrap=True) for words in self._places(work)]
        self.body.addLayout(column(*self.places, gap=4))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumHeight(REPORT_HEIGHT)
        form_row(
            self.body, self.tr("Felrapport"), self.report,
            self.tr("Skicka den gärna till den som förvaltar programmet. I den står ingenting ur utvärderingen."),
        )  # fmt: skip
        self.copy = Button(self.tr("Kopiera felrapporten"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.foot.insertWidget(0, self.copy)
        self.cancel.set_text(self.tr("Avsluta"))
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self._quit)
        self.primary.set_text(self.tr("Fortsätt"))
        self.primary.clicked.connect(self.accept)
        self.primary.setFocus()
        fit_to_screen(self, WIDTH, HEIGHT)

    def _how_it_stands(self, work: Work) -> str:
        if work.saved:
            return self.tr("Allt du har skrivit är sparat. Du kan fortsätta arbeta, eller avsluta och börja om.")
        return self.tr(
            "Det du skrev allra sist kanske inte är sparat: kopiera den texten innan du fortsätter. Allt före den är "
            "sparat."
        )

    def _places(self, work: Work) -> list[str]:
        folder = data_folder()
        found = [self.tr("Filen: {path}").format(path=breakable(work.path))] if work.path is not None else []
        return [
            *found,
            self.tr("Säkerhetskopior: {path}").format(path=breakable(folder / BACKUPS)),
            self.tr("Felrapporter: {path}").format(path=breakable(folder / FOLDER)),
        ]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.set_text(self.tr("Kopierad"))

    def _quit(self) -> None:
        """Closes every window as the user would; one that has a reason to stay still stays."""
        self.reject()
        QTimer.singleShot(0, QCoreApplication.quit)
