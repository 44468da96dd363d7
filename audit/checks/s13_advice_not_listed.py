"""S13: the plan cites a report or professional advice that Section K does not list."""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.advice_cited import Citation, citations
from audit.checks.advice_listed import AdviceEntry, advice_listed, points_to_appendices
from audit.model.findings import Finding
from audit.model.plan import Plan


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
        findings or its author's name), Section K lists advice from that profession or that author.
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
    if points_to_appendices(plan) or any(entry.is_unexplained for entry in entries):
        return  # the one cited may be among those whose profession is not said
    said: set[str] = set()
    for citation in citations(plan):
        if citation.kind.id in said or _is_listed(citation, entries, plan):
            continue
        said.add(citation.kind.id)
        yield context.finding(
            f"Section {citation.section} cites advice from {citation.kind.name}, "
            "and the list of advice in K names none.",
            section=citation.section,
            quote=citation.quote,
            page=plan.sections[citation.section].page,
            severity=QUALITY,
            suggestion="Ask for the report, list it in Section K and attach it.",
            confidence=0.75,
        )


def _is_listed(citation: Citation, entries: tuple[AdviceEntry, ...], plan: Plan) -> bool:
    stands_for = citation.kind.group | {citation.kind.id}
    if any(kind.id in stands_for for entry in entries for kind in entry.kinds):
        return True
    listed = plan.sections["K"].text
    return any(name in listed for name in citation.names)
