"""Writes what is made beside the whole report: one area, one page, the action plan, the answer to the fact check."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase
from kompass_desktop.services.exporting import Exported, Progress, Variant, compared_with, refuse_open_points
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.services.targets import refuse_place, write_all
from kompass_desktop.services.words import shown

if TYPE_CHECKING:
    from kompass_desktop.export.blocks import Document

SUMMARY: Final = "summary"
ACTION_PLAN: Final = "action_plan"
RECEIPT: Final = "receipt"
AREA: Final = "area:"
"""Before an area's number: "area:3"."""


def export_extract(
    evaluation: Evaluation, what: str, pdf: Path, *, variant: Variant = "draft", progress: Progress | None = None,
    today: date | None = None, keep: Path | None = None,
) -> Exported:  # fmt: skip
    """Write "area:3", "summary" (one page), "action_plan" or "receipt" as a PDF.

    `variant` is the form of an area and of the page, as of the whole report: an area of a fact check has the numbers
    that it has there. Raises Refused or KnownProblem, and then nothing was written.
    """
    refuse_place(pdf, keep)
    today = today or date.today()  # noqa: DTZ011 - the writer's own date
    document, said = _document(evaluation, what, variant, today)
    from kompass_desktop.export.pdf import render_pdf

    rendered = render_pdf(document, resource("fonts"), load_tokens(), progress=progress)
    write_all({pdf: rendered.data})
    return Exported((pdf,), rendered.replaced, said)


def _document(evaluation: Evaluation, what: str, variant: Variant, today: date) -> tuple[Document, tuple[str, ...]]:
    words = load_words()
    if what == ACTION_PLAN:
        from kompass_desktop.export.action_plan import action_plan

        return action_plan(evaluation, words, today), ()
    if what == RECEIPT:
        from kompass_desktop.export.receipt import receipt

        return receipt(evaluation, words, today), ()
    if what == SUMMARY:
        return _summary(evaluation, variant, today)
    area = _area(evaluation, what)
    refuse_open_points(evaluation, variant)
    from kompass_desktop.export.area_extract import area_extract
    from kompass_desktop.export.report import report_blocks

    compared, said = compared_with(evaluation)
    report = report_blocks(evaluation, words, variant, today, compared)
    return area_extract(report, evaluation, words, area, variant), said


def _area(evaluation: Evaluation, what: str) -> Area:
    for area in evaluation.catalogue.areas:
        if what == f"{AREA}{area.number}":
            return area
    raise Refused(
        phrase(
            "{what} går inte att skriva ut. Välj ett område, sammanfattningen eller handlingsplanen.", what=shown(what)
        )
    )


def _summary(evaluation: Evaluation, variant: Variant, today: date) -> tuple[Document, tuple[str, ...]]:
    """The fullest form of the page that is one page."""
    refuse_open_points(evaluation, variant)
    from kompass_desktop.export.pdf import page_count
    from kompass_desktop.export.summary_page import summary_documents

    compared, said = compared_with(evaluation)
    documents = list(summary_documents(evaluation, load_words(), variant, today, compared))
    fonts, tokens = resource("fonts"), load_tokens()
    fitting = (document for document in documents if page_count(document, fonts, tokens) == 1)
    return next(fitting, documents[-1]), said
