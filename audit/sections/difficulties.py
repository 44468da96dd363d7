"""Whether a passage speaks of what is hard for a child, of what goes well, or of both.

These judgements only serve to tell needs and strengths from the text around them; the checks judge
quality on their own.
"""

from __future__ import annotations

import re

from audit.language.typography import straight_quotes

#: Words for what is hard, late, missing or feared, by what they tell of.
_HARD = (
    # what is hard for anyone who tries
    r"difficult\w*|struggl\w*|hard(?:er|est)?|unable|cannot|can't|can not",
    # behind, or short of what is expected
    r"limit\w*|delay\w*|below|behind|impair\w*|disorder\w*",
    # feelings
    r"anxi\w*|worr\w*|distress\w*|embarrass\w*|asham\w*|overwhelm\w*|dysregulat\w*|sensitiv\w*|avoid\w*|refus\w*",
    # weakness
    r"fail(?:s|ed|ing|ure)?|lacks?|lacking|poor|weak\w*|slow\w*|reduc\w*|restrict\w*",
    # dependence
    r"needs?|require\w*|requiring|depend\w*|rel(?:y|ies) on|reliant",
    r"challeng\w*|barrier\w*|problem\w*|issues?|deficit\w*|disab\w*",
    # what is not, or not yet
    r"(?:does|do|did|is|are|was|were|has|have|will|would|could) not|\w+n't|but not|nor|not (?:yet|able)",
    r"never|rarely|seldom|no longer",
    r"no(?= (?:words?|speech|eye contact|(?:pretend )?play|friends?|interest|awareness|sense of)\b)",
    r"without|only|few|little|loses?|lost|forget\w*",
    # illness and impairment
    r"tir(?:es?|ed|ing)|fatigu\w*|pain\w*|breathless\w*|seizure\w*|epilep\w*|loss|deaf\w*|blind\w*",
    r"dyslex\w*|dyspra\w*|dyscalcul\w*|autis\w*|adhd|palsy|syndrome|trauma\w*",
    # danger, and what is done in distress
    r"vulnerab\w*|at risk|risk\w*|danger\w*|aggress\w*|hits?|bit(?:es?|ing)|throws?",
    r"runs? (?:away|off|out)|absconds?|withdr\w*|isolat\w*|lonel\w*|upset\w*|cr(?:y|ies)",
    r"scream\w*|shouts?|meltdown\w*|tears? up|rips? up|stupid|swears?",
    # attention and understanding
    r"distract\w*|impulsiv\w*|inattent\w*|fidget\w*|rigid\w*|inflexib\w*",
    r"misunderst\w*|misread\w*|confus\w*",
    # speech
    r"unclear|unintelligib\w*|mumbl\w*|stammer\w*|echolali\w*|non-?verbal|pre-?verbal",
    # measured against others of the age
    r"fewer|shorter|takes? (?:\w+ ){0,3}(?:longer|time)|equivalent|missed|misses",
    r"stops? (?:me|him|her|them)|like that of an?|trouble|alone|nobody",
    r"too (?!and\b|but\b|so\b|when\b|as\b)\w+|headaches?|frets?|feels? so",
    r"(?:years?|months?) (?:younger|behind)|percentile|centile|standard score\w*",
    # what it does to a day at school
    r"affect(?:s|ed|ing)?|impact\w*|interfer\w*|hinder\w*|prevent\w*",
    r"covers? (?:(?:his|her|their|my) )?ears|becomes?|becoming|tends? to",
    # the body
    r"falls?|trips?|drops?|chok\w*|gag\w*|soil\w*|wet\w*|sleep\w*|nightmares?",
    r"tube|oxygen|medication",
    # help
    r"support(?:ed)? (?:with|to|for)|help(?:ed)? (?:with|to)|prompt\w*",
)
_DIFFICULTY = re.compile(rf"\b(?:{'|'.join(_HARD)})\b", re.I)
#: Words for what a child likes, can do, or does as well as others.
_WELL = (
    r"enjoys?|loves?|likes?\b(?! that| a )|strengths?",
    r"is (?:a )?(?:kind|happy|sociable|friendly|bright|able|good|polite|popular|creative|caring|cheerful|"
    r"keen|well)\b",
    r"can\b(?! (?:be(?!come)|become|get|find|feel|seem|appear|lead|cause|struggle|"
    r"sometimes|often)\b)|able to|good at|confident",
    r"(?:is|are|was|were) (?:above |at |in (?:the )?)?(?:as expected|age[- ]appropriate|average|typical)",
    r"as expected|age[- ](?:appropriate|related)|well controlled|(?:no|not a|never a) concerns?",
    r"independently|expected (?:level|for|at)|well above|very good",
    r"agile|strong\b|settled|affectionate|determined|funny|well[- ](?:behaved|liked|mannered)",
    r"proud|excellent|talented|keen",
    r"with (?:confidence|ease)|(?:close|warm|strong) (?:bond|friend\w*|relationships?)|sense of humour",
    r"(?:good|great|wonderful|lovely) (?:sense|memory|eye|ear|knowledge|understanding|friends?)",
)
_ABLE = re.compile(rf"\b(?:{'|'.join(_WELL)})\b", re.I)
#: "at the 88th percentile", "without being reminded": the words of a difficulty, and none.
_NO_DIFFICULTY = re.compile(
    r"\b(?:[5-9]\d(?:st|nd|rd|th)|(?:six|seven|eigh|nine)tieth) (?:per)?centiles?\b|"
    r"\b(?<!not )(?<!cannot )without (?:being (?:asked|told|reminded|prompted)|reminders?|"
    r"any (?:help|prompt\w*))\b|"
    r"\b(?:works?|tries|tried|trying|worked|working)(?: (?:very|so|really))? hard\b(?! to)",
    re.I,
)
#: "Without" and "only" may belong to praise; these never do.
_CANNOT = re.compile(
    r"\b(?:cannot|can't|can not|unable|does not|doesn't|do not|don't|will not|won't|difficult\w*|struggl\w*|"
    r"embarrass\w*|asham\w*|distress\w*|anxi\w*)\b",
    re.I,
)
_TURNS = re.compile(r"\b(?:but|however|although|yet)\b", re.I)


def _told(text: str) -> str:
    """A text without words of difficulty that tell of none, quotation marks made straight."""
    return _NO_DIFFICULTY.sub(" ", straight_quotes(text))


def tells_difficulty(text: str) -> bool:
    """Whether a passage speaks of something that is hard, late, missing or feared."""
    hard, well = _counted(text)
    return hard >= 2 or (hard == 1 and (well == 0 or bool(_TURNS.search(text))))


def tells_any_difficulty(text: str) -> bool:
    """Whether a passage has any word at all for something that is hard."""
    return bool(_DIFFICULTY.search(_told(text)))


def says_what_is_hard(text: str) -> bool:
    """Whether a passage says in so many words what a child cannot do or finds hard, and praises nothing."""
    told = _told(text)
    return bool(_CANNOT.search(told)) and not _ABLE.search(told)


def leans_to_difficulty(text: str) -> bool:
    """Whether a passage speaks at least as much of what is hard as of what goes well."""
    hard, well = _counted(text)
    return hard >= well


def leans_strongly(text: str) -> bool:
    """Whether a passage speaks of what is hard more than once, and more than of what goes well."""
    hard, well = _counted(text)
    return hard > 1 and hard > well


def praises(text: str) -> bool:
    """Whether a passage speaks more of what goes well than of what is hard."""
    return not leans_to_difficulty(text)


def tells_strength_only(text: str) -> bool:
    """Whether a passage speaks of what goes well and of nothing that is hard."""
    text = _told(text)
    return bool(_ABLE.search(text)) and not _DIFFICULTY.search(text)


def _counted(text: str) -> tuple[int, int]:
    """How often a passage speaks of what is hard, and of what goes well."""
    text = _told(text)
    return len(_DIFFICULTY.findall(text)), len(_ABLE.findall(text))
