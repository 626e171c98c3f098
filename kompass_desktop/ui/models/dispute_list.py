"""What waits to be decided between versions, and the texts that were joined and should be read, as one list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kompass_desktop.model.evaluation import Evaluation, FieldKey
from kompass_desktop.model.fields import DELETED
from kompass_desktop.services.disputes import Dispute, Version, joined_texts, open_disputes
from kompass_desktop.services.session import Session
from kompass_desktop.services.timeline import may_be_seen
from kompass_desktop.ui.models.field_words import field_words, row_title, whole_words
from kompass_desktop.ui.models.shown_rows import ShownRows

Line = Dispute | FieldKey
"""A dispute, or the key of a text that was joined."""


class DisputeList(ShownRows):
    """Disputes first, then joined texts. `hidden`: how many are about points that may not be seen yet."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.hidden = 0
        self.look()

    def look(self) -> None:
        """Read anew what waits."""
        evaluation = self._session.evaluation
        found = open_disputes(evaluation, self._session.file.file)
        shown = [one for one in found if may_be_seen(evaluation, one.kind, one.row, self._session.author)]
        self.hidden = len(found) - len(shown)
        self.show_lines([*shown, *joined_texts(evaluation)])

    @property
    def waiting(self) -> int:
        """How many of the lines are disputes."""
        return sum(isinstance(line, Dispute) for line in self.lines)

    def row_of(self, key: FieldKey) -> int:
        """Where a field stands, or where the one stood that is gone: never beyond the end."""
        keys = [key_of(line) for line in self.lines]
        return keys.index(key) if key in keys else 0

    def words(self, line: Line) -> str:
        return ", ".join((title_words(self._session.evaluation, line), under_words(line)))


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
    return row_title(evaluation, kind, row) or field_words(kind, name)


def under_words(line: Line) -> str:
    """Which field, and what waits."""
    translate = QCoreApplication.translate
    key = key_of(line)
    field = (
        translate("disputes", "Gemensam poäng")
        if key[::2] == ("consensus_score", "points")
        else field_words(key[0], key[2])
    )
    if not isinstance(line, Dispute):
        return translate("disputes", "{field}: sammanfogad, läs igenom").format(field=field)
    if line.field == DELETED:
        return translate("disputes", "Borttagen av den ene, ändrad av den andre")
    return translate("disputes", "{field}: {n} versioner").format(field=field, n=len(line.versions))


def version_words(evaluation: Evaluation, dispute: Dispute, version: Version) -> str:
    """What a version says; of a row in question what would become of it."""
    translate = QCoreApplication.translate
    if dispute.field == DELETED:
        return (
            translate("disputes", "Ta bort raden")
            if version.value
            else translate("disputes", "Behåll raden med ändringen")
        )
    return whole_words(evaluation, dispute.kind, dispute.field, version.value)
