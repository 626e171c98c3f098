"""KA takes LB's file in by keyboard: three places stand against each other, are decided, and it can all be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import Person, create_evaluation, open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.disputes import DisputesDialog
from kompass_desktop.ui.dialogs.hand_out import HandOutDialog
from kompass_desktop.ui.dialogs.take_in import TakeInDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.dispute_list import DisputeList
from kompass_desktop.ui.widgets.buttons import Button
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, SHIFT, press

Key = Qt.Key
MINE, THEIRS = "Kommunen arbetar brett.", "Delaktigheten är ojämn."


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Session]:
    """KA's evaluation, with an interview and a note from before the copy was handed out."""
    session = create_evaluation(
        tmp_path / "KA.kompass", municipality="Exempelköping", year=2026, evaluators=[Person("KA"), Person("LB")]
    )
    session.author = "KA"
    session.add("interview", {"title": "Chefer"}, row="i1")
    session.add("note", {"interview": "i1", "text": "Från början"}, row="n1")
    yield session
    session.file.close()


@pytest.fixture
def theirs(mine: Session, tmp_path: Path) -> Path:
    """LB's copy: three new notes; points, a report text and a deleted note that stand against what KA wrote since."""
    copy = tmp_path / "Från LB.kompass"
    hand_out(mine, copy)
    mine.set("consensus_score", "1.1", {"points": 14})
    mine.set("report_text", "3.1.1", {"text": MINE})
    mine.set("note", "n1", {"text": "Från början, med tillägg"})
    other = open_evaluation(copy, "LB")
    other.set("consensus_score", "1.1", {"points": 18})
    other.set("report_text", "3.1.1", {"text": THEIRS})
    other.delete("note", "n1")
    for number in range(3):
        other.add("note", {"interview": "i1", "text": f"LB:s rad {number}"})
    other.close()
    return copy


class Visitor:
    """Acts in dialogs that hold the program up, each in its turn, as a user would; says so if one never came."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._waiting: list[tuple[type[QDialog], Callable[[QDialog], None]]] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self.failed: list[BaseException] = []
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(p) for p in self.files], ""))
        self.files: list[Path] = []

    def then(self, kind: type[QDialog], deed: Callable[[QDialog], None]) -> None:
        """What is done in the next dialog of a kind."""
        self._waiting.append((kind, deed))
        self._timer.start(5)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not (self._waiting and isinstance(dialog, self._waiting[0][0])):
            self.failed.append(AssertionError(f"nobody expected {type(dialog).__name__}"))
            dialog.reject()
        if not self._waiting or not isinstance(dialog, self._waiting[0][0]):
            return
        if isinstance(dialog, TakeInDialog) and dialog.progress.isVisible():
            return
        _, deed = self._waiting.pop(0)
        dialog.activateWindow()
        settle()
        try:
            deed(dialog)
        except BaseException as error:  # noqa: BLE001 - told by `leave`, once the dialog is gone
            self.failed.append(error)
            dialog.reject()

    def leave(self) -> None:
        """Nothing went wrong, and every dialog came."""
        self._timer.stop()
        if self.failed:
            raise self.failed[0]
        assert self._waiting == []


@pytest.fixture
def visitor(monkeypatch: pytest.MonkeyPatch) -> Visitor:
    return Visitor(monkeypatch)


def said(dialog: QDialog) -> str:
    """Every word that a dialog shows."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def rows(model: DisputeList) -> list[str]:
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def take(dialog: QDialog) -> None:
    """Reads what comes, and takes it in by Enter."""
    assert isinstance(dialog, TakeInDialog)
    words = said(dialog)
    assert "LB" in words
    assert "4 anteckningar" in words
    assert "3 fält att avgöra" in words
    assert nameless(dialog) == []
    press(Key.Key_Return)


def ask(window: MainWindow) -> None:
    """Ctrl+Shift+M in the window, which has the keyboard again after a dialog."""
    window.activateWindow()
    settle()
    press(Key.Key_M, CTRL | SHIFT)


def taken(window: MainWindow, visitor: Visitor, mine: Session, theirs: Path) -> None:
    """KA's evaluation in the window, with LB's file taken in by keyboard."""
    window.show_session(mine)
    settle()
    visitor.files = [theirs]
    visitor.then(TakeInDialog, take)
    ask(window)


def test_three_disputes_are_decided_by_keyboard_and_all_of_it_can_be_taken_back(
    window: MainWindow, visitor: Visitor, mine: Session, theirs: Path
) -> None:
    taken(window, visitor, mine, theirs)
    assert len(mine.evaluation.notes) == 4

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, DisputesDialog)
        assert dialog.count.text() == "3 fält att avgöra"
        assert [r.split(",")[0] for r in rows(dialog.model)] == [
            "1.1 Strategi för demokratiutveckling och information",
            "Från början",
            "Avsnitt 3.1.1",
        ]
        assert "14" in said(dialog)
        assert "18" in said(dialog)
        assert nameless(dialog) == []
        press(Key.Key_2)
        press(Key.Key_1)
        assert dialog.count.text() == "1 fält att avgöra"
        press(Key.Key_B)
        assert dialog.empty.isVisible()
        press(Key.Key_Escape)

    visitor.then(DisputesDialog, decide)
    window.actions_.run("disputes")
    visitor.leave()
    evaluation = mine.evaluation
    assert not evaluation.disputes
    assert evaluation.consensus_score("1.1").points == 18
    assert evaluation.notes["n1"].text == "Från början, med tillägg"
    assert evaluation.report_texts["3.1.1"].text == f"{MINE}\n\n{THEIRS}"
    window.activateWindow()
    settle()
    for _ in range(4):
        press(Key.Key_Z, CTRL)
    assert list(mine.evaluation.notes) == ["n1"]
    assert mine.evaluation.consensus_score("1.1").points == 14
    assert mine.evaluation.report_texts["3.1.1"].text == MINE


def test_half_done_decisions_survive_closing(
    window: MainWindow, visitor: Visitor, mine: Session, theirs: Path, tmp_path: Path
) -> None:
    taken(window, visitor, mine, theirs)

    def decide_one(dialog: QDialog) -> None:
        press(Key.Key_1)
        press(Key.Key_Escape)

    visitor.then(DisputesDialog, decide_one)
    window.actions_.run("disputes")
    visitor.leave()
    assert window.close_evaluation()
    again = open_evaluation(tmp_path / "KA.kompass", "KA")
    window.show_session(again)
    settle()
    left: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, DisputesDialog)
        left.append(dialog.count.text())
        press(Key.Key_Escape)

    visitor.then(DisputesDialog, look)
    assert window.desk is not None
    window.desk.go_to("command", "disputes")  # as the line on Översikt does
    visitor.leave()
    assert left == ["2 fält att avgöra"]


def test_a_decision_is_taken_back_where_it_was_made(mine: Session, theirs: Path, window: MainWindow) -> None:
    from kompass_desktop.services.taking_in import take as take_in

    take_in(mine, theirs)
    dialog = DisputesDialog(mine, window)
    dialog.show()
    dialog.activateWindow()
    settle()
    press(Key.Key_2)
    assert mine.evaluation.consensus_score("1.1").points == 18
    undo = next(b for b in dialog.banners.findChildren(Button) if b.text().strip() == "Ångra")
    undo.click()
    settle()
    assert dialog.model.waiting == 3
    assert dialog.list.hasFocus()
    dialog.deleteLater()


def test_a_file_that_is_known_has_nothing_to_take_in(
    window: MainWindow, visitor: Visitor, mine: Session, theirs: Path
) -> None:
    taken(window, visitor, mine, theirs)
    before = mine.evaluation

    def look(dialog: QDialog) -> None:
        assert "Allt i filen är redan känt" in said(dialog)
        press(Key.Key_Return)

    visitor.then(TakeInDialog, look)
    ask(window)
    visitor.leave()
    assert mine.evaluation is before


def test_another_evaluation_is_refused_in_words_with_two_ways_on(
    window: MainWindow, visitor: Visitor, mine: Session, tmp_path: Path
) -> None:
    other = create_evaluation(tmp_path / "annan.kompass", municipality="Provby", year=2025, evaluators=[])
    other.close()
    window.show_session(mine)
    settle()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeInDialog)
        assert "en annan utvärdering (Provby 2025)" in said(dialog)
        assert dialog.join_button.isVisible()
        assert dialog.open_button.isVisible()
        assert not dialog.primary.isEnabled()
        press(Key.Key_Escape)

    visitor.files = [tmp_path / "annan.kompass"]
    visitor.then(TakeInDialog, look)
    ask(window)
    visitor.leave()
    assert mine.evaluation.municipality == "Exempelköping"


def test_a_broken_file_is_refused_in_one_sentence_and_nothing_changes(
    window: MainWindow, visitor: Visitor, mine: Session, tmp_path: Path
) -> None:
    (tmp_path / "trasig.kompass").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    window.show_session(mine)
    settle()
    before = mine.evaluation

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeInDialog)
        assert "ingenting är ändrat" in said(dialog)
        assert not dialog.join_button.isVisible()
        press(Key.Key_Escape)

    visitor.files = [tmp_path / "trasig.kompass"]
    visitor.then(TakeInDialog, look)
    ask(window)
    visitor.leave()
    assert mine.evaluation is before


def test_files_that_are_dropped_on_the_window_are_taken_in_one_after_the_other(
    window: MainWindow, visitor: Visitor, mine: Session, theirs: Path, tmp_path: Path
) -> None:
    second = tmp_path / "Senare från LB.kompass"
    other = open_evaluation(theirs, "LB")
    hand_out(other, second)
    other.close()
    window.show_session(mine)
    settle()
    places: list[str] = []

    def note(dialog: QDialog) -> None:
        places.append(next(line for line in said(dialog).splitlines() if line.startswith("Fil ")))
        press(Key.Key_Return)

    visitor.then(TakeInDialog, note)
    visitor.then(TakeInDialog, note)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(theirs)), QUrl.fromLocalFile(str(second))])
    drop = QDropEvent(
        QPointF(QPoint(200, 200)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(drop)
    assert drop.isAccepted()
    QTest.qWait(20)
    visitor.leave()
    assert places == ["Fil 1 av 2", "Fil 2 av 2"]
    assert len(mine.evaluation.notes) == 4


def test_a_copy_is_handed_out_without_names_and_comes_back_with_nothing_lost(
    window: MainWindow, mine: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine.add("seat", {"interview": "i1", "role": "Chef"}, row="s1")
    mine.set("seat_name", "s1", {"name": "Ada Exempel"})
    copy = tmp_path / "till LB"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    dialog = HandOutDialog(mine, window)
    dialog.show()
    dialog.activateWindow()
    settle()
    press(Key.Key_Backtab)
    press(Key.Key_Backtab)
    assert dialog.without_names.hasFocus()
    press(Key.Key_Space)
    assert dialog.without_names.isChecked()
    dialog.primary.setFocus()
    press(Key.Key_Return)
    written = tmp_path / "till LB.kompass"
    assert dialog.written == written
    assert b"Ada Exempel" not in written.read_bytes()
    again = HandOutDialog(mine, window)
    again.show()
    again.write(written)
    assert again.written is None, "it never takes anything's place"
    assert again.isVisible()
    again.deleteLater()
    dialog.deleteLater()
