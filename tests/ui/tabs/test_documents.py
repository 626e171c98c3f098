"""Dokument as it is used: listed, filled in, quoted, found, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kompass_desktop.services import attachments
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.documents.document_form import is_date
from kompass_desktop.ui.tabs.documents.page import ADDED_BANNER, DELETED_BANNER, DocumentsPage
from kompass_desktop.ui.tabs.documents.quote_panel import codes_in
from tests.ui.keys import CTRL, SHIFT, focused, press, type_text
from tests.ui.tabs.papers import vision_pdf

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> DocumentsPage:
    """Dokument before there is any."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(DOCUMENTS))
    shown = window.desk.page
    assert isinstance(shown, DocumentsPage)
    settle()
    return shown


@pytest.fixture
def filled(page: DocumentsPage, session: Session) -> DocumentsPage:
    """Dokument with three documents, of which one has two quotes."""
    for row, title, status in (("a", "Vision", "used"), ("b", "Åtgärdsplan", "requested"), ("c", "Budget", "read")):
        session.add("document", {"title": title, "status": status, "kind": "plan"}, row=row)
    session.add("quote", {"document": "a", "page": 4, "text": "Unga ska höras"}, row="q1")
    session.set("routing", "q1/1.3", {"belongs": True})
    session.add("quote", {"document": "a", "page": 2, "text": "Målen följs upp"}, row="q2")
    settle()
    page.focus_start()
    return page


def titles(page: DocumentsPage) -> list[str]:
    model = page.documents
    return [str(getattr(model.noun_at(model.index(i, 0)), "title", "")) for i in range(model.rowCount())]


# ---- writing
def test_a_document_is_written_by_keyboard_from_the_empty_tab(page: DocumentsPage, session: Session) -> None:
    page.focus_start()
    assert focused() is page.empty.button
    press(Key.Key_N, CTRL | SHIFT)
    assert focused() is page.form.title
    type_text("Plan för äldreomsorgen på ön")
    press(Key.Key_Tab)
    type_text("plan")
    press(Key.Key_Tab)
    type_text("Socialnämnden")
    press(Key.Key_Tab)
    type_text("2024-05-14")
    press(Key.Key_Return)
    made = next(iter(session.evaluation.documents.values()))
    assert (made.title, made.kind, made.deciding_body, made.decided, made.status) == (
        "Plan för äldreomsorgen på ön", "plan", "Socialnämnden", "2024-05-14", "requested",
    )  # fmt: skip
    assert titles(page) == [made.title]
    assert page.document == made.id


def test_a_new_document_that_nothing_was_written_in_is_not_made(page: DocumentsPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    press(Key.Key_Tab)
    page.flush()
    assert not session.evaluation.documents


def test_a_document_whose_kind_comes_first_gets_a_title_to_be_found_by(page: DocumentsPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    type_text("x")
    press(Key.Key_Backspace)
    press(Key.Key_Tab)
    type_text("policy")
    page.flush()
    made = next(iter(session.evaluation.documents.values()))
    assert (made.title, made.kind) == ("Dokument utan titel", "policy")


def test_the_status_is_chosen_and_taken_back(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("document", "b")
    filled.form.status.button("received").click()
    assert session.evaluation.documents["b"].status == "received"
    press(Key.Key_Z, CTRL)
    assert session.evaluation.documents["b"].status == "requested"
    assert filled.form.status.choice == "requested"


def test_a_title_cannot_be_emptied_and_says_so(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("document", "a")
    filled.form.focus_title()
    press(Key.Key_Delete)
    assert "titel" in filled.form._rows["title"].error
    assert filled.flush()
    press(Key.Key_Tab)
    assert filled.form.title.text() == session.evaluation.documents["a"].title == "Vision"
    assert filled.form._rows["title"].error == ""


def test_a_date_that_is_none_is_kept_and_remarked(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("document", "a")
    filled.form.decided.setFocus()
    type_text("hösten 2019")
    press(Key.Key_Tab)
    filled.flush()
    assert session.evaluation.documents["a"].decided == "hösten 2019"
    assert "2026-11-23" in filled.form._rows["decided"].error


@pytest.mark.parametrize(
    ("text", "good"),
    [("", True), ("2019", True), ("2019-03", True), ("2019-03-05", True), ("2019-13", False), ("2019-02-30", False),
     ("5 mars 2019", False), ("19-03-05", False)],
)  # fmt: skip
def test_dates_are_years_months_or_days(text: str, good: bool) -> None:
    assert is_date(text) is good


def test_typing_in_one_document_does_not_end_up_in_the_next(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("document", "a")
    filled.form.deciding_body.setFocus()
    type_text("Fullmäktige")
    filled.table.setFocus()
    press(Key.Key_Up)
    assert filled.form.deciding_body.text() == ""
    bodies = {d.id: d.deciding_body for d in session.evaluation.documents.values()}
    assert bodies == {"a": "Fullmäktige", "b": "", "c": ""}


def test_a_full_disk_keeps_the_form_on_the_document_that_could_not_be_saved(
    filled: DocumentsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    filled.show_row("document", "a")
    monkeypatch.setattr(session, "change", refuse)
    filled.form.deciding_body.setFocus()
    type_text("Fullmäktige")
    filled.table.setCurrentIndex(filled.documents.index_of("b"))
    settle()
    assert filled.document == "a"
    assert filled.form.deciding_body.text() == "Fullmäktige"
    assert filled.banners.banner(SUBJECT) is not None
    monkeypatch.undo()
    assert filled.flush()
    assert session.evaluation.documents["a"].deciding_body == "Fullmäktige"


# ---- the register
def test_documents_stand_in_swedish_order_and_say_how_far_they_have_come(filled: DocumentsPage) -> None:
    assert titles(filled) == ["Budget", "Vision", "Åtgärdsplan"]
    words = [filled.documents.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(3)]
    assert words == [
        "Budget, plan, läst, 0 citat, odaterat, aldrig uppföljt",
        "Vision, plan, använd, 2 citat, odaterat, aldrig uppföljt",
        "Åtgärdsplan, plan, begärd, 0 citat",
    ]


def test_find_looks_in_titles_and_quotes_and_escape_shows_all(filled: DocumentsPage) -> None:
    press(Key.Key_F, CTRL)
    type_text("höras")
    assert titles(filled) == ["Vision"]
    assert filled.register.count.text() == "1 av 3"
    press(Key.Key_A, CTRL)
    type_text("ödla")
    assert titles(filled) == []
    assert "ödla" in filled.register.nothing.sentence.text()
    press(Key.Key_Escape)
    assert len(titles(filled)) == 3
    assert focused() is filled.table


def test_delete_takes_a_document_with_its_quotes_and_undo_brings_all_back(
    filled: DocumentsPage, session: Session
) -> None:
    filled.show_row("document", "a")
    filled.table.setFocus()
    press(Key.Key_Delete)
    assert set(session.evaluation.documents) == {"b", "c"}
    assert not session.evaluation.quotes
    banner = filled.banners.banner(DELETED_BANNER)
    assert banner is not None
    assert "2 citat" in banner.sentence
    assert filled.document in ("b", "c")
    press(Key.Key_Z, CTRL)
    assert set(session.evaluation.quotes) == {"q1", "q2"}
    assert titles(filled) == ["Budget", "Vision", "Åtgärdsplan"]


def test_deleting_the_last_document_shows_the_empty_tab(filled: DocumentsPage, session: Session) -> None:
    for row in ("a", "b", "c"):
        filled.show_row("document", row)
        filled.table.setFocus()
        press(Key.Key_Delete)
    settle()
    assert filled.empty.isVisible()
    press(Key.Key_Z, CTRL)
    assert filled.table.isVisible()


# ---- quotes
def test_a_quote_is_written_routed_changed_and_deleted(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("document", "b")
    filled.parts.button("quotes").click()
    filled.quotes.add_button.setFocus()
    press(Key.Key_Space)
    type_text("Återkoppling ges på ön")
    press(Key.Key_Tab)
    type_text("7")
    press(Key.Key_Tab)
    type_text("1.3 31")
    press(Key.Key_Return)
    made = next(q for q in session.evaluation.quotes.values() if q.document == "b")
    assert (made.text, made.page) == ("Återkoppling ges på ön", 7)
    assert session.evaluation.sub_criteria_of(made) == ("1.3", "3.1")
    assert focused() is filled.quotes.rows
    press(Key.Key_Return)
    filled.quotes.form.codes.setFocus()
    press(Key.Key_A, CTRL)
    type_text("#42")
    press(Key.Key_Return)
    assert session.evaluation.sub_criteria_of(made) == ("4.2",)
    press(Key.Key_Delete)
    assert made.id not in session.evaluation.quotes
    press(Key.Key_Z, CTRL)
    assert session.evaluation.sub_criteria_of(session.evaluation.quotes[made.id]) == ("4.2",)


def test_a_code_that_the_edition_lacks_is_said_and_the_others_hold(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("quote", "q1")
    press(Key.Key_Return)
    filled.quotes.form.codes.setFocus()
    type_text(" 9.9 3.1")
    press(Key.Key_Return)
    assert "9.9" in filled.quotes.form._codes_row.error
    assert session.evaluation.sub_criteria_of(session.evaluation.quotes["q1"]) == ("1.3", "3.1")


def test_a_quote_emptied_of_its_words_stays_as_it_was_made_by_somebody(filled: DocumentsPage, session: Session) -> None:
    filled.show_row("quote", "q1")
    press(Key.Key_Return)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Escape)
    assert session.evaluation.quotes["q1"].text == ""
    press(Key.Key_Z, CTRL)
    assert session.evaluation.quotes["q1"].text == "Unga ska höras"


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [("1.3 31,#42;1.3", ("1.3", "3.1", "4.2"), ()), ("", (), ()), ("9.9 tre 2.1", ("2.1",), ("9.9", "tre")),
     ("123", (), ("123",))],
)  # fmt: skip
def test_codes_are_read_in_every_way_they_are_written(
    text: str, known: tuple[str, ...], unknown: tuple[str, ...], session: Session
) -> None:
    assert codes_in(text, session.catalogue) == (known, unknown)


# ---- files
def test_files_become_received_documents_in_one_step(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Vision_2035.pdf").write_bytes(vision_pdf())
    (tmp_path / "Ön.txt").write_bytes("åäö".encode())
    paths = [str(tmp_path / n) for n in ("Vision_2035.pdf", "Ön.txt", "saknas.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    page.focus_start()
    press(Key.Key_Space)
    made = {d.title: d for d in session.evaluation.documents.values()}
    assert set(made) == {"Vision 2035", "Ön"}
    assert made["Ön"].file_name == "Ön.txt"
    assert made["Ön"].status == "received"
    assert session.attachment(made["Ön"].sha256 or "") == "åäö".encode()
    banner = page.banners.banner(ADDED_BANNER)
    assert banner is not None
    assert "saknas.pdf" in banner.sentence
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.documents


def test_an_attached_file_is_written_out_byte_for_byte(
    filled: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, copy = tmp_path / "policy.pdf", tmp_path / "kopia.pdf"
    source.write_bytes(vision_pdf())
    filled.show_row("document", "b")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    filled.form.attach_button.click()
    assert session.evaluation.documents["b"].status == "received"
    assert filled.form.file_name.whole_text() == "policy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    filled.form.save_button.click()
    assert copy.read_bytes() == source.read_bytes()
    assert filled.banners.banner("file") is not None
    filled.form.detach_button.click()
    assert session.evaluation.documents["b"].sha256 is None
    press(Key.Key_Z, CTRL)
    assert session.evaluation.documents["b"].file_name == "policy.pdf"


def test_a_file_that_is_too_large_is_refused_in_words(
    filled: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 2 * 1024**2)
    large = tmp_path / "stor.pdf"
    large.write_bytes(b"x" * (3 * 1024**2))
    filled.show_row("document", "b")
    assert not filled.form.attach(large)
    assert "stor.pdf är 3 MB" in filled.form._rows["file"].error
    assert session.evaluation.documents["b"].sha256 is None


def test_a_place_that_cannot_be_written_is_said_under_the_file(
    filled: DocumentsPage, session: Session, tmp_path: Path
) -> None:
    session.set("document", "b", {"sha256": session.attach(b"x"), "file_name": "x.pdf"})
    filled.show_row("document", "b")
    assert not filled.form.write_file(tmp_path / "finns inte" / "x.pdf")
    assert "finns inte" in filled.form._rows["file"].error


# ---- going there
def test_going_to_a_quote_opens_its_document_and_its_quotes(filled: DocumentsPage) -> None:
    filled.show_row("document", "c")
    assert filled.show_row("quote", "q2")
    assert filled.document == "a"
    assert filled.parts.choice == "quotes"
    assert filled.quotes.quotes.id_at(filled.quotes.rows.currentIndex()) == "q2"
    assert not filled.show_row("quote", "finns-inte")


def test_tab_goes_round_the_whole_page(filled: DocumentsPage) -> None:
    filled.show_row("document", "a")
    seen = set()
    for _ in range(40):
        press(Key.Key_Tab)
        seen.add(focused())
    form = filled.form
    wanted = {
        filled.table,
        filled.register.new_button,
        filled.register.find_button,
        form.title,
        form.deciding_body,
        form.decided,
        form.attach_button,
    }
    assert wanted <= seen


def test_what_went_well_is_not_said_again_when_one_comes_back(filled: DocumentsPage, window: MainWindow) -> None:
    window.actions_.run("copy_requests")
    settle()
    assert filled.banners.banner("requests") is not None
    press(Key.Key_1, CTRL)
    press(Key.Key_4, CTRL)
    assert filled.isVisible()
    assert filled.banners.banner("requests") is None


def test_the_top_bar_says_what_was_taken_back(filled: DocumentsPage, window: MainWindow) -> None:
    width = window.bar.tabs.width()
    press(Key.Key_Delete)
    press(Key.Key_Z, CTRL)
    assert window.bar.said.text() == "Ångrade: dokument med mera"
    press(Key.Key_Y, CTRL)
    assert window.bar.said.text() == "Gjorde om: dokument med mera"
    assert window.bar.tabs.width() == width


def test_the_columns_fill_the_register_also_when_the_window_is_made_narrower(
    filled: DocumentsPage, window: MainWindow
) -> None:
    for width in (1366, 1024, 1366, 900):
        window.resize(width, 700)
        settle()
        table = filled.table
        shown = [table.columnWidth(i) for i in range(table.model().columnCount()) if not table.isColumnHidden(i)]
        assert sum(shown) == table.viewport().width()


def test_enter_presses_the_button_that_has_the_focus(page: DocumentsPage) -> None:
    page.focus_start()
    press(Key.Key_Tab)
    assert focused() is page.empty.request_button
    press(Key.Key_Return)
    assert focused() is page.form.title
