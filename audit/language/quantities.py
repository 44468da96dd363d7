"""How often, how long, in what ratio, how much and by when, as people write it in plans.

`find_quantities` reads a text once and gives every quantity with its exact span and, where the words
allow it, a normalised value: times a week, minutes, adults and pupils. Regular expressions compiled
once do this: a trained pipeline would cost seconds a plan and knows nothing of "2 x 30 mins".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from audit.language.numbers import NUMBER, number_value

QuantityKind = Literal["frequency", "duration", "total", "ratio", "occasion", "count"]

WEEKS_A_YEAR = 38  # school weeks in an English school year of 190 days
DAYS_A_WEEK = 5
HALF_TERMS = 6
TERMS = 3

_APPROX = (
    r"(?:about|around|approximately|approx\.?|roughly|at least|a minimum of|minimum(?: of)?|min\.? of|"
    r"no fewer than|no less than|not less than|a total of|up to|a maximum of|maximum(?: of)?|"
    r"no more than)"
)
_N = rf"(?:{NUMBER})"
_RANGE = rf"(?:{_N}(?:\s*(?:-|–|—|to|or|/)\s*{_N})?)"
_MINUTES = r"(?:minutes?|mins?\b\.?|hours?|hrs?\b\.?|h\b(?!\w))"
_DAYNAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_PERIOD = (
    r"(?:(?:school |working |academic |calendar |college |nursery |tuition |teaching |whole |full )?"
    r"(?:days?|weeks?|wk|fortnights?|months?|terms?|years?|yr|half[- ]?terms?|mornings?|"
    r"afternoons?|evenings?|nights?|weekends?|weekdays?|"
    r"lunch ?times?|break ?times?|play ?times?|lunch(?:es)?|breaks?|bedtimes?|lessons?|sessions?|"
    r"holidays?|quarters?|summers?|autumns?|springs?|winters?|"
    r"(?:autumn|spring|summer) terms?|" + _DAYNAME + r"|"
    r"january|february|march|april|may|june|july|august|september|october|november|december))"
)
_EACH = (
    r"(?:an?|per|each|every|in an?|in each|in every|during each|during every|for each|at each|on each|"
    r"in the|over the|/|\bp\.?/?)"
)

#: What a day, a week, a term and so on is in a school week, for the number of times a week.
_PER_WEEK: dict[str, float] = {
    "day": DAYS_A_WEEK,
    "weekday": DAYS_A_WEEK,
    "morning": DAYS_A_WEEK,
    "afternoon": DAYS_A_WEEK,
    "lunchtime": DAYS_A_WEEK,
    "lunch": DAYS_A_WEEK,
    "breaktime": DAYS_A_WEEK,
    "break": DAYS_A_WEEK,
    "playtime": DAYS_A_WEEK,
    "evening": 7,
    "night": 7,
    "bedtime": 7,
    "weekend": 1,
    "week": 1,
    "wk": 1,
    "fortnight": 0.5,
    "month": 12 / 52,
    "halfterm": HALF_TERMS / WEEKS_A_YEAR,
    "term": TERMS / WEEKS_A_YEAR,
    "quarter": 4 / 52,
    "year": 1 / WEEKS_A_YEAR,
    "yr": 1 / WEEKS_A_YEAR,
}
_ADVERBS: dict[str, float] = {
    "daily": DAYS_A_WEEK,
    "nightly": 7,
    "weekly": 1,
    "fortnightly": 0.5,
    "bi-weekly": 0.5,
    "biweekly": 0.5,
    "monthly": 12 / 52,
    "half-termly": HALF_TERMS / WEEKS_A_YEAR,
    "termly": TERMS / WEEKS_A_YEAR,
    "quarterly": 4 / 52,
    "annual": 1 / WEEKS_A_YEAR,
    "annually": 1 / WEEKS_A_YEAR,
    "yearly": 1 / WEEKS_A_YEAR,
    "biannually": 2 / WEEKS_A_YEAR,
    "hourly": 25,
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity in a text: `text` is its exact words from `start` to `end`.

    `frequency` says how often ("fortnightly"), `duration` how long one time lasts, `total` hours in a
    period (it answers both), `ratio` adults to children, `occasion` when ("at every transition",
    "in September 2026"), `count` a number of sessions with no period. A null value means that the
    words give none.
    """

    kind: QuantityKind
    text: str
    start: int
    end: int
    per_week: float | None = None
    minutes: float | None = None
    adults: float | None = None
    pupils: float | None = None
    capped: bool = False


def _c(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# --- how long -----------------------------------------------------------------------------------

#: A number begins a word, or follows the "x" of "3x20 mins".
_BEGIN = r"(?:(?<![\w.:½¼¾])|(?<=\dx))"
_DURATION = _c(
    rf"{_BEGIN}(?=[\d¼½¾a-fh-oqrstuw])(?P<cap>{_APPROX}\s+)?"
    rf"(?:(?P<mixed>(?:(?:an|{_N})[- ]hours?|{_N}\s?hrs?) (?:and )?(?:a half|a quarter|"
    rf"{_N}\s?(?:minutes?|mins?)))"
    rf"|(?P<half>(?:half|quarter|three[- ]quarters|¾|½|1/2)(?: (?:of )?an?)?[- ]?(?:hours?|hr)\b)"
    rf"|(?P<number>{_RANGE})[\s-]?(?P<unit>{_MINUTES})(?![\w])"
    r"|(?P<an>(?:an|one|a full|a whole|the whole|each)[- ](?:hour)\b)"
    r"|(?P<long>hour[- ]long|hourly session|(?:weekly|daily|fortnightly|monthly|termly|"
    r"half-termly) hour\b|(?:a|one) (?:half|third|quarter) of (?:each|every|the)\b)"
    rf"|(?P<day>(?:an?|one|two|three|half(?: an?)?|{_N})[- ](?:full |whole |"
    rf"half[- ])?days?(?: session)?\b(?! (?:a|per|each|every|of|or|before|after|out|in)\b)))"
)
_NOT_A_DURATION_BEFORE = _c(
    r"(?:\b(?:within|after|every|by|in under|in less than|under|until|aged?|last|first|than|"
    r"in advance|gap of|than|wait(?:s|ing)?(?: for)?|"
    r"allow(?:s|ing)?(?: up to)?|extra|additional|sleeps?(?: for)?|ready)\s*(?:the |a |an |about |"
    r"at least )?)$"
)
_NOT_A_DURATION_AFTER = _c(
    r"^\s*(?:before the (?:bell|end)|early|earlier|late|old\b|of age|ago|in advance|walk|drive|"
    r"away|notice|beforehand|'? ?drive|of (?:arriving|starting|the start|waking|asking))"
)
_CLOCK = _c(
    r"\b(?:(?:from )?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:-|–|"
    r"—|to|until|till)|between (?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:am|pm)?\s?(?:and|-|"
    r"–))\s?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d\s?(?:am|pm|a\.m\.|p\.m\.)?|\s?(?:am|"
    r"pm|a\.m\.|p\.m\.|noon))"
    r"|\bfrom (?:nine|ten|eleven|twelve|noon|one|two|three|half past \w+) (?:to|until|till) "
    r"(?:ten|eleven|twelve|noon|one|two|three|four|half past \w+)(?! (?:minutes|hours|times|"
    r"children|pupils))\b"
    r"|\bfrom (?:[\w ]{2,16}) (?:o'clock|past \w+|to \w+) (?:to|until) [\w ]{2,16}(?:o'clock|past \w+)?"
)
_WHOLE = _c(
    r"\b(?:full[- ]time|for (?:the )?(?:whole|full|entire|duration)(?: of)?(?: the| each| every|"
    r" his| her| their)?(?: \w+)?(?: of)? (?:school )?(?:day|week|session|lesson|timetable|morning|"
    r"afternoon|time)s?"
    r"|(?:the )?(?:whole|full|entire) (?:of )?(?:the |each |every |his |her |their )?(?:school |"
    r"college |nursery )?(?:day|week|session|lesson|morning|afternoon|timetable|time (?:he|she|"
    r"they))s?"
    r"|for (?:all|the whole|every) of (?:the |his |her |their )[^.;]{0,40}|all (?:school )?day|"
    r"all of (?:his|her|their|the) (?:lessons|time|sessions)|throughout (?:the|each|every|his|her|"
    r"their|all)(?: whole| entire| full)? ?(?:school |college |nursery |working |teaching |"
    r"education )?(?:day|week|session|lesson|time|hours)s?"
    r"|at all times|(?:for )?(?:half|a double|one double|one full|one whole|a full|"
    r"a whole) (?:a )?(?:lesson|period|session|morning|afternoon)|(?:whole|full|"
    r"all)[- ]?(?:school[- ])?day\b|(?:a|one|two|three) (?:day|lesson|period|morning|afternoon|night|"
    r"weekend)s?\b(?= (?:a|per|each|every|of|in)\b)|overnight|waking night)"
)


def _minutes(number: str | None, unit: str | None) -> float | None:
    if number is None or unit is None:
        return None
    value = number_value(number)
    return None if value is None else value * (60 if unit.lower().startswith("h") else 1)


def _durations(text: str) -> Iterator[Quantity]:
    if not _HAS_LENGTH.search(text):
        return
    for match in _DURATION.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
        if _NOT_A_DURATION_BEFORE.search(before) or _NOT_A_DURATION_AFTER.search(after):
            continue
        start = match.start()
        if match["number"]:
            minutes = _minutes(match["number"], match["unit"])
        elif match["half"]:
            word = match["half"].lower()
            minutes = (
                15.0 if word.startswith("quarter") else 45.0 if word.startswith(("three", "¾")) else 30.0
            )
        elif match["mixed"]:
            minutes = _mixed_minutes(match["mixed"])
        elif match["day"]:
            minutes = None
        else:
            minutes = 60.0
        capped = bool(match["cap"]) and match["cap"].strip().lower() in (
            "up to",
            "a maximum of",
            "maximum",
            "maximum of",
            "no more than",
        )
        per = _PER.match(text, match.end())
        # "in" a week is an hour count; "a lesson" still says how often.
        if (
            (per and match["unit"] and match["unit"].lower().startswith("h"))
            or (per and match["mixed"])
            or (per and match["half"])
            or (per and match["an"])
        ):
            yield Quantity(
                "total",
                text[start : per.end()],
                start,
                per.end(),
                per_week=_rate(1, per["period"] or per["x"]),
                minutes=minutes,
                capped=capped,
            )
        else:
            yield Quantity(
                "duration", text[start : match.end()], start, match.end(), minutes=minutes, capped=capped
            )


def _mixed_minutes(words: str) -> float | None:
    lower = words.lower()
    number = re.match(rf"(an|{NUMBER})", lower)
    hours = 1.0 if number is None or number[1] == "an" else number_value(number[1])
    if hours is None:
        return None
    if lower.endswith("half"):
        return hours * 60 + 30
    if lower.endswith("quarter"):
        return hours * 60 + 15
    more = re.search(rf"({NUMBER})\s?m", lower[number.end() if number else 0 :])
    extra = number_value(more[1]) if more else None
    return None if extra is None else hours * 60 + extra


def _period(words: str) -> str:
    if words.lower() in ("weekly", "daily"):
        return {"weekly": "week", "daily": "day"}[words.lower()]
    word = words.lower().replace("-", " ").split()[-1] if words else ""
    if re.search(r"half[- ]?terms?$", words, re.I):
        return "halfterm"
    lower = re.sub(r"[\s-]", "", words.lower())
    for end in ("lunchtime", "breaktime", "playtime"):
        if lower.rstrip("s").endswith(end):
            return end
    return word.rstrip("s") if word != "yrs" else "year"


def _rate(times: float | None, period: str) -> float | None:
    if times is None:
        return None
    name = _period(period)
    if name.endswith("day") and name != "day":  # a day of the week
        return times
    unit = _PER_WEEK.get(name)
    return None if unit is None else times * unit


_HAS_LENGTH = _c(r"min|hour|\bhrs?\b|\d\s?h\b|\bdays?\b")
_PER = _c(
    rf"\s*(?:,\s*)?(?:of (?:[\w'-]+\s+){{1,5}}?)?(?:{_EACH})\s*(?P<period>{_PERIOD})(?!\w)|"
    rf"\s+(?P<x>weekly|daily)"
)

# --- how often ----------------------------------------------------------------------------------

_GAP = r"(?:[\s-]+(?!and\b|but\b|which\b|who\b|that\b|until\b|when\b)[\w'’:()&–/-]+){0,6}?"
_TIMES_PER = _c(
    rf"(?<![\w.:])(?P<cap>{_APPROX}\s+)?(?P<n>{_RANGE}|once|twice|thrice)(?!\s(?:at a time|by one|"
    rf"to one|of the|of (?:his|her|their)))\s*(?P<by>(?:x|×|"
    rf"times)\s*)?(?P<gap>{_GAP})[\s,]*(?<![\w])(?P<each>{_EACH})\s*(?P<number>{_N}\s+|other\s+|"
    rf"second\s+|third\s+|single\s+)?(?P<period>{_PERIOD})(?!\w)"
)
_EVERY = _c(
    rf"\b(?:each|every)\s+(?:and every\s+)?(?:(?P<skip>other|second|alternate|third)\s+|"
    rf"(?P<n>{_RANGE})[\s-]+)?(?:single\s+|taught\s+|literacy\s+|english\s+|maths\s+|math\w*\s+|"
    rf"pe\s+)?(?P<period>{_PERIOD}|(?:minutes|hours))(?!\w)"
)
_ADVERB = _c(
    rf"(?<![\w.:])(?:(?P<n>{_N}|once|twice|thrice|three[- ]times|bi|tri|half)[\s-]+)?(?P<word>daily|"
    rf"nightly|weekly|fortnightly|bi-?weekly|monthly|half[- ]?termly|termly|quarterly|annual(?:ly)?|"
    rf"yearly|biannually|bi-annually|hourly)\b"
)
_DAYS = _c(
    rf"(?<!\w)(?:on |each |every |\()?(?P<days>{_DAYNAME}(?:(?:,\s*|\s+and\s+|\s*&\s*|\s+to\s+|\s*-\s*|"
    rf", and\s+){_DAYNAME})+|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b"
)
#: A time of day is kept every day: "at ten and at two", "at 9.15".
_AT_A_TIME = _c(
    r"\bat (?:(?:[01]?\d|2[0-3])[:.][0-5]\d|(?:eight|nine|ten|eleven|twelve|noon|one|two|three|"
    r"half past \w+)(?! [\w-]*\s?(?:months?|years?|minutes?|times?|children|pupils|different|"
    r"or)\b)(?= |,|\.|;|$)(?! (?:time|a)\b)|\d{1,2}\s?(?:am|pm)\b)"
)
_TIMES = _c(
    rf"(?<![\w.:])(?P<n>{_RANGE})\s*(?:x|×)\s*(?=(?:{_N}|weekly|daily|per|a\b|fortnightly|half))|"
    rf"\b(?:once|twice|thrice)[- ](?:weekly|daily|termly|monthly|yearly|fortnightly)\b"
)
_SESSIONS = _c(
    rf"(?<![\w.:])(?P<n>{_N})(?:\s*(?:x|×))?(?:[\s-]+(?:follow-up|further|individual|direct|weekly|"
    rf"taster|school|[\w-]+[- ]minute|[\w-]+[- ]hour|group|therapy|tuition|one[- ]hour|hour[- ]long|"
    rf"1:1|swimming|riding|counselling|full|tea|home))*[\s-]+"
    r"(?:sessions?|visits?|appointments?|lessons?|meetings?|contacts?|nights?|weeks|days|weekends|"
    r"blocks?|visits|breaks|half-days|talks|occasions)\b"
)

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_PEOPLE = (
    r"(?:adults?|child(?:ren)?|pupils?|students?|staff|members?|teachers?|person|people|parents?|"
    r"one\b|other\b|of\b|step|stage|need|outcome|"
    r"instructions?|words?|opportunity|effort|object|picture|sound|letter|sentences?|target|"
    r"tutors?|time-?table|shoe|hand|foot|area|room|setting|therapist|practitioner|subject teacher|"
    r"two|three|four|five|side|school|key|colleague|professional|letter|symbol|card|item|way|"
    r"classroom)"
)
_OCCASION = _c(
    rf"\b(?:at|before|after|during|in|for|on|within|to|of|with|following|between|throughout|across|"
    rf"over|by|alongside|around|the (?:start|end|beginning) of|until)\s+(?:the (?:start|end|"
    rf"beginning|first|last)[\w ]{{0,20}}? (?:of|in) )?(?:each|every|all|"
    rf"any)(?! (?:{_PEOPLE})\b)\s+(?:of (?:his|her|their|the|these|"
    rf"those)\s+)?(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+"
    rf"|\b(?:each|every) (?:time|arrival|handover|departure|transition|change|task|activity|visit|"
    rf"mealtime|meal|snack|feed|assembly|trip|outing|journey|exam|examination|assessment|test|"
    rf"session|lesson|class|subject|topic|unit|block|(?:piece|change) of \w+|\w+ (?:task|lesson|"
    rf"session|activity|assessment|meal|assembly|trip|exam)|seizure|episode|incident)s?\b"
    rf"|\bwhenever\b[^.;,]{{0,40}}|\b(?:each|any|every) time\b[^.;,]{{0,40}}"
    rf"|\b(?:by|before|in|from|during|until|between|since|starting|beginning|no later than|on|to|"
    rf"after|and|of)\s+(?:the end of |early |late |mid-)?(?:\d{{1,2}}(?:st|nd|rd|"
    rf"th)? )?{_MONTH}(?: and {_MONTH})?(?: \d{{4}})?\b"
    r"|\b(?:in|for|during|over|throughout|within|by|before|at|from|until)\s+(?:the )?(?:start|end|"
    r"beginning|first|last|second|whole|rest|remainder|autumn|spring|summer)(?: of)?(?: the| each|"
    r" every| a| his| her)? ?(?:half[- ]?term|terms?|year|day|lesson|week|session|school day|"
    r"morning|afternoon|fortnight|month|placement|holidays?|ten minutes|two weeks)\b(?: of (?:each|"
    r"every)? ?\w+)?"
    r"|\b(?:within|in the first|for the first|over|for|after|by) (?:the first )?(?:\w+[- ])?(?:\d+|"
    r"one|two|three|four|five|six|eight|ten|twelve) (?:school |working )?(?:days|weeks|months|"
    r"terms|half[- ]terms)\b(?: of[^.;,]{0,40})?"
    r"|\b(?:throughout|across|during) (?:the )?(?:whole |entire )?(?:school |college |nursery |"
    r"working )?(?:day|week|year|session|plan|morning|afternoon|curriculum|placement)\b|"
    r"\bat all times\b|\bin the (?:mornings|afternoons|evenings)\b|\ball (?:the time|day(?: long)?|"
    r"lessons|sessions|subjects|week|year(?: round)?)\b|\bthroughout\b[^.;,]{0,30}"
    r"|\bon \w+ days\b|\bon (?:arrival|entry|return)\b[^.;,]{0,25}|\bonce (?:only|before|in the first)\b|"
    r"\bbefore (?:he|she|they) (?:starts?|begins?|joins?|moves?)\b|\bfull[- ]time\b|\bon request\b|"
    r"\ba (?:yearly|one-off)\b|\bon the first day\b|\bstart of term\b"
    r"|\b(?:first|last)(?: and (?:first|last))?(?: [\w-]+){0,3} of (?:the|each|every) (?:day|"
    r"lesson|session|morning|week)\b"
)
#: When, in which lessons or at which times: enough for what is done all day, too little for sessions.
_SITUATION = _c(
    r"\b(?:when(?:ever)?|while|whilst|until|once|if|as soon as|where)\s+(?:\w+['’]?\w*)\s+\w+|"
    r"\b(?:before|after|during|throughout|between|prior to|ahead of|following|upon)\s+(?:\w+)|"
    r"\b(?:for|in|at|on|to|into) (?:\w+[ -]){0,4}?"
    r"(?:lessons?|class(?:room)?|tasks?|activities|writing|work|literacy|english|mathematics|maths|"
    r"phonics|science|reading|pe|assembl(?:y|ies)|playtimes?|break ?times?|breaks?|lunch ?times?|"
    r"lunch|mealtimes?|snack|transitions?|home ?time|corridors?|hall|playground|"
    r"carpet(?: time)?|tests?|exams?|examinations?|assessments?|homework|trips?|visits?|changes?|"
    r"days?|mornings?|afternoons?|arrival|desk|table|school|home|college|nursery|doors?|games?|"
    r"dressing|changing|toileting|drop[- ]off|pick[- ]up|registration|subjects?|discussions?|"
    r"setting|instructions?|groupwork|texts?|worksheets?|questions?|choices|workshops?|room|"
    r"(?:un)?structured times|free time|noisy \w+|weeks?|sessions?|timetables?|tray|cup|cutlery|"
    r"use|stairs?|toilet|taxi|bus|quiet room)\b|\b(?:needs?|wants?|asks? for)\b|\balways\b|"
    r"\bnever\b|\bno adult\b|\bfirst thing\b|\bmornings?\b|\bavailable\b|\bat (?:once|any time)\b|"
    r"\ball (?:tasks|instructions|lessons|written|worksheets|texts|learning|subjects|teaching|"
    r"adults|staff|teachers|transitions|activities|his|her|their|new)\b|\bany (?:task|lesson|"
    r"change|activity|new|text|work|long|written|time|instruction|exam|test|piece)\b"
)


_TIME_SITUATION = _c(
    r"\b(?:when(?:ever)?|while|whilst|if|as soon as|once)\s+\w+|\b(?:before|after|during|"
    r"throughout|between|following)\s+\w+|\b(?:each|every|all|any|always|daily|mornings?|"
    r"afternoons?)\b|\b(?:at|in|for) (?:the )?(?:start|end|beginning|lessons?|playtime|break ?time|"
    r"lunch ?time|lunch|assembly|registration|exams?|tests?)\b"
)


def _frequencies(text: str) -> Iterator[Quantity]:
    if _HAS_PERIOD.search(text):
        for match in _TIMES_PER.finditer(text):
            yield _times_per(match)
        for match in _EVERY.finditer(text):
            yield _every(match)
        for match in _DAYS.finditer(text):
            days = len(re.findall(_DAYNAME, match["days"], re.I))
            if re.search(r"\bto\b|-", match["days"]):
                days = DAYS_A_WEEK
            yield Quantity("frequency", match.group(), match.start(), match.end(), per_week=float(days))
    for match in _ADVERB.finditer(text):
        yield _adverb(match, text)
    for match in _AT_A_TIME.finditer(text):
        yield Quantity("frequency", match.group(), match.start(), match.end(), per_week=float(DAYS_A_WEEK))
    for match in _TIMES.finditer(text):
        words = match.group().rstrip()
        yield Quantity("count", words, match.start(), match.start() + len(words))
    for match in _SESSIONS.finditer(text):
        yield Quantity("count", match.group(), match.start(), match.end())


_HAS_PERIOD = _c(rf"{_PERIOD}\b|minutes|hours")
_BLOCK = frozenset("lesson lessons session sessions break breaks may march".split())


def _is_capped(words: str | None) -> bool:
    return bool(words) and (words or "").strip().lower() in (
        "up to",
        "a maximum of",
        "maximum",
        "maximum of",
        "no more than",
    )


def _times_per(match: re.Match[str]) -> Quantity:
    times = _count(match["n"])
    gap = match["gap"] or ""
    if _LENGTH_WORD.search(gap) and not match["by"] and not _VISIT_WORD.search(gap):
        times = 1.0  # "45 minutes a fortnight": once
    by = _BY_NUMBER.search(gap.rstrip())
    if by:  # "20 minutes x 3 a week"
        times = number_value(by[1])
    if _CLOCK_TIME.match(match["n"]):  # "12.30 to 12.50 every day"
        times = 1.0
    rate = _rate(times, match["period"])
    number = (match["number"] or "").strip().lower()
    if rate is not None and number:
        divisor = (
            2.0
            if number in ("other", "second")
            else 3.0
            if number == "third"
            else number_value(number) or 1.0
        )
        rate = rate / divisor
    return Quantity(
        "frequency", match.group(), match.start(), match.end(), per_week=rate, capped=_is_capped(match["cap"])
    )


_OCCURRENCES = _c(
    r"[\s-]+(?:[\w:-]+[\s-]+){0,3}(?:sessions?|visits?|lessons?|meetings?|appointments?|groups?|"
    r"contacts?)\b"
)
_BY_NUMBER = _c(rf"(?:x|×)\s*({NUMBER})\s*$")
_CLOCK_TIME = re.compile(r"\d{1,2}[.:]\d\d")
_LENGTH_WORD = _c(r"^[\s-]*(?:min|hour|hr)")
_VISIT_WORD = _c(
    r"^[\s-]*(?:minutes?|hours?)[- ](?:long )?(?:sessions?|visits?|lessons?|meetings?|contacts?)"
)


def _count(words: str) -> float | None:
    lower = words.strip().lower()
    fixed = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "a": 1.0}
    return fixed[lower] if lower in fixed else number_value(lower)


def _every(match: re.Match[str]) -> Quantity:
    rate = _rate(1.0, match["period"])
    if rate is not None and match["skip"]:
        rate /= 3.0 if match["skip"].lower() == "third" else 2.0
    if rate is not None and match["n"]:
        rate /= number_value(match["n"]) or 1.0
    return Quantity("frequency", match.group(), match.start(), match.end(), per_week=rate)


def _adverb(match: re.Match[str], text: str) -> Quantity:
    word = (
        match["word"]
        .lower()
        .replace(" ", "-")
        .replace("halftermly", "half-termly")
        .replace("bi-annually", "biannually")
    )
    rate = _ADVERBS.get(word)
    number = (match["n"] or "").lower().replace("-", " ").strip()
    if rate is not None and number:
        if number in ("once", "twice", "thrice", "three times"):
            rate *= {"once": 1.0, "twice": 2.0, "thrice": 3.0, "three times": 3.0}[number]
        elif number in ("bi", "tri"):
            rate /= 2.0 if number == "bi" else 3.0
        elif number == "half":
            rate *= 2.0
        elif not _OCCURRENCES.match(text, match.end()):  # "12 weekly sessions" is once a week, twelve times
            rate /= number_value(number) or 1.0  # "six-weekly": every six weeks
    start = match.start()
    return Quantity("frequency", text[start : match.end()], start, match.end(), per_week=rate)


# --- ratio --------------------------------------------------------------------------------------

_CHILDREN = (
    r"(?:child(?:ren)?|pupils?|students?|peers?|learners?|boys?|girls?|young people|classmates?|"
    r"others?|friends?|people|autistic (?:girls?|boys?|pupils?)|participants|members|of (?:his|her|"
    r"their) (?:peers|friends|class))"
)
_ADULTS = (
    r"(?:adults?|staff|teachers?|TAs?|teaching assistants?|carers?|practitioners?|support workers?|"
    r"members? of staff|LSAs?|workers?|assistants?|HLTAs?)"
)
_RATIO = re.compile(
    r"(?<![\w.])(?=\w)(?:"  # only where a word begins: three times as fast
    rf"(?P<colon>(?<![\d:.])(?P<a>[1-4])\s?:\s?(?P<b>\d{{1,2}})(?![\d:]|\s?[ap]m)(?:\s?(?:-|–)\s?\d{{1,2}})?)"
    rf"|(?P<dash>(?<![\d-])1\s?-\s?1(?![\d-]|\s?min))"
    rf"|(?P<words>\b(?:one|1|two|2)[- ]to[- ](?:one|1|two|2|three|3|four|4|five|5|six|6|eight|8)\b)"
    rf"|(?P<adults>\b(?:an?|one|two|1|2|a trained|"
    rf"one trained)\s(?:[\w-]+\s){{0,3}}?{_ADULTS}\s(?:to|for|between|among|with|per)\s(?:every\s|"
    rf"each\s|up to\s|no more than\s|a (?:maximum|"
    rf"group) of\s)?(?P<ofadults>(?>{NUMBER}))(?=\s(?:\w+\s){{0,1}}{_CHILDREN}|\s*[,.;)]|$))"
    rf"|(?P<group>\b(?:small |nurture |social |therapy |teaching |tutor |targeted |intervention |"
    rf"consistent )*(?:groups?|class(?:es)?|set|club|sets|team|forms?|tutor group|band|circle|"
    rf"party)\b[^.;,:]{{0,45}}?[\s(](?:(?:with|of|for|has|have|having|limited to|capped at|"
    rf"between)\s)?\(?(?:(?:no more than|not more than|up to|fewer than|a maximum of|"
    rf"maximum(?: of)?|max\.?(?: of)?|at most|about|around|between|under|"
    rf"just)\s)?(?P<size>(?>{NUMBER}))(?:\s?(?:-|–|to|or|and)\s?{NUMBER})?(?!\s?(?:minutes?|mins?|"
    rf"hours?|hrs?|times|x|sessions?|days?|weeks?|terms?|months?|%|years?|evenings?|nights?|lunch|"
    rf"break|:|\.\d|am\b|pm\b))(?:\s(?:\w+\s){{0,2}}?{_CHILDREN})?)"
    rf"|(?P<pupils>\b(?:(?:no more than|up to|fewer than|a maximum of|maximum(?: of)?|at most|"
    rf"not more than)\s)?(?>{NUMBER})(?:\s?(?:-|–|to|or)\s?{NUMBER})?\s(?:other\s|of (?:his|her|"
    rf"their|the)\s|named\s|chosen\s|or fewer\s|familiar\s|autistic\s|same-age\s|matched\s|"
    rf"selected\s)*{_CHILDREN}\b)"
    rf"|(?P<pair>\b(?:in (?:a )?pairs?|paired(?: with)?|as a pair|with (?:a|one|another|a chosen|"
    rf"one other|a named) (?:\w+ )?(?:peer|partner|friend|child|pupil|classmate)|(?:one|"
    rf"a) other (?:child|pupil))\b)"
    rf"|(?P<single>\b(?:individual(?:ly|ised)?(?=\s(?:[\w-]+\s){{0,4}}?(?:sessions?|therapy|"
    rf"teaching|tuition|support|work|programme|lessons?|counselling|instruction|coaching|mentoring|"
    rf"time|basis|intervention|treatment|direct))|on an? individual basis|on (?:his|her|their|"
    rf"my) own|(?:for|with|to) \w+ (?:alone|only|and no other \w+)|no other (?:pupil|child|student)|"
    rf"alone with|with (?:him|her|them) alone|individually|with (?:no other|nobody else)|"
    rf"just (?:him|her|them) and|solely (?:for|with)|(?:an?|one) (?:full[- ]time|"
    rf"dedicated) (?:adult|TA|teaching assistant)|with (?:one|two|three) (?:[\w-]+ )?(?:adults|"
    rf"staff|members of staff|carers|practitioners|TAs|teaching assistants)|dedicated (?:adult|TA|"
    rf"teaching assistant)|"
    rf"(?:one|two|2|three) (?:trained |named |familiar )?(?:adults|carers|practitioners|staff|"
    rf"people|members of staff)(?=\b(?:.{{0,30}}\b(?:with|for|to|present|at all))))\b)"
    r")",
    re.IGNORECASE,
)


def _ratios(text: str) -> Iterator[Quantity]:
    for match in _RATIO.finditer(text):
        words, start = match.group(), match.start()
        adults: float | None = 1.0
        pupils: float | None = None
        if match["colon"]:
            adults, pupils = float(match["a"]), float(match["b"])
        elif match["dash"]:
            pupils = 1.0
        elif match["words"]:
            parts = re.split(r"[- ]to[- ]", match["words"], flags=re.I)
            adults, pupils = number_value(parts[0]), number_value(parts[1])
        elif match["adults"]:
            pupils = number_value(match["ofadults"])
            first = match["adults"].split()[0]
            adults = number_value(first) or 1.0
        elif match["group"]:
            adults, pupils = None, number_value(match["size"])
        elif match["pupils"]:
            found = re.search(rf"\b{NUMBER}", words, re.I)
            adults, pupils = None, number_value(found.group()) if found else None
        elif match["pair"]:
            adults, pupils = None, 2.0
        else:
            pupils = 1.0
        stripped = words.rstrip()
        yield Quantity("ratio", stripped, start, start + len(stripped), adults=adults, pupils=pupils)


# --- all of them --------------------------------------------------------------------------------


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity in a text, in order of place; of readings of one kind the widest counts."""
    found = [*_durations(text), *_frequencies(text), *_ratios(text)]
    found += [Quantity("duration", m.group(), m.start(), m.end()) for m in _WHOLE.finditer(text)]
    found += [
        Quantity("duration", m.group().rstrip(), m.start(), m.start() + len(m.group().rstrip()))
        for m in _CLOCK.finditer(text)
    ]
    found += [Quantity("occasion", m.group(), m.start(), m.end()) for m in _OCCASION.finditer(text)]
    return tuple(_widest(found))


def _widest(found: list[Quantity]) -> Iterator[Quantity]:
    """Without readings that lie inside a wider one of the same kind ("30 mins" in "2 x 30 mins")."""
    ends: dict[QuantityKind, int] = {}
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.end > ends.get(one.kind, -1):
            ends[one.kind] = one.end
            yield one


def find_situation(text: str, *, only_times: bool = False) -> str | None:
    """The first words that say when, in which lessons or at which moments something is done.

    With `only_times` a place does not do: "ten minutes on the trampoline" does not say when.
    """
    match = (_TIME_SITUATION if only_times else _SITUATION).search(text)
    return match.group() if match else None
