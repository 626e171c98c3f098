"""Guiding questions: ours from the catalogue, as the evaluator has rewritten them, and own ones beside them."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation


class Question(Struct, frozen=True):
    """A guiding question as it is shown: the id of its row (made or to be made), words, whether they are own."""

    id: str
    text: str
    own: bool


def replaced_id(code: str, number: int) -> str:
    """The id of what stands in place of the catalogue's question `number` (from 1) on a sub-criterion."""
    return f"{code}/{number}"


def questions_of(evaluation: Evaluation, code: str) -> tuple[Question, ...]:
    """The guiding questions on a sub-criterion in their order: the catalogue's, then own ones."""
    shown: list[Question] = []
    for number, text in enumerate(evaluation.catalogue.sub_criterion(code).questions, start=1):
        row = replaced_id(code, number)
        own = evaluation.guiding_questions.get(row)
        if own is None:
            shown.append(Question(row, text, own=False))
        elif own.text.strip():
            shown.append(Question(row, own.text, own=True))
    catalogue = {replaced_id(code, n + 1) for n in range(len(evaluation.catalogue.sub_criterion(code).questions))}
    mine = [q for q in evaluation.guiding_questions.values() if q.sub_criterion == code and q.id not in catalogue]
    mine.sort(key=lambda q: (q.position is None, q.position or 0, q.id))
    return (*shown, *(Question(q.id, q.text, own=True) for q in mine if q.text.strip()))
