"""A file with a passphrase on the command line: the passphrase comes from the environment, never as an argument."""

from __future__ import annotations

from pathlib import Path

import pytest

from kompass_desktop.cli import main as cli
from kompass_desktop.services import protecting
from kompass_desktop.services.opening import Person, create_evaluation
from kompass_desktop.storage import ciphers
from tests.storage.protected import FIRST, SECOND, WRONG, keys, needs_the_part

VARIABLE = "KOMPASS_PASSPHRASE"
pytestmark = needs_the_part


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A protected file."""
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    place = tmp_path / "e.kompass"
    session = create_evaluation(place, municipality="Exempelköping", year=2026, evaluators=[Person("KA")])
    protecting.protect(session, FIRST)
    session.close()
    return place


def test_without_a_passphrase_every_verb_says_in_one_line_where_it_can_stand(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for verb in (["info"], ["totals"], ["dump"], ["check"], ["log"], ["verify"], ["dispose", "--plan"]):
        assert cli.main([verb[0], str(path), *verb[1:]]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err == (
            "e.kompass är skyddad med lösenord. Ange lösenordet. Det kan stå i miljövariabeln KOMPASS_PASSPHRASE.\n"
        )


def test_a_wrong_one_is_refused_in_one_line(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, WRONG)
    assert cli.main(["info", str(path)]) == 2
    said = capsys.readouterr()
    assert said.err.startswith("Lösenordet passar inte till e.kompass.")
    assert said.err.count("\n") == 1
    assert WRONG not in said.err


def test_with_it_the_verbs_work_and_what_is_handed_out_has_it_too(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, FIRST)
    for verb in ("info", "totals", "dump", "log", "verify"):
        assert cli.main([verb, str(path)]) in (0, 1), verb
    copy, over = path.with_name("kopia.kompass"), path.with_name("kommun.kompass")
    assert cli.main(["hand-out", str(path), str(copy)]) == 0
    assert "samma lösenord" in capsys.readouterr().out
    assert protecting.protected_file(copy)
    assert cli.main(["take-in", str(path), str(copy)]) == 0
    capsys.readouterr()
    assert cli.main(["hand-over", str(path), str(over)]) == 0
    assert "inget lösenord, med avsikt" in capsys.readouterr().out
    assert not protecting.protected_file(over)


def test_on_a_terminal_it_is_asked_for_and_asked_again(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [WRONG, SECOND, FIRST]
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda *_, **__: answers.pop(0))
    assert cli.main(["info", str(path)]) == 0
    assert answers == []
    said = capsys.readouterr()
    assert "Exempelköping 2026" in said.out
    assert said.err.count("Lösenordet passar inte") == 2
    assert keys(FIRST) is not None
