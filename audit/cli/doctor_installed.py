"""What is installed: the libraries the program needs, the extras it can do without, the checklists."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
from collections.abc import Iterator

from audit.cli.doctor_words import Fine, Note, Problem, Seen

_PACKAGE = "ehcp-audit"
#: Where the program runs from a copy of its source, nothing says what it needs: these stand for the rest.
_LIBRARIES = (
    "click",
    "lxml",
    "numpy",
    "pebble",
    "pydantic",
    "pypdfium2",
    "rich",
    "sqlalchemy",
    "textual",
    "wordllama",
)

#: Each extra: what it is asked for by, the modules that make it, and what it brings.
_EXTRAS = (
    ("ocr", ("rapidocr", "onnxruntime"), "reads scanned plans"),
    ("postgresql", ("psycopg",), "keeps a team's audit cycles in one database"),
    ("cluster", ("distributed",), "audits on several machines (cycle run --scheduler)"),
    ("spacy", ("spacy",), "finds people's names by a trained pipeline (EHCP_AUDIT_SPACY)"),
)
_NAME = re.compile(r"^[\w.-]+")


def libraries() -> Iterator[Seen]:
    """The libraries that the program cannot do without."""
    found, missing = [], []
    for name in _needed():
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    yield Fine(", ".join(found))
    if missing:
        yield Problem(
            f"Not installed: {', '.join(missing)}.",
            "Install the program again: pip install --upgrade ehcp-audit",
        )


def _needed() -> tuple[str, ...]:
    try:
        needs = importlib.metadata.requires(_PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return _LIBRARIES
    return tuple(
        sorted(found[0] for need in needs if "extra ==" not in need and (found := _NAME.match(need)))
    )


def extras() -> Iterator[Seen]:
    """What can be added, and whether it is there."""
    from audit.reading.ocr.engines import engine_name

    for name, modules, brings in _EXTRAS:
        if all(importlib.util.find_spec(module) for module in modules):
            yield Fine(f"{name}: {brings}")
        elif name == "ocr" and engine_name() == "tesseract":
            yield Fine(f"ocr: {brings}, by the Tesseract that this computer has")
            yield Note("RapidOCR makes fewer mistakes:", f'pip install "{_PACKAGE}[ocr]"')
        else:
            yield Note(f"{name} is not installed; it {brings}:", f'pip install "{_PACKAGE}[{name}]"')
    pipeline = os.environ.get("EHCP_AUDIT_SPACY")
    if pipeline and not importlib.util.find_spec(pipeline.partition(".")[0]):
        yield Problem(
            "EHCP_AUDIT_SPACY names a pipeline that is not installed.",
            "Install it, or remove the environment variable: people are then found without it.",
        )


def checklists() -> Iterator[Seen]:
    """The checklists that came with the program, and the checks they name."""
    from audit.checklists import ChecklistError, checklist_names, load_checklist
    from audit.checks import all_checks

    for name in checklist_names():
        try:
            load_checklist(name)
        except ChecklistError as problem:
            yield Problem(str(problem), "Install the program again, or put the checklist right.")
    yield Fine(f"{len(all_checks())} checks; checklists: {', '.join(checklist_names())}")
