"""Undo and redo: new entries on top of an action's entries, over days, and never over what somebody else did since."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.services import dumping
from kompass_desktop.services.history import History
from kompass_desktop.services.opening import create_evaluation, open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import Step
from tests.storage.evaluations import publish, shown


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A new evaluation with nothing to undo yet."""
    made = create_evaluation(tmp_path / "e.kompass", municipality="Exempelköping", year=2026)
    yield made
    made.close(publish=False)


def state(session: Session) -> dict[str, Any]:
    return dumping.dump(session.evaluation, session.versions)


def deeds(session: Session, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Things that people do, one action each; yields the state after each."""
    chance = random.Random(seed)
    for n in range(count):
        interviews, notes = list(session.evaluation.interviews), list(session.evaluation.notes)
        codes = session.catalogue.codes
        deed = chance.randrange(7)
        if deed == 0 or not interviews:
            session.add("interview", {"title": f"Grupp {n}"})
        elif deed == 1 or not notes:
            session.add("note", {"interview": chance.choice(interviews), "text": f"rad {n}"})
        elif deed == 2:
            session.set("note", chance.choice(notes), {"text": f"ändrad {n}", "stage": "done"})
        elif deed == 3:
            session.set("consensus_score", codes[n % 5], {"points": n % 8, "rationale": f"skäl {n}"})
        elif deed == 4:
            session.delete("note", chance.choice(notes))
        elif deed == 5:
            session.delete("interview", chance.choice(interviews))
        else:
            session.set("report_text", "2.1", {"text": f"text {n}"})
        yield state(session)


@pytest.mark.parametrize("seed", range(4))
def test_undo_goes_back_through_every_state_and_redo_forth_again(seed: int, session: Session) -> None:
    states = [state(session), *deeds(session, 25, seed)]
    for expected in reversed(states[:-1]):
        assert session.can_undo
        session.undo()
        assert state(session) == expected
    assert not session.can_undo
    assert session.undo() is None
    for expected in states[1:]:
        session.redo()
        assert state(session) == expected
    assert not session.can_redo
    assert check(session.file.file.connection).ok


def test_undo_reaches_back_over_closing_and_opening(session: Session) -> None:
    path = session.path
    states = [state(session), *deeds(session, 8, 1)]
    session.undo()
    session.close()
    for n in range(6, -1, -1):
        again = open_evaluation(path)
        assert state(again) == states[n + 1]
        again.undo()
        assert state(again) == states[n]
        again.close(publish=n % 2 == 0)
    again = open_evaluation(path)
    for n in range(1, 9):
        again.redo()
        assert state(again) == states[n]
    publish(again)
    assert shown(path) == states[-1]


def test_a_new_action_ends_what_could_be_redone(session: Session) -> None:
    list(deeds(session, 3, 2))
    session.undo()
    session.undo()
    assert session.can_redo
    session.set("report_text", "1", {"text": "annat"})
    assert not session.can_redo
    assert session.redo() is None


def test_a_score_that_was_undone_and_given_again_is_no_dispute(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 7})
    session.undo()
    assert session.evaluation.consensus_score("1.3").points is None
    session.set("consensus_score", "1.3", {"points": 9})
    assert not session.evaluation.disputes
    assert session.evaluation.consensus_score("1.3").points == 9
    session.undo()
    assert "1.3" not in session.evaluation.consensus_scores
    session.redo()
    assert session.evaluation.consensus_score("1.3").points == 9
    assert not session.evaluation.disputes


def test_long_typing_is_taken_back_in_steps_and_never_in_part(session: Session) -> None:
    now = [2e9]
    session.file.file._clock = session.file.file._drafts._clock = lambda: now[0]
    session.set("report_text", "1", {"text": "förut"})
    for n in range(150):
        now[0] += 1
        session.set("report_text", "1", {"text": "förut " + "x" * n}, typing=True)
    seen: list[str] = []
    while session.can_undo and session.evaluation.report_texts:
        seen.append(session.evaluation.report_texts["1"].text)
        session.undo()
    assert len(seen) == 4, "three minutes of typing and what was there before"
    assert seen[-1] == "förut"
    assert [len(text) for text in seen] == sorted((len(text) for text in seen), reverse=True)


def test_an_action_that_wrote_a_field_twice_is_taken_back_whole(tmp_path: Path) -> None:
    from kompass_desktop.services.history import inverse

    file = EvaluationFile(tmp_path / "e.kompass", "KA", lasting=False)
    file.prepare()
    file.append(setting("note", "n", {"text": "förut"}))
    txn = file.append([Change("note", "n", "text", "ett"), Change("note", "n", "text", "två")]).txn
    assert txn is not None
    assert inverse(file, txn, set()) == [Change("note", "n", "text", "förut")]
    file.close()


def test_a_deleted_interview_comes_back_with_its_notes_seats_and_names(session: Session) -> None:
    interview = session.add("interview", {"title": "Grupp 1"})
    session.add("note", {"interview": interview, "text": "rad"}, row="n1")
    session.change(
        [*setting("seat", "s1", {"interview": interview, "seat": "C"}), *setting("seat_name", "s1", {"name": "X Y"})]
    )
    before = state(session)
    session.delete("interview", interview)
    assert not session.evaluation.notes
    assert not session.evaluation.seat_names
    session.undo()
    assert state(session) == before
    session.redo()
    assert not session.evaluation.interviews


def test_an_action_that_made_a_parent_and_its_child_is_taken_back_whole(session: Session) -> None:
    changes = [*setting("interview", "i", {"title": "Grupp"}), *setting("note", "n", {"interview": "i", "text": "rad"})]
    session.change(changes)
    session.undo()
    assert not session.evaluation.interviews, "also in what is shown before the file is opened again"
    assert not session.evaluation.notes


def test_an_undo_that_finds_nothing_to_take_back_is_a_step_all_the_same(session: Session) -> None:
    session.set("report_text", "1", {"text": "a"})
    file = session.file.file
    file.append(setting("report_text", "1", {"text": "b"}), step=False)  # somebody set it again
    session.undo()
    assert file.load().rows["report_text", "1"]["text"] == "b"  # type: ignore[index]
    assert not session.can_undo


def test_the_stacks_are_folded_from_the_steps() -> None:
    steps = [
        Step("a", None),
        Step("b", None),
        Step("ub", "b"),
        Step("c", None),
        Step("uc", "c"),
        Step("ua", "a"),
        Step("ra", "ua"),
    ]
    history = History.of(steps)
    assert history.undoable == ["ra"]
    assert history.redoable == ["uc"], "b was given up when c was done"
    assert history.own == {"ub", "uc", "ua", "ra"}


def test_a_step_whose_partner_is_unknown_does_no_harm() -> None:
    history = History.of([Step("a", None), Step("x", "gone")])
    assert history.undoable == ["a"]
    assert history.redoable == []


def test_an_undo_that_the_disk_refuses_changes_nothing(session: Session) -> None:
    from kompass_desktop.storage.problems import KnownProblem

    session.set("report_text", "1", {"text": "x" * 200_000})
    session.set("report_text", "1", {"text": "kort"})
    connection = session.file.file.connection
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = state(session)
    with pytest.raises(KnownProblem):
        for _ in range(5):
            session.undo()
            before = state(session)
            session.redo()
            before = state(session)
    assert state(session) == before
    connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    session.file.file.append([deleting("report_text", "1")])
    assert check(connection).ok
