"""The program as a process of its own: its streams, the system's language, and what it loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import PROJECT, program, shell

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
LANGUAGES = {
    "C": {"LC_ALL": "C", "LANG": "C"},
    "ASCII": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
}
COMMAND = '{"do":"consensus","sub_criterion":"1.3","points":24,"rationale":"två får på ön"}\n'


@POSIX
@pytest.mark.parametrize("language", LANGUAGES)
def test_input_and_output_are_utf_8_whatever_the_language_of_the_system(tmp_path: Path, language: str) -> None:
    env = LANGUAGES[language]
    name = "å ä ö.kompass"
    made = program(
        "new", name, "--municipality", "Exempelköping", "--year", "2026", "--evaluator", "Åsa", "--json",
        env=env, cwd=tmp_path,
    )  # fmt: skip
    assert (made.code, made.err) == (0, "")
    assert made.json["file"] == name
    assert (tmp_path / name).is_file()
    done = program("edit", name, "--evaluator", "Åsa", stdin=COMMAND.encode(), env=env, cwd=tmp_path)
    assert (done.code, done.err, done.lines[0]["ok"]) == (0, "", True)
    state = program("dump", name, env=env, cwd=tmp_path)
    assert "två får på ön" in state.out
    assert state.json["municipality"] == "Exempelköping"
    assert [hit["id"] for hit in program("search", name, "får", "--json", env=env, cwd=tmp_path).json] == ["1.3"]
    refused = program("totals", name, "--own", "Örjan", env=env, cwd=tmp_path)
    assert refused.refused
    assert "Utvärderaren Örjan finns inte" in refused.err
    missing = program("info", "saknas å.kompass", env=env, cwd=tmp_path)
    assert missing.refused
    assert "saknas å.kompass finns inte" in missing.err


@POSIX
@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ('PROGRAM "$@" >&-', 0, False),
        ('PROGRAM "$@" 2>&-', 0, True),
        ('PROGRAM "$@" <&-', 0, True),
        ('PROGRAM "$@" >&- 2>&- <&-', 0, False),
        ('PROGRAM "$@" >/dev/full', 2, False),
        ('PROGRAM "$@" | true; exit ${PIPESTATUS[0]}', 2, False),
    ],
)
def test_a_stream_that_is_closed_full_or_left_causes_no_crash(file: Path, line: str, code: int, told: bool) -> None:
    answer = shell(line, ["dump", file, "--json"], cwd=file.parent)
    assert (answer.code, bool(answer.out)) == (code, told)
    assert "Traceback" not in answer.err
    assert "Exception" not in answer.err
    assert answer.err.count("\n") == (1 if code else 0)


@POSIX
def test_a_refusal_goes_nowhere_rather_than_to_standard_out_where_standard_error_is_closed(file: Path) -> None:
    answer = shell('PROGRAM "$@" 2>&-', ["totals", file, "--own", "ingen", "--json"], cwd=file.parent)
    assert (answer.code, answer.out, answer.err) == (2, "", "")


@POSIX
def test_what_is_made_is_made_though_nobody_reads_the_answer(tmp_path: Path) -> None:
    arguments = ["new", "ny.kompass", "--municipality", "Exempelköping", "--year", "2026"]
    answer = shell('PROGRAM "$@" >/dev/full', arguments, cwd=tmp_path)
    assert (answer.code, answer.err) == (0, "")
    assert program("info", tmp_path / "ny.kompass").code == 0


@POSIX
def test_edit_without_input_does_nothing_and_is_content(file: Path) -> None:
    for end in ("<&-", "</dev/null"):
        answer = shell(f'PROGRAM "$@" {end}', ["edit", file], cwd=file.parent)
        assert (answer.code, answer.out, answer.err) == (0, "", "")


@POSIX
def test_edit_whose_answers_nobody_reads_stops_and_keeps_what_was_done(file: Path) -> None:
    (file.parent / "in").write_text(COMMAND * 3, encoding="utf-8")
    answer = shell('PROGRAM "$@" <in >/dev/full', ["edit", file, "--evaluator", "KA"], cwd=file.parent)
    assert answer.code == 1
    assert answer.err == "Svaren gick inte att skriva, så resten av kommandona är inte utförda.\n"
    assert program("totals", file, "--json").json["total"] == 24


def test_edit_answers_each_line_as_it_arrives_before_the_next_is_sent(file: Path) -> None:
    command = [sys.executable, str(PROJECT / "main.py"), "edit", str(file), "--evaluator", "KA"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for points in (1, 2, 3):
            process.stdin.write(
                json.dumps({"do": "consensus", "sub_criterion": "1.3", "points": points}).encode() + b"\n"
            )
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["ok"] is True
            assert program("totals", file, "--json").json["total"] == points  # committed, though not yet published
        process.stdin.close()
        assert process.wait(30) == 0


LOADED = """
import sys
from kompass_desktop.__main__ import main
sys.argv[0] = "main.py"
code = main(sys.argv[1:])
watched = ("PySide6", "shiboken6", "openpyxl", "reportlab", "pypdfium2", "platformdirs", "numpy", "PIL")
print("LOADED", code, *sorted({name.split(".")[0] for name in sys.modules} & set(watched)), file=sys.stderr)
"""


def loaded_by(*arguments: object, cwd: Path) -> set[str]:
    """The large libraries that a verb has loaded when it is done."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *map(str, arguments)],
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(PROJECT)}, capture_output=True, input=b"", check=False
    )  # fmt: skip
    last = done.stderr.decode().splitlines()[-1].split()
    assert last[:1] == ["LOADED"], done.stderr
    assert last[1] in ("0", "1"), done.stderr
    return set(last[2:])


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", "ny.kompass", "--municipality", "Exempelköping", "--year", "2026"],
        ["info", "full.kompass"],
        ["totals", "full.kompass", "--json"],
        ["edit", "full.kompass"],
        ["dump", "full.kompass"],
        ["search", "full.kompass", "ord"],
        ["log", "full.kompass"],
        ["--help"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_verb_loads_the_window_nor_a_library_that_it_does_not_use(full: Path, arguments: list[str]) -> None:
    assert loaded_by(*arguments, cwd=full.parent) == set()


def test_export_loads_only_the_library_of_its_target(full: Path) -> None:
    window = {"PySide6", "shiboken6", "pypdfium2"}
    pdf = loaded_by("export", full.name, "--pdf", "ut.pdf", cwd=full.parent)
    xlsx = loaded_by("export", full.name, "--xlsx", "ut.xlsx", cwd=full.parent)
    assert "reportlab" in pdf
    assert not pdf & (window | {"openpyxl"})
    assert "openpyxl" in xlsx
    assert not xlsx & (window | {"reportlab"})


def test_a_problem_that_nobody_foresaw_is_one_sentence_and_a_file_to_send(
    file: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kompass_desktop.services import searching
    from tests.cli.running import verb

    def fail(*_: object) -> None:
        raise ZeroDivisionError("planted\nfault")

    monkeypatch.setattr(searching, "search", fail)
    answer = verb("search", file, "ord")
    assert answer.refused
    assert answer.err.startswith("Oväntat fel (ZeroDivisionError). Beskrivningen ligger i ")
    assert "planted" in (own_data_folder / "fel.txt").read_text(encoding="utf-8")
