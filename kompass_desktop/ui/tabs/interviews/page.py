"""The tab Intervjuer: what is typed is a note from its first letter, and belongs somewhere when Enter is pressed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.fields import Value
from kompass_desktop.model.visit import Interview
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.counted import note_words
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.note_deeds import NoteDeeds
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.interviews.interview_tools import InterviewTools
from kompass_desktop.ui.tabs.interviews.note_commands import LINE, NoteCommands
from kompass_desktop.ui.tabs.interviews.note_sheet import NoteSheet
from kompass_desktop.ui.tabs.interviews.side_panel import SidePanel
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.dock_content import DockCoverage
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.panels import Panel, column

DELETED_BANNER = "deleted"


class InterviewsPage(Page):
    """Intervjuer. The pending line is a row of the evaluation while it is typed, kept out of the list until Enter."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"interview", "seat", "note", "routing", "guiding_question", "planned_topic"}
    )

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.side = SidePanel(session)
        self.sheet = NoteSheet(session)
        self.empty = EmptyState(
            "messages-square",
            self.tr("Lägg in grupperna som ska intervjuas, så vet varje anteckning var den hör hemma."),
            self.tr("Ny intervju"), button_icon="plus",
        )  # fmt: skip
        self._code_of: dict[str, str] = {}
        self._code = session.catalogue.codes[0]
        self.pending = RowDraft(session, "note", self)
        self.pending.drop_when_blank = ("text",)
        self.deeds = NoteDeeds(session, self)
        self.notes = NoteCommands(self.sheet, self.pending, self.deeds, self)
        self.tools = InterviewTools(session, self.sheet, evidence, self)
        self._build()
        self._connect()
        self.refresh(None)

    def _build(self) -> None:
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(Panel("main", column(self.empty)))
        box = QHBoxLayout()
        box.setSpacing(0)
        box.addWidget(self.side)
        box.addWidget(middle, 1)
        self.content.addLayout(box)

    def _connect(self) -> None:
        line = self.sheet.entry.line
        line.textEdited.connect(self._typed)
        line.entered.connect(self.enter)
        self.pending.making.connect(self.sheet.notes.leave_out)
        self.pending.gone.connect(self._pending_gone)
        self.pending.changed.connect(self._pending_changed)
        for draft in (self.pending, *self.side.drafts):
            draft.waiting.connect(self.waiting)
        for source in (self.pending, self.sheet.notes, self.side, self.deeds, self.tools):
            source.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.notes.said.connect(self._say)
        self.tools.said.connect(self._say)
        self.tools.announced.connect(self.announced)
        self.sheet.notes.counts_changed.connect(self.dock_changed)
        self.tools.code_asked.connect(self.go_to_code)
        self.sheet.code_chosen.connect(self.go_to_code)
        self.sheet.rows.delete_asked.connect(lambda index: self._delete("note", self.sheet.notes.id_at(index)))
        self.side.interview_chosen.connect(self.show_interview)
        self.side.delete_interview.connect(lambda row: self._delete("interview", row))
        self.side.delete_seat.connect(lambda row: self._delete("seat", row))
        self.side.done.connect(self.focus_start)
        self.side.seats.rows_changed.connect(self._show_roles)
        self.side.interviews.rows_changed.connect(self.commands_changed)
        self.empty.asked.connect(self.side.new_interview)

    # ---- the interview and the sub-criterion that are current
    @property
    def interview(self) -> str:
        """The id of the current interview; "" for none."""
        return self.sheet.notes.interview

    def show_interview(self, row: str) -> None:
        """Make an interview the current one; what stands in the note line becomes a note of the one before."""
        interview = self.session.evaluation.interviews.get(row)
        if interview is None or (row != self.interview and not self._end_line()):
            return
        if row != self.interview:
            self.sheet.show_all()
            self.sheet.show_interview(interview)
            self.side.show_interview(row)
            self.tools.show_interview(row)
            self.go_to_code(self._code_of.get(row, self._code))
            self._show_roles()
        self._stack.setCurrentIndex(0)

    def go_to_code(self, code: str) -> None:
        """Make a sub-criterion the one that notes are written under."""
        self._code = self._code_of[self.interview] = code
        if self.pending.row is not None:
            self.pending.along("inherited", code)
        self.sheet.set_code(code)
        self.dock_changed.emit()
        if self.isVisible():
            self.announced.emit(f"{code} {self.session.catalogue.sub_criterion(code).title}")

    @property
    def code(self) -> str:
        """The sub-criterion that notes are written under."""
        return self._code

    # ---- the note line
    def enter(self) -> None:
        """End the line: the note takes its place in the list, and the next one begins."""
        text = self.sheet.entry.line.text()
        if not text.strip() or not self.interview:
            return
        self.pending.type("text", text)
        if not self._end_line():
            return
        self.sheet.tell("")
        self.sheet.rows.go_to_end()

    def _typed(self, text: str) -> None:
        if not self.interview:
            return
        if self.pending.row is None and not self.pending.unsaved:
            self.pending.open(None, self._fixed_values)
        self.pending.type("text", text)
        if not text:
            self.pending.close()  # emptied again: no note is left behind

    def _fixed_values(self) -> Mapping[str, Value]:
        return {
            "interview": self.interview, "author": self.session.author, "inherited": self._code,
            "written_at": int(time.time()),
        }  # fmt: skip

    def _end_line(self) -> bool:
        """Make what stands in the line a note; False, and the text stays, if it cannot be saved."""
        line = self.sheet.entry.line
        if not line.text().strip():
            line.empty()
            return self.pending.close()
        if self.pending.row is None and not self.pending.unsaved:
            self.pending.open(None, self._fixed_values)
        self.pending.type("text", line.text())
        row = self.pending.finish(self._request())
        if row is None:
            return False
        line.empty()
        self.sheet.entry.set_stage("")
        self.sheet.notes.leave_out(None)
        return True

    def _request(self) -> list[Change]:
        """The document that `doc:` in the line asks for, unless it is in the register already."""
        wanted = self.sheet.entry.reading().request
        titles = {d.title.casefold() for d in self.session.evaluation.documents.values()}
        if not wanted or wanted.casefold() in titles:
            return []
        return setting("document", self.session.new_id(), {"title": wanted, "status": "requested"})

    def _pending_gone(self) -> None:
        self.sheet.notes.leave_out(None)
        self.sheet.entry.line.empty()

    def _pending_changed(self) -> None:
        text = str(self.pending.value("text") or "")
        if text != self.sheet.entry.line.text():
            self.sheet.entry.line.setText(text)

    # ---- deleting
    def _delete(self, kind: str, row: str | None) -> None:
        if row is None or not self.flush():
            return
        notes = self.side.interviews.note_count(row)
        index = self.sheet.notes.index_of(row).row()
        try:
            self.session.delete(kind, row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._delete(kind, row))
            return
        if kind == "interview":
            words = self.tr("Intervjun togs bort, med {notes}.").format(notes=note_words(notes))
            self.banners.show_banner(DELETED_BANNER, "info", words, [(self.tr("Ångra"), lambda: self.do.emit("undo"))])
            self.announced.emit(words)
            return
        note, seat = self.tr("Anteckningen togs bort. Ctrl+Z ångrar."), self.tr("Platsen togs bort. Ctrl+Z ångrar.")
        what = note if kind == "note" else seat
        self.sheet.tell(what)
        self.announced.emit(what)
        if kind == "note" and self.sheet.notes.rowCount():
            near = self.sheet.notes.index(min(index, self.sheet.notes.rowCount() - 1), 0)
            self.sheet.rows.setCurrentIndex(near)

    # ---- a page
    def refresh(self, announcement: Announcement | None) -> None:
        if announcement is None or announcement.origin not in (self, self.deeds):
            self.sheet.tell("")
            self.banners.drop(DELETED_BANNER)
        # From the evaluation, not from the list: this page may hear of a change before its models do.
        interviews = self.session.evaluation.interviews
        if self.interview not in interviews:
            self._interview_gone(sorted(interviews.values(), key=lambda i: (*self.side.interviews.order(i), i.id)))
        elif announcement is None or "interview" in announcement.kinds:
            self.sheet.show_title(interviews[self.interview])
        self.tools.refresh(self.kinds if announcement is None else announcement.kinds)

    def _interview_gone(self, interviews: list[Interview]) -> None:
        self.pending.forget()
        self.sheet.entry.line.empty()
        if interviews:
            self.show_interview(interviews[0].id)
        else:
            self.sheet.notes.show_interview("")
            self.side.show_interview("")
            self.tools.show_interview("")
            self._stack.setCurrentIndex(1)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"new_row": self.side.new_interview}
        if self.side.interviews.ids:
            catalogue = self.session.catalogue
            found |= {
                **self.notes.commands(),
                **self.tools.commands(),
                "find": self.sheet.find,
                "next_sub_criterion": lambda: self.go_to_code(catalogue.neighbour(self._code, 1)),
                "previous_sub_criterion": lambda: self.go_to_code(catalogue.neighbour(self._code, -1)),
                "next_area": lambda: self._step_area(1),
                "previous_area": lambda: self._step_area(-1),
            }
        return found

    def _say(self, words: str) -> None:
        self.sheet.tell(words)
        self.announced.emit(words)

    def _step_area(self, step: int) -> None:
        areas = self.session.catalogue.areas
        here = next(i for i, a in enumerate(areas) if a.number == self.session.catalogue.sub_criterion(self._code).area)
        self.go_to_code(areas[(here + step) % len(areas)].sub_criteria[0].code)

    def flush(self) -> bool:
        return all([self.pending.flush(), self.sheet.flush(), self.side.flush(), self.tools.flush()])

    def set_discreet(self, discreet: bool) -> None:
        super().set_discreet(discreet)
        self.side.set_discreet(discreet)

    def set_focus_mode(self, on: bool) -> None:
        self.side.setVisible(not on)

    @property
    def dock_coverage(self) -> DockCoverage | None:
        return self.tools.dock_coverage() if self.interview else None

    def show_row(self, kind: str, row: str) -> bool:
        evaluation = self.session.evaluation
        if kind == "interview" and row in evaluation.interviews:
            self.show_interview(row)
            return True
        if kind == "note" and (note := evaluation.notes.get(row)) is not None:
            self.show_interview(note.interview)
            return self.sheet.show_note(row)
        if kind == "sub_criterion" and row in self.session.catalogue.by_code:
            self.go_to_code(row)
            return True
        return kind == LINE and self.notes.go_on_with(row)

    def places(self) -> list[tuple[str, str]]:
        line = [(LINE, self.pending.row)] if self.pending.row else []
        return [("interview", self.interview), ("sub_criterion", self._code), *line]

    def settings_changed(self) -> None:
        self.tools.take_abbreviations()

    def panes(self) -> list[QWidget]:
        return [self.sheet.entry.line, self.side.interview_rows, self.sheet.strip, self.sheet.rows]

    def comfortable_width(self) -> int:
        """Side panel, and a strip in one row."""
        theme = theme_of(self)
        return theme.size("side_panel") + theme.px(880)

    def focus_start(self) -> None:
        if self.interview:
            self.sheet.to_line()
        elif self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_roles(self) -> None:
        seats = self.session.evaluation.seats.values()
        self.sheet.entry.set_roles({s.seat: s.role for s in seats if s.interview == self.interview})
