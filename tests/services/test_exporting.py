"""Report and workbook are written whole or not at all, and never over an evaluation."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import DiskFull, KnownProblem, NotWritable
from tests.builders import new_session, scored, tree_of

TODAY = date(2026, 11, 23)


@pytest.fixture
def evaluation(catalogue: Catalogue) -> Evaluation:
    """An evaluation with agreed points in one area."""
    return scored(catalogue, {"1.1": 10, "1.3": 24})


@pytest.fixture
def old(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Two targets where older files lie."""
    pdf, xlsx = tmp_path / "rapport.pdf", tmp_path / "bok.xlsx"
    pdf.write_bytes(b"gammal rapport")
    xlsx.write_bytes(b"gammal bok")
    yield pdf, xlsx


def test_both_targets_are_replaced_and_nothing_unfinished_is_left(
    evaluation: Evaluation, old: tuple[Path, Path]
) -> None:
    pdf, xlsx = old
    done = export_evaluation(evaluation, pdf=pdf, xlsx=xlsx, today=TODAY)
    assert done.files == (pdf, xlsx)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert xlsx.read_bytes().startswith(b"PK")
    assert sorted(p.name for p in pdf.parent.iterdir()) == ["bok.xlsx", "rapport.pdf"]


def test_the_same_evaluation_on_the_same_day_gives_the_same_bytes(evaluation: Evaluation, tmp_path: Path) -> None:
    for name in ("a", "b"):
        export_evaluation(evaluation, pdf=tmp_path / f"{name}.pdf", xlsx=tmp_path / f"{name}.xlsx", today=TODAY)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_workbook_that_cannot_be_made_leaves_the_report_as_it_was(
    evaluation: Evaluation, old: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kompass_desktop.export import workbook

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    before = tree_of(old[0].parent)
    monkeypatch.setattr(workbook, "render_workbook", fail)
    with pytest.raises(ZeroDivisionError):
        export_evaluation(evaluation, pdf=old[0], xlsx=old[1], today=TODAY)
    assert tree_of(old[0].parent) == before


def test_a_disk_that_fills_up_at_the_second_target_leaves_both_as_they_were(
    evaluation: Evaluation, old: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    sync, calls = os.fsync, [0]

    def full(handle: int) -> None:
        calls[0] += 1
        if calls[0] == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    before = tree_of(old[0].parent)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="Disken är full"):
        export_evaluation(evaluation, pdf=old[0], xlsx=old[1], today=TODAY)
    assert tree_of(old[0].parent) == before


def test_the_one_who_waits_may_stop_it_and_then_nothing_is_written(
    evaluation: Evaluation, old: tuple[Path, Path]
) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done * 2 > of:
            raise Stopped

    before = tree_of(old[0].parent)
    with pytest.raises(Stopped):
        export_evaluation(evaluation, pdf=old[0], xlsx=old[1], progress=stop, today=TODAY)
    assert tree_of(old[0].parent) == before


def test_no_target_two_equal_ones_folders_and_missing_places_are_refused(
    evaluation: Evaluation, tmp_path: Path
) -> None:
    (tmp_path / "mapp.pdf").mkdir()
    (tmp_path / "länk").symlink_to(tmp_path / "a.pdf")
    before = tree_of(tmp_path)
    with pytest.raises(Refused, match="Ange vart"):
        export_evaluation(evaluation)
    for pdf, xlsx in (("a.pdf", "a.pdf"), ("a.pdf", "./x/../a.pdf"), ("a.pdf", "länk")):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(Refused, match="samma namn"):
            export_evaluation(evaluation, pdf=tmp_path / pdf, xlsx=tmp_path / xlsx)
    with pytest.raises(NotWritable, match="är en mapp"):
        export_evaluation(evaluation, pdf=tmp_path / "mapp.pdf")
    with pytest.raises(NotWritable, match="finns inte"):
        export_evaluation(evaluation, pdf=tmp_path / "saknas" / "a.pdf")
    with pytest.raises(KnownProblem):
        export_evaluation(evaluation, pdf=tmp_path / ("x" * 300))
    assert tree_of(tmp_path) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_without_permission_is_refused(evaluation: Evaluation, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NotWritable):
            export_evaluation(evaluation, pdf=tmp_path / "a.pdf")
    finally:
        tmp_path.chmod(0o700)


def test_an_evaluation_is_never_a_target_even_when_it_is_too_new(evaluation: Evaluation, tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    session.close()
    new = tmp_path / "ny.kompass"
    data = bytearray(session.path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    new.write_bytes(data)
    before = tree_of(tmp_path)
    for target in (session.path, new):
        with pytest.raises(Refused, match="skrivs aldrig över"):
            export_evaluation(evaluation, pdf=target)
        with pytest.raises(Refused, match="skrivs aldrig över"):
            export_evaluation(evaluation, xlsx=target)
    with pytest.raises(Refused, match="skrivs aldrig över"):
        export_evaluation(evaluation, pdf=tmp_path / "finns-inte-än", keep=tmp_path / "finns-inte-än")
    assert tree_of(tmp_path) == before


def test_the_final_report_waits_for_agreed_points_in_dispute_and_for_nothing_else(
    evaluation: Evaluation, tmp_path: Path
) -> None:
    consensus, note = ("consensus_score", "1.3", "points"), ("note", "n1", "text")
    disputed = evaluation.with_disputes([consensus[:2], note[:2]], {consensus: "decide", note: "choose"})
    with pytest.raises(Refused, match=r"1\.3 väntar på ett avgörande"):
        export_evaluation(disputed, pdf=tmp_path / "a.pdf", variant="final")
    assert not (tmp_path / "a.pdf").exists()
    export_evaluation(disputed, pdf=tmp_path / "a.pdf", variant="draft")
    decided = evaluation.with_disputes([note[:2]], {note: "choose"})
    export_evaluation(decided, pdf=tmp_path / "b.pdf", variant="final")
    assert (tmp_path / "b.pdf").exists()


def test_a_reason_that_was_joined_does_not_hold_up_the_final_report_and_one_in_dispute_does(
    evaluation: Evaluation, tmp_path: Path
) -> None:
    reason = ("consensus_score", "1.3", "rationale")
    with pytest.raises(Refused, match="avgörande"):
        disputed = evaluation.with_disputes([reason[:2]], {reason: "choose"})
        export_evaluation(disputed, xlsx=tmp_path / "a.xlsx", variant="final")
    joined = evaluation.with_disputes([reason[:2]], {reason: "joined"})
    export_evaluation(joined, xlsx=tmp_path / "a.xlsx", variant="final")
    assert (tmp_path / "a.xlsx").exists()
