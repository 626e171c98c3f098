"""Writes the report as PDF and the workbook as Excel, off the window's thread, with a way to stop."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.model.privacy import small_groups
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.paths import PathField
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.dialogs.target_row import TargetRow
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.icon_line import IconLine
from kompass_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from kompass_desktop.model.evaluation import Evaluation
    from kompass_desktop.services.exporting import Exported, Progress

PDF, XLSX, FORM = ".pdf", ".xlsx", "form"
WIDTH, INSIDE = 560, 512
MOST_GROUPS = 2
"""So many small role groups are named in the warning."""
REPORTS = ("draft", "factcheck", "final")
"""The forms of the whole report; all others are made of a part of it, and only as PDF."""


class ExportDialog(DialogFrame):
    """The dialog "Exportera". After it was accepted, `files` are the paths that were written."""

    def __init__(
        self, session: Session, background: Background, parent: QWidget | None = None, variant: str = "draft"
    ) -> None:
        super().__init__("", "", width=WIDTH, parent=parent)
        self.setWindowTitle(self.tr("Exportera"))
        self.heading.setText(self.tr("Exportera"))
        self.primary.set_text(self.tr("Exportera"))
        self._session, self._background = session, background
        self.files: list[Path] = []
        self._job: Job | None = None
        self._written = False
        self._named = False
        self.variant = Choice(self.tr("Form"))
        self.folder = PathField(self._choose_folder, self.tr("Välj mapp…"))
        self.pdf = TargetRow(self.tr("PDF"), self.tr("Rapportens filnamn"))
        self.xlsx = TargetRow(self.tr("Excel"), self.tr("Arbetsbokens filnamn"))
        self.form = TargetRow(self.tr("Excel"), self.tr("Svarsformulärets filnamn"))
        self.about = Label("", "small", muted=True, wrap=True)
        self.small_groups = IconLine("triangle-alert", "warn", *_small_groups_words(session.evaluation))
        self.progress = ProgressLine()
        self._rows: dict[str, FormRow] = {}
        self._build(variant)
        self._connect()
        self._show_about()

    def _build(self, variant: str) -> None:
        self.variant.set_choices(
            [
                ("draft", self.tr("Utkast för utvärderarna")),
                ("factcheck", self.tr("Utkast för faktagranskning")),
                ("final", self.tr("Slutrapport")),
                ("summary", self.tr("Sammanfattning på en sida")),
                ("action_plan", self.tr("Handlingsplan")),
                *(
                    (f"area:{a.number}", self.tr("Område {n} {title}").format(n=a.number, title=a.title))
                    for a in self._session.catalogue.areas
                ),
            ],
            variant,
        )
        form = self.body
        self._rows["variant"] = form_row(form, self.tr("Form"), self.variant)
        form.addWidget(self.about)
        self._rows["folder"] = form_row(form, self.tr("Mapp"), self.folder)
        self._rows["pdf"] = form_row(form, self.tr("Rapport"), self.pdf)
        self._rows["xlsx"] = form_row(form, self.tr("Arbetsbok"), self.xlsx)
        self._rows["form"] = form_row(form, self.tr("Svarsformulär"), self.form)
        form.addWidget(self.small_groups)
        form.addWidget(self.progress)
        self.progress.hide()
        self.folder.set_path(self._session.path.parent)
        self._suggest_names()

    def _connect(self) -> None:
        self.variant.currentIndexChanged.connect(self._variant_chosen)
        self.folder.edited.connect(self._show_about)
        for target in (self.pdf, self.xlsx, self.form):
            target.name.textEdited.connect(self._name_typed)
            target.wanted.toggled.connect(self._show_about)
        self.primary.clicked.connect(self._go_on)
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self.reject)

    # ---- what is asked
    def _suggest_names(self) -> None:
        if self._named:
            return
        name = self._session.evaluation.name or self._session.path.stem
        chosen = self.variant.choice
        form = {
            "draft": self.tr("utkast"), "factcheck": self.tr("faktagranskning"), "summary": self.tr("sammanfattning"),
            "action_plan": self.tr("handlingsplan"),
        }.get(chosen, self.tr("område {n}").format(n=chosen.partition(":")[2]) if ":" in chosen else "")  # fmt: skip
        self.pdf.name.setText(file_name(f"{name} {form}", PDF))
        self.xlsx.name.setText(file_name(f"{name} {form}", XLSX))
        self.form.name.setText(file_name(self.tr("{name} svarsformulär").format(name=name), XLSX))

    def _variant_chosen(self) -> None:
        self._suggest_names()
        self._show_about()

    def _name_typed(self) -> None:
        self._named = True
        self._show_about()

    def _choose_folder(self, path: Path | None) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Välj mapp"), str(path or ""))

    def targets(self) -> dict[str, Path]:
        """The paths that are wanted, by suffix."""
        folder = self.folder.path
        found: dict[str, Path] = {}
        for key, suffix, target in ((PDF, PDF, self.pdf), (XLSX, XLSX, self.xlsx), (FORM, XLSX, self.form)):
            name = target.name.text().strip()
            if self._offers(key) and target.wanted.isChecked() and folder is not None and name:
                found[key] = folder / (name if name.lower().endswith(suffix) else name + suffix)
        return found

    def _offers(self, key: str) -> bool:
        """Whether a kind of file is made of the chosen form."""
        chosen = self.variant.choice
        return key == PDF or (key == XLSX and chosen in REPORTS) or (key == FORM and chosen == "factcheck")

    def _show_about(self) -> None:
        words = {
            "draft": self.tr("Med vattenstämpeln UTKAST."),
            "factcheck": self.tr(
                "Numrerade stycken och vattenstämpel. Innehåller inga anteckningar, namn eller enskilda bedömningar."
            ),
            "final": self.tr("Utan vattenstämpel."),
            "summary": self.tr("En A4-sida att dela ut: totalpoäng, profil, det bästa och det viktigaste."),
            "action_plan": self.tr("Förbättringar med rekommendation, åtgärd, ansvarig och tid."),
        }.get(self.variant.choice, self.tr("Ett område för sig: poäng, texter, styrkor och förbättringar."))
        names_groups = self.variant.choice in REPORTS or ":" in self.variant.choice
        self.small_groups.setVisible(names_groups and bool(small_groups(self._session.evaluation)))
        self._rows["xlsx"].setVisible(self._offers(XLSX))
        self._rows["form"].setVisible(self._offers(FORM))
        there = [path.name for path in self.targets().values() if path.is_file()]
        if there:
            words += " " + self.tr("Ersätter {names}, som finns i mappen.").format(names=self.tr(" och ").join(there))
        self.about.setText(words)
        for one in self._rows.values():
            one.set_error("")

    # ---- doing it
    def _go_on(self) -> None:
        if self._written:
            self.accept()
        else:
            self.export()

    def export(self) -> None:
        """Write the files; what is missing or wrong is said under its field."""
        if not self._complete():
            return
        targets, evaluation, variant = self.targets(), self._session.evaluation, self.variant.choice
        self._set_busy(True)
        self.banners.drop("export")
        keep = self._session.path
        self._job = self._background.start(lambda job: _written(evaluation, targets, variant, keep, job.step))
        self._job.progress.connect(self._show_progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.stopped.connect(self._stopped)

    def _complete(self) -> bool:
        folder = self.folder.path
        if folder is None or not folder.is_dir():
            words = self.tr("Mappen finns inte. Välj en annan.") if folder else self.tr("Välj en mapp.")
            self._rows["folder"].set_error(words)
            self.folder.setFocus()
            return False
        offered = [("pdf", PDF, self.pdf), ("xlsx", XLSX, self.xlsx), ("form", FORM, self.form)]
        offered = [one for one in offered if self._offers(one[1])]
        if not any(target.wanted.isChecked() for _, _, target in offered):
            self._rows["pdf"].set_error(self.tr("Välj minst en av filerna."))
            self.pdf.setFocus()
            return False
        for field, _, target in offered:
            if target.wanted.isChecked() and not target.name.text().strip():
                self._rows[field].set_error(self.tr("Skriv ett filnamn."))
                target.name.setFocus()
                return False
        return True

    def _set_busy(self, busy: bool) -> None:
        for one in self._rows.values():
            one.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.show_progress(0, 0, self.tr("Skriver…"))
        self.primary.setEnabled(not busy)
        self.cancel.set_text(self.tr("Stoppa") if busy else self.tr("Avbryt"))
        if busy:
            self.cancel.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(
            done, total, self.tr("Skriver, del {done} av {total}").format(done=done, total=total)
        )

    def _done(self, exported: Any) -> None:
        self._job = None
        self.files = list(exported.files)
        notes = list(exported.warnings)
        if exported.replaced:
            notes.append(
                self.tr("Tecken som teckensnittet saknar är utbytta: {signs}").format(signs=" ".join(exported.replaced))
            )
        if not notes:
            self.accept()
            return
        self._set_busy(False)
        self._written = True
        self.primary.set_text(self.tr("Klar"))
        self.cancel.hide()
        self.banners.show_banner("export", "warn", self.tr("Sparat. {notes}").format(notes=" ".join(notes)))
        self.primary.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._set_busy(False)
        if not isinstance(error, (KnownProblem, Refused)):
            raise error
        self.banners.show_banner("export", "bad", str(error))
        self.primary.setFocus()

    def _stopped(self) -> None:
        self._job = None
        self._set_busy(False)
        self.banners.show_banner("export", "info", self.tr("Stoppat. Ingen fil är ändrad."))
        self.primary.setFocus()

    def reject(self) -> None:
        """Stop the work if there is any; otherwise close."""
        if self._job is not None:
            self._job.stop()
        elif self._written:
            self.accept()
        else:
            super().reject()


def _small_groups_words(evaluation: Evaluation) -> tuple[str, str]:
    """A head and the words on role groups so small that the reader of a report knows who spoke."""
    from kompass_desktop.services.privacy import small_group_words

    translate, found = QCoreApplication.translate, small_groups(evaluation)
    words = [small_group_words(group) for group in found[:MOST_GROUPS]]
    if len(found) > MOST_GROUPS:
        words.append(translate("export", "{n} till är lika små.").format(n=len(found) - MOST_GROUPS))
    head = translate("export", "Liten rollgrupp") if len(found) == 1 else translate("export", "Små rollgrupper")
    return head, "\n".join(words)


def _written(
    evaluation: Evaluation, targets: Mapping[str, Path], variant: str, keep: Path, progress: Progress
) -> Exported:  # fmt: skip
    """Writes the files of a form, on a thread of its own. Raises Refused and KnownProblem."""
    from kompass_desktop.services.exporting import VARIANTS, Exported, export_evaluation

    if variant not in VARIANTS:
        from kompass_desktop.services.extracts import export_extract

        return export_extract(evaluation, variant, targets[PDF], progress=progress, keep=keep)
    written: list[Exported] = []
    if PDF in targets or XLSX in targets:
        pdf, xlsx = targets.get(PDF), targets.get(XLSX)
        written.append(
            export_evaluation(evaluation, pdf=pdf, xlsx=xlsx, variant=variant, progress=progress, keep=keep)
        )  # fmt: skip
    if FORM in targets:
        from kompass_desktop.services.fact_check import write_reply_form

        written.append(write_reply_form(evaluation, targets[FORM], keep=keep))
    return Exported(
        tuple(f for one in written for f in one.files), tuple(c for one in written for c in one.replaced),
        tuple(dict.fromkeys(w for one in written for w in one.warnings)),
    )  # fmt: skip
