"""Kinds of sentence that are not statements about the child: nothing here, template text, helper text."""

from __future__ import annotations

import re
from functools import lru_cache

from audit.language.cited import without_citations
from audit.language.guarded import Guarded
from audit.language.sentences import sentence_spans
from audit.model.document import Block

_A_SENTENCE = 6  # words
_DOTS = re.compile(r"^[\s.…_\-–—/]*$")
_NIL_ALONE = re.compile(
    r"^\W*(?:not applicable|n\s*/?\s*a|none|nil|no|nothing(?: to (?:report|record|add))?|"
    r"not (?:provided|known|required|requested|relevant|needed)|none (?:identified|known|required|recorded|"
    r"reported|requested|specified|needed|at present|at this time)[\w\s]*)\W*$",
    re.I,
)
_NIL_SUBJECT = (
    r"(?:needs?|provision|difficult(?:y|ies)|concerns?|outcomes?|requirements?|support|input|involvement|"
    r"personal budgets?|direct payments?|health|social ?care|diagnos[ie]s|services?|disabilit(?:y|ies)|"
    r"information|advice|changes?)"
)
_NIL_PHRASES = (
    Guarded(
        r"\b(?:there (?:is|are|were|was) )?(?:currently )?(?:no|not any)\b[^.]{0,70}\b"
        rf"(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bI )(?<!\bwho ){_NIL_SUBJECT}\b",
        re.I,
    ),
    Guarded(r"\bnot (?:currently |previously |presently |yet )?(?:known|open) to\b", re.I),
    Guarded(
        r"\b(?:does|do|did) not (?:currently |at present )?(?:have|require|need|wish|want|receive)\b", re.I
    ),
    Guarded(
        r"\b(?:has|have|is|are|was|were) not (?:been )?(?:currently |yet |presently )?(?:identified|"
        r"requested|required|needed|sought|applied|taken up|"
        r"applicable|in receipt|reported|specified|involved)\b",
        re.I,
    ),
    Guarded(
        r"\b(?:nothing|none)\b[^.]{0,50}\b(?:identified|needed|required|is provided|to provide|requested|"
        r"recorded|reported|(?:written|entered|set out|put|said) (?:here|in this (?:section|box)))\b",
        re.I,
    ),
    Guarded(
        r"\bnot applicable\b|\bhas no identified\b|\bthere (?:is|are|was|were) (?:none|nothing)\b|"
        r"^\W*nothing (?:further|else|more)\b",
        re.I,
    ),
    Guarded(r"\bnot (?:for|relevant to|applicable to) (?:me|him|her|them)\b|\b(?:does|do) not apply\b", re.I),
    Guarded(r"\bno\b[^.]{0,40}\bunder this (?:section|heading)\b", re.I),
    Guarded(r"\b(?:is|was|has been) (?:deliberately |intentionally )?left (?:blank|empty)\b", re.I),
    Guarded(r"\bno (?:one|professionals?)\b[^.]{0,50}\b(?:involved|identified)", re.I),
)
_NIL_FOUND = re.compile(
    r"\b(?:identified|found|recorded|reported|showed|"
    rf"concluded (?:that )?(?:there (?:are|were)|with)) no\b[^.]{{0,60}}\b{_NIL_SUBJECT}\b|"
    r"\b(?:advise[sd]?|assessed|confirm(?:s|ed)|reports?|reported|states?|stated|agree[sd]?|found|concluded)"
    rf" that (?:\w+ )?(?:has|have|had|there (?:is|are|was|were)) no\b[^.]{{0,60}}\b{_NIL_SUBJECT}\b|"
    rf"\bdid not (?:find|identify|show) (?:that )?any\b[^.]{{0,40}}\b{_NIL_SUBJECT}\b|"
    rf"\b(?:do|does|did)n['’]t have any\b[^.]{{0,40}}\b{_NIL_SUBJECT}\b|"
    rf"\bno\b[^.]{{0,50}}\b{_NIL_SUBJECT}\b[^.]{{0,20}}\b(?:was|were|are|is|has been|have been) "
    r"(?:identified|found|needed|necessary|required|recorded|reported)\b",
    re.I,
)
#: "None. The assessment found no need": an answer of one word, and what stands behind it.
_NIL_OPENING = re.compile(
    r"^\W*(?:nil return\b|(?:none|nil|not applicable|n\s?/\s?a|nothing)\s*(?:[.:;,(–—-]|$)|"
    r"(?:none|nothing) (?:that|which) (?:relates?|is related|are related|concerns?)\b|"
    r"(?:none|nothing) (?:has|have|is|are|was|were) (?:been )?"
    r"(?:requested|required|needed|identified|made|agreed|known)\b)",
    re.I,
)
_DOES_SOMETHING = re.compile(
    r"\b(?:will|must|shall|provides?|delivers?|hours?|weekly|daily|finds? it|struggl\w+)\b", re.I
)
#: "None, as she is 17: this will be looked at again next year."
_LOOKED_AT_AGAIN = re.compile(
    r"\b(?:this |it |which )?will be (?:looked at|reviewed|considered|re-?assessed|revisited)\b"
    r"(?: (?:again|further|each year|every year|next year|at [^.;]{3,40}))?",
    re.I,
)
#: "No provision is required. The family have the number of the team": what follows gives nothing.
_NOT_REQUIRED = re.compile(
    r"^\W*(?:none|nothing|no (?:[\w-]+ ){0,4}?(?:provision|support|services?|input|help))(?: (?:is|are))?"
    r"(?: currently| at present)? (?:required|needed)[\w ]{0,25}\W*$",
    re.I,
)
_GIVES = re.compile(
    r"\b(?:will|must|shall|provides?|delivers?|gives?|visits?|sees?|meets|offers?|supports|attends?|hours?|"
    r"minutes?|days?|daily|weeks?|weekly|months?|monthly|terms?|termly|years?|yearly|annual\w*|once|twice)\b",
    re.I,
)
#: Sentences about the asking, which may stand beside the answer that there is nothing.
_ASKED = re.compile(
    r"\b(?:assess|offer|explain|told|ask|consult|discuss|contact|check|approach|invit|advice|repl|"
    r"screen|inform|considered|considers|weighed)\w*|\blooked (?:at|into)\b|"
    r"\b(?:met|visited|interviewed|spoke|leaflet)\b",
    re.I,
)
#: Words that turn a "no ..." sentence into a real statement of need or provision.
_NOT_NIL = Guarded(
    r"\b(?:awareness|sense of|understanding of|danger|unable|cannot|struggles?|difficult to|however|but|"
    r"although|except|unless|without|speech|words|friends|longer than|more than|fewer|less than|so that|"
    r"receives|will (?:be|have|receive)|has a diagnosis)\b",
    re.I,
)

_BOX = r"[☐□▢☒☑✓✔■✗✘\uf0a8\uf0fe\uf0fd\uf078\uf052\uf06f]"
_YES_OR_NO = re.compile(
    rf"(?:[^?.☐□☒☑]{{3,90}}[?:]\s*)?(?=.*{_BOX})"
    rf"(?:(?:{_BOX}\s*)?(?:yes|no|n/a|not known)\b\W*?(?:{_BOX})?[\s/|,]*){{1,4}}",
    re.I,
)
_LONGEST_QUESTION = 160  # characters
#: The mark of "no" stands on the same side of its word as that of "yes".
_NO_TICKED = re.compile(
    r"\bno\s*[☒☑✓✔■✗✘\uf0fe\uf0fd\uf078\uf052]\W*$|[☒☑✓✔■✗✘\uf0fe\uf0fd\uf078\uf052]\s*no\s*$", re.I
)

_PLACEHOLDER = Guarded(
    r"click (?:or tap )?(?:here|to)\b[^.]*|tap here[^.]*|choose an item\.?|"
    r"enter (?:a )?(?:date|text|name)\b[^.]*|"
    r"(?:insert|type|add|enter) (?:text |name |details |here|text here)[^.]{0,40}\bhere\b|"
    r"select (?:from|an|a|one)\b[^.]{0,40}|«[^»]*»|\{\{[^}]*\}\}|<<[^>]*>>|\{(?:MERGEFIELD )?[A-Z_a-z]+\}|"
    r"\[(?:insert|enter|add|name|delete|child|type|select|date|school|choose|yp|cyp|pupil|xx|tbc|specify|"
    r"details?|first ?name|surname|number|to be|add)\b[^\]]*\]|"
    r"<(?:insert|enter|name|child|delete|date|school)[^>]*>|\bX{3,}\b|\bx{4,}\b|\bTBC\b|\bTBA\b|"
    r"\bto be (?:confirmed|completed|added|inserted|advised)\b|lorem ipsum[^.]*|"
    r"delete as (?:appropriate|applicable)|\bchoose one and delete\b|\bplan writer:|\bxx/xx/x+\b|"
    r"\bdd/mm/yy(?:yy)?\b|"
    r"\b(?P<verb>has|have|is|are|was|were|does|do|did|will|would|can)\s?/\s?(?P=verb) not\b",
    re.I,
)
_PLACEHOLDER_NOT_ALL_CASES = re.compile(r"\bTBC\b|\bTBA\b|\bX{3,}\b")

_HELPER_START = re.compile(
    r"^\W*(?:please (?:include|describe|list|record|note|use|complete|refer|set|state|give|add|ensure|"
    r"provide|tick|delete|do not)|(?:in )?this section (?:should|must|will|sets? out|describes?|"
    r"is (?:for|where|about|to)|contains|records?|includes?|explains?|lists?|of the plan)|"
    r"(?:guidance|helper text|help text|note to (?:writer|author|plan writer)|writer'?s? note|drafting note|"
    r"tip|prompt|notes? for (?:completion|writers?))\b|"
    r"(?:describe|include|record|list|set out|specify|summarise|outline|detail|consider|use|insert|complete|"
    r"give|state|explain|remember|think about|write|identify|copy|add)\b(?! (?:of|by|with))[^.]{0,160}"
    r"(?:\bthe (?:child|young person|pupil|cyp)|\bhere\b|\bsection\b|\bshould\b|\bmust\b|\bsmart\b|"
    r"\bneeds?\b|\boutcomes?\b|\bprovision\b)|for (?:digital systems|office use|each (?:area|need|outcome))|"
    r"(?:outcomes|provision|needs|the outcomes?|the provision|information|views) (?:should|must) "
    r"(?:be|set|include|describe|relate|link|have)|"
    r"(?:what|how|who|where|when|which)\b[^?]{3,140}\?\s*(?:\(.*\))?$|more information is provided at|"
    r"children and young people (?:with|may|who)|some children and young people|"
    r"support for learning difficulties may be required|"
    r"\(?(?:to be|this must be|must be) (?:completed|specific|detailed|quantified|smart)|e\.g\.|"
    r"for example:)",
    re.I,
)
#: What to write, in a line right under a title: "Think about friendships and wellbeing".
_PROMPT = re.compile(
    r"^\W*(?:describe|include|list|set out|specify|summarise|outline|consider|explain|think about|identify)\b"
    r"(?! (?:of|by|with))[^.]{3,90}$",
    re.I,
)
#: How to read the table that follows: "Each row shows a need and what will be provided for it."
_HOW_TO_READ = re.compile(
    r"^\W*(?:each|every|one) (?:row|line|table|box|column|card|page|block)\b[^.]{0,40}?\b(?:shows?|sets? out|"
    r"gives?|holds?|describes?|lists?|deals?|belongs?|is for|contains?)\b[^.]*\.?\s*$|"
    r"^\W*(?:there is )?(?:one|an?) (?:row|line|table|box|column|card|page|block) (?:for|per|to) "
    r"(?:each|every|one)\b[^.]*\.?\s*$|"
    r"^\W*the (?:left|right|middle|first|second|third|fourth|last|next)(?:[- ]hand)? (?:column|box|cell) "
    r"(?:shows?|sets? out|gives?|holds?|says|tells|names?|lists?|has|contains?)\b[^.]*\.?\s*$|"
    # "Need, provision and outcome stand side by side in each row."
    r"^\W*(?:the |each |every )?(?:needs?|outcomes?|provision|aspirations?)\b(?=[^.]*\b(?:needs?|outcomes?|"
    r"provision|aspirations?|help)\b)(?=[^.]*\b(?:side by side|in (?:each|every|the same|one) (?:row|line|"
    r"box|table)|on the (?:left|right)|(?:left|right)[- ]hand|columns?)\b)[^.]{0,120}\.?\s*$",
    re.I,
)
#: The child speaks to the reader: "Please use this page to get to know me."
_TO_THE_READER = Guarded(
    r"\b(?:get(?:ting)? to know|know about|talk(?:ing)? to|help|ask|understand) me\b", re.I
)
_HELPER_INSIDE = Guarded(
    r"(?:SEND )?code of practice|paragraphs? \d|"
    r"should be (?:smart|specific|detailed|quantified|recorded|included|set out|described|listed)|"
    r"plan writers?|the child or young person(?:'s)?\b|the child/young person|cyp\b|advice[- ]givers?|"
    r"this (?:box|column|section|table|area|page|part)\b",
    re.I,
)


def is_yes_or_no(text: str) -> bool:
    """Whether a line is a form's question of yes or no, with its boxes: "Any such needs? Yes ☒ No ☐"."""
    asked = text.strip()
    return len(asked) <= _LONGEST_QUESTION and _YES_OR_NO.fullmatch(asked) is not None


@lru_cache(maxsize=4096)  # a line is asked about some ten times as it passes from step to step
def is_nil(text: str) -> bool:
    """Whether the text only says that there is nothing: "no needs identified", "None", "Yes ☐ No ☒"."""
    plain = without_citations(text.strip())
    if is_yes_or_no(plain):
        return _NO_TICKED.search(plain) is not None
    if _NIL_OPENING.match(plain):
        plain = _LOOKED_AT_AGAIN.sub("", plain)
    if not plain:
        return False
    if _DOTS.match(plain):
        return len(plain) >= 2
    if _NIL_ALONE.match(plain):
        return True
    if len(plain.split()) > 45 or _NOT_NIL.search(plain):
        return False
    if _NIL_OPENING.match(plain) and not _DOES_SOMETHING.search(plain):
        return True
    sentences = [part for part in re.split(r"(?<=[.;])\s+", plain) if part.strip()]
    if _NOT_REQUIRED.match(sentences[0]) and not _GIVES.search(plain):
        return True
    nil = [
        part
        for part in sentences
        if _NIL_FOUND.search(part) or any(_says_so_early(one, part) for one in _NIL_PHRASES)
    ]
    rest = [part for part in sentences if part not in nil]
    return bool(nil) and all(_ASKED.search(part) and len(part.split()) <= 25 for part in rest)


def is_sentence(text: str, fewest: int = _A_SENTENCE) -> bool:
    """Whether a text is set as a sentence: it ends with a stop and has words enough for one."""
    return text.rstrip().endswith(".") and len(text.split()) >= fewest


def _says_so_early(phrase: Guarded, sentence: str) -> bool:
    """Whether a sentence opens with saying that there is nothing, and does not come to it by the way."""
    match = phrase.search(sentence)
    return match is not None and len(sentence[: match.start()].split()) <= 8


@lru_cache(maxsize=4096)
def placeholders_in(text: str) -> tuple[str, ...]:
    """Unfilled template text in a passage, word for word."""
    found = []
    for match in _PLACEHOLDER.finditer(text):
        words = match.group()
        short = words.lower() in ("tbc", "tba") or set(words.lower()) == {"x"}
        if short and not _PLACEHOLDER_NOT_ALL_CASES.fullmatch(words):
            continue
        found.append(words.strip())
    return tuple(found)


def is_placeholder(block: Block) -> bool:
    """Whether a block is nothing but unfilled template text."""
    if "placeholder" in block.style.lower():
        return True
    text = block.text.strip()
    if text.startswith("[") and text.endswith("]") and text.count("[") == 1:
        return True
    found = placeholders_in(block.text)
    if not found:
        return False
    rest = block.text
    for words in found:
        rest = rest.replace(words, " ")
    return len(re.findall(r"\w+", rest)) <= 2


def is_helper(block: Block, near_heading: bool, names: frozenset[str] = frozenset()) -> bool:
    """Whether a block is the template's explanation of what to write, and not about this child.

    Grey or italic setting, brackets and nearness to a heading count towards it, as do instructions
    to a writer; a plain paragraph needs both such a start and words only a template would use. What
    names the child tells of the child, though it may speak of "this page".
    """
    text = block.text.strip()
    if all(_HOW_TO_READ.match(text[start:end]) for start, end in sentence_spans(text)):
        return True
    of_the_child = bool(_TO_THE_READER.search(text))
    starts = bool(_HELPER_START.match(text)) and not of_the_child
    inside = bool(_HELPER_INSIDE.search(text)) and not of_the_child and not _names_one_of(text, names)
    bracketed = text[:1] in "([" and text[-1:] in ")]." and text.rstrip(".")[-1:] in ")]"
    set_apart = block.look.grey or block.look.italic or bracketed
    if block.look.grey and (starts or inside or near_heading):
        return True
    if set_apart and (starts or (inside and near_heading)):
        return True
    return starts and (inside or near_heading) and len(text.split()) < 120


def is_prompt(block: Block, names: frozenset[str] = frozenset()) -> bool:
    """Whether a line right under a title says what to write: "Think about friendships and wellbeing".

    Provision may be worded so too ("Explain each task before the lesson"): who asks knows that there is none.
    """
    text = block.text.strip()
    return not block.label and bool(_PROMPT.match(text)) and not _names_one_of(text, names)


def _names_one_of(text: str, names: frozenset[str]) -> bool:
    return bool(names & set(re.findall(r"\w+", text)))
