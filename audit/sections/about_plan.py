"""Passages that speak of the plan, its review or its history, and state nothing of the child now."""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.sections.difficulties import tells_difficulty

#: Before a review in the same sentence: the help itself.
_GIVES = (
    r"[^.]*\b(?:minutes?|hours?|weekly|daily|sessions?|teach\w*|works?|sees?|supports?|delivers?)\b"
    r"[^.]*\breview"
)
_PARTS_OF_PLAN = r"(?:section|part|plan|provision|support)"
_ONLY_REVIEW = re.compile(
    r"^(?:(?:the|this|these|all|his|her|their|my|progress|[A-Z]\w+'s)\b[^.]{0,90}\b"
    r"(?:will|should|is to|are to) be "
    r"(?:reviewed|monitored|evaluated|measured|discussed|shared|recorded|considered)\b|"
    r"(?:progress|outcomes?|targets?|short[- ]term targets?|this (?:plan|section|provision|support)|"
    r"the (?:plan|provision|outcomes?|support|targets?))\b[^.]{0,100}\b"
    r"(?:review(?:ed)?|monitor(?:ed)?|set and (?:reviewed|monitored)|evaluated)\b|"
    r"(?:the )?(?:school|setting|college|senco|local authority)\b[^.]{0,60}\b"
    r"will (?:review|monitor|set|evaluate)\b|"
    rf"(?:(?:every|each|all|any) (?:part |parts )?of )?(?:this|the) {_PARTS_OF_PLAN}\b[^.]{{0,40}}\b"
    r"(?:is|are|will be) (?:looked at|gone over|checked)\b|"
    rf"(?!{_GIVES})(?:the |an? |all )?[^.;:\d]{{3,80}}(?<!\band )(?<!\bthen )(?<!\bto )reviews? (?:this|the) "
    rf"{_PARTS_OF_PLAN}\b|"
    r"review(?:ed)?(?: by| at|:| date| arrangements| of (?:this|the) (?:area|section|plan)\b)|"
    r"monitoring)",
    re.I,
)
_SETS_TARGETS = Guarded(
    r"\btargets?\b[^.]{0,60}\b(?:towards?|for) (?:these|each|every|all|the|this|that|his|her|their|my) "
    r"(?:of (?:these|the) )?outcomes?\b|"
    r"\b(?:short(?:er)?(?:[- ]term)?|termly|smaller|interim)\b[^.]{0,20}\b(?:targets?|objectives?|steps)\b"
    r"[^.]{0,60}\b(?:are|is|will be|be) (?:set|agreed|written|drawn up|checked|reviewed)\b|"
    r"\b(?:will |to )?(?:set|agree|write)s? (?:\w+ ){0,3}(?:short(?:er)?[- ]term |new |termly )?targets?\b",
    re.I,
)
#: "Direct speech and language therapy to set and update targets" is provision.
_HELP_THAT_SETS_TARGETS = re.compile(
    r"\b(?:therapy|sessions?|visits?|programmes?|advice|assessments?)\b[^.]*\bto (?:set|agree|write)\b", re.I
)
_RECITAL = re.compile(
    r"^(?:(?:the )?(?:local authority|council|la)\b(?!['’]s)[^.]{0,60}\b"
    r"(?:will|has|must|is|considers?|maintains?|specif\w+)\b[^.]*\b"
    r"(?:plans?|sections?|act|law|duty|duties|statutory|needs?|outcomes?|provision|support|following|below|"
    r"review\w*|satisfied|placements?|parents?|child|assess\w*|regulations?|agree[sd]?)\b|"
    r"(?:the )?(?:local authority|council|la)\b[^.]{0,30}\bshall \w+ the following\b|"
    r"in (?:making|preparing|drawing up|accordance|line) (?:this|with|up)|"
    r"under (?:section|the)|"
    r"(?:the )?(?:following|below)\b[^.]{0,60}$|"
    r"the (?:needs|outcomes|provision|following)\b[^.]{0,120}\b"
    r"(?:set out|listed|described|below|specified|given|as follows)\b|"
    r"(?:these|the|all|his|her|their) outcomes? (?:are|is|run|cover|below|were|will be|have been)\b|"
    r"(?:this|the) (?:section|plan|document|table|part)\b|"
    r"unless (?:stated|otherwise)|"
    r"all (?:the )?(?:provision|support) (?:in|set out|below|described)|"
    r"what follows|"
    r"read with|"
    r"see (?:section|appendix|also|annex))",
    re.I,
)
#: "The following will be put in place: adults will use short sentences": the form's words, then the plan's.
_STOCK_OPENING = re.compile(r"^(?:the )?(?:following|below)\b[^:.;]{0,50}:\s+(?=(?:\S+\s+){5})", re.I)
_BACKGROUND = re.compile(
    r"^(?:diagnos[ie]s\b|"
    r"(?:a )?(?:summary|list) of|"
    r"(?:\w+ ){1,3}(?:was|were) (?:born\b(?! (?:with|without|deaf|blind))|assessed|seen|referred|placed|"
    r"adopted|diagnosed)\b|"
    r"[^.]{0,80}\b(?:did|completed|carried out) (?:an?|the|his|her) (?:\w+ ){0,4}assessment\b|"
    r"(?:an? |the )?(?:\w+ ){1,5}assessment (?:by|of|dated|was|has been|took)\b|"
    r"(?:current )?(?:attainment|levels?|scores?|assessment results?)\b)",
    re.I,
)
#: "A social worker assessed Robin and his family on 24 June 2026 (K5).": who looked, and when.
_ONLY_ASSESSED = re.compile(
    r"[^.;]{0,90}\b(?:assessed|visited|met|saw|spoke (?:to|with)) (?:[\w’'-]+ ){1,8}(?:on|in|during)\b"
    r"[^.;]{0,40}\b\d{4}\b[^.;]{0,12}\.?$"
)
#: "The assessment of 9 June found that Juno is alone for most of the week": a need, told by who saw it.
_FOUND = re.compile(r"\b(?:found|finds|concluded|concludes|identified|identifies|showed|shows) that\b", re.I)
#: "The assessment of 28 January found eligible needs. She cannot ...": the needs follow.
_FOUND_NEEDS = re.compile(
    r"(?:an? |the )?(?:[\w’'-]+ ){0,5}?assessment\b[^.]{0,80}\b(?:found|identified|confirmed|showed|"
    r"recorded)\b[^.]{0,60}\bneeds?\b[^.]{0,40}[.:]\s",
    re.I,
)
_LISTS_DIAGNOSES = re.compile(r"^\W*diagnos[ie]s\s*:", re.I)
#: "The outcomes are to be achieved by July 2028, save where an earlier date is given."
_OF_OUTCOMES = re.compile(
    r"^\W*(?:all (?:of )?)?(?:the|these|his|her|their|my|each|every)\b[^.]{0,30}\boutcomes?\b[^.]{0,30}\b"
    r"(?:is|are|should|will|must) (?:to )?(?:be )?(?:achieved|reached|met|for|sought|set)\b|"
    # "These are things that you will be able to do by the end of Year 6, or sooner where it says so."
    r"^\W*(?:these|the following|all of (?:these|this)|what follows|the things)\b[^.]{0,60}"
    r"\b(?:able to (?:do|manage)|achieved?|reach(?:ed)?|aim(?:s|ing)? for|work(?:s|ing)? towards),? "
    r"(?:by|before|within|at)\b",
    re.I,
)


def is_only_review(text: str) -> bool:
    """Whether a passage only says who looks at progress and when."""
    return bool(_ONLY_REVIEW.match(text.strip()))


def sets_targets(text: str) -> bool:
    """Whether a passage says who sets targets towards the outcomes, and when: no outcome of its own."""
    return bool(_SETS_TARGETS.search(text)) and not _HELP_THAT_SETS_TARGETS.search(text)


def is_recital(text: str) -> bool:
    """Whether a passage speaks of the plan itself (its law, its parts) and not of the child.

    A form's stock opening makes no recital of what is written behind it.
    """
    return bool(_RECITAL.match(_STOCK_OPENING.sub("", text.strip(), count=1)))


def is_background(text: str) -> bool:
    """Whether a passage tells history, a list of diagnoses or scores; what an assessment found is none."""
    if not _BACKGROUND.match(text.strip()) or (_FOUND.search(text) and tells_difficulty(text)):
        return False
    found = _FOUND_NEEDS.match(text.strip())
    return found is None or not tells_difficulty(text.strip()[found.end() :])


def only_tells_assessment(text: str) -> bool:
    """Whether a passage says that somebody assessed the child on a day, and nothing of what was found."""
    return bool(_ONLY_ASSESSED.match(text.strip())) and not _FOUND.search(text)


def is_list_of_diagnoses(text: str) -> bool:
    """Whether a passage is a labelled list of diagnoses."""
    return bool(_LISTS_DIAGNOSES.match(text))


def dates_outcomes(text: str) -> bool:
    """Whether a sentence says of all the section's outcomes by when they are to be reached."""
    return bool(_OF_OUTCOMES.search(text))
