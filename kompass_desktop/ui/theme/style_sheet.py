"""The one style sheet, made from the tokens: what a palette cannot say."""

from __future__ import annotations

from collections.abc import Mapping

# «name» is a token or a length of `lengths`; braces are Qt's own.
_RULES = """
QFrame[panel="top"] { background: «surface»; border: 0; border-bottom: 1px solid «line»; }
QFrame[panel="main"] { background: «surface»; border: 0; }
QFrame[panel="window"] { background: «window»; border: 0; }
QFrame[panel="side"] { background: «window»; border: 0; border-right: 1px solid «line»; }
QFrame[panel="right"] { background: «window»; border: 0; border-left: 1px solid «line»; }
QFrame[panel="foot"] { background: «window»; border: 0; border-top: 1px solid «line»; }
QFrame[panel="card"] { background: «surface»; border: 1px solid «line»; border-radius: «r_card»px; }
QFrame[panel="seg"] { background: «sunken»; border: 1px solid «line»; border-radius: «r_control»px; }
QFrame[panel="info"] { background: «accent_soft»; border: «soft_line»; border-radius: «r_control»px; }
QFrame[panel="good"] { background: «good_soft»; border: «soft_line»; border-radius: «r_control»px; }
QFrame[panel="warn"] { background: «warn_soft»; border: «soft_line»; border-radius: «r_control»px; }
QFrame[panel="bad"] { background: «bad_soft»; border: «soft_line»; border-radius: «r_control»px; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 2px 11px 0 11px; height: «tab»px; color: «muted»; border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: «text»; }
QTabBar::tab:selected { color: «text»; border-bottom-color: «accent»; }
QTabBar QToolButton { min-height: 0; padding: 0; background: «surface»; border: 0; }
QPushButton { background: «surface»; color: «text»; border: 1px solid «line_control»; border-radius: «r_control»px; padding: 0 12px; min-height: «control»px; }
QPushButton:hover { background: «hover»; }
QPushButton:focus { border: 2px solid «focus»; padding: 0 11px; min-height: «control_inside»px; }
QPushButton:disabled { color: «disabled»; border-color: «line»; }
QPushButton[kind="primary"] { background: «accent»; color: «on_accent»; border-color: «accent»; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: «accent_hover»; }
QPushButton[kind="primary"]:focus { border-color: «focus»; }
QPushButton[kind="primary"]:disabled { background: «sunken»; color: «disabled»; border-color: «line»; }
QPushButton[kind="search"] { background: «sunken»; color: «muted»; border-color: «line»; }
QPushButton[kind="search"]:focus { border-color: «focus»; }
QPushButton[key="true"] { text-align: left; }
QPushButton[kind="quiet"], QPushButton[kind="banner"], QPushButton[kind="link"], QToolButton { background: transparent; border: 0; border-radius: «r_control»px; color: «muted»; padding: 0 8px; min-height: «quiet»px; }
QPushButton[kind="quiet"]:checked { background: «accent_soft»; color: «text»; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: «hover»; color: «text»; }
QPushButton[kind="banner"], QPushButton[kind="link"] { color: «accent»; font-weight: 600; min-height: «small_button»px; }
QPushButton[kind="banner"]:hover, QPushButton[kind="link"]:hover { background: «surface»; color: «accent_hover»; }
QPushButton[kind="link"]:hover { background: «hover»; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="banner"]:focus, QPushButton[kind="link"]:focus, QToolButton:focus { border: 2px solid «focus»; padding: 0 6px; }
QPushButton[kind="quiet"]:focus { min-height: «quiet_inside»px; }
QToolButton[kind="icon"] { padding: 0; min-height: «icon_button»px; min-width: «icon_button»px; }
QToolButton[kind="icon"]:focus { padding: 0; min-height: «icon_inside»px; min-width: «icon_inside»px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QToolButton:disabled, QPushButton[kind="quiet"]:disabled { color: «disabled»; }
QFrame[panel="seg"] QToolButton { min-height: «segment»px; padding: 0 12px; border: 1px solid transparent; }
QFrame[panel="seg"] QToolButton:checked { background: «surface»; color: «text»; border-color: «line_control»; font-weight: 600; }
QFrame[panel="seg"] QToolButton:focus { border: 2px solid «focus»; padding: 0 11px; min-height: «segment_inside»px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: «surface»; color: «text»; border: 1px solid «line_strong»; border-radius: «r_control»px; padding: 0 8px; selection-background-color: «accent»; selection-color: «on_accent»; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: «control»px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid «focus»; padding: 0 7px; min-height: «control_inside»px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid «focus»; padding: 3px 5px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid «bad»; padding: 0 7px; }
QLineEdit[wrong="true"] { min-height: «control_inside»px; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled { background: «window»; border-color: «line»; color: «muted»; }
QLineEdit[kind="cell"] { background: transparent; border: 0; border-bottom: 1px solid «line_strong»; border-radius: 0; padding: 1px 7px 0 7px; }
QLineEdit[kind="cell"]:focus { background: «surface»; border: 2px solid «focus»; border-radius: «r_control»px; padding: 0 5px; }
QTextEdit[readOnly="true"] { background: «window»; border-color: «line»; }
QTextEdit[kind="page"], QPlainTextEdit[kind="page"] { background: «surface»; border: 0; padding: 0; }
QComboBox { border-color: «line_control»; padding-right: 28px; }
QComboBox:focus { padding-right: 27px; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: «surface»; border: 1px solid «line»; padding: 4px; selection-background-color: «selected»; selection-color: «text»; }
QAbstractItemView { background: transparent; border: 0; outline: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: «muted»; border: 0; border-bottom: 1px solid «line»; padding: 0 8px; height: «header»px; font-size: «small_px»px; font-weight: 400; }
QTableCornerButton::section { background: transparent; border: 0; }
QMenu { background: «surface»; color: «text»; border: 1px solid «line»; padding: 4px; }
QMenu::item { padding: «menu_gap»px 28px «menu_gap»px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: «selected»; }
QMenu::item:disabled { color: «disabled»; }
QMenu::separator { height: 1px; background: «line»; margin: 4px 8px; }
QToolTip { background: «text»; color: «surface»; border: 1px solid «text»; padding: 4px 6px; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: «line_control»; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: «line_strong»; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(colours: Mapping[str, str], lengths: Mapping[str, int], outline: bool) -> str:
    """The style sheet for colours by token name and lengths in px; `outline` draws lines round soft grounds."""
    values = {name: str(value) for name, value in lengths.items()} | dict(colours)
    values["soft_line"] = f"1px solid {colours['line']}" if outline else "0"
    text = _RULES
    for name, value in values.items():
        text = text.replace(f"«{name}»", value)
    return text
