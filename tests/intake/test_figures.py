"""Points in damaged table cells."""

from __future__ import annotations

import pytest

from kompass_desktop.intake.figures import pair_fits, read_alone, read_pair, split_figures


@pytest.mark.parametrize(
    ("line", "most", "points"),
    [
        ("Strategi 15 20", 20, 15),
        ("Strategi 15/20", 20, 15),
        ("Strategi 15 av 20", 20, 15),
        ("Strategi 15 | 20 |", 20, 15),
        ("Strategi 15 poäng av 20", 20, 15),
        ("Strategi 15 poäng (max 20)", 20, 15),
        ("Strategi 15p/20p", 20, 15),
        ("Strategi 15 20 75 %", 20, 15),
        ("Strategi 15 20 ¢", 20, 15),
        ("Strategi ...... 15 20.", 20, 15),
        ("Strategi 0 20", 20, 0),
        ("Strategi 20 20", 20, 20),
        ("Område 74 100", 100, 74),
        ("Område 100 100", 100, 100),
    ],
)
def test_whole_cells_are_read_without_a_doubt(line: str, most: int, points: int) -> None:
    figure = read_pair(split_figures(line)[1], most)
    assert figure.value == points
    assert figure.plain


@pytest.mark.parametrize(
    ("line", "most", "points"),
    [
        ("Strategi 2 4 30", 30, 24),
        ("Strategi 1 5 20", 20, 15),
        ("Strategi 1 5 2 0", 20, 15),
        ("Strategi l5 2O", 20, 15),
        ("Strategi 1520", 20, 15),
        ("Strategi 620", 20, 6),
        ("Strategi S 10", 10, 5),
        ("Strategi O 20", 20, 0),
        ("Strategi 10 1 0", 10, 10),
        ("Strategi 15", 20, 15),
        ("Område 7 4 1 0 0", 100, 74),
    ],
)
def test_mended_cells_say_how_they_were_mended(line: str, most: int, points: int) -> None:
    figure = read_pair(split_figures(line)[1], most)
    assert figure.value == points
    assert figure.mended
    assert not figure.plain


@pytest.mark.parametrize(
    ("line", "most", "possible"),
    [
        ("Strategi 20", 20, {20}),
        ("Strategi 20 15", 20, {15, 20}),
        ("Strategi 12 0", 20, {12, 1}),
        ("Strategi I 5 20", 20, {15, 5}),
        ("Strategi 1 5 1 20", 20, {15, 5, 1}),
    ],
)
def test_cells_that_can_be_read_two_ways_are_left_open(line: str, most: int, possible: set[int]) -> None:
    figure = read_pair(split_figures(line)[1], most)
    assert figure.value is None
    assert set(figure.possible) == possible


@pytest.mark.parametrize("line", ["Strategi ?5 20", "Strategi 1b 20", "Strategi 7,5 20", "Strategi – 20", "Strategi"])
def test_cells_that_are_no_whole_number_give_nothing_at_all(line: str) -> None:
    figure = read_pair(split_figures(line)[1], 20)
    assert figure.possible == ()


def test_a_single_bar_that_touches_a_figure_may_be_a_one() -> None:
    figure = read_pair(split_figures("Strategi |5 20")[1], 20)
    assert figure.possible == (5, 15)


def test_bars_all_over_the_row_are_the_lines_of_the_table() -> None:
    figure = read_pair(split_figures("| Strategi |5 | 20 |")[1], 20)
    assert figure.value == 5


def test_a_damaged_letter_at_the_end_of_a_name_is_no_figure() -> None:
    assert split_figures("Arbetsmilj6 18 25") == ("Arbetsmilj6", ("18", "25"))


def test_a_max_that_is_not_the_catalogues_is_said() -> None:
    figure = read_pair(("15", "25"), 20)
    assert figure.value == 15
    assert "25" in figure.mended
    assert "20" in figure.mended


def test_more_than_the_max_is_read_as_it_stands() -> None:
    assert read_pair(("25", "20"), 20).value == 25
    assert pair_fits(("25", "20"), 20)


def test_an_areas_points_are_read_in_one_piece_or_two() -> None:
    assert read_alone(("61",), 100).plain
    spaced = read_alone(("6", "9"), 100)
    assert spaced.value == 69
    assert spaced.mended
    assert read_alone(("61", "100"), 100).value == 61
    assert read_alone(("536",), 100).value is None
