"""M04: places that speak of the present contradict each other."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from audit.checks import QUALITY, Context, check
from audit.checks.childs_age import facts_of, group_of, is_outdated, possible_ages
from audit.checks.days import in_words
from audit.checks.persons_in_plan import SPOKEN_OF, item_with, names_in
from audit.checks.school_names import telling_words
from audit.language.child_fact import Fact
from audit.language.present_facts import present_facts
from audit.model.ages import school_year_on
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan, Reason

_OUT_OF_YEAR = 2  # a child may well be taught one year up or down, seldom two
#: Settings without a school year: a child there is in none yet.
_BEFORE_SCHOOL = re.compile(r"\b(?:nursery|pre-?school|playgroup|day ?care|childminder)\b", re.IGNORECASE)
#: What stands for a school where there is none.
_NOWHERE = re.compile(
    r"\b(?:home|EOTAS|EOTIS|EOTC|none|no|not|out of|without|elective\w*|tuition|otherwise than)\b",
    re.IGNORECASE,
)
_AGE_FIELD = re.compile(
    r"^(?:Child['’]s )?(?:Current |Present )?Age(?: now)?\s*[:\n]\s*(?P<age>\d{1,2})(?: years?)?$",
    re.IGNORECASE | re.MULTILINE,
)
_STATUS = {
    "draft": re.compile(
        r"\bthis (?:is (?:a|the) )?final (?:EHC |education[^.;]{0,30})?plan\b", re.IGNORECASE
    ),
    "final": re.compile(
        r"\bthis (?:is (?:a|the) )?(?:proposed|draft) (?:EHC |education[^.;]{0,30})?plan\b", re.I
    ),
}


@check(
    "M04",
    "details-contradict",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J K",
    agency="sen",
    source="UK GDPR article 5(1)(d); SEND Code of Practice 9.61",
    passing={"A": ["Robin is ten and attends Saltmarsh Primary School. He went to Little Wrens Nursery."]},
    failing={"A": ["Robin is in Year 9 and attends Fenmoor High School."]},
)
def details_contradict(plan: Plan, context: Context) -> Iterator[Finding]:
    """A date of birth, age, school year, school or status differs between two places of the plan.

    What it tests
        What the sections say of the child at present, against the front page: date of birth, age,
        school year, the school now attended, draft or final; and the front page's year group
        against its date of birth. History, dated reports and the placement to come are left alone.
        An age or year that was true once is M05 as well, and counts with it as one.

    Why it matters
        Nobody can tell which of the two is right, and the wrong one may be another child's.

    What to do
        Check the facts with the family and the school, and correct them wherever they stand.
    """
    yield from _year_group_against_birth(plan, context)
    yield from _age_against_birth(plan, context)
    for letter, fact in (*facts_of(plan), *_born_in_advice(plan)):
        against = _contradicted(fact, plan)
        if against:
            yield context.finding(
                f"This does not agree with {against}.",
                section=letter,
                item=item_with(plan, letter, fact.sentence),
                quote=fact.sentence,
                group=group_of(plan, letter, fact.sentence),
                suggestion="Find out which is right, and correct the other.",
                confidence=0.75 if fact.kind == "school" else 0.85,
            )
    yield from _status(plan, context)


def _year_group_against_birth(plan: Plan, context: Context) -> Iterator[Finding]:
    details = plan.details
    if details.date_of_birth is None or details.plan_date is None or details.year_group is None:
        return
    by_birth = school_year_on(details.date_of_birth, details.plan_date)
    before_school = (
        details.year_group > by_birth and by_birth < 0 and _BEFORE_SCHOOL.search(details.setting or "")
    )
    if abs(by_birth - details.year_group) >= _OUT_OF_YEAR or before_school:
        yield context.finding(
            f"The front page gives {_year_in_words(details.year_group)}; born on "
            f"{in_words(details.date_of_birth)}, the child would be in {_year_in_words(by_birth)} at "
            "the plan's date.",
            looked_in="the front page",
            suggestion="Check date of birth, year group and the plan's date.",
            confidence=0.7,
        )


def _age_against_birth(plan: Plan, context: Context) -> Iterator[Finding]:
    """An age in a field of the front page that its own date of birth makes impossible."""
    span = possible_ages(plan)
    for aside in plan.unassigned:
        told = _AGE_FIELD.search(aside.text) if aside.reason == Reason.FRONT_PAGE else None
        if told is None or span is None or span.least <= int(told["age"]) <= span.most:
            continue
        yield context.finding(
            "The age on the front page does not agree with its date of birth.",
            quote=told.group().strip(),
            page=aside.page,
            suggestion="Check the age and the date of birth.",
            confidence=0.8,
        )


def _born_in_advice(plan: Plan) -> Iterator[tuple[Letter, Fact]]:
    """The date of birth by which Section K says whom the advice is about: nobody else's has a place there."""
    own = names_in(plan).own
    for line in plan.sections["K"].text.split("\n"):
        for fact in present_facts(line, own, plan.details.plan_date):
            if fact.kind == "born":
                yield "K", fact


def _year_in_words(year: int) -> str:
    """A school year as a plan calls it: nursery, Reception, Year 4."""
    return "nursery" if year < 0 else f"Year {year}" if year else "Reception"


def _contradicted(fact: Fact, plan: Plan) -> str | None:
    """What on the front page a fact contradicts, in words."""
    details = plan.details
    if fact.kind == "born":
        born = details.date_of_birth
        return "the date of birth on the front page" if born and not _is_born(fact, born) else None
    if fact.kind == "school" and fact.since:
        now = details.setting is None or _shares_a_word(str(fact.value), (details.setting,))
        return None if now else "where the front page says that the child is now"
    if fact.kind == "school":
        elsewhere = details.setting is not None and not _is_known_school(str(fact.value), plan)
        return "the school on the front page" if elsewhere else None
    if fact.kind == "no-school":
        at_school = details.setting is not None and telling_words(details.setting)
        return (
            "the school on the front page"
            if at_school and not _NOWHERE.search(str(details.setting))
            else None
        )
    if is_outdated(fact, plan) is not None:
        if fact.kind == "year-group" and details.year_group is not None:
            return f"the front page, which gives {_year_in_words(details.year_group)}"
        return "the date of birth on the front page"
    if fact.kind == "year-group" and details.plan_date is None and details.year_group is not None:
        agrees = fact.value == details.year_group
        return None if agrees else f"the front page: {_year_in_words(details.year_group)}"
    return None


def _is_born(fact: Fact, born: date) -> bool:
    return str(fact.value) in (born.isoformat(), str(born.year))


def _is_known_school(school: str, plan: Plan) -> bool:
    """Whether a school is the one of the front page, by any word of its name, or the one to come."""
    details = plan.details
    return _shares_a_word(school, (details.setting, details.named_placement, plan.sections["I"].text))


def _shares_a_word(school: str, names: Iterable[str | None]) -> bool:
    known, said = telling_words(*names), telling_words(school)
    return not said or not known or not said.isdisjoint(known)


def _status(plan: Plan, context: Context) -> Iterator[Finding]:
    status = "final" if plan.details.status == "amended" else plan.details.status
    pattern = _STATUS.get(status)
    sections: tuple[Letter, ...] = SPOKEN_OF if pattern else ()
    for letter in sections:
        match = pattern.search(plan.sections[letter].text) if pattern else None
        if match:
            yield context.finding(
                f"The front page says that the plan is {status}.",
                section=letter,
                quote=match.group(),
                suggestion="Say the same in both places.",
                confidence=0.8,
            )
