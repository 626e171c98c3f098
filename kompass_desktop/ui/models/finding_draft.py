"""A finding while somebody writes in it: the codes in its words go along as routing, in the same step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kompass_desktop.model.changes import Change
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_findings import finding_changes
from kompass_desktop.ui.models.row_draft import RowDraft

MOVE = ("text", "web_page")
"""The fields that say where a finding belongs."""


class FindingDraft(RowDraft):
    """A web finding being written in."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, "web_finding", parent)

    def _change(self, changes: Sequence[Change], *, typing: bool) -> bool:
        rows = {change.row for change in changes if change.field in MOVE}
        for row in rows:
            values: dict[str, Value] = {c.field: c.value for c in changes if c.row == row and c.field != DELETED}
            changes = finding_changes(self.session.evaluation, row, values)
        return super()._change(changes, typing=typing)
