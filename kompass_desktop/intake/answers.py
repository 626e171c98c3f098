"""The municipality's written answers: questions and answers paired, each with the sub-criteria it says it is about.

Pairs are known by their numbers ("1.3", "1.3.2", "13"), by "Fråga:" and "Svar:", by the columns of a table, and by
headings that are a sub-criterion's title. What belongs to no pair is listed; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kompass_desktop.intake.answer_signs import ANSWER_WORDS, NUMBER_WORDS, QUESTION_WORDS, Signs, folded
from kompass_desktop.intake.answer_source import Block, read_blocks
from kompass_desktop.intake.reading import Unread
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.language import phrase


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """One answer as it stands: its question, the sub-criteria that its number or title says, and its line (from 1).

    `why` says (Swedish) what keeps it from being placed, where number and title do not agree.
    """

    line: int
    question: str
    text: str
    codes: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class AnswersReading:
    """All that was read: answers in their order, and what belongs to none of them."""

    answers: tuple[ReadAnswer, ...]
    unread: tuple[Unread, ...]


def read_answers(path: Path, catalogue: Catalogue) -> AnswersReading:
    """Read a Word, Excel or text file; IntakeProblem, with one Swedish sentence, for what cannot be read."""
    return pair_up(read_blocks(path), catalogue)


def pair_up(blocks: Sequence[Block], catalogue: Catalogue) -> AnswersReading:
    """Pair questions and answers in blocks of text."""
    lines = [cell for block in blocks if not block.sheet for cell in block.filled[:1]]
    signs = Signs(catalogue, lines)
    marked = [line for line in lines if signs.read(line).label == "answer"]
    signs.labelled = len(marked) > 1 or any(":" in line for line in marked)  # once it may be the document's title
    return _Pairing(signs).read(blocks)


@dataclass(slots=True)
class _Open:
    """The pair that lines are being put to."""

    line: int
    codes: tuple[str, ...]
    question: list[str] = field(default_factory=list[str])
    text: list[str] = field(default_factory=list[str])
    answering: bool = False
    why: str = ""


@dataclass(slots=True)
class _Columns:
    """Where question, answer and number stand in the rows of a table; -1 for nowhere."""

    question: int
    answer: int
    number: int = -1


class _Pairing:
    """Goes through the blocks once."""

    def __init__(self, signs: Signs) -> None:
        self._signs = signs
        self._answers: list[ReadAnswer] = []
        self._unread: list[Unread] = []
        self._open: _Open | None = None
        self._context: tuple[str, ...] = ()
        self._columns: _Columns | None = None
        self._after_blank = True

    def read(self, blocks: Sequence[Block]) -> AnswersReading:
        """All of it."""
        for block in blocks:
            if block.formula:
                self._say(block.line, block.formula, phrase("Cellen har en formel, och formler läses inte."))
            elif block.sheet:
                self._new_sheet(block)
            elif len(block.cells) > 1 and (len(block.filled) > 1 or (self._columns and block.filled)):
                self._row(block)
            else:
                text = "".join(block.filled) if len(block.cells) != 1 else block.cells[0]
                self._line(block.line, text)
                self._after_blank = not text.strip()
        self._close()
        return AnswersReading(tuple(self._answers), tuple(sorted(self._unread, key=lambda u: u.line)))

    def _say(self, line: int, text: str, why: str) -> None:
        if text.strip():
            self._unread.append(Unread(line, text.strip(), why))

    def _new_sheet(self, block: Block) -> None:
        self._close()
        self._columns = None
        title = block.cells[0]
        code = self._signs.code_of(title)
        self._context = (code,) if code else self._signs.codes_of_title(title)

    # ---- lines
    def _line(self, line: int, text: str) -> None:
        sign = self._signs.read(text)
        if sign.label == "answer" and self._signs.labelled:
            self._begin_answer(line, sign.rest)
        elif sign.against:
            self._begin(line, (), text, _against(sign.against))
            self._context = ()
        elif sign.label == "question":
            self._begin(line, sign.codes or self._context, text)
        elif sign.area:
            self._close()
            self._context = ()
        elif sign.heading:
            self._begin(line, sign.codes, text)
            self._context = sign.codes
        elif sign.numbered and not (self._signs.labelled and self._answering and not sign.codes):
            self._begin(line, sign.codes or self._context, text)
        elif self._asks(text):
            self._ask(line, text)
        else:
            self._put(line, text)

    @property
    def _answering(self) -> bool:
        return self._open is not None and self._open.answering

    def _asks(self, text: str) -> bool:
        """Whether an unmarked line is a question: under a heading or a blank line, and where answers are not marked."""
        if self._signs.labelled or not text.rstrip().endswith("?"):
            return False
        return bool(self._context) or self._after_blank or (self._open is not None and not self._has_text)

    @property
    def _has_text(self) -> bool:
        return self._open is not None and any(line.strip() for line in self._open.text)

    def _ask(self, line: int, text: str) -> None:
        if self._open is not None and not self._has_text:
            self._open.question.append(text)  # the question under its heading
        else:
            self._begin(line, self._context, text)

    def _begin(self, line: int, codes: tuple[str, ...], question: str, why: str = "") -> None:
        heading = self._open is not None and not self._has_text and self._heads(codes)
        if heading and self._open is not None:
            self._open.question.append(question)
            self._open.answering = False
            return
        self._close()
        self._open = _Open(line, codes, [question], why=why)

    def _heads(self, codes: tuple[str, ...]) -> bool:
        """Whether what is open is only the heading of what comes now."""
        now = self._open
        return (
            now is not None and len(now.question) == 1 and now.codes == codes and bool(codes)
            and self._signs.read(now.question[0]).heading
        )  # fmt: skip

    def _begin_answer(self, line: int, text: str) -> None:
        if self._open is None or self._answering:
            self._close()
            self._open = _Open(line, self._context)
        self._open.answering = True
        self._open.text.append(text)

    def _put(self, line: int, text: str) -> None:
        if self._open is None:
            self._say(line, text, phrase("Står före den första frågan."))
        elif self._signs.labelled and not self._open.answering:
            self._open.question.append(text)
        else:
            self._open.text.append(text)

    def _close(self) -> None:
        now, self._open = self._open, None
        if now is None:
            return
        question, text = "\n".join(now.question).strip(), "\n".join(now.text).strip()
        if text:
            self._answers.append(ReadAnswer(now.line, question, text, now.codes, now.why))
        elif not (len(now.question) == 1 and self._signs.read(now.question[0]).heading):
            self._say(now.line, question, phrase("Frågan har inget svar."))

    # ---- tables
    def _row(self, block: Block) -> None:
        head = self._head(block)
        if head is None and len(block.filled) == 2 and folded(block.filled[0]) in QUESTION_WORDS | ANSWER_WORDS:
            self._labelled_row(block)
            return
        self._close()
        if head is not None:
            self._columns = head
        elif self._columns is not None and len(block.cells) > max(self._columns.question, self._columns.answer):
            self._placed(block, self._columns)
        else:
            self._unmarked(block)

    def _labelled_row(self, block: Block) -> None:
        """A row that begins with "Fråga" or "Svar"."""
        word, said = block.filled
        if folded(word) in ANSWER_WORDS:
            self._begin_answer(block.line, said)
            return
        sign = self._signs.read(said)
        self._close()
        codes = () if sign.against else sign.codes or self._context
        self._open = _Open(block.line, codes, [said], why=_against(sign.against))

    def _head(self, block: Block) -> _Columns | None:
        """The columns, where every cell of a row says what stands under it."""
        words = [folded(cell) for cell in block.cells]
        question = next((i for i, w in enumerate(words) if w in QUESTION_WORDS), -1)
        answer = next((i for i, w in enumerate(words) if w in ANSWER_WORDS), -1)
        number = next((i for i, w in enumerate(words) if w in NUMBER_WORDS), -1)
        if answer < 0 or (question < 0 and number < 0):
            return None
        return _Columns(question if question >= 0 else number, answer, number)

    def _placed(self, block: Block, columns: _Columns) -> None:
        cells = block.cells
        question, text = cells[columns.question], cells[columns.answer]
        number = cells[columns.number] if 0 <= columns.number < len(cells) else ""
        used = {columns.question, columns.answer, columns.number}
        more = [cell for place, cell in enumerate(cells) if place not in used and cell.strip()]
        self._say(block.line, " | ".join(more), phrase("Står i en kolumn som varken är fråga eller svar."))
        if columns.number == columns.question:
            number = ""
        if text.strip() and not question.strip() and not number.strip() and self._answers:
            self._go_on(text)
            return
        self._pair(block.line, number, question, text)

    def _go_on(self, text: str) -> None:
        """A row with nothing but an answer goes on with the answer above."""
        last = self._answers[-1]
        self._answers[-1] = replace(last, text=f"{last.text}\n{text.strip()}")

    def _unmarked(self, block: Block) -> None:
        filled = block.filled
        if len(filled) == 2:
            self._pair(block.line, "", *filled)
        elif len(filled) == 3 and self._only_number(filled[0]):
            self._pair(block.line, *filled)
        else:
            self._say(
                block.line,
                " | ".join(filled),
                phrase("Det framgår inte vilken kolumn som är fråga och vilken som är svar."),
            )

    def _only_number(self, text: str) -> bool:
        return bool(text.strip().strip("#.):").replace(".", "").isdigit())

    def _pair(self, line: int, number: str, question: str, text: str) -> None:
        sign = self._signs.read(question)
        code = self._signs.code_of(number)
        codes: tuple[str, ...] = (code,) if code else self._signs.codes_of_title(number) or sign.codes
        against = sign.against
        if code and sign.codes and code not in sign.codes:
            against = against or phrase("numret säger {code}, frågan {codes}", code=code, codes=", ".join(sign.codes))
        codes = () if against else codes or self._context
        asked = question if not number.strip() else f"{number.strip()} {question}".strip()
        if text.strip():
            self._answers.append(ReadAnswer(line, asked.strip(), text.strip(), codes, _against(against)))
        elif sign.heading or sign.area:
            self._context = sign.codes
        else:
            self._say(line, asked, phrase("Frågan har inget svar."))


def _against(what: str) -> str:
    """What keeps an answer from being placed, as a sentence."""
    return phrase("Numret och rubriken stämmer inte överens: {what}.", what=what) if what else ""
