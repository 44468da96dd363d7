"""Runs the checks on a plan and brings their findings into the plan's order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from audit.checks.context import Context, Thresholds
from audit.checks.registry import Check, all_checks
from audit.language.passages import SharedPassage
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Plan, Warning

if TYPE_CHECKING:
    from audit.learnt.telling import SectionTold

#: Shown before everything else: another child's name may be a data breach that is still going on.
FIRST_IN_EVERY_LIST = "M01"
_VOICE = "V"  # the checks that ask what Section A tells


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks said about a plan, and which of them ran to their end."""

    findings: tuple[Finding, ...]
    warnings: tuple[Warning, ...]
    ran: tuple[str, ...]


def run_checks(
    plan: Plan,
    *,
    as_of: date,
    codes: Collection[str] | None = None,
    thresholds: Thresholds | None = None,
    shared: tuple[SharedPassage, ...] | None = None,
    weigh: bool = True,
) -> Checked:
    """Run the checks with these codes (all when None) and gather what they say.

    Checks that compare plans run only where it is known what is `shared` with the others of a batch. With
    `weigh` what is found in wording is weighed with what labelled statements taught (`audit.learnt`).

    A check that fails is a warning on the document, never the end of the audit; what it had found
    by then is dropped, since half an answer would look like a whole one.
    """
    findings: list[Finding] = []
    warnings: list[Warning] = []
    ran: list[str] = []
    contexts: dict[str, Context] = {}
    said = tuple(_texts(plan))
    asked = [
        check
        for check in all_checks().values()
        if (codes is None or check.code in codes) and not (check.compares and shared is None)
    ]
    told = (
        _section_a_told(plan, warnings) if weigh and any(check.theme == _VOICE for check in asked) else None
    )
    for check in asked:
        context = Context(check, as_of, thresholds or Thresholds(), shared, told)
        try:
            outcomes = list(check.run(plan, context))
            _insist_on_evidence(outcomes, said)
        except Exception as problem:  # whatever it is, the rest of the audit must stand
            warnings.append(_failed(check, problem))
            continue
        ran.append(check.code)
        contexts[check.code] = context
        findings += [outcome for outcome in outcomes if isinstance(outcome, Finding)]
        warnings += [outcome for outcome in outcomes if isinstance(outcome, Warning)]
    if weigh and any(context.check.by_wording for context in contexts.values()):
        from audit.checks.weighing import weighed  # reads statements, which the screens open without

        try:
            with_wording = weighed(findings, plan, contexts)
            _insist_on_evidence([*with_wording], said)
            findings = with_wording
        except Exception as problem:  # what the checks found by themselves stands
            warnings.append(_unweighed(problem))
    return Checked(tuple(_numbered(in_plan_order(findings, plan))), tuple(warnings), tuple(ran))


def _section_a_told(plan: Plan, warnings: list[Warning]) -> SectionTold | None:
    """What the second reader makes of Section A; None, and a warning, where it fails."""
    from audit.language.aspirations import without_wishes_of_today
    from audit.language.section_a import labelled_sentences
    from audit.learnt.telling import read_section  # reads statements, which the screens open without

    try:
        told = ((label, without_wishes_of_today(said)) for label, said in labelled_sentences(plan))
        return read_section(told)
    except Exception as problem:  # the checks of Section A judge by themselves
        warnings.append(_unweighed(problem))
        return None


def _failed(check: Check, problem: Exception) -> Warning:
    """Names the kind of error only: its message might hold the plan's text."""
    return Warning(
        code="check-failed",
        message=f"The check {check.code} {check.name} could not be completed on this plan "
        f"({type(problem).__name__}): judge by eye what it tests, and please report it.",
    )


def _unweighed(problem: Exception) -> Warning:
    return Warning(
        code="weighing-failed",
        message="What the checks found could not be weighed with the wording as a whole "
        f"({type(problem).__name__}): more than usual may be missed or wrong; please report it.",
    )


def _texts(plan: Plan) -> Iterator[str]:
    """Every text that a finding may quote."""
    for section in plan.sections.values():
        yield from (section.text, section.heading or "")
        for fragment in section.fragments:
            yield from (fragment.text, fragment.label or "")
    for item in plan.items:
        yield from (item.text, item.label or "", item.lead or "", *item.cells, *item.cells.values())
    for aside in (*plan.unassigned, *plan.placeholders):
        yield aside.text
    for value in plan.details.model_dump(mode="json").values():
        if isinstance(value, str):
            yield value


def _insist_on_evidence(outcomes: list[Finding | Warning], said: tuple[str, ...]) -> None:
    for outcome in outcomes:
        quote = outcome.quote if isinstance(outcome, Finding) else None
        if quote is not None and not any(quote in text for text in said):
            raise LookupError("a quote is not in the plan")


def in_plan_order(findings: Iterable[Finding], plan: Plan) -> tuple[Finding, ...]:
    """The whole plan first, then section by section, in each what is said of all of it first."""
    items = {item.id: number for number, item in enumerate(plan.items)}

    def position(finding: Finding) -> tuple[bool, int, int, int]:
        section = LETTERS.index(finding.section) if finding.section else -1
        item = items.get(finding.item, -1) if finding.item else -1
        return (finding.check != FIRST_IN_EVERY_LIST, section, item, finding.page or 0)

    return tuple(sorted(findings, key=position))


def _numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Ids that are the same are told apart: `S04:B`, `S04:B#2`."""
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.id] += 1
        count = seen[finding.id]
        yield finding if count == 1 else finding.model_copy(update={"id": f"{finding.id}#{count}"})
