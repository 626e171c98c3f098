"""Files that are protected with a passphrase: SQLCipher 4, in the library `sqlcipher3`, loaded when it is needed.

Such a file begins with sixteen bytes that are its salt, half of them a mark of ours: so it is recognised without being
opened, and two files with the same salt are copies of one another. The rest is as SQLCipher has it, so any
program that knows SQLCipher opens it with the passphrase: the key is PBKDF2 (HMAC, SHA-512, 256 000 rounds) of the
passphrase and the salt. Making the key takes a quarter of a second on purpose; it is made once for each salt.

The library's errors are none of sqlite3's, though they say the same. They are turned into those here, and nowhere else
does anybody know the difference.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial, partialmethod
from pathlib import Path
from typing import Any, Final, NoReturn, cast

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.connected import Connected, held, lock
from kompass_desktop.storage.problems import PartMissing, PassphraseNeeded, WrongPassphrase

MARK: Final = b"KmpsLock"
_SALT: Final = 16
_ROUNDS: Final = 256_000
_NOT_A_DATABASE: Final = 26


class Keys:
    """The passphrases that somebody has given, and what was made of them. It travels with what is opened by them.

    It never goes into a log, a setting or a sentence: `repr` says nothing.
    """

    def __init__(self, *words: str) -> None:
        """One passphrase, or several where files with different ones meet; the first is tried first."""
        self._words = tuple(dict.fromkeys(unicodedata.normalize("NFC", one) for one in words))
        self._fitting: dict[bytes, bytes] = {}

    def __repr__(self) -> str:
        """Nothing that could be read in a traceback."""
        return "Keys()"

    def also(self, *words: str) -> Keys:
        """These, and before them others."""
        return self.behind(words, {})

    def with_all_of(self, others: Keys | None) -> Keys:
        """These, and after them all that others have."""
        return others.behind(self._words, self._fitting) if others else self

    def behind(self, words: Sequence[str], fitting: Mapping[bytes, bytes]) -> Keys:
        """Passphrases with what is known of them, and after them these."""
        more = Keys(*words, *self._words)
        more._fitting.update({**self._fitting, **fitting})
        return more

    def known(self, salt: bytes) -> bytes | None:
        """The key that has opened a file with this salt before."""
        return self._fitting.get(salt)

    def keep(self, salt: bytes, key: bytes) -> None:
        """Remember the key that opens files with this salt."""
        self._fitting[salt] = key

    def tried(self, salt: bytes) -> Iterator[bytes]:
        """The key that each passphrase makes with a salt."""
        for words in self._words:
            yield hashlib.pbkdf2_hmac("sha512", words.encode("utf-8", "surrogatepass"), salt, _ROUNDS, 32)

    def own(self, salt: bytes) -> bytes:
        """The key for a file that is made: by its salt where that is known, or of the first passphrase."""
        key = self.known(salt) or next(self.tried(salt))
        self.keep(salt, key)
        return key


def new_salt() -> bytes:
    """The beginning of a file that is to be protected anew."""
    return MARK + os.urandom(_SALT - len(MARK))


def salt_of(path: Path) -> bytes | None:
    """The salt of a protected file; None for one that is not, or that cannot be read."""
    with lock():
        if (here := held(path)) is not None:
            return here.salt
        try:
            with open(path, "rb") as file:
                head = file.read(_SALT)
        except (OSError, ValueError):
            return None
    return head if head.startswith(MARK) and len(head) == _SALT else None


def ready() -> bool:
    """Whether this program can open protected files."""
    from importlib.util import find_spec

    return find_spec("sqlcipher3") is not None


def refuse_without_part(name: str = "") -> None:
    """Raise PartMissing where protected files cannot be opened or made."""
    if not ready():
        if name:
            raise PartMissing(
                phrase(
                    "{name} är skyddad med lösenord, och tillägget kryptering saknas här. Installera det: pip install "
                    '"kompass-desktop[kryptering]". Det färdiga programmet har det med sig.',
                    name=name,
                )
            )
        raise PartMissing(
            phrase(
                "För lösenord behövs en del av programmet, och tillägget kryptering saknas här. Installera det: "
                'pip install "kompass-desktop[kryptering]". Det färdiga programmet har det med sig.'
            )
        )


def refuse_locked(path: Path, keys: Keys | None) -> None:
    """Raise a KnownProblem where a protected file cannot be opened because there is no part or no passphrase."""
    if salt_of(path) is not None:
        refuse_without_part(path.name)
        if keys is None:
            raise PassphraseNeeded(path)


def spec(salt: bytes | None, keys: Keys | None) -> str:
    """How SQLCipher is told the key of a file; "" for one without."""
    return f"x'{keys.own(salt).hex()}{salt.hex()}'" if salt and keys else ""


def connect_with_key(
    name: str, path: Path, uri: bool, salt: bytes | None, keys: Keys | None, new: bool
) -> sqlite3.Connection:  # fmt: skip
    """A connection by the library that knows keys; without a salt to a file that has none. Raises KnownProblem.

    `name` is the address of `path`; `new` says that the file is made just now.
    """
    refuse_without_part(path.name if salt else "")
    if salt is None:
        return _opened(name, uri)
    if keys is None:
        raise PassphraseNeeded(path)
    if new or keys.known(salt):
        return _unlocked(name, uri, salt, keys.own(salt))
    for key in keys.tried(salt):
        connection = _unlocked(name, uri, salt, key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            connection.close()
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != _NOT_A_DATABASE:
                raise
        except BaseException:
            connection.close()
            raise
        else:
            keys.keep(salt, key)
            return connection
    raise WrongPassphrase(path)


def _unlocked(name: str, uri: bool, salt: bytes, key: bytes) -> sqlite3.Connection:
    connection = _opened(name, uri)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    return connection


def _opened(name: str, uri: bool) -> sqlite3.Connection:
    connection: Any = _library()(name, uri=uri, isolation_level=None, timeout=5, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the standard error
    connection.execute("PRAGMA temp_store = MEMORY")
    return cast("sqlite3.Connection", connection)


# ---- errors
@cache
def _library() -> Callable[..., Any]:
    """What makes the library's connections, with the errors of sqlite3."""
    from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    library: Any = dbapi2

    def translated(method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **more: Any) -> Any:
            try:
                return method(*given, **more)
            except library.Error as error:
                _raise(error)

        return call

    def all_of(kind: Any, *names: str) -> dict[str, Any]:
        return {name: translated(getattr(kind, name)) for name in names}

    cursors = all_of(library.Cursor, "execute", "executemany", "fetchone", "fetchall", "__next__")
    cursor: Any = type("Cursor", (library.Cursor,), cursors)

    def with_cursor(name: str) -> Callable[..., Any]:
        def call(connection: Any, *given: Any) -> Any:
            return getattr(connection.cursor(), name)(*given)

        return translated(call)

    own: dict[str, Any] = {name: with_cursor(name) for name in ("execute", "executemany")}
    own["cursor"] = partialmethod(library.Connection.cursor, cursor)
    connections: Any = type(
        "Connection", (Connected, library.Connection), {**all_of(library.Connection, "backup"), **own}
    )
    return translated(partial(library.connect, factory=connections))


def _raise(error: Exception) -> NoReturn:
    kind: type[Exception] = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    ours = kind(*error.args)
    for name in ("sqlite_errorcode", "sqlite_errorname"):
        if hasattr(error, name):
            setattr(ours, name, getattr(error, name))
    raise ours from error
