"""The table of a group: places A to J, as many as are taken and one more to write in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kompass_desktop.model.visit import SEAT_LETTERS, Seat
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.visit.seat_line import SeatLine
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import row

RING, ROLE, ROLE_GROUP, NAME, REMOVE = range(5)
WIDEST = 780
"""The fields stop growing here (px at 100 % text)."""


class Seats(QWidget):
    """Platser. Names stand in a column of their own, which discreet mode takes away."""

    failed = Signal(object)
    removal_asked = Signal(str)
    emptied = Signal(str)
    clear_names_asked = Signal()
    line_made = Signal(object)
    """A place can be written in for the first time: its two drafts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._interview, self._discreet = session, "", False
        self.lines: list[SeatLine] = []
        self.count = Label("", "small", muted=True)
        self.clear_names = Button(self.tr("Töm namnen"), "quiet")
        self.clear_names.setAccessibleDescription(self.tr("Tar bort namnen på alla platser i alla grupper"))
        keep = self.clear_names.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the table must not move when the button goes
        self.clear_names.setSizePolicy(keep)
        self.clear_names.clicked.connect(self.clear_names_asked)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(ROLE, 5)
        self._grid.setColumnStretch(ROLE_GROUP, 4)
        self._grid.setColumnStretch(NAME, 4)
        self.heads: list[QLabel] = []
        for column, words in ((ROLE, self.tr("Roll")), (ROLE_GROUP, self.tr("Rollgrupp")), (NAME, self.tr("Namn"))):
            head = Label(words, "small", muted=True)
            head.setIndent(8)
            self.heads.append(head)
            self._grid.addWidget(head, 0, column)
        self.about = Label(
            self.tr("Namn är frivilliga, sparas för sig, kan tömmas när som helst och kommer aldrig med på papper."),
            "small", muted=True, wrap=True,
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(Label(self.tr("Platser"), "heading"), self.count, -1, self.clear_names))
        box.addLayout(self._grid)
        self.twice = Label("", "small", wrap=True)
        self.twice.hide()
        box.addWidget(self.twice)
        box.addWidget(self.about)
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())
        follow_theme(self, self._refresh)

    # ---- what it shows
    def show_group(self, interview: str) -> bool:
        """Turn to the table of another group; False if what is typed at this one cannot be saved."""
        if not self.flush():
            return False
        self._interview = interview
        self._show()
        return True

    def set_discreet(self, discreet: bool) -> None:
        """Hide the names, or show them again."""
        self._discreet = discreet
        self._show_names()

    def flush(self) -> bool:
        """Save what stands typed."""
        failed = [line for line in self.lines if not line.flush()]
        return not failed

    @property
    def drafts(self) -> list[RowDraft]:
        """What is written in."""
        return [draft for line in self.lines for draft in line.drafts]

    def seats(self) -> dict[str, Seat]:
        """Who sits at the table, by letter."""
        return {s.seat: s for s in self._session.evaluation.seats.values() if s.interview == self._interview}

    # ---- inside
    def _hear(self, announcement: Announcement) -> None:
        if not announcement.kinds & {"interview", "seat", "seat_name"}:
            return
        busy = next((line for line in self.lines if announcement.origin in line.drafts), None)
        self._show(besides=busy)

    def _show(self, besides: SeatLine | None = None) -> None:
        """Show every place but the one that is just being saved, which knows best itself."""
        seats, interview = self.seats(), self._session.evaluation.interviews.get(self._interview)
        usual = interview.role_group if interview is not None else ""
        last = max((SEAT_LETTERS.index(letter) for letter in seats if letter in SEAT_LETTERS), default=-1)
        shown = min(last + 2, len(SEAT_LETTERS)) if self._interview else 0
        while len(self.lines) < shown:
            self._make_line()
        for place, line in enumerate(self.lines):
            for widget in line.widgets:
                widget.setVisible(place < shown)
            line.remove.setVisible(line.letter in seats)
            line.set_usual_group(usual)
            if line is not besides:
                line.show_seat(self._interview, seats.get(line.letter))
        self.count.setText(self.tr("{n} av {of}").format(n=len(seats), of=len(SEAT_LETTERS)) if seats else "")
        self._level()
        self._show_names()
        self._show_twice()

    def _show_twice(self) -> None:
        """Two people may have given a letter to somebody each before their files met; a line shows only one of them."""
        letters = sorted(s.seat for s in self._session.evaluation.seats.values() if s.interview == self._interview)
        twice = sorted({letter for letter in letters if letters.count(letter) > 1})
        words = self.tr("Plats {letters} har mer än en person. Ge någon av dem en annan bokstav i Intervjuer.")
        self.twice.setText(words.format(letters=", ".join(twice)) if twice else "")
        self.twice.setVisible(bool(twice))

    def _make_line(self) -> None:
        place = len(self.lines)
        line = SeatLine(self._session, SEAT_LETTERS[place], self)
        for column, widget in enumerate(line.widgets):
            self._grid.addWidget(widget, place + 1, column)
        if self.lines:
            self.lines[-1].lead_to(line)
        self.lines.append(line)
        line.failed.connect(self.failed)
        line.removal_asked.connect(self.removal_asked)
        line.emptied.connect(self.emptied)
        self.line_made.emit(line)

    def _show_names(self) -> None:
        self.heads[2].setVisible(not self._discreet)
        self.about.setVisible(not self._discreet)
        for line in self.lines:
            line.name.setVisible(not self._discreet and not line.role.isHidden())
        self._grid.setColumnStretch(NAME, 0 if self._discreet else 4)
        named = any(name.name for name in self._session.evaluation.seat_names.values())
        self.clear_names.setVisible(named and not self._discreet)

    def _refresh(self) -> None:
        self.setMaximumWidth(theme_of(self).px(WIDEST))
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._level()

    def _level(self) -> None:
        """Every line is as high as a control, also the one that has no button yet."""
        high = theme_of(self).size("control") + 2
        for place, line in enumerate(self.lines):
            self._grid.setRowMinimumHeight(place + 1, 0 if line.ring.isHidden() else high)
