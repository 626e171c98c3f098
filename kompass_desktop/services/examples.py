"""The shipped examples: each a text file of facts and `edit` commands, made into an evaluation of the user's own.

The first line describes the evaluation, and what the start screen says about it. Every other line is a command as the
command line takes it, or a row as it stands in the file ({"row": "planned_topic", "id": …}), for what no command makes:
who wrote, the visit plan, and times, by the clock on the wall wherever the example is opened. Rows that follow each
other are written together: every writing waits for the disk.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.language import phrase
from kompass_desktop.services.commands import Commands
from kompass_desktop.services.opening import SUFFIX, Person, create_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import resource
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder

CLOCKS = frozenset(("written_at", "seen_at", "checked_at"))


class Example(Struct, frozen=True):
    """A shipped example: the name of its file, what it is called, what it holds, and whether all of it is made up."""

    name: str
    words: str
    about: str
    invented: bool


def shipped_examples() -> tuple[Example, ...]:
    """The examples that the program ships, invented ones first: they have something of everything."""
    found = [_example(path) for path in resource("examples").glob("*.jsonl")]
    return tuple(sorted(found, key=lambda example: (not example.invented, example.name)))


def example_names() -> tuple[str, ...]:
    """The names of the examples that the program ships."""
    return tuple(example.name for example in shipped_examples())


def open_example(name: str, path: Path | None = None) -> Session:
    """A fresh copy of an example, open (default place: the data folder). Refused when there is none of this name."""
    if name not in example_names():
        there = ", ".join(example_names())
        raise Refused(phrase("Exemplet {name} finns inte. Det finns: {there}.", name=name, there=there))
    return make_example(resource("examples", f"{name}.jsonl"), path or _free_path(name))


def make_example(source: Path, path: Path) -> Session:
    """Make an evaluation at `path` from a file of facts and commands."""
    lines = source.read_text(encoding="utf-8").splitlines()
    facts = cast("dict[str, Any]", json.loads(lines[0]))
    session = create_evaluation(
        path,
        municipality=facts["municipality"],
        year=facts["year"],
        edition=facts["edition"],
        evaluators=[Person(**person) for person in facts.get("evaluators", [])],
        more={name: facts[name] for name in ("month", "source", "first_evaluation") if name in facts},
        fill=lambda new: list(_remarks(facts, new)),
    )
    commands = Commands(session, source.parent)
    steps = (cast("dict[str, Any]", json.loads(line)) for line in lines[1:] if line.strip())
    for are_rows, together in groupby(steps, lambda step: "row" in step):
        if are_rows:
            session.change([change for row in together for change in _row(row)])
        else:
            for command in together:
                commands.run(command)
    session.forget_steps()
    session.publish()
    return session


def _row(row: dict[str, Any]) -> list[Change]:
    for name in CLOCKS & row.keys():
        row[name] = int(datetime.fromisoformat(row[name]).timestamp())  # where this computer stands
    return setting(row.pop("row"), row.pop("id"), row)


def _example(path: Path) -> Example:
    with path.open(encoding="utf-8") as file:
        facts = cast("dict[str, Any]", json.loads(file.readline()))
    words = f"{facts['municipality']} {facts['year']}"
    return Example(path.stem, words, str(facts.get("about", "")), bool(facts.get("invented")))


def _remarks(facts: dict[str, Any], session: Session) -> Iterator[Change]:
    for remark in facts.get("remarks", []):
        yield from setting("report_remark", session.new_id(), remark)


def _free_path(name: str) -> Path:
    folder = data_folder() / "examples"
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (path := folder / f"{name}{'' if number == 1 else f' {number}'}{SUFFIX}").exists():
        number += 1
    return path
