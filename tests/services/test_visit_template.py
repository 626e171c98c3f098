"""The template's groups are added where they are missing, in one step, and nothing that is there is altered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.pacing import topics_of
from kompass_desktop.model.visit_times import read_time
from kompass_desktop.services.session import Session
from kompass_desktop.services.visit_template import (
    first_day,
    in_order,
    missing_groups,
    move_to,
    order_changes,
    template_changes,
    visit_template,
)
from tests.builders import new_session

TEMPLATE = visit_template()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation without interviews."""
    made = new_session(tmp_path / "a.kompass")
    yield made
    made.close()


def add_groups(session: Session) -> None:
    session.change(template_changes(session.evaluation, TEMPLATE, session.new_id))


def titles(session: Session) -> list[str]:
    return [i.title for i in in_order(session.evaluation.interviews)]


def test_every_sub_criterion_is_asked_of_at_least_two_groups_and_no_other_is_named(catalogue: Catalogue) -> None:
    named = [code for group in TEMPLATE.groups for code in group.topics]
    assert set(named) == set(catalogue.codes)
    assert min(named.count(code) for code in catalogue.codes) >= 2
    for group in TEMPLATE.groups:
        assert len(set(group.topics)) == len(group.topics)
        assert read_time(group.start) == group.start
        assert 2 <= len(group.seats) <= 10


def test_an_empty_evaluation_gets_five_groups_with_seats_and_topics_in_one_step(session: Session) -> None:
    add_groups(session)
    assert titles(session) == [
        "Grupp 1 – Centrala chefer", "Grupp 2 – Förtroendevalda", "Grupp 3 – Förvaltningschefer",
        "Grupp 4 – Enhetschefer", "Grupp 5 – Fackliga",
    ]  # fmt: skip
    for interview, group in zip(in_order(session.evaluation.interviews), TEMPLATE.groups, strict=True):
        assert (interview.role_group, interview.start, interview.minutes) == (group.role_group, group.start, 90)
        assert interview.date == ""
        assert topics_of(session.evaluation, interview.id) == tuple(
            c for c in session.catalogue.codes if c in group.topics
        )
        seats = sorted((s.seat, s.role) for s in session.evaluation.seats.values() if s.interview == interview.id)
        assert seats == list(zip("ABCDEFGHIJ", group.seats, strict=False))
    session.undo()
    assert not session.evaluation.interviews
    assert not session.evaluation.seats
    assert not session.evaluation.planned_topics


def test_only_the_role_groups_that_are_missing_are_added(session: Session) -> None:
    session.add("interview", {"title": "Toppen", "role_group": "Centrala chefer ", "position": 3, "date": "2026-10-04"})
    session.add("interview", {"title": "Grupp 2 – Fackliga", "position": 7})
    before = dict(session.evaluation.interviews)
    add_groups(session)
    assert titles(session) == [
        "Toppen", "Grupp 2 – Fackliga", "Grupp 3 – Förtroendevalda", "Grupp 4 – Förvaltningschefer",
        "Grupp 5 – Enhetschefer",
    ]  # fmt: skip
    assert {row: session.evaluation.interviews[row] for row in before} == before
    assert [i.date for i in in_order(session.evaluation.interviews)][2:] == ["2026-10-04", "2026-10-05", "2026-10-05"]
    assert missing_groups(session.evaluation, TEMPLATE) == ()
    assert template_changes(session.evaluation, TEMPLATE, session.new_id) == []


def test_the_first_day_gives_every_group_its_day_and_later_moves_them_all(session: Session) -> None:
    add_groups(session)
    assert first_day(session.evaluation) is None
    session.change(move_to(session.evaluation, TEMPLATE, date(2026, 10, 5)))
    days = [i.date[-2:] for i in in_order(session.evaluation.interviews)]
    assert days == ["05", "05", "06", "06", "06"]
    last = in_order(session.evaluation.interviews)[-1]
    session.set("interview", last.id, {"date": "2026-10-15"})
    session.change(move_to(session.evaluation, TEMPLATE, date(2026, 10, 4)))
    assert [i.date[-2:] for i in in_order(session.evaluation.interviews)] == ["04", "04", "05", "05", "14"]


def test_a_group_moves_one_place_and_stops_at_the_ends(session: Session) -> None:
    for row in ("a", "b", "c"):  # without positions they stand by their ids
        session.add("interview", {"title": row}, row=row)
    session.change(order_changes(session.evaluation, "c", -1))
    assert titles(session) == ["a", "c", "b"]
    assert order_changes(session.evaluation, "a", -1) == []
    assert order_changes(session.evaluation, "b", 1) == []
    assert order_changes(session.evaluation, "finns inte", 1) == []
