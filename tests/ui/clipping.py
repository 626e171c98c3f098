"""Finds words that are cut: labels, buttons, choices, tabs and headings that have less room than their text needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from kompass_desktop.ui.widgets.labels import ElidedLabel

SLACK = 2
"""So many px nobody misses: fonts are measured in fractions, widgets in whole px."""


def clipped(window: QWidget) -> list[str]:
    """What is cut in a window as it is shown: the kind of widget, its words, and what is wrong."""
    return [
        f"{type(widget).__name__} {words!r}: {why}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.width() and widget.height()
        for words, why in _wrong(widget)
    ]


def _wrong(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QAbstractButton) and widget.text().strip():
        # The words only: the key that our own buttons write beside them gives way by itself.
        hint = QPushButton.sizeHint(widget) if isinstance(widget, QPushButton) else widget.sizeHint()
        room = widget.size()
        if hint.width() > room.width() + SLACK:
            yield widget.text(), f"{room.width()} px wide, needs {hint.width()}"
        yield from _outside(widget, widget.text())


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    words = label.text()
    if not words.strip() or isinstance(label, ElidedLabel):
        return
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield words, f"{label.height()} px high, needs {needed}"
        # Words go on in the next line at a space, and at the width of nothing that a long path has after each folder.
        longest = max(map(metrics.horizontalAdvance, words.replace("\u200b", " ").split()), default=0)
    else:
        longest = max(map(metrics.horizontalAdvance, words.splitlines()), default=0)
    if longest > room.width() + SLACK:
        yield words, f"{room.width()} px wide, needs {longest}"
    if metrics.height() > label.height() + SLACK:
        yield words, f"{label.height()} px high, needs {metrics.height()}"
    yield from _outside(label, words)


def _choice(choice: QComboBox) -> Iterator[tuple[str, str]]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > field.width() + SLACK:
        yield choice.currentText(), f"{field.width()} px wide, needs {needed}"
    yield from _outside(choice, choice.currentText())


def _tabs(bar: QTabBar) -> Iterator[tuple[str, str]]:
    for number in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        rect = bar.tabRect(number)
        if bar.isTabVisible(number) and needed > rect.width() + SLACK:
            yield bar.tabText(number), f"{rect.width()} px wide, needs {needed}"
        if bar.isTabVisible(number) and not bar.usesScrollButtons() and rect.right() > bar.width() + SLACK:
            yield bar.tabText(number), "outside the bar"


def _outside(widget: QWidget, words: str) -> Iterator[tuple[str, str]]:
    """Whether a part of it lies outside of what is around it and cannot be scrolled there."""
    step, place = widget, QRect(QPoint(0, 0), widget.size())
    while not step.isWindow():
        parent = step.parentWidget()
        if parent is None or isinstance(parent, QAbstractScrollArea):
            return
        place.translate(step.pos())
        step = parent
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            area = step.parentWidget()
            assert isinstance(area, QAbstractScrollArea)
            rolls = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if not rolls and place.right() > step.width() + SLACK:
                yield words, f"{place.right() - step.width()} px outside to the right"
            return
        if place.right() > step.width() + SLACK or place.left() < -SLACK:
            yield words, f"{max(place.right() - step.width(), -place.left())} px outside at the side"
            return
        if place.bottom() > step.height() + SLACK or place.top() < -SLACK:
            yield words, f"{max(place.bottom() - step.height(), -place.top())} px outside above or below"
            return
