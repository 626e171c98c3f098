"""Files of older and newer programs: their readable tables are made anew from the log, with a copy kept first."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.model.kinds import kinds
from kompass_desktop.services import dumping
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage import migrations
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT, is_current, log_schema, schema_of, table_schema
from tests.storage.conftest import Published
from tests.storage.evaluations import publish, shown


def by_another_program(path: Path, *statements: str) -> None:
    """Change the readable tables as a program with other kinds would have made them."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


OTHERS = {
    "an older program without a kind": ("DROP TABLE action", "DROP TABLE report_remark"),
    "an older program without a field": ("ALTER TABLE note DROP COLUMN position",),
    "an older program with other guards": ("DROP TRIGGER note_guard_insert", "DROP INDEX note_interview"),
    "a newer program with a kind": ("CREATE TABLE photo (id TEXT PRIMARY KEY, alt TEXT, deleted INTEGER NOT NULL)",
                                    "INSERT INTO photo VALUES ('p', 'bron', 0)"),
    "a newer program with a field": ("ALTER TABLE consensus_score ADD COLUMN mood TEXT",),
}  # fmt: skip


@pytest.mark.parametrize("other", OTHERS)
def test_a_file_of_another_program_shows_the_same_and_is_not_in_doubt(
    other: str, evaluation: Path, published: Published
) -> None:
    by_another_program(evaluation, *OTHERS[other])
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"
        assert read.said == ()
        assert dumping.dump(read.evaluation, read.file.versions) == published.truth
        assert is_current(read.file.connection)
    session = open_evaluation(evaluation, "KA")
    assert not session.in_doubt
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert shown(evaluation)["consensus"][2]["points"] == 7


def test_a_copy_is_kept_before_tables_are_replaced(
    evaluation: Path, own_data_folder: Path, published: Published
) -> None:
    by_another_program(evaluation, "ALTER TABLE note ADD COLUMN mood TEXT")
    open_evaluation(evaluation).close()
    folder = own_data_folder / "backups"
    (kept,) = folder.glob("*/*.migration.*.kompass")
    with closing(sqlite3.connect(kept)) as connection:
        assert "mood" in {r[1] for r in connection.execute("PRAGMA table_info(note)")}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    open_evaluation(evaluation).close()
    assert len(list(folder.glob("*/*.migration.*"))) == 1, "and only then"
    shutil.rmtree(folder)
    copy = published.put(evaluation.with_name("annan.kompass"))
    open_evaluation(copy).close()
    assert not list(folder.glob("*/*.migration.*"))


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    evaluation: Path, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_another_program(evaluation, "ALTER TABLE note ADD COLUMN mood TEXT")
    file = EvaluationFile(evaluation, "KA")
    before = schema_of(file.connection), list(file.log())

    def fails(_: object) -> None:
        raise sqlite3.OperationalError("no")

    with monkeypatch.context() as patch:
        patch.setattr(EvaluationFile, "_rebuild", fails)
        with pytest.raises(KnownProblem):
            file.prepare()
    assert (schema_of(file.connection), list(file.log())) == before, "half a migration would look like damage"
    assert file.prepare()
    assert not file.prepare()
    file.close()
    assert shown(evaluation) == published.truth


def test_a_new_file_has_exactly_the_format(tmp_path: Path) -> None:
    file = EvaluationFile(tmp_path / "e.kompass", "KA")
    assert file.prepare()
    assert not file.prepare()
    have = {k: v for k, v in schema_of(file.connection).items() if "_sqlite_migrations" not in k[1]}
    assert have == {**log_schema(LOG_FORMAT), **table_schema()}
    assert file.connection.execute("PRAGMA user_version").fetchone() == (LOG_FORMAT,)
    assert file.connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    (family,) = file.families()
    assert re.fullmatch(r"[0-9a-f]{32}", family)
    file.close()


def test_the_readable_tables_are_readable_with_any_sqlite_tool(evaluation: Path, published: Published) -> None:
    """One table per kind, one column per field: nobody who has the file is locked out of what they wrote."""
    with closing(sqlite3.connect(evaluation)) as connection:
        for kind in kinds().values():
            columns = [r[1] for r in connection.execute(f"PRAGMA table_info({kind.name})")]
            assert columns == ["id", *kind.fields, "deleted"]
        points = dict(connection.execute("SELECT id, points FROM consensus_score WHERE deleted = 0").fetchall())
    assert points == {score["sub_criterion"]: score["points"] for score in published.truth["consensus"]}


def test_the_log_of_format_1_is_never_edited() -> None:
    """A file that is out there cannot be changed any more: a new format is a new migration and a new number."""
    from hashlib import sha256

    assert LOG_FORMAT == 1
    text = "\n".join(" ".join(sql.split()) for _, sql in sorted(log_schema(1).items()))
    assert sha256(text.encode()).hexdigest()[:16] == "664c97160b98fd8e"
    assert log_schema(0) == log_schema(2) == {}
    assert [m.name for m in migrations.log_migrations()._migrations] == ["m001_the_log"]
