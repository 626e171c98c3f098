"""The lists that follow the evaluation row by row, and the notes with what is counted of them."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.models.document_list import DocumentList, QuoteList
from kompass_desktop.ui.models.finding_cards import FindingCards
from kompass_desktop.ui.models.interview_coverage import Coverage
from kompass_desktop.ui.models.interview_list import InterviewList, SeatList
from kompass_desktop.ui.models.live_rows import LiveRows
from kompass_desktop.ui.models.note_list import NoteFilter, NoteList
from kompass_desktop.ui.models.swedish_order import swedish_key

MANY = 20_000


def texts(model: LiveRows) -> list[str]:
    return [str(getattr(model.noun_at(model.index(i, 0)), "text", "")) for i in range(model.rowCount())]


def add_notes(session: Session, *lines: str, interview: str = "i", start: int = 0) -> list[str]:
    return [
        session.add("note", {"interview": interview, "text": text, "inherited": "1.1", "written_at": start + place})
        for place, text in enumerate(lines)
    ]


@pytest.fixture
def notes(session: Session) -> NoteList:
    """The notes of the interview "i"; every change of the model is checked by Qt's own tester."""
    session.add("interview", {"title": "Centrala chefer"}, row="i")
    session.add("interview", {"title": "Fackliga"}, row="j")
    model = NoteList(session)
    model.show_interview("i")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


class Moves:
    """Counts how a model told of its changes."""

    def __init__(self, model: LiveRows) -> None:
        self._spies = {
            name: QSignalSpy(getattr(model, name))
            for name in ("modelReset", "rowsInserted", "rowsRemoved", "rowsMoved", "dataChanged")
        }

    def counts(self) -> dict[str, int]:
        return {name: spy.count() for name, spy in self._spies.items() if spy.count()}


def test_a_new_note_is_inserted_in_its_place_and_nothing_is_read_anew(session: Session, notes: NoteList) -> None:
    add_notes(session, "första", "tredje", start=0)
    moves = Moves(notes)
    session.add("note", {"interview": "i", "text": "mellan", "written_at": 0}, row="zz")
    assert texts(notes) == ["första", "mellan", "tredje"]
    assert moves.counts() == {"rowsInserted": 1}


def test_a_changed_note_is_repainted_and_a_deleted_one_taken_out(session: Session, notes: NoteList) -> None:
    first, second = add_notes(session, "ett", "två")
    moves = Moves(notes)
    session.set("note", second, {"text": "två, rättad"})
    session.delete("note", first)
    assert texts(notes) == ["två, rättad"]
    assert moves.counts() == {"dataChanged": 1, "rowsRemoved": 1}


def test_a_note_that_is_moved_in_time_changes_its_place(session: Session, notes: NoteList) -> None:
    first, _, _ = add_notes(session, "ett", "två", "tre")
    moves = Moves(notes)
    session.set("note", first, {"written_at": 9})
    assert texts(notes) == ["två", "tre", "ett"]
    assert moves.counts()["rowsMoved"] == 1
    assert "modelReset" not in moves.counts()


def test_notes_of_other_interviews_are_left_alone(session: Session, notes: NoteList) -> None:
    moves = Moves(notes)
    add_notes(session, "hör hemma hos facken", interview="j")
    assert texts(notes) == []
    assert moves.counts() == {}


def test_undo_and_redo_bring_rows_back_where_they_were(session: Session, notes: NoteList) -> None:
    _, second, _ = add_notes(session, "ett", "två", "tre")
    session.delete("note", second)
    session.undo()
    assert texts(notes) == ["ett", "två", "tre"]
    session.redo()
    assert texts(notes) == ["ett", "tre"]


def test_deleting_an_interview_takes_its_notes_out_of_the_list(session: Session, notes: NoteList) -> None:
    add_notes(session, "ett", "två")
    session.delete("interview", "i")
    assert notes.rowCount() == 0
    assert notes.counts.notes == 0


def test_notes_are_filtered_by_code_sign_and_words(session: Session, notes: NoteList) -> None:
    add_notes(session, "#13 + dialog med unga", "#13 - ingen uppföljning", "? fråga om Åmål", "* en stjärna #42")
    cases = {
        NoteFilter(code="1.3"): 2,
        NoteFilter(code="1.1"): 1,
        NoteFilter(sign="*"): 1,
        NoteFilter(words="ÅMÅL fråga"): 1,
        NoteFilter(words="amal"): 0,
        NoteFilter(code="1.3", words="unga"): 1,
        NoteFilter(): 4,
    }
    for wanted, count in cases.items():
        notes.set_filter(wanted)
        assert notes.rowCount() == count, wanted
    assert notes.counts.notes == 4


def test_a_note_that_no_longer_fits_the_filter_leaves_the_list_but_not_while_it_is_edited(
    session: Session, notes: NoteList
) -> None:
    row = add_notes(session, "#13 dialog")[0]
    notes.set_filter(NoteFilter(code="1.3"))
    notes.keep_in(row)
    session.set("note", row, {"text": "dialog"})
    assert notes.rowCount() == 1
    notes.keep_in(None)
    assert notes.rowCount() == 0


def test_a_correction_by_hand_counts_for_the_filter_and_the_strip(session: Session, notes: NoteList) -> None:
    row = add_notes(session, "#13 dialog")[0]
    session.set("routing", f"{row}/1.3", {"belongs": False})
    session.set("routing", f"{row}/2.1", {"belongs": True})
    assert notes.counts.by_code.get("1.3", 0) == 0
    assert notes.counts.by_code["2.1"] == 1
    notes.set_filter(NoteFilter(code="2.1"))
    assert notes.rowCount() == 1


def test_coverage_needs_two_statements_and_own_thoughts_are_none(session: Session, notes: NoteList) -> None:
    assert notes.counts.coverage("1.3") is Coverage.MISSING
    first = add_notes(session, "#13 = vi bör läsa mer", "#13 ? fråga", "#13 + ett råd", start=0)[0]
    assert notes.counts.coverage("1.3") is Coverage.WEAK
    add_notes(session, "#13 - inget följs upp", start=9)
    assert notes.counts.coverage("1.3") is Coverage.HAS
    session.delete("note", first)
    assert notes.counts.by_code["1.3"] == 3


def test_the_pending_line_is_neither_listed_nor_counted(session: Session, notes: NoteList) -> None:
    notes.leave_out("p")
    session.add("note", {"interview": "i", "text": "#13 halvskr", "written_at": 5}, row="p")
    assert notes.rowCount() == notes.counts.notes == 0
    notes.leave_out(None)
    assert texts(notes) == ["#13 halvskr"]
    assert notes.counts.by_code == {"1.3": 1}


def test_counts_are_the_same_kept_up_note_by_note_and_read_anew(session: Session, notes: NoteList) -> None:
    rows = add_notes(session, "#13 + a: ett", "#13 #21 - två", "? tre", "* fyra #84", "fem")
    session.set("note", rows[1], {"text": "#22 nu ett annat"})
    session.delete("note", rows[0])
    session.set("routing", f"{rows[4]}/8.4", {"belongs": True})
    session.undo()
    session.undo()
    kept = notes.counts
    fresh = NoteList(session)
    fresh.show_interview("i")
    for name in ("by_code", "by_sign", "statements"):
        have = {k: v for k, v in getattr(kept, name).items() if v}
        assert have == {k: v for k, v in getattr(fresh.counts, name).items() if v}, name
    assert kept.notes == fresh.counts.notes == 5


def test_a_note_says_what_it_is_to_a_screen_reader(session: Session, notes: NoteList) -> None:
    add_notes(session, "#13 - c: Inget följs upp 5/7")
    words = notes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "1.3, förbättring, plats C, 5 av 7 håller med: Inget följs upp 5/7"


def test_twenty_thousand_notes_open_scroll_and_take_one_more_without_a_pause(session: Session) -> None:
    """Measured in processor time against sorting the same notes by hand, so that a busy machine does not matter."""
    # In memory only: what is measured is the list, not the disk.
    session.add("interview", {"title": "Fackliga"}, row="j")
    lines = {
        ("note", f"n{n:05}"): {"interview": "j", "text": f"#13 + c: Anteckning {n} om dialog", "written_at": n}
        for n in range(MANY)
    }
    session.evaluation = session.evaluation.with_rows(lines)
    notes = NoteList(session)

    def took(act: Callable[[], object]) -> float:
        start = time.process_time()
        act()
        return time.process_time() - start

    everything = session.evaluation.notes
    floor = took(lambda: sorted((n.written_at or 0, n.id) for n in everything.values() if n.interview == "j"))
    assert took(lambda: notes.show_interview("j")) < 40 * floor
    assert notes.rowCount() == MANY
    said = Qt.ItemDataRole.AccessibleTextRole
    assert took(lambda: [notes.index(i, 0).data(said) for i in range(MANY - 30, MANY)]) < floor
    moves = Moves(notes)
    one_more = {("note", "x"): {"interview": "j", "text": "en till", "written_at": MANY}}
    session.evaluation = session.evaluation.with_rows(one_more)
    assert took(lambda: notes.refresh(["x"])) < floor
    assert moves.counts() == {"rowsInserted": 1}
    assert not notes.all_counted
    while not notes.all_counted:
        settle()
    assert notes.counts.by_code["1.3"] == MANY


def test_interviews_stand_in_the_order_of_the_visit_with_their_notes(session: Session) -> None:
    model = InterviewList(session)
    for place, title in ((2, "Fackliga"), (1, "Centrala chefer"), (None, "Utan plats")):
        session.add("interview", {"title": title, "position": place}, row=f"x{place}")
    titles = [getattr(model.noun_at(model.index(i, 0)), "title", "") for i in range(3)]
    assert titles == ["Centrala chefer", "Fackliga", "Utan plats"]
    moves = Moves(model)
    session.add("note", {"interview": "x2", "text": "ett"})
    assert model.note_count("x2") == 1
    assert moves.counts() == {"dataChanged": 1}
    assert "1 anteckning" in model.index(1, 0).data()


def test_seats_offer_the_letters_that_nobody_has(session: Session, notes: NoteList) -> None:
    seats = SeatList(session)
    seats.show_interview("i")
    for letter in "BA":
        session.add("seat", {"interview": "i", "seat": letter, "role": f"roll {letter}"}, row=f"s{letter}")
    session.add("seat", {"interview": "j", "seat": "C"})
    assert [seats.index(i, 0).data() for i in range(2)] == ["Plats A: roll A", "Plats B: roll B"]
    assert seats.free_letters() == list("CDEFGHIJ")
    assert seats.free_letters("sA") == list("ACDEFGHIJ")
    session.set("seat_name", "sA", {"name": "Åsa"})
    assert seats.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Åsa"
    seats.discreet = True
    assert seats.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_documents_are_sorted_as_swedes_sort_and_found_by_their_quotes(session: Session) -> None:
    model = DocumentList(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for title in ("Övrigt", "Ägardirektiv", "vision", "Åtgärder", "Zonplan"):
        session.add("document", {"title": title}, row=f"d{ord(title[0])}")
    titles = [getattr(model.noun_at(model.index(i, 0)), "title", "") for i in range(5)]
    assert titles == ["vision", "Zonplan", "Åtgärder", "Ägardirektiv", "Övrigt"]
    moves = Moves(model)
    quote = session.add("quote", {"document": f"d{ord('v')}", "text": "Unga får egen budget", "page": 3})
    assert model.quote_count(f"d{ord('v')}") == 1
    assert moves.counts() == {"dataChanged": 1}
    model.find("egen BUDGET")
    assert model.ids == [f"d{ord('v')}"]
    session.set("quote", quote, {"text": "något annat"})
    assert model.ids == []


def test_quotes_are_listed_by_page_with_their_sub_criteria(session: Session) -> None:
    session.add("document", {"title": "Vision"}, row="d")
    quotes = QuoteList(session)
    quotes.show_document("d")
    session.add("quote", {"document": "d", "text": "sist"}, row="q0")
    session.add("quote", {"document": "d", "text": "senare", "page": 9}, row="q9")
    session.add("quote", {"document": "d", "text": "först", "page": 2}, row="q2")
    assert quotes.ids == ["q2", "q9", "q0"]
    session.set("routing", "q2/3.1", {"belongs": True})
    assert quotes.index(0, 0).data() == "Sida 2, 3.1: först"


def test_cards_move_as_one_step_and_only_those_of_the_area_are_shown(session: Session) -> None:
    cards = FindingCards(session, "strength")
    cards.show_area(1)
    for place, text in enumerate("abc"):
        values = {"kind": "strength", "area": 1, "text": text, "position": place}
        session.add("finding", values, row=text)
    session.add("finding", {"kind": "improvement", "area": 1, "text": "x"})
    session.add("finding", {"kind": "strength", "area": 2, "text": "y"})
    assert cards.ids == ["a", "b", "c"]
    assert cards.move("c", -1).row() == 1
    assert cards.ids == ["a", "c", "b"]
    assert cards.move("a", -1).row() == 0
    session.undo()
    assert cards.ids == ["a", "b", "c"]


def test_a_gold_star_is_for_strengths_only(session: Session) -> None:
    strengths, improvements = FindingCards(session, "strength"), FindingCards(session, "improvement")
    for model in (strengths, improvements):
        model.show_area(1)
        session.add("finding", {**model.fixed_values(), "text": "t"}, row=model.finding_kind)
    assert strengths.toggle_gold_star("strength")
    assert not improvements.toggle_gold_star("improvement")
    stars = {row: f.gold_star for row, f in session.evaluation.findings.items()}
    assert stars == {"strength": True, "improvement": False}


@pytest.mark.parametrize(("first", "second"), [("z", "å"), ("å", "ä"), ("ä", "ö"), ("Ab", "åb"), ("éa", "eb")])
def test_swedish_letters_come_last_and_other_accents_count_as_their_letter(first: str, second: str) -> None:
    assert swedish_key(first) < swedish_key(second)


def test_an_index_outside_the_list_says_nothing(notes: NoteList) -> None:
    assert notes.id_at(QModelIndex()) is None
    assert notes.noun_at(notes.index(3, 0)) is None
    assert not notes.index_of("nobody").isValid()
