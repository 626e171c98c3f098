"""Gallra: the day it is due, what would go for good and what stays; then the receipt of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.language import phrase
from kompass_desktop.services.disposal import (
    ELSEWHERE,
    STAYS,
    Disposal,
    plan,
    receipt,
    reminder_words,
    removed_words,
)
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.targets import refuse_place, write_all
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.paths import documents_folder
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.icon_line import IconLine
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.scrolled import Scrolled

WIDTH, INSIDE, DATE_WIDTH = 640, 592, 150
SUFFIX = ".txt"


class DisposeDialog(DialogFrame):
    """The dialog. Accepted, it has been confirmed: to dispose is then to be done, once the evaluation is closed."""

    def __init__(self, session: Session, background: Background, parent: QWidget | None = None) -> None:
        """Begins at once to count what would go, off the window's thread. The day it is due is kept when it is left."""
        super().__init__("", "", lead=" ", width=WIDTH, fills=True, parent=parent)
        self.setWindowTitle(self.tr("Gallra"))
        self.heading.setText(self.tr("Gallra"))
        self.lead.setText(
            self.tr("Det som har sagts i förtroende tas bort för gott. Det går inte att ångra, inte ens med Ctrl+Z.")
        )
        self.primary.set_text(self.tr("Gallra för gott"))
        self._session = session
        self.plan: Disposal | None = None
        self.until, self.name = QLineEdit(session.evaluation.details.retain_until), QLineEdit()
        self.until.setPlaceholderText(self.tr("åååå-mm-dd"))
        self.progress = ProgressLine()
        self.content = Scrolled(INSIDE, self.tr("Vad som tas bort och vad som blir kvar"), gap=14)
        self.until.setMaximumWidth(theme_of(self).px(DATE_WIDTH))
        self._build()
        self.until.editingFinished.connect(self.keep_date)
        self.name.textChanged.connect(lambda _: self._allow())
        self.primary.clicked.connect(self._confirm)
        self._allow()
        path, keys = session.path, session.file.keys
        self._job: Job | None = background.start(lambda _: plan(path, keys))
        self._job.done.connect(self._show_plan)
        self._job.failed.connect(self._failed)
        self.until.setFocus()

    def _build(self) -> None:
        self.until_row = form_row(
            self.body, self.tr("Gallringsdatum"), self.until,
            self.tr("Efter den dagen påminner Översikten om att gallra. Lämna tomt om inget är bestämt."),
        )  # fmt: skip
        self.body.addWidget(self.content)
        self.content.box.addWidget(self.progress)
        self.progress.show_progress(0, 0, self.tr("Räknar vad som skulle tas bort…"))
        words = self.tr("Skriv {name} för att bekräfta").format(name=self._wanted())
        self.name_row = form_row(self.body, words, self.name)

    def _wanted(self) -> str:
        """What is to be typed: the municipality's name, or the file's where there is none."""
        return self._session.evaluation.municipality.strip() or self._session.path.stem

    # ---- what is shown
    def _show_plan(self, found: Disposal) -> None:
        self._job, self.plan = None, found
        self.progress.hide()
        gone = "\n".join(removed_words(found))
        reminders = "\n".join([phrase(ELSEWHERE), *reminder_words(found)])
        for icon, colour, head, words in (
            ("trash-2", "bad", self.tr("Tas bort för gott"), gone),
            ("circle-check", "good", self.tr("Blir kvar"), phrase(STAYS)),
            ("info", "accent", self.tr("Andra kopior"), reminders),
        ):
            self.content.box.addWidget(IconLine(icon, colour, head, words))
        self._allow()

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(problem, (KnownProblem, Refused)):
            raise problem
        self.banners.show_banner("dispose", "bad", str(problem))

    def _allow(self) -> None:
        typed = " ".join(self.name.text().split()).casefold()
        self.primary.setEnabled(self.plan is not None and typed == " ".join(self._wanted().split()).casefold())

    # ---- what one can do
    def keep_date(self) -> bool:
        """Keeps the day it is due; says under the field where that is none."""
        date = self.until.text().strip()
        if date == self._session.evaluation.details.retain_until:
            self.until_row.set_error("")
            return True
        try:
            self._session.set("evaluation", DETAILS_ROW, {"retain_until": date})
        except (KnownProblem, Refused) as problem:
            self.until_row.set_error(str(problem))
            return False
        self.until_row.set_error("")
        return True

    def _confirm(self) -> None:
        if self.keep_date():
            self.accept()

    def reject(self) -> None:
        """Closes; a day that was typed is kept, unless it is none."""
        if self.until_row.error or self.keep_date():
            super().reject()


class ReceiptDialog(DialogFrame):
    """What was removed for good, and saving that as a text file."""

    def __init__(self, disposal: Disposal, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=WIDTH, fills=True, parent=parent)
        self.setWindowTitle(self.tr("Gallringskvitto"))
        self.heading.setText(self.tr("Gallrat"))
        self.lead.setText(self.tr("Spara kvittot tillsammans med era andra handlingar: det finns ingen annanstans."))
        self.primary.set_text(self.tr("Spara kvittot…"))
        self.cancel.set_text(self.tr("Stäng"))
        self.lines = receipt(disposal)
        self._name = self.lines[0]
        self.content = Scrolled(INSIDE, self.tr("Gallringskvitto"))
        for block in "\n".join(self.lines).split("\n\n"):
            self.content.box.addWidget(Label(block, wrap=True, selectable=True))
        self.body.addWidget(self.content)
        self.primary.clicked.connect(self.ask_where)
        self.primary.setFocus()

    def ask_where(self) -> None:
        """Asks where the receipt goes, and writes it there."""
        suggested = documents_folder() / file_name(self._name, SUFFIX)
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Spara kvittot"), str(suggested), self.tr("Text (*.txt)")
        )  # fmt: skip
        if path:
            self.write(Path(path if path.lower().endswith(SUFFIX) else path + SUFFIX))

    def write(self, path: Path) -> None:
        """Writes the receipt; says here where it is, or why it cannot be written."""
        try:
            refuse_place(path, None)
            write_all({path: "\n".join([*self.lines, ""]).encode()})
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("receipt", "bad", str(problem))
            return
        self.banners.show_banner("receipt", "good", self.tr("Kvittot är sparat: {path}").format(path=path))
        self.cancel.setFocus()
