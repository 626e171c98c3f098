"""Every verb's JSON has exactly the keys of the contract, and its text says the same in Swedish."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from tests.builders import tree_of
from tests.cli.running import dump, edit, verb


def test_new_makes_an_evaluation_and_answers_with_file_and_family(tmp_path: Path) -> None:
    path = tmp_path / "ny.kompass"
    answer = verb("new", path, "--municipality", "Exempelköping", "--year", "2026", "--evaluator", "KA", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.json) == {"file", "family"}
    assert answer.json["file"] == str(path)
    info = verb("info", path, "--json").json
    assert info["family"] == [answer.json["family"]]
    assert (info["municipality"], info["year"], info["edition"]) == ("Exempelköping", 2026, "2020")
    assert info["evaluators"] == ["KA"]


def test_new_takes_any_number_of_evaluators_and_none(tmp_path: Path) -> None:
    facts = ("--municipality", "Exempelköping", "--year", 2026)
    people = [part for name in ("Åsa", "BL", "KA") for part in ("--evaluator", name)]
    assert verb("new", tmp_path / "tre.kompass", *facts, *people).code == 0
    assert verb("info", tmp_path / "tre.kompass", "--json").json["evaluators"] == ["BL", "KA", "Åsa"]
    assert verb("new", tmp_path / "ingen.kompass", *facts, "--edition", "2020").code == 0
    assert verb("info", tmp_path / "ingen.kompass", "--json").json["evaluators"] == []


def test_two_new_evaluations_are_two_families(tmp_path: Path) -> None:
    facts = ("--municipality", "Exempelköping", "--year", 2026, "--json")
    first = verb("new", tmp_path / "a.kompass", *facts).json["family"]
    assert first != verb("new", tmp_path / "b.kompass", *facts).json["family"]


def test_a_new_evaluation_where_another_was_removed_inherits_nothing(file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 24})
    file.unlink()
    assert verb("new", file, "--municipality", "Exempelköping", "--year", 2026).code == 0
    assert dump(file)["consensus"] == []
    assert dump(file)["evaluators"] == []
    assert edit(file, {"do": "undo"}, evaluator="").lines[0]["ok"] is False


def test_info_has_every_key_and_counts_what_is_there(full: Path) -> None:
    info = verb("info", full, "--json").json
    assert set(info) == {
        "file", "family", "municipality", "year", "edition", "evaluators", "counts", "format", "size", "integrity"
    }  # fmt: skip
    assert info["file"] == str(full)
    assert info["size"] == full.stat().st_size
    assert (info["format"], info["integrity"]) == (1, "ok")
    assert info["counts"] | {"log": 0} == {
        "interview": 2, "seat": 1, "note": 2, "document": 1, "quote": 1, "web": 1, "score": 1, "consensus": 1,
        "strength": 1, "improvement": 1, "text": 1, "action": 1, "log": 0,
    }  # fmt: skip


def test_info_speaks_swedish_to_people(full: Path) -> None:
    words = verb("info", full).out
    assert "Exempelköping 2026, utgåva 2020" in words
    assert "Utvärderare: BL, KA" in words
    assert "Förbättringsmöjligheter: 1" in words
    assert "interview" not in words


def test_totals_has_every_key_for_a_file_without_points(file: Path, catalogue: Catalogue) -> None:
    totals = verb("totals", file, "--json").json
    assert set(totals) == {"municipality", "year", "edition", "points", "areas", "total", "max", "scored", "of"}
    assert totals["points"] == dict.fromkeys(catalogue.codes)
    assert totals["areas"]["2"] == {"points": None, "max": 100, "scored": 0, "of": 4}
    assert list(totals["areas"]) == [str(n) for n in range(1, 9)]
    assert (totals["total"], totals["max"], totals["scored"], totals["of"]) == (None, 800, 0, 36)


def test_totals_sums_what_is_scored_and_own_points_apart(file: Path) -> None:
    edit(
        file,
        {"do": "consensus", "sub_criterion": "1.1", "points": 15},
        {"do": "consensus", "sub_criterion": "1.3", "points": 0},
        {"do": "score", "evaluator": "BL", "sub_criterion": "2.1", "points": 7},
    )
    agreed = verb("totals", file, "--json").json
    assert (agreed["total"], agreed["scored"], agreed["points"]["1.3"], agreed["points"]["1.2"]) == (15, 2, 0, None)
    assert agreed["areas"]["1"] == {"points": 15, "max": 100, "scored": 2, "of": 5}
    own = verb("totals", file, "--own", "BL", "--json").json
    assert (own["total"], own["points"]["2.1"], own["areas"]["1"]["points"]) == (7, 7, None)
    assert verb("totals", file, "--own", "KA", "--json").json["total"] is None


def test_totals_of_a_name_in_decomposed_letters_finds_the_person(file: Path) -> None:
    edit(
        file,
        {"do": "evaluator", "name": "Åsa"},
        {"do": "score", "evaluator": "Åsa", "sub_criterion": "1.1", "points": 3},
    )
    assert verb("totals", file, "--own", "A\u030asa", "--json").json["total"] == 3


def test_in_words_code_achieved_and_max_stand_on_one_line(file: Path, catalogue: Catalogue) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 24})
    lines = verb("totals", file).out.splitlines()
    for sub_criterion in catalogue.sub_criteria:
        (line,) = [line for line in lines if line.split()[:1] == [sub_criterion.code]]
        achieved = "24" if sub_criterion.code == "1.3" else "–"
        assert line.split()[-2:] == [achieved, str(sub_criterion.max_points)]
    assert "Totalt: 24 av 800 (1 av 36 bedömda)" in lines


def test_search_finds_words_in_everything_that_holds_text(full: Path) -> None:
    found = {
        word: [(hit["kind"], hit["id"]) for hit in verb("search", full, word, "--json").json]
        for word in ("ungdomsråd", "med", "vision", "dygn", "möten", "återkoppla", "tidningen", "månad", "systematik")
    }
    assert found == {
        "ungdomsråd": [("note", "n1")],
        "med": [("note", "n2"), ("quote", "q1")],
        "vision": [("document", "d1")],
        "dygn": [("web", "w1")],
        "möten": [("strength", "f1")],
        "återkoppla": [("improvement", "f2")],
        "tidningen": [("text", "3.1.2")],
        "månad": [("action", "a1")],
        "systematik": [("score", "1.3/KA")],
    }
    hit = verb("search", full, "ungdomsråd", "--json").json[0]
    assert set(hit) == {"kind", "id", "place", "text"}
    assert (hit["text"], hit["place"]) == ("#13 + c: Ungdomsråd har egen budget", "Grupp 1 · 1.3")


def test_search_needs_all_words_in_one_place_however_they_are_given(full: Path) -> None:
    for words in (["egen", "ungdomsråd"], ["egen ungdomsråd"]):
        assert [hit["id"] for hit in verb("search", full, *words, "--json").json] == ["n1"]
    assert verb("search", full, "ungdomsråd", "tidningen", "--json").json == []


@pytest.mark.parametrize("words", ["finnsinte", "", " ", "%", "_", '"', "'", "*", "NOT", "ungdomsråd OR x", "\\"])
def test_search_without_hits_ends_well(full: Path, words: str) -> None:
    answer = verb("search", full, words, "--json")
    assert (answer.code, answer.out, answer.err) == (0, "[]\n", "")
    assert verb("search", full, words).out == "Inga träffar.\n"


def test_the_log_tells_who_changed_what_with_old_and_new(file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 24})
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": None}, evaluator="BL")
    log = verb("log", file, "--json").json
    assert all(set(line) == {"at", "author", "what", "kind", "id", "field", "old", "new"} for line in log)
    mine = [(e["author"], e["what"], e["kind"], e["id"], e["field"], e["old"], e["new"]) for e in log[-2:]]
    assert mine == [
        ("KA", "add", "consensus", "1.3", "points", None, 24),
        ("BL", "set", "consensus", "1.3", "points", 24, None),
    ]
    assert [line["at"] for line in log] == sorted(line["at"] for line in log)
    assert "BL: ändrad gemensam poäng 1.3, poäng: 24 → –" in verb("log", file).out


def test_the_log_has_an_entry_for_every_change_under_the_kinds_of_the_commands(full: Path) -> None:
    log = verb("log", full, "--json").json
    kinds = {line["kind"] for line in log}
    assert {
        "interview", "seat", "note", "document", "quote", "web", "score", "consensus", "strength", "improvement",
        "text", "action", "evaluator",
    } <= kinds  # fmt: skip
    assert not kinds & {"web_finding", "consensus_score", "individual_score", "report_text", "finding", "seat_name"}
    assert [e["new"] for e in log if (e["kind"], e["field"]) == ("seat", "name")] == ["Prov Provsson"]


def test_export_writes_both_targets_and_names_them(full: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "å ä ö.pdf", tmp_path / "bok.xlsx"
    answer = verb("export", full, "--pdf", pdf, "--xlsx", xlsx, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json == {"files": [str(pdf), str(xlsx)], "replaced": [], "warnings": []}
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert xlsx.read_bytes().startswith(b"PK")


def test_export_says_which_characters_the_font_lacks(full: Path, tmp_path: Path) -> None:
    edit(full, {"do": "text", "section": "1", "text": "Bra 😀"})
    answer = verb("export", full, "--pdf", tmp_path / "a.pdf", "--json")
    assert answer.json["replaced"] == ["😀"]
    assert "😀" in verb("export", full, "--pdf", tmp_path / "a.pdf").out


def test_dump_has_every_key_of_the_contract(full: Path) -> None:
    state = dump(full)
    assert set(state) >= {
        "municipality", "year", "edition", "evaluators", "interviews", "notes", "documents", "quotes", "web_findings",
        "scores", "consensus", "findings", "texts", "actions", "disputes",
    }  # fmt: skip
    note = next(n for n in state["notes"] if n["id"] == "n1")
    assert note | {"position": None} == {
        "id": "n1", "interview": "g1", "text": "#13 + c: Ungdomsråd har egen budget", "sub_criteria": ["1.3"],
        "sign": "+", "seat": "C", "hands": None, "stage": "done", "author": "KA", "position": None,
    }  # fmt: skip
    other = next(n for n in state["notes"] if n["id"] == "n2")
    assert (other["sub_criteria"], other["sign"], other["seat"], other["hands"]) == ([], None, None, [5, 7])
    (document,) = state["documents"]
    sha256 = hashlib.sha256("Vision för Exempelköping".encode()).hexdigest()
    assert (document["id"], document["title"], document["status"], document["sha256"]) == (
        "d1", "Vision 2030", "read", sha256
    )  # fmt: skip
    (quote,) = state["quotes"]
    assert (quote["document"], quote["page"], quote["sub_criteria"]) == ("d1", 7, ["1.1", "3.1"])
    assert state["scores"] == [
        {"evaluator": "KA", "sub_criterion": "1.3", "points": 24, "rationale": "Systematik finns."}
    ]
    assert state["consensus"] == [{"sub_criterion": "1.3", "points": 20, "rationale": "Vi är överens."}]
    assert [(f["id"], f["kind"], f["area"], f["gold_star"]) for f in state["findings"]] == [
        ("f1", "strength", 1, True),
        ("f2", "improvement", 1, False),
    ]
    assert state["texts"] == {"3.1.2": "Kommunen berättar på webben.\nOch i tidningen."}
    (action,) = state["actions"]
    assert (action["improvement"], action["owner"], action["due"], action["status"]) == (
        "f2", "KS", "2027-06-30", "planned"
    )  # fmt: skip
    assert state["disputes"] == []


def test_dump_is_json_also_for_people(full: Path) -> None:
    assert json.loads(verb("dump", full).out) == dump(full)


def test_reading_verbs_change_nothing_anywhere(full: Path, own_data_folder: Path) -> None:
    before = tree_of(full.parent, own_data_folder)
    for arguments in (["info"], ["totals"], ["dump"], ["search", "x"], ["log"]):
        assert verb(arguments[0], full, *arguments[1:], "--json").code == 0
    assert tree_of(full.parent, own_data_folder) == before


def test_relative_paths_hold_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en mapp").mkdir()
    monkeypatch.chdir(tmp_path / "en mapp")
    made = verb("new", "prov.kompass", "--municipality", "Exempelköping", "--year", 2026, "--evaluator", "KA", "--json")
    assert made.json["file"] == "prov.kompass"
    monkeypatch.chdir(tmp_path)
    assert edit(Path("en mapp/prov.kompass"), {"do": "consensus", "sub_criterion": "1.3", "points": 1}).code == 0
    assert verb("totals", "en mapp/../en mapp/prov.kompass", "--json").json["total"] == 1
    assert verb("export", "en mapp/prov.kompass", "--xlsx", "ut.xlsx", "--json").json["files"] == ["ut.xlsx"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link_and_is_the_same_evaluation(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "länk.kompass"
    link.symlink_to(file)
    assert edit(link, {"do": "consensus", "sub_criterion": "1.3", "points": 9}).code == 0
    assert link.is_symlink()
    assert verb("totals", file, "--json").json["total"] == 9
    assert verb("totals", link, "--json").json["total"] == 9


def test_a_path_that_begins_with_a_dash_is_a_path_after_two_dashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert verb("new", "--municipality", "Exempelköping", "--year", "2026", "--", "-streck.kompass").code == 0
    assert verb("info", "--json", "--", "-streck.kompass").json["file"] == "-streck.kompass"
    assert verb("info", "./-streck.kompass").code == 0
    assert verb("totals", "-streck.kompass").refused


def test_a_municipality_is_kept_composed_and_without_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    assert verb("new", path, "--municipality", " A\u030amal\x07 ", "--year", "2026").code == 0
    assert verb("info", path, "--json").json["municipality"] == "Åmal"


def test_work_that_was_acknowledged_is_seen_also_where_the_users_file_is_gone(file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 24})
    file.unlink()
    answer = verb("totals", file, "--json")
    assert (answer.code, answer.json["total"]) == (0, 24)
    assert answer.err.count("\n") == 1


def test_a_verb_says_its_help_in_swedish() -> None:
    for arguments in ([], ["new"], ["edit"], ["export"]):
        answer = verb(*arguments, "--help")
        assert (answer.code, answer.err) == (0, "")
        assert answer.out.startswith("Så skrivs det: kompass")
        for english in ("usage", "options", "positional", "show this help"):
            assert english not in answer.out
