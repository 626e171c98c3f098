"""Evaluations in a few words: "an evaluation with two people and ten scores". The municipality is always invented."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.services.commands import Commands
from kompass_desktop.services.opening import Person, create_evaluation
from kompass_desktop.services.session import Session

MUNICIPALITY, YEAR = "Exempelköping", 2026
PEOPLE = (Person("KA", "Provstad"), Person("BL", "Exempelköping"))


def evaluation_of(
    catalogue: Catalogue, rows: Mapping[tuple[str, str], Mapping[str, Value]] | None = None
) -> Evaluation:
    """An evaluation of Exempelköping in memory, with these rows: (kind, id) -> field values."""
    facts: Mapping[str, Value] = {"municipality": MUNICIPALITY, "year": YEAR, "edition": catalogue.edition}
    return Evaluation(catalogue).with_rows({("evaluation", "evaluation"): facts, **(rows or {})})


def scored(catalogue: Catalogue, points: Mapping[str, int | None], evaluator: str = "") -> Evaluation:
    """An evaluation with agreed points by code; with an evaluator they are that person's own points."""
    kind, end = ("individual_score", f"/{evaluator}") if evaluator else ("consensus_score", "")
    return evaluation_of(catalogue, {(kind, f"{code}{end}"): {"points": p} for code, p in points.items()})


def new_session(path: Path, *, evaluators: Sequence[Person] = PEOPLE, author: str = "KA") -> Session:
    """An open evaluation of Exempelköping in a new file."""
    return create_evaluation(path, municipality=MUNICIPALITY, year=YEAR, evaluators=evaluators, author=author)


def carry_out(session: Session, *commands: Mapping[str, Any]) -> list[str]:
    """Carry out commands of `edit`, all of which must be accepted; the ids that were answered."""
    hand = Commands(session, session.path.parent)
    return [hand.run(dict(command)).row or "" for command in commands]


def a_bit_of_everything(session: Session) -> None:
    """One row or two of every kind that `edit` can make, with ids that tell what they are."""
    (session.path.parent / "vision.txt").write_text("Vision för Exempelköping", encoding="utf-8")
    carry_out(
        session,
        {"do": "interview", "id": "g1", "title": "Grupp 1", "role_group": "centrala chefer"},
        {"do": "interview", "id": "g2", "title": "Grupp 2"},
        {"do": "seat", "id": "s1", "interview": "g1", "seat": "C", "role": "HR-chef", "name": "Prov Provsson"},
        {"do": "note", "id": "n1", "interview": "g1", "text": "#13 + c: Ungdomsråd har egen budget", "stage": "done"},
        {"do": "note", "id": "n2", "interview": "g1", "text": "utan kod, 5/7 håller med"},
        {
            "do": "document",
            "id": "d1",
            "title": "Vision 2030",
            "kind": "vision",
            "status": "read",
            "file": "vision.txt",
        },
        {
            "do": "quote",
            "id": "q1",
            "document": "d1",
            "page": 7,
            "text": "Alla ska med.",
            "sub_criteria": ["3.1", "1.1"],
        },
        {"do": "web", "id": "w1", "url": "https://exempelkoping.example", "text": "Svar inom två dygn"},
        {"do": "score", "evaluator": "KA", "sub_criterion": "1.3", "points": 24, "rationale": "Systematik finns."},
        {"do": "consensus", "sub_criterion": "1.3", "points": 20, "rationale": "Vi är överens."},
        {"do": "strength", "id": "f1", "area": 1, "text": "Öppna möten", "gold_star": True},
        {"do": "improvement", "id": "f2", "area": 1, "text": "Återkoppla dialoger"},
        {"do": "text", "section": "3.1.2", "text": "Kommunen berättar på webben.\nOch i tidningen."},
        {
            "do": "action",
            "id": "a1",
            "improvement": "f2",
            "text": "Svara inom en månad",
            "owner": "KS",
            "due": "2027-06-30",
        },
    )


def tree_of(*folders: Path) -> dict[str, str]:
    """Every file below some folders by its path, with a hash of its bytes: to see that nothing was changed."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found
