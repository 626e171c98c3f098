"""The shipped examples open as evaluations of one's own, with nothing to undo."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.examples import example_names, make_example, open_example, shipped_examples
from kompass_desktop.services.problems import Refused


def test_the_karlskoga_example_has_the_published_points_and_contradictions(own_data_folder: Path) -> None:
    session = open_example("karlskoga-2022")
    totals = consensus_totals(session.evaluation)
    assert session.evaluation.name == "Karlskoga 2022"
    assert [area.points for area in totals.areas] == [74, 68, 74, 62, 60, 65, 64, 69]
    assert (totals.total, totals.scored) == (536, 36)
    stated = {(r.kind, r.area): (r.stated, r.computed) for r in session.evaluation.report_remarks.values()}
    assert stated["heading", 4] == (61, 62)
    assert stated["heading", 6] == (64, 65)
    assert stated["heading_sum", None] == (536, 534)
    assert own_data_folder in session.path.parents
    assert session.path.is_file()
    assert not session.can_undo
    assert not session.unpublished
    session.close()


def test_the_points_of_the_example_are_those_of_the_reference_figures(shared_folder: Path) -> None:
    reference = json.loads((shared_folder / "data" / "karlskoga-2022.json").read_text(encoding="utf-8"))
    wanted = {s["number"]: s["achieved"] for area in reference["areas"] for s in area["subcriteria"]}
    session = open_example("karlskoga-2022")
    assert dict(consensus_totals(session.evaluation).points) == wanted
    session.close()


def test_every_example_can_be_opened_twice_as_two_evaluations() -> None:
    for name in example_names():
        one, other = open_example(name), open_example(name)
        assert one.path != other.path
        assert one.families != other.families
        assert one.evaluation.municipality
        one.close()
        other.close()


def test_the_invented_example_comes_first_and_each_says_what_it_holds() -> None:
    assert [(e.words, e.about) for e in shipped_examples()] == [
        ("Exempelköping 2026", "Påhittad kommun med anteckningar, dokument och två förseglade bedömningar"),
        ("Karlskoga 2022", "De publicerade poängen, i en egen kopia att prova i"),
    ]
    assert [e.invented for e in shipped_examples()] == [True, False]


def test_an_example_that_is_not_shipped_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match="karlskoga-2022"):
        open_example("finns-inte")


def test_an_example_is_facts_commands_and_rows(tmp_path: Path) -> None:
    source = tmp_path / "prov.jsonl"
    facts = {"municipality": "Exempelköping", "year": 2026, "edition": "2020", "evaluators": [{"name": "KA"}]}
    lines = [
        facts,
        {"do": "interview", "id": "g1", "title": "Grupp 1"},
        {"do": "note", "interview": "g1", "text": "#13 x"},
        {"row": "interview", "id": "g2", "title": "Grupp 2", "start": "13:00"},
        {
            "row": "note",
            "id": "n2",
            "interview": "g2",
            "text": "y",
            "author": "KA",
            "written_at": "2026-10-06 09:04:10",
        },
        {"do": "set", "kind": "interview", "id": "g2", "title": "Grupp två"},
    ]
    source.write_text("\n".join(json.dumps(line) for line in lines) + "\n\n", encoding="utf-8")
    session = make_example(source, tmp_path / "prov.kompass")
    assert {note.text for note in session.evaluation.notes.values()} == {"#13 x", "y"}
    written_at = session.evaluation.notes["n2"].written_at
    assert written_at is not None
    assert datetime.fromtimestamp(written_at) == datetime(2026, 10, 6, 9, 4, 10)  # noqa: DTZ001, DTZ006 - wall clock
    assert session.evaluation.interviews["g2"].title == "Grupp två"
    assert session.evaluation.interviews["g2"].start == "13:00"
    assert list(session.evaluation.evaluators) == ["KA"]
    session.close()
