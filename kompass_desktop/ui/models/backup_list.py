"""The backups of an evaluation as a list, newest first, and what one of them holds in figures."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.backups import reason_of
from kompass_desktop.storage.backups import Backup
from kompass_desktop.ui.translation import date_words, time_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HIDDEN = "••"


class BackupList(QAbstractListModel):
    """Backups, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups: Sequence[Backup] = ()

    def show(self, backups: Sequence[Backup]) -> None:
        """Shows others."""
        self.beginResetModel()
        self.backups = tuple(backups)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.backups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.backups):
            return None
        backup = self.backups[index.row()]
        if role == ROW:
            return backup
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{made_words(backup)}, {why_words(backup)}"
        return None


def made_words(backup: Backup) -> str:
    """When it was made, by the clock on the wall."""
    made = backup.made.astimezone()
    return f"{date_words(made)} {time_words(made)}"


def why_words(backup: Backup) -> str:
    """Why it was made and how large it is: "när filen stängdes  ·  1,2 MB"."""
    return "  ·  ".join(filter(None, (reason_of(backup), size_words(backup))))


def size_words(backup: Backup) -> str:
    """Its size on the disk; "" where it is gone."""
    with suppress(OSError):
        return QLocale().formattedDataSize(backup.path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return ""


def facts(evaluation: Evaluation, discreet: bool = False) -> list[tuple[str, str]]:
    """What an evaluation holds, in figures: what tells one backup from another, but nobody's own points.

    `discreet`: the points are hidden, as everywhere.
    """
    translate = QCoreApplication.translate
    totals = consensus_totals(evaluation)
    total = (
        "–"
        if totals.total is None
        else translate("backups", "{n} av {of}").format(n=totals.total, of=totals.max_scored)
    )
    scored = translate("backups", "{n} av {of}").format(n=totals.scored, of=totals.of)
    counted = (
        (translate("backups", "Intervjuer"), evaluation.interviews),
        (translate("backups", "Anteckningar"), evaluation.notes),
        (translate("backups", "Dokument"), evaluation.documents),
        (translate("backups", "Iakttagelser på webben"), evaluation.web_findings),
        (translate("backups", "Styrkor och förbättringsmöjligheter"), evaluation.findings),
        (
            translate("backups", "Rapporttexter"),
            [text for text in evaluation.report_texts.values() if text.text.strip()],
        ),
        (translate("backups", "Åtgärder i handlingsplanen"), evaluation.actions),
    )
    return [
        (translate("backups", "Gemensamma poäng"), HIDDEN if discreet else total),
        (translate("backups", "Bedömda delområden"), scored),
        *((words, str(len(rows))) for words, rows in counted),
    ]
