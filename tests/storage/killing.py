"""Verbs of the command line in processes of their own that can be killed at any moment, started in milliseconds.

A small server loads the program once and forks for every verb; what runs in the child is the verb as a user has it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO

SERVER = """
import json, os, sys
from kompass_desktop.cli import main as cli
from kompass_desktop.services import importing
from kompass_desktop.storage import migrations
for line in sys.stdin:
    home, take, give, argv = json.loads(line)
    child = os.fork()
    if not child:
        os.setsid()
        for number, name, mode in ((0, take, os.O_RDONLY), (1, give, os.O_WRONLY)):
            handle = os.open(name, mode)
            os.dup2(handle, number)
            os.close(handle)
        os.environ["KOMPASS_HOME"] = home
        sys.stdin, sys.stdout = open(0, encoding="utf-8", closefd=False), open(1, "w", encoding="utf-8", closefd=False)
        code = cli.main(argv)
        sys.stdout.flush()
        os._exit(code)
    print(child, flush=True)
    sys.stdin.readline()  # until then its number stays its own
    print(os.waitpid(child, 0)[1], flush=True)
"""


class Verb:
    """One verb that runs: what is written to it, what it answers, and its end."""

    def __init__(self, pid: int, server: subprocess.Popen[str], take: Path, give: Path) -> None:
        self.pid = pid
        self._server = server
        self.answers: IO[str]
        writing, reading = os.open(take, os.O_RDWR), os.open(give, os.O_RDONLY)
        self.commands = open(os.open(take, os.O_WRONLY), "w", encoding="utf-8")  # noqa: SIM115
        os.close(writing)
        self.answers = open(reading, encoding="utf-8")  # noqa: SIM115

    def kill(self) -> None:
        """kill -9, whatever it is doing."""
        os.kill(self.pid, signal.SIGKILL)

    def end(self) -> tuple[list[str], int]:
        """Wait for it: what it had still answered, and its exit code (negative: the signal that ended it)."""
        self.commands.close()
        rest = self.answers.readlines()
        self.answers.close()
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write("\n")
        self._server.stdin.flush()
        return rest, os.waitstatus_to_exitcode(int(self._server.stdout.readline()))

    def __enter__(self) -> Verb:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for stream in (self.commands, self.answers):
            stream.close()


class Verbs:
    """Starts verbs, one at a time."""

    def __init__(self, server: subprocess.Popen[str], folder: Path) -> None:
        self._server, self._folder = server, folder
        self._take, self._give = folder / "take", folder / "give"
        os.mkfifo(self._take)
        os.mkfifo(self._give)

    def start(self, home: Path, *argv: str) -> Verb:
        """Start a verb on a computer whose data folder is `home`."""
        import json

        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(json.dumps([str(home), str(self._take), str(self._give), argv]) + "\n")
        self._server.stdin.flush()
        return Verb(int(self._server.stdout.readline()), self._server, self._take, self._give)


@contextmanager
def verbs(folder: Path) -> Iterator[Verbs]:
    """The server, for as long as it is needed."""
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            yield Verbs(server, folder)
        finally:
            assert server.stdin is not None
            server.stdin.close()
            server.wait()
