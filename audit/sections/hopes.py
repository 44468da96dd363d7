"""Whether a sentence of Section A says a hope for the future, and no wish about how things are done now."""

from __future__ import annotations

import re

from audit.language.typography import straight_quotes

#: Hopes that a word or two shows.
_HOPE = re.compile(
    r"\b(?:(?:would|'d|d) (?:really |also |both |one day |all |most of all |very much )*(?:like|love)"
    r"(?: (?:to|him|her|them|me|us|for|a|his|my)\b|\b)|wants? (?!you\b)|wanted (?:to|him|her)\b|"
    r"hop(?:es?|ing)\b(?! that this plan)|dreams? (?:of|is|about|job)|aspir\w+ (?:to|is|are|for)|"
    r"ambitions?\b|wish(?:es)? (?:to|for|that|is|he|she)\b|"
    r"when (?:i|he|she|they)(?:'m|'s|'re| (?:am|is|are|grows?|leaves?|get|gets|finish))\b[^.]{0,40}"
    r"(?:older|grown|adult|big|up|leave|man|woman|will|want|would|going)|(?:in|for) the future|"
    r"(?<!\bon )one day\b|"
    r"grow(?:s|n)? up|looks? forward to|looking forward to|goal (?:is|in life)|"
    r"(?<!\bthe )(?<!\bthis )plans? to (?:be|become|go|work|live|study)|"
    r"(?:is|am|'m|'s) going to (?:be an?|work)\b|will be an?\b[^.]{0,30}when|"
    r"i(?:'ll| will| am going to|'m going to) (?:one day |definitely |then )?(?:"
    r"work|live|own|earn|marry|become|study|drive|run (?:my|a)\b|build|"
    r"have (?:a|my) (?:own |paid )?(?:job|flat|house|home|van|shop|family|business|boat|farm|band)|be an?\b)|"
    r"long[- ]term (?:aims?|goals?|hopes?|dreams?|wish(?:es)?|ambitions?|aspirations?))\b",
    re.I,
)
#: What others are to do, know or leave off: a way of being treated now.
_OTHERS = (
    r"(?:the |all |other |every |each )?(?:teachers?|staff|adults?|people|person|school|everyone|everybody|"
    r"others|plan|council|things|information|letters|meetings)(?: (?:in|at) (?:the )?(?:school|class))?"
)
_NOT_HOPE = re.compile(
    r"\b(?:(?:did|does|do)(?: not|n't) (?:want|wish|like)|"
    r"(?:wish(?:es)?|wants?|would like) to (?:see (?:any|every)thing|be (?:told|asked|shown|given))\b|"
    rf"wants? (?:the )?(?:teachers?|staff|adults?|school|you)\b|wants? {_OTHERS} (?:to|not)\b|"
    rf"would like (?:it|school|teachers?|staff|{_OTHERS}) |"
    r"ma(?:ke|kes|de|king) (?:him|her|them|me|us|\w+) wants?\b|"
    r"(?:wants?|would like) to (?:see|check) (?:(?:every|each|all|any|the|an?|his|her|their|my) )*"
    r"(?:drafts?|pages?|cop(?:y|ies)|papers?|reports?|letters?|minutes|questions?)\b|"
    r"wants? to (?:join in but|leave the room|go home when|sit alone|know why)|"
    r"(?:when|if|where|as|whenever) (?:he|she|they|i) wants? to|would (?:all )?(?:like|love) not to)\b",
    re.I,
)
#: "She shows what she wants by looking": a choice of the moment.
_BY_THE_WAY = re.compile(
    r"\bwhat (?:he|she|they|i|we|you) wants?\b(?! to (?:be|become)\b)|\byou want\b", re.I
)
#: "When I have a seizure I want Mum": what is wanted each time, and not one day.
_EACH_TIME = re.compile(
    r"^\W*when (?:i|he|she|they|my|his|her|their)\b(?![^,.]{0,40}\b(?:older|grow\w*|big|adult|leave|leaves|"
    r"finish\w*|man|woman|\d+)\b)[^.]{1,80}\bwants?\b",
    re.I,
)

#: "They are anxious about who will look after him when they are older": a fear for the future, unless a
#: hope is said beside it.
_FEARS = re.compile(
    r"\b(?:anxious|worr(?:y|ies|ied)|afraid|frightened|fear(?:s|ful)?|concern(?:s|ed)|scared|dreads?)\b", re.I
)
_HOPES_OUTRIGHT = re.compile(
    r"\b(?:hop(?:es?|ing)|wants?|wanted|wish(?:es)?|dreams?|would (?:\w+ )?(?:like|love)|aspir\w+|ambitions?|"
    r"plans? to|look(?:s|ing)? forward|goals?)\b",
    re.I,
)


_HOPES = r"(?:hopes|wishes|aspirations|dreams|views|ambitions)"
#: "The hopes below were collected in the same meetings", "Taken from the booklet and the letter."
_HOW_GATHERED = re.compile(
    r"^\W*(?:(?:these|those|the following|below|here) (?:are|were) (?:all |some of )?"
    rf"(?:the |his |her |their |\w+['’]s )?(?:\w+ )?{_HOPES}\b[^:]*$|"
    rf"(?:the |these |those |his |her |their |all )*{_HOPES}"
    r"(?: and \w+)?(?: (?:below|above|here|in this \w+|that follow))? (?:were|was|are|have been|has been) "
    r"(?:\w+ly )?(?:collected|gathered|taken|written|recorded|set down|noted|drawn|put together|copied|"
    r"sought|shared|given)\b|"
    r"(?:taken|collected|gathered|compiled|drawn|copied|noted|recorded|put together) (?:down )?"
    r"(?:from|by|at|during|in)\b)",
    re.I,
)


def tells_how_gathered(sentence: str) -> bool:
    """Whether a sentence says how hopes were come by, or leads up to them, and tells none."""
    return _HOW_GATHERED.match(sentence) is not None


def tells_hope(sentence: str) -> bool:
    """Whether a sentence says a hope for the future."""
    if tells_how_gathered(sentence):
        return False
    plain = _BY_THE_WAY.sub(" ", straight_quotes(sentence))
    if not _HOPE.search(plain) or _NOT_HOPE.search(plain) or _EACH_TIME.match(plain):
        return False
    return not _FEARS.search(plain) or bool(_HOPES_OUTRIGHT.search(plain))
