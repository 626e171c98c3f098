"""Fields of the log in people's words: no field without a name, no status, link or moment as the file has it."""

from __future__ import annotations

import pytest

from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.field_words import field_words, said_words, when_words, whole_words

EVERY_FIELD = [(kind.name, field) for kind in kinds().values() for field in kind.fields]


@pytest.mark.parametrize(("kind", "field"), EVERY_FIELD)
def test_every_field_has_a_name(session: Session, kind: str, field: str) -> None:
    name = field_words(kind, field)
    assert name.partition(" – ")[0] != field
    assert "Annan uppgift" not in name


def test_a_field_of_a_newer_program_is_told_of_without_its_id(session: Session) -> None:
    assert field_words("note", "brand_new").startswith("Annan uppgift – ")


@pytest.mark.parametrize(
    ("kind", "field", "value", "words"),
    [
        ("action", "status", "done", "klar"),
        ("earlier_action", "status", "dropped", "avförd"),
        ("document", "status", "requested", "begärd"),
        ("finding", "kind", "improvement", "förbättring"),
        ("note", "stage", "followed_up", "uppföljt"),
        ("quote", "sign", "+", "styrka"),
        ("follow_up", "outcome", "partly", "Delvis"),
        ("fact_check_comment", "decision", "declined", "avslagen"),
        ("finding", "gold_star", 1, "ja"),
        ("action", "status", "unheard of", "unheard of"),
        ("action", "owner", None, "–"),
    ],
)
def test_what_is_chosen_among_is_said_in_words(
    session: Session, kind: str, field: str, value: Value, words: str
) -> None:
    assert said_words(session.evaluation, kind, field, value) == words


def test_another_row_is_said_by_what_it_is_called(session: Session) -> None:
    session.add("finding", {"kind": "improvement", "area": 7, "text": "Datera planen"}, row="i7-3")
    assert said_words(session.evaluation, "action", "improvement", "i7-3") == "Datera planen"
    assert said_words(session.evaluation, "action", "improvement", "gone") == "gone"


def test_a_moment_is_said_by_the_clock_on_the_wall(session: Session) -> None:
    assert said_words(session.evaluation, "note", "written_at", 1_790_000_000) == when_words(1_790_000_000)


def test_a_text_keeps_its_lines_where_there_is_room_for_them(session: Session) -> None:
    assert said_words(session.evaluation, "note", "text", "En rad\noch en till") == "En rad och en till"
    assert whole_words(session.evaluation, "note", "text", "En rad\noch en till") == "En rad\noch en till"
    assert whole_words(session.evaluation, "action", "status", "done") == "klar"
