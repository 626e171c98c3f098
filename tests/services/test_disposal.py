"""Disposing leaves points and report byte for byte as they were, and gives a receipt that people can keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kompass_desktop.model.disposal import BLANKED, GOES, STAYS, goes
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.disposal import Disposal, dispose, plan, plan_words, receipt
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage.disposing import Author
from tests.services.planted import planted

TODAY = date(2028, 1, 2)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The planted evaluation, published and closed."""
    session = planted(tmp_path / "e.kompass", monkeypatch)
    assert session.close()
    yield session.path


def reports_of(file: Path, folder: Path) -> list[bytes]:
    """The report in its three forms, as they are printed of a file."""
    folder.mkdir()
    with read_evaluation(file) as read:
        for variant in ("draft", "factcheck", "final"):
            export_evaluation(read.evaluation, pdf=folder / f"{variant}.pdf", variant=variant, today=TODAY)
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_every_kind_is_known_to_go_or_to_stay() -> None:
    assert set(kinds()) == GOES | STAYS
    assert not GOES & STAYS
    assert all(fields <= set(kinds()[kind].fields) for kind, fields in BLANKED.items())
    assert set(BLANKED) <= STAYS


def test_what_ties_a_note_to_something_goes_with_it() -> None:
    notes = {"n1"}
    assert goes("routing", "n1/1.3", notes)
    assert not goes("routing", "q1/1.3", notes)
    assert goes("support", "f1/n1", notes)
    assert not goes("support", "3.1.3/q1", notes)


def test_the_report_is_byte_for_byte_the_same_and_so_are_the_points(file: Path, tmp_path: Path) -> None:
    before = reports_of(file, tmp_path / "före")
    with read_evaluation(file) as read:
        points = consensus_totals(read.evaluation)
    dispose(file)
    assert reports_of(file, tmp_path / "efter") == before
    with read_evaluation(file) as read:
        assert consensus_totals(read.evaluation) == points
        assert read.evaluation.is_locked, "the lock still holds, for its points are those that were locked"


def test_a_second_time_there_is_nothing_left_to_remove(file: Path) -> None:
    dispose(file)
    again = dispose(file)
    assert set(again.removed.values()) == {0}
    assert again.copies == ()
    assert "– ingenting: det fanns inget att gallra" in receipt(dispose_nothing(again), TODAY)


def dispose_nothing(done: Disposal) -> Disposal:
    """The same without the backup that the first time was closed with."""
    return Disposal(done.name, done.removed, 0, 0, ())


def test_what_comes_in_later_can_be_disposed_of_too(file: Path) -> None:
    dispose(file)
    session = open_evaluation(file, "BL")
    session.add("note", {"interview": "g1", "text": "sent"})
    session.close()
    assert dispose(file).removed["note"] == 1


def test_the_receipt_says_what_is_gone_what_is_left_and_who_has_copies(file: Path) -> None:
    counted = plan_words(plan(file))
    assert counted[0] == "Det här skulle gallras ur Exempelköping 2026. Ingenting har ändrats."
    lines = receipt(dispose(file), TODAY)
    assert lines[0] == "Gallringskvitto för Exempelköping 2026, 2028-01-02"
    for line in ("– 1 namn på en intervjuad", "– 72 egna poäng med motiveringar", "– 2 skärmbilder och bifogade filer"):
        assert line in counted
        assert line in lines
    assert lines[-1] == "– zqauthor, på datorn zqdevice"
    assert any(line.startswith("Kvar är de gemensamma poängen") for line in lines)


def test_what_could_not_be_reached_is_said_in_the_receipt() -> None:
    done = Disposal("Exempelköping 2026", {"note": 3}, 1, 2, (Author("KA", ""),), ("e.kompass är upptagen.",))
    lines = receipt(done, TODAY)
    assert "Inte klart ännu: e.kompass är upptagen." in lines
    assert "Gallringen görs klar nästa gång filen öppnas." in lines
    assert "– 2 säkerhetskopior på den här datorn" in lines
    assert lines[-1] == "– KA, på datorn okänd"
