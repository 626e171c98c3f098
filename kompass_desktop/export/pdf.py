"""Prints blocks as a tagged PDF. What a report says is decided before this; nothing here knows an evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kompass_desktop.export.blocks import Document
from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF: its bytes, the characters that the font lacks and that were replaced, and how many pages."""

    data: bytes
    replaced: tuple[str, ...]
    pages: int


def render_pdf(
    document: Document, fonts: Path, tokens: Mapping[str, Any], progress: Progress | None = None
) -> Rendered:
    """Prints a document with the faces in a folder and the look tokens; equal documents become equal bytes.

    `progress` is called with (done, of) for every block laid out and every page painted, and may raise Cancelled.
    Raises OSError where a font file is missing. Writes nothing to disk.
    """
    from kompass_desktop.export.paper.boxes import Box
    from kompass_desktop.export.paper.canvas import Metadata, TaggedCanvas
    from kompass_desktop.export.paper.composing import Composer
    from kompass_desktop.export.paper.fonts import Faces
    from kompass_desktop.export.paper.furniture import paint_pages
    from kompass_desktop.export.paper.look import HEIGHT, Look
    from kompass_desktop.export.paper.pages import make_up

    progress = progress or silent
    look = Look(tokens)
    with Faces(fonts) as faces:
        fitter = Fitter(faces.has)
        boxes: list[Box] = []
        for done, made in enumerate(Composer(document, faces, look, fitter).boxes(), 1):
            boxes += made
            progress(done, 2 * len(document.blocks))
        pages = make_up(boxes, HEIGHT)
        metadata = Metadata(document.title, document.subject, document.authors, document.language, document.made)
        canvas = TaggedCanvas(metadata, faces.name("regular"))
        paint_pages(canvas, faces, look, fitter, document, pages, progress)
        return Rendered(canvas.finish(), fitter.replaced, len(pages))


def page_count(document: Document, fonts: Path, tokens: Mapping[str, Any]) -> int:
    """How many pages a document would have; nothing is painted. Raises OSError where a font file is missing."""
    from kompass_desktop.export.paper.composing import Composer
    from kompass_desktop.export.paper.fonts import Faces
    from kompass_desktop.export.paper.look import HEIGHT, Look
    from kompass_desktop.export.paper.pages import make_up

    with Faces(fonts) as faces:
        composer = Composer(document, faces, Look(tokens), Fitter(faces.has))
        return len(make_up([box for boxes in composer.boxes() for box in boxes], HEIGHT))
