"""What there is to decide on a plan, by the names under which it is decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.safety import clean_line

if TYPE_CHECKING:
    from audit.checklists import Checklist
    from audit.cycle.store import Store
    from audit.cycle.values import Auditor, Cycle, Entry

_QUOTE = 70  # characters of a quote: enough to know it by


def show_plan(store: Store, cycle: Cycle, entry: Entry, auditor: Auditor, *, as_json: bool) -> None:
    """Print a plan as it stands for an auditor; in a blind cycle without what they may not see yet."""
    from audit.cycle.cycles import checklist_of
    from audit.cycle.decisions import decisions_of
    from audit.cycle.readings import checked_name, readings_of
    from audit.cycle.seeing import audit_as_seen

    name = checked_name(auditor)
    checklist = checklist_of(store, cycle)
    audit = audit_as_seen(store, entry, name)
    finished = any(one.auditor == name and one.finished_at for one in readings_of(store, entry))
    if cycle.blind and not finished:
        answered = {one.target for one in decisions_of(store, entry, name) if one.kind == "answer"}
        audit = _unseen(audit, checklist, answered)
    if as_json:
        from audit.reports.json import as_json as written

        click.echo(written(audit, indent=2))
        return
    for line in _lines(audit, checklist):
        click.echo(line)


def _unseen(audit: PlanAudit, checklist: Checklist, answered: set[str]) -> PlanAudit:
    """An audit of a blind cycle: the machine's answers and findings show once one has answered oneself."""

    def may_show(finding: Finding) -> bool:
        asked = [question.id for question in checklist.questions if finding.check in question.checks]
        return finding.by == "auditor" or (bool(asked) and answered.issuperset(asked))

    return audit.model_copy(
        update={
            "findings": tuple(filter(may_show, audit.findings)),
            "questions": tuple(one for one in audit.questions if one.id in answered),
            "grades": None,
        }
    )


def _lines(audit: PlanAudit, checklist: Checklist) -> Iterator[str]:
    items = {item.id: item.text for item in audit.items}
    yield f"Findings ({len(audit.findings)})"
    for finding in audit.findings:
        sure = "" if finding.confidence >= 1 else f", {finding.confidence:.0%} sure"
        said = finding.quote or items.get(finding.item or "") or finding.message
        yield _line(finding.id, f"{finding.state}  {finding.name} ({finding.severity}{sure}): {_cut(said)}")
    yield f"Links ({len(audit.links)})"
    for link in audit.links:
        yield _line(f"{link.source} {link.target}", f"{link.state}  {link.kind}, {link.score:.2f}")
    answers = {one.id: one for one in audit.questions}
    yield f"Questions ({len(checklist.questions)})"
    for question in checklist.questions:
        answer = answers.get(question.id)
        given = f"{answer.answer} ({answer.by})" if answer else "not answered by you yet"
        yield _line(question.id, f"{given}  {question.text}")


def _line(name: str, said: str) -> str:
    return f"  {clean_line(name):<24}  {clean_line(said)}"


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE else f"{text[:_QUOTE].rsplit(' ', 1)[0]} ..."
