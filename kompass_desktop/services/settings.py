"""What this computer keeps beside the evaluations: the data folder, recent files, who I am, preferences."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from msgspec import DecodeError
from msgspec.json import decode

MOST_RECENT = 10


def data_folder() -> Path:
    """The folder for working copies, backups, library and settings; KOMPASS_HOME names another one."""
    named = os.environ.get("KOMPASS_HOME")
    if named:
        return Path(os.path.expanduser(named))
    from platformdirs import user_data_path

    return user_data_path("kompass_desktop", appauthor=False)


class Settings:
    """The preferences of this computer, in one small JSON file. A damaged file means defaults, never a refusal."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the settings in a folder (default: the data folder)."""
        self.path = (folder or data_folder()) / "settings.json"
        self._values = self._read()

    def _read(self) -> dict[str, Any]:
        with suppress(OSError, ValueError, RecursionError):
            read = _parsed(self.path.read_bytes())
            if isinstance(read, dict):
                return cast("dict[str, Any]", read)
        return {}

    def get(self, name: str, default: Any = None) -> Any:
        """One value; the default where there is none or it is of another type than the default."""
        value = self._values.get(name, default)
        if default is None:
            return value
        fits = isinstance(value, type(default)) and isinstance(value, bool) == isinstance(default, bool)
        return value if fits else default

    def set(self, name: str, value: Any) -> None:
        """Keep one value; a disk that refuses does not stop the work. What another window has set meanwhile stays."""
        self._values = {**self._values, **self._read(), name: value}
        with suppress(OSError):
            self._write()

    def _write(self) -> None:
        import json  # both are slow to load
        import tempfile

        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-", suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, indent=1)  # ASCII: a path may hold what UTF-8 does not
            os.replace(beside, self.path)
        finally:
            with suppress(OSError):
                os.unlink(beside)

    # ---- recent files
    @property
    def recent(self) -> list[Path]:
        """The files opened last, newest first, those that still exist."""
        return [Path(p) for p in self._recent() if _is_file(p)]

    @property
    def remembered(self) -> list[tuple[Path, bool]]:
        """The files opened last, newest first, with whether each is there: a stick may only be out just now."""
        return [(Path(p), _is_file(p)) for p in self._recent() if "\0" not in p]

    def forget(self, path: Path) -> None:
        """Take a file out of the recent ones; the file itself is left alone."""
        self._values = {**self._values, **self._read()}
        self.set("recent", [p for p in self._recent() if p != str(path)])

    def remember(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        full = str(path.resolve())
        self._values = {**self._values, **self._read()}
        rest = [p for p in self._recent() if p != full]
        self.set("recent", [full, *rest][:MOST_RECENT])

    def _recent(self) -> list[str]:
        return [p for p in self.get("recent", cast("list[Any]", [])) if isinstance(p, str)]


def _parsed(data: bytes) -> object:
    """What JSON says. Python's own reader is slower to load, but takes paths that are no Unicode."""
    try:
        return decode(data)
    except DecodeError:
        import json

        return json.loads(data)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False
