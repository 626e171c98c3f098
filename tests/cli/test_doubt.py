"""A file whose content is not what was written is read with a word of warning, and never shows a wrong point."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import edit, verb


@pytest.fixture
def altered(full: Path) -> Path:
    """A published file in which somebody has changed the agreed points behind the log's back."""
    with closing(sqlite3.connect(full)) as connection:
        connection.execute("UPDATE change SET value = 29 WHERE tbl = 'consensus_score' AND field = 'points'")
        connection.commit()
    return full


@pytest.mark.parametrize("words", [["info"], ["totals"], ["dump"], ["search", "ord"], ["log"]])
def test_every_reading_verb_answers_with_one_line_of_doubt_and_exit_code_1(altered: Path, words: list[str]) -> None:
    answer = verb(words[0], altered, *words[1:], "--json")
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert answer.json is not None


def test_the_altered_points_are_shown_nowhere(altered: Path) -> None:
    assert verb("totals", altered, "--json").json["points"]["1.3"] is None
    assert verb("dump", altered, "--json").json["consensus"] == [
        {"sub_criterion": "1.3", "points": None, "rationale": "Vi är överens."}
    ]
    assert verb("info", altered, "--json").json["integrity"] != "ok"


def test_an_export_of_a_file_in_doubt_is_written_and_says_so(altered: Path, tmp_path: Path) -> None:
    answer = verb("export", altered, "--xlsx", tmp_path / "bok.xlsx", "--json")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert (tmp_path / "bok.xlsx").is_file()


def test_editing_a_file_in_doubt_works_and_ends_with_1(altered: Path) -> None:
    answer = edit(altered, {"do": "consensus", "sub_criterion": "1.3", "points": 21})
    assert [reply["ok"] for reply in answer.lines] == [True]
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert verb("totals", altered, "--json").json["points"]["1.3"] == 21
