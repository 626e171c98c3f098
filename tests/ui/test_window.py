"""The window: opening, closing, saving to the user's file, folding by what fits, and starting from nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import FileLocked
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import RESULTS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.saved_sign import NOT_IN_FILE, SAVED
from tests.ui.keys import CTRL, press, show_tab


class Drag:
    """A drag that reaches the window, as far as the window looks at it."""

    def __init__(self, path: Path) -> None:
        self._data = QMimeData()
        self._data.setUrls([QUrl.fromLocalFile(str(path))])
        self.accepted = False

    def mimeData(self) -> QMimeData:
        return self._data

    def acceptProposedAction(self) -> None:
        self.accepted = True


def drop(window: MainWindow, path: Path) -> bool:
    """Drags a file onto the window and lets go; whether the window took it."""
    enter, leave = Drag(path), Drag(path)
    window.dragEnterEvent(enter)  # type: ignore[arg-type]
    if enter.accepted:
        window.dropEvent(leave)  # type: ignore[arg-type]
        settle()
    return leave.accepted


def test_the_start_screen_can_be_used_by_keyboard_alone(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert window.windowTitle() == "kompass_desktop"
    assert window.focusWidget() is window.start.new
    reached = [window.focusWidget()]
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    for wanted in (window.start.new, window.start.open, window.start.report, window.start.examples):
        assert wanted in reached


def test_an_example_is_opened_as_a_copy_of_its_own(window: MainWindow, own_data_folder: Path) -> None:
    window.start.examples.setFocus()
    settle()
    press(Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.windowTitle() == "Exempelköping 2026 – kompass_desktop"
    assert window.desk.session.path.is_relative_to(own_data_folder)
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals.scored == 30


def test_the_examples_are_offered_with_what_they_hold_and_the_published_figures_last(window: MainWindow) -> None:
    offered = window.files.examples()
    assert [o.words for o in offered] == ["Öppna exempel: Exempelköping 2026", "Öppna Karlskoga 2022"]
    assert all(o.where for o in offered)
    window.start.examples.setFocus()
    settle()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.session.evaluation.name == "Karlskoga 2022"


def test_what_was_opened_stands_first_among_the_recent_files(window: MainWindow, session: Session) -> None:
    path = session.path
    session.publish()
    window.show_session(session)
    settle()
    press(Qt.Key.Key_W, CTRL)
    assert window.desk is None
    assert window.start.isVisible()
    assert window.start.recent.isVisible()
    assert window.start.recent.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.session.path == path


def test_a_file_dragged_onto_the_window_is_opened_and_other_things_are_not(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    path = session.path
    session.close()
    (tmp_path / "brev.txt").write_text("hej")
    assert not drop(window, tmp_path / "brev.txt")
    assert drop(window, path)
    assert window.desk is not None
    assert window.desk.session.path == path


def test_a_bad_file_is_said_in_a_banner_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path, session: Session
) -> None:
    window.show_session(session)
    settle()
    bad = tmp_path / "trasig.kompass"
    bad.write_bytes(b"not at all what it says")
    assert not window.files.open(bad)
    assert window.desk is not None
    assert window.desk.session is session
    assert window.desk.page is not None
    banner = window.desk.page.banners.banner("opening")
    assert banner is not None
    assert "trasig.kompass" in banner.sentence
    banner.close_button.click()
    assert window.desk.page.banners.banner("opening") is None


def test_a_missing_file_is_said_on_the_start_screen(window: MainWindow, tmp_path: Path) -> None:
    assert not window.files.open(tmp_path / "borta.kompass")
    banner = window.start.banners.banner("opening")
    assert banner is not None
    assert "borta.kompass" in banner.sentence


def test_closing_saves_what_stands_typed_and_brings_the_file_up_to_date(window: MainWindow, session: Session) -> None:
    path = session.path
    window.show_session(session)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert page is not None
    session.set("consensus_score", "1.1", {"points": 11})
    page.rationale.setFocus()  # type: ignore[attr-defined]
    page.rationale.insertPlainText("Sista ordet")  # type: ignore[attr-defined]
    assert window.close()
    with read_evaluation(path) as reading:
        score = reading.evaluation.consensus_score("1.1")
        assert (score.points, score.rationale) == (11, "Sista ordet")


def test_opening_another_file_closes_the_first(window: MainWindow, make_session) -> None:  # type: ignore[no-untyped-def]
    first, second = make_session("en"), make_session("två")
    second_path = second.path
    second.close()
    window.show_session(first)
    settle()
    first.set("consensus_score", "1.1", {"points": 5})
    assert window.files.open(second_path)
    settle()
    again = open_evaluation(first.path)
    assert again.evaluation.consensus_score("1.1").points == 5
    again.close()


def test_publishing_waits_for_a_pause_and_runs_beside_the_window(window: MainWindow, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    window.show_session(session)
    settle()
    desk = window.desk
    assert desk is not None
    assert not desk.publishing.timer.isActive()
    session.set("consensus_score", "1.1", {"points": 7})
    assert desk.publishing.timer.isActive()
    assert desk.publishing.timer.remainingTime() > 25_000
    with qtbot.waitSignal(desk.publishing.in_file, timeout=5000) as told:
        desk.publishing.timer.timeout.emit()
        assert desk.publishing.running
    assert told.args == [True]
    assert not session.unpublished
    with read_evaluation(session.path) as reading:
        assert reading.evaluation.consensus_score("1.1").points == 7


def test_a_file_that_is_held_by_another_program_is_said_quietly_and_tried_again(
    window: MainWindow,
    session: Session,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    window.show_session(session)
    settle()
    desk = window.desk
    assert desk is not None
    session.set("consensus_score", "1.1", {"points": 7})
    with monkeypatch.context() as held:
        held.setattr(session, "publish", lambda: False)
        with qtbot.waitSignal(desk.publishing.in_file, timeout=5000):
            desk.publishing.publish_now()
    settle()
    assert window.bar.sign.state == NOT_IN_FILE
    assert "ännu inte i din fil" in window.bar.sign.toolTip()
    assert desk.publishing.timer.isActive()
    with qtbot.waitSignal(desk.publishing.in_file, timeout=5000):
        desk.publishing.publish_now()
    settle()
    assert window.bar.sign.state == SAVED


def test_a_known_problem_while_publishing_gets_a_banner_with_a_way_out(
    window: MainWindow,
    session: Session,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    def held() -> bool:
        raise FileLocked("exempel.kompass är upptagen av ett annat program. Försök igen om en stund.")

    window.show_session(session)
    settle()
    desk = window.desk
    assert desk is not None
    session.set("consensus_score", "1.1", {"points": 7})
    monkeypatch.setattr(session, "publish", held)
    with qtbot.waitSignal(desk.publishing.failed, timeout=5000):
        desk.publishing.publish_now()
    settle()
    assert desk.page is not None
    banner = desk.page.banners.banner("publishing")
    assert banner is not None
    assert "sparat på den här datorn" in banner.sentence
    monkeypatch.undo()


def test_a_copy_is_written_whole_and_never_over_the_file_itself(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.show_session(session)
    settle()
    session.set("consensus_score", "1.1", {"points": 3})
    assert window.files.copy(session, tmp_path / "kopia")
    with read_evaluation(tmp_path / "kopia.kompass") as reading:
        assert reading.evaluation.consensus_score("1.1").points == 3
    assert not window.files.copy(session, session.path)


def test_tabs_are_built_when_they_are_first_shown_and_only_once(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    desk = window.desk
    assert desk is not None
    assert desk.stack.count() == 1
    show_tab(window, RESULTS)
    assert desk.tab == desk.tab_named(RESULTS)
    assert window.bar.tabs.currentIndex() == desk.tab
    page = desk.page
    show_tab(window, SCORING)
    assert desk.tab == desk.tab_named(SCORING)
    show_tab(window, RESULTS)
    assert desk.page is page
    assert desk.stack.count() == 3


def test_no_part_of_a_tab_ever_flashes_up_as_a_window_of_its_own(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    desk = window.desk
    assert desk is not None
    for number in range(len(desk.tabs)):
        desk.show_tab(number)
        settle()
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
        assert QApplication.activeWindow() is window


def test_text_size_follows_ctrl_plus_minus_and_zero_and_is_remembered(window: MainWindow, theme: Theme) -> None:
    press(Qt.Key.Key_Plus, CTRL)
    press(Qt.Key.Key_Plus, CTRL)
    assert theme.text_scale == 1.2
    assert window.settings.get("text_scale", 1.0) == 1.2
    press(Qt.Key.Key_Minus, CTRL)
    assert theme.text_scale == 1.1
    press(Qt.Key.Key_0, CTRL)
    assert theme.text_scale == 1.0


def test_the_bar_folds_by_what_fits(window: MainWindow, session: Session, theme: Theme) -> None:
    window.show_session(session)
    window.resize(1366, 768)
    settle()
    assert window.bar.search.isVisible()
    assert window.bar.rows == 1
    window.resize(1180, 500)
    settle()
    assert not window.bar.search.isVisible()
    assert window.bar.search_icon.isVisible()
    assert window.bar.rows == 1
    theme.set_text_scale(1.5)
    settle()
    assert window.bar.rows == 2
    assert window.bar.tabs.isVisible()
    theme.set_text_scale(1.0)
    window.resize(1366, 768)
    settle()
    assert window.bar.rows == 1
    assert window.bar.search.isVisible()


def test_the_dock_folds_to_the_foot_where_the_page_needs_the_room(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    show_tab(window, SCORING)
    desk = window.desk
    assert desk is not None
    assert not desk.dock.folded
    window.resize(1000, 600)
    settle()
    assert desk.dock.folded
    assert desk.dock.geometry().bottom() >= desk.stack.geometry().bottom()
    window.resize(1366, 768)
    settle()
    assert not desk.dock.folded
    desk.dock.fold_button.click()
    settle()
    assert desk.dock.folded


def test_the_evidence_gives_way_before_the_table_does(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    show_tab(window, SCORING)
    window.resize(800, 600)
    settle()
    page = window.desk.page if window.desk else None
    assert page is not None
    assert not page.panel.isVisible()  # type: ignore[attr-defined]
    assert page.view.isVisible()  # type: ignore[attr-defined]


def test_discreet_mode_hides_the_dock_in_words_and_figures(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    desk = window.desk
    assert desk is not None
    assert "av" in desk.dock.words()
    press(Qt.Key.Key_F10)
    assert desk.dock.words() == "Poängen är dold. F10 visar den igen."
    assert window.bar.discreet.isChecked()
    press(Qt.Key.Key_F10)
    assert "område 1: " in desk.dock.words()


def test_f6_goes_through_the_parts_of_the_tab(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert page is not None
    page.focus_start()
    settle()
    start = window.focusWidget()
    seen = []
    for _ in page.panes():
        press(Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen[-1] is start
    assert len(set(seen)) == len(page.panes())


def test_undo_without_anything_to_undo_does_nothing(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    before = session.evaluation
    press(Qt.Key.Key_Z, CTRL)
    assert session.evaluation == before


def test_who_works_here_is_remembered_for_the_next_file(window: MainWindow, make_session) -> None:  # type: ignore[no-untyped-def]
    first, second = make_session("en"), make_session("två")
    first.author = "LB"
    window.show_session(first)
    settle()
    window.show_session(second)
    settle()
    show_tab(window, SCORING)
    assert second.author == "LB"
    page = window.desk.page if window.desk else None
    assert page is not None
    page.mode.button("own").click()  # type: ignore[attr-defined]
    assert page.evaluator == "LB"
    second.author = "KA"
    assert window.desk is not None
    window.desk.author_changed()
    assert page.evaluator == "KA"


def test_a_publish_that_ends_after_closing_touches_nothing_any_more(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    desk = window.desk
    assert desk is not None
    told: list[bool] = []
    desk.publishing.in_file.connect(told.append)
    session.set("consensus_score", "1.1", {"points": 7})
    desk.publishing.publish_now()
    assert window.close_evaluation()
    settle()
    assert told == []
    with read_evaluation(session.path) as reading:
        assert reading.evaluation.consensus_score("1.1").points == 7


def test_tabs_are_as_large_as_the_text_also_when_it_was_chosen_before_the_window_was_shown(
    qapp: QApplication, session: Session, theme: Theme
) -> None:
    window = MainWindow()
    theme.set_text_scale(1.5)
    window.show()
    window.show_session(session)
    settle()
    assert window.bar.tabs.font().pixelSize() == theme.font("body").pixelSize() > 20
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
