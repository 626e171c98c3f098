"""The note sheet: the notes of one interview, what they cover, which of them are shown, and the line they come from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.visit import Interview
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.counted import note_words
from kompass_desktop.ui.models.interview_coverage import Coverage, coverage_by_code
from kompass_desktop.ui.models.interview_list import time_span
from kompass_desktop.ui.models.note_list import FOLLOW_UP, GOLD_STAR, NoteFilter, NoteList
from kompass_desktop.ui.tabs.interviews.coverage_strip import CoverageStrip
from kompass_desktop.ui.tabs.interviews.note_entry import NoteEntry
from kompass_desktop.ui.tabs.interviews.note_rows import NoteRows
from kompass_desktop.ui.tabs.interviews.side_by_side import SideBySide
from kompass_desktop.ui.tabs.interviews.timer_panel import TimerPanel
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import day_words
from kompass_desktop.ui.widgets.buttons import IconButton, Segment
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, add, column

ALL, CODE, FOLLOW, STARS = "all", "code", "follow", "stars"

LOW, LOWEST, NARROW = 360, 320, 620
"""Under these heights and this width (px at 100 % text) the question, the strip and the pace bar give way."""


class NoteSheet(Panel):
    """The middle of the tab."""

    code_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.notes = NoteList(session)
        catalogue = session.catalogue
        self.title, self.about = ElidedLabel("", "title"), ElidedLabel("", "small", muted=True)
        self.strip = CoverageStrip(catalogue)
        self.entry = NoteEntry(catalogue, self.notes)
        self.rows = NoteRows(self.tr("Anteckningar"), self.notes)
        self._box = QVBoxLayout()
        super().__init__("main", self._box, parent=parent)
        self.notes.setParent(self)
        self._code = catalogue.codes[0]
        self._wanted = ALL
        self.timer = TimerPanel()
        head = Toolbar(size="toolbar")
        head.row.addLayout(column(-1, self.title, self.about, -1), 1)
        add(head.row, self.timer)
        self._head = head
        self._build_bar()
        self._build_middle()
        self._strip_panel = Panel("main", column(self.strip), margins=(12, 4, 12, 8))
        add(self._box, head, self._strip_panel, self._bar)
        self._box.addWidget(self._middle, 1)
        self._box.addWidget(self.entry)
        self._connect()
        follow_theme(self, self._refresh)

    def _build_bar(self) -> None:
        self.count, self.said = Label("", "small", muted=True), ElidedLabel("", "small", muted=True)
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Sök bland anteckningarna"))
        self.find_field.setPlaceholderText(self.tr("Sök bland anteckningarna"))
        self.find_field.hide()
        self.find_button = IconButton("search", self.tr("Sök bland anteckningarna"), key="Ctrl+F")
        shown = [(ALL, self.tr("Alla")), (CODE, self._code), (FOLLOW, self.tr("Följ upp"))]
        choices = [*shown, (STARS, self.tr("Guldstjärnor"))]
        self.segment = Segment(self.tr("Visa anteckningar"), choices)
        self._bar = Toolbar(Label(self.tr("Anteckningar"), "heading"), self.count)
        self._bar.row.addWidget(self.said, 1)
        add(self._bar.row, self.find_field, self.find_button, self.segment)

    def _build_middle(self) -> None:
        self._middle = _WholeRows()
        self._stack = self._middle.stack
        self.nothing = EmptyState("pencil", "")
        self.nothing.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        )  # gives way in a low window
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        self.beside = SideBySide(self.notes)
        self._stack.addWidget(self.beside)

    def _connect(self) -> None:
        self.strip.chosen.connect(self.code_chosen)
        self.segment.chosen.connect(self._filter_chosen)
        self.find_button.clicked.connect(self.find)
        self.find_field.textChanged.connect(lambda _: self._apply_filter())
        self.find_field.returnPressed.connect(self._enter_found)
        self.notes.counts_changed.connect(self._show_counts)
        self.notes.rows_changed.connect(self._show_nothing)
        self.notes.modelReset.connect(self.rows.go_to_end)
        self.rows.escaped.connect(self.to_line)
        self.rows.typed.connect(self._typed_in_list)
        self.beside.escaped.connect(self.end_beside)
        self.beside.note_chosen.connect(self._from_beside)
        self.entry.line.up.connect(self._into_list)
        self.entry.line.escaped.connect(self.end_find)

    # ---- what it shows
    def show_interview(self, interview: Interview) -> None:
        """Show the notes of an interview, newest in sight."""
        self.show_title(interview)
        if self.notes.interview != interview.id:
            self.notes.show_interview(interview.id)
            self._show_counts()
            self._show_nothing()
            self.rows.go_to_end()

    def show_title(self, interview: Interview) -> None:
        """Show what the interview is called."""
        self.title.setText(interview.title or interview.role_group or self.tr("Utan titel"))
        group = "" if interview.role_group.casefold() in interview.title.casefold() else interview.role_group
        when = " ".join(filter(None, (day_words(interview.date), time_span(interview))))
        length = "" if interview.start or not interview.minutes else self.tr("{n} min").format(n=interview.minutes)
        author = self.notes.session.author
        who = self.tr("{author} antecknar").format(author=author) if author else ""
        words = "  ·  ".join(filter(None, (group, when, length, who)))
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def set_code(self, code: str) -> None:
        """Make a sub-criterion the current one."""
        self._code = code
        self.strip.set_current(code)
        self.entry.set_code(code)
        self.segment.set_words(CODE, code)
        self._apply_filter()

    @property
    def code(self) -> str:
        """The sub-criterion that lines are written under."""
        return self._code

    def tell(self, words: str) -> None:
        """Say something about what was just done, beside the count; "" takes it away."""
        self.said.setText(words)

    def to_line(self) -> None:
        """Back to where notes are typed."""
        self.entry.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- side by side
    def toggle_beside(self) -> None:
        """Show what each note-taker has written beside the others', or the one list again."""
        if self._stack.currentWidget() is self.beside:
            self.end_beside()
        elif self.beside.show_pairs(self.current_note()):
            self._stack.setCurrentWidget(self.beside)
            self.beside.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            alone = self.tr("Bara en har antecknat i den här intervjun.")
            self.tell(alone)

    def end_beside(self) -> None:
        """The one list again."""
        if self._stack.currentWidget() is self.beside:
            self.to_line()
            self._show_list()

    def refresh_beside(self) -> None:
        """Read the columns anew while they are shown."""
        if self._stack.currentWidget() is self.beside and not self.beside.show_pairs():
            self.end_beside()

    def _from_beside(self, row: str) -> None:
        self._show_list()
        self.show_note(row)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.rows)
        self._show_nothing()

    # ---- find and filter
    def find(self) -> None:
        """Open the field for finding notes, or go back to it."""
        self.find_field.show()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def end_find(self) -> None:
        """Show every note again and go back to the note line."""
        self.find_field.clear()
        self.find_field.hide()
        self.to_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end_find() if self.find_field.hasFocus() else self.to_line()
        else:
            super().keyPressEvent(event)

    def show_all(self) -> None:
        """Show every note of the interview."""
        self.segment.choose(ALL)
        self._wanted = ALL
        self.find_field.clear()
        self.find_field.hide()
        self._apply_filter()

    def show_note(self, row: str) -> bool:
        """Make a note current and visible, if it is one of this interview."""
        if not self.notes.index_of(row).isValid():
            self.show_all()
        index = self.notes.index_of(row)
        if index.isValid():
            self.rows.setCurrentIndex(index)
            self.rows.scrollTo(index)
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return index.isValid()

    def _filter_chosen(self, choice: str) -> None:
        self._wanted = choice
        self._apply_filter()

    def _apply_filter(self) -> None:
        self.notes.set_filter(
            NoteFilter(
                code=self._code if self._wanted == CODE else None,
                sign={FOLLOW: FOLLOW_UP, STARS: GOLD_STAR}.get(self._wanted),
                words=self.find_field.text(),
            )
        )
        self._show_nothing()

    def _enter_found(self) -> None:
        if self.notes.rowCount():
            self.rows.setCurrentIndex(self.notes.index(0, 0))
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _into_list(self) -> None:
        rows = self.notes.rowCount()
        if rows:
            self.rows.setCurrentIndex(self.notes.index(rows - 1, 0))
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _typed_in_list(self, text: str) -> None:
        self.to_line()
        self.entry.line.insert(text)

    # ---- counts
    def coverage(self) -> Mapping[str, Coverage]:
        """What this interview has on every sub-criterion."""
        return coverage_by_code(self.notes.counts, self.notes.session.catalogue.codes)

    def _show_counts(self) -> None:
        counts = self.notes.counts
        self.count.setText(str(counts.notes))
        self.count.setAccessibleName(note_words(counts.notes))
        for choice, words, sign in (
            (FOLLOW, self.tr("Följ upp"), FOLLOW_UP), (STARS, self.tr("Guldstjärnor"), GOLD_STAR),
        ):  # fmt: skip
            count = counts.by_sign.get(sign, 0)
            self.segment.set_words(choice, f"{words} {count}" if count else words)
        self.strip.show_coverage(self.coverage(), counts.by_code)

    def _show_nothing(self) -> None:
        empty = not self.notes.rowCount()
        if empty:
            self.nothing.set_sentence(self._why_nothing())
        if self._stack.currentWidget() is not self.beside:
            self._stack.setCurrentIndex(1 if empty else 0)

    def _why_nothing(self) -> str:
        if self.find_field.text().strip():
            return self.tr("Inga anteckningar med ”{words}” här.").format(words=self.find_field.text().strip())
        return {
            CODE: self.tr("Inga anteckningar om {code} i den här intervjun.").format(code=self._code),
            FOLLOW: self.tr("Inget att följa upp i den här intervjun. Börja en rad med ? så hamnar den här."),
            STARS: self.tr("Inga guldstjärnor i den här intervjun. Börja en rad med * så hamnar den här."),
        }.get(self._wanted, self.tr("Skriv första raden här nedanför och tryck Enter."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large text on a low screen some notes stay in sight: the question gives way first, then the strip."""
        px = theme_of(self).px
        self.entry.set_brief(self.height() < px(LOW))
        self._strip_panel.setVisible(self.height() >= px(LOWEST))
        self.timer.pace.set_brief(self.width() < px(NARROW))

    def _refresh(self) -> None:
        px = theme_of(self).px
        self._head.setFixedHeight(px(64))
        self._bar.setFixedHeight(px(40))
        self.find_field.setFixedWidth(px(220))
        self._fit()

    def flush(self) -> bool:
        """Save what stands in a note that is being edited."""
        return self.rows.delegate.flush()

    def current_note(self) -> str | None:
        """The id of the note that is current in the list."""
        return self.notes.id_at(QModelIndex(self.rows.currentIndex()))


class _WholeRows(QWidget):
    """Where the notes stand: as high as whole rows are, so that none is cut in two at the top."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = QStackedWidget(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rest = self.height() % theme_of(self).size("row")
        self.stack.setGeometry(0, rest, self.width(), self.height() - rest)
