"""One plan's audit as other programs see it: the schema `ehcp-audit/1`."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field

from audit.model.document import ErrorCode, FileFormat
from audit.model.findings import Answer, Finding, Grades, GradeWord, Link, Thread
from audit.model.plan import Details, Frozen, Item, Letter, Section, Unassigned, Warning

SCHEMA: Literal["ehcp-audit/1"] = "ehcp-audit/1"


class AuditedDocument(Frozen):
    """The file that was audited. `format` is null when it could not be told."""

    path: str
    sha256: str | None
    format: FileFormat | None
    pages: int | None = None
    ocr: bool = False
    warnings: tuple[Warning, ...] = ()


class AuditError(Frozen):
    """Why a file could not be audited, and what to do about it."""

    code: ErrorCode
    message: str
    help: str


class Framework(Frozen):
    """What a report prints of the checklist: its title, the least score for each grade, its words for
    each, and the weights of sections."""

    title: str
    bands: dict[GradeWord, float]
    descriptors: dict[GradeWord, str] = Field(default_factory=dict)
    section_weights: dict[Letter, float] = Field(default_factory=dict)


class Circumstances(Frozen):
    """What an audit rests on: program, checklist, the law's date, the date it was made for.

    `checks_run` of `checks_named` says how many of the checks that the checklist names exist yet.
    """

    program: str
    checklist: str
    checklist_version: str
    legal_date: date
    as_of: date
    redacted: bool = False
    rests_on: str = ""
    checks_run: tuple[str, ...] = ()
    checks_named: int = 0
    framework: Framework | None = None


class PlanAudit(Frozen):
    """Everything the tool has to say about one file; also made, with `error`, for one it cannot read."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["ehcp-audit/1"] = Field(default=SCHEMA, alias="schema")
    document: AuditedDocument
    error: AuditError | None = None
    audit: Circumstances
    kind: Literal["ehcp", "not-ehcp"] | None = None
    looks_like: str | None = None
    unassigned: tuple[Unassigned, ...] = ()
    details: Details
    sections: dict[Letter, Section]
    items: tuple[Item, ...] = ()
    links: tuple[Link, ...] = ()
    thread: Thread | None = None
    findings: tuple[Finding, ...] = ()
    questions: tuple[Answer, ...] = ()
    grades: Grades | None = None
