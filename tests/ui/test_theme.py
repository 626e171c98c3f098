"""The look: three themes from one file of tokens, text from 80 to 200 %, and nothing that only colour says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from kompass_desktop.ui.theme.theme import Theme, theme_of
from kompass_desktop.ui.theme.tokens import THEMES
from kompass_desktop.ui.widgets.labels import Label


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.1."""
    plain = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in plain]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.1, 1–21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "good", "warn", "bad", "improve"])
@pytest.mark.parametrize("ground", ["surface", "window"])
def test_whatever_is_read_has_enough_contrast(theme: Theme, name: str, ink: str, ground: str) -> None:
    theme.choose(name)
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_words_on_coloured_grounds_have_enough_contrast(theme: Theme, name: str) -> None:
    theme.choose(name)
    pairs = [
        ("on_accent", "accent"),
        ("text", "selected"),
        ("muted", "sunken"),
        *[("on_area", f"area{n}") for n in range(1, 9)],
    ]
    pairs += [(kind, f"{kind}_soft") for kind in ("good", "warn", "improve", "bad")]
    assert [pair for pair in pairs if contrast(theme.colour(pair[0]), theme.colour(pair[1])) < 4.5] == []


@pytest.mark.parametrize("name", THEMES)
def test_focus_and_field_edges_can_be_seen(theme: Theme, name: str) -> None:
    theme.choose(name)
    for token in ("focus", "line_strong"):
        assert contrast(theme.colour(token), theme.colour("surface")) >= 3


def test_another_theme_reaches_palette_and_widgets_at_once(theme: Theme, qapp: QApplication) -> None:
    seen: list[str] = []
    theme.changed.connect(lambda: seen.append(theme.name))
    theme.choose("dark")
    assert seen == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("window")
    assert theme.colour("accent").name().lower() in qapp.styleSheet().lower()
    assert luminance(theme.colour("window")) < luminance(theme.colour("text"))


def test_the_theme_follows_the_system_until_one_is_chosen(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    # The platform without a screen has no look of its own, so what it answers is said here.
    asked = {"look": "light"}
    monkeypatch.setattr("kompass_desktop.ui.theme.theme.system_look", lambda _: asked["look"])
    scheme = qapp.styleHints().colorSchemeChanged
    theme.choose("system")
    asked["look"] = "dark"
    scheme.emit(Qt.ColorScheme.Dark)
    assert theme.name == "dark"
    theme.choose("contrast")
    asked["look"] = "light"
    scheme.emit(Qt.ColorScheme.Light)
    assert theme.name == "contrast"
    theme.choose("system")
    assert theme.name == "light"


def test_an_unknown_theme_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.choose("sepia")


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (0.8, 0.8), (1.04, 1.0), (1.5, 1.5), (7.0, 2.0)])
def test_text_stays_between_80_and_200_percent(theme: Theme, asked: float, given: float) -> None:
    theme.set_text_scale(asked)
    assert theme.text_scale == given


def test_text_and_rows_grow_but_lines_and_margins_do_not(theme: Theme) -> None:
    small = (theme.font().pixelSize(), theme.size("row"), theme.size("control"))
    fixed = (theme.size("line"), theme.size("focus"), theme.space("l"), theme.radius("card"))
    theme.set_text_scale(2.0)
    grown = (theme.font().pixelSize(), theme.size("row"), theme.size("control"))
    assert all(after > before for before, after in zip(small, grown, strict=True))
    assert theme.size("row") == round(theme.metrics("body").height()) + 10
    assert (theme.size("line"), theme.size("focus"), theme.space("l"), theme.radius("card")) == fixed


def test_labels_grow_with_the_text(theme: Theme, qtbot) -> None:  # type: ignore[no-untyped-def]
    label = Label("Poäng", "small")
    qtbot.addWidget(label)
    before = label.font().pixelSize()
    theme.set_text_scale(1.5)
    assert label.font().pixelSize() == round(before * 1.5)


def test_words_from_a_file_are_never_markup(theme: Theme, qtbot) -> None:  # type: ignore[no-untyped-def]
    label = Label("<b>fet</b> & 5 < 6")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QLabel.text(label) == "<b>fet</b> & 5 < 6"


def test_icons_are_drawn_once_and_anew_for_another_theme(theme: Theme) -> None:
    first = theme.pixmap("star", "star")
    assert theme.pixmap("star", "star").cacheKey() == first.cacheKey()
    theme.choose("dark")
    assert theme.pixmap("star", "star").cacheKey() != first.cacheKey()


def test_an_icon_that_is_not_shipped_is_an_error_and_no_blank(theme: Theme) -> None:
    with pytest.raises(KeyError, match="enhörning"):
        theme.pixmap("enhörning")


def test_every_widget_finds_the_one_theme(theme: Theme, qtbot) -> None:  # type: ignore[no-untyped-def]
    label = QLabel()
    qtbot.addWidget(label)
    assert theme_of(label) is theme
