"""Outcomes that only have the child attend: a club, a group, a course, and nothing that comes of it."""

from __future__ import annotations

import re

#: To be at an activity so many times: how often it takes place is the club's measure and not the child's.
_AT_AN_ACTIVITY = re.compile(
    r"\b(?:will|to|should|can) (?:also |then |regularly |be able to |continue to )?(?:attend|"
    r"go(?: along)? to|come(?: along)? to|join|belong to|"
    r"be (?:in|part of|a member of|on the list for)|take part in|participate in|"
    r"visit|try(?: out)?|sign up (?:to|for)|spend [^.;,]{3,30}? (?:at|in)|"
    r"go(?= (?:[\w-]+ )?(?:swimming|riding|climbing|sailing|skating|bowling)\b)) "
    r"(?:(?!who\b|that\b|which\b|and\b|where\b)[\w'’-]+ ){0,5}?(?:clubs?|groups?|choirs?|bands?|orchestra|"
    r"courses?|(?<!in )class|classes|scheme|playscheme|camp|forest school|gym|sensory room|sensory garden|"
    r"soft play|youth centre|centre|hub|base|swimming|riding|climbing|sailing|skating|bowling|cubs|"
    r"brownies|scouts|guides|cadets|gymnastics|hydrotherapy)\b"
    r"(?! (?:discussions?|talks?|work|games?|conversations?|tasks?|activit\w+|projects?|reading|lessons?)\b)",
    re.IGNORECASE,
)
#: What the child makes of it: how long they stay, with whose help, what they choose or do there.
_OF_THEIR_OWN = re.compile(
    r"\b(?:without|with (?:no|nobody|no[- ]one|only|fewer|less|one|two|(?:an?|some|his|her|their|my) "
    r"(?:\w+ )?(?:friends?|peers?|mates?|someone|somebody))|"
    r"by (?:him|her|them|my)sel(?:f|ves)|on (?:his|her|their|my) own|alone|independent\w*|unaided|out of|"
    r"in (?:ten|five|four|eight|a hundred|every \w+)|\d of \d|of (?:every )?(?:ten|five|four|eight|twenty)|"
    r"running|in a row|in succession|for (?:an?|the|one|two|three|four|six|at least|\d+) (?:[\w-]+ )?"
    r"(?:terms?|weeks?|months?|minutes|hours?|half[- ]terms?)|to the end|throughout|stay\w*|so that|choice|"
    r"choos\w+|chosen|chose|picks?|at least|whole|travel\w*|by bus|on foot|walk\w*|"
    r"happ(?:y|ily)|calm\w*|enjoy\w*|less|fewer|more|only|no longer|(?:and|or|where|then|to) "
    r"(?:will |he |she |they |I )?(?:can |be able to )?"
    r"(?!the\b|an?\b|his\b|her\b|their\b|on\b|in\b|at\b|one\b|two\b|then\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|week\w*\b|after\b|every\b|each\b)"
    r"(?:talk|tell|say|ask|play|answer|join|score|swim|make|take|name|show|stay|order|buy|speak|help|greet|cook|"
    r"learn|read|write|use|pay|meet|eat|sing|pass|finish|complete|win|perform|keep|manage|come)\w*)\b|%",
    re.IGNORECASE,
)
_EARLY = 70  # characters: what an outcome is about stands near its head


def attends_only(core: str) -> str | None:
    """The words that have the child be at an activity, where nothing is said of what they make of it."""
    activity = _AT_AN_ACTIVITY.search(core)
    if activity is None or activity.start() >= _EARLY or _OF_THEIR_OWN.search(core, activity.start()):
        return None
    return activity.group()
