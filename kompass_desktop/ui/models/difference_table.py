"""Skillnader: what the evaluators have to talk about, the weightiest first, under three headings.

The order stands still while one works: it is made anew only when the list is shown (`arrange`).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.differences import SOURCES_WANTED, Difference, differences
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.counted import contradiction_words
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.translation import points_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
MOST_PEOPLE = 4
LETTERS = "ABCD"
"""The keys that take the points of the first, the second … evaluator."""


class DiffCol(IntEnum):
    """The columns in their order."""

    NUMBER, TITLE, MAX, FIRST, SECOND, THIRD, FOURTH, SPREAD, AGREED, ABOUT = range(10)


PEOPLE = (DiffCol.FIRST, DiffCol.SECOND, DiffCol.THIRD, DiffCol.FOURTH)


class Part(Struct, frozen=True):
    """A heading over a part of the list, with how many there are and how many have consensus points."""

    words: str
    count: int
    decided: int


class DifferenceTable(QAbstractTableModel):
    """Headings and differences. What stands typed comes from the entry of consensus points."""

    def __init__(
        self, session: Session, entry: ScoreEntry, evidence: EvidenceIndex, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._entry, self._evidence = session, entry, evidence
        self.hidden_points = False
        self._rows: list[Part | Difference] = []
        self._number_of: dict[str, int] = {}
        entry.changed.connect(lambda code: self.show_codes((code,)))

    # ---- what is where
    @property
    def people(self) -> tuple[str, ...]:
        """The evaluators whose points are compared, by id; their keys are A, B …"""
        found = next((r for r in self._rows if isinstance(r, Difference)), None)
        return tuple(row for row, _ in found.points)[:MOST_PEOPLE] if found is not None else ()

    def name_of(self, evaluator: str) -> str:
        """What an evaluator is called."""
        one = self._session.evaluation.evaluators.get(evaluator)
        return (one.name if one is not None else "") or evaluator

    @property
    def differences(self) -> list[Difference]:
        """All of them in the order they stand."""
        return [row for row in self._rows if isinstance(row, Difference)]

    def difference(self, code: str) -> Difference | None:
        """What there is about a sub-criterion."""
        row = self._rows[self._number_of[code]] if code in self._number_of else None
        return row if isinstance(row, Difference) else None

    def code_at(self, index: Index) -> str:
        """The code of a row; "" for a heading or nowhere."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row.sub_criterion.code if isinstance(row, Difference) else ""

    def index_of(self, code: str, column: int = DiffCol.AGREED) -> QModelIndex:
        """Where a sub-criterion stands; invalid for an unknown code."""
        number = self._number_of.get(code)
        return QModelIndex() if number is None else self.index(number, column)

    def matching(self, words: str) -> list[str]:
        """The codes whose number, digits or title match what is searched for; all for no words."""
        wanted = words.casefold().split()
        found: list[str] = []
        for row in self.differences:
            one = row.sub_criterion
            searched = f"{one.code} {one.digits} {one.title}".casefold()
            if all(word in searched for word in wanted):
                found.append(one.code)
        return found

    def next_blank(self, after: str) -> str:
        """The next code without consensus points after this one, round the end; "" when all are decided."""
        codes = list(self._number_of)
        start = codes.index(after) + 1 if after in codes else 0
        agreed = self._session.evaluation.consensus_score
        return next((c for c in codes[start:] + codes[:start] if agreed(c).points is None), "")

    @property
    def closed(self) -> bool:
        """Whether the consensus is locked: then nothing can be typed here."""
        return self._session.evaluation.is_locked

    def typed(self, code: str) -> str | None:
        """The text that stands typed in a cell."""
        return self._entry.typed(code)

    def wrong(self, code: str) -> str:
        """Why what stands typed cannot be kept."""
        return self._entry.wrong(code)

    # ---- following the evaluation
    def arrange(self) -> None:
        """Make the order anew."""
        found = self._compared()
        differ = [d for d in found if not d.agreed]
        review = [d for d in found if d.agreed and d.to_talk_about]
        equal = [d for d in found if not d.to_talk_about]
        rows: list[Part | Difference] = []
        for words, part in (
            (self.tr("Olika poäng"), differ), (self.tr("Lika poäng, men något att se över"), review),
            (self.tr("Lika poäng"), equal),
        ):  # fmt: skip
            if part:
                decided = sum(1 for d in part if d.consensus is not None)
                rows += [Part(words, len(part), decided), *part]
        self.beginResetModel()
        self._rows = rows
        self._number_of = {r.sub_criterion.code: i for i, r in enumerate(rows) if isinstance(r, Difference)}
        self.endResetModel()

    def show_codes(self, codes: Iterable[str]) -> None:
        """Look again at some sub-criteria, each where it stands."""
        if not self._rows or not set(codes) & set(self._number_of):
            return
        now = {d.sub_criterion.code: d for d in self._compared()}
        for code, number in self._number_of.items():
            if code in codes or now[code] != self._rows[number]:
                self._rows[number] = now[code]
                self._repaint(number)
        self._count_parts()

    def _compared(self) -> list[Difference]:
        evidence = self._evidence
        return differences(
            self._session.evaluation, evidence.source_count, lambda code: evidence.of(code).contradictions
        )

    def _count_parts(self) -> None:
        heading = -1
        for number, row in [*enumerate(self._rows), (len(self._rows), Part("", 0, 0))]:
            if not isinstance(row, Part):
                continue
            part = self._rows[heading] if heading >= 0 else None
            if isinstance(part, Part):
                within = [r for r in self._rows[heading + 1 : number] if isinstance(r, Difference)]
                now = Part(part.words, len(within), sum(1 for d in within if d.consensus is not None))
                if now != part:
                    self._rows[heading] = now
                    self._repaint(heading)
            heading = number

    def _repaint(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(DiffCol) - 1))

    # ---- words
    def about(self, difference: Difference) -> str:
        """What there is to talk about besides the points."""
        said: list[str] = []
        blank = [self.name_of(row) for row, points in difference.points if points is None]
        if blank:
            said.append(self.tr("{names} saknar poäng").format(names=", ".join(blank)))
        if difference.contradictions:
            said.append(contradiction_words(difference.contradictions))
        if not difference.sources:
            said.append(self.tr("inget underlag"))
        elif difference.sources < SOURCES_WANTED:
            said.append(self.tr("bara en källa"))
        return ", ".join(said)

    def part_words(self, part: Part) -> str:
        """How many there are, and how many are decided."""
        return self.tr("{decided} av {count} avgjorda").format(decided=part.decided, count=part.count)

    def _words(self, row: Difference, column: int) -> str:
        one = row.sub_criterion
        if column in PEOPLE:
            return self._person_words(row, column - DiffCol.FIRST)
        if column == DiffCol.AGREED:
            return self._agreed_words(row)
        return {
            DiffCol.NUMBER: one.code, DiffCol.TITLE: one.title, DiffCol.MAX: str(one.max_points),
            DiffCol.SPREAD: self.tr("skillnad {points}").format(points=self._shown(row.spread)),
            DiffCol.ABOUT: self.about(row),
        }.get(DiffCol(column), "")  # fmt: skip

    def _person_words(self, row: Difference, number: int) -> str:
        if number >= len(row.points):
            return ""
        evaluator, points = row.points[number]
        return self.tr("{whose}: {points}").format(whose=self.name_of(evaluator), points=self._shown(points))

    def _agreed_words(self, row: Difference) -> str:
        one = row.sub_criterion
        head = self.tr("Gemensam poäng för {code} {title}, max {max}").format(
            code=one.code, title=one.title, max=one.max_points
        )
        wrong = self.wrong(one.code)
        if wrong and not self.hidden_points:
            return f"{head}. {wrong}"
        return self.tr("{head}, nu {points}").format(head=head, points=self._shown(row.consensus))

    def _shown(self, points: int | None) -> str:
        return self.tr("dold") if self.hidden_points else points_words(points)

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(DiffCol)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsSelectable if self.code_at(index) else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Part):
            return f"{row.words}, {self.part_words(row)}" if index.column() == DiffCol.TITLE else ""
        return self._words(row, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        people, number = self.people, section - DiffCol.FIRST
        if section in PEOPLE:
            return f"{LETTERS[number]}  {self.name_of(people[number])}" if number < len(people) else ""
        return {
            DiffCol.NUMBER: self.tr("Nr"), DiffCol.TITLE: self.tr("Delområde"), DiffCol.MAX: self.tr("Max"),
            DiffCol.SPREAD: self.tr("Skillnad"), DiffCol.AGREED: self.tr("Gem."), DiffCol.ABOUT: self.tr("Att se över"),
        }[DiffCol(section)]  # fmt: skip
