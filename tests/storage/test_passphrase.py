"""A passphrase for a file: nothing is legible anywhere, it can be changed and removed, and nobody gets round it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services import backups, handing_out, protecting, repairing, taking_in
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.services.surroundings import beside
from kompass_desktop.storage import ciphers
from kompass_desktop.storage.copies import check_header
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import (
    FileDamaged,
    KnownProblem,
    PartMissing,
    PassphraseNeeded,
    PassphraseProblem,
    WrongPassphrase,
)
from kompass_desktop.storage.scanning import scan
from tests.storage.conftest import LONG, another_computer
from tests.storage.evaluations import create
from tests.storage.protected import (
    FIRST,
    SECOND,
    SECRET,
    WRONG,
    keys,
    leaks,
    needs_the_part,
    told,
    write_secret,
)

PROJECT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place for temporary files is one that can be looked through."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr(ciphers, "_ROUNDS", 1)
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the evaluation lies."""
    (tmp_path / "files").mkdir()
    return tmp_path / "files" / "e.kompass"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """An open evaluation with the first passphrase, in which the secret was said before and after it was set."""
    opened = create(path)
    write_secret(opened)
    opened.publish()
    opened.file.backup("hand")
    assert protecting.protect(opened, FIRST) == ()
    write_secret(opened, 1)
    yield opened
    with suppress(KnownProblem):  # most tests have closed it
        opened.close()


# ---- nothing is legible
@needs_the_part
def test_no_byte_of_a_note_is_found_anywhere_whatever_is_done(
    session: Session, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = (path.parent, data_folder())
    assert leaks(*folders) == []
    theirs = path.with_name("deras.kompass")
    handing_out.hand_out(session, theirs)
    handing_out.hand_out(session, path.with_name("utan.kompass"), without_names=True)
    write_secret(session, 2)
    assert session.publish()
    assert session.file.backup("hand") is not None
    home = os.environ["KOMPASS_HOME"]
    another_computer(monkeypatch, tmp_path / "other")
    colleague = open_evaluation(theirs, keys=keys(FIRST))
    write_secret(colleague, 3)
    assert leaks(*folders, data_folder()) == []
    assert colleague.close()
    monkeypatch.setenv("KOMPASS_HOME", home)
    assert taking_in.plan(session, theirs).news.new
    assert leaks(*folders) == []
    taking_in.take(session, theirs)
    assert told(session) >= {f"{SECRET} nummer {n}" for n in range(4)}
    with read_evaluation(path, keys(FIRST)) as read:
        assert read.integrity == "ok"
        assert leaks(*folders) == []
    session.undo()
    assert session.close()
    assert leaks(*folders, tmp_path / "other") == []
    assert repairing.verify(path, keys(FIRST)).ok
    assert repairing.repair(path, path.with_name("hel.kompass"), keys(FIRST)).whole
    assert leaks(*folders) == []
    assert sorted(p.name for p in path.parent.glob("*") if not protecting.protected_file(p)) == []


@needs_the_part
def test_the_look_for_the_secret_finds_it_where_there_is_no_passphrase(path: Path, tmp_path: Path) -> None:
    plain = create(path)
    write_secret(plain)
    plain.close()
    assert len(leaks(path.parent, data_folder())) == 3  # the file, the working copy, the backup


KILLED = """
import os, signal, sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
from tests.storage.protected import FIRST, keys, write_secret
from kompass_desktop.storage import ciphers
ciphers._ROUNDS = 1
session = open_evaluation(Path(sys.argv[1]), keys=keys(FIRST))
for number in range(10, 40):
    write_secret(session, number)
    if number == 25:
        session.publish()
        session.file.backup("hand")
os.kill(os.getpid(), signal.SIGKILL)
"""


@needs_the_part
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_a_kill_leaves_nothing_legible_and_loses_nothing(session: Session, path: Path) -> None:
    session.close()
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=PROJECT, check=False)
    assert done.returncode == -9
    assert work_folder(data_folder(), path).joinpath("work.kompass-wal").stat().st_size > 0
    assert leaks(path.parent, data_folder()) == []
    again = open_evaluation(path, keys=keys(FIRST))
    assert {f"{SECRET} nummer {n}" for n in range(10, 40)} <= told(again)
    again.close()
    assert leaks(path.parent, data_folder()) == []


# ---- who gets in
@needs_the_part
def test_a_wrong_passphrase_is_one_sentence_and_changes_nothing(session: Session, path: Path) -> None:
    session.close()
    before = _all_files(path.parent, data_folder())
    for given in (None, keys(WRONG), keys("")):
        with pytest.raises(PassphraseProblem) as stopped:
            open_evaluation(path, keys=given)
        assert isinstance(stopped.value, PassphraseNeeded if given is None else WrongPassphrase)
        assert str(stopped.value).startswith(("e.kompass är skyddad med lösenord.", "Lösenordet passar inte till e."))
        with pytest.raises(PassphraseProblem, match=r"e\.kompass"), read_evaluation(path, given):
            pass
        with pytest.raises(PassphraseProblem, match=r"e\.kompass"):
            repairing.verify(path, given)
    assert _all_files(path.parent, data_folder()) == before
    again = open_evaluation(path, keys=keys(WRONG).also(FIRST))
    assert f"{SECRET} nummer 1" in told(again)
    again.close()


@needs_the_part
def test_a_passphrase_is_the_same_however_its_letters_are_put_together(session: Session, path: Path) -> None:
    session.close()
    open_evaluation(path, keys=keys(FIRST.replace("å", "a\u030a").replace("ä", "a\u0308"))).close()


@needs_the_part
def test_any_program_that_knows_sqlcipher_opens_the_file_with_the_words(
    session: Session, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    library: Any = import_module("sqlcipher3.dbapi2")
    monkeypatch.setattr(ciphers, "_ROUNDS", 256_000)
    protecting.protect(session, SECOND)
    session.close()
    connection = library.connect(str(path))
    connection.execute(f"PRAGMA key = '{SECOND}'")
    assert connection.execute("SELECT count(*) FROM note").fetchone()[0] >= 2
    connection.close()


def test_without_the_part_the_sentence_says_what_to_install(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ciphers, "ready", lambda: False)
    path.write_bytes(ciphers.new_salt() + os.urandom(8192 - 16))
    for door in (lambda: open_evaluation(path), lambda: open_evaluation(path, keys=keys(FIRST)), lambda: scan(path)):
        with pytest.raises(PartMissing, match=r'tillägget kryptering .* pip install "kompass-desktop\[kryptering\]"'):
            door()
    path.unlink()
    session = create(path)
    with pytest.raises(PartMissing, match="kryptering"):
        protecting.protect(session, FIRST)
    session.close()
    check_header(path)


@needs_the_part
def test_a_glance_for_the_library_passes_a_protected_file_over_with_a_word(session: Session, path: Path) -> None:
    session.close()
    with pytest.raises(PassphraseNeeded, match=r"e\.kompass är skyddad med lösenord"):
        scan(path)


@needs_the_part
def test_copies_beside_are_known_by_their_salt(session: Session, path: Path) -> None:
    session.close()
    shutil.copy(path, path.with_name("e-LAPTOP.kompass"))
    assert [copy.path.name for copy in beside(path)] == ["e-LAPTOP.kompass"]


# ---- colleagues
@needs_the_part
def test_a_colleagues_file_with_another_passphrase_is_taken_in_with_it_and_stays_legible_to_nobody(
    session: Session, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = path.with_name("deras.kompass")
    handing_out.hand_out(session, theirs)
    home = os.environ["KOMPASS_HOME"]
    another_computer(monkeypatch, tmp_path / "other")
    colleague = open_evaluation(theirs, keys=keys(FIRST))
    protecting.protect(colleague, SECOND)
    write_secret(colleague, 7)
    colleague.close()
    monkeypatch.setenv("KOMPASS_HOME", home)
    with pytest.raises(WrongPassphrase, match=r"deras\.kompass"):
        taking_in.plan(session, theirs)
    with pytest.raises(WrongPassphrase, match=r"deras\.kompass"):
        taking_in.take(session, theirs, keys=keys(WRONG))
    assert f"{SECRET} nummer 7" not in told(session)
    taking_in.take(session, theirs, keys=keys(SECOND))
    assert f"{SECRET} nummer 7" in told(session)
    assert session.close()
    assert leaks(path.parent, data_folder()) == []
    open_evaluation(path, keys=keys(FIRST)).close()


@needs_the_part
def test_protected_and_unprotected_files_take_each_other_in(session: Session, path: Path) -> None:
    theirs = path.with_name("deras.kompass")
    handing_out.hand_out(session, theirs)
    plain = open_evaluation(theirs, keys=keys(FIRST))
    protecting.unprotect(plain)
    write_secret(plain, 8)
    plain.publish()
    taking_in.take(session, theirs)
    assert f"{SECRET} nummer 8" in told(session)
    write_secret(session, 9)
    session.publish()
    plain.close()
    plain = open_evaluation(theirs)
    with pytest.raises(PassphraseNeeded):
        taking_in.take(plain, path)
    assert taking_in.plan(plain, path, keys=keys(FIRST)).news.new
    taking_in.take(plain, path, keys=keys(FIRST))
    assert f"{SECRET} nummer 9" in told(plain)
    assert not protecting.is_protected(plain)
    assert plain.close()
    assert protecting.protected_file(path)


@needs_the_part
def test_a_shared_file_that_gets_a_passphrase_meanwhile_is_never_replaced_by_one_without(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = create(path)
    mine.publish()
    home = os.environ["KOMPASS_HOME"]
    another_computer(monkeypatch, tmp_path / "other")
    colleague = open_evaluation(path)
    protecting.protect(colleague, FIRST)
    colleague.close()
    monkeypatch.setenv("KOMPASS_HOME", home)
    write_secret(mine, 5)
    with pytest.raises(PassphraseNeeded, match=r"e\.kompass"):
        mine.publish()
    with pytest.raises(PassphraseNeeded):
        mine.close()
    assert protecting.protected_file(path)
    again = open_evaluation(path, keys=keys(FIRST))
    assert f"{SECRET} nummer 5" in told(again)
    assert again.close()
    assert protecting.protected_file(path)
    assert leaks(path.parent, data_folder()) == []


# ---- set, changed, removed
@needs_the_part
def test_the_passphrase_is_changed_for_file_working_copy_and_backups_alike(session: Session, path: Path) -> None:
    session.file.backup("hand")
    kept = backups.backups_of(session)
    assert len(kept) >= 2
    salt = ciphers.salt_of(path)
    assert protecting.protect(session, SECOND) == ()
    assert ciphers.salt_of(path) not in (None, salt)
    assert {ciphers.salt_of(backup.path) for backup in kept} == {ciphers.salt_of(path)}
    write_secret(session, 2)
    session.close()
    with pytest.raises(WrongPassphrase):
        open_evaluation(path, keys=keys(FIRST))
    for backup in kept:
        with pytest.raises(WrongPassphrase):
            backups.look(backup, keys(FIRST))
        assert backups.look(backup, keys(SECOND)).municipality == "Exempelköping"
    again = open_evaluation(path, keys=keys(SECOND))
    assert {f"{SECRET} nummer {n}" for n in range(3)} <= told(again)
    backups.restore(again, kept[-1])
    assert again.undo() is not None
    again.close()


@needs_the_part
def test_the_passphrase_is_removed_from_all_of_them(session: Session, path: Path) -> None:
    assert protecting.unprotect(session) == ()
    write_secret(session, 2)
    kept = backups.backups_of(session)
    session.close()
    assert not any(protecting.protected_file(place) for place in (path, *(backup.path for backup in kept)))
    again = open_evaluation(path)
    assert {f"{SECRET} nummer {n}" for n in range(3)} <= told(again)
    assert not again.in_doubt
    again.close()


@needs_the_part
def test_what_can_be_undone_before_can_be_undone_after(path: Path) -> None:
    opened = create(path)
    row = write_secret(opened)
    protecting.protect(opened, FIRST)
    opened.undo()
    assert row not in opened.evaluation.notes
    opened.redo()
    assert row in opened.evaluation.notes
    opened.close()


@needs_the_part
def test_a_short_passphrase_is_refused(path: Path) -> None:
    opened = create(path)
    for words in ("", "kort", " " * 20):
        with pytest.raises(Refused, match="för kort"):
            protecting.protect(opened, words)
    assert not protecting.is_protected(opened)
    opened.close()


@needs_the_part
def test_a_disk_that_says_no_leaves_the_old_passphrase_and_the_evaluation_open(
    session: Session, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kompass_desktop.storage import protecting as storage

    with monkeypatch.context() as held:
        held.setattr(storage, "replace", lambda *_: False)
        with pytest.raises(KnownProblem, match="upptagen"):
            protecting.protect(session, SECOND)
    write_secret(session, 4)
    assert session.close()
    again = open_evaluation(path, keys=keys(FIRST))
    assert f"{SECRET} nummer 4" in told(again)
    again.close()


@needs_the_part
def test_the_words_are_in_no_file_and_in_no_repr(session: Session, path: Path) -> None:
    assert FIRST not in repr(session.file.keys)
    session.close()
    assert leaks(path.parent, data_folder(), word=FIRST) == []
    key = hashlib.pbkdf2_hmac("sha512", FIRST.encode(), ciphers.salt_of(path) or b"", 1, 32)
    assert leaks(path.parent, data_folder(), word=key.hex()) == []


# ---- damage
@needs_the_part
@pytest.mark.parametrize("where", [0.3, 0.6, 0.95])
def test_a_damaged_protected_file_is_known_as_damaged_and_its_backup_is_not(
    session: Session, path: Path, where: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    data = bytearray(path.read_bytes())
    at = int(len(data) * where)
    data[at : at + 64] = os.urandom(64)
    path.write_bytes(data)
    again = open_evaluation(path, keys=keys(FIRST))  # the working copy has it all
    assert f"{SECRET} nummer 1" in told(again)
    again.close()
    path.write_bytes(data)
    another_computer(monkeypatch, tmp_path / "other")
    with pytest.raises(FileDamaged, match=r"e\.kompass"):
        open_evaluation(path, keys=keys(FIRST))
    assert not repairing.verify(path, keys(FIRST)).ok
    saved = path.with_name("hel.kompass")
    if where < 0.9:
        repairing.repair(path, saved, keys(FIRST))
        assert protecting.protected_file(saved)
    else:  # the page that leads to all others is gone, and nobody can look for what is behind it
        with pytest.raises(FileDamaged, match="ingenting att rädda"):
            repairing.repair(path, saved, keys(FIRST))
    assert leaks(path.parent, data_folder()) == []


@needs_the_part
def test_a_damaged_working_copy_is_set_aside_and_stays_protected(session: Session, path: Path) -> None:
    session.close()
    work = work_folder(data_folder(), path) / "work.kompass"
    data = bytearray(work.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 64] = os.urandom(64)
    work.write_bytes(data)
    again = open_evaluation(path, keys=keys(FIRST))
    assert again.in_doubt
    assert f"{SECRET} nummer 1" in told(again)
    again.close()
    assert leaks(path.parent, data_folder()) == []


# ---- kills while it is changed
CHANGE = """
import json, os, sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.protecting import protect, unprotect
from kompass_desktop.storage import ciphers, protecting
from tests.storage.protected import keys
for line in sys.stdin:
    home, path, old, new, stop = json.loads(line)
    child = os.fork()
    if not child:
        os.environ["KOMPASS_HOME"] = home
        session = open_evaluation(Path(path), keys=keys(old) if old else None)
        left = [stop]
        def count(event, _):
            if event in ("open", "os.rename", "os.remove", "os.truncate", "shutil.copyfile", "sqlite3.connect"):
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), 9)
        sys.addaudithook(count)
        protect(session, new) if new else unprotect(session)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@needs_the_part
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of POSIX")
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("old", "new"), [("", FIRST), (FIRST, SECOND), (FIRST, "")], ids=["set", "change", "remove"])
def test_a_kill_while_it_is_changed_leaves_a_file_with_one_of_the_two(
    tmp_path: Path, path: Path, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = create(path)
    write_secret(opened)
    opened.publish()
    opened.file.backup("hand")
    if old:
        protecting.protect(opened, old)
    write_secret(opened, 1)
    opened.close(publish=False)
    before = tmp_path / "before"
    shutil.copytree(path.parent, before / "files")
    shutil.copytree(data_folder(), before / "home")
    ends: set[str] = set()
    with subprocess.Popen(
        [sys.executable, "-c", CHANGE.replace("for line", "ciphers._ROUNDS = 1\nfor line", 1)],
        cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as server:  # fmt: skip
        assert server.stdin is not None
        assert server.stdout is not None
        for stop in range(1, 2000, 1 if LONG else 5):
            shutil.rmtree(path.parent)
            shutil.rmtree(data_folder())
            shutil.copytree(before / "files", path.parent)
            shutil.copytree(before / "home", data_folder())
            server.stdin.write(json.dumps([os.environ["KOMPASS_HOME"], str(path), old, new, stop]) + "\n")
            server.stdin.flush()
            code = int(server.stdout.readline())
            assert code in (0, -9)
            ends.add(_opens_with_one_of(path, old, new))
            if code == 0:
                break
        server.stdin.close()
    assert ends == {old, new}


def _opens_with_one_of(path: Path, old: str, new: str) -> str:
    """The passphrase of the two that opens the evaluation; all is there, and nothing legible if both are words."""
    fits: list[str] = []
    for words in (old, new):
        try:
            with read_evaluation(path, keys(words) if words else None) as read:
                assert read.integrity == "ok", read.said
        except PassphraseProblem:
            continue
        if words or not protecting.protected_file(path):
            fits.append(words)
    assert fits
    if old and new:
        assert len(fits) == 1
        assert leaks(path.parent, data_folder()) == []
    fit = fits[-1] if protecting.protected_file(path) or "" not in fits else ""
    again = open_evaluation(path, keys=keys(fit) if fit else None)
    assert told(again) >= {f"{SECRET} nummer 0", f"{SECRET} nummer 1"}
    assert not again.in_doubt, again.said
    assert again.close()
    if fit:
        assert leaks(path.parent, data_folder()) == []
    with pytest.raises(PassphraseProblem) if fit else _nothing():
        open_evaluation(path).close()
    return fit


def _nothing() -> Any:
    from contextlib import nullcontext

    return nullcontext()


def _all_files(*folders: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for folder in folders for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_file_without_a_passphrase_is_opened_without_the_library_for_them(path: Path) -> None:
    create(path).close()
    code = "import sys; from pathlib import Path; from kompass_desktop.services.opening import open_evaluation as o; "
    code += "o(Path(sys.argv[1])).close(); sys.exit('sqlcipher3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code, str(path)], cwd=PROJECT, check=False).returncode == 0
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
