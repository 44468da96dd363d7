"""What checks say of single statements, weighed with what the wording as a whole says (`audit.learnt`).

A finding that the wording bears out is surer, one that it speaks strongly against is let go, and where the
wording tells of a fault that the check's own rule passed over, the statement itself is quoted. Only checks
that declare `by_wording` are weighed: their faults are of wording, and were learnt from labelled statements.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from audit.checks.context import Context
from audit.checks.provision_gaps import quote_of
from audit.checks.registry import Check
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


def weighed(findings: Sequence[Finding], plan: Plan, contexts: Mapping[str, Context]) -> list[Finding]:
    """The findings, with confidences by wording: some let go, some added. `contexts` are of the checks that ran."""
    from audit.learnt import load_judge  # loads NumPy, which only the process that audits needs

    judge = load_judge()
    of_item: dict[str, set[str]] = {}
    for finding in findings:
        if finding.item is not None:
            of_item.setdefault(finding.item, set()).add(finding.check)
    sure: dict[tuple[str, str], float] = {}
    added: list[Finding] = []
    for item in plan.items:
        found = frozenset(of_item.get(item.id, ()))
        for code, probability in judge.probabilities(item, found).items():
            context = contexts.get(code)
            if (
                context is None
                or context.check.by_wording is None
                or item.section not in context.check.sections
            ):
                continue
            sure[code, item.id] = probability
            if code not in found and probability >= judge.accused[code] and not _is_elsewhere(item):
                added.append(_by_wording(item, context, probability))
    kept = list(_borne_out(findings, sure, judge.cleared))
    return [*kept, *added]


def _borne_out(
    findings: Sequence[Finding], sure: Mapping[tuple[str, str], float], cleared: Mapping[str, float]
) -> Iterator[Finding]:
    """The findings without those that the wording speaks strongly against; the others with its confidence."""
    for finding in findings:
        probability = sure.get((finding.check, finding.item or ""))
        if probability is None:
            yield finding
        elif probability >= cleared[finding.check]:
            yield finding.model_copy(update={"confidence": _told(max(probability, _LEAST_FOR_RULE))})


#: A rule that names the words has been right at least this often, whatever the wording as a whole says.
_LEAST_FOR_RULE = 0.5


def _told(probability: float) -> float:
    return round(min(probability, 0.95), 2)


def _is_elsewhere(item: Item) -> bool:
    return not item.text.strip()


def _by_wording(item: Item, context: Context, probability: float) -> Finding:
    words = context.check.by_wording
    assert words is not None
    return context.finding(
        words.message,
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion=words.question,
        confidence=_told(probability),
        cause="unknown",
    )
