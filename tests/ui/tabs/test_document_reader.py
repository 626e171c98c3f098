"""A document as an evaluator reads it, by keyboard: added, opened, looked through, quoted, used, found again."""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from kompass_desktop.services import attachments
from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.documents.adding import ADDED_BANNER, LARGE_BANNER, SAME_BANNER, dropped_files
from kompass_desktop.ui.tabs.documents.page import READING_BANNER, DocumentsPage
from kompass_desktop.ui.tabs.documents.pdf_sheet import PdfSheet
from kompass_desktop.ui.tabs.documents.pdf_view import PdfView
from kompass_desktop.ui.tabs.documents.reader import MISSING, SCANNED, Reader
from kompass_desktop.ui.tabs.documents.text_view import TextView
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.keys import CTRL, SHIFT, focused, press, type_text
from tests.ui.tabs.papers import bomb, docx, locked_pdf, scanned_pdf, vision_pdf
from tests.ui.test_accessibility import nameless

Key = Qt.Key
COUNCIL = (
    "Kommunens delaktighetsråd möts fyra gånger om året. Resultatet återkopplas på kommunens webbplats inom en månad."
)


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


def add(page: DocumentsPage, folder: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose files in the dialog, by keyboard."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    paths = [str(folder / name) for name in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    if page.empty.isVisible():
        page.focus_start()
    else:
        page.register.add_button.setFocus()
    press(Key.Key_Space)


@pytest.fixture
def reading(page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """A vision of nine pages, opened with Enter from the register."""
    add(page, tmp_path, {"Vision.pdf": vision_pdf()}, monkeypatch)
    page.focus_start()
    press(Key.Key_Return)
    assert page.reading.reader is not None
    return page.reading.reader


@pytest.fixture
def text(page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TextView:
    """A Word document, opened."""
    lines = ["Riktlinje för dialog", "Medborgare svaras inom två dygn. Klagomål följs upp.", "Ansvar: kommunstyrelsen"]
    add(page, tmp_path, {"Riktlinje.docx": docx(lines, [["Mått", "Utfall"], ["Svarstid", "2 dygn"]])}, monkeypatch)
    page.focus_start()
    press(Key.Key_Return)
    assert page.reading.reader is not None
    view = page.reading.reader.view
    assert isinstance(view, TextView)
    return view


def sheet(reader: Reader) -> PdfSheet:
    return reader.pdf.sheet


# ---- the whole task
def test_a_document_is_added_read_quoted_three_times_used_and_found_again_by_keyboard(
    window: MainWindow, page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(page, tmp_path, {"Vision_2035.pdf": vision_pdf()}, monkeypatch)
    page.focus_start()
    press(Key.Key_Return)
    reader = page.reading.reader
    assert reader is not None
    assert focused() is sheet(reader)
    for _ in range(4):
        press(Key.Key_Down, CTRL)
    press(Key.Key_Down, CTRL | SHIFT)
    press(Key.Key_Return)
    assert focused() is reader.cite_bar.field
    type_text("#31 #13 +")
    press(Key.Key_Return)
    assert focused() is sheet(reader)
    press(Key.Key_F, CTRL)
    type_text("ungdomsrådet")
    settle()
    assert reader.find_bar.count.text() == "1 av 1"
    press(Key.Key_Escape)
    assert (reader.pdf.page, sheet(reader).selected()) == (7, "Ungdomsrådet")
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return, CTRL)
    type_text("13")
    press(Key.Key_Return)
    press(Key.Key_PageDown)
    for _ in range(2):
        press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    press(Key.Key_Return)
    quotes = sorted(session.evaluation.quotes.values(), key=lambda q: q.page or 0)
    assert [(q.page, q.text, q.sign, session.evaluation.sub_criteria_of(q)) for q in quotes] == [
        (1, COUNCIL, "+", ("1.3", "3.1")),
        (7, "Ungdomsrådet har en egen budget om 200 000 kronor.", None, ("1.3",)),
        (8, "Detta är sida 8 av visionen.", None, ()),
    ]  # fmt: skip
    assert session.evaluation.documents[quotes[0].document].status == "used"
    press(Key.Key_Escape)
    assert focused() is page.table
    assert window.desk is not None
    window.desk.show_tab(0)
    press(Key.Key_F, CTRL | SHIFT)
    type_text("webbplats")
    settle()
    press(Key.Key_Return)
    settle()
    assert reader.isVisible()
    assert reader.pdf.page == 1
    assert [mark.row for mark in sheet(reader).quotes if mark.current] == [quotes[0].id]
    assert page.quotes.quotes.id_at(page.quotes.rows.currentIndex()) == quotes[0].id


def test_a_quote_and_what_comes_with_it_are_one_step_back(reading: Reader, session: Session) -> None:
    before = session.evaluation
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    type_text("#31 #42")
    press(Key.Key_Return)
    assert len(session.evaluation.quotes) == 1
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.quotes
    assert not [r for r in session.evaluation.routings.values() if r.belongs]
    assert session.evaluation.documents == before.documents
    assert sheet(reading).quotes == []


def test_escape_gives_a_quote_up_and_changes_nothing(reading: Reader, session: Session) -> None:
    before = session.evaluation
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    type_text("#31")
    press(Key.Key_Escape)
    assert session.evaluation is before
    assert focused() is sheet(reading)
    assert not reading.cite_bar.isVisible()


def test_a_code_that_the_edition_lacks_is_said_and_nothing_is_saved(reading: Reader, session: Session) -> None:
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    type_text("#99")
    press(Key.Key_Return)
    assert "#99" in reading.cite_bar.becomes.text()
    assert not session.evaluation.quotes
    assert focused() is reading.cite_bar.field


def test_the_file_of_the_document_that_is_read_can_be_another(reading: Reader, session: Session) -> None:
    press(Key.Key_PageDown)
    session.set("document", reading.document, {"sha256": session.attach(vision_pdf(3))})
    settle()
    assert (reading.pdf.count, reading.count.text()) == (3, "av 3")


def test_a_quote_whose_words_are_not_on_its_page_is_said_to_be_so(
    reading: Reader, page: DocumentsPage, session: Session
) -> None:
    session.add("quote", {"document": reading.document, "page": 4, "text": "Aldrig skrivet"}, row="q")
    page.show_row("quote", "q")
    assert reading.pdf.page == 4
    assert reading.notes.banner(MISSING) is not None


def test_a_full_disk_keeps_the_quote_in_its_line(
    reading: Reader, page: DocumentsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    monkeypatch.setattr(session, "change", refuse)
    type_text("#31")
    press(Key.Key_Return)
    assert page.banners.banner(SUBJECT) is not None
    assert reading.cite_bar.taken is not None
    assert reading.cite_bar.field.text() == "#31"
    monkeypatch.undo()
    press(Key.Key_Return)
    assert len(session.evaluation.quotes) == 1


# ---- reading
def test_pages_are_turned_by_keys_and_field_and_remembered(reading: Reader, page: DocumentsPage) -> None:
    press(Key.Key_PageDown)
    press(Key.Key_PageDown)
    assert (reading.pdf.page, reading.page_field.text(), reading.count.text()) == (3, "3", "av 9")
    press(Key.Key_End)
    press(Key.Key_PageDown)
    assert reading.pdf.page == 9
    assert not reading.next.isEnabled()
    press(Key.Key_Home)
    assert reading.pdf.page == 1
    reading.page_field.setFocus()
    press(Key.Key_A, CTRL)
    type_text("6")
    press(Key.Key_Return)
    assert focused() is sheet(reading)
    press(Key.Key_Escape)
    assert focused() is page.table
    press(Key.Key_Return)
    assert reading.pdf.page == 6
    assert "sida 6 av 9" in sheet(reading).accessibleName()


def test_space_reads_on_down_the_page_and_then_to_the_next(reading: Reader) -> None:
    bar = reading.pdf.verticalScrollBar()
    press(Key.Key_Space)
    assert (reading.pdf.page, bar.value() > 0) == (1, True)
    for _ in range(4):
        press(Key.Key_Space)
    assert reading.pdf.page > 1
    press(Key.Key_Home)
    press(Key.Key_PageDown)
    press(Key.Key_Space, SHIFT)
    assert (reading.pdf.page, bar.value()) == (1, bar.maximum())


def test_the_page_is_as_wide_as_the_reader_and_can_be_larger(reading: Reader) -> None:
    fitted = sheet(reading).width()
    assert reading.pdf.viewport().width() - 40 <= fitted <= reading.pdf.viewport().width()
    reading.larger.click()
    assert sheet(reading).width() > fitted * 1.2
    point = QPointF(100, 100)
    wheel = QWheelEvent(
        point, point, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(reading.pdf.viewport(), wheel)
    assert sheet(reading).width() == fitted


def test_the_caret_goes_by_letter_word_and_line_and_shift_selects(reading: Reader) -> None:
    press(Key.Key_Right, CTRL)
    press(Key.Key_Right, CTRL | SHIFT)
    assert sheet(reading).selected() == "för"
    press(Key.Key_Left, SHIFT)
    press(Key.Key_Left)
    press(Key.Key_Down)
    line = sheet(reading).text[: sheet(reading).caret].count("\r\n")
    assert line == 1
    press(Key.Key_Up)
    press(Key.Key_Down, SHIFT)
    assert len(sheet(reading).selected()) > 20
    press(Key.Key_A, CTRL)
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().endswith("har påverkat besluten.")
    assert "delaktighetsråd" in QGuiApplication.clipboard().text()


def test_words_are_selected_with_the_mouse(reading: Reader) -> None:
    paper = sheet(reading)
    start = paper.text.index("Barn")
    end = paper.text.index("dem.") + 4
    first, last = paper.rect_of((start, start + 1)), paper.rect_of((end - 1, end))
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 2, first.center().y()))
    event_pos = QPoint(last.right(), last.center().y())
    QTest.mouseMove(paper, event_pos)
    moved = QPointF(event_pos)
    QApplication.sendEvent(
        paper,
        QMouseEvent(
            QEvent.Type.MouseMove, moved, paper.mapToGlobal(moved), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=event_pos)
    assert paper.selected() == "Barn och unga ska höras i frågor som rör dem."


def test_a_quote_on_the_page_leads_to_the_list_by_click_and_by_enter(
    reading: Reader, page: DocumentsPage, session: Session
) -> None:
    document = reading.document
    session.add("quote", {"document": document, "page": 1, "text": "Barn och unga  ska höras"}, row="q1")
    session.add("quote", {"document": document, "page": 2, "text": "Detta är sida 2"}, row="q2")
    settle()
    marks = sheet(reading).quotes
    assert [mark.row for mark in marks] == ["q1"]
    start = marks[0].span[0]
    QTest.mouseClick(sheet(reading), Qt.MouseButton.LeftButton, pos=sheet(reading).rect_of((start, start + 4)).center())
    settle()
    assert page.quotes.quotes.id_at(page.quotes.rows.currentIndex()) == "q1"
    assert focused() is page.quotes.rows
    press(Key.Key_Down)
    assert reading.pdf.page == 2
    press(Key.Key_Escape)
    assert focused() is sheet(reading)
    press(Key.Key_Return)
    assert page.quotes.quotes.id_at(page.quotes.rows.currentIndex()) == "q2"
    assert focused() is page.quotes.rows


def test_a_quote_is_marked_on_its_own_page_only(reading: Reader, session: Session) -> None:
    session.add("quote", {"document": reading.document, "page": 3, "text": "av visionen."}, row="q")
    marked: list[int] = []
    for _ in range(5):
        press(Key.Key_PageDown)
        marked += [reading.pdf.page] if sheet(reading).quotes else []
    assert marked == [3]


def test_find_counts_goes_on_and_back_and_ends(reading: Reader) -> None:
    press(Key.Key_F, CTRL)
    type_text("detta är")
    assert reading.find_bar.count.text() == "1 av 8"
    press(Key.Key_Return)
    assert (reading.find_bar.count.text(), reading.pdf.page) == ("2 av 8", 3)
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Return, SHIFT)
    assert (reading.find_bar.count.text(), reading.pdf.page) == ("8 av 8", 9)
    type_text(" xyz")
    assert reading.find_bar.count.text() == "Inga träffar"
    press(Key.Key_Escape)
    assert not reading.find_bar.isVisible()
    assert sheet(reading).hits == []


def test_a_document_is_marked_as_read(reading: Reader, session: Session) -> None:
    reading.read_button.setFocus()
    press(Key.Key_Space)
    assert next(iter(session.evaluation.documents.values())).status == "read"
    assert not reading.read_button.isVisible()


def test_a_scan_says_so_and_lets_one_type_the_quote_with_its_page(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(page, tmp_path, {"Scan.pdf": scanned_pdf()}, monkeypatch)
    page.focus_start()
    press(Key.Key_Return)
    reader = page.reading.reader
    assert reader is not None
    banner = reader.notes.banner(SCANNED)
    assert banner is not None
    assert "bilder" in banner.sentence
    press(Key.Key_PageDown)
    press(Key.Key_Return)
    type_text("Avskrivet för hand")
    press(Key.Key_Escape)
    quote = next(iter(session.evaluation.quotes.values()))
    assert (quote.text, quote.page) == ("Avskrivet för hand", 2)


def test_f6_goes_between_page_and_quotes(reading: Reader, page: DocumentsPage) -> None:
    seen = []
    for _ in range(3):
        press(Key.Key_F6)
        seen.append(focused())
    assert sheet(reading) in seen
    assert page.parts.button("quotes") in seen


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_nothing_lies_on_anything_else_at_any_text_size(reading: Reader, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    press(Key.Key_F, CTRL)
    sheet(reading).setFocus()
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    type_text("#31 #13 +")
    for bar in (reading.back_button.parentWidget(), reading.find_bar, reading.cite_bar):
        assert bar is not None
        below = bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = [w for w in below if w.isVisible()]
        crossing = [(a, b) for a, b in combinations(shown, 2) if a.geometry().intersects(b.geometry())]
        assert crossing == []
        assert [w for w in shown if w.width() < w.minimumSizeHint().width() and not isinstance(w, QLineEdit)] == []
    assert nameless(reading) == []


# ---- Word and text
def test_a_word_document_is_quoted_by_paragraph(text: TextView, page: DocumentsPage, session: Session) -> None:
    assert focused() is text
    assert text.count == 5
    for _ in range(2):
        press(Key.Key_Down, CTRL)
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    type_text("#31")
    press(Key.Key_Return)
    quote = next(iter(session.evaluation.quotes.values()))
    assert (quote.text, quote.page, quote.paragraph) == ("Klagomål följs upp.", None, 2)
    words = page.quotes.quotes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Stycke 2, 3.1: Klagomål följs upp."
    assert page.show_row("quote", quote.id)
    press(Key.Key_Return)
    assert page.quotes.form.page.text() == "2"
    assert page.quotes.form._page_row.label.text() == "Stycke"


def test_a_word_document_is_searched_and_its_quotes_are_marked(text: TextView, session: Session) -> None:
    document = next(iter(session.evaluation.documents))
    session.add("quote", {"document": document, "paragraph": 5, "text": "Svarstid | 2 dygn"}, row="q")
    settle()
    assert [row for row, _, _ in text._quotes] == ["q"]
    press(Key.Key_F, CTRL)
    type_text("dygn")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert text.page == 5
    press(Key.Key_Escape)
    press(Key.Key_Left)
    assert focused() is text


def test_hits_are_marked_where_one_looks_and_the_others_when_one_comes_there(
    page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(page, tmp_path, {"Lång.docx": docx([f"Stycke {n} om dialog" for n in range(500)])}, monkeypatch)
    page.focus_start()
    press(Key.Key_Return)
    press(Key.Key_F, CTRL)
    type_text("dialog")
    assert page.reading.reader is not None
    view = page.reading.reader.text_view
    assert page.reading.reader.find_bar.count.text() == "1 av 500"
    assert 5 < len(view.extraSelections()) < 60
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = view.extraSelections()[-1]
    assert last.cursor.blockNumber() == 499  # type: ignore[attr-defined]


def test_a_text_in_an_old_code_page_is_read(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"a.txt": "Åtgärder på ön".encode("cp1252"), "b.txt": "Åtgärder på ön".encode("utf-16")}
    add(page, tmp_path, files, monkeypatch)
    assert len(session.evaluation.documents) == 2
    for document in session.evaluation.documents:
        page.read(document)
        assert page.reading.reader is not None
        assert page.reading.reader.text_view.toPlainText() == "Åtgärder på ön"


# ---- wrong files
@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("trasig.pdf", b"%PDF-1.7 nothing", "skadad"),
        ("ingen.pdf", b"hej", "ingen PDF"),
        ("tom.pdf", b"", "tom"),
        ("last.pdf", locked_pdf(), "lösenord"),
        ("bomb.docx", bomb(), "orimligt"),
        ("fel.docx", b"inte en zip", "skadad"),
        ("annan.docx", b"PK\x03\x04" + b"\x00" * 90, "skadad"),
        ("binar.txt", bytes(range(256)) * 40, "läsbar text"),
        ("bild.png", b"\x89PNG\r\n", "varken"),
    ],
)
def test_a_wrong_file_is_said_and_changes_nothing(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes,
    word: str,
) -> None:  # fmt: skip
    before = session.evaluation
    add(page, tmp_path, {name: content}, monkeypatch)
    banner = page.banners.banner(ADDED_BANNER)
    assert banner is not None
    assert name in banner.sentence
    assert word in banner.sentence
    assert banner.sentence.count(".") <= 4
    assert session.evaluation is before


def test_the_same_file_twice_leads_to_the_document_that_has_it(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vision = vision_pdf()
    add(page, tmp_path, {"Vision.pdf": vision, "Vision igen.pdf": vision}, monkeypatch)
    assert [d.title for d in session.evaluation.documents.values()] == ["Vision"]
    add(page, tmp_path, {"Annat.pdf": vision_pdf(3)}, monkeypatch)
    before = session.evaluation
    page.adding.add_files([tmp_path / "Vision igen.pdf"])
    settle()
    assert session.evaluation == before
    assert page.documents.id_at(page.table.currentIndex()) == next(
        d.id for d in before.documents.values() if d.title == "Vision"
    )


def test_the_same_file_twice_is_kept_once_and_said(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(page, tmp_path, {"Vision.pdf": vision_pdf()}, monkeypatch)
    (tmp_path / "Kopia.pdf").write_bytes((tmp_path / "Vision.pdf").read_bytes())
    page.adding.add_files([tmp_path / "Kopia.pdf"])
    banner = page.banners.banner(SAME_BANNER)
    assert banner is not None
    assert "Samma fil finns redan: Vision." in banner.sentence
    assert len({d.sha256 for d in session.evaluation.documents.values()}) == 1
    assert len(session.evaluation.documents) == 1


def test_a_file_that_is_too_large_can_be_registered_where_it_lies(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 1000)
    add(page, tmp_path, {"Stor_plan.pdf": vision_pdf()}, monkeypatch)
    assert not session.evaluation.documents
    banner = page.banners.banner(LARGE_BANNER)
    assert banner is not None
    assert "Stor_plan.pdf" in banner.sentence
    banner.buttons[0].click()
    made = next(iter(session.evaluation.documents.values()))
    assert (made.title, made.sha256, made.file_name) == ("Stor plan", None, str(tmp_path / "Stor_plan.pdf"))
    assert page.form.file_name.whole_text() == f"Finns på {tmp_path / 'Stor_plan.pdf'}"
    page.focus_start()
    press(Key.Key_Return)
    assert focused() is page.form.title


def test_the_place_of_a_file_too_large_for_a_requested_document_is_named(
    page: DocumentsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.add("document", {"title": "Plan", "status": "requested"}, row="d")
    settle()
    page.show_row("document", "d")
    monkeypatch.setattr(attachments, "MOST_BYTES", 1000)
    (tmp_path / "plan.pdf").write_bytes(vision_pdf())
    assert not page.form.attach(tmp_path / "plan.pdf")
    banner = page.banners.banner(LARGE_BANNER)
    assert banner is not None
    banner.buttons[0].click()
    plan = session.evaluation.documents["d"]
    assert (plan.file_name, plan.sha256, plan.status) == (str(tmp_path / "plan.pdf"), None, "received")


def test_a_new_document_is_begun_from_the_reader(reading: Reader, page: DocumentsPage) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    assert not page.reading.is_open
    assert focused() is page.form.title


def test_escape_leads_from_the_page_field_to_the_page_and_only_then_away(reading: Reader, page: DocumentsPage) -> None:
    reading.page_field.setFocus()
    press(Key.Key_Escape)
    assert focused() is sheet(reading)
    press(Key.Key_Escape)
    assert focused() is page.table


def test_files_are_dropped_on_the_tab(page: DocumentsPage, session: Session, tmp_path: Path) -> None:
    (tmp_path / "Vision.pdf").write_bytes(vision_pdf())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Vision.pdf"))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    assert page.acceptDrops()
    page.adding.eventFilter(page, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    settle()
    assert [d.title for d in session.evaluation.documents.values()] == ["Vision"]


def test_an_evaluation_that_is_dropped_is_left_to_the_window() -> None:
    urls = [QUrl.fromLocalFile("/x/a.pdf"), QUrl.fromLocalFile("/x/b.kompass")]
    assert dropped_files(urls, ".kompass") == []
    assert dropped_files(urls[:1], ".kompass") == [Path("/x/a.pdf")]


def test_an_attachment_of_another_kind_is_kept_and_said_not_to_be_readable(
    page: DocumentsPage, session: Session
) -> None:
    values = {"title": "Kalkyl", "status": "received", "sha256": session.attach(b"\x89PNG"), "file_name": "kalkyl.png"}
    row = session.add("document", values)
    settle()
    page.show_row("document", row)
    page.focus_start()
    press(Key.Key_Return)
    assert page.banners.banner(READING_BANNER) is not None
    assert not page.reading.is_open


def test_a_document_deleted_while_it_is_read_leads_back_to_the_register(
    reading: Reader, page: DocumentsPage, session: Session
) -> None:
    session.delete("document", reading.document)
    settle()
    assert not page.reading.is_open
    press(Key.Key_Z, CTRL)
    settle()
    assert page.table.isVisible()


# ---- requests
def test_requests_are_copied_as_a_mail(window: MainWindow, page: DocumentsPage, session: Session) -> None:
    assert not window.actions_["copy_requests"].isEnabled()
    session.add("document", {"title": "Budget 2026", "status": "requested", "kind": "budget"})
    session.add("document", {"title": "Vision", "status": "requested"})
    session.add("document", {"title": "Policy", "status": "received"})
    settle()
    window.actions_.run("copy_requests")
    mail = QGuiApplication.clipboard().text()
    assert "• Budget 2026 (budget)\n• Vision\n" in mail
    assert "Policy" not in mail
    assert "Exempelköping" in mail
    banner = page.banners.banner("requests")
    assert banner is not None
    assert "2 dokument" in banner.sentence


# ---- lasting
def test_quote_page_and_file_are_in_a_copy_of_the_evaluation(
    window: MainWindow, reading: Reader, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(Key.Key_PageDown)
    press(Key.Key_Down, CTRL)
    press(Key.Key_Return)
    press(Key.Key_Return)
    target = tmp_path / "kopia.kompass"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_.run("save_copy")
    settle()
    with read_evaluation(target) as copy:
        quote = next(iter(copy.evaluation.quotes.values()))
        document = copy.evaluation.documents[quote.document]
        assert (quote.page, document.status, document.file_name) == (2, "used", "Vision.pdf")
        assert copy.file.attachment(document.sha256 or "") == (tmp_path / "Vision.pdf").read_bytes()


def test_the_way_to_show_pdfs_is_loaded_with_the_first_document_only() -> None:
    import subprocess

    code = "import sys; import kompass_desktop.ui.tabs.documents.page; print('PySide6.QtPdf' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"


def test_the_reader_is_a_view_of_pages(reading: Reader) -> None:
    assert isinstance(reading.view, PdfView)
    picture = sheet(reading).grab().toImage()
    assert picture.pixelColor(picture.width() - 8, picture.height() - 8).lightness() == 255
