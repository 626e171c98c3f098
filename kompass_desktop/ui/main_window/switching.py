"""Another language while one works: a new window takes the place of the old one, over the same open evaluation.

Words are chosen when a widget is made. So everything is made once more; what was typed is saved first, undo goes on
as before, and whoever stood in a field stands in it again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.main_window.window_place import go_to_place, place_of
from kompass_desktop.ui.translation import use_language


def change_language(old: MainWindow, language: str, make_window: Callable[[], MainWindow]) -> MainWindow | None:
    """The window in another language, shown; None where the old one stays, as something typed cannot be saved.

    `make_window` makes a window that waits for its evaluation.
    """
    desk = old.desk
    if desk is not None and not desk.flush():
        return None
    place = place_of(desk) if desk is not None else None
    said = desk.said if desk is not None else 0
    focused = desk is not None and desk.focus_mode
    use_language(cast("QApplication", QApplication.instance()), language)
    new = make_window()
    new.restoreGeometry(old.saveGeometry())
    new.bar.discreet.setChecked(old.bar.discreet.isChecked())
    session = old.give_up()
    if session is None:
        new.show_start()
    else:
        new.show_session(session, said)
    new.show()
    old.hide()
    old.deleteLater()
    if new.desk is not None and place is not None:
        new.desk.publishing.publish_soon()
        if focused:
            new.toggle_focus_mode()
        desk = new.desk
        go_to_place(desk, place)
        # Once more when what the page shows a moment later stands there.
        QTimer.singleShot(0, desk, lambda: go_to_place(desk, place))
    return new
