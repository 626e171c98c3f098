"""`edit`: commands as JSON lines in, one answer line each, written only when the change is on the disk."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from kompass_desktop.cli.bugs import keep_traceback
from kompass_desktop.cli.publishing import publish
from kompass_desktop.cli.streams import NobodyListens, answer, tell
from kompass_desktop.services.commands import Commands
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem

DONE, SOME_REFUSED = 0, 1
MOST_OF_A_LINE = 16_000_000
_TOO_LONG = f"Raden är längre än {MOST_OF_A_LINE // 1_000_000} miljoner byte. Dela upp texten."

KEPT = "Ändringarna finns i arbetskopian på den här datorn och skrivs nästa gång filen ändras."


def edit(given: Namespace) -> int:
    """Carry out commands from standard input until it ends, then publish.

    Whatever stops it on the way, what was acknowledged is on the disk; only a file that cannot be opened raises.
    """
    session = open_evaluation(given.file, given.evaluator, given.keys)
    said = [*session.said]
    doubts = session.in_doubt
    try:
        refused = _carry_out_all(Commands(session, Path.cwd()))
    except NobodyListens:
        refused = True
        said.append("Svaren gick inte att skriva, så resten av kommandona är inte utförda.")
    except KeyboardInterrupt:
        refused = True
        said.append("Avbrutet: det som är kvitterat finns kvar.")
    except OSError:
        refused = True
        said.append("Kommandona gick inte att läsa till slutet. Kontrollera det som skickas in.")
    known = len(session.said)
    left = publish(session, KEPT)
    tell([*said, *session.said[known:], *left])
    return SOME_REFUSED if refused or doubts or left else DONE


def _carry_out_all(commands: Commands) -> bool:
    """Answer every command; whether some were refused."""
    refused = False
    for line in _lines():
        reply = _carry_out(commands, line)
        refused = refused or not reply["ok"]
        answer(json.dumps(reply, ensure_ascii=False))
    return refused


class _Unfit(Struct, frozen=True):
    """A line that is not read as a command at all."""

    why: str


def _lines() -> Iterator[bytes | _Unfit]:
    """The lines of standard input as they arrive, without the blank ones."""
    source = getattr(sys.stdin, "buffer", None)  # None where standard input is closed
    while source is not None and (line := source.readline(MOST_OF_A_LINE)):
        if len(line) == MOST_OF_A_LINE and not line.endswith(b"\n"):
            while (rest := source.readline(MOST_OF_A_LINE)) and not rest.endswith(b"\n"):
                pass
            yield _Unfit(_TOO_LONG)
        elif line.strip():
            yield line


def _carry_out(commands: Commands, line: bytes | _Unfit) -> dict[str, Any]:
    if isinstance(line, _Unfit):
        return _refusal(line.why)
    try:
        command = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant, object_pairs_hook=_once)
    except UnicodeDecodeError:
        return _refusal("Raden är inte UTF-8. Spara kommandona som UTF-8.")
    except Refused as refusal:
        return _refusal(str(refusal))
    except (ValueError, RecursionError):
        return _refusal("Raden är inte ett JSON-objekt. Skriv ett kommando per rad.")
    try:
        done = commands.run(command)
    except (Refused, KnownProblem) as problem:
        return _refusal(str(problem))
    except Exception as bug:  # noqa: BLE001 - one command that we fail at must not stop those that follow
        return _refusal(keep_traceback(bug))
    reply: dict[str, Any] = {"ok": True, "id": done.row, "change": done.action}
    if done.warning:
        reply["warning"] = done.warning
    return reply


def _refusal(why: str) -> dict[str, Any]:
    return {"ok": False, "error": " ".join(why.split())}


def _no_constant(name: str) -> None:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; Refused where a name stands twice in it, for nobody knows which value is meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refused(f"{twice} står två gånger i kommandot. Ta bort den ena.")
    return found
