"""Historik: who wrote what, when, and an earlier wording brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.history import HistoryDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.timeline_list import ROW
from kompass_desktop.ui.widgets.buttons import Button
from tests.ui.keys import press, type_text

Key = Qt.Key


@pytest.fixture
def written(session: Session) -> Session:
    """KA has written a section, LB has written it anew and given own points with a reason."""
    session.author = "KA"
    session.set("report_text", "3.1.3", {"text": "Första lydelsen."})
    session.author = "LB"
    session.set("report_text", "3.1.3", {"text": "Andra lydelsen."})
    session.set("individual_score", "1.1/LB", {"points": 17, "rationale": "Hemligt skäl"})
    session.author = "KA"
    return session


def opened(session: Session, window: MainWindow, about: tuple[str, str] | None = None) -> HistoryDialog:
    dialog = HistoryDialog(session, about, window)
    dialog.show()
    settle()
    return dialog


def said(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def shown(dialog: HistoryDialog) -> str:
    """Every word of the change that is shown."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def button(dialog: HistoryDialog, words: str) -> Button:
    return next(b for b in dialog.findChildren(Button) if b.isVisible() and b.accessibleName().startswith(words))


def test_the_newest_stands_first_with_who_and_what(written: Session, window: MainWindow) -> None:
    dialog = opened(written, window)
    rows = said(dialog)
    assert "LB: egna poäng (dolda" in rows[0]
    assert rows[1].endswith("LB: rapporttext: Andra lydelsen.")
    assert rows[2].endswith("KA: rapporttext: Första lydelsen.")
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    settle()
    assert "Före: Första lydelsen." in shown(dialog)
    assert "Andra lydelsen." in shown(dialog)


def test_a_colleagues_points_stay_hidden_until_both_have_sealed(written: Session, window: MainWindow) -> None:
    dialog = opened(written, window)
    everything = "\n".join(said(dialog)) + shown(dialog)
    assert "17" not in everything
    assert "Hemligt" not in everything
    dialog.find_field.setText("Hemligt")
    settle()
    assert dialog.model.rowCount() == 0, "nor is it found"
    for evaluator in ("KA", "LB"):
        written.set("seal", evaluator, {"sealed": True})
    dialog = opened(written, window)
    assert any("17" in row for row in said(dialog))


def test_an_earlier_wording_comes_back_as_one_undo_step(written: Session, window: MainWindow) -> None:
    dialog = opened(written, window, ("report_text", "3.1.3"))
    assert len(said(dialog)) == 2
    dialog.list.setFocus()
    press(Key.Key_Down)
    button(dialog, "Återställ Text").click()
    settle()
    assert written.evaluation.report_texts["3.1.3"].text == "Första lydelsen."
    assert len(said(dialog)) == 3, "it is a change like any other"
    written.undo()
    assert written.evaluation.report_texts["3.1.3"].text == "Andra lydelsen."


def test_what_stood_before_can_be_brought_back(written: Session, window: MainWindow) -> None:
    dialog = opened(written, window, ("report_text", "3.1.3"))
    button(dialog, "Återställ det som stod före").click()
    assert written.evaluation.report_texts["3.1.3"].text == "Första lydelsen."


def test_a_deleted_row_comes_back_and_what_is_sealed_does_not_change(written: Session, window: MainWindow) -> None:
    written.add("finding", {"kind": "strength", "area": 1, "text": "Ungdomsråd"}, row="f1")
    written.delete("finding", "f1")
    dialog = opened(written, window)
    assert "tog bort" in said(dialog)[0]
    button(dialog, "Återställ Borttagen").click()
    assert written.evaluation.findings["f1"].text == "Ungdomsråd"
    written.set("individual_score", "1.2/KA", {"points": 3})
    written.set("individual_score", "1.2/KA", {"points": 4})
    written.set("seal", "KA", {"sealed": True})
    dialog = opened(written, window, ("individual_score", "1.2/KA"))
    button(dialog, "Återställ det som stod före").click()
    banner = dialog.banners.banner("restore")
    assert banner is not None
    assert banner.kind == "bad"
    assert written.evaluation.individual_score("1.2", "KA").points == 4


def test_one_author_and_some_words_are_found(written: Session, window: MainWindow) -> None:
    dialog = opened(written, window)
    dialog.who.setCurrentIndex(dialog.who.findData("KA"))
    settle()
    assert all(", KA:" in row for row in said(dialog))
    dialog.find_field.setFocus()
    type_text("första")
    assert len(said(dialog)) == 1


def test_a_long_history_is_read_on_as_one_scrolls(session: Session, window: MainWindow) -> None:
    session.author = "KA"
    for n in range(450):
        session.set("consensus_score", "1.3", {"points": n % 31, "rationale": f"Skäl {n}"})
    dialog = opened(session, window)
    first = dialog.model.rowCount()
    assert first < 450
    dialog.list.scrollToBottom()
    settle()
    while dialog.model.canFetchMore(dialog.list.rootIndex()):
        dialog.model.fetchMore(dialog.list.rootIndex())
    txns = [dialog.model.index(n, 0).data(ROW).txn for n in range(dialog.model.rowCount())]
    assert len(txns) >= 450
    assert len({t for t in txns if txns.count(t) == 1}) >= len(txns) - 4, "a page may divide an action, nothing is lost"


def test_ctrl_h_asks_about_the_row_in_hand(
    written: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[HistoryDialog] = []
    monkeypatch.setattr(HistoryDialog, "exec", lambda self: asked.append(self) or 0)
    window.show_session(written)
    settle()
    assert window.desk is not None
    window.desk.go_to("consensus_score", "1.3")
    settle()
    press(Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert asked[0]._about == ("consensus_score", "1.3")
