"""A dispute is decided for mine, theirs or both, one at a time, and what is decided stays decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.disputes import BOTH, MINE, THEIRS, Dispute, chosen, joined_texts, open_disputes, settle
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.taking_in import take
from tests.services.laptops import Laptop, state, two_laptops

MINE_WROTE = (
    {"do": "set", "kind": "note", "id": "n1", "text": "#13 min rad\n"},
    {"do": "consensus", "sub_criterion": "2.1", "points": 7},
    {"do": "set", "kind": "document", "id": "d1", "title": "Min"},
    {"do": "delete", "kind": "note", "id": "n2"},
    {"do": "text", "section": "3.1.2", "text": "Ny första rad.\nOch i tidningen."},
)
THEY_WROTE = (
    {"do": "set", "kind": "note", "id": "n1", "text": "#14 deras rad\n"},
    {"do": "consensus", "sub_criterion": "2.1", "points": 9},
    {"do": "set", "kind": "document", "id": "d1", "title": "Deras"},
    {"do": "set", "kind": "note", "id": "n2", "text": "ändrad"},
    {"do": "text", "section": "3.1.2", "text": "Kommunen berättar på webben.\nNy sista rad."},
)


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """KA's laptop, where BL's file with four disputes has been taken in."""
    mine, theirs = two_laptops(tmp_path, monkeypatch)
    theirs.work(*THEY_WROTE)
    mine.work(*MINE_WROTE)
    session = mine.open()
    assert len(take(session, theirs.file).news.disputes) == 4
    session.close()
    return mine


@pytest.fixture
def session(mine: Laptop) -> Iterator[Session]:
    """The evaluation with its disputes, open as KA."""
    session = mine.open()
    yield session
    session.close()


def waiting(session: Session) -> dict[tuple[str, str], Dispute]:
    """The open disputes by kind and row."""
    return {(d.kind, d.row): d for d in open_disputes(session.evaluation, session.file.file)}


@pytest.mark.parametrize(
    ("kind", "row", "field", "mine_", "theirs_"),
    [
        ("note", "n1", "text", "#13 min rad\n", "#14 deras rad\n"),
        ("consensus_score", "2.1", "points", 7, 9),
        ("document", "d1", "title", "Min", "Deras"),
    ],
)
def test_mine_and_theirs_stand_for_what_each_wrote(
    session: Session, kind: str, row: str, field: str, mine_: Any, theirs_: Any
) -> None:
    dispute = waiting(session)[kind, row]
    before = state(session)
    for choice, value in ((MINE, mine_), (THEIRS, theirs_)):
        assert chosen(dispute, choice, "KA") == value
        settle(session, dispute, chosen(dispute, choice, "KA"))
        assert getattr(session.evaluation.row(kind, row), field) == value
        assert len(waiting(session)) == 3
        with pytest.raises(Refused, match="redan avgjord"):
            settle(session, dispute, value)
        session.undo()
        assert state(session) == before


def test_who_nobody_named_is_known_by_what_was_written_here(session: Session) -> None:
    dispute = waiting(session)["note", "n1"]
    assert chosen(dispute, MINE) == "#13 min rad\n"
    assert chosen(dispute, THEIRS) == "#14 deras rad\n"


def test_both_texts_are_kept_with_a_blank_line_between_and_only_texts(session: Session) -> None:
    found = waiting(session)
    settle(session, found["note", "n1"], chosen(found["note", "n1"], BOTH, "KA"))
    text = session.evaluation.notes["n1"].text
    assert text in ("#13 min rad\n\n#14 deras rad", "#14 deras rad\n\n#13 min rad")
    session.undo()
    assert ("note", "n1") in waiting(session)
    for key in (("consensus_score", "2.1"), ("document", "d1"), ("note", "n2")):
        assert not found[key].can_keep_both
        with pytest.raises(Refused, match="Bara texter"):
            chosen(found[key], BOTH, "KA")
    with pytest.raises(Refused, match="Välj en av dem"):
        chosen(found["note", "n1"], "ingen", "KA")


@pytest.mark.parametrize("choice", [MINE, THEIRS])
def test_a_row_deleted_by_one_and_changed_by_another_is_deleted_or_kept(session: Session, choice: str) -> None:
    dispute = waiting(session)["note", "n2"]
    assert {(v.value, v.author) for v in dispute.versions} == {(1, "KA"), (0, "BL")}
    settle(session, dispute, chosen(dispute, choice, "KA"))
    assert ("n2" in session.evaluation.notes) == (choice == THEIRS)
    assert ("note", "n2") not in waiting(session)


def test_decisions_that_are_half_done_survive_closing(mine: Laptop) -> None:
    session = mine.open()
    for key in (("note", "n1"), ("consensus_score", "2.1")):
        settle(session, waiting(session)[key], chosen(waiting(session)[key], THEIRS, "KA"))
    session.close()
    session = mine.open()
    assert set(waiting(session)) == {("document", "d1"), ("note", "n2")}
    assert session.evaluation.consensus_score("2.1").points == 9
    session.close()


def test_three_versions_are_chosen_by_themselves(mine: Laptop, tmp_path: Path) -> None:
    third = Laptop("KA", tmp_path / "tredje", mine._monkeypatch)
    third.file.write_bytes((tmp_path / "BL" / "e.kompass").read_bytes())
    third.work({"do": "set", "kind": "document", "id": "d1", "title": "Tredje"})
    session = mine.open()
    session.set("document", "d1", {"title": "Min igen"})  # goes on from the version that is shown
    take(session, third.file)
    dispute = waiting(session)["document", "d1"]
    assert len(dispute.versions) >= 2
    settle(session, dispute, "Tredje")
    assert session.evaluation.documents["d1"].title == "Tredje"
    assert ("document", "d1") not in waiting(session)
    session.close()


def test_texts_that_were_joined_are_named_to_be_read_through(session: Session) -> None:
    assert joined_texts(session.evaluation) == [("report_text", "3.1.2", "text")]
    session.set("report_text", "3.1.2", {"text": "Genomläst."})
    assert joined_texts(session.evaluation) == []
