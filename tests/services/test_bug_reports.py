"""A report of a bug: where it happened, never what was typed; kept in the data folder, the newest only."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from kompass_desktop.services.bug_reports import FOLDER, MOST_KEPT, keep_report, program_version, report_text, where
from kompass_desktop.services.settings import Settings

PROJECT = Path(__file__).resolve().parents[2]
NOON = datetime(2026, 11, 23, 12, 0, 0)  # noqa: DTZ001 - the clock on the wall


def error_from(words: str) -> Exception:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


def test_the_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert program_version() == project["version"]


def test_the_words_of_an_error_are_left_out_but_its_kind_and_place_are_not() -> None:
    text = report_text(error_from("Anna sade att kommunen ljuger"), "kompass_desktop 0.1.0")
    assert text.startswith("kompass_desktop 0.1.0\n")
    assert "ValueError" in text
    assert "services/test_bug_reports.py" in text
    assert "Anna" not in text


def test_a_place_in_the_program_is_told_from_its_own_folder_on() -> None:
    with pytest.raises(AttributeError) as caught:
        Settings().get("a", default=object()).nothing  # noqa: B018
    text = report_text(caught.value, "")
    assert str(PROJECT) not in text
    assert "'object' object has no attribute 'nothing'" in text


def test_the_same_bug_is_known_by_its_place() -> None:
    assert where(error_from("a")) == where(error_from("b"))
    try:
        raise ValueError("a")
    except ValueError as error:
        assert where(error) != where(error_from("a"))


def test_reports_are_kept_by_time_and_the_oldest_go(tmp_path: Path) -> None:
    for minute in range(MOST_KEPT + 5):
        assert keep_report(f"fel {minute}", NOON.replace(minute=minute), tmp_path) is not None
    kept = sorted((tmp_path / FOLDER).iterdir())
    assert len(kept) == MOST_KEPT
    assert kept[-1].read_text("utf-8") == f"fel {MOST_KEPT + 4}\n"
    assert "fel 0\n" not in [path.read_text("utf-8") for path in kept]


def test_two_in_the_same_second_are_both_kept(tmp_path: Path) -> None:
    first, second = keep_report("ett", NOON, tmp_path), keep_report("två", NOON, tmp_path)
    assert first == second
    assert first is not None
    assert first.read_text("utf-8") == "ett\ntvå\n"


@pytest.mark.parametrize("text", ["\ud800", "å\x00ö"])
def test_what_no_file_can_hold_is_written_all_the_same(tmp_path: Path, text: str) -> None:
    assert keep_report(text, NOON, tmp_path) is not None


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("en fil i vägen")
    assert keep_report("fel", NOON, tmp_path) is None
