"""The lines at the top of a plan's screens: whose plan, which grade and why, where one is."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from textual.content import Content

from audit.checklists import Checklist
from audit.cycle.audits import initials_of
from audit.model.findings import Finding, Grade
from audit.model.plan import LETTERS, Letter
from tui import words
from tui.content import plan_line
from tui.session import OpenPlan

_MOST_CAPS = 3  # named in the title: more would push the rest off the screen

_GRADE_COLOURS = {
    "outstanding": "$success",
    "good": "$success",
    "requires-improvement": "$warning",
    "inadequate": "$error",
}


def plan_title(plan: OpenPlan, place: str) -> Content:
    """Two lines: the plan, and the grade with what holds it down."""
    details = plan.shown.details
    who = plan_line(details.name or "") if plan.shown.audit.redacted else initials_of(details.name) or "?"
    status = "" if details.status == "unknown" else details.status
    facts = [f"{status} {words.day_words(details.plan_date)}".strip(), words.year_words(details.year_group)]
    first = Content.assemble(
        (plan_line(who), "bold"),
        *(f" · {fact}" for fact in facts if fact),
        ("  ● finished" if plan.finished else "", "bold $success"),
    )
    return Content.assemble(first, ("  " + place, "$quiet"), "\n", grade_line(plan))


def grade_line(plan: OpenPlan) -> Content:
    """The overall grade, the two kinds, and what caps them."""
    if plan.grades_hidden:
        return Content.styled("Blind: grades show once you have finished.", "$quiet")
    grades = plan.shown.grades
    if grades is None or grades.overall is None:
        return Content.styled("not graded", "$quiet")
    said = grade_content(grades.overall)
    caps = grades.overall.capped_by or (grades.compliance.capped_by if grades.compliance else ())
    if caps:
        name = "" if grades.overall.capped_by else "compliance "
        held = cap_words(caps, plan.checklist, plan.shown.findings)
        said = Content.assemble(said, (f" · {name}{held}", "bold $warning"))
    elif grades.overall.would_be_capped_by:
        waiting = cap_words(grades.overall.would_be_capped_by, plan.checklist, plan.shown.findings)
        said = Content.assemble(said, (f" · if accepted, {waiting}", "$warning"))
    for name, grade in (("compliance", grades.compliance), ("quality", grades.quality)):
        if grade is not None:
            said = Content.assemble(said, (f" · {name} ", "$quiet"), words.SHORT_GRADES[grade.grade])
    return said


def grade_content(grade: Grade) -> Content:
    """A grade with its score, and whether it still waits for the auditor."""
    said = Content.styled(words.GRADES[grade.grade], f"bold {_GRADE_COLOURS[grade.grade]}")
    state = "provisional, " if grade.provisional else ""
    return said + Content.styled(f" ({state}{grade.score:.2f})", "$quiet")


def cap_words(caps: Collection[str], checklist: Checklist, findings: Iterable[Finding] = ()) -> str:
    """What holds a grade down: statements with what is wrong there, sections, questions by their number.

    Without the findings at hand, by the numbers of their checks.
    """
    questions = {question.id for question in checklist.questions}
    named = {finding.id: finding for finding in findings}
    said = [_cap(cap, named.get(cap)) for cap in caps if cap not in questions]
    more = f" and {len(said) - _MOST_CAPS} more" if len(said) > _MOST_CAPS else ""
    held = f"held down by {', '.join(said[:_MOST_CAPS])}{more}" if said else ""
    waiting = sum(cap in questions for cap in caps)
    asked = words.count_words(waiting, "question is", "questions are")
    return " · ".join(part for part in (held, f"{asked} open" if waiting else "") if part)


def _cap(cap: str, finding: Finding | None) -> str:
    if cap in LETTERS:
        return f"Section {cap}"
    if finding is None:
        check, _, place = cap.partition(":")
        return plan_line(f"{place} ({check})" if place else cap)
    place = finding.item or (f"Section {finding.section}" if finding.section else "the plan")
    return f"{place}: {words.check_words(finding.name).lower()}"


def section_sign(plan: OpenPlan, letter: Letter) -> tuple[str, str]:
    """A section in one sign and its colour: how it stands."""
    section = plan.shown.sections[letter]
    if section.merged_with and not section.text:
        return section.merged_with.lower(), "$quiet"
    match section.state:
        case "nil":
            return "nil", "$quiet"
        case "blank" | "placeholder":
            return "○", "bold $error"
        case "absent":
            return "✗", "bold $error"
    waiting = [
        finding.severity
        for finding in plan.findings
        if finding.section == letter and finding.state != "rejected" and not finding.advisory
    ]
    if "statutory" in waiting:
        return "▲", "bold $error"
    return ("◐", "$warning") if waiting else ("●", "$success")


def section_strip(plan: OpenPlan) -> Content:
    """All sections on one line."""
    pieces = []
    for letter in LETTERS:
        sign, colour = section_sign(plan, letter)
        pieces.append(Content.assemble((letter, "bold"), " ", (sign, colour)))
    return Content("  ").join(pieces)
