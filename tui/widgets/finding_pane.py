"""The findings for where the cursor is: the current one in full, the others by a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from textual import events
from textual.content import Content
from textual.message import Message

from audit.cycle.values import Decision
from audit.model.findings import Finding
from audit.model.plan import Item, Slot
from tui import words
from tui.content import shown, shown_line
from tui.widgets.plan_rows import finding_sign
from tui.widgets.row import Row
from tui.widgets.rows import Rows

_SLOT_STYLES = {"stated": "$success", "vague": "bold $warning", "missing": "bold $error"}
_SEVERITY_STYLES = {"statutory": "$error", "quality": "$warning", "good-practice": "$quiet"}
_FINDING = "finding:"  # how the keys of rows begin that lead to a finding
_SLOT_WIDTH = 15  # cells: the longest name of a slot, its sign


class FindingPane(Rows):
    """The pane. A click on a finding that is shown in short shows it in full."""

    HELP = (
        "What there is to say of the statement where the cursor is. Up and down scroll, Tab goes back to it, "
        "a click on a finding goes to it."
    )

    class Picked(Message):
        """A finding was clicked."""

        def __init__(self, finding: str) -> None:
            super().__init__()
            self.finding = finding

    def on_click(self, event: events.Click) -> None:
        """Go to the finding that was clicked."""
        number = self.row_at(event.y + self.scroll_offset.y)
        key = self.rows[number].key if number is not None else ""
        if key.startswith(_FINDING):
            self.post_message(self.Picked(key.removeprefix(_FINDING)))


def finding_rows(
    findings: Sequence[Finding],
    current: Finding | None,
    item: Item | None,
    remarks: Iterable[Decision],
    blind: bool,
) -> list[Row]:
    """What there is to say of the part where the cursor is, as rows to read."""
    numbers = count()
    rows: list[Row] = []

    def add(
        body: Content, gutter: Content | None = None, width: int = 0, space: bool = False, key: str = ""
    ) -> None:
        name = key or str(next(numbers))
        rows.append(Row(name, body, gutter or Content(""), width, selectable=False, space=space))

    for finding in findings:
        if current is not None and finding.id == current.id:
            for number, line in enumerate(_in_full(finding, item)):
                sign = Content.styled("▸" if number == 0 else "", "bold")
                add(line, sign, 2, space=number == 0 and len(rows) > 0)
        else:
            sign, key = Content(finding_sign(finding)), f"{_FINDING}{finding.id}"
            add(_in_short(finding), sign, 2, space=len(rows) > 0, key=key)
    if not findings:
        hidden = " that you may see before you have answered its questions" if blind else ""
        add(
            Content.styled(
                f"No finding here{hidden}. n goes to the next, m adds one that was missed.", "$quiet"
            )
        )
    if item is not None and item.slots:
        kind = item.kind if item.type is None else f"{item.kind}: {item.type}"
        add(Content.styled(f"What {item.id} says ({kind})", "bold"), space=True)
        for name, slot in item.slots.items():
            if slot.state != "not-needed":
                add(_slot(slot), _slot_name(name, slot), _SLOT_WIDTH)
    for remark in remarks:
        add(_remark(remark), space=True)
    return rows


def _slot_name(name: str, slot: Slot) -> Content:
    sign = Content.styled(words.SLOT_SIGNS[slot.state], _SLOT_STYLES.get(slot.state, ""))
    return Content(f"{words.SLOTS.get(name, name):<13}") + sign


def _slot(slot: Slot) -> Content:
    if not slot.text:
        return Content(slot.state)
    said = shown_line(slot.text)
    return Content.assemble('"', said, '" is vague') if slot.state == "vague" else said


def _in_full(finding: Finding, item: Item | None) -> Iterator[Content]:
    title = words.finding_title(finding.check, finding.name)
    yield Content.styled(f"{finding_sign(finding)} {title}", "bold")
    yield Content.assemble(
        (words.SEVERITIES[finding.severity], f"bold {_SEVERITY_STYLES[finding.severity]}"),
        (" · for information only" if finding.advisory else "", "$quiet"),
        (f" · {finding.confidence:.0%} sure" if finding.confidence < 1 else "", "$quiet"),
    )
    if finding.state == "accepted":
        yield Content.styled("✓ accepted", "bold $success")
    if finding.state == "rejected":
        yield Content.styled("✗ rejected: ", "bold") + shown_line(finding.reason or "")
    yield shown(finding.message)
    if finding.quote and (item is None or finding.quote != item.text):
        yield Content.assemble(
            ("“", "$quiet"), shown_line(finding.quote, "$foreground on $evidence"), ("”", "$quiet")
        )
    if finding.looked_in:
        yield Content.assemble(("Looked in: ", "$quiet"), shown_line(finding.looked_in))
    if finding.suggestion:
        yield Content.assemble(("To do: ", "bold"), shown_line(finding.suggestion))
    yield Content.assemble(("Rule: ", "$quiet"), shown_line(finding.source, "$quiet"))


def _in_short(finding: Finding) -> Content:
    style = "$quiet" if finding.state == "rejected" else ""
    return Content.assemble((words.finding_title(finding.check, finding.name), "bold"), ": ") + shown_line(
        finding.message, style
    )


def _remark(decision: Decision) -> Content:
    sign, name = ("★", "Good practice") if decision.kind == "good-practice" else ("✎", "Your remark")
    said = Content.styled(f"{sign} {name}", "bold $success")
    return said + Content(": ") + shown_line(decision.comment) if decision.comment else said


def finding_words(finding: Finding) -> Content:
    """A finding with what it quotes, in a few lines."""
    said = Content(f"{finding_sign(finding)} ") + _in_short(finding)
    if finding.quote:
        said = Content.assemble(said, "\n“", shown_line(finding.quote), "”")
    return said
