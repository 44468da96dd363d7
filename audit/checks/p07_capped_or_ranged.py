"""P07: time, frequency or hours are capped or given as a range."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.numbers import NUMBER
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_UNIT = (
    r"(?:minutes?|mins?|hours?|hrs?|times|sessions?|visits?|days?|weeks?|months?|terms?|nights?|lessons?|"
    r"appointments?|weekly|blocks?|meetings?|contacts?|afternoons?|mornings?|hoists?|slings?|devices?|"
    r"laptops?|tablets?|assistants?|adults?)"
)
#: Dashes part words in one way only, and a word has few of them: a line of dashes would take for ever.
_FILLER = (
    r"(?:[\s-]++(?:\w+[- ]minute|individual|further|weekly|direct|therapy|1:1|taught|support|of|half|"
    r"full|school|an?|\w+(?:-+\w+){0,3})){0,2}?"
)
_CAPPED = re.compile(
    r"\b(?:up to|a maximum of|maximum(?: of)?|max\.?|no more than|not more than|at most|not exceeding)\s+"
    rf"(?:an?\s+(?:hour|half)|once|twice|{NUMBER}(?:\s?x)?){_FILLER}[\s-]*(?:{_UNIT})?\b",
    re.IGNORECASE,
)
_TIME_GIVEN = re.compile(
    r"\b(?:\w*(?:hour|minute|day|week|month|term|year)|min|hr|daily|time|session|visit|once|twice|every|fortnight)"
)
_CAPPED_UNIT = re.compile(rf"(?:once|twice|an hour|half|{_UNIT})\b", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?<![\w.:/])(?:between\s+(?>{NUMBER})\s+and\s+|"
    rf"(?>{NUMBER})\s*(?:-|–|—|\bto\b|\bor\b|/)\s*)(?>{NUMBER})(?:\s?x)?[\s-]*"
    rf"(?:(?:individual|further|weekly|direct|therapy|minute|school|\d+[- ]minute)[\s-]+){{0,2}}{_UNIT}\b|"
    rf"\b(?:an hour(?: and a half| and a quarter)?|half an hour)\s*(?:-|–|to|or)\s*(?:an?|(?>{NUMBER}))"
    r"\s*hours?(?: and a half)?\b|\b(?:once or twice|one or two (?:times|sessions)|two or three times|"
    r"weekly or fortnightly|fortnightly or monthly|daily or weekly)\b",
    re.IGNORECASE,
)
_AMOUNT = rf"(?:an? (?:hour|half[- ]hour|half an hour)|half an hour|once|twice|(?>{NUMBER}))"
#: "Twenty minutes or so", "roughly every three weeks", "two or three Mondays": an amount that is none.
_ROUGHLY = re.compile(
    rf"\b(?:approximately|approx\.?|roughly|in the region of|circa) "
    rf"(?:(?:every|once|twice) )?{_AMOUNT}{_FILLER}[\s-]*{_UNIT}\b|"
    rf"\b(?:roughly|approximately|more or less) (?:once|twice|every|weekly|fortnightly|monthly|"
    rf"half an hour|an hour|daily|termly|half[- ]termly)\b|"
    rf"\b{_AMOUNT}{_FILLER}[\s-]*{_UNIT}?,? (?:or (?:so|thereabouts)|more or less|at (?:the )?most|"
    rf"give or take|or a little (?:more|less)|if not more|ish)\b|"
    rf"\bas many as {_AMOUNT}{_FILLER}[\s-]*{_UNIT}\b|"
    r"\b(?:two|three|four|five|one) (?:or|to) (?:two|three|four|five|six) "
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
    re.IGNORECASE,
)
#: A limit that protects the child: "no more than two hours in one day".
_AT_ONCE = re.compile(
    r"\s+(?:in (?:a|one|any) (?:day|sitting|go|session)|at (?:a time|once|a stretch|one time|any one time))",
    re.IGNORECASE,
)
#: "Whenever her exit card is shown, for up to ten minutes": how long the child may stay, and no cap on help.
_AT_THE_CHILDS_ASKING = re.compile(
    r"\b(?:when(?:ever)?|if|each time|every time|any time)\b[^.;]{0,60}\b(?:shown|shows?|asks?|chooses?|"
    r"wants?|leaves?|raises?|holds? up|puts? up|card)\b[^.;]{0,30}$|"
    r"\b(?:he|she|they|(?-i:[A-Z]\w+)) (?:can|may|is allowed to) "
    r"(?:have|take|stay|spend|rest|sit|leave|go|use|be)\b[^.;]{0,20}$",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    r"\b(?:or (?:the )?(?:equivalent|similar)|or its equivalent|or other similar)\b", re.IGNORECASE
)
#: "In between two and five lessons a week": an amount in a period, whatever stands before it.
_IN_A_PERIOD = re.compile(r"\s(?:a|per|each|every) (?:week|fortnight|month|term|half[- ]term|year)\b", re.I)
_NOT_PROVISION = re.compile(
    r"(?:\b(?:groups?|class|classes|ratio)\b[\w ]{0,14}(?<!\bfor )|\b(?:within|after|tasks? of|"
    r"activit\w+ (?:of|lasting)|attend for|concentrat\w+ for|aged?|years?|key stages?|steps? of|if|"
    r"whenever|turns of|more than|wait(?:s|ing)?(?: for)?|instructions of|in|rising|increasing|"
    r"increased?|reduc\w+|extended?|building)\b[\w ]{0,14})$",
    re.IGNORECASE,
)


@check(
    "P07",
    "capped-or-ranged",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; SEND Tribunal decisions on specificity",
    passing={"F": ["A group of up to four, led by an ELSA, for at least 30 minutes every week."]},
    failing={"F": ["A group of four, led by an ELSA, for up to 30 minutes every week."]},
)
def capped_or_ranged(plan: Plan, context: Context) -> Iterator[Finding]:
    """Time, frequency or hours are given as "up to", as a range or "or equivalent".

    What it tests
        Lengths, hours and numbers of sessions have no upper limit in place of an amount ("up to 15
        hours"), are no range ("4 to 6 sessions") and are not "or equivalent". A limit on the size of
        a group or class, a distance or a target is no cap, and neither is "at least" with a number.

    Why it matters
        The least of it is what can be enforced: "up to 15 hours" is met by none.

    What to do
        Give the amount that the advice gives, or "at least" the lower figure.
    """
    for item in plan.items_of("F", "G", "H1", "H2"):
        yield from _of(item, context)


def _first(text: str) -> str | None:
    equivalent = _EQUIVALENT.search(text)
    if equivalent and re.search(
        r"\b(?:hours?|minutes?|sessions?|weekly|daily|times|support|days?)\b", text, re.I
    ):
        return equivalent.group()
    for pattern in (_CAPPED, _RANGE, _ROUGHLY):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 40) : match.start()]
            if _NOT_PROVISION.search(before) and not _IN_A_PERIOD.match(text, match.end()):
                continue
            if pattern is _ROUGHLY and not _TIME_GIVEN.search(match.group()):
                continue  # "books of around a hundred words"
            if pattern is _CAPPED and not _CAPPED_UNIT.search(match.group()):
                continue
            if pattern is _CAPPED and _AT_THE_CHILDS_ASKING.search(text[: match.start()]):
                continue
            if pattern is _CAPPED and _AT_ONCE.match(text, match.end()):
                continue
            return match.group().strip()
    return None


def _of(item: Item, context: Context) -> Iterator[Finding]:
    """At most one finding for an item: its own words first, then its cells."""
    for text in (item.text, *item.cells.values()):
        found = _first(text)
        if found is None:
            continue
        yield context.finding(
            f'"{found}" sets a limit or a range where an amount is needed.',
            item=item,
            quote=found,
            suggestion="Ask the writer: what is the least that must be provided?",
            confidence=0.95,
            cause="unknown",
        )
        return
