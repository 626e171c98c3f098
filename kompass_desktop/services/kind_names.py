"""What the command line calls the kinds of rows: one word each in commands, log, disputes and search (cli.md)."""

from __future__ import annotations

from typing import Final

from kompass_desktop.model.evaluation import Evaluation, FieldKey
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding

_SHORT: Final = {
    "web_finding": "web", "consensus_score": "consensus", "individual_score": "score", "report_text": "text",
    "seat_name": "seat",
}  # fmt: skip
_LONG: Final = {
    **{short: kind for kind, short in _SHORT.items() if kind != "seat_name"},
    STRENGTH: "finding", IMPROVEMENT: "finding",
}  # fmt: skip


def short_kind(kind: str, finding: str = "") -> str:
    """The command line's word for a kind; `finding` says which of the two a finding is, where it is one."""
    return finding if kind == "finding" and finding else _SHORT.get(kind, kind)


def field_key(evaluation: Evaluation, word: str, row: str, field: str) -> FieldKey | None:
    """The field that a word of the command line, an id and a field name mean; None where the row is of another kind."""
    kind = "seat_name" if (word, field) == ("seat", "name") else _LONG.get(word, word)
    noun = evaluation.findings.get(row)
    if kind == "finding" and word != kind and isinstance(noun, Finding) and noun.kind != word:
        return None
    return kind, row, field
