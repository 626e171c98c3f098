"""The workbook as the export writes it: whose it is, what is compared, and one progress for all that is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.session import Session
from tests.builders import new_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with all its points."""
    made = new_session(tmp_path / "a.kompass")
    for sub in made.catalogue.sub_criteria:
        made.set("consensus_score", sub.code, {"points": sub.max_points // 2})
    yield made
    made.close()


def test_the_workbook_says_which_evaluation_it_is_of(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    export_evaluation(session.evaluation, xlsx=path, keep=session.path)
    rows = list(openpyxl.load_workbook(path)["Exportens märken"].iter_rows(min_row=4, values_only=True))
    facts = {row[1]: row[4] for row in rows if row[0] == "fact"}
    assert facts["family"] == " ".join(sorted(session.families))
    assert (facts["municipality"], facts["year"], facts["variant"]) == ("Exempelköping", "2026", "draft")
    export_evaluation(session.evaluation, xlsx=path)
    rows = list(openpyxl.load_workbook(path)["Exportens märken"].iter_rows(min_row=4, values_only=True))
    assert [row[4] for row in rows if row[1] == "family"] == [None]


def test_the_chosen_mean_is_compared_and_where_none_is_chosen_nothing_is(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    export_evaluation(session.evaluation, xlsx=path)
    sheet = openpyxl.load_workbook(path)["Jämförelse"]
    assert str(sheet["E4"].value).startswith("Sverigesnitt")
    assert sheet["F13"].value == '=IF(C13="","",IF(E13="","",C13-E13))'
    session.set("evaluation", "evaluation", {"compared_mean": "-", "compared_with": "-"})
    export_evaluation(session.evaluation, xlsx=path)
    assert str(openpyxl.load_workbook(path)["Jämförelse"]["A2"].value).startswith("Inget jämförs")


def test_what_is_missing_in_the_library_is_said_once_for_both_files(session: Session, tmp_path: Path) -> None:
    session.set("evaluation", "evaluation", {"compared_with": "borta"})
    done = export_evaluation(session.evaluation, pdf=tmp_path / "a.pdf", xlsx=tmp_path / "a.xlsx")
    assert len(done.warnings) == 1
    assert "borta" in done.warnings[0]


def test_report_and_workbook_share_one_progress_that_only_grows(session: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> None:
        told.append((done, of))

    export_evaluation(session.evaluation, pdf=tmp_path / "a.pdf", xlsx=tmp_path / "a.xlsx", progress=tell)
    assert told == sorted(told)
    assert {of for _, of in told} == {200}
    assert told[-1] == (200, 200)


def test_the_workbook_is_stopped_on_its_way_too_and_then_no_file_is_there(session: Session, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done > of // 2:
            raise Stopped

    with pytest.raises(Stopped):
        export_evaluation(session.evaluation, pdf=tmp_path / "a.pdf", xlsx=tmp_path / "a.xlsx", progress=stop)
    assert sorted(p.suffix for p in tmp_path.iterdir() if p.is_file()) == [".kompass"]
