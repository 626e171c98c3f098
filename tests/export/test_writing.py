"""A file is replaced whole or not at all, and nothing is left lying beside it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from kompass_desktop.export.writing import replace_file, replace_files

OLD, NEW = b"det gamla", b"det nya" * 100_000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """An old file in a folder of its own."""
    folder = tmp_path / "mapp med å"
    folder.mkdir()
    path = folder / "rapport.pdf"
    path.write_bytes(OLD)
    return path


def _alone(path: Path) -> bool:
    return [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_new_file_is_made_and_an_old_one_replaced(target: Path) -> None:
    replace_file(target, NEW)
    replace_file(target.with_name("ny.pdf"), OLD)
    assert target.read_bytes() == NEW
    assert target.with_name("ny.pdf").read_bytes() == OLD
    assert len(list(target.parent.iterdir())) == 2


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_failure_at_any_step_leaves_the_old_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        with pytest.raises(OSError, match="space") as caught:
            replace_file(target, NEW)
    assert caught.value.errno == errno.ENOSPC
    assert target.read_bytes() == OLD
    assert _alone(target)


def test_of_two_targets_none_is_touched_when_one_cannot_be_written(target: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_files({target: NEW, tmp_path / "saknas" / "bok.xlsx": NEW})
    assert target.read_bytes() == OLD
    assert _alone(target)
    replace_files({target: NEW, target.with_name("bok.xlsx"): OLD})
    assert target.read_bytes() == NEW
    assert target.with_name("bok.xlsx").read_bytes() == OLD


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "mapp.pdf").mkdir()
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path / "mapp.pdf", NEW)
    assert (tmp_path / "mapp.pdf").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="devices and links are a matter of POSIX")
def test_a_device_is_never_replaced_and_a_link_stays_a_link(target: Path) -> None:
    with pytest.raises(OSError, match="Invalid"):
        replace_file(Path("/dev/null"), NEW)
    assert Path("/dev/null").is_char_device()
    link = target.with_name("genväg.pdf")
    link.symlink_to(target)
    replace_file(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits are a matter of POSIX")
def test_permissions_are_kept_and_a_new_file_gets_the_usual_ones(target: Path) -> None:
    target.chmod(0o640)
    replace_file(target, NEW)
    assert target.stat().st_mode & 0o777 == 0o640
    usual = target.with_name("vanlig")
    usual.write_bytes(b"")
    replace_file(target.with_name("ny"), NEW)
    assert target.with_name("ny").stat().st_mode == usual.stat().st_mode


def test_a_file_that_somebody_made_read_only_is_not_replaced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not (mode & os.W_OK))
    with pytest.raises(PermissionError):
        replace_file(target, NEW)
    assert target.read_bytes() == OLD
    assert _alone(target)


def test_a_file_that_another_program_holds_for_a_moment_is_waited_for(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = [2]
    replace = os.replace

    def sometimes(source: Path, destination: Path) -> None:
        if held[0]:
            held[0] -= 1
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        replace(source, destination)

    monkeypatch.setattr(os, "replace", sometimes)
    monkeypatch.setattr("kompass_desktop.export.writing.PATIENCE", (0.001, 0.001, 0.001))
    replace_file(target, NEW)
    assert target.read_bytes() == NEW
    held[0] = 9
    with pytest.raises(PermissionError):
        replace_file(target, OLD)
    assert target.read_bytes() == NEW
    assert _alone(target)


def test_a_very_long_name_still_has_room_for_the_file_beside_it(tmp_path: Path) -> None:
    path = tmp_path / ("å" * 120 + ".pdf")
    replace_file(path, NEW)
    assert _alone(path)
