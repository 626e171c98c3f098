"""Seals on the command line: what is refused, what is told of a seal that does not hold, and what never is exported."""

from __future__ import annotations

import html
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from kompass_desktop.services.exporting import VARIANTS
from tests.builders import tree_of
from tests.cli.running import dump, edit, verb

Command = Mapping[str, Any]
SCORES: Sequence[Command] = (
    {"do": "score", "evaluator": "KA", "sub_criterion": "1.1", "points": 15, "rationale": "Lavendelskäl."},
    {"do": "score", "evaluator": "KA", "sub_criterion": "1.3", "points": 0},
    {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 9, "rationale": "Vallmoskäl."},
)
SEAL_KA, SEAL_BL = ({"do": "seal", "evaluator": who} for who in ("KA", "BL"))


def score(points: int | None, code: str = "1.1", evaluator: str = "KA") -> Command:
    """The command that gives somebody's own points."""
    return {"do": "score", "evaluator": evaluator, "sub_criterion": code, "points": points}


def reopen(reason: str) -> Command:
    """The command that opens KA's seal."""
    return {"do": "reopen", "evaluator": "KA", "reason": reason}


# ---- edit
def test_a_seal_holds_until_it_is_opened_with_a_reason_and_the_file_keeps_both(file: Path) -> None:
    answer = edit(file, *SCORES, SEAL_KA, score(16), SEAL_KA, reopen(" "))
    assert [reply["ok"] for reply in answer.lines] == [True] * 4 + [False] * 3
    assert (answer.code, answer.err) == (1, "")
    assert [reply["error"] for reply in answer.lines[4:]] == [
        "KA har förseglat sin bedömning. Öppna den först, med ett skäl.",
        "KA har redan förseglat sin bedömning.",
        "Ange ett skäl till att bedömningen öppnas.",
    ]
    assert dump(file)["seals"] == [{"id": "KA", "sealed": True, "reason": ""}]

    assert edit(file, score(16), evaluator="BL").code == 1, "whoever asks, and also on another day"
    assert edit(file, reopen("Fel rad"), score(16)).code == 0
    assert dump(file)["seals"] == [{"id": "KA", "sealed": False, "reason": "Fel rad"}]
    assert verb("totals", file, "--own", "KA", "--json").json["points"]["1.1"] == 16
    assert "skäl: – → Fel rad" in verb("log", file).out


def test_a_refusal_leaves_the_sealed_scores_and_the_log_as_they_were(file: Path) -> None:
    edit(file, *SCORES, SEAL_KA)
    before, log = dump(file), verb("log", file, "--json").json
    assert edit(file, score(None), score(1, "2.1"), {**score(3), "points": 99}).code == 1
    assert dump(file) == before
    assert verb("log", file, "--json").json == log


def test_a_seal_is_not_undone_where_all_have_sealed_and_undone_where_they_have_not(file: Path) -> None:
    edit(file, *SCORES, SEAL_KA)
    answer = edit(file, {"do": "undo"}, score(14), SEAL_KA, SEAL_BL, {"do": "undo"}, {"do": "undo"})
    assert [reply["ok"] for reply in answer.lines] == [True] * 4 + [False] * 2
    assert "med ett skäl" in answer.lines[-1]["error"]
    assert [seal["sealed"] for seal in dump(file)["seals"]] == [True, True]


# ---- reading
@pytest.mark.parametrize("seals", [(), (SEAL_KA,), (SEAL_KA, SEAL_BL)], ids=["nobody", "one", "both"])
def test_dump_and_totals_hide_nothing_for_they_are_the_files_own(file: Path, seals: Sequence[Command]) -> None:
    edit(file, *SCORES, *seals)
    assert dump(file)["scores"] == [
        {"evaluator": "BL", "sub_criterion": "1.1", "points": 9, "rationale": "Vallmoskäl."},
        {"evaluator": "KA", "sub_criterion": "1.1", "points": 15, "rationale": "Lavendelskäl."},
        {"evaluator": "KA", "sub_criterion": "1.3", "points": 0, "rationale": ""},
    ]
    for who, total, scored in (("KA", 15, 2), ("BL", 9, 1)):
        own = verb("totals", file, "--own", who, "--json").json
        assert (own["total"], own["scored"], own["areas"]["1"]["points"]) == (total, scored, total)
        assert (own["areas"]["2"]["points"], own["points"]["1.2"]) == (None, None)
    assert verb("totals", file, "--json").json["total"] is None, "the agreed points are others"


def test_two_files_with_the_same_sealed_scores_have_the_same_dump(file: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(file, tmp_path / "andra.kompass"))
    for path in (file, other):
        edit(path, *SCORES, SEAL_KA)
    assert verb("dump", file, "--json").out == verb("dump", other, "--json").out


# ---- a seal that does not hold
@pytest.fixture
def tampered(file: Path, tmp_path: Path) -> Path:
    """A file in which KA sealed, and into which a copy has come where KA's points for 1.3 were changed meanwhile."""
    edit(file, *SCORES)
    copy = Path(shutil.copy(file, tmp_path / "kopia.kompass"))
    edit(file, SEAL_KA)
    edit(copy, score(22, "1.3"), evaluator="BL")
    shutil.copy(copy, file)
    assert edit(file, {"do": "text", "section": "4", "text": "Hej"}).code == 0
    return file


@pytest.mark.parametrize("words", [["info"], ["totals"], ["totals", "--own", "KA"], ["dump"], ["search", "x"], ["log"]])
def test_every_reading_verb_says_on_one_line_whose_seal_does_not_hold(tampered: Path, words: list[str]) -> None:
    answer = verb(words[0], tampered, *words[1:], "--json")
    assert (answer.code, answer.err) == (1, "KA: 1.3 har ändrats efter förseglingen.\n")
    assert answer.json is not None


def test_info_and_dump_say_which_scores_were_changed(tampered: Path) -> None:
    assert verb("info", tampered, "--json").json["integrity"] == "KA: 1.3 har ändrats efter förseglingen."
    assert "KA: 1.3 har ändrats efter förseglingen." in verb("info", tampered).out
    seals = verb("dump", tampered, "--json").json["seals"]
    assert seals == [{"id": "KA", "sealed": True, "reason": "", "changed": ["1.3"]}]


def test_looking_at_a_seal_that_does_not_hold_changes_nothing(tampered: Path, own_data_folder: Path) -> None:
    before = tree_of(tampered.parent, own_data_folder)
    for name in ("info", "dump", "totals"):
        assert verb(name, tampered).code == 1
    assert tree_of(tampered.parent, own_data_folder) == before


def test_a_seal_that_does_not_hold_is_mended_by_opening_and_sealing_anew(tampered: Path) -> None:
    assert edit(tampered, reopen("Ändrat på annan dator"), score(0, "1.3"), SEAL_KA).code == 0
    answer = verb("info", tampered, "--json")
    assert (answer.code, answer.err, answer.json["integrity"]) == (0, "", "ok")


# ---- what is handed out
@pytest.mark.parametrize("seals", [(), (SEAL_KA,), (SEAL_KA, SEAL_BL)], ids=["nobody", "one", "both"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_nobodys_own_reasons_are_in_any_export_whoever_has_sealed(
    file: Path, tmp_path: Path, variant: str, seals: Sequence[Command]
) -> None:
    agreed = {"do": "consensus", "sub_criterion": "1.1", "points": 12, "rationale": "Samförstånd."}
    text = {"do": "text", "section": "3.1.1", "text": "Kommunen har strandgyttja."}
    edit(file, *SCORES, agreed, text, *seals)
    pdf, xlsx = tmp_path / "rapport.pdf", tmp_path / "bok.xlsx"
    assert verb("export", file, "--pdf", pdf, "--xlsx", xlsx, "--variant", variant).code == 0
    printed, book = words_of(pdf), parts_of(xlsx)
    assert "strandgyttja" in printed, "the words of the report are found in this way"
    assert ("Samförstånd" in book) == (variant != "factcheck"), "and those of the workbook"
    for word in ("Lavendelskäl", "Vallmoskäl"):
        assert word not in printed
        assert word not in book
        assert word.encode() not in pdf.read_bytes()


def words_of(pdf: Path) -> str:
    """The text of all pages, without its breaks of lines."""
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def parts_of(xlsx: Path) -> str:
    """Every part of a workbook, one after the other, with its letters as people see them."""
    with zipfile.ZipFile(xlsx) as archive:
        return html.unescape("\n".join(archive.read(name).decode("utf-8") for name in archive.namelist()))
