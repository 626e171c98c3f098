"""The verbs of the command line and what each takes; wrong arguments are refused in one Swedish line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from kompass_desktop.services.exporting import VARIANTS


class UsageError(Exception):
    """The command line cannot be understood; `str()` says how it should be."""


class Parser(argparse.ArgumentParser):
    """Argparse that answers in one sentence and never ends the program by itself."""

    def __init__(self, **more: Any) -> None:
        """Options must be written out, for scripts live longer than abbreviations."""
        super().__init__(allow_abbrev=False, **more)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing usage and leaving."""
        usage = " ".join(self.format_usage().removeprefix("usage:").split())
        raise UsageError(f"Kommandot går inte att förstå ({message}). Så skrivs det: {usage}")


def arguments() -> Parser:
    """The parser for every verb that is built."""
    parser = Parser(prog="kompass", description="kompass_desktop utan fönster. Utan verb öppnas fönstret.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)

    new = _verb(verbs, "new", "skapa en utvärdering i en ny fil")
    new.add_argument("--municipality", required=True, metavar="NAMN")
    new.add_argument("--year", required=True, type=_year, metavar="ÅR")
    new.add_argument("--edition", default="2020", metavar="UTGÅVA")
    new.add_argument("--evaluator", action="append", default=[], metavar="NAMN")

    _verb(verbs, "info", "vad filen innehåller och om den är hel")

    read = verbs.add_parser("import-report", help="läs en publicerad rapport till en ny utvärdering")
    read.add_argument("report", type=Path, metavar="RAPPORT")
    read.add_argument("file", type=Path, metavar="FIL")
    read.add_argument("--municipality", metavar="NAMN")
    read.add_argument("--year", type=_year, metavar="ÅR")
    read.add_argument("--json", action="store_true")

    totals = _verb(verbs, "totals", "poäng per delområde, område och totalt")
    totals.add_argument("--own", metavar="NAMN", help="en utvärderares egna poäng i stället för de gemensamma")

    edit = verbs.add_parser("edit", help="JSON-kommandon, ett per rad från standard in")
    edit.add_argument("file", type=Path, metavar="FIL")
    edit.add_argument("--evaluator", default="", metavar="NAMN")

    _verb(verbs, "dump", "hela innehållet i bestämd ordning")

    search = _verb(verbs, "search", "sök i anteckningar, citat, dokument och texter")
    search.add_argument("words", metavar="ORD")

    export = _verb(verbs, "export", "skriv rapport och arbetsbok")
    export.add_argument("--pdf", type=Path, metavar="UT")
    export.add_argument("--xlsx", type=Path, metavar="UT")
    export.add_argument("--variant", choices=VARIANTS, default="draft")

    _verb(verbs, "log", "vem som ändrat vad, och när")
    return parser


def _verb(verbs: Any, name: str, words: str) -> Parser:
    verb: Parser = verbs.add_parser(name, help=words)
    verb.add_argument("file", type=Path, metavar="FIL")
    verb.add_argument("--json", action="store_true", help="svara med ett JSON-dokument")
    return verb


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise argparse.ArgumentTypeError(f"året {text!r} går inte att läsa, skriv till exempel 2022")
    return int(text)
