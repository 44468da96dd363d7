"""What several reports say in the same words: a section's state, its items, gaps by severity, a grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Finding, Grade, Severity
from audit.model.plan import ITEM_KINDS, LETTERS, Letter
from audit.model.words import GRADE_WORDS, SECTION_STATE_WORDS, count_words

SEVERITY_WORDS: dict[Severity, str] = {
    "statutory": "Statutory",
    "quality": "Quality",
    "good-practice": "Good practice",
}


def date_words(day: date | None) -> str:
    """A date as it is said: 20 November 2026."""
    return f"{day.day} {day:%B %Y}" if day else ""


def state_words(audit: PlanAudit, letter: Letter) -> str:
    """A section's state in words, with the letter it is given under where it has none of its own text."""
    section = audit.sections[letter]
    if section.merged_with and not section.text:
        return f"given together with {section.merged_with}"
    return SECTION_STATE_WORDS[section.state]


def items_words(audit: PlanAudit, letter: Letter) -> str:
    """How many statements a section has: "5 needs"."""
    count = sum(item.section == letter for item in audit.items)
    if not count:
        return ""
    kind = ITEM_KINDS[letter]
    return (
        count_words(count, "item of provision", "items of provision")
        if kind == "provision"
        else count_words(count, kind)
    )


def gaps(audit: PlanAudit) -> list[Finding]:
    """The findings that count as gaps: not rejected, and advisory ones only where an auditor accepts them."""
    return [
        finding
        for finding in audit.findings
        if finding.state == "accepted" or (finding.state == "open" and not finding.advisory)
    ]


def by_severity(findings: list[Finding]) -> dict[Severity, int]:
    """How many gaps of each severity; findings of one group are one gap, of its gravest severity."""
    gravest: dict[str, Severity] = {}
    for finding in findings:
        key = finding.gap
        other = gravest.get(key, finding.severity)
        gravest[key] = min(other, finding.severity, key=SEVERITIES.index)
    counts = Counter(gravest.values())
    return {severity: counts[severity] for severity in SEVERITIES}


def severity_words(counts: dict[Severity, int]) -> str:
    """ "2 statutory, 1 quality", or "none"."""
    said = [f"{count} {severity.replace('-', ' ')}" for severity, count in counts.items() if count]
    return ", ".join(said) or "none"


def is_form_only(audit: PlanAudit) -> bool:
    """Whether nothing but the plan's form was looked at, so that no word of praise is in place."""
    return audit.audit.rests_on.startswith("form only")


def grade_words(grade: Grade) -> str:
    """A grade with its score, and whether it still waits for an auditor."""
    return f"{GRADE_WORDS[grade.grade]} ({grade.score:.2f}){', provisional' if grade.provisional else ''}"


def compliance_words(audit: PlanAudit, grade: Grade) -> str:
    """The compliance grade; while it rests on form alone, never a word that praises the plan."""
    if not is_form_only(audit):
        return grade_words(grade)
    in_order = f"{grade.score:.0%} of form in order"
    return f"{GRADE_WORDS[grade.grade]}, with {in_order}" if grade.capped_by else in_order


def cap_words(audit: PlanAudit, caps: Iterable[str]) -> str:
    """What holds a grade down: findings by id, sections by name, waiting questions by their number."""
    questions = {answer.id for answer in audit.questions}
    waiting = [cap for cap in caps if cap in questions]
    said = [f"Section {cap}" if cap in LETTERS else cap for cap in caps if cap not in questions]
    if waiting:
        said.append(f"the {count_words(len(waiting), 'question')} left to you")
    return ", ".join(said)
