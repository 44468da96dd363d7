"""A plan set out again from its audit: every word once, statements in their places; the thread as lines."""

from __future__ import annotations

from collections import Counter

from audit.checklists import Checklist
from audit.model.audit import PlanAudit
from audit.model.findings import Link
from audit.thread.fingerprints import fingerprint
from tests.tui import plans
from tui.layout import FRONT, in_reading_order, lay_out, matching, place_findings
from tui.weave import OUTCOME, PROVISION, Line, neighbours, weave


def test_statements_and_passages_stand_in_reading_order(checklist: Checklist) -> None:
    parts = lay_out(plans.plan(checklist))
    words = [(part.kind, part.text) for part in parts if part.section == "A"]
    assert words == [("section", ""), ("passage", "Amira told her teacher:"), ("item", plans.WANT)]


def test_a_tables_other_cells_stand_once_with_their_statement(checklist: Checklist) -> None:
    parts = lay_out(plans.plan(checklist))
    (part,) = [one for one in parts if one.key == "item:F3"]
    assert part.cells == (("By whom", "class teacher"),)
    assert not [one for one in parts if one.text == "class teacher"]


def test_no_word_is_lost_and_none_is_doubled(checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    shown = Counter(word for part in lay_out(audit) for word in part.text.split())
    shown.update(word for part in lay_out(audit) for _, cell in part.cells for word in cell.split())
    assert shown == Counter(word for section in audit.sections.values() for word in section.text.split())


def test_two_statements_of_the_same_words_are_both_there(checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    twin = plans.item("B4", plans.NEED_1)
    section = audit.sections["B"]
    text = f"{section.text}\n{plans.NEED_1}"
    fragment = section.fragments[0].model_copy(update={"text": text})
    section = section.model_copy(update={"text": text, "fragments": (fragment,)})
    audit = audit.model_copy(
        update={"items": (*audit.items, twin), "sections": {**audit.sections, "B": section}}
    )
    keys = [part.key for part in lay_out(audit) if part.section == "B" and part.item]
    assert keys == ["item:B1", "item:B2", "item:B3", "item:B4"]


def test_findings_stand_with_their_statement_or_their_words(checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    on_words = audit.findings[0].model_copy(
        update={"id": "V01:A", "item": None, "section": "A", "quote": "her teacher"}
    )
    nowhere = audit.findings[0].model_copy(update={"id": "M01", "item": None, "section": None, "quote": None})
    of_section = audit.findings[0].model_copy(
        update={"id": "S02:C", "item": None, "section": "C", "quote": None}
    )
    parts = lay_out(audit)
    placed = place_findings(parts, (*audit.findings, on_words, nowhere, of_section))
    keys = {finding.id: key for key, finding in in_reading_order(parts, placed)}
    assert keys["M01"] == FRONT
    assert keys["V01:A"].startswith("passage:A")
    assert keys["S02:C"] == "section:C"
    assert keys["P02:F2"] == "item:F2"


def test_search_looks_into_cells_too(checklist: Checklist) -> None:
    assert matching(lay_out(plans.plan(checklist)), "CLASS teacher") == ["item:F3"]


def _owners(line: Line) -> list[str | None]:
    return [cell.owner if cell else None for cell in line.cells]


def test_a_needs_line_goes_from_want_to_provision(checklist: Checklist) -> None:
    lines = weave(plans.plan(checklist))
    assert _owners(lines[0]) == [None, "B1", "E1", "F1"]
    assert [pair.kind for pair in lines[0].cells[PROVISION].pairs] == ["need-provision", "outcome-provision"]  # type: ignore[union-attr]


def test_gaps_are_cells_like_any_other(checklist: Checklist) -> None:
    lines = weave(plans.plan(checklist))
    gaps = {(cell.gap.item, cell.gap.missing) for line in lines for cell in line.cells if cell and cell.gap}
    assert {("B3", "outcome"), ("B3", "provision"), ("F3", "need")} <= gaps
    only = weave(plans.plan(checklist), gaps_only=True)
    assert all(cell is None or cell.owner != "B1" for line in only for cell in line.cells)


def test_every_item_is_somewhere(checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    shown = {cell.owner for line in weave(audit) for cell in line.cells if cell}
    assert {item.id for item in audit.items} <= shown


def test_what_is_linked_lights_up(checklist: Checklist) -> None:
    assert neighbours(plans.plan(checklist), "B1") == {"B1", "E1", "F1"}


def test_thirty_needs_are_thirty_blocks(checklist: Checklist) -> None:
    audit = thirty_needs(plans.plan(checklist))
    lines = weave(audit)
    assert (
        sum(line.first and line.cells[1] is not None and line.cells[1].item is not None for line in lines)
        == 30
    )
    assert (
        sum(cell is not None and cell.item is not None for line in lines for cell in [line.cells[OUTCOME]])
        >= 30
    )


def thirty_needs(audit: PlanAudit) -> PlanAudit:
    """A plan with thirty needs, each with an outcome and two items of provision."""
    needs = [plans.item(f"B{number}", f"{plans.NEED_2} ({number})") for number in range(1, 31)]
    outcomes = [plans.item(f"E{number}", f"{plans.OUTCOME_1} ({number})") for number in range(1, 31)]
    provision = [plans.item(f"F{number}", f"{plans.PROVISION_1} ({number})") for number in range(1, 61)]
    texts = {item.id: item.text for item in (*needs, *outcomes, *provision)}
    links = []
    for number in range(1, 31):
        pairs = [("need-outcome", f"B{number}", f"E{number}")]
        pairs += [("need-provision", f"B{number}", f"F{number + more}") for more in (0, 30)]
        links += [
            Link.model_validate(
                {
                    "kind": kind,
                    "source": one,
                    "target": other,
                    "score": 0.9,
                    "basis": ["meaning"],
                    "fingerprint": fingerprint(texts[one], texts[other]),
                }
            )
            for kind, one, other in pairs
        ]
    return audit.model_copy(update={"items": (*needs, *outcomes, *provision), "links": tuple(links)})
