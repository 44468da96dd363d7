"""How often: a number in a period, every period, adverbs, days of the week and times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.numbers import NUMBER, number_value
from audit.language.periods import (
    DAY,
    DAYS_A_WEEK,
    EACH,
    HALF_TERMS,
    MONTH,
    PERIOD,
    TERMS,
    WEEKS_A_YEAR,
    rate,
)
from audit.language.quantity import AMOUNT, HEDGE, Quantity, compiled, is_capped, times
from audit.language.session_counts import TIMES_SAID, find_counts

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
#: Each part of a pattern that repeats can match in one way only: dashes by the hundred would take for ever.
_GAP = (
    r"(?:[\s-]++(?!and\b|but\b|which\b|who\b|that\b|until\b|when\b)"
    r"[\w'’:()&–/]+(?:-+[\w'’:()&–/]+){0,8}+-*+){0,6}?"
)
_TIMES_PER = compiled(
    rf"(?<![\w.:])(?P<cap>{HEDGE}\s+)?(?P<n>{AMOUNT}|once|twice|thrice)"
    r"(?!\s(?:at a time|by one|to one|of the|of (?:his|her|their)))\s*(?P<by>(?:x|×|times)\s*)?"
    rf"(?P<gap>{_GAP})[\s,]*(?<![\w])(?P<each>{EACH})\s*"
    rf"(?P<number>{NUMBER}\s+|other\s+|second\s+|third\s+|single\s+)?(?P<period>{PERIOD})(?!\w)"
)
_EVERY = compiled(
    rf"\b(?:each|every)\s+(?:and every\s+)?(?:(?P<skip>other|second|alternate|third)\s+|"
    rf"(?P<n>{AMOUNT})[\s-]+)?(?:single\s+|taught\s+|literacy\s+|english\s+|maths\s+|math\w*\s+|"
    rf"pe\s+)?(?P<period>{PERIOD}|(?:minutes|hours))(?!\w)"
)
_ALTERNATE = compiled(rf"\b(?:on )?alternate (?P<period>{PERIOD})(?!\w)")
_PERIOD_BY_PERIOD = compiled(
    r"\b(?P<period>day|week|month|half[- ]term|term|year) (?:by|after) (?P=period)\b|"
    r"\b(?:on )?(?P<plural>weekdays|weekends|school days|school mornings|mornings and afternoons)\b"
)
_OUT_OF = compiled(
    rf"\ball {NUMBER} (?:[\w-]+ )?(?:hours|lessons|periods|mornings|afternoons|days) (?:of|in) "
    r"(?:the|each|every) (?:school )?week\b|"
    rf"\b(?P<n>{NUMBER}) (?:days|mornings|afternoons|lessons|sessions|weeks) (?:out of|in)(?: every| each)? "
    rf"(?P<of>{NUMBER})\b"
)
#: "3x week", "2 x /week": how a timetable says it.
_TIMES_BARE = compiled(
    rf"(?<![\w.:])(?P<n>{NUMBER})\s?(?:x|×|times)\s?/?\s?"
    r"(?P<period>day|week|wk|fortnight|month|half[- ]term|term|year)\b"
)
_LETTERS = compiled(rf"\b(?:(?P<n>{AMOUNT}|once|twice)\s?(?:x|×|times)?\s?)?p\.?/?(?P<period>[wda])\b\.?")
_ADVERB = compiled(
    rf"(?<![\w.:])(?:(?P<n>{NUMBER}|once|twice|thrice|three[- ]times|bi|tri|half)[\s-]+)?(?P<word>daily|"
    rf"nightly|weekly|fortnightly|bi-?weekly|monthly|half[- ]?termly|termly|quarterly|annual(?:ly)?|"
    rf"yearly|biannually|bi-annually|hourly)\b"
)
_DAY_LIST = rf"(?:{DAY})(?:\s*(?:,\s*(?:and\s+)?|and|&|to|-|–|/)\s*(?:{DAY}))*"
_DAYS = compiled(
    r"(?<![\w-])(?:on |each |every |\()?(?:an? )?"
    r"(?P<which>(?:first|second|third|last)(?: and (?:first|second|third|last))? )?"
    rf"(?P<days>{_DAY_LIST})(?!\w)(?P<part>'s)?"
    r"(?: (?:before school|mornings?|afternoons?|evenings?|lunchtimes?|nights?|[ap]\.?m\.?))?"
    r"(?: (?:of|in) (?:the|each|every) (?P<period>month|term|half[- ]term))?"
)
#: A day that is a date, or by which something is due, is not a day of every week.
_ONE_DAY_BEFORE = compiled(
    r"\b(?:by|before|until|since|next|last|this|from|following|that|dated|starting)\s*$"
)
_ONE_DAY_AFTER = compiled(
    rf"^,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?,? (?:of )?{MONTH}|^,? \d{{1,2}}[./]\d{{1,2}}[./]\d"
)
_SHORT_DAY = compiled(rf"(?:{DAY})")
#: A time of day is kept every day: "at ten and at two", "at 9.15".
_AT_A_TIME = compiled(
    r"\bat (?:(?:[01]?\d|2[0-3])[:.][0-5]\d|(?:eight|nine|ten|eleven|twelve|noon|one|two|three|half past \w+)"
    r"(?! [\w-]*\s?(?:months?|years?|minutes?|times?|children|pupils|different|or)\b)(?= |,|\.|;|$)"
    r"(?! (?:time|a)\b)|\d{1,2}\s?(?:am|pm)\b)|"
    r"(?<![\d.:£])(?:[7-9]|1[0-2]|[1-4])[.:][0-5]\d(?![\d.%])(?=\s?(?:-|–|to|until|and|,|;|$|on|for))"
)
#: A quick look for words without which a grammar has nothing to read: plain search costs next to nothing.
_PERIODS = (
    "day week wk fortnight month term year yr morning afternoon evening night lunch break play bed lesson "
    "session "
    "holiday quarter summer autumn spring winter minutes hours january february march april may june july "
    "august "
    "september october november december"
).split()
_HAS_LETTERS = compiled(r"p\.?/?[wda]\b")
_HAS_DAY = compiled(r"\b(?:mon|tue|wed|thu|fri|sat|sun)")
_OCCURRENCES = compiled(
    r"[\s-]++(?:[\w:]+(?:-+[\w:]+)*+[\s-]++){0,3}"
    r"(?:sessions?|visits?|lessons?|meetings?|appointments?|groups?|contacts?)\b"
)
_BY_NUMBER = compiled(rf"(?:x|×)\s*({NUMBER})\s*$")
_CLOCK_TIME = re.compile(r"\d{1,2}[.:]\d\d")
_LENGTH_WORD = compiled(r"^[\s-]*(?:min|hour|hr)")
_VISIT_WORD = compiled(
    r"^[\s-]*(?:minutes?|hours?)[- ](?:long )?(?:sessions?|visits?|lessons?|meetings?|contacts?)"
)


def find_frequencies(text: str) -> Iterator[Quantity]:
    """How often something happens, and numbers of sessions."""
    lower = text.lower()
    if any(word in lower for word in _PERIODS):
        yield from map(_times_per, _TIMES_PER.finditer(text))
        for match in _TIMES_BARE.finditer(text) if any(word in lower for word in TIMES_SAID[:3]) else ():
            yield _frequency(match, rate(times(match["n"]), match["period"]))
        yield from map(_every, _EVERY.finditer(text))
        for match in _ALTERNATE.finditer(text):
            single = rate(1.0, match["period"])
            yield _frequency(match, None if single is None else single / 2)
        for match in _PERIOD_BY_PERIOD.finditer(text):
            yield _frequency(match, rate(1.0, match["period"] or match["plural"].split()[-1]))
        for match in _OUT_OF.finditer(text):
            yield _frequency(match, _out_of(match))
    if _HAS_DAY.search(text):
        yield from _days(text)
    if _HAS_LETTERS.search(text):
        for match in _LETTERS.finditer(text):
            yield _frequency(match, rate(times(match["n"] or "one"), match["period"]))
    if "ly" in lower or "annual" in lower:
        for match in _ADVERB.finditer(text):
            yield _frequency(match, _adverb_rate(match, text))
    for match in _AT_A_TIME.finditer(text):
        yield _frequency(match, float(DAYS_A_WEEK))
    yield from find_counts(text)


def _frequency(match: re.Match[str], per_week: float | None) -> Quantity:
    words = match.group().rstrip()
    return Quantity("frequency", words, match.start(), match.start() + len(words), per_week=per_week)


def _out_of(match: re.Match[str]) -> float | None:
    return times(match["n"]) if match["of"] and number_value(match["of"]) == DAYS_A_WEEK else None


def _times_per(match: re.Match[str]) -> Quantity:
    count = times(match["n"])
    gap = match["gap"] or ""
    if _LENGTH_WORD.search(gap) and not match["by"] and not _VISIT_WORD.search(gap):
        count = 1.0  # "45 minutes a fortnight": once
    by = _BY_NUMBER.search(gap.rstrip())
    if by:  # "20 minutes x 3 a week"
        count = number_value(by[1])
    if _CLOCK_TIME.match(match["n"]):  # "12.30 to 12.50 every day"
        count = 1.0
    per_week = rate(count, match["period"])
    number = (match["number"] or "").strip().lower()
    if per_week is not None and number:
        fixed = {"other": 2.0, "second": 2.0, "third": 3.0}
        per_week /= fixed.get(number) or number_value(number) or 1.0
    return Quantity(
        "frequency",
        match.group(),
        match.start(),
        match.end(),
        per_week=per_week,
        capped=is_capped(match["cap"]),
    )


def _every(match: re.Match[str]) -> Quantity:
    per_week = rate(1.0, match["period"])
    if per_week is not None and match["skip"]:
        per_week /= 3.0 if match["skip"].lower() == "third" else 2.0
    if per_week is not None and match["n"]:
        per_week /= number_value(match["n"]) or 1.0
    return _frequency(match, per_week)


def _days(text: str) -> Iterator[Quantity]:
    """Days of the week that come round: "Mondays and Thursdays", "Tues & Fri"."""
    for match in _DAYS.finditer(text):
        if _ONE_DAY_AFTER.match(text[match.end("days") :]) or _ONE_DAY_BEFORE.search(text[: match.start()]):
            continue
        if not any(
            len(day.group()) > 3 or day.group()[0].isupper() for day in _SHORT_DAY.finditer(match["days"])
        ):
            continue  # "sat", "wed" in lower case are other words
        days = float(len(_SHORT_DAY.findall(match["days"])))
        if re.search(r"\bto\b|-|–", match["days"]):
            days = float(DAYS_A_WEEK)
        if match["which"]:
            days = rate(2.0 if " and " in match["which"] else 1.0, match["period"] or "month") or days
        yield _frequency(match, days)


def _adverb_rate(match: re.Match[str], text: str) -> float | None:
    word = (
        match["word"]
        .lower()
        .replace(" ", "-")
        .replace("halftermly", "half-termly")
        .replace("bi-annually", "biannually")
    )
    per_week = _ADVERBS.get(word)
    number = (match["n"] or "").lower().replace("-", " ").strip()
    if per_week is None or not number:
        return per_week
    fixed = {
        "once": 1.0,
        "twice": 2.0,
        "thrice": 3.0,
        "three times": 3.0,
        "half": 2.0,
        "bi": 0.5,
        "tri": 1 / 3,
    }
    if number in fixed:
        return per_week * fixed[number]
    if _OCCURRENCES.match(text, match.end()):  # "12 weekly sessions": once a week, twelve times
        return per_week
    return per_week / (number_value(number) or 1.0)  # "six-weekly": every six weeks
