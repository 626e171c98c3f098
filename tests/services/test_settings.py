"""What this computer keeps: settings survive damage, other windows and disks that refuse."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kompass_desktop.services.settings import MOST_RECENT, Settings, data_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for settings."""
    return tmp_path / "data"


def test_what_is_set_is_there_the_next_time(folder: Path) -> None:
    Settings(folder).set("theme", "dark")
    assert Settings(folder).get("theme", "light") == "dark"
    assert Settings(folder).get("annat", 7) == 7
    assert Settings(folder).get("annat") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"7",
        b'"x"',
        b"\xff\xfe",
        b"[" * 100_000,
        b"\x00" * 50,
        '{"theme": "m\u00f6rk'.encode(),
    ],
)
def test_a_damaged_file_means_defaults_and_can_be_written_again(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "settings.json").write_bytes(content)
    settings = Settings(folder)
    assert settings.get("theme", "light") == "light"
    assert settings.recent == []
    settings.set("theme", "dark")
    assert Settings(folder).get("theme", "light") == "dark"


@pytest.mark.parametrize(
    ("value", "default"), [("7", 7), (7, "x"), (None, "x"), ([], {}), (True, 1), (1, True), (1, 1.0)]
)
def test_a_value_of_another_type_is_no_value(folder: Path, value: object, default: object) -> None:
    Settings(folder).set("name", value)
    assert Settings(folder).get("name", default) == default


@pytest.mark.parametrize("recent", ["text", [1, None, {}], {"a": 1}, [["x"]], ["a\x00b", "x" * 5000]])
def test_damaged_recent_files_are_passed_over(folder: Path, tmp_path: Path, recent: object) -> None:
    Settings(folder).set("recent", recent)
    assert Settings(folder).recent == []
    there = tmp_path / "prov.kompass"
    there.touch()
    Settings(folder).remember(there)
    assert Settings(folder).recent == [there]


def test_two_windows_do_not_undo_each_others_settings(folder: Path, tmp_path: Path) -> None:
    one, other = Settings(folder), Settings(folder)
    files = [tmp_path / name for name in ("a", "b")]
    for path in files:
        path.touch()
    one.set("theme", "dark")
    other.set("text", 120)
    one.remember(files[0])
    other.remember(files[1])
    again = Settings(folder)
    assert (again.get("theme", ""), again.get("text", 0)) == ("dark", 120)
    assert again.recent == [files[1], files[0]]


def test_recent_files_are_the_newest_first_each_once_and_only_those_that_exist(folder: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.kompass" for n in range(MOST_RECENT + 3)]
    settings = Settings(folder)
    for path in (*files, files[5]):
        path.touch()
        settings.remember(path)
    assert settings.recent[0] == files[5]
    assert len(settings.recent) == len(set(settings.recent)) == MOST_RECENT
    files[5].unlink()
    assert files[5] not in settings.recent


def test_a_relative_path_is_remembered_whole(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("å.kompass").touch()
    Settings(folder).remember(Path("å.kompass"))
    assert Settings(folder).recent == [tmp_path / "å.kompass"]


@pytest.mark.skipif(os.name != "posix", reason="such names exist on POSIX only")
def test_a_name_that_is_not_utf_8_is_remembered_too(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.kompass")
    path.touch()
    Settings(folder).remember(path)
    assert Settings(folder).recent == [path]


def test_a_disk_that_refuses_does_not_stop_the_work(tmp_path: Path) -> None:
    blocked = tmp_path / "fil"
    blocked.touch()
    settings = Settings(blocked)
    settings.set("theme", "dark")
    assert settings.get("theme", "light") == "dark"
    assert blocked.is_file()


def test_nothing_unfinished_is_left_beside_the_settings(folder: Path) -> None:
    settings = Settings(folder)
    for n in range(5):
        settings.set("n", n)
    assert [p.name for p in folder.iterdir()] == ["settings.json"]
    assert json.loads((folder / "settings.json").read_text("utf-8")) == {"n": 4}


def test_the_data_folder_is_named_by_the_environment_or_lies_where_the_system_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "här"))
    assert data_folder() == tmp_path / "här"
    monkeypatch.setenv("KOMPASS_HOME", "~finns-inte-alls/x")
    assert data_folder() == Path("~finns-inte-alls/x")
    monkeypatch.setenv("KOMPASS_HOME", "")
    assert data_folder().name == "kompass_desktop"


def test_a_file_that_is_missing_is_remembered_until_it_is_forgotten(folder: Path, tmp_path: Path) -> None:
    settings = Settings(folder)
    there, gone = tmp_path / "här.kompass", tmp_path / "borta.kompass"
    there.touch()
    settings.remember(there)
    settings.remember(gone)
    assert Settings(folder).remembered == [(gone, False), (there, True)]
    settings.forget(gone)
    assert Settings(folder).remembered == [(there, True)]
    settings.forget(there)
    assert Settings(folder).remembered == []
    assert there.exists()
