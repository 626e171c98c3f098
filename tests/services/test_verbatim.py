"""Whatever is typed is a note, and its words are kept as they were typed: composed (NFC), and nothing else."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kompass_desktop.services.opening import create_evaluation, read_evaluation
from kompass_desktop.services.session import Session

LINES = st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An evaluation with one interview, kept for all lines."""
    path = tmp_path_factory.mktemp("ord") / "ord.kompass"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(path.parent / "hem"))
        made = create_evaluation(path, municipality="Exempelköping", year=2026)
        made.add("interview", {"title": "Grupp 1"}, row="i")
        yield made
        made.close()


def kept(line: str) -> str:
    """What of a line is kept: everything but control characters, composed."""
    shown = "".join(c for c in line if c in "\t\n" or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", shown)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES)
@example("#13 + c: Ungdomsråd har egen budget")
@example("a\u030a a\u0308 o\u0308")
@example("=1+1 <b>fet</b> 'drop table' \U0001f600 \u200b")
@example("\u202eomvänt\u202c")
def test_every_line_gives_a_note_with_its_words(session: Session, line: str) -> None:
    row = session.add("note", {"interview": "i", "text": line, "inherited": "1.1"})
    note = session.evaluation.notes[row]
    assert note.text == kept(line)
    assert session.evaluation.sub_criteria_of(note)  # its own codes, or the one it inherits
    reading = session.evaluation.reading(note)
    assert "".join(reading.body.split()) in "".join(note.text.split()) or reading.codes


def test_the_words_are_the_same_after_they_were_closed_and_opened(tmp_path: Path) -> None:
    lines = [
        "#13 + c: Åäö é",
        "\u200bnoll\u00adbredd",
        "tabb\tinne",
        "“citat” – tankstreck",
        "=SUMMA(A1)",
        "x" * 40_000,
    ]
    path = tmp_path / "igen.kompass"
    session = create_evaluation(path, municipality="Exempelköping", year=2026)
    session.add("interview", {"title": "Grupp 1"}, row="i")
    for n, line in enumerate(lines):
        session.add("note", {"interview": "i", "text": line, "written_at": n}, row=f"n{n}")
    session.close()
    with read_evaluation(path) as found:
        assert [found.evaluation.notes[f"n{n}"].text for n in range(len(lines))] == lines
