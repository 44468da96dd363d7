"""What Section E says of how shorter-term targets are set: an arrangement, and no outcome.

Source: SEND Code of Practice 9.69 (E): "arrangements for setting shorter term targets".
"""

from __future__ import annotations

import re

from audit.language.guarded import Guarded

_SET = (
    r"(?:set|agree[sd]?|reviewed|written|writes?|drawn up|draws? up|planned|checked|chosen|chooses?|"
    r"decide[sd]?|fix(?:ed|es)?|pick(?:ed|s)?|break(?:s)? (?:\w+ )?down|broken (?:down|into))"
)
_TARGETS = r"(?:targets?|steps?|goals?|milestones?)"
_SHORT = r"(?:short(?:er)?[- ]term|termly|half[- ]termly|small(?:er)?|interim|next|little)"
_WHEN = r"(?:each|every) (?:half[- ])?(?:term|six weeks|few weeks|month)"
_ARRANGES = re.compile(
    rf"\W*(?:(?:the|all|his|her|their|my|your|{_SHORT})\s)*{_TARGETS}\b[^.;]{{0,120}}?\b(?:are|is|will be|"
    rf"with|by)\b[^.;]{{0,60}}?\b{_SET}\b|"
    rf"\W*{_SHORT} {_TARGETS}:|"
    rf"\W*(?:at the (?:start|beginning|end) of )?{_WHEN},?\s"
    rf"(?![^.;]*\b(?:will|can|sets? (?:him|her|them|my)sel)\b)[^.;]{{0,80}}?\b{_SET} "
    rf"[^.;]{{0,40}}?{_TARGETS}\b",
    re.IGNORECASE,
)
#: Any words on it, wherever they stand.
_MENTIONED = Guarded(
    r"\b(?:(?:short(?:er)?[- ]term|termly|half[- ]termly|smaller|interim|individual|IEP|SEN support|"
    r"learning plan|pupil|progress) (?:targets?|steps|goals|objectives|plans?)|"
    r"targets? (?:\w+ ){0,6}?(?:set|agreed|reviewed|monitored|written|drawn up|planned|shared|looked at)|"
    r"sets? (?:\w+ ){0,4}?(?:targets?|steps)|steps (?:towards|on the way|to)|IEPs?|"
    r"individual (?:education|learning) plans?|monitoring arrangements|"
    r"arrangements for (?:setting|monitoring)|progress (?:towards|against|on) (?:\w+ ){0,3}?outcomes?|"
    r"(?:small |shorter |new )?targets?\b[^.\n]{0,160}?\b(?:each|every|termly|half[- ]term\w*|fortnight\w*|"
    r"agreed|reviewed|written)|(?<!\bin )(?<!\bby )(?<!\binto )(?:small(?:er)?|shorter|"
    r"next) steps?\b(?! (?:checklist|programme))|"
    r"steps (?:for each|for the) (?:\w+ ){0,2}?(?:outcome|term|half)|"
    r"(?:reviews?|changes?|updates?|checks?) (?:\w+ ){0,3}?targets?|"
    r"(?:set|sets|agree|agrees|write|writes) (?:\w+ ){0,5}?(?:targets?|steps|goals)|"
    r"(?:goals?|objectives|milestones?|steps) (?:\w+ ){0,6}?(?:set|fixed|chosen|agreed|decided|picked|"
    r"drawn up|reviewed|"
    r"scored|ticked off)|(?:fix|fixes|chooses?|decides?|picks?|draws? up|breaks?|broken) (?:\w+ ){0,8}?"
    r"(?:targets?|goals?|objectives|milestones?|(?:half[- ]termly|termly|weekly|monthly) steps)|"
    r"(?:agrees?|decides?|chooses?|settles?|fix(?:es)?|plans?|picks?|works? out) (?:with \w+(?: and \w+)? |"
    r"together )?"
    r"(?:what|which|how (?:much|many|far))\b[^.\n]{0,60}?\b(?:next|by (?:the )?(?:half|end)|each|every|"
    r"until|before)|"
    r"goes? (?:through|over) [^.\n]{0,60}?\b(?:targets|goals|steps|objectives)|"
    r"(?:meet\w*|meeting) (?:\w+ ){0,10}?(?:targets?|progress))\b",
    re.IGNORECASE,
)


def arranges_targets(text: str) -> bool:
    """Whether a text opens with how targets are set ("Every half term they choose a small step")."""
    return _ARRANGES.match(text) is not None


def mentions_target_setting(text: str) -> bool:
    """Whether a text speaks anywhere of shorter-term targets and how they are set or looked at."""
    return _MENTIONED.search(text) is not None
