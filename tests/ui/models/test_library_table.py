"""The library's table as a model: order, finding, what the mean is of, and how figures are written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kompass_desktop.model.comparison import Origin, Result
from kompass_desktop.ui.dialogs.library_words import mean_words
from kompass_desktop.ui.models.library_table import (
    CHOICE,
    COLUMNS,
    EDITION,
    FIRST_AREA,
    MUNICIPALITY,
    TOTAL,
    LibraryTable,
    MeanTable,
    decimal_words,
    newest_edition,
)


def result(
    id: str, municipality: str, year: int, edition: str = "2020", total: int | None = 500, **more: object
) -> Result:
    return Result(id, municipality, year, edition, total=total, **more)  # type: ignore[arg-type]


A = result("a", "Åby", 2021, total=600, areas={1: 70})
B = result("b", "Alby", 2022, total=500, areas={1: 61, 2: 50})
C = result("c", "Öby", 2012, "2010", total=400)
N = result("n", "Nordby", 2016, "NO-2010", country="NO")


def table(*results: Result, own: tuple[str, ...] = ()) -> LibraryTable:
    made = LibraryTable()
    made.show_results(results, results, own)
    return made


def test_municipalities_are_sorted_with_swedish_letters_last(qapp: QApplication) -> None:
    assert [r.id for r in table(C, A, N, B).shown] == ["b", "n", "a", "c"]


def test_a_year_an_edition_and_part_of_a_name_are_found(qapp: QApplication) -> None:
    shown = table(A, B, C)
    for words, found in (("2012", ["c"]), ("BY 2022", ["b"]), ("2010", ["c"]), ("åb", ["a"]), ("", ["b", "a", "c"])):
        shown.find(words)
        assert [r.id for r in shown.shown] == found, words


def test_the_newest_edition_of_our_own_country_goes_first() -> None:
    assert newest_edition([C, N, A]) == "2020"
    assert newest_edition([C, N]) == "2010"
    assert newest_edition([N]) == "NO-2010"
    assert newest_edition([result("x", "X", 2021, "")]) == ""
    assert newest_edition([]) == ""


def test_each_area_has_its_own_n(qapp: QApplication) -> None:
    shown = table(A, B, C)
    mean = shown.selection.mean
    assert mean is not None
    assert (mean.areas, mean.counts, mean.total) == ({1: 65.5, 2: 50.0}, {1: 2, 2: 1}, 550.0)
    words = mean_words(shown.selection)
    assert words.startswith("Medel av alla 2 i utgåva 2020. n: total 2, område 1–8: 2, 1, 0, 0, 0, 0, 0, 0.")
    assert "1 av annan utgåva är nedtonad och räknas inte med." in words


def test_a_choice_outlives_finding_and_other_parts(qapp: QApplication) -> None:
    shown = table(A, B, C)
    assert shown.toggle(0)
    shown.find("åby")
    assert shown.chosen == {"b"}
    assert shown.selection.unseen == 1
    assert shown.selection.mean is not None
    assert shown.selection.mean.total == 500
    shown.show_results((A,), (A, C), ())
    assert shown.chosen == frozenset()


def test_the_same_municipality_and_year_counts_once(qapp: QApplication) -> None:
    own = result("own", "Åby kommun", 2021, total=610, origin=Origin.TYPED)
    shown = table(A, own, B, own=("own",))
    mean = shown.selection.mean
    assert mean is not None
    assert mean.total == 555.0
    assert "1 dubblett räknas inte." in mean_words(shown.selection)


def test_without_a_known_edition_there_is_no_mean(qapp: QApplication) -> None:
    shown = table(result("x", "X", 2021, ""))
    assert shown.selection.mean is None
    assert mean_words(shown.selection).startswith("Inget medel")
    assert mean_words(table().selection) == ""


def test_a_row_is_read_aloud_as_a_whole(qapp: QApplication) -> None:
    shown = table(B)
    shown.toggle(0)
    spoken = shown.index(0, CHOICE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Alby 2022, utgåva 2020, totalt 500, område 1: 61, område 2: 50, Publicerad, vald"
    assert shown.index(0, MUNICIPALITY).data(Qt.ItemDataRole.AccessibleTextRole) == "Alby"


def test_blank_figures_are_dashes_and_never_zero(qapp: QApplication) -> None:
    shown = table(result("x", "X", 2021, "", total=None))
    assert [shown.index(0, column).data() for column in (EDITION, TOTAL, FIRST_AREA)] == ["–", "–", "–"]
    means = MeanTable()
    assert means.cell(0, TOTAL) == "–"
    assert means.cell(1, FIRST_AREA) == "–"
    assert decimal_words(0.0) == "0,0"


def test_both_tables_have_the_same_columns(qapp: QApplication) -> None:
    assert MeanTable().columnCount() == LibraryTable().columnCount() == COLUMNS == len(LibraryTable().columns())
