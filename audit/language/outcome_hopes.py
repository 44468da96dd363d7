"""Outcomes that are a hope for a whole life: a job, a home, happiness, with no step towards them."""

from __future__ import annotations

import re

from audit.language.slots_outcomes import find_criterion
from audit.language.words import phrases, tokens_of

_LIFE = re.compile(
    r"(?:^\W*|\b(?:will|to|can) )(?:be|become|work as|train as|qualify as|train to be|get a job as|"
    r"be employed as|have a career as)\s+(?:an?\s)(?:[\w-]+\s){0,3}?",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\b(?:hours?|\d+ days?|£|level \d|entry level|grade|placement|interview|apply|application|"
    r"complet\w+|cv|course|visit\w*|taster|choos\w+|chosen|place on|out of|weeks?|independently by|bus|"
    r"number \d)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:own|run|open|start|have|owning|running|opening|starting|having|set up|setting up) (?:an?|his|"
    r"her|their) (?:own )?"
    r"(?:[\w-]+ ){0,2}?(?:shop|business|farm|company|salon|garage|caf[eé]|restaurant|studio|bakery|"
    r"kennels|stables|"
    r"stall|house|flat|home of)\b|\b(?:living|live|house|flat|home) (?:[\w-]+ ){0,3}?of (?:his|her|their) "
    r"own\b|"
    r"\b(?:on (?:his|her|their) way|well on the way|working) to(?:wards)? (?:own|be|becom|hav|liv|runn|"
    r"work|driv|a career)"
    r"\w*|\b(?:full|happy|fulfilled|independent|good|ordinary|normal) (?:and [\w-]+ )?(?:adult )?(?:life|"
    r"adulthood)\b|"
    r"\b(?:run|own|have|buy|live in|with an?|open|start)\s(?:(?:house|home|flat|farm|shop|business|"
    r"place|company|salon|garage|caf[eé])\sof\s(?:his|her|their|my) own|(?:his|her|their|"
    r"my) own (?:house|home|flat|farm|shop|business|place|company|salon|garage|caf[eé]|family|car))|"
    r"\b(?:be|get) married\b|\bgrow(?:s|ing)? up (?:to be |and be )?"
    r"(?:a )?(?:happy|healthy|successful|confident)\b|"
    r"\bone day\b|\bprofessional(?:ly)?\b|\bplay for\b",
    re.IGNORECASE,
)
#: "Will work in a shop", and not "a page of work in a lesson".
_AS_A_VERB = re.compile(r"(?:^\W*|\b(?:will|to|can|and|or|who|[a-z]+ly) )$", re.IGNORECASE)


def hope_for_life(core: str) -> str | None:
    """The words that are a hope for a whole life, where no measure and no step stands with them."""
    if find_criterion(core) or _STEP.search(core):
        return None
    tokens = tokens_of(core)
    own = _OWN.search(core)
    if own:
        return own.group()
    for goal in phrases("outcomes", "life_goals").find(tokens, core):
        if not goal.phrase.startswith("work ") or _AS_A_VERB.search(core[: goal.start]):
            return core[goal.start : goal.end]
    life = _LIFE.search(core)
    if life:
        job = phrases("outcomes", "occupations").first(
            [one for one in tokens if one.start >= life.end() - 1], core
        )
        if job is not None:
            return core[job.start : job.end]
        found = phrases("outcomes", "occupations").first(tokens, core)
        if found is not None:
            return core[found.start : found.end]
    return None
