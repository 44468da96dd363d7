"""A plan's parts as rows: numbers in the gutter, evidence marked in the words, signs for what was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from audit.cycle.values import Decision
from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Finding
from tui import words
from tui.content import marked, shown, shown_line
from tui.layout import Part, area_of
from tui.widgets.row import Row

_GUTTER = 7  # cells: a sign, a space, an item's number of four letters, a space

_OPEN_STYLE = "$foreground on $evidence"
_CURRENT_STYLE = "bold underline $foreground on $evidence"
_DONE_STYLE = "underline"
_FOUND_STYLE = "bold reverse"


def plan_rows(
    audit: PlanAudit,
    parts: Sequence[Part],
    placed: dict[str, list[Finding]],
    decisions: Iterable[Decision],
    current: Finding | None = None,
    search: str = "",
) -> list[Row]:
    """All parts of a plan as rows."""
    marks = _marks(decisions)
    return [_row(audit, part, placed.get(part.key, []), marks, current, search) for part in parts]


def finding_sign(finding: Finding) -> str:
    """A finding in one sign: how grave, or what was decided of it."""
    if finding.state == "accepted":
        return "✓"
    if finding.state == "rejected":
        return "✗"
    return words.SEVERITY_SIGNS[finding.severity]


def _row(
    audit: PlanAudit,
    part: Part,
    findings: list[Finding],
    marks: dict[tuple[str | None, str | None], str],
    current: Finding | None,
    search: str,
) -> Row:
    match part.kind:
        case "front":
            return Row(part.key, _front(audit))
        case "section":
            return Row(
                part.key, _heading(audit, part), gutter=_sign(findings, ""), gutter_width=2, space=True
            )
        case "area":
            return Row(part.key, _area(audit, part), selectable=False, indent=2, space=True)
    sign = _sign(findings, marks.get((part.item.id if part.item else None, part.text), ""))
    name = Content.styled(part.item.id, "bold") if part.item else Content("")
    return Row(
        part.key,
        _words(part.text, findings, current, search),
        gutter=Content.assemble(sign.truncate(2, pad=True), name),
        gutter_width=_GUTTER,
        under=tuple(
            Content.assemble(("│ ", "$quiet"), (f"{_name(cell)}: ", "$quiet"))
            + _words(text, findings, current, search)
            for cell, text in part.cells
        ),
        space=part.kind == "item",
    )


def _name(text: str) -> str:
    return shown_line(text).plain


def _words(text: str, findings: Iterable[Finding], current: Finding | None, search: str) -> Content:
    """A part's words with its evidence marked; what the current finding quotes stands out most."""
    quotes = []
    for finding in findings:
        if finding.quote and finding.state != "rejected":
            is_current = current is not None and finding.id == current.id
            style = _OPEN_STYLE if finding.state == "open" or is_current else _DONE_STYLE
            if finding.advisory and not is_current:
                continue  # for information only: not worth a mark until one is there
            if is_current and finding.quote != text:  # a whole statement in bold would only shout
                style = _CURRENT_STYLE
            quotes.append((finding.quote, style))
    quotes.sort(key=lambda one: one[1] == _CURRENT_STYLE)
    content = marked(text, quotes)
    position = content.plain.casefold().find(search.casefold()) if search else -1
    return content.stylize(_FOUND_STYLE, position, position + len(search)) if position >= 0 else content


def _sign(findings: Iterable[Finding], mark: str) -> Content:
    """The gravest open finding; without one, that all were decided; and what the auditor put there."""
    waiting = [finding for finding in findings if finding.state == "open" and not finding.advisory]
    if waiting:
        gravest = min(waiting, key=lambda finding: SEVERITIES.index(finding.severity))
        colour = {"statutory": "$error", "quality": "$warning", "good-practice": "$quiet"}[gravest.severity]
        return Content.styled(words.SEVERITY_SIGNS[gravest.severity] + mark, f"bold {colour}")
    sign = "✓" if any(finding.state == "accepted" for finding in findings) else ""
    return Content.styled((sign + mark)[:2], "bold $success")


def _marks(decisions: Iterable[Decision]) -> dict[tuple[str | None, str | None], str]:
    """What the auditor put beside passages: a star for good practice, a pen for a remark."""
    found: dict[tuple[str | None, str | None], str] = {}
    for decision in decisions:
        sign = {"good-practice": "★", "comment": "✎"}.get(decision.kind)
        if sign:
            found[decision.details.get("item"), decision.details.get("quote")] = sign
    return found


def _front(audit: PlanAudit) -> Content:
    """The front page's details, in two lines or three."""
    details = audit.details
    facts = [
        ("", details.name),
        ("born", words.day_words(details.date_of_birth)),
        ("", words.year_words(details.year_group)),
        ("status", None if details.status == "unknown" else details.status),
        ("plan of", words.day_words(details.plan_date)),
        ("review by", words.day_words(details.review_date)),
        ("at", details.setting),
        ("need", details.primary_need),
        ("", details.local_authority),
    ]
    said = [f"{label} {shown_line(value).plain}".strip() for label, value in facts if value]
    lines = [Content.styled("The plan as a whole", "bold $primary"), shown(" · ".join(said), "$quiet")]
    lines += [
        Content.assemble(("! ", "bold $warning"), shown_line(one.message)) for one in audit.document.warnings
    ]
    return Content("\n").join(lines)


def _heading(audit: PlanAudit, part: Part) -> Content:
    section = audit.sections[part.section or "A"]
    state = words.SECTION_STATES[section.state]
    if section.merged_with:
        state = f"given together with {section.merged_with}"
    title = Content.styled(f"{part.section}  {words.SECTIONS[part.section or 'A']}", "bold $primary")
    return Content.assemble(title, (f"  ({state})" if state else "", "bold $warning"))


def _area(audit: PlanAudit, part: Part) -> Content:
    fragment = area_of(part, audit)
    if fragment is None:
        return Content("")
    said = [words.AREAS[fragment.area] if fragment.area else "", shown_line(fragment.label or "").plain]
    return Content.styled(" · ".join(one for one in said if one), "italic $secondary")
