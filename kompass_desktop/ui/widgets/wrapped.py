"""How high words stand when they are wrapped, by the same rules as the pen wraps them."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout, QTextOption

from kompass_desktop.ui.theme.theme import Theme


def wrapped_lines(theme: Theme, text: str, width: float, style: str = "body", weight: int | None = None) -> int:
    """The number of lines that a text takes in a width of px; at least one."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines = 0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, theme.font(style, weight))
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines += 1
        layout.endLayout()
        lines += not paragraph
    return max(1, lines)


def wrapped_height(theme: Theme, text: str, width: float, style: str = "body", weight: int | None = None) -> float:
    """The height in px of a text in a width of px."""
    return wrapped_lines(theme, text, width, style, weight) * theme.metrics(style, weight).height()


def cut_to_lines(theme: Theme, text: str, width: float, most: int, style: str = "body") -> str:
    """The text as far as it fits in so many lines, with … where it was cut."""
    if wrapped_lines(theme, text, width, style) <= most:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if wrapped_lines(theme, f"{text[:middle].rstrip()}…", width, style) <= most:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"
