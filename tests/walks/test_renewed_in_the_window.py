"""The years after, by keyboard: Karlskoga 2022 is renewed four years later, and handed over to the municipality."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from kompass_desktop.services.examples import open_example
from kompass_desktop.services.handing_over import hand_over
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import PLAN, REPORT, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.plan.page import EARLIER, PlanPage
from kompass_desktop.ui.tabs.report.page import ReportPage
from kompass_desktop.ui.tabs.scoring.page import ScoringPage
from tests.cli.running import verb
from tests.ui.keys import CTRL, SHIFT, focused, press, show_tab, type_text
from tests.walks.test_year_after import text_of

Key = Qt.Key
ASKED = ("Återkoppla resultatet av dialoger", "Visa vad dialogerna lett till", "Stöd chefer vid hot och våld")
"""What the evaluators of the walk write down as improvements: two in area 1, one in area 7."""
KARLSKOGA = 536


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """Karlskoga 2022 as it was published, open in the window."""
    window.show_session(open_example("karlskoga-2022", tmp_path / "karlskoga-2022.kompass"))
    settle()
    yield window


def ask_for(page: ReportPage, area: int, *texts: str) -> None:
    """Write improvements in an area, one card after the other."""
    page.open_entry(f"3.{area}")
    page.sheet.improvements.add_button.setFocus()
    press(Key.Key_Space)
    for text in texts:
        type_text(text)
        press(Key.Key_Return)
    press(Key.Key_Escape)


def fill_in(new: Path) -> None:
    """A later year, and where it is kept; everything else came from the earlier one."""
    dialog = QApplication.activeModalWidget()
    if not (isinstance(dialog, QDialog) and dialog.isAncestorOf(QApplication.focusWidget() or dialog)):
        QTimer.singleShot(10, lambda: fill_in(new))
        return
    QTimer.singleShot(5_000, dialog.reject)  # the walk fails, and does not wait for ever
    assert "År" in focused().accessibleName()
    press(Key.Key_A, CTRL)
    type_text("2026")
    for _ in range(12):
        press(Key.Key_Tab)
        if focused().accessibleName() == "Sparas som":
            break
    press(Key.Key_A, CTRL)
    type_text(str(new))
    press(Key.Key_Return)


def write_what_is_asked_for(window: MainWindow) -> None:
    """The improvements in Rapport, and in Handlingsplan an action for the first of them, which is done."""
    assert window.desk is not None
    show_tab(window, REPORT)
    page = window.desk.page
    assert isinstance(page, ReportPage)
    ask_for(page, 1, *ASKED[:2])
    ask_for(page, 7, ASKED[2])
    show_tab(window, PLAN)
    press(Key.Key_N, CTRL | SHIFT)
    type_text("Mall för återkoppling")
    press(Key.Key_Escape)
    type_text("3")
    assert [a.status for a in window.desk.session.evaluation.actions.values()] == ["done"]


def agree(window: MainWindow) -> None:
    """36 agreed points, one after the other."""
    assert window.desk is not None
    session = window.desk.session
    window.desk.go_to("consensus_score", "1.1")
    settle()
    points = {s.code: s.max_points * 3 // 4 for s in session.catalogue.sub_criteria}
    for wanted in points.values():
        type_text(str(wanted))
        press(Key.Key_Return)
    assert {code: session.evaluation.consensus_score(code).points for code in points} == points


def answer_the_questions(window: MainWindow) -> None:
    """The first in part, with a comment and what it is evidence for; the second is done, the third is not."""
    assert window.desk is not None
    show_tab(window, PLAN)
    plan = window.desk.page
    assert isinstance(plan, PlanPage)
    assert plan.mode.choice == EARLIER
    assert focused() is plan.earlier.list
    type_text("2")
    press(Key.Key_Return)
    type_text("Två nämnder av fem")
    press(Key.Key_Tab)
    type_text("1.3")
    plan.earlier.form.code.activated.emit(plan.earlier.form.code.currentIndex())
    press(Key.Key_Escape)
    press(Key.Key_J, CTRL)
    type_text("1")
    press(Key.Key_J, CTRL)
    type_text("3")
    assert plan.about.whole_text() == "Alla 3 besvarade"


def beside(window: MainWindow, code: str) -> list[str]:
    """What stands beside a sub-criterion in Bedömning."""
    assert window.desk is not None
    window.desk.go_to("sub_criterion", code)
    settle()
    scoring = window.desk.page
    assert isinstance(scoring, ScoringPage)
    model = scoring.panel.model
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def test_karlskoga_is_renewed_and_the_report_says_what_became_of_each_improvement(
    opened: MainWindow, tmp_path: Path
) -> None:
    window, new = opened, tmp_path / "karlskoga-2026.kompass"
    write_what_is_asked_for(window)
    QTimer.singleShot(0, lambda: fill_in(new))
    window.actions_.run("renew")
    window.activateWindow()  # as the desktop does when the dialog is gone
    settle()
    assert window.desk is not None
    session = window.desk.session
    assert session.path == new
    assert session.evaluation.earlier_points("total") == KARLSKOGA
    agree(window)
    answer_the_questions(window)
    assert any("Delvis  ·  Två nämnder av fem" in row for row in beside(window, "1.3"))

    show_tab(window, REPORT)
    report = window.desk.page
    assert isinstance(report, ReportPage)
    report.open_entry("2.3")
    settle()
    said = "pekade ut 3 förbättringsmöjligheter: 1 är åtgärdad, 1 är delvis åtgärdad och 1 är inte åtgärdad."
    assert report.sheet.outcomes.isVisible()
    assert said in report.sheet.outcomes.sentence.text()
    press(Key.Key_W, CTRL)
    assert window.desk is None

    pdf = tmp_path / "ut.pdf"
    answer = verb("export", new, "--pdf", pdf, "--variant", "final", "--json")
    assert answer.code == 0, answer.err
    printed = text_of(pdf)
    assert f"Utvärderingen 2022 {said}" in printed
    for asked, became in zip(ASKED, ("Delvis åtgärdad", "Åtgärdad", "Inte åtgärdad"), strict=True):
        assert f"{asked} {became}" in printed, asked
    assert "Två nämnder av fem" not in printed, "what an answer rests on stays with the evaluators"


def test_the_municipality_reads_its_file_as_a_document_and_follows_its_plan_up(
    window: MainWindow, tmp_path: Path
) -> None:
    old, copy = open_example("exempelkoping-2026", tmp_path / "e.kompass"), tmp_path / "kommunens.kompass"
    old.close()
    hand_over(old.path, copy)
    window.show_session(open_evaluation(copy))
    settle()
    desk = window.desk
    assert desk is not None
    tabs = window.bar.tabs
    assert [tabs.tabText(n) for n in range(tabs.count()) if tabs.isTabVisible(n)] == [
        "Resultat", "Rapport", "Handlingsplan"
    ]  # fmt: skip
    assert desk.tabs[desk.tab].id == "results"
    assert not desk.dock.isVisible()
    press(Key.Key_3, CTRL)
    assert desk.tabs[desk.tab].id == "results", "a tab without anything in it is not gone to"
    assert "tab_3" not in {row.id for row in window.actions_.available()}
    assert "tab_8" in {row.id for row in window.actions_.available()}
    desk.go_to("sub_criterion", "1.3")
    settle()
    page = desk.page
    assert isinstance(page, ReportPage)
    assert page.variant.choice == "final"
    assert not page.side.isVisible()
    assert page.side.check.remarks.told == []
    window.resize(900, 700)
    settle()
    assert not page.side.isVisible(), "nor where it would share the outline's place"
    assert page.outline.isVisible()
    press(Key.Key_F11)
    press(Key.Key_F11)
    assert not desk.dock.isVisible()
    show_tab(window, PLAN)
    plan = desk.page
    assert isinstance(plan, PlanPage)
    assert not plan.mode.isVisible(), "there was no time before"
    press(Key.Key_Down)
    type_text("3")
    assert sum(a.status == "done" for a in desk.session.evaluation.actions.values()) >= 1
    show_tab(window, SCORING)
    assert desk.page is plan
