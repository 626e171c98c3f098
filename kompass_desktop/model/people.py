"""The people who evaluate."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Flag, FreeText, Short


class Evaluator(Struct, frozen=True):
    """Somebody who evaluates. The id is the name it was created with, so that two files agree on who is who."""

    id: str
    name: Short = ""
    organisation: Short = ""


class Seal(Struct, frozen=True):
    """Whether an evaluator's individual scores are sealed; the id is the evaluator's.

    `digest` is of what was sealed last (see model.sealing); `reason` is why it was opened last.
    """

    id: str
    sealed: Flag = False
    reason: FreeText = ""
    digest: Short = ""
