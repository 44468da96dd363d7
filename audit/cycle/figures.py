"""A plan in figures, as columns that lists and reports read without opening the audit."""

from __future__ import annotations

from collections import Counter
from sys import intern
from typing import Any

from audit.cycle.values import Figures
from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Finding, Followed, Severity

FIGURES = tuple(Figures.__dataclass_fields__)


def figure_columns(audit: PlanAudit) -> dict[str, Any]:
    """The figures of an audit by column."""
    grades = audit.grades
    overall = grades.overall if grades else None
    compliance = grades.compliance if grades else None
    quality = grades.quality if grades else None
    gaps = count_gaps(audit.findings)
    thread = audit.thread
    return {
        "overall": overall.grade if overall else None,
        "overall_score": overall.score if overall else None,
        "capped_by": list(overall.capped_by) if overall else [],
        "compliance": compliance.grade if compliance else None,
        "compliance_score": compliance.score if compliance else None,
        "quality": quality.grade if quality else None,
        "quality_score": quality.score if quality else None,
        "section_grades": {letter: [one.grade, one.score] for letter, one in grades.sections.items()}
        if grades
        else {},
        "answers": {answer.id: answer.answer for answer in audit.questions},
        "statutory": gaps["statutory"],
        "quality_gaps": gaps["quality"],
        "good_practice": gaps["good-practice"],
        **_followed("needs", thread.needs if thread else None),
        **_followed("outcomes", thread.outcomes if thread else None),
        **_followed("aspirations", thread.aspirations if thread else None),
    }


def figures_of(row: Any) -> Figures:
    """The figures in a row of `audits` or `outcomes` as a value.

    A whole council's plans have the same questions and answers: each word is held in memory once.
    """
    values = {column: getattr(row, column) for column in FIGURES}
    values["answers"] = {intern(question): intern(answer) for question, answer in values["answers"].items()}
    values["section_grades"] = {
        intern(letter): (intern(grade), score) for letter, (grade, score) in values["section_grades"].items()
    }
    return Figures(**values)


def count_gaps(findings: tuple[Finding, ...]) -> dict[Severity, int]:
    """How many gaps of each severity: findings of one group are one gap, of its gravest severity."""
    gravest: dict[str, Severity] = {}
    for finding in findings:
        if finding.state == "rejected" or (finding.advisory and finding.state != "accepted"):
            continue
        gap = finding.gap
        gravest[gap] = min(gravest.get(gap, finding.severity), finding.severity, key=SEVERITIES.index)
    counts = Counter(gravest.values())
    return {severity: counts[severity] for severity in SEVERITIES}


def _followed(name: str, share: Followed | None) -> dict[str, int | None]:
    return {
        f"{name}_followed": share.followed if share else None,
        f"{name}_of": share.of if share else None,
    }
