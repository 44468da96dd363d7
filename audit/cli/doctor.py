"""`ehcp-audit doctor`: checks the installation and audits a small plan made for it."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click

from audit import __version__
from audit.cli.console import Exit

_LIBRARIES = ("lxml", "pypdfium2", "pydantic", "click", "rich", "pebble", "numpy", "wordllama")

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


@click.command("doctor")
def command() -> int:
    """Check this installation: versions, checklists, and the audit of a small plan made for it.

    The plan is invented, and lies in a temporary folder that is removed again.
    """
    click.echo(f"ehcp-audit {__version__}")
    click.echo(f"Python {platform.python_version()} on {platform.system()} {platform.release()}")
    click.echo(f"Screen: {sys.stdout.encoding}")
    problems = [*_libraries(), *_checklists(), *_self_test()]
    for problem in problems:
        click.echo(f"PROBLEM  {problem}")
    click.echo("Something is wrong: see above." if problems else "All is well.")
    return Exit.UNREADABLE if problems else Exit.DONE


def _libraries() -> Iterator[str]:
    for name in _LIBRARIES:
        try:
            click.echo(f"  {name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            yield f"{name} is not installed: install ehcp-audit again with pip."


def _checklists() -> Iterator[str]:
    from audit.checklists import ChecklistError, checklist_names, load_checklist
    from audit.checks import all_checks

    for name in checklist_names():
        try:
            load_checklist(name)
        except ChecklistError as problem:
            yield str(problem)
    click.echo(f"  {len(all_checks())} checks; checklists: {', '.join(checklist_names())}")


def _self_test() -> Iterator[str]:
    """Audit a plan with one known gap: Section D has been left blank."""
    from audit.pipeline import audit_plans

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "self-test.docx"
        _draw(path)
        (audit,) = audit_plans([path], jobs=1)
    if audit.error is not None:
        yield f"The self-test's plan could not be read: {audit.error.code}, {audit.error.message}"
        return
    labelled = [letter for letter, section in audit.sections.items() if section.state != "absent"]
    blank = [finding.id for finding in audit.findings if finding.check == "S02"]
    if labelled != list(_HEADINGS) or blank != ["S02:D"]:
        yield f"The self-test found sections {' '.join(labelled)} and {blank}, not A to K and S02:D."
        return
    click.echo("  self-test: a small plan was read, and its one gap was found")


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
