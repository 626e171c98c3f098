"""The evidence of one or more sub-criteria, the findings about them and our guiding questions, as one list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.finding_links import findings_about
from kompass_desktop.model.findings import IMPROVEMENT, Finding
from kompass_desktop.model.notes import Note
from kompass_desktop.model.outcomes import follow_ups_of
from kompass_desktop.model.questions import questions_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import SOURCES, EvidenceIndex, Item
from kompass_desktop.ui.models.evidence_filter import EvidenceFilter
from kompass_desktop.ui.models.follow_up_list import OUTCOME_ICONS, UNANSWERED, outcome_words
from kompass_desktop.ui.models.quote_place import place_words
from kompass_desktop.ui.translation import date_words, time_words
from kompass_desktop.ui.widgets.evidence_rows import ROW, Heading, Line
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS
from kompass_desktop.ui.widgets.rows import Index


class EvidenceList(QAbstractListModel):
    """Headings and lines about one sub-criterion."""

    def __init__(self, session: Session, index: EvidenceIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._index = session, index
        self.codes: tuple[str, ...] = ()
        self.target = ""
        self._more = True
        self._filter = EvidenceFilter()
        self._rows: list[Heading | Line] = []

    @property
    def code(self) -> str:
        """The sub-criterion that is shown; "" for none or several."""
        return self.codes[0] if len(self.codes) == 1 else ""

    def show_code(self, code: str) -> None:
        """Shows what there is about a sub-criterion, with findings and guiding questions."""
        self.show_codes((code,) if code else ())

    def show_codes(self, codes: tuple[str, ...], target: str = "", more: bool = True) -> None:
        """Shows what there is about some sub-criteria, and which of it a finding or section (`target`) rests on.

        Without `more` it is the evidence only, without findings and guiding questions.
        """
        self.codes, self.target, self._more = codes, target, more
        rows = [row for code in codes for row in self._made(code)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _made(self, code: str) -> list[Heading | Line]:
        counts = self._index.of(code).counts
        right = "   ".join(f"{letter} {count}" for letter, count in zip(SOURCES, counts, strict=True))
        rows: list[Heading | Line] = [Heading(self.tr("Underlag {code}").format(code=code), right)]
        evaluation, items = self._session.evaluation, self._index.items(code)
        rows += [self._line(item) for item in items if self._filter.fits(evaluation, item)]
        if len(rows) == 1 and items:
            rows.append(Line(self.tr("Inget av underlaget är av det slag som är valt.")))
        elif len(rows) == 1:
            rows.append(
                Line(
                    self.tr("Inget underlag ännu. Anteckningar, citat och iakttagelser om {code} samlas här.").format(
                        code=code
                    )
                )
            )
        rows += self._earlier(code)
        if not self._more:
            return rows
        findings = findings_about(evaluation, code, [item.id for item in items])
        if findings:
            rows.append(Heading(self.tr("Styrkor och förbättringar {code}").format(code=code)))
            rows += [Line(f.text, sign=_sign_of(f), kind="finding", row=f.id) for f in findings]
        questions = questions_of(self._session.evaluation, code)
        if questions:
            rows.append(Heading(self.tr("Stödfrågor {code}").format(code=code)))
            rows += [Line(question.text, icon="circle-help") for question in questions]
        return rows

    def _earlier(self, code: str) -> list[Heading | Line]:
        """What became of the improvements that were asked for here the last time."""
        found = follow_ups_of(self._session.evaluation, code)
        rows: list[Heading | Line] = [Heading(self.tr("Förra gången {code}").format(code=code))] if found else []
        for one in found:
            icon, _ = OUTCOME_ICONS.get(one.outcome, UNANSWERED)
            where = "  ·  ".join(filter(None, (outcome_words(one.outcome), " ".join(one.comment.split()))))
            kind = "follow_up" if self._more else ""
            rows.append(Line(one.text, where, icon=icon, kind=kind, row=one.id))
        return rows

    @property
    def has_items(self) -> bool:
        """Whether there is anything to choose from, also where the choice leaves nothing."""
        return any(self._index.items(code) for code in self.codes)

    def show_only(self, wanted: EvidenceFilter) -> None:
        """Show what fits, and nothing else."""
        self._filter = wanted
        self.show_codes(self.codes, self.target, self._more)

    def _line(self, item: Item) -> Line:
        if isinstance(item, Note):
            line = self._note(item)
        elif isinstance(item, Quote):
            line = self._quote(item)
        else:
            line = self._web(item) if isinstance(item, WebFinding) else self._answer(item)
        resting = self._session.evaluation.supporting.get(item.id, frozenset())
        used = self.tr("använt i {n}").format(n=len(resting)) if resting else ""
        where = "  ·  ".join(filter(None, (line.where, used)))
        return replace(line, where=where, used=bool(self.target) and self.target in resting)

    def _note(self, note: Note) -> Line:
        evaluation = self._session.evaluation
        reading, interview = evaluation.reading(note), evaluation.interviews.get(note.interview)
        # The title comes last: it is the longest, and what a narrow panel can do without.
        where = [self.tr("plats {seat}").format(seat=reading.seat) if reading.seat else ""]
        if note.written_at is not None:
            where.append(time_words(datetime.fromtimestamp(note.written_at)))  # noqa: DTZ006 - the clock on the wall
        where.append(interview.title or interview.role_group if interview else "")
        sign = TYPED_SIGNS.get(reading.sign or "", "")
        joined = "  ·  ".join(filter(None, where))
        return Line(reading.body or note.text, joined, sign, "" if sign else "message-square", "note", note.id)

    def _quote(self, quote: Quote) -> Line:
        document = self._session.evaluation.documents.get(quote.document)
        title = document.title if document else self.tr("Dokument")
        where = ", ".join(filter(None, (title, place_words(quote))))
        return Line(quote.text, where, TYPED_SIGNS.get(quote.sign or "", "”"), "", "quote", quote.id)

    def _answer(self, answer: Answer) -> Line:
        where = "  ·  ".join(filter(None, (self.tr("Kommunens svar"), answer.source)))
        return Line(answer.text or answer.question, where, "", "message-square", "answer", answer.id)

    def _web(self, finding: WebFinding) -> Line:
        seen = "" if finding.seen_at is None else date_words(datetime.fromtimestamp(finding.seen_at))  # noqa: DTZ006
        where = "  ·  ".join(filter(None, (self.tr("Webb"), seen)))
        return Line(finding.text or finding.url, where, "", "globe", "web_finding", finding.id)

    # ---- Qt
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            used = self.tr("används här") if isinstance(row, Line) and row.used else ""
            parts = (row.words, row.right) if isinstance(row, Heading) else (row.sign, row.words, row.where, used)
            return ", ".join(filter(None, parts))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = index.data(ROW)
        plain = Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsSelectable if isinstance(row, Line) and row.kind else plain


def _sign_of(finding: Finding) -> str:
    return "–" if finding.kind == IMPROVEMENT else "★" if finding.gold_star else "+"
