"""Whole copies of evaluation files: private ones to read, flushed ones to publish, and swapping one for another."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import sys
import time
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.ciphers import MARK, Keys, refuse_locked, salt_of
from kompass_desktop.storage.connected import held
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileCut, FileDamaged, FileTooNew, NotOurs, problem_from
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT

SIDE_FILES = ("-journal", "-wal", "-shm")
TEMPORARY = ".tmp"
"""What the names of our unfinished files end with, in our own folders and beside the user's file."""
_MAGIC = b"SQLite format 3\0"
_MODE_AT, _WITHOUT_WRITE_AHEAD = 18, b"\1\1"
"""Where the header says who may read and write, and what it says for a file alone (SQLite: database header, 1.3.3)."""

_OF_THE_PLACE = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


class Stamp(Struct, frozen=True):
    """What a file looks like from outside; another stamp means that somebody else has written it."""

    size: int
    modified: int
    inode: int


def stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None if there is none."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


def check_header(path: Path, keys: Keys | None = None) -> None:
    """Refuse what is not an evaluation of a format we know, from its first 100 bytes and without opening it.

    Of a protected file nothing can be told until it is opened (`storage.vetting`), but there must be a passphrase.
    """
    try:
        kind = os.stat(path).st_mode
        if stat.S_ISDIR(kind):
            raise NotOurs(phrase("{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.", path=path))
        if not stat.S_ISREG(kind):
            raise NotOurs(phrase("{path} är ingen vanlig fil. Välj en fil som slutar på .kompass.", path=path))
        with path.open("rb") as file:
            head, size = file.read(100), os.fstat(file.fileno()).st_size
    except OSError as error:
        raise problem_from(error, path) from error
    if not head:
        raise FileDamaged(
            phrase("{name} är tom (0 byte). Använd en säkerhetskopia eller en kollegas kopia.", name=path.name)
        )
    if head.startswith(MARK):
        refuse_locked(path, keys)
        return
    if not head.startswith(_MAGIC) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotOurs(
            phrase(
                "{name} är inte en utvärderingsfil från kompass_desktop. Välj en fil som slutar på .kompass.",
                name=path.name,
            )
        )
    if int.from_bytes(head[60:64], "big") > LOG_FORMAT:
        raise FileTooNew(
            phrase(
                "{name} är gjord med en nyare version av programmet. Uppdatera programmet och öppna igen.",
                name=path.name,
            )
        )
    if size < _size_told(head) and not any(os.path.exists(f"{path}{end}") for end in SIDE_FILES):
        raise FileCut(
            phrase(
                "{name} är skadad: slutet saknas. Vänta om filen håller på att kopieras eller synkas; använd annars "
                "en säkerhetskopia eller en kollegas kopia.",
                name=path.name,
            )
        )


def _size_told(head: bytes) -> int:
    """The bytes that a file has by its own header; 0 where that may be out of date (SQLite: database header, 1.3.8)."""
    page, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    sure = head[24:28] == head[92:96] and head[_MODE_AT : _MODE_AT + 2] == _WITHOUT_WRITE_AHEAD
    return (page if page > 1 else 65_536) * pages if sure else 0


@contextmanager
def private_copy(path: Path, folder: Path) -> Generator[Path, None, None]:
    """A copy of somebody's file in a place of our own, with the side files that a crash may have left beside it."""
    with private_folder(folder, path) as room:
        copy = room / "copy.kompass"
        copy_whole(path, copy)
        yield copy


@contextmanager
def private_folder(folder: Path, path: Path) -> Generator[Path, None, None]:
    """A folder that goes away again; after a kill it stays, under a name that `sweep` knows. It is made for `path`."""
    try:
        import tempfile  # slow to load

        room = tempfile.TemporaryDirectory(prefix="copy-", suffix=TEMPORARY, dir=folder, ignore_cleanup_errors=True)
    except OSError as error:
        raise problem_from(error, path) from error
    with room as name:
        yield Path(name)


def sweep(folder: Path) -> None:
    """Remove what a killed program left unfinished in a folder that nobody else works in just now."""
    for left in folder.glob(f"*{TEMPORARY}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with suppress(OSError):
                left.unlink()


def copy_whole(path: Path, target: Path) -> None:
    """Copy a file that nobody writes in place, together with the side files that a crash may have left beside it."""
    try:
        shutil.copyfile(path, target)
        for end in SIDE_FILES[:2]:
            if os.path.exists(side := f"{path}{end}"):  # never raises: such a name may be too long to be one
                shutil.copyfile(side, f"{target}{end}")
    except OSError as error:
        raise problem_from(error, path) from error


def copy_live(path: Path, target: Path, keys: Keys | None = None) -> None:
    """Copy a file page by page while another program may be writing in it: one moment of it, damage included."""
    try:
        with closing(connect(path, "rw", keys)) as source, closing(connect(target, keys=keys, like=path)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is only looked at
            source.backup(copy)
    except SQLITE_ERRORS as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            copy_whole(path, target)  # a place where nobody can write: nobody does, either
            return
        raise problem_from(error, path) from error


def copy_left_over(work: Path, copy: Path, keys: Keys | None, whole: bool) -> None:
    """Copy a working copy to look at it: page by page, or `whole`, side files and all, where that would miss something.

    One that is open in this program is never copied past SQLite (`storage.connected`).
    """
    if whole and held(work) is None:
        copy_whole(work, copy)
    else:
        copy_live(work, copy, keys)


def write_copy(source: Path, target: Path, keys: Keys | None = None) -> None:
    """A complete, flushed copy in one file without side files, protected as `source` is: for publishing and backup.

    The pages are written as they are, and checked while the disk works: half the time of making the file anew. It is
    made anew where a quarter of it would be empty, where something is wrong with a page (SQLite then says what), where
    it is protected, and for a network share of Windows that has no letter.
    """
    if salt_of(source) is None and not str(target).startswith("\\\\"):
        with closing(connect(source, "ro", keys)) as connection:
            connection.execute("PRAGMA busy_timeout = 30000")
            connection.execute("BEGIN")
            unused, pages = (connection.execute(f"PRAGMA {name}_count").fetchone()[0] for name in ("freelist", "page"))
            if unused * 4 < pages and _write_pages(connection, target):
                return
    write_anew(source, target, keys)


def _write_pages(source: sqlite3.Connection, target: Path) -> bool:
    """Nobody else knows of the target, so no locks are asked for: a stick or a share may have none.

    False: something is wrong with a page, and what is there now is worth nothing.
    """
    from concurrent.futures import ThreadPoolExecutor  # slow to load

    with target.open("wb"):
        pass  # nothing of what was there stays; and where nobody may write, the system says so
    try:
        with closing(connect(target, "rw", alone=True)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)
    except SQLITE_ERRORS as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code & 0xFF not in _OF_THE_PLACE or code in (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ):
            raise  # it is about the source
        raise OSError(errno.ENOSPC if code == sqlite3.SQLITE_FULL else errno.EIO, str(error), str(target)) from error
    with target.open("rb+") as file, ThreadPoolExecutor(1) as disk:
        file.seek(_MODE_AT)
        file.write(_WITHOUT_WRITE_AHEAD)
        file.flush()
        flushed = disk.submit(_flush, file.fileno())
        whole = source.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        flushed.result()
    return bool(whole)


def write_anew(source: Path, target: Path, keys: Keys | None = None) -> None:
    """Like `write_copy`, but row by row, so that no page keeps anything of what was removed, and none is empty.

    It is made beside `source`, so that SQLite never works on a stick or a share, and then carried over.
    """
    made = source.with_name(f"{os.urandom(4).hex()}{TEMPORARY}")
    try:
        with closing(connect(source, "ro", keys)) as connection:
            connection.execute("PRAGMA busy_timeout = 30000")
            connection.execute("PRAGMA synchronous = OFF")  # of what is made; a connection that only reads owes nothing
            connection.execute("VACUUM INTO ?", (os.path.abspath(made),))
        shutil.copyfile(made, target)
        flush_file(target)
    finally:
        remove_whole(made)


def replace(new: Path, target: Path, tries: int = 6) -> bool:
    """Swap a file in whole, trying again while a virus scanner or an upload holds it; False if it is held too long."""
    with suppress(OSError):
        shutil.copymode(target, new)
    if not move(new, target, tries):
        return False
    flush_folder(target.parent)
    return True


def move(path: Path, target: Path, tries: int = 6) -> bool:
    """Rename, trying again while another program holds the file; False if it is held too long."""
    for attempt in range(tries):
        try:
            os.replace(path, target)
        except PermissionError:
            time.sleep(0.05 * 2**attempt)
        else:
            return True
    return False


def flush_file(path: Path) -> None:
    """Make the bytes of a file survive a power cut."""
    with path.open("rb+") as file:
        _flush(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _flush(handle)
    except OSError:
        pass  # some shares cannot flush folders; the file is whole all the same
    finally:
        os.close(handle)


def _flush(handle: int) -> None:
    if sys.platform == "darwin":  # fsync alone leaves it in the disk's own memory there
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def set_aside(path: Path, why: str) -> Path:
    """Move a file away with its side files: a write-ahead file left behind would spoil the next one."""
    target = path.with_name(f"{why}-{time.time_ns()}{path.suffix}")
    for end in (*SIDE_FILES, ""):
        if Path(f"{path}{end}").exists():
            os.replace(f"{path}{end}", f"{target}{end}")
    return target


def remove_whole(path: Path) -> None:
    """Remove a file of ours with its side files."""
    for end in (*SIDE_FILES, ""):
        Path(f"{path}{end}").unlink(missing_ok=True)


def families_of(path: Path, keys: Keys | None = None) -> frozenset[str]:
    """Which evaluation a vetted copy belongs to."""
    with closing(connect(path, keys=keys)) as connection:
        return frozenset(str(r[0]) for r in connection.execute("SELECT id FROM family"))
