"""Documents made for the tests of Dokument: PDFs with text, without and with many pages, Word files, broken ones."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
VISION = (
    "Vision för dialog och delaktighet",
    "",
    "Visionen gäller till 2035 och beslutades av fullmäktige. Barn",
    "och unga ska höras i frågor som rör dem. Kommunens del-",
    "aktighetsråd möts fyra gånger om året. Resultatet återkopplas på",
    "kommunens webbplats inom en månad. Nämnderna rapporterar varje",
    "tertial hur barn- och ungdomsdialogen har påverkat besluten.",
)


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with these lines on its pages."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for lines in pages:
        y = 770
        for line in lines:
            canvas.drawString(72, y, line)
            y -= 16
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def vision_pdf(pages: int = 9) -> bytes:
    """A vision of some pages; each says on its own which it is, and page 7 speaks of a youth council."""
    found = [
        list(VISION) if n == 1 else [f"Avsnitt {n}", "", f"Detta är sida {n} av visionen."] for n in range(1, pages + 1)
    ]
    if pages >= 7:
        found[6] += ["Ungdomsrådet har en egen budget om 200 000 kronor."]
    return pdf(found)


def scanned_pdf() -> bytes:
    """A PDF of two pages with a drawing on each and no text."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for _ in range(2):
        canvas.rect(72, 72, 300, 400, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    import pikepdf

    out = BytesIO()
    with pikepdf.open(BytesIO(vision_pdf(1))) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="lås", user="hemligt"))
    return out.getvalue()


def docx(paragraphs: Sequence[str], table: Sequence[Sequence[str]] = (), extra: str = "") -> bytes:
    """A Word document with these paragraphs and one table."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>" for c in line) + "</w:tr>"
        for line in table
    )
    body += f"<w:tbl>{cells}</w:tbl>" if table else ""
    return package({"word/document.xml": f"<w:document {_W}><w:body>{body}{extra}</w:body></w:document>"})


def package(parts: dict[str, str]) -> bytes:
    """A zip file with these parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


def bomb(size: int = 60_000_000) -> bytes:
    """A Word document of some 60 kB that would unpack to 60 MB."""
    return package({"word/document.xml": f"<w:document {_W}><w:body>" + " " * size})
