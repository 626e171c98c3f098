"""Rädda det som går: what can be saved of a damaged file goes into a new one, and what is missing is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.repairing import repair, repaired_words
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.storage.repairing import Repaired
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.paths import PathField, free_path
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.icon_line import IconLine


class RescueDialog(DialogFrame):
    """The dialog. After it was accepted `made` is the new file, which is to be opened."""

    def __init__(self, path: Path, background: Background, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=560, parent=parent)
        self.setWindowTitle(self.tr("Rädda det som går"))
        self.heading.setText(self.tr("Rädda det som går"))
        self.lead.setText(
            self.tr(
                "{name} läses post för post och fylls på ur det som finns på den här datorn: säkerhetskopior och "
                "arbetskopian. Den skadade filen lämnas som den är."
            ).format(name=path.name)
        )
        self.primary.set_text(self.tr("Rädda"))
        self._path, self._background = path, background
        self._job: Job | None = None
        self._target: Path | None = None
        self.made: Path | None = None
        self.place = PathField(self._choose_place, self.tr("Välj plats…"))
        self.row = form_row(self.body, self.tr("Ny fil"), self.place)
        self.place.set_path(free_path(path.with_name(self.tr("{name} räddad").format(name=path.stem) + SUFFIX)))
        self.place.edited.connect(lambda: self.row.set_error(""))
        self.progress = ProgressLine()
        self.body.addWidget(self.progress)
        self.progress.hide()
        self.primary.clicked.connect(self._go_on)
        self.primary.setFocus()

    def _go_on(self) -> None:
        if self._target is not None and self._job is None:
            self.made = self._target
            self.accept()
        else:
            self.rescue()

    def rescue(self) -> None:
        """Saves what can be saved, off the window's thread."""
        path, target = self._path, self.place.path
        if target is None:
            self.row.set_error(self.tr("Skriv ett filnamn."))
            return
        target = target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
        self.banners.drop("rescue")
        self.primary.setEnabled(False)
        self.progress.show()
        self.progress.show_progress(0, 0, self.tr("Läser det som går att läsa…"))
        self._job = self._background.start(lambda _: repair(path, target))
        self._job.done.connect(lambda done: self._show(done, target))
        self._job.failed.connect(self._failed)

    def _show(self, done: Repaired, target: Path) -> None:
        self._job, self._target = None, target
        self.progress.hide()
        self.row.hide()
        self.lead.setText(self.tr("Den nya filen heter {name}.").format(name=target.name))
        saved = 1 + len(done.sources)  # so many sentences are about what was saved, and from where
        for number, words in enumerate(repaired_words(done)):
            good = number < saved or done.whole
            icon, colour = ("circle-check", "good") if good else ("triangle-alert", "warn")
            self.body.addWidget(IconLine(icon, colour, "", words))
        self.primary.set_text(self.tr("Öppna den"))
        self.primary.setEnabled(True)
        self.cancel.set_text(self.tr("Stäng"))
        self.primary.setFocus()
        self.adjustSize()

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.primary.setEnabled(True)
        if not isinstance(problem, (KnownProblem, Refused)):
            raise problem
        self.banners.show_banner("rescue", "bad", str(problem))

    def _choose_place(self, path: Path | None) -> str:
        kinds = self.tr("Utvärderingar (*.kompass)")
        return QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(path or self._path.parent), kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )[0]  # fmt: skip
