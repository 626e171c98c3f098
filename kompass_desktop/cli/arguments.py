"""The verbs of the command line and what each takes; wrong arguments are refused in one Swedish line."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from kompass_desktop.cli.streams import argument_text
from kompass_desktop.services.exporting import VARIANTS

_HEADING: Final = "Så skrivs det: "
_WORDS: Final = (
    (r"the following arguments are required: (.+)", r"\1 saknas"),
    (r"unrecognized arguments: (.+)", r"\1 är okänt"),
    (r"argument (\S+): expected (?:one|at least one) argument", r"\1 ska följas av ett värde"),
    (r"argument (\S+): ignored explicit argument .+", r"\1 tar inget värde"),
    (r"argument (\S+): invalid choice: '(.*)' \(choose from (.+)\)", r"\1 kan inte vara \2, välj bland \3"),
    (r"argument (\S+): invalid \S+ value: (.+)", r"\1 kan inte vara \2"),
    (r"argument (\S+): (året .+)", r"\1: \2"),
)
"""What argparse says in English, and how we say it."""


class UsageError(Exception):
    """The command line cannot be understood; `str()` says how it should be."""


class _Help(argparse.HelpFormatter):
    """Help with Swedish headings."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The first line."""
        super().add_usage(usage, actions, groups, _HEADING if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Argparse that answers in one Swedish sentence and never ends the program by itself."""

    def __init__(self, **more: Any) -> None:
        """Options must be written out, for scripts live longer than abbreviations."""
        super().__init__(allow_abbrev=False, add_help=False, formatter_class=_Help, **more)
        self._positionals.title, self._optionals.title = "vad som anges", "val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """The arguments of one verb; what is unknown is answered with how that verb is written. Raises UsageError."""
        given, unknown = self.parse_known_args(argv)
        if unknown:
            verbs: dict[str, Parser] = next(a.choices for a in self._actions if a.dest == "verb")  # type: ignore[assignment]
            verbs.get(given.verb, self).error(f"unrecognized arguments: {' '.join(unknown)}")
        return given

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing usage and leaving."""
        usage = " ".join(self.format_usage().removeprefix(_HEADING).split())
        raise UsageError(f"Kommandot går inte att förstå: {_in_swedish(message)}. {_HEADING}{usage}")


def _in_swedish(message: str) -> str:
    for english, swedish in _WORDS:
        if re.fullmatch(english, message, re.DOTALL):
            return re.sub(english, swedish, message, count=1, flags=re.DOTALL).replace("'", "")
    return "något är fel skrivet"


def arguments() -> Parser:
    """The parser for every verb that is built."""
    parser = Parser(prog="kompass", description="kompass_desktop utan fönster. Utan verb öppnas fönstret.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser, title="verb")

    new = _verb(verbs, "new", "skapa en utvärdering i en ny fil")
    new.add_argument("--municipality", required=True, type=argument_text, metavar="NAMN", help="kommunens namn")
    new.add_argument("--year", required=True, type=_year, metavar="ÅR", help="utvärderingens år")
    new.add_argument("--edition", default="2020", metavar="UTGÅVA", help="kriteriekatalogens utgåva (2020)")
    new.add_argument(
        "--evaluator",
        action="append",
        default=[],
        type=argument_text,
        metavar="NAMN",
        help="en utvärderare; får upprepas",
    )
    new.add_argument(
        "--earlier", type=Path, metavar="FIL", help="kommunens förra utvärdering: poäng och förbättringar följer med"
    )

    _verb(verbs, "info", "vad filen innehåller och om den är hel")

    read = _add(verbs, "import-report", "läs en publicerad rapport till en ny utvärdering")
    read.add_argument("report", type=Path, metavar="RAPPORT", help="rapporten som .txt eller .pdf")
    read.add_argument("file", type=Path, metavar="FIL", help="den nya utvärderingsfilen")
    read.add_argument(
        "--municipality", type=argument_text, metavar="NAMN", help="kommunens namn, om rapporten inte säger det"
    )
    read.add_argument("--year", type=_year, metavar="ÅR", help="året, om rapporten inte säger det")
    _json(read)

    totals = _verb(verbs, "totals", "poäng per delområde, område och totalt")
    totals.add_argument("--own", type=argument_text, metavar="NAMN", help="en utvärderares egna poäng i stället")

    edit = _add(verbs, "edit", "JSON-kommandon, ett per rad från standard in")
    edit.add_argument("file", type=Path, metavar="FIL", help="utvärderingsfilen")
    edit.add_argument("--evaluator", default="", type=argument_text, metavar="NAMN", help="den som ändrar")

    _verb(verbs, "dump", "hela innehållet i bestämd ordning")

    _verb(verbs, "check", "vad som saknas eller säger emot i utvärderingen och rapporten")

    search = _verb(verbs, "search", "sök i anteckningar, citat, dokument, iakttagelser och texter")
    search.add_argument(
        "words", nargs="+", type=argument_text, metavar="ORD", help="alla orden ska finnas på samma ställe"
    )

    compare = _verb(verbs, "compare", "områdenas poäng mot ett medelvärde eller andra utvärderingar")
    compare.add_argument(
        "--mean", type=argument_text, metavar="NAMN[@DATUM]", help="medelvärdet ur biblioteket (det nyaste nationella)"
    )
    compare.add_argument(
        "--with", dest="others", action="append", default=[], type=Path, metavar="FIL",
        help="en annan utvärderingsfil; får upprepas",
    )  # fmt: skip

    export = _verb(verbs, "export", "skriv rapport och arbetsbok")
    export.add_argument("--pdf", type=Path, metavar="UT", help="rapporten som PDF")
    export.add_argument("--xlsx", type=Path, metavar="UT", help="arbetsboken för Excel")
    export.add_argument(
        "--variant", choices=VARIANTS, default="draft", metavar="VARIANT", help=f"{', '.join(VARIANTS)} (draft)"
    )

    back = _verb(verbs, "import-xlsx", "läs in det som ändrats i en exporterad arbetsbok")
    back.add_argument("book", type=Path, metavar="ARBETSBOK", help="arbetsboken (.xlsx), exporterad härifrån")
    back.add_argument("--plan", action="store_true", help="visa bara vad som skulle ändras")

    _exchange(verbs)

    over = _verb(verbs, "hand-over", "kommunens egen fil: poäng, texter och handlingsplan, inget sagt i förtroende")
    over.add_argument("copy", type=Path, metavar="KOPIA", help="den nya filen")

    dispose = _verb(verbs, "dispose", "gallra namn, anteckningar, bilder, egna poäng och historik för gott")
    dispose.add_argument("--plan", action="store_true", help="visa bara vad som skulle gallras")

    _verb(verbs, "log", "vem som ändrat vad, och när")

    verify = _verb(verbs, "verify", "om filen är hel: sidor, logg, tabeller och bilagor")
    verify.add_argument("--repair", type=Path, metavar="UT", help="spara det som går att rädda i en ny fil")
    return parser


def _exchange(verbs: Any) -> None:
    """The verbs by which the files of colleagues meet."""
    out = _verb(verbs, "hand-out", "en hel kopia i en fil, för en kollega")
    out.add_argument("copy", type=Path, metavar="KOPIA", help="den nya filen")
    out.add_argument("--without-names", action="store_true", help="lämna namnen på de intervjuade utanför")

    take = _add(verbs, "take-in", "ta in en kollegas fil i den egna")
    take.add_argument("mine", type=Path, metavar="MIN", help="den egna utvärderingsfilen")
    take.add_argument("theirs", type=Path, metavar="DERAS", help="kollegans fil")
    take.add_argument("--plan", action="store_true", help="visa bara vad som skulle komma in")
    take.add_argument("--join", action="store_true", help="lägg ihop också med en annan utvärdering")
    _json(take)


def _add(verbs: Any, name: str, words: str) -> Parser:
    verb: Parser = verbs.add_parser(name, help=words, description=words[:1].upper() + words[1:] + ".")
    return verb


def _verb(verbs: Any, name: str, words: str) -> Parser:
    verb = _add(verbs, name, words)
    verb.add_argument("file", type=Path, metavar="FIL", help="utvärderingsfilen")
    _json(verb)
    return verb


def _json(verb: Parser) -> None:
    verb.add_argument("--json", action="store_true", help="svara med ett JSON-dokument")


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise argparse.ArgumentTypeError(f"året {text!r} går inte att läsa, skriv till exempel 2022")
    return int(text)
