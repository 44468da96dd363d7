"""P18: education otherwise than at school without hours, provider or place."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.guarded import Guarded
from audit.language.quantities import find_quantities
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_ELSEWHERE = Guarded(
    r"\b(?:educat\w+|provision|provided|delivered|made|package)\b[^.\n]{0,60}\botherwise than (?:at|in) "
    r"(?:a )?(?:school|college|post-16 institution)|\bEOTA?I?S(?:C)?\b|\b(?:under|by) section 61\b|"
    r"\bno school(?: or other institution)? is named\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:no(?! school)|not(?! applicable| named)|nor|never|without|declined|refused|rather than|"
    r"inappropriate to)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:[Oo]nline|[Aa]t home|(?:[Ii]n|[Aa]t) (?:the|his|her|their|my|your) (?:[\w’'-]+ ){0,2}?"
    r"(?:home|kitchen|house|flat|bedroom)|['’]s? (?:home|house|flat)|by (?:video|shared screen|typed chat)|"
    r"via (?:video|zoom|teams)|library|libraries|centre|farm|hub|studio|workshop|caf[eé]|forest|pool|"
    r"hospital|clinic|museum|gym|stables?|allotments?|youth club|"
    r"(?:village|church|community|parish|town) hall|"
    r"[A-Z][\w’'-]+ (?:Library|Centre|Farm|Hub|Studio|Workshop|Caf[eé]|Hospital|Clinic|Museum|Gym|"
    r"Stables|Hall)|placement at|at [A-Z]\w+)\b"
)
_WHERE = re.compile(r"\b(?:where|place|venue|location)\b", re.IGNORECASE)
_PROVIDER = re.compile(
    r"\b(?:tutor|teacher|tuition|provider|therapist|mentor|instructor|company|agency|academy|service|"
    r"coach|from [A-Z]\w+ [A-Z]\w+)\b",
    re.I,
)
_TIMETABLE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|week)days?)\b|\b(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\b|"
    r"\btimetable\b(?! (?:will|to|is to|that|which|"
    r"(?:is |as )?(?:agreed|decided|negotiated|arranged|chosen|set)\b))",
    re.IGNORECASE,
)
#: What stands in for the lessons that a school would give; therapy and training are provision besides.
_TAUGHT = re.compile(
    r"^\W*(?:he|she|they|I|(?-i:[A-Z][\w'’-]+)) (?:is|are|will|must|shall|continues?|goes)\b[^.;,:]{0,40}?\b"
    r"(?:taught|educated|tutored|package|tuition)\b|^\W*(?!in (?:each|all|both|any|one) of (?:those|these)\b)"
    r"(?:[\w'’-]+ ){0,4}?(?:teaching|tuition|taught|lessons?|tutor(?:s|ing|ial)?|education|study|schooling|"
    r"(?:home|online|distance|remote) learning|package)\b",
    re.IGNORECASE,
)
#: What says that teaching stands in for a school's: "a bespoke EOTAS package", "tuition away from school".
_INSTEAD_OF_SCHOOL = re.compile(
    r"\b(?:package|programme|provision|educat\w+|taught)\b[^.]{0,60}\botherwise than (?:at|in)\b|"
    r"\botherwise than (?:at|in)\b[^.]{0,60}\b(?:package|programme)\b|\bEOTA?I?SC?\b|"
    r"(?-i:\bhome tuition)\b|^\W*home tuition\b|"
    r"\b(?:tuition|taught|teaching|learning|package)\b[^.]{0,30}\b(?:away from|out of|outside|instead of) "
    r"(?:a |the |any )?school\b|"
    r"\bpackage of (?:[\w,’'-]+ ){0,5}?(?:tuition|teaching|lessons|learning|activities|alternative "
    r"provision)\b",
    re.IGNORECASE,
)
#: The statement, and no heading or lead-in to the week.
_OF_WHAT = re.compile(
    r"\b(?:package|programme|tuition|tutor\w*|lessons?|online|teaching|activities|study|learning|"
    r"alternative provision)\b",
    re.IGNORECASE,
)
#: Whoever teaches at home, online or by tuition.
_TEACHES_AT_HOME = re.compile(
    r"\b(?:teach(?:es)?|tutors?|taught|educated)\b[^.]{0,60}\b(?:at home|online|tuition|lessons)\b",
    re.IGNORECASE,
)
_A_HEADING = 6  # words: "Education otherwise than at school." tells nothing of what is thin
_LEAD_IN = re.compile(
    r"\botherwise than\b|\bEOTA?I?SC?\b|\bsection 61\b|\barranges? it\b|\bno school\b", re.IGNORECASE
)
#: "Every tutor will use the cards in each session": how, and no session of its own.
_WITHIN_SESSIONS = re.compile(
    r"\b(?:in|for|during|ends|at the (?:start|end) of) (?:each|every|all) (?:of (?:the|his|her|their) )?"
    r"(?:\w+ )?(?:sessions?|lessons?|tuition)\b|^\W*if\b",
    re.IGNORECASE,
)
_OUT_OF_SCHOOL = re.compile(
    r"\b(?:otherwise|EOTA?I?SC?|section 61)\b|\b(?:taught|educat\w+|tuition|tutored)\b[^.;]{0,60}?\b"
    r"(?:at home|elsewhere|out of school|not (?:at|in) (?:a )?school)\b",
    re.IGNORECASE,
)
#: "For part of each week ... by online lessons and some tuition": the sentence says all that there is.
_BY_TEACHING = re.compile(
    r"\b(?:part|some|half|rest|remainder) of (?:each|every|the|his|her|their)\b[^.]{0,120}\b(?:lessons|"
    r"tuition|tutor\w*|teaching|package|programme)\b",
    re.IGNORECASE,
)
#: What an item of teaching itself leaves open is shown before the sentence that leads in to it.
_LEFT_OPEN = re.compile(
    r"\b(?:buil(?:t|d|ding) up|at (?:an?|his|her|their|the) (?:[\w-]+ )?pace|as and when|"
    r"as (?:he|she|they|I|(?-i:[A-Z]\w+)) (?:is able|can|manages?|copes?|gets?)|increas\w+|flexibl\w+|"
    r"some hours|hours (?:to be|will be|as|that)|subject to)\b",
    re.IGNORECASE,
)
_NOBODY_YET = re.compile(
    r"\b(?:tutor|teacher|provider|agency|mentor)s? (?:is |are )?(?:still |yet )?to be (?:\w+ )?"
    r"(?:identified|appointed|found|confirmed|agreed|arranged|commissioned)\b",
    re.IGNORECASE,
)


@check(
    "P18",
    "otherwise-than-at-school-thin",
    severity=QUALITY,
    sections="F",
    agency="education",
    source="Children and Families Act 2014 s.61; DM v Cornwall [2022] UKUT 230 (AAC)",
    passing={
        "I": "blank",
        "F": [
            "Education is provided otherwise than at school: a qualified teacher "
            "from Lantern Tuition teaches "
            "Robin at home, one to one, for two hours every day."
        ],
    },
    failing={"I": "blank", "F": ["Robin will be educated otherwise than at school with a flexible package."]},
)
def otherwise_than_at_school_thin(plan: Plan, context: Context) -> Iterator[Finding]:
    """Education is otherwise than at school, and F lacks hours or a timetable, provider or place.

    What it tests
        Where the plan says that education is made otherwise than at school (and does not only
        refuse it), each item of teaching says how many hours or which timetable, and Section F as a
        whole who teaches or provides, and where. Where all that is said of it is one statement ("a package
        of tuition"), days alone are not enough.

    Why it matters
        There is no school to fill the gaps. What Section F does not say, nobody provides.

    What to do
        Set out the week: what, with whom, where, for how many hours.
    """
    said = None
    for letter in ("F", "I", "J"):
        for match in _ELSEWHERE.finditer(plan.sections[letter].text):
            text = plan.sections[letter].text
            start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start())) + 1
            stops = [
                stop for stop in (text.find(". ", match.end()), text.find("\n", match.end())) if stop >= 0
            ]
            sentence = text[start : min(stops, default=len(text))]
            if not _REFUSED.search(sentence):
                said = said or match.group()
    if said is None or plan.sections["F"].state != "present":
        return
    text = "\n".join(
        [plan.sections["F"].text, *(cell for item in plan.items_of("F") for cell in item.cells.values())]
    )
    teaching = [item for item in plan.items_of("F") if _is_teaching(item.text)]
    taught = [_words(item) for item in teaching]
    lacking = []
    sentence = _said_in_f(plan.sections["F"].text) or ""
    alone = _BY_TEACHING.search(sentence) is not None and not any(_is_out_of_school(one) for one in taught)
    if alone:  # the rest of Section F is what the school gives
        text, taught = sentence, [sentence]
    left_open = _left_open(plan, taught)
    in_days = any(map(_has_days, plan.items_of("F")))
    if left_open or not (in_days or all(_timetabled(one) for one in taught or [text])):
        lacking.append("hours or a timetable")
    if _NOBODY_YET.search(text) or not (
        _PROVIDER.search(text) or any(role.standing in ("qualified", "named") for role in find_roles(text))
    ):
        lacking.append("a provider")
    where = [cell for item in plan.items_of("F") for head, cell in item.cells.items() if _WHERE.search(head)]
    if not _PLACE.search(text) and not any(map(str.strip, where)):
        lacking.append("a place")
    if not lacking:
        return
    told = len(sentence.split()) <= _A_HEADING
    thin = (
        _holder(left_open, plan)
        if left_open
        else next(
            (
                one
                for one in teaching
                if not (alone or _timetabled(_words(one))) and (told or _LEFT_OPEN.search(one.text))
            ),
            None,
        )
    )
    yield context.finding(
        f"Education is otherwise than at school, and Section F gives no "
        f"{', no '.join(one.removeprefix('a ') for one in lacking)}.",
        item=thin,
        section="F",
        quote=thin.text if thin else left_open or _said_in_f(plan.sections["F"].text) or said,
        suggestion="Ask the writer to set out the week: what, with whom, where, for how many hours.",
        confidence=0.8,
    )


def _left_open(plan: Plan, taught: list[str]) -> str | None:
    """The sentence that is all that is said of teaching in place of school, where nothing gives its hours."""
    given = [words for words in taught if _is_out_of_school(words)]
    given += [_words(one) for one in plan.items_of("F") if _TEACHES_AT_HOME.search(one.text)]
    if any(map(_gives_week, given)) or any(map(_has_days, plan.items_of("F"))):
        return None
    for sentence in sentences(plan.sections["F"].text):
        said = _INSTEAD_OF_SCHOOL.search(sentence) and _OF_WHAT.search(sentence)
        if not said or _REFUSED.search(sentence):
            continue
        holder = _holder(sentence, plan)
        told = {one.kind for one in find_quantities(_words(holder) if holder else sentence)}
        if not told & {"total", "duration"}:
            return sentence
    return None


def _holder(sentence: str, plan: Plan) -> Item | None:
    """The item of Section F that a sentence stands in."""
    return next((one for one in plan.items_of("F") if sentence in one.text), None)


def _has_days(item: Item) -> bool:
    """Whether a row is a line of a week's timetable: its columns are days."""
    return sum(bool(_TIMETABLE.search(heading)) for heading in item.cells) > 1


def _gives_week(text: str) -> bool:
    """Whether a text gives the hours of a week, or its days."""
    return any(one.kind == "total" for one in find_quantities(text)) or bool(_TIMETABLE.search(text))


def _words(item: Item) -> str:
    return "\n".join((item.text, *item.cells.values()))


def _timetabled(text: str) -> bool:
    """Whether a text gives hours, a length and how often, or days."""
    found = find_quantities(text)
    kinds = {one.kind for one in found}
    return bool(kinds & {"total"} or {"duration", "frequency"} <= kinds or _TIMETABLE.search(text))


def _said_in_f(text: str) -> str | None:
    """The sentence of Section F that says where the child is educated, which is shown before that of I."""
    return next((one for one in sentences(text) if _OUT_OF_SCHOOL.search(one)), None)


def _is_teaching(text: str) -> bool:
    """Whether an item is teaching itself, and not the paragraph that leads in to it or what is done in it."""
    return _TAUGHT.search(text) is not None and not (_LEAD_IN.search(text) or _WITHIN_SESSIONS.search(text))


def _is_out_of_school(text: str) -> bool:
    """Whether an item of teaching is given at home, online or by a tutor."""
    return re.search(r"\b(?:online|at home|tutor\w*|tuition)\b", text, re.IGNORECASE) is not None
