"""Governing documents with their quotes, and findings on the web."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Flag, FreeText, Link, Number, OptionalShort, Short

DOCUMENT_STATUSES = ("requested", "received", "read", "used")
USUAL_KINDS = (
    "vision", "strategi", "plan", "program", "policy", "riktlinje", "reglemente", "budget", "årsredovisning",
    "delårsrapport", "protokoll", "medarbetarenkät",
)  # fmt: skip
"""What kinds of document are usual. They are written into the evaluation, so they are Swedish in every language."""


class Document(Struct, frozen=True):
    """A governing document in the register; `sha256` names the attached file, which is stored once by content.

    `decided`, `valid_to` and `followed_up` are days ("2024-05-27") or as much as is known of them ("2024").
    """

    id: str
    title: Short = ""
    kind: Short = ""
    deciding_body: Short = ""
    decided: Short = ""
    valid_to: Short = ""
    status: Short = "requested"
    sha256: OptionalShort = None
    file_name: Short = ""
    followed_up: Short = ""


class Quote(Struct, frozen=True):
    """Words taken from a page of a document, or from a paragraph of one that has no pages.

    `sign` is one of the note language's: whether the words speak of a strength, an improvement and so on.
    """

    id: str
    document: Link = ""
    page: Number = None
    text: FreeText = ""
    stage: OptionalShort = None
    paragraph: Number = None
    sign: OptionalShort = None


class WebFinding(Struct, frozen=True):
    """Something seen on the web or in social media; `seen_at` is in seconds since 1970 (UTC).

    `sha256` names a picture of the screen, `alt` says what it shows, `web_page` is the line of the checklist.
    """

    id: str
    url: Short = ""
    text: FreeText = ""
    stage: OptionalShort = None
    seen_at: Number = None
    sha256: OptionalShort = None
    alt: Short = ""
    web_page: Link = ""


class WebPage(Struct, frozen=True):
    """A line of the checklist: a page or channel to look at for a sub-criterion; `checked_at` is when that was done."""

    id: str
    title: Short = ""
    url: Short = ""
    channel: Flag = False
    sub_criterion: OptionalShort = None
    checked_at: Number = None
    position: Number = None


class Answer(Struct, frozen=True):
    """What the municipality has answered in writing before the visit; `source` is the file that it came in."""

    id: str
    question: FreeText = ""
    text: FreeText = ""
    source: Short = ""
    stage: OptionalShort = None
    position: Number = None
