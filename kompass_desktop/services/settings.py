"""What this computer keeps beside the evaluations: the data folder, recent files, who I am, preferences."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

MOST_RECENT = 10


def data_folder() -> Path:
    """The folder for working copies, backups, library and settings; KOMPASS_HOME names another one."""
    named = os.environ.get("KOMPASS_HOME")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("kompass_desktop", appauthor=False)


class Settings:
    """The preferences of this computer, in one small JSON file. A damaged file means defaults, never a refusal."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the settings in a folder (default: the data folder)."""
        self.path = (folder or data_folder()) / "settings.json"
        self._values: dict[str, Any] = {}
        with suppress(OSError, ValueError):
            read = json.loads(self.path.read_text(encoding="utf-8"))
            if isinstance(read, dict):
                self._values = cast("dict[str, Any]", read)

    def get(self, name: str, default: Any = None) -> Any:
        """One value; the default where there is none or it is of another type than the default."""
        value = self._values.get(name, default)
        return default if default is not None and not isinstance(value, type(default)) else value

    def set(self, name: str, value: Any) -> None:
        """Keep one value; a disk that refuses does not stop the work."""
        self._values[name] = value
        with suppress(OSError):
            self._write()

    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-", suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, ensure_ascii=False, indent=1)
            os.replace(beside, self.path)
        finally:
            with suppress(OSError):
                os.unlink(beside)

    # ---- recent files
    @property
    def recent(self) -> list[Path]:
        """The files opened last, newest first, those that still exist."""
        return [Path(p) for p in self.get("recent", cast("list[str]", [])) if Path(p).is_file()]

    def remember(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        full = str(path.resolve())
        rest = [p for p in self.get("recent", cast("list[str]", [])) if p != full]
        self.set("recent", [full, *rest][:MOST_RECENT])
