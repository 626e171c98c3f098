"""What there is to go back to where a file cannot be opened: its backups, and one of them as a file to work in."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.backups import Backup, Backups
from kompass_desktop.storage.ciphers import salt_of
from kompass_desktop.storage.copies import TEMPORARY, copy_whole, replace, write_copy
from kompass_desktop.storage.neighbours import families_at_a_glance
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileLocked, problem_from


def backups_for(path: Path) -> Sequence[Backup]:
    """The backups of the evaluation at a path, newest first, also where the file cannot be opened. Never raises.

    Which evaluation it is, is read from the first pages of the file, or of the working copy that stands behind it.
    """
    work = Place(path, data_folder()).work
    families = families_at_a_glance(path) | families_at_a_glance(work) | _families_by_salt(path, work)
    return Backups(data_folder(), sorted(families)).found() if families else []


def can_be_read(path: Path) -> bool:
    """Whether there is something to look at: the file itself, or the work in it that is kept on this computer."""
    return path.is_file() or Place(path, data_folder()).has_left_over


def _families_by_salt(*paths: Path) -> frozenset[str]:
    """The evaluations that have a backup with the salt of one of these files, which are protected."""
    salts = {salt for path in paths if (salt := salt_of(path)) is not None}
    folder = data_folder() / "backups"
    found: set[str] = set()
    with suppress(OSError):
        for backup in folder.glob("*/*.kompass") if salts else ():
            if salt_of(backup) in salts:
                found.add(backup.parent.name)
    return frozenset(found)


def copy_of_backup(backup: Backup, target: Path) -> None:
    """Write a backup to a new file, which can be worked in; the backup stays. Raises KnownProblem or Refused."""
    if not backup.path.exists():
        raise Refused(phrase("Säkerhetskopian finns inte längre. Välj en annan."))
    Place(target, data_folder()).refuse_to_create(target)
    beside = target.with_name(f".kompass-{backup.path.stem[:20]}{TEMPORARY}")
    try:
        if salt_of(backup.path):
            copy_whole(backup.path, beside)  # whoever opens it is asked for the passphrase
        else:
            write_copy(backup.path, beside)
        if not replace(beside, target):
            raise FileLocked(phrase("{path} är upptagen av ett annat program. Välj ett annat namn.", path=target))
    except (*SQLITE_ERRORS, OSError) as error:
        raise problem_from(error, target) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
