"""The score table: areas with their sums, and under each its sub-criteria with points, sources and stages."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Area, SubCriterion
from kompass_desktop.model.sealing import may_see, may_see_earlier
from kompass_desktop.model.totals import AreaTotal, Totals, consensus_totals, individual_totals, totals_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import Evidence, EvidenceIndex
from kompass_desktop.ui.models.score_entry import ScoreEntry

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


# Asked for with every cell that is painted.
_HEADING = Qt.ItemFlag.ItemIsEnabled
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Col(IntEnum):
    """The columns in their order."""

    NUMBER, TITLE, MAX, POINTS, FIRST, SECOND, THIRD, FOURTH, AGREED, SOURCES, STAGE, EARLIER = range(12)


BESIDE = (Col.FIRST, Col.SECOND, Col.THIRD, Col.FOURTH)
"""Where the points of evaluators stand that are not entered here."""


class AreaRow(Struct, frozen=True):
    """An area with its computed sum; it heads its sub-criteria and cannot be chosen."""

    area: Area
    total: AreaTotal


class SubCriterionRow(Struct, frozen=True):
    """A sub-criterion: its stored points, what stands typed, why that cannot be kept, and its evidence."""

    sub_criterion: SubCriterion
    points: int | None
    typed: str | None
    wrong: str
    evidence: Evidence


Row = AreaRow | SubCriterionRow


class Beside(Struct, frozen=True):
    """Points that stand beside those that are entered: how they are headed, and their totals (None while hidden)."""

    words: str
    totals: Totals | None


class ScoreTable(QAbstractTableModel):
    """The rows that Bedömning shows, for the consensus or for one evaluator."""

    def __init__(
        self, session: Session, entry: ScoreEntry, evidence: EvidenceIndex, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._entry, self._evidence = session, entry, evidence
        self._places: list[Area | SubCriterion] = []
        for area in session.evaluation.catalogue.areas:
            self._places += [area, *area.sub_criteria]
        self._number_of = {p.code: i for i, p in enumerate(self._places) if isinstance(p, SubCriterion)}
        self._area_number = {p.number: i for i, p in enumerate(self._places) if isinstance(p, Area)}
        self.hidden_points = False
        self.beside: dict[int, Beside] = {}
        self.sees_earlier = False
        self.closed = False
        self.totals: Totals = self._count()
        entry.changed.connect(self.show_code)

    # ---- what is where
    def code_at(self, index: Index) -> str:
        """The code of a row; "" for an area or nowhere."""
        place = self._places[index.row()] if index.isValid() else None
        return place.code if isinstance(place, SubCriterion) else ""

    def index_of(self, code: str, column: int = Col.POINTS) -> QModelIndex:
        """Where a sub-criterion stands; invalid for an unknown code."""
        number = self._number_of.get(code)
        return QModelIndex() if number is None else self.index(number, column)

    def next_blank(self, after: str) -> str:
        """The next code without points after this one, round the end; "" when all are scored."""
        codes = list(self._number_of)
        start = codes.index(after) + 1 if after in codes else 0
        around = codes[start:] + codes[:start]
        return next((code for code in around if self.totals.points.get(code) is None), "")

    def matching(self, words: str) -> list[str]:
        """The codes whose number, digits, title or area match what is searched for; all for no words."""
        wanted = words.casefold().split()
        return [code for code in self._number_of if all(word in self._searched(code) for word in wanted)]

    def row_of(self, index: Index) -> Row:
        """Everything that is shown of a row."""
        place = self._places[index.row()]
        if isinstance(place, Area):
            return AreaRow(place, self.totals.area(place.number))
        code = place.code
        return SubCriterionRow(
            place, self._entry.points(code), self._entry.typed(code), self._entry.wrong(code), self._evidence.of(code)
        )

    # ---- following the evaluation
    def show_code(self, code: str) -> None:
        """Repaint one sub-criterion with the sum of its area."""
        self.show_codes((code,))

    def show_codes(self, codes: Iterable[str]) -> None:
        """Repaint some sub-criteria with the sums of their areas."""
        self.totals = self._count()
        by_code = self._session.evaluation.catalogue.by_code
        rows = set()
        for code in codes:
            if code in by_code:
                rows |= {self._number_of[code], self._area_number[by_code[code].area]}
        for number in rows:
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Col) - 1))

    def show_all(self) -> None:
        """Repaint everything: other points are shown, or they are hidden."""
        self.totals = self._count()
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Col) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Col) - 1)

    def _count(self) -> Totals:
        catalogue = self._session.evaluation.catalogue
        self.beside = self._beside()
        evaluation, own = self._session.evaluation, self._entry.evaluator
        self.closed = evaluation.is_sealed(own) if own else evaluation.is_locked
        self.sees_earlier = may_see_earlier(self._session.evaluation, self._session.author)
        return totals_of({code: self._entry.points(code) for code in catalogue.codes}, catalogue)

    def _beside(self) -> dict[int, Beside]:
        """The other evaluators' points by column, and what was agreed; a colleague's only where they may be seen."""
        evaluation, own = self._session.evaluation, self._entry.evaluator
        others = [row for row in sorted(evaluation.evaluators) if row != own] if len(evaluation.evaluators) > 1 else []
        found: dict[int, Beside] = {}
        for column, row in zip(BESIDE, others, strict=False):
            seen = may_see(evaluation, row, self._session.author)
            name = evaluation.evaluators[row].name or row
            found[column] = Beside(name, individual_totals(evaluation, row) if seen else None)
        if own:
            found[Col.AGREED] = Beside(self.tr("Gem."), consensus_totals(evaluation))
        return found

    def earlier(self, place: str) -> int | None:
        """What a sub-criterion or an area got the last time, as published; nothing while it may not be seen."""
        return self._session.evaluation.earlier_points(place) if self.sees_earlier else None

    @property
    def has_earlier(self) -> bool:
        """Whether anything is known of the time before."""
        return bool(self._session.evaluation.earlier_scores)

    def _searched(self, code: str) -> str:
        one = self._session.evaluation.catalogue.sub_criterion(code)
        area = self._session.evaluation.catalogue.area(one.area)
        return f"{code} {one.digits} {one.title} {area.title}".casefold()

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CHOSEN if self.code_at(index) else _HEADING

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row_of(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_of(index)
            return self._area_words(row, index) if isinstance(row, AreaRow) else self._words(row, index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section in self.beside:
            return self.beside[section].words
        own = self.tr("Egen") if self._entry.evaluator else self.tr("Poäng")
        return {
            Col.NUMBER: self.tr("Nr"), Col.TITLE: self.tr("Delområde"), Col.MAX: self.tr("Max"), Col.POINTS: own,
            Col.SOURCES: self.tr("Källor"), Col.STAGE: self.tr("Stadium"), Col.EARLIER: self.tr("Förra"),
        }.get(Col(section), "")  # fmt: skip

    def _words(self, row: SubCriterionRow, index: Index) -> str:
        one, column = row.sub_criterion, index.column()
        if column in self.beside:
            totals = self.beside[column].totals
            return self._beside_words(self.beside[column], totals.points.get(one.code) if totals else None)
        return {
            Col.NUMBER: one.code,
            Col.TITLE: one.title,
            Col.MAX: str(one.max_points),
            Col.POINTS: self.points_words(row),
            Col.SOURCES: self._source_words(row.evidence),
            Col.STAGE: self.tr("Stadium: {counts}").format(counts=" ".join(map(str, row.evidence.stages))),
            Col.EARLIER: self._earlier_words(one.code),
        }.get(Col(column), "")

    def _beside_words(self, beside: Beside, points: int | None) -> str:
        """Points that stand beside, as a screen reader says them."""
        if beside.totals is None or self.hidden_points:
            return self.tr("{whose}: dold").format(whose=beside.words)
        return self.tr("{whose}: {points}").format(whose=beside.words, points="–" if points is None else points)

    def _earlier_words(self, place: str) -> str:
        if not self.has_earlier:
            return ""
        points = self.earlier(place)
        hidden = self.hidden_points or not self.sees_earlier
        shown = self.tr("dold") if hidden else "–" if points is None else str(points)
        return self.tr("Förra utvärderingen: {points}").format(points=shown)

    def points_words(self, row: SubCriterionRow) -> str:
        """The points of a sub-criterion as a screen reader says them."""
        one = row.sub_criterion
        whose = self.tr("Egen poäng") if self._entry.evaluator else self.tr("Gemensam poäng")
        head = self.tr("{whose} för {code} {title}, max {max}").format(
            whose=whose, code=one.code, title=one.title, max=one.max_points
        )
        if self.hidden_points:
            return self.tr("{head}, dold").format(head=head)
        if row.wrong:
            return f"{head}. {row.wrong}"
        if row.points is None:
            return self.tr("{head}, inga poäng").format(head=head)
        return self.tr("{head}, nu {points}").format(head=head, points=row.points)

    def _area_words(self, row: AreaRow, index: Index) -> str:
        total, column = row.total, index.column()
        if column in self.beside:
            sums = self.beside[column].totals
            return self._beside_words(self.beside[column], sums.area(row.area.number).points if sums else None)
        points = self.tr("dold") if self.hidden_points else "–" if total.points is None else str(total.points)
        return {
            Col.NUMBER: str(row.area.number),
            Col.TITLE: row.area.title,
            Col.MAX: str(row.area.max_points),
            Col.POINTS: points,
            Col.SOURCES: self.tr("{scored} av {of} har poäng").format(scored=total.scored, of=total.of),
            Col.EARLIER: self._earlier_words(str(row.area.number)),
        }.get(Col(column), "")

    def _source_words(self, evidence: Evidence) -> str:
        names = (self.tr("intervju"), self.tr("dokument"), self.tr("webb"))
        found = [f"{name} {count}" for name, count in zip(names, evidence.counts, strict=True) if count]
        if not found:
            return self.tr("Inget underlag")
        words = self.tr("Underlag: {sources}").format(sources=", ".join(found))
        return self.tr("{words}, bara en källa").format(words=words) if evidence.one_source else words
