"""The evidence of the chosen sub-criterion, and our guiding questions about it, in one list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.notes import Note
from kompass_desktop.model.questions import questions_of
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import SOURCES, EvidenceIndex, Item
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.translation import date_words, time_words
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import RIGHT, TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_height

ROW = Qt.ItemDataRole.UserRole
MARGIN, TEXT_LEFT = 16, 46
WIDEST_TEXT = 640
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
        rows += [self._line(item) for item in self._index.items(code)]
        if len(rows) == 1:
            rows.append(
                Line(
                    self.tr("Inget underlag ännu. Anteckningar, citat och iakttagelser om {code} samlas här.").format(
                        code=code
                    )
                )
            )
        questions = questions_of(self._session.evaluation, code)
        if questions:
            rows.append(Heading(self.tr("Stödfrågor {code}").format(code=code)))
            rows += [Line(question.text, icon="circle-help") for question in questions]
        return rows

    def _line(self, item: Item) -> Line:
        if isinstance(item, Note):
            return self._note(item)
        if isinstance(item, Quote):
            return self._quote(item)
        return self._web(item) if isinstance(item, WebFinding) else self._answer(item)

    def _note(self, note: Note) -> Line:
        evaluation = self._session.evaluation
        reading, interview = evaluation.reading(note), evaluation.interviews.get(note.interview)
        where = [interview.title or interview.role_group if interview else ""]
        where.append(self.tr("plats {seat}").format(seat=reading.seat) if reading.seat else "")
        if note.written_at is not None:
            where.append(time_words(datetime.fromtimestamp(note.written_at)))  # noqa: DTZ006 - the clock on the wall
        sign = TYPED_SIGNS.get(reading.sign or "", "")
        joined = "  ·  ".join(filter(None, where))
        return Line(reading.body or note.text, joined, sign, "" if sign else "message-square", "note", note.id)

    def _quote(self, quote: Quote) -> Line:
        document = self._session.evaluation.documents.get(quote.document)
        title = document.title if document else self.tr("Dokument")
        where = title if quote.page is None else self.tr("{title}, s. {page}").format(title=title, page=quote.page)
        return Line(quote.text, where, "”", "", "quote", quote.id)

    def _answer(self, answer: Answer) -> Line:
        where = "  ·  ".join(filter(None, (self.tr("Kommunens svar"), answer.source)))
        return Line(answer.text, where, "", "message-square")

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
    """The list at the right of Bedömning. `opened`: show the row behind a line, by kind and id."""

    opened = Signal(str, str)

    def __init__(self, session: Session, index: EvidenceIndex, parent: QWidget | None = None) -> None:
        layout = QVBoxLayout()
        super().__init__("right", layout, margins=(0, 8, 0, 8), parent=parent)
        self.model = EvidenceList(session, index, self)
        self.list = RowList(self.tr("Underlag och stödfrågor"), _draw, height=self._height, line=False, hover=False)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        layout.addWidget(self.list)

    def show_code(self, code: str) -> None:
        """Shows the evidence of a sub-criterion."""
        before = self.model.code
        self.model.show_code(code)
        if code != before:
            self.list.scrollToTop()

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
