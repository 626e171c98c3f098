"""The shipped examples: each a text file of facts and `edit` commands, made into an evaluation of the user's own.

The first line describes the evaluation. Every other line is a command as the command line takes it, or a row as it
stands in the file ({"row": "planned_topic", "id": …}), for what no command makes: times, who wrote, the visit plan.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.commands import Commands
from kompass_desktop.services.opening import SUFFIX, Person, create_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import resource
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder


def example_names() -> tuple[str, ...]:
    """The examples that the program ships."""
    return tuple(sorted(p.stem for p in resource("examples").glob("*.jsonl")))


def open_example(name: str, path: Path | None = None) -> Session:
    """A fresh copy of an example, open (default place: the data folder). Refused when there is none of this name."""
    if name not in example_names():
        raise Refused(f"Exemplet {name} finns inte. Det finns: {', '.join(example_names())}.")
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
    for line in filter(str.strip, lines[1:]):
        command = json.loads(line)
        if "row" in command:
            session.set(command.pop("row"), command.pop("id"), command)
        else:
            commands.run(command)
    session.forget_steps()
    session.publish()
    return session


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
