"""Governing documents with their quotes, and findings on the web."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import FreeText, Link, Number, OptionalShort, Short

DOCUMENT_STATUSES = ("requested", "received", "read", "used")


class Document(Struct, frozen=True):
    """A governing document in the register; `sha256` names the attached file, which is stored once by content."""

    id: str
    title: Short = ""
    kind: Short = ""
    deciding_body: Short = ""
    decided: Short = ""
    valid_to: Short = ""
    status: Short = "requested"
    sha256: OptionalShort = None
    file_name: Short = ""


class Quote(Struct, frozen=True):
    """Words taken from a page of a document."""

    id: str
    document: Link = ""
    page: Number = None
    text: FreeText = ""
    stage: OptionalShort = None


class WebFinding(Struct, frozen=True):
    """Something seen on the web or in social media; `seen_at` is in seconds since 1970 (UTC)."""

    id: str
    url: Short = ""
    text: FreeText = ""
    stage: OptionalShort = None
    seen_at: Number = None
    sha256: OptionalShort = None
