"""SARIF 2.1.0, the interchange format of static analysis: findings as results, checks as rules."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from audit import __version__
from audit.model.audit import PlanAudit
from audit.model.findings import Finding, Severity
from audit.reports import Setting
from audit.reports._tidy import plan_name
from audit.safety import escape_controls

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"statutory": "error", "quality": "warning", "good-practice": "note"}


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:  # noqa: ARG001
    """Write all audits as one run. It can hold no plan's whole text, only what findings quote."""
    rules: dict[str, dict[str, Any]] = {}
    results: list[dict[str, Any]] = []
    artifacts: list[dict[str, Any]] = []
    unread: list[dict[str, Any]] = []
    for number, audit in enumerate(audits):
        artifacts.append(_artifact(audit))
        if audit.error is not None:
            unread.append(_notification(audit, number))
        for finding in audit.findings:
            rules.setdefault(finding.check, _rule(finding))
            results.append(_result(finding, audit, number))
    indices = {check: index for index, check in enumerate(rules)}
    for result in results:
        result["ruleIndex"] = indices[result["ruleId"]]
    run = {
        "tool": {
            "driver": {"name": "ehcp-audit", "semanticVersion": __version__, "rules": list(rules.values())}
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": artifacts,
        "results": results,
        "invocations": [
            {"executionSuccessful": not unread, "toolExecutionNotifications": unread},
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write(escape_controls(json.dumps(log, ensure_ascii=False, indent=2)) + "\n")


def _artifact(audit: PlanAudit) -> dict[str, Any]:
    hashes = {"hashes": {"sha-256": audit.document.sha256}} if audit.document.sha256 else {}
    return {
        "location": {"uri": _uri(audit)},
        **hashes,
        "properties": {
            "redacted": audit.audit.redacted,
            "checklist": audit.audit.checklist,
            "checklistVersion": audit.audit.checklist_version,
            "asOf": audit.audit.as_of.isoformat(),
        },
    }


def _rule(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.check,
        "name": finding.name,
        "shortDescription": {"text": finding.name.replace("-", " ").capitalize()},
        "help": {"text": f"Source: {finding.source}."},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _result(finding: Finding, audit: PlanAudit, number: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "level": "none" if finding.advisory else _LEVELS[finding.severity],
        "kind": "informational" if finding.advisory else "fail",
        "message": {"text": finding.message},
        "locations": [_location(finding, audit, number)],
        "partialFingerprints": {"finding/v1": f"{audit.document.sha256 or plan_name(audit)}/{finding.id}"},
        "rank": round(finding.confidence * 100, 1),
        "properties": {
            "finding": finding.id,
            "severity": finding.severity,
            "state": finding.state,
            "by": finding.by,
            "gap": finding.gap,
            **({"suggestion": finding.suggestion} if finding.suggestion else {}),
            **({"lookedIn": finding.looked_in} if finding.looked_in else {}),
            **({"cause": finding.cause} if finding.cause else {}),
        },
    }
    if finding.state == "rejected":
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": finding.reason or ""}
        ]
    return result


def _location(finding: Finding, audit: PlanAudit, number: int) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(audit), "index": number}}
    if finding.quote is not None:
        # A plan has no lines of text; the place in words stands in the logical location.
        physical["region"] = {"startLine": 1, "snippet": {"text": finding.quote}}
    name = finding.item or (f"Section {finding.section}" if finding.section else "plan")
    where = [part for part in (f"page {finding.page}" if finding.page else "", finding.place or "") if part]
    logical = {"name": name, "fullyQualifiedName": ", ".join([name, *where]), "kind": "element"}
    return {"physicalLocation": physical, "logicalLocations": [logical]}


def _notification(audit: PlanAudit, number: int) -> dict[str, Any]:
    assert audit.error is not None  # noqa: S101
    return {
        "descriptor": {"id": audit.error.code},
        "level": "error",
        "message": {"text": audit.error.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(audit), "index": number}}}],
    }


def _uri(audit: PlanAudit) -> str:
    """The file's name alone: where it lies on somebody's computer is nobody else's business."""
    return quote(plan_name(audit))
