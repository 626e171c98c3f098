"""Who is asked about what: a row for each sub-criterion under its area, and a column for each group of the visit."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kompass_desktop.model.catalogue import Area, SubCriterion
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.pacing import minutes_each, topics_of
from kompass_desktop.model.visit import Interview, planned_topic_id
from kompass_desktop.services.session import Announcement, Session
from kompass_desktop.services.visit_template import in_order
from kompass_desktop.ui.models.visit_words import minutes_words, title_of, topic_words

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
"""Everything that is drawn of a cell."""
CODE, TITLE, FIRST_GROUP = 0, 1, 2
"""The columns before those of the groups; after them comes how many groups are asked."""


class AskedCell(Struct, frozen=True):
    """Whether a group is to be asked about a sub-criterion."""

    asked: bool


class AreaCell(Struct, frozen=True):
    """How many of an area's sub-criteria a group is to be asked about."""

    asked: int
    of: int


class CountCell(Struct, frozen=True):
    """How many groups are asked about a sub-criterion."""

    groups: int


Cell = AskedCell | AreaCell | CountCell | Area | SubCriterion | None


class PlanTable(QAbstractTableModel):
    """The plan. It never writes: `toggling` says what a cell's change would be."""

    counted = Signal()
    """Something is asked, or no longer asked: for counts beside the table."""
    head_counted = Signal(int)
    """The head of a column counts otherwise. Not `headerDataChanged`: for that Qt would paint the whole table."""
    regrouped = Signal()
    """There are other columns than before, or they are called otherwise."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.catalogue = session.evaluation.catalogue
        self._places: list[Area | SubCriterion] = []
        for area in self.catalogue.areas:
            self._places += [area, *area.sub_criteria]
        self._row_of = {p.code: i for i, p in enumerate(self._places) if isinstance(p, SubCriterion)}
        self._area_row = {p.number: i for i, p in enumerate(self._places) if isinstance(p, Area)}
        self.groups: list[Interview] = []
        self._asked: dict[str, set[str]] = {}
        self._read()
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    # ---- what is where
    def place_at(self, index: Index) -> Area | SubCriterion | None:
        """The area or sub-criterion of a row."""
        return self._places[index.row()] if index.isValid() else None

    def group_at(self, index: Index) -> Interview | None:
        """The group of a column; None for the columns beside them."""
        return self.group_of(index.column()) if index.isValid() else None

    def group_of(self, column: int) -> Interview | None:
        """The group of a column by its number."""
        return self.groups[column - FIRST_GROUP] if FIRST_GROUP <= column < self.count_column else None

    def column_of(self, interview: str) -> int:
        """The column of a group; -1 where it has none."""
        ids = [g.id for g in self.groups]
        return ids.index(interview) + FIRST_GROUP if interview in ids else -1

    @property
    def count_column(self) -> int:
        """The last column: how many groups are asked."""
        return FIRST_GROUP + len(self.groups)

    def index_of(self, code: str, column: int) -> QModelIndex:
        """The cell of a sub-criterion in a column; invalid for an unknown code."""
        return self.index(self._row_of[code], column) if code in self._row_of else QModelIndex()

    def is_area(self, row: int) -> bool:
        """Whether a row is an area."""
        return isinstance(self._places[row], Area)

    def cell(self, index: Index) -> Cell:
        """What stands in a cell."""
        place, group = self._places[index.row()], self.group_at(index)
        if index.column() <= TITLE:
            return place
        if group is not None:
            asked = self._asked[group.id]
            if isinstance(place, Area):
                return AreaCell(sum(s.code in asked for s in place.sub_criteria), len(place.sub_criteria))
            return AskedCell(place.code in asked)
        return CountCell(self.asked_groups(place.code)) if isinstance(place, SubCriterion) else None

    def asked_groups(self, code: str) -> int:
        """How many groups are asked about a sub-criterion."""
        return sum(code in asked for asked in self._asked.values())

    def unasked(self) -> list[str]:
        """The codes that no group is asked about."""
        return [code for code in self._row_of if not self.asked_groups(code)]

    def topic_words(self, group: Interview) -> str:
        """How many sub-criteria a group is asked about."""
        return topic_words(len(self._asked[group.id]))

    def pace_words(self, group: Interview) -> str:
        """How many minutes that leaves for each."""
        each = minutes_each(group, sorted(self._asked[group.id]))
        return "" if each is None else self.tr("{minutes} min var").format(minutes=minutes_words(each))

    # ---- what a change would be
    def toggling(self, index: Index) -> list[Change]:
        """The changes that ask a group about a sub-criterion, or no longer do; in an area's row about all of it.

        An area that is asked about in part becomes asked about as a whole.
        """
        place, group = self.place_at(index), self.group_at(index)
        if place is None or group is None:
            return []
        asked = self._asked[group.id]
        codes = [place.code] if isinstance(place, SubCriterion) else [s.code for s in place.sub_criteria]
        ask = not all(code in asked for code in codes)
        changes: list[Change] = []
        for code in codes:
            if (code in asked) != ask:
                values = {"interview": group.id, "sub_criterion": code, "asked": ask}
                changes += setting("planned_topic", planned_topic_id(group.id, code), values)
        return changes

    # ---- following the evaluation
    def _read(self) -> None:
        evaluation = self._session.evaluation
        self.groups = in_order(evaluation.interviews)
        self._asked = {g.id: set(topics_of(evaluation, g.id)) for g in self.groups}

    def _hear(self, announcement: Announcement) -> None:
        if "interview" in announcement.kinds and self._hear_groups():
            return
        topics = [row for kind, row in announcement.rows if kind == "planned_topic"]
        if topics:
            self._hear_topics(topics)
        elif "planned_topic" in announcement.kinds:
            self._start_over()

    def _hear_groups(self) -> bool:
        """Take the groups anew; True if everything was read anew for it."""
        now = in_order(self._session.evaluation.interviews)
        if [g.id for g in now] != [g.id for g in self.groups]:
            self._start_over()
            return True
        self.groups = now
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST_GROUP, self.count_column)
        self.regrouped.emit()
        return False

    def _start_over(self) -> None:
        self.beginResetModel()
        self._read()
        self.endResetModel()
        self.regrouped.emit()
        self.counted.emit()

    def _hear_topics(self, rows: Iterable[str]) -> None:
        planned = self._session.evaluation.planned_topics
        cells: set[tuple[int, int]] = set()
        for row in rows:
            interview, _, code = row.rpartition("/")
            column = self.column_of(interview)
            if column < 0 or code not in self._row_of:
                continue
            topic = planned.get(row)
            asked = self._asked[interview]
            (asked.add if topic is not None and topic.asked else asked.discard)(code)
            area = self._area_row[self.catalogue.by_code[code].area]
            cells |= {(self._row_of[code], column), (self._row_of[code], self.count_column), (area, column)}
            self.head_counted.emit(column)
        for at in sorted(cells):  # one by one: of a wider range Qt would paint the whole table
            index = self.index(*at)
            self.dataChanged.emit(index, index)
        self.counted.emit()

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.count_column + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL:
            return self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        group = self.group_of(section)
        if role == Qt.ItemDataRole.ToolTipRole and group is not None:
            return escape(title_of(group))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if group is not None:
            return ", ".join(filter(None, (title_of(group), self.topic_words(group), self.pace_words(group))))
        return {CODE: self.tr("Nr"), TITLE: self.tr("Delområde")}.get(section, self.tr("Grupper"))

    def words(self, index: Index) -> str:
        """A cell as a screen reader says it."""
        place, group, cell = self._places[index.row()], self.group_at(index), self.cell(index)
        if isinstance(place, SubCriterion):
            name = f"{place.code} {place.title}"
        else:
            name = self.tr("Område {n} {title}").format(n=place.number, title=place.title)
        if isinstance(cell, AskedCell) and group is not None:
            said = self.tr("{what}, {group}: ska frågas") if cell.asked else self.tr("{what}, {group}: frågas inte")
            return said.format(what=name, group=title_of(group))
        if isinstance(cell, AreaCell) and group is not None:
            said = self.tr("{what}, {group}: {asked} av {of} ska frågas")
            return said.format(what=name, group=title_of(group), asked=cell.asked, of=cell.of)
        if isinstance(cell, CountCell):
            return f"{name}: {self.group_words(cell.groups)}"
        return name

    def group_words(self, count: int) -> str:
        """How many groups are asked, in words."""
        if not count:
            return self.tr("frågas ingen grupp")
        return (self.tr("frågas i {n} grupp") if count == 1 else self.tr("frågas i {n} grupper")).format(n=count)
