"""Run in a process of its own, inside a copy of the package: breaks the contracts on purpose and tells what was seen.

Reads {"config", "cases": [{"contract", "writes": {module: statement}}]} from stdin and prints one text per case: what
import-linter said of that contract while the statements stood in the copy. Every case is undone before the next.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from importlinter.cli import lint_imports


def main() -> None:
    """Answers all cases of stdin in order."""
    sys.dont_write_bytecode = True
    request = json.load(sys.stdin)
    answers: list[str] = []
    for case in request["cases"]:
        with violated(case["writes"]):
            answers.append(verdict(request["config"], case["contract"]))
    json.dump(answers, sys.stdout)


def verdict(config: str, contract: str) -> str:
    """What import-linter prints about one contract of the copy in the current folder."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        lint_imports(config_filename=config, limit_to_contracts=(contract,), cache_dir=".grimp", no_logo=True)
    return said.getvalue()


@contextlib.contextmanager
def violated(writes: Mapping[str, str]) -> Iterator[None]:
    """The copy with one statement more in each named module; a package gets it in a new module of its own."""
    undo: list[tuple[Path, str | None]] = []
    try:
        for module, statement in writes.items():
            path = place(module)
            before = path.read_text(encoding="utf-8") if path.exists() else None
            undo.append((path, before))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text((before or "") + "\n" + statement + "\n", encoding="utf-8")
        yield
    finally:
        for path, before in reversed(undo):
            if before is None:
                path.unlink()
            else:
                path.write_text(before, encoding="utf-8")


def place(module: str) -> Path:
    """The file that a statement "in" this module is written to."""
    path = Path(*module.split("."))
    if path.is_dir():
        return path / "intruder.py"
    return path.with_suffix(".py")


if __name__ == "__main__":
    main()
