"""Reads the outline of a letter from a TrueType font, so that a sign can be drawn instead of written.

A watermark or a number in a badge that is drawn as curves is never picked up by those who copy, search or listen.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_ON_CURVE, _X_SHORT, _Y_SHORT, _REPEAT, _X_SAME, _Y_SAME = 1, 2, 4, 8, 16, 32


@dataclass(frozen=True, slots=True)
class Contour:
    """A closed curve: where it starts, and cubic segments (control, control, end)."""

    start: tuple[float, float]
    segments: tuple[tuple[float, float, float, float, float, float], ...]


Point = tuple[float, float, bool]


def glyph_outline(table: Callable[[str], bytes], glyph: int, scale: float) -> Sequence[Contour]:
    """The contours of a simple glyph, multiplied by `scale`. ValueError for a glyph put together from others."""
    long_offsets = struct.unpack_from(">h", table("head"), 50)[0]
    if long_offsets:
        start, end = struct.unpack_from(">LL", table("loca"), glyph * 4)
    else:
        start, end = (2 * offset for offset in struct.unpack_from(">HH", table("loca"), glyph * 2))
    data = table("glyf")[start:end]
    if not data:
        return ()
    contours = struct.unpack_from(">h", data)[0]
    if contours < 0:
        raise ValueError(f"glyph {glyph} is put together from others")
    ends = struct.unpack_from(f">{contours}H", data, 10)
    points = [(x * scale, y * scale, on) for x, y, on in _points(data, contours, ends[-1] + 1)]
    starts = (0, *(e + 1 for e in ends[:-1]))
    return [_contour(points[s : e + 1]) for s, e in zip(starts, ends, strict=True)]


def _points(data: bytes, contours: int, count: int) -> list[Point]:
    at = 10 + 2 * contours
    at += 2 + struct.unpack_from(">H", data, at)[0]
    flags: list[int] = []
    while len(flags) < count:
        flag = data[at]
        at += 1
        flags.append(flag)
        if flag & _REPEAT:
            flags += [flag] * data[at]
            at += 1
    xs, at = _coordinates(data, at, flags, _X_SHORT, _X_SAME)
    ys, _ = _coordinates(data, at, flags, _Y_SHORT, _Y_SAME)
    return [(x, y, bool(flag & _ON_CURVE)) for x, y, flag in zip(xs, ys, flags, strict=True)]


def _coordinates(data: bytes, at: int, flags: list[int], short: int, same: int) -> tuple[list[int], int]:
    value, found = 0, list[int]()
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += struct.unpack_from(">h", data, at)[0]
            at += 2
        found.append(value)
    return found, at


def _contour(points: list[Point]) -> Contour:
    """A TrueType contour (quadratic, with implied points between two controls) as cubic segments."""
    whole: list[Point] = []
    for here, after in zip(points, [*points[1:], points[0]], strict=True):
        whole.append(here)
        if not here[2] and not after[2]:
            whole.append(((here[0] + after[0]) / 2, (here[1] + after[1]) / 2, True))
    first = next(i for i, p in enumerate(whole) if p[2])
    whole = [*whole[first:], *whole[:first], whole[first]]
    segments: list[tuple[float, float, float, float, float, float]] = []
    x, y = whole[0][:2]
    control: tuple[float, float] | None = None
    for px, py, on in whole[1:]:
        if not on:
            control = (px, py)
            continue
        cx, cy = control or ((x + px) / 2, (y + py) / 2)
        segments.append((
            x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, px + (cx - px) * 2 / 3, py + (cy - py) * 2 / 3, px, py,
        ))  # fmt: skip
        x, y, control = px, py, None
    return Contour(whole[0][:2], tuple(segments))
