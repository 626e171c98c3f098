"""A colleague's file is taken in: what would come is told first, all of it comes as one step, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kompass_desktop.model.changes import setting
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.disputes import open_disputes, settle
from kompass_desktop.services.opening import open_evaluation, open_read_only, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.taking_in import plan, take
from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.problems import FileDamaged, KnownProblem, OtherEvaluation
from tests.builders import new_session, tree_of
from tests.services.laptops import Laptop, state, two_laptops

Laptops = tuple[Laptop, Laptop]
NIGHT = (
    {"do": "note", "id": "n9", "interview": "g1", "text": "#21 - BL:s anteckning"},
    {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 11},
    {"do": "score", "evaluator": "BL", "sub_criterion": "1.3", "points": 12},
    {"do": "consensus", "sub_criterion": "2.1", "points": 9},
    {"do": "text", "section": "3.1.2", "text": "Kommunen berättar på webben.\nOch i bladet."},
    {"do": "delete", "kind": "web", "id": "w1"},
)


@pytest.fixture
def laptops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptops:
    """KA's and BL's, with the same evaluation."""
    return two_laptops(tmp_path, monkeypatch)


def test_the_plan_tells_what_would_come_in_numbers_and_names_and_changes_nothing(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    session = mine.open()
    session.set("consensus_score", "2.1", {"points": 7})
    before, log = state(session), session.file.file.count_entries()
    files = tree_of(mine.folder, theirs.folder)
    would = plan(session, theirs.file)
    assert would.news.counts == {"consensus": 1, "note": 1, "score": 2, "text": 1, "web": 1}
    assert would.news.by_author == [("BL", would.news.counts)]
    assert (would.news.removed, would.backup) == (1, None)
    (dispute,) = would.news.disputes
    assert [(v.value, v.author, v.here) for v in dispute.versions] == [(9, "BL", False), (7, "KA", True)]
    assert would.news.told == [{"kind": "consensus", "id": "2.1", "field": "points", "versions": [7, 9]}]
    assert would.words[0] == ("Från BL: 1 gemensam poäng, 1 anteckning, 2 egna poäng, 1 rapporttext, 1 iakttagelse")
    assert would.words[1:3] == ["Borttaget: 1", "Att avgöra: gemensam poäng 2.1."]
    assert "BL:s anteckning" not in " ".join(would.words), "nothing of what was written is told"
    assert (state(session), session.file.file.count_entries()) == (before, log)
    assert tree_of(mine.folder, theirs.folder) == files
    session.close()


def test_everything_comes_as_one_step_with_one_announcement_a_backup_and_a_receipt(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    session = mine.open()
    before = state(session)
    heard: list[Announcement] = []
    session.subscribe(heard.append)
    receipt = take(session, theirs.file)
    assert len(heard) == 1
    assert heard[0].kinds >= {"note", "individual_score", "consensus_score", "report_text", "web_finding"}
    assert session.evaluation.notes["n9"].text == "#21 - BL:s anteckning"
    assert session.evaluation.individual_score("1.3", "BL").points == 12
    assert "w1" not in session.evaluation.web_findings
    assert receipt.backup
    assert receipt.text
    assert receipt.text == receipt.backup.with_suffix(".txt")
    with read_evaluation(receipt.backup) as kept:
        assert "n9" not in kept.evaluation.notes
        assert "w1" in kept.evaluation.web_findings
    written = receipt.text.read_text("utf-8")
    assert "Från BL: 1 gemensam poäng" in written
    assert str(theirs.file) in written
    assert "anteckning n9" not in written
    assert session.unpublished
    after = state(session)
    session.undo()
    assert state(session) == before
    session.redo()
    assert state(session) == after
    session.close()


def test_taking_in_twice_changes_nothing_and_says_so(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    session = mine.open()
    take(session, theirs.file)
    after, log = state(session), session.file.file.count_entries()
    steps = session.file.file.steps()
    again = take(session, theirs.file)
    assert again.words == ["Allt i e.kompass är redan känt; ingenting nytt."]
    assert (again.news.counts, again.news.known, again.backup, again.text) == ({}, log, None, None)
    assert (state(session), session.file.file.count_entries()) == (after, log)
    assert session.file.file.steps() == steps, "nothing is no step"
    session.undo()
    assert take(session, theirs.file).news.new is False, "what was undone is known too"
    session.redo()
    assert state(session) == after
    session.close()


def test_both_ways_round_comes_to_the_same(laptops: Laptops, tmp_path: Path) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    mine.work({"do": "consensus", "sub_criterion": "2.1", "points": 7}, {"do": "delete", "kind": "note", "id": "n2"})
    post = mine.mail()
    seen = []
    for one, other in ((mine, theirs.mail()), (theirs, post)):
        session = one.open()
        take(session, other)
        seen.append(state(session))
        session.close()
    assert seen[0] == seen[1]


def test_what_somebody_has_erased_for_good_is_told_and_forgotten_here_too(laptops: Laptops) -> None:
    mine, theirs = laptops
    session = theirs.open()
    session.set("note", "n1", {"text": "ett namn som ska bort"})
    session.close()
    session = mine.open()
    take(session, theirs.mail())
    assert session.evaluation.notes["n1"].text == "ett namn som ska bort"
    session.close()
    session = theirs.open()
    with session.file.file.transaction() as connection:
        sql = "SELECT id, tbl, row, field, prev, txn, at FROM change WHERE value LIKE '%namn som ska%'"
        for id, kind, row, name, prev, txn, at in connection.execute(sql).fetchall():
            new = digest(id, kind, row, name, None, prev, txn, at)
            connection.execute("INSERT INTO erased VALUES (?)", (id,))
            connection.execute("UPDATE change SET value = NULL, digest = ? WHERE id = ?", (new, id))
        session.file.file.recompute([("note", "n1")])
    session.unpublished = True
    session.close()
    session = mine.open()
    words = "Text som någon har raderat för gott försvinner också här: 1"
    assert words in plan(session, theirs.file).words
    assert words in take(session, theirs.file).words
    assert session.evaluation.notes["n1"].text == ""
    assert take(session, theirs.file).news.new is False
    session.close()


# ---- undo
def test_an_undo_leaves_what_somebody_has_written_since(laptops: Laptops, tmp_path: Path) -> None:
    mine, theirs = laptops
    theirs.work(
        {"do": "set", "kind": "note", "id": "n1", "text": "BL:s text"},
        {"do": "interview", "id": "g7", "title": "Grupp 7"},
        {"do": "interview", "id": "g8", "title": "Grupp 8"},
        {"do": "set", "kind": "note", "id": "n2", "text": "BL:s andra text"},
    )
    session = mine.open()
    before = state(session)
    take(session, theirs.file)
    session.record(setting("interview", "g7", {"timer_spent": 60}))
    assert session.publish()
    other = Laptop("KA", tmp_path / "annan", mine._monkeypatch)
    shutil.copy(session.path, other.file)
    other.work({"do": "set", "kind": "note", "id": "n1", "text": "BL:s text, och mer"})
    mine.sit_down()
    shutil.copy(other.file, session.path)
    assert session.publish()
    session.adopt_news()
    session.undo()
    assert session.evaluation.notes["n1"].text == "BL:s text, och mer"
    assert session.evaluation.interviews["g7"].title == "Grupp 7", "the timer has run in it"
    assert "g8" not in session.evaluation.interviews
    assert [n for n in state(session)["notes"] if n["id"] == "n2"] == [n for n in before["notes"] if n["id"] == "n2"]
    session.close()


def test_an_undone_take_in_reaches_the_colleague_who_can_bring_it_back(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    session = mine.open()
    take(session, theirs.file)
    session.undo()
    session.close()
    session = theirs.open()
    with_it = state(session)
    take(session, mine.file)
    assert "n9" not in session.evaluation.notes
    session.undo()
    assert state(session) == with_it
    session.close()


def test_undo_and_redo_of_a_take_in_reach_over_closing(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    session = mine.open()
    before = state(session)
    take(session, theirs.file)
    after = state(session)
    session.close()
    session = mine.open()
    session.undo()
    assert state(session) == before
    session.close()
    session = mine.open()
    session.redo()
    assert state(session) == after
    session.close()


def test_sealed_points_that_came_stay_where_they_are(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT, {"do": "seal", "evaluator": "BL"})
    session = mine.open()
    receipt = take(session, theirs.file)
    assert receipt.news.seals == ["BL har förseglat sin bedömning."]
    session.undo()
    assert session.warnings == ["BL har förseglat sin bedömning; den står kvar."]
    assert session.evaluation.is_sealed("BL")
    assert session.evaluation.individual_score("1.3", "BL").points == 12
    assert "n9" not in session.evaluation.notes
    session.redo()
    assert "n9" in session.evaluation.notes
    assert not session.in_doubt
    session.close()


def test_points_changed_behind_a_seal_are_told(laptops: Laptops, tmp_path: Path) -> None:
    mine, theirs = laptops
    old = theirs.mail()
    theirs.work(*NIGHT, {"do": "seal", "evaluator": "BL"})
    session = mine.open()
    take(session, theirs.file)
    session.close()
    other = Laptop("BL", tmp_path / "annan", mine._monkeypatch)
    shutil.copy(old, other.file)
    other.work({"do": "score", "evaluator": "BL", "sub_criterion": "1.3", "points": 30})
    session = mine.open()
    would = plan(session, other.file)
    assert would.doubts == ("BL: 1.3 har ändrats efter förseglingen.",)
    assert would.doubts[0] in take(session, other.file).words
    session.close()


# ---- what is refused, and what it takes
def test_another_evaluation_is_refused_with_what_joining_means_and_joined_when_asked(
    laptops: Laptops, tmp_path: Path
) -> None:
    mine, _ = laptops
    stranger = new_session(tmp_path / "annan.kompass")
    stranger.add("interview", {"title": "Från en annan"}, row="x1")
    stranger.close()
    session = mine.open()
    before = state(session)
    for how in (plan, take):
        with pytest.raises(OtherEvaluation, match=r"annan utvärdering \(Exempelköping 2026\)\. Att lägga ihop dem"):
            how(session, stranger.path)
    assert state(session) == before
    assert list((mine.folder / "home").rglob("*take_in*")) == [], "a refusal makes no backup"
    assert plan(session, stranger.path, join=True).news.counts["interview"] == 1
    take(session, stranger.path, join=True)
    assert session.evaluation.interviews["x1"].title == "Från en annan"
    assert len(session.families) == 2
    session.undo()
    assert state(session) == before
    session.close()


def test_ones_own_file_a_damaged_one_and_none_are_refused_in_words(laptops: Laptops, tmp_path: Path) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    cut = tmp_path / "avbruten.kompass"
    cut.write_bytes(theirs.file.read_bytes()[:20_000])
    session = mine.open()
    before, files = state(session), tree_of(mine.folder)
    for path, problem in (
        (mine.file, Refused), (cut, FileDamaged), (tmp_path / "saknas.kompass", KnownProblem), (tmp_path, KnownProblem),
    ):  # fmt: skip
        for how in (plan, take):
            with pytest.raises(problem) as refused:
                how(session, path)
            assert str(refused.value).endswith(".")
    assert (state(session), tree_of(mine.folder)) == (before, files)
    session.close()


def test_work_in_the_other_file_that_is_not_yet_published_comes_too(laptops: Laptops) -> None:
    mine, theirs = laptops
    mine.sit_down()
    left = open_evaluation(theirs.file, "BL")
    left.set("consensus_score", "2.2", {"points": 3})
    left.close(publish=False)
    session = mine.open()
    take(session, theirs.file)
    assert session.evaluation.consensus_score("2.2").points == 3
    session.close()


def test_an_evaluation_that_is_only_looked_at_takes_nothing_in(laptops: Laptops) -> None:
    mine, theirs = laptops
    theirs.work(*NIGHT)
    mine.sit_down()
    session = open_read_only(mine.file)
    with pytest.raises(Refused, match="bara öppen för läsning"):
        take(session, theirs.file)
    assert "n9" not in session.evaluation.notes
    session.close()


def test_decisions_that_were_undone_do_not_stand_in_the_way_of_undoing_the_take_in(laptops: Laptops) -> None:
    mine, theirs = laptops
    mine.work({"do": "consensus", "sub_criterion": "2.1", "points": 7})
    theirs.work(*NIGHT)
    session = mine.open()
    before = state(session)
    take(session, theirs.file)
    (dispute,) = open_disputes(session.evaluation, session.file.file)
    settle(session, dispute, 9)
    session.undo()
    assert [d.key for d in open_disputes(session.evaluation, session.file.file)] == [dispute.key]
    session.undo()
    assert state(session) == before
    session.redo()
    assert [d.key for d in open_disputes(session.evaluation, session.file.file)] == [dispute.key]
    session.close()
