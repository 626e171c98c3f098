"""The program starts only where it can live, and neither side of the door loads the other."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kompass_desktop import __main__ as door

VOID_CALLS = 100


def test_calls_that_return_nothing_take_no_reference_to_none() -> None:
    """PySide6 6.12 on Python 3.11 loses one reference to None per such call, until the process aborts."""
    thing = QObject()
    thing.setObjectName("en sak")
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.setObjectName("en sak")
    lost = before - sys.getrefcount(None)
    assert lost < VOID_CALLS // 2, f"{lost} references to None were lost in {VOID_CALLS} calls"


@pytest.mark.parametrize(
    ("python", "qt", "words"),
    [
        ((3, 10), None, "Python 3.11 eller senare"),
        ((3, 11), (6, 12), 'pip install "pyside6<6.12"'),
        ((3, 11), (7, 0), "PySide6 7.0 kraschar på Python 3.11"),
    ],
)
def test_a_python_or_qt_that_would_crash_is_refused_in_one_line(
    python: tuple[int, ...], qt: tuple[int, ...] | None, words: str
) -> None:
    refusal = door.start_refusal(python, qt)
    assert refusal is not None
    assert words in refusal
    assert "\n" not in refusal


@pytest.mark.parametrize(
    ("python", "qt"), [((3, 11), (6, 11)), ((3, 11), None), ((3, 12), (6, 12)), ((3, 13), (6, 12)), ((3, 14), (6, 13))]
)
def test_a_sound_python_and_qt_are_let_in(python: tuple[int, ...], qt: tuple[int, ...] | None) -> None:
    assert door.start_refusal(python, qt) is None


def test_the_refusal_ends_with_code_2_and_one_line_on_stderr(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(door.sys, "version_info", (3, 11, 7, "final", 0))
    monkeypatch.setattr(door, "installed_qt", lambda: (6, 12))
    assert door.main(["--self-test"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "PySide6 6.12" in err


def test_the_installed_qt_is_known_without_loading_it() -> None:
    code = (
        "import sys; from kompass_desktop.__main__ import installed_qt; print(installed_qt(), 'PySide6' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    import PySide6

    expected = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    assert said.strip() == f"{expected} False"


@pytest.mark.parametrize(
    "arguments",
    ["", "--self-test", "--example karlskoga-2022", "--example=karlskoga-2022", "shots out", "mitt.kompass"],
)
def test_a_file_or_nothing_opens_the_window(arguments: str) -> None:
    assert door.wants_window(arguments.split())


@pytest.mark.parametrize("path", ["mappen/finns-inte", "C:\\arbete\\finns inte", "finns inte.kompass"])
def test_a_path_opens_the_window_even_where_nothing_lies_there(path: str) -> None:
    assert door.wants_window([path])


@pytest.mark.parametrize("verb", ["new", "info", "import-report", "totals", "edit", "dump", "export", "search", "log"])
def test_a_verb_goes_to_the_command_line(verb: str) -> None:
    assert not door.wants_window([verb, "fil.kompass"])


@pytest.mark.parametrize("first", ["okänt", "--help", "--version", "-h"])
def test_what_is_neither_verb_nor_file_is_answered_by_the_command_line(first: str) -> None:
    assert not door.wants_window([first])


def test_an_existing_file_opens_the_window_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not door.wants_window(["kopia"])
    (tmp_path / "kopia").write_bytes(b"")
    assert door.wants_window(["kopia"])


def test_the_door_knows_the_verbs_of_the_command_line() -> None:
    from kompass_desktop.cli import main as command_line

    assert set(door.VERBS) == set(command_line._VERBS)


def test_a_file_called_like_a_verb_does_not_take_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").touch()
    monkeypatch.chdir(tmp_path)
    assert not door.wants_window(["log", "k.kompass"])
