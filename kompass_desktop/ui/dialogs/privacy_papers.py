"""The papers that the law asks for: information to those who are interviewed, and an extract about one person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kompass_desktop.model.privacy import people
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.paths import PathField, free_path
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.icon_line import IconLine

if TYPE_CHECKING:
    from kompass_desktop.services.exporting import Exported

PDF = ".pdf"
WIDTH, INSIDE = 540, 492
CONTROLLER, CONTACT = "controller", "controller_contact"
"""The settings that remember who answers for the data by law, and how they are reached."""


class PaperDialog(DialogFrame):
    """A dialog that writes one PDF off the window's thread. After it was accepted `written` is the file."""

    def __init__(
        self, session: Session, background: Background, title: str, lead: str, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(title, self.tr("Spara PDF"), lead=lead, width=WIDTH, parent=parent)
        self._session, self._background = session, background
        self.written: Path | None = None
        self._job: Job | None = None
        self.place = PathField(self._choose_place, self.tr("Välj plats…"))
        self.progress = ProgressLine()
        self._place_chosen = False
        self.place_row: FormRow | None = None
        self.primary.clicked.connect(self.write)
        self.place.edited.connect(self._place_edited)

    def ask_place(self) -> None:
        """Adds the last row of the form: where the file goes."""
        self.place_row = form_row(self.body, self.tr("Sparas som"), self.place)
        self.body.addWidget(self.progress)
        self.progress.hide()

    def suggest_place(self, words: str) -> None:
        """Suggests a name beside the evaluation, until the user has chosen one."""
        if not self._place_chosen:
            self.place.set_path(free_path(self._session.path.parent / file_name(words, PDF)))

    def work(self, path: Path) -> Callable[[], Exported]:
        """What is done on the other thread, made of frozen values only; it may raise Refused and KnownProblem."""
        raise NotImplementedError

    def write(self) -> None:
        """Writes the file, and closes; what is wrong is said here."""
        path = self.place.path
        if path is None or self._job is not None:
            if self.place_row is not None and path is None:
                self.place_row.set_error(self.tr("Skriv ett filnamn."))
            return
        path = path if path.suffix.lower() == PDF else path.with_name(path.name + PDF)
        try:
            work = self.work(path)
        except (KnownProblem, Refused) as problem:
            self._say(problem)
            return
        self.progress.show()
        self.progress.show_progress(0, 0, self.tr("Skriver…"))
        self.primary.setEnabled(False)
        self._job = self._background.start(lambda _: work())
        self._job.done.connect(lambda _: self._done(path))
        self._job.failed.connect(self._failed)

    def _done(self, path: Path) -> None:
        self._job, self.written = None, path
        self.accept()

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.primary.setEnabled(True)
        if not isinstance(problem, (KnownProblem, Refused)):
            raise problem
        self._say(problem)

    def _say(self, problem: Exception) -> None:
        self.banners.show_banner("paper", "bad", str(problem))

    def _place_edited(self) -> None:
        self._place_chosen = True
        if self.place_row is not None:
            self.place_row.set_error("")

    def _choose_place(self, path: Path | None) -> str:
        start = path or self._session.path.parent
        return QFileDialog.getSaveFileName(self, self.windowTitle(), str(start), self.tr("PDF (*.pdf)"))[0]


class InformationLetterDialog(PaperDialog):
    """Information till intervjuade: who answers for the data, how they are reached, and where the page goes."""

    def __init__(
        self, session: Session, background: Background, settings: Settings, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(session, background, "", " ", parent)
        self.setWindowTitle(self.tr("Information till intervjuade"))
        self.heading.setText(self.tr("Information till intervjuade"))
        self.lead.setText(
            self.tr(
                "En sida att dela ut eller skicka före besöket: vad som antecknas, varför och hur länge det sparas."
            )
        )
        self._settings = settings
        self.controller, self.contact = QLineEdit(), QLineEdit()
        form_row(
            self.body, self.tr("Personuppgiftsansvarig"), self.controller,
            self.tr("Den som enligt lagen svarar för uppgifterna. Tomt blir en rad att fylla i för hand."),
        )  # fmt: skip
        form_row(self.body, self.tr("Kontakt"), self.contact, self.tr("E-post eller telefon, gärna dataskyddsombudet."))
        self.controller.setText(settings.get(CONTROLLER, ""))
        self.contact.setText(settings.get(CONTACT, ""))
        self.ask_place()
        self.suggest_place(self.tr("{name} information till intervjuade").format(name=session.evaluation.name))
        self.controller.setFocus()

    def work(self, path: Path) -> Callable[[], Exported]:
        """Writes the page; who answers for the data is remembered on this computer."""
        from kompass_desktop.services.privacy import write_information_letter

        controller, contact = (" ".join(f.text().split()) for f in (self.controller, self.contact))
        self._settings.set(CONTROLLER, controller)
        self._settings.set(CONTACT, contact)
        evaluation, keep = self._session.evaluation, self._session.path
        return lambda: write_information_letter(evaluation, path, controller=controller, contact=contact, keep=keep)


class RegisterExtractDialog(PaperDialog):
    """Registerutdrag: about whom, and where it goes."""

    def __init__(self, session: Session, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(session, background, "", " ", parent)
        self.setWindowTitle(self.tr("Registerutdrag"))
        self.heading.setText(self.tr("Registerutdrag för en person"))
        self.lead.setText(
            self.tr("Allt som utvärderingen vet om en person: plats, anteckningar, texter med namnet och historik.")
        )
        self.who = Choice(self.tr("Person"))
        names = people(session.evaluation)
        if not names:
            self.body.addWidget(
                IconLine(
                    "users", "muted", "",
                    self.tr("Inga namn är inlagda. De skrivs vid platserna på fliken Besöket, om de alls behövs."),
                )
            )  # fmt: skip
            self.primary.hide()
            self.cancel.set_text(self.tr("Stäng"))
            self.cancel.setFocus()
            return
        form_row(self.body, self.tr("Person"), self.who, self.tr("De som har ett namn vid en plats på fliken Besöket."))
        self.ask_place()
        self.body.addWidget(
            IconLine(
                "triangle-alert", "warn", "",
                self.tr("Utdraget kan också nämna andra. Läs igenom det innan det lämnas ut."),
            )
        )  # fmt: skip
        self.who.set_choices([(name, name) for name in names], names[0])
        self.who.currentIndexChanged.connect(self._suggest)
        self._suggest()
        self.who.setFocus()

    def _suggest(self) -> None:
        self.suggest_place(self.tr("Registerutdrag {name}").format(name=self.who.choice))

    def work(self, path: Path) -> Callable[[], Exported]:
        """Writes what is known of the chosen person, with the whole log."""
        from kompass_desktop.services.privacy import write_register_extract

        evaluation, keep, name = self._session.evaluation, self._session.path, self.who.choice
        log = [entry for entry, _ in self._session.file.file.log()]
        return lambda: write_register_extract(evaluation, name, path, log=log, keep=keep)
