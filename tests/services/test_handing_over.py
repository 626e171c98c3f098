"""The municipality's file holds points, texts and the plan, and not one byte of what was said in trust."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.model.kinds import kinds
from kompass_desktop.services import dumping
from kompass_desktop.services.handing_over import CARRIED, hand_over
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.problems import FileExists, KnownProblem, NotWritable
from tests.builders import new_session, tree_of
from tests.services.planted import AUTHOR, PRIVATE, PUBLIC, TRUSTED, planted, words_below

ALL = (*TRUSTED, *PRIVATE, AUTHOR)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The planted evaluation, published and closed."""
    session = planted(tmp_path / "e.kompass", monkeypatch)
    assert session.close()
    yield session.path


def test_no_byte_of_the_copy_says_what_was_said_in_trust(file: Path) -> None:
    copy = file.with_name("kommunen.kompass")
    assert words_below(ALL, file) == {*ALL}, "the search finds all of it where it is"
    hand_over(file, copy)
    assert words_below(ALL, copy) == set()
    assert words_below(PUBLIC, copy) == {*PUBLIC}


def test_points_texts_findings_and_plan_are_those_of_the_evaluation(file: Path) -> None:
    copy = file.with_name("kommunen.kompass")
    done = hand_over(file, copy)
    with read_evaluation(file) as read:
        mine, families = dumping.dump(read.evaluation, read.file.versions), read.file.families()
    with read_evaluation(copy) as read:
        theirs = dumping.dump(read.evaluation, read.file.versions)
        assert read.integrity == "ok"
        assert read.file.families() == (done.family,)
        assert check(read.file.connection).ok
        log = list(read.file.log())
    assert done.family not in families
    for name in ("municipality", "year", "month", "edition", "texts", "findings", "actions", "recommendations"):
        assert theirs[name] == mine[name], name
    assert theirs["consensus"] == [{**score, "rationale": ""} for score in mine["consensus"]]
    assert theirs["earlier"]["points"] == mine["earlier"]["points"]
    for name in ("evaluators", "interviews", "notes", "documents", "quotes", "web_findings", "scores", "seals",
                 "answers", "fact_check_comments", "report_remarks", "supports", "disputes"):  # fmt: skip
        assert theirs[name] == [], name
    assert len({(e.kind, e.row, e.field) for e, _ in log}) == len(log), "one entry for each value"
    assert {author for _, author in log} == {""}
    assert all(not e.prev for e, _ in log)


def test_the_municipality_can_work_on_in_its_file_and_leaves_no_trace_here(file: Path, own_data_folder: Path) -> None:
    copy = file.with_name("kommunen.kompass")
    before = set(tree_of(own_data_folder))
    hand_over(file, copy)
    assert set(tree_of(own_data_folder)) == before
    assert {p.name for p in file.parent.iterdir()} == {file.name, copy.name}
    session = open_evaluation(copy)
    assert not session.can_undo
    session.set("action", "a1", {"status": "done"})
    session.close()
    with read_evaluation(copy) as read:
        assert read.evaluation.actions["a1"].status == "done"


def test_it_never_takes_the_place_of_anything(file: Path) -> None:
    other = file.with_name("finns.kompass")
    other.write_bytes(b"nagot annat")
    for target in (other, file):
        with pytest.raises(FileExists, match="finns redan"):
            hand_over(file, target)
    with pytest.raises(NotWritable):
        hand_over(file, file.parent / "saknas" / "k.kompass")
    with pytest.raises(KnownProblem):
        hand_over(other, file.with_name("ny.kompass"))
    assert other.read_bytes() == b"nagot annat"
    assert not file.with_name("ny.kompass").exists()


def test_points_that_wait_for_a_decision_are_blank_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = new_session(tmp_path / "e.kompass")
    session.set("consensus_score", "1.3", {"points": 3})
    session.close()
    other = session.path.with_name("hos BL.kompass")
    other.write_bytes(session.path.read_bytes())
    for path, points in ((session.path, 5), (other, 9)):
        session = open_evaluation(path, "KA")
        session.set("consensus_score", "1.3", {"points": points})
        session.close()
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "tredje"))
    session = open_evaluation(other)
    mine = tmp_path / "e.kompass"
    from kompass_desktop.storage.union import take_in

    take_in(session.file.file, mine)
    session.close(publish=True)
    done = hand_over(other, tmp_path / "k.kompass")
    assert done.waiting == ("1.3",)
    with read_evaluation(tmp_path / "k.kompass") as read:
        assert read.evaluation.consensus_score("1.3").points is None


def test_everything_that_is_carried_is_a_kind_and_field_of_the_model() -> None:
    assert all(set(names) <= set(kinds()[kind].fields) for kind, names in CARRIED.items())
    assert "rationale" not in json.dumps(CARRIED)
