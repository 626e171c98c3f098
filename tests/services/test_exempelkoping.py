"""Exempelköping 2026 has something of everything, and opens as a copy of one's own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.note_line import SIGNS
from kompass_desktop.model.notes import STAGES
from kompass_desktop.model.totals import consensus_totals, individual_points, totals_of
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.resources import resource
from kompass_desktop.services.session import Session

NAME = "exempelkoping-2026"
LINES = [json.loads(line) for line in resource("examples", f"{NAME}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def session() -> Iterator[Session]:
    opened = open_example(NAME)
    yield opened
    opened.close()


# ---- the whole
def test_it_opens_as_a_copy_with_nothing_to_undo(session: Session, own_data_folder: Path) -> None:
    assert session.evaluation.name == "Exempelköping 2026"
    assert session.path.is_relative_to(own_data_folder)
    assert not session.can_undo
    assert not session.can_redo
    assert not session.unpublished


def test_two_openings_are_dumped_alike(session: Session) -> None:
    other = open_example(NAME)
    assert session.families != other.families
    assert dump(session.evaluation, session.versions) == dump(other.evaluation, other.versions)
    assert dump(session.evaluation, session.versions)["disputes"] == []
    other.close()


def test_every_line_of_the_example_is_about_a_row_of_its_own() -> None:
    rows = [(line.get("row") or line["do"], line.get("id") or line.get("evaluator")) for line in LINES[1:]]
    assert len(rows) == len(set(rows))


def test_it_has_as_much_as_an_evaluation_has(exempelkoping: Evaluation) -> None:
    assert [i.role_group for _, i in sorted(exempelkoping.interviews.items())] == [
        "centrala chefer", "förtroendevalda", "förvaltningschefer", "enhetschefer", "fackliga",
    ]  # fmt: skip
    assert {i.date for i in exempelkoping.interviews.values()} == {"2026-10-06", "2026-10-07"}
    assert 55 <= len(exempelkoping.notes) <= 70
    assert len(exempelkoping.documents) == 14
    assert {d.status for d in exempelkoping.documents.values()} == {"requested", "received", "read", "used"}
    assert 10 <= len(exempelkoping.quotes) <= 16
    assert len(exempelkoping.web_findings) == 8
    assert all(w.url.startswith("https://www.exempelkoping.example/") for w in exempelkoping.web_findings.values())
    assert len(exempelkoping.guiding_questions) == 3
    for area in exempelkoping.catalogue.areas:
        assert 2 <= len(exempelkoping.findings_of(area.number, "strength")) <= 4
        assert 2 <= len(exempelkoping.findings_of(area.number, "improvement")) <= 4


def test_no_sum_is_anything_but_the_sum_of_its_parts(exempelkoping: Evaluation) -> None:
    totals = consensus_totals(exempelkoping)
    given = {line["id"]: line["points"] for line in LINES if line.get("row") == "consensus_score"}
    assert totals.total == sum(given.values())
    assert (totals.scored, totals.of) == (len(given), 36) == (30, 36)
    for area in totals.areas:
        assert area.points == sum(p for code, p in given.items() if code.startswith(f"{area.number}."))


# ---- notes
def test_a_note_is_kept_as_it_was_typed(exempelkoping: Evaluation) -> None:
    typed = {line["id"]: line["text"] for line in LINES if line.get("row") == "note"}
    assert {note.id: note.text for note in exempelkoping.notes.values()} == typed


def test_everything_that_the_note_language_knows_is_used(exempelkoping: Evaluation) -> None:
    readings = [exempelkoping.reading(note) for note in exempelkoping.notes.values()]
    assert {r.sign for r in readings} == {*SIGNS, None}
    assert {r.hands for r in readings} >= {(5, 7), None}
    assert any(r.request for r in readings)
    assert any(r.page for r in readings)
    assert {len(r.codes) for r in readings} == {0, 1, 2}
    assert {n.stage for n in exempelkoping.notes.values()} == {*STAGES, None}


def test_a_note_names_only_seats_that_are_there_and_hands_that_the_group_has(exempelkoping: Evaluation) -> None:
    for note in exempelkoping.notes.values():
        seats = {s.seat for s in exempelkoping.seats.values() if s.interview == note.interview}
        reading = exempelkoping.reading(note)
        assert reading.seat is None or reading.seat in seats, note.text
        assert reading.hands is None or reading.hands[1] <= len(seats), note.text


def test_every_note_was_typed_while_its_interview_went_on(exempelkoping: Evaluation) -> None:
    for note in exempelkoping.notes.values():
        interview = exempelkoping.interviews[note.interview]
        begun = datetime.fromisoformat(f"{interview.date}T{interview.start}")
        assert 0 <= (note.written_at or 0) - begun.timestamp() <= (interview.minutes or 0) * 60, note.text


def test_both_evaluators_wrote_in_the_first_interview_within_the_same_minutes(exempelkoping: Evaluation) -> None:
    minutes = {
        who: {(n.written_at or 0) // 60 for n in exempelkoping.notes.values() if (n.interview, n.author) == ("g1", who)}
        for who in ("KA", "LB")
    }
    assert len(minutes["KA"] & minutes["LB"]) >= 3
    assert {n.author for n in exempelkoping.notes.values()} == {"KA", "LB"}


def test_two_groups_speak_against_each_other_about_the_same_thing(exempelkoping: Evaluation) -> None:
    against: dict[str, set[str]] = {}
    for note in exempelkoping.notes.values():
        if note.contradicts:
            for code in exempelkoping.sub_criteria_of(note):
                against.setdefault(code, set()).add(note.interview)
    assert against == {"1.3": {"g1", "g2"}, "8.2": {"g1", "g4"}}


def test_some_notes_were_put_right_by_hand(exempelkoping: Evaluation) -> None:
    assert exempelkoping.sub_criteria_of(exempelkoping.notes["g3-n05"]) == ("5.3",)
    assert exempelkoping.sub_criteria_of(exempelkoping.notes["g5-n06"]) == ("8.2", "8.3")
    assert exempelkoping.sub_criteria_of(exempelkoping.notes["g5-n07"]) == ()


def test_the_interviews_cover_some_things_well_some_weakly_and_some_not_at_all(exempelkoping: Evaluation) -> None:
    count = Counter(code for note in exempelkoping.notes.values() for code in exempelkoping.sub_criteria_of(note))
    assert {code for code in exempelkoping.catalogue.codes if not count[code]} == {"1.4", "4.3", "5.4", "7.4"}
    assert 1 in count.values()
    assert max(count.values()) >= 5


def test_no_name_behind_a_seat_stands_in_a_note(exempelkoping: Evaluation) -> None:
    names = [name.name for name in exempelkoping.seat_names.values()]
    assert len(names) >= 4
    for note in exempelkoping.notes.values():
        assert not [n for n in names if n.split()[-1].casefold() in note.text.casefold()]


# ---- scores
def test_two_sealed_scorings_differ(exempelkoping: Evaluation) -> None:
    assert list(map(exempelkoping.is_sealed, ("KA", "LB"))) == [True, True]
    one, other = individual_points(exempelkoping, "KA"), individual_points(exempelkoping, "LB")
    assert totals_of(one, exempelkoping.catalogue).complete
    assert totals_of(other, exempelkoping.catalogue).complete
    apart = [abs((one[code] or 0) - (other[code] or 0)) for code in one]
    assert sum(1 for points in apart if points) >= 12
    assert (min(apart), max(apart)) == (0, 8)


# ---- out of the program
def test_the_report_and_the_workbook_can_be_written(session: Session, tmp_path: Path) -> None:
    for variant in ("draft", "factcheck", "final"):
        made = export_evaluation(session.evaluation, pdf=tmp_path / f"{variant}.pdf", variant=variant)
        assert made.warnings == ()
    export_evaluation(session.evaluation, xlsx=tmp_path / "e.xlsx")
    assert all(path.stat().st_size > 5_000 for path in tmp_path.iterdir() if path.suffix in {".pdf", ".xlsx"})
