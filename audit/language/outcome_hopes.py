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
    r"\b(?:own|run|open|start|have|owning|running|opening|starting|having|set up|setting up) "
    r"(?:an?|his|her|their) (?:own )?(?:[\w-]+ ){0,2}?(?:shop|business|farm|company|salon|garage|caf[eé]|"
    r"restaurant|studio|bakery|kennels|stables|stall|house|flat|home of)\b|"
    r"\b(?:living|live|house|flat|home) (?:[\w-]+ ){0,3}?of (?:his|her|their) own\b|"
    r"\b(?:on (?:his|her|their) way|well on the way|working) to(?:wards)? "
    r"(?:own|be|becom|hav|liv|runn|work|driv|a career)\w*|"
    r"\b(?:full|happy|fulfilled|independent|good|ordinary|normal) "
    r"(?:and [\w-]+ )?(?:adult )?(?:life|adulthood)\b|"
    r"\b(?:run|own|have|buy|live in|with an?|open|start)\s(?:(?:house|home|flat|farm|shop|business|place|"
    r"company|salon|garage|caf[eé])\sof\s(?:his|her|their|my) own|(?:his|her|their|my) own (?:house|home|"
    r"flat|farm|shop|business|place|company|salon|garage|caf[eé]|family|car))|\b(?:be|get) married\b|"
    r"\bgrow(?:s|ing)? up (?:to be |and be )?(?:a )?(?:happy|healthy|successful|confident)\b|\bone day\b|"
    r"\bprofessional(?:ly)?\b|\bplay for\b",
    re.IGNORECASE,
)
#: A saying, and no measure of doing something "on his own".
_OWN_FEET = re.compile(
    r"\bon (?:his|her|their|my) own (?:two )?feet\b|\bhold (?:his|her|their|my) own\b", re.IGNORECASE
)
#: What somebody will be, and no step: "somebody who stands on her own feet", "make something of himself".
_KIND_OF_PERSON = re.compile(
    r"(?:^\W*|\b(?:will|to|can) )(?:be|become|grow (?:up )?into|turn into|stay|remain)\s+(?:"
    r"someone|somebody|a person|the (?:kind|sort) of (?:person|adult|(?:wo)?man)|"
    r"an? (?:[\w-]+ )?(?:adult|citizen|man|woman|grown-up|dad|mum|father|mother|parent|husband|wife))\b|"
    r"\bgrow(?:s|ing)? up\b|\b(?:make|makes|making) (?:something|the most|a success) of "
    r"(?:him|her|them|my)sel\w+|\bbe (?:his|her|their|my) own (?:boss|master|mistress|man|woman)\b|"
    r"\bfor a living\b|\b(?:fulfil|fulfill|achieve|realise|follow|reach|live) (?:his|her|their|my) (?:own )?"
    r"(?:ambition|dream)s?\b|\b(?:stand|stands|standing) on (?:his|her|their|my) own (?:two )?feet\b|"
    r"\bmak(?:e|es|ing) (?:his|her|their|my) (?:own )?way in (?:life|the world)\b|"
    r"\bfind(?:s|ing)? (?:his|her|their|my) (?:own )?place in (?:life|the world|society)\b|\bfind(?:s|ing)? "
    r"(?:love|happiness|fulfilment|a partner|somebody to love)\b|\bhold(?:s|ing)? down a job\b|"
    r"\b(?:stand|look after (?:him|her|them|my)sel\w+|manage|cope) (?:\w+ ){0,3}?when "
    r"(?:we|his parents|her parents|their parents|mum|dad) (?:are|is) (?:gone|no longer|not here)",
    re.IGNORECASE,
)
#: When it is to be: "in later life", "for the rest of his life", "when she is grown up".
_LATER = re.compile(
    r"\b(?:in|into|throughout|for) (?:later|adult|future|working|the rest of (?:his|her|their|my)|"
    r"all (?:his|her|their|my)|(?:his|her|their|my) (?:adult|future|whole|working)) (?:life|lives)\b|"
    r"\bwhen (?:(?:he|she|they|I) (?:is|are|am) (?:an adult|big|older|grown(?: up)?)|older|grown(?: up)?)\b|"
    r"\bin the (?:big|wide|outside|real) world\b|\bafter we are gone\b|\bwhen we are gone\b|"
    r"\ba (?:[\w-]+ ){0,2}?(?:life|future|adulthood) (?:that|which|with|of|full|where|in which)\b|"
    r"\blead(?:s|ing)? an? (?:[\w-]+ )?life\b|"
    r"\ba (?:bright|good|happy|secure|positive|successful|better|rich) (?:future|life|adulthood)\b|"
    r"\benjoy(?:s|ing)? (?:his|her|their|my|a) (?:[\w-]+ )?life\b|\btake on the world\b|"
    r"\bas (?:independent|happy|healthy|full|good)(?: a life)? as (?:possible|(?:he|she|they|I) can)\b|"
    r"\b(?:life|lives) as an adult\b|\blive (?:"
    r"by the sea|abroad|on a farm|in (?:an?|the) (?:\w+ )?(?:house|flat|cottage|bungalow|city|town|country)|"
    r"with (?:his|her|my|their) (?:own )?(?:dog|cat|friends?|partner|girlfriend|boyfriend|husband|wife))\b|"
    r"\b(?:his|her|their|my) own place\b|\bmember of (?:his|her|their|my|the) (?:\w+ )?community\b",
    re.IGNORECASE,
)
#: A job, a home, a family: life goals that anyone could see reached.
_GOAL = re.compile(
    r"\b(?:job|career|work|employ\w+|flat|house|home|university|married|shop|business|farm|car|dad|mum|"
    r"parent|place)\b",
    re.IGNORECASE,
)
#: "Will work in a shop", and not "a page of work in a lesson".
_AS_A_VERB = re.compile(r"(?:^\W*|\b(?:will|to|can|and|or|who|[a-z]+ly) )$", re.IGNORECASE)


def hope_for_life(core: str) -> str | None:
    """The words that are a hope for a whole life, where no measure and no step stands with them."""
    if find_criterion(_OWN_FEET.sub(" ", core)) or _STEP.search(core):
        return None
    tokens = tokens_of(core)
    for pattern in (_OWN, _KIND_OF_PERSON, _LATER):
        own = pattern.search(core)
        if own:
            return own.group().strip()
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


def names_a_goal(core: str) -> bool:
    """Whether a hope names a job, a home or the like: somebody could see that it has been reached."""
    return (
        _GOAL.search(core) is not None
        or phrases("outcomes", "occupations").first(tokens_of(core), core) is not None
    )
