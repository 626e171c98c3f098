"""Two evaluators score blind on two computers: neither sees the other's points before both have sealed.

Each has a data folder of their own; their files meet as they do on a stick: one is put where the other's lies.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QTextEdit, QWidget

from kompass_desktop.model.totals import individual_totals
from kompass_desktop.services.exporting import VARIANTS, export_evaluation
from kompass_desktop.services.opening import Person, create_evaluation, open_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.scoring.page import ScoringPage
from kompass_desktop.ui.widgets.pen import Pen
from tests.ui.keys import CTRL, press, show_tab, type_text

Key = Qt.Key
SECRET = {"KA": "Päronskäl", "LB": "Plommonskäl"}
"""A word that stands in nothing but the reasons of each."""


class Computer:
    """One evaluator's computer: who works there, the data folder, the file."""

    def __init__(self, name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name, self.home, self.file = name, folder / "data", folder / "Exempelköping 2026.kompass"
        folder.mkdir()
        self._monkeypatch = monkeypatch

    @contextmanager
    def at_work(self, window: MainWindow) -> Iterator[Session]:
        """The window with the file open, and the evaluator known; saved and closed at the end."""
        self._monkeypatch.setenv("KOMPASS_HOME", str(self.home))
        session = open_evaluation(self.file, self.name)
        window.show_session(session)
        settle()
        yield session
        assert window.close_evaluation()
        settle()


@pytest.fixture
def computers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Computer, Computer]:
    """The computers of KA and LB, each with a copy of the file that they began from."""
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "before"))
    people = [Person("KA"), Person("LB")]
    first = create_evaluation(tmp_path / "a.kompass", municipality="Exempelköping", year=2026, evaluators=people)
    first.close()
    made = tuple(Computer(name, tmp_path / name, monkeypatch) for name in ("KA", "LB"))
    for computer in made:
        shutil.copy(tmp_path / "a.kompass", computer.file)
    return made[0], made[1]


def score_all(window: MainWindow, session: Session, share: float) -> None:
    """All 36 by keyboard in the tab Bedömning, and a reason with the secret word for the first."""
    page = scoring(window)
    page.mode.button("own").click()
    page.focus_start()
    page.shown.go_to("1.1")
    settle()
    for sub in session.catalogue.sub_criteria:
        type_text(str(round(sub.max_points * share)))
        press(Key.Key_Return)
    page.shown.go_to("1.1")
    press(Key.Key_Tab)
    assert page.rationale.hasFocus()
    type_text(f"{SECRET[session.author]} för 1.1")
    press(Key.Key_Escape)
    assert page.flush()
    assert individual_totals(session.evaluation, session.author).complete


def scoring(window: MainWindow) -> ScoringPage:
    """The tab Bedömning, shown."""
    show_tab(window, SCORING)
    assert window.desk is not None
    page = window.desk.page
    assert isinstance(page, ScoringPage)
    return page


def seal(window: MainWindow) -> None:
    """Ctrl+L and Enter in one's own points."""
    page = scoring(window)
    page.mode.button("own").click()
    page.focus_start()
    settle()
    press(Key.Key_L, CTRL)
    press(Key.Key_Return)


def meet(mine: Computer, theirs: Computer) -> None:
    """The colleague's file is put where one's own lies; the next to open joins the two."""
    shutil.copy(theirs.file, mine.file)


def everything_shown(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> str:
    """All that any tab paints, holds in a list, writes in a label or field, or tells a screen reader, in every mode."""
    painted: list[str] = []
    draw = Pen.text

    def noted(self: Pen, rect: object, text: str, *more: object, **named: object) -> float:
        painted.append(text)
        return draw(self, rect, text, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Pen, "text", noted)
    assert window.desk is not None
    for tab in window.desk.tabs:
        show_tab(window, tab.id)
        page = window.desk.page
        mode = getattr(page, "mode", None)
        for part in list(getattr(mode, "_buttons", {"": None})):
            if part and mode is not None and mode.button(part).isVisible():
                mode.button(part).click()
            settle()
            window.grab()
            painted += written(window)
    monkeypatch.setattr(Pen, "text", draw)
    return "\n".join(painted)


def written(window: QWidget) -> list[str]:
    """What visible widgets hold and say."""
    found: list[str] = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, (QLabel, QLineEdit)):
            found.append(widget.text())
        elif isinstance(widget, QTextEdit):
            found.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView):
            found += listed(widget)
        interface = QAccessible.queryAccessibleInterface(widget)
        if isinstance(interface, QAccessibleInterface):
            found += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)]
    return found


def listed(view: QAbstractItemView) -> list[str]:
    """What the cells of a list or table say."""
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    if model is None:
        return []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list does not let one ask
    return [
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount())
        for column in range(columns)
        for role in roles
    ]


def everything_exported(session: Session, folder: Path) -> str:
    """The text of every variant of the report, and every part of every workbook."""
    folder.mkdir(exist_ok=True)
    found: list[str] = []
    for variant in VARIANTS:
        pdf, xlsx = folder / f"{variant}.pdf", folder / f"{variant}.xlsx"
        export_evaluation(session.evaluation, pdf=pdf, xlsx=xlsx, variant=variant)
        document = pypdfium2.PdfDocument(pdf)
        found += [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        with zipfile.ZipFile(xlsx) as packed:
            found += [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return "\n".join(found)


def test_neither_sees_the_others_points_before_both_have_sealed(
    computers: tuple[Computer, Computer], window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, second = computers
    for computer, share in ((first, 0.4), (second, 0.7)):
        with computer.at_work(window) as session:
            score_all(window, session, share)
    totals = {"KA": "320", "LB": "560"}  # what 0.4 and 0.7 of each max come to, rounded

    # The files meet before anybody has sealed, and then with one seal only: whoever looks sees nothing of the other's.
    meet(first, second)
    with first.at_work(window) as session:
        assert str(individual_totals(session.evaluation, "LB").total) == totals["LB"], "the points are in the file"
        shown = everything_shown(window, monkeypatch)
        assert SECRET["KA"] in shown, "one's own are shown, so the net would catch the other's"
        assert totals["KA"] in shown
        assert SECRET["LB"] not in shown
        assert totals["LB"] not in shown
        exported = everything_exported(session, tmp_path / "ut")
        assert "Exempelköping" in exported
        for name in ("KA", "LB"):
            assert SECRET[name] not in exported
            assert totals[name] not in exported
        seal(window)
        assert session.evaluation.is_sealed("KA")
        assert SECRET["LB"] not in everything_shown(window, monkeypatch)

    meet(second, first)
    with second.at_work(window) as session:
        assert session.evaluation.is_sealed("KA")
        shown = everything_shown(window, monkeypatch)
        assert SECRET["LB"] in shown
        assert SECRET["KA"] not in shown
        assert totals["KA"] not in shown
        seal(window)
        # Both have sealed and the files have met: now everything is on the table.
        page = scoring(window)
        page.mode.button("differences").click()
        page.shown.go_to("1.1")
        settle()
        for name in ("KA", "LB"):
            assert SECRET[name] in "\n".join(written(window))
        assert everything_exported(session, tmp_path / "ut").count(SECRET["KA"]) == 0, "the report has the consensus"

    meet(first, second)
    with first.at_work(window) as session:
        page = scoring(window)
        page.mode.button("differences").click()
        page.focus_start()
        settle()
        assert page.shown is page.difference_view
        assert page.shown.current_code == page.differences.differences[0].sub_criterion.code == "7.2"
        type_text("b")
        assert session.evaluation.consensus_score("7.2").points == 28


def test_a_score_changed_behind_a_seal_is_detected_where_the_files_meet(
    computers: tuple[Computer, Computer], window: MainWindow, tmp_path: Path
) -> None:
    first, second = computers
    with second.at_work(window) as session:
        score_all(window, session, 0.7)
    kept = tmp_path / "sparad kopia.kompass"
    shutil.copy(second.file, kept)  # a copy from before the seal
    with second.at_work(window) as session:
        seal(window)
    with first.at_work(window) as session:
        score_all(window, session, 0.4)
        seal(window)

    # LB adjusts in the old copy, where nothing is sealed, and lets that meet the sealed file.
    other = Computer("LB", tmp_path / "annan dator", second._monkeypatch)
    shutil.copy(kept, other.file)
    with other.at_work(window) as session:
        session.set("individual_score", "1.3/LB", {"points": 12})
    meet(second, other)
    with second.at_work(window) as session:
        pass
    meet(first, second)
    with first.at_work(window) as session:
        banner = scoring(window).banners.banner("broken")
        assert banner is not None
        assert "LB: 1.3 har ändrats efter förseglingen" in banner.sentence
