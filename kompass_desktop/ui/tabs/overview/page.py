"""The tab Översikt."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.widgets.page import Page


class OverviewPage(Page):
    """Översikt."""

    def __init__(self, session: Session, evidence: EvidenceIndex, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._evidence = evidence
