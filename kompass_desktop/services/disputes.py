"""Fields in which several versions stand against each other: who wrote which and when, and deciding between them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Change, Entry
from kompass_desktop.model.evaluation import Evaluation, FieldKey
from kompass_desktop.model.fields import DELETED, Merge, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.merging import JOINED, heads
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.log_reader import LogReader

MINE, THEIRS, BOTH = "mine", "theirs", "both"
CHOICES: Final = (MINE, THEIRS, BOTH)
BETWEEN: Final = "\n\n"
"""What stands between two texts that are both kept."""


class Version(Struct, frozen=True):
    """What somebody wrote: the value, the evaluator ("" where nobody said), and seconds since 1970 by their clock.

    `here` tells that it was written in this copy of the file.
    """

    value: Value
    author: str
    at: int
    here: bool


class Dispute(Struct, frozen=True):
    """One field with its versions, oldest first. Of a row in question ("deleted"): 1 to delete it, 0 to keep it."""

    kind: str
    row: str
    field: str
    versions: tuple[Version, ...]

    @property
    def key(self) -> FieldKey:
        """Kind, row and field."""
        return self.kind, self.row, self.field

    @property
    def can_keep_both(self) -> bool:
        """Whether the versions can be kept one after the other: so it is with free texts."""
        rule = kinds()[self.kind].fields.get(self.field)
        return rule is not None and rule.merge is Merge.TEXT


def open_disputes(evaluation: Evaluation, file: LogReader) -> list[Dispute]:
    """Everything that waits for a decision, in the order of kinds, rows and fields; texts that were joined do not."""
    written_here = {step.txn for step in file.steps()}
    found: list[Dispute] = []
    for key, how in sorted(evaluation.disputes.items()):
        if how != JOINED:
            found.append(Dispute(*key, _versions(file, key, written_here)))
    return found


def joined_texts(evaluation: Evaluation) -> list[FieldKey]:
    """The texts that were joined from two and should be read through."""
    return sorted(key for key, how in evaluation.disputes.items() if how == JOINED)


def _versions(file: LogReader, key: FieldKey, written_here: set[str]) -> tuple[Version, ...]:
    kind, row, name = key
    fields = file.history_of_row(kind, row)
    tips = heads(fields.get(name, []))
    if name == DELETED:
        living = [h for field, entries in fields.items() if field != DELETED for h in heads(entries)]
        covered = {p for tip in tips for p in tip.prev}
        edits = [h for h in living if h.id not in covered][-1:]
        versions = [(1 if tip.value else 0, tip) for tip in tips] + [(0, edit) for edit in edits]
    else:
        versions = [(tip.value, tip) for tip in tips]
    found: dict[Value, Version] = {}
    for value, entry in sorted(versions, key=lambda version: version[1].id):
        found.setdefault(value, _version(file, value, entry, written_here))
    return tuple(found.values())


def _version(file: LogReader, value: Value, entry: Entry, written_here: set[str]) -> Version:
    return Version(value, file.author_of(entry), entry.at, entry.txn in written_here)


# ---- deciding
def settle(
    session: Session, dispute: Dispute, value: Value, *, origin: object | None = None
) -> Announcement | None:  # fmt: skip
    """Decide a dispute by a value, as one undo step. Refused where it is decided already, or a rule says no."""
    if session.evaluation.disputes.get(dispute.key) in (None, JOINED):
        raise Refused(phrase("Tvisten är redan avgjord."))
    return session.change([Change(*dispute.key, value)], origin=origin, settle=True)


def chosen(dispute: Dispute, choice: str, author: str = "") -> Value:
    """The value that "mine", "theirs" or "both" stands for; `author` is whoever decides.

    Raises Refused where that is not one value: then one of the versions must be named itself.
    """
    if choice == BOTH:
        return _both(dispute)
    mine = [v for v in dispute.versions if v.author == author] if author else []
    mine = mine or [v for v in dispute.versions if v.here]
    wanted = mine if choice == MINE else [v for v in dispute.versions if v not in mine]
    if choice not in CHOICES or len(wanted) != 1:
        raise Refused(phrase("Det går inte att säga vilken version som menas. Välj en av dem, eller skriv en ny."))
    return wanted[0].value


def _both(dispute: Dispute) -> str:
    if not dispute.can_keep_both:
        raise Refused(phrase("Bara texter kan behållas båda två. Välj en av versionerna."))
    texts = [str(v.value).strip("\n") for v in dispute.versions if v.value]
    return BETWEEN.join(dict.fromkeys(texts))
