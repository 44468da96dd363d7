"""What checks say of single statements, weighed with what the wording as a whole says (`audit.learnt`).

A finding that the wording bears out is surer, one that it speaks strongly against is let go, and where the
wording tells of a fault that the check's own rule passed over, the statement itself is quoted. Only checks
that declare `by_wording` are weighed: their faults are of wording, and were learnt from labelled statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from audit.checks.context import MORE_LIKELY_THAN_NOT, SUREST, Context
from audit.checks.need_wording import asks_for_provision, is_list_of_conditions, is_need, paragraph_of
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import is_one_to_one_understood, is_to_be_specified, kind, quote_of
from audit.language.conditions import lies_with_the_child, may_depend, says_what_then
from audit.language.slots import with_slots
from audit.language.words import own_phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan, Slot


def weighed(findings: Sequence[Finding], plan: Plan, contexts: Mapping[str, Context]) -> list[Finding]:
    """The findings, with confidences by wording: some let go, some added.

    `contexts` are those of the checks that ran, by code.
    """
    from audit.learnt import load_judge  # loads NumPy, which only the process that audits needs

    judge, plan = load_judge(), with_slots(plan)
    found: dict[str, set[str]] = {}
    for finding in findings:
        if finding.item is not None:
            found.setdefault(finding.item, set()).add(finding.check)
    sure = {item.id: judge.probabilities(item, frozenset(found.get(item.id, ()))) for item in plan.items}
    kept = list(_borne_out(findings, sure, judge.cleared))
    still = {(finding.item, finding.check) for finding in kept}
    let_go = {
        item: frozenset(code for code in codes if (item, code) not in still) for item, codes in found.items()
    }
    for item in plan.items:
        for code, probability in sure[item.id].items():
            if code in found.get(item.id, ()) or probability < judge.accused[code] or code not in contexts:
                continue
            if code == "P06" and not _has_open_part(item, still, let_go.get(item.id, frozenset())):
                continue  # vague words stand in place of a part: where all parts are told they do no harm
            if probability < MORE_LIKELY_THAN_NOT and _is_told(item, code):
                continue
            added = list(_by_wording(item, plan, contexts[code], probability))
            kept += added
            still |= {(one.item, one.check) for one in added}
    return kept


def _has_open_part(item: Item, found: Set[tuple[str | None, str]], let_go: Set[str]) -> bool:
    """Whether a part of a provision is open: by a finding, or by its slots where the wording agrees.

    `let_go`: the codes that the item's own rules found and the wording spoke against.
    """
    from audit.learnt import SLOT_OF

    return any(
        (item.id, code) in found
        or (code not in let_go and name in item.slots and item.slots[name].state in ("vague", "missing"))
        for code, name in SLOT_OF.items()
    )


def _is_told(item: Item, code: str) -> bool:
    """Whether the part of a provision that a fault would leave open is told in so many words."""
    from audit.learnt import SLOT_OF

    name = SLOT_OF.get(code)
    return name is not None and name in item.slots and item.slots[name].state == "stated"


def _borne_out(
    findings: Iterable[Finding], sure: Mapping[str, Mapping[str, float]], cleared: Mapping[str, float]
) -> Iterator[Finding]:
    """The findings without those that the wording speaks strongly against; the others with its confidence."""
    for finding in findings:
        probability = sure.get(finding.item or "", {}).get(finding.check)
        if probability is None or _is_own(finding.quote or ""):
            yield finding
        elif probability >= cleared[finding.check]:
            yield finding.model_copy(update={"confidence": _told(probability)})


#: Faults that what every school offers, and training, may have as well.
_OF_ANY_PROVISION = frozenset(("P08", "P09", "P11", "P15"))
#: "Mild eczema, which does not affect her learning".
_NO_EFFECT = re.compile(
    r"\b(?:(?:do|does|did)(?: not|n['’]t)(?: \w+)? (?:affect|interfere|bear|hinder)|"
    r"(?:has|have|had|with) (?:no|little) (?:\w+ )?(?:effect|impact|bearing|consequence)|"
    r"without (?:\w+ )?(?:effect|impact))\b",
    re.IGNORECASE,
)
#: Nothing shown is less sure than this.
_LEAST_SURE = 0.3


def _is_own(text: str) -> bool:
    """Whether a text holds words of which the authority itself has said how they are to be taken."""
    return own_phrases().first(tokens_of(text), text) is not None


def _told(probability: float) -> float:
    return round(min(max(probability, _LEAST_SURE), SUREST), 2)


def _is_judged(item: Item, plan: Plan, code: str) -> bool:
    """Whether an item could have a fault of this code: headings, praise and references have none."""
    if _is_own(item.text):
        return False
    if item.kind == "provision":
        words = "\n".join((item.text, *item.cells.values()))
        if code == "P01" and kind(item, plan) == "training":  # what is taught to adults is P15's
            return False
        if code == "P05" and is_one_to_one_understood(item, plan):
            return False
        if code == "P08" and (
            not may_depend(words) or lies_with_the_child(item.text) or says_what_then(item.text)
        ):
            return False  # it depends on nothing, or says when, and is no fault
        return code in _OF_ANY_PROVISION or is_to_be_specified(item, plan)
    if item.kind == "need":
        if plan.sections[item.section].merged_with is not None:
            return False  # needs and provision under one heading
        if code == "N03" and _NO_EFFECT.search(item.text):
            return False  # its effect is told
        tells_need = is_need(item) and asks_for_provision(item) and not is_list_of_conditions(item)
        return tells_need and paragraph_of(item, plan) == item.text
    said = wording(item, plan)
    return not said.aim and not said.is_arrangement


def _by_wording(item: Item, plan: Plan, context: Context, probability: float) -> Iterator[Finding]:
    """What the check says of an item whose wording tells of its fault, if the item could have it."""
    words = context.check.by_wording
    if words is None or item.section not in context.check.sections:
        return
    if not _is_judged(item, plan, context.check.code):
        return
    yield context.finding(
        words.message,
        item=item,
        quote=quote_of(item),
        group=None if words.alone else item.id,
        suggestion=words.question,
        confidence=_told(probability),
        cause="unknown",
    )


def open_as_found(items: Sequence[Item], findings: Iterable[Finding]) -> tuple[Item, ...]:
    """The items, with every part of provision shown as open that a finding says is not told."""
    from audit.learnt import SLOT_OF

    told_open = {(one.item, SLOT_OF[one.check]) for one in findings if one.check in SLOT_OF}

    def shown(item: Item) -> Item:
        wrong = [
            name
            for name, slot in item.slots.items()
            if (item.id, name) in told_open and slot.state not in ("vague", "missing")
        ]
        if not wrong:
            return item
        return item.model_copy(update={"slots": item.slots | dict.fromkeys(wrong, Slot(state="missing"))})

    return tuple(shown(item) for item in items)
