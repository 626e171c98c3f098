"""Unfinished typing: what is written in one field within a minute is one entry in the log.

This is the one exception to append-only. It ends where somebody may have built on the entry: at a publish or a take-in,
at any other action, with a new line of work.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kompass_desktop.model.changes import Change
from kompass_desktop.storage.identifiers import Clock

DRAFT_SECONDS = 60

FieldKey = tuple[str, str, str]


class Draft(Struct, frozen=True):
    """An unfinished entry of typing: it is replaced while the same field is typed in."""

    entry: str
    txn: str
    since: float


class Drafts:
    """The unfinished entries of one open file."""

    def __init__(self, clock: Clock) -> None:
        """None yet."""
        self._clock = clock
        self._drafts: dict[FieldKey, Draft] = {}

    def of(self, key: FieldKey) -> Draft | None:
        """The entry that typing in a field may still replace."""
        draft = self._drafts.get(key)
        return draft if draft and abs(self._clock() - draft.since) < DRAFT_SECONDS else None

    def of_all(self, changes: Sequence[Change]) -> Draft | None:
        """The typing that these changes go on with: every field of them is still open, all in one action."""
        drafts = [self.of((c.kind, c.row, c.field)) for c in changes]
        first = drafts[0] if drafts else None
        return first if first and all(d and d.txn == first.txn for d in drafts) else None

    def keep(self, key: FieldKey, draft: Draft) -> None:
        """An entry that may be replaced from here on."""
        self._drafts[key] = draft

    def clear(self) -> None:
        """From here on typing makes new entries."""
        self._drafts.clear()

    def remembered(self) -> dict[FieldKey, Draft]:
        """The state to go back to where a transaction fails."""
        return dict(self._drafts)

    def go_back(self, remembered: dict[FieldKey, Draft]) -> None:
        """As it was."""
        self._drafts = dict(remembered)
