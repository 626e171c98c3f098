"""What the overview counts: steps, tasks, interviews to come, and who has what."""

from __future__ import annotations

from collections.abc import Mapping

from immutables import Map

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.overview import State, Step, Task, next_interviews, people, steps, tally_of, to_do
from kompass_desktop.services.resources import load_catalogue

CATALOGUE = load_catalogue("2020")
CODES = CATALOGUE.codes


def evaluation(rows: Mapping[tuple[str, str], Mapping[str, Value]]) -> Evaluation:
    """An evaluation with these rows."""
    return Evaluation(CATALOGUE).with_rows(rows)


def scored(*, reason: str = "Skäl", but: int = 0) -> dict[tuple[str, str], dict[str, Value]]:
    """Consensus points for all sub-criteria but the last few."""
    codes = CODES[: len(CODES) - but]
    return {("consensus_score", c): {"points": 1, "rationale": reason} for c in codes}


def nothing(_code: str) -> int:
    return 0


def test_a_new_evaluation_has_its_preparation_before_it_and_nothing_to_nag_about() -> None:
    new = evaluation({})
    assert steps(new, tally_of(new), ()) == {
        Step.PREPARATION: State.NOW, Step.VISIT: State.OPEN, Step.SCORING: State.OPEN, Step.REPORT: State.OPEN,
    }  # fmt: skip
    assert to_do(new, nothing, tally_of(new), False) == []
    assert next_interviews(new, "2026-10-06", "12:00") == []
    assert people(new, tally_of(new)) == []


def test_the_steps_follow_what_is_there() -> None:
    visit = {("interview", "a"): {"title": "A", "date": "2026-10-06"}, ("interview", "b"): {"title": "B"}}
    one = evaluation({**visit, ("note", "n"): {"interview": "a", "text": "x"}})
    assert state(one, "2026-10-07")[Step.PREPARATION] is State.DONE
    assert state(one, "2026-10-07")[Step.VISIT] is State.NOW
    both = one.with_rows({("note", "m"): {"interview": "b", "text": "x"}})
    assert state(both, "2026-10-07")[Step.VISIT] is State.NOW, "one without a day may still be going on"
    begun = both.with_rows({("consensus_score", "1.1"): {"points": 1}})
    assert state(begun, "2026-10-05")[Step.VISIT] is State.NOW, "one of them is tomorrow"
    assert state(begun, "2026-10-07")[Step.SCORING] is State.NOW
    whole = both.with_rows(scored())
    assert state(whole, "2026-10-07")[Step.REPORT] is State.NOW
    told = whole.with_rows({("report_text", f"3.{c}"): {"text": "Text"} for c in CODES})
    assert set(state(told, "2026-10-07").values()) == {State.DONE}


def state(of: Evaluation, day: str) -> dict[Step, State]:
    """How far each step is at noon of a day."""
    return steps(of, tally_of(of), next_interviews(of, day, "12:00"))


def test_what_lacks_evidence_is_told_of_after_the_visit_and_not_while_it_is_gathered() -> None:
    one = evaluation({("interview", "a"): {"title": "A"}, ("note", "n"): {"interview": "a", "text": "#13 x"}})
    assert Task.NO_EVIDENCE not in {t.task for t in to_do(one, nothing, tally_of(one), False)}
    assert Task.NO_EVIDENCE in {t.task for t in to_do(one, nothing, tally_of(one), True)}
    read = evaluation(scored())
    assert to_do(read, nothing, tally_of(read), True) == [], "a report that was read has no evidence at all"


def test_what_is_left_to_do_is_counted_with_its_places() -> None:
    rows: dict[tuple[str, str], Mapping[str, Value]] = {
        **scored(but=2),
        ("consensus_score", CODES[0]): {"points": 3, "rationale": " "},
        ("interview", "a"): {"title": "A"},
        ("note", "n1"): {"interview": "a", "text": "? fråga", "inherited": "1.1"},
        ("note", "n2"): {"interview": "a", "text": "utan hem"},
        ("note", "n3"): {"interview": "a", "text": "motsagd", "inherited": "1.1", "contradicts": 1},
        ("note", "n4"): {"interview": "a", "text": "bort?", "inherited": "1.1"},
        ("routing", "n4/1.1"): {"belongs": 0},
        ("document", "d1"): {"title": "HUT", "status": "requested"},
        ("document", "d2"): {"title": "Vision", "status": "read"},
    }
    sources = {CODES[0]: 1, CODES[1]: 0}
    whole = evaluation(rows)
    found = {t.task: t for t in to_do(whole, lambda code: sources.get(code, 2), tally_of(whole), False)}
    assert {task: (t.count, t.places) for task, t in found.items()} == {
        Task.NO_EVIDENCE: (1, (CODES[1],)),
        Task.UNSCORED: (2, CODES[-2:]),
        Task.ONE_SOURCE: (1, (CODES[0],)),
        Task.NO_RATIONALE: (1, (CODES[0],)),
        Task.CONTRADICTIONS: (1, ("n3",)),
        Task.NOT_PLACED: (2, ("n2", "n4")),
        Task.FOLLOW_UP: (1, ("n1",)),
        Task.DOCUMENTS: (1, ("d1",)),
    }


def test_what_stands_in_the_way_of_a_report_comes_first() -> None:
    disputed = evaluation({**scored(but=1), ("note", "n"): {"text": "x", "inherited": "1.1"}})
    disputed = disputed.with_disputes(
        [("consensus_score", "1.1")], Map({("consensus_score", "1.1", "points"): "decide"})
    )
    tasks = [t.task for t in to_do(disputed, nothing, tally_of(disputed), False)]
    assert tasks[:2] == [Task.DISPUTES, Task.NO_EVIDENCE]
    assert Task.UNSCORED in tasks


def test_the_next_interview_is_the_first_from_now_on_and_those_without_a_day_come_last() -> None:
    visit = evaluation(
        {
            ("interview", "past"): {"title": "1", "date": "2026-10-05", "start": "09:00"},
            ("interview", "later"): {"title": "2", "date": "2026-10-06", "start": "15:00"},
            ("interview", "now"): {"title": "3", "date": "2026-10-06", "start": "13:00"},
            ("interview", "some day"): {"title": "4"},
        }
    )
    assert [i.id for i in next_interviews(visit, "2026-10-06", "12:59")] == ["now", "later", "some day"]
    assert [i.id for i in next_interviews(visit, "2026-10-07", "08:00")] == ["some day"]


def test_each_evaluator_is_told_with_points_seal_and_notes() -> None:
    whole = evaluation(
        {
            ("evaluator", "LB"): {"name": "LB"},
            ("evaluator", "KA"): {"name": "Karin A"},
            ("individual_score", "1.1/KA"): {"points": 0},
            ("seal", "KA"): {"sealed": 1},
            ("note", "n"): {"author": "KA", "text": "x"},
        }
    )
    found = people(whole, tally_of(whole))
    assert [(p.name, p.scored, p.of, p.sealed, p.notes) for p in found] == [
        ("Karin A", 1, 36, True, 1), ("LB", 0, 36, False, 0),
    ]  # fmt: skip
