"""The municipality's answers are planned first, then taken in as one step with what they say they are about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.documents import Answer
from kompass_desktop.services.importing_answers import plan_answers, take_in
from kompass_desktop.services.session import Session
from tests.builders import new_session

TEXT = """Svar från Exempelköping

1.3 Hur hörs unga?
Vi har ungdomsråd.

Hur är vädret?
Växlande.

1.4 Transparens kring resultat
Allt finns på webben.
Fråga: Något mer?
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation without answers."""
    made = new_session(tmp_path / "a.kompass")
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A text file with three answers and two things that are none."""
    path = tmp_path / "Svar från kommunen.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def in_order(session: Session) -> list[Answer]:
    return sorted(session.evaluation.answers.values(), key=lambda a: a.position or 0)


def test_a_plan_changes_nothing_and_says_what_would_come(session: Session, file: Path) -> None:
    plan = plan_answers(file, session.evaluation)
    assert not session.evaluation.answers
    assert not session.can_undo
    assert plan.source == "Svar från kommunen.txt"
    assert [a.codes for a in plan.answers] == [("1.3",), (), ("1.4",)]
    assert [a.question for a in plan.answers_of("1.3")] == ["1.3 Hur hörs unga?"]
    assert [a.question for a in plan.unplaced] == ["Hur är vädret?"]
    assert [u.text for u in plan.unread] == ["Svar från Exempelköping", "Fråga: Något mer?"]


def test_all_is_taken_in_as_one_step_that_can_be_taken_back(session: Session, file: Path) -> None:
    session.add("answer", {"question": "Före", "text": "Finns", "position": 4})
    assert take_in(session, plan_answers(file, session.evaluation)) == 3
    answers = in_order(session)
    assert [(a.text, session.evaluation.sub_criteria_of(a)) for a in answers] == [
        ("Finns", ()), ("Vi har ungdomsråd.", ("1.3",)), ("Växlande.", ()), ("Allt finns på webben.", ("1.4",)),
    ]  # fmt: skip
    assert answers[1].source == "Svar från kommunen.txt"
    session.undo()
    assert [a.text for a in in_order(session)] == ["Finns"]
    session.redo()
    assert len(in_order(session)) == 4


def test_the_same_file_twice_brings_nothing_new(session: Session, file: Path) -> None:
    take_in(session, plan_answers(file, session.evaluation))
    again = plan_answers(file, session.evaluation)
    assert (len(again.answers), again.already) == (0, 3)
    assert take_in(session, again) == 0
    assert len(in_order(session)) == 3


def test_answers_that_say_nothing_of_where_they_belong_are_unplaced(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Fråga: Hur?\nSvar: Så\n", encoding="utf-8")
    plan = plan_answers(path, session.evaluation)
    assert [a.text for a in plan.unplaced] == ["Så"]
    take_in(session, plan)
    assert session.evaluation.sub_criteria_of(in_order(session)[0]) == ()


def test_a_wrong_file_costs_a_sentence_and_changes_nothing(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"")
    with pytest.raises(IntakeProblem, match="tom"):
        plan_answers(path, session.evaluation)
    assert not session.evaluation.answers
    assert not session.can_undo
