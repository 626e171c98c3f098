"""The municipality's fact check of a draft, and what the report recommends."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.fields import FreeText, Link, Number, Short

ACCEPTED, DECLINED = "accepted", "declined"
DECISIONS: Final = (ACCEPTED, DECLINED)
"""What can become of a comment; "" while nobody has decided."""


class FactCheckComment(Struct, frozen=True):
    """What the municipality says about one numbered paragraph of a draft, and what the evaluators answer.

    `mark` is the paragraph's number as it stood in the draft ("§12"), `quoted` its words as they were sent, `place`
    the section that it stood in. `received` is an ISO date. A declined comment needs a reason.
    """

    id: str
    mark: Short = ""
    place: Short = ""
    quoted: FreeText = ""
    text: FreeText = ""
    proposal: FreeText = ""
    sender: Short = ""
    received: Short = ""
    decision: Short = ""
    reason: FreeText = ""
    position: Number = None


class Recommendation(Struct, frozen=True):
    """What the evaluators recommend: a card of section 2.5 in its order, perhaps grown from an improvement."""

    id: str
    text: FreeText = ""
    improvement: Link = ""
    position: Number = None
