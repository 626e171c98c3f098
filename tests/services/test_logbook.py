"""The log in people's terms: who changed what, with the value that was there before."""

from __future__ import annotations

from pathlib import Path

from kompass_desktop.services.logbook import LogLine, lines
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.session import Session
from tests.builders import carry_out, new_session


def log_of(session: Session) -> list[LogLine]:
    """The log of an open evaluation."""
    return list(lines(session.file.file.log()))


def short(log: list[LogLine]) -> list[tuple[str, str, str, str, object, object]]:
    """Lines without time and author."""
    return [(x.what, x.kind, x.id, x.field, x.old, x.new) for x in log]


def test_every_change_tells_what_was_there_before_it(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    start = len(log_of(session))
    carry_out(
        session,
        {"do": "consensus", "sub_criterion": "1.3", "points": 5},
        {"do": "consensus", "sub_criterion": "1.3", "points": 7},
        {"do": "undo"},
        {"do": "undo"},
        {"do": "redo"},
    )
    assert short(log_of(session)[start:]) == [
        ("add", "consensus", "1.3", "points", None, 5),
        ("set", "consensus", "1.3", "points", 5, 7),
        ("set", "consensus", "1.3", "points", 7, 5),
        ("delete", "consensus", "1.3", "deleted", 0, 1),
        ("restore", "consensus", "1.3", "deleted", 1, 0),
    ]
    session.close()


def test_rows_have_the_kinds_that_the_commands_have(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    start = len(log_of(session))
    carry_out(
        session,
        {"do": "improvement", "id": "f1", "area": 1, "text": "x"},
        {"do": "delete", "kind": "improvement", "id": "f1"},
        {"do": "interview", "id": "g1", "title": "x"},
        {"do": "seat", "id": "s1", "interview": "g1", "seat": "A", "name": "Prov Provsson"},
        {"do": "web", "id": "w1", "url": "x", "sub_criteria": ["1.1"]},
    )
    log = log_of(session)[start:]
    assert {x.kind for x in log if x.id == "f1"} == {"improvement"}
    assert [(x.kind, x.field) for x in log if x.id == "s1"] == [
        ("seat", "interview"), ("seat", "seat"), ("seat", "name")
    ]  # fmt: skip
    assert [(x.kind, x.id) for x in log if x.field == "belongs"] == [("routing", "w1/1.1")]
    session.close()


def test_the_author_is_the_one_who_wrote_and_nobody_is_nobody(tmp_path: Path) -> None:
    path = tmp_path / "prov.kompass"
    new_session(path, author="").close()
    for author in ("KA", "", "BL"):
        session = open_evaluation(path, author)
        carry_out(session, {"do": "interview", "id": f"g{author}", "title": "x"})
        session.close()
    session = open_evaluation(path)
    log = log_of(session)
    assert [(x.author, x.id) for x in log if x.kind == "interview"] == [("KA", "gKA"), ("", "g"), ("BL", "gBL")]
    assert {x.author for x in log if x.kind == "evaluation"} == {""}
    assert all(x.at.endswith("Z") and x.at[10] == "T" for x in log)
    session.close()
