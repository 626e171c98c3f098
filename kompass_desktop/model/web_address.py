"""Web addresses in what people write and paste: found, kept apart from the words, and never fetched."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?<![\w@./])(?:https?://|www\.)[^\s<>\"”»]+", re.IGNORECASE)
_CLOSING = ".,;:!?…'’)]}"
_OPENS = {")": "(", "]": "[", "}": "{"}
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:(?!\d)")
_HOST = re.compile(r"(?:[^\W_](?:[\w\-]*[^\W_])?\.)+[^\W\d_]{2,}(?::\d{1,5})?(?:[/?#]\S*)?", re.UNICODE)
_WHOLE = re.compile(r"https?://[^\s/?#@\\]+(?:[/?#]\S*)?", re.IGNORECASE)


def parted(text: str) -> tuple[str, str]:
    """The first address in a text ("" for none) and the text without it.

    An address in the middle of a line belongs to its sentence and stays in it as well.
    """
    found = _ADDRESS.search(text)
    if found is None:
        return "", text
    end = _end_of(text, found)
    address = text[found.start() : end]
    before, after = text[: found.start()], text[end:]
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    if line_before.strip() and line_after.strip():
        return address, text
    if not line_before.strip() and not line_after.strip():
        return address, "\n".join(filter(None, (before.strip(), after.strip())))
    return address, (before.rstrip(" \t") if not line_after.strip() else before) + (
        after.lstrip(" \t") if not line_before.strip() else after
    )


def _end_of(text: str, found: re.Match[str]) -> int:
    """Where an address ends: what closes the sentence round it is no part of it."""
    end = found.end()
    while end > found.start() and text[end - 1] in _CLOSING:
        opens = _OPENS.get(text[end - 1])
        inside = text[found.start() : end - 1]
        if opens is not None and inside.count(opens) > inside.count(text[end - 1]):
            break  # it closes a bracket of the address itself
        end -= 1
    return end


def safe_address(address: str) -> str | None:
    """An address that a browser may be asked to open: http or https and nothing else; None for any other.

    One without a scheme ("exempelkoping.example/kontakt") is meant as https.
    """
    address = address.strip()
    if _SCHEME.match(address) is None:
        if _ANY_SCHEME.match(address) or _HOST.fullmatch(address) is None:
            return None
        address = f"https://{address}"
    return address if _WHOLE.fullmatch(address) and address.isprintable() else None


def short_address(address: str) -> str:
    """An address as it is shown in a list: without scheme, "www." and the last slash."""
    return _SCHEME.sub("", address.strip(), count=1).removeprefix("www.").rstrip("/")
