"""Which clauses of an item deliver provision, and which stand behind it: review, training, supervision.

"A therapist works with him for 40 minutes and reviews his targets every term" says how long and does not
say how often: the term is the review's. So what stands behind delivery is blanked before times, people
and numbers are read; places in the text stay what they are.
"""

from __future__ import annotations

import re

from audit.language.roles import MAIN_VERB, find_roles
from audit.language.sentences import sentence_spans

#: Between somebody and what they do: "(SENCO)", "with a Level 7 qualification in dyslexia".
_ABOUT_ONESELF = (
    r"\([^()]{2,40}\)\s*|"
    r"(?:with|of|from|at|in|who (?:has|holds)) "
    r"(?:(?!(?:and|to|who|which|that|will|must|shall)\b)[\w’'-]+ ){1,8}?"
)
READS_RECORDS = (
    r"(?:reads?|goes (?:over|through)|looks? (?:at|over|through)) (?:the |his |her |their |its )(?:\w+ )?"
    r"(?:tally|tallies|logs?|records?|charts?|diary|diaries|sheets?|notes|scores?|graphs?|data|folder|journal)\b"
)
_LOOKS_BACK = (
    r"(?:re-?view|monitor|evaluat|re-?check|re-?assess|re-?measure|re-?test|supervis|oversee|audit)"
    r"(?:s|e|es|ed|ing)?|(?:look|go|come)(?:s)? (?:back|again|over|through) (?:at |his |her |their |the )?"
    r"(?:progress|targets?|records?|notes|how)?|"
    r"(?:check|measure|record|update|adjust|assess|report|observe|test)(?:s|d|es|ed)? (?:on )?"
    r"(?:his |her |their |the |its |that |it\b|this\b|how\b|whether\b|progress|carry-over)[\w ]{0,20}|"
    r"(?:report|feed)s? (?:back|in writing)|"
    r"(?:re-?)?sets? (?:new |the next |further |the )?(?:targets|tasks|steps)|"
    r"watch(?:es)? (?:one|some|two|a|it|this|that|the|him|her)\b[\w ]{0,30}|"
    r"(?:plan|write|design|change|rewrite)s? (?:it|the|his|her|their|this)\b[\w ]{0,30}|"
    rf"{READS_RECORDS}"
)
_MODAL = r"(?:will|must|should|shall|is to|are to|to|may|can)"
#: What the subject of a later sentence does that is not delivery.
_BEHIND_VERB = re.compile(
    rf"[^.;]{{0,3}}\s*(?:{_ABOUT_ONESELF})?(?:,[^,.;]{{3,60}},\s*)?(?:{_MODAL}\s+)?(?:also |then |"
    rf"each term |together )?(?:{_LOOKS_BACK}|"
    r"(?:train|brief|advise|induct|coach|support)(?:s|es)? (?:the |all |his |her |school |its |\w+ )?"
    r"(?:staff|assistants?|TAs?|teachers?|adults?|LSAs?|team|parents|practitioners?|key ?workers?)|"
    r"observes? (?:once|twice|each|every|termly|half[- ]termly)\b|"
    r"(?:train|show|supervise)s? (?:her|him|them|the assistant)(?: how)?\b|"
    r"(?:visit|come|attend|meet|sit|call|watch|join)(?:s|es)?\b[^.;]{0,60}?\bto (?:watch|see how|observe|"
    r"review|check|monitor|advise|look (?:back )?at|update|go over (?:progress|targets)|agree|re-?set))",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\W*(?:This|It|They|These|Progress|An? (?:[\w-]+ ){1,2}?|The (?:[\w-]+ ){0,2}?"
    r"(?:programme|plan|targets|group|provision|work|sessions?|impact|outcome|strateg\w+|chart|record|log|"
    r"diary|profile|list)|His|Her|Their|"
    r"Targets|Impact|All (?:of )?(?:this|these))\b[^.;,]{0,50}?\b(?:is|are|be|will be|must be|to be)\s"
    r"(?:\w+ )?(?:reviewed|monitored|evaluated|measured|checked|re-?assessed|updated|looked at|recorded)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"\W*(?:Reviewed|Review|Reviews|Monitored|Monitoring|Progress|Evaluated|To be reviewed|Checked)\b(?! of)",
    re.IGNORECASE,
)
_PARTED = re.compile(r";\s+")
_PRONOUN = re.compile(r"\W*(?:he|she|they|it|this|that)\b", re.IGNORECASE)
#: A clause joined to delivery that looks back at it: ", and will review her targets every term".
_REVIEWS = (
    r"(?:reviewed|reviews|review|monitored|monitors|evaluated|evaluates|re-?assess(?:ed|es)|re-?checks|"
    r"rechecked|reports? (?:in writing|back)|with (?:a )?review|"
    r"(?:checks?|tells? (?:the )?[\w-]+|looks? at|sees?) how (?:he|she|they|it|(?-i:[A-Z][\w'’-]+)) "
    r"(?:is|are|has|have|gets?) (?:getting|got|doing|done|going|gone|coming|come|progress\w*|on)|"
    r"tests? (?:his|her|their) (?:[\w-]+ ){1,3}?(?:each|every|at the end of (?:each|every)) "
    r"(?:half[- ])?term)\b[^.;]*"
)
_JOINED = re.compile(
    r"(?:[;,]|\s[-–—])\s*\(?(?:and |with |who |which |then )*(?:"
    rf"(?:an? |the |his |her |their )?(?:[\w'’-]+ ){{0,4}}?{_MODAL} |(?:an? |the |his |her |their )?"
    r"(?:[\w-]+ )?(?:therapist|teacher|psychologist|SENCO|SENDCO|SLT|SALT|OT|EP|nurse|physiotherapist|physio|"
    rf"assistant|QTVI|QToD) )?(?:also |then |to )?(?:be |is |are )?{_REVIEWS}|"
    rf"(?<=\w)\s(?:and |\()(?:{_MODAL} )?(?:also |then )?(?:be |is |are )?{_REVIEWS}",
    re.IGNORECASE,
)
#: When somebody was trained or is supervised is not when provision is made.
_TRAINED_WHEN = re.compile(
    r"\b(?:trained|shown|supervised|coached|overseen|advised|taught (?:how|the)|briefed|"
    r"modelled)\b[^.;,:)]{0,25}?\b(?:by|with|from|in|half|each|every|weekly|termly|monthly|fortnightly|"
    r"annually|once|twice|for (?:(?:one|two|three|half|an?|\d+) (?:[\w-]+ )?"
    r"(?:days?|hours?|weeks?|afternoons?|mornings?|terms?|years?)|half an? (?:day|hour)))\b[^.;,:)–]*",
    re.IGNORECASE,
)


def delivery(text: str) -> str:
    """The text with every clause blanked that reviews, trains or supervises; its first words always stay."""
    spans = _clause_spans(text)
    blanks = [
        (start, end)
        for number, (start, end) in enumerate(spans)
        if number and _stands_behind(text[start:end])
    ]
    for match in _JOINED.finditer(text):
        if match.start() > 0 and not any(start <= match.start() < end for start, end in blanks):
            blanks.append(match.span())
    for start, end in blanks:
        text = text[:start] + "." * (end - start) + text[end:]
    return text


#: "All provision is looked at again every term by the SENCO".
_ALL_REVIEWED = re.compile(
    r"\b(?:re-?view(?:s|ed|ing)?|look(?:s|ed)? (?:\w+ )?at|monitor\w*|evaluat\w*|check(?:s|ed)|updat\w*|"
    r"measur\w*|discuss\w*|"
    r"report(?:s|ed)|assess(?:es|ed)|re-?assess\w*|considered|gone through|goes through)\b",
    re.IGNORECASE,
)
_ALL_GIVEN = re.compile(
    r"\b(?:delivered|taught|led|run|given|carried out|takes? place|sessions? (?:of|last)|minutes|hours?|"
    r"one[- ]to[- ]one|1:1)\b",
    re.IGNORECASE,
)


def leads_review(text: str) -> bool:
    """Whether a lead sentence tells of review, before anything that it says of delivery."""
    looked, given = _ALL_REVIEWED.search(text), _ALL_GIVEN.search(text)
    return looked is not None and (given is None or given.start() > looked.start())


def _clause_spans(text: str) -> list[tuple[int, int]]:
    """Where sentences stand, and clauses that a semicolon parts."""
    spans = []
    for start, end in sentence_spans(text):
        begun = start
        for mark in _PARTED.finditer(text, start, end):
            spans.append((begun, mark.start()))
            begun = mark.end()
        spans.append((begun, end))
    return spans


_OPENING = 6  # characters: "The ", "Your "
_AND_ANOTHER = re.compile(r"(?:,| and|, and) (?:the |an? |his |her |their |your )?", re.IGNORECASE)


def _stands_behind(sentence: str) -> bool:
    """Whether a sentence after the first tells of review, training or advice and not of delivery."""
    if _PASSIVE.match(sentence) or _FRAGMENT.match(sentence):
        return True
    pronoun = _PRONOUN.match(sentence)
    if pronoun:
        return _BEHIND_VERB.match(sentence, pronoun.end()) is not None
    first, *others = find_roles(sentence) or (None,)
    if first is None or first.start > _OPENING:
        return False
    end = first.end
    for other in others:  # "The teacher and the therapist review the word list"
        if _AND_ANOTHER.fullmatch(sentence, end, other.start):
            end = other.end
    return _BEHIND_VERB.match(sentence, end) is not None


def behind_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text says when somebody was trained or is supervised."""
    spans = []
    for match in _TRAINED_WHEN.finditer(text):
        verb = MAIN_VERB.search(match.group())
        spans.append((match.start(), match.start() + verb.start() if verb else match.end()))
    return tuple(spans)


#: What the child must have managed before a thing changes: "when he has done the last step three times".
_MASTERED = re.compile(
    r"\b(?:until|till|once|when|after|only when|as soon as) (?:he|she|they|(?-i:[A-Z][\w'’-]+)) "
    r"(?:has|have|had|can|could|is able|manages|masters|achieves)\b[^.;]*",
    re.IGNORECASE,
)


def mastery_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text says what the child must have managed: how many times is no number of sessions."""
    return tuple(match.span() for match in _MASTERED.finditer(text))


def without_blanks(words: str) -> str:
    """The words before the first blank: what is shown must stand in the plan."""
    return re.split(r"\.{4,}", words, maxsplit=1)[0].strip(" ,;")
