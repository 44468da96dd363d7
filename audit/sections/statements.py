"""What kind of statement a passage makes: a difficulty, a hope, a change, a thing provided.

General features decide (who does what, when, how much), not lists of sentences. These judgements
only serve to tell items from the text around them; the checks judge quality on their own.
"""

from __future__ import annotations

import re

from audit.language.guarded import Guarded

_DIFFICULTY = re.compile(
    r"\b(?:difficult\w*|struggl\w*|hard(?:er|est)?|unable|cannot|can't|can not|limit\w*|delay\w*|below|"
    r"behind|impair\w*|disorder\w*|anxi\w*|worr\w*|distress\w*|overwhelm\w*|dysregulat\w*|sensitiv\w*|"
    r"avoid\w*|refus\w*|lacks?|lacking|poor|weak\w*|slow\w*|reduc\w*|restrict\w*|needs?|require\w*|requiring|"
    r"depend\w*|rel(?:y|ies) on|reliant|challeng\w*|barrier\w*|problem\w*|deficit\w*|disab\w*|does not|"
    r"doesn't|do not|don't|did not|is not|isn't|not yet|not able|never|rarely|seldom|no longer|without|only|"
    r"few|little|loses?|lost|forget\w*|tir(?:es?|ed|ing)|fatigu\w*|pain\w*|seizure\w*|epilep\w*|loss|deaf\w*|"
    r"blind\w*|dyslex\w*|dyspra\w*|dyscalcul\w*|autis\w*|adhd|palsy|syndrome|trauma\w*|vulnerab\w*|at risk|"
    r"risk\w*|danger\w*|aggress\w*|hits?|bit(?:es?|ing)|throws?|runs? (?:away|off|out)|absconds?|withdr\w*|"
    r"isolat\w*|lonel\w*|upset\w*|cr(?:y|ies)|scream\w*|shouts?|meltdown\w*|distract\w*|impulsiv\w*|"
    r"inattent\w*|fidget\w*|rigid\w*|inflexib\w*|misunderst\w*|misread\w*|confus\w*|unclear|unintelligib\w*|"
    r"mumbl\w*|stammer\w*|echolali\w*|non-?verbal|pre-?verbal|fewer|shorter|"
    r"takes? (?:\w+ ){0,3}(?:longer|time)|equivalent|missed|misses|stops? (?:me|him|her|them)|"
    r"like that of an?|trouble|alone|nobody|too (?:much|many|heavy|loud|fast|long)|frets?|feels? so|"
    r"(?:years?|months?) (?:younger|behind)|percentile|centile|standard score\w*|affect(?:s|ed|ing)?|"
    r"impact\w*|interfer\w*|hinder\w*|prevent\w*|covers? (?:his|her|their|my) ears|becomes?|becoming|"
    r"tends? to|falls?|trips?|drops?|chok\w*|gag\w*|soil\w*|wet\w*|sleep\w*|nightmares?|tube|oxygen|"
    r"medication|support(?:ed)? (?:with|to|for)|help(?:ed)? (?:with|to)|prompt\w*)\b",
    re.I,
)
_ABLE = re.compile(
    r"\b(?:enjoys?|loves?|likes?\b(?! that| a )|strengths?|is (?:a )?(?:kind|happy|sociable|friendly|bright|"
    r"able|good|polite|popular|creative|caring|cheerful|keen|well)\b|can\b|able to|good at|confident|"
    r"(?:is|are|was|were) (?:above |at |in (?:the )?)?(?:as expected|age[- ]appropriate|average|typical)|"
    r"as expected|age[- ](?:appropriate|related)|well controlled|(?:no|not a|never a) concerns?|"
    r"independently|expected (?:level|for|at)|well above|very good|agile|strong\b|settled|affectionate|"
    r"determined|funny|well[- ](?:behaved|liked|mannered)|proud|excellent|talented|keen)\b",
    re.I,
)
_STARTS_ON = re.compile(
    r"^(?:this (?:means|is|has|can|makes|affects|results?|impacts?|leads?|in turn)|these\b|"
    r"as a (?:result|consequence)|consequently|because of this|therefore|it (?:also|is|means)|"
    r"the (?:impact|effect|result) of this|in turn|such |when this happens|due to this|for this reason|"
    r"the result is|that means|which\b|so\b)",
    re.I,
)
_OUTCOME = (
    re.compile(
        r"\bby (?:the (?:end|time|age|start|summer|autumn|spring)|(?:january|february|march|april|may|"
        r"june|july|august|september|october|november|december)|year|key stage|ks ?\d|his|her|their|my|"
        r"age|\d{4}|christmas|easter|summer)\b",
        re.I,
    ),
    re.compile(
        r"\bwill (?:be (?:able|confident|happy|willing|ready|more|independent)|have (?:an?|the|developed|"
        r"increased|improved|made|achieved|learned|learnt|gained|begun|at least|one|two|three|friends)|"
        r"use\b|know\b|follow|read|write|understand|manage|join|feel|express|say|tell|ask|walk|eat|dress|"
        r"travel|choose|take part|make|show|recognise|recall|sustain|remain|stay|complete|communicate|"
        r"initiate|attend|spend|develop|improve|increase|achieve|begin|start|learn)",
        re.I,
    ),
    re.compile(
        r"\b(?:i|he|she|they|[A-Z][a-z]+) (?:can|is able to|am able to|is|am) [^.]{0,80}\b(?:independently|"
        r"on (?:\d|\w+) (?:out of|occasions)|\d+ ?%|without (?:prompt|help|support))",
        re.I,
    ),
    re.compile(
        r"\b(?:so that|in order (?:that|to)|\d out of \d|\d+ ?%|"
        r"on (?:four|three|nine|eight|most) (?:out of|of|days|occasions))",
        re.I,
    ),
)
_PROVISION = (
    re.compile(
        r"\b(?:minutes?|mins?|hours?|hrs?|sessions?|weekly|daily|fortnightly|termly|half[- ]termly|monthly|"
        r"annually|(?:once|twice|times?|days?) (?:a|per|each|every)|per (?:week|day|term|year|month)|"
        r"each (?:day|week|term|lesson|morning|half)|every (?:day|week|term|lesson|morning)|throughout|"
        r"1 ?: ?1|one[- ]to[- ]one|\d ?: ?\d|small group)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:delivered|provided|led|supervised|overseen|planned|monitored|trained|supported|taught|run|"
        r"given|made available) (?:by|with|in|to|for|at)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:teach\w*|teaching assistants?|TAs?|LSA|HLTA|ELSA|SENCO|therap\w+|psychologist|QToD|QTVI|"
        r"staff|adults?|key ?workers?|mentor|specialist|nurse|tutors?|programmes?|interventions?|"
        r"curriculum|strateg\w+|resources?|equipment|aids?|visuals?|timetables?|laptop|device|training|"
        r"approach\w*|access to|opportunit\w+|input|advice|environment|differentiat\w+)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:will (?:receive|be (?:given|provided|offered|taught|supported|delivered|available|made|used|"
        r"in place|trained|seated|allowed)|provide|have access)|"
        r"(?:staff|adults?|school|setting|teachers?|therapist) (?:will|to|must|should))\b",
        re.I,
    ),
)
_ONLY_REVIEW = re.compile(
    r"^(?:(?:the|this|these|all|his|her|their|my|progress|[A-Z]\w+'s)\b[^.]{0,90}\b(?:will|should|is to|"
    r"are to) be (?:reviewed|monitored|evaluated|measured|discussed|shared|recorded|considered)\b|"
    r"(?:progress|outcomes?|targets?|short[- ]term targets?|this (?:plan|section|provision|support)|"
    r"the (?:plan|provision|outcomes?|support|targets?))\b[^.]{0,100}\b(?:review(?:ed)?|monitor(?:ed)?|"
    r"set and (?:reviewed|monitored)|evaluated)\b|(?:the )?"
    r"(?:school|setting|college|senco|local authority)\b[^.]{0,60}\bwill (?:review|monitor|set|evaluate)\b|"
    r"(?:(?:every|each|all|any) (?:part |parts )?of )?(?:this|the) "
    r"(?:section|part|plan|provision|support)\b[^.]{0,40}\b(?:is|are|will be) "
    r"(?:looked at|gone over|checked)\b|review(?:ed)?(?: by| at|:| date| arrangements)|monitoring)",
    re.I,
)
_SETS_TARGETS = Guarded(
    r"\btargets?\b[^.]{0,60}\b(?:towards?|for) "
    r"(?:these|each|every|all|the|this|that|his|her|their|my) (?:of (?:these|the) )?outcomes?\b|"
    r"\b(?:short(?:er)?(?:[- ]term)?|termly|smaller|interim)\b[^.]{0,20}\b(?:targets?|objectives?|steps)\b"
    r"[^.]{0,60}\b(?:are|is|will be|be) (?:set|agreed|written|drawn up|checked|reviewed)\b|"
    r"\b(?:will |to )?(?:set|agree|write)s? (?:\w+ ){0,3}(?:short(?:er)?[- ]term |new |termly )?targets?\b",
    re.I,
)
_RECITAL = re.compile(
    r"^(?:(?:the )?(?:local authority|council|la)\b(?!['’]s)"
    r"[^.]{0,60}\b(?:will|has|must|is|considers?|maintains?|specif\w+)|"
    r"in (?:making|preparing|drawing up|accordance|line) (?:this|with|up)|under (?:section|the)|"
    r"(?:the )?(?:following|below)\b[^.]{0,60}$|the (?:needs|outcomes|provision|following)\b[^.]{0,120}\b"
    r"(?:set out|listed|described|below|specified|given)\b|"
    r"(?:these|the|all|his|her|their) outcomes? (?:are|is|run|cover|below|were|will be|have been)\b|"
    r"(?:this|the) (?:section|plan|document|table|part)\b|unless (?:stated|otherwise)|"
    r"all (?:the )?(?:provision|support) (?:in|set out|below|described)|what follows|read with|"
    r"see (?:section|appendix|also|annex))",
    re.I,
)
_BACKGROUND = re.compile(
    r"^(?:diagnos[ie]s\b|(?:a )?(?:summary|list) of|"
    r"(?:\w+ ){1,3}(?:was|were) (?:born|assessed|seen|referred|placed|adopted|diagnosed)\b|"
    r"[^.]{0,80}\b(?:did|completed|carried out) (?:an?|the|his|her) (?:\w+ ){0,4}assessment\b|"
    r"(?:an? |the )?(?:\w+ ){1,5}assessment (?:by|of|dated|was|has been|took)\b|"
    r"(?:current )?(?:attainment|levels?|scores?|assessment results?)\b)",
    re.I,
)

#: "A social worker assessed Robin and his family on 24 June 2026 (K5).": who looked, and when.
_ONLY_ASSESSED = re.compile(
    r"[^.;]{0,90}\b(?:assessed|visited|met) (?:[\w’'-]+ ){1,8}(?:on|in|during)\b"
    r"[^.;]{0,40}\b\d{4}\b[^.;]{0,12}\.?$"
)
#: "The assessment of 9 June found that Juno is alone for most of the week": a need, told by who saw it.
_FOUND = re.compile(r"\b(?:found|finds|concluded|concludes|identified|identifies|showed|shows) that\b", re.I)


_REFERENCE_LINE = re.compile(
    r"^\W*(?:(?:this )?(?:links?|linked|meets?|relates?|related|addresses|answers|supports?|serves?|see|"
    r"refer|works? towards?|contributes|does not (?:link|relate)|from|source|"
    r"for)\b(?:[^.]|\.(?=\d)){0,60}\b(?:[A-HNOPK][-.]?\d{1,3}|needs?|outcomes?|provision|aspirations?|advice|"
    r"appendix)\b(?:[^.]|\.(?=\d)){0,60})\.?\W*$",
    re.I,
)

_NAMED_ITEM = re.compile(
    r"\b(?:needs?|outcomes?|aims?|objectives?|aspirations?|provisions?)(?:\s+(?:nos?\.?|numbers?|ref\.?))?\s*"
    r"[:\-]?\s*[A-Z]{0,3}[-.]?\d{1,3}[a-z]?"
    r"(?:\s*(?:,|;|&|/|and|to|-|–)\s*(?:and\s+)?[A-Z]{0,3}[-.]?\d{1,3}[a-z]?)*(?![\w%])",
    re.I,
)
_POINTS = re.compile(
    r"^(?:see |as (?:in |for )?|(?:the )?same as )?(?:needs?|outcomes?|provisions?)\s+[A-Z]{0,3}[-.]?\d{1,3}"
    r"[a-z]?\b(?!\s*:)(?:(?!\bwill\b)[^.])*\b(?:above|below|overleaf|elsewhere|"
    r"(?:table|section|page|part|row)\b[^.]{0,30})\.?$",
    re.I,
)
#: What may stand about names of items in a line that does nothing but name them.
_NAMING_WORDS = frozenset(
    """a addresses aims all also and answers are at both contributes education for from health in is it
    link linked links meet meeting meets of on plan provision relate related relates see serves social
    support supports the these this to towards which with work working works care""".split()
)


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _count(patterns: tuple[re.Pattern[str], ...], text: str) -> int:
    return sum(bool(pattern.search(text)) for pattern in patterns)


def tells_difficulty(text: str) -> bool:
    """Whether a passage speaks of something that is hard, late, missing or feared."""
    text = _straight(text)
    hard = len(_DIFFICULTY.findall(text))
    return (
        hard >= 2
        or (hard == 1 and not _ABLE.search(text))
        or (hard >= 1 and bool(re.search(r"\b(?:but|however|although|yet)\b", text, re.I)))
    )


def tells_any_difficulty(text: str) -> bool:
    """Whether a passage has any word at all for something that is hard."""
    return bool(_DIFFICULTY.search(_straight(text)))


def leans_to_difficulty(text: str) -> bool:
    """Whether a passage speaks at least as much of what is hard as of what goes well."""
    text = _straight(text)
    return len(_DIFFICULTY.findall(text)) >= len(_ABLE.findall(text))


def praises(text: str) -> bool:
    """Whether a passage speaks more of what goes well than of what is hard."""
    text = _straight(text)
    return len(_ABLE.findall(text)) > len(_DIFFICULTY.findall(text))


def leans_strongly(text: str) -> bool:
    """Whether a passage speaks of what is hard more than once, and more than of what goes well."""
    text = _straight(text)
    hard = len(_DIFFICULTY.findall(text))
    return hard > 1 and hard > len(_ABLE.findall(text))


def tells_strength_only(text: str) -> bool:
    """Whether a passage speaks of what goes well and of nothing that is hard."""
    text = _straight(text)
    return bool(_ABLE.search(text)) and not _DIFFICULTY.search(text)


def tells_change(text: str) -> bool:
    """Whether a passage says at all what someone will do, be or manage."""
    return bool(
        re.search(
            r"\b(?:will|to be able|can|is able|am able|to (?:have|improve|develop|be|learn|use|make))\b|"
            r"^to\b",
            text,
            re.I,
        )
    )


def outcome_strength(text: str) -> int:
    """How many marks of an outcome a passage bears (0 to 4)."""
    return _count(_OUTCOME, text)


def provision_strength(text: str) -> int:
    """How many marks of provision a passage bears (0 to 4)."""
    return _count(_PROVISION, text)


def is_only_review(text: str) -> bool:
    """Whether a passage only says who looks at progress and when."""
    return bool(_ONLY_REVIEW.match(text.strip()))


def is_reference_line(text: str) -> bool:
    """Whether a line only says what the statement before it belongs to ("Links to O1 and O5.")."""
    return len(text.split()) <= 14 and bool(_REFERENCE_LINE.match(text.strip()))


def points_elsewhere(text: str) -> bool:
    """Whether a text only says where a statement stands ("Outcome 11, in the table above")."""
    return len(text.split()) <= 20 and bool(_POINTS.match(text.strip()))


def only_names_items(text: str) -> bool:
    """Whether a text does nothing but name items ("Towards Outcome 1. Meets: Needs 1 and 7.")."""
    rest, named = _NAMED_ITEM.subn(" ", text)
    return named > 0 and all(word in _NAMING_WORDS for word in re.findall(r"[^\W_]+", rest.lower()))


def sets_targets(text: str) -> bool:
    """Whether a passage says who sets targets towards the outcomes, and when: no outcome of its own."""
    return bool(_SETS_TARGETS.search(text))


def is_recital(text: str) -> bool:
    """Whether a passage speaks of the plan itself (its law, its parts) and not of the child."""
    return bool(_RECITAL.match(text.strip()))


def is_background(text: str) -> bool:
    """Whether a passage tells history, a list of diagnoses or scores; what an assessment found is none."""
    return bool(_BACKGROUND.match(text.strip())) and not (_FOUND.search(text) and tells_difficulty(text))


def only_tells_assessment(text: str) -> bool:
    """Whether a passage says that somebody assessed the child on a day, and nothing of what was found."""
    return bool(_ONLY_ASSESSED.match(text.strip())) and not _FOUND.search(text)


def is_list_of_diagnoses(text: str) -> bool:
    """Whether a passage is a labelled list of diagnoses."""
    return bool(re.match(r"^\W*diagnos[ie]s\s*:", text, re.I))


def goes_on(text: str) -> bool:
    """Whether a paragraph continues the one before it ("As a result ...", "This means ...")."""
    return bool(_STARTS_ON.match(text.strip()))
