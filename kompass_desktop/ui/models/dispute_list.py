"""What waits to be decided between versions, and the texts that were joined and should be read, as one list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.evaluation import Evaluation, FieldKey
from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.sealing import may_see
from kompass_desktop.services.disputes import Dispute, Version, joined_texts, open_disputes
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.timeline_words import entry_words, field_words, row_title

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
Line = Dispute | FieldKey
"""A dispute, or the key of a text that was joined."""


class DisputeList(QAbstractListModel):
    """Disputes first, then joined texts. `hidden`: how many are about points that may not be seen yet."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: list[Line] = []
        self.hidden = 0
        self.look()

    def look(self) -> None:
        """Read anew what waits."""
        evaluation = self._session.evaluation
        found = open_disputes(evaluation, self._session.file.file)
        self.beginResetModel()
        shown = [one for one in found if _may_be_seen(evaluation, one, self._session.author)]
        self.hidden = len(found) - len(shown)
        self.lines = [*shown, *joined_texts(evaluation)]
        self.endResetModel()

    @property
    def waiting(self) -> int:
        """How many of the lines are disputes."""
        return sum(isinstance(line, Dispute) for line in self.lines)

    def row_of(self, key: FieldKey) -> int:
        """Where a field stands, or where the one stood that is gone: never beyond the end."""
        keys = [key_of(line) for line in self.lines]
        return keys.index(key) if key in keys else 0

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((title_words(self._session.evaluation, line), under_words(line)))
        return None


def key_of(line: Line) -> FieldKey:
    """Kind, row and field."""
    return line.key if isinstance(line, Dispute) else line


def title_words(evaluation: Evaluation, line: Line) -> str:
    """Which row a line is about."""
    kind, row, name = key_of(line)
    code = row.partition("/")[0]
    sub = evaluation.catalogue.by_code.get(code)
    if sub is not None:
        return f"{code} {sub.title}"
    if kind == "report_text":
        return QCoreApplication.translate("disputes", "Avsnitt {number}").format(number=row)
    return row_title(evaluation, kind, row) or field_words(_entry((kind, row, name)))


def under_words(line: Line) -> str:
    """Which field, and what waits."""
    t = QCoreApplication.translate
    key = key_of(line)
    field = t("disputes", "Gemensam poäng") if key[::2] == ("consensus_score", "points") else field_words(_entry(key))
    if not isinstance(line, Dispute):
        return t("disputes", "{field}: sammanfogad, läs igenom").format(field=field)
    if line.field == DELETED:
        return t("disputes", "Borttagen av den ene, ändrad av den andre")
    return t("disputes", "{field}: {n} versioner").format(field=field, n=len(line.versions))


def version_words(dispute: Dispute, version: Version) -> str:
    """What a version says; of a row in question what would become of it."""
    t = QCoreApplication.translate
    if dispute.field == DELETED:
        return t("disputes", "Ta bort raden") if version.value else t("disputes", "Behåll raden med ändringen")
    if isinstance(version.value, str) and version.value:
        return version.value
    return entry_words(_entry(dispute.key, version.value))


def _entry(key: FieldKey, value: Any = None) -> Entry:
    """An entry that only carries a field and a value to those who put such in words."""
    return Entry(id="", txn="", at=0, kind=key[0], row=key[1], field=key[2], value=value, prev=())


def _may_be_seen(evaluation: Evaluation, dispute: Dispute, asker: str) -> bool:
    return dispute.kind != "individual_score" or may_see(evaluation, dispute.row.partition("/")[2], asker)
