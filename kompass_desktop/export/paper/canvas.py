"""Writes a tagged PDF (PDF/UA-1 and PDF/A-2a) with reportlab: the pages, the structure tree, the metadata.

reportlab knows nothing of tagged content; what it lacks is added here, on the objects of one document only.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc as _pdfdoc
from reportlab.pdfbase.pdfdoc import (
    XMP,
    LinkAnnotation,
    NoEncryption,
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas as _Canvas

from kompass_desktop.export.paper.look import A4
from kompass_desktop.export.paper.structure import Content, Element, LinkTarget, Structure

_untyped: Any = _pdfdoc
PDFName: Any = _untyped.PDFName
Canvas: Any = _Canvas  # reportlab has no types; what is used of it by others is told in `pen.Surface`
CREATOR: Final = "kompass_desktop"
LINK_KEYS: Final = 100_000
"""Where the numbers of links begin in the tree that leads from content to structure; pages have those below."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about itself."""

    title: str
    subject: str
    authors: Sequence[str]
    language: str
    made: date


class TaggedCanvas(Canvas):
    """A reportlab canvas whose pages carry structure. The bytes come from `finish`; nothing is written to disk."""

    def __init__(self, metadata: Metadata, font_name: str) -> None:
        self._buffer = io.BytesIO()
        Canvas.__init__(
            self,
            self._buffer, pagesize=A4, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=metadata.language,
            initialFontName=font_name,
        )  # fmt: skip
        self.structure = Structure()
        self._metadata = metadata
        self._open: str | None = None
        document: Any = self._doc
        document.encrypt = _EndedStreams()
        document._timeStamp.YMDhms = (  # noqa: SLF001 - the only way to a date that is not the clock's
            metadata.made.year, metadata.made.month, metadata.made.day, 0, 0, 0,
        )  # fmt: skip
        self._add_page = document.addPage
        document.addPage = self._add_tagged_page

    # ---- marked content
    def begin_content(self, element: Element) -> None:
        """What is painted until `end_content` is what `element` says."""
        self._must_be_closed()
        number = self.structure.mark(element, self.getPageNumber())
        self._write(f"/{element.role} <</MCID {number}>> BDC")
        self._open = element.role

    def begin_artifact(self, kind: str = "") -> None:
        """What is painted until `end_content` is decoration; `kind` is Header, Footer or Watermark, or nothing."""
        self._must_be_closed()
        self._write(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC")
        self._open = "Artifact"

    def end_content(self) -> None:
        """Ends what the last `begin_…` began."""
        self._write("EMC")
        self._open = None

    @property
    def in_artifact(self) -> bool:
        """Whether what is painted now is decoration."""
        return self._open == "Artifact"

    def link(self, element: Element, words: str, destination: str, box: tuple[float, float, float, float]) -> None:
        """A link over a box (left, bottom, right, top) to a bookmark, spoken as `words`."""
        annotation = _TaggedLink(
            box, words, self._bookmarkReference(destination), Border="[0 0 0]", F=4,
            StructParent=LINK_KEYS + len(self.structure.links),
        )  # fmt: skip
        self._addAnnotation(annotation)
        self.structure.link(element, self.getPageNumber(), self._annotationrefs[-1])

    def bookmark(self, name: str, left: float, top: float) -> None:
        """Names a place on this page, for links and the list of bookmarks."""
        self.bookmarkPage(name, "XYZ", left=left, top=top)

    def _must_be_closed(self) -> None:
        if self._open is not None:
            raise RuntimeError(f"content of {self._open} is still open")

    def _write(self, operators: str) -> None:
        self._code.append(operators)

    # ---- the file
    def finish(self) -> bytes:
        """The finished file."""
        document: Any = self._doc
        catalog: Any = document.Catalog
        self.setTitle(self._metadata.title)
        self.setSubject(self._metadata.subject)
        self.setAuthor(", ".join(self._metadata.authors))
        self.setCreator(CREATOR)
        self.setProducer(CREATOR)
        catalog.StructTreeRoot = self._structure_tree(document)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.PageMode = PDFName("UseOutlines")
        catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = PDFArray([_output_intent(document)])
        catalog.Metadata = XMP(creator=self._xmp)
        self.save()
        return self._buffer.getvalue()

    def _xmp(self, document: object) -> bytes:
        del document
        return _xmp(self._metadata)

    def _add_tagged_page(self, page: Any) -> None:
        document: Any = self._doc
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = document.pageCounter - 1
        page.Tabs = PDFName("S")
        self._add_page(page)

    def _structure_tree(self, document: Any) -> Any:
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        references: dict[int, Any] = {}
        top = _written(self.structure.root, document.Reference(tree, "StructureTree"), document, references)
        tree["K"] = PDFArray([top])
        numbers: list[Any] = []
        for page in range(1, document.pageCounter):
            owners = [references[id(element)] for element in self.structure.pages.get(page, [])]
            numbers += [page - 1, document.Reference(PDFArray(owners), f"Structure{page}")]
        for index, element in enumerate(self.structure.links):
            numbers += [LINK_KEYS + index, references[id(element)]]
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}), "StructureParents")
        tree["ParentTreeNextKey"] = LINK_KEYS + len(self.structure.links)
        return tree


def _written(element: Element, parent: Any, document: Any, references: dict[int, Any]) -> Any:
    """The reference of an element's dictionary, made with all that is inside it."""
    entry = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.role), "P": parent})
    reference = references[id(element)] = document.Reference(entry, f"Element{len(references)}")
    if element.alt:
        entry["Alt"] = PDFString(element.alt)
    if element.owner:
        entry["A"] = _attributes(element)
    home = next((k.page for k in element.kids if isinstance(k, Content)), None)
    if home is not None:
        entry["Pg"] = _page(home)
    kids: list[Any] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_written(kid, reference, document, references))
        elif isinstance(kid, LinkTarget):
            kids.append(PDFDictionary({"Type": PDFName("OBJR"), "Pg": _page(kid.page), "Obj": kid.annotation}))
        elif kid.page == home:
            kids.append(kid.number)
        else:
            kids.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": _page(kid.page), "MCID": kid.number}))
    entry["K"] = PDFArray(kids)
    return reference


def _attributes(element: Element) -> Any:
    entries: dict[str, Any] = {"O": PDFName(element.owner)}
    for name, value in element.attributes.items():
        entries[name] = PDFName(value) if isinstance(value, str) else PDFArray(value)
    for name, text in element.text_attributes.items():
        entries[name] = PDFString(text)
    return PDFDictionary(entries)


def _page(number: int) -> Any:
    return PDFObjectReference(f"Page{number}")


def _output_intent(document: Any) -> Any:
    """The colour space that the colours are meant in; PDF/A wants it said."""
    from PIL import ImageCms

    colours: Any = ImageCms
    profile = bytearray(colours.ImageCmsProfile(colours.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((0x07, 0xE8, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # a fixed date: equal reports are equal files
    stream = PDFStream(PDFDictionary({"N": 3}), bytes(profile))
    return PDFDictionary({
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"), "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB"), "DestOutputProfile": document.Reference(stream, "ColourProfile"),
    })  # fmt: skip


class _TaggedLink(LinkAnnotation):
    permitted = (*LinkAnnotation.permitted, "StructParent")


class _EndedStreams(NoEncryption):
    """Gives every stream the line end before "endstream" that PDF/A wants and reportlab leaves out.

    "Encrypting" a stream's content is the one step between its content and the bytes of the file that a document
    decides about by itself. Strings are not touched: reportlab asks only real encryption about those.
    """

    def encode(self, t: Any) -> Any:
        """The content as it stands in the file."""
        return _EndedContent(t)


class _EndedContent(PDFObject):
    def __init__(self, content: bytes | str) -> None:
        self._content = content.encode("latin-1") if isinstance(content, str) else content

    def __len__(self) -> int:
        return len(self._content)

    def format(self, document: Any) -> bytes:
        return self._content + b"\n"


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{authors}<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{creator}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def _xmp(metadata: Metadata) -> bytes:
    """The same as the document information, in the form that PDF/A and PDF/UA want."""
    authors = ", ".join(metadata.authors)
    return _XMP.format(
        title=escape(metadata.title),
        subject=escape(metadata.subject),
        authors=f"<dc:creator><rdf:Seq><rdf:li>{escape(authors)}</rdf:li></rdf:Seq></dc:creator>\n" if authors else "",
        language=escape(metadata.language),
        creator=CREATOR,
        made=f"{metadata.made.isoformat()}T00:00:00+00:00",
    ).encode("utf-8")
