"""The form of one group: who, when and how long. All of it is saved while it is typed.

What cannot be read as a day, a time or a length stays in its field, says why, and is not saved.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.fields import Value
from kompass_desktop.model.pacing import USUAL_MINUTES
from kompass_desktop.model.visit import Interview
from kompass_desktop.model.visit_times import read_date, read_minutes, read_time
from kompass_desktop.services.session import Session
from kompass_desktop.services.visit_template import VisitTemplate, group_title, in_order, visit_template
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import clock_words
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row

READ = ("date", "start", "minutes")
"""The fields whose words have to be understood before they are saved."""
DROPPED_WHEN_BLANK = ("title", "role_group", "date", "start")
"""A new group that has none of these any more was never meant."""
WIDTHS = {"role_group": 220, "title": 360, "date": 180, "start": 140, "minutes": 140}
"""How wide the fields are (px at 100 % text) where there is room."""


class GroupForm(QWidget):
    """Title, role group, day, start and minutes of an interview."""

    created = Signal(str)
    failed = Signal(object)
    gone = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._template: VisitTemplate = visit_template()
        self._followed: str | None = None
        self._unread: dict[tuple[str | None, str], str] = {}
        self.draft = RowDraft(session, "interview", self)
        self.role_group = Choice(self.tr("Rollgrupp"))
        self.title, self.date, self.start, self.minutes = (QLineEdit() for _ in range(4))
        self.rows: dict[str, FormRow] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.role_group.setEditable(True)
        self.role_group.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.role_group.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_group.setMinimumContentsLength(10)
        self.role_group.addItems([g.role_group for g in self._template.groups])
        self._who = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._when = QHBoxLayout()
        for line in (self._who, self._when):
            line.setSpacing(12)
            box.addLayout(line)
        self.rows["role_group"] = form_row(self._who, self.tr("Rollgrupp"), self.role_group)
        self.rows["title"] = form_row(self._who, self.tr("Titel"), self.title)
        self.rows["date"] = form_row(self._when, self.tr("Datum"), self.date)
        self.rows["start"] = form_row(self._when, self.tr("Börjar"), self.start)
        self.rows["minutes"] = form_row(self._when, self.tr("Minuter"), self.minutes)
        for name in READ:
            self._when.setAlignment(self.rows[name], Qt.AlignmentFlag.AlignTop)
        for line in (self._who, self._when):
            line.addStretch(1)
        self.date.setPlaceholderText(self.tr("4 okt"))
        self.start.setPlaceholderText(self.tr("9.30"))
        self.minutes.setPlaceholderText(str(USUAL_MINUTES))
        follow_theme(self, self._fit)

    def _connect(self) -> None:
        self.role_group.editTextChanged.connect(self._role_group_typed)
        self.title.textEdited.connect(self._title_typed)
        for name, field in self._fields().items():
            field.textEdited.connect(lambda text, name=name: self._typed(name, text))
            field.editingFinished.connect(lambda name=name: self._left(name))
        self.title.editingFinished.connect(self.flush)
        typed = self.role_group.lineEdit()
        assert typed is not None
        typed.editingFinished.connect(self.flush)
        self.draft.created.connect(self._created)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(self.gone)
        self.draft.failed.connect(self.failed)

    def _fields(self) -> dict[str, QLineEdit]:
        return {"date": self.date, "start": self.start, "minutes": self.minutes}

    # ---- what it shows
    @property
    def group(self) -> str | None:
        """The id of the group being written in; None while a new one is not yet made."""
        return self.draft.row

    def show_group(self, row: str | None) -> bool:
        """Show a group, or with None an empty form for a new one; False if the one before cannot be saved."""
        if row is not None and row == self.draft.row:
            return True
        self.draft.drop_when_blank = () if self._bears_more() else DROPPED_WHEN_BLANK
        place = max((i.position or 0 for i in self._session.evaluation.interviews.values()), default=0) + 1
        if not self.draft.open(row, lambda: {"position": place, "minutes": USUAL_MINUTES}):
            return False
        if row is None:
            self._unread = {key: text for key, text in self._unread.items() if key[0] is not None}
        self._fill()
        return True

    def _bears_more(self) -> bool:
        """Whether something hangs on the group that would be left behind if it were dropped for being blank."""
        evaluation, row = self._session.evaluation, self.draft.row
        hanging = (evaluation.seats, evaluation.planned_topics, evaluation.notes)
        return any(noun.interview == row for rows in hanging for noun in rows.values())

    def focus_first(self) -> None:
        """Begin at the role group."""
        self.role_group.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> bool:
        """Save what stands typed and can be understood."""
        return self.draft.flush()

    def forget(self, row: str) -> None:
        """A group is gone, and what stood unread in its fields with it."""
        self._unread = {key: text for key, text in self._unread.items() if key[0] != row}

    def _fill(self) -> None:
        interview = self._session.evaluation.interviews.get(self.draft.row or "", Interview(""))
        blocked = self.role_group.blockSignals(True)
        if self.role_group.currentText() != interview.role_group:
            self.role_group.setCurrentIndex(self.role_group.findText(interview.role_group))
            self.role_group.setEditText(interview.role_group)
        self.role_group.blockSignals(blocked)
        if self.title.text() != interview.title:
            self.title.setText(interview.title)
        usual = self._usual_title(interview.role_group)
        self._followed = interview.title if interview.title in ("", usual) else None
        for name, field in self._fields().items():
            unread = self._unread.get((self.draft.row, name))
            kept = getattr(interview, name)
            text = unread if unread is not None else self._shown(name, kept)
            if field.text() != text:
                field.setText(text)
            self.rows[name].set_error("" if unread is None else self._reason(name))

    def _shown(self, name: str, kept: Value) -> str:
        text = "" if kept is None else str(kept)
        return clock_words(text) if name == "start" else text

    # ---- typing
    def _role_group_typed(self, text: str) -> None:
        self.draft.type("role_group", text)
        if self.title.text() == self._followed:
            self._followed = self._usual_title(text)
            self.title.setText(self._followed)
            self.draft.type("title", self._followed)

    def _title_typed(self, text: str) -> None:
        self.draft.type("title", text)

    def _usual_title(self, role_group: str) -> str:
        """The title that a group has by its place and its role group, until somebody writes another."""
        name = role_group.strip()
        if not name:
            return ""
        ids = [i.id for i in in_order(self._session.evaluation.interviews)]
        place = ids.index(self.draft.row) if self.draft.row in ids else len(ids)
        return group_title(self._template, place + 1, name[:1].upper() + name[1:])

    def _typed(self, name: str, text: str) -> None:
        key = (self.draft.row, name)
        if self.rows[name].error:
            self.rows[name].set_error("")
        understood, value = self._read(name, text)
        if understood:
            self._unread.pop(key, None)
            self.draft.type(name, value)
        else:
            self._unread[key] = text
            self.draft.withdraw(name)

    def _read(self, name: str, text: str) -> tuple[bool, Value]:
        """Whether words can be understood, and as what; blank can."""
        if not text.strip():
            return True, None if name == "minutes" else ""
        readers: dict[str, Callable[[str], Value]] = {
            "date": lambda words: read_date(words, self._session.evaluation.year),
            "start": read_time,
            "minutes": read_minutes,
        }
        value = readers[name](text)
        return value is not None, value

    def _left(self, name: str) -> None:
        """A field was left: say what could not be read, or show how it was understood."""
        if (self.draft.row, name) in self._unread:
            self.rows[name].set_error(self._reason(name))
        elif self.flush():
            text = self._shown(name, self.draft.value(name))
            if self._fields()[name].text() != text:
                self._fields()[name].setText(text)

    def _reason(self, name: str) -> str:
        return {
            "date": self.tr("Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04."),
            "start": self.tr("Det går inte att läsa som ett klockslag. Skriv till exempel 9.30."),
            "minutes": self.tr("Skriv ett antal minuter, från 1 till 600."),
        }[name]

    def _created(self, row: str) -> None:
        self._unread = {(row if key is None else key, name): text for (key, name), text in self._unread.items()}
        self._fill()
        self.created.emit(row)

    # ---- sizes
    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Fields as wide as their content asks, narrower where there is no room; long ones then under each other."""
        px, gaps = theme_of(self).px, 2 * self._when.spacing()
        beside = sum(px(WIDTHS[name]) for name in ("role_group", "title")) + gaps <= self.width()
        self._who.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        share = min(1.0, (self.width() - gaps) / sum(px(WIDTHS[name]) for name in READ))
        for name, width in WIDTHS.items():
            room = round(px(width) * share) if name in READ else min(px(width), self.width())
            self.rows[name].setFixedWidth(max(40, room))
