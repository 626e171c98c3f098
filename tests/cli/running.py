"""Runs the command line: in this process for speed, or as a program of its own where the process is what is tested."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kompass_desktop.cli.main import main

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What a verb answered: its exit code, and the bytes on both streams as text."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard out."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The answers of `edit`, one JSON document a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def refused(self) -> bool:
        """Whether it ended as a refusal must: exit code 2, nothing on standard out, one line on standard error."""
        return self.code == 2 and self.out == "" and self.err.count("\n") == 1 and self.err.endswith("\n")


def verb(*arguments: object, stdin: bytes | str = b"") -> Answer:
    """Run a verb in this process."""
    before = sys.stdin, sys.stdout, sys.stderr
    given = stdin.encode() if isinstance(stdin, str) else stdin
    out, err = io.BytesIO(), io.BytesIO()
    told, said = io.TextIOWrapper(out, "ascii"), io.TextIOWrapper(err, "ascii")
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(given), "ascii"), told, said
    try:
        code = main([str(a) for a in arguments])
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    told.flush()
    said.flush()
    return Answer(code, out.getvalue().decode(), err.getvalue().decode())


def edit(file: Path, *commands: Mapping[str, Any], evaluator: str = "KA") -> Answer:
    """Run `edit` with some commands."""
    lines = "".join(json.dumps(command, ensure_ascii=False) + "\n" for command in commands)
    return verb("edit", file, "--evaluator", evaluator, stdin=lines)


def dump(file: Path) -> dict[str, Any]:
    """The state of a file as `dump` tells it."""
    answer = verb("dump", file, "--json")
    assert answer.code == 0, answer.err
    return answer.json


def program(
    *arguments: object, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Answer:  # fmt: skip
    """Run the program as a process of its own."""
    command = [sys.executable, PROJECT / "main.py", *arguments]
    done = subprocess.run(
        [os.fsencode(str(part)) for part in command],
        input=stdin, capture_output=True, cwd=cwd, env={**os.environ, **(env or {})}, timeout=60, check=False,
    )  # fmt: skip
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def shell(line: str, arguments: Sequence[object], *, cwd: Path) -> Answer:
    """Run the program as PROGRAM in a shell line that says where its streams go; "$@" are the arguments."""
    words = [sys.executable, str(PROJECT / "main.py"), *map(str, arguments)]
    done = subprocess.run(
        ["bash", "-c", f'PROGRAM() {{ "$0" "$@"; }}; {line}', *words],
        capture_output=True,
        cwd=cwd,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
