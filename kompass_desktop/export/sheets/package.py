"""Completes the file that openpyxl writes: long lists, the values of formulas, words for the charts, no needless marks.

openpyxl leaves the values of formulas out, so that a preview, a telephone or a program that only reads shows nothing
where a sum stands. They are put in here; Excel and LibreOffice still calculate for themselves when the file is opened.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape

from kompass_desktop.export.sheets.listing import FIRST_ROW

Patch = Callable[[str], str]


def completed(data: bytes, patches: Mapping[str, Sequence[Patch]], made: date) -> bytes:
    """The workbook with its parts patched. Its times are those of `made`, so that equal workbooks are equal files."""
    stamp = (max(1980, made.year), made.month, made.day, 0, 0, 0)
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            for patch in patches.get(entry.filename, ()):
                content = patch(content.decode("utf-8")).encode("utf-8")
            info = zipfile.ZipInfo(entry.filename, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return target.getvalue()


def with_rows(rows: str) -> Patch:
    """Puts the rows of a list in the place of the two that show what a row looks like."""
    pattern = re.compile(rf'<row r="{FIRST_ROW}".*?</row>\s*<row r="{FIRST_ROW + 1}".*?</row>', re.DOTALL)

    def patch(sheet: str) -> str:
        patched, count = pattern.subn(lambda _: rows, sheet, count=1)
        if count != 1:
            raise ValueError("the sheet has no place for its rows")
        last = re.findall(r'<c r="([A-Z]+\d+)"', patched)[-1]
        return re.sub(r'<dimension ref="[^"]*"', f'<dimension ref="A1:{last}"', patched)

    return patch


def with_values(values: Mapping[str, float | str]) -> Patch:
    """Gives every formula its value. A formula without one in `values` is a mistake and raises KeyError."""
    pattern = re.compile(r'<c r="([A-Z]+\d+)"((?: s="\d+")?)>(<f>.*?</f>)<v\s*(?:/>|></v>)</c>')

    def filled(match: re.Match[str]) -> str:
        value = values[match[1]]
        kind = ' t="e"' if value == "#N/A" else ' t="str"' if isinstance(value, str) else ""
        return f'<c r="{match[1]}"{match[2]}{kind}>{match[3]}<v>{value}</v></c>'

    return lambda sheet: pattern.sub(filled, sheet)


def without_number_warnings(last_row: int) -> Patch:
    """Codes and area numbers are text on purpose; Excel need not mark every one of them."""
    mark = f'<ignoredErrors><ignoredError sqref="A1:A{last_row}" numberStoredAsText="1"/></ignoredErrors>'

    def patch(sheet: str) -> str:
        return re.sub(r"(</headerFooter>)", lambda m: m[1] + mark, sheet, count=1)

    return patch


def with_alternative_texts(texts: Sequence[str]) -> Patch:
    """Gives the charts of a drawing their words, in order."""

    def patch(drawing: str) -> str:
        waiting = list(texts)
        return re.sub(
            r'(<(?:\w+:)?cNvPr id="\d+" name="Chart \d+")',
            lambda m: f'{m[1]} descr="{escape(waiting.pop(0), quote=True)}"' if waiting else m[1],
            drawing,
        )

    return patch


def made_at(made: date) -> Patch:
    """Sets the times in the file's properties."""
    moment = f"{made.isoformat()}T00:00:00Z"
    return lambda core: re.sub(r"(<dcterms:\w+[^>]*>)[^<]*", lambda m: m[1] + moment, core)
