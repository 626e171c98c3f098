"""Who did what, when: the log as actions, newest first, and each field's wordings with what stood there before.

What may not be seen yet is not in it: a colleague's own points before both have sealed (model.sealing).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.sealing import may_see
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session

PAGE = 400
"""So many entries are read at a time."""
HIDDEN_KINDS = ("individual_score",)


class Deed(Struct, frozen=True):
    """One action: who, when (seconds since 1970), and what it wrote. `hidden`: there is more that may not be seen."""

    txn: str
    at: int
    author: str
    entries: tuple[Entry, ...]
    hidden: int = 0

    @property
    def oldest(self) -> str:
        """The id of its first entry."""
        return min(e.id for e in self.entries) if self.entries else ""


class Wording(Struct, frozen=True):
    """What a field was made, and what stood there before."""

    entry: Entry
    before: Value


def deeds(session: Session, before: str = "", count: int = PAGE) -> tuple[list[Deed], str]:
    """The actions of the last `count` entries before an id, newest first, and the id to go on from ("" at the end)."""
    tail = session.file.file.tail(count, before)
    return _grouped(session.evaluation, session.author, tail), tail[-1][0].id if len(tail) == count else ""


def _grouped(evaluation: Evaluation, asker: str, tail: Iterable[tuple[Entry, str]]) -> list[Deed]:
    seen: dict[str, list[Entry]] = {}
    about: dict[str, tuple[int, str]] = {}
    hidden: dict[str, int] = {}
    for entry, author in tail:
        about.setdefault(entry.txn, (entry.at, author))
        if may_be_seen(evaluation, entry.kind, entry.row, asker):
            seen.setdefault(entry.txn, []).append(entry)
        else:
            hidden[entry.txn] = hidden.get(entry.txn, 0) + 1
    return [
        Deed(txn, at, author, tuple(reversed(seen.get(txn, []))), hidden.get(txn, 0))
        for txn, (at, author) in about.items()
    ]


def may_be_seen(evaluation: Evaluation, kind: str, row: str, asker: str) -> bool:
    """Whether somebody may see what the log says of a row."""
    return kind not in HIDDEN_KINDS or may_see(evaluation, row.partition("/")[2], asker)


def wordings(session: Session, entries: Sequence[Entry]) -> list[Wording]:
    """What some entries made of their fields, and what stood there before."""
    found: list[Wording] = []
    for entry in entries:
        values = {e.id: e.value for e in session.file.file.history(entry.kind, entry.row, entry.field)}
        before = next((values[p] for p in reversed(entry.prev) if p in values), None)
        found.append(Wording(entry, before))
    return found


def last_written(session: Session, kind: str, row: str, field: str) -> tuple[str, int] | None:
    """Who wrote in a field last ("" where nobody said), and when (seconds since 1970); None where nobody ever did."""
    entries = session.file.file.history(kind, row, field)
    last = max(entries, key=lambda e: e.id, default=None)
    return (session.file.file.author_of(last), last.at) if last is not None else None


def restoring(evaluation: Evaluation, entry: Entry) -> list[Change]:
    """The change that gives a field an earlier value back, or a deleted row its life. Refused where that cannot be."""
    if entry.field == DELETED:
        if not entry.value or evaluation.row(entry.kind, entry.row) is not None:
            raise Refused(phrase("Raden finns kvar: det finns inget att ta tillbaka."))
        return [Change(entry.kind, entry.row, DELETED, 0)]
    kind = kinds().get(entry.kind)
    if kind is None or entry.field not in kind.fields:
        raise Refused(phrase("Fältet hör till ett nyare program. Uppdatera för att ändra det."))
    if evaluation.row(entry.kind, entry.row) is None:
        raise Refused(phrase("Raden är borttagen. Ta tillbaka den först."))
    return [Change(entry.kind, entry.row, entry.field, entry.value)]
