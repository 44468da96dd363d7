"""Word files for the tests, written by hand so that each holds exactly one hazard."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from audit.model.document import Block, Document, Table
from audit.reading.limits import DEFAULT, Limits
from audit.reading.word import read_word

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "am3d": "http://schemas.microsoft.com/office/drawing/2017/model3d",
    }.items()
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def part(root: str, inside: str) -> str:
    """A part of a Word file: its root element by name, with all namespaces declared."""
    return f"{_HEAD}<w:{root} {_NAMESPACES}>{inside}</w:{root}>"


def word_file(
    body: str,
    *,
    beside: dict[str, str] | None = None,
    main_type: str = _MAIN_TYPE,
    **parts: str,
) -> bytes:
    """A Word file with this body. Keywords (`styles`, `numbering`, `header`, `footer`, `footnotes`,
    `endnotes`, `comments`) are the insides of those parts; `beside` holds more parts by file name, each
    referred to by the kind its name begins with ("aFChunk1.html")."""
    roots = {"header": "hdr", "footer": "ftr"}
    files = {"word/document.xml": part("document", f"<w:body>{body}</w:body>")}
    relations = []
    for kind, inside in parts.items():
        files[f"word/{kind}.xml"] = part(roots.get(kind, kind), inside)
        relations.append((kind, f"{kind}.xml", kind))
    for name, text in (beside or {}).items():
        files[f"word/{name}"] = text
        kind = name.split(".")[0].rstrip("0123456789")
        relations.append((name.split(".")[0], name, kind))
    files["word/_rels/document.xml.rels"] = _relationships(relations)
    files["_rels/.rels"] = _relationships([("main", "word/document.xml", "officeDocument")])
    files["[Content_Types].xml"] = (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>'
    )
    return zip_of(files)


def _relationships(relations: list[tuple[str, str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="{identifier}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for identifier, target, kind in relations
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def zip_of(files: dict[str, str] | dict[str, bytes]) -> bytes:
    """A zip file of these texts."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def read(
    body: str, *, limits: Limits = DEFAULT, beside: dict[str, str] | None = None, **parts: str
) -> Document:
    """A file with this body, as the reader gives it."""
    return read_bytes(word_file(body, beside=beside, **parts), limits)


def read_bytes(data: bytes, limits: Limits = DEFAULT) -> Document:
    """These bytes, as the Word reader gives them."""
    return read_word(data, Path("plan.docx"), "0" * 64, limits)


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str, properties: str = "") -> str:
    """A paragraph; plain text becomes a run."""
    if "<" not in inside and inside:
        inside = r(inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """A row; plain text becomes a cell."""
    made = (cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(made)}</w:tr>"


def tc(inside: str, properties: str = "") -> str:
    """A cell; plain text becomes a paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside if inside.startswith('<') else p(inside)}</w:tc>"


def sdt(inside: str, properties: str = "") -> str:
    """A content control around anything."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def field(code: str, result: str | None) -> str:
    """A field of runs: its code, and its result if it has one."""
    shown = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>{shown}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def text_box(inside: str) -> str:
    """A run with a text box, in today's form and in the old one, as Word writes it."""
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        f"<w:txbxContent>{inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def texts(document: Document) -> list[str]:
    """Every block's text, in reading order."""
    return [block.text for block in document.blocks()]


def labelled(document: Document) -> list[str]:
    """Every block's label and text, in reading order."""
    return [f"{block.label} {block.text}".strip() for block in document.blocks()]


def only_block(document: Document) -> Block:
    """The one block of a document."""
    (block,) = document.blocks()
    return block


def tables(document: Document) -> list[Table]:
    """The tables that stand in the body."""
    return [part for part in document.content if isinstance(part, Table)]


def left(document: Document, reason: str) -> list[str]:
    """What was left out for one reason."""
    return [passage.text for passage in document.left_out if passage.reason == reason]


def notices(document: Document) -> set[str]:
    """The codes of a document's notices."""
    return {notice.code for notice in document.notices}
