"""M05: a fact that was true once, or was still to come, and is overtaken by the plan's own date."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.childs_age import facts_of, group_of, is_outdated
from audit.checks.persons_in_plan import SPOKEN_OF, item_with
from audit.language.foretold import outgrown, overtaken
from audit.model.ages import school_year_on
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

#: Outcomes whose date is past are O11's.
_NOT_HERE: tuple[Letter, ...] = ("E",)
_IS_DEADLINE = re.compile(r"\W*(?:by|before|ahead of|until|prior to|in time)\b", re.IGNORECASE)


@check(
    "M05",
    "stale-fact",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J",
    agency="sen",
    source="UK GDPR article 5(1)(d); SEND Code of Practice 9.186",
    passing={
        "A": ["Robin started school in September 2020. He will move to secondary school in September 2027."]
    },
    failing={"A": ["Robin is five years old. He will start school in September 2020."]},
)
def stale_fact(plan: Plan, context: Context) -> Iterator[Finding]:
    """An age, a school year or a future event that the plan's own date makes impossible.

    What it tests
        By the plan's date and the date of birth: an age or school year given as the present one that
        the child had left behind when the plan was written, an event still announced for a date
        that was past, a start of school or of secondary school that the child has long made. Dated
        history and dated reports are left alone, and a plan may have been half a year in the
        making. Outcomes past their date are O11.

    Why it matters
        The passage was carried over from an earlier version: the plan describes a younger child, and
        the rest of the passage may be out of date as well.

    What to do
        Ask the family and the school how things are now, and write it anew, or date it as history.
    """
    if plan.details.plan_date is None:
        return
    seen: set[str] = set()
    for letter, sentence, message in _stale(plan):
        if sentence not in seen:
            seen.add(sentence)
            yield context.finding(
                message,
                section=letter,
                item=item_with(plan, letter, sentence),
                quote=sentence,
                group=group_of(plan, letter, sentence),
                suggestion="Say how it is now, or give the date at which it was so.",
                confidence=0.85,
            )


def _stale(plan: Plan) -> Iterator[tuple[Letter, str, str]]:
    details = plan.details
    for letter, fact in facts_of(plan):
        if is_outdated(fact, plan):
            what = "age" if fact.kind == "age" else "school year"
            yield letter, fact.sentence, f"The child had left this {what} behind by the plan's date."
    year = details.year_group
    if year is None and details.date_of_birth is not None and details.plan_date is not None:
        year = school_year_on(details.date_of_birth, details.plan_date) - 1  # a year's play
    for letter in SPOKEN_OF:
        for line in plan.sections[letter].text.split("\n"):
            if details.plan_date is not None and letter not in _NOT_HERE:
                for event in overtaken(line, details.plan_date):
                    yield letter, event.sentence, f'"{event.when}" lies before the plan\'s date.'
            if year is not None:
                for event in outgrown(line, year):
                    if letter in _NOT_HERE and _IS_DEADLINE.match(event.when):
                        continue
                    yield letter, event.sentence, "By the plan's date the child had done this long ago."
