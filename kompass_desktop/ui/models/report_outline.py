"""The report's outline: its chapters, sections and areas, each with how far its text has come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.report_text import CHAPTER_2_SECTIONS, section_of
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.ui.models.live_rows import Index

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The OutlineEntry of a row."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Its State."""


class State(StrEnum):
    """How far a text has come; the values are the names of the forms it is shown by."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"


class OutlineEntry(Struct, frozen=True):
    """A line of the outline: a chapter ("1"), a section ("2.3") or an area of chapter 3 ("3.4", area 4).

    `sections` are the texts that are written there; `page` is the entry whose page they stand on.
    """

    id: str
    title: str
    level: int
    sections: tuple[str, ...]
    page: str
    area: int | None = None


def outline_of(catalogue: Catalogue, titles: Mapping[str, str]) -> tuple[OutlineEntry, ...]:
    """Every line of the outline in the order of the report; `titles` by section number."""
    entries = [
        OutlineEntry("1", titles["1"], 0, ("1",), "1"),
        OutlineEntry("2", titles["2"], 0, CHAPTER_2_SECTIONS, "2"),
        *(OutlineEntry(s, titles[s], 1, (s,), "2") for s in CHAPTER_2_SECTIONS),
    ]
    areas = [
        OutlineEntry(f"3.{a.number}", a.title, 2, area_sections(catalogue, a.number), f"3.{a.number}", a.number)
        for a in catalogue.areas
    ]
    everything = tuple(s for a in areas for s in a.sections)
    chapter_3 = OutlineEntry("3", titles["3"], 0, everything, areas[0].id)
    return (*entries, chapter_3, *areas, OutlineEntry("4", titles["4"], 0, ("4",), "4"))


def area_sections(catalogue: Catalogue, area: int) -> tuple[str, ...]:
    """The texts of an area: Allmänt, then one for each sub-criterion."""
    return (f"3.{area}.0", *(section_of(s.code) for s in catalogue.area(area).sub_criteria))


def state_of(evaluation: Evaluation, entry: OutlineEntry, standard: Collection[str]) -> State:
    """How far the texts of an entry have come. Sections in `standard` say something by themselves."""
    texts = evaluation.report_texts
    own = {s for s in entry.sections if s in texts and texts[s].text.strip()}
    if own.union(standard).issuperset(entry.sections):
        return State.DONE
    areas = {int(s.split(".")[1]) for s in entry.sections if s.startswith("3.")}
    if own or any(f.area in areas for f in evaluation.findings.values()):
        return State.BEGUN
    return State.OPEN


class ReportOutline(QAbstractListModel):
    """The outline as a list that repaints the lines whose state became another."""

    def __init__(
        self, session: Session, titles: Mapping[str, str], standard: Collection[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.entries = outline_of(session.evaluation.catalogue, titles)
        self._standard = frozenset(standard)
        self._states = self._read_states()
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    @property
    def done(self) -> int:
        """How many lines of the outline are done."""
        return self._states.count(State.DONE)

    def entry(self, index: Index) -> OutlineEntry | None:
        """The line at an index."""
        return self.entries[index.row()] if index.isValid() else None

    def index_of(self, entry_id: str) -> QModelIndex:
        """The index of a line by its number; invalid if the report has none."""
        for i, entry in enumerate(self.entries):
            if entry.id == entry_id:
                return self.index(i)
        return QModelIndex()

    def state_words(self, state: State) -> str:
        """A state in a word."""
        return {
            State.OPEN: self.tr("inte påbörjad"),
            State.BEGUN: self.tr("påbörjad"),
            State.DONE: self.tr("klar"),
        }[state]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        state = self._states[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == STATE_ROLE:
            return state
        title = f"{entry.area or entry.id} {entry.title}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {self.state_words(state)}"
        return None

    def _read_states(self) -> list[State]:
        return [state_of(self.session.evaluation, e, self._standard) for e in self.entries]

    def _hear(self, announcement: Announcement) -> None:
        if announcement.kinds.isdisjoint(("report_text", "finding")):
            return
        before, self._states = self._states, self._read_states()
        for i, (old, new) in enumerate(zip(before, self._states, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(i), self.index(i))
