"""O10: Sections C or D have needs and no outcome answers them."""

import re
from collections.abc import Iterator, Sequence

from audit.checks import QUALITY, Context, check
from audit.checks.provision_gaps import quote_of
from audit.language.outcomes import sense_of
from audit.language.slots_outcomes import clause
from audit.language.words import tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan
from audit.thread import follow_plan, follow_thread

#: What health and social care needs are about: an outcome answers them where it is about the same.
_SUBJECTS: dict[str, tuple[str, ...]] = {
    "C": (
        r"(?:a)?sleep\w*|bed ?time|wakes?|waking|awake|night\w*",
        r"eats?(?! with)|eaten|eating|food\w*|drink\w*|fluid|swallow\w*|chok\w+|feed\w*|lunch|meals?|snacks?|"
        r"diet\w*|weigh\w*|appetite|kilogram\w*|centile for weight",
        r"pains?|ache\w*|headache\w*|migraine\w*|hurt\w*|cramps?|spasms?|sore\w*",
        r"seizure\w*|epilep\w*|absences|fits?",
        r"asthma|inhaler\w*|breath\w*|chest|lungs?|infection\w*|cough\w*|ventilat\w*|oxygen|tracheostom\w*|"
        r"suction",
        r"toilet\w*|contin\w+|incontinen\w+|wet(?:s|ting)?|soil\w*|bowels?|bladder|catheter\w*|nappy|nappies|"
        r"constipat\w*|pads?",
        r"hear(?:s|ing)?(?! the story)|hearing aids?|deaf\w*|ears?|implant\w*",
        r"glasses|sight|vision|visual\w*|eyes?|see(?:s|ing)|patch\w*|headache\w*",
        r"anxi\w+|mood|low mood|mental health|self-harm\w*|hurting (?:him|her|them)sel\w+|depress\w*|"
        r"suicid\w*|worr\w+|panic\w*|calm\w*|regulat\w+|distress\w*|CAMHS",
        r"walk\w*|stand(?:s|ing)?|posture|postural|stretch\w*|splints?|joints?|hips?|spine|muscle\w*|"
        r"physio\w*|frame|wheelchair|fall(?:s|ing)?(?! asleep)|transfer\w*|mobility|movement",
        r"diabet\w*|insulin|blood|glucose|heart|kidney\w*|allerg\w*|skin|eczema|thyroid",
        r"tire\w*|fatigue\w*|exhaust\w*|rest(?:s|ing)?|stamina|sleepy",
        r"teeth|tooth|dent\w+|mouth|saliva|drool\w*",
        r"medicine\w*|medicat\w*|tablets?(?= (?:at|each|every|twice|by mouth))|dose\w*|injection\w*|"
        r"appointment\w*|GP|clinic\w*|hospital\w*|"
        r"health",
        r"tics?|involuntary",
    ),
    "D": (
        r"clubs?|library|shops?|shopping|caf[eé]\w*|playground|park|leisure|community|swim\w*|weekends?|"
        r"holidays?|out of school|go(?:es|ing)? out|friends?\w*|company|lonel\w*|saturdays?|sundays?|"
        r"evenings?|scouts|youth|gym|cinema|outings?",
        r"roads?|traffic|safe\w*|danger\w*|risk\w*|internet|online|strangers?|exploit\w*|"
        r"run(?:s|ning)? (?:off|away)|bolt\w*|door",
        r"wash\w*|bath\w*|shower\w*|dress\w*|personal care|toilet\w*|hair|teeth|hygiene|self-care|lift\w*|"
        r"hold him|carr(?:y|ied)",
        r"cook\w*|meals?|kettle|iron\w*|kitchen|laundry|shopping|household|clean(?:s|ing)?|"
        r"independen\w+|living",
        r"money|budget\w*|rent|bills?|bank(?: cards?| accounts?)?|debts?|owes?|pays?|paperwork|"
        r"letters?|landlord|shopping|household|independen\w+|living|tenancy|"
        r"flat|house|home of (?:his|her|their) own|live|"
        r"lives",
        r"sleep\w*|asleep|bed\w*|nights?|overnight",
        r"brothers?|sisters?|siblings?|parents?|mother|father|mum|dad|carers?|grandm\w+|grandp\w+|gran|nan|"
        r"family|families|short breaks?|"
        r"respite|break from|contact|care|foster\w*|story|adopt\w*|bereave\w*|attach\w*",
        r"bus(?:es)?|trains?|travel\w*|walk(?:s|ing)? (?:to|home|alone)|journey\w*|town",
        r"work|job|volunteer\w*|daytime|by day",
        r"home|at home|housing|bedroom|adapt\w*|hoist\w*",
    ),
}
_NO_NEEDS = re.compile(
    r"\b(?:no|nor any|not (?:have|any|identified|identify)|without|nil)\b(?: [\w'’-]+){0,6}? "
    r"(?:needs?|concerns?|difficulties|conditions?)\b|"
    r"\bneeds? (?:were|was|have been|has been) (?:not )?(?:identified|found|noted) (?:as )?nil\b",
    re.IGNORECASE,
)
#: "No needs apart from asthma" tells of one.
_ALL_THE_SAME = re.compile(
    r"\b(?:apart from|except|other than|but|however|although|though|besides)\b", re.IGNORECASE
)
_NEEDS_COLUMN = re.compile(r"\b(?:needs?|links?|linked|meets|answers|for)\b", re.IGNORECASE)
_MAY_WELL = 0.15  # what the thread thinks of an outcome that is about the same
_FIELDS: tuple[tuple[Letter, str], ...] = (("C", "health"), ("D", "social care"))
_PATTERNS = {
    letter: tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in subjects)
    for letter, subjects in _SUBJECTS.items()
}
#: What happens in a lesson or at playtime does not answer a need of life at home.
_AT_SCHOOL = re.compile(
    r"\b(?:lessons?|class(?:es|room|mates?)?|lunch ?times?|play ?times?|at break|teachers?|tutors?|"
    r"curriculum|GCSEs?|school (?:day|days|morning|week)|timetable|partner|page|sentences?|texts?|words|"
    r"numerals?|passages?|SALT|CAMHS)\b",
    re.IGNORECASE,
)
#: A meal that is cooked, bought or budgeted for is a skill, and answers no need of eating or weight.
_ABOUT_FOOD_BOUGHT = re.compile(r"\b(?:cook|budget|shop|order|buy)\w*[^,.;]*", re.IGNORECASE)
_COMMON = frozenset(
    "minute minutes hour hours half term terms week weeks weekly day days daily month months class lesson "
    "lessons twice three four five first most years takes take find found make makes january february march "
    "april june july august september october november december 2024 2025 2026 2027 2028 "
    "four five six seven eight nine ten times without each every before after school college alone through "
    "home himself herself themselves people person adult adults morning afternoon evening night nights "
    "always never only still cannot could would should might must both then there into onto help helped "
    "the and for with that this has have had are was were will "
    "not his her their she they them from which when who can does need difficulty support school "
    "also because about more than been other some year time where there all".split()
)


@check(
    "O10",
    "health-care-outcomes-missing",
    severity=QUALITY,
    sections="C D E",
    agency="health",
    advisory=True,
    source="SEND Code of Practice 9.69 (C, D, E)",
    passing={
        "C": ["Robin wakes four times a night, so that he falls asleep in afternoon lessons."],
        "E": ["By July 2027 Robin will sleep for seven hours without waking on five nights a week."],
    },
    failing={
        "C": ["Robin wakes four times a night with leg cramps."],
        "E": ["By July 2027 Robin will read a page of 100 words with no more than five mistakes."],
    },
)
def health_care_outcomes_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section C or D has needs, and no outcome in Section E answers any of them.

    What it tests
        Where health or social care needs are described, at least one outcome stands under health or
        social care, refers to that section, or is linked to one of the needs by the golden thread; one
        that is about the same (sleep, food, pain, being safe outside, help at home) is taken for an
        answer where the thread does not hold it unlikely. One is enough: whether each need is answered is
        asked by T02. The needs are shown with it, as one gap.

    Why it matters
        A need without an outcome drops out of sight: nobody asks at the review whether it got better.

    What to do
        Ask health or social care what should be different for the child.
    """
    outcomes = plan.items_of("E")
    if plan.sections["E"].state != "present" or not outcomes:
        return
    for letter, field in _FIELDS:
        needs = plan.items_of(letter)
        if plan.sections[letter].state != "present" or not needs:
            continue
        areas = {outcome.area for outcome in outcomes}
        if ("health" if letter == "C" else "social-care") in areas:
            continue
        needs = [need for need in needs if not _says_none(need)]
        if not needs or any(_is_meant(outcome, letter, plan) for outcome in outcomes):
            continue
        if _is_answered(needs, plan):
            continue
        suggestion = f"Ask: what should be different for the child in {field}, and by when?"
        yield context.finding(
            f"Section {letter} describes {field} needs, and no outcome answers any of them.",
            section="E",
            looked_in="Section E",
            group=f"no outcome: {letter}",
            suggestion=suggestion,
            confidence=0.7,
        )
        for need in needs:
            yield context.finding(
                f"No outcome in Section E answers this, nor any other {field} need.",
                item=need,
                quote=quote_of(need),
                group=f"no outcome: {letter}",
                suggestion=suggestion,
                confidence=0.7,
            )


def _says_none(need: Item) -> bool:
    """Whether an item says that there are no needs: an assessment that found none is no need."""
    return _NO_NEEDS.search(need.text) is not None and not _ALL_THE_SAME.search(need.text)


def _is_meant(outcome: Item, letter: Letter, plan: Plan) -> bool:
    """Whether an outcome says by its references or cells that it answers Section C or D."""
    if any((item.label or "").startswith(letter) for item in plan.items_of("B")):
        return False  # the plan's own numbers of other needs
    numbered = re.compile(rf"(?<![\w.]){letter}\s?\d+(?![\w'’])")
    lettered = re.compile(rf"(?<![\w.]){letter}(?:\s?\d+)?(?![\w'’.])")
    tied = [text for heading, text in outcome.cells.items() if _NEEDS_COLUMN.search(heading)]
    return bool(numbered.search(outcome.text)) or any(
        lettered.search(text) for text in (*tied, *outcome.references)
    )


def _is_answered(needs: Sequence[Item], plan: Plan) -> bool:
    """Whether some outcome answers one of these needs by the thread, or is about the same and may well do."""
    ids = {need.id for need in needs}
    if any(link.kind == "need-outcome" and link.source in ids for link in follow_thread(plan)[0]):
        return True
    following, names = follow_plan(plan), tokens_of(plan.details.name or "").keys
    return any(
        (following.score("need-outcome", need.id, outcome.id) or 0.0) >= _MAY_WELL
        and _answers(need, outcome, need.section, names)
        for need in needs
        for outcome in plan.items_of("E")
    )


def _answers(need: Item, outcome: Item, letter: Letter, names: frozenset[str]) -> bool:
    """Whether an outcome is about the same part of health or of life at home as a need.

    What others are to do answers none. Of life at home what is to be achieved counts, and not what it is
    good for, since a home of one's own is the end of much that is learnt at school; of health both do.
    """
    if sense_of(outcome).sort in ("adult", "service"):
        return False
    achieved = clause(outcome.text) if letter == "D" else _ABOUT_FOOD_BOUGHT.sub(" ", outcome.text)
    if letter == "D" and _AT_SCHOOL.search(outcome.text):
        return _share(need.text, achieved, names)
    about = [pattern for pattern in _PATTERNS[letter] if pattern.search(need.text)]
    if any(pattern.search(achieved) for pattern in about):
        return True
    if not about and any(pattern.search(achieved) for pattern in _PATTERNS[letter]):
        return True  # what the need is about is not known: one outcome in the field is taken to be meant
    return _share(need.text, achieved, names)


def _share(need: str, achieved: str, names: frozenset[str]) -> bool:
    """Whether both have two telling words: names and what stands in every plan tell nothing."""
    common = {token.key for token in tokens_of(need) if len(token.key) > 3} & {
        token.key for token in tokens_of(achieved)
    }
    return len(common - _COMMON - names) >= 2
