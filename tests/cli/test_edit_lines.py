"""`edit` as a stream: whatever a line holds it gets one answer, and the next line is carried out all the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.cli import edit as edit_module
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from tests.builders import tree_of
from tests.cli.running import Answer, dump, edit, verb

GOOD = '{"do": "consensus", "sub_criterion": "1.3", "points": 24}'


def lines_of(file: Path, *lines: bytes | str) -> Answer:
    """Send lines as they are."""
    return verb(
        "edit", file, "--evaluator", "KA", stdin=b"\n".join(x.encode() if isinstance(x, str) else x for x in lines)
    )


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "{",
        "[]",
        "[1, 2]",
        "null",
        "true",
        "24",
        '"text"',
        "{}",
        '{"do": null}',
        '{"do": 1}',
        '{"do": []}',
        '{"do": "Consensus"}',
        '{"do": "check"}',
        '{"do": "take-in"}',
        '{"do": "import"}',
        '{"do": "earlier"}',
        "{'do': 'undo'}",
        '{"do": "undo",}',
        GOOD + GOOD,
        GOOD + " # kommentar",
        '{"do": "consensus", "sub_criterion": "1.3", "points": NaN}',
        '{"do": "consensus", "sub_criterion": "1.3", "points": Infinity}',
        '{"do": "consensus", "sub_criterion": "1.3", "points": 1, "points": 2}',
        '{"do": "consensus", "do": "undo"}',
        '{"do": "consensus", "sub_criterion": "1.3", "points": ' + "9" * 5000 + "}",
        '{"do": "interview", "title": "' + "x" * 3_000_000 + '"}',
        "[" * 100_000,
        '{"do": ' + "[" * 50_000 + "]" * 50_000 + "}",
        b'{"do": "text", "section": "1", "text": "\xff"}',
        '{"do": "text", "section": "1", "text": "å"}'.encode("latin-1"),
        '{"do": "text", "section": "1", "text": "å"}'.encode("utf-16"),
        b"\x00",
        '{"do": "text", "section": "1", "text": "rå\ttabb"}',
        '{"do": "text", "section": "1", "text": "\\ud800"}',
        '{"do": "\\ud800"}',
        '{"do": "undo", "\\ud800": 1}',
        '{"do": "interview", "id": "\\udfff", "title": "x"}',
    ],
    ids=lambda line: repr(line[:40]),
)
def test_a_line_that_is_no_command_is_refused_in_swedish_and_the_next_is_carried_out(
    file: Path, line: bytes | str
) -> None:
    answer = lines_of(file, line, GOOD, "")
    assert answer.code == 1
    assert answer.err == ""
    assert [reply["ok"] for reply in answer.lines] == [False, True]
    refusal = answer.lines[0]
    assert set(refusal) == {"ok", "error"}
    assert len(refusal["error"]) < 500
    assert "\n" not in refusal["error"]
    assert dump(file)["consensus"] == [{"sub_criterion": "1.3", "points": 24, "rationale": ""}]
    assert dump(file)["texts"] == {}


@pytest.mark.parametrize(
    "stdin",
    [
        GOOD.encode(),
        GOOD.encode() + b"\n",
        GOOD.encode() + b"\r\n",
        b"\xef\xbb\xbf" + GOOD.encode() + b"\n",
        b"\n\n  \n" + GOOD.encode() + b"\n\r\n\n",
        b"\t " + GOOD.encode() + b" \n",
        b'{"do": "consensus", "sub_criterion": "1.3", "points": 24, "rationale": "\\u00e5"}',
        b'{"points": 24, "sub_criterion": "1.3", "do": "consensus"}',
    ],
)
def test_a_command_is_read_with_any_line_end_and_blank_lines_are_no_commands(file: Path, stdin: bytes) -> None:
    answer = verb("edit", file, "--evaluator", "KA", stdin=stdin)
    assert (answer.code, len(answer.lines), answer.err) == (0, 1, "")
    assert dump(file)["consensus"][0]["points"] == 24


def test_a_line_beyond_all_measure_is_one_refusal_and_does_not_spill_into_the_next(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edit_module, "MOST_OF_A_LINE", 1000)
    long = '{"do": "text", "section": "1", "text": "' + "x" * 5000 + '"}'
    answer = lines_of(file, GOOD, long, GOOD, long)
    assert [reply["ok"] for reply in answer.lines] == [True, False, True, False]
    assert [reply["ok"] for reply in lines_of(file, GOOD.ljust(999), GOOD).lines] == [True, True]


def test_the_exit_code_is_0_where_all_is_acknowledged_and_1_where_something_is_refused(file: Path) -> None:
    assert edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 1}).code == 0
    assert edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 99}).code == 1
    assert edit(file).code == 0


def test_an_acknowledgement_names_the_row_and_the_change(file: Path) -> None:
    first, second = edit(
        file, {"do": "interview", "title": "Grupp 1"}, {"do": "interview", "id": "g2", "title": "Grupp 2"}
    ).lines
    assert set(first) == set(second) == {"ok", "id", "change"}
    assert second["id"] == "g2"
    assert first["change"] != second["change"]
    assert {i["id"] for i in dump(file)["interviews"]} == {first["id"], "g2"}


def test_every_answer_is_one_line_of_json_also_for_text_of_many_lines(file: Path) -> None:
    text = 'rad ett\nrad två\t"citat" \\ \u2028 å 😀'
    answer = edit(file, {"do": "text", "section": "1", "text": text}, {"do": "text", "section": "x\ny", "text": "a"})
    assert [json.loads(line)["ok"] for line in answer.out.split("\n")[:-1]] == [True, False]
    assert dump(file)["texts"] == {"1": text}


def test_a_full_disk_refuses_that_command_and_goes_on_with_the_next(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change, failing = Session.change, [True]

    def full_once(self: Session, *arguments: Any, **more: Any) -> Any:
        if failing.pop() if failing else False:
            raise DiskFull("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.")
        return change(self, *arguments, **more)

    monkeypatch.setattr(Session, "change", full_once)
    answer = lines_of(file, GOOD, GOOD)
    assert [reply["ok"] for reply in answer.lines] == [False, True]
    assert answer.lines[0]["error"].startswith("Disken är full.")


def test_our_own_fault_in_one_command_does_not_stop_the_others(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change, failing = Session.change, [True]

    def fail_once(self: Session, *arguments: Any, **more: Any) -> Any:
        if failing.pop() if failing else False:
            raise ZeroDivisionError
        return change(self, *arguments, **more)

    monkeypatch.setattr(Session, "change", fail_once)
    answer = lines_of(file, GOOD, GOOD)
    assert [reply["ok"] for reply in answer.lines] == [False, True]
    assert answer.lines[0]["error"].startswith("Oväntat fel (ZeroDivisionError).")
    assert (own_data_folder / "fel.txt").is_file()


def test_a_file_that_cannot_be_published_just_now_keeps_what_was_acknowledged(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Session) -> bool:
        raise DiskFull("Disken är full.")

    before = tree_of(file.parent)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "publish", full)
        answer = lines_of(file, GOOD)
    assert answer.code == 1
    assert answer.lines[0]["ok"] is True
    assert answer.err.count("\n") == 1
    assert "arbetskopian" in answer.err
    assert tree_of(file.parent) == before
    assert dump(file)["consensus"][0]["points"] == 24
    assert lines_of(file, '{"do": "text", "section": "1", "text": "x"}').code == 0
    assert tree_of(file.parent) != before


def test_a_refused_command_changes_nothing_in_the_file_nor_in_the_undo_history(file: Path) -> None:
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 1})
    before, log = dump(file), verb("log", file, "--json").json
    refused = edit(
        file,
        {"do": "consensus", "sub_criterion": "1.3", "points": 31},
        {"do": "note", "interview": "finns-inte", "text": "x"},
        {"do": "web", "id": "w1", "url": "x", "sub_criteria": ["1.1", "9.9"]},
        {"do": "action", "improvement": "finns-inte", "text": "x"},
    )
    assert [reply["ok"] for reply in refused.lines] == [False] * 4
    assert dump(file) == before
    assert verb("log", file, "--json").json == log
    assert edit(file, {"do": "undo"}).code == 0
    assert dump(file)["consensus"] == []
