"""Which evidence is shown beside a sub-criterion: by source, by sign, by how far it has come."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.documents import Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import Note
from kompass_desktop.ui.models.evidence import Item

ANSWERS = "S"
"""The municipality's own answers, beside I, D and W."""
NO_STAGE = "none"


class EvidenceFilter(Struct, frozen=True):
    """An empty field leaves nothing out. `source` is I, D, W or S; `stage` a stage, or "none" for nothing said."""

    source: str = ""
    sign: str = ""
    stage: str = ""

    def fits(self, evaluation: Evaluation, item: Item) -> bool:
        """Whether an item is shown."""
        if self.source and self.source != source_of(item):
            return False
        if self.sign and self.sign != sign_of(evaluation, item):
            return False
        return not self.stage or (item.stage or NO_STAGE) == self.stage


def source_of(item: Item) -> str:
    """The letter of an item's source."""
    if isinstance(item, Note):
        return "I"
    if isinstance(item, Quote):
        return "D"
    return "W" if isinstance(item, WebFinding) else ANSWERS


def sign_of(evaluation: Evaluation, item: Item) -> str:
    """The sign that an item was typed with; "" for none."""
    if isinstance(item, Note):
        return evaluation.reading(item).sign or ""
    if isinstance(item, Quote):
        return item.sign or "!"
    first = item.text.lstrip()[:1]
    return first if isinstance(item, WebFinding) and first in ("+", "-", "*", "?", "!", "=") else ""
