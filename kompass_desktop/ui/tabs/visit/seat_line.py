"""One place at the table of a group: its letter, and beside it role, role group and, if wanted, a name."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.model.visit import Seat
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.panels import keep_off_focus
from kompass_desktop.ui.widgets.pen import Pen


class SeatRing(QWidget):
    """A seat's letter in its ring; only seen, for the fields beside it say the letter."""

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter
        follow_theme(self, self._refresh)

    def sizeHint(self) -> QSize:
        side = theme_of(self).size("seat")
        return QSize(side + 2, side + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        pen.seat(0, (QRectF(self.rect()).height() - pen.theme.size("seat")) / 2, self._letter)
        painter.end()

    def _refresh(self) -> None:
        self.setFixedWidth(self.sizeHint().width())
        self.update()


class SeatLine(QObject):
    """The fields of one place. The seat is made with the first words; emptied of all it is asked to be taken away."""

    failed = Signal(object)
    emptied = Signal(str)
    """Nothing is left of the seat with this id."""
    removal_asked = Signal(str)

    def __init__(self, session: Session, letter: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self.letter, self._interview = session, letter, ""
        self.draft, self.name_draft = RowDraft(session, "seat", self), RowDraft(session, "seat_name", self)
        self.name_draft.drop_when_blank, self.name_draft.drops_old = ("name",), True
        self.ring = SeatRing(letter)
        self.role, self.role_group, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.remove = IconButton("x", self.tr("Ta bort plats {letter}").format(letter=letter))
        keep_off_focus(self.remove)  # emptying the fields does the same
        for field, words in (
            (self.role, self.tr("Plats {letter}: roll")),
            (self.role_group, self.tr("Plats {letter}: rollgrupp")),
            (self.name, self.tr("Plats {letter}: namn, frivilligt")),
        ):
            field.setAccessibleName(words.format(letter=letter))
            field.setProperty("kind", "cell")
        self._connect()

    def _connect(self) -> None:
        self.role.textEdited.connect(lambda text: self.draft.type("role", text))
        self.role_group.textEdited.connect(lambda text: self.draft.type("role_group", text))
        self.name.textEdited.connect(self._name_typed)
        for field in (self.role, self.role_group, self.name):
            field.editingFinished.connect(self._left)
            field.returnPressed.connect(lambda field=field: self._go_on(field))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.draft.row or ""))
        for draft in (self.draft, self.name_draft):
            draft.failed.connect(self.failed)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What stands on the line, from left to right."""
        return (self.ring, self.role, self.role_group, self.name, self.remove)

    @property
    def drafts(self) -> tuple[RowDraft, RowDraft]:
        """What is written in."""
        return self.draft, self.name_draft

    @property
    def next_line(self) -> SeatLine | None:
        """The line that Enter goes to."""
        return self._next

    _next: SeatLine | None = None

    def lead_to(self, line: SeatLine) -> None:
        """Enter in this line goes to the same field of another."""
        self._next = line

    # ---- what it shows
    def show_seat(self, interview: str, seat: Seat | None) -> bool:
        """Show who sits here in an interview; False, and the line stays, if what is typed cannot be saved."""
        row = seat.id if seat is not None else None
        if interview != self._interview or row != self.draft.row:
            if self.draft.row is not None and self._session.evaluation.row("seat", self.draft.row) is None:
                self.draft.forget()
                self.name_draft.forget()
            if not self.flush() or not self.draft.open(row, self._fixed) or not self.name_draft.open(row):
                return False
            self._interview = interview
        if not self.draft.unsaved:
            self._set(self.role, seat.role if seat else "")
            self._set(self.role_group, seat.role_group if seat else "")
        if not self.name_draft.unsaved:
            name = self._session.evaluation.seat_names.get(row or "")
            self._set(self.name, name.name if name else "")
        return True

    def set_usual_group(self, role_group: str) -> None:
        """Show the role group of the interview where the place has none of its own."""
        self.role_group.setPlaceholderText(role_group)

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush() and self.name_draft.flush()

    def let_go(self) -> None:
        """The seat is gone: nothing typed here belongs to it any more."""
        for draft in self.drafts:
            draft.forget()

    def _fixed(self) -> dict[str, str]:
        return {"interview": self._interview, "seat": self.letter}

    def _set(self, field: QLineEdit, text: str) -> None:
        if field.text() != text:
            field.setText(text)

    # ---- typing
    def _name_typed(self, text: str) -> None:
        if self.draft.row is None:
            if not text.strip() or not self.draft.make():
                return
        if self.name_draft.row != self.draft.row and not self.name_draft.open(self.draft.row):
            return
        self.name_draft.type("name", text)

    def _left(self) -> None:
        row, typed = self.draft.row, (self.role.text(), self.role_group.text(), self.name.text())
        if self.flush() and row is not None and not any(text.strip() for text in typed):
            self.emptied.emit(row)

    def _go_on(self, field: QLineEdit) -> None:
        """Enter: the same field of the next place, which comes to be with the seat that was written here."""
        if not self.flush() or self._next is None:
            return
        fields = (self.role, self.role_group, self.name)
        target = (self._next.role, self._next.role_group, self._next.name)[fields.index(field)]
        if target.isVisible():
            target.setFocus(Qt.FocusReason.TabFocusReason)
