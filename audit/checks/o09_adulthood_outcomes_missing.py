"""O09: from Year 9 no outcome works towards adulthood."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.p17_adulthood_provision_missing import ADULTHOOD
from audit.language.slots_outcomes import clause
from audit.model.ages import is_before_year_9
from audit.model.findings import Finding
from audit.model.plan import Plan

#: A life outside school and family, where it is what is achieved and not what it is good for: provision
#: that happens in a shop may only pass by it, an outcome there does not.
_OUT_AND_ABOUT = re.compile(
    r"\bin the community\b|\bcollege\b(?! group)|\bshops?\b|\bto work in\b|\bcaf[eé]\b|\bbarber|"
    r"\bhairdresser|\bcinema\b|\baway from home\b|"
    r"\bon (?:his|her|their|my) own (?:in|to|into) (?:the )?(?:town|shops?|city)\b|"
    r"\b(?:his|her|their|my|a) (?:own )?(?:flat|tenancy|landlord|employer|boss|shift|wages?)\b",
    re.IGNORECASE,
)

#: For who is there already, a task at college is schoolwork; the way there is not.
_AT_COLLEGE = re.compile(r"(?<!to )(?<!from )(?<!leave )(?<!leaving )(?<!after )\bcollege\b", re.IGNORECASE)
#: Looking after one's own health: what adults do about it themselves.
_OWN_HEALTH = re.compile(
    r"\b(?:inhalers?|insulin|blood (?:sugar|glucose)|epipens?|auto-?injectors?|repeat prescriptions?|"
    r"pharmac\w+|chemist|"
    r"(?:tak\w+|manag\w+|order\w*|collect\w*|look\w* after|remember\w*) (?:\w+ ){0,2}?(?:medication|"
    r"medicines?|tablets|"
    r"health|epilepsy|asthma|diabetes)|(?:book\w*|keep\w*|attend\w*|mak\w+|ring\w*|see\w*|visit\w*|"
    r"go(?:es)? to|"
    r"talk to) (?:\w+ ){0,3}?(?:GP|doctor|nurse|dentist|opticians?|surgery|appointments?)|"
    r"exercises?|keep (?:\w+ )?(?:fit|healthy)|"
    r"healthy (?:\w+ )?(?:meals?|eating|weight|diet|lunch\w*|food|choices?|life\w*)|contraception|"
    r"sexual health|smear|"
    r"(?:stop|cut down|give up) (?:smoking|vaping))\b",
    re.IGNORECASE,
)
#: "Each of these outcomes was written with adulthood in mind": said of all of them, it is shown by none.
_SAID_OF_ALL = re.compile(
    r"(?<![^.;\n])[^.;\n]*\b"
    r"(?:(?:each|all|every one) of (?:the|these|his|her|their)|these|the following|the) "
    r"(?:\w+ )?(?:outcomes|targets)\b(?![^.;\n]*\bwill\b)[^.;\n]*[.;]?|"
    r"(?<![^.;\n])[^.;\n]*\b(?:preparing for adulthood|preparation for adulthood|adulthood|PfA|"
    r"adult life)\b[^.;\n]{0,40}\bis (?:very )?"
    r"(?:important|a priority|considered|key)\b[^.;\n]*[.;]?",
    re.IGNORECASE,
)
_A_LIST = 3  # outcomes under one heading, from which on it may be a heading for them all


@check(
    "O09",
    "adulthood-outcomes-missing",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 8.9, 9.69 (E)",
    passing={
        "details": {"year_group": 10, "date_of_birth": "2010-11-02", "phase": "secondary"},
        "E": ["By the end of Year 11 Robin will travel by bus to the stables on his own on five days."],
    },
    failing={
        "details": {"year_group": 10, "date_of_birth": "2010-11-02", "phase": "secondary"},
        "E": ["By the end of Year 11 Robin will read a page of 100 words with no more than five mistakes."],
    },
)
def adulthood_outcomes_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """From Year 9 no outcome works towards employment, independent living, community or health.

    What it tests
        In a plan made in or after Year 9 at least one outcome works towards adult life. Where neither
        year group nor date of birth is known, nothing is asked.

    Why it matters
        The Code asks for outcomes that prepare for adulthood from Year 9 at the latest.

    What to do
        Ask the young person what they hope for after school, and write the step towards it.
    """
    if is_before_year_9(plan.details, context.as_of) is not False or plan.sections["E"].state != "present":
        return
    items = plan.items_of("E")
    texts = [plan.sections["E"].text, *(item.text for item in items)]
    towards_it = [item.area == "preparing-for-adulthood" for item in items]
    if any(towards_it) and (len(items) < _A_LIST or not all(towards_it)):
        return  # where all of them stand under one heading for it, the heading tells nothing of any
    if any(ADULTHOOD.search(_SAID_OF_ALL.sub(" ", text)) for text in texts):
        return
    said = [clause(item.text) for item in items]
    if any(_OWN_HEALTH.search(words) for words in said):
        return
    if re.search(r"\bcollege\b", plan.details.setting or "", re.IGNORECASE):
        said = [_AT_COLLEGE.sub(" ", words) for words in said]
    if any(_OUT_AND_ABOUT.search(words) for words in said):
        return
    yield context.finding(
        "No outcome works towards work, independent living, the community or health as an adult.",
        section="E",
        looked_in="Section E",
        suggestion="Ask: which step towards adult life can be taken by the end of this phase?",
        confidence=0.8,
    )
