"""`import-report`: a published report becomes an evaluation, and what does not agree in it is said."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from tests.builders import tree_of
from tests.cli.running import dump, edit, verb
from tests.intake.report_writer import Plan, Shape, written


@pytest.fixture
def plan(catalogue: Catalogue) -> Plan:
    """A report of Exempelköping 2025 in which everything agrees."""
    printed = {s.code: s.max_points // 2 for s in catalogue.sub_criteria}
    sums = {area.number: sum(printed[s.code] for s in area.sub_criteria) for area in catalogue.areas}
    return Plan(
        municipality="Exempelköping",
        year=2025,
        printed=printed,
        headings=sums,
        sum_rows=dict(sums),
        total=sum(sums.values()),
        table_titles={s.code: s.title for s in catalogue.sub_criteria},
        strengths={n: (("Öppen redovisning varje månad", n == 1),) for n in sums},
        improvements=dict.fromkeys(sums, ("Gör målen färre",)),
        first=True,
    )


def report(folder: Path, plan: Plan, catalogue: Catalogue) -> Path:
    """The report as a text file."""
    path = folder / "rapport å.txt"
    path.write_text(written(plan, Shape(), catalogue, random.Random(1)), encoding="utf-8")
    return path


def test_a_report_becomes_an_evaluation_with_its_points(tmp_path: Path, plan: Plan, catalogue: Catalogue) -> None:
    file = tmp_path / "ny.kompass"
    answer = verb("import-report", report(tmp_path, plan, catalogue), file, "--json")
    assert answer.code in (0, 1)
    assert answer.code == (1 if answer.json["contradictions"] or answer.json["unread"] else 0)
    assert answer.err == ""
    assert set(answer.json) == {
        "file", "municipality", "year", "total", "stated_total", "contradictions", "unread"
    }  # fmt: skip
    told = {name: answer.json[name] for name in ("file", "municipality", "year", "total", "stated_total")}
    assert told == {
        "file": str(file), "municipality": "Exempelköping", "year": 2025, "total": plan.total,
        "stated_total": plan.total,
    }  # fmt: skip
    assert answer.json["contradictions"] == []
    totals = verb("totals", file, "--json").json
    assert totals["points"] == plan.printed
    assert totals["total"] == plan.total
    findings = dump(file)["findings"]
    assert {f["kind"] for f in findings} == {"strength", "improvement"}
    assert sum(f["gold_star"] for f in findings) == 1


def test_a_contradiction_is_told_with_both_numbers_and_ends_with_1(
    tmp_path: Path, plan: Plan, catalogue: Catalogue
) -> None:
    wrong = replace(plan, headings={**plan.headings, 4: plan.headings[4] - 1}, total=(plan.total or 0) + 3)
    answer = verb("import-report", report(tmp_path, wrong, catalogue), tmp_path / "ny.kompass", "--json")
    assert answer.code == 1
    found = {(c["kind"], c["area"]): (c["stated"], c["computed"]) for c in answer.json["contradictions"]}
    assert all(set(c) == {"kind", "area", "stated", "computed", "message"} for c in answer.json["contradictions"])
    assert all(set(place) == {"line", "text", "why"} for place in answer.json["unread"])
    assert found["heading", 4] == (plan.headings[4] - 1, plan.headings[4])
    assert found["total", None] == ((plan.total or 0) + 3, plan.total)
    assert answer.json["total"] == plan.total
    words = verb("import-report", report(tmp_path, wrong, catalogue), tmp_path / "två.kompass")
    assert words.code == 1
    assert "Motsägelse: " in words.out


def test_municipality_and_year_can_be_given(tmp_path: Path, plan: Plan, catalogue: Catalogue) -> None:
    file = tmp_path / "ny.kompass"
    given = ["--municipality", "A\u030amåla", "--year", "2019"]
    answer = verb("import-report", report(tmp_path, plan, catalogue), file, *given, "--json")
    assert (answer.json["municipality"], answer.json["year"]) == ("Åmåla", 2019)
    info = verb("info", file, "--json").json
    assert (info["municipality"], info["year"]) == ("Åmåla", 2019)


def test_an_import_is_a_start_and_no_step_to_undo(tmp_path: Path, plan: Plan, catalogue: Catalogue) -> None:
    file = tmp_path / "ny.kompass"
    verb("import-report", report(tmp_path, plan, catalogue), file)
    assert edit(file, {"do": "undo"}, evaluator="").lines[0]["ok"] is False
    assert edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 1}, evaluator="").code == 0


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["--municipality", ""], "Kommunens namn"),
        (["--year", "1066"], "Året 1066"),
        (["--year", "0000"], "Året"),
    ],
)
def test_facts_that_cannot_be_are_refused_and_nothing_is_made(
    tmp_path: Path, own_data_folder: Path, plan: Plan, catalogue: Catalogue, given: list[str], words: str
) -> None:
    source = report(tmp_path, plan, catalogue)
    before = tree_of(tmp_path, own_data_folder)
    answer = verb("import-report", source, tmp_path / "ny.kompass", *given)
    assert answer.refused
    assert words in answer.err
    assert tree_of(tmp_path, own_data_folder) == before


def test_the_published_report_of_karlskoga_is_read_as_the_reference_figures_say(
    tmp_path: Path, seed_report: Path, shared_folder: Path
) -> None:
    file = tmp_path / "k.kompass"
    answer = verb("import-report", seed_report, file, "--json")
    assert answer.code == 1
    assert (answer.json["municipality"], answer.json["year"]) == ("Karlskoga", 2022)
    assert (answer.json["total"], answer.json["stated_total"]) == (536, 536)
    points = {
        (c["kind"], c["area"], c["stated"], c["computed"])
        for c in answer.json["contradictions"]
        if c["kind"] != "title"
    }
    assert points == {("heading", 4, 61, 62), ("heading", 6, 64, 65), ("heading_sum", None, 536, 534)}
    totals = verb("totals", file, "--json").json
    reference = json.loads((shared_folder / "data" / "karlskoga-2022.json").read_text(encoding="utf-8"))
    wanted = {s["number"]: s["achieved"] for area in reference["areas"] for s in area["subcriteria"]}
    assert totals["points"] == wanted
    assert [totals["areas"][str(n)]["points"] for n in range(1, 9)] == [74, 68, 74, 62, 60, 65, 64, 69]
