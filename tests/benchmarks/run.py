"""Runs the benchmarks and prints one line per goal: `./dev bench [NAME ...]`. Exit code 1 where a goal is missed."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.goal import Goal

Benchmark = Callable[[Path], Iterable[Goal]]

NAMES = (
    "start", "changes", "scores", "keys", "coverage", "report", "search", "documents", "library", "check", "workbook",
    "exchange",
)  # fmt: skip


def _benchmark(name: str) -> Benchmark:
    return import_module(f"tests.benchmarks.{name}").run


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    unknown = [n for n in names if n not in NAMES]
    if unknown:
        print(f"unknown benchmark: {unknown[0]}; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    missed = 0
    for name in names or NAMES:
        with tempfile.TemporaryDirectory(prefix="kompass-bench-", dir=Path.cwd()) as folder:
            os.environ["KOMPASS_HOME"] = str(Path(folder) / "home")
            for goal in _benchmark(name)(Path(folder)):
                print(goal.line(), flush=True)
                missed += not goal.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
