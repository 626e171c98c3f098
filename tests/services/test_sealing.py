"""Sealing, locking and opening: what each writes, what may not get behind it, and what is seen where somebody did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.scores import CONSENSUS_LOCK
from kompass_desktop.model.sealing import broken_seals, changed_since, consensus_content, individual_content
from kompass_desktop.services.commands import Commands
from kompass_desktop.services.logbook import lines
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.sealing import (
    adopting,
    locking,
    opening,
    sealing,
    single_scorer,
    unlocking,
)
from kompass_desktop.services.session import Session
from tests.builders import carry_out, new_session
from tests.services.sealed_copies import come_in

Make = Callable[..., Session]
LOCK = ("consensus_lock", CONSENSUS_LOCK)
ROADS: dict[str, Callable[[Session], object]] = {
    "a field that is set": lambda s: s.set("seal", "KA", {"sealed": True}),
    "the changes of a seal": lambda s: s.change(sealing("KA")),
    "a command": lambda s: carry_out(s, {"do": "seal", "evaluator": "KA"}),
    "an evaluation that begins with it": lambda s: s.record(sealing("KA")),
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An open evaluation of Exempelköping in which KA has given points for 1.1 and 1.3, and BL for 1.1."""
    made = new_session(tmp_path / "prov.kompass")
    made.begin(
        [
            *setting("individual_score", "1.1/KA", {"points": 15, "rationale": "Principer finns."}),
            *setting("individual_score", "1.3/KA", {"points": 0}),
            *setting("individual_score", "1.1/BL", {"points": 9, "rationale": "Följs inte upp."}),
        ]
    )
    yield made
    made.close(publish=False)


def own(session: Session, evaluator: str = "KA") -> dict[str, tuple[int | None, str]]:
    """Somebody's own scores that say something."""
    return individual_content(session.evaluation, evaluator)


def fits(session: Session, evaluator: str = "KA") -> bool:
    """Whether the digest of a seal is one of the scores as they are now."""
    found = session.evaluation.seals[evaluator].digest
    return bool(found) and changed_since(found, own(session, evaluator)) == ()


def refused(session: Session, deed: Callable[[], object]) -> str:
    """A deed that must be refused, and then has changed nothing; the words."""
    before, log = session.evaluation, session.file.file.count_entries()
    with pytest.raises(Refused) as refusal:
        deed()
    assert session.evaluation == before
    assert session.file.file.count_entries() == log
    words = str(refusal.value)
    assert words.endswith(".")
    assert words[0].isupper()
    return words


# ---- the digest
@pytest.mark.parametrize("road", ROADS)
def test_a_seal_gets_a_digest_that_fits_whatever_road_it_comes(session: Session, road: str) -> None:
    ROADS[road](session)
    assert session.evaluation.is_sealed("KA")
    assert fits(session)
    assert len(session.evaluation.seals["KA"].digest.split()) == 1 + 2


def test_a_seal_that_comes_together_with_scores_holds_the_scores_that_come(session: Session) -> None:
    session.change(
        [
            *sealing("KA"),
            *setting("individual_score", "1.1/KA", {"points": 16}),
            *setting("individual_score", "2.1/KA", {"points": 3, "rationale": "Nytt."}),
            deleting("individual_score", "1.3/KA"),
            *setting("individual_score", "1.1/BL", {"points": 1}),
        ]
    )
    assert own(session) == {"1.1": (16, "Principer finns."), "2.1": (3, "Nytt.")}
    assert fits(session)


def test_a_seal_that_comes_with_a_score_that_comes_back_holds_it_as_it_came_back(session: Session) -> None:
    session.set("individual_score", "2.1/KA", {"points": 3, "rationale": "Nytt."})
    session.undo()
    session.change([*setting("individual_score", "2.1/KA", {"points": 4}), *sealing("KA")])
    assert own(session)["2.1"] == (4, "")
    assert fits(session)


def test_a_digest_that_somebody_gives_along_is_not_believed(session: Session) -> None:
    session.set("seal", "KA", {"sealed": True, "digest": "påhittat"})
    assert fits(session)
    session.set(*LOCK, {"digest": "påhittat", "locked": True})
    assert session.evaluation.consensus_locks[CONSENSUS_LOCK].digest.count(" ") == 0
    assert not broken_seals(session.evaluation)


def test_sealing_again_gets_another_salt_and_so_another_digest_of_the_same_scores(session: Session) -> None:
    session.change(sealing("KA"))
    first = session.evaluation.seals["KA"].digest
    session.change(opening("KA", "Fel rad"))
    session.change(sealing("KA"))
    second = session.evaluation.seals["KA"].digest
    assert first.split(" ")[0] != second.split(" ")[0]
    assert fits(session)
    assert changed_since(first, own(session)) == ()


def test_one_who_has_no_scores_can_seal_that_too(session: Session) -> None:
    carry_out(session, {"do": "evaluator", "name": "CD"})
    session.change(sealing("CD"))
    assert fits(session, "CD")
    assert " " not in session.evaluation.seals["CD"].digest
    assert not broken_seals(session.evaluation)


def test_sealing_what_is_sealed_already_does_not_make_the_seal_anew(session: Session) -> None:
    session.change(sealing("KA"))
    session.change(locking())
    before = session.evaluation
    for deed in (
        lambda: session.set("seal", "KA", {"sealed": True}),
        lambda: session.set(*LOCK, {"locked": True}),
        lambda: session.set("seal", "KA", {"digest": "a 1.1=x"}),
        lambda: session.set(*LOCK, {"digest": ""}),
    ):
        try:
            deed()
        except Refused as refusal:
            assert str(refusal)
    assert session.evaluation.seals == before.seals
    assert session.evaluation.consensus_locks == before.consensus_locks


# ---- while sealed
@pytest.mark.parametrize(
    "changes",
    [
        setting("individual_score", "1.1/KA", {"points": 16}),
        setting("individual_score", "1.1/KA", {"rationale": "Ändrat."}),
        setting("individual_score", "2.1/KA", {"points": 1}),
        [deleting("individual_score", "1.3/KA")],
        [Change("individual_score", "1.3/KA", DELETED, 0)],
        [*opening("KA", "Fel rad"), *setting("individual_score", "1.1/KA", {"points": 16})],
        [*setting("report_text", "4", {"text": "x"}), *setting("individual_score", "1.1/KA", {"points": None})],
    ],
    ids=["points", "reason", "new", "gone", "back", "opened in one", "among others"],
)
def test_while_sealed_no_change_touches_ones_own_scores(session: Session, changes: list[Change]) -> None:
    session.change(sealing("KA"))
    assert "KA har förseglat" in refused(session, lambda: session.change(changes))
    assert "KA har förseglat" in refused(session, lambda: session.record(changes))
    assert fits(session)


def test_while_sealed_nothing_is_settled_typed_or_deleted_there_and_the_others_go_on(session: Session) -> None:
    session.change(sealing("KA"))
    refused(session, lambda: session.change(setting("individual_score", "1.1/KA", {"points": 1}), settle=True))
    refused(session, lambda: session.set("individual_score", "1.1/KA", {"rationale": "x"}, typing=True))
    refused(session, lambda: session.delete("individual_score", "1.1/KA"))
    session.set("individual_score", "1.1/BL", {"points": 8})
    session.set("consensus_score", "1.1", {"points": 10})
    assert own(session, "BL") == {"1.1": (8, "Följs inte upp.")}


def test_undo_and_redo_do_not_touch_what_was_sealed_another_way(session: Session) -> None:
    session.set("individual_score", "1.1/KA", {"points": 16})
    session.record(sealing("KA"))
    assert "förseglade" in refused(session, session.undo)
    session.record(opening("KA", "Fel rad"))
    session.undo()
    session.record(sealing("KA"))
    assert "förseglade" in refused(session, session.redo)
    assert own(session)["1.1"][0] == 15
    assert fits(session)


@pytest.mark.parametrize("reason", ["", " ", "\n\t"])
def test_a_seal_and_a_lock_are_opened_with_a_reason_only(session: Session, reason: str) -> None:
    session.change(sealing("KA"))
    session.change(locking())
    for changes in (opening, unlocking):
        deed = (lambda: opening("KA", reason)) if changes is opening else (lambda: unlocking(reason))
        assert "skäl" in refused(session, deed)
    command = {"do": "reopen", "evaluator": "KA", "reason": reason}
    assert "skäl" in refused(session, lambda: Commands(session, session.path.parent).run(command))


@pytest.mark.parametrize(
    "changes",
    [
        setting("seal", "KA", {"sealed": False}),
        setting("seal", "KA", {"sealed": None}),
        setting("seal", "KA", {"sealed": False, "reason": " "}),
        [deleting("seal", "KA")],
        setting(*LOCK, {"locked": False}),
        [deleting(*LOCK)],
    ],
    ids=["opened", "cleared", "no words", "deleted", "unlocked", "lock deleted"],
)
def test_no_change_opens_a_seal_or_a_lock_without_a_reason(session: Session, changes: list[Change]) -> None:
    session.change(sealing("KA"))
    session.change(locking())
    assert "skäl" in refused(session, lambda: session.change(changes))
    assert session.evaluation.is_sealed("KA")
    assert session.evaluation.is_locked


def test_the_log_keeps_who_opened_a_seal_and_why(session: Session) -> None:
    session.change(sealing("KA"))
    session.change(opening("KA", "Fel rad"))
    session.set("individual_score", "1.1/KA", {"points": 16})
    session.change(sealing("KA"))
    assert session.evaluation.seals["KA"].reason == ""
    told = [(x.author, x.field, x.new) for x in lines(session.file.file.log()) if (x.kind, x.id) == ("seal", "KA")]
    assert [t for t in told if t[1] != "digest"] == [
        ("KA", "sealed", 1), ("KA", "sealed", 0), ("KA", "reason", "Fel rad"), ("KA", "sealed", 1), ("KA", "reason", "")
    ]  # fmt: skip


# ---- taking a seal back
def test_a_seal_can_be_taken_back_and_made_again_while_nobody_else_is_sealed(session: Session) -> None:
    session.set("individual_score", "1.1/KA", {"points": 16})
    session.change(sealing("KA"))
    seal = session.evaluation.seals["KA"]
    session.undo()
    assert not session.evaluation.is_sealed("KA")
    session.redo()
    assert session.evaluation.seals["KA"] == seal
    session.undo()
    session.undo()
    assert own(session)["1.1"][0] == 15
    session.redo()
    session.redo()
    assert session.evaluation.seals["KA"] == seal
    assert fits(session)


@pytest.mark.parametrize("often", [1, 2], ids=["the first seal", "a later seal"])
def test_a_seal_is_not_taken_back_when_all_have_sealed_and_see_each_others_points(session: Session, often: int) -> None:
    for _ in range(often - 1):
        session.change(sealing("KA"))
        session.change(opening("KA", "Fel rad"))
    session.change(sealing("BL"))
    session.change(sealing("KA"))
    words = refused(session, session.undo)
    assert "Alla har förseglat" in words
    assert "med ett skäl" in words
    session.change(opening("KA", "Räknade fel"))
    assert not session.evaluation.is_sealed("KA")


def test_one_who_sealed_without_points_and_sees_the_others_opens_with_a_reason_too(session: Session) -> None:
    carry_out(session, {"do": "evaluator", "name": "CD"})
    session.change([deleting("individual_score", "1.1/BL")])
    session.change(sealing("KA"))
    session.change(sealing("CD"))
    assert "förseglat" in refused(session, session.undo)
    session.change(opening("CD", "Vill ändå bedöma"))
    session.set("individual_score", "1.1/CD", {"points": 3})


def test_an_opening_that_is_taken_back_leaves_the_seal_as_it_was(session: Session) -> None:
    session.change(sealing("KA"))
    seal = session.evaluation.seals["KA"]
    session.change(opening("KA", "Fel rad"))
    session.undo()
    assert session.evaluation.seals["KA"] == seal
    session.redo()
    assert session.evaluation.seals["KA"].reason == "Fel rad"
    assert not session.evaluation.is_sealed("KA")


@pytest.mark.parametrize("often", [1, 2], ids=["the first seal", "a later seal"])
def test_a_seal_does_not_come_back_by_redo_over_scores_that_have_changed_since(session: Session, often: int) -> None:
    for _ in range(often - 1):
        session.change(sealing("KA"))
        session.change(opening("KA", "Fel rad"))
    session.change(sealing("KA"))
    session.undo()
    come_in(session, setting("individual_score", "1.3/KA", {"points": 7}))
    assert own(session)["1.3"][0] == 7
    assert "Försegla på nytt" in refused(session, session.redo)
    session.change(sealing("KA"))
    assert fits(session)


def test_an_opening_is_not_taken_back_over_scores_that_have_changed_since(session: Session) -> None:
    session.change(sealing("KA"))
    session.change(opening("KA", "Fel rad"))
    come_in(session, setting("individual_score", "1.3/KA", {"points": 7}))
    assert "Försegla på nytt" in refused(session, session.undo)


# ---- the consensus
def test_the_lock_gets_a_digest_that_fits_and_while_it_holds_no_agreed_score_is_touched(session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 12, "rationale": "Eniga."})
    session.change([*setting("consensus_score", "1.3", {"points": 0}), *locking()])
    lock = session.evaluation.consensus_locks[CONSENSUS_LOCK]
    assert lock.locked
    assert len(lock.digest.split()) == 1 + 2
    assert changed_since(lock.digest, consensus_content(session.evaluation)) == ()
    for deed in (
        lambda: session.set("consensus_score", "1.1", {"points": 13}),
        lambda: session.set("consensus_score", "2.1", {"rationale": "x"}, typing=True),
        lambda: session.delete("consensus_score", "1.1"),
        lambda: session.change(adopting(session.evaluation, "KA", ["1.1"])),
        lambda: session.change([*unlocking("Fel"), *setting("consensus_score", "1.1", {"points": 13})]),
        lambda: carry_out(session, {"do": "consensus", "sub_criterion": "1.1", "points": 13}),
    ):
        assert "låst" in refused(session, deed)
    session.set("individual_score", "1.1/KA", {"points": 1})


def test_undo_and_redo_do_not_get_behind_the_lock(session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 12})
    session.record(locking())
    assert "låst" in refused(session, session.undo)
    session.record(unlocking("Fel rad"))
    session.undo()
    session.record(locking())
    assert "låst" in refused(session, session.redo)
    assert not broken_seals(session.evaluation)


def test_the_lock_can_be_taken_back_and_made_again_also_when_all_are_revealed(session: Session) -> None:
    session.change(sealing("KA"))
    session.change(sealing("BL"))
    session.set("consensus_score", "1.1", {"points": 12})
    session.change(locking())
    lock = session.evaluation.consensus_locks[CONSENSUS_LOCK]
    session.undo()
    assert not session.evaluation.is_locked
    session.redo()
    assert session.evaluation.consensus_locks[CONSENSUS_LOCK] == lock
    session.change(unlocking("Ett till möte"))
    assert session.evaluation.consensus_locks[CONSENSUS_LOCK].reason == "Ett till möte"
    session.undo()
    assert session.evaluation.consensus_locks[CONSENSUS_LOCK] == lock


@pytest.mark.parametrize("often", [1, 2], ids=["the first lock", "a later lock"])
def test_the_lock_does_not_come_back_by_redo_over_scores_that_have_changed_since(session: Session, often: int) -> None:
    session.set("consensus_score", "1.1", {"points": 12})
    for _ in range(often - 1):
        session.change(locking())
        session.change(unlocking("Fel rad"))
    session.change(locking())
    session.undo()
    come_in(session, setting("consensus_score", "1.1", {"points": 13}))
    assert session.evaluation.consensus_score("1.1").points == 13
    assert "Lås på nytt" in refused(session, session.redo)
    session.change(locking())
    assert not broken_seals(session.evaluation)


def test_points_in_dispute_are_not_settled_behind_the_lock(session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 12})
    come_in(session, setting("consensus_score", "1.1", {"points": 13}), unaware=True)
    assert session.evaluation.consensus_score("1.1").points is None
    session.change(locking())
    command: dict[str, Value] = {"do": "settle", "kind": "consensus", "id": "1.1", "field": "points", "value": 13}
    assert "låst" in refused(session, lambda: Commands(session, session.path.parent).run(command))
    session.change(unlocking("Avgör 1.1"))
    carry_out(session, command)
    assert session.evaluation.consensus_score("1.1").points == 13


# ---- adopting
def test_own_points_become_the_consensus_with_their_reasons_in_one_step(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 20, "rationale": "Vi är överens."})
    session.set("individual_score", "1.3/KA", {"rationale": "KA:s skäl"})
    session.set("individual_score", "1.4/KA", {"rationale": "Bara ett skäl"})
    before = session.evaluation.consensus_scores
    session.change(adopting(session.evaluation, "KA", session.catalogue.codes))
    assert consensus_content(session.evaluation) == {
        "1.1": (15, "Principer finns."), "1.3": (0, "Vi är överens.")
    }  # fmt: skip
    session.undo()
    assert session.evaluation.consensus_scores == before
    session.redo()
    assert session.evaluation.consensus_score("1.1").points == 15


def test_blank_points_are_not_adopted_and_leave_the_consensus_alone(session: Session) -> None:
    session.set("consensus_score", "2.1", {"points": 4})
    assert adopting(session.evaluation, "BL", ["1.3", "2.1"]) == []
    assert session.change(adopting(session.evaluation, "BL", ["2.1"])) is None
    assert session.evaluation.consensus_score("2.1").points == 4


def test_points_alone_are_adopted_where_that_is_asked_for(session: Session) -> None:
    session.change(adopting(session.evaluation, "BL", ["1.1"], reasons=False))
    assert consensus_content(session.evaluation) == {"1.1": (9, "")}


def test_adopting_touches_only_the_codes_that_were_asked_for_and_nobodys_own_points(session: Session) -> None:
    session.change(sealing("KA"))
    before = session.evaluation.individual_scores
    session.change(adopting(session.evaluation, "KA", ["1.3"]))
    assert consensus_content(session.evaluation) == {"1.3": (0, "")}
    assert session.evaluation.individual_scores == before


def test_the_only_scorer_is_known_and_nobody_where_there_are_more_or_none(session: Session) -> None:
    assert single_scorer(session.evaluation) == ""
    session.delete("individual_score", "1.1/BL")
    assert single_scorer(session.evaluation) == "KA"
    session.change([deleting("individual_score", row) for row in session.evaluation.individual_scores])
    assert single_scorer(session.evaluation) == ""
