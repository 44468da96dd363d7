"""The slots of a need: what is hard, how one sees it, at what level, and with what effect."""

from __future__ import annotations

import re

from audit.model.plan import Item, Slot

SLOTS = ("difficulty", "seen", "level", "impact")

_DIFFICULTY = re.compile(
    r"\b(?:difficult\w*|struggl\w*|finds? (?:it )?(?:\w+ ){0,3}(?:hard|difficult|tricky|"
    r"challenging)|unable to|cannot|can't|does not|doesn't|do not|not (?:yet )?(?:able|always|"
    r"understand|aware)|rarely|never|seldom|delay\w*|behind|below|impair\w*|weak\w*|poor|limited|"
    r"lacks?|needs? help|slow\w*|anxi\w*|worr\w*|sensitiv\w*|overwhelm\w*|avoid\w*|refus\w*|tires?|"
    r"fatigue\w*|pain\w*|loses?|forget\w*|distract\w*|impulsiv\w*|dysregulat\w*|unclear|"
    r"unintelligible|misunderst\w*|hard)\b[^.;\n]{0,80}",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\b(?:when|for example|such as|e\.g\.|this means|he will|she will|they will|often|usually|"
    r"after|by (?:hitting|running|hiding|crying|shouting|leaving|covering|throwing|refusing)|"
    r"covers|hits|hides|cries|runs|throws|leaves|shouts|screams|bites|freezes|asks|says|copies|"
    r"drops|falls|sits|looks|holds|writes|reads|uses|follows|responds|speaks|points|walks|eats|"
    r"sleeps|starts|stops|repeats|waits|watches)\b[^.;\n]{0,70}",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)? (?:per)?centile|percentile|standard score\w*|standardised|\d+\s?%|"
    r"years? \d+|age[- ]?equivalent\w*|equivalent to|at the level of|level of a|(?:\d+|one|two|"
    r"three|four|five|six|seven|eight|nine|ten) (?:years?|months?|words?|steps?|minutes?|seconds?|"
    r"times|out of|sentences?|metres?|hours?|decibels|dB|items?|key ?words?)|months behind|"
    r"years behind|working (?:at|within|below|towards)|pre-key stage|P ?scale|"
    r"below (?:the )?(?:\d+|age|expected)|(?:mild|moderate|severe|profound)|expected (?:for|"
    r"standard)|one-step|two-step|three-step|single words?|once|twice|daily|every day|each day|"
    r"most days)\b[^.;\n]{0,30}",
    re.IGNORECASE,
)
_IMPACT = re.compile(
    r"\b(?:so (?:that )?(?:he|she|they|I|[A-Z]\w+|his|her|their|other)|which (?:means|makes|leads|"
    r"affects|results|stops|limits|prevents)|this (?:means|affects|makes|leads|impacts|limits|"
    r"prevents|results|stops|can|has)|as a result|because of this|impacts?|affects?|leading to|"
    r"leads to|resulting in|results? in|prevents?|meaning|therefore|means that|consequently|"
    r"limits (?:his|her|their)|and (?:so|then)|making it|it takes|cannot (?:join|take part|access|"
    r"follow)|misses|falls behind|left out|without (?:help|an adult)|needs? (?:an adult|help|"
    r"to be))\b[^.;\n]{0,90}",
    re.IGNORECASE,
)


def need_slots(item: Item) -> dict[str, Slot]:
    """The slots of a need."""
    return {
        "difficulty": _slot(_DIFFICULTY, item.text),
        "seen": _slot(_SEEN, item.text),
        "level": _slot(_LEVEL, item.text),
        "impact": _slot(_IMPACT, item.text),
    }


def _slot(pattern: re.Pattern[str], text: str) -> Slot:
    match = pattern.search(text)
    return Slot(state="stated", text=match.group().strip()) if match else Slot(state="missing")
