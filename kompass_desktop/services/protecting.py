"""A passphrase for an evaluation: set, changed, removed; and the words that belong to each."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Final

from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.looking import READ_ONLY
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.ciphers import Keys, ready, refuse_without_part, salt_of

__all__ = [
    "LEAST", "NO_RECOVERY", "Keys", "can_protect", "is_protected", "protect", "protected_file",
    "refuse_without_part", "unprotect",
]  # fmt: skip
LEAST: Final = 10
"""Characters of a passphrase; whoever has the file can try as many as a computer manages."""
NO_RECOVERY: Final = later(
    "Det finns inget sätt att få tillbaka ett glömt lösenord: då är filen och alla dess kopior borta för alltid. "
    "Skriv upp det och förvara det på ett säkert ställe."
)


def can_protect() -> bool:
    """Whether this program has the part that passphrases need."""
    return ready()


def is_protected(session: Session) -> bool:
    """Whether an open evaluation needs a passphrase."""
    return session.file.file.protected


def protected_file(path: Path) -> bool:
    """Whether a file needs a passphrase, by its first bytes."""
    return salt_of(path) is not None


def protect(session: Session, words: str) -> tuple[str, ...]:
    """Set or change the passphrase of a file, its working copy and its backups; what must be said of other copies.

    Raises Refused or KnownProblem; then everything opens as before.
    """
    words = unicodedata.normalize("NFC", words)
    if len(words) < LEAST or not words.strip():
        raise Refused(phrase("Lösenordet är för kort. Använd minst {n} tecken, gärna flera ord.", n=LEAST))
    return _changed(session, words)


def unprotect(session: Session) -> tuple[str, ...]:
    """Remove the passphrase; what must be said. Raises Refused or KnownProblem; then everything opens as before."""
    return _changed(session, None)


def _changed(session: Session, words: str | None) -> tuple[str, ...]:
    if session.read_only:
        raise Refused(phrase(READ_ONLY))
    session.end_typing()
    before = len(session.said)
    session.protect(words)
    return tuple(session.said[before:])
