"""A line that names sub-criteria, as it is typed in a form: "1.3 31 #42"."""

from __future__ import annotations

import re

from kompass_desktop.model.catalogue import Catalogue

_CODE = re.compile(r"#?(\d)\.?(\d)\.?")


def codes_in(text: str, catalogue: Catalogue) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sub-criteria that a line of codes names, each once, and the words in it that are none."""
    known: list[str] = []
    unknown: list[str] = []
    for word in re.split(r"[\s,;]+", text.strip()):
        found = _CODE.fullmatch(word)
        code = f"{found[1]}.{found[2]}" if found else ""
        if code in catalogue.by_code:
            known.append(code)
        elif word:
            unknown.append(word)
    return tuple(dict.fromkeys(known)), tuple(unknown)
