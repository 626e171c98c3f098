"""What a renewed evaluation is told of the time before: the improvements that were asked for, and what was planned."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.fields import FreeText, Link, Number, OptionalShort, Short

DONE, PARTLY, NOT_DONE, OBSOLETE = "done", "partly", "no", "obsolete"
OUTCOMES: Final = (DONE, PARTLY, NOT_DONE, OBSOLETE)
"""What can have become of an improvement; "" while nobody has said."""


class FollowUp(Struct, frozen=True):
    """An improvement of the earlier evaluation as a question to this one: what has become of it.

    The id is the improvement's own, so that two files made of the same earlier one agree. `area` and `sub_criterion`
    are blank where they could not come along, and can be set. `comment` says what the answer rests on.
    """

    id: str
    text: FreeText = ""
    area: Number = None
    sub_criterion: OptionalShort = None
    outcome: Short = ""
    comment: FreeText = ""
    position: Number = None


class EarlierAction(Struct, frozen=True):
    """What was planned about an earlier improvement (the follow-up that it hangs on), and what was told of it then."""

    id: str
    improvement: Link = ""
    text: FreeText = ""
    owner: Short = ""
    due: Short = ""
    status: Short = ""
    follow_up: FreeText = ""
