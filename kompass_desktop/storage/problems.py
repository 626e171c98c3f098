"""The things that can go wrong with a file, each said in words with a way out."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from kompass_desktop.model.language import later, phrase

SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises: where a name in a damaged file is no text any more, Python cannot even read the complaint."""


class KnownProblem(Exception):
    """Something outside the program stands in the way. `str()` is said, for people; nothing was changed."""


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

    words = later("{name} är skyddad med lösenord. Ange lösenordet.")

    def __init__(self, path: Path) -> None:
        """The sentence names the file, and never a passphrase."""
        super().__init__(phrase(self.words, name=path.name))
        self.path = path

    def of(self, path: Path) -> PassphraseProblem:
        """The same of the file that a private copy was made of."""
        return type(self)(path)


class PassphraseNeeded(PassphraseProblem):
    """Nobody has said the passphrase."""


class WrongPassphrase(PassphraseProblem):
    """None of the passphrases that were given fits."""

    words = later(
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
    return FileMissing(phrase("Filen {path} finns inte. Kontrollera namnet och mappen.", path=path))


def entries_damaged(name: str, count: int) -> FileDamaged:
    """The sentence for somebody's copy with damaged entries: nothing of it comes in."""
    if count == 1:
        return FileDamaged(
            phrase("{name} har 1 skadade poster. Be om en ny kopia; ingenting har tagits in.", name=name)
        )
    return FileDamaged(
        phrase("{name} har {n} skadade poster. Be om en ny kopia; ingenting har tagits in.", name=name, n=count)
    )


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
        return NotOurs(phrase("{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.", path=path))
    if error.errno == errno.ENOSPC:
        return DiskFull(phrase("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar."))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotWritable(phrase("Behörighet saknas för {path}. Välj en annan mapp eller be om rättighet.", path=path))
    if error.errno == errno.ENAMETOOLONG:
        return NotWritable(phrase("Namnet {name}… är för långt. Välj ett kortare.", name=path.name[:40]))
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.ELOOP):
        return NotWritable(
            phrase("Sökvägen {path} går inte att följa: en del av den är ingen mapp. Kontrollera den.", path=path)
        )
    if not error.errno:
        return NotWritable(
            phrase(
                "Det gick inte att läsa eller skriva {path}. Kontrollera att disken eller minnet sitter i.", path=path
            )
        )
    return NotWritable(
        phrase(
            "Det gick inte att läsa eller skriva {path} (fel {number}). Kontrollera att disken eller minnet sitter i.",
            path=path,
            number=error.errno,
        )
    )


def _from_sqlite(error: Exception, path: Path) -> KnownProblem:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(phrase("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar."))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return NotWritable(phrase("Det går inte att skriva i {folder}. Välj en annan mapp.", folder=path.parent))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FileLocked(phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=path.name))
    if code == sqlite3.SQLITE_IOERR:
        return NotWritable(
            phrase("Disken svarar inte som den ska för {path}. Spara en kopia på annan plats.", path=path)
        )
    return FileDamaged(
        phrase("{name} är skadad och kan inte läsas. Använd en säkerhetskopia eller en kollegas kopia.", name=path.name)
    )
