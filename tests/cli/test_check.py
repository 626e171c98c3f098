"""The verb `check`: its shape, its words, and that hints alone are no reason to stop a script."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services.examples import open_example
from tests.builders import tree_of
from tests.cli.running import edit, program, verb

WRONG = {"do": "text", "section": "3.4.0", "text": "Området får 61 poäng."}
POINTS = [
    {"do": "consensus", "sub_criterion": f"4.{n}", "points": points, "rationale": "Så."}
    for n, points in enumerate((9, 10, 13, 15, 15), start=1)
]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented example with its planted faults."""
    path = tmp_path_factory.mktemp("exempel") / "e.kompass"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(path.parent / "home"))
        open_example("exempelkoping-2026", path).close()
    return path


def test_each_remark_has_a_rule_a_severity_a_place_and_a_message(example: Path) -> None:
    answer = verb("check", example, "--json")
    assert (answer.code, answer.err) == (1, "")
    assert all(list(r) == ["rule", "severity", "place", "message"] for r in answer.json)
    assert {r["severity"] for r in answer.json} == {"error", "warning", "hint"}
    assert answer.json[1] == {
        "rule": "number_not_in_model",
        "severity": "error",
        "place": "3 Styrning och kontroll, Allmänt",
        "message": "”68” stämmer inte: området har 66 poäng.",
    }


def test_in_words_each_remark_stands_on_one_line_errors_first(example: Path) -> None:
    lines = verb("check", example).out.splitlines()
    assert len(lines) == len(verb("check", example, "--json").json)
    assert lines[1] == "Fel: 3 Styrning och kontroll, Allmänt: ”68” stämmer inte: området har 66 poäng."
    weights = [line.partition(":")[0] for line in lines]
    assert weights == sorted(weights, key=["Fel", "Varning", "Tips"].index)


def test_a_text_over_several_lines_is_told_on_one(file: Path) -> None:
    edit(file, {"do": "document", "title": "Vision\n2040", "status": "used"})
    assert verb("check", file).out == (
        "Varning: Dokument, Vision 2040: Dokumentet används men saknar beslutsdatum: skriv när det beslutades.\n"
    )


def test_nothing_to_say_ends_with_0(file: Path) -> None:
    answer = verb("check", file)
    assert (answer.code, answer.out, answer.err) == (0, "Inga anmärkningar.\n", "")
    assert (verb("check", file, "--json").code, verb("check", file, "--json").json) == (0, [])


def test_hints_alone_end_with_0(file: Path) -> None:
    edit(
        file,
        {"do": "improvement", "id": "i1", "area": 1, "text": "Återkoppla dialoger"},
        {"do": "improvement", "id": "i2", "area": 1, "text": "Redovisa resultat"},
        {"do": "action", "improvement": "i1", "text": "Svara"},
    )
    answer = verb("check", file, "--json")
    assert [(r["rule"], r["severity"]) for r in answer.json] == [("improvement_without_recommendation", "hint")]
    assert answer.code == 0


def test_a_wrong_number_ends_with_1_until_it_is_mended(file: Path) -> None:
    edit(file, *POINTS, WRONG)
    found = [r for r in verb("check", file, "--json").json if r["rule"] != "scores_missing"]
    assert [r["message"] for r in found] == ["”61” stämmer inte: området har 62 poäng."]
    edit(file, {**WRONG, "text": "Området får {points_4} poäng."})
    answer = verb("check", file, "--json")
    assert {r["rule"] for r in answer.json} == {"scores_missing"}
    assert answer.code == 1


def test_a_doubt_about_the_file_is_said_in_one_line(file: Path) -> None:
    edit(file, *POINTS)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE change SET value = 1 WHERE tbl = 'consensus_score' AND row = '4.1'")
        connection.commit()
    answer = verb("check", file, "--json")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "skadad" in answer.err


def test_a_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    assert verb("check", tmp_path / "saknas.kompass", "--json").refused
    assert verb("check").refused


def test_checking_changes_nothing(example: Path, own_data_folder: Path) -> None:
    before = tree_of(example.parent, own_data_folder)
    assert verb("check", example).code == 1
    assert tree_of(example.parent, own_data_folder) == before


def test_the_program_itself_checks_and_prints_one_document(example: Path) -> None:
    answer = program("check", example, "--json")
    assert answer.code == 1
    assert json.loads(answer.out) == verb("check", example, "--json").json
