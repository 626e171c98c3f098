"""Taking in a colleague's file: what would come, and doing it as one step with a backup from before and a receipt."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase
from kompass_desktop.services.disputes import open_disputes
from kompass_desktop.services.looking import READ_ONLY
from kompass_desktop.services.news import News, news_of
from kompass_desktop.services.opening import Reading, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.receipts import write_receipt
from kompass_desktop.services.sealing import with_one_digest_each
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.services.targets import same_file
from kompass_desktop.storage.backups import TAKE_IN, Backups
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import copy_live, private_folder
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, KnownProblem, OtherEvaluation, problem_from
from kompass_desktop.storage.scanning import scan
from kompass_desktop.storage.union import take_in


class Receipt(Struct, frozen=True):
    """What was taken in: the news, the evaluation with it, the backup from before, and the text file beside that.

    There is no backup where nothing was new, or where it could not be made. `said` is what puts the file in doubt.
    """

    news: News
    evaluation: Evaluation
    said: tuple[str, ...] = ()
    backup: Path | None = None
    text: Path | None = None

    @property
    def doubts(self) -> tuple[str, ...]:
        """Sentences about what is not as it should be: in the file, or in the evaluation because of it."""
        return (*self.said, *self.news.doubts)

    @property
    def words(self) -> list[str]:
        """The receipt as sentences."""
        return self.news.words(self.evaluation)


def plan(
    source: Session | Reading, path: Path, *, join: bool = False, mine: Path | None = None, keys: Keys | None = None
) -> Receipt:  # fmt: skip
    """What would come in with a file; nothing is changed. Raises Refused or KnownProblem where it would be refused.

    `mine` is where an evaluation lies that is only read. `keys` are for the file, where it has another passphrase.
    """
    file = source.file.file if isinstance(source, Session) else source.file
    before, keys = source.evaluation, _all_keys(file, keys)
    mine = source.path if isinstance(source, Session) else mine
    with _file_to_take(mine, path, keys) as theirs, private_folder(file.path.parent, path) as room, _said_of(path):
        tried = room / "tried.kompass"
        copy_live(file.path, tried, file.keys)
        trial = EvaluationFile(tried, file.evaluator, lasting=False, keys=file.keys)
        try:
            trial.prepare()
            taken = take_in(trial, theirs.path, join=join, step=True, called=path.name, keys=keys)
            after = before.with_rows(taken.computed.rows).with_disputes(taken.computed.rows, taken.computed.disputes)
            after = with_one_digest_each(after, trial.versions)
            news = news_of(path.name, taken, trial, before, after, older=open_disputes(before, file))
        finally:
            trial.close()
    return Receipt(news, after, theirs.said)


def take(session: Session, path: Path, *, join: bool = False, keys: Keys | None = None) -> Receipt:
    """Take in a file as one undo step, with a backup made first where something is new.

    Raises Refused or KnownProblem, and then nothing came in. What must be said of the backup is in `session.said`.
    """
    if session.read_only:
        raise Refused(phrase(READ_ONLY))
    session.end_typing()
    before, file = session.evaluation, session.file.file
    older, keys = open_disputes(before, file), _all_keys(file, keys)
    backups: list[Path] = []
    with _file_to_take(session.path, path, keys) as theirs, _said_of(path):
        taken = session.take_in(
            theirs.path,
            join=join,
            called=path.name,
            before=lambda: backups.extend(_back_up(session)),
            keys=keys,
        )
    news = news_of(path.name, taken, file, before, session.evaluation, older=older)
    backup = backups[0] if backups else None
    text = write_receipt(news.words(session.evaluation), session.evaluation, path, backup) if backup else None
    return Receipt(news, session.evaluation, theirs.said, backup, text)


def _all_keys(file: EvaluationFile, keys: Keys | None) -> Keys | None:
    """The passphrases to try: a colleague's file may well have the same."""
    return keys.with_all_of(file.keys) if keys else file.keys


def _back_up(session: Session) -> list[Path]:
    """The backup that holds what is here just now, made now or earlier; none where it could not be made."""
    said = len(session.said)
    made = session.file.backup(TAKE_IN)
    if made is not None:
        return [made]
    found = Backups(data_folder(), session.families).found() if len(session.said) == said else []
    return [found[0].path] if found else []


class _Theirs(Struct, frozen=True):
    """The file to read, and what puts it in doubt."""

    path: Path
    said: tuple[str, ...] = ()


@contextmanager
def _file_to_take(mine: Path | None, path: Path, keys: Keys | None) -> Generator[_Theirs]:
    """The file itself; where it was worked in on this computer, a copy with the work that is not yet published."""
    if mine is not None and same_file(mine, path):
        raise Refused(phrase("{name} är den egna utvärderingen. Välj kollegans fil.", name=path.name))
    if not Place(path, data_folder()).has_left_over:
        yield _Theirs(path)
        return
    with read_evaluation(path, keys) as read:
        yield _Theirs(read.file.path, () if read.integrity == "ok" else read.said)


@contextmanager
def _said_of(path: Path) -> Generator[None]:
    """Another evaluation is refused with what joining it would mean; errors of the disk become words."""
    try:
        yield
    except OtherEvaluation as problem:
        raise OtherEvaluation(_what_joining_means(path)) from problem
    except (OSError, *SQLITE_ERRORS) as error:
        raise problem_from(error, path) from error


def _what_joining_means(path: Path) -> str:
    other = phrase("{name} är en annan utvärdering.", name=path.name)
    with suppress(KnownProblem):
        details = scan(path).details
        nameless = phrase("utan namn")
        about = f"{details.get('municipality') or nameless} {details.get('year') or ''}".rstrip()
        other = phrase("{name} är en annan utvärdering ({about}).", name=path.name, about=about)
    joining = phrase(
        "Att lägga ihop dem gör en utvärdering av båda: allt i båda finns kvar, och där de skiljer sig får ni avgöra "
        "vad som gäller. Lägg ihop dem uttryckligen om det är meningen."
    )
    return f"{other} {joining}"
