"""Walks through the window stand on the same application as the tests of the window."""

from __future__ import annotations

from tests.ui.conftest import qapp, theme, window

__all__ = ["qapp", "theme", "window"]
