"""Pages as a careful printer makes them: nothing outside the margins, nothing alone, nothing on top of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.paper.boxes import Box, HeadingBox, TextBox, lines_that_fit
from kompass_desktop.export.paper.composing import Composer
from kompass_desktop.export.paper.fonts import Faces
from kompass_desktop.export.paper.lines import Breaker, Fragment
from kompass_desktop.export.paper.look import A4, BOTTOM, HEIGHT, LEFT, RIGHT, TOP, Look
from kompass_desktop.export.paper.pages import Page, make_up
from kompass_desktop.export.pdf import Rendered, render_pdf
from kompass_desktop.export.progress import Cancelled
from kompass_desktop.export.report import report_blocks
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.resources import load_tokens, resource
from tests.export.samples import PARAGRAPHS, TODAY, exempelkoping

FONTS = resource("fonts")


@pytest.fixture(scope="module")
def faces() -> Iterator[Faces]:
    """The shipped faces, opened once."""
    with Faces(FONTS) as opened:
        yield opened


def assert_within_margins(data: bytes, *, numbered: bool) -> None:
    """Every visible character stands where a page may have one; the numbers of a fact check stand in the margin."""
    left = LEFT - (42 if numbered else 1)
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            for i in range(text.count_chars()):
                if not text.get_text_range(i, 1).strip():
                    continue
                x1, y1, x2, y2 = text.get_charbox(i)
                assert left < x1 <= x2 < A4[0] - RIGHT + 2, (number, text.get_text_range(max(0, i - 20), 40))
                assert BOTTOM - 50 < y1 <= y2 < A4[1] - TOP + 45, (number, text.get_text_range(max(0, i - 20), 40))


@pytest.mark.parametrize("kind", ["draft", "factcheck", "final", "compared", "part", "empty", "hostile"])
def test_no_character_stands_outside_the_margins(prints: dict[str, Rendered], kind: str) -> None:
    assert_within_margins(prints[kind].data, numbered=kind in ("factcheck", "compared"))


def _pages(catalogue: Catalogue, words: Any, paragraphs: int) -> list[Page]:
    rows: Any = {("report_text", f"3.{c}"): {"text": "\n\n".join([PARAGRAPHS] * paragraphs)} for c in catalogue.codes}
    document = report_blocks(exempelkoping(catalogue).with_rows(rows), words, "draft", TODAY)
    look = Look(load_tokens())
    with Faces(FONTS) as faces:
        composer = Composer(document, faces, look, Fitter(faces.has))
        return make_up([box for boxes in composer.boxes() for box in boxes], HEIGHT)


@pytest.mark.parametrize("paragraphs", [1, 2, 3, 5])
def test_no_heading_stands_alone_and_no_line_either(catalogue: Catalogue, words: Any, paragraphs: int) -> None:
    for page in _pages(catalogue, words, paragraphs):
        _, last = page.placed[-1]
        assert not isinstance(last, HeadingBox)
        assert not last.keep
        for _, box in page.placed:
            assert not isinstance(box, TextBox) or len(box.lines) >= 2 or box.height == box.least


def test_boxes_on_a_page_never_overlap_and_never_leave_it(catalogue: Catalogue, words: Any) -> None:
    for page in _pages(catalogue, words, 3):
        below = 0.0
        for top, box in page.placed:
            assert top >= below - 0.01
            below = top + box.height
        assert below <= HEIGHT + 0.02


@dataclass(eq=False, slots=True, kw_only=True)
class _Lines(Box):
    """A box of lines of 10 points for the tests of the page make-up."""

    name: int
    count: int

    @property
    def height(self) -> float:
        return self.count * 10.0

    @property
    def least(self) -> float:
        return self.height if self.count < 4 else 20.0

    def split(self, room: float) -> tuple[Box, Box] | None:
        fits = lines_that_fit(self.count, room, 10.0)
        if not fits or fits == self.count:
            return None
        return (
            _Lines(name=self.name, count=fits, after=self.after),
            _Lines(name=self.name, count=self.count - fits, after=self.after, keep=self.keep),
        )


def test_a_line_left_over_for_a_last_page_gets_company() -> None:
    full = [_Lines(name=n, count=3) for n in range(6)]
    rest, chapter = _Lines(name=6, count=3), _Lines(name=7, count=9, new_page=True)
    pages = make_up([*full, rest, chapter], 190.0)
    assert [[box.name for _, box in page.placed] for page in pages] == [[0, 1, 2, 3, 4], [5, 6], [7]]  # type: ignore[attr-defined]
    assert pages[0].used == 150
    together = [_Lines(name=0, count=3), *(_Lines(name=n, count=3, keep=True) for n in range(1, 5)), *full[5:], rest]
    assert [len(page.placed) for page in make_up(together, 190.0)] == [6, 1]  # what would leave half a page stays


_boxes = st.lists(
    st.tuples(st.integers(1, 30), st.booleans(), st.integers(0, 15), st.integers(0, 9)), min_size=1, max_size=40
)


@given(_boxes)
def test_any_sequence_of_boxes_is_placed_whole_in_order_and_decently(specification: list[Any]) -> None:
    boxes = [
        _Lines(name=n, count=count, keep=keep and count < 4, before=before, new_page=new == 0)
        for n, (count, keep, before, new) in enumerate(specification)
    ]
    pages = make_up(boxes, 200.0)
    placed = [(page, box) for page in pages for _, box in page.placed]
    assert [b.name for _, b in placed if isinstance(b, _Lines)] == sorted(b.name for _, b in placed)  # type: ignore[attr-defined]
    for box in boxes:
        assert sum(b.count for _, b in placed if isinstance(b, _Lines) and b.name == box.name) == box.count
    for page, after in pairwise(pages):
        assert page.used <= 200.01
        last, first = page.placed[-1][1], after.placed[0][1]
        chain = sum(b.height + b.before for b in boxes if b.keep)
        starts = boxes[first.name].new_page  # type: ignore[attr-defined]  # a part that was split off does not tell
        assert not last.keep or starts or chain > 100
        for _, box in page.placed:
            assert isinstance(box, _Lines)
            assert box.count >= 2 or boxes[box.name].count == 1


@given(st.text(alphabet="abc -\n\u00a0åÄ/.,", max_size=400), st.floats(20, 400))
def test_broken_lines_hold_the_whole_text_and_none_is_too_wide(faces: Faces, text: str, width: float) -> None:
    lines = Breaker(faces, 10.8, width).lines([Fragment(text)])
    assert "".join(line.text.replace(" ", "") for line in lines) == text.replace("\n", "").replace(" ", "")
    for line in lines:
        assert line.width <= width + 0.01 or len(line.text.strip(" ")) == 1
        assert faces.width(line.text.rstrip(" "), "regular", 10.8) == pytest.approx(line.width, abs=0.01)


def test_a_heading_on_two_lines_is_balanced(faces: Faces) -> None:
    text = [Fragment("Exempelköping kommun i förhållande till övriga", "semibold")]
    even = Breaker(faces, 26, 440).balanced(text)
    greedy = Breaker(faces, 26, 440).lines(text)
    assert len(even) == len(greedy) == 2
    assert abs(even[0].width - even[1].width) < abs(greedy[0].width - greedy[1].width)


def test_progress_only_grows_and_ends_at_the_end(catalogue: Catalogue, words: Any, tokens: Any) -> None:
    told: list[tuple[int, int]] = []
    document = report_blocks(exempelkoping(catalogue), words, "final", TODAY)
    render_pdf(document, FONTS, tokens, lambda done, of: told.append((done, of)))
    shares = [done / of for done, of in told]
    assert shares == sorted(shares)
    assert len(told) > 100
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("after", [1, 100, 130])
def test_cancelled_work_stops_where_it_is(catalogue: Catalogue, words: Any, tokens: Any, after: int) -> None:
    calls = 0

    def stop(done: int, of: int) -> None:
        nonlocal calls
        calls += 1
        if calls == after:
            raise Cancelled

    document = report_blocks(exempelkoping(catalogue), words, "final", TODAY)
    with pytest.raises(Cancelled):
        render_pdf(document, FONTS, tokens, stop)
    assert calls == after


def test_a_missing_font_is_an_os_error(catalogue: Catalogue, words: Any, tokens: Any, tmp_path: Path) -> None:
    document = report_blocks(exempelkoping(catalogue), words, "final", TODAY)
    with pytest.raises(FileNotFoundError):
        render_pdf(document, tmp_path, tokens)


def test_nothing_is_left_registered_with_reportlab(catalogue: Catalogue, words: Any, tokens: Any) -> None:
    from reportlab.pdfbase import pdfmetrics

    before = set(pdfmetrics.getRegisteredFontNames())
    render_pdf(report_blocks(exempelkoping(catalogue), words, "final", TODAY), FONTS, tokens)
    assert set(pdfmetrics.getRegisteredFontNames()) == before
