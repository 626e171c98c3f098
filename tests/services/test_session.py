"""The one road: what a change does, what a refusal leaves, who is told, and what goes along with what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.fields import DELETED
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from tests.builders import a_bit_of_everything, carry_out, new_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An open evaluation of Exempelköping."""
    made = new_session(tmp_path / "prov.kompass")
    yield made
    made.close(publish=False)


def test_a_change_is_told_with_its_kinds_rows_and_origin(session: Session) -> None:
    told: list[Announcement] = []
    session.subscribe(told.append)
    origin = object()
    answer = session.set("consensus_score", "1.3", {"points": 5}, origin=origin)
    assert told == [answer]
    assert told[0].kinds == {"consensus_score"}
    assert told[0].rows == {("consensus_score", "1.3")}
    assert told[0].origin is origin


def test_a_change_that_changes_nothing_is_told_to_nobody(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 5})
    told: list[Announcement] = []
    session.subscribe(told.append)
    assert session.set("consensus_score", "1.3", {"points": 5}) is None
    assert session.set("consensus_score", "1.4", {"points": None}) is None
    assert told == []


def test_one_who_does_not_want_to_know_any_more_is_not_told(session: Session) -> None:
    told: list[Announcement] = []
    end = session.subscribe(told.append)
    end()
    end()
    session.set("consensus_score", "1.3", {"points": 5})
    assert told == []


def test_one_who_ends_listening_while_being_told_disturbs_nobody(session: Session) -> None:
    told: list[str] = []
    ends = [session.subscribe(lambda _: (told.append("första"), ends[0]())[0])]
    session.subscribe(lambda _: told.append("andra"))
    session.set("consensus_score", "1.3", {"points": 5})
    session.set("consensus_score", "1.3", {"points": 6})
    assert told == ["första", "andra", "andra"]


def test_a_refused_change_leaves_value_log_and_listeners_alone(session: Session) -> None:
    told: list[Announcement] = []
    session.subscribe(told.append)
    before, entries = session.evaluation, session.file.file.count_entries()
    with pytest.raises(Refused):
        session.change(
            [*setting("report_text", "1", {"text": "x"}), *setting("consensus_score", "1.3", {"points": 99})]
        )
    assert session.evaluation is before
    assert session.file.file.count_entries() == entries
    assert told == []
    assert not session.can_undo


def test_a_disk_that_refuses_leaves_the_value_alone(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    before = session.evaluation
    with monkeypatch.context() as patched:
        patched.setattr(type(session.file.file), "append", full)
        with pytest.raises(DiskFull):
            session.set("consensus_score", "1.3", {"points": 5})
    assert session.evaluation is before
    assert not session.can_undo
    session.set("consensus_score", "1.3", {"points": 5})
    assert session.evaluation.consensus_score("1.3").points == 5


def test_a_value_that_is_held_does_not_change_with_the_session(session: Session) -> None:
    before = session.evaluation
    session.set("consensus_score", "1.3", {"points": 5})
    assert before.consensus_score("1.3").points is None
    assert session.evaluation.consensus_score("1.3").points == 5


def test_deleting_an_interview_leaves_no_name_behind(session: Session) -> None:
    a_bit_of_everything(session)
    session.delete("interview", "g1")
    assert not session.evaluation.seat_names
    assert not session.evaluation.seats
    session.undo()
    assert session.evaluation.seat_names["s1"].name == "Prov Provsson"
    with pytest.raises(Refused):
        session.delete("interview", "finns-inte")


def test_typing_in_one_field_is_one_step(session: Session) -> None:
    for text in ("h", "he", "hej"):
        session.set("report_text", "1", {"text": text}, typing=True)
    session.set("report_text", "2.1", {"text": "x"}, typing=True)
    session.undo()
    assert session.evaluation.report_texts["1"].text == "hej"
    session.undo()
    assert "1" not in session.evaluation.report_texts
    assert not session.can_undo


def test_typing_where_something_was_undone_is_kept_from_the_first_letter(session: Session) -> None:
    session.set("report_text", "1", {"text": "hej"}, typing=True)
    session.undo()
    for text in ("h", "he", "hej"):
        session.set("report_text", "1", {"text": text}, typing=True)
    assert session.evaluation.report_texts["1"].text == "hej"
    session.undo()
    assert "1" not in session.evaluation.report_texts


def test_points_set_again_after_undo_are_points_again(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 24})
    session.undo()
    answer = session.set("consensus_score", "1.3", {"points": 24})
    assert answer
    assert session.evaluation.consensus_score("1.3").points == 24
    session.close()
    with read_evaluation(session.path) as read:
        assert read.evaluation.consensus_score("1.3").points == 24


def test_what_comes_back_comes_back_blank_but_for_what_is_given(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 24, "rationale": "skäl"})
    session.undo()
    session.set("consensus_score", "1.3", {"points": 5})
    assert session.evaluation.consensus_score("1.3").rationale == ""


def test_a_correction_of_where_a_note_belongs_can_be_undone_and_made_again(session: Session) -> None:
    a_bit_of_everything(session)
    note = session.evaluation.notes["n1"]
    for _ in range(2):
        session.set("routing", "n1/1.3", {"belongs": False})
        assert session.evaluation.sub_criteria_of(note) == ()
        session.undo()
        assert session.evaluation.sub_criteria_of(note) == ("1.3",)


def test_undo_does_not_get_behind_a_seal_that_came_another_way(session: Session) -> None:
    carry_out(session, {"do": "score", "evaluator": "KA", "sub_criterion": "1.1", "points": 3})
    session.begin(setting("seal", "KA", {"sealed": True}))
    with pytest.raises(Refused, match="förseglade"):
        session.undo()
    assert session.evaluation.individual_score("1.1", "KA").points == 3
    assert session.can_undo


def test_control_characters_and_odd_forms_are_cleaned_on_every_road(session: Session) -> None:
    session.set("report_text", "1", {"text": "a\u030a\x07\r\n"})
    assert session.evaluation.report_texts["1"].text == "å\n"
    assert session.warnings == ["Styrtecken togs bort ur text."]
    session.set("report_text", "1", {"text": "ren"})
    assert session.warnings == []


def test_what_undo_would_touch_is_known_beforehand(session: Session) -> None:
    assert session.last_of() == []
    session.set("consensus_score", "1.3", {"points": 5})
    assert session.last_of() == [("consensus_score", "1.3", "points")]
    assert session.last_of(redo=True) == []
    session.undo()
    assert session.last_of(redo=True) == [("consensus_score", "1.3", DELETED)]


def test_a_file_is_kept_once_however_often_it_is_added(session: Session) -> None:
    one, other = session.attach(b"samma"), session.attach(b"samma")
    assert one == other
    assert session.attachment(one) == b"samma"
    assert session.attachment("0" * 64) is None


def test_closing_publishes_and_says_so(session: Session) -> None:
    assert not session.unpublished
    session.set("consensus_score", "1.3", {"points": 5})
    assert session.unpublished
    assert session.saved_at is not None
    assert session.close()
    again = open_evaluation(session.path)
    assert not again.unpublished
    again.close()


def test_what_was_not_published_is_known_to_be_so_when_it_is_opened_again(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 5})
    session.close(publish=False)
    again = open_evaluation(session.path)
    assert again.unpublished
    assert again.evaluation.consensus_score("1.3").points == 5
    assert again.close()
    with read_evaluation(session.path) as read:
        assert read.evaluation.consensus_score("1.3").points == 5


def test_the_author_can_change_while_the_file_is_open(session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 5})
    session.author = "BL"
    session.set("consensus_score", "1.3", {"points": 6})
    assert [author for entry, author in session.file.file.log() if entry.kind == "consensus_score"] == ["KA", "BL"]


def test_changes_of_a_truth_value_are_whole_numbers_on_the_road(session: Session) -> None:
    with pytest.raises(Refused):
        session.change([Change("consensus_score", "1.3", "points", True)])
    session.add("finding", {"kind": "strength", "area": 1, "text": "x", "gold_star": True}, row="f1")
    assert session.evaluation.findings["f1"].gold_star is True
