"""A hand that carries out commands on an open evaluation and looks at what came of it, and one example of each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.commands import Commands
from kompass_desktop.services.dumping import dump as dumped
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session

Command = Mapping[str, Any]


class Hand:
    """Somebody who carries out commands on an open evaluation and looks at what came of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.folder = session.path.parent
        self._commands = Commands(session, self.folder)

    def __call__(self, do: str, **fields: Any) -> str:
        """Carry out a command; the id."""
        return self._commands.run({"do": do, **fields}).row or ""

    def warning(self, do: str, **fields: Any) -> str | None:
        """Carry out a command; its warning."""
        return self._commands.run({"do": do, **fields}).warning

    def refusal(self, do: str, **fields: Any) -> str:
        """A command that must be refused, and then has changed nothing; the words."""
        before, log = self.state, self.session.file.file.count_entries()
        with pytest.raises(Refused) as refused:
            self._commands.run({"do": do, **fields})
        assert self.state == before
        assert self.session.file.file.count_entries() == log
        words = str(refused.value)
        assert words.endswith("."), words
        assert not re.search(r"\n|\b(None|True|False|Errno)\b", words), words
        return words

    @property
    def state(self) -> dict[str, Any]:
        """The state as `dump` has it."""
        return json.loads(json.dumps(dumped(self.session.evaluation, self.session.versions)))

    def row(self, part: str, id_: str) -> dict[str, Any]:
        """One row of a list of the dump."""
        (found,) = [row for row in self.state[part] if row["id"] == id_]
        return found


def hand_on_a_copy(made_once: Path, folder: Path) -> Iterator[Hand]:
    """A hand on a copy of the evaluation that has something of everything, as KA."""
    path = folder / "prov.kompass"
    path.write_bytes((made_once / "full.kompass").read_bytes())
    session = open_evaluation(path, "KA")
    yield Hand(session)
    session.close(publish=False)


MAKING: dict[str, Command] = {
    "interview": {"title": "Grupp 3", "role_group": "enhetschefer"},
    "seat": {"interview": "g1", "seat": "D", "role": "kommunjurist", "name": "Någon"},
    "note": {"interview": "g1", "text": "#13 text", "stage": "done"},
    "document": {"title": "HUT", "kind": "policy", "status": "requested"},
    "quote": {"document": "d1", "page": 3, "text": "Citat", "sub_criteria": ["3.1"]},
    "web": {"url": "https://x.example", "text": "Fynd", "sub_criteria": ["1.4"]},
    "strength": {"area": 2, "text": "Bra", "gold_star": True},
    "improvement": {"area": 2, "text": "Sämre"},
    "action": {"improvement": "f2", "text": "Gör", "owner": "KS", "due": "2027-06-30", "status": "planned"},
}
PARTS = {
    "interview": "interviews", "note": "notes", "document": "documents", "quote": "quotes", "web": "web_findings",
    "strength": "findings", "improvement": "findings", "action": "actions",
}  # fmt: skip
EXAMPLES: dict[str, Command] = {
    **MAKING,
    "evaluator": {"name": "CD", "organisation": "Grannkommunen"},
    "score": {"evaluator": "KA", "sub_criterion": "1.1", "points": 3, "rationale": "x"},
    "seal": {"evaluator": "KA"},
    "consensus": {"sub_criterion": "1.1", "points": 3, "rationale": "x"},
    "text": {"section": "2.1", "text": "x"},
}
WRONG: dict[str, list[Any]] = {"str": [None, 1, 1.5, True, [], {}, ["x"]], "int": [None, 1.5, 1.0, True, "1", [], {}]}
