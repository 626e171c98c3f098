"""What rules are made of: what a rule is, and the checks that several of them make."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from kompass_desktop.model.catalogue import SubCriterion
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import shown

Values = Mapping[str, Value]
Made = dict[RowKey, None]
"""The rows that the same changes make."""
Rule = Callable[[Evaluation, Made, str, Values], None]
"""Raises Refused where the values given to a row break a rule of its kind."""
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def known_sub_criterion(evaluation: Evaluation, code: str) -> SubCriterion:
    """The sub-criterion with this code; Refused where the edition has none."""
    sub_criterion = evaluation.catalogue.by_code.get(code)
    if sub_criterion is None:
        raise Refused(
            phrase(
                "Delområdet {code} finns inte i utgåva {edition}. Skriv till exempel 1.3.",
                code=shown(code),
                edition=evaluation.edition,
            )
        )
    return sub_criterion


def there(evaluation: Evaluation, made: Made, kind: str, row: str, what: str) -> None:
    """Refused where a row of a kind is not there; `what` names it in the sentence, marked by `later`."""
    if (kind, row) not in made and evaluation.row(kind, row) is None:
        raise Refused(phrase("{what} {id} finns inte. Kontrollera id.", what=phrase(what), id=shown(row)))


def needs(
    evaluation: Evaluation, made: Made, kind: str, row: str, values: Values, name: str, parent: str, what: str
) -> None:  # fmt: skip
    """A row hangs on a parent that is there; a new row must name it."""
    if name in values or evaluation.row(kind, row) is None:
        there(evaluation, made, parent, str(values.get(name) or ""), what)


def one_of(values: Values, name: str, choices: Sequence[str], *, blank: bool) -> None:
    """Refused where a field is given a value that is none of these."""
    value = values.get(name)
    if name in values and value not in choices and not (blank and value in (None, "")):
        known = ", ".join(choices)
        raise Refused(
            phrase("{field} kan inte vara {value}. Välj bland: {known}.", field=name, value=shown(value), known=known)
        )


def day(values: Values, name: str) -> None:
    """Refused where a field is given something else than a day; blank is allowed."""
    given = values.get(name)
    if given and not is_date(str(given)):
        raise no_day(given, "2028-12-31")


def no_day(given: Value, example: str) -> Refused:
    """What is said where a text is no day; the example shows how one is written."""
    return Refused(
        phrase("Datumet {day} går inte att läsa. Skriv till exempel {example}.", day=shown(given), example=example)
    )


def is_date(text: str) -> bool:
    """Whether a text is a day that exists, written 2027-06-30 and no other way."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
