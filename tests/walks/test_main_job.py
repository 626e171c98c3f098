"""The main job from end to end without a window: a published report in, a changed score, and paper in hand."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.__main__ import main
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.damaged_reports import variant

Run = Any


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a verb in this process; gives the exit code and what it printed, as JSON where that was asked for."""

    def verb(*arguments: object, stdin: str = "") -> tuple[int, Any]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8"))
        code = main([str(a) for a in arguments])
        said = capsys.readouterr()
        if code == 2:
            return code, said.err
        return code, json.loads(said.out) if "--json" in arguments else said.out

    return verb


def test_a_damaged_report_becomes_an_evaluation_and_a_report_with_the_same_points(
    run: Run, tmp_path: Path, catalogue: Catalogue
) -> None:
    report = variant(7, catalogue, faults=0)
    source, file, pdf, xlsx = (tmp_path / n for n in ("rapport å.txt", "ö.kompass", "ut.pdf", "ut.xlsx"))
    source.write_text(report.text, encoding="utf-8")

    code, read = run("import-report", source, file, "--json", "--municipality", report.plan.municipality)
    assert code in (0, 1), read
    _, before = run("totals", file, "--json")
    known = {c: p for c, p in before["points"].items() if p is not None}
    assert known == {c: report.plan.printed[c] for c in known}
    assert len(known) >= 30

    changed = 0 if before["points"]["1.3"] else 1
    commands = [
        {"do": "consensus", "sub_criterion": "1.3", "points": changed},
        {"do": "interview", "title": "Grupp 1", "id": "g1"},
        {"do": "note", "interview": "g1", "text": "#13 + c: Ungdomsråd har egen budget"},
    ]
    code, _ = run("edit", file, stdin="\n".join(map(json.dumps, commands)))
    assert code == 0
    _, after = run("totals", file, "--json")
    assert after["total"] == before["total"] - before["points"]["1.3"] + changed
    assert after["areas"]["1"]["points"] == before["areas"]["1"]["points"] - before["points"]["1.3"] + changed

    assert run("export", file, "--pdf", pdf, "--xlsx", xlsx, "--json")[0] == 0
    _points_stand_in(pdf, after, catalogue)
    code, again = run("import-report", pdf, tmp_path / "igen.kompass", "--json")
    _, reread = run("totals", tmp_path / "igen.kompass", "--json")
    assert reread["points"] == after["points"]
    assert again["municipality"] == read["municipality"]


def test_the_printed_report_on_karlskoga_gives_the_points_it_states(
    run: Run, tmp_path: Path, seed_report: Path, shared_folder: Path, catalogue: Catalogue
) -> None:
    facts = json.loads((shared_folder / "data" / "karlskoga-2022.json").read_text(encoding="utf-8"))
    points = {s["number"]: s["achieved"] for a in facts["areas"] for s in a["subcriteria"]}
    file, pdf, xlsx = tmp_path / "k.kompass", tmp_path / "k.pdf", tmp_path / "k.xlsx"

    code, read = run("import-report", seed_report, file, "--json")

    assert code == 1
    assert (read["municipality"], read["year"], read["total"], read["stated_total"]) == ("Karlskoga", 2022, 536, 536)
    about_points = {
        (c["kind"], c["area"], c["stated"], c["computed"]) for c in read["contradictions"] if c["kind"] != "title"
    }
    assert about_points == {("heading", 4, 61, 62), ("heading", 6, 64, 65), ("heading_sum", None, 536, 534)}
    _, sums = run("totals", file, "--json")
    assert sums["points"] == points
    assert [a["points"] for a in sums["areas"].values()] == [74, 68, 74, 62, 60, 65, 64, 69]
    assert run("export", file, "--pdf", pdf, "--xlsx", xlsx)[0] == 0
    _points_stand_in(pdf, sums, catalogue)


def test_libreoffice_recalculates_the_workbook_to_the_same_numbers(
    run: Run, tmp_path: Path, catalogue: Catalogue
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("soffice (LibreOffice) is not installed")
    file, xlsx = tmp_path / "e.kompass", tmp_path / "e.xlsx"
    run("new", file, "--municipality", "Exempelköping", "--year", "2026")
    lines = [
        json.dumps({"do": "consensus", "sub_criterion": s.code, "points": s.max_points * 2 // 3})
        for s in catalogue.sub_criteria
    ]
    assert run("edit", file, stdin="\n".join(lines))[0] == 0
    run("export", file, "--xlsx", xlsx)
    profile = (tmp_path / "office").as_uri()
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", every_sheet]
    subprocess.run([*command, "--outdir", str(tmp_path), str(xlsx)], check=True, capture_output=True, timeout=110)
    _, sums = run("totals", file, "--json")
    written = "\n".join(p.read_text(encoding="utf-8") for p in tmp_path.glob("e-*.csv"))
    numbers = [int(n) for n in re.findall(r"(?<![\d.])\d{1,3}(?![\d.])", written)]
    for expected in [sums["total"], *(a["points"] for a in sums["areas"].values())]:
        assert expected in numbers


def _points_stand_in(pdf: Path, sums: dict[str, Any], catalogue: Catalogue) -> None:
    """Each sub-criterion's code, achieved and max stand on one line; the eight sums and the total stand there too."""
    lines = [line for page in _pages(pdf) for line in page.splitlines()]
    for s in catalogue.sub_criteria:
        points = sums["points"][s.code]
        shown = "–" if points is None else str(points)
        wanted = re.compile(rf"^\s*{re.escape(s.code)}\s.*\s{shown}\s+{s.max_points}\s*$")
        assert any(map(wanted.match, lines)), f"{s.code} {shown}"
    text = "\n".join(lines)
    for area in sums["areas"].values():
        assert re.search(rf"\b{area['points']}\s+100\b", text)
    assert re.search(rf"\b{sums['total']}\b", text)


def _pages(pdf: Path) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_the_text_of_our_own_report_can_be_read_again(run: Run, tmp_path: Path) -> None:
    file, pdf = tmp_path / "e.kompass", tmp_path / "e.pdf"
    run("new", file, "--municipality", "Exempelköping", "--year", "2026")
    run("edit", file, stdin='{"do": "consensus", "sub_criterion": "1.1", "points": 7}\n')
    run("export", file, "--pdf", pdf)
    assert "Exempelköping" in str(read_text(pdf))
