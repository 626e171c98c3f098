"""Puts finished bytes where the user wants them: whole or not at all, whatever happens on the way."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
import time
from collections.abc import Mapping
from pathlib import Path

PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds to wait between attempts while another program, often a virus scanner, holds the old file on Windows."""
_HELD_ON_WINDOWS = (5, 32, 33)  # access denied, sharing violation, lock violation


def replace_file(path: Path, data: bytes) -> None:
    """Writes a file beside its place, flushes it to the disk and then puts it there in one step.

    On any failure the old file is untouched and nothing is left behind. Raises the OSError as it came:
    FileNotFoundError where the folder is missing, IsADirectoryError where a folder has the name, and so on.
    """
    replace_files({path: data})


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Writes several finished files. All are written beside their places before the first one is put there.

    So a full disk, a missing folder or one without permission stops all of them, with every old file untouched.
    """
    targets = {_behind_links(path): data for path, data in contents.items()}
    for target in targets:
        _refuse_impossible(target)
    written: list[tuple[Path, Path]] = []
    try:
        for target, data in targets.items():
            beside = target.with_name(f".{target.name[:40]}.{secrets.token_hex(6)}.tmp")
            written.append((beside, target))
            _write(beside, target, data)
        while written:
            _put(*written[0])
            _flush_folder(written.pop(0)[1].parent)
    finally:
        for beside, _ in written:
            with contextlib.suppress(OSError):
                beside.unlink()


def _behind_links(path: Path) -> Path:
    """The file itself where the path is a link, so that the link stays a link."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _refuse_impossible(target: Path) -> None:
    """A folder or a device must never be replaced by a report, nor a file that somebody made read-only."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not target.exists():
        return
    if not target.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _write(beside: Path, target: Path, data: bytes) -> None:
    """Makes the new file, with the permissions that the old one had; its bytes are on the disk when this returns."""
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with contextlib.suppress(OSError):  # no old file, or a file system without permissions
        beside.chmod(target.stat().st_mode & 0o777)


def _put(beside: Path, target: Path) -> None:
    for pause in (*PATIENCE, None):
        try:
            os.replace(beside, target)
        except PermissionError as error:
            if pause is None or getattr(error, "winerror", None) not in _HELD_ON_WINDOWS:
                raise
            time.sleep(pause)
        else:
            return


def _flush_folder(folder: Path) -> None:
    """Makes the new name itself last. Some file systems cannot; the file is whole all the same."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
