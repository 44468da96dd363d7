"""In what ratio: adults to children, the size of a group, a pair, one child alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.numbers import NUMBER, number_value
from audit.language.quantity import Quantity

_CHILDREN = (
    r"(?:child(?:ren)?|pupils?|students?|peers?|learners?|boys?|girls?|young people|classmates?|others?|"
    r"friends?|people|autistic (?:girls?|boys?|pupils?)|participants|members|riders?|swimmers?|players?|"
    r"teenagers?|youngsters?|infants?|partners?|of (?:his|her|their) (?:peers|friends|class))"
)
_ADULTS = (
    r"(?:adults?|staff|teachers?|TAs?|teaching assistants?|carers?|practitioners?|support workers?|"
    r"members? of staff|LSAs?|workers?|assistants?|HLTAs?|instructors?|coach(?:es)?|tutors?|nurses?|"
    r"therapists?)"
)
_LIMIT = (
    r"(?:(?:no more than|not more than|up to|fewer than|a maximum of|maximum(?: of)?|max\.?(?: of)?|"
    r"at most|about|around|between|under|just)\s)?"
)
_NO_UNIT = (
    r"(?!\s?-?(?:minutes?|mins?|hours?|hrs?|times|x\b|sessions?|days?|weeks?|terms?|months?|%|years?|"
    r"evenings?|nights?|lunch|break|mornings?|afternoons?|:\d|\.\d|am\b|pm\b|half|m\b|"
    r"or (?:more|so) (?:min|hour)))"
)
_GROUP = (
    r"(?:groups?|class(?:es)?|set|club|sets|forms?|band|circle|party|parties|trio|squad|team|lesson|course|"
    r"session|workshop|programme|table|choir|clusters?|grouping|room|seminar|tutorial)"
)
_RATIO = re.compile(
    r"(?<![\w.])(?=\w)(?:"  # only where a word begins: three times as fast
    r"(?P<colon>(?<![\d:.])(?P<a>[1-4])\s?:\s?(?P<b>\d{1,2})(?![\d:]|\s?[ap]m)(?:\s?(?:-|–)\s?\d{1,2})?)|"
    r"(?P<colonadults>(?<![\d:.])(?P<ca>[1-4]) (?:adult|staff|TA|LSA)s?\s?:\s?"
    r"(?P<cb>\d{1,2})\b(?: (?:pupil|child|student)\w*)?)|(?P<dash>(?<![\d-])1\s?-\s?1(?![\d-]|\s?min))|"
    r"(?P<words>\b(?:one|1|two|2)[- ]to[- ](?:one|1|two|2|three|3|four|4|five|5|six|6|eight|8)\b)|"
    rf"(?P<adults>\b(?:an?|one|two|1|2|a trained|one trained)\s(?:[\w-]+\s){{0,3}}?{_ADULTS}\s"
    r"(?:to|for|between|among|with|per)\s(?:every\s|each\s|(?:him|her|them|me|(?-i:[A-Z])[\w'’-]+) and |"
    rf"up to\s|no more than\s|a (?:maximum|group) of\s)?(?P<ofadults>(?>{NUMBER}))"
    rf"(?=\s(?:\w+\s){{0,1}}{_CHILDREN}|\sof (?:us|them|you)\b|\s*[,.;)]|$|\s(?:in|at|on|during)\b))|"
    rf"(?P<group>\b(?:[\w-]{{1,40}}\s)?{_GROUP}\b(?:\s(?!of\b|for\b|with\b|has\b|led\b|run\b)[\w’'-]+){{0,3}}?"
    r"(?:\s(?:with|of|for|has|have|having|limited to|capped at|made up of|containing)\s|"
    r"\s?[(,:]\s?(?!(?:one|1)\b))"
    rf"(?:only |just )?{_LIMIT}(?:the )?(?P<size>(?>{NUMBER}))(?:\s?(?:-|–|to|or|and)\s?{NUMBER})?{_NO_UNIT}"
    rf"(?!\s(?:[\w-]+\s)?(?:weeks|sessions|days))(?:\s(?:\w+\s){{0,2}}?{_CHILDREN})?)|(?P<pupils>\b{_LIMIT}"
    rf"(?>{NUMBER})(?:\s?(?:-|–|to|or)\s?{NUMBER})?\s(?:other\s|of (?:his|her|their|the)\s|named\s|chosen\s|"
    rf"or fewer\s|familiar\s|autistic\s|same-age\s|matched\s|selected\s|young\s|deaf\s)*{_CHILDREN}\b)|"
    rf"(?P<shared>\bshared (?:between|by|among) {NUMBER}\b|\bshared with (?:one|a|another)\b)|"
    r"(?P<pair>\b(?:in (?:a )?pairs?|paired(?: with)?|as a pair|(?:with|and) (?:a|one|another|a chosen|"
    r"one other|a named) (?:[\w-]+ )?(?:peer|partner|friend|child|pupil|classmate|buddy)|"
    r"(?:one|a) other (?:child|pupil|rider|swimmer|student|person)|the two of (?:them|us)|"
    rf"(?>{NUMBER}) of (?:us|them|you) (?:in|to|at) (?:an?|the|each) "
    r"(?:group|class|table|session|course))\b)|"
    r"(?P<single>\b(?:individual(?:ly|ised)?(?=\s(?:[\w-]+\s){0,4}?(?:sessions?|therapy|teaching|tuition|"
    r"support|work|programme|lessons?|counselling|instruction|coaching|mentoring|time|basis|intervention|"
    r"treatment|direct))|on an? individual basis|on (?:his|her|their|my) own(?! (?:clothes|shoes|coat))|"
    r"by (?:himself|herself|themselves|myself)(?= with)|to (?:himself|herself|myself)|"
    r"(?:for|with|to) \w+ (?:alone|only|and no other \w+)|(?:and |with )?no other (?:pupil|child|student)|"
    r"alone\b|individually|with (?:no other|nobody else)|just (?:him|her|them) and|(?<=by )(?:two|2) "
    rf"(?:[\w-]+ )?(?:staff|people|members of staff)|solely (?:for|with)|one (?:[\w-]+ ){{0,3}}?{_ADULTS} to "
    r"(?:him|her|them|me|(?-i:[A-Z])[\w'’-]+)(?=[,.;)]|$| (?:in|for|during|at|throughout)\b)|"
    r"(?:an?|one) (?:full[- ]time|dedicated) (?:adult|TA|teaching assistant)|with (?:one|two|three) "
    r"(?:[\w-]+ )?(?:adults|staff|members of staff|carers|practitioners|TAs|teaching assistants)|dedicated "
    r"(?:adult|TA|teaching assistant)|(?:(?P<several>two|2|three) (?:[\w-]+ ){0,3}?(?:adults|carers|"
    r"practitioners|assistants|nurses|TAs|LSAs|workers)|(?:one|two|2|three) (?:trained |named |familiar )?"
    r"(?:staff|people|members of staff)(?=\b(?:.{0,30}\b(?:with|for|to|present|at all)))))\b))",
    re.IGNORECASE,
)


def find_ratios(text: str) -> Iterator[Quantity]:
    """How many adults and children; a null side is one that the words do not say."""
    for match in _RATIO.finditer(text):
        adults, pupils = _sides(match)
        words = match.group().rstrip()
        yield Quantity(
            "ratio", words, match.start(), match.start() + len(words), adults=adults, pupils=pupils
        )


def _sides(match: re.Match[str]) -> tuple[float | None, float | None]:
    words = match.group()
    if match["colon"]:
        return float(match["a"]), float(match["b"])
    if match["colonadults"]:
        return float(match["ca"]), float(match["cb"])
    if match["words"]:
        first, second = re.split(r"[- ]to[- ]", match["words"], flags=re.I)
        return number_value(first), number_value(second)
    if match["adults"]:
        return number_value(match["adults"].split()[0]) or 1.0, number_value(match["ofadults"])
    if match["group"]:
        return None, number_value(match["size"])
    if match["pupils"]:
        found = re.search(rf"\b{NUMBER}", words, re.I)
        return None, number_value(found.group()) if found else None
    if match["pair"]:
        return None, 2.0
    if match["shared"]:
        return 1.0, number_value(words) or 2.0
    return (number_value(match["several"]) if match["several"] else 1.0), 1.0
