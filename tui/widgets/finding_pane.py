"""The findings for where the cursor is: the current one in full, the others by a line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from audit.cycle.values import Decision
from audit.model.findings import Finding
from audit.model.plan import Item
from tui import words
from tui.content import shown, shown_line
from tui.widgets.plan_rows import finding_sign

_SLOT_STYLES = {"stated": "$success", "vague": "bold $warning", "missing": "bold $error"}


def finding_content(
    findings: Sequence[Finding],
    current: Finding | None,
    item: Item | None,
    remarks: Iterable[Decision],
    blind: bool,
) -> Content:
    """What there is to say of the part where the cursor is."""
    blocks = [_in_full(one, item) if current and one.id == current.id else _in_short(one) for one in findings]
    if not findings:
        hidden = " that you may see before you have answered its questions" if blind else ""
        blocks.append(
            Content.styled(
                f"No finding here{hidden}. n goes to the next one, m adds one that was missed.", "$quiet"
            )
        )
    if item is not None and item.slots:
        blocks.append(slots_content(item))
    blocks += [_remark(one) for one in remarks]
    return Content("\n\n").join(blocks)


def slots_content(item: Item) -> Content:
    """What a statement says and does not say, part by part."""
    kind = item.kind if item.type is None else f"{item.kind}: {item.type}"
    lines = [Content.styled(f"What {item.id} says ({kind})", "bold")]
    for name, slot in item.slots.items():
        if slot.state == "not-needed":
            continue
        sign = Content.styled(f" {words.SLOT_SIGNS[slot.state]} ", _SLOT_STYLES.get(slot.state, ""))
        said = shown_line(slot.text) if slot.text else Content(slot.state)
        if slot.state == "vague" and slot.text:
            said = Content.assemble('"', said, '" is vague')
        lines.append(Content(f"{words.SLOTS.get(name, name):<12}") + sign + said)
    return Content("\n").join(lines)


def _in_full(finding: Finding, item: Item | None) -> Content:
    severity = words.SEVERITIES[finding.severity]
    colour = {"statutory": "$error", "quality": "$warning", "good-practice": "$quiet"}[finding.severity]
    head = Content.assemble(
        ("▸ ", "bold"),
        (f"{finding_sign(finding)} {finding.check} {finding.name}", "bold"),
        "\n",
        (f"{words.SEVERITY_SIGNS[finding.severity]} {severity}", f"bold {colour}"),
        (" · for information only" if finding.advisory else "", "$quiet"),
        (f" · {finding.confidence:.0%} sure" if finding.confidence < 1 else "", "$quiet"),
        (" · added by you" if finding.by == "auditor" else "", "$quiet"),
    )
    lines = [head, Content.styled(_state(finding), "bold"), shown(finding.message)]
    if finding.quote and (item is None or finding.quote != item.text):
        lines.append(
            Content.assemble(
                ("“", "$quiet"), shown_line(finding.quote, "$foreground on $evidence"), ("”", "$quiet")
            )
        )
    if finding.looked_in:
        lines.append(Content.assemble(("Looked in: ", "$quiet"), shown_line(finding.looked_in)))
    if finding.suggestion:
        lines.append(Content.assemble(("To do: ", "bold"), shown_line(finding.suggestion)))
    lines.append(Content.assemble(("Rule: ", "$quiet"), shown_line(finding.source, "$quiet")))
    return Content("\n").join(line for line in lines if line)


def _in_short(finding: Finding) -> Content:
    style = "$quiet" if finding.state == "rejected" else ""
    return Content.assemble(
        f"  {finding_sign(finding)} ", (f"{finding.check} {finding.name}", "bold"), ": "
    ) + shown_line(finding.message, style)


def _state(finding: Finding) -> str:
    if finding.state == "accepted":
        return "✓ accepted"
    if finding.state == "rejected":
        return f"✗ rejected: {shown_line(finding.reason or '').plain}"
    return ""


def _remark(decision: Decision) -> Content:
    sign, name = ("★", "Good practice") if decision.kind == "good-practice" else ("✎", "Your remark")
    said = Content.assemble((f"{sign} {name}", "bold $success"))
    return said + Content(": ") + shown_line(decision.comment) if decision.comment else said
