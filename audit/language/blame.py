"""Whose word a judgement on the child is, and where what the child does is said to be meant.

What the child or other children say is their own; what teachers and reports are cited with is the plan's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.guarded import Guarded

#: What others are said to think or to call the child is not what the writer thinks.
_OTHERS_SAY = re.compile(
    r"\b(?:(?:thoughts?|feelings?|ideas?|beliefs?|fears?|sense|impression|convinced|sure|certain) "
    r"(?:that|of being)|"
    r"call(?:s|ed|ing)?|describ\w+|says?|said|saying|told|tell(?:s|ing)?|thinks?|thought|believes?|"
    r"feels?|label\w*|referred to|known as|seen as|taken for|mistaken for|written|accused|misread|read as|"
    r"regards?|perceived|considered|names?|according to|reports?|reported|looks? as if|worr(?:y|ies)|"
    r"frightened|afraid|appear(?:s|ed)? to others)\b",
    re.IGNORECASE,
)
#: What follows is no longer what they say: "When she is told that plans have changed she is rude."
_STARTS_ANEW = re.compile(
    r"[;:]|,\s(?:(?:and|then|so)\s)?(?:he|she|they)\b|,\s(?-i:[A-Z])[\w'’-]+\s(?:is|can|will|has|becomes?|"
    r"gets)\b|"
    r"\b(?:but|yet|so|which)\s|"
    r"\band\s(?:then\s|often\s|also\s|sometimes\s)?"
    r"(?:is|are|was|were|can|will|has|becomes?|gets)\b|"
    r"\w(?<!\bthat)(?<!\bbecause)(?<!\bif)(?<!\bwhen)(?<!\bhow)(?<!\bwhere)(?<!\band)(?<!\bas)\s"
    r"(?:he|she|they)\b",
    re.IGNORECASE,
)
#: "Does not tell adults when he is upset, can be lazy": nobody says it.
_NOTHING_SAID = re.compile(
    r"\b(?:not|never|cannot|n['’]t|rarely|seldom|hardly)(?: \w+ly| yet| always)?\s$", re.IGNORECASE
)
_PROFESSIONALS = (
    r"(?:teachers?|teaching (?:staff|assistants?)|staff|adults|(?:the|his|her|their) (?:\w+ )?(?:school|"
    r"college|nursery|academy|setting|head(?:teacher)?|tutors?|key ?workers?|psychologist|therapist|"
    r"paediatrician|"
    r"social worker)|school|SENCO|tutors?|practitioners|professionals|(?:previous |school |"
    r"psychologist['’]s )?reports?|psychologists?|therapists?|paediatricians?|lecturers|key ?workers?|TAs?|"
    r"LSAs?)"
)
#: Those who write the plan and those it is written from.
_PROFESSIONAL_SAYS = re.compile(
    rf"\b(?:{_PROFESSIONALS}\s(?:(?:in|at|from|who|with) [\w' ’]{{2,40}}?\s)?"
    r"(?:(?:also|often|all|both|have|has|frequently|sometimes)\s)*"
    r"(?:say|said|describ\w+|reports?|reported|feels?|felt|think|thinks|thought|believes?|consider(?:s|ed)?|"
    r"regards?|perceived?|names?)|"
    r"\bit (?:is|was|has been) (?:\w+ )?(?:felt|thought|believed|considered|said|reported)|"
    r"\b(?:the|a) (?:\w+ )?(?:feeling|impression|sense|view|opinion|belief|consensus)\b[^.;,]{0,40}?"
    r"(?:(?:is|was|has been) )?(?:that|of being))$",
    re.IGNORECASE,
)
#: "Is regarded by staff as lazy".
_BY_PROFESSIONALS = re.compile(
    rf"\s(?:of )?(?:as )?by (?:(?:all|some|most|many|several) )?{_PROFESSIONALS}\b", re.I
)
#: "Staff find her", "the general view is that he": a view of the child, and no family's.
_PROFESSIONAL_VIEW = re.compile(
    rf"\b{_PROFESSIONALS}\s(?:(?:in|at|from|who|with) [\w' ’]{{2,40}}?\s)?"
    r"(?:(?:also|often|all|both|frequently|sometimes|usually|generally|can|could)\s)*"
    r"(?:say|said|describ\w+|reports?|reported|feels?|felt|think|thinks|thought|believes?|consider(?:s|ed)?|"
    r"regards?|regarded|perceived?|finds?|found|sees?|saw|views?|viewed|experiences?|experienced|calls?|"
    r"called|names?)\b|"
    rf"\bby (?:\w+ )?{_PROFESSIONALS}\b|"
    r"\b(?:general|common|shared|widespread|school['’]s|staff['’]s|teachers['’]|college['’]s) (?:\w+ )?"
    r"(?:feeling|impression|sense|view|opinion|belief|consensus)\b|"
    r"\bit (?:is|was|has been) (?:\w+ )?(?:felt|thought|believed|considered|said|reported)\b|"
    r"\b(?:comes?|came|coming) (?:across|over) as\b",
    re.IGNORECASE,
)
_CONDUCT = (
    r"(?:behaviours?|tantrums?|outbursts?|meltdowns?|refusals?|silences?|crying|tears|screaming|shouting|"
    r"anger|rages?|absences?|complaints?|distress|accidents|soiling|swearing|rudeness|aggression|"
    r"lateness|forgetfulness|clumsiness|tics|pain|illness|headaches|limp|stammer)"
)
_IS = (
    r"(?:is|are|was|were|can be|may be|seems?|appears?|looks?)(?: to be)?"
    r"(?: (?:often|usually|always|sometimes|clearly|entirely|wholly|quite|mostly|largely|plainly|purely|"
    r"simply|just|generally|all))*"
)
_ON_PURPOSE = r"(?:deliberate|intentional|calculated|premeditated|wilful|(?:done )?on purpose|an act\b)"
_HARM = (
    r"(?:ignor|disrupt|provok|annoy|upset|defie|defy|disobe|refus|misbehav|wind|hurt|spoil|break|destroy|"
    r"damag|mislead|goad|bait|irritat|antagoni|disturb|sabotag)"
)
#: What the child does is said to be meant: nobody can see that, and it hides what it may be for.
_MEANT = Guarded(
    rf"\b(?:{_CONDUCT} {_IS} (?:{_ON_PURPOSE}|put on|for effect|for show|for attention|a choice|a ploy|"
    r"a tactic|manipulation|a performance)|"
    rf"(?:this|it|that|(?:much|most|all) of (?:this|it)) {_IS} {_ON_PURPOSE}|"
    rf"(?:deliberately|intentionally|purposely|wilfully) (?:\w+ )?{_HARM}\w*(?! (?:him|her|them)sel)|"
    rf"{_HARM}\w* (?!(?:him|her|them)sel)(?:[\w']+ ){{0,4}}(?:deliberately|on purpose|intentionally)|"
    r"knows (?:exactly|full well|perfectly well|very well) what (?:he|she|they) (?:is|are) doing|"
    r"(?:simply|just) (?:does not|doesn['’]t|will not|won['’]t) (?:want to )?"
    r"(?:care|try|bother|listen|behave)|"
    r"(?:chooses?|choosing) (?:to (?:be (?:rude|naughty|difficult|silly|disruptive|awkward|unkind)|"
    r"ignore (?:adults|staff|instructions|rules|teachers)|disobey)|"
    r"not to (?:try|work|co-?operate|comply)))\b",
    re.IGNORECASE,
)
_CHILD = r"(?:he|she|they)"
_WILLING = (
    r"(?:(?:really |only |just |ever )?(?:wants?(?: to)?|wanted(?: to)?|tries|tried|chooses(?: to)?|"
    r"chose(?: to)?|"
    r"bother(?:s|ed)|feels like it|felt like it|is in the mood|put (?:his|her|their) minds? to it|"
    r"puts (?:his|her|their) minds? to it|(?:made|makes) (?:an|the|more|some|any) effort|"
    r"applied (?:him|her|them)sel\w+))(?=\s*(?:[.;:,]|$|and\b|but\b))"
)
#: What is hard is put down to a want of will, and the child to a trial for others.
_UNWILLING = Guarded(
    r"\b(?:(?:refus(?:es?|ed|ing)|unwilling|declin(?:es?|ed)|not (?:willing|prepared|ready)|will not|"
    r"won['’]t|does not|doesn['’]t|do not|don['’]t|did not|never|rarely|seldom|hardly|fails?|failed|"
    r"without)(?: even)?"
    r"(?: to)?(?: even)? (?:mak(?:es?|ing)|put(?:s|ting)? in|put(?:s|ting)?|show(?:s|ing)?|giv(?:es?|ing)|"
    r"expend|exert) "
    r"(?:(?:any|an|the|much|enough|sufficient|a|slightest|least|real|proper|sort of|kind of|bit of|of) )*"
    r"effort\b|"
    r"(?:makes?|making|made|puts?(?: in)?|putting in|shows?) (?:no|little|minimal|hardly any|almost no|"
    r"very little|scarcely any|the (?:bare )?minimum(?: of)?|the least(?: possible)?) (?:\w+ )?effort\b|"
    rf"could\b(?! not\b)(?! never\b)[^.;]{{2,80}}(?<!even) if {_CHILD} {_WILLING}|"
    rf"(?:perfectly|quite|fully|well|more than|entirely) (?:able|capable)\b[^.;]{{0,80}} (?:if|when) "
    rf"{_CHILD} {_WILLING}|"
    r"(?:behaves?|behaving|does|doing|did|acts?|acting) (?:like )?(?:this|that|so|it|these things) "
    r"(?:\w+ )?(?:for|to get|to gain) (?:an? reaction|attention|effect|sympathy)|"
    r"(?:wears?|wearing|grinds?|drags?) (?:(?:his|her|their|the|all|other) )*(?:adults?|parents?|mother|"
    r"father|mum|dad|family|staff|teachers?|peers|others|people|carers?|everybody|everyone|tutors?|"
    r"assistants?) "
    r"(?:out|down)|"
    r"(?:makes?|making|made) (?:\w+ )?(?:life|lives) (?:a misery|hell|miserable|difficult|impossible)|"
    r"(?:appalling|atrocious|dreadful|disgraceful|shocking|outrageous|diabolical|abysmal|unacceptable|"
    r"shameful) (?:behaviours?|conduct|manners|attitude)|"
    r"(?:behaviours?|conduct|manners|attitude)(?: \w+){0,5}? (?:is|are|was|were|can be|has been|remains?) "
    r"(?:(?:often|usually|always|sometimes|simply|quite|totally|completely) )*"
    r"(?:appalling|atrocious|dreadful|disgraceful|shocking|outrageous|diabolical|abysmal|unacceptable|"
    r"shameful|bad))\b",
    re.IGNORECASE,
)
#: What adults do on purpose, and what other children do to the child.
_OTHERS_DO = re.compile(
    r"\b(?:staff|adults?|teachers?|assistants?|ELSA|will|others|peers|children|pupils|boys|girls|brothers?|"
    r"sisters?|nobody|no one)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)


def is_said_by_others(before: str) -> bool:
    """Whether what comes next in a sentence is said, or felt, by others than the plan's own writers."""
    says = [
        one.end() for one in _OTHERS_SAY.finditer(before) if not _NOTHING_SAID.search(before[: one.start()])
    ]
    if not says or _STARTS_ANEW.search(before, says[-1]):
        return False
    return not all(
        _PROFESSIONAL_SAYS.search(before[:end]) or _BY_PROFESSIONALS.match(before, end) for end in says
    )


def is_professional_view(before: str) -> bool:
    """Whether what comes next in a sentence is what staff, reports or the general view make of the child."""
    return _PROFESSIONAL_VIEW.search(before) is not None


def meant(text: str) -> Iterator[tuple[int, int]]:
    """Where it is said that the child means it, or could if they would: "his tantrums are deliberate"."""
    for found in (*_MEANT.finditer(text), *_UNWILLING.finditer(text)):
        if not _OTHERS_DO.search(text[: found.start()]):
            yield found.span()
