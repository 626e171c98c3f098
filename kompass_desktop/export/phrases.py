"""Looks up and fills in the report's words, so that every figure in a text comes from the evaluation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

Words = Mapping[str, Any]
"""The content of resources/words/report_<language>.json: nested texts with fields in braces."""

_FIELD = re.compile(r"\{([a-z_]+(?:[_ ][0-9][0-9.]*)?)\}")


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


def fill(template: str, fields: Mapping[str, str]) -> str:
    """The template with every known field filled in; braces around anything else stay as they are."""
    return _FIELD.sub(lambda m: fields.get(m[1], m[0]), template) if "{" in template else template


def tidy(text: str) -> str:
    """One of our own texts without the double spaces and lone full stops that an empty field leaves behind."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.split("\n"))
    return "\n".join(re.sub(r" +([.,])", r"\1", line) for line in lines)
