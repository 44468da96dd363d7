"""What a note in the annotated copy says."""

from __future__ import annotations

from audit.model.audit import PlanAudit
from audit.model.words import GRADE_WORDS
from audit.reports._cards import Card
from audit.reports._words import by_severity, compliance_words, date_words, gaps, is_form_only, severity_words
from audit.safety import clean_line

#: Who is named as the notes' author.
AUTHOR = "EHC plan audit"
INITIALS = "QA"


def card_lines(card: Card) -> list[str]:
    """A card as the paragraphs of its note."""
    severity = card.severity.replace("-", " ")
    sure = "" if card.sure >= 1 else f", {card.sure:.0%} sure: please decide"
    lines = [f"Likely gap: {card.name} ({severity}{sure})"]
    for finding in card.findings:
        accepted = " Accepted by the auditor." if finding.state == "accepted" else ""
        where = f" Looked in: {finding.looked_in}." if finding.looked_in else ""
        lines.append(f"• {finding.message}{where}{accepted} [{finding.check}, {finding.source}]")
    lines += [f"To do: {said}" for said in card.to_do]
    lines.append(f"For: {card.owner}.")
    return [clean_line(line) for line in lines]


def overview_lines(audit: PlanAudit) -> list[str]:
    """What the notes are, how many there are, and what the plan comes to: the first note of the copy."""
    lines = [
        f"Audit of this plan, made for {date_words(audit.audit.as_of)} by the checklist "
        f"{audit.audit.checklist} version {audit.audit.checklist_version}.",
        f"Likely gaps: {severity_words(by_severity(gaps(audit)))}. Each has a note at its place; one "
        "statement has one note, however much there is to say of it.",
    ]
    grades = audit.grades
    if grades is not None and grades.overall is not None:
        provisional = " (provisional until an auditor has decided)" if grades.overall.provisional else ""
        lines.append(f"Grade: {GRADE_WORDS[grades.overall.grade]}{provisional}.")
    elif grades is not None and grades.compliance is not None and is_form_only(audit):
        lines.append(f"Form only: {compliance_words(audit, grades.compliance)}. No grade of the plan.")
    if audit.audit.redacted:
        lines.append("Names, schools and numbers in this copy are pseudonyms, and its pictures are blank.")
    lines.append(
        "These are likely gaps and the evidence for them, not findings of fact: the auditor decides."
    )
    return [clean_line(line) for line in lines]
