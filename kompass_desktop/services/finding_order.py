"""In which order things are found: each kind as its tab has it, sub-criteria as the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import SubCriterion
from kompass_desktop.model.documents import Answer, Document, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import STRENGTH, Finding
from kompass_desktop.model.kinds import Noun
from kompass_desktop.model.note_edits import order_key
from kompass_desktop.model.notes import Note
from kompass_desktop.model.report_text import ReportText
from kompass_desktop.model.visit import Interview, Seat
from kompass_desktop.services.folding import folded
from kompass_desktop.services.shelf import Key

Thing = Noun | SubCriterion
_LAST = 1 << 60


def things(evaluation: Evaluation, kind: str) -> Mapping[str, Thing]:
    """Everything of one kind, by id."""
    return evaluation.catalogue.by_code if kind == "sub_criterion" else evaluation.rows(kind)


def order_of(thing: Thing) -> Key:
    """What a thing is sorted by among its kind; the last part is its id."""
    match thing:
        case Note():
            return order_key(thing)
        case Quote():
            return thing.document, thing.page or 0, thing.id
        case Document():
            return folded(thing.title), thing.id
        case WebFinding():
            return -(thing.seen_at or 0), thing.id
        case Answer():
            return _LAST if thing.position is None else thing.position, thing.id
        case Finding():
            place = _LAST if thing.position is None else thing.position
            return thing.area or 0, thing.kind != STRENGTH, place, thing.id
        case ReportText():
            return ".".join(part.zfill(3) for part in thing.id.split(".")), thing.id
        case Action():
            return thing.due or "~", thing.id
        case Interview():
            return _LAST if thing.position is None else thing.position, thing.date, thing.start, thing.id
        case Seat():
            return thing.interview, thing.seat, thing.id
        case SubCriterion():
            return thing.code, thing.code
        case _:
            return (thing.id,)
