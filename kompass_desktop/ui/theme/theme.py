"""The look of the running program: one Theme per application, found with `theme_of`.

It follows the system's light and dark until the user chooses, and everything in it is computed from the tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kompass_desktop.services.resources import load_tokens, resource
from kompass_desktop.ui.theme.fonts import FontCache
from kompass_desktop.ui.theme.icons import IconCache
from kompass_desktop.ui.theme.palette import palette_of
from kompass_desktop.ui.theme.style_sheet import style_sheet
from kompass_desktop.ui.theme.tokens import Tokens, tokens_from

FOLLOW_SYSTEM = "system"
CHOICES = (FOLLOW_SYSTEM, "light", "dark", "contrast")
SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 0.8, 2.0, 0.1
_PROPERTY = "kompass_theme"
# Lines, radii, the focus ring and thin chart lines stay as they are when text grows (look.md §8).
_UNSCALED = frozenset(("line", "focus", "focus_gap", "chart_thin", "chart_tick"))


class Theme(QObject):
    """Colours, fonts, lengths and icons of the running look. `changed` is emitted after any of them changed."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._tokens: Tokens = tokens_from(load_tokens())
        self._fonts = FontCache(self._tokens.family, resource("fonts"))
        self._icons = IconCache(resource("icons"))
        self._choice = FOLLOW_SYSTEM
        self._text_scale = 1.0
        self._name = ""
        self._colours: dict[str, QColor] = {}
        self._areas: tuple[QColor, ...] = ()
        self._brushes: dict[str, QBrush] = {}
        application.setProperty(_PROPERTY, self)
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    # ---- what the user may choose
    @property
    def choice(self) -> str:
        """What was asked for: "system", "light", "dark" or "contrast"."""
        return self._choice

    @property
    def name(self) -> str:
        """The theme that is shown: "light", "dark" or "contrast"."""
        return self._name

    @property
    def text_scale(self) -> float:
        """The user's text size, 0.8–2.0."""
        return self._text_scale

    def choose(self, choice: str) -> None:
        """Shows one theme, or follows the system again; ValueError for an unknown name."""
        if choice not in CHOICES:
            raise ValueError(choice)
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Sets the text size, rounded to whole tenths and kept within 0.8–2.0."""
        scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, round(scale, 1)))
        if scale != self._text_scale:
            self._text_scale = scale
            self._apply()

    # ---- colours
    def colour(self, token: str) -> QColor:
        """The colour of a token ("accent"), or of an area ("area3"); KeyError for anything else."""
        if token.startswith("area"):
            return self.area(int(token.removeprefix("area")))
        return self._colours[token]

    def brush(self, token: str) -> QBrush:
        """A brush in the colour of a token: filling with one is much cheaper than with a bare colour."""
        if token not in self._brushes:
            brush = QBrush()  # not QBrush(colour): for that PySide first looks at every gradient preset there is
            brush.setStyle(Qt.BrushStyle.SolidPattern)
            brush.setColor(self.colour(token))
            self._brushes[token] = brush
        return self._brushes[token]

    def area(self, number: int) -> QColor:
        """The colour of an area (from 1); editions with more areas begin again."""
        return self._areas[(number - 1) % len(self._areas)]

    @property
    def outlines(self) -> bool:
        """Whether soft grounds cannot be seen and are drawn as outlines (high contrast)."""
        return self._colours["sunken"] == self._colours["window"]

    # ---- type
    def font(self, style: str = "body", weight: int | None = None, italic: bool = False, scaled: bool = True) -> QFont:
        """The font of a type role ("small"); `scaled=False` gives it at 100 % text."""
        px, own_weight = self._tokens.type[style]
        return self._fonts.font(self._text_px(px) if scaled else px, weight or own_weight, italic)

    def metrics(
        self, style: str = "body", weight: int | None = None, italic: bool = False, scaled: bool = True
    ) -> QFontMetricsF:
        """What text in a type role measures, in logical px."""
        px, own_weight = self._tokens.type[style]
        return self._fonts.metrics(self._text_px(px) if scaled else px, weight or own_weight, italic)

    def text_width(self, text: str, style: str = "body", weight: int | None = None, italic: bool = False) -> float:
        """The width of one line of text in logical px."""
        px, own_weight = self._tokens.type[style]
        return self._fonts.width(text, self._text_px(px), weight or own_weight, italic)

    def measure(self) -> Callable[[str, str], float]:
        """The measure that model.charts asks for: widths at 100 % text."""
        return lambda text, style: self.metrics(style, scaled=False).horizontalAdvance(text)

    # ---- lengths
    def px(self, length: float) -> int:
        """A length that grows with the text, in whole logical px."""
        return round(length * self._text_scale)

    def size(self, token: str) -> int:
        """A size of the tokens ("row"), grown with the text where it holds text."""
        length = self._tokens.size[token]
        if token in _UNSCALED:
            return length
        if token == "row":
            return self._line_height("body") + length - 20
        return self.px(length)

    def space(self, token: str) -> int:
        """A distance of the tokens ("l" is the page margin); the same at every text size."""
        return self._tokens.space[token]

    def radius(self, token: str) -> int:
        """A corner radius of the tokens."""
        return self._tokens.radius[token]

    @property
    def coverage_cell(self) -> tuple[int, int]:
        """Width and height of a cell of the coverage strip."""
        width, height = self._tokens.coverage_cell
        return self.px(width), self.px(height)

    @property
    def fade_ms(self) -> int:
        """How long a banner fades in, in ms; 0 where the system asks for less motion."""
        animates = self._application.isEffectEnabled(Qt.UIEffect.UI_General)
        return self._tokens.fade_ms if animates else 0

    # ---- icons
    def pixmap(self, name: str, token: str = "muted", px: int = 16, ratio: float = 1.0, fill: bool = False) -> QPixmap:
        """An icon tinted by a colour token; px in logical px (not scaled with text), ratio is the window's."""
        return self._icons.pixmap(name, self.colour(token), px, ratio, fill)

    def icon(self, name: str, token: str = "muted", px: int | None = None) -> QIcon:
        """An icon for a button, as sharp as the sharpest screen; Qt greys it where the button is off."""
        return QIcon(self.pixmap(name, token, px or self.size("icon"), self._application.devicePixelRatio()))

    def draw_again(self) -> None:
        """Drops what was drawn for a screen: the window has moved to one with another pixel ratio."""
        self._icons.forget()
        self.changed.emit()

    # ---- inside
    def _text_px(self, px: int) -> int:
        return max(8, round(px * self._text_scale))

    def _line_height(self, style: str) -> int:
        return round(self.metrics(style).height())

    def _system_changed(self) -> None:
        if self._choice == FOLLOW_SYSTEM:
            self._apply()

    def _shown(self) -> str:
        if self._choice != FOLLOW_SYSTEM:
            return self._choice
        return system_look(self._application)

    def _apply(self) -> None:
        self._name = self._shown()
        self._colours = {token: QColor(value) for token, value in self._tokens.colours[self._name].items()}
        self._areas = tuple(QColor(value) for value in self._tokens.areas[self._name])
        self._fonts.forget()
        self._icons.forget()
        self._brushes.clear()
        # Without the old sheet palette and font pass in a tenth of the time that they take through it.
        self._application.setStyleSheet("")
        self._application.setPalette(palette_of(self._colours))
        self._application.setFont(self.font("body"))
        self._application.setStyleSheet(style_sheet(self._tokens.colours[self._name], self._lengths(), self.outlines))
        self.changed.emit()

    def _lengths(self) -> dict[str, int]:
        control = self.size("control")
        return {
            "r_control": self.radius("control"),
            "r_card": self.radius("card"),
            "small_px": self._text_px(self._tokens.type["small"][0]),
            # min-height leaves the border out: a control of 32 px is 30 + 2
            "control": control - 2,
            "control_inside": control - 4,
            "quiet": control,
            "quiet_inside": control - 4,
            "small_button": self.size("control_small"),
            "icon_button": control,
            "icon_inside": control - 4,
            "segment": control - 6,
            "segment_inside": control - 8,
            "tab": self.size("topbar") - 5,
            "header": self.px(28),
            "menu_gap": self.px(5),
        }


def theme_of(widget: QObject) -> Theme:
    """The theme that a widget is shown in. LookupError before `app` has made one."""
    application = QApplication.instance()
    theme = application.property(_PROPERTY) if application is not None else None
    if theme is None:
        raise LookupError(f"no theme was made for {type(widget).__name__}")
    return cast("Theme", theme)


def system_look(application: QApplication) -> str:
    """The theme that fits what the system asks for: "light", "dark" or "contrast"."""
    hints = application.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # from Qt 6.10
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def follow_theme(widget: QWidget, refresh: Callable[[], None]) -> None:
    """Calls `refresh` now and after every change of the look, as long as the widget lives.

    `refresh` must be a method of the widget: the connection then ends with it.
    """
    theme_of(widget).changed.connect(refresh)
    refresh()
