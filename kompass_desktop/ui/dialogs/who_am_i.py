"""Who works at this computer: what is written gets that name."""

from __future__ import annotations

import unicodedata

from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.model.changes import setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import evaluator_name
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR, ORGANISATION
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row

SOMEBODY_ELSE = ""


def remembered_author(settings: Settings, evaluation: Evaluation) -> str:
    """The evaluator that this computer's settings remember, if the evaluation knows that one; "" otherwise."""
    author = settings.get(AUTHOR, "")
    return author if author in evaluation.evaluators else ""


class WhoAmIDialog(DialogFrame):
    """Choose one of the evaluators, or write a new one. The choice is remembered on this computer."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=460, parent=parent)
        self.setWindowTitle(self.tr("Vem är du?"))
        self.heading.setText(self.tr("Vem är du?"))
        self.lead.setText(self.tr("Det du skriver här får ditt namn, så att två utvärderare kan arbeta var för sig."))
        self.primary.set_text(self.tr("Välj"))
        self._session, self._settings = session, settings
        self.who = Choice(self.tr("Utvärderare"))
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self.name.setMaxLength(40)
        self._who_row = form_row(self.body, self.tr("Utvärderare"), self.who)
        self._name_row = form_row(self.body, self.tr("Namn eller initialer"), self.name)
        self._organisation_row = form_row(self.body, self.tr("Hemorganisation"), self.organisation)
        people = sorted(session.evaluation.evaluators)
        self.who.set_choices(
            [*((p, p) for p in people), (SOMEBODY_ELSE, self.tr("Någon annan…"))], session.author or None
        )
        self._who_row.setVisible(bool(people))
        self.who.currentIndexChanged.connect(self._show_fields)
        self.name.textEdited.connect(lambda _: self._name_row.set_error(""))
        self.primary.clicked.connect(self.choose)
        self._show_fields()

    def choose(self) -> None:
        """Become the one that is chosen; a new one is added to the evaluation."""
        name = self.who.choice or unicodedata.normalize("NFC", " ".join(self.name.text().split()))
        if not name:
            self._name_row.set_error(self.tr("Skriv ditt namn eller dina initialer."))
            self.name.setFocus()
            return
        if name not in self._session.evaluation.evaluators and not self._add(name):
            return
        self._session.author = name
        self._settings.set(AUTHOR, name)
        self._settings.set(ORGANISATION, self._session.evaluation.evaluators[name].organisation)
        self.accept()

    def _add(self, name: str) -> bool:
        try:
            name = evaluator_name(name)[0]
            values = {"name": name, "organisation": " ".join(self.organisation.text().split())}
            self._session.change(setting("evaluator", name, values))
        except (KnownProblem, Refused) as problem:
            self._name_row.set_error(str(problem))
            return False
        return True

    def _show_fields(self) -> None:
        new = self.who.choice == SOMEBODY_ELSE
        self._name_row.setVisible(new)
        self._organisation_row.setVisible(new)
