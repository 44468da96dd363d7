"""The self-test: a small invented plan with one known gap, audited as any plan is."""

from __future__ import annotations

import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from audit.cli.doctor_words import Fine, Problem, Seen

_HEADINGS = {
    "A": "the views, interests and aspirations of the child",
    "B": "special educational needs",
    "C": "health care needs",
    "D": "social care needs",
    "E": "outcomes",
    "F": "special educational provision",
    "G": "health care provision",
    "H1": "social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "other social care provision",
    "I": "placement",
    "J": "personal budget",
    "K": "advice and information",
}

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN_TYPE}"/></Types>'
)
_RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)


_AGAIN = "Install the program again; if that does not help, report this with everything that doctor prints."


def self_test() -> Iterator[Seen]:
    """Audit a plan with one known gap, in a worker: Section D has been left blank."""
    from audit.pipeline import audit_plans

    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "self-test.docx"
        _draw(path)
        (audit,) = audit_plans([path], jobs=1)
    if audit.error is not None:
        yield Problem(f"The plan could not be read: {audit.error.code}, {audit.error.message}", _AGAIN)
        return
    labelled = [letter for letter, section in audit.sections.items() if section.state != "absent"]
    blank = [finding.id for finding in audit.findings if finding.check == "S02"]
    if labelled != list(_HEADINGS) or blank != ["S02:D"]:
        yield Problem(f"It found sections {' '.join(labelled)} and {blank}, not A to K and S02:D.", _AGAIN)
        return
    seconds = time.perf_counter() - began
    yield Fine(f"a small plan was read in {seconds:.1f} seconds, and its one gap was found")


def _draw(path: Path) -> None:
    """The smallest Word file that is a plan: nothing but headings and paragraphs."""
    lines = [("Title", "Education, Health and Care Plan")]
    lines += [
        ("Normal", line) for line in ("Name: Robin Ashgrove", "Date of birth: 02/11/2015", "Status: Final")
    ]
    for letter, title in _HEADINGS.items():
        lines.append(("Heading1", f"Section {letter}: {title}"))
        if letter != "D":
            lines.append(("Normal", f"Robin has something of his own to be said here, under {letter}."))
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{line}</w:t></w:r></w:p>'
        for style, line in lines
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", _CONTENT_TYPES)
        package.writestr("_rels/.rels", _RELATIONSHIPS)
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
        )
