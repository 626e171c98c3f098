"""The side panel: the interviews of the visit, and who sits at the table of the current one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.visit import SEAT_LETTERS, Interview, Seat
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.counted import note_words, person_words
from kompass_desktop.ui.models.interview_list import InterviewList, SeatList, time_span
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.interviews.side_forms import InterviewForm, SeatForm
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, add
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import ENTER, Draw, Index, RowList, RowState

FEWEST_ROWS = 2
"""A list in the panel never gets lower than this many rows."""


class SideList(RowList):
    """A list in the side panel: as high as its rows. F2 or a double click changes the current row, Enter and Esc go on
    to the note line."""

    change_asked = Signal()
    escaped = Signal()

    def __init__(self, name: str, draw: Draw, height: int) -> None:
        super().__init__(name, draw, height=height, line=False)
        self.doubleClicked.connect(lambda _: self.change_asked.emit())
        offer_menu(
            self,
            lambda index: (
                (self.tr("Ändra"), "F2", self.change_asked.emit),
                (self.tr("Ta bort"), "Delete", lambda: self.delete_asked.emit(index)),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.change_asked.emit()
        elif event.key() in (*ENTER, Qt.Key.Key_Escape):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Take the height of the rows, and give way down to two of them."""
        rows, height = self.model().rowCount(), self.content_height()
        self.setMaximumHeight(height)
        self.setMinimumHeight(min(height, FEWEST_ROWS * (height // rows if rows else 0)))
        self.setVisible(rows > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(100, self.content_height())


class SectionHead(QWidget):
    """A heading in the side panel with a muted remark and a button that adds."""

    def __init__(self, words: str, add_words: str, key: str = "") -> None:
        super().__init__()
        self.remark = Label("", "small", muted=True)
        self.add_button = IconButton("plus", add_words, key=key)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 0)
        box.setSpacing(4)
        add(box, Label(words, "small", muted=True, weight=600), -1, self.remark, self.add_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class SidePanel(Panel):
    """Grupper and Platser."""

    interview_chosen = Signal(str)
    delete_interview = Signal(str)
    delete_seat = Signal(str)
    done = Signal()
    """A form was closed, or Esc was pressed in a list: back to the note line."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        outer = QVBoxLayout()
        super().__init__("side", outer, parent=parent)
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        outer.addWidget(self._scroll)
        self.interviews, self.seats = InterviewList(session, self), SeatList(session, self)
        self.interview_head = SectionHead(self.tr("Grupper"), self.tr("Ny intervju"), "Ctrl+Shift+N")
        self.seat_head = SectionHead(self.tr("Platser"), self.tr("Ny plats"))
        self.interview_form = InterviewForm(session)
        self.seat_form = SeatForm(session, self.seats)
        self.interview_rows = SideList(self.tr("Grupper"), self._draw_interview, 46)
        self.seat_rows = SideList(self.tr("Platser"), self._draw_seat, 28)
        self.interview_rows.setModel(self.interviews)
        self.seat_rows.setModel(self.seats)
        for part in (
            self.interview_head,
            self.interview_rows,
            self.interview_form,
            self.seat_head,
            self.seat_rows,
            self.seat_form,
        ):
            self._box.addWidget(part)
        self._box.addStretch(1)
        self._connect()
        follow_theme(self, self._refresh)

    # ---- what it shows
    def show_interview(self, interview: str) -> None:
        """Make an interview the current one, and show its table."""
        self.seats.show_interview(interview)
        index = self.interviews.index_of(interview)
        if index.isValid() and self.interview_rows.currentIndex() != index:
            self.interview_rows.setCurrentIndex(index)
        self._show_counts()

    def new_interview(self) -> None:
        """Open the form for another interview."""
        positions = [i.position or 0 for i in self.interviews.evaluation.interviews.values()]
        self.seat_form.end()
        self.interview_form.open_new(max(positions, default=0) + 1)

    def change_interview(self) -> None:
        """Open the form with the current interview."""
        interview = self.interviews.noun_at(self.interview_rows.currentIndex())
        if isinstance(interview, Interview):
            self.seat_form.end()
            self.interview_form.open_row(interview)

    def new_seat(self) -> None:
        """Open the form for another seat; there are ten."""
        if self.seats.interview and self.seats.free_letters():
            self.interview_form.end()
            self.seat_form.open_new()

    def change_seat(self) -> None:
        """Open the form with the current seat."""
        seat = self.seats.noun_at(self.seat_rows.currentIndex())
        if isinstance(seat, Seat):
            self.interview_form.end()
            self.seat_form.open_row(seat)

    def flush(self) -> bool:
        """Save what stands typed in a form."""
        return self.interview_form.flush() and self.seat_form.flush()

    @property
    def drafts(self) -> list[RowDraft]:
        """What is written in the forms of the panel."""
        return [*self.interview_form.drafts, *self.seat_form.drafts]

    def set_discreet(self, discreet: bool) -> None:
        """Hide names, or show them again."""
        self.seats.discreet = discreet
        self.seat_form.name_row.setVisible(not discreet)

    # ---- inside
    def _connect(self) -> None:
        self.interview_head.add_button.clicked.connect(self.new_interview)
        self.seat_head.add_button.clicked.connect(self.new_seat)
        self.interview_rows.current_changed.connect(self._chosen)
        self.interview_rows.change_asked.connect(self.change_interview)
        self.interview_rows.delete_asked.connect(lambda i: self.delete_interview.emit(self.interviews.id_at(i)))
        self.seat_rows.change_asked.connect(self.change_seat)
        self.seat_rows.delete_asked.connect(lambda i: self.delete_seat.emit(self.seats.id_at(i)))
        for rows in (self.interview_rows, self.seat_rows):
            rows.escaped.connect(self.done)
        for form in (self.interview_form, self.seat_form):
            form.closed.connect(self.done)
            form.failed.connect(self.failed)
        self.interview_form.created.connect(self.interview_chosen)
        for model in (self.interviews, self.seats):
            model.rows_changed.connect(self._show_counts)

    def _chosen(self, index: Index) -> None:
        row = self.interviews.id_at(index)
        if row is not None and row != self.seats.interview:
            self.interview_chosen.emit(row)

    def _show_counts(self) -> None:
        count, ids = len(self.interviews.ids), self.interviews.ids
        current = self.seats.interview
        place = self.tr("{place} av {of}").format(place=ids.index(current) + 1, of=count) if current in ids else ""
        self.interview_head.remark.setText(place)
        self.seat_head.setVisible(bool(current))
        self.seat_head.remark.setText(self.tr("skriv c:") if self.seats.ids else "")
        self.seat_head.add_button.setEnabled(len(self.seats.ids) < len(SEAT_LETTERS))
        self._fit()

    def _fit(self) -> None:
        self.interview_rows.fit()
        self.seat_rows.fit()
        self.seat_rows.setVisible(bool(self.seats.interview) and bool(self.seats.ids))

    def _refresh(self) -> None:
        self.setFixedWidth(theme_of(self).size("side_panel"))
        self._fit()

    # ---- drawing
    def _draw_interview(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        theme, interview = pen.theme, index.data(NOUN_ROLE)
        if not isinstance(interview, Interview):
            return  # deleted a moment ago: the list hears of it next
        count = self.interviews.note_count(interview.id)
        icon, colour = ("circle-dot", "accent") if count else ("circle", "line_strong")
        pen.icon(icon, rect.x() + 16, rect.y() + theme.px(7), colour)
        title = interview.role_group or interview.title or self.tr("Utan titel")
        under = "  ·  ".join(filter(None, (time_span(interview), self._size_of(interview, count))))
        left = 16 + theme.size("icon") + 10
        box = rect.adjusted(left, 0, -8, 0)
        pen.two_lines(
            box, f"{index.row() + 1}  {title[:1].upper()}{title[1:]}", under, "strong" if state.selected else "body"
        )

    def _size_of(self, interview: Interview, notes: int) -> str:
        """How many sit there, or else how much was written."""
        seats = sum(1 for seat in self.interviews.evaluation.seats.values() if seat.interview == interview.id)
        return person_words(seats) if seats else note_words(notes)

    def _draw_seat(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        theme, seat = pen.theme, index.data(NOUN_ROLE)
        if not isinstance(seat, Seat):
            return
        pen.seat(rect.x() + 16, rect.y() + (rect.height() - theme.size("seat")) / 2, seat.seat)
        box = rect.adjusted(16 + theme.size("seat") + 10, 0, -8, -1)
        pen.text(box, seat.role or self.tr("ingen roll"), "body", "text" if seat.role else "muted")
