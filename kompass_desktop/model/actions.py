"""The municipality's action plan: what is done about an improvement."""

from __future__ import annotations

from dataclasses import dataclass

from kompass_desktop.model.fields import FreeText, Link, Short

ACTION_STATUSES = ("planned", "started", "done", "dropped")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do about an improvement: who, until when (ISO date), how far."""

    id: str
    improvement: Link = ""
    text: FreeText = ""
    owner: Short = ""
    due: Short = ""
    status: Short = "planned"
