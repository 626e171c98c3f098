"""The form "Skriv in siffror": areas by their edition's names, a sum beside the total, and errors under the fields."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Origin
from kompass_desktop.services.library import Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.ui.dialogs.library_details import Titles
from kompass_desktop.ui.dialogs.typed_result import TypedResultDialog, whole
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, type_text

Key = Qt.Key


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library without anything of the user's own."""
    return Library(tmp_path / "data")


@pytest.fixture
def form(library: Library, catalogue: Catalogue, theme: Theme) -> Iterator[TypedResultDialog]:
    """The form, with the focus where one begins."""
    made = TypedResultDialog(library, Titles(catalogue, library.editions))
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.deleteLater()


def error(form: TypedResultDialog, field: str) -> str:
    return form._rows[field].error


def type_areas(form: TypedResultDialog, *points: int) -> None:
    for field, figure in zip(form.areas.values(), points, strict=False):
        field.setFocus()
        type_text(str(figure))


def test_a_result_is_typed_from_the_first_field_to_the_last(form: TypedResultDialog, library: Library) -> None:
    assert focused() is form.municipality
    for words in ("Exempelköping", "2021"):
        type_text(words)
        press(Key.Key_Tab)
    assert focused() is form.edition
    press(Key.Key_Tab)
    for number in range(1, 9):
        assert focused() is form.areas[number]
        type_text(str(50 + number))
        press(Key.Key_Tab)
    assert focused() is form.total
    type_text("436")
    press(Key.Key_Tab)
    type_text("Tryckt rapport, sidan 7")
    press(Key.Key_Return)
    assert form.result() == QDialog.DialogCode.Accepted
    kept = library.own[0]
    assert (kept.name, kept.edition, kept.total, kept.origin) == ("Exempelköping 2021", "2020", 436, Origin.TYPED)
    assert kept.areas == {n: 50 + n for n in range(1, 9)}
    assert kept.source == "Tryckt rapport, sidan 7"


def test_areas_are_called_what_their_edition_calls_them(form: TypedResultDialog) -> None:
    assert form._rows["area1"].label.text() == "1 Samspel mellan förtroendevalda och medborgare"
    form.edition.setFocus()
    form.edition.setCurrentIndex(form.edition.findData("2010"))
    assert form._rows["area1"].label.text() == "1 Offentlighet och demokrati"
    assert form.areas[1].accessibleName() == "1 Offentlighet och demokrati"
    form.edition.setCurrentIndex(form.edition.findData("2002"))
    assert form._rows["area5"].label.text() == "Område 5"


def test_the_sum_stands_beside_the_total_and_a_difference_is_warned_of(form: TypedResultDialog) -> None:
    type_areas(form, 51, 52)
    assert form.sum_words.label.text() == "2 av 8 områden ger 103."
    type_areas(form, *[""] * 2, 53, 54, 55, 56, 57, 58)  # type: ignore[arg-type]
    assert form.sum_words.label.text() == "Områdena ger 436."
    form.total.setFocus()
    type_text("440")
    assert form.sum_words.label.text() == "Områdena ger 436, 4 mindre än totalen. Kontrollera siffrorna."
    assert form.sum_words.differs
    form.add()
    assert error(form, "total") == "Totalen och områdena stämmer inte överens."
    assert focused() is form.municipality
    form.total.setFocus()
    for _ in range(2):
        press(Key.Key_Backspace)
    type_text("36")
    assert form.sum_words.label.text() == "Områdena ger 436, som totalen."
    assert not form.sum_words.differs
    assert not error(form, "total")


def test_some_areas_must_not_come_to_more_than_the_total(form: TypedResultDialog) -> None:
    type_areas(form, 80, 90)
    form.total.setFocus()
    type_text("150")
    assert "20 mer än totalen" in form.sum_words.label.text()
    assert form.sum_words.differs


def test_what_is_missing_or_wrong_is_said_under_its_field(form: TypedResultDialog, library: Library) -> None:
    form.primary.setFocus()
    press(Key.Key_Return)
    assert [name for name in form._rows if error(form, name)] == ["municipality", "year", "total", "source"]
    assert focused() is form.municipality
    type_text("Exempelköping")
    assert not error(form, "municipality")
    type_areas(form, 101)
    form.areas[2].setFocus()
    type_text("1,5")
    form.add()
    assert error(form, "area1") == "Skriv ett helt tal, 0–100."
    assert error(form, "area2") == "Skriv ett helt tal, 0–100."
    assert form.areas[1].accessibleDescription().startswith("Skriv ett helt tal")
    assert library.own == ()


def test_only_a_total_is_enough(form: TypedResultDialog, library: Library) -> None:
    form.municipality.setText("Exempelköping")
    form.year.setText("2014")
    form.edition.choose("2010")
    form.total.setText("506")
    form.source.setText("Kommunens webbplats")
    form.add()
    assert (library.own[0].total, library.own[0].areas, library.own[0].edition) == (506, {}, "2010")


def test_it_is_said_when_something_typed_before_is_replaced(form: TypedResultDialog, library: Library) -> None:
    test_only_a_total_is_enough(form, library)
    again = TypedResultDialog(library, form._titles)
    again.show()
    again.activateWindow()
    settle()
    type_text("exempelköping")
    press(Key.Key_Tab)
    assert not again.replaced.isVisible()
    type_text("2014")
    assert again.replaced.isVisible()
    assert again.replaced.text() == "Ersätter Exempelköping 2014, som är inskriven förut."
    again.deleteLater()


def test_what_the_library_refuses_is_said_and_nothing_typed_is_lost(
    form: TypedResultDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_result: object) -> None:
        raise Refused("Biblioteket är upptaget.")

    monkeypatch.setattr(library, "add_typed", refuse)
    form.municipality.setText("Exempelköping")
    form.year.setText("2014")
    form.total.setText("506")
    form.source.setText("Kommunens webbplats")
    form.add()
    banner = form.banners.banner("refused")
    assert banner is not None
    assert banner.sentence == "Biblioteket är upptaget."
    assert form.isVisible()
    assert form.municipality.text() == "Exempelköping"


def test_everything_in_the_form_has_a_name(form: TypedResultDialog) -> None:
    assert nameless(form) == []


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), (" 62 ", 62), ("", None), ("-3", None), ("1,5", None), ("²", None)]
)
def test_only_whole_numbers_count(text: str, number: int | None) -> None:
    assert whole(text) == number
