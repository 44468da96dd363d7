"""Differences between auditors as rows, and one of them in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from audit.cycle.agreement import Agreement, CycleAgreement
from audit.cycle.values import Decision, Difference, Event, PlanSummary
from tui import words
from tui.content import plan_line, shown, shown_line
from tui.session import OpenPlan, Session
from tui.widgets.finding_pane import finding_words
from tui.widgets.row import Row

_GUTTER = 3


def difference_key(difference: Difference) -> str:
    """What a difference is called in the list."""
    return f"{difference.entry.id}:{difference.kind}:{difference.target}"


def difference_rows(
    found: Sequence[Difference], plans: Mapping[int, PlanSummary], session: Session
) -> list[Row]:
    """One row each, under a heading for each plan."""
    rows: list[Row] = []
    heading: tuple[int, bool] | None = None
    for one in found:
        if (one.entry.id, one.agreed is None) != heading:
            heading = one.entry.id, one.agreed is None
            title = plan_name(one.entry.id, plans, session) + (" · agreed" if one.agreed else "")
            key = f"heading:{one.entry.id}:{one.agreed is None}"
            rows.append(Row(key, Content.styled(title, "bold $primary"), selectable=False, space=bool(rows)))
        sides = Content(" | ").join(side(decision, session) for decision in one.decisions)
        sign = Content.styled("◆" if one.agreed else "≠", "bold $success" if one.agreed else "bold $warning")
        rows.append(Row(difference_key(one), subject(one, session), sign, _GUTTER, under=(sides,)))
    return rows


def plan_name(entry: int, plans: Mapping[int, PlanSummary], session: Session) -> str:
    """A plan as it is called in lists."""
    plan = plans.get(entry)
    if plan is None or session.anonymous:
        return f"plan {entry}"
    return f"{plan_line(plan.initials or '?')} · {plan_line(plan.entry.file_name)}"


def subject(difference: Difference, session: Session) -> Content:
    """What a difference is about: the question's own words, a finding's id, a link's two ends."""
    if difference.kind == "answer":
        question = next((one for one in session.checklist.questions if one.id == difference.target), None)
        return shown_line(question.text if question else difference.target)
    if difference.kind == "finding":
        return Content.assemble("finding ", (plan_line(difference.target), "bold"))
    return Content.assemble(
        "link ", (plan_line(difference.target.partition(":")[2].replace(">", " to ")), "bold")
    )


def agreed_words(event: Event, session: Session) -> str:
    """What was agreed, from the history, in words."""
    value = value_words(str((event.after or {}).get("value", "")))
    question = next((one for one in session.checklist.questions if one.id == event.target), None)
    return f"agreed {value} on {plan_line(question.text if question else event.target or '')}"


def side(decision: Decision, session: Session) -> Content:
    """One auditor and what they said."""
    who = "you" if decision.auditor == session.auditor.name else plan_line(decision.auditor)
    return Content.assemble(f"{who}: ", (value_words(decision.value), "bold"))


def value_words(value: str) -> str:
    """An answer or decision in words, with its sign."""
    for answer, sign in words.ANSWER_SIGNS.items():
        if answer == value:
            return f"{sign} {words.ANSWERS[answer]}"
    return {
        "accepted": "✓ accepted",
        "confirmed": "✓ confirmed",
        "added": "✓ added",
        "rejected": "✗ rejected",
    }.get(value, value)


def difference_content(difference: Difference, plan: OpenPlan | None, session: Session) -> Content:
    """Both sides, the evidence between them, what was agreed."""
    blocks = [Content.styled(subject(difference, session).plain, "bold")]
    for decision in difference.decisions:
        agency = f" ({words.AGENCIES[decision.agency]})" if decision.agency else ""
        said = side(decision, session) + Content.styled(agency, "$quiet")
        for name, text in (("why", decision.reason), ("comment", decision.comment)):
            if text:
                said = Content.assemble(said, (f"\n  {name}: ", "$quiet"), shown(text))
        blocks.append(said)
    if difference.machine:
        blocks.append(Content.assemble("the reading: ", (value_words(difference.machine), "bold")))
    if plan is not None:
        blocks += _evidence(difference, plan)
    agreed = difference.agreed
    if agreed is not None:
        blocks.append(
            Content.assemble(
                ("◆ Agreed: ", "bold $success"),
                (value_words(agreed.value), "bold"),
                "\n",
                shown(agreed.reason),
                (f"\n{plan_line(agreed.moderator)}", "$quiet"),
            )
        )
    else:
        keys = "1 met   2 partly   3 not met   4 n/a" if difference.kind == "answer" else "y right   n wrong"
        blocks.append(Content.styled(f"Agree: {keys}", "$accent"))
    return Content("\n\n").join(blocks)


def _evidence(difference: Difference, plan: OpenPlan) -> list[Content]:
    findings = {finding.id: finding for finding in plan.shown.findings}
    if difference.kind == "finding":
        names: Sequence[str] = (difference.target,)
    elif difference.kind == "answer":
        question = next((one for one in plan.shown.questions if one.id == difference.target), None)
        names = question.evidence if question else ()
    else:
        items = {item.id: item for item in plan.shown.items}
        ends = difference.target.partition(":")[2].split(">")
        return [
            Content.assemble((f"{end} ", "bold"), shown_line(items[end].text)) for end in ends if end in items
        ]
    return [finding_words(findings[name]) for name in names if name in findings]


def agreement_words(agreement: CycleAgreement) -> Content:
    """Agreement between auditors, and of the reading with them, on two lines."""
    return Content.assemble(
        ("Between auditors: ", "bold"),
        _figures(agreement.overall),
        "\n",
        ("The reading with auditors: ", "bold"),
        _figures(agreement.machine),
    )


def _figures(one: Agreement) -> str:
    if one.percent is None:
        return "nothing answered by two yet"
    said = [f"{one.percent:.0%} of {words.count_words(one.units, 'answer')} the same"]
    if one.kappa is not None:
        said.append(f"kappa {one.kappa:.2f}")
    if one.alpha is not None and one.raters > 2:
        said.append(f"alpha {one.alpha:.2f}")
    return " · ".join(said)
