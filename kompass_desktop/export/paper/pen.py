"""Paints on a page in the terms of the look: text, lines and shapes by colour role, as content or as decoration."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, cast

from kompass_desktop.export.paper.canvas import TaggedCanvas
from kompass_desktop.export.paper.fonts import Faces, Weight
from kompass_desktop.export.paper.lines import Fragment
from kompass_desktop.export.paper.look import PT_PER_PX, Look
from kompass_desktop.export.paper.structure import Element


class Surface(Protocol):
    """What is used of reportlab's canvas, which has no types. Coordinates in points from the lower left corner."""

    def saveState(self) -> None: ...  # noqa: N802
    def restoreState(self) -> None: ...  # noqa: N802
    def translate(self, dx: float, dy: float) -> None: ...
    def scale(self, x: float, y: float) -> None: ...
    def rotate(self, theta: float) -> None: ...
    def setFillColorRGB(self, r: float, g: float, b: float) -> None: ...  # noqa: N802
    def setStrokeColorRGB(self, r: float, g: float, b: float) -> None: ...  # noqa: N802
    def setLineWidth(self, width: float) -> None: ...  # noqa: N802
    def setFillAlpha(self, a: float) -> None: ...  # noqa: N802
    def setLineCap(self, mode: int) -> None: ...  # noqa: N802
    def setDash(self, array: Sequence[float]) -> None: ...  # noqa: N802
    def line(self, x1: float, y1: float, x2: float, y2: float) -> None: ...
    def rect(self, x: float, y: float, width: float, height: float, stroke: int, fill: int) -> None: ...
    def roundRect(  # noqa: N802
        self, x: float, y: float, width: float, height: float, radius: float, stroke: int, fill: int
    ) -> None: ...
    def circle(self, x_cen: float, y_cen: float, r: float, stroke: int, fill: int) -> None: ...
    def beginPath(self) -> Any: ...  # noqa: N802
    def drawPath(self, aPath: Any, stroke: int, fill: int, fillMode: int) -> None: ...  # noqa: N802, N803
    def beginText(self, x: float, y: float) -> Any: ...  # noqa: N802
    def drawText(self, aTextObject: Any) -> None: ...  # noqa: N802, N803
    def addOutlineEntry(self, title: str, key: str, level: int, closed: bool) -> None: ...  # noqa: N802


class Pen:
    """Paints on the current page of a canvas. y grows upwards, as in the file; `page_of` knows where bookmarks are."""

    def __init__(self, canvas: TaggedCanvas, faces: Faces, look: Look, page_of: Mapping[str, int]) -> None:
        self.canvas, self.faces, self.look, self.page_of = canvas, faces, look, page_of
        self.surface = cast("Surface", canvas)
        self.structure = canvas.structure

    # ---- what things are
    @contextmanager
    def inside(self, *elements: Element) -> Generator[None]:
        """What is painted belongs inside these elements, the first being the outermost."""
        for element in elements:
            self.structure.enter(element)
        yield
        for _ in elements:
            self.structure.leave()

    @contextmanager
    def content(self, element: Element) -> Generator[None]:
        """What is painted is what the element says; within an artifact it stays decoration."""
        if self.canvas.in_artifact:
            yield
            return
        self.canvas.begin_content(element)
        yield
        self.canvas.end_content()

    @contextmanager
    def artifact(self, kind: str = "") -> Generator[None]:
        """What is painted is decoration."""
        if self.canvas.in_artifact:
            yield
            return
        self.canvas.begin_artifact(kind)
        yield
        self.canvas.end_content()

    # ---- text
    def measure(self, text: str, role: str) -> float:
        """The width of a text in points in one of the type roles of the look tokens."""
        size, weight = self.look.px(role)
        return self.faces.width(text, weight, size * PT_PER_PX)

    def write(self, x: float, baseline: float, fragments: Sequence[Fragment], size: float) -> None:
        """A line of text."""
        text = self.surface.beginText(x, baseline)
        for fragment in fragments:
            text.setFont(self.faces.name(fragment.weight), size)
            text.setFillColorRGB(*self.look.colour(fragment.colour))
            text.textOut(fragment.text)
        self.surface.drawText(text)

    def word(
        self, x: float, baseline: float, text: str, size: float, weight: Weight = "regular", colour: str = "text"
    ) -> None:
        """A word or a figure whose left edge is at x."""
        self.write(x, baseline, [Fragment(text, weight, colour)], size)

    def word_right(
        self, right: float, baseline: float, text: str, size: float, weight: Weight = "regular", colour: str = "text"
    ) -> None:
        """A word or a figure whose right edge, but for a space at its end, is at `right`."""
        self.word(right - self.faces.width(text.rstrip(), weight, size), baseline, text, size, weight, colour)

    def curves(self, x: float, baseline: float, text: str, size: float, weight: Weight, colour: str) -> None:
        """A word drawn as shapes, which nobody can take for text."""
        path = self.surface.beginPath()
        scale = size / 1000
        for character in text:
            for contour in self.faces.outline(character, weight):
                path.moveTo(x + contour.start[0] * scale, baseline + contour.start[1] * scale)
                for ax, ay, bx, by, cx, cy in contour.segments:
                    path.curveTo(
                        x + ax * scale, baseline + ay * scale, x + bx * scale, baseline + by * scale,
                        x + cx * scale, baseline + cy * scale,
                    )  # fmt: skip
                path.close()
            x += self.faces.width(character, weight, size)
        self.surface.setFillColorRGB(*self.look.colour(colour))
        self.surface.drawPath(path, stroke=0, fill=1, fillMode=1)

    # ---- shapes
    def rule(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 0.6, dash: Sequence[float] = ()
    ) -> None:
        """A straight line."""
        self.surface.setStrokeColorRGB(*self.look.colour(colour))
        self.surface.setLineWidth(width)
        self.surface.setDash(dash)
        self.surface.line(x1, y1, x2, y2)

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle; x, y is its lower left corner."""
        if width <= 0 or height <= 0:
            return
        self.surface.setFillColorRGB(*self.look.colour(colour))
        radius = min(radius, width / 2, height / 2)
        if radius:
            self.surface.roundRect(x, y, width, height, radius, stroke=0, fill=1)
        else:
            self.surface.rect(x, y, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, colour: str, radius: float) -> None:
        """The outline of a rectangle."""
        self.surface.setStrokeColorRGB(*self.look.colour(colour))
        self.surface.setLineWidth(0.6)
        self.surface.setDash(())
        self.surface.roundRect(x, y, width, height, radius, stroke=1, fill=0)

    def polygon(
        self, points: Sequence[tuple[float, float]], *, fill: str | tuple[float, float, float] = "", outline: str = "",
        width: float = 1.0, dash: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """A closed polygon."""
        path = self.surface.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.close()
        if fill:
            self.surface.setFillColorRGB(*(self.look.colour(fill) if isinstance(fill, str) else fill))
        if outline:
            self.surface.setStrokeColorRGB(*self.look.colour(outline))
            self.surface.setLineWidth(width)
            self.surface.setDash(dash)
        self.surface.drawPath(path, stroke=int(bool(outline)), fill=int(bool(fill)), fillMode=1)

    def badge(self, x: float, y: float, size: float, area: int) -> None:
        """An area's mark, its lower left corner at x, y; its number is drawn, since the words beside it say it."""
        self.fill(x, y, size, size, f"area{area}", size * 0.15)
        letters, type_size = str(area), size * 0.6
        left = x + (size - self.faces.width(letters, "semibold", type_size)) / 2
        self.curves(left, y + size / 2 - 0.33 * type_size, letters, type_size, "semibold", "on_area")

    def star(self, x: float, y: float, radius: float, colour: str) -> None:
        """A five-pointed star around x, y: the gold star, which the face has no glyph for."""
        points: list[tuple[float, float]] = []
        for i in range(10):
            reach = radius if i % 2 == 0 else radius * 0.42
            angle = math.pi / 5 * i
            points.append((x + reach * math.sin(angle), y + reach * math.cos(angle)))
        self.polygon(points, fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle around x, y."""
        self.surface.setFillColorRGB(*self.look.colour(colour))
        self.surface.circle(x, y, radius, stroke=0, fill=1)

    def tint(self, points: Sequence[tuple[float, float]], colour: str, opacity: float) -> None:
        """A polygon filled so thinly that what lies under it is seen."""
        self.surface.setFillAlpha(opacity)
        self.polygon(points, fill=colour)
        self.surface.setFillAlpha(1)
