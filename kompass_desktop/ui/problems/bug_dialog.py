"""The dialog about a bug: what happened to the work, and a report to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kompass_desktop.services.settings import data_folder


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
