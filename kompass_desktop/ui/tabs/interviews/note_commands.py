"""What the keys of Intervjuer do to the current note: the one in the list, the one being typed, or the last one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.notes import STAGES
from kompass_desktop.ui.models.note_deeds import NoteDeeds
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.interviews.note_sheet import NoteSheet
from kompass_desktop.ui.widgets.overlay import CodePrompt

LINE = "line"
"""What a note is called while it stands in the note line."""


class NoteCommands(QObject):
    """Carries them out. `said` is what was done in words, for the screen reader and beside the count."""

    said = Signal(str)

    def __init__(self, sheet: NoteSheet, pending: RowDraft, deeds: NoteDeeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._pending, self._deeds = sheet, pending, deeds
        self._prompt: CodePrompt | None = None
        self._routing: tuple[str, bool] = ("", False)
        rows = sheet.rows
        rows.stage_asked.connect(lambda index, number: self._stage(sheet.notes.id_at(index), number))
        rows.join_asked.connect(lambda index: self.join(sheet.notes.id_at(index)))
        rows.move_asked.connect(lambda index, step: self._move(sheet.notes.id_at(index), step))
        rows.contradiction_asked.connect(lambda index: self._contradict(sheet.notes.id_at(index)))
        rows.route_asked.connect(lambda index, more: self._route(sheet.notes.id_at(index), more))
        rows.delegate.split_asked.connect(self.split)
        rows.delegate.join_asked.connect(self.join)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The commands by id."""
        stages = {f"stage_{n}": (lambda number=n: self.set_stage(number)) for n in range(len(STAGES) + 1)}
        return {
            **stages,
            "contradiction": lambda: self._contradict(self.current()),
            "route": lambda: self._route(self.current(), more=False),
            "route_more": lambda: self._route(self.current(), more=True),
        }

    def current(self) -> str | None:
        """The note that a key is meant for: in the list the current one, else the one being typed, else the last."""
        sheet = self._sheet
        if sheet.rows.hasFocus() and (row := sheet.current_note()) is not None:
            return row
        if sheet.entry.line.text().strip():
            return self._pending.row if self._pending.flush() else None
        last = sheet.notes.rowCount() - 1
        return sheet.notes.id_at(sheet.notes.index(last, 0)) if last >= 0 else None

    def go_on_with(self, row: str) -> bool:
        """Put a note back into the note line, as it stood there; False if something else does."""
        note, line = self._pending.session.evaluation.notes.get(row), self._sheet.entry.line
        if note is None or line.text().strip() or not self._pending.open(row):
            return self._pending.row == row
        self._sheet.notes.leave_out(row)
        line.setText(note.text)
        return True

    def set_stage(self, number: int) -> None:
        """Say how far the current note has come."""
        self._stage(self.current(), number)

    def split(self, row: str, at: int) -> None:
        """Part a note; the new line is the current one."""
        new = self._deeds.split(row, at)
        if new is None:
            self.said.emit(self.tr("Där går raden inte att dela: ena sidan blir tom."))
        else:
            self._go_to(new)

    def join(self, row: str | None) -> None:
        """Put a note to the one above."""
        above = self._deeds.join(row) if row is not None else None
        if above is None:
            self.said.emit(self.tr("Det finns ingen rad ovanför att foga ihop med."))
        else:
            self._go_to(above)
            self.said.emit(self.tr("Raderna fogades ihop. Ctrl+Z ångrar."))

    def _move(self, row: str | None, step: int) -> None:
        if row is not None and self._deeds.move(row, step):
            self._go_to(row)

    def _stage(self, row: str | None, number: int) -> None:
        if row is None or not self._deeds.set_stage(row, number):
            return
        words = self._sheet.notes.stage_words(STAGES[number - 1]) if number else self.tr("inget stadium")
        self.said.emit(self.tr("Stadium: {words}").format(words=words))
        if row == self._pending.row:
            self._sheet.entry.set_stage(words if number else "")

    def _contradict(self, row: str | None) -> None:
        note = self._deeds.note(row)
        if note is None or not self._deeds.contradict(note.id):
            return
        marked = not note.contradicts
        self.said.emit(self.tr("Markerad som motsägelse") if marked else self.tr("Motsägelsen är avmarkerad"))

    def _route(self, row: str | None, more: bool) -> None:
        if row is None:
            return
        if self._prompt is None:
            self._prompt = CodePrompt(self._sheet.window())
            self._prompt.chosen.connect(self._routed)
        self._routing = (row, more)
        self._prompt.ask(
            self._sheet.notes.session.catalogue,
            self.tr("Lägg anteckningen även under (eller ta bort från): två siffror")
            if more
            else self.tr("Flytta anteckningen till delområde: två siffror"),
        )

    def _routed(self, code: str) -> None:
        row, more = self._routing
        if self._deeds.route(row, code, more=more):
            note = self._deeds.note(row)
            codes = self._sheet.notes.evaluation.sub_criteria_of(note) if note is not None else ()
            words = ", ".join(codes) or self.tr("inget delområde")
            self.said.emit(self.tr("Anteckningen hör nu till {codes}").format(codes=words))

    def _go_to(self, row: str) -> None:
        rows = self._sheet.rows
        index = self._sheet.notes.index_of(row)
        if index.isValid():
            rows.setCurrentIndex(index)
            rows.scrollTo(index)
            rows.setFocus()
