"""One area in detail: its sub-criteria with points, max and share, what they had before, and what is tried."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.chart_area import Lane
from kompass_desktop.model.charts import Series
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import sum_or_blank
from kompass_desktop.ui.models.what_if import WhatIf
from kompass_desktop.ui.translation import percent_words, points_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


class Col(IntEnum):
    """The columns in their order."""

    CODE, TITLE, POINTS, MAX, SHARE, EARLIER, TRIED = range(7)


class DetailRow(Struct, frozen=True):
    """A sub-criterion (or, without a code, the whole area): points, max, what it had before, what is tried.

    `whole`: everything that the points are the sum of is scored. `typed` and `wrong` are of the cell being typed in.
    """

    code: str
    title: str
    points: int | None
    max_points: int
    earlier: int | None = None
    tried: int | None = None
    whole: bool = True
    is_tried: bool = False
    typed: str | None = None
    wrong: str = ""

    @property
    def share(self) -> str:
        """The points in whole percent of max: "80 %", or "–"."""
        if self.points is None or not self.whole:
            return "–"
        return percent_words(round(100 * self.points / self.max_points))


class Detail(Struct, frozen=True):
    """An area with its rows, the last of them the whole area. `before` names the earlier evaluation, if it is shown."""

    area: Area
    name: str
    rows: tuple[DetailRow, ...] = ()
    before: str = ""
    tries: bool = False

    @property
    def whole(self) -> DetailRow:
        """The area as a whole."""
        return self.rows[-1]

    @property
    def parts(self) -> tuple[DetailRow, ...]:
        """The sub-criteria."""
        return self.rows[:-1]


def detail_of(evaluation: Evaluation, area: Area, what_if: WhatIf, shows_earlier: bool) -> Detail:
    """An area as it stands; the earlier evaluation only where somebody may see it, and only of the same edition."""
    before = earlier_result(evaluation) if shows_earlier else None
    if before is not None and before.edition != evaluation.edition:
        before = None
    points = dict(before.points) if before is not None else {}
    rows: list[DetailRow] = []
    for sub in area.sub_criteria:
        real, tried = what_if.real(sub.code), what_if.points(sub.code) if what_if.on else None
        typed = what_if.typed(sub.code)
        wrong = what_if.wrong if typed is not None else ""
        rows.append(
            DetailRow(
                sub.code, sub.title, real, sub.max_points, points.get(sub.code), tried,
                is_tried=what_if.is_tried(sub.code), typed=typed, wrong=wrong,
            )
        )  # fmt: skip
    summed = DetailRow(
        "", area.title, sum_or_blank(r.points for r in rows), area.max_points,
        before.areas.get(area.number) if before is not None else None, sum_or_blank(r.tried for r in rows),
        whole=all(r.points is not None for r in rows), is_tried=any(r.is_tried for r in rows),
    )  # fmt: skip
    shown = before is not None and (summed.earlier is not None or any(r.earlier is not None for r in rows))
    name = before.name if before is not None and shown else ""
    return Detail(area, evaluation.name, (*rows, summed), name, what_if.on)


def detail_series(detail: Detail) -> tuple[Series, ...]:
    """The series of the area's chart, one value per sub-criterion in percent of its max."""
    translate = QCoreApplication.translate
    found = [Series(detail.name, tuple(_share(r.points, r) for r in detail.parts), "own")]
    if detail.tries:
        found.append(Series(translate("results", "Tänk om"), tuple(_share(r.tried, r) for r in detail.parts), "tried"))
    if detail.before:
        found.append(Series(detail.before, tuple(_share(r.earlier, r) for r in detail.parts), "earlier"))
    return tuple(found)


def detail_lanes(detail: Detail) -> tuple[Lane, ...]:
    """The rows of the area's chart."""
    of = QCoreApplication.translate("results", "av {max}")
    return tuple(
        Lane(r.code, r.title, points_words(r.points), of.format(max=r.max_points),
             f"→ {points_words(r.tried)}" if r.is_tried else "")
        for r in detail.parts
    )  # fmt: skip


def detail_words(detail: Detail) -> str:
    """Every figure of the area's chart in words."""
    translate, said = QCoreApplication.translate, list[str]()
    for row in (*detail.parts, detail.whole):
        head = f"{row.code} {row.title}" if row.code else translate("results", "Området")
        if row.points is None:
            words = translate("results", "inga poäng")
        else:
            words = translate("results", "{points} av {max}").format(points=row.points, max=row.max_points)
        more = [words]
        if detail.before and row.earlier is not None:
            more.append(f"{detail.before} {row.earlier}")
        if row.is_tried:
            more.append(translate("results", "tänk om {points}").format(points=points_words(row.tried)))
        said.append(f"{head}: {', '.join(more)}")
    return "; ".join(said)


def _share(points: int | None, row: DetailRow) -> float | None:
    return None if points is None else round(100 * points / row.max_points, 1)


class DetailTable(QAbstractTableModel):
    """The rows of an area; the last line is its sum."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DetailRow, ...] = ()
        self.before = ""

    def show_detail(self, detail: Detail | None) -> None:
        """Shows an area, or nothing; where it has the same rows, only what differs is repainted."""
        rows, before = (detail.rows, detail.before) if detail is not None else ((), "")
        same = [r.code for r in rows] == [r.code for r in self.rows] and before == self.before
        if not same or [r.title for r in rows[-1:]] != [r.title for r in self.rows[-1:]]:
            self.beginResetModel()
            self.rows, self.before = rows, before
            self.endResetModel()
            return
        old, self.rows = self.rows, rows
        for i, (was, now) in enumerate(zip(old, rows, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(i, 0), self.index(i, len(Col) - 1))

    def code_at(self, index: Index) -> str:
        """The code of a line; "" for the sum or nowhere."""
        return self.rows[index.row()].code if index.isValid() and index.row() < len(self.rows) else ""

    def index_of(self, code: str) -> QModelIndex:
        """Where a sub-criterion stands; invalid for one of another area."""
        return next((self.index(i, 0) for i, r in enumerate(self.rows) if r.code == code and code), QModelIndex())

    def cell(self, row: DetailRow, column: int) -> str:
        """What stands in a cell."""
        return (
            row.code,
            row.title if row.code else self.tr("Summa"),
            points_words(row.points),
            str(row.max_points),
            row.share,
            points_words(row.earlier),
            points_words(row.tried),
        )[column]

    def spoken(self, row: DetailRow, column: int) -> str:
        """A cell as a screen reader says it."""
        if column == Col.TRIED:
            if row.wrong:
                return row.wrong
            head = self.tr("Tänk om för {code} {title}, max {max}") if row.code else self.tr("Tänk om, summa")
            head = head.format(code=row.code, title=row.title, max=row.max_points)
            return f"{head}: {points_words(row.tried)}"
        return self.cell(row, column)

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.code_at(index) else enabled

    def data(self, index: Index, role: int = SHOWN) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == SHOWN:
            return self.cell(row, index.column())
        return self.spoken(row, index.column()) if role == SPOKEN else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = SHOWN) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != SHOWN:
            return None
        return (
            self.tr("Nr"), self.tr("Delområde"), self.tr("Uppnått"), self.tr("Max"), self.tr("Andel"),
            self.before or self.tr("Förra"), self.tr("Tänk om"),
        )[section]  # fmt: skip
