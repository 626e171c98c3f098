"""The things that can go wrong with a file, each said in words with a way out."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises: where a name in a damaged file is no text any more, Python cannot even read the complaint."""


class KnownProblem(Exception):
    """Something outside the program stands in the way. `str()` is Swedish, for people; nothing was changed."""


class FileMissing(KnownProblem):
    """There is no file at this path."""


class NotOurs(KnownProblem):
    """The file is something else than an evaluation."""


class OtherEvaluation(NotOurs):
    """The file is an evaluation, but not this one."""


class FileTooNew(KnownProblem):
    """The file's log format is newer than this program."""


class FileDamaged(KnownProblem):
    """The file is an evaluation, but it is not whole."""


class FileCut(FileDamaged):
    """The end of the file is missing: perhaps it is being copied just now."""


class AlreadyOpen(KnownProblem):
    """Another window or command on this computer has the evaluation open."""


class FileExists(KnownProblem):
    """A new file would replace one that is there."""


class NotWritable(KnownProblem):
    """The place does not allow writing."""


class PassphraseProblem(KnownProblem):
    """A file cannot be opened as it is protected with a passphrase; `path` is that file."""

    words = "{name} är skyddad med lösenord. Ange lösenordet."

    def __init__(self, path: Path) -> None:
        """The sentence names the file, and never a passphrase."""
        super().__init__(self.words.format(name=path.name))
        self.path = path

    def of(self, path: Path) -> PassphraseProblem:
        """The same of the file that a private copy was made of."""
        return type(self)(path)


class PassphraseNeeded(PassphraseProblem):
    """Nobody has said the passphrase."""


class WrongPassphrase(PassphraseProblem):
    """None of the passphrases that were given fits."""

    words = (
        "Lösenordet passar inte till {name}. Skriv det igen; är det rätt är filen skadad i början, och då finns "
        "säkerhetskopiorna."
    )


class PartMissing(KnownProblem):
    """The part of the program that is needed for passphrases is not installed."""


class DiskFull(KnownProblem):
    """There is no room for what should be written."""


class FileLocked(KnownProblem):
    """Another program holds the file for the moment."""


def missing(path: Path) -> FileMissing:
    """The sentence for a path where nothing is."""
    return FileMissing(f"Filen {path} finns inte. Kontrollera namnet och mappen.")


def problem_from(error: Exception, path: Path) -> KnownProblem:
    """The known problem behind an error of SQLite or the system; the error itself when it is none of ours."""
    if isinstance(error, KnownProblem):
        return error
    if isinstance(error, OSError):
        return _from_system(error, path)
    if isinstance(error, SQLITE_ERRORS):
        return _from_sqlite(error, path)
    raise error


def _from_system(error: OSError, path: Path) -> KnownProblem:
    if isinstance(error, FileNotFoundError):
        return missing(path)
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):
        return NotOurs(f"{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.")
    if error.errno == errno.ENOSPC:
        return DiskFull("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotWritable(f"Behörighet saknas för {path}. Välj en annan mapp eller be om rättighet.")
    if error.errno == errno.ENAMETOOLONG:
        return NotWritable(f"Namnet {path.name[:40]}… är för långt. Välj ett kortare.")
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.ELOOP):
        return NotWritable(f"Sökvägen {path} går inte att följa: en del av den är ingen mapp. Kontrollera den.")
    number = f" (fel {error.errno})" if error.errno else ""
    return NotWritable(
        f"Det gick inte att läsa eller skriva {path}{number}. Kontrollera att disken eller minnet sitter i."
    )


def _from_sqlite(error: Exception, path: Path) -> KnownProblem:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return NotWritable(f"Det går inte att skriva i {path.parent}. Välj en annan mapp.")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FileLocked(f"{path.name} är upptagen av ett annat program. Försök igen om en stund.")
    if code == sqlite3.SQLITE_IOERR:
        return NotWritable(f"Disken svarar inte som den ska för {path}. Spara en kopia på annan plats.")
    return FileDamaged(f"{path.name} är skadad och kan inte läsas. Använd en säkerhetskopia eller en kollegas kopia.")
