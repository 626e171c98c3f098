"""Writes what can be saved of a damaged evaluation to a new file, united with what this computer has of it elsewhere.

Nothing is believed that does not prove itself, and nothing is passed over in silence: entries that are known to be gone
leave a mark in the new file, which puts it in doubt until a copy that has them is taken in.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.storage.backups import Backups
from kompass_desktop.storage.ciphers import Keys, refuse_locked
from kompass_desktop.storage.copies import TEMPORARY, copy_whole, private_folder, replace, write_anew
from kompass_desktop.storage.digests import digest, fits_check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.examining import WORK, copies_of
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileDamaged, FileLocked, KnownProblem, problem_from
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.soundness import why_unusable
from kompass_desktop.storage.sources import Lost, Sound, Source, lost_in, source_of

_COLUMNS = ENTRY_COLUMNS.rpartition(",")[0]


class Repaired(Struct, frozen=True):
    """What came of it: the entries in the new file, and how many of them each source gave that no other had before.

    `missing` entries are known to be gone; unless `all_known` there may have been more. `attachments` says how many
    attached files are named by a document and have no bytes, `authors` how many lines of work have lost theirs.
    """

    entries: int
    sources: tuple[tuple[str, int], ...]
    missing: int
    all_known: bool
    attachments: int
    authors: int
    identity: bool

    @property
    def whole(self) -> bool:
        """Whether nothing at all is missing."""
        return self.all_known and self.identity and not (self.missing or self.attachments or self.authors)


def repair(path: Path, target: Path, data: Path, keys: Keys | None = None) -> Repaired:
    """Save what can be saved of the evaluation at `path` into a new file; `path` itself is left as it is.

    Raises KnownProblem where there is nothing to save or the target cannot be written.
    """
    Place(target, data).refuse_to_create(target)
    refuse_locked(path, keys)
    with private_folder(Path(tempfile.gettempdir()), path) as room:
        place = Place(path, data)
        like = place.work if place.has_left_over else place.path
        made = EvaluationFile(room / "new.kompass", "", lasting=False, called=target, keys=keys, like=like)
        with closing(made) as file:
            file.prepare()
            with file.known_problems():
                done = _Repair(file, room).run(place, path, data)
        try:
            _put(room / "new.kompass", target, keys)
        except (*SQLITE_ERRORS, OSError) as error:
            raise problem_from(error, target) from error
    return done


def _put(made: Path, target: Path, keys: Keys | None) -> None:
    beside = target.with_name(f".kompass-{made.parent.name[:20]}{TEMPORARY}")
    try:
        write_anew(made, beside, keys)
        if not replace(beside, target):
            raise FileLocked(phrase("{path} är upptagen av ett annat program. Välj ett annat namn.", path=target))
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


class _Repair:
    """One repair under way: `file` is what it is written into."""

    def __init__(self, file: EvaluationFile, room: Path) -> None:
        self._file, self._room = file, room
        self._known: dict[str, object] = {}
        self._families: set[str] = set()
        self._sources: list[tuple[str, int]] = []
        self._lost: list[Lost] = []
        self._nothing_newer = False
        self._in_whole_copies: set[str] = set()

    def run(self, place: Place, path: Path, data: Path) -> Repaired:
        with self._file.transaction() as connection:
            made = _rows(connection, "SELECT id FROM family")
            for copy, name, problem in copies_of(place, path, self._room, self._file.keys):
                with source_of(copy, problem is None, self._file.keys) as source:
                    poured = self._pour(connection, source, name, copy)
                # What this computer wrote last is all in its working copy, whatever has happened to it since.
                self._nothing_newer = poured and copy.name == WORK and problem is None and not place.is_news()
            self._pour_backup(connection, data)
            if not self._known:
                raise FileDamaged(
                    phrase("I {name} gick ingenting att rädda. Be en kollega om en kopia.", name=path.name)
                )
            if self._families:
                connection.executemany("DELETE FROM family WHERE id = ?", [(id,) for id in made])
            self._forget_erased(connection)
            missing, all_known = self._mark_missing(connection)
        self._file.rebuild()
        return self._told(missing, all_known)

    # ---- what is had
    def _pour(self, connection: sqlite3.Connection, source: Source, name: str, copy: Path | None = None) -> bool:
        """Put in everything of a copy, unless it is of another evaluation. `copy`: what it lacks counts as missing."""
        entries, families = source.entries(), set(source.families())
        if self._known and self._families.isdisjoint(families) and self._known.keys().isdisjoint(entries):
            return False
        new = [entries[id] for id in sorted(entries) if id not in self._known]
        marks = ",".join("?" * 9)
        connection.executemany(f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES ({marks})", new)
        connection.executemany("INSERT OR IGNORE INTO family VALUES (?)", [(id,) for id in sorted(families)])
        connection.executemany("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", source.sessions())
        connection.executemany("INSERT OR IGNORE INTO erased VALUES (?)", [(id,) for id in sorted(source.erased())])
        for sha256, data in source.attachments():
            or_what = "IGNORE" if data else "REPLACE"  # what was disposed of in one of them is so in all
            connection.execute(f"INSERT OR {or_what} INTO attachment VALUES (?, ?)", (sha256, data))
        self._known.update(entries)
        if isinstance(source, Sound):
            self._in_whole_copies |= entries.keys()
        self._families |= families
        if new or not self._sources:
            self._sources.append((name, len(new)))
        if copy is not None:
            self._lost.append(lost_in(copy, source, entries, self._file.keys))
        return True

    def _pour_backup(self, connection: sqlite3.Connection, data: Path) -> None:
        """The newest backup that is whole, and of those that are not what can be saved on the way to it."""
        for backup in Backups(data, sorted(self._families)).found():
            copy = self._room / "backup.kompass"
            name = phrase("säkerhetskopian från {when:%Y-%m-%d %H.%M}", when=backup.made.astimezone())
            try:
                copy_whole(backup.path, copy)
            except KnownProblem:
                continue
            sound = why_unusable(copy, name, self._file.keys) is None
            with source_of(copy, sound, self._file.keys) as source:
                self._pour(connection, source, name)
                whole = sound and len(source.entries()) == backup.entries
            if whole:
                return

    # ---- what is not
    def _forget_erased(self, connection: sqlite3.Connection) -> None:
        """What was erased in one of the copies is not saved from another."""
        sql = f"SELECT {_COLUMNS} FROM change WHERE value IS NOT NULL AND field <> ? AND id IN (SELECT id FROM erased)"
        for id, kind, row, name, _, *rest in connection.execute(sql, (DELETED,)).fetchall():
            made_anew = digest(id, kind, row, name, None, *rest)
            connection.execute("UPDATE change SET value = NULL, digest = ? WHERE id = ?", (made_anew, id))

    def _mark_missing(self, connection: sqlite3.Connection) -> tuple[int, bool]:
        """Leave a mark for every entry that is gone, and one without a name where nobody knows whether all are here."""
        known = self._known.keys() | _rows(connection, "SELECT id FROM erased")
        gone = sorted(set[str]().union(*(lost.ids for lost in self._lost)) - known)
        all_known = self._nothing_newer or all(lost.all_known for lost in self._lost)
        nothing_else = self._known.keys() <= self._in_whole_copies  # as if one went on with the whole copy itself
        marks = [*gone, *(() if all_known or nothing_else else ("",))]
        connection.executemany("INSERT INTO damaged (id) VALUES (?)", [(mark,) for mark in marks])
        return len(gone), all_known

    def _told(self, missing: int, all_known: bool) -> Repaired:
        connection = self._file.connection
        lines = _rows(connection, "SELECT DISTINCT substr(id, -12) FROM change")
        return Repaired(
            entries=self._file.count_entries(),
            sources=tuple(self._sources),
            missing=missing,
            all_known=all_known,
            attachments=len(_named_files(connection) - _rows(connection, "SELECT sha256 FROM attachment")),
            authors=len(lines - _rows(connection, "SELECT id FROM session")),
            identity=any(map(fits_check, self._families)),
        )


def _rows(connection: sqlite3.Connection, sql: str) -> set[str]:
    return {str(r[0]) for r in connection.execute(sql)}


def _named_files(connection: sqlite3.Connection) -> set[str]:
    """The SHA-256 of every attached file that a living row names."""
    found: set[str] = set()
    for kind in kinds().values():
        if "sha256" in kind.fields:
            sql = f'SELECT sha256 FROM "{kind.name}" WHERE deleted = 0 AND sha256 IS NOT NULL'
            found |= _rows(connection, sql)
    return found
