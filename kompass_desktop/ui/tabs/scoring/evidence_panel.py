"""The evidence of the chosen sub-criterion, and our guiding questions about it, in one list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.finding_links import findings_about
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.notes import Note
from kompass_desktop.model.questions import questions_of
from kompass_desktop.model.report_text import section_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import SOURCES, EvidenceIndex, Item
from kompass_desktop.ui.models.evidence_filter import EvidenceFilter
from kompass_desktop.ui.models.quote_place import place_words
from kompass_desktop.ui.tabs.scoring.evidence_choices import EvidenceChoices
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.translation import date_words, time_words
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import RIGHT, TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.row_menu import offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

ROW = Qt.ItemDataRole.UserRole
MARGIN, TEXT_LEFT = 16, 46
WIDEST_TEXT = 640
LONGEST_ENTRY = 70
"""Text stops growing here (px at 100 % text), however wide the panel is."""


class Heading(Struct, frozen=True):
    """The words over a part of the list, with small words at the right."""

    words: str
    right: str = ""


class Line(Struct, frozen=True):
    """One thing in the list: its sign or icon, its words, where it comes from; kind and id of the row behind it."""

    words: str
    where: str = ""
    sign: str = ""
    icon: str = ""
    kind: str = ""
    row: str = ""


class EvidenceList(QAbstractListModel):
    """Headings and lines about one sub-criterion."""

    def __init__(self, session: Session, index: EvidenceIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._index = session, index
        self.code = ""
        self._filter = EvidenceFilter()
        self._rows: list[Heading | Line] = []

    def show_code(self, code: str) -> None:
        """Shows what there is about a sub-criterion."""
        rows = self._made(code) if code else []
        self.code = code
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
        findings = findings_about(evaluation, code, [item.id for item in items])
        if findings:
            rows.append(Heading(self.tr("Styrkor och förbättringar {code}").format(code=code)))
            rows += [Line(f.text, sign=_sign_of(f), kind="finding", row=f.id) for f in findings]
        questions = questions_of(self._session.evaluation, code)
        if questions:
            rows.append(Heading(self.tr("Stödfrågor {code}").format(code=code)))
            rows += [Line(question.text, icon="circle-help") for question in questions]
        return rows

    @property
    def has_items(self) -> bool:
        """Whether there is anything to choose from, also where the choice leaves nothing."""
        return bool(self.code and self._index.items(self.code))

    def show_only(self, wanted: EvidenceFilter) -> None:
        """Show what fits, and nothing else."""
        self._filter = wanted
        self.show_code(self.code)

    def _line(self, item: Item) -> Line:
        if isinstance(item, Note):
            line = self._note(item)
        elif isinstance(item, Quote):
            line = self._quote(item)
        else:
            line = self._web(item) if isinstance(item, WebFinding) else self._answer(item)
        rests = len(self._session.evaluation.supporting.get(item.id, ()))
        used = self.tr("använt i {n}").format(n=rests) if rests else ""
        return replace(line, where="  ·  ".join(filter(None, (line.where, used))))

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
            parts = (row.words, row.right) if isinstance(row, Heading) else (row.sign, row.words, row.where)
            return ", ".join(filter(None, parts))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = index.data(ROW)
        plain = Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsSelectable if isinstance(row, Line) and row.kind else plain


class EvidencePanel(Panel):
    """The list at the right of Bedömning. `opened`: show the row behind a line, by kind and id.

    `support_asked`: a strength, improvement or section (its id) is to rest on an item (its id), or no longer.
    """

    opened = Signal(str, str)
    support_asked = Signal(str, str, bool)

    def __init__(self, session: Session, index: EvidenceIndex, parent: QWidget | None = None) -> None:
        layout = QVBoxLayout()
        super().__init__("right", layout, margins=(0, 8, 0, 8), parent=parent)
        self.model = EvidenceList(session, index, self)
        self.list = RowList(self.tr("Underlag och stödfrågor"), _draw, height=self._height, line=False, hover=False)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.choices = EvidenceChoices(self)
        self.choices.changed.connect(self.model.show_only)
        self._session = session
        offer_menu(self.list, self.entries)
        layout.addWidget(self.choices)
        layout.addWidget(self.list)

    def show_code(self, code: str) -> None:
        """Shows the evidence of a sub-criterion."""
        before = self.model.code
        self.model.show_code(code)
        self.choices.setVisible(self.model.has_items)
        if code != before:
            self.list.scrollToTop()

    def entries(self, index: QModelIndex) -> list[tuple[str, str, Callable[[], None]]]:
        """To the row itself; the strengths, the improvements and the section that it may be the ground of."""
        row = index.data(ROW)
        if not isinstance(row, Line) or not row.kind:
            return []
        if row.kind == "finding":
            return [(self.tr("Visa"), "Enter", lambda: self._open(index))]
        evaluation = self._session.evaluation
        found: list[tuple[str, str, Callable[[], None]]] = [(self.tr("Visa"), "Enter", lambda: self._open(index))]
        area, used = evaluation.catalogue.sub_criterion(self.model.code).area, evaluation.supporting.get(row.row, ())
        for kind in (STRENGTH, IMPROVEMENT):
            words = self.tr("Styrka: {text}") if kind == STRENGTH else self.tr("Förbättring: {text}")
            for finding in evaluation.findings_of(area, kind):
                rests = finding.id in used
                text = finding.text if len(finding.text) <= LONGEST_ENTRY else f"{finding.text[:LONGEST_ENTRY]}…"
                entry = f"{'✓ ' if rests else ''}{words.format(text=text)}".replace("&", "&&")
                found.append((entry, "", lambda f=finding.id, r=rests: self.support_asked.emit(f, row.row, not r)))
        section = section_of(self.model.code)
        told, words = section in used, self.tr("Rapporttext {section}").format(section=section)
        told_by = "✓ " if told else ""
        found.append((told_by + words, "", lambda: self.support_asked.emit(section, row.row, not told)))
        return found

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Line) and row.kind:
            self.opened.emit(row.kind, row.row)

    def _height(self, index: Index, width: int) -> int:
        theme, row = theme_of(self), index.data(ROW)
        if isinstance(row, Heading):
            return theme.px(36)
        words = wrapped_height(theme, row.words, _room(theme.px, row, width), "body" if row.kind else "small")
        where = theme.metrics("small").height() if row.where else 0
        return round(words + where) + theme.px(15 if row.kind else 9)


def _sign_of(finding: Finding) -> str:
    return "–" if finding.kind == IMPROVEMENT else "★" if finding.gold_star else "+"


def _left(px: Any, row: Line) -> float:
    return px(TEXT_LEFT) if row.sign or row.icon else MARGIN


def _room(px: Any, row: Line, width: float) -> float:
    """How wide the words of a line may be."""
    return min(px(WIDEST_TEXT), width - _left(px, row) - MARGIN)


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    row, px = index.data(ROW), pen.theme.px
    if isinstance(row, Heading):
        line = rect.adjusted(MARGIN, px(8), -MARGIN, 0)
        if index.row():
            pen.hline(rect.x() + MARGIN, rect.y() + 3, rect.width() - 2 * MARGIN, "line")
        pen.text(line, row.words, "small", "muted", weight=600)
        pen.text(line, row.right, "small", "muted", RIGHT)
        return
    y = rect.y() + px(6 if row.kind else 4)
    if row.sign:
        pen.sign(MARGIN, y + px(1), row.sign)
    elif row.icon and row.kind:
        pen.soft(QRectF(MARGIN, y + px(1), px(20), px(20)), "sunken", 4)
        pen.icon(row.icon, MARGIN + px(3), y + px(4), "muted", 14)
    elif row.icon:
        pen.icon(row.icon, MARGIN + px(2), y + px(1), "muted", 16)
    left, style = _left(px, row), "body" if row.kind else "small"
    width = _room(px, row, rect.width())
    height = pen.wrapped_height(row.words, width, style)
    muted = not row.kind and not row.icon
    pen.text(QRectF(left, y, width, height + 2), row.words, style, "muted" if muted else "text", wrap=True)
    if row.where:
        pen.text(QRectF(left, y + height, width, pen.theme.metrics("small").height()), row.where, "small", "muted")
    following = index.model().index(index.row() + 1, 0).data(ROW)
    if row.kind and isinstance(following, Line):
        pen.hline(rect.x(), rect.bottom(), rect.width(), "line_soft")
