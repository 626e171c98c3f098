"""Rows that were deleted and come back, because they have their id by nature: a score, a text, an evaluator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kompass_desktop.model.changes import Change
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.kinds import kinds

NATURAL_KINDS: Final = frozenset(
    (
        "evaluator", "seat_name", "routing", "individual_score", "seal", "consensus_score", "report_text",
        "planned_topic", "guiding_question", "support", "consensus_lock", "earlier_score",
    )
)  # fmt: skip
"""Kinds whose rows have the same id whoever makes them."""


def with_returns(
    evaluation: Evaluation, changes: Sequence[Change], exists: Callable[[str, str], bool]
) -> list[Change]:  # fmt: skip
    """The changes, and with them what makes a row that was deleted (mostly by an undo) come back blank.

    `exists` tells whether an id is or was in use for a kind. The word that the row lives comes last, so that taking all
    of it back deletes the row with everything known of it.
    """
    back: list[Change] = []
    for kind, row in dict.fromkeys((c.kind, c.row) for c in changes if c.field != DELETED):
        if kind in NATURAL_KINDS and evaluation.row(kind, row) is None and exists(kind, row):
            given = {c.field for c in changes if (c.kind, c.row) == (kind, row)}
            back += [Change(kind, row, name, None) for name in kinds()[kind].fields if name not in given]
            back.append(Change(kind, row, DELETED, 0))
    return [*changes, *back]
