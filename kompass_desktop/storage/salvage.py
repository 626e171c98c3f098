"""What can be read of a damaged file without SQLite: its bytes are searched for records, wherever they may lie.

Every record that counts carries its own proof: an entry and a line of work their digest, a family its check letters, an
attachment its SHA-256. So it does not matter what has happened to the pages around it, nor in which order they lie.
The format of the bytes: https://sqlite.org/fileformat2.html, sections 1.6 and 2.1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from kompass_desktop.storage.checking import entry_fits, session_fits
from kompass_desktop.storage.digests import fits_check
from kompass_desktop.storage.identifiers import PATTERN

Record = tuple[object, ...]
"""The columns of a row, in the order of the table."""

_ID: Final = rb"[0-7][0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{12}"
_ENTRY: Final = re.compile(rb"[\x0b-\x40]\x00\x49")
"""The head of an entry's record: its own length, a NULL in place of the row number, a text of 30 letters."""
_FIRST_OF_ENTRY: Final = re.compile(_ID)
_SESSION: Final = re.compile(rb"[\x07-\x20]\x25")
_FIRST_OF_SESSION: Final = re.compile(rb"[0-9a-f]{12}")
_FAMILY: Final = re.compile(rb"[\x02\x03]\x4d.?([0-9a-f]{32})", re.DOTALL)
_ERASED: Final = re.compile(rb"\x02\x49(" + _ID + rb")")
_HEAD: Final = re.compile(rb"[\x05-\x10](?=[\x0d-\xff]{3,12}\x49)")
_ANYTHING: Final = re.compile(rb"")
_ATTACHMENT: Final = re.compile(rb"[\x04-\x09]\x81\x0d")
_FIRST_OF_ATTACHMENT: Final = re.compile(rb"[0-9a-f]{64}")
_USUAL_PAGE: Final = 4096
_ROOMY: Final = 1024
"""Bytes of a page from which on the first column of a record is never divided between two pages."""
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer by its type."""
_PATIENCE: Final = 8
"""So many times its own length is read of a file: one that leads round in circles is made to hang."""


class Remains:
    """The bytes of a damaged file, and the records that can be recognised in them."""

    def __init__(self, data: bytes) -> None:
        """`data` is the whole file."""
        self._data = data
        self._entries: dict[str, Record] | None = None
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        self._page = size if size >= 512 and size & (size - 1) == 0 else _USUAL_PAGE

    def entries(self) -> dict[str, Record]:
        """The log entries whose digest fits, by id."""
        if self._entries is None:
            found = (r[1:] for r in self._records(_ENTRY, _FIRST_OF_ENTRY) if len(r) == 10)
            self._entries = {str(r[0]): r for r in found if entry_fits(r)}
        return self._entries

    def heads(self) -> dict[str, Record]:
        """The ids that remains of the table of heads tell of, with kind, row and field: nobody had built on these."""
        found = (r for r in self._records(_HEAD, _ANYTHING) if len(r) == 4)
        return {str(r[3]): r[:3] for r in found if isinstance(r[0], str) and PATTERN.fullmatch(str(r[3]))}

    @property
    def cut_short(self) -> bool:
        """Whether the file once had more pages."""
        return int.from_bytes(self._data[28:32], "big") * self._page > len(self._data)

    def sessions(self) -> list[Record]:
        """The lines of work whose digest fits."""
        found = self._records(_SESSION, _FIRST_OF_SESSION)
        return list(dict.fromkeys(r for r in found if len(r) == 6 and session_fits(r)))

    def families(self) -> list[str]:
        """The names of the evaluation whose check letters fit."""
        names = dict.fromkeys(m[1].decode() for m in _FAMILY.finditer(self._data))
        return [name for name in names if fits_check(name)]

    def erased(self) -> set[str]:
        """The ids of what was forgotten on purpose."""
        return {m[1].decode() for m in _ERASED.finditer(self._data)}

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """The attached files that are what they were, each once: SHA-256 and bytes; none of what was disposed of."""
        seen: set[str] = set()
        for record in self._records(_ATTACHMENT, _FIRST_OF_ATTACHMENT):
            if len(record) == 2 and record[0] not in seen and isinstance(data := record[1], bytes):
                sha256 = str(record[0])
                if not data or hashlib.sha256(data).hexdigest() == sha256:
                    seen.add(sha256)
                    yield sha256, data

    # ---- bytes
    def _records(self, head: re.Pattern[bytes], first: re.Pattern[bytes]) -> Iterator[Record]:
        """Every record whose head looks like `head`, and whose content begins with what looks like `first`."""
        patience = _PATIENCE * len(self._data)
        for match in head.finditer(self._data):
            start = match.start()
            if self._page >= _ROOMY and not first.match(self._data, start + self._data[start]):
                continue
            types = self._types(start)
            size = self._data[start] + sum(map(_size, types))
            if size > self._page:
                patience -= size
                if size > len(self._data) or patience < 0 or first is _ANYTHING:
                    continue
            payload = self._payload(start, size)
            if payload is not None and first.match(payload, self._data[start]):
                yield _columns(payload[self._data[start] :], types)

    def _types(self, start: int) -> list[int]:
        """What the head of a record says of its columns."""
        types: list[int] = []
        at, end = start + 1, min(start + self._data[start], len(self._data) - 9)
        while at < end:
            number = 0
            for _ in range(9):
                byte = self._data[at]
                at += 1
                number = number << 7 | byte & 0x7F
                if byte < 0x80:
                    break
            types.append(number)
        return types

    def _payload(self, start: int, size: int) -> bytes | None:
        """The bytes of a record; a long one goes on in other pages, which may be missing."""
        room = self._page - 35
        if size <= room:
            payload = self._data[start : start + size]
            return payload if len(payload) == size else None
        least = (self._page - 12) * 32 // 255 - 23
        here = least + (size - least) % (self._page - 4)
        here = here if here <= room else least
        parts = [self._data[start : start + here]]
        missing, pointer = size - here, start + here
        while missing > 0:
            page = (int.from_bytes(self._data[pointer : pointer + 4], "big") - 1) * self._page
            part = self._data[page + 4 : page + min(self._page, missing + 4)] if page >= 0 else b""
            if not part:
                return None
            parts.append(part)
            missing, pointer = missing - len(part), page
        return b"".join(parts)


def _size(type_: int) -> int:
    return _INTEGERS.get(type_, 8 if type_ == 7 else 0) if type_ < 12 else (type_ - 12) // 2


def _columns(body: bytes, types: list[int]) -> Record:
    """The values of a record; a number that is no whole one stays bytes, for none of ours is."""
    columns: list[object] = []
    at = 0
    for type_ in types:
        part = body[at : at + _size(type_)]
        at += len(part)
        if type_ in (8, 9):
            columns.append(type_ - 8)
        elif type_ in _INTEGERS:
            columns.append(int.from_bytes(part, "big", signed=True))
        elif type_ >= 13 and type_ % 2:
            columns.append(part.decode("utf-8", "surrogateescape"))
        else:
            columns.append(part if type_ else None)
    return tuple(columns)
