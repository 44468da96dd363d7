"""Everything a report on a cycle says, gathered once, by SQL over the store's columns.

    figures = figures_of_cycle(store, cycle, judged_in(store, cycle), Hiding(pseudonyms), quotes_in_rows=True)

Audits are unpacked only for the passages that are shown as examples.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from audit import __version__
from audit.checklists import Checklist
from audit.cycle.actions import list_actions, recurring_checks
from audit.cycle.audits import load_audit
from audit.cycle.counting_gaps import GapCounting, Passage, finding_records
from audit.cycle.counting_plans import PlanCounting, grade_counts
from audit.cycle.cycles import checklist_of
from audit.cycle.entries import list_draws
from audit.cycle.hiding import Child, Hiding
from audit.cycle.judged import Judged
from audit.cycle.outcomes import refresh_outcomes
from audit.cycle.plan_rows import PlanRecord, plan_records
from audit.cycle.store import Store
from audit.cycle.trend import trend_of
from audit.cycle.values import Action, Cycle, Entry
from audit.model.cycle import (
    ActionLine,
    CycleFigures,
    DrawFigures,
    Example,
    PlanCounts,
    Stratum,
    Unread,
)

_POOL = 24  # plans that examples are taken from: each must be unpacked and, where names are hidden, read
_WITH_EXAMPLES = 15  # kinds of gap
_GOOD_PRACTICE = 12  # passages shown
_NOT_COUNTED = ("message", "confidence", "cause", "page")  # of a finding


@dataclass(frozen=True, slots=True)
class Gathered:
    """A pass over the plans of a cycle: what was counted, and whose they are."""

    counting: PlanCounting
    gaps: GapCounting
    counts: PlanCounts
    children: Mapping[int, Child]
    unread: Sequence[Unread]


def figures_of_cycle(
    store: Store, cycle: Cycle, judged: Judged, hiding: Hiding, *, quotes_in_rows: bool
) -> CycleFigures:
    """A cycle in figures. `quotes_in_rows` says whether the tables that go with them hold quotes."""
    refresh_outcomes(store, cycle)
    checklist = checklist_of(store, cycle)
    found = gather(store, cycle, checklist, hiding, judged)
    counting, gaps = found.counting, found.gaps
    actions = list_actions(store, cycle)
    kinds = set(gaps.names()) | {action.check for action in actions if action.check}
    earlier = recurring_checks(store, cycle, kinds | {f"P0{number}" for number in range(1, 7)})
    examples = _examples(store, cycle, gaps.passages(_WITH_EXAMPLES), found.children, hiding)
    return CycleFigures(
        name=cycle.name,
        theme=cycle.theme,
        opened=cycle.opened,
        closed=cycle.closed_at.date() if cycle.closed_at else None,
        checklist=cycle.checklist,
        checklist_title=checklist.title,
        checklist_version=cycle.checklist_version,
        program=__version__,
        made_on=date.today(),
        redacted=hiding.is_on,
        quotes_in_rows=quotes_in_rows,
        plans=found.counts,
        overall=grade_counts(counting.overall),
        machine=grade_counts(counting.machine),
        compliance=grade_counts(counting.compliance),
        quality=grade_counts(counting.quality),
        sections=counting.sections(),
        agencies=counting.agencies(),
        questions=counting.questions(),
        breakdowns=counting.breakdowns(),
        severities=gaps.severities(counting.plans),
        gaps=gaps.gaps(counting.plans, examples, earlier),
        thread=counting.thread(),
        agreement=judged.agreement(checklist),
        good_practice=_good_practice(store, cycle, judged, found.children, hiding),
        actions=tuple(_action(action, earlier, found.children, hiding) for action in actions),
        moderations=judged.moderations(found.children, hiding),
        trend=trend_of(store, cycle),
        draws=tuple(_draws(store, cycle, hiding)),
        unread=found.unread,
        keeps_words=cycle.keep_text,
    )


def gather(store: Store, cycle: Cycle, checklist: Checklist, hiding: Hiding, judged: Judged) -> Gathered:
    """Count the plans of a cycle and their gaps."""
    counting = PlanCounting(checklist, hiding)
    children: dict[int, Child] = {}
    unread: list[Unread] = []
    tally: dict[str, int] = defaultdict(int)
    counted: list[int] = []
    with store.read() as session:
        for plan in plan_records(session, cycle.id):
            children[plan.entry_id] = plan.child
            hiding.learn(plan.register)
            tally["in_cycle"] += 1
            tally["waiting"] += plan.audited is None
            tally["unreadable"] += plan.error is not None
            tally["not_plans"] += plan.audited is not None and plan.error is None and not plan.counts
            if not plan.counts:
                if plan.audited is not None:
                    unread.append(Unread(hiding.plan(plan.child), _why(plan)))
                continue
            counted.append(plan.entry_id)
            counting.add(plan)
            tally["provisional"] += bool(plan.provisional)
            tally["differences"] += plan.differences or 0
        # The same plans every time the report is made; which they are means nothing.
        pool = random.Random(cycle.id).sample(counted, min(_POOL, len(counted)))  # noqa: S311
        gaps = GapCounting(frozenset(pool))
        waiting = set(judged.added)
        for entry_id, findings in finding_records(session, cycle.id, without=_NOT_COUNTED, advisory=False):
            kept = [one for one in findings if (entry_id, one.finding) not in judged.rejected]
            gaps.add(entry_id, [*kept, *judged.added.get(entry_id, ())])
            waiting.discard(entry_id)
        for entry_id in sorted(waiting):
            gaps.add(entry_id, judged.added[entry_id])
    counts = PlanCounts(
        population=sum(draw.population for draw in list_draws(store, cycle)),
        in_cycle=tally["in_cycle"],
        waiting=tally["waiting"],
        unreadable=tally["unreadable"],
        not_plans=tally["not_plans"],
        audited=len(counted),
        read_by_auditors=judged.plans_read,
        provisional=tally["provisional"],
        differences=tally["differences"],
    )
    return Gathered(counting, gaps, counts, children, tuple(unread))


def _why(plan: PlanRecord) -> str:
    if plan.error is not None:
        return plan.error_message or plan.error
    return f"Not an EHC plan{f': it looks like {plan.looks_like}' if plan.looks_like else ''}."


def _examples(
    store: Store,
    cycle: Cycle,
    passages: Mapping[str, Sequence[Passage]],
    children: Mapping[int, Child],
    hiding: Hiding,
) -> dict[str, list[Example]]:
    """The passages with their plans named as the report names them; each plan is unpacked once."""
    wanted: dict[int, list[tuple[str, Passage]]] = defaultdict(list)
    for code, some in passages.items():
        for passage in some:
            wanted[passage.entry_id].append((code, passage))
    made: dict[str, list[Example]] = defaultdict(list)
    for entry_id, some_of_plan in wanted.items():
        child = children[entry_id]
        shown = hidden_quotes(store, cycle, entry_id, child, hiding, [one.quote for _, one in some_of_plan])
        for (code, passage), quote in zip(some_of_plan, shown, strict=True):
            made[code].append(Example(hiding.plan(child), quote, passage.section, passage.item))
    return dict(made)


def hidden_quotes(
    store: Store, cycle: Cycle, entry_id: int, child: Child, hiding: Hiding, quotes: Iterable[str]
) -> list[str]:
    """Quotes of one plan as the report may show them; everybody the plan names is known for it."""
    if not hiding.is_on:
        return list(quotes)
    audit = load_audit(store, Entry(entry_id, cycle.id, child.path, child.sha256, {}))
    if audit is None:
        return ["" for _ in quotes]
    return list(map(hiding.quotes(audit), quotes))


def _good_practice(
    store: Store, cycle: Cycle, judged: Judged, children: Mapping[int, Child], hiding: Hiding
) -> tuple[Example, ...]:
    """Passages that auditors marked as worth showing to others."""
    made = []
    for mark in judged.good_practice[:_GOOD_PRACTICE]:
        child = children[mark.entry_id]
        details = mark.details
        quotes = [str(details.get("quote") or "")]
        shown = hidden_quotes(store, cycle, mark.entry_id, child, hiding, quotes)[0]
        comment = hiding.text(mark.comment, child) or None
        made.append(Example(hiding.plan(child), shown, details.get("section"), details.get("item"), comment))
    return tuple(made)


def _action(
    action: Action, earlier: Mapping[str, int], children: Mapping[int, Child], hiding: Hiding
) -> ActionLine:
    child = children.get(action.entry.id) if action.entry else None
    owner = f"{hiding.person(action.owner)} ({action.owner_role})" if action.owner else action.owner_role
    return ActionLine(
        number=action.id,
        what=hiding.text(action.what, child),
        plan=hiding.plan(child) if child else None,
        check=action.check,
        owner=owner,
        due=action.due,
        done=action.done_at.date() if action.done_at else None,
        earlier=earlier.get(action.check or "", 0),
    )


def _draws(store: Store, cycle: Cycle, hiding: Hiding) -> Iterable[DrawFigures]:
    for draw in list_draws(store, cycle):
        strata = tuple(
            Stratum(
                _stratum_name(draw.stratify, one.get("values", ()), hiding), one["population"], one["sample"]
            )
            for one in draw.strata
        )
        register = None if hiding.is_on else draw.register_name
        yield DrawFigures(draw.method, draw.seed, register, draw.population, draw.sample, strata)


def _stratum_name(columns: Sequence[str], values: Iterable[str], hiding: Hiding) -> str:
    """A stratum by its values: "secondary, North"."""
    named = zip(columns, values, strict=False)
    return ", ".join(hiding.value(column, str(value)) for column, value in named)
