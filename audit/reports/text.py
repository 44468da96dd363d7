"""An auditor's summary to read in a terminal or print: details, sections, gaps with quotes, grades."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from audit.model.ages import age_on
from audit.model.audit import PlanAudit
from audit.model.findings import Grade
from audit.model.plan import LETTERS
from audit.model.words import GRADE_WORDS, count_words, year_words
from audit.reports import Setting
from audit.reports._gaps import write_gaps
from audit.reports._many import without_text, write_in_short, write_table
from audit.reports._page import Page
from audit.reports._words import (
    cap_words,
    compliance_words,
    date_words,
    grade_words,
    is_form_only,
    items_words,
    state_words,
)
from audit.safety import clean_line


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:
    """One plan in full, or a block for each of many and a table of all at the end."""
    page = Page(out, setting.width)
    done: list[PlanAudit] = []
    for audit in audits:
        if setting.single:
            _in_full(audit, page)
        else:
            write_in_short(audit, page)
            done.append(without_text(audit))
        out.flush()
    if not setting.single:
        write_table(done, page)


def _in_full(audit: PlanAudit, page: Page) -> None:
    page.line("EHC plan audit")
    page.row("=" * page.width)
    page.field("File", audit.document.path)
    if audit.error is not None:
        page.field("Not read", audit.error.message)
        page.field("What to do", audit.error.help)
        return
    _document(audit, page)
    _warnings(audit, page)
    if audit.kind != "ehcp":
        _not_a_plan(audit, page)
        return
    _sections(audit, page)
    _unassigned(audit, page)
    _thread(audit, page)
    _grades(audit, page)
    write_gaps(audit, page)


def _document(audit: PlanAudit, page: Page) -> None:
    document = audit.document
    kind = {"docx": "Word document", "pdf": "PDF"}[document.format or "pdf"]
    length = f", {count_words(document.pages, 'page')}" if document.pages else ""
    page.field("Kind", f"{kind}{length}{', read by text recognition' if document.ocr else ''}")
    page.field(
        "Audited for",
        f"{date_words(audit.audit.as_of)}, checklist {audit.audit.checklist} version "
        f"{audit.audit.checklist_version}, the law as of {date_words(audit.audit.legal_date)}, "
        f"ehcp-audit {audit.audit.program}",
    )
    if audit.audit.redacted:
        page.field("Names", "replaced by pseudonyms, and so are schools, dates of birth and numbers")
    if audit.kind == "ehcp":
        _details(audit, page)


def _details(audit: PlanAudit, page: Page) -> None:
    details = audit.details
    page.heading("The plan")
    known = f" (known as {details.preferred_name})" if details.preferred_name else ""
    page.field("Name", f"{details.name or 'not found'}{known}")
    page.field("Born", _born(audit))
    page.field("Status", "not found" if details.status == "unknown" else details.status)
    page.field("Date of plan", date_words(details.plan_date) or "not found")
    page.field("Review by", date_words(details.review_date) or "not found")
    page.field("School year", "" if details.year_group is None else year_words(details.year_group))
    page.field("Main need", details.primary_need or "")
    page.field("Setting", details.setting or "")
    page.field("Placement (I)", details.named_placement or "")
    page.field("Authority", details.local_authority or "")


def _born(audit: PlanAudit) -> str:
    born = audit.details.date_of_birth
    if born is None:
        return "not found"
    day = audit.details.plan_date or audit.audit.as_of
    when = "at the date of the plan" if audit.details.plan_date else "at the date of this audit"
    return f"{date_words(born)} ({age_on(born, day)} {when})"


def _warnings(audit: PlanAudit, page: Page) -> None:
    if not audit.document.warnings:
        return
    page.heading("Before you rely on this")
    for warning in audit.document.warnings:
        page.line(f"- {warning.message}", indent=2, hang=2)


def _not_a_plan(audit: PlanAudit, page: Page) -> None:
    page.line()
    likeness = f" It looks like {audit.looks_like}." if audit.looks_like else ""
    page.line(f"This is not an EHC plan, so it was not checked and gets no grade.{likeness}")


def _sections(audit: PlanAudit, page: Page) -> None:
    page.heading("Sections")
    for letter in LETTERS:
        section = audit.sections[letter]
        heading = clean_line(section.heading or "")
        state = f"  {letter:<3} {state_words(audit, letter):<24} {items_words(audit, letter):<22} "
        room = page.width - len(state)
        page.row(state + (heading if len(heading) <= room else heading[: max(0, room - 3)] + "..."))


def _unassigned(audit: PlanAudit, page: Page) -> None:
    reasons = Counter(clean_line(one.reason) for one in audit.unassigned)
    if reasons:
        page.line()
        said = "; ".join(f"{reason} ({count})" for reason, count in reasons.items())
        page.line(f"Text outside the sections, kept and not judged: {said}.", indent=2)


def _thread(audit: PlanAudit, page: Page) -> None:
    thread = audit.thread
    if thread is None:
        return
    page.heading("Golden thread")
    for name, part, towards in (
        ("Needs", thread.needs, "followed through an outcome to provision"),
        ("Outcomes", thread.outcomes, "with a need and provision"),
        ("Aspirations", thread.aspirations, "carried by an outcome"),
    ):
        if part.of:
            page.field(name, f"{part.followed} of {part.of} {towards}")
    open_ends = sum(not gap.decided for gap in thread.gaps)
    if open_ends:
        page.field(
            "Cannot tell", f"{count_words(open_ends, 'link')} that may be there: see ehcp-audit thread"
        )


def _grades(audit: PlanAudit, page: Page) -> None:
    grades = audit.grades
    if grades is None:
        return
    page.heading(f"Grades, resting on {audit.audit.rests_on}")
    page.field("Overall", _grade(grades.overall))
    page.field(
        "Compliance", compliance_words(audit, grades.compliance) if grades.compliance else _grade(None)
    )
    page.field("Quality", _grade(grades.quality))
    if grades.sections:
        said = (f"{letter} {GRADE_WORDS[grade.grade]}" for letter, grade in grades.sections.items())
        page.field("Sections", ", ".join(said))
    for name, grade in (("Overall", grades.overall), ("Compliance", grades.compliance)):
        for words, limits in (
            ("is held down by", grade.capped_by if grade else ()),
            ("would be held down, if you agree, by", grade.would_be_capped_by if grade else ()),
        ):
            if limits:
                page.line(f"{name} {words} {cap_words(audit, limits)}.", indent=2)
    page.field("Questions", _questions(audit))
    _framework(audit, page)
    if is_form_only(audit):
        page.line()
        page.line(
            "Compliance here means form alone: whether the sections and the front page are there and "
            "filled in. It says nothing about what they say, and is no grade of the plan. Read the plan.",
            indent=2,
        )


def _framework(audit: PlanAudit, page: Page) -> None:
    """How the checklist makes grades of answers, and what its word for this plan means."""
    framework = audit.audit.framework
    if framework is None or is_form_only(audit):  # no grade is given for headings
        return
    bands = ", ".join(
        f"{GRADE_WORDS[word]} from {least:.2f}" for word, least in framework.bands.items() if least > 0
    )
    twice = ", ".join(f"{letter} {weight:g}" for letter, weight in framework.section_weights.items())
    weights = f"; sections weigh 1, but {twice}" if twice else ""
    page.field("How made", f"met 1, partly met a half, not met 0, by weight{weights}. {bands}.")
    overall = audit.grades.overall if audit.grades else None
    if overall is not None and overall.grade in framework.descriptors:
        said = framework.descriptors[overall.grade]
        page.field("What it means", f"{GRADE_WORDS[overall.grade]}: {said}")


def _grade(grade: Grade | None) -> str:
    if grade is None:
        return "not graded: fewer than half of the checks behind it exist yet"
    return grade_words(grade)


def _questions(audit: PlanAudit) -> str:
    counts = Counter(answer.answer for answer in audit.questions)
    words = {
        "met": "met",
        "partly-met": "partly met",
        "not-met": "not met",
        "not-applicable": "not applicable",
        "needs-judgement": "left to you",
    }
    return ", ".join(f"{counts[value]} {said}" for value, said in words.items() if counts[value])  # type: ignore[index]
