"""Many plans in text: a block for each with its gaps by check, and one table of all at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Finding
from audit.model.plan import LETTERS
from audit.model.words import GRADE_WORDS, count_words, year_words
from audit.reports._page import Page
from audit.reports._words import by_severity, date_words, gaps, is_form_only, state_words
from audit.safety import clean_line

_SHOWN_OF_MANY = 6  # kinds of gap of one plan, where many plans are listed


def write_in_short(audit: PlanAudit, page: Page) -> None:
    """One plan among many: whose it is, its sections, its gravest kinds of gap."""
    page.line(audit.document.path, hang=4)
    if audit.error is not None:
        page.line(f"Not read: {audit.error.message} {audit.error.help}", indent=2, hang=2)
        page.line()
        return
    if audit.kind != "ehcp":
        likeness = f"; it looks like {audit.looks_like}" if audit.looks_like else ""
        page.line(f"Not an EHC plan{likeness}: not checked.", indent=2, hang=2)
        page.line()
        return
    page.line(", ".join(_who(audit)), indent=2, hang=2)
    page.line("; ".join(_states(audit)), indent=2, hang=2)
    kinds = list(_kinds_of_gap(audit))
    for line in kinds[:_SHOWN_OF_MANY]:
        page.line(line, indent=2, hang=4)
    if len(kinds) > _SHOWN_OF_MANY:
        page.line(f"and {count_words(len(kinds) - _SHOWN_OF_MANY, 'more kind')} of gap", indent=2)
    for warning in audit.document.warnings:
        page.line(f"note: {warning.message}", indent=2, hang=4)
    page.line()


def _kinds_of_gap(audit: PlanAudit) -> Iterator[str]:
    """The gaps of each check in one line, the gravest first; a lone one with its message."""
    by_check: dict[tuple[str, str], list[Finding]] = {}
    for finding in sorted(gaps(audit), key=lambda finding: SEVERITIES.index(finding.severity)):
        by_check.setdefault((finding.severity, finding.check), []).append(finding)
    for (severity, check), findings in by_check.items():
        head = f"{severity.replace('-', ' ')}: {check} {findings[0].name}"
        where = Counter(finding.item or finding.section or "elsewhere" for finding in findings)
        places = ", ".join(f"{place} ({count})" if count > 1 else place for place, count in where.items())
        yield f"{head}: {findings[0].message}" if len(findings) == 1 else f"{head}: {places}"


def _who(audit: PlanAudit) -> Iterator[str]:
    details = audit.details
    yield details.name or "name not found"
    if details.year_group is not None:
        yield year_words(details.year_group)
    yield "status not found" if details.status == "unknown" else details.status
    if details.plan_date:
        yield date_words(details.plan_date)
    if audit.items:
        yield count_words(len(audit.items), "statement")


def _states(audit: PlanAudit) -> Iterator[str]:
    states: dict[str, list[str]] = {}
    for letter in LETTERS:
        states.setdefault(state_words(audit, letter), []).append(letter)
    for state, letters in states.items():
        yield f"{state} {' '.join(letters)}"


def without_text(audit: PlanAudit) -> PlanAudit:
    """What the closing table needs of an audit: a thousand plans must not be kept in memory."""
    return audit.model_copy(update={"sections": {}, "items": (), "links": (), "unassigned": ()})


def write_table(audits: list[PlanAudit], page: Page) -> None:
    """All files in one table, a line each: gaps by severity and the overall grade; then the totals."""
    page.heading(f"All {count_words(len(audits), 'file')}")
    room = page.width - 2 - 3 * (2 + 5) - 2 - len("Requires Improvement")
    last = "form in order" if _all_form(audits) else "overall"
    page.row(f"  {'gaps: statutory, quality, good practice':<{room}}  stat.  qual.  prac.  {last}")
    for audit in audits:
        name = f"  {_shortened(clean_line(PurePath(audit.document.path).name), room):<{room}}"
        if audit.error is not None:
            page.row(f"{name}  not read: {audit.error.code.replace('-', ' ')}")
        elif audit.kind != "ehcp":
            page.row(f"{name}  not an EHC plan")
        else:
            counts = "".join(f"  {count:>5}" for count in by_severity(gaps(audit)).values())
            page.row(f"{name}{counts}  {_verdict(audit)}")
    page.line()
    page.line(" ".join(_totals(audits)), indent=2)


def _shortened(name: str, room: int) -> str:
    """A file's name that fits, with its end, where draft and final or Word and PDF differ."""
    if len(name) <= room:
        return name
    tail = room // 2
    return f"{name[: room - tail - 2]}..{name[-tail:]}"


def _all_form(audits: list[PlanAudit]) -> bool:
    return all(is_form_only(audit) for audit in audits if audit.grades is not None)


def _verdict(audit: PlanAudit) -> str:
    grades = audit.grades
    if grades is None:
        return ""
    if grades.overall is not None:
        return GRADE_WORDS[grades.overall.grade]
    if grades.compliance is None:
        return "not graded"
    if grades.compliance.capped_by:
        return GRADE_WORDS[grades.compliance.grade]
    return f"{grades.compliance.score:.0%}"


def _totals(audits: list[PlanAudit]) -> Iterator[str]:
    unread = sum(audit.error is not None for audit in audits)
    others = sum(audit.kind == "not-ehcp" for audit in audits)
    plans = len(audits) - unread - others
    yield f"{count_words(plans, 'plan')} audited."
    if others:
        yield f"{count_words(others, 'file is', 'files are')} no EHC plan."
    if unread:
        yield f"{count_words(unread, 'file')} could not be read."
    graded = [audit for audit in audits if audit.grades is not None]
    if graded and _all_form(audits):
        yield (
            f"This rests on {graded[0].audit.rests_on}: whether the sections and the front page are there "
            "and filled in. It says nothing about what they say, and is no grade of the plans."
        )
    elif graded:
        yield (
            f"The grades rest on {graded[0].audit.rests_on} and on the program's own reading: they are "
            "provisional until an auditor has decided."
        )
