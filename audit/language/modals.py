"""Verbs that do not decide: provision that "should", "may" or "could" be made, or that is recommended."""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.language.modal_sense import describes, is_subordinate
from audit.language.roles import find_roles

_WEAK = Guarded(
    r"\b(?:(?:should|could|might|ought to)(?! (?:there|he|she|they|it|the|this|need|I|we|you|a|an|any|"
    r"any\w+|some\w+|his|her|their|these|that|another|further|no|"
    r"(?-i:[A-Z]\w+)) )(?! (?!also |always )(?:[a-z]+ )?[a-z]+s? "
    r"(?:arise|occur|persist|change|happen|worsen|recur|increase|develop|deteriorate|be needed)\b)"
    r"(?: also| then| ideally| always| all| continue to)?(?: not)? (?:"
    r"be|have|receive|use|provide|give|offer|work|attend|access|include|take|deliver|continue|support|ensure|"
    r"help|meet|make|allow|encourage|consider|focus|also|remain|teach|monitor|spend|get|participate|[a-z]+)|"
    r"may (?:also |well )?(?:be (?:\w+ )?(?:put|arranged|set up|in place|delivered|taught|given|offered|"
    r"provided|used|helpful|beneficial|useful|considered|supported|required|made|appropriate|needed)|benefit|"
    r"receive|need|require|help|include|have (?:access|support|sessions))|(?:is|are|would be|was|were) "
    r"(?:strongly |also )?(?:recommended|suggested|advised|advisable|desirable|beneficial)|"
    r"would (?:also |greatly |really |possibly |certainly )?(?:benefit|be (?:beneficial|helpful|useful|good|"
    r"advantageous|appropriate|ideal|supported by|helped by)|help|respond well)|will (?:also )?benefit from|"
    r"(?:it is|we)(?: would| do)?(?: strongly)? (?:recommend(?:ed)?|suggest(?:ed)?|advised?|advise|propose)"
    r"(?: that)?|consideration (?:should|could|may|might|will|to) be given|to be considered|"
    r"can be (?:offered|given|provided|used|considered|supported)|where it may be|(?:is|are) encouraged to|"
    r"(?:is|are) (?:asked|invited|urged|advised) to (?:consider|look (?:at|into)|think about|provide|offer|"
    r"arrange|ensure|explore|use|make available|put in place)|would (?:profit|gain) from|"
    r"needs? to be (?:given|offered|provided|supported|encouraged))\b",
    re.IGNORECASE,
)
#: What an adult is to say to the child ("you could start here") decides nothing of the provision.
_SPOKEN = re.compile(r"“[^”]{0,600}”|\"[^\"]*\"")
#: A clause may stand between the verb and what it governs: "should, if the contract is renewed, work with".
_INSERTED = Guarded(
    r"\b(?:should|could|might|(?-i:may)|would|ought to)\s*(?:,|\(|[-–—])[^.;()–—]{3,90}?(?:,|\)|[-–—])\s*"
    r"(?:also |then )?(?:be |have )?[a-z]{2,}\b",
    re.IGNORECASE,
)
#: What an adult or service "may" or "can" do for the child is not decided; what the child may do is allowed.
_ADULT_MAY = re.compile(
    r"(?:[^.;,:]{0,40}?|\s?,[^.;,]{3,60},|\s?\([^)]*\))\s*\b"
    r"(?P<verb>(?:may|might|could|can)(?: also| well| then| sometimes| choose to)?(?: be able to)? "
    r"(?!(?:not|only|never)\b|be (?:anyone|male|seen)\b)[a-z]{2,})\b"
    r"(?![^.;]{0,60}\bonly (?:when|if|where|after|with|to|in)\b)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:who|whom|that|which|whose|where|when|if|so|as|than|how|what)\b", re.IGNORECASE)
_CAN_DELIVER = re.compile(
    r"can (?:also |then |be able to )*(?:be )?(?:offer|provide|give|deliver|arrange|run|visit|see|support|"
    r"help|work|join|attend|offered|provided|arranged|given|delivered)",
    re.IGNORECASE,
)
_HOPED = Guarded(
    r"\b(?:will|shall|is to|are to) (?:aim|try|seek|look|attempt|strive|hope|want) to \w+|"
    r"\b(?:aims?|hopes?|intends?) to (?:provide|offer|give|deliver|run|arrange|put|work|see|have|fund|buy|"
    r"find|appoint|train|start|begin|set|make|use|introduce|teach|support|help|continue|keep)\b|"
    r"^\W*(?:the|our) (?:aim|hope|intention|plan|idea|wish|expectation) is (?:for|that|to)\b|"
    r"\bit is (?:hoped|envisaged|anticipated|intended|proposed|expected|felt|thought) that\b"
    # What the child may come to is no provision: "it is hoped that in time she may give up the cards".
    r"(?! (?:in time |one day |eventually |later )?(?:he|she|they|you|I|[A-Z]\w+) "
    r"(?:may|will|can|might|could) "
    r"(?:\w+ly |then |also )?(?:give up|manage|need less|be able|learn|do without|become|grow|no longer)\b)|"
    r"\b(?:is|are) (?:hoped|intended|proposed) to\b|"
    r"^\W*(?:please )?(?:consider|think about|explore|trial|try)\b(?! (?:and|or)\b)|"
    r"\b(?:we|I|they|parents|the school) (?:would|'d) (?:like|love|wish|want|hope)\b|"
    r"\bwould be (?:good practice|of benefit|worth\w*)\b",
    re.IGNORECASE,
)


def find_weak_modal(text: str) -> str | None:
    """The first words that leave open whether provision will be made; none in a purpose or description."""
    if '"' in text or "“" in text:
        text = _SPOKEN.sub(lambda said: " " * len(said.group()), text)
    for pattern in (_WEAK, _INSERTED, _HOPED):
        for match in pattern.finditer(text):
            if not describes(text, match.start(), match.end()):
                return match.group()
    return _adult_may(text)


def _adult_may(text: str) -> str | None:
    if not re.search(r"\b(?:may|might|could|can)\b", text):
        return None
    for role in find_roles(text):
        match = _ADULT_MAY.match(text, role.end)
        if match is None or _RELATIVE.search(text[role.end : match.start("verb")]):
            continue
        if is_subordinate(text, role.start, match["verb"]) or describes(text, *match.span("verb")):
            continue
        words = match["verb"]
        if words.lower().startswith("can") and not _CAN_DELIVER.match(words):
            continue
        return words
    return None
