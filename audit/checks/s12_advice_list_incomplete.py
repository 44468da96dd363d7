"""S12: Section K does not list advice from everybody who must be asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.checks import QUALITY, STATUTORY, Context, check
from audit.checks.advice_listed import AdviceEntry, advice_listed, points_to_appendices
from audit.checks.p17_adulthood_provision_missing import ADULTHOOD
from audit.checks.plan_stage import replaces_a_plan
from audit.checks.sensory_impairment import hearing_impairment, vision_impairment
from audit.model.ages import is_before_year_9, is_young_person
from audit.model.findings import Finding
from audit.model.plan import Plan


@dataclass(frozen=True, slots=True)
class _Lack:
    """A source without advice, as it is said, and how sure it is that the law asks for it."""

    what: str
    confidence: float
    statutory: bool = True


@check(
    "S12",
    "advice-list-incomplete",
    severity={"K": STATUTORY},
    sections="K",
    agency="sen",
    source="SEND Regulations 2014 reg 6(1), 6(2), 6(4); SEND Code of Practice 9.49",
    passing={
        "K": "Parents' views, 4 November 2025. Report of the educational psychologist, 20 November 2025. "
        "Saltmarsh Primary School, 2 December 2025. Paediatric clinic letter, 5 December 2025. "
        "Children's social care: not known to the service, 8 December 2025."
    },
    failing={"K": "Parents' views, 4 November 2025. Saltmarsh Primary School, 2 December 2025."},
)
def advice_list_incomplete(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section K does not list advice from each source that the Regulations require.

    What it tests
        K lists what the parents or the young person said, and advice from education, from medical or
        health services, from an educational psychologist and from social care; where Section B
        records a hearing or vision impairment, from a qualified teacher of it. A reply that a service
        does not know the child counts. From Year 9 something deals with preparation for adulthood;
        its lack is a matter of quality. So is any lack in an amended plan, since earlier advice may
        stand, and advice that was asked for and never came.

    Why it matters
        Needs that nobody was asked about are not in the plan, and provision for them is not made.
        The family cannot check the plan against advice that is not listed.

    What to do
        List the advice, or ask for it. Where a service replied that it has nothing to say, list that.
    """
    section = plan.sections["K"]
    if section.state != "present":
        return
    entries = advice_listed(plan)
    lacking = list(_lacking(plan, entries, context))
    if points_to_appendices(plan) or any(entry.is_unexplained for entry in entries):
        # Whoever it is, or what is appended, may be what seems to be lacking.
        lacking = [_Lack(lack.what, min(lack.confidence, 0.6), statutory=False) for lack in lacking]
    if replaces_a_plan(plan.details):
        lacking = [_Lack(lack.what, lack.confidence, statutory=False) for lack in lacking]
    for statutory in (True, False):
        some = [lack for lack in lacking if lack.statutory == statutory]
        if some:
            yield context.finding(
                f"The list of advice names nothing from: {', '.join(lack.what for lack in some)}.",
                section="K",
                looked_in="Section K",
                page=section.page,
                place=section.place,
                severity=STATUTORY if statutory else QUALITY,
                suggestion="Ask: was their advice sought, and what came back? List it, even if it says that "
                "the child is not known to them.",
                confidence=min(lack.confidence for lack in some),
            )


def _lacking(plan: Plan, entries: Sequence[AdviceEntry], context: Context) -> Iterator[_Lack]:
    yield from _lacking_family(plan, entries, context)
    yield from _lacking_source(entries, "education", "school, college or nursery", _no_school(plan))
    yield from _lacking_medical(entries)
    yield from _lacking_source(entries, "psychology", "an educational psychologist")
    yield from _lacking_source(entries, "social-care", "social care")
    of_teachers = [entry for entry in entries if not _is_sensory_team_of_social_care(entry)]
    if hearing_impairment(plan):
        teacher = "a qualified teacher of the deaf (Section B records a hearing impairment)"
        yield from _lacking_source(of_teachers, "hearing", teacher, confidence=0.85)
    if vision_impairment(plan):
        teacher = "a qualified teacher of vision impairment (Section B records a vision impairment)"
        yield from _lacking_source(of_teachers, "vision", teacher, confidence=0.85)
    if is_before_year_9(plan.details, context.as_of) is False and not _for_adulthood(entries):
        yield _Lack("anyone on preparation for adulthood (from Year 9)", 0.7, statutory=False)


def _is_sensory_team_of_social_care(entry: AdviceEntry) -> bool:
    """Whether it is a social worker's of a "sensory team", where no teacher is."""
    teaches = any(kind.id in ("hearing", "vision") for kind in entry.kinds)
    return entry.answers("social-care") and not teaches


def _lacking_source(
    entries: Sequence[AdviceEntry],
    source: str,
    what: str,
    also: frozenset[str] = frozenset(),
    *,
    confidence: float = 0.9,
) -> Iterator[_Lack]:
    found = [
        entry for entry in entries if entry.answers(source) or any(kind.id in also for kind in entry.kinds)
    ]
    if any(entry.received and entry.sought for entry in found):
        return
    if any(entry.sought for entry in found):
        yield _Lack(f"{what} (asked for, nothing received)", min(confidence, 0.8), statutory=False)
    else:
        yield _Lack(what, confidence)


def _no_school(plan: Plan) -> frozenset[str]:
    """Without a school to ask, somebody who teaches children with special needs is asked (reg 6(1)(b))."""
    at_school = plan.details.setting or plan.details.named_placement
    return frozenset() if at_school else frozenset(("specialist-teacher", "hearing", "vision", "sensory"))


def _lacking_family(plan: Plan, entries: Sequence[AdviceEntry], context: Context) -> Iterator[_Lack]:
    lacks = list(_lacking_source(entries, "family", "the parents or the young person"))
    if lacks:
        yield from lacks
        return
    of_parents = any(
        kind.id != "child" for entry in entries for kind in entry.kinds if "family" in kind.answers
    )
    if not of_parents and is_young_person(plan.details, context.as_of) is False:
        yield _Lack("the parents (the child's own views are listed)", 0.75)


def _lacking_medical(entries: Sequence[AdviceEntry]) -> Iterator[_Lack]:
    """A therapist may be the health professional that was asked, which the list should then say."""
    lacks = list(_lacking_source(entries, "medical", "medical or health services"))
    if lacks and lacks[0].statutory and any(entry.answers("therapy") for entry in entries):
        lacks = [_Lack("medical or health services other than a therapist", 0.7, statutory=False)]
    yield from lacks


def _for_adulthood(entries: Sequence[AdviceEntry]) -> bool:
    return any(
        (entry.answers("adulthood") or ADULTHOOD.search(entry.text)) and entry.received for entry in entries
    )
