"""What is removed for good when an evaluation is disposed of, and what stays: points, report and their public sources.

Gone are the names and the places at the table, the notes, everybody's own points with their seals and reasons, the
pictures and other files, and all history. Pure: how it is done lies in the storage.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

GOES: Final = frozenset(("seat", "seat_name", "note", "individual_score", "seal"))
"""The kinds of which nothing stays."""
BLANKED: Final[Mapping[str, frozenset[str]]] = {
    "document": frozenset(("sha256", "file_name")),
    "web_finding": frozenset(("sha256", "alt")),
    "answer": frozenset(("source",)),
    "consensus_lock": frozenset(("reason",)),
    "fact_check_comment": frozenset(("sender",)),
}
"""The fields that are emptied in rows that stay: files, and what else names or shows somebody."""
STAYS: Final = frozenset(
    (
        "evaluation", "evaluator", "interview", "routing", "document", "quote", "web_finding", "consensus_score",
        "finding", "report_text", "report_remark", "action", "planned_topic", "guiding_question", "web_page", "answer",
        "support", "consensus_lock", "earlier_score", "recommendation", "fact_check_comment", "follow_up",
        "earlier_action",
    )
)  # fmt: skip
"""The kinds that the report rests on. A new kind is put into one of the two, or nothing can be disposed of."""


def goes(kind: str, row: str, notes: Collection[str]) -> bool:
    """Whether nothing of a row stays. What ties a note to something goes with it: `notes` are the ids of all notes."""
    if kind == "routing":
        return row.rpartition("/")[0] in notes
    if kind == "support":
        return row.partition("/")[2] in notes
    return kind in GOES
