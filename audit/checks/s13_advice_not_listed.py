"""S13: the plan cites a report or professional advice that Section K does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from audit.checks import QUALITY, Context, check
from audit.checks.advice_cited import Citation, citations
from audit.checks.advice_dates import locate_days
from audit.checks.advice_kinds import AdviceKind
from audit.checks.advice_listed import AdviceEntry, advice_listed, points_to_appendices
from audit.model.findings import Finding
from audit.model.plan import Plan

_SOCIAL_CARE = "social-care"
_DATES_ITS_LIST = 4  # entries with a date


@check(
    "S13",
    "advice-not-listed",
    severity=QUALITY,
    sections="K",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1)(k), 12(4); SEND Code of Practice 9.69 (K)",
    passing={
        "B": ["The educational psychologist's report of 20 November 2025 puts his memory at the 4th centile."]
    },
    failing={
        "B": ["The occupational therapist's report of March 2025 says that Robin tires after five minutes."]
    },
)
def advice_not_listed(plan: Plan, context: Context) -> Iterator[Finding]:
    """The plan cites a report or professional advice that Section K does not list.

    What it tests
        Where Sections B to H cite a profession's report, letter or assessment (by its date, its
        findings or its author's name), Section K lists advice from that profession or that author,
        of that month where both are dated. In Section A only recent reports of a named author count:
        whoever was seen years ago belongs to the history.
        Reports still to come, advice that is part of the provision, and references to an entry of K
        by its number are not meant.

    Why it matters
        Everything a plan rests on is attached to it. What is cited and not listed cannot be read by
        the family, the school or a tribunal.

    What to do
        Add the report to Section K and attach it, or take out what rests on it.
    """
    if plan.sections["K"].state != "present":
        return
    entries = advice_listed(plan)
    if points_to_appendices(plan):
        return
    unexplained = any(entry.is_unexplained for entry in entries)
    said: set[str] = set()
    for citation in citations(plan):
        about = citation.kind.id if citation.kind and not citation.by_author else citation.document
        if about in said or citation.quote in said or _is_listed(citation, entries, plan):
            continue
        dated_otherwise = _is_dated_otherwise(citation, plan)
        if unexplained and not (citation.subject or citation.by_author or dated_otherwise):
            continue  # the one cited may be among those whose profession is not said
        said |= {about, citation.quote}
        yield context.finding(
            _message(citation),
            section=citation.section,
            quote=citation.quote,
            page=plan.sections[citation.section].page,
            severity=QUALITY,
            suggestion="Ask for the report, list it in Section K and attach it.",
            confidence=0.75,
        )


def _is_listed(citation: Citation, entries: tuple[AdviceEntry, ...], plan: Plan) -> bool:
    listed = plan.sections["K"].text
    if any(name in listed for name in citation.names):
        return True
    if _is_dated_otherwise(citation, plan):
        return False
    if citation.by_author and _names_authors(entries):
        return _may_be_unnamed(citation, entries)
    if citation.by_author and not citation.subject:
        return citation.kind is None or _answers(citation.kind, entries)
    if citation.subject:
        words = set(re.findall(r"[a-z]+", listed.lower()))
        if any(subject in words for subject in citation.subject):
            return True
        return citation.kind is not None and _answers(citation.kind, entries)
    return citation.kind is not None and _answers(citation.kind, entries)


def _is_dated_otherwise(citation: Citation, plan: Plan) -> bool:
    """Whether advice is cited by a month in which nothing that K lists was written.

    What social care found is dated by the assessment, and listed by the day of the advice on it.
    """
    if citation.kind is not None and citation.kind.id == _SOCIAL_CARE:
        return False
    cited = {(one.day.year, one.day.month) for one in locate_days(citation.quote)}
    listed = [(one.day.year, one.day.month) for one in locate_days(plan.sections["K"].text)]
    return bool(cited) and len(listed) >= _DATES_ITS_LIST and cited.isdisjoint(listed)


def _may_be_unnamed(citation: Citation, entries: tuple[AdviceEntry, ...]) -> bool:
    """Whether a named author's report may be an entry that says no name: of their profession, or of none."""
    unnamed = [entry for entry in entries if not entry.names_somebody]
    if citation.kind is None:
        return any(entry.is_unexplained for entry in unnamed) or _tells_subject(citation, unnamed)
    return _answers(citation.kind, tuple(unnamed))


def _tells_subject(citation: Citation, entries: list[AdviceEntry]) -> bool:
    words = {word for entry in entries for word in re.findall(r"[a-z]+", entry.text.lower())}
    return any(subject in words for subject in citation.subject)


def _answers(kind: AdviceKind, entries: tuple[AdviceEntry, ...]) -> bool:
    return any(_stands_for(kind, {one.id: one for one in entry.kinds}) for entry in entries)


def _stands_for(kind: AdviceKind, listed: Mapping[str, AdviceKind]) -> bool:
    """Whether an entry may be a profession's advice: it names it or, in general words, nobody else's.

    "Medical: community paediatrician" is no optometrist's report, nor is a speech therapist's a
    physiotherapist's.
    """
    if kind.id in listed:
        return True
    general = kind.group & listed.keys()
    return bool(general) and not any(
        general & one.group for one in listed.values() if one.id not in general and one.cited
    )


def _names_authors(entries: tuple[AdviceEntry, ...]) -> bool:
    """Whether K says by name who wrote what, so that an author it does not name wrote something else."""
    named = sum(entry.names_somebody for entry in entries)
    return bool(entries) and named * 2 >= len(entries)


def _message(citation: Citation) -> str:
    if citation.kind is None or citation.by_author:
        return f'Section {citation.section} cites "{citation.document}", and Section K does not list it.'
    return (
        f"Section {citation.section} cites advice from {citation.kind.name}, "
        "and the list of advice in K names none."
    )
