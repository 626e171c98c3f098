"""A report in memory is the very report that is exported, and tells which section each of its headings begins."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.report_text import sections
from kompass_desktop.services.exporting import export_evaluation, render_report
from tests.builders import scored

TODAY = date(2026, 11, 23)


@pytest.fixture
def evaluation(catalogue: Catalogue) -> Evaluation:
    """An evaluation with agreed points in one area."""
    return scored(catalogue, {"1.1": 10, "1.3": 24})


def test_what_is_looked_at_is_byte_for_byte_what_is_exported(evaluation: Evaluation, tmp_path: Path) -> None:
    export_evaluation(evaluation, pdf=tmp_path / "rapport.pdf", today=TODAY)
    assert render_report(evaluation, today=TODAY).data == (tmp_path / "rapport.pdf").read_bytes()


def test_the_headings_name_sections_of_the_report_in_its_own_order(evaluation: Evaluation) -> None:
    headings = render_report(evaluation, today=TODAY).headings
    chapters_and_areas = {"2", "3", *(f"3.{area.number}" for area in evaluation.catalogue.areas)}
    assert set(headings) <= set(sections(evaluation.catalogue)) | chapters_and_areas
    assert {"1", "2.2", "3.1.3", "3.8.4", "4"} <= set(headings)
    assert [h for h in headings if h.startswith("3.1")] == ["3.1", "3.1.0", "3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5"]


def test_work_that_nobody_wants_any_more_is_stopped_by_its_progress(evaluation: Evaluation) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done > 3:
            raise Enough

    with pytest.raises(Enough):
        render_report(evaluation, progress=stop, today=TODAY)
