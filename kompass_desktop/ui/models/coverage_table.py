"""Täckning: 36 sub-criteria against the three sources and against every role group, with gaps and contradictions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from kompass_desktop.model.catalogue import Area, SubCriterion
from kompass_desktop.model.visit import planned_topic_id
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import SOURCES, EvidenceIndex
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Index

ROW, CELL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
CODE, TITLE, FIRST_SOURCE = 0, 1, 2
FIRST_GROUP = FIRST_SOURCE + len(SOURCES)
ENOUGH = 2


class CoverageCell(Struct, frozen=True):
    """One cell: how many items, whether some were denied by others, and whether the group is to be asked at all."""

    count: int
    denied: bool = False
    planned: bool = False

    @property
    def how(self) -> str:
        """The form it is shown by: "has", "weak" or "none"."""
        return "has" if self.count >= ENOUGH else "weak" if self.count else "none"


class Group(Struct, frozen=True):
    """A role group and its interviews, in the order of the visit."""

    name: str
    interviews: tuple[str, ...]


class CoverageTable(QAbstractTableModel):
    """Rows are areas with their sub-criteria; columns code, title, the three sources, the role groups."""

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._evidence = session, evidence
        self.places: list[Area | SubCriterion] = []
        for area in session.catalogue.areas:
            self.places += [area, *area.sub_criteria]
        self._row_of = {p.code: i for i, p in enumerate(self.places) if isinstance(p, SubCriterion)}
        self.groups: tuple[Group, ...] = ()
        self.read_groups()

    def read_groups(self) -> bool:
        """Read the role groups anew; True, after a reset, where they are others."""
        interviews = sorted(
            self._session.evaluation.interviews.values(),
            key=lambda i: (LAST if i.position is None else i.position, i.id),
        )
        found: dict[str, list[str]] = {}
        for interview in interviews:
            found.setdefault(interview.role_group, []).append(interview.id)
        groups = tuple(Group(name, tuple(rows)) for name, rows in found.items())
        if groups == self.groups:
            return False
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()
        return True

    def show_codes(self, codes: Iterable[str]) -> None:
        """Repaint some sub-criteria."""
        for code in codes:
            row = self._row_of.get(code)
            if row is not None:
                self.dataChanged.emit(self.index(row, FIRST_SOURCE), self.index(row, self.columnCount() - 1))

    def show_all(self) -> None:
        """Repaint everything."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def code_at(self, index: Index) -> str:
        """The code of a row; "" for an area."""
        place = self.places[index.row()] if index.isValid() else None
        return place.code if isinstance(place, SubCriterion) else ""

    def index_of(self, code: str) -> QModelIndex:
        """Where a sub-criterion stands."""
        row = self._row_of.get(code)
        return QModelIndex() if row is None else self.index(row, TITLE)

    def group_at(self, index: Index) -> Group | None:
        """The role group of a column; None for another column."""
        number = index.column() - FIRST_GROUP
        return self.groups[number] if 0 <= number < len(self.groups) else None

    def cell(self, index: Index) -> CoverageCell | None:
        """What stands in a cell; None in the first columns and in the rows of areas."""
        code, column = self.code_at(index), index.column()
        if not code or column < FIRST_SOURCE:
            return None
        if column < FIRST_GROUP:
            return CoverageCell(self._evidence.of(code).counts[column - FIRST_SOURCE])
        evaluation, group = self._session.evaluation, self.groups[column - FIRST_GROUP]
        spread = self._evidence.spread(evaluation, code)
        topics = (evaluation.planned_topics.get(planned_topic_id(row, code)) for row in group.interviews)
        planned = any(topic is not None and topic.asked for topic in topics)
        return CoverageCell(spread.groups.get(group.name, 0), group.name in spread.denied, planned)

    def gaps(self) -> int:
        """How many sub-criteria have nothing from any source."""
        return sum(1 for code in self._row_of if not self._evidence.source_count(code))

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else FIRST_GROUP + len(self.groups)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsSelectable if self.code_at(index) else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = ("", self.tr("Delområde"), self.tr("Intervju"), self.tr("Dokument"), self.tr("Webb"))
        if section < FIRST_GROUP:
            return names[section]
        name = self.groups[section - FIRST_GROUP].name if section - FIRST_GROUP < len(self.groups) else ""
        return name[:1].upper() + name[1:] or self.tr("utan rollgrupp")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW:
            return self.places[index.row()]
        if role == CELL:
            return self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(index)
        return None

    def words(self, index: Index) -> str:
        """A cell in words: "1.3 Titel, centrala chefer: 2, motsägs av andra"."""
        place, cell = self.places[index.row()], self.cell(index)
        name = f"{place.number} {place.title}" if isinstance(place, Area) else f"{place.code} {place.title}"
        if cell is None:
            return name
        what = str(self.headerData(index.column(), Qt.Orientation.Horizontal)).lower()
        count = str(cell.count) if cell.count else self.tr("inget")
        more = [self.tr("ska frågas")] if cell.planned and not cell.count else []
        more += [self.tr("motsägs av andra")] if cell.denied else []
        return f"{name}, {what}: {', '.join([count, *more])}"
