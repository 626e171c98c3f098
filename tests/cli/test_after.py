"""The verbs of the years after: new --earlier, hand-over and dispose, with their answers and exit codes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation
from tests.builders import tree_of
from tests.cli.running import Answer, dump, edit, program, verb


@pytest.fixture
def new(full: Path) -> Path:
    """Where a new file is to come."""
    return full.with_name("ny.kompass")


def renewed(full: Path, new: Path, *more: object) -> Answer:
    """A new evaluation of 2030 from the one of 2026."""
    return verb(
        "new", new, "--municipality", "Exempelköping", "--year", 2030, "--evaluator", "CD", "--earlier", full, *more
    )


# ---- new --earlier
def test_a_new_evaluation_from_an_earlier_one_lists_what_came_along(full: Path, new: Path) -> None:
    answer = renewed(full, new, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.json) == {"file", "family"}
    found = dump(new)
    assert found["first_evaluation"] is False
    assert found["earlier"] == {
        "year": 2026, "edition": "2020", "source": "full.kompass", "points": {"1.3": 20},
        "improvements": [{
            "id": "f2", "text": "Återkoppla dialoger", "area": 1, "sub_criterion": None, "outcome": "", "comment": "",
            "position": None,
        }],
        "actions": [{
            "id": "a1", "improvement": "f2", "text": "Svara inom en månad", "owner": "KS", "due": "2027-06-30",
            "status": "planned", "follow_up": "",
        }],
    }  # fmt: skip
    assert (found["notes"], found["interviews"], found["consensus"], found["findings"]) == ([], [], [], [])


def test_it_is_said_in_words_what_came_along(full: Path, new: Path) -> None:
    answer = renewed(full, new)
    assert answer.out == (
        f"Ny utvärdering: {new}\n"
        "Från Exempelköping 2026: poäng för 1 delområde, 1 förbättringsmöjlighet och 1 åtgärd.\n"
    )


def test_what_is_acknowledged_but_not_in_the_earlier_file_yet_comes_along_too(full: Path, new: Path) -> None:
    session = open_evaluation(full, "KA")
    session.set("consensus_score", "1.4", {"points": 7})
    try:
        assert renewed(full, new, "--json").code == 0
    finally:
        session.close()
    assert dump(new)["earlier"]["points"] == {"1.3": 20, "1.4": 7}


def test_an_earlier_file_that_will_not_do_leaves_nothing(full: Path, new: Path, own_data_folder: Path) -> None:
    text = full.with_name("brev.kompass")
    text.write_text("ett brev", encoding="utf-8")
    before = tree_of(full.parent, own_data_folder)
    for earlier in (text, full.with_name("saknas.kompass"), full.parent):
        assert renewed(earlier, new).refused
    assert verb("new", new, "--municipality", "Provstad", "--year", 2030, "--earlier", full).refused
    assert tree_of(full.parent, own_data_folder) == before


# ---- hand-over
def test_the_municipality_gets_a_file_of_its_own(full: Path, new: Path) -> None:
    answer = verb("hand-over", full, new, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.json) == {"file", "family"}
    assert answer.json["family"] not in verb("info", full, "--json").json["family"]
    mine, theirs = dump(full), dump(new)
    for name in ("texts", "findings", "actions", "recommendations", "municipality", "year"):
        assert theirs[name] == mine[name]
    assert theirs["notes"] == theirs["scores"] == theirs["interviews"] == theirs["evaluators"] == []
    assert verb("totals", new, "--json").json["total"] == verb("totals", full, "--json").json["total"]
    log = verb("log", new, "--json").json
    assert {(line["what"], line["author"], line["old"]) for line in log} <= {("add", "", None), ("set", "", None)}


def test_a_second_time_to_the_same_place_is_refused(full: Path, new: Path) -> None:
    assert verb("hand-over", full, new).code == 0
    before = new.read_bytes()
    again = verb("hand-over", full, new)
    assert again.refused
    assert "finns redan" in again.err
    assert new.read_bytes() == before


# ---- dispose
def test_the_plan_counts_and_changes_nothing(full: Path, own_data_folder: Path) -> None:
    before = tree_of(full.parent, own_data_folder)
    answer = verb("dispose", full, "--plan", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert tree_of(full.parent, own_data_folder) == before
    assert answer.json["plan"] is True
    assert answer.json["removed"] == {
        "name": 1, "seat": 1, "note": 2, "score": 1, "seal": 0, "attachment": 1, "history": 0,
    }  # fmt: skip
    assert answer.json["receipt"].startswith("Det här skulle gallras ur Exempelköping 2026.")


def test_disposing_gives_a_receipt_and_leaves_points_and_report(full: Path, own_data_folder: Path) -> None:
    before = dump(full)
    answer = verb("dispose", full, "--json")
    assert (answer.code, answer.err) == (0, "")
    facts = answer.json
    assert set(facts) == {"file", "plan", "removed", "working_copies", "backups", "copies", "left", "receipt"}
    assert (facts["plan"], facts["left"], facts["removed"]["note"]) == (False, [], 2)
    assert facts["copies"][0]["evaluator"] == "KA"
    after = dump(full)
    for name in ("consensus", "findings", "texts", "actions", "recommendations", "evaluators", "quotes"):
        assert after[name] == before[name]
    assert after["notes"] == after["scores"] == []
    places = [full, *(p for p in own_data_folder.rglob("*") if p.is_file())]
    for word in (b"Prov Provsson", b"Ungdomsr", b"Systematik finns", "Vision för".encode()):
        assert not [p for p in places if word in p.read_bytes()]
    info = verb("info", full, "--json").json
    assert (info["integrity"], info["counts"]["note"], info["counts"]["consensus"]) == ("ok", 0, 1)
    verified = verb("verify", full, "--json")
    assert (verified.code, verified.json["integrity"]) == (0, "ok")


def test_the_receipt_is_for_people(full: Path) -> None:
    lines = verb("dispose", full).out.splitlines()
    assert lines[0].startswith("Gallringskvitto för Exempelköping 2026, 20")
    assert "– 2 anteckningar" in lines
    assert any(line.startswith("– KA, på datorn ") for line in lines)


def test_the_work_goes_on_after_a_disposal_and_an_old_copy_brings_nothing_back(full: Path) -> None:
    old = Path(shutil.copy(full, full.with_name("gammal.kompass")))
    assert verb("dispose", full).code == 0
    shutil.copy(old, full)
    assert edit(full, {"do": "consensus", "sub_criterion": "1.4", "points": 3}).code == 0
    found = dump(full)
    assert found["notes"] == []
    assert {score["sub_criterion"]: score["points"] for score in found["consensus"]} == {"1.3": 20, "1.4": 3}
    assert not edit(full, {"do": "note", "id": "n1", "interview": "g1", "text": "återanvänt id"}).lines[0]["ok"]


def test_while_it_is_open_only_the_plan_works(full: Path) -> None:
    session = open_evaluation(full, "KA")
    try:
        assert verb("dispose", full, "--plan").code == 0
        refused = verb("dispose", full)
        assert refused.refused
        assert "redan öppen" in refused.err
    finally:
        session.close()


def test_a_file_that_cannot_be_written_just_now_is_said_and_finished_later(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("kompass_desktop.storage.workplace.replace", lambda *_: False)
        answer = verb("dispose", full, "--json")
    assert answer.code == 1
    assert answer.err == "full.kompass är upptagen av ett annat program.\n"
    assert b"Ungdomsr" in full.read_bytes()
    assert edit(full, {"do": "consensus", "sub_criterion": "1.4", "points": 3}).code == 0
    assert b"Ungdomsr" not in full.read_bytes()


def test_the_verbs_need_no_window(full: Path, new: Path) -> None:
    blocked = {"QT_QPA_PLATFORM": "finns-inte", "PYTHONDONTWRITEBYTECODE": "1"}
    assert program("hand-over", full, new, env=blocked).code == 0
    assert program("dispose", full, "--plan", "--json", env=blocked).json["removed"]["note"] == 2
