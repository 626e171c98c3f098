"""Opening, creating and reading evaluations: from a path to a session, or to a value that is only looked at."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.language import phrase
from kompass_desktop.services.impossible import impossible_words
from kompass_desktop.services.looking import ReadOnlySession
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import DEFAULT_EDITION, editions, load_catalogue
from kompass_desktop.services.rules import evaluator_name, obey
from kompass_desktop.services.sealing import broken_words, with_one_digest_each
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.services.surroundings import advice, beside
from kompass_desktop.services.words import shown
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.disposing import DISPOSING
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.schema import LOG_FORMAT
from kompass_desktop.storage.workplace import Workplace

__all__ = [
    "PROGRAM", "SUFFIX", "Person", "Reading", "advice", "beside", "create_evaluation", "open_evaluation",
    "open_read_only", "read_evaluation",
]  # fmt: skip
SUFFIX = ".kompass"
PROGRAM = "kompass_desktop 0.1.0"


class Person(Struct, frozen=True):
    """An evaluator to be: the short name and the home organisation."""

    name: str
    organisation: str = ""


def open_evaluation(path: Path, author: str = "", keys: Keys | None = None) -> Session:
    """Open an evaluation to work in it. Raises KnownProblem; an author that is unknown there is Refused.

    Without the `keys` that it needs it is a PassphraseProblem. They are made of a passphrase (services.protecting).
    """
    author = unicodedata.normalize("NFC", author).strip()
    fresh = not work_folder(data_folder(), path).exists()
    place = Workplace(path, data_folder(), author, program=PROGRAM, keys=keys)
    try:
        if (place.folder / DISPOSING).exists():
            from kompass_desktop.storage.traces import finish_disposal

            finish_disposal(place, data_folder())
        session = Session(place, load_catalogue(_edition(place.file)), author)
        if author and author not in session.evaluation.evaluators:
            names = ", ".join(sorted(session.evaluation.evaluators)) or phrase("ingen ännu")
            raise Refused(
                phrase(
                    "Utvärderaren {author} finns inte i {name}. Där finns: {names}.",
                    author=shown(author),
                    name=path.name,
                    names=names,
                )
            )
        for words in impossible_words(session.evaluation):
            place.doubt(words)
    except BaseException:
        (place.discard if fresh else place.close)()
        raise
    return session


def create_evaluation(
    path: Path, *, municipality: str, year: int, edition: str = DEFAULT_EDITION, evaluators: Sequence[Person] = (),
    author: str = "", more: Mapping[str, Value] | None = None, fill: Callable[[Session], list[Change]] | None = None,
) -> Session:  # fmt: skip
    """Start an evaluation in a new file and publish it. Raises KnownProblem or Refused, and then there is no file.

    `more` are further facts of the evaluation; `fill` gives the changes that it starts with.
    """
    if edition not in editions():
        known = ", ".join(editions())
        raise Refused(
            phrase(
                "Utgåva {edition} finns inte i programmet. Välj bland: {known}.", edition=shown(edition), known=known
            )
        )
    values = {"municipality": municipality.strip(), "year": year, "edition": edition, **(more or {})}
    changes = [*setting("evaluation", DETAILS_ROW, values), *_people(evaluators)]
    catalogue = load_catalogue(edition)
    obey(Evaluation(catalogue), changes)  # refused before anything is made
    place = Workplace.create(path, data_folder(), author, program=PROGRAM)
    session = Session(place, catalogue, author)
    try:
        session.begin(changes)
        if fill:
            session.begin(fill(session))
        if not session.publish():
            raise Refused(phrase("Det gick inte att skriva {path}. Försök igen eller välj en annan mapp.", path=path))
    except BaseException:
        place.discard()
        raise
    return session


def _people(evaluators: Sequence[Person]) -> Iterator[Change]:
    names: set[str] = set()
    for person in evaluators:
        name, _ = evaluator_name(person.name)
        if name in names:
            raise Refused(
                phrase("Utvärderaren {name} är angiven två gånger. Ange var och en en gång.", name=shown(name))
            )
        names.add(name)
        yield from setting("evaluator", name, {"name": name})
        if person.organisation:
            yield from setting("evaluator", name, {"organisation": person.organisation})


class Reading(Struct, frozen=True):
    """An evaluation that is only looked at: its value, its log, what has to be said, and what doubts there are."""

    evaluation: Evaluation
    file: EvaluationFile
    said: tuple[str, ...]
    integrity: str
    format: int
    size: int


@contextmanager
def read_evaluation(path: Path, keys: Keys | None = None) -> Generator[Reading]:
    """Look at an evaluation without changing anything, also while somebody works in it. Raises KnownProblem."""
    from kompass_desktop.storage.reading import opened_for_reading  # the window never needs it

    with opened_for_reading(path, data_folder(), keys) as opened:
        catalogue = load_catalogue(_edition(opened.file))
        computed = opened.file.load()
        known = Evaluation(catalogue).with_rows(computed.rows).with_disputes(computed.rows, computed.disputes)
        evaluation = with_one_digest_each(known, opened.file.versions)
        broken = [*broken_words(evaluation), *impossible_words(evaluation)]
        integrity = "; ".join([*(() if opened.integrity == "ok" else (opened.integrity,)), *broken]) or "ok"
        yield Reading(evaluation, opened.file, (*opened.said, *broken), integrity, LOG_FORMAT, opened.size)


def open_read_only(path: Path, keys: Keys | None = None) -> ReadOnlySession:
    """The evaluation at a path to be looked at in a window, also while somebody works in it; to be closed.

    It is what can be offered where `open_evaluation` raises AlreadyOpen or NotWritable. Raises KnownProblem or Refused.
    """
    with ExitStack() as room:
        read = room.enter_context(read_evaluation(path, keys))
        doubt, catalogue = read.integrity != "ok", read.evaluation.catalogue
        return ReadOnlySession(path, read.file, catalogue, said=read.said, in_doubt=doubt, room=room.pop_all())


def _edition(file: EvaluationFile) -> str:
    """The edition that an evaluation belongs to; the program's own while it is in dispute."""
    edition = str(file.value("evaluation", DETAILS_ROW, "edition") or DEFAULT_EDITION)
    if edition not in editions():
        raise Refused(
            phrase(
                "Utvärderingen hör till utgåva {edition}, som det här programmet inte har. Uppdatera programmet.",
                edition=shown(edition),
            )
        )
    return edition
