"""What a plan does about the child's next school, course or work: it is owed to every child.

The plan must plan for a change of phase, and from Year 9 for adulthood, whatever the child finds hard (Code
of Practice 9.69, 8.9 and 9.184): such an outcome, or such provision, need not answer a need of its own.
"""

from __future__ import annotations

import re

_STAGE = (
    r"(?:reception|nursery|pre-?school|infants?|juniors?|primary|middle|secondary|high|senior|upper|big|"
    r"sixth form|colleges?|post-?16|year \d+|(?:(?:his|her|their|your|my|a|the) )?(?:new|next) "
    r"(?:school|setting|class|college|placement|provider)|(?:supported )?internship|university|"
    r"apprenticeship|adult\w*)"
)
_OWED_TO_ALL = re.compile(
    r"\bcareers? (?:advis\w+|guidance|meetings?|interviews?|education|programme|support|officer|plan\w*)\b|"
    r"\b(?:work experience|adult life|adulthood)\b|"
    r"\b(?:GCSE|key stage [45]|KS[45]|post-?16) (?:choices?|courses?|options?|subjects?|study programme)\b|"
    r"\boptions (?:at|for) (?:1[346-8]|year|key stage)\b|"
    rf"\b(?:mov(?:e|es|ing)|transfer(?:s|ring)?|transition\w*)(?: up| on| over)? (?:to|into) "
    rf"(?:(?:the|an?|his|her|their|your|my) )?{_STAGE}\b|"
    r"\btransition (?:plan\w*|visits?|programme|meetings?|book\w*|arrangements?|days?)\b"
    r"(?! (?:between|within|during) (?:lessons|activities|classes|rooms))|"
    rf"\b(?:visits? to|start(?:s|ing)?(?: at| in)?|into|joins?|readiness for) "
    r"(?:(?:the|an?|his|her|their|your|my) )?(?:(?:new|next) )?"
    r"(?:reception|secondary|high|junior|primary|big|sixth form)(?: (?:class|school))?\b",
    re.IGNORECASE,
)


#: "Before he moves to secondary school", "so that she is ready for college": when, and what for, not what.
_WHEN_OR_WHAT_FOR = re.compile(
    r"\b(?:before|when|after|until|once|by the time|as soon as|so that|in order (?:to|that)) [^,;.]*",
    re.IGNORECASE,
)


def plans_next_phase(text: str) -> bool:
    """Whether a statement plans the next school, course or work: "Move to Reception: six visits"."""
    return _OWED_TO_ALL.search(_WHEN_OR_WHAT_FOR.sub(" ", text)) is not None
