"""Workbooks that somebody made to hurt cost one sentence, within seconds and within 300 MB, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.importing_workbook import plan_workbook
from kompass_desktop.services.session import Session
from tests.builders import new_session
from tests.services.changed_books import ChangedBook, exported

PROJECT = Path(__file__).resolve().parents[2]
MOST_SECONDS, MOST_MEMORY = 8.0, 300 * 1024 * 1024
MOST_ADDRESSES = 900 * 1024 * 1024
POINTS = "xl/worksheets/sheet2.xml"
SHARED = "xl/sharedStrings.xml"
END = b"</sheetData>"
ENTITIES = b'<!DOCTYPE l [<!ENTITY a0 "lolololololololololol">' + b"".join(
    b'<!ENTITY a%d "%s">' % (k, b"&a%d;" % (k - 1) * 10) for k in range(1, 10)
) + b"]>"  # fmt: skip

PROBE = """
import resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
from kompass_desktop.cli.main import main
begun = time.perf_counter()
code = main(["import-xlsx", sys.argv[2], sys.argv[3], "--plan"])
seconds = time.perf_counter() - begun
(most,) = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(code, seconds, int(most) * 1024)
"""

Parts = Mapping[str, Callable[[bytes], bytes]]


def remade(book: Path, parts: Parts, more: Mapping[str, bytes] | None = None) -> None:
    """Give a workbook other parts, packed anew."""
    with zipfile.ZipFile(book) as old:
        kept = {entry.filename: old.read(entry) for entry in old.infolist()}
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in {**kept, **(more or {})}.items():
            new.writestr(name, parts[name](content) if name in parts else content)


def a_row(number: int, text: bytes) -> bytes:
    """A row with a text in its first cell."""
    place = b"A%d" % number
    return b'<row r="%d"><c r="%s" t="inlineStr"><is><t>' % (number, place) + text + b"</t></is></c></row>"


def declared(content: bytes, declaration: bytes, text: bytes) -> bytes:
    """A part with a declaration in front and a row at its end."""
    body = content.partition(b"?>")[2] if content.startswith(b"<?xml") else content
    return declaration + more_cells(body, a_row(900, text))


def more_cells(content: bytes, cells: bytes) -> bytes:
    """A sheet with more at its end."""
    return content.replace(END, cells + END)


def bomb(book: Path) -> None:
    with zipfile.ZipFile(book) as old:
        kept = {entry.filename: old.read(entry) for entry in old.infolist()}
    sheet, _, end = more_cells(kept.pop(POINTS), a_row(90, b"?")).partition(b"?</t>")
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in kept.items():
            new.writestr(name, content)
        with new.open(POINTS, "w") as part:
            part.write(sheet)
            for _ in range(600):
                part.write(b"A" * 1_000_000)
            part.write(b"</t>" + end)


def long_cell(book: Path) -> None:
    text = os.urandom(20_000_000).hex().encode()
    remade(book, {POINTS: lambda c: more_cells(c, a_row(90, text))})


def far_cell(book: Path) -> None:
    remade(book, {POINTS: lambda c: more_cells(c, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')})


def many_cells(book: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n * 7919) for n in range(60, 300_000))
    remade(book, {POINTS: lambda c: more_cells(c, rows)})


def sharing(book: Path, texts: bytes) -> None:
    """Let a cell of Poäng name the first of the shared texts, as Excel writes them."""
    relation = b'<Relationship Id="rId900" Target="sharedStrings.xml" Type="http://x/sharedStrings"/>'
    shared = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + texts + b"</sst>"
    remade(
        book,
        {
            POINTS: lambda c: more_cells(c, b'<row r="90"><c r="A90" t="s"><v>0</v></c></row>'),
            "xl/_rels/workbook.xml.rels": lambda c: c.replace(b"</Relationships>", relation + b"</Relationships>"),
        },
        {SHARED: shared},
    )


def many_texts(book: Path) -> None:
    sharing(book, b"".join(b"<si><t>%d</t></si>" % (n * 7919) for n in range(1_000_000)))


def deep(book: Path) -> None:
    remade(book, {POINTS: lambda c: more_cells(c, b"<x>" * 700_000)})


def many_sheets(book: Path) -> None:
    sheets = b"".join(b'<sheet name="B%d" sheetId="%d"/>' % (n, n + 90) for n in range(100_000))
    remade(book, {"xl/workbook.xml": lambda c: c.replace(b"</sheets>", sheets + b"</sheets>")})


def laughs(book: Path) -> None:
    remade(book, {POINTS: lambda c: declared(c, ENTITIES, b"&a9;")})


def external(book: Path) -> None:
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    remade(book, {POINTS: lambda c: declared(c, entity, b"&e;")})


def doctype(book: Path) -> None:
    remade(book, {POINTS: lambda c: declared(c, b"<!DOCTYPE worksheet>", b"x")})


def macros(book: Path) -> None:
    remade(book, {}, {"xl/vbaProject.bin": b"\xcc\x61"})


def macros_by_kind(book: Path) -> None:
    kind = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    remade(book, {"[Content_Types].xml": lambda c: c.replace(plain, kind)})


def password(book: Path) -> None:
    book.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"EncryptedPackage" * 300)


def packed_with_password(book: Path) -> None:
    content = bytearray(book.read_bytes())
    place = 0
    while (place := content.find(b"PK\x01\x02", place + 1)) > 0:
        content[place + 8] |= 1
    book.write_bytes(bytes(content))


def not_a_zip(book: Path) -> None:
    book.write_bytes(b"PK\x03\x04junk")


def a_text(book: Path) -> None:
    book.write_text("Kod;Poäng\n1.1;9\n", encoding="utf-8")


def nothing(book: Path) -> None:
    book.write_bytes(b"")


def truncated(book: Path) -> None:
    content = book.read_bytes()
    book.write_bytes(content[: len(content) // 2])


def another_zip(book: Path) -> None:
    with zipfile.ZipFile(book, "w") as new:
        new.writestr("word/document.xml", "<w/>")


def broken_part(book: Path) -> None:
    remade(book, {POINTS: lambda c: c[: len(c) // 2]})


def strange_encoding(book: Path) -> None:
    remade(book, {POINTS: lambda c: b'<?xml version="1.0" encoding="ebcdic"?>' + c.partition(b"?>")[2]})


def lost_texts(book: Path) -> None:
    sharing(book, b"")


def without_marks(book: Path) -> None:
    with ChangedBook(book) as opened:
        del opened.book["Exportens märken"]


def another_sheet(book: Path) -> None:
    with ChangedBook(book) as opened:
        opened.book["Poäng"].title = "Poängen"


def another_head(book: Path) -> None:
    with ChangedBook(book) as opened:
        opened.book["Poäng"]["C4"].value = "Score"


ATTACKS: Mapping[Callable[[Path], None], str] = {
    bomb: "orimligt mycket", long_cell: "Delområdet|för lång", far_cell: "orimligt mycket",
    many_cells: "orimligt mycket", many_texts: "orimligt mycket", deep: "skadad|orimligt",
    many_sheets: "orimligt mycket", laughs: "deklarationer", external: "deklarationer", doctype: "deklarationer",
    macros: "makron", macros_by_kind: "makron", password: "lösenord", packed_with_password: "lösenord",
    not_a_zip: "skadad", a_text: "ingen Excel-arbetsbok", nothing: "ingen Excel-arbetsbok", truncated: "skadad",
    another_zip: "ingen Excel-arbetsbok", broken_part: "skadad inuti", strange_encoding: "skadad",
    lost_texts: "skadad", without_marks: "säger inte vad den exporterades med", another_sheet: "Bladet Poäng saknas",
    another_head: "rubrikerna Kod, Poäng, Max",
}  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A published evaluation, still open."""
    made = new_session(tmp_path / "a.kompass")
    made.set("consensus_score", "1.1", {"points": 3, "rationale": "Orsak"})
    made.publish()
    yield made
    made.close()


@pytest.fixture
def book(session: Session) -> Path:
    """Its workbook."""
    return exported(session)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a process is measured otherwise there")
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_hostile_workbook_is_refused_soon_and_in_little_memory(
    session: Session, book: Path, attack: Callable[[Path], None]
) -> None:
    attack(book)
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(MOST_ADDRESSES), str(session.path), str(book)],
        capture_output=True, text=True, cwd=PROJECT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    *said, measured = done.stdout.splitlines()
    code, seconds, memory = measured.split()
    everything = done.stderr + "".join(said)
    assert code == ("1" if attack is long_cell else "2")
    assert any(words in everything for words in ATTACKS[attack].split("|")), everything
    assert "Traceback" not in everything
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY, f"{int(memory) >> 20} MB"


def test_a_shared_text_is_read_as_any_other(session: Session, book: Path) -> None:
    sharing(book, b"<si><r><t>9</t></r><r><rPr><b/></rPr><t>.9</t></r><rPh><t>x</t></rPh></si>")
    plan = plan_workbook(book, session.evaluation, session.families)
    assert [r.why.partition(" finns")[0] for r in plan.refused] == ["Delområdet ”9.9”"]


def test_a_formula_is_never_calculated_nor_its_last_value_taken(session: Session, book: Path) -> None:
    cell = b'<row r="90"><c r="A90" t="str"><f>"1."&amp;"2"</f><v>1.2</v></c><c r="C90"><f>9</f><v>9</v></c></row>'
    remade(book, {POINTS: lambda c: more_cells(c, cell)})
    plan = plan_workbook(book, session.evaluation, session.families)
    assert [(r.cell, "formel" in r.why) for r in plan.refused] == [("A90", True)]
    assert plan.changes == ()


def test_a_text_that_no_cell_can_hold_is_refused_in_its_cell(session: Session, book: Path) -> None:
    remade(book, {POINTS: lambda c: c.replace(b">Orsak<", b">" + b"x" * 32_768 + b"<")})
    plan = plan_workbook(book, session.evaluation, session.families)
    assert [(r.cell, "för lång" in r.why) for r in plan.refused] == [("E6", True)]


def test_bytes_that_were_spoilt_anywhere_cost_a_sentence_or_change_nothing(session: Session, book: Path) -> None:
    whole = book.read_bytes()
    begun = time.perf_counter()
    for start in range(30, len(whole), max(1, len(whole) // 40)):
        book.write_bytes(whole[:start] + b"\xff\x00\xff" + whole[start + 3 :])
        try:
            plan = plan_workbook(book, session.evaluation, session.families)
        except IntakeProblem:
            continue
        assert plan.changes == ()
    assert time.perf_counter() - begun < 60
