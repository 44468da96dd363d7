"""Provision and professionals' findings where they do not belong: among views (A) or needs (B, C, D).

"Needs two people to take off a jumper" says how much help a child depends on and is part of the need;
"requires 1:1 support from a teaching assistant" says what is to be provided.
"""

from __future__ import annotations

import re

from audit.language.durations import find_durations
from audit.language.frequencies import find_frequencies
from audit.language.guarded import Guarded
from audit.language.provision_ordered import find_order
from audit.language.ratios import find_ratios
from audit.language.roles import find_roles
from audit.language.words import kept_for_words

_CALLS_FOR = (
    r"(?:(?:will (?:also )?|may |does |still |continues? to )?(?:requires?|requiring|"
    r"needs?(?! (?:which|that|who|around|are|in|arising|relating|and)\b)|benefits?(?: greatly)? from)|"
    r"(?:should|must|ought to)(?: also| always)? "
    r"(?:have|receive|be (?:given|provided|offered|supported|taught|allowed))|"
    r"will(?: also)? (?:be (?:provided|given|offered|supported|taught) |receive|have|have access to|"
    r"continue to (?:receive|have))|is to (?:have|receive|be given)|to (?:receive|be provided with))"
)
_THING = (
    r"(?:1 ?: ?1|2 ?: ?1|one[- ]to[- ]one|one[- ]on[- ]one|small[- ]group|key[- ]?(?:adult|worker|person)s?|"
    r"teaching assistants?|TAs?\b|LSAs?\b|interventions?|programmes?|"
    r"(?:speech|language|occupational|play|art|music|physio|talking)[- ]?therap\w+|physiotherapy|visuals\b|"
    r"visual (?:timetable|support|prompt|aid|cue)s?|now and next|task boards?|social stor(?:y|ies)|"
    r"differentiat\w+|scaffold\w*|(?:a )?(?:range of )?strategies|adapted curriculum|"
    r"(?:differentiated|adapted|personalised|bespoke|modified) "
    r"(?:curriculum|timetable|learning|work|resources|approach)|sensory (?:breaks?|diet|circuits?|room)|"
    r"movement breaks?|brain breaks?|pre-?teaching|over-?learning sessions|"
    r"specialist (?:teach\w+|school|provision|setting|placement|support|advice|equipment|input|services?)|"
    r"SALT\b|SLT\b|OT (?:input|support|programme)|(?:SALT|EP|CAMHS|therapist|therapy) input|mentor(?:ing)?|"
    r"ELSA|nurture (?:group|provision)|counselling|safe space|"
    r"(?:structured|calm|low[- ]arousal|nurturing|predictable) (?:\w+ )?(?:environment|approach|setting)|"
    r"quiet (?:space|room|area)|(?:a )?short breaks?|respite|direct payments?|\d+ hours|hours of|"
    r"adult support|(?:high|higher|significant|substantial|increased|enhanced|additional|individual|"
    r"individualised|targeted|full[- ]time|ongoing|continued|consistent) (?:levels? of )?(?:\w+ )?"
    r"(?:support|supervision|staffing|provision|input|help)|levels? of (?:adult )?support|"
    r"support (?:from|by) (?:an?|the|staff|adults?|trained|familiar|school|key)|access to|writing slope|"
    r"laptop|ear defenders|wobble cushion|workstations?|timers?\b|task strips?|coloured overlays?|"
    r"special school|resourced? (?:base|provision)|smaller? class(?:es)?)"
)
#: The thing first: "A visual timetable should be used".
_THING_IS_CALLED_FOR = Guarded(
    rf"\b{_THING}\b[^.;\n]{{0,60}}?\b(?:(?:should|must|will|needs? to|ought to|is to|are to)"
    r"(?: also| always)? (?:be (?:\w+ly )?(?:used|provided|in place|put in place|available|offered|delivered|"
    r"given|implemented|made|continued|built)|continue)|"
    r"(?:is|are) (?:also )?(?:required|needed|recommended|essential|necessary))\b",
    re.IGNORECASE,
)
#: Staff who do it: "staff use a weighted blanket".
_STAFF_USE = re.compile(
    r"\b(?<!which )(?<!that )(?:staff|adults|teachers|the school|the setting|school|nursery|college)"
    r"(?: \w+ly| also| then)? "
    r"(?:use|uses|provide|provides|offer|offers|deliver|delivers|run|runs|give|gives|put|puts) "
    r"(?:an?|the|him|her|them|hand[- ]over[- ]hand|short|visual|regular|daily|weekly|extra|sensory|"
    r"movement|\d+)\b[^.;\n]{0,60}",
    re.IGNORECASE,
)
#: "has given up ten hours of work", "has worn aids for ten hours": what somebody has done is nothing had.
_DONE = r"been|given|gone|had|made|done|lost|taken|seen|spent|left|worn|kept|slept|grown|found|begun|met|told"
#: What is had already, by the week or the day, is provision described in the place of a need.
_HAD = Guarded(
    rf"\b(?:receives|is receiving|gets|has(?! (?:\w+ed|{_DONE})\b)|accesses|"
    rf"is (?:given|offered|provided with|supported (?:by|with)))\b\s*(?:[\w,'’-]+\s){{0,4}}?{_THING}|"
    r"\b(?:should|must|ought to|needs? to)(?: always| also)? (?:be |sit )"
    r"(?:seated|placed|positioned|sat|at|near)\b",
    re.IGNORECASE,
)
_SEATED = re.compile(r"\b(?:seated|placed|positioned|sat|sit)\b", re.IGNORECASE)
_PROVIDES = re.compile(rf"\b{_CALLS_FOR}\b\s*(?:[\w,'’-]+\s){{0,6}}?{_THING}", re.IGNORECASE)
_WOULD_BENEFIT = re.compile(
    r"\b(?:would|will|may|could|might) (?:also |greatly |really )?"
    r"(?:(?:benefit|profit|gain) from|be helped by)\b[^.;\n]{3,80}|\b(?:is|are) (?:strongly )?recommended\b|"
    r"\breferral (?:to \w+ )?(?:may|will|should|could|is to) be (?:considered|made)\b|"
    r"\b(?:an?|the) \w+ referral (?:may|will|should) be (?:considered|made)\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"^\W{0,3}(?:to|will|should|must|need(?:s)? to|are to|is to|continues? to)\s"
    r"(?:also |always |continue to |then )*(?:provid\w+|use|give|ensure|follow|deliver|support|monitor|"
    r"review|implement|encourage|offer|continue|liaise|set|put|make|model|teach|work|run|allow|adapt|"
    r"differentiate|break|check|arrange|train|plan|meet|keep|help)\b",
    re.IGNORECASE,
)
#: An instruction to staff: "Use a visual timetable", "Ensure that seating is near the front".
_IMPERATIVE = re.compile(
    r"^\W*(?:use|provide|give|offer|ensure|allow|encourage|continue|implement|deliver|seat|pre-teach|"
    r"break down|chunk|monitor)\s(?:of\s)?(?:an?|the|him|her|them|that|to|regular|visual|short|clear|simple|"
    r"adult|time|opportunities|tasks?|\w+ing)\b",
    re.IGNORECASE,
)
#: "He waits for adults to arrange things": what the child looks to others for is no order to them.
_LOOKED_TO = re.compile(
    r"\b(?:(?:wait(?:s|ing)?|look(?:s|ing)?|rel(?:y|ies|ying)|depend(?:s|ing|ent)?|count(?:s|ing)?|"
    r"call(?:s|ing)?|turn(?:s|ing)?) (?:for|to|on|upon)|"
    r"(?:ask|expect|want|like|prefer|let|allow|watch|trust|beg)(?:s|ing)?(?: for)?) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
#: "The belief that adults will give up on him": what the child thinks that others will do.
_THOUGHT = re.compile(
    r"\b(?:belie(?:f|ves?|ving)|think(?:s|ing)?|thought|fears?|afraid|worr(?:y|ies|ied)|expects?|convinced|sure|"
    r"certain|idea|feeling|feels?)(?: that)? (?:the |all |other |any )?$",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"\b(?:no|nobody|without|lacks?|has had to)\b[^.;,]{0,25}$", re.IGNORECASE)
#: What must be had: "needs" may tell how much a child depends on others, the others may not.
_MUST_HAVE = re.compile(
    r"\b(?:"
    r"(?P<need>(?<!educational )(?<!special )needs?(?! (?:to|are|is|were|was|in|of|and|that|have|for)\b))|"
    r"requir(?:es?|ing)|(?:should|must|ought to|is to|are to)(?: also| always)? "
    r"(?:have|receive|be (?:given|provided|offered|supported|taught|seen|allowed)))\b|"
    r"^\W*to (?:have|receive|be (?:given|provided|offered|supported|taught|seen))\b",
    re.IGNORECASE,
)
_IS_NEEDED = Guarded(r"\b(?:is|are) (?:required|needed|recommended|essential|necessary)\W*$", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r";|, (?:and|but|so|because|which)\b")
_ONE_TO_ONE = re.compile(r"\b(?:[1-4] ?: ?[1-8]|(?:one|two)[- ]to[- ]one)\b", re.IGNORECASE)
_GIVERS = ("qualified", "named", "trained")
#: What a professional who is the subject does as a rule.
_COMES = re.compile(
    r"\s(?:also )?(?:visits|sees|comes|works with|teaches|supports|delivers|provides|checks|trains|"
    r"advises|runs)\b",
    re.IGNORECASE,
)
#: What somebody does with the child, as often as is said: "must be heard to read by an adult every day". Who
#: "must be fed" or "lifted" is said to be dependent, which is a need.
_DONE_BY = re.compile(
    r"\b(?:must|should|shall|will|is to|are to|ought to)(?: also| always)? be (?:heard|taught|tutored|"
    r"coached|mentored|counselled|read to|seen|met|visited|tested|assessed|drilled|rehearsed|practised)\b"
    r"(?: [\w'’-]+){0,5}? by (?=(?P<rest>[^.;]*))",
    re.IGNORECASE,
)
_ADULT = re.compile(
    r"(?:an?|one|the|another) (?:\w+ )?(?:adult|grown-up|person|member of staff)\b", re.IGNORECASE
)
_WILL_GIVE = re.compile(
    r"\s(?:\([^()]*\) )?(?:will|shall|must) (?:also |always )?"
    r"(?!be\b|have\b|need\b|often\b|sometimes\b|usually\b|not\b|tell you\b|notice\b|find\b)[a-z]+\b"
)
_SCORES = re.compile(
    r"\b(?:(?:\d+(?:st|nd|rd|th)?|first|second|third|fifth|ninth|tenth) (?:per)?centile|"
    r"(?:standard|scaled|T|composite|index) scores?|scored? (?:of |at |in |on )?\d+|age[- ]equivalent|"
    r"(?:at|below) (?:the|a) (?:level|standard) (?:of (?!(?:his|her|their) (?:own )?age\b)|expected)|"
    r"(?:well |significantly )?below (?:age[- ]related|national) expectations|pre-key stage|P ?scales?|"
    r"cognitive (?:ability|assessment|profile)|severe range|extremely low range|low average range|"
    r"below average range)\b",
    re.IGNORECASE,
)
_REPORTED_NEED = re.compile(
    r"\b(?:has|presents? with|displays|exhibits|demonstrates|experiences) (?:\w+ ){0,2}?"
    r"(?:significant|severe|moderate|marked|complex|considerable|specific) (?:[\w-]+ ){0,3}?"
    r"(?:difficult(?:y|ies)|delays?|deficits?|impairments?|needs) (?:in|with|around)\b|"
    r"\b(?:assessment|report|psychologist|therapist|paediatrician)\b[^.]{0,40}\b"
    r"(?:found|shows?|showed|concluded|identified|recommends?|recommended) (?:that )?\b[^.]{0,80}\b(?:needs?|"
    r"requires?|score\w*|centile|difficult\w+|weak\w*|range|memory|support|poor|limited|reduced|below|"
    r"delay\w*)\b",
    re.IGNORECASE,
)


@kept_for_words
def find_provision(sentence: str, *, instructions: bool = True) -> str | None:
    """The words of a sentence that say what is to be provided, if any.

    `instructions` ("Use short sentences") are provision among needs; in Section A they are how the
    child likes to be spoken to.
    """
    found = _PROVIDES.search(sentence) or _WOULD_BENEFIT.search(sentence)
    found = found or _THING_IS_CALLED_FOR.search(sentence) or _scheduled(sentence)
    found = found or (_STAFF_USE.search(sentence) if instructions else None)
    found = found or (_IMPERATIVE.search(sentence) if instructions else None)
    if found is not None:
        return found.group().strip()
    for role in find_roles(sentence):
        to_do = _TO_DO.match(sentence[role.end :])
        before = sentence[: role.start]
        if to_do is not None and not any(one.search(before) for one in (_NOBODY, _LOOKED_TO, _THOUGHT)):
            return sentence[role.start : role.end + to_do.end()].strip()
    return _laid_down(sentence) or find_order(sentence) if instructions else None


def _laid_down(sentence: str) -> str | None:
    """What somebody must have or regularly gets, known by who gives it, in which ratio or how often.

    "Needs two carers to lift him" measures how much a child depends on others; "requires a signing
    assistant for 30 hours" names who is to be there.
    """
    called_for = _MUST_HAVE.search(sentence)
    if called_for is not None and not _NOBODY.search(sentence[: called_for.start()]):
        rest = _NEW_CLAUSE.split(sentence[called_for.end() :])[0]
        only_needed = called_for["need"] is not None
        often = next(find_frequencies(rest), None) is not None
        if _ONE_TO_ONE.search(rest) or (_has_giver(rest) and (often or not only_needed)):
            return sentence[called_for.start() :].strip()
        if not only_needed and (_is_measured(rest) or next(find_ratios(rest), None) is not None):
            return sentence[called_for.start() :].strip()
    if _IS_NEEDED.search(sentence) and _has_giver(sentence):
        return sentence.strip()
    done = _DONE_BY.search(sentence)
    by = done["rest"] if done is not None else ""
    if done is not None and (find_roles(by) or _ADULT.match(by)) and next(find_frequencies(by), None):
        return sentence[done.start() :].strip()
    first = next((role for role in find_roles(sentence) if role.standing in _GIVERS), None)
    if first is not None and len(sentence[: first.start].split()) <= 1:
        comes = _COMES.match(sentence[first.end :]) or _WILL_GIVE.match(sentence[first.end :])
        if comes is not None and next(find_frequencies(sentence), None) is not None:
            return sentence[first.start : first.end + comes.end()].strip()
    return None


def _has_giver(rest: str) -> bool:
    return any(
        role.standing in _GIVERS and not re.match(r"\s+to\b", rest[role.end :]) for role in find_roles(rest)
    )


def _is_measured(rest: str) -> bool:
    often = next(find_frequencies(rest), None) is not None
    return often and next(find_durations(rest), None) is not None


def _scheduled(sentence: str) -> re.Match[str] | None:
    """Something had by the week or the day ("receives weekly ELSA sessions"), or a seat laid down."""
    had = _HAD.search(sentence)
    if had is None or _SEATED.search(had.group()):
        return had
    return had if next(find_frequencies(sentence), None) is not None else None


def find_professional_finding(sentence: str) -> str | None:
    """The words of a sentence that give a score, a level or a finding of an assessment, if any."""
    found = _SCORES.search(sentence) or _REPORTED_NEED.search(sentence)
    return found.group().strip() if found else None
