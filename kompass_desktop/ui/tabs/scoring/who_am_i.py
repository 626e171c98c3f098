"""What Bedömning asks before there is anybody whose own points it could show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import evaluator_name
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import add


class WhoAmI(QWidget):
    """A button for each evaluator, or one field: who gives own points here.

    `known` gives the id of one of the evaluators, `chosen` that of a new one.
    """

    chosen = Signal(str)
    known = Signal(str)
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.returnPressed.connect(self._add)
        self.button = Button(self.tr("Börja med egna poäng"), "primary")
        self.button.clicked.connect(self._add)
        sentence = Label(self.tr("Var och en ger egna poäng först. Vem är du?"), "heading", weight=400, wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._people = QHBoxLayout()
        self._people.setSpacing(8)
        form = QVBoxLayout()
        self.row = form_row(form, self.tr("Namn eller initialer"), self.name)
        self._form = QWidget()
        self._form.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        box = QVBoxLayout(self)
        box.addStretch(2)
        box.addWidget(sentence)
        box.addSpacing(16)
        box.addLayout(self._people)
        box.addSpacing(16)
        box.addWidget(self._form, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(16)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self.setFocusProxy(self.name)
        follow_theme(self, self._refresh)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offers these evaluators (id and name), who are known already."""
        while self._people.count():
            item = self._people.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        buttons = [Button(self.tr("Jag är {name}").format(name=name)) for _, name in people]
        for (row, _), button in zip(people, buttons, strict=True):
            button.clicked.connect(lambda _=False, chosen=row: self.known.emit(chosen))
        add(self._people, -1, *buttons, -1)
        self.row.set_words(self.tr("Någon annan: namn eller initialer") if people else self.tr("Namn eller initialer"))
        self.setFocusProxy(buttons[0] if buttons else self.name)

    def _add(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.row.set_error(self.tr("Skriv ditt namn eller dina initialer."))
            return
        try:
            name = evaluator_name(name)[0]
            self._session.set("evaluator", name, {"name": name})
            self._session.author = name
        except Refused as refusal:
            self.row.set_error(str(refusal))
            return
        except KnownProblem as problem:
            self.failed.emit(problem, self._add)
            return
        self.row.set_error("")
        self.chosen.emit(name)

    def _refresh(self) -> None:
        self._form.setFixedWidth(theme_of(self).px(280))
