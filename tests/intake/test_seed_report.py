"""The one real report that lies beside the project: read in full, with its own contradictions."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.intake.ocr import likeness
from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.reading import ReportReading
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.catalogue import Catalogue


@pytest.fixture(scope="module")
def facts(shared_folder: Path) -> dict[str, Any]:
    """What the report says, with its spelling restored by hand."""
    return json.loads((shared_folder / "data" / "karlskoga-2022.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reading(seed_report: Path, catalogue: Catalogue) -> ReportReading:
    """The reading of the report."""
    return read_report(read_text(seed_report), catalogue)


def test_every_point_of_the_real_report_is_read(reading: ReportReading, facts: dict[str, Any]) -> None:
    assert reading.points == {s["number"]: s["achieved"] for area in facts["areas"] for s in area["subcriteria"]}
    assert sum(reading.points.values()) == 536


def test_the_real_report_knows_whose_it_is(reading: ReportReading) -> None:
    assert (reading.municipality, reading.year, reading.first_evaluation) == ("Karlskoga", 2022, True)


def test_what_the_real_report_states_is_read(reading: ReportReading, facts: dict[str, Any]) -> None:
    assert reading.headings == {area["number"]: area["points_chapter3"] for area in facts["areas"]}
    assert reading.sum_rows == {area["number"]: area["points_chapter4"] for area in facts["areas"]}
    assert reading.stated_total == 536


def test_the_real_reports_contradictions_are_found_and_no_false_ones_about_points(reading: ReportReading) -> None:
    about_points = {(c.kind, c.area, c.stated, c.computed) for c in reading.contradictions if c.kind != "title"}
    assert about_points == {("heading", 4, 61, 62), ("heading", 6, 64, 65), ("heading_sum", None, 536, 534)}


def test_names_that_differ_between_the_real_reports_chapters_are_found(reading: ReportReading) -> None:
    assert {c.code for c in reading.contradictions if c.kind == "title"} == {"2.1", "4.5"}


def test_no_point_of_the_real_report_is_in_doubt(reading: ReportReading) -> None:
    assert not [u for u in reading.unread if "poäng" in u.why]


@pytest.mark.parametrize(("kind", "key"), [("strength", "strengths"), ("improvement", "improvements")])
def test_findings_of_the_real_report_are_found(
    reading: ReportReading, facts: dict[str, Any], kind: str, key: str
) -> None:
    """All of them, and nothing else, but in areas 4 and 7, where two columns run into each other line by line."""
    for area in facts["areas"]:
        texts = [f["text"] if isinstance(f, dict) else f for f in area[key]]
        found = [f.text for f in reading.findings if f.area == area["number"] and f.kind == kind]
        if area["number"] in (4, 7):
            assert found == []
            assert any(f"område {area['number']} står i två spalter" in u.why for u in reading.unread)
            continue
        assert len(found) == len(texts)
        for text in texts:
            assert max(likeness(text, other) for other in found) > 0.9, text


def test_gold_stars_of_the_real_report_are_found(reading: ReportReading, facts: dict[str, Any]) -> None:
    for area in facts["areas"]:
        starred = [f["text"] for f in area["strengths"] if f["gold_star"]] if area["number"] not in (4, 7) else []
        found = [f.text for f in reading.findings if f.area == area["number"] and f.gold_star]
        assert len(found) == len(starred)
        assert all(max(likeness(text, other) for other in found) > 0.85 for text in starred)


def test_nothing_of_the_interleaved_columns_is_lost(reading: ReportReading, seed_report: Path) -> None:
    lines = {line.number: line.bare for line in read_text(seed_report).lines}
    aside = " ".join(u.text for u in reading.unread if "två spalter" in u.why)
    for number in (1278, 1287, 1291, 1302, 1319, 1859, 1878, 1881, 1890):
        assert lines[number] == "" or lines[number] in aside


def test_the_real_report_is_read_at_once(seed_report: Path, catalogue: Catalogue) -> None:
    begun = time.process_time()
    read_report(read_text(seed_report), catalogue)
    assert time.process_time() - begun < 1.0
