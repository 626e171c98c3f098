"""The window: top bar, tabs, dock, and what happens to the file. The only place that knows all its parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QMainWindow, QMenu, QMessageBox, QStackedLayout, QWidget

from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.opening import SUFFIX, open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.actions import Actions, shown_key
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.theme.theme import TEXT_STEP, follow_theme, theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.page import Page
from kompass_desktop.ui.widgets.top_bar import TopBar
