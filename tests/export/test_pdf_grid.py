"""Tables of any columns: no row is cut, the heads come back, the sum has company; no words of a chart overlap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.blocks import Block, Chart, Column, Document, Grid, GridRow, Heading
from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.paper.composing import Composer
from kompass_desktop.export.paper.figures import BesideBox, ChartBox
from kompass_desktop.export.paper.fonts import Faces
from kompass_desktop.export.paper.grid import GridBox
from kompass_desktop.export.paper.look import HEIGHT, Look
from kompass_desktop.export.paper.pages import Page, make_up
from kompass_desktop.export.pdf import render_pdf
from kompass_desktop.export.report import report_blocks
from kompass_desktop.export.summary_page import summary_documents
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.charts import Text
from kompass_desktop.services.resources import load_tokens, resource
from tests.export.samples import TODAY, again, compared
from tests.export.tagged import faults, roles
from tests.export.test_pdf_text import text_of

FONTS = resource("fonts")
COLUMNS = (Column("Åtgärd", 0.6), Column("Vem", 0.2), Column("Poäng", 0.2, True))


def _document(*blocks: Block) -> Document:
    return Document(
        "Titel", "Ämne", (), "sv-SE", date(2026, 1, 1), "Fot", "", "", "sida", (Heading(1, "A", "a"), *blocks)
    )


def _grid(lines: Sequence[int], *, total: bool = False) -> Grid:
    rows = [GridRow(("\n".join(f"rad {n} del {i}" for i in range(count)), "kansliet", str(n)))
            for n, count in enumerate(lines)]  # fmt: skip
    if total:
        rows.append(GridRow(("Totalt", "", "99"), strong=True))
    return Grid(COLUMNS, tuple(rows), "En tabell")


@pytest.fixture(scope="module")
def faces() -> Iterator[Faces]:
    """The shipped faces, opened once."""
    with Faces(FONTS) as opened:
        yield opened


def _pages(faces: Faces, document: Document) -> list[Page]:
    composer = Composer(document, faces, Look(load_tokens()), Fitter(faces.has))
    return make_up([box for boxes in composer.boxes() for box in boxes], HEIGHT)


def _pieces(pages: Sequence[Page]) -> list[GridBox]:
    return [box for page in pages for _, box in page.placed if isinstance(box, GridBox)]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=60), st.booleans())
def test_no_row_is_cut_and_every_row_is_there_in_order(faces: Faces, lines: list[int], total: bool) -> None:
    pages = _pages(faces, _document(_grid(lines, total=total)))
    pieces = _pieces(pages)
    rows = [row for piece in pieces for row in piece.rows]
    assert len(rows) == len(lines) + total
    assert len({id(row.row) for row in rows}) == len(rows)
    assert [len(row.cells[0]) for row in rows][: len(lines)] == lines
    assert [piece.again for piece in pieces] == [False, *[True] * (len(pieces) - 1)]
    assert all(page.used <= HEIGHT + 0.02 for page in pages)
    if total and len(lines) > 2:
        assert len(pieces[-1].rows) > 1  # the sum has company


def test_a_short_table_is_not_parted(faces: Faces) -> None:
    filler = _grid([1] * 25)
    pages = _pages(faces, _document(filler, _grid([1] * 9, total=True)))
    assert [len(piece.rows) for piece in _pieces(pages)] == [25, 10]


def test_a_row_longer_than_a_page_goes_on_as_the_same_row(faces: Faces) -> None:
    document = _document(_grid([2, 150, 2]))
    pieces = _pieces(_pages(faces, document))
    owners = Counter(id(row.row) for piece in pieces for row in piece.rows)
    assert sorted(owners.values()) == [1, 1, 3]
    rendered = render_pdf(document, FONTS, load_tokens())
    assert faults(rendered.data) == []
    assert text_of(rendered.data).count("rad 1 del ") == 150


def test_the_heads_are_heard_once_and_seen_on_every_page() -> None:
    rendered = render_pdf(_document(_grid([3] * 40)), FONTS, load_tokens())
    assert rendered.pages > 2
    assert roles(rendered.data).count("TH") == 3 + 40
    assert text_of(rendered.data).count("Åtgärd") == rendered.pages
    assert faults(rendered.data) == []


def test_no_two_words_of_a_chart_stand_on_each_other(faces: Faces, catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue)
    documents = [
        report_blocks(evaluation, words, "draft", TODAY, compared(evaluation)),
        report_blocks(evaluation, words, "draft", TODAY),
        next(summary_documents(evaluation, words, "final", TODAY, compared(evaluation))),
    ]
    look = Look(load_tokens())
    boxes = [box for document in documents for page in _pages(faces, document) for _, box in page.placed]
    charts = [b.chart if isinstance(b, BesideBox) else b for b in boxes if isinstance(b, (ChartBox, BesideBox))]
    assert len(charts) == 5
    for chart in charts:
        places = [_place(shape, look, faces) for shape in chart.drawing.shapes if isinstance(shape, Text)]
        for (left, top, right, bottom), (x, y, end, low) in combinations(places, 2):
            assert right <= x or end <= left or bottom <= y or low <= top
        assert all(left >= 0 and right <= chart.drawing.width for left, _, right, _ in places)


def _place(text: Text, look: Look, faces: Faces) -> tuple[float, float, float, float]:
    """The box of a text's letters, with what hangs below the line."""
    size, weight = look.px(text.style)
    width = faces.width(text.text, "semibold" if text.strong else weight, size)
    left = text.x - {"left": 0.0, "centre": width / 2, "right": width}[text.align]
    return left, text.y - 0.5 * size, left + width, text.y + 0.55 * size


def test_a_chart_says_the_same_in_words(catalogue: Catalogue, words: Any) -> None:
    evaluation = again(catalogue)
    document = report_blocks(evaluation, words, "final", TODAY, compared(evaluation))
    chart = next(b for b in document.blocks if isinstance(b, Chart))
    for series in chart.series[1:]:
        for value in series.values:
            assert f"{value:g}".replace(".", ",") in chart.alt
