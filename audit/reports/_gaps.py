"""The gaps of one plan as cards: a statement with all that is said of it, quoted once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.reports._page import Page
from audit.reports._words import by_severity, gaps, severity_words
from audit.safety import clean_line

_QUOTE_LENGTH = 240  # of a quote; the whole stands in the plan, and in JSON


def write_gaps(audit: PlanAudit, page: Page) -> None:
    """Every gap in the plan's order and, for each check once, what to do and by which law."""
    findings = gaps(audit)
    page.heading(f"Likely gaps: {severity_words(by_severity(findings))}")
    if not findings:
        page.line("Nothing was found by the checks that were made.", indent=2)
        return
    if any(finding.confidence < 1 for finding in findings):
        page.line(
            "A judgement of language is shown with how sure the program is of it: please decide.", indent=2
        )
        page.line()
    common = _common_suggestions(findings)
    texts = {item.id: item.text for item in audit.items}
    for _, together in groupby(
        findings, key=lambda finding: (finding.section, finding.item or finding.place)
    ):
        _card(list(together), texts, common, page)
    page.heading("What to do")
    for line in _legend(findings, common):
        page.line(line, indent=2, hang=4)


def _card(findings: list[Finding], texts: dict[str, str], common: dict[str, str], page: Page) -> None:
    first = findings[0]
    quoted = texts.get(first.item or "")
    page.line(_place(first), indent=2)
    if quoted:
        page.line(_quoted(quoted), indent=4, hang=1)
    for finding in findings:
        sure = "" if finding.confidence >= 1 else f", {finding.confidence:.0%} sure"
        severity = finding.severity.replace("-", " ")
        page.line(f"- {finding.check} {finding.name} ({severity}{sure}): {finding.message}", 4, 2)
        if finding.quote and finding.quote != quoted:
            page.line(_quoted(finding.quote), indent=6, hang=1)
        if finding.looked_in:
            page.line(f"Looked in: {finding.looked_in}.", indent=6)
        if finding.suggestion and finding.check not in common:
            page.line(f"To do: {finding.suggestion}", indent=6, hang=2)
    page.line()


def _place(finding: Finding) -> str:
    outside = "Outside the lettered sections" if finding.quote else "The whole plan"
    parts = [
        finding.item,
        f"Section {finding.section}" if finding.section else outside,
        f"page {finding.page}" if finding.page else None,
        finding.place,
    ]
    return ", ".join(part for part in parts if part)


def _quoted(text: str) -> str:
    text = clean_line(text)
    return f'"{text if len(text) <= _QUOTE_LENGTH else text[:_QUOTE_LENGTH] + "..."}"'


def _common_suggestions(findings: list[Finding]) -> dict[str, str]:
    """The suggestion of each check that has the same one for all of its findings."""
    said: dict[str, set[str]] = {}
    for finding in findings:
        said.setdefault(finding.check, set()).add(finding.suggestion or "")
    return {check: suggestions.pop() for check, suggestions in said.items() if len(suggestions) == 1}


def _legend(findings: list[Finding], common: dict[str, str]) -> Iterator[str]:
    by_check: dict[str, list[Finding]] = {}
    for finding in findings:
        by_check.setdefault(finding.check, []).append(finding)
    for check, its_findings in sorted(by_check.items()):
        count = f" ({len(its_findings)})" if len(its_findings) > 1 else ""
        suggestion = f" {common[check]}" if common.get(check) else ""
        yield f"{check} {its_findings[0].name}{count}:{suggestion} Source: {its_findings[0].source}."
