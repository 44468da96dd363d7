"""How long: minutes, hours, parts of a day, the clock, and the whole of something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.numbers import NUMBER, number_value
from audit.language.periods import EACH, PERIOD, rate
from audit.language.quantity import AMOUNT, HEDGE, Quantity, compiled, is_capped

_UNIT = r"(?:minutes?|mins?\b\.?|hours?|hrs?\b\.?|h\b(?!\w))"
#: A number begins a word, or follows the "x" of "3x20 mins".
_BEGIN = r"(?:(?<![\w.:½¼¾])|(?<=\dx))"
_LENGTH = compiled(
    rf"{_BEGIN}(?=[\d¼½¾a-fh-oqrstuw])(?P<cap>{HEDGE}\s+)?(?:"
    rf"(?P<mixed>(?:(?:an|{NUMBER})[- ]hours?|{NUMBER}\s?hrs?) (?:and )?"
    rf"(?:a half|a quarter|{NUMBER}\s?(?:minutes?|mins?)))|"
    r"(?P<half>(?:half|quarter|three[- ]quarters|¾|½|1/2)(?: (?:of )?an?)?[- ]?(?:hours?|hr)\b)|"
    rf"(?P<number>{AMOUNT})(?:[\s-]?(?P<unit>{_UNIT})(?!\w)|(?P<short>m)\b(?!\s?(?:from|of|away|long|high)))|"
    r"(?P<an>(?:an|one|a full|a whole|the whole|each)[- ](?:hour)\b)|"
    r"(?P<long>hour[- ]long|hourly session|(?:weekly|daily|fortnightly|monthly|termly|half-termly) hour\b|"
    r"(?:a|one) (?:half|third|quarter) of (?:each|every|the)\b)|"
    rf"(?P<day>(?:an?|one|two|three|half(?: an?)?|{NUMBER})[- ]"
    r"(?:full |whole |half[- ])?days?(?: session)?\b(?! (?:a|per|each|every|of|or|before|after|out|in)\b)|"
    r"(?:half an?|half|½|0\.5|a half)[- ](?:a )?days?\b))"
)
#: "Within five minutes", "every 20 minutes": a limit or an interval, not a length.
_NO_LENGTH_BEFORE = compiled(
    r"(?:\b(?:within|after|every|by|in under|in less than|under|until|aged?|last|first|than|in advance|"
    r"gap of|into (?:[\w-]+ ){0,2}?(?:of|lasting)|lengthened by|shortened by|than|wait(?:s|ing)?(?: for)?|"
    r"allow(?:s|ing)?(?: up to)?|extra|additional|sleeps?(?: for)?|ready)\s*(?:the |a |an |about |"
    r"at least )?)$"
)
#: "For the first twenty minutes of each day" is a length all the same.
_FIRST_OF = compiled(r"(?:\bfor the|^the|,(?: the)?) (?:first|last) [\w -]{0,16}(?:minutes?|mins?|hours?)$")
_NO_LENGTH_AFTER = compiled(
    r"^\s*(?:before the (?:bell|end)|early|earlier|late|old\b|of age|ago|in advance|walk|drive|"
    r"away|notice|beforehand|of (?:[\w-]+ ){1,4}at the (?:start|end|beginning)(?! of)|'? ?drive|"
    r"of (?:arriving|starting|the start|waking|asking))"
)
#: "A five-day course" tells of somebody's training.
_COURSE = compiled(r"^['’]?s?[- ](?:[\w'’-]+ ){0,2}?(?:training|course|refresher|briefing)\b")
_FULL_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)"
_SOME_TIME = r"(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:am|pm|a\.m\.|p\.m\.|noon|o['’]clock)?"
_SPOKEN = (
    r"(?:nine|ten|eleven|twelve|noon|midday|one|two|three|four|five|six|seven|eight|half past \w+|"
    r"(?:a )?quarter (?:past|to) \w+)"
)
_CLOCK = compiled(
    rf"(?<![\d.:£])(?:(?:from |between )?{_FULL_TIME}\s?(?:am|pm|a\.m\.|p\.m\.)?\s?"
    rf"(?:-|–|—|to|until|till|and)\s?{_SOME_TIME}"
    r"(?![\w:%]|\.\d|\s?(?:minutes?|mins?|hours?|children|pupils|times|weeks|days))|(?:from |between )?"
    rf"{_SOME_TIME}\s?(?:-|–|—|to|until|till|and)\s?(?:{_FULL_TIME}|(?:[01]?\d)\s?(?:am|pm|noon)\b)|"
    rf"\b(?:from|between) (?:[01]?\d|{_SPOKEN}) (?:to|until|till|and) (?:[01]?\d|{_SPOKEN})\b"
    r"(?!\s?(?:minutes|mins|hours|times|children|pupils|weeks|days|sessions|people|%))|"
    r"\b(?:[7-9]|1[0-2]) (?:till|until) (?:[1-6]|noon)\b(?! (?:children|pupils|times|weeks))|"
    r"(?:(?<=ings )|(?<=ings, )|(?<=days )|(?<=days, )|(?<=day )|(?<=day, ))(?:from )?(?:[1-9]|1[0-2])\s?"
    r"(?:-|–|to|until|till)\s?(?:[1-9]|1[0-2])\b(?! (?:children|pupils|people|others|minutes|mins|times))|"
    r"\bfrom (?!time\b)(?:[\w ]{2,16}) (?:o'clock|past \w+|to \w+) (?:to|until) [\w ]{2,16}"
    r"(?:o'clock|past \w+)?)"
)
_THING = (
    r"(?:day|week|session|lesson|timetable|morning|afternoon|time|lunch(?:time)?|break(?:time)?|meal|journey)"
)
_WHOLE = compiled(
    r"\b(?:full[- ]time|for (?:the )?(?:whole|full|entire|duration)(?: of)?"
    rf"(?: the| each| every| his| her| their)?(?: \w+)?(?: of)? (?:school )?{_THING}s?|"
    r"(?:the )?(?:whole|full|entire) (?:of )?(?:the |each |every |his |her |their )?"
    rf"(?:school |college |nursery )?(?:{_THING}|time (?:he|she|they))s?|"
    r"for (?:all|the whole|every minute|every) of (?:the |his |her |their |every |each )[^.;,]{0,30}|"
    r"all (?:school )?day|all of (?:his|her|their|the) (?:lessons|time|sessions)|"
    r"throughout (?:the|each|every|his|her|their|all)(?: whole| entire| full)? ?"
    rf"(?:school |college |nursery |working |teaching |education )?(?:{_THING}|hours)s?|from "
    r"(?:his |her |their |the |morning )?(?:registration|arrival|start|first (?:bell|lesson)|gate|drop-off|"
    r"opening|breakfast|beginning)\b[^.;,]{0,20}? (?:to|until|till) (?:the |his |her |their )?[^.;,\d]{3,24}|"
    r"at all times|(?:for )?(?:half|a double|one double|one full|one whole|a full|a whole) (?:a )?"
    r"(?:lesson|period|session|morning|afternoon)|(?:whole|full|all)[- ]?(?:school[- ])?day\b|"
    r"(?:a|one|two|three) (?:day|lesson|period|morning|afternoon|night|weekend)s?\b"
    r"(?= (?:a|per|each|every|of|in)\b)|overnight|waking night|"
    r"from (?:the (?:moment|time)|when) (?:he|she|they|I) (?:\w+ ){1,8}?(?:until|till|to) [^.;,]{3,40})"
)
#: A quick look for words without which a grammar has nothing to read: plain search costs next to nothing.
_SAYS_LENGTH = ("min", "hour", "hr", "day", "h", "m")
_SAYS_CLOCK = ("from", "between", "days ")
_PER = compiled(
    rf"\s*(?:,\s*)?(?:of (?:[\w'-]+\s+){{1,5}}?)?(?:{EACH})\s*(?P<period>{PERIOD})(?!\w)|"
    rf"\s+(?P<adverb>weekly|daily)|\s*p\.?/?(?P<letter>[wda])\b"
)


def find_durations(text: str) -> Iterator[Quantity]:
    """How long each time, and hours in a period; not limits, intervals or lengths of training."""
    lower = text.lower()
    numbered = any(letter.isdigit() for letter in text)
    if any(word in lower for word in (_SAYS_LENGTH if numbered else _SAYS_LENGTH[:4])):
        yield from _lengths(text)
    clocked = numbered or any(word in lower for word in _SAYS_CLOCK)
    for pattern in (_WHOLE, _CLOCK) if clocked else (_WHOLE,):
        for match in pattern.finditer(text):
            words = match.group().rstrip()
            if pattern is _CLOCK and " and " in words and not words.lower().startswith("between"):
                continue  # "at 11.50 and 1.50": two times of day, and no length
            yield Quantity("duration", words, match.start(), match.start() + len(words))


def _lengths(text: str) -> Iterator[Quantity]:
    for match in _LENGTH.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
        if (
            _NO_LENGTH_BEFORE.search(before) and not _FIRST_OF.search(before + match.group())
        ) or _NO_LENGTH_AFTER.search(after):
            continue
        if match["day"] and _COURSE.match(after):
            continue
        start, minutes, capped = match.start(), _minutes(match), is_capped(match["cap"])
        per = _PER.match(text, match.end())
        # Hours in a week are a total; minutes a day are the length of one time.
        hours = (
            match["mixed"] or match["half"] or match["an"] or (match["unit"] or "").lower().startswith("h")
        )
        if per and hours:
            yield Quantity(
                "total",
                text[start : per.end()],
                start,
                per.end(),
                per_week=rate(1, per["period"] or per["adverb"] or per["letter"]),
                minutes=minutes,
                capped=capped,
            )
        else:
            yield Quantity(
                "duration", text[start : match.end()], start, match.end(), minutes=minutes, capped=capped
            )


def _minutes(match: re.Match[str]) -> float | None:
    if match["number"]:
        value = number_value(match["number"])
        hours = (match["unit"] or "").lower().startswith("h")
        return None if value is None else value * (60 if hours else 1)
    if match["half"]:
        word = match["half"].lower()
        return 15.0 if word.startswith("quarter") else 45.0 if word.startswith(("three", "¾")) else 30.0
    if match["mixed"]:
        return _mixed_minutes(match["mixed"])
    return None if match["day"] else 60.0


def _mixed_minutes(words: str) -> float | None:
    """ "An hour and a half" is 90, "1 hr 20 mins" is 80."""
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
