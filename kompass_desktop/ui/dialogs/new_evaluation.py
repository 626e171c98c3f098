"""Starts an evaluation: which municipality and year, what it is begun from, who evaluates, and where the file lies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.services.opening import SUFFIX, Person, create_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.protecting import Keys
from kompass_desktop.services.renewal import Renewed, renew
from kompass_desktop.services.resources import DEFAULT_EDITION, editions
from kompass_desktop.services.rules import FIRST_YEAR, LAST_YEAR
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.earlier_file import EarlierFile
from kompass_desktop.ui.dialogs.fitting import grow
from kompass_desktop.ui.dialogs.paths import PathField, documents_folder, free_path
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.panels import row
from kompass_desktop.ui.widgets.scrolled import Scrolled

AUTHOR, ORGANISATION = "author", "author_organisation"
"""The settings that remember who works at this computer."""
MOST_EVALUATORS = 6
WIDTH, INSIDE = 560, 504
"""How wide the dialog is and what stands in it (px at 100 % text)."""


class PersonRow(QWidget):
    """Short name and home organisation of one evaluator."""

    edited = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self.name.setMaxLength(40)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        first = self.tr("Utvärderare {n}").format(n=number)
        self.name_row = form_row(box, first, self.name)
        self.organisation_row = form_row(box, self.tr("Hemorganisation"), self.organisation)
        self.organisation.setAccessibleName(self.tr("Hemorganisation, utvärderare {n}").format(n=number))
        self.name.setPlaceholderText(self.tr("Namn eller initialer"))
        self.organisation.setPlaceholderText(self.tr("till exempel SKR eller en kommun"))
        for place, one in enumerate((self.name_row, self.organisation_row)):
            box.setStretch(place, place + 2)
            box.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        for field in (self.name, self.organisation):
            field.textEdited.connect(lambda _: self.edited.emit())

    @property
    def person(self) -> Person:
        """Who stands there."""
        return Person(" ".join(self.name.text().split()), " ".join(self.organisation.text().split()))


class NewEvaluationDialog(DialogFrame):
    """The dialog "Ny utvärdering". After it was accepted, `session` is the open evaluation.

    `renewed` tells what came along from an earlier one, where it was begun from that (at first from `earlier`).
    """

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, earlier: Path | None = None,
        keys: Keys | None = None,
    ) -> None:  # fmt: skip
        super().__init__("", "", width=WIDTH, fills=True, parent=parent)
        self.setWindowTitle(self.tr("Ny utvärdering"))
        self.heading.setText(self.tr("Förnya utvärderingen") if earlier else self.tr("Ny utvärdering"))
        self.primary.set_text(self.tr("Skapa utvärderingen"))
        self._settings = settings
        self.session: Session | None = None
        self.renewed: Renewed | None = None
        self._named = ""
        self.municipality, self.year, self.edition = QLineEdit(), QLineEdit(), Choice(self.tr("Utgåva"))
        self.people: list[PersonRow] = []
        self.me = Choice(self.tr("Vem är du?"))
        self.place = PathField(self._choose_place, self.tr("Välj plats…"))
        self._place_chosen = False
        self._rows: dict[str, FormRow] = {}
        self._build()
        self._connect()
        self._suggest_place()
        self._fill_me()
        if earlier is not None:
            self.earlier.keys = keys
            self.earlier.set_path(earlier)
            self.year.setFocus()
            self.year.selectAll()

    def _build(self) -> None:
        self.content = Scrolled(name=self.tr("Ny utvärdering"), width=INSIDE, gap=16)
        self.content.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whatever has the focus in it is scrolled into sight
        self.body.addWidget(self.content, 1)
        form = self.content.box
        first = row(gap=12)
        self._rows["municipality"] = form_row(first, self.tr("Kommun"), self.municipality)
        self._rows["year"] = form_row(first, self.tr("År"), self.year)
        self._rows["edition"] = form_row(first, self.tr("Utgåva"), self.edition)
        for place, stretch in enumerate((3, 1, 1)):
            first.setStretch(place, stretch)
        for one in self._rows.values():
            first.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        self.year.setText(str(date.today().year))  # noqa: DTZ011 - the year on the wall
        self.edition.set_choices([(e, e) for e in editions()], DEFAULT_EDITION)
        form.addLayout(first)
        recent = next((path.parent for path in self._settings.recent), None)
        self.earlier = EarlierFile(form, recent, self)
        self._rows["earlier"] = self.earlier.row
        self._people_box = QVBoxLayout()
        self._people_box.setSpacing(8)
        self.more_button = Button(self.tr("En utvärderare till"), "link", icon="plus")
        form.addLayout(self._people_box)
        form.addLayout(row(self.more_button, -1))
        for _ in range(2):
            self._add_person()
        self._rows["me"] = form_row(
            form, self.tr("Vem är du?"), self.me, self.tr("Det du skriver får ditt namn. Du kan ändra det senare.")
        )
        self._rows["place"] = form_row(form, self.tr("Sparas som"), self.place)
        remembered = self.people[0]
        remembered.name.setText(self._settings.get(AUTHOR, ""))
        remembered.organisation.setText(self._settings.get(ORGANISATION, ""))
        self.municipality.setFocus()

    def _connect(self) -> None:
        self.municipality.textEdited.connect(lambda _: self._edited("municipality"))
        self.year.textEdited.connect(lambda _: self._edited("year"))
        self.earlier.changed.connect(self._begun_from)
        self.place.edited.connect(self._place_edited)
        self.more_button.clicked.connect(lambda: self._add_person().name.setFocus())
        self.primary.clicked.connect(self.create)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        grow(self, self.content)  # by itself Qt would stop at two thirds of the screen

    # ---- what is typed
    def _add_person(self) -> PersonRow:
        person = PersonRow(len(self.people) + 1)
        person.edited.connect(self._fill_me)
        self.people.append(person)
        self._people_box.addWidget(person)
        self.more_button.setVisible(len(self.people) < MOST_EVALUATORS)
        grow(self, self.content)
        return person

    def _begun_from(self) -> None:
        """The municipality is that of the earlier evaluation, until another one is written."""
        coming = self.earlier.coming
        if coming is not None and self.municipality.text().strip() in ("", self._named):
            self._named = coming.municipality
            self.municipality.setText(coming.municipality)
            self._edited("municipality")
        grow(self, self.content)

    def _edited(self, field: str) -> None:
        self._rows[field].set_error("")
        self._suggest_place()

    def _place_edited(self) -> None:
        self._place_chosen = True
        self._rows["place"].set_error("")

    def _suggest_place(self) -> None:
        """The place follows municipality and year until it is chosen by hand."""
        if self._place_chosen:
            return
        words = " ".join(filter(None, (self._municipality(), self.year.text().strip()))) or self.tr("Utvärdering")
        folder = self.place.path.parent if self.place.path is not None else documents_folder()
        self.place.set_path(free_path(folder / file_name(words, SUFFIX)))

    def _fill_me(self) -> None:
        names = [p.person.name for p in self.people if p.person.name]
        for person in self.people:
            person.name_row.set_error("")
        kept = self.me.choice if self.me.choice in names else (names[0] if names else "")
        self.me.set_choices([(n, n) for n in dict.fromkeys(names)], kept)
        self._rows["me"].setVisible(bool(names))
        grow(self, self.content)

    def _municipality(self) -> str:
        name = " ".join(self.municipality.text().split())
        return name[: -len(" kommun")] if name.lower().endswith(" kommun") else name

    def _choose_place(self, path: Path | None) -> str:
        words = self.tr("Utvärdering (*{suffix})").format(suffix=SUFFIX)
        return QFileDialog.getSaveFileName(self, self.tr("Spara utvärderingen som"), str(path or ""), words)[0]

    # ---- doing it
    def create(self) -> None:
        """Create the evaluation and close; what is missing or wrong is said under its field."""
        wrong = self._wrong()
        for field, words in wrong.items():
            self._rows[field].set_error(words)
        twice = self._twice()
        if wrong or twice:
            first = self._rows[next(iter(wrong))].field if wrong else twice[0].name
            first.setFocus()
            grow(self, self.content)
            self.content.ensureWidgetVisible(first)
            return
        path = self._path()
        assert path is not None
        people = [p.person for p in self.people if p.person.name]
        try:
            self.session = self._created(path, people)
        except KnownProblem as problem:
            self._rows["place"].set_error(str(problem))
            self.place.setFocus()
            grow(self, self.content)
            return
        except Refused as refused:
            self.banners.show_banner("refused", "bad", str(refused))
            return
        self._remember(people)
        self.accept()

    def _created(self, path: Path, people: list[Person]) -> Session:
        name, year, edition, me = self._municipality(), int(self.year.text()), self.edition.choice, self.me.choice
        old = self.earlier.path
        if old is None:
            return create_evaluation(
                path, municipality=name, year=year, edition=edition, evaluators=people, author=me
            )  # fmt: skip
        self.renewed = renew(
            old, path, year, people, municipality=name, edition=edition, author=me, keys=self.earlier.keys
        )
        return self.renewed.session

    def _wrong(self) -> dict[str, str]:
        wrong: dict[str, str] = {}
        if not self._municipality():
            wrong["municipality"] = self.tr("Skriv kommunens namn.")
        year = self.year.text().strip()
        if not (year.isdecimal() and FIRST_YEAR <= int(year) <= LAST_YEAR):
            wrong["year"] = self.tr("Skriv ett år")
        if "year" not in wrong and not self._is_later():
            wrong["year"] = self.tr("Senare än {year}").format(year=self.earlier.coming.year)  # type: ignore[union-attr]
        if self.earlier.wrong():
            wrong["earlier"] = self.earlier.wrong()
        path = self._path()
        if path is None:
            wrong["place"] = self.tr("Välj var filen ska sparas.")
        elif path.exists():
            wrong["place"] = self.tr("{name} finns redan. Välj ett annat namn; ingenting har ändrats.").format(
                name=path.name
            )
        return wrong

    def _is_later(self) -> bool:
        """Whether the year comes after that of what it is begun from."""
        before = self.earlier.coming.year if self.earlier.coming is not None else None
        return before is None or int(self.year.text()) > before

    def _twice(self) -> list[PersonRow]:
        """The rows that say the same name as one before; each says so."""
        seen: set[str] = set()
        found: list[PersonRow] = []
        for person in self.people:
            name = person.person.name.casefold()
            if name and name in seen:
                person.name_row.set_error(self.tr("Namnet finns redan"))
                found.append(person)
            seen.add(name)
        return found

    def _path(self) -> Path | None:
        path = self.place.path
        if path is None or not path.name:  # "/" is a place for nothing
            return None
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _remember(self, people: list[Person]) -> None:
        for person in people:
            if person.name == self.me.choice:
                self._settings.set(AUTHOR, person.name)
                self._settings.set(ORGANISATION, person.organisation)
