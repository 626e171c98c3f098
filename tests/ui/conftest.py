"""What the tests of the window stand on: the application as the program makes it, and an invented evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kompass_desktop.app import make_application
from kompass_desktop.services.opening import Person, create_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle, still
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme, theme_of
from kompass_desktop.ui.widgets.accessible import announce_painted

MakeSession = Callable[..., Session]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application of the test run, with theme, language and accessibility as in the program."""
    there = QApplication.instance()  # the walks stand on the same one
    application = there if isinstance(there, QApplication) else make_application()
    announce_painted()
    still()
    return application


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, put back to light at 100 % after the test."""
    found = theme_of(qapp)
    found.choose("light")
    found.set_text_scale(1.0)
    yield found
    found.choose("light")
    found.set_text_scale(1.0)


@pytest.fixture
def make_session(tmp_path: Path, qapp: QApplication) -> Iterator[MakeSession]:
    """Makes evaluations of Exempelköping with the evaluators KA and LB; those still open are closed at the end."""
    made: list[Session] = []

    def make(name: str = "exempel", **more: object) -> Session:
        people = [Person("KA"), Person("LB")] if more.get("people", True) else []
        session = create_evaluation(
            tmp_path / f"{name}.kompass", municipality="Exempelköping", year=2026, evaluators=people
        )
        made.append(session)
        return session

    yield make
    for session in made:
        session.file.close()


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """An evaluation without points."""
    return make_session()


@pytest.fixture
def scored(session: Session) -> Session:
    """An evaluation in which 24 of 36 sub-criteria have half of their max."""
    for sub in session.catalogue.sub_criteria[:24]:
        session.set("consensus_score", sub.code, {"points": sub.max_points // 2})
    return session


@pytest.fixture
def window(qapp: QApplication, theme: Theme) -> Iterator[MainWindow]:
    """The window with the start screen, at the size of a small laptop, active and settled."""
    made = MainWindow()
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    settle()
    yield made
    if made.desk is not None:
        made.desk.flush()
        made.desk.let_go()
        made.desk.session.file.close()
        made.desk = None
    made.hide()
    made.deleteLater()
    # Without an event loop nothing else deletes it, and every later change of the look would go through it, too.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
