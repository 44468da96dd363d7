"""The words of an item that carry content: what is done, apart from what it is for and whose it is."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.language.words import Found, Token, once_for_words, phrases, tokens_of, word_lists

ACTION = re.compile(
    r"\b(?:break(?:s|ing)?(?: \w+)? (?:down|into|up)|repeat\w*|show(?:s|ing|n)?|ask(?:s|ed)?|wait(?:s)?|"
    r"prompt(?:s|ed|ing)?|demonstrat\w+|rehears\w+|practis\w+|pre-?teach\w*|check(?:s|ed|ing)?|"
    r"read(?:s|ing)?|write|writes|writing|position(?:s|ed|ing)?|lift(?:s|ed)?|change(?:s|d)?|dress\w*|"
    r"feed(?:s|ing)?|eat(?:s|ing)?|carry(?! out)|carries(?! out)|cut(?:s|ting)?|set(?:s)? (?:out|up)|"
    r"record(?:s|ed)?|scrib\w+|tak(?:e|es|ing) turns|walk(?:s|ing)?|stretch\w*|sign(?:s|ed|ing)?|"
    r"point(?:s|ing)?|say(?:s|ing)?|tell(?:s|ing)?|(?:places|placed)|(?<!the )start(?:s)?(?! of\b)|sits?|"
    r"seated|stand(?:s|ing)?|leave(?:s)?|written|printed|enlarg\w+|emails?|calls?|names?|describ\w+|"
    r"explain\w*|copy|copies|transfer\w*|toilet\w*|wash\w*|push\w*|collect\w*|greet\w*|count\w*|sort\w*|"
    r"match\w*|blend\w*|spell\w*|draw\w*|label\w*|swim\w*|cook\w*|shop\w*|travel\w*|turn-taking|"
    r"role[- ]play\w*|clap\w*|hum\w*|fold\w*|administ\w+|suction\w*|medicat\w+|inject\w*|splint\w*|x-ray|"
    r"prescri\w+|treat(?:s|ed|ment)?)\b",
    re.IGNORECASE,
)
#: What provision is for: it says nothing of what is done.
AIMS = frozenset(
    "self esteem social emotional friendship relationship communication attention organisation regulation "
    "behaviour "
    "literacy numeracy academic curriculum engagement participation interaction concentration focus safety "
    "calm "
    "understanding english math mathematics science reading writing speech language sensory physical "
    "personal "
    "transition access inclusion attainment wellbeing mental health need difficulty anxiety task subject "
    "lunchtime lunch playtime break breaktime classroom whole morning afternoon".split()
)
_FUNCTION = frozenset(
    (
        "what how do does better back "
        "a an the and or of to in on at for with from by as is are be will would should may might can could "
        "must this that these those it its his her their my our he she they i him them me who which when "
        "where if all any each every both not no so also very more most some own through during within "
        "across "
        "into about up out has have had been being other another such than then there one child young person "
        "pupil student need required needed necessary appropriate possible school setting home class lesson "
        "time day week term year regular additional extra ongoing high level small develop improve increase "
        "build promote enhance encourage strengthen extend skill independence confidence learning progress "
        "potential wellbeing resilience peer receive provide provided deliver give given offer offered "
        "benefit help access accessing use make ensure adapted adjusted differentiated modified task "
        "simplified continue continued work working weekly daily frequent targeted equivalent per whom hour "
        "minute min hr number once twice two three four five six seven eight nine ten eleven twelve fifteen "
        "shall consider considered suitable endeavour best response respond responsive deployed deploy "
        "allocated allocate available place arrange arranged arrangement environment people experienced "
        "trained sensitive nurturing positive planned plan put set keep kept made full good right kind sort "
        "type form way enable enabled allow allowed facilitate participate engage engaged opportunity "
        "various "
        "varied deemed flexible graduated holistic hand recommendation advice report meet order achieve able "
        "ability area amount lot plenty take took changing enhanced occasional nearby twenty thirty forty "
        "fifty sixty part total specialist specific adult staff individual group range variety consistent "
        "tailored bespoke great deal much many further significant considerable substantial intensive "
        "extensive "
        "sufficient adequate increased increase greater better usual whatever whichever anything everything "
    ).split()
)


def is_ordinary(text: str) -> bool:
    """Whether an item has hardly any content but the words of ordinary teaching, and names nothing."""
    tokens = tokens_of(text)
    ordinary = _ordinary_words()
    known = sum(token.key in ordinary for token in tokens)
    named = _NAMED_CHILD.match(text) is not None
    told = [
        token.key
        for token in tokens[1 if named else 0 :]
        if token.key not in _FUNCTION and not is_name(token, text)
    ]
    strange = sum(key not in ordinary for key in told)
    if known < _FEWEST or strange > max(len(told) > _FEWEST, len(told) // _ONE_IN):
        return False
    names = phrases("provision", "interventions", "therapies", "equipment").find(tokens, text)
    return all(is_other_word(found, text) for found in names)


def is_other_word(found: Found, text: str) -> bool:
    """Whether a name in capitals is here a plain word: "good pace" is not PACE."""
    return found.phrase.isupper() and text[found.start : found.end].islower()


@once_for_words
def _ordinary_words() -> frozenset[str]:
    return frozenset(token.key for word in word_lists("provision")["ordinary"] for token in tokens_of(word))


_ONE_IN = 6  # words of content, one may be of another kind
_FEWEST = 3  # words of content that an item must have to be known as ordinary teaching


def find_action(reading: Reading) -> re.Match[str] | None:
    """The first verb of something done, outside what it is for and whose it is."""
    about = [match.span() for match in _ABOUT_IT.finditer(reading.text)]
    for match in ACTION.finditer(reading.text):
        if reading.text.rfind("[", 0, match.start()) > reading.text.rfind("]", 0, match.start()):
            continue  # "[name of school]"
        if not any(start <= match.start() < end for start, end in (*about, *reading.titles)):
            return match
    return None


#: What help is for, who gives it, and what it touches: none says what is done.
_ABOUT_IT = re.compile(
    r"\b(?:in order to|so as to|so that|to (?:"
    r"improve|develop|support|help|enable|promote|increase|build|enhance|encourage|address|meet|ensure|allow|"
    r"facilitate|access|reduce|raise|boost|aid|assist|strengthen|overcome))\b[^.;,]*|"
    r"\bwho (?:knows?|understands?|(?:is|are) familiar|(?:is|are) known)\b[^.;,]*|"
    r"\b(?:support|help|assistance|supervision|guidance|input|provision|interventions?|strateg(?:y|ies)|"
    r"encouragement|reassurance|adjustments?|adaptations?|measures)\s(?:for|around|with|in|on|regarding|"
    r"about|towards?)\b(?:(?!\b(?:by|using|through|via|including|such as|from|led|with)\b)[^.;,])*|"
    r"\b(?:with|in|for) (?:the |those |any )?(?:things|areas|tasks|subjects|times|work) "
    r"(?:that|which|where|when|he|she|they)\b[^.;,]*|\b(?:that|which|where|what) "
    r"(?:he|she|they|(?-i:[A-Z]\w+)) (?:finds?|needs?|has|have|struggles?)\b[^.;,]*|"
    r"\bthat (?:meets?|addresses|reflects?|supports?|suits?)\b[^.;,]*|\bin response to [^.;,]*|"
    r"\baccording to [^.;,]*|\bin line with [^.;,]*",
    re.IGNORECASE,
)


#: Help for something, with nothing before it but how much help.
_HELP_FOR = re.compile(
    r"^\W*(?:(?:some|any|more|extra|additional|further|adult|staff|regular|ongoing|individual|general|"
    r"specific|high|level|of|a|an|the|lots|plenty|his|her|their|appropriate|targeted|emotional|academic)\s)*"
    r"(?:support|help|assistance|guidance|encouragement)\s(?:for|around|with|in|on|during|at)\b"
    r"(?:(?!\b(?:by|using|through|via|including|such as|from|with)\b)[^.;,:])*",
    re.IGNORECASE,
)


def is_what_help_is_for(reading: Reading, place: int) -> bool:
    """Whether a word only says what help is for: "extra help in *exams*"."""
    found = _HELP_FOR.match(reading.text)
    return found is not None and place < found.end()


def content_words(reading: Reading, *, whole: bool = False) -> list[Token]:
    """The words that carry content: no function words, generic words, titles, or name of the child.

    Without `whole` what help is for does not count either.
    """
    about = [] if whole else [match.span() for match in _ABOUT_IT.finditer(reading.text)]
    return [
        token
        for token in reading.tokens
        if token.key not in _FUNCTION
        and not token.key.endswith("ly")
        and not any(start <= token.start < end for start, end in about)
        and not token.key.isdigit()
        and token.key not in _generic_words()
        and not any(role.start <= token.start < role.end for role in reading.roles)
        and not (token.start == 0 and _NAMED_CHILD.match(reading.text))
    ]


def is_name(token: Token, text: str) -> bool:
    return token.start > 0 and text[token.start].isupper()


_NAMED_CHILD = re.compile(
    r"[A-Z][\w'’-]+ (?:will|should|must|may|might|could|would|can|needs?|requires?|is|has|to|"
    r"receives?|benefits?)\b"
)


@once_for_words
def _generic_words() -> frozenset[str]:
    return frozenset(token.key for word in word_lists("provision")["generic"] for token in tokens_of(word))
