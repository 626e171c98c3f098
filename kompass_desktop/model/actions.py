"""The municipality's action plan: what is done about an improvement."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import FreeText, Link, Number, Short

ACTION_STATUSES = ("planned", "started", "done", "dropped")


class Action(Struct, frozen=True):
    """One thing to do about an improvement: who, until when (ISO date), how far, and what became of it."""

    id: str
    improvement: Link = ""
    text: FreeText = ""
    owner: Short = ""
    due: Short = ""
    status: Short = "planned"
    follow_up: FreeText = ""
    position: Number = None
