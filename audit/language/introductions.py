"""Who is introduced as somebody else: "her brother Ren", "Mrs Bell", "Beth, the class teacher"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from audit.language.companions import is_made_known
from audit.language.names import plain
from audit.language.persons import Mention, Text
from audit.language.roles import Role, find_roles

_LED_BY = (
    r"(?:(?:step|half|foster|grand|great|god|birth|adoptive|younger|older|elder|big|little|best|close|good|"
    r"new|late|baby|only|two|three|four|other|pet|imaginary|special|dear|respite|main|first|second|"
    r"former)[ -]?)*"
)
_FAMILY = (
    r"mothers?|mums?|mam|mummy|mom|mama|fathers?|dads?|daddy|papa|parents?|brothers?|sisters?|siblings?|"
    r"twins?|grandmothers?|grandma|grandad|granddad|grandpa|grandfathers?|grandparents?|nan|nana|nani|"
    r"nanny|gran|granny|aunts?|aunty|auntie|uncles?|cousins?|nephews?|nieces?|godmother|godfather|friends?|"
    r"mates?|classmates?|peers?|buddy|partner|boyfriend|girlfriend|husband|wife|fiancée?|son|daughter|baby|"
    r"carers?|guardians?|childminder|neighbours?"
)
_ANIMAL = (
    r"dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|hamsters?|horses?|pon(?:y|ies)|donkeys?|gerbils?|"
    r"guinea[ -]pigs?|pets?|parrot|budgie|tortoise|goldfish|fish|birds?|snake|lizard|gecko|chickens?|hens?|"
    r"whippets?|spaniel|labrador|terrier|lurcher|greyhound|teddy(?: bear)?|dolls?|toys?"
)
_AT_WORK_OR_IN_STORIES = (
    r"characters?|authors?|singers?|bands?|players?|footballers?|scientists?|artists?|poets?|kings?|"
    r"queens?|hero(?:es)?|heroine|superhero|princess|actors?|boats?|ships?|cartoons?|films?|books?|series|"
    r"games?|programmes?|apps?|schemes?|tutors?|drivers?|escorts?|boss|managers?|coach|coaches|mentors?|"
    r"workers?|helpers?|babysitter|nurses?|doctors?|teachers?|keyworkers?|key persons?|assistants?|"
    r"(?<!young )adult|(?:key|support|lead|named|link) person|buddy|volunteers?|supporters?|befrienders?|"
    r"supervisors?|interpreters?|therapists?|psychologists?|advocates?"
)
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Sir|Lady|Lord|Father|Sister|Imam|Rabbi|Aunt|"
    r"Aunty|Auntie|Uncle|Nan|Nana|Nani|Nanny|Gran|Granny|Grandma|Grandad|Grandpa|Cousin|Mum|Dad|Nurse|"
    r"Saint|St|King|Queen|Prince|Princess|Captain|President|Coach|PC|HLTA|TA|SENCO|SENCo|SENDCO|"
    r"LSA)\.?\s(?:and\s\w+\.?\s)?$"
)
_RELATION = rf"\b{_LED_BY}(?:{_FAMILY}|{_ANIMAL}|{_AT_WORK_OR_IN_STORIES})"
_INTRODUCED = re.compile(
    rf"{_RELATION}(?:['’]s? name)?(?: is| are| was| were| called| named| \(|, called| of mine|"
    r" of (?:his|hers))?\s?[\"“‘(]?$",
    re.IGNORECASE,
)
#: "Her mum, Claire, ...": a comma after the name too, or "With his friends, Jacob will ..." would be one.
_SET_OFF_BEFORE = re.compile(rf"{_RELATION}(?: of mine| of (?:his|hers))?(?:,| -| –|:)\s$", re.IGNORECASE)
#: "one of three sisters: Tamsin is 24 and Beth is 15": everybody who is listed behind the colon.
_LISTED = re.compile(rf"{_RELATION}: [^.;:\n]{{0,120}}$", re.IGNORECASE)
#: "the plan co-ordinator, Fabian Orde, ...": a post known by its ending, whatever it is called.
_POST = re.compile(
    r"\b(?:the|an?|his|her|their|my|our|its)\s(?:[\w’'-]+\s){0,4}?[\w-]+(?:or|er|ist|ant|ian|lead|nurse),\s$"
)
_SET_OFF_AFTER = re.compile(r"^(?:[,;:.)]|\s?$|\n| and | who | \(| -| –|['’]s)")
_CALLED = re.compile(r"\b(?:called|named|nicknamed)\s[\"“‘]?$")
_WHO_IS_RELATED = re.compile(
    r"^(?:,| \(| –| -|, who| who)?\s?(?:is|was|are|were)?\s?(?:also\s)?(?:"
    rf"(?:the|his|her|their|my|our|[A-Z]\w+['’]s|one of (?:his|her|my|their))\s(?:[\w-]+\s){{0,2}}?{_LED_BY}"
    rf"(?:{_FAMILY}|{_ANIMAL})|an?\s(?:[\w-]+\s){{0,2}}?"
    rf"(?:{_ANIMAL}|friend|mate|classmate|cousin|neighbour|relative)(?! (?:to|who|of (?:the|all))\b)|"
    r"another\s(?:[\w-]+\s)?(?:boy|girl|child|pupil|student|learner|young person|adult))\b",
)
#: "Turbo (my chair)": what stands in brackets says who or what it is.
_BRACKETED = re.compile(r"^ \((?:my|his|her|their|our|the)\s")
_BEHIND = re.compile(r"^(?:, | \(| – | - )(?P<who>[^.;]{2,60})")
_AHEAD = re.compile(r"(?P<who>[^.;,(]{2,60})(?:, | \(| – | - | )$")
_JOINED = re.compile(r"^(?:,? and|,| &| or)\s$")
_NEAR = 24  # letters between a name and the role beside it: "the school's family" worker


def introduced(texts: Iterable[Text]) -> set[str]:
    """The names that some text gives to somebody by what they are: "her brother Ren", "Mrs Bell"."""
    found: set[str] = set()
    pairs: list[tuple[str, str]] = []
    for text in texts:
        mentions = text.mentions
        for number, mention in enumerate(mentions):
            if _is_introduced(text, mention):
                found.update(map(plain, mention.words))
            following = mentions[number + 1] if number + 1 < len(mentions) else None
            if (
                following
                and not mention.possessive
                and _JOINED.match(text.text[mention.end : following.start])
            ):
                pairs.append((plain(mention.name), plain(following.name)))
    for _ in range(2):  # "her sisters, Hana, Maryam and Zara": who is named together belongs together
        found.update(two for pair in pairs for two in pair if found.intersection(pair))
    return found


def _is_introduced(text: Text, mention: Mention) -> bool:
    before, after = text.before(mention), text.after(mention)
    if mention.possessive and re.search(r"\b(?:is|are|was|were) $", before):
        return False  # "a teaching assistant is Ngozi's mentor"
    if _TITLE.search(before) or _INTRODUCED.search(before) or _CALLED.search(before):
        return True
    if (not mention.possessive and _LISTED.search(before)) or is_made_known(text, mention):
        return True
    if (_SET_OFF_BEFORE.search(before) or _POST.search(before)) and _SET_OFF_AFTER.match(after):
        return True
    if mention.possessive:
        return False
    return bool(_WHO_IS_RELATED.match(after) or _BRACKETED.match(after)) or _has_role_beside(before, after)


def _has_role_beside(before: str, after: str) -> bool:
    """A profession beside the name: "Beth, the class teacher", "the SENCO, Priti", "Ann (TA)"."""
    behind = _BEHIND.match(after)
    if behind and any(
        role.start <= _NEAR and _is_somebody(role, behind["who"]) for role in find_roles(behind["who"])
    ):
        return True
    ahead = _AHEAD.search(before)
    if ahead is None:
        return False
    ends = len(ahead["who"].rstrip()) - 1
    set_off = not before.endswith(", ") or _SET_OFF_AFTER.match(after)
    return bool(set_off) and any(
        role.end >= ends and _is_somebody(role, ahead["who"]) for role in find_roles(ahead["who"])
    )


def _is_somebody(role: Role, text: str) -> bool:
    """Whether a role is one person's post, named for what the name beside it is."""
    lead = text[: role.start]
    return role.standing in ("qualified", "named") and not re.search(
        r"\b(?:with|by|from|and|to)\b", lead[-_NEAR:]
    )
