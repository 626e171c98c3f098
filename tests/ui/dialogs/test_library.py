"""The dialog "Jämförelsebibliotek" by keyboard: finding, choosing, means, adding, taking out, and the time before."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from kompass_desktop.model.comparison import Origin, Result
from kompass_desktop.services.library import Added, Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.dialogs.library import REMOVED, LibraryDialog
from kompass_desktop.ui.dialogs.library_bar import FILES, FOLDER, OWN, PUBLISHED, REPORT, TYPED
from kompass_desktop.ui.dialogs.library_deeds import DONE
from kompass_desktop.ui.dialogs.library_sheet import BESIDE, INSTEAD, UNDER
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.library_table import CHOICE, EDITION, FIRST_AREA, MUNICIPALITY, ORIGIN, TOTAL
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.conftest import MakeSession
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, focused, press, type_text

Key = Qt.Key
PATIENCE_MS = 30_000
AREAS = dict(zip(range(1, 9), range(60, 68), strict=True))


def typed(municipality: str, year: int, edition: str = "2020", total: int | None = None, areas: bool = True) -> Result:
    """A result as somebody types it."""
    figures = AREAS if areas else {}
    summed = sum(AREAS.values()) if areas else total
    return Result("", municipality, year, edition, total=summed, areas=figures, origin=Origin.TYPED, source="Rapport")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library with two results of the user's own besides what is shipped."""
    made = Library(tmp_path / "data")
    made.add_typed(typed("Exempelköping", 2021))
    made.add_typed(typed("Exempelköping", 2016, "2016", 470, areas=False))
    return made


@pytest.fixture
def dialog(library: Library, session: Session, theme: Theme) -> Iterator[LibraryDialog]:
    """The dialog at 980 × 620, with the focus in its table."""
    background = Background()
    made = LibraryDialog(library, session, background)
    made.resize(980, 620)
    made.show()
    made.activateWindow()
    background.wait()
    settle()
    yield made
    made.adding.stop()
    background.wait()
    settle()
    made.adding.let_go()
    made.deleteLater()


def names(dialog: LibraryDialog) -> list[str]:
    return [r.name for r in dialog.table.shown]


def said(dialog: LibraryDialog, subject: str) -> str:
    banner = dialog.banners.banner(subject)
    return banner.sentence if banner is not None else ""


def wait_for(dialog: LibraryDialog) -> None:
    """Waits until what is read has been read."""
    waited = 0
    while dialog.adding.busy and waited < PATIENCE_MS:
        QTest.qWait(20)
        waited += 20
    assert not dialog.adding.busy
    settle()


def find(dialog: LibraryDialog, words: str) -> None:
    """Finds by keyboard, and goes on into the table."""
    press(Key.Key_F, CTRL)
    assert focused() is dialog.bar.find_field
    type_text(words)
    press(Key.Key_Down)
    assert focused() is dialog.sheet.view


def test_published_and_own_stand_in_swedish_order(dialog: LibraryDialog, library: Library) -> None:
    shown = names(dialog)
    assert len(shown) == len(library.published) + 2
    assert shown.index("Exempelköping 2016") < shown.index("Exempelköping 2021")
    assert shown.index("Vallentuna 2021") < shown.index("Ängelholm 2013") < shown.index("Örebro 2012")
    assert dialog.foot.count.text() == f"{len(shown)} resultat"


def test_the_parts_show_own_and_published(dialog: LibraryDialog, library: Library) -> None:
    dialog.bar.part.button(OWN).click()
    assert names(dialog) == ["Exempelköping 2016", "Exempelköping 2021"]
    dialog.bar.part.button(PUBLISHED).click()
    assert len(names(dialog)) == len(library.published)


def test_a_municipality_and_a_year_are_found_and_esc_takes_the_words_away_first(dialog: LibraryDialog) -> None:
    find(dialog, "valle 2021")
    assert names(dialog) == ["Vallentuna 2021"]
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert len(names(dialog)) > 10
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_not_found_is_said_and_nothing_is_offered_in_vain(dialog: LibraryDialog) -> None:
    press(Key.Key_F, CTRL)
    type_text("finns inte")
    assert dialog.empty.isVisible()
    assert "motsvarar sökningen" in dialog.empty.sentence.text()
    assert not dialog.bar.csv_button.isEnabled()
    assert not dialog.bar.remove_button.isEnabled()


def test_blank_is_a_dash_and_means_have_a_comma(dialog: LibraryDialog) -> None:
    table = dialog.table
    hoganas = table.row_of(next(r.id for r in table.shown if r.name == "Höganäs 2020"))
    assert table.index(hoganas, FIRST_AREA).data() == "–"
    assert table.index(hoganas, TOTAL).data() == "611"
    assert table.index(hoganas, ORIGIN).data() == "Publicerad"
    assert "," in dialog.sheet.means.cell(0, TOTAL)


def test_with_nothing_chosen_the_mean_is_of_all_shown_in_the_newest_edition(dialog: LibraryDialog) -> None:
    shown = [r for r in dialog.table.shown if r.edition == "2020"]
    totals = [r.total for r in shown if r.total is not None]
    assert dialog.table.selection.mean is not None
    assert dialog.table.selection.mean.total == round(sum(totals) / len(totals), 1)
    words = dialog.sheet.sentence.text()
    assert f"Medel av alla {len(shown)} i utgåva 2020" in words
    assert f"n: total {len(totals)}" in words
    others = len(dialog.table.shown) - len(shown)
    assert f"{others} av andra utgåvor är nedtonade" in words


def test_space_chooses_what_the_mean_is_computed_over(dialog: LibraryDialog) -> None:
    find(dialog, "karlskoga")
    press(Key.Key_Space)
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    find(dialog, "vallentuna 2021")
    press(Key.Key_Space)
    selection = dialog.table.selection
    assert selection.mean is not None
    assert (selection.mean.total, selection.mean.areas[1]) == (592.0, 73.5)
    words = dialog.sheet.sentence.text()
    assert "Medel av 2 valda, utgåva 2020. n: total 2, varje område 2." in words
    assert "Kvartiler kräver minst fyra" in words
    assert "1 av de valda visas inte just nu." in words
    assert dialog.sheet.means.cell(1, FIRST_AREA) == "–"
    press(Key.Key_Space)
    assert "Medel av 1 vald" in dialog.sheet.sentence.text()


def test_a_click_on_the_tick_chooses_too_and_the_choice_can_be_cleared(dialog: LibraryDialog) -> None:
    view = dialog.sheet.view
    place = view.visualRect(dialog.table.index(3, CHOICE)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.table.chosen == {dialog.table.shown[3].id}
    assert "vald" in str(dialog.table.index(3, CHOICE).data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.sheet.clear_button.click()
    assert dialog.table.chosen == frozenset()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(dialog.table.index(3, MUNICIPALITY)).center()
    )
    assert dialog.table.chosen == frozenset()


def test_rows_of_another_edition_take_no_part_and_it_is_said(dialog: LibraryDialog) -> None:
    find(dialog, "exempelköping")
    press(Key.Key_A, CTRL)
    assert dialog.table.selection.edition == "2020"
    assert [row.same_edition for row in dialog.table._rows] == [False, True]
    assert "1 vald av annan utgåva räknas inte med." in dialog.sheet.sentence.text()
    press(Key.Key_A, CTRL)
    assert dialog.table.chosen == frozenset()


def test_four_results_have_quartiles(dialog: LibraryDialog, library: Library) -> None:
    for year in (2022, 2023, 2024):
        library.add_typed(typed("Exempelköping", year))
    dialog.show_library()
    find(dialog, "exempelköping")
    press(Key.Key_A, CTRL)
    assert dialog.sheet.means.cell(1, FIRST_AREA) == "60,0"
    assert "Kvartiler" not in dialog.sheet.sentence.text()


def test_particulars_show_the_source_and_the_areas_of_their_own_edition(dialog: LibraryDialog) -> None:
    find(dialog, "örebro 2012")
    assert dialog.details.name.text() == "Örebro 2012"
    figures = dialog.details.figures.model()
    assert figures.index(3, 0).data() == "Ledarskap, ansvar och delegation"
    assert dialog.details.source.text().startswith("https://")
    dialog.details.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.details.source.text()
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    find(dialog, "karlskoga")
    assert figures.index(0, 0).data() == "Samspel mellan förtroendevalda och medborgare"
    spoken = str(figures.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "1.1 Strategi för demokratiutveckling och information: 15 av 20"


def test_enter_leads_into_the_particulars(dialog: LibraryDialog) -> None:
    dialog.sheet.view.setFocus()
    press(Key.Key_Return)
    assert focused() is dialog.details.figures


def test_own_results_are_taken_out_and_brought_back(dialog: LibraryDialog, library: Library) -> None:
    find(dialog, "exempelköping")
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    assert said(dialog, REMOVED) == "Tog bort 2."
    assert dialog.empty.isVisible()
    banner = dialog.banners.banner(REMOVED)
    assert banner is not None
    assert [b.text() for b in banner.buttons] == ["Ångra"]
    banner.buttons[0].click()
    assert names(dialog) == ["Exempelköping 2016", "Exempelköping 2021"]
    assert len(dialog.table.chosen) == 2
    dialog.reject()
    assert len(library.own) == 2
    assert not dialog.changed


def test_what_was_taken_out_is_gone_when_the_window_is_closed(dialog: LibraryDialog, library: Library) -> None:
    find(dialog, "exempelköping 2021")
    press(Key.Key_Delete)
    assert [r.year for r in library.own] == [2016, 2021]
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    assert "Exempelköping 2016" in names(dialog)
    assert "Exempelköping 2021" not in names(dialog)
    press(Key.Key_Escape)
    assert [r.year for r in library.own] == [2016]
    assert dialog.changed


def test_a_library_that_cannot_be_written_keeps_the_window_open(
    dialog: LibraryDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_ids: object) -> None:
        raise Refused("Biblioteket är upptaget.")

    find(dialog, "exempelköping 2021")
    press(Key.Key_Delete)
    monkeypatch.setattr(library, "remove", refuse)
    dialog.reject()
    assert dialog.isVisible()
    assert said(dialog, REMOVED) == "Biblioteket är upptaget."
    dialog.bar.find_field.clear()
    assert "Exempelköping 2021" in names(dialog)
    dialog.reject()
    assert not dialog.isVisible()


def test_published_results_cannot_be_taken_out(dialog: LibraryDialog) -> None:
    find(dialog, "karlskoga")
    assert not dialog.bar.remove_button.isEnabled()
    press(Key.Key_Delete)
    assert "Bara egna" in said(dialog, REMOVED)
    assert names(dialog) == ["Karlskoga 2022"]


def test_files_are_read_in_the_background_and_what_was_refused_is_said(
    dialog: LibraryDialog, make_session: MakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_session("annan")
    for sub in other.catalogue.sub_criteria:
        other.set("consensus_score", sub.code, {"points": sub.max_points // 2})
    other.publish()
    wrong = tmp_path / "brev.kompass"
    wrong.write_text("Hej!", encoding="utf-8")
    chosen = [str(other.path), str(wrong)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    dialog.bar.add_asked.emit(FILES)
    wait_for(dialog)
    words = said(dialog, DONE)
    assert words.startswith("1 lades till, 1 gick inte: ")
    assert words.count("brev.kompass") == 1
    assert "Exempelköping 2026" in names(dialog)
    assert dialog.sheet.current is not None
    assert dialog.sheet.current.name == "Exempelköping 2026"
    assert dialog.changed
    assert focused() is dialog.sheet.view


def test_several_refused_files_are_listed_with_their_reasons(
    dialog: LibraryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kompass_desktop.ui.dialogs import refused_files

    for name in ("a.kompass", "b.kompass"):
        (tmp_path / name).write_text("Hej!", encoding="utf-8")
    listed: list[refused_files.RefusedFilesDialog] = []
    monkeypatch.setattr(refused_files.RefusedFilesDialog, "exec", lambda self: listed.append(self))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.bar.add_asked.emit(FOLDER)
    wait_for(dialog)
    assert "Inget lades till, " in said(dialog, DONE)
    banner = dialog.banners.banner(DONE)
    assert banner is not None
    banner.buttons[0].click()
    model = listed[0].rows.model()
    spoken = [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(model.rowCount())]
    assert sorted(line.partition(":")[0] for line in spoken)[:2] == ["a.kompass", "b.kompass"]
    assert nameless(listed[0]) == []
    listed[0].deleteLater()


def test_a_published_report_is_taken_in(
    dialog: LibraryDialog, seed_report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(seed_report)], ""))
    dialog.bar.add_asked.emit(REPORT)
    wait_for(dialog)
    assert said(dialog, DONE) == "1 lades till."
    assert dialog.sheet.current is not None
    assert (dialog.sheet.current.name, dialog.sheet.current.origin) == ("Karlskoga 2022", Origin.REPORT)
    assert dialog.details.source_head.text() == "Fil"


def test_reading_is_shown_and_esc_stops_it(
    dialog: LibraryDialog, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(_paths: object, progress) -> Added:  # type: ignore[no-untyped-def]
        for step in range(1000):
            progress(step, 1000)
            go_on.wait(0.005)
        raise AssertionError("it was never stopped")

    monkeypatch.setattr(library, "add_files", slow)
    dialog.adding.add_files([tmp_path])
    assert focused() is dialog.foot.button
    assert dialog.foot.button.text() == "Stoppa"
    assert not dialog.bar.isEnabled()
    for _ in range(250):
        if dialog.foot.progress.share:
            break
        QTest.qWait(20)
    assert dialog.foot.progress.isVisible()
    press(Key.Key_Escape)
    wait_for(dialog)
    assert dialog.isVisible()
    assert said(dialog, DONE).startswith("Stoppat.")
    assert dialog.bar.isEnabled()
    assert dialog.foot.button.text() == "Stäng"


def test_a_known_problem_while_reading_is_said(
    dialog: LibraryDialog, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Added:
        raise Refused("Biblioteket är upptaget.")

    monkeypatch.setattr(library, "add_files", refuse)
    dialog.adding.add_files([tmp_path])
    wait_for(dialog)
    assert said(dialog, DONE) == "Biblioteket är upptaget."


def test_figures_are_typed_and_stand_in_the_table(dialog: LibraryDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    from kompass_desktop.ui.dialogs.typed_result import TypedResultDialog

    def fill(form: TypedResultDialog) -> int:
        form.municipality.setText("Vallentuna")
        form.year.setText("2024")
        form.total.setText("651")
        form.source.setText("Kommunens webbplats")
        form.add()
        return form.result()

    monkeypatch.setattr(TypedResultDialog, "exec", fill)
    dialog.bar.add_asked.emit(TYPED)
    assert dialog.sheet.current is not None
    assert dialog.sheet.current.name == "Vallentuna 2024"
    assert said(dialog, DONE) == "1 lades till."
    assert dialog.table.index(dialog.sheet.view.currentIndex().row(), ORIGIN).data() == "Inskriven"


def test_the_chosen_ones_are_written_as_csv(
    dialog: LibraryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ut"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    find(dialog, "karlskoga")
    press(Key.Key_Space)
    dialog.bar.csv_button.click()
    written = target.with_suffix(".csv").read_text(encoding="utf-8-sig")
    assert "Karlskoga" in written
    assert "Örebro" not in written
    assert said(dialog, DONE) == "Sparat: ut.csv"


def test_a_result_becomes_the_earlier_evaluation_and_it_can_be_taken_back(
    dialog: LibraryDialog, session: Session
) -> None:
    find(dialog, "exempelköping 2021")
    assert dialog.details.use_button.isVisible()
    dialog.details.use_button.click()
    assert session.evaluation.earlier_points("total") == sum(AREAS.values())
    assert session.evaluation.earlier_points("8") == AREAS[8]
    assert session.evaluation.details.earlier_year == 2021
    assert said(dialog, DONE) == "Exempelköping 2021 är nu den tidigare utvärderingen."
    banner = dialog.banners.banner(DONE)
    assert banner is not None
    banner.buttons[0].click()
    assert session.evaluation.earlier_points("total") is None


def test_of_another_edition_it_is_said_that_only_the_total_came_along(dialog: LibraryDialog, session: Session) -> None:
    find(dialog, "exempelköping 2016")
    dialog.details.use_button.click()
    assert session.evaluation.earlier_points("total") == 470
    assert session.evaluation.earlier_points("1") is None
    assert "Bara totalen följde med" in said(dialog, DONE)
    dialog.details.use_button.click()
    assert "redan" in said(dialog, DONE)


def test_another_municipality_cannot_be_the_earlier_evaluation(dialog: LibraryDialog) -> None:
    find(dialog, "karlskoga")
    assert not dialog.details.use_button.isVisible()


def test_particulars_stand_where_there_is_room(dialog: LibraryDialog, theme: Theme) -> None:
    assert dialog.sheet.place == BESIDE
    assert not dialog.bar.details_button.isVisible()
    dialog.resize(760, 900)
    settle()
    assert dialog.sheet.place == UNDER
    assert dialog.details.isVisible()
    dialog.resize(760, 500)
    settle()
    assert dialog.sheet.place == INSTEAD
    assert not dialog.details.isVisible()
    dialog.sheet.view.setFocus()
    press(Key.Key_Return)
    assert dialog.details.isVisible()
    assert not dialog.sheet.view.isVisible()
    press(Key.Key_Escape)
    assert dialog.sheet.view.isVisible()
    assert focused() is dialog.sheet.view


def test_large_text_lets_columns_give_way_and_keeps_rows_in_sight(dialog: LibraryDialog, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    settle()
    view = dialog.sheet.view
    assert dialog.size().width() == 980
    assert view.isColumnHidden(ORIGIN)
    assert view.isColumnHidden(EDITION)
    assert dialog.sheet.mean_view.isColumnHidden(EDITION)
    assert sum(view.columnWidth(n) for n in range(ORIGIN) if n != EDITION) <= view.viewport().width()
    assert view.viewport().height() >= 2 * view.rowHeight(0)
    for column in range(ORIGIN + 1):
        assert dialog.sheet.mean_view.columnWidth(column) == view.columnWidth(column)


def test_tab_goes_through_everything_and_all_of_it_has_a_name(dialog: LibraryDialog) -> None:
    assert nameless(dialog) == []
    dialog.bar.find_field.setFocus()
    met = [focused()]
    for _ in range(40):
        press(Key.Key_Tab)
        if focused() is met[0]:
            break
        met.append(focused())
    parts = (
        dialog.bar.add_button, dialog.bar.csv_button, dialog.sheet.view, dialog.sheet.mean_view,
        dialog.details.source, dialog.details.figures, dialog.foot.button,
    )  # fmt: skip
    places = [met.index(part) for part in parts]
    assert places == sorted(places)


def test_a_row_has_a_menu_with_what_can_be_done_with_it(dialog: LibraryDialog) -> None:
    find(dialog, "exempelköping 2021")
    words = [words for words, _, _ in dialog._entries()]
    assert words == ["Välj", "Kopiera källan", "Använd som tidigare utvärdering", "Ta bort"]
    choose = dialog._entries()[0][2]
    assert callable(choose)
    choose()
    assert dialog._entries()[0][0] == "Välj inte"
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    find(dialog, "karlskoga")
    assert [words for words, _, _ in dialog._entries()] == ["Välj", "Kopiera källan"]


def test_files_that_changed_are_looked_at_when_the_window_opens(
    library: Library, session: Session, make_session: MakeSession, theme: Theme
) -> None:
    other = make_session("annan")
    for sub in other.catalogue.sub_criteria:
        other.set("consensus_score", sub.code, {"points": sub.max_points // 2})
    other.publish()
    before = library.add_files([other.path]).results[0]
    other.set("consensus_score", "1.1", {"points": 0})
    other.publish()
    background = Background()
    dialog = LibraryDialog(library, session, background)
    dialog.show()
    background.wait()
    settle()
    now = next(r for r in dialog.table.shown if r.id == before.id)
    assert now.total is not None
    assert before.total is not None
    assert now.total < before.total
    assert dialog.changed
    dialog.adding.let_go()
    dialog.deleteLater()


def test_enter_on_the_button_offers_the_ways_to_add(dialog: LibraryDialog) -> None:
    dialog.bar.add_button.setFocus()
    press(Key.Key_Return)
    assert dialog.bar.menu.isVisible()
    offered = [action.text() for action in dialog.bar.menu.actions()]
    assert offered == ["Utvärderingsfiler…", "En hel mapp…", "Publicerad rapport…", "Skriv in siffror…"]
    dialog.bar.menu.close()


def test_a_library_of_ones_own_begins_empty_and_offers_to_add(
    dialog: LibraryDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.remove({r.id for r in library.own})
    dialog.bar.part.button(OWN).click()
    assert dialog.empty.isVisible()
    assert "ännu inget att jämföra med" in dialog.empty.sentence.text()
    assert dialog.empty.button is not None
    dialog.empty.button.setFocus()
    press(Key.Key_Return)
    assert dialog.bar.menu.isVisible()
    dialog.bar.menu.close()


def test_ctrl_b_opens_the_library_and_the_tab_hears_of_a_change(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    opened: list[LibraryDialog] = []

    def look(dialog: LibraryDialog) -> int:
        opened.append(dialog)
        dialog.changed = len(opened) == 2
        dialog.adding.let_go()
        return 0

    monkeypatch.setattr(LibraryDialog, "exec", look)
    window.show_session(session)
    settle()
    assert window.desk is not None
    assert window.desk.page is not None
    monkeypatch.setattr(window.desk.page, "refresh", heard.append)
    press(Key.Key_B, CTRL)
    assert len(opened) == 1
    assert heard == []
    press(Key.Key_B, CTRL)
    assert heard == [None]
    window.background.wait()
    settle()
