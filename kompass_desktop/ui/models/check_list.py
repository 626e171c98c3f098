"""What the consistency check says, as a list that is made anew a moment after the last change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from kompass_desktop.model.remark import Remark, Severity
from kompass_desktop.services.checking import Told, check
from kompass_desktop.services.session import Announcement, Session

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAUSE_MS = 500
"""So long after the last change the check is made: while one types nothing moves beside the text."""


def home_of(remark: Remark) -> tuple[str, str]:
    """The row to go to: what is wrong with points is mended in Bedömning, a text that lacks in Rapport."""
    if remark.kind == "sub_criterion" and remark.rule != "section_without_text":
        return "consensus_score", remark.row
    return remark.kind, remark.row


class CheckList(QAbstractListModel):
    """One row a remark, in the order of the check. `counted`: there are other remarks than before."""

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.told: list[Told] = []
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(PAUSE_MS)
        self._due.timeout.connect(self.look)
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    def _hear(self, _announcement: Announcement) -> None:
        self._due.start()

    def look(self) -> None:
        """Makes the check now."""
        self._due.stop()
        told = check(self._session.evaluation)
        if told == self.told:
            return
        if len(told) == len(self.told):
            before, self.told = self.told, told
            for number, (old, new) in enumerate(zip(before, told, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        else:
            self.beginResetModel()
            self.told = told
            self.endResetModel()
        self.counted.emit()

    def stop(self) -> None:
        """Nothing is looked at any more."""
        self._due.stop()

    def severity_words(self, severity: Severity) -> str:
        """How much a remark weighs, in a word."""
        return {
            Severity.ERROR: self.tr("fel"), Severity.WARNING: self.tr("varning"), Severity.HINT: self.tr("tips"),
        }[severity]  # fmt: skip

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.told)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.told):
            return None
        told = self.told[index.row()]
        if role == ROW:
            return told
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (self.severity_words(told.remark.severity), told.message, told.place, told.fix)
            return ", ".join(filter(None, words))
        return None
