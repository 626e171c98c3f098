"""Sök överallt by keyboard: open, type, choose, go there, or leave and be back where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.found_rows import LONGEST, excerpt
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets import find_pane
from kompass_desktop.ui.widgets.emphasis import fitted
from kompass_desktop.ui.widgets.find_pane import WIDTH, FindPane
from kompass_desktop.ui.widgets.found import Found, Head
from tests.ui.keys import CTRL, SHIFT, focused, press, type_text


@pytest.fixture
def everything(session: Session) -> Session:
    """An evaluation in which "dialog" is written in every kind of place, and the reader is KA."""
    session.author = "KA"
    session.add("interview", {"title": "Grupp 1", "role_group": "centrala chefer"}, row="g1")
    session.add("interview", {"title": "Grupp 2"}, row="g2")
    session.add("seat", {"interview": "g2", "seat": "C", "role": "HR-chef"}, row="s1")
    session.set("seat_name", "s1", {"name": "Prov Provsson"})
    for n, number in enumerate(("noll", "ett", "två")):
        text = f"#13 + c: Dialog nummer {number} på ön"
        session.add("note", {"interview": f"g{n % 2 + 1}", "text": text, "written_at": 1_790_000_000 + n}, row=f"n{n}")
    session.add("document", {"title": "Riktlinje för dialog"}, row="d1")
    session.add("quote", {"document": "d1", "page": 3, "text": "Dialogen ska nå alla"}, row="q1")
    session.add("web_finding", {"url": "https://exempelkoping.example", "text": "Ingen dialog här"}, row="w1")
    session.add("answer", {"question": "Hur hörs unga?", "text": "Genom dialog i skolan"}, row="s9")
    session.add("finding", {"kind": "improvement", "area": 1, "text": "Svara efter dialog"}, row="f1")
    session.set("report_text", "3.1.3", {"text": "Kommunen för dialog med unga."})
    session.set("consensus_score", "2.1", {"rationale": "Dialog finns"})
    session.set("individual_score", "2.2/KA", {"rationale": "Egen dialog"})
    session.set("individual_score", "2.2/LB", {"rationale": "Kollegans dialog"})
    session.add("action", {"improvement": "f1", "text": "Dialog varje vår"}, row="a1")
    return session


def find_everywhere(window: MainWindow, session: Session, words: str = "") -> FindPane:
    """Opens the evaluation and the pane by keys, and types."""
    if window.desk is None:
        window.show_session(session)
        settle()
    press(Qt.Key.Key_F, CTRL | SHIFT)
    type_text(words)
    settle()
    return window.finding.pane


def shown(pane: FindPane) -> list[tuple[str, str]]:
    """Kind and id of every row in the pane."""
    return [(row.kind, row.row) for row in pane.rows.rows if isinstance(row, Found)]


def current(pane: FindPane) -> Found:
    """The chosen row."""
    row = pane.rows.rows[pane.list.currentIndex().row()]
    assert isinstance(row, Found)
    return row


def step_to(pane: FindPane, kind: str) -> None:
    """Down until a row of a kind is chosen."""
    for _ in range(len(pane.rows.rows)):
        if current(pane).kind == kind:
            return
        press(Qt.Key.Key_Down)
    raise AssertionError(kind)


def test_the_pane_opens_by_key_finds_while_typing_and_goes_to_the_note_in_its_interview(
    window: MainWindow, everything: Session
) -> None:
    pane = find_everywhere(window, everything, "nummer ett")
    assert pane.isVisible()
    assert pane.field.hasFocus()
    assert shown(pane) == [("note", "n1")]
    press(Qt.Key.Key_Return)
    assert not pane.isVisible()
    assert window.desk is not None
    page = window.desk.page
    assert window.desk.tabs[window.desk.tab].id == "interviews"
    assert page.interview == "g2"  # type: ignore[union-attr]
    rows = page.sheet.rows  # type: ignore[union-attr]
    assert page.sheet.notes.id_at(rows.currentIndex()) == "n1"  # type: ignore[union-attr]
    assert rows.hasFocus()


def test_the_newest_note_comes_first_and_arrows_choose_while_the_focus_stays_in_the_field(
    window: MainWindow, everything: Session
) -> None:
    pane = find_everywhere(window, everything, "dialog ön")
    assert shown(pane) == [("note", "n2"), ("note", "n1"), ("note", "n0")]
    assert current(pane).row == "n2"
    press(Qt.Key.Key_Down)
    assert current(pane).row == "n1"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert current(pane).row == "n0"
    assert pane.field.hasFocus()


def test_tab_goes_from_kind_to_kind_and_round(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "dialog")
    kinds = [row.kind for row in pane.rows.rows if isinstance(row, Found)]
    assert kinds[:5] == ["note", "note", "note", "quote", "document"]
    press(Qt.Key.Key_Tab)
    assert current(pane).kind == "quote"
    press(Qt.Key.Key_Tab)
    assert current(pane).kind == "document"
    press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Backtab, SHIFT)
    assert current(pane).row == "n2"
    press(Qt.Key.Key_Backtab, SHIFT)
    assert current(pane).kind == "sub_criterion"
    assert pane.field.hasFocus()


@pytest.mark.parametrize(
    ("kind", "tab"),
    [
        ("quote", "documents"),
        ("document", "documents"),
        ("web_finding", "web"),
        ("answer", "web"),
        ("finding", "report"),
        ("report_text", "report"),
        ("consensus_score", "scoring"),
        ("individual_score", "scoring"),
    ],
)
def test_enter_goes_to_the_tab_where_a_row_is_at_home_and_the_focus_with_it(
    window: MainWindow, everything: Session, kind: str, tab: str
) -> None:
    pane = find_everywhere(window, everything, "dialog")
    step_to(pane, kind)
    found = current(pane)
    press(Qt.Key.Key_Return)
    settle()
    desk = window.desk
    assert desk is not None
    assert desk.page is not None
    assert desk.tabs[desk.tab].id == tab
    assert desk.page.isAncestorOf(focused())
    assert is_current(desk.page, kind, found.row)


def is_current(page: QWidget, kind: str, row: str) -> bool:
    """Whether a page shows a row as its current one, or has the cursor in it."""
    if kind == "quote":
        return page.quotes.quotes.id_at(page.quotes.rows.currentIndex()) == row  # type: ignore[attr-defined]
    if kind == "document":
        table = page.table  # type: ignore[attr-defined]
        return table.hasFocus() and page.documents.id_at(table.currentIndex()) == row  # type: ignore[attr-defined]
    if kind == "web_finding":
        part = page.findings  # type: ignore[attr-defined]
        return part.findings.id_at(part.list.currentIndex()) == row
    if kind == "answer":
        part = page.answers  # type: ignore[attr-defined]
        return part.answers.id_at(part.list.currentIndex()) == row
    if kind == "finding":
        column = page.sheet.improvements  # type: ignore[attr-defined]
        return column.cards.id_at(column.list.currentIndex()) == row
    if kind == "report_text":
        return page.sheet.editors[row].isAncestorOf(focused())  # type: ignore[attr-defined]
    return page.view.current_code == row.partition("/")[0]  # type: ignore[attr-defined]


def test_a_seat_leads_to_its_interview_and_an_action_to_its_improvement(
    window: MainWindow, everything: Session
) -> None:
    pane = find_everywhere(window, everything, "hr-chef")
    assert shown(pane)[0] == ("interview", "g2")
    press(Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.page.interview == "g2"  # type: ignore[union-attr]
    pane = find_everywhere(window, everything, "varje vår")
    assert shown(pane) == [("finding", "f1")]


def test_an_action_goes_with_its_improvement_and_comes_back_with_it(window: MainWindow, everything: Session) -> None:
    everything.delete("finding", "f1")
    pane = find_everywhere(window, everything, "varje vår")
    assert shown(pane) == []
    press(Qt.Key.Key_Escape)
    everything.undo()
    pane = find_everywhere(window, everything, "varje vår")
    assert shown(pane) == [("finding", "f1")]


def test_esc_closes_and_gives_the_focus_back(window: MainWindow, everything: Session) -> None:
    window.show_session(everything)
    settle()
    before = focused()
    pane = find_everywhere(window, everything, "dialog")
    press(Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert focused() is before


def test_asked_again_the_words_stand_there_to_be_typed_over(window: MainWindow, everything: Session) -> None:
    before = find_everywhere(window, everything, "hr-chef")
    press(Qt.Key.Key_F, CTRL | SHIFT)
    press(Qt.Key.Key_Escape)
    pane = find_everywhere(window, everything)
    assert pane is before
    assert pane.field.selectedText() == "hr-chef"
    assert shown(pane)[0] == ("interview", "g2")
    type_text("nummer två")
    assert shown(pane) == [("note", "n2")]


def test_without_words_it_says_what_can_be_found_and_without_hits_that_there_are_none(
    window: MainWindow, everything: Session
) -> None:
    pane = find_everywhere(window, everything)
    assert pane.said.text().startswith("Sök i anteckningar")
    assert pane.rows.rows == []
    type_text("zzzq")
    assert pane.said.text().startswith("Inget innehåller alla orden.")
    assert pane.field.accessibleDescription() == pane.said.text()
    press(Qt.Key.Key_Return)
    assert pane.isVisible()


def test_the_count_is_said_in_words_beside_the_chosen_row(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "ön")
    assert pane.count.text() == "3 träffar"
    said = pane.field.accessibleDescription()
    assert said.startswith("3 träffar. Anteckning 1.3. Dialog nummer två på ön. Grupp 1")
    type_text(" ett")
    assert pane.count.text() == "1 träff"


def test_the_count_is_said_aloud_once_typing_pauses(
    window: MainWindow, everything: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(find_pane, "say", lambda _widget, words: said.append(words))
    find_everywhere(window, everything, "dialog ön")
    assert said == [], "not at every key"
    QTest.qWait(find_pane.POLITE_MS + 100)
    assert said == ["3 träffar"]


def test_more_than_is_shown_is_said_as_more(window: MainWindow, everything: Session) -> None:
    for n in range(60):
        everything.add("note", {"interview": "g1", "text": f"många {n}", "written_at": n})
    pane = find_everywhere(window, everything, "många")
    assert pane.count.text() == "Fler än 50 träffar"
    assert pane.rows.rows[0] == Head("Anteckningar", "de 50 nyaste")


def test_a_colleagues_reason_is_not_found_before_both_have_sealed(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "dialog")
    assert ("individual_score", "2.2/KA") in shown(pane)
    assert ("individual_score", "2.2/LB") not in shown(pane)
    for evaluator in ("KA", "LB"):
        everything.set("seal", evaluator, {"sealed": True})
    type_text("e")
    press(Qt.Key.Key_Backspace)
    assert ("individual_score", "2.2/LB") in shown(pane)


def test_at_the_table_neither_names_nor_reasons_show(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "hr-chef")
    assert any("Provsson" in row.place for row in pane.rows.rows if isinstance(row, Found))
    press(Qt.Key.Key_F10)
    settle()
    assert pane.isVisible()
    assert not any("Provsson" in row.place for row in pane.rows.rows if isinstance(row, Found))
    pane.field.selectAll()
    type_text("provsson")
    assert shown(pane) == []
    pane.field.selectAll()
    type_text("dialog")
    assert not {"consensus_score", "individual_score"} & {kind for kind, _ in shown(pane)}


def test_what_changes_while_the_pane_is_open_shows_at_once(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "alldeles nytt")
    assert shown(pane) == []
    everything.set("note", "n0", {"text": "alldeles nytt"})
    settle()
    assert shown(pane) == [("note", "n0")]
    everything.set("note", "n1", {"text": "alldeles nytt"})
    settle()
    assert shown(pane) == [("note", "n1"), ("note", "n0")]
    assert current(pane).row == "n0", "what was chosen stays chosen"
    everything.undo()
    everything.undo()
    settle()
    assert shown(pane) == []


def test_nothing_of_a_closed_evaluation_is_left(window: MainWindow, everything: Session) -> None:
    pane = find_everywhere(window, everything, "dialog")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_W, CTRL)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    assert window.desk is None
    assert not window.actions_["find_all"].isEnabled()
    assert pane.field.text() == ""
    assert pane.rows.rows == []
    assert window.finding._index is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_pane_fits_into_the_smallest_window(
    window: MainWindow, everything: Session, theme: Theme, scale: float
) -> None:
    window.resize(640, 480)
    pane = find_everywhere(window, everything, "dialog")
    theme.set_text_scale(scale)
    settle()
    assert window.rect().contains(pane.geometry())
    for part in (pane.list, pane.count):
        assert pane.rect().contains(part.geometry()), part
    assert pane.list.height() >= theme.px(60)


def test_larger_text_makes_a_larger_pane_at_once(window: MainWindow, everything: Session, theme: Theme) -> None:
    pane = find_everywhere(window, everything, "hr-chef")
    before = pane.size()
    theme.set_text_scale(1.5)
    settle()
    assert pane.width() == theme.px(WIDTH) > before.width()
    assert pane.list.height() == pane.list.content_height()


# ---- what is drawn
def test_a_line_that_does_not_fit_is_cut_so_that_the_first_found_word_is_seen(theme: Theme) -> None:
    text = (
        "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton medborgardialog och en lång fortsättning"
    )
    start = text.index("dialog")
    cut, ((first, end),) = fitted(theme, text, [(start, start + 6)], 300)
    assert cut.startswith("… ")
    assert cut.endswith("…")
    assert cut[first:end] == "dialog"
    assert QFontMetricsF(theme.font("body")).horizontalAdvance(cut) <= 302


def test_a_line_that_fits_is_left_alone(theme: Theme) -> None:
    assert fitted(theme, "kort dialog", [(5, 11)], 300) == ("kort dialog", ((5, 11),))


def test_of_a_long_text_the_part_round_the_found_word_is_shown() -> None:
    text = "början " * 200 + "dialog " + "slut " * 200
    part = excerpt(text, ["dialog"])
    assert "dialog" in part
    assert len(part) <= LONGEST + 3
    assert part.startswith("… ")
    assert excerpt("kort", ["annat"]) == "kort"
