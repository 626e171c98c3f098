"""Paints finished pages with what stands on every one of them: the foot, the mark of a draft, the watermark."""

from __future__ import annotations

from collections.abc import Sequence

from kompass_desktop.export.blocks import Document
from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.paper.boxes import Box, HeadingBox
from kompass_desktop.export.paper.canvas import TaggedCanvas
from kompass_desktop.export.paper.cover import CoverBox
from kompass_desktop.export.paper.fonts import Faces
from kompass_desktop.export.paper.look import A4, BOTTOM, LEFT, MM, TOP, WIDTH, Look
from kompass_desktop.export.paper.pages import Page
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.progress import Progress
from kompass_desktop.model.charts import elided

WATERMARK_SIZE, WATERMARK_ANGLE = 168.0, 54.0


def paint_pages(
    canvas: TaggedCanvas, faces: Faces, look: Look, fitter: Fitter, document: Document, pages: Sequence[Page],
    progress: Progress,
) -> None:  # fmt: skip
    """Paints all pages, which is the second half of the work that `progress` is told about."""
    page_of = {
        box.id: number for number, page in enumerate(pages, 1) for _, box in page.placed if isinstance(box, HeadingBox)
    }
    pen = Pen(canvas, faces, look, page_of)
    half = len(document.blocks)
    for number, page in enumerate(pages, 1):
        if document.watermark and not _is_cover(page.placed):
            _watermark(pen, fitter.fit(document.watermark))
        for top, box in page.placed:
            box.paint(pen, LEFT, A4[1] - TOP - top)
        if not _is_cover(page.placed):
            _furniture(pen, document, fitter, number)
        canvas.showPage()
        progress(half + half * number // len(pages), 2 * half)


def _is_cover(placed: Sequence[tuple[float, Box]]) -> bool:
    return bool(placed) and isinstance(placed[0][1], CoverBox)


def _furniture(pen: Pen, document: Document, fitter: Fitter, number: int) -> None:
    style, right = pen.look.caption, LEFT + WIDTH
    if document.draft_line:
        with pen.artifact("Header"):
            pen.word_right(right, A4[1] - 13 * MM, fitter.fit(document.draft_line), style.size, "semibold", "improve")
    with pen.artifact("Footer"):
        pen.rule(LEFT, BOTTOM - 8 * MM, right, BOTTOM - 8 * MM, "line", 0.6)
        baseline = BOTTOM - 13 * MM
        foot = elided(fitter.fit(document.footer), WIDTH - 40, "caption", pen.measure)
        pen.word(LEFT, baseline, foot + " ", style.size, "regular", "muted")
        pen.word_right(right, baseline, str(number), style.size, "semibold", "text")


def _watermark(pen: Pen, word: str) -> None:
    """The word behind the text, drawn and not written: it must not turn up among the words that are copied."""
    width = pen.faces.width(word, "semibold", WATERMARK_SIZE)
    with pen.artifact("Watermark"):
        pen.surface.saveState()
        pen.surface.translate(A4[0] / 2, A4[1] / 2)
        pen.surface.rotate(WATERMARK_ANGLE)
        pen.curves(-width / 2, -0.33 * WATERMARK_SIZE, word, WATERMARK_SIZE, "semibold", "hover")
        pen.surface.restoreState()
