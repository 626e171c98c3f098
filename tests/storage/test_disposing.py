"""What was said in trust is removed for good: from the file, from this computer, all or nothing, and it stays away."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services import disposal
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage import disposing, traces
from kompass_desktop.storage.backups import HAND, TAKE_IN
from kompass_desktop.storage.disposing import DISPOSING, erase, forget_authors
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import AlreadyOpen, FileTooNew, KnownProblem
from tests.builders import tree_of
from tests.services.planted import PRIVATE, PUBLIC, TRUSTED, planted, words_below
from tests.storage.conftest import another_computer
from tests.storage.evaluations import shown
from tests.storage.killing import verbs
from tests.storage.replicas import Replica

NOW = 1_800_000_000.0
LONG = os.environ.get("KOMPASS_LONG") == "1"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The planted evaluation, published once."""
    folder = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(folder / "home"))
        session = planted(folder / "e.kompass", patch)
        assert session.close()
    return folder / "e.kompass"


@pytest.fixture
def file(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of its own that this computer has never opened; temporary files lie in a place of their own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))  # for what runs in a process of its own
    (tmp_path / "temp").mkdir()
    (tmp_path / "mapp").mkdir()
    return Path(shutil.copy(made, tmp_path / "mapp" / "e.kompass"))


def everywhere(file: Path, home: Path) -> set[str]:
    """The words said in trust that can still be found beside the file, in the data folder or among temporary files."""
    return words_below(TRUSTED, file.parent, home, Path(tempfile.gettempdir()))


def leave_traces(file: Path, home: Path) -> None:
    """Everything that work leaves behind: backups, what was set aside, rooms of killed readers, an old name."""
    session = open_evaluation(file)
    session.set("report_text", "2.1", {"text": "Kommunen hqtext."})
    for why in (HAND, TAKE_IN):
        session.file.backup(why)
    session.close()
    work = work_folder(home, file)
    shutil.copy(work / "work.kompass", work / "damaged-1.kompass")
    (work / "damaged-2.kompass").write_bytes((work / "work.kompass").read_bytes()[5000:])
    for room in (home / "reading" / "abc", Path(tempfile.gettempdir()) / "copy-xyz.tmp"):
        room.mkdir(parents=True)
        shutil.copy(work / "work.kompass", room / "copy.kompass")
    os.utime(room / "copy.kompass", (time.time() - 3600, time.time() - 3600))
    old = file.with_name("gammalt namn.kompass")
    shutil.copy(file, old)
    open_evaluation(old).close()
    old.unlink()


def test_no_byte_of_what_was_said_in_trust_is_left_on_this_computer(file: Path, own_data_folder: Path) -> None:
    leave_traces(file, own_data_folder)
    assert everywhere(file, own_data_folder) == {*TRUSTED}, "the search finds all of it before"
    done = disposal.dispose(file)
    assert everywhere(file, own_data_folder) == set()
    assert words_below((*PRIVATE, *PUBLIC), file) == {*PRIVATE, *PUBLIC}, "and nothing else is missing"
    assert done.removed == {
        "name": 1, "seat": 1, "note": 1, "score": 72, "seal": 2, "attachment": 2, "history": done.removed["history"],
    }  # fmt: skip
    assert done.removed["history"] >= 3
    assert (done.backups, done.working_copies, done.left) == (1, 5, ())
    assert [(one.evaluator, one.device) for one in done.copies] == [("zqauthor", "zqdevice")]
    assert not (work_folder(own_data_folder, file) / DISPOSING).exists()


def test_points_texts_and_the_file_s_soundness_are_as_before(file: Path) -> None:
    before = shown(file)
    disposal.dispose(file)
    after = shown(file)
    gone = ("notes", "scores", "seals", "contradictions")
    assert all(after[name] == [] for name in gone)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "notes", "scores", "seals", "interviews", "documents", "web_findings", "answers", "supports",
        "consensus_lock", "fact_check_comments",
    }  # fmt: skip
    assert after["interviews"] == [{**before["interviews"][0], "seats": []}]
    assert after["documents"] == [{**before["documents"][0], "sha256": None, "file_name": ""}]
    assert after["supports"] == ["f1/q1"]
    with read_evaluation(file) as read:
        assert (read.integrity, read.said) == ("ok", ())
        assert all(author == "" for _, author in read.file.log())


def test_there_is_nothing_to_undo_afterwards_and_the_work_goes_on(file: Path) -> None:
    disposal.dispose(file)
    session = open_evaluation(file, "BL")
    assert not session.can_undo
    note = session.add("note", {"interview": "g1", "text": "en ny anteckning"})
    session.undo()
    assert note not in session.evaluation.notes
    session.close()


def test_an_old_copy_that_comes_back_brings_nothing_back(file: Path, made: Path, own_data_folder: Path) -> None:
    disposal.dispose(file)
    clean = shown(file)
    shutil.copy(made, file)  # somebody's synchronised folder puts the old one there
    session = open_evaluation(file)
    assert not session.evaluation.notes
    assert not session.evaluation.individual_scores
    session.set("report_text", "2.2", {"text": "nytt"})
    session.close()
    assert {**shown(file), "texts": clean["texts"]} == clean
    session = open_evaluation(file)
    assert words_below(TRUSTED, session.file.folder) == set()
    session.close()
    disposal.dispose(file)
    assert everywhere(file, own_data_folder) == set()


def test_a_colleague_who_takes_the_file_in_loses_what_was_removed_but_not_what_is_new(
    tmp_path: Path,
) -> None:
    anna = Replica(tmp_path / "anna" / "e.kompass", "anna", lambda: NOW)
    anna.set("interview", "i", title="Grupp 1")
    anna.set("note", "n", interview="i", text="sagt i förtroende")
    anna.set("consensus_score", "1.3", points=7, rationale="överens")
    bo = anna.copy(tmp_path / "bo" / "e.kompass", "bo", lambda: NOW + 60)
    bo.set("note", "m", interview="i", text="ny hos bo")
    bo.set("consensus_score", "1.3", points=9)
    erase(anna.file)
    bo.take(anna)
    anna.take(bo)
    assert anna.dump() == bo.dump()
    for one in (anna, bo):
        assert one.row("note", "n") is None
        assert one.value("note", "m", "text") == "ny hos bo"
        assert one.value("consensus_score", "1.3", "points") == 9
        assert one.disputes == {}
        assert one.is_sound()
        one.close()


def test_a_text_that_was_joined_stays_as_it_is_shown_and_open_versions_stay_open(tmp_path: Path) -> None:
    anna = Replica(tmp_path / "anna" / "e.kompass", "anna", lambda: NOW)
    anna.set("report_text", "2.1", text="ett\ntvå\ntre\n")
    anna.set("report_text", "2.2", text="från början")
    bo = anna.copy(tmp_path / "bo" / "e.kompass", "bo", lambda: NOW + 60)
    anna.set("report_text", "2.1", text="ETT\ntvå\ntre\n")
    bo.set("report_text", "2.1", text="ett\ntvå\nTRE\n")
    anna.set("report_text", "2.2", text="hos anna")
    bo.set("report_text", "2.2", text="")
    anna.set("consensus_score", "1.3", points=3)
    bo.set("consensus_score", "1.3", points=5)
    anna.take(bo)
    before = anna.file.load()
    erase(anna.file)
    after = anna.file.load()
    assert after.rows == before.rows
    assert anna.value("report_text", "2.1", "text") == "ETT\ntvå\nTRE\n"
    assert after.disputes["consensus_score", "1.3", "points"] == "decide"
    assert sorted(anna.versions("consensus_score", "1.3", "points")) == [3, 5]
    assert anna.file.history("report_text", "2.2", "text")[0].value is None
    assert anna.is_sound()
    anna.close()
    bo.close()


def test_only_counting_changes_nothing(file: Path, own_data_folder: Path) -> None:
    leave_traces(file, own_data_folder)
    before = tree_of(file.parent, own_data_folder, Path(tempfile.gettempdir()))
    planned = disposal.plan(file)
    assert tree_of(file.parent, own_data_folder, Path(tempfile.gettempdir())) == before
    assert planned.removed == disposal.dispose(file).removed


def test_another_file_of_the_same_evaluation_is_left_in_peace(file: Path, own_data_folder: Path) -> None:
    other = Path(shutil.copy(file, file.with_name("kopia.kompass")))
    session = open_evaluation(other)
    session.set("report_text", "2.2", {"text": "hqother"})
    session.close()
    unsaved = Path(shutil.copy(file, file.with_name("osparad.kompass")))
    session = open_evaluation(unsaved)
    session.set("report_text", "2.3", {"text": "hqunsaved"})
    session.close(publish=False)
    unsaved.unlink()
    disposal.dispose(file)
    assert len(shown(other)["notes"]) == 1, "it is disposed of by itself"
    assert words_below(TRUSTED, own_data_folder / "work") == set()
    assert words_below(["hqunsaved"], own_data_folder / "work") == {"hqunsaved"}, "work that is in no file stays"


def test_while_somebody_has_it_open_it_is_refused(file: Path, own_data_folder: Path) -> None:
    for path in (file, Path(shutil.copy(file, file.with_name("kopia.kompass")))):
        session = open_evaluation(path)
        with pytest.raises(AlreadyOpen):
            disposal.dispose(file)
        session.close()
        assert "zqnote" in words_below(TRUSTED, file)
    assert not (work_folder(own_data_folder, file) / DISPOSING).exists()


def test_what_a_newer_program_has_written_is_never_judged_here(file: Path) -> None:
    session = open_evaluation(file)
    session.file.file.append([disposing.Change("photo", "p", "alt", "bron")])
    session.close()
    before = shown(file)
    with pytest.raises(FileTooNew, match="Uppdatera programmet"):
        disposal.dispose(file)
    assert shown(file) == before


def test_a_disk_that_says_no_leaves_all_as_it_was(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(file)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(disposing, "_forget_people", full)
        with pytest.raises(KnownProblem):
            disposal.dispose(file)
    assert shown(file) == before
    assert not (work_folder(own_data_folder, file) / DISPOSING).exists()


def test_a_disposal_that_would_change_the_report_is_given_up(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = shown(file)
    monkeypatch.setattr(disposing, "goes", lambda kind, row, notes: kind == "note")
    monkeypatch.setattr(disposing, "BLANKED", {})
    spoil: Callable[..., Any] = disposing._forget  # pyright: ignore[reportPrivateUsage]

    def spoiling(connection: sqlite3.Connection, going: Any) -> int:
        connection.execute("UPDATE change SET value = 99 WHERE tbl = 'consensus_score' AND field = 'points'")
        return spoil(connection, going)

    monkeypatch.setattr(disposing, "_forget", spoiling)
    with pytest.raises(KnownProblem, match="är avbruten"):
        disposal.dispose(file)
    assert shown(file) == before


# ---- cut short
class Cut(BaseException):
    """The end of the program, as far as the files are concerned."""


def cut_at(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, *, after: bool) -> None:
    """The program ends before or after the first call of a function."""
    whole = getattr(module, name)

    def cutting(*arguments: Any, **more: Any) -> Any:
        if after:
            whole(*arguments, **more)
        raise Cut

    monkeypatch.setattr(module, name, cutting)


def abandoned(path: Path) -> None:
    """Begin to dispose, and vanish without tidying up where the program is cut."""
    session: Session = open_evaluation(path)
    try:
        with pytest.raises(Cut):
            traces.dispose_everywhere(session.file, Path(os.environ["KOMPASS_HOME"]))
    finally:
        session.file.close()


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("erase", True),
        ("compact", False),
        ("compact", True),
        ("_publish", False),
        ("_publish", True),
        ("_clear", False),
    ],
)
def test_what_was_cut_short_after_the_erasing_is_finished_at_the_next_opening(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, after: bool
) -> None:
    leave_traces(file, own_data_folder)
    with monkeypatch.context() as patch:
        cut_at(patch, traces, name, after=after)
        if (name, after) == ("erase", True):  # the marker is taken away only where nothing was written
            patch.setattr(Path, "unlink", lambda *_, **__: None)
        abandoned(file)
    open_evaluation(file).close()
    assert everywhere(file, own_data_folder) == set()
    assert not (work_folder(own_data_folder, file) / DISPOSING).exists()


def test_what_was_cut_short_before_the_erasing_has_never_happened(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(file)
    with monkeypatch.context() as patch:
        cut_at(patch, traces, "erase", after=False)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        abandoned(file)
    assert (work_folder(own_data_folder, file) / DISPOSING).exists()
    open_evaluation(file).close()
    assert shown(file) == before
    assert not (work_folder(own_data_folder, file) / DISPOSING).exists()


def test_a_file_that_is_held_is_brought_up_to_date_the_next_time(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("kompass_desktop.storage.workplace.replace", lambda *_: False)
        done = disposal.dispose(file)
    assert done.left == ("e.kompass är upptagen av ett annat program.",)
    assert "zqnote" in words_below(TRUSTED, file)
    assert shown(file)["notes"] == []
    open_evaluation(file).close()
    assert everywhere(file, own_data_folder) == set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of POSIX")
def test_killed_at_any_moment_it_is_untouched_or_finished(
    made: Path, file: Path, tmp_path: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(20261128)
    (tmp_path / "pipes").mkdir()
    ends: set[str] = set()
    before = shown(file)
    with verbs(tmp_path / "pipes") as starter:
        for n in range(60 if LONG else 16):
            home = another_computer(monkeypatch, tmp_path / f"home-{n}")
            shutil.copy(made, file)
            shutil.rmtree(tmp_path / "temp" / "copy-xyz.tmp", ignore_errors=True)
            leave_traces(file, home)
            with starter.start(home, "dispose", str(file)) as verb:
                time.sleep(0.02 + chance.random() * 0.35)
                verb.kill()
                verb.end()
            open_evaluation(file).close()
            after = shown(file)
            ends.add("untouched" if after == before else "finished")
            if after != before:
                assert after["notes"] == []
                assert after["consensus"] == before["consensus"]
                assert everywhere(file, home) == set()
            shutil.rmtree(home)
    assert "finished" in ends


def test_who_wrote_can_be_forgotten_alone(tmp_path: Path) -> None:
    anna = Replica(tmp_path / "e.kompass", "anna", lambda: NOW)
    anna.set("report_text", "2.1", text="x")
    forget_authors(anna.file)
    assert anna.is_sound()
    with closing(sqlite3.connect(anna.path)) as connection:
        assert connection.execute("SELECT DISTINCT evaluator, device FROM session").fetchall() == [("", "")]
    anna.close()
