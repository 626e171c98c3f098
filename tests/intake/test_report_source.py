"""Getting the text out of a file, whatever it is."""

from __future__ import annotations

import os
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from kompass_desktop.intake import report_source
from kompass_desktop.intake.lines import ReportText, report_text
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.report_source import read_text

SWEDISH = "Område 4 Effektivitet\nSju åtgärder är på gång, även de små\n"


def texts(text: ReportText) -> list[str]:
    """The written lines of a text."""
    return [line.text for line in text.lines if line.text]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_usual_encodings_are_recognised(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "rapport.txt"
    file.write_bytes(SWEDISH.encode(encoding))
    assert texts(read_text(file)) == SWEDISH.strip().split("\n")


def test_a_byte_that_no_code_page_has_does_not_stop_the_reading(tmp_path: Path) -> None:
    file = tmp_path / "rapport.txt"
    file.write_bytes(SWEDISH.encode("cp1252") + b"\x81\x9d\n")
    assert texts(read_text(file))[:2] == SWEDISH.strip().split("\n")


def test_utf8_that_was_taken_for_a_western_code_page_is_put_right() -> None:
    assert texts(report_text(SWEDISH.encode().decode("cp1252")))[1] == "Sju åtgärder är på gång, även de små"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_numbered_as_an_editor_numbers_them(end: str) -> None:
    text = report_text(end.join(["ett", "", "tre", "fyra"]))
    assert [(line.number, line.text) for line in text.lines] == [(1, "ett"), (2, ""), (3, "tre"), (4, "fyra")]


def test_form_feeds_begin_pages() -> None:
    text = report_text("ett\n\ftvå\ntre\ffyra")
    assert [(line.number, line.page, line.text) for line in text.lines if line.text] == [
        (1, 1, "ett"),
        (2, 2, "två"),
        (3, 2, "tre"),
        (3, 3, "fyra"),
    ]
    assert text.pages == 3


def test_single_spaces_in_front_tell_pages_apart_where_there_are_no_form_feeds() -> None:
    pages = "\n ".join("\n".join([f"Rubrik {n}", *["text"] * 9]) for n in range(4))
    assert report_text(pages).pages == 4


def test_odd_space_soft_hyphens_and_zero_bytes_disappear() -> None:
    text = report_text("1.1\u00a0Strategi\u2003för\u202fstyrning\u00ad\nmed\u200bar\u00adbetare\0 8\t10\ufeff")
    assert texts(text) == ["1.1 Strategi för styrning-", "medarbetare 8    10"]


def test_decomposed_letters_and_ligatures_become_plain_ones() -> None:
    assert texts(report_text(unicodedata.normalize("NFD", "får ﬁnt"))) == ["får fint"]


def problem(path: Path) -> str:
    """What is said about a file that cannot be read; one line."""
    with pytest.raises(IntakeProblem) as caught:
        read_text(path)
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


def test_a_missing_file_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    empty = tmp_path / "tom.txt"
    empty.touch()
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n\f\n \t", encoding="utf-8")
    said = [problem(path) for path in (tmp_path / "saknas.txt", tmp_path, empty, blank)]
    assert "finns inte" in said[0]
    assert "mapp" in said[1]
    assert "är tom" in said[2]
    assert "ingen text" in said[3]
    assert len(set(said)) == 4


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the system lets this user read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "hemlig.txt"
    file.write_text(SWEDISH, encoding="utf-8")
    file.chmod(0)
    assert "läsrätt" in problem(file)


def test_a_refusal_of_the_system_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "hemlig.txt"
    file.write_text(SWEDISH, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "nej")

    monkeypatch.setattr(Path, "open", refuse)
    assert "läsrätt" in problem(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "rör.txt"
    os.mkfifo(pipe)
    assert "vanlig fil" in problem(pipe)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"PK\x03\x04" + bytes(300), "Word"),
        (b"\xd0\xcf\x11\xe0" + bytes(300), "Office"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "bild"),
        (b"SQLite format 3\0" + bytes(300), "databas"),
        (random.Random(3).randbytes(5_000), "läsbar text"),
        (bytes(5_000), "ingen text"),
    ],
)
def test_other_kinds_of_files_are_refused(tmp_path: Path, content: bytes, word: str) -> None:
    file = tmp_path / "rapport.txt"
    file.write_bytes(content)
    assert word in problem(file) or "läsbar text" in problem(file)


def test_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_source, "MOST_BYTES", 1_000)
    file = tmp_path / "stor.txt"
    file.write_text("ord " * 400, encoding="utf-8")
    assert "större än" in problem(file)


def test_an_endless_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_source, "MOST_CHARACTERS", 1_000)
    file = tmp_path / "lång.txt"
    file.write_text("ord " * 400, encoding="utf-8")
    assert "för lång" in problem(file)


def test_a_name_with_a_line_break_still_makes_one_line(tmp_path: Path) -> None:
    assert "finns inte" in problem(tmp_path / "två\nrader\x1b[31m.txt")


def test_a_path_that_no_system_can_have_is_refused() -> None:
    assert problem(Path("noll\0byte.txt"))
    assert problem(Path("x" * 5_000))


def test_any_bytes_give_a_text_or_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(4)
    makers: list[Callable[[], bytes]] = [
        lambda: chance.randbytes(chance.randint(1, 400)),
        lambda: b"%PDF-1.7\n" + chance.randbytes(300),
        lambda: "".join(chance.choices("åäö \n\f\r\t123.|", k=200)).encode(
            chance.choice(["utf-8", "cp1252", "utf-16"])
        ),
    ]
    for number in range(150):
        file = tmp_path / f"{number}.{chance.choice(['txt', 'pdf', ''])}"
        file.write_bytes(chance.choice(makers)())
        try:
            assert read_text(file).lines
        except IntakeProblem as said:
            assert str(said).endswith(".")
