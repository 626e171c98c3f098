"""What a colleague's file brings, as lines with an icon each: by whom, what is to be decided, what does not hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.evaluation import Evaluation, FieldKey
from kompass_desktop.services.news import News, listed, places

MOST_PLACES = 8


class NewsLine(Struct, frozen=True):
    """An icon and its colour's token, what the line is about, and the words."""

    icon: str
    colour: str
    head: str
    words: str


def news_lines(news: News, evaluation: Evaluation) -> list[NewsLine]:
    """Everything that is to be known before one takes a file in; `evaluation` is as it is with the file."""
    return [*_who(news, evaluation), *_removed(news), *_decide(news, evaluation), *_doubts(news)]


def _who(news: News, evaluation: Evaluation) -> Iterator[NewsLine]:
    translate = QCoreApplication.translate
    for author, counts in news.by_author:
        known = evaluation.evaluators.get(author)
        name = (known.name if known is not None else "") or author
        head = f"{name} ({author})" if name != author else author
        yield NewsLine("user", "accent", head or translate("take_in", "Utan namn"), listed(counts))


def _removed(news: News) -> Iterator[NewsLine]:
    translate = QCoreApplication.translate
    if news.removed:
        words = (
            translate("take_in", "1 rad tas bort") if news.removed == 1 else translate("take_in", "{n} rader tas bort")
        )
        yield NewsLine(
            "trash-2", "muted", words.format(n=news.removed), translate("take_in", "De finns kvar i historiken.")
        )
    if news.forgotten:
        words = translate("take_in", "Text som någon har raderat för gott försvinner också här: {n}")
        yield NewsLine("trash-2", "warn", "", words.format(n=news.forgotten))


def _decide(news: News, evaluation: Evaluation) -> Iterator[NewsLine]:
    translate = QCoreApplication.translate
    if news.disputes:
        n = len(news.disputes)
        head = (
            translate("take_in", "1 fält att avgöra")
            if n == 1
            else translate("take_in", "{n} fält att avgöra").format(n=n)
        )
        yield NewsLine("columns-2", "warn", head, _some(evaluation, [d.key for d in news.disputes]))
    older = [d.key for d in news.standing if d not in news.disputes]
    if older:
        yield NewsLine(
            "columns-2", "muted", translate("take_in", "Att avgöra sedan tidigare"), _some(evaluation, older)
        )
    if news.joined:
        head = translate("take_in", "Texter som fogas ihop, läs igenom")
        yield NewsLine("eye", "muted", head, _some(evaluation, list(news.joined)))


def _doubts(news: News) -> Iterator[NewsLine]:
    for words in news.seals:
        yield NewsLine("lock", "muted", "", words)
    for words in news.doubts:
        yield NewsLine("triangle-alert", "bad", "", words)


def _some(evaluation: Evaluation, keys: Sequence[FieldKey]) -> str:
    """The places, only so many that they can be read."""
    words = places(evaluation, keys[:MOST_PLACES])
    more = len(keys) - MOST_PLACES
    if more <= 0:
        return words
    return QCoreApplication.translate("take_in", "{places} och {n} till").format(places=words.rstrip("."), n=more)
