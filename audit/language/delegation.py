"""Words that leave what is provided to a programme, report or decision still to come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.language.guarded import Guarded

_SOMEBODY = (
    r"(?:the |a |an |his |her |their |school['’]s |relevant |appropriate |any |other |outside |"
    r"external |visiting )*(?:[\w-]+ ){0,5}?(?:therapist|therapists|therapy|SALT|SLT|OT|"
    r"physiotherapist|psychologist|EP|specialists?|service|services|team|professionals?|SENCO|SENDCO|"
    r"teacher|CAMHS|nurse|agencies|advisers?|consultant|paediatrician|outreach|school|setting|staff|"
    r"practitioner|dietitian|tutor|college|QTVI|QToD|audiologist)"
)
_DECIDED = (
    r"(?:determined|decided|agreed|identified|confirmed|devised|drawn up|written|designed|developed|"
    r"established|specified|arranged|worked out|finalised|formulated|put together|advised|"
    r"settled|fixed|discussed)"
)
_STILL_TO_COME = Guarded(
    rf"\b(?:(?:to|will|must|should|is to|are to|shall|which will|"
    rf"that will) be (?:\w+ )?{_DECIDED}\b(?! (?:each|every|termly|weekly|daily))[^.;]{{0,60}}"
    r"|(?:set out|planned|written|filled in|put in place) (?:by [^.;,]{3,50}? )?(?:once|when|after|as soon "
    r"as) [^.;,]{3,40}|(?:content|contents|details|steps|targets|programme|timetable) (?:is to|are to|will|"
    r"to|shall) follow\b[^.;,]{0,40}"
    r"|yet to be \w+|still (?:to be \w+|awaited|outstanding)|(?:pending|awaiting|subject to|once(?! an?\b|"
    r" (?:each|every|per|in|weekly)\b)|"
    r"when|until|following|after) (?:the |an |a |further |the outcome of |her |his |their |"
    r"\w+['’]s )*(?:outcome of )?(?:[\w-]+ ){0,4}?(?:assessment|report|testing|advice|triage|"
    r"screening|recommendations)s?\b(?: (?:is|are|has|have|by|from)\b)?[^.;]{0,40}"
    r"|(?:details|content|contents|frequency|nature|level|amount|hours|number|timing|extent|"
    r"staffing|timetable)(?:(?:,| and|, and) \w+)* (?:of (?:the |this |these |his |"
    r"her )?(?:[\w-]+ ){0,5}?)?(?:to|will|is to|are to|shall) be (?!given|provided|delivered|spent|used|"
    r"offered|"
    r"taught|made|led|kept|shared|staffed|covered)\w+"
    rf"|{_SOMEBODY} (?:and [\w ]{{2,30}} )?(?:will|to|shall|must|is to|are to) (?:\w+ )?(?:look into|explore|"
    r"investigate|consider|devise|"
    rf"design|write(?! (?:[\w'’-]+ ){{0,6}}?(?:(?:care|health|hospital|seizure|epilepsy|emergency|asthma|"
    rf"allergy|crisis|safety|handling|feeding|medication) plan|passport|profile|protocol|risk assessment|"
    rf"report|letter|(?:eating|drinking|feeding|swallowing|handling|positioning) (?:guidelines|guidance)))|"
    rf"draw up|decide|determine|work out|put together|produce|set out|lay (?:down|out)|spell out|"
    rf"settle)\b(?! and (?:then )?(?:teach|show|demonstrate|model|explain|hand)\b)[^.;]{{0,50}}"
    r"|(?:report|assessment|advice|programme|recommendations?|outcome|meeting)s? (?:will|to|shall|may|must) "
    r"(?:\w+ )?"
    r"(?:decide|determine|say|set out|specify|show|confirm|settle|guide|inform)\b[^.;]{0,50}"
    rf"|{_SOMEBODY} (?:will|to|shall|must) (?:re-?)?(?:assess|observe|meet|screen)\b[^.;]{{0,40}}?\b(?:and|"
    rf"to) (?:then )?(?:"
    rf"provide|advise|recommend|decide|determine|identify|set|devise|write|put|suggest)\b[^.;]{{0,40}}"
    rf"|whatever {_SOMEBODY}\b[^.;]{{0,60}}"
    r"|whatever\b[^.;]{0,70}\b(?:says?|recommends?|advises?|report|assessment|decides?|suggests?)\b)",
    re.IGNORECASE,
)
_AS_SOMEBODY_SAYS = Guarded(
    rf"\b(?:(?:that|which) (?:is|are|may be|has been|have been) (?:then |later )?(?:recommended|advised|"
    rf"prescribed|"
    rf"identified|suggested)|(?:as|if|when|where) (?:advised|recommended|directed|identified|set out|"
    rf"outlined|"
    rf"specified|determined|suggested|stated|described|detailed|indicated|agreed|prescribed|"
    rf"laid down|per)(?: (?:by|in|within|with) {_SOMEBODY}\b)?(?: (?:report|advice|programme|plan|"
    rf"assessment))?(?: in [^.;,]{{0,30}})?"
    rf"|(?:in (?:line|accordance|keeping) with|according to|based on|following|as per|guided by|"
    rf"informed by|under the guidance of|see|refer to) (?:(?:the|any|all|advice|recommendations?|"
    rf"guidance|strategies|programme|report|targets) (?:of |from |in |by |made by |set by |"
    rf"given by |provided by )?)*{_SOMEBODY}(?:['’]s)?(?: (?:report|advice|programme|"
    rf"recommendations?|guidance|assessment|targets|plan|strategies))?"
    rf"|(?:follow(?:s|ed|ing)?|implement(?:s|ed|ing)?|act(?:s|ing)? (?:up)?on|adher\w+ to|comply with|"
    rf"carry out|adopt\w*) (?:the "
    rf"|any |all |his |her |their )*(?:advice|recommendations?|guidance|suggestions?|strategies|report) "
    rf"(?:of|from|by|in|given "
    rf"by|made by) {_SOMEBODY}"
    rf"|(?:strategies|recommendations?|advice|targets|programmes?) (?:from|in|of|within|contained in|given "
    rf"in) (?:the |his |her |"
    rf"their |any )?(?:[\w-]+ ){{0,3}}?(?:reports?|assessments?|advice)\b"
    rf"|(?:interventions?|approach(?:es)?|schemes?|programmes?|strateg(?:y|ies)|targets|tasks|activities|"
    rf"exercises|resources|support|sessions) (?:to be |as )?(?:chosen|selected|picked|set|decided(?: on)?|"
    rf"agreed|"
    rf"worked out|directed|judged) by {_SOMEBODY}"
    r"|(?:^|(?<=\. ))(?:what|how much|how often|how long|which \w+)\b[^.;]{2,60}\b(?:will|is|are|"
    r"shall)\s(?:to\s)?"
    r"(?:follow|depends? on|come from|turn on|rests? with|flow from|hang on)\b[^.;]{0,50}"
    rf"|(?:programmes?|plan|strategies|activities|exercises|targets|advice|recommendations?|"
    rf"package) (?:of \w+ )?(?:(?:to be |which (?:is|are|will be) |that (?:is|are|"
    rf"will be) )?(?:devised|designed|written|drawn up|provided|developed|produced|suggested|"
    rf"recommended|set|created|advised|prescribed|outlined) (?:by|from|in|within)) {_SOMEBODY}"
    rf"|{_SOMEBODY} (?:will|to|should|must) (?:\w+ )?(?:develop (?:an? |the )?(?:\w+ ){{0,2}}?(?:programme|"
    rf"plan|package|"
    rf"strategies|resources|activities|targets)|advise (?:on|school|staff)|"
    rf"recommend|set (?:a|the|an|targets)|provide (?:a programme|advice|strategies|recommendations)|"
    rf"agree)\b[^.;]{{0,50}})",
    re.IGNORECASE,
)
#: A paper that would say what is to be done.
_PAPER = (
    r"(?:reports?|programmes?|plans?|manuals?|specifications?|advice|sheets?|assessments?|guidance|"
    r"guidelines|"
    r"timetables?|protocols?|strateg\w+|recommendations?|findings|visits?|observations?|content|contents|"
    r"details?|targets|exercises|activities|schemes?|schedules?|packs?|folders?|letters?)"
)
#: "The report (awaited)", "a manual which is being written", "exercises that school is waiting for".
_NOT_YET_WRITTEN = Guarded(
    rf"\b{_PAPER}\b[^.;]{{0,50}}?(?:\b(?:awaited|to follow|in preparation|in draft|forthcoming|not yet "
    r"(?:received|"
    r"written|available|seen|complete\w*|finished|to hand|agreed|done)|(?:(?:is|are) (?:still |now |"
    r"currently )?|still )being "
    r"(?:written|drawn "
    r"up|prepared|drafted|devised|developed|put together|finalised|commissioned|typed|completed|arranged)|"
    r"(?:is|are) (?:still )?(?:awaited|outstanding|expected|due (?:in|by|on|after|next|to (?:come|arrive|"
    r"be written))|pending)|(?:has|"
    r"have) (?:still |"
    r"yet )?(?:not|yet) (?:\w+ )?(?:been|come|arrived)|waits? (?:on|for)|waiting for|awaiting|"
    r"should be ready|"
    r"will be attached|when "
    r"(?:it|they|her|his|the) [^.;,]{0,30}?(?:comes?|arrives?|(?:is|are) (?:ready|written|received|"
    r"in))|to be sent|once (?:it|they) (?:is|are|has|have|comes?|arrives?))\b)"
    rf"|\b(?:forthcoming|awaited|pending|outstanding|expected|upcoming) (?:[\w-]+ ){{0,4}}?{_PAPER}\b"
    rf"|\b(?:awaiting|waiting for|waits? (?:on|for)|pending) (?:[\w'’-]+ ){{0,5}}?{_PAPER}\b",
    re.IGNORECASE,
)
#: "The details of which the therapist will settle", "for the counsellor to judge", "left to the school".
_LEFT_TO_SOMEBODY = Guarded(
    r"\b(?:content|contents|details?|steps|amount|number|nature|length|frequency|timing|times|extent|hours|"
    r"activities|"
    r"form|choice|pace|level)\b[^.;]{0,60}?\b(?:which|(?:is|are|be|being|to be)? ?(?:left|at|"
    r"for)\b)[^.;]{0,10}?"
    rf"\b{_SOMEBODY}(?:['’]s)? (?:will |to |can |may |should |discretion|judgement|chooses?|decides?|"
    r"thinks?|sees?)[^.;]{0,40}"
    rf"|\b(?:is|are|be|being|to be) left (?:to|with|up to|for) {_SOMEBODY}\b"
    rf"|\b(?:to be |be )?(?:chosen|picked|set|selected) by {_SOMEBODY} (?:when|once|after|"
    rf"as soon as) [^.;,]{{3,40}}",
    re.IGNORECASE,
)
#: What clinicians decide about a body is no provision that a plan could set out instead.
_CLINICAL = re.compile(
    r"\b(?:surg\w+|operat(?:e|ion|ions)|doses?|dosage|medicines?|medication|transplant|botulinum|anaesthetic|"
    r"implants?|injections?|x-rays?|scans?)\b",
    re.IGNORECASE,
)
_A_CLAUSE = 30  # characters: "will decide in March, with his parents, whether to operate"
#: Who writes it, with whom, when and how often it is looked at again: the writing is what is provided.
_DATED_TASK = re.compile(r"[^.;]*?\b20\d\d\b[^.;]*?\b(?:each|every)\b", re.IGNORECASE)
_POLICY = re.compile(r"\bpolic(?:y|ies)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Delegation:
    """The words that delegate. `to_come`: what they point to does not exist yet."""

    words: str
    to_come: bool


@lru_cache(maxsize=1024)
def find_delegation(text: str) -> Delegation | None:
    """The first words that leave the content to somebody else."""
    coming = _STILL_TO_COME.search(text) or _NOT_YET_WRITTEN.search(text) or _LEFT_TO_SOMEBODY.search(text)
    if coming and not _CLINICAL.search(text, coming.start(), coming.end() + _A_CLAUSE):
        return Delegation(coming.group().strip(" ,"), _DATED_TASK.match(text, coming.end()) is None)
    said = _AS_SOMEBODY_SAYS.search(text)
    if said and not _POLICY.search(text[said.start() : said.end() + 20]):
        return Delegation(said.group().strip(" ,"), False)
    return None
