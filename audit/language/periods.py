"""Periods of school and family life, and what once in each comes to in a school week."""

from __future__ import annotations

import re

WEEKS_A_YEAR = 38  # school weeks in an English school year of 190 days
DAYS_A_WEEK = 5
HALF_TERMS = 6
TERMS = 3

#: A day of the week, in full or as it is shortened in a column ("Tues").
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|weds?|thur?s?|fri)\b"
DAY_IN_FULL = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
PERIOD = (
    r"(?:(?:school |working |academic |calendar |college |nursery |tuition |teaching |whole |full )?(?:"
    r"days?|weeks?|wk|fortnights?|months?|terms?|years?|yr|half[- ]?terms?|mornings?|afternoons?|evenings?|"
    r"nights?|weekends?|weekdays?|lunch ?times?|break ?times?|play ?times?|lunch(?:es)?|breaks?|bedtimes?|"
    r"lessons?|sessions?|holidays?|quarters?|summers?|autumns?|springs?|winters?|"
    rf"(?:autumn|spring|summer) terms?|{DAY_IN_FULL}|{MONTH}))"
)
#: What joins an amount to its period: "20 minutes *a* day", "six *in each* term".
EACH = (
    r"(?:an?|per|each|every|in an?|in each|in every|in any|in one|during each|during every|for each|at each|"
    r"on each|in the|over the|over a|over each|across the|across each|across a|during the|through the|"
    r"out of every|this|/|\bp\.?/?)"
)

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
_LETTERS = {"w": "week", "d": "day", "a": "year", "m": "month"}


def rate(count: float | None, period: str) -> float | None:
    """How many times in a school week `count` times in a period is; None for "each lesson"."""
    if count is None:
        return None
    name = _name(period)
    if name.endswith("day") and name != "day" and name != "weekday":  # a day of the week
        return count
    unit = _PER_WEEK.get(name)
    return None if unit is None else count * unit


def _name(words: str) -> str:
    lower = words.lower().strip(" .")
    if lower in ("weekly", "daily"):
        return {"weekly": "week", "daily": "day"}[lower]
    if lower in _LETTERS:
        return _LETTERS[lower]
    if re.search(r"half[- ]?terms?$", lower):
        return "halfterm"
    joined = re.sub(r"[\s-]", "", lower)
    for end in ("lunchtime", "breaktime", "playtime"):
        if joined.rstrip("s").endswith(end):
            return end
    word = lower.replace("-", " ").split()[-1] if lower else ""
    return "year" if word == "yrs" else word.rstrip("s")
