"""What a changed workbook would change, line by line in people's words, for the preview before it is read in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Qt

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.services.importing_workbook import WorkbookPlan
from kompass_desktop.services.workbook_weighing import PlannedChange
from kompass_desktop.ui.models.shown_rows import ROW, Index, ShownRows
from kompass_desktop.ui.widgets.labels import plain_tip

HEAD, CHANGE, NEW, REFUSED = "head", "change", "new", "refused"


class Line(Struct, frozen=True):
    """A line of the preview: what it is about (perhaps with the code of a sub-criterion), and what it was and becomes.

    Of a head there are the words alone, of a refused cell the words and the reason.
    """

    kind: str
    words: str
    was: str = ""
    becomes: str = ""
    code: str = ""


class WorkbookLines(ShownRows):
    """The lines of a plan; first what cannot be taken in, for it holds up all the rest."""

    def __init__(self, plan: WorkbookPlan, evaluation: Evaluation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evaluation = evaluation
        lines: list[Line] = []
        if plan.refused:
            lines.append(Line(HEAD, self.tr("Går inte att läsa in")))
            lines += [Line(REFUSED, f"{r.sheet}, {r.cell}", becomes=r.why) for r in plan.refused]
        changed = [*self._changed(plan)]
        if changed:
            words = self.tr("Skulle annars ändras") if plan.refused else self.tr("Ändras")
            lines += [Line(HEAD, words), *changed]
        self.lines = lines

    # ---- in words
    def _changed(self, plan: WorkbookPlan) -> Iterator[Line]:
        new: dict[str, dict[str, Value]] = {}
        moved: dict[tuple[str, int], None] = {}
        for change in plan.changes:
            if change.is_new:
                new.setdefault(change.row, {})[change.field] = change.new
            elif change.field == "position":
                moved[change.finding, self._area(plan, change)] = None
            elif change.kind == "consensus_score":
                yield self._score(change)
            else:
                yield self._finding(change)
        for kind, area in moved:
            where = self.tr("Styrkornas ordning i område {n}") if kind == STRENGTH else (
                self.tr("Förbättringsmöjligheternas ordning i område {n}")
            )  # fmt: skip
            yield Line(CHANGE, where.format(n=area), becomes=self.tr("De får de platser som arbetsboken säger."))
        for values in new.values():
            words = self.tr("Ny styrka i område {n}") if values["kind"] == STRENGTH else (
                self.tr("Ny förbättringsmöjlighet i område {n}")
            )  # fmt: skip
            star = "★ " if values.get("gold_star") else ""
            yield Line(NEW, words.format(n=values["area"]), becomes=f"{star}{_one_line(values['text'])}")

    def _area(self, plan: WorkbookPlan, change: PlannedChange) -> int:
        """The area that a row whose place changes will stand in."""
        moved = (c.new for c in plan.changes if (c.row, c.field) == (change.row, "area"))
        finding = self._evaluation.findings.get(change.row)
        area = next(moved, finding.area if finding is not None else 0)
        return area if isinstance(area, int) else 0

    def _score(self, change: PlannedChange) -> Line:
        title = self._evaluation.catalogue.sub_criterion(change.row).title
        what = self.tr("Poäng") if change.field == "points" else self.tr("Motivering")
        return Line(CHANGE, f"{what} – {title}", self._said(change.old), self._said(change.new), change.row)

    def _finding(self, change: PlannedChange) -> Line:
        finding = self._evaluation.findings[change.row]
        what = {
            "text": self.tr("Text"), "gold_star": self.tr("Guldstjärna"), "area": self.tr("Område"),
            "sub_criterion": self.tr("Delområde"),
        }[change.field]  # fmt: skip
        was, becomes = self._said(change.old), self._said(change.new)
        if change.field == "gold_star":
            was, becomes = ("★" if value else self.tr("ingen") for value in (change.old, change.new))
        whose = self.tr("Styrka") if finding.kind == STRENGTH else self.tr("Förbättringsmöjlighet")
        place = self.tr("{whose} i område {n}").format(whose=whose, n=finding.area)
        if change.field != "text":
            place = f"{place}: {_one_line(finding.text)}"
        return Line(CHANGE, f"{what} – {place}", was, becomes)

    def _said(self, value: Value) -> str:
        return self.tr("tomt") if value is None or value == "" else _one_line(value)

    # ---- as a list
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = super().data(index, ROW)
        if role == Qt.ItemDataRole.ToolTipRole and line is not None and line.kind != HEAD:
            return plain_tip(self.words(line)[:1000])
        return super().data(index, role)

    def words(self, line: Line) -> str:
        words = f"{line.code} {line.words}".strip()
        if line.was:
            return self.tr("{words}: från {was} till {becomes}").format(
                words=words, was=line.was, becomes=line.becomes
            )  # fmt: skip
        return f"{words}: {line.becomes}" if line.becomes else words


def _one_line(value: Value) -> str:
    return " ".join(str(value).split())
