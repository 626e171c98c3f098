"""The tab Besöket."""

from __future__ import annotations

from typing import ClassVar

from kompass_desktop.ui.widgets.page import Page


class VisitPage(Page):
    """Besöket."""

    kinds: ClassVar[frozenset[str]] = frozenset({"interview", "seat", "seat_name", "planned_topic"})
