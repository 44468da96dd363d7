"""O12: a change of phase is near, and neither outcomes nor provision look ahead to it."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import names_in
from audit.checks.school_names import telling_words
from audit.model.ages import age_on
from audit.model.findings import Finding
from audit.model.plan import Details, Letter, Plan

_WHERE: tuple[Letter, ...] = ("E", "F")
_AS_AN_ADULT: tuple[Letter, ...] = ("G", "H1", "H2")
_BEFORE_SCHOOL = -1  # the nursery year: school begins the September after
_LEAVING_PRIMARY = 6
_LAST_BEFORE_ADULTHOOD = 8
_LAST_AT_SCHOOL = 11
_NEARLY_ADULT = 17
_SEPTEMBER = 9

_AHEAD = re.compile(
    r"\b(?:(?<!at )(?<!daily )(?<!during )(?<!between )transition\w*"
    r"(?! (?:between|within|during|times?|from (?:one|lesson|room|class)|objects?|songs?|cards?|warnings?|"
    r"strateg\w+|(?:to|into) (?:lessons?|class|the (?:class\w*|next (?:lesson|task|activity)))))|"
    r"before (?:he|she|they|(?-i:[A-Z]\w+)) (?:begins|starts|joins|moves|transfers) (?:there|on|up|"
    r"(?:at |in |to |into )?(?:(?:the|an?|his|her|their) )?(?:[\w-]+ )?(?:school|college|academy|nursery|"
    r"reception|secondary|primary|sixth|year|setting|university|internship|apprenticeship|job|(?-i:[A-Z])\w+))|"
    r"(?:phase|school|planned|next|secondary) transfer|transfer(?:s|red|ring)?(?: of \w+)? to "
    r"(?:the |a |his |her |their )?(?:\w+ ){0,2}?(?:school|college|academy|setting|placement|year|adult\w*)|"
    r"(?:mov(?:e|es|ing)|going|goes|go) (?:on |up )?(?:to|into) (?:the |an? |his |her |their )?"
    r"(?:Year \d|Key Stage|new\b|next\b|junior|middle|secondary|high school|upper school|senior school|"
    r"college|sixth|special school|adult)|mov(?:e|es|ing) (?:on|up) to (?-i:[A-Z])|"
    r"(?:new|next|receiving|destination) (?:school|setting|college|placement|class|teachers?)|"
    r"(?:starts?|starting|begins?|entry to|enters?|ready for|prepar\w+ for|move to|visits? (?:to|at)) "
    r"(?:at )?(?:the |a |his |her |their )?(?:\w+ ){0,2}?(?:junior school|middle school|secondary|"
    r"high school|academy|college|sixth form|post-?16|apprenticeship|employment|adult\w*|university)|"
    r"post-?16|sixth form|colleges?|(?:move|moving|leav\w+) at 1[6-9]|offer of a place|apprentice\w*|"
    r"after (?:year (?:11|13)|he leaves|she leaves|they leave)|(?:life|plans?|choices|options|happens|next|"
    r"work|learning|courses?|future|(?:to|will|would|can|might) do|go(?:es|ing)?) after school|leav(?:es?|"
    r"ing) (?:school|college)|"
    r"change of (?:school|phase)|phase transfer|adult (?:services|social care|health|clinic|team|care)"
    r"(?! (?:will|funds?|pays?|provides?|has|have|is|are)\b)|supported internship|next courses?|"
    r"(?:when|after|once) (?:college|school|(?:the|his|her|their|my) (?:course|programme)) (?:ends|finishes)|"
    r"next steps? (?:after|into|beyond|(?:towards|in|at) (?!these|this|those|that|them|it\b|each|his|her))|"
    r"key stage 3|year 7)\b",
    re.IGNORECASE,
)
#: In Year 8 what comes next is the choice of courses and the start of preparing for adulthood.
_NEXT_COURSES = re.compile(
    r"\b(?:options?|GCSEs?|year 9(?! (?:camp|trip|residential|play|production|team|assembly|\w+ trip)\b)|"
    r"key stage 4|KS4|careers?|work experience|adult(?:hood| life)|employment|"
    r"when (?:he|she|they) leaves?|courses)\b",
    re.IGNORECASE,
)
#: In Year 9 the courses of Key Stage 4 are still to come.
_COURSES_AHEAD = re.compile(
    r"\b(?:options?|GCSE (?:course|choice|option)s?|key stage 4|KS4)\b", re.IGNORECASE
)
#: Two years before the move work and careers look ahead to it.
_WORK_AHEAD = re.compile(
    r"\b(?:careers?|work experience|employers?|employment|job coach|paid work)\b", re.IGNORECASE
)
#: What a grown young person's outcomes or provision say of the time when education ends.
_GROWN_UP = re.compile(
    r"\b(?:careers? advis[eo]rs?|(?:paid|part-time|full-time) (?:work|job|employment)|"
    r"supported (?:living|employment)|(?:own|supported|shared) (?:flat|tenancy)|"
    r"when (?:it|the course|my course|this) ends)\b",
    re.IGNORECASE,
)
#: In the nursery year school itself is what comes next.
_STARTS_SCHOOL = re.compile(
    r"\b(?:reception|(?:primary|infant|first|big|new|mainstream|special) school|"
    r"(?:start\w*|begin\w*|entry to|enters?|ready for|move to|moves? (?:in)?to|going to) school|"
    r"transition)\b",
    re.IGNORECASE,
)
#: From Year 7 on these lie behind the child, or are where the child is.
_ALREADY_THERE = re.compile(r"\b(?:key stage 3|year 7)\b", re.IGNORECASE)
#: For who is there already, it is where things are taught, and not what comes next.
_COLLEGE = re.compile(
    r"(?<!leaving )(?<!leaves )(?<!leave )(?<!after )(?<!beyond )(?<!new )(?<!next )(?<!on from )"
    r"\bcolleges?\b",
    re.IGNORECASE,
)
#: The date of an outcome: "By the end of Year 9 (July 2028) Imogen will". It plans no move.
_BY_WHEN = re.compile(
    r"\b(?:by |(?:by )?(?:the )?(?:end|start|beginning|close) of )"
    r"(?:his |her |their |the )?(?:(?:year|key stage|KS) ?\d+|reception)",
    re.IGNORECASE,
)
#: What an outcome is good for looks ahead without a step: "so that a small college group is within reach".
_GOOD_FOR = re.compile(r"\bso that [^.;\n]*", re.IGNORECASE)
#: "Hollin Ridge Academy", and none of the other names in a line about it.
_SCHOOL = re.compile(r"(?:[A-Z][\w'’.-]+ ){1,5}(?:School|Academy|College|Nursery|Centre)\b")
_FROM_A_DAY = re.compile(r"\b(?:from|starting|next|then)\b", re.IGNORECASE)
_NEXT_SCHOOL = re.compile(
    r"\b(?:secondary|high|senior|junior|middle|upper|big|bigger) school\b", re.IGNORECASE
)


@check(
    "O12",
    "transition-not-planned",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.61, 9.69 (E), 9.179",
    passing={
        "details": {"year_group": 6, "date_of_birth": "2014-11-02"},
        "F": ["The SENCO arranges four visits of half a day to the secondary school in June and July 2026."],
    },
    failing={
        "details": {"year_group": 6, "date_of_birth": "2014-11-02"},
        "E": ["By July 2026 Robin will read a page of 100 words with no more than five mistakes."],
        "F": ["Reading with a teaching assistant, one to one, for 15 minutes every day."],
    },
)
def transition_not_planned(plan: Plan, context: Context) -> Iterator[Finding]:
    """A change of phase is near, and neither Section E nor F looks ahead to it.

    What it tests
        In the nursery year, in Years 5 and 6, 9 to 11 and 13, at an infant or middle school also in
        Years 2 and 8, and from 17, something in the outcomes or provision speaks of the move that
        comes next: the next school, college, work or adult services; in Year 8 of the choices and the
        preparation for adulthood that begin in Year 9.

    Why it matters
        Moves are where plans fail. What is arranged a year before is done; what is left until the
        summer is not.

    What to do
        Ask which visits, information and preparation the move needs, by whom and when.
    """
    ahead = _next_move(plan.details)
    if ahead is None or plan.sections["E"].state != "present":
        return
    year = plan.details.year_group or 99
    where = _WHERE if year <= _LAST_AT_SCHOOL else (*_WHERE, *_AS_AN_ADULT)
    texts = [plan.sections[letter].text for letter in where]
    texts += [part for item in plan.items_of(*where) for part in (item.text, *item.cells.values())]
    texts = [_GOOD_FOR.sub(" ", _BY_WHEN.sub(" ", text)) for text in texts]
    patterns = [_AHEAD] if year > _LAST_BEFORE_ADULTHOOD else [_AHEAD, _NEXT_SCHOOL]
    if year == _BEFORE_SCHOOL:
        patterns.append(_STARTS_SCHOOL)
    if year == _LAST_BEFORE_ADULTHOOD:
        patterns.append(_NEXT_COURSES)
    if year == _LAST_BEFORE_ADULTHOOD + 1:
        patterns.append(_COURSES_AHEAD)
    if _LAST_BEFORE_ADULTHOOD < year < _LAST_AT_SCHOOL:
        patterns.append(_WORK_AHEAD)
    if year > _LEAVING_PRIMARY:
        texts = [_ALREADY_THERE.sub(" ", text) for text in texts]
    if year > _LAST_AT_SCHOOL:
        patterns.append(_GROWN_UP)
    if year > _LAST_AT_SCHOOL and _COLLEGE.search(f"{plan.details.setting} {plan.details.named_placement}"):
        texts = [_COLLEGE.sub(" ", text) for text in texts]
    if any(pattern.search(text) for pattern in patterns for text in texts):
        return
    if _speaks_of_next_place(plan, texts) or _plans_from_the_move(plan, texts):
        return
    move, confidence = ahead
    yield context.finding(
        f"The move {move} is near, and neither outcomes nor provision look ahead to it.",
        section="E",
        looked_in="Sections E and F" if year <= _LAST_AT_SCHOOL else "Sections E, F, G, H1 and H2",
        suggestion=f"Ask: what prepares for the move {move}, by whom and when?",
        confidence=confidence,
    )


def _speaks_of_next_place(plan: Plan, texts: list[str]) -> bool:
    """Whether outcomes or provision name the school that Section I has for later, by its own name."""
    later = [line for line in plan.sections["I"].text.split("\n") if _FROM_A_DAY.search(line)]
    schools = [match[0] for line in later for match in _SCHOOL.finditer(line)]
    named = telling_words(*schools) - telling_words(plan.details.setting) - names_in(plan).own
    return any(not named.isdisjoint(telling_words(text)) for text in texts)


def _plans_from_the_move(plan: Plan, texts: list[str]) -> bool:
    """Whether something is given from the move on ("from September 2027 once a fortnight")."""
    made, year = plan.details.plan_date, plan.details.year_group
    if made is None or year not in (_LEAVING_PRIMARY, _LAST_AT_SCHOOL):
        return False
    moves = made.year + (made.month >= _SEPTEMBER)
    return any(re.search(rf"\b(?:from|in|since) September {moves}\b", text, re.I) for text in texts)


def _next_move(details: Details) -> tuple[str, float] | None:
    """The move that comes next, and how surely it falls within the plan's life."""
    year = details.year_group
    school = f"{details.setting or ''} {details.named_placement or ''}"
    if year is None:
        born, made = details.date_of_birth, details.plan_date
        if born is not None and made is not None and age_on(born, made) >= _NEARLY_ADULT:
            return "to adult life and services", 0.7
        return None
    if year == _BEFORE_SCHOOL:
        return "to school", 0.75
    if year == 2 and re.search(r"\binfant|\bfirst school", school, re.IGNORECASE):
        return "to junior school", 0.85
    if year == 8 and re.search(r"\bmiddle\b", school, re.IGNORECASE):
        return "to upper school", 0.85
    if year == _LAST_BEFORE_ADULTHOOD:
        return "to Year 9, its choices and preparation for adulthood", 0.6
    if year in (5, _LEAVING_PRIMARY) and not re.search(r"\bmiddle\b|all[- ]through", school, re.IGNORECASE):
        return "to secondary school", 0.9 if year == _LEAVING_PRIMARY else 0.65
    if 9 <= year <= _LAST_AT_SCHOOL:
        return "on from Year 11", 0.9 if year == _LAST_AT_SCHOOL else 0.65
    if year >= 13:
        return "to adult life and services", 0.85
    return None
