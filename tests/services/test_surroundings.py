"""Copies of the same evaluation beside a file are found by what they are, and named by who leaves such names."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services.surroundings import advice, beside
from tests.builders import new_session, tree_of

NAMES = {
    "Exempelköping 2026 (Annas konfliktkopia 2026-11-23).kompass": "Dropbox",
    "Exempelköping 2026 (KA-dator's conflicted copy 2026-11-23).kompass": "Dropbox",
    "Exempelköping 2026-DESKTOP-7K2M1QX.kompass": "OneDrive",
    "Exempelköping 2026-KAPC01-2.kompass": "OneDrive",
    "Exempelköping 2026.sync-conflict-20261123-150405-ABCDEF7.kompass": "Syncthing",
    "Exempelköping 2026 (conflicted copy 2026-11-23 150405).kompass": "Nextcloud",
    "Exempelköping 2026_conflict-20261123-150405.kompass": "Nextcloud",
    "Exempelköping 2026 (1).kompass": "",
    "Från BL.kompass": "",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A published evaluation in a folder of its own."""
    (tmp_path / "mapp").mkdir()
    path = tmp_path / "mapp" / "Exempelköping 2026.kompass"
    new_session(path).close()
    return path


def test_conflicted_copies_are_found_and_named_by_the_service_that_makes_such_names(path: Path) -> None:
    for name in NAMES:
        shutil.copyfile(path, path.with_name(name))
    before = tree_of(path.parent)
    assert {copy.path.name: copy.service for copy in beside(path)} == NAMES
    assert tree_of(path.parent) == before, "to look leaves nothing"


def test_who_has_opened_the_conflicted_copy_is_told_of_the_other(path: Path) -> None:
    copy = path.with_name("Exempelköping 2026-DESKTOP-7K2M1QX.kompass")
    shutil.copyfile(path, copy)
    assert [(c.path, c.service) for c in beside(copy)] == [(path, "OneDrive")]


def test_other_evaluations_and_other_files_are_no_copies(path: Path, tmp_path: Path) -> None:
    new_session(path.with_name("Exempelköping 2026-DESKTOP-1234567.kompass")).close()
    path.with_name("text.kompass").write_text("hej", "utf-8")
    path.with_name("tom.kompass").touch()
    path.with_name("mapp.kompass").mkdir()
    path.with_name("kort.kompass").write_bytes(path.read_bytes()[:200])
    path.with_name("trasig länk.kompass").symlink_to(tmp_path / "ingenstans")
    shutil.copyfile(path, path.with_name("kopia.bak"))
    assert beside(path) == []


def test_where_nothing_can_be_read_nothing_is_found(path: Path, tmp_path: Path) -> None:
    assert beside(tmp_path / "ingen mapp" / "x.kompass") == []
    assert beside(tmp_path / "saknas.kompass") == []
    assert beside(Path("a\0b.kompass")) == []
    path.write_bytes(b"skadad")
    assert beside(path) == []


def test_a_damaged_copy_is_found_as_long_as_its_name_can_be_read(path: Path) -> None:
    copy = path.with_name("kopia.kompass")
    copy.write_bytes(path.read_bytes()[:20000])
    assert [c.path for c in beside(path)] == [copy]
    with closing(sqlite3.connect(path)) as connection:
        (family,) = connection.execute("SELECT id FROM family").fetchone()
    copy.write_bytes(path.read_bytes().replace(family.encode(), b"0" * 32))
    assert beside(path) == []


CLOUDS = {
    "OneDrive": "OneDrive", "OneDrive - Exempelköpings kommun": "OneDrive", "Dropbox": "Dropbox",
    "Dropbox (Privat)": "Dropbox", "iCloudDrive": "iCloud", "com~apple~CloudDocs": "iCloud",
    "Google Drive": "Google Drive", "GoogleDrive-ka@exempel.se": "Google Drive", "Nextcloud": "Nextcloud",
}  # fmt: skip


@pytest.mark.parametrize("folder", CLOUDS)
def test_a_folder_that_a_service_keeps_alike_gives_one_sentence_of_advice(folder: str, tmp_path: Path) -> None:
    words = advice(tmp_path / folder / "Utvärderingar" / "e.kompass")
    assert words.startswith(f"Filen ligger i en mapp som {CLOUDS[folder]} synkar. ")
    assert words.endswith(".")
    assert "\n" not in words


@pytest.mark.parametrize("folder", ["Dokument", "Onedriven", "Min Dropbox-lista", "nextcloud-manual"])
def test_no_other_folder_gives_any(folder: str, tmp_path: Path) -> None:
    assert advice(tmp_path / folder / "e.kompass") == ""
    assert advice(tmp_path / "OneDrive.kompass") == "", "a file's own name says nothing"
