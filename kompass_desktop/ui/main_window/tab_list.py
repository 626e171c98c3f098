"""The tabs in their order, each built only when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.widgets.page import Page

OVERVIEW, VISIT, INTERVIEWS, DOCUMENTS, WEB = "overview", "visit", "interviews", "documents", "web"
SCORING, RESULTS, REPORT, PLAN = "scoring", "results", "report", "plan"

HOME_OF = {
    "planned_topic": VISIT,
    "web_page": WEB,
    "web_finding": WEB,
    "answer": WEB,
    "interview": INTERVIEWS,
    "seat": INTERVIEWS,
    "note": INTERVIEWS,
    "document": DOCUMENTS,
    "quote": DOCUMENTS,
    "sub_criterion": SCORING,
    "consensus_score": SCORING,
    "individual_score": SCORING,
    "finding": REPORT,
    "recommendation": REPORT,
    "report_text": REPORT,
    "report_remark": REPORT,
    "action": PLAN,
    "follow_up": PLAN,
}
"""The tab that shows rows of a kind."""


SHOWN_TO_MUNICIPALITY = (RESULTS, REPORT, PLAN)
"""The tabs of a file that was handed over: the others are where evaluators work, and hold nothing there."""


class Tab(Struct, frozen=True):
    """A tab: its id, its words, and how its page is made."""

    id: str
    words: str
    make: Callable[[Session, EvidenceIndex, QWidget], Page]
    """Makes the page in its parent: a tree of widgets that is put into another is styled anew, widget by widget."""


def tabs() -> tuple[Tab, ...]:
    """Every tab, in the order of the visit's work."""
    translate = QCoreApplication.translate
    return (
        Tab(OVERVIEW, translate("tabs", "Översikt"), _overview),
        Tab(VISIT, translate("tabs", "Besöket"), _visit),
        Tab(INTERVIEWS, translate("tabs", "Intervjuer"), _interviews),
        Tab(DOCUMENTS, translate("tabs", "Dokument"), _documents),
        Tab(WEB, translate("tabs", "Webb och sociala medier"), _web),
        Tab(SCORING, translate("tabs", "Bedömning"), _scoring),
        Tab(RESULTS, translate("tabs", "Resultat"), _results),
        Tab(REPORT, translate("tabs", "Rapport"), _report),
        Tab(PLAN, translate("tabs", "Handlingsplan"), _plan),
    )


# Imported when they are needed: a tab that nobody opens costs nothing at start.
def _overview(session: Session, evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.overview.page import OverviewPage

    return OverviewPage(session, evidence, parent)


def _web(session: Session, _evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.web.page import WebTab

    return WebTab(session, parent)


def _visit(session: Session, _evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.visit.page import VisitPage

    return VisitPage(session, parent)


def _interviews(session: Session, evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.interviews.page import InterviewsPage

    return InterviewsPage(session, evidence, parent)


def _documents(session: Session, _evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.documents.page import DocumentsPage

    return DocumentsPage(session, parent)


def _scoring(session: Session, evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.scoring.page import ScoringPage

    return ScoringPage(session, evidence, parent)


def _results(session: Session, _evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.results.page import ResultsPage

    return ResultsPage(session, parent)


def _plan(session: Session, _evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.plan.page import PlanPage

    return PlanPage(session, parent)


def _report(session: Session, evidence: EvidenceIndex, parent: QWidget) -> Page:
    from kompass_desktop.ui.tabs.report.page import ReportPage

    return ReportPage(session, evidence, parent)
