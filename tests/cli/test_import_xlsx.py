"""`import-xlsx`: the JSON and the exit codes of the contract, and no trace of what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import tree_of
from tests.cli.running import PROJECT, dump, edit, program, verb
from tests.services.changed_books import FINDINGS, POINTS, ChangedBook


@pytest.fixture
def book(full: Path, tmp_path: Path) -> Path:
    """The workbook of the evaluation that has something of everything."""
    path = tmp_path / "bok.xlsx"
    assert verb("export", full, "--xlsx", path).code == 0
    return path


def change(path: Path) -> None:
    """Points, a text, a star and a new row."""
    with ChangedBook(path) as opened:
        opened.points("1.3", 21)
        opened.points("2.1", 5)
        opened.finding("f2", "Text", "Återkoppla alltid")
        opened.finding("f1", "Guldstjärna", None)
        opened.new_finding(Område=2, Slag="Styrka", Text="Ny")


def test_an_untouched_workbook_is_done_at_once(full: Path, book: Path) -> None:
    before = dump(full)
    for plan in (["--plan"], []):
        answer = verb("import-xlsx", full, book, *plan, "--json")
        assert (answer.code, answer.err, answer.json) == (0, "", {"changes": [], "refused": []})
    assert "ändrar ingenting" in verb("import-xlsx", full, book).out
    assert dump(full) == before


def test_changes_are_planned_in_the_words_of_the_contract_and_then_taken_in(full: Path, book: Path) -> None:
    change(book)
    before = dump(full)
    planned = verb("import-xlsx", full, book, "--plan", "--json")
    assert (planned.code, planned.err) == (0, "")
    assert planned.json == {
        "changes": [
            {"kind": "consensus", "id": "1.3", "field": "points", "old": 20, "new": 21},
            {"kind": "consensus", "id": "2.1", "field": "points", "old": None, "new": 5},
            {"kind": "strength", "id": "f1", "field": "gold_star", "old": True, "new": False},
            {"kind": "improvement", "id": "f2", "field": "text", "old": "Återkoppla dialoger",
             "new": "Återkoppla alltid"},
            {"kind": "strength", "id": None, "field": "kind", "old": None, "new": "strength"},
            {"kind": "strength", "id": None, "field": "area", "old": None, "new": 2},
            {"kind": "strength", "id": None, "field": "text", "old": None, "new": "Ny"},
            {"kind": "strength", "id": None, "field": "position", "old": None, "new": 10},
        ],
        "refused": [],
    }  # fmt: skip
    assert dump(full) == before
    done = verb("import-xlsx", full, book, "--json")
    assert (done.code, done.err, done.json) == (0, "", planned.json)
    state = dump(full)
    assert {s["sub_criterion"]: s["points"] for s in state["consensus"]} == {"1.3": 21, "2.1": 5}
    assert next(f for f in state["findings"] if f["id"] == "f2")["text"] == "Återkoppla alltid"
    assert [f["text"] for f in state["findings"] if f["area"] == 2] == ["Ny"]
    assert edit(full, {"do": "undo"}).code == 0
    assert dump(full) == before, "one step"


def test_people_read_what_becomes_what(full: Path, book: Path) -> None:
    change(book)
    out = verb("import-xlsx", full, book).out
    assert out.startswith("Läste in 8 ändringar.\n")
    assert "Poäng C8: gemensam poäng 1.3, poäng: 20 → 21" in out


@pytest.fixture
def spoilt(book: Path) -> Path:
    """A workbook with one good change and three that cannot be."""
    with ChangedBook(book) as opened:
        opened.points("1.1", 9)
        opened.points("1.3", 31)
        opened.points("2.1", "=1+1")
        opened.delete_row(FINDINGS, "f2")
    return book


def test_a_plan_with_something_to_mend_ends_with_1_and_lists_every_cell(full: Path, spoilt: Path) -> None:
    answer = verb("import-xlsx", full, spoilt, "--plan", "--json")
    assert (answer.code, answer.err) == (1, "")
    assert [c["id"] for c in answer.json["changes"]] == ["1.1"]
    assert [(r["sheet"], r["cell"]) for r in answer.json["refused"]] == [
        (POINTS, "C8"), (POINTS, "C12"), (FINDINGS, "G5"),
    ]  # fmt: skip
    assert "Skriv ett helt tal från 0 till 30." in answer.json["refused"][0]["why"]


def test_with_anything_refused_nothing_is_changed_anywhere(full: Path, spoilt: Path, own_data_folder: Path) -> None:
    before = tree_of(full.parent, own_data_folder)
    answer = verb("import-xlsx", full, spoilt)
    assert answer.refused
    assert answer.err.startswith("Inget är inläst. Poäng!C8: Poängen 31 går inte.")
    assert "2 celler till går inte" in answer.err
    machine = verb("import-xlsx", full, spoilt, "--json")
    assert (machine.code, machine.err.count("\n")) == (2, 1)
    assert machine.json["changes"] == []
    assert len(machine.json["refused"]) == 3
    assert tree_of(full.parent, own_data_folder) == before


@pytest.mark.parametrize("plan", [[], ["--plan"]], ids=["take in", "plan"])
def test_what_is_no_workbook_of_this_evaluation_is_refused_in_one_line(
    full: Path, file: Path, tmp_path: Path, own_data_folder: Path, plan: list[str]
) -> None:
    other, checked, junk = tmp_path / "annan.xlsx", tmp_path / "fakta.xlsx", tmp_path / "skräp.xlsx"
    assert verb("export", file, "--xlsx", other).code == 0
    assert verb("export", full, "--xlsx", checked, "--variant", "factcheck").code == 0
    junk.write_bytes(b"PK\x03\x04junk")
    before = tree_of(tmp_path, own_data_folder)
    for book in (other, checked, junk, full, tmp_path / "saknas.xlsx", tmp_path):
        answer = verb("import-xlsx", full, book, *plan, "--json")
        assert answer.refused, (book, answer)
    assert tree_of(tmp_path, own_data_folder) == before


def test_missing_arguments_are_said(full: Path) -> None:
    for arguments in ([], [full]):
        assert verb("import-xlsx", *arguments).refused


def test_it_is_done_without_a_window_and_without_the_library_for_workbooks(full: Path, book: Path) -> None:
    change(book)
    answer = program("import-xlsx", full, book, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert len(json.loads(answer.out)["changes"]) == 8
    code = (
        "import sys; from kompass_desktop.cli.main import main; main(sys.argv[1:]);"
        "print(sorted({'openpyxl', 'PySide6', 'reportlab'} & {*sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "import-xlsx", str(full), str(book), "--plan"],
        capture_output=True, text=True, cwd=PROJECT, timeout=60, check=True,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"
