"""What is refused ends with exit code 2, one Swedish line on standard error, and nothing changed anywhere."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation
from tests.builders import tree_of
from tests.cli.running import Answer, verb

READING = (["info"], ["totals"], ["dump"], ["search", "ord"], ["compare"], ["log"], ["export", "--pdf", "ut.pdf"])
ENGLISH = re.compile(
    r"\b(the|file|not|no|such|directory|invalid|error|argument|expected|required|unrecognized|choose|is|database|"
    r"disk image|malformed|permission|denied|Errno|Traceback|None|True|False|usage)\b"
)


def verbs_on(path: object) -> list[list[object]]:
    """Every verb that opens a file, on this path."""
    return [[words[0], path, *words[1:]] for words in READING] + [["edit", path]]


def check_refused(answer: Answer) -> None:
    """A refusal in one Swedish line without anything left over from Python or English."""
    assert answer.refused, answer
    assert not ENGLISH.search(re.sub(r"Så skrivs det: .*", "", answer.err)), answer.err


def _nothing(path: Path) -> None:
    path.unlink(missing_ok=True)


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _a_text(path: Path) -> None:
    path.write_text("Det här är ingen utvärdering.", encoding="utf-8")


def _another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (id)")


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _too_new(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _scrambled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    path.write_bytes(data)


def _a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


HARMS = [_nothing, _a_folder, _empty, _a_text, _another_database, _cut_off, _too_new, _scrambled]
if os.name == "posix":
    HARMS.append(_a_pipe)


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__.strip("_"))
def test_a_file_that_cannot_be_read_is_refused_by_every_verb(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Path], None]
) -> None:
    harm(file)
    monkeypatch.chdir(file.parent)
    before = tree_of(file.parent, own_data_folder)
    for arguments in verbs_on(file):
        for more in ([], ["--json"]) if arguments[0] != "edit" else ([],):
            check_refused(verb(*arguments, *more))
    assert tree_of(file.parent, own_data_folder) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_refused_by_every_verb(file: Path) -> None:
    file.chmod(0)
    for arguments in verbs_on(file):
        check_refused(verb(*arguments))


@pytest.mark.parametrize(
    "words",
    [
        ["finns-inte"], ["Info"], ["inf"], ["total"], ["imp"],
    ],
)  # fmt: skip
def test_a_verb_that_is_not_there_is_refused_as_unknown(file: Path, words: list[str]) -> None:
    answer = verb(*words, file)
    check_refused(answer)
    assert answer.err.startswith(f"Okänt verb: {words[0]}. Välj bland: new, info, ")


NEW = ["--municipality", "Exempelköping", "--year", "2026"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["new"],
        ["new", "NY"],
        ["new", "NY", "--year", "2026"],
        ["new", "NY", "--municipality", "Exempelköping"],
        ["new", "NY", *NEW, "--earlier", "FIL"],
        ["new", "NY", *NEW, "extra"],
        ["new", "NY", *NEW, "--munici", "x"],
        ["new", "NY", *NEW, "--municipality", ""],
        ["new", "NY", *NEW, "--municipality", "   "],
        ["new", "NY", *NEW, "--year", "26"],
        ["new", "NY", *NEW, "--year", "tjugo"],
        ["new", "NY", *NEW, "--year", "-2026"],
        ["new", "NY", *NEW, "--year", "2026.0"],
        ["new", "NY", *NEW, "--year", "1066"],
        ["new", "NY", *NEW, "--year", "9999"],
        ["new", "NY", *NEW, "--year", "٢٠٢٦"],
        ["new", "NY", *NEW, "--edition", "2010"],
        ["new", "NY", *NEW, "--edition", "../2020"],
        ["new", "NY", *NEW, "--edition", ""],
        ["new", "NY", *NEW, "--evaluator", ""],
        ["new", "NY", *NEW, "--evaluator", "A/B"],
        ["new", "NY", *NEW, "--evaluator", "x" * 65],
        ["new", "NY", *NEW, "--evaluator", "\x07"],
        ["new", "NY", *NEW, "--evaluator", "KA", "--evaluator", "KA"],
        ["new", "NY", *NEW, "--evaluator", "Åsa", "--evaluator", "A\u030asa"],
        ["new", "FIL", *NEW],
        ["new", "MAPP", *NEW],
        ["new", "FIL/x.kompass", *NEW],
        ["new", "MAPP/saknas/x.kompass", *NEW],
        ["new", "MAPP/" + "x" * 300, *NEW],
        ["info"],
        ["info", "FIL", "FIL"],
        ["info", "FIL", "--own", "KA"],
        ["info", "FIL", "--json=1"],
        ["info", "MAPP/" + "x" * 300],
        ["info", "FIL/x"],
        ["info", ""],
        ["info", "--okänd", "FIL"],
        ["totals", "FIL", "--own"],
        ["totals", "FIL", "--own", "ingen"],
        ["totals", "FIL", "--own", "ka"],
        ["totals", "FIL", "--own", ""],
        ["edit", "FIL", "--json"],
        ["edit", "FIL", "--evaluator", "ingen"],
        ["edit", "FIL", "--evaluator"],
        ["edit"],
        ["search", "FIL"],
        ["export", "FIL"],
        ["export", "FIL", "--json"],
        ["export", "FIL", "--pdf"],
        ["export", "FIL", "--pdf", "UT", "--variant", "slut"],
        ["export", "FIL", "--pdf", "UT", "--variant", ""],
        ["export", "FIL", "--variant", "final"],
        ["export", "FIL", "--pdf", "FIL"],
        ["export", "FIL", "--xlsx", "FIL"],
        ["export", "FIL", "--pdf", "MAPP"],
        ["export", "FIL", "--pdf", "MAPP/saknas/ut.pdf"],
        ["export", "FIL", "--pdf", "UT", "--xlsx", "UT"],
        ["export", "FIL", "--pdf", "UT", "--xlsx", "MAPP/saknas/ut.xlsx"],
        ["export", "FIL", "--pdf", "UT", "--xlsx", "FIL"],
        ["export", "FIL", "--pdf", "MAPP/" + "x" * 300],
        ["import-report"],
        ["import-report", "RAPPORT"],
        ["import-report", "saknas.txt", "NY"],
        ["import-report", "RAPPORT", "NY"],
        ["import-report", "MAPP", "NY"],
        ["import-report", "FIL", "NY"],
        ["import-report", "RAPPORT", "FIL"],
        ["import-report", "RAPPORT", "NY", "--year", "x"],
        ["import-report", "RAPPORT", "NY", "--evaluator", "KA"],
        ["hand-over", "FIL"],
        ["hand-over", "FIL", "FIL"],
        ["hand-over", "FIL", "MAPP"],
        ["hand-over", "saknas.kompass", "NY"],
        ["hand-over", "FIL", "MAPP/saknas/x.kompass"],
        ["hand-over", "RAPPORT", "NY"],
        ["dispose"],
        ["dispose", "saknas.kompass"],
        ["dispose", "saknas.kompass", "--plan"],
        ["dispose", "RAPPORT"],
        ["dispose", "FIL", "--yes"],
        ["--json", "info", "FIL"],
        ["--version"],
        ["--", "check", "FIL"],
    ],
)  # fmt: skip
def test_wrong_arguments_are_refused_in_one_line_and_nothing_is_made(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: Sequence[str]
) -> None:
    monkeypatch.chdir(file.parent)
    report = file.parent / "rapport.txt"
    report.write_text("Det här är ett brev om vädret och ingen rapport alls. " * 20, encoding="utf-8")
    places = {"NY": "ny.kompass", "FIL": file.name, "MAPP": str(file.parent), "UT": "ut.pdf", "RAPPORT": "rapport.txt"}
    words = [re.sub(r"^(NY|FIL|MAPP|UT|RAPPORT)(?=$|/)", lambda m: places[m[1]], word) for word in arguments]
    before = tree_of(file.parent, own_data_folder)
    check_refused(verb(*words))
    assert tree_of(file.parent, own_data_folder) == before


def test_the_refusal_of_an_unknown_option_says_how_that_verb_is_written(file: Path) -> None:
    answer = verb("totals", file, "--owm", "KA")
    refused, _, usage = answer.err.partition(". ")
    assert refused == "Kommandot går inte att förstå: --owm KA är okänt"
    assert usage == "Så skrivs det: kompass totals [-h] [--json] [--own NAMN] FIL\n"


def test_the_refusal_of_an_unknown_name_says_which_there_are(file: Path) -> None:
    assert "Välj bland: BL, KA." in verb("totals", file, "--own", "XX").err
    assert "Där finns: BL, KA." in verb("edit", file, "--evaluator", "XX").err


def test_an_export_never_writes_over_an_evaluation_of_any_kind(file: Path, full: Path, tmp_path: Path) -> None:
    hard, soft = tmp_path / "hård.pdf", tmp_path / "mjuk.pdf"
    hard.hardlink_to(file)
    soft.symlink_to(full)
    before = tree_of(tmp_path)
    for target in (file, full, hard, soft):
        for option in ("--pdf", "--xlsx"):
            check_refused(verb("export", file, option, target))
    assert tree_of(tmp_path) == before


def test_a_target_that_cannot_be_written_leaves_the_other_as_it_was(file: Path, tmp_path: Path) -> None:
    old = tmp_path / "ut.pdf"
    old.write_bytes(b"det gamla")
    check_refused(verb("export", file, "--pdf", old, "--xlsx", tmp_path / "saknas" / "bok.xlsx"))
    (tmp_path / "bok.xlsx").mkdir()
    check_refused(verb("export", file, "--pdf", old, "--xlsx", tmp_path / "bok.xlsx"))
    assert old.read_bytes() == b"det gamla"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bok.xlsx", "prov.kompass", "ut.pdf"]


def test_a_place_where_nothing_may_be_written_is_refused(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, access = str(file.parent), os.access

    def denied(path: object, mode: int) -> bool:
        return access(str(path), mode) and not (mode & os.W_OK and str(path).startswith(folder))

    monkeypatch.setattr(os, "access", denied)
    before = tree_of(file.parent, own_data_folder)
    check_refused(verb("new", file.parent / "ny.kompass", *NEW))
    check_refused(verb("edit", file, stdin='{"do": "undo"}\n'))
    check_refused(verb("export", file, "--pdf", file.parent / "ut.pdf"))
    assert tree_of(file.parent, own_data_folder) == before
    assert verb("totals", file).code == 0


@pytest.mark.skipif(os.name != "posix", reason="devices are files on POSIX only")
def test_a_device_is_no_target(file: Path) -> None:
    check_refused(verb("export", file, "--pdf", "/dev/null"))


def test_while_somebody_has_the_file_open_reading_works_and_writing_is_refused(file: Path, tmp_path: Path) -> None:
    session = open_evaluation(file, "KA")
    session.set("consensus_score", "1.3", {"points": 24})
    try:
        assert verb("totals", file, "--json").json["total"] == 24
        assert verb("dump", file, "--json").json["consensus"][0]["points"] == 24
        assert verb("export", file, "--xlsx", tmp_path / "bok.xlsx").code == 0
        refused = verb("edit", file, stdin='{"do": "undo"}\n')
        check_refused(refused)
        assert "redan öppen" in refused.err
    finally:
        session.close()
    assert verb("edit", file, stdin='{"do": "undo"}\n').code == 0
