"""The small forms in the side panel: an interview, and a seat at its table. All is saved while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.visit import USUAL_ROLE_GROUPS, Interview, Seat, SeatName
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.interview_list import SeatList
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.panels import row


class SideForm(QWidget):
    """What both forms share: Enter and Esc end them, and whatever was typed stays."""

    closed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 4, 16, 12)
        self.box.setSpacing(8)
        self.ready = Button(self.tr("Klar"))
        self.ready.clicked.connect(self.end)
        self.hide()

    def end(self) -> bool:
        """Save and close; False, and the form stays, if something could not be saved."""
        if not self.flush():
            return False
        self.let_go()
        self.hide()
        self.closed.emit()
        return True

    def flush(self) -> bool:
        """Save what stands typed."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Let go of the row that was written in."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.end()
        else:
            super().keyPressEvent(event)


class InterviewForm(SideForm):
    """Title and role group of an interview; the title follows the role group until it is written by hand."""

    created = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed: str | None = ""
        self._draft = RowDraft(session, "interview", self)
        self._draft.drop_when_blank = ("title", "role_group")
        self._draft.created.connect(self.created)
        self._draft.failed.connect(self.failed)
        self._draft.changed.connect(self._show_row)
        self._draft.gone.connect(self._gone)
        self.role_group, self.title = Choice(self.tr("Rollgrupp")), QLineEdit()
        self.role_group.setEditable(True)
        self.role_group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.role_group.addItems(list(self.suggestions()))
        self.role_group.setMinimumContentsLength(8)
        self.role_group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form_row(self.box, self.tr("Rollgrupp"), self.role_group)
        form_row(self.box, self.tr("Titel"), self.title)
        self.box.addLayout(row(self.ready, -1))
        self.role_group.editTextChanged.connect(self._role_group_typed)
        self.title.textEdited.connect(lambda text: self._draft.type("title", text))

    @property
    def drafts(self) -> list[RowDraft]:
        """What is written in."""
        return [self._draft]

    def suggestions(self) -> tuple[str, ...]:
        """The five groups that are usually interviewed; any other can be written."""
        return USUAL_ROLE_GROUPS

    @property
    def row(self) -> str | None:
        """The interview being written in, once it is made."""
        return self._draft.row

    def open_new(self, position: int) -> None:
        """Begin a new interview, at a place in the order of the visit."""
        if self._draft.open(None, lambda: {"position": position}):
            self._fill("", "")
            self._open()

    def open_row(self, interview: Interview) -> None:
        """Write in an interview that is there."""
        if self._draft.open(interview.id):
            self._fill(interview.role_group, interview.title)
            self._open()

    def flush(self) -> bool:
        return self._draft.flush()

    def let_go(self) -> None:
        self._draft.close()

    def _open(self) -> None:
        self.show()
        self.role_group.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, role_group: str, title: str) -> None:
        blocked = self.role_group.blockSignals(True)
        self.role_group.setCurrentIndex(-1)
        self.role_group.setEditText(role_group)
        self.role_group.blockSignals(blocked)
        self.title.setText(title)
        self._followed = title if title.casefold() == role_group.casefold() else None

    def _role_group_typed(self, text: str) -> None:
        self._draft.type("role_group", text)
        if self.title.text() == self._followed:
            self._followed = text[:1].upper() + text[1:]
            self.title.setText(self._followed)
            self._draft.type("title", self._followed)

    def _show_row(self) -> None:
        interview = self._draft.session.evaluation.interviews.get(self._draft.row or "")
        if isinstance(interview, Interview):
            self._fill(interview.role_group, interview.title)

    def _gone(self) -> None:
        self.hide()
        self.closed.emit()


class SeatForm(SideForm):
    """Letter, role and, if wanted, name of somebody at the table. The name lies in a table of its own."""

    def __init__(self, session: Session, seats: SeatList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats = seats
        self._draft, self._name_draft = RowDraft(session, "seat", self), RowDraft(session, "seat_name", self)
        self._name_draft.drop_when_blank, self._name_draft.drops_old = ("name",), True
        for draft in (self._draft, self._name_draft):
            draft.failed.connect(self.failed)
            draft.changed.connect(self._show_row)
        self._draft.gone.connect(self._gone)
        self.letter = Choice(self.tr("Plats"))
        self.role, self.name = QLineEdit(), QLineEdit()
        form_row(self.box, self.tr("Plats"), self.letter)
        form_row(self.box, self.tr("Roll"), self.role)
        self.name_row = form_row(
            self.box, self.tr("Namn (frivilligt)"), self.name,
            self.tr("Namnet sparas för sig, kan raderas när som helst och kommer aldrig med i rapporten."),
        )  # fmt: skip
        self.box.addLayout(row(self.ready, -1))
        self.letter.currentIndexChanged.connect(lambda _: self._draft.put("seat", self.letter.choice))
        self.role.textEdited.connect(lambda text: self._draft.type("role", text))
        self.name.textEdited.connect(self._name_typed)

    @property
    def drafts(self) -> list[RowDraft]:
        """What is written in."""
        return [self._draft, self._name_draft]

    def open_new(self) -> None:
        """Begin with the next free letter."""
        letters = self._seats.free_letters()
        interview = self._seats.interview
        if not letters or not self._draft.open(None, lambda: {"interview": interview, "seat": self.letter.choice}):
            return
        self._name_draft.close()
        self._fill(letters, letters[0], "", "")

    def open_row(self, seat: Seat) -> None:
        """Write in a seat that is there."""
        if self._draft.open(seat.id) and self._name_draft.open(seat.id):
            self._fill(self._seats.free_letters(seat.id), seat.seat, seat.role, self._seats.name_of(seat.id))

    def flush(self) -> bool:
        return self._draft.flush() and self._name_draft.flush()

    def let_go(self) -> None:
        self._draft.close()
        self._name_draft.close()

    def _fill(self, letters: list[str], letter: str, role: str, name: str) -> None:
        self.letter.set_choices([(one, one) for one in letters], letter)
        self.role.setText(role)
        self.name.setText(name)
        self.show()
        self.role.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_typed(self, text: str) -> None:
        if self._draft.row is None and not self._draft.make():
            return
        if self._name_draft.row != self._draft.row:
            self._name_draft.open(self._draft.row)
        self._name_draft.type("name", text)

    def _show_row(self) -> None:
        seat = self._draft.session.evaluation.seats.get(self._draft.row or "")
        if isinstance(seat, Seat):
            self.letter.choose(seat.seat)
            self.role.setText(seat.role)
            name = self._draft.session.evaluation.seat_names.get(seat.id)
            self.name.setText(name.name if isinstance(name, SeatName) else "")

    def _gone(self) -> None:
        self._name_draft.forget()
        self.hide()
        self.closed.emit()
