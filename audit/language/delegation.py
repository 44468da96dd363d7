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
    r"\b(?:(?:to|will|must|should|is to|are to|shall|which will|that will) be (?:\w+ )?"
    rf"{_DECIDED}\b(?! (?:each|every|termly|weekly|daily))[^.;]{{0,60}}|"
    r"(?:set out|planned|written|filled in|put in place) (?:by [^.;,]{3,50}? )?"
    r"(?:once|when|after|as soon as) [^.;,]{3,40}|"
    r"(?:content|contents|details|steps|targets|programme|timetable) "
    r"(?:is to|are to|will|to|shall) follow\b[^.;,]{0,40}|yet to be \w+|"
    r"still (?:to be \w+|awaited|outstanding)|"
    r"(?:pending|awaiting|subject to|once(?! an?\b| (?:each|every|per|in|weekly)\b)|when|until|following|"
    r"after) (?:the |an |a |further |the outcome of |her |his |their |\w+['’]s )*(?:outcome of )?"
    r"(?:[\w-]+ ){0,4}?(?:assessment|report|testing|advice|triage|screening|recommendations)s?\b"
    r"(?: (?:is|are|has|have|by|from)\b)?[^.;]{0,40}|(?:details|content|contents|frequency|nature|level|"
    r"amount|hours|number|timing|extent|staffing|timetable)(?:(?:,| and|, and) \w+)* "
    r"(?:of (?:the |this |these |his |her )?(?:[\w-]+ ){0,5}?)?(?:to|will|is to|are to|shall) be "
    r"(?!given|provided|delivered|spent|used|offered|taught|made|led|kept|shared|staffed|covered)\w+|"
    rf"{_SOMEBODY} (?:and [\w ]{{2,30}} )?(?:will|to|shall|must|is to|are to) (?:\w+ )?(?:"
    r"look into|explore|investigate|consider|devise|design|"
    r"write(?! (?:[\w'’-]+ ){0,6}?(?:(?:care|health|hospital|seizure|epilepsy|emergency|asthma|allergy|"
    r"crisis|safety|handling|feeding|medication) plan|passport|profile|protocol|risk assessment|report|"
    r"letter|(?:eating|drinking|feeding|swallowing|handling|positioning) (?:guidelines|guidance)))|draw up|"
    r"decide|determine|work out|put together|produce|set out|lay (?:down|out)|spell out|"
    r"settle)\b(?! and (?:then )?(?:teach|show|demonstrate|model|explain|hand)\b)[^.;]{0,50}|"
    r"(?:report|assessment|advice|programme|recommendations?|outcome|meeting)s? (?:will|to|shall|may|must) "
    r"(?:\w+ )?(?:decide|determine|say|set out|specify|show|confirm|settle|guide|inform)\b[^.;]{0,50}|"
    rf"{_SOMEBODY} (?:will|to|shall|must) (?:re-?)?"
    r"(?:assess|observe|meet|screen)\b[^.;]{0,40}?\b(?:and|to) (?:then )?(?:provide|advise|recommend|decide|"
    rf"determine|identify|set|devise|write|put|suggest)\b[^.;]{{0,40}}|whatever {_SOMEBODY}\b[^.;]{{0,60}}|"
    r"whatever\b[^.;]{0,70}\b(?:says?|recommends?|advises?|report|assessment|decides?|suggests?)\b)",
    re.IGNORECASE,
)
_AS_SOMEBODY_SAYS = Guarded(
    r"\b(?:(?:that|which) (?:is|are|may be|has been|have been) (?:then |later )?"
    r"(?:recommended|advised|prescribed|identified|suggested)|(?:as|if|when|where) (?:"
    r"advised|recommended|directed|identified|set out|outlined|specified|determined|suggested|stated|"
    rf"described|detailed|indicated|agreed|prescribed|laid down|per)(?: (?:by|in|within|with) {_SOMEBODY}\b)?"
    r"(?: (?:report|advice|programme|plan|assessment))?(?: in [^.;,]{0,30})?|"
    r"(?:in (?:line|accordance|keeping) with|according to|based on|following|as per|guided by|informed by|"
    r"under the guidance of|see|refer to) (?:"
    r"(?:the|any|all|advice|recommendations?|guidance|strategies|programme|report|targets) "
    rf"(?:of |from |in |by |made by |set by |given by |provided by )?)*{_SOMEBODY}(?:['’]s)?"
    r"(?: (?:report|advice|programme|recommendations?|guidance|assessment|targets|plan|strategies))?|"
    r"(?:follow(?:s|ed|ing)?|implement(?:s|ed|ing)?|act(?:s|ing)? (?:up)?on|adher\w+ to|comply with|"
    r"carry out|adopt\w*) (?:the |any |all |his |her |their )*(?:advice|recommendations?|guidance|"
    rf"suggestions?|strategies|report) (?:of|from|by|in|given by|made by) {_SOMEBODY}|"
    r"(?:strategies|recommendations?|advice|targets|programmes?) (?:from|in|of|within|contained in|given in) "
    r"(?:the |his |her |their |any )?(?:[\w-]+ ){0,3}?(?:reports?|assessments?|advice)\b|"
    r"(?:interventions?|approach(?:es)?|schemes?|programmes?|strateg(?:y|ies)|targets|tasks|activities|"
    r"exercises|resources|support|sessions) (?:to be |as )?"
    rf"(?:chosen|selected|picked|set|decided(?: on)?|agreed|worked out|directed|judged) by {_SOMEBODY}|"
    r"(?:^|(?<=\. ))(?:what|how much|how often|how long|which \w+)\b[^.;]{2,60}\b(?:will|is|are|shall)\s"
    r"(?:to\s)?(?:follow|depends? on|come from|turn on|rests? with|flow from|hang on)\b[^.;]{0,50}|"
    r"(?:programmes?|plan|strategies|activities|exercises|targets|advice|recommendations?|package) "
    r"(?:of \w+ )?(?:(?:to be |which (?:is|are|will be) |that (?:is|are|will be) )?(?:devised|designed|"
    r"written|drawn up|provided|developed|produced|suggested|recommended|set|created|advised|prescribed|"
    rf"outlined) (?:by|from|in|within)) {_SOMEBODY}|{_SOMEBODY} (?:will|to|should|must) (?:\w+ )?(?:"
    r"develop (?:an? |the )?(?:\w+ ){0,2}?(?:programme|plan|package|strategies|resources|activities|targets)|"
    r"advise (?:on|school|staff)|recommend|set (?:a|the|an|targets)|"
    r"provide (?:a programme|advice|strategies|recommendations)|agree)\b[^.;]{0,50})",
    re.IGNORECASE,
)
#: A paper that would say what is to be done.
_PAPER = (
    r"(?:reports?|programmes?|plans?|manuals?|specifications?|advice|sheets?|assessments?|guidance|"
    r"guidelines|timetables?|protocols?|strateg\w+|recommendations?|findings|visits?|observations?|content|"
    r"contents|details?|targets|exercises|activities|schemes?|schedules?|packs?|folders?|letters?)"
)
#: "The report (awaited)", "a manual which is being written", "exercises that school is waiting for".
_NOT_YET_WRITTEN = Guarded(
    rf"\b{_PAPER}\b[^.;]{{0,50}}?(?:\b(?:awaited|to follow|in preparation|in draft|forthcoming|"
    r"not yet (?:received|written|available|seen|complete\w*|finished|to hand|agreed|done)|"
    r"(?:(?:is|are) (?:still |now |currently )?|still )being (?:written|drawn up|prepared|drafted|devised|"
    r"developed|put together|finalised|commissioned|typed|completed|arranged)|(?:is|are) (?:still )?"
    r"(?:awaited|outstanding|expected|due (?:in|by|on|after|next|to (?:come|arrive|be written))|pending)|"
    r"(?:has|have) (?:still |yet )?(?:not|yet) (?:\w+ )?(?:been|come|arrived)|waits? (?:on|for)|waiting for|"
    r"awaiting|should be ready|will be attached|"
    r"when (?:it|they|her|his|the) [^.;,]{0,30}?(?:comes?|arrives?|(?:is|are) (?:ready|written|received|in))|"
    r"to be sent|once (?:it|they) (?:is|are|has|have|comes?|arrives?))\b)|"
    rf"\b(?:forthcoming|awaited|pending|outstanding|expected|upcoming) (?:[\w-]+ ){{0,4}}?{_PAPER}\b|"
    rf"\b(?:awaiting|waiting for|waits? (?:on|for)|pending) (?:[\w'’-]+ ){{0,5}}?{_PAPER}\b",
    re.IGNORECASE,
)
#: "The details of which the therapist will settle", "for the counsellor to judge", "left to the school".
_LEFT_TO_SOMEBODY = Guarded(
    r"\b(?:content|contents|details?|steps|amount|number|nature|length|frequency|timing|times|extent|hours|"
    r"activities|form|choice|pace|level)\b[^.;]{0,60}?\b"
    rf"(?:which|(?:is|are|be|being|to be)? ?(?:left|at|for)\b)[^.;]{{0,10}}?\b{_SOMEBODY}(?:['’]s)? "
    r"(?:will |to |can |may |should |discretion|judgement|chooses?|decides?|thinks?|sees?)[^.;]{0,40}|"
    rf"\b(?:is|are|be|being|to be) left (?:to|with|up to|for) {_SOMEBODY}\b|\b(?:to be |be )?"
    rf"(?:chosen|picked|set|selected) by {_SOMEBODY} (?:when|once|after|as soon as) [^.;,]{{3,40}}",
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
#: "Will write and review a plan with Maya, meeting her for an hour each half term".
_WRITTEN_TOGETHER = re.compile(
    r"[^.;]*?\b(?:meeting|seeing|visiting|working with|sitting (?:down )?with) (?:him|her|them|me|"
    r"(?-i:[A-Z][\w'’-]+))\b[^.;]*?\b(?:minutes?|hours?|mornings?|afternoons?|days?)\b[^.;]*?"
    r"\b(?:each|every|a|per) (?:half |school )?(?:week|fortnight|month|term|half[- ]term|year)\b",
    re.IGNORECASE,
)
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
        arranged = _DATED_TASK.match(text, coming.end()) or _WRITTEN_TOGETHER.match(text, coming.start())
        return Delegation(coming.group().strip(" ,"), arranged is None)
    said = _AS_SOMEBODY_SAYS.search(text)
    if said and not _POLICY.search(text[said.start() : said.end() + 20]):
        return Delegation(said.group().strip(" ,"), False)
    return None
