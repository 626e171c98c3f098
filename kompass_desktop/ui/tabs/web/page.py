"""The tab Webb och sociala medier."""

from __future__ import annotations

from typing import ClassVar

from kompass_desktop.ui.widgets.page import Page


class WebTab(Page):
    """Webb och sociala medier."""

    kinds: ClassVar[frozenset[str]] = frozenset({"web_page", "web_finding", "routing"})
