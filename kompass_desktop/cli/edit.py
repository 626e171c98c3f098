"""`edit`: commands as JSON lines in, one answer line each, written only when the change is on the disk."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kompass_desktop.services.commands import Commands
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem

DONE, SOME_REFUSED, FAILED = 0, 1, 2
MOST_OF_A_LINE = 16_000_000


def edit(given: Namespace) -> int:
    """Carry out commands from standard input until it ends, then publish."""
    session = open_evaluation(given.file, given.evaluator)
    refused = session.in_doubt
    try:
        _say(session.said)
        commands = Commands(session, Path.cwd())
        for line in _lines():
            answer = _carry_out(commands, line)
            refused = refused or not answer["ok"]
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    finally:
        published = session.close()
    if not published:
        _say([f"{given.file.name} är upptagen just nu: ändringarna finns i arbetskopian och skrivs nästa gång."])
    return SOME_REFUSED if refused or not published else DONE


def _lines() -> Iterator[bytes]:
    while line := sys.stdin.buffer.readline(MOST_OF_A_LINE):
        yield line


def _carry_out(commands: Commands, line: bytes) -> dict[str, Any]:
    try:
        command = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return {"ok": False, "error": "Raden är inte JSON i UTF-8."}
    try:
        done = commands.run(command)
    except (Refused, KnownProblem) as problem:
        return {"ok": False, "error": str(problem)}
    answer: dict[str, Any] = {"ok": True, "id": done.row, "change": done.action}
    if done.warning:
        answer["warning"] = done.warning
    return answer


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _say(sentences: Any) -> None:
    for sentence in sentences:
        print(" ".join(str(sentence).split()), file=sys.stderr)
