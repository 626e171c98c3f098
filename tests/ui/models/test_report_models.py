"""The report's outline, its remarks, and finding words in it."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy

from kompass_desktop.model.report_text import sections
from kompass_desktop.services.resources import load_words
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.remark_list import RemarkList
from kompass_desktop.ui.models.report_find import hits_in
from kompass_desktop.ui.models.report_outline import ReportOutline, State


def outline(session: Session, *standard: str) -> ReportOutline:
    words = load_words()
    return ReportOutline(session, {**words["chapters"], **words["sections"]}, standard)


def state(model: ReportOutline, entry: str) -> State:
    return model._states[model.index_of(entry).row()]


def test_the_outline_holds_every_section_that_can_have_text(session: Session) -> None:
    model = outline(session)
    held = [s for e in model.entries if e.level != 0 or e.id in ("1", "4") for s in e.sections]
    assert held == list(sections(session.catalogue))


def test_a_line_is_open_begun_and_done_as_its_texts_come(session: Session) -> None:
    model = outline(session)
    assert state(model, "3.1") is State.OPEN
    changed = QSignalSpy(model.dataChanged)
    session.set("report_text", "3.1.0", {"text": "Allmänt."})
    assert state(model, "3.1") is state(model, "3") is State.BEGUN
    assert changed.count() == 2
    for place in range(1, 6):
        session.set("report_text", f"3.1.{place}", {"text": "Text."})
    assert state(model, "3.1") is State.DONE
    assert model.done == 1


def test_a_standard_text_makes_a_section_done_but_nothing_begun(session: Session) -> None:
    model = outline(session, "1", "3.1.0")
    assert state(model, "1") is State.DONE
    assert state(model, "3.1") is State.OPEN


def test_cards_alone_make_an_area_begun(session: Session) -> None:
    model = outline(session)
    session.add("finding", {"kind": "strength", "area": 2, "text": "bra"})
    assert state(model, "3.2") is State.BEGUN
    assert state(model, "3.3") is State.OPEN


def test_contradictions_about_points_come_first_and_in_the_order_of_the_areas(session: Session) -> None:
    session.add("report_remark", {"kind": "title", "area": 2, "message": "rubriker"}, row="t")
    session.add("report_remark", {"kind": "unread", "message": "Rad 3"}, row="u")
    session.add("report_remark", {"kind": "heading_sum", "message": "summan"}, row="s")
    session.add("report_remark", {"kind": "heading", "area": 6, "message": "sex"}, row="h6")
    session.add("report_remark", {"kind": "heading", "area": 4, "message": "fyra"}, row="h4")
    model = RemarkList(session)
    assert model.ids == ["h4", "h6", "s", "t", "u"]
    assert model.contradictions == 4
    assert model.index(0, 0).data() == "fyra, 4 Effektivitet"
    session.delete("report_remark", "h4")
    assert model.ids == ["h6", "s", "t", "u"]


def test_words_are_found_in_texts_and_cards_in_the_order_of_the_report(session: Session) -> None:
    session.set("report_text", "4", {"text": "Dialog sist."})
    session.set("report_text", "3.2.1", {"text": "dialog, och åter dialog"})
    session.add("finding", {"kind": "strength", "area": 2, "text": "En dialog till"}, row="f")
    session.set("report_text", "2.4", {"text": "Ingen DIALOG"})
    found = [(h.page, h.kind, h.row, h.start) for h in hits_in(session.evaluation, " dialog ")]
    assert found == [
        ("2.4", "report_text", "2.4", 6),
        ("3.2", "report_text", "3.2.1", 0),
        ("3.2", "report_text", "3.2.1", 17),
        ("3.2", "finding", "f", 3),
        ("4", "report_text", "4", 0),
    ]
    assert hits_in(session.evaluation, "  ") == []
