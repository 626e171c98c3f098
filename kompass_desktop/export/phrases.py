"""Looks up and fills in the report's words, so that every figure in a text comes from the evaluation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

Words = Mapping[str, Any]
"""The content of resources/words/report_<language>.json: nested texts with fields in braces."""

FIELD = re.compile(r"\{([a-z_]+(?:[_ ][0-9][0-9.]*)?)\}")
"""A field of a text: a name in braces, perhaps with the number of an area or a code ({points_1.3})."""


def word(words: Words, path: str) -> str:
    """One text by its path, for example "labels.sum". KeyError names the path that is missing."""
    found: Any = words
    for part in path.split("/"):
        try:
            found = found[part]
        except (KeyError, TypeError) as error:
            raise KeyError(f"the words lack {path}") from error
    return str(found)


def word_list(words: Words, path: str) -> list[str]:
    """A list of texts, for example "months"."""
    return [str(w) for w in cast("list[object]", words[path])]


def counted(words: Words, path: str, count: int, fields: Mapping[str, str] | None = None) -> str:
    """One of two texts, the first for exactly one, the second for any other number, with {count} filled in."""
    found: Any = words
    for part in path.split("/"):
        found = found[part]
    return fill(str(found[0 if count == 1 else 1]), {**(fields or {}), "count": str(count)})


def fill(template: str, fields: Mapping[str, str]) -> str:
    """The template with every known field filled in; braces around anything else stay as they are."""
    return FIELD.sub(lambda m: fields.get(m[1], m[0]), template) if "{" in template else template


def tidy(text: str) -> str:
    """One of our own texts without the double spaces and lone full stops that an empty field leaves behind."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.split("\n"))
    return "\n".join(re.sub(r" +([.,])", r"\1", line) for line in lines)


def enumerated(parts: Sequence[str], last: str) -> str:
    """Parts as one says them: "a, b och c", where `last` is the word before the last one."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}"
