"""The checklist's lines are added where they are missing, moved, and ticked; nothing that is there is altered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_template import (
    in_order,
    missing_pages,
    order_changes,
    template_changes,
    tick_changes,
    web_template,
)
from tests.builders import new_session

TEMPLATE = web_template()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation without a checklist."""
    made = new_session(tmp_path / "a.kompass")
    yield made
    made.close()


def titles(session: Session) -> list[str]:
    return [page.title for page in in_order(session.evaluation.web_pages)]


def test_every_line_of_the_template_is_about_a_sub_criterion_that_there_is(catalogue: Catalogue) -> None:
    assert 20 <= len(TEMPLATE) <= 32
    assert {page.sub_criterion for page in TEMPLATE} <= set(catalogue.codes)
    assert len({page.title for page in TEMPLATE}) == len(TEMPLATE)
    assert any(page.channel for page in TEMPLATE)
    assert all(len(page.title) <= 60 for page in TEMPLATE)


def test_the_template_is_added_in_one_step_in_its_order(session: Session) -> None:
    session.change(template_changes(session.evaluation, TEMPLATE, session.new_id))
    lines = in_order(session.evaluation.web_pages)
    assert [(p.title, p.sub_criterion, p.channel) for p in lines] == [
        (p.title, p.sub_criterion, p.channel) for p in TEMPLATE
    ]
    assert all(p.checked_at is None for p in lines)
    assert template_changes(session.evaluation, TEMPLATE, session.new_id) == []
    session.undo()
    assert not session.evaluation.web_pages


def test_only_what_is_missing_is_added_after_what_is_there(session: Session) -> None:
    session.add(
        "web_page", {"title": f"  {TEMPLATE[3].title.upper()} ", "position": 7, "sub_criterion": "8.1"}, row="a"
    )
    session.change(template_changes(session.evaluation, TEMPLATE, session.new_id))
    assert session.evaluation.web_pages["a"].sub_criterion == "8.1"
    assert len(titles(session)) == len(TEMPLATE)
    assert titles(session)[1] == TEMPLATE[0].title
    assert missing_pages(session.evaluation, TEMPLATE) == ()


def test_a_line_moves_one_place_and_stops_at_the_ends(session: Session) -> None:
    for row in ("a", "b", "c"):  # without places they stand by their ids
        session.add("web_page", {"title": row}, row=row)
    session.change(order_changes(session.evaluation, "c", -1))
    assert titles(session) == ["a", "c", "b"]
    assert order_changes(session.evaluation, "a", -1) == []
    assert order_changes(session.evaluation, "b", 1) == []
    assert order_changes(session.evaluation, "finns inte", 1) == []


def test_a_tick_is_the_time_and_a_second_one_takes_it_away(session: Session) -> None:
    session.add("web_page", {"title": "Startsidan"}, row="a")
    session.change(tick_changes(session.evaluation, "a", 1_790_000_000))
    assert session.evaluation.web_pages["a"].checked_at == 1_790_000_000
    session.change(tick_changes(session.evaluation, "a", 1_790_000_001))
    assert session.evaluation.web_pages["a"].checked_at is None
    assert tick_changes(session.evaluation, "finns inte", 1) == []
