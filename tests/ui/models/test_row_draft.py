"""A row being written in: saved after a pause, made with its first words, and kept when the disk says no."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy, QTest

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.models.row_draft import LONGEST_MS, PAUSE_MS, RowDraft, TypingPause

SLACK_MS = 150


@pytest.fixture
def draft(session: Session) -> RowDraft:
    """A note yet to be written in the interview "i"."""
    session.add("interview", {"title": "Centrala chefer"}, row="i")
    made = RowDraft(session, "note")
    made.drop_when_blank = ("text",)
    made.open(None, lambda: {"interview": "i", "inherited": "1.1"})
    return made


@pytest.fixture
def full_disk(session: Session, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The disk is full until the answer is called."""

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    monkeypatch.setattr(session, "change", refuse)
    return monkeypatch.undo


def text_of(session: Session, row: str | None) -> str:
    return session.evaluation.notes[row or ""].text


def test_nothing_is_made_before_there_is_a_word(draft: RowDraft, session: Session) -> None:
    draft.type("text", "   ")
    assert draft.flush()
    assert draft.row is None
    assert not session.evaluation.notes


def test_what_is_typed_is_saved_after_the_pause_and_only_then(draft: RowDraft, session: Session) -> None:
    draft.type("text", "Ungdomsråd")
    QTest.qWait(PAUSE_MS // 3)
    assert not session.evaluation.notes
    QTest.qWait(PAUSE_MS + SLACK_MS)
    assert text_of(session, draft.row) == "Ungdomsråd"
    assert session.evaluation.notes[draft.row or ""].inherited == "1.1"


def test_someone_who_never_pauses_is_saved_all_the_same(qapp: object) -> None:
    pause = TypingPause()
    spy = QSignalSpy(pause.due)
    for _ in range((LONGEST_MS + SLACK_MS) // 50):
        pause.key()
        QTest.qWait(50)
    assert spy.count() >= 1


def test_a_burst_of_typing_is_one_undo_step(draft: RowDraft, session: Session) -> None:
    for text in ("Å", "Åt", "Åtta"):
        draft.type("text", text)
        draft.flush()
    row = draft.finish()
    assert text_of(session, row) == "Åtta"
    session.undo()
    assert not session.evaluation.notes
    session.redo()
    assert text_of(session, row) == "Åtta"


def test_a_full_disk_loses_no_letter_and_the_next_try_saves_all(
    draft: RowDraft, session: Session, full_disk: Callable[[], None]
) -> None:
    failed = QSignalSpy(draft.failed)
    draft.type("text", "skrivet på full disk")
    assert not draft.flush()
    assert failed.count() == 1
    assert draft.value("text") == "skrivet på full disk"
    assert not draft.open(None)
    full_disk()
    assert draft.flush()
    assert text_of(session, draft.row) == "skrivet på full disk"


def test_a_note_emptied_again_leaves_nothing_behind(draft: RowDraft, session: Session) -> None:
    draft.type("text", "fel")
    draft.flush()
    draft.type("text", "")
    assert draft.close()
    assert not session.evaluation.notes


def test_a_row_that_was_there_before_is_not_deleted_for_being_blank(draft: RowDraft, session: Session) -> None:
    row = session.add("note", {"interview": "i", "text": "gammal"})
    draft.open(row)
    draft.type("text", "")
    assert draft.close()
    assert text_of(session, row) == ""


def test_an_undo_elsewhere_lets_the_draft_go(draft: RowDraft, session: Session) -> None:
    gone = QSignalSpy(draft.gone)
    draft.type("text", "bort")
    draft.flush()
    session.undo()
    assert gone.count() == 1
    assert draft.row is None


def test_a_change_elsewhere_is_told_and_an_own_one_is_not(draft: RowDraft, session: Session) -> None:
    draft.type("text", "mitt")
    draft.flush()
    changed = QSignalSpy(draft.changed)
    draft.type("text", "mitt eget")
    draft.flush()
    assert changed.count() == 0
    session.set("note", draft.row or "", {"text": "någon annans"})
    assert changed.count() == 1
    assert draft.value("text") == "någon annans"


def test_waiting_is_told_while_something_is_not_saved(draft: RowDraft) -> None:
    told: list[bool] = []
    draft.waiting.connect(told.append)
    draft.type("text", "a")
    draft.flush()
    assert told == [True, False]
