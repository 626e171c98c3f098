"""Start: from the first instruction of a fresh process to the first paint, and to being ready with a file open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kompass_desktop.services.examples import open_example
from tests.benchmarks.goal import Goal, median

RUNS = 15
PROBE = Path(__file__).with_name("start_probe.py")
LAZY = ("openpyxl", "reportlab", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "pypdfium2", "sqlite_utils", "PIL")


def run(folder: Path) -> Iterable[Goal]:
    """Start an empty window and ours turn by turn, and compare the medians."""
    path = folder / "k.kompass"
    open_example("karlskoga-2022", path).close()
    times: dict[str, list[float]] = {"floor": [], "paint": [], "ready": []}
    loaded: set[str] = set()
    for n in range(RUNS + 1):  # the first round warms the caches and is not counted
        floor, ours = _started("floor"), _started("window", str(path))
        loaded |= set(ours["loaded"])
        if n:
            times["floor"].append(floor["ready"])
            times["paint"].append(ours["paint"])
            times["ready"].append(ours["ready"])
    floor = median(times["floor"])
    detail = f"{median(times['paint']):.0f} ms, empty window {floor:.0f} ms"
    yield Goal("first paint / empty window", median(times["paint"]) / floor, 1.7, "x", detail)
    detail = f"{median(times['ready']):.0f} ms"
    yield Goal("ready with the Karlskoga file / empty window", median(times["ready"]) / floor, 2.2, "x", detail)
    eager = sorted(name for name in LAZY if name in loaded)
    yield Goal("heavy libraries loaded before they are used", len(eager), 0, "", ", ".join(eager))


def _started(*what: str) -> dict[str, Any]:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(PROBE.parents[2])
    begun = time.time()
    done = subprocess.run(
        [sys.executable, str(PROBE), repr(begun), *what], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"the start probe failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])
