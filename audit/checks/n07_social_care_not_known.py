"""N07: Section D says only that social care does not know the child."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.cited import without_citations
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Plan

_SERVICE = (
    r"(?:(?:children['’]?s |adult |the )?(?:social (?:care|services|work\w*)|"
    r"(?:council|authority|department|services?|team)\b)|early help|children['’]?s services|"
    r"the disabled children['’]?s team|CSC|CSCS|CSWS|MASH|EHH|(?:safeguarding|family|help) hub|front door|"
    r"(?:first (?:response|contact)|duty|assessment) team|multi[- ]agency safeguarding|mosaic|liquid ?logic)"
)
#: The words of a form that come before what was filled in, and what abbreviates it.
_LABEL = re.compile(
    r"^\W*(?:[^.;:]*\b(?:needs?|provision|advice|status|involvement|allocated worker|social care|source)\b"
    r"[^.;:]*(?:\([^()]*\))?\s*:|[^.;:]*\bsource of (?:this|the) (?:information|advice)\s*:)\s*(?=\S)",
    re.IGNORECASE,
)
_NK = re.compile(r"(?<!\w)n\s?[/.]\s?k\b\.?|\bNK\b", re.IGNORECASE)
_NOT = re.compile(r"(?<=[a-z])n['’]t\b")
#: Not known, not open, no involvement, no worker: nothing about the child's needs.
_NOT_KNOWN = re.compile(
    r"\b(?:(?:not|n['’]t|never|neither|nor) (?:\w+ ){0,4}?(?:known|open|involved|allocated|active|referred|"
    r"receiving|in receipt|had (?:any )?(?:contact|dealings|involvement))\b|(?:unknown|closed) to\b|"
    r"(?:no|not any|n['’]t any) (?:\w+ ){0,3}?(?:involvement|contact|referrals?|social worker|SW|footprint|"
    r"worker|records?|"
    r"files?|"
    r"information|knowledge|trace|details|case|dealings)\b|nil returns?|strangers? to|nothing (?:\w+ "
    r"){0,2}?known|"
    r"(?:not|n['’]t|never) (?:\w+ )?have (?:an? |any )?(?:\w+ )?(?:social worker|SW|worker)\b|"
    r"nothing (?:is |was )?(?:on|in) (?:file|their|its|"
    r"the) |"
    r"(?:not|n['’]t|never) (?:\w+ ){0,2}?(?:met (?!(?:his|her|their) (?:father|dad|mother|mum|brother|"
    r"sister))|"
    r"worked with|working with|know|knew|heard of|seen|supported|supporting|come across|"
    r"come to the (?:notice|attention)|had a social worker)\b|"
    rf"(?:is|has) no (?:\w+ )?(?:social worker|case worker|caseworker)|no {_SERVICE} (?:is |are )?involve\w+|"
    r"not (?:\w+ )?(?:on|in) (?:the|a|any|anyone['’]s|anybody['’]s) (?:\w+ ){0,3}?(?:caseload|plan|"
    r"register))",
    re.IGNORECASE,
)
_ABOUT_CARE = re.compile(
    rf"\b{_SERVICE}|\b(?:social worker|SW)\b|\bthis (?:service|team)\b|\binvolvement\b|^\W*not known\W*$",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^\W*(?:n\W?a|not applicable|none|nil|no|at (?:this time|present)|currently|social care|"
    r"(?:care|social care) needs?|"
    r"(?:allocated |named |lead )?(?:social |case )?worker\W+(?:none|nil|no|n\W?a))?\W*$",
    re.IGNORECASE,
)
#: What tells the reader where to turn says nothing about this child.
_SIGNPOST = re.compile(
    r"\b(?:local offer|(?:more|further) information|(?<!\bno )(?<!\bany )information (?:about|on)|website|"
    r"telephone|"
    r"can be found)\b",
    re.IGNORECASE,
)
#: How the service was asked, what it searched and how it replied tell of its files and not of the child.
_OF_THE_FILES = re.compile(
    r"\b(?:records?|files?|database|case management|systems?|e-?mail\w*|letters?|"
    r"repl(?:y|ied|ies)|respon(?:se|ded|ds)|wrote|written to|request\w*|enquir\w+|queried|search\w*|checks?|"
    r"checked|contacted|approached|notified|"
    r"(?:no|any) (?:\w+ )?(?:information|details|advice|report|contribution|comment)|"
    r"nothing (?:\w+ ){0,2}(?:that )?(?:we|they|can|to (?:tell|add|report|say|write|record))|"
    r"(?:if|should) (?:this|that|anything|things|circumstances|the position|the situation)|"
    r"asked (?:[^.;]*? )?(?:whether|if))\b",
    re.IGNORECASE,
)
#: To ask whether the service knows the family is not to ask what the child needs.
_ASKED_WHO_KNOWS = re.compile(
    r"\b(?:asked|consulted|contacted) [^.;]{0,60}?\b(?:whether|if) [^.;]{0,40}?"
    r"\b(?:know|knew|known|met|worked|working|involved|held|hold|had|have|has|open|any)\b|"
    r"\b(?:was|were|has been|have been) consulted\b",
    re.IGNORECASE,
)
#: What is hard at home, though no service knows of it.
_HARD_AT_HOME = re.compile(
    r"\b(?:cannot|can['’]t|unable|struggl\w+|difficult\w*|hard|risks?|unsafe|danger\w*|breaks?|respite|"
    r"lift(?:s|ing)?|"
    r"bath\w*|wash(?:es|ing)?|sleep\w*|tired|exhaust\w*|supervis\w+|help with|wants?|would like|asks|afraid|"
    r"lonely|"
    r"needs? (?:help|support|an?|to|someone|constant|adults?))\b",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"^(?:\w+|he|she|they|you)(?: and \w+)? (?:currently )?(?:lives?|is living|resides?) "
    r"(?:at home )?with [^.;]*\W*$",
    re.IGNORECASE,
)
#: The assessment for the plan itself is not social care's.
_FOR_THE_PLAN = re.compile(
    r"\b(?:EHC\w*|education,? health and care|statutory)(?: needs)? assessment\b", re.IGNORECASE
)
#: Somebody has looked, or says what there is or is not.
_LOOKED = re.compile(
    r"\b(?:assess\w*|screen\w*|needs? (?:\w+ ){0,4}?"
    r"(?:identified|found|recorded|reported|apparent|arising|have|were|are)|no (?:\w+ ){0,5}?needs?|"
    r"identified|consult\w*|visit\w*|asked|explor\w+|discuss\w*|offered|declined|"
    r"advice (?:was )?(?:sought|received)|considered|told (?:us|the)|"
    r"(?:parents|family|mother|father|carers?) (?:\w+ )?"
    r"(?:say|said|report\w*|feel|felt|confirm\w*|agree\w*))\b",
    re.IGNORECASE,
)


@check(
    "N07",
    "social-care-not-known",
    severity=QUALITY,
    sections="D",
    agency="social-care",
    source="SEND Regulations 2014 reg 6(1)(e); SEND Code of Practice 9.69 (D)",
    passing={
        "D": {
            "state": "nil",
            "text": "A family worker asked the parents on 8 December 2025; no needs were identified.",
        }
    },
    failing={"D": {"state": "nil", "text": "Robin is not known to social care."}},
)
def social_care_not_known(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section D says only that the child is not known to social care.

    What it tests
        Section D says more than that social care does not know the child, has no case open or is not
        involved: which needs there are, or that somebody looked and found none. Words that say that
        needs were assessed, asked about or not identified are enough.

    Why it matters
        A child nobody knows is a child nobody asked about. Many families of disabled children are
        owed an assessment and help, and this is where they would learn of it.

    What to do
        Ask social care or early help to find out which needs there are, and write what they found.
    """
    section = plan.sections["D"]
    if section.state not in ("nil", "present") or section.merged_with is not None:
        return
    written = {
        sentence: line
        for line in section.text.split("\n")
        for sentence in sentences(_NOT.sub(" not", _NK.sub("not known", without_citations(line))))
    }
    said = [one for one in written if not _FILLER.match(one) and not _SIGNPOST.search(one)]
    not_known = [sentence for sentence in said if _NOT_KNOWN.search(sentence)]
    if not not_known or not any(map(_ABOUT_CARE.search, (*said, section.text))):
        return
    if not all(_tells_no_need(sentence) for sentence in said):
        return
    quote = next(filter(_ABOUT_CARE.search, not_known), not_known[0])
    yield context.finding(
        "Section D says only that social care does not know the child, not whether there are needs.",
        section="D",
        quote=quote if quote in section.text else written[quote],
        page=section.page,
        place=section.place,
        suggestion="Ask: who looked at the social care needs, when, and what did they find?",
        confidence=0.9,
    )


def _tells_no_need(sentence: str) -> bool:
    """Whether a sentence is of nothing but who is known, who was written to, and who lives where."""
    filled_in = _LABEL.sub("", sentence)
    about = _ASKED_WHO_KNOWS.sub("", _FOR_THE_PLAN.sub("", filled_in))
    if _LOOKED.search(about) or _HARD_AT_HOME.search(filled_in):
        return False
    return any(one.search(sentence) for one in (_NOT_KNOWN, _OF_THE_FILES, _LIVES))
