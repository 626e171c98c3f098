"""What the storage tests work on: a small but full evaluation, and what a reader must see of it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services import dumping
from kompass_desktop.services.opening import Person, create_evaluation, read_evaluation
from kompass_desktop.services.session import Session

NOTES = ("#13 + Ungdomsrådet har en egen budget", "Grupp 2: två händer uppe\noch en rad till", "– åäö ÅÄÖ é ŋ ✓ 😀")


def create(path: Path, *, notes: int = 6, seed: int = 1) -> Session:
    """An open evaluation of Exempelköping with every point set, notes, a document, texts, and an undo step."""
    chance = random.Random(seed)
    session = create_evaluation(
        path, municipality="Exempelköping", year=2026, evaluators=[Person("KA", "Provstad"), Person("BO")], author="KA"
    )
    for sub_criterion in session.catalogue.sub_criteria:
        session.set("consensus_score", sub_criterion.code, {"points": chance.randint(0, sub_criterion.max_points)})
    interview = session.add("interview", {"title": "Grupp 1", "role_group": "centrala chefer"})
    for n in range(notes):
        session.add("note", {"interview": interview, "text": f"{NOTES[n % len(NOTES)]} ({n})", "author": "KA"})
    document = session.add("document", {"title": "Vision 2030", "sha256": session.attach(b"%PDF-1.7 " + b"x" * 5000)})
    session.add("quote", {"document": document, "page": 7, "text": "Alla ska kunna vara med."})
    session.set("report_text", "2.1", {"text": "Första raden.\nAndra raden.\n"})
    session.set("individual_score", "1.3/KA", {"points": 5, "rationale": "Väl känt."})
    session.change([Change("finding", "f1", "text", "Öppna möten"), *setting("finding", "f1", {"area": 1})])
    session.undo()
    return session


def publish(session: Session) -> None:
    """Close an evaluation whose file must be up to date afterwards."""
    assert session.close()


def shown(path: Path) -> dict[str, Any]:
    """Everything a reader sees of the evaluation at a path, whatever is said about it."""
    with read_evaluation(path) as read:
        return dumping.dump(read.evaluation, read.file.versions)


def points(path: Path) -> dict[str, int | None]:
    """The consensus points that a reader sees."""
    return {score["sub_criterion"]: score["points"] for score in shown(path)["consensus"]}
