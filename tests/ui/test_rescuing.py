"""Files that cannot be opened have ways out; what is only looked at says so; copies beside a file are offered."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from kompass_desktop.services.backups import back_up
from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.ui.dialogs.backups import BackupsDialog
from kompass_desktop.ui.dialogs.rescue import RescueDialog
from kompass_desktop.ui.dialogs.take_in import TakeInDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.banner import Banner
from kompass_desktop.ui.widgets.saved_sign import NOT_IN_FILE, READ_ONLY, SAVED
from tests.ui.answering import answer, wait_until
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def filled(session: Session) -> Session:
    """KA's evaluation with an interview, forty notes and some points, published."""
    session.author = "KA"
    session.add("interview", {"title": "Grupp 1"}, row="g1")
    for number in range(40):
        session.add("note", {"interview": "g1", "text": f"rad {number} om samspelet"}, row=f"n{number}")
    session.set("consensus_score", "1.3", {"points": 12})
    session.publish()
    return session


def shown(window: MainWindow, subject: str) -> Banner:
    found = window.banners().banner(subject)
    assert found is not None, f"no banner about {subject}"
    return found


def choose(banner: Banner, words: str) -> None:
    """Presses one of a banner's buttons by key."""
    next(button for button in banner.buttons if button.text().startswith(words)).setFocus()
    press(Key.Key_Space)


def damaged(path: Path, target: Path) -> Path:
    """A copy with a byte turned in every other page, as a dying stick leaves it."""
    data = bytearray(path.read_bytes())
    for place in range(9000, len(data), 9001):
        data[place] ^= 0xFF
    target.write_bytes(data)
    return target


# ---- damage
def test_of_a_damaged_file_what_can_be_saved_goes_into_a_new_one_which_is_opened(
    filled: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bad = damaged(filled.path, tmp_path / "trasig.kompass")
    filled.close()
    before = bad.read_bytes()
    assert not window.files.open(bad)
    banner = shown(window, "opening")
    assert "trasig.kompass" in banner.sentence
    assert "skadad" in banner.sentence

    def act(dialog: RescueDialog) -> None:
        assert nameless(dialog) == []
        assert focused() is dialog.primary
        press(Key.Key_Space)
        wait_until(lambda: dialog.primary.text() == "Öppna den")
        words = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        assert "poster räddade" in words
        assert "saknas" in words, "also that nothing is missing is said"
        assert focused() is dialog.primary
        press(Key.Key_Space)

    answer(monkeypatch, RescueDialog, act)
    choose(banner, "Rädda")
    assert window.desk is not None
    assert window.desk.session.path.name == "trasig räddad.kompass"
    assert window.desk.session.evaluation.interviews["g1"].title == "Grupp 1"
    assert bad.read_bytes() == before, "the damaged file is left as it is"


def test_of_a_file_in_which_nothing_is_left_the_rescue_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, filled: Session
) -> None:
    bad = tmp_path / "tom.kompass"
    bad.write_bytes(filled.path.read_bytes()[:100] + bytes(20_000))
    assert not window.files.open(bad)

    def act(dialog: RescueDialog) -> None:
        press(Key.Key_Space)
        wait_until(lambda: dialog.banners.banner("rescue") is not None)
        assert dialog.primary.isEnabled()
        press(Key.Key_Escape)

    dialogs = answer(monkeypatch, RescueDialog, act)
    choose(shown(window, "opening"), "Rädda")
    assert len(dialogs) == 1
    assert window.desk is None
    assert not list(tmp_path.glob("*räddad*"))


def test_a_backup_of_a_damaged_file_is_opened_as_a_new_file(
    filled: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    back_up(filled)
    bad = damaged(filled.path, tmp_path / "trasig.kompass")
    filled.close()
    target = tmp_path / "från kopian"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))

    def act(dialog: BackupsDialog) -> None:
        assert not dialog.restore_button.isVisible()
        assert not dialog.make_button.isVisible()
        assert nameless(dialog) == []
        press(Key.Key_Tab)
        dialog.open_button.setFocus()
        press(Key.Key_Space)

    dialogs = answer(monkeypatch, BackupsDialog, act)
    assert not window.files.open(bad)
    choose(shown(window, "opening"), "Öppna en säkerhetskopia")
    assert len(dialogs) == 1
    assert window.desk is not None
    assert window.desk.session.path == target.with_suffix(".kompass")
    assert len(window.desk.session.evaluation.notes) == 40
    assert not window.desk.session.read_only
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(filled.path), ""))
    assert not window.files.open(bad)
    choose(shown(window, "opening"), "Öppna en säkerhetskopia")
    assert "finns redan" in shown(window, "opening").sentence, "a backup is never written over a file"


def test_a_file_of_a_newer_program_is_said_and_there_is_nothing_to_press(
    filled: Session, window: MainWindow, tmp_path: Path
) -> None:
    newer = tmp_path / "ny.kompass"
    data = bytearray(filled.path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    newer.write_bytes(data)
    assert not window.files.open(newer)
    banner = shown(window, "opening")
    assert "nyare" in banner.sentence
    assert "ppdatera" in banner.sentence
    assert banner.buttons == []


# ---- only looked at
def opened_elsewhere(filled: Session, _monkeypatch: pytest.MonkeyPatch) -> None:
    """Another window on this computer has it open: that of the fixture."""


def not_to_be_written(filled: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.close()
    real, folder = os.access, filled.path.parent
    monkeypatch.setattr(os, "access", lambda p, mode: not (Path(p) == folder and mode == os.W_OK) and real(p, mode))


@pytest.mark.parametrize("make", [opened_elsewhere, not_to_be_written])
def test_what_cannot_be_worked_in_can_be_read_and_every_attempt_to_edit_says_why(
    make: Callable[[Session, pytest.MonkeyPatch], None],
    filled: Session,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make(filled, monkeypatch)
    assert not window.files.open(filled.path)
    choose(shown(window, "opening"), "Öppna för läsning")
    desk = window.desk
    assert desk is not None
    session = desk.session
    assert session.read_only
    assert "bara läsning" in window.windowTitle()
    assert window.bar.sign.state == READ_ONLY
    assert "öppen för läsning" in shown(window, "looking").sentence
    before = session.evaluation
    show_tab(window, INTERVIEWS)
    type_text("hej")
    press(Key.Key_Return)
    assert "bara öppen för läsning" in shown(window, "saving").sentence
    show_tab(window, SCORING)
    type_text("7")
    press(Key.Key_Return)
    window.actions_.run("undo")
    assert "bara öppen för läsning" in shown(window, "opening").sentence
    window.actions_.run("dispose")
    assert session.evaluation is before
    assert window.bar.sign.state == READ_ONLY
    assert window.close_evaluation(), "nothing asks about what was typed in vain"
    window.files.remember_now()
    assert window.settings.recent == []


def test_of_what_is_looked_at_a_copy_of_ones_own_can_be_saved(
    filled: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.files.open_to_read(filled.path)
    copy = tmp_path / "egen.kompass"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(copy), ""))
    choose(shown(window, "looking"), "Spara en egen kopia")
    with read_evaluation(copy) as read:
        assert len(read.evaluation.notes) == 40


def test_the_file_that_is_open_here_is_not_said_to_be_open_elsewhere(filled: Session, window: MainWindow) -> None:
    window.show_session(filled)
    assert not window.files.open(filled.path)
    banner = shown(window, "opening")
    assert "redan öppen i det här fönstret" in banner.sentence
    assert banner.buttons == []


# ---- what lies around
def test_a_conflicted_copy_with_news_is_offered_and_taken_in(
    filled: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = filled.path.with_name(f"{filled.path.stem}-DESKTOP-7K2M1QX.kompass")
    hand_out(filled, copy)
    window.show_session(filled)
    window.rescuing.look_around()
    window.background.wait()
    settle()
    assert window.banners().banner("around") is None, "a copy that brings nothing new is not worth a word"

    other = open_evaluation(copy, "LB")
    other.add("note", {"interview": "g1", "text": "från den andra datorn"}, row="ny")
    other.close()
    window.rescuing.look_around()
    wait_until(lambda: window.banners().banner("around") is not None)
    banner = shown(window, "around")
    assert banner.sentence.startswith("OneDrive har lagt en kopia bredvid filen")

    def act(dialog: TakeInDialog) -> None:
        wait_until(lambda: dialog.primary.isEnabled())
        press(Key.Key_Space)

    answer(monkeypatch, TakeInDialog, act)
    choose(banner, "Ta in den")
    assert filled.evaluation.notes["ny"].text == "från den andra datorn"
    assert copy.exists(), "it is left where it lies"


def test_in_a_synced_folder_the_advice_is_given_once(
    window: MainWindow, filled: Session, tmp_path: Path, make_session: Callable[..., Session]
) -> None:
    cloud = tmp_path / "OneDrive - Exempelköping"
    cloud.mkdir()
    filled.close()
    path = cloud / "e.kompass"
    shutil.copyfile(filled.path, path)
    assert window.files.open(path)
    window.rescuing.look_around()
    assert "OneDrive synkar" in shown(window, "cloud").sentence
    window.banners().drop("cloud")
    window.rescuing.look_around()
    assert window.banners().banner("cloud") is None
    window.background.wait()
    settle()


# ---- the stick
def test_a_stick_that_is_pulled_out_loses_nothing_and_everything_says_where_the_work_is(
    window: MainWindow, filled: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "minne"
    stick.mkdir()
    filled.close()
    path = stick / "e.kompass"
    shutil.copyfile(filled.path, path)
    assert window.files.open(path)
    desk = window.desk
    assert desk is not None
    session = desk.session
    stick.rename(tmp_path / "urdraget")
    session.set("consensus_score", "1.4", {"points": 6})
    desk.publishing.publish_now()
    wait_until(lambda: window.banners().banner("publishing") is not None)
    banner = shown(window, "publishing")
    assert "Ännu inte i din fil" in banner.sentence
    assert "sparat på den här datorn" in banner.sentence
    assert window.bar.sign.state == NOT_IN_FILE
    (tmp_path / "urdraget").rename(stick)
    choose(banner, "Försök igen")
    wait_until(lambda: window.bar.sign.state == SAVED)
    with read_evaluation(path) as read:
        assert read.evaluation.consensus_score("1.4").points == 6

    stick.rename(tmp_path / "urdraget")
    session.set("consensus_score", "1.4", {"points": 7})
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    assert window.close_evaluation()
    assert len(told) == 1, "one sentence, once"
    assert "Anslut den" in told[0]
    assert "läggs in i filen nästa gång" in told[0]
    assert not window.files.open(path)
    choose(shown(window, "opening"), "Öppna för läsning")
    assert window.desk is not None
    assert window.desk.session.evaluation.consensus_score("1.4").points == 7, "it can be looked at without the stick"
    (tmp_path / "urdraget").rename(stick)
    assert window.files.open(path)
    assert window.desk is not None
    assert window.desk.session.evaluation.consensus_score("1.4").points == 7


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_sentence_with_two_ways_out_is_read_whole_however_large_the_text(
    scale: float, window: MainWindow, theme: Theme, filled: Session, tmp_path: Path
) -> None:
    back_up(filled)
    theme.set_text_scale(scale)
    bad = damaged(filled.path, tmp_path / "En trasig fil med ett ganska långt namn.kompass")
    assert not window.files.open(bad)
    settle()
    banner = shown(window, "opening")
    assert len(banner.buttons) == 2
    label = next(one for one in banner.findChildren(QLabel) if one.text() == banner.sentence)
    assert label.height() >= label.heightForWidth(label.width())
    assert banner.rect().contains(label.geometry())
