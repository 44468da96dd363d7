"""Strengths that are shown and not named: done unasked, found out, trusted to the child, measured."""

from __future__ import annotations

import re
from collections.abc import Iterator

_OWN = r"(?:his|her|their|my|your)"
_SELF = r"(?:him|her|my|your|them)sel(?:f|ves)"
_SHOWN = re.compile(
    # unasked
    r"\b(?:before (?:any(?:one|body)|(?:an?|the) (?:adult|teacher)|staff|he|she|they|I|you|being) "
    r"(?:(?:has|had|have|is|was|were|can|could|need(?:s|ed)? to) )*(?:even )?(?:asks?|asked|told|tells?|"
    r"reminded?|be asked)|unasked|unprompted|"
    r"without (?:ever )?(?:being|having to be|needing to be|having been|any(?:one|body)) "
    r"(?:asked|told|reminded|prompted|asking|telling|reminding)|without (?:a|any) (?:reminder|prompt)s?|"
    rf"(?:of|off|on) {_OWN} own (?:accord|bat|initiative)|"
    # found out
    r"(?:found|finds|worked out|works out|figured out|figures out|invented|invents|devised|devises|"
    r"discovered|"
    rf"came up with|thought of|made up) (?:a|an|another|{_OWN} own|(?:his|her) way)(?: \w+){{0,2}}? "
    r"(?:way|method|system|trick|solution|shortcut|strategy|code|game|language)s?\b"
    r"(?! (?:of avoiding|out of|to avoid|to get out|to hide))|"
    r"(?:worked|works|figured|figures|found|finds) out (?:how to|how (?:an?|the|it)|the rules?|which|"
    rf"for {_SELF})|taught {_SELF}|self-taught|"
    r"(?<!was )(?<!were )(?<!been )(?<!be )"
    r"(?:repaired|repairs|rebuilt|rebuilds|restored|assembled|assembles|put (?:it |them )?back together)|"
    # valued by others
    r"(?:what|things?) (?:(?:people|others|we|staff|friends|everyone|adults|teachers|classmates|family|my "
    r"\w+|"
    r"his \w+|her \w+) (?:\w+ )?(?:likes?|admires?|loves?|values?|appreciates?)(?: (?:and|most|best)(?: "
    r"\w+)?)*"
    r" about \w+|(?:\w+ ){1,3}(?:likes?|admires?|loves?|values?|appreciates?)(?: (?:and|most|best)(?: \w+)?)*"
    r" about (?:me|him|her|them|you))(?=\s?[:–-](?! ?(?:n/?a|none|not known|nothing|to be|tbc)))|"
    r"(?:children|pupils|classmates|others|people|students|peers|cousins|neighbours|colleagues|ones|boys|"
    r"girls|"
    r"customers|everyone) (?:\w+ )?(?:come|comes|go|goes|turn|turns|ask|asks) (?:to )?"
    r"(?:him|her|them|me|you) (?:when|for (?:help|advice|answers)|to (?:help|fix|mend|show|explain|draw))|"
    r"(?:is|are|was|were|am|been|be) (?:\w+ )?(?:trusted (?:with|to)|relied (?:up)?on|put in charge|in "
    r"charge of)|"
    r"(?:hung|displayed|shown|exhibited|printed|published|framed|on show) (?:in|on|at) (?:the|an?) "
    r"(?:\w+ )?(?:hall|assembly|wall|exhibition|library|corridor|newsletter|newspaper|fair|foyer|entrance)|"
    r"(?:have|has|had|gets|got|keeps|kept) (?:the|us|everyone|everybody|a)(?: \w+){0,2} (?:laughing|in "
    r"stitches|"
    r"smiling|giggling)|"
    # measured
    r"(?:at|on|above|to) the (?:[5-9]\d(?:st|nd|rd|th)|fiftieth|\w+ieth|ninety[- ]\w+|eighty[- ]\w+|"
    r"seventy[- ]\w+|sixty[- ]\w+|fifty[- ]\w+) (?:per)?centile|"
    r"standard score (?:of |is |was )?(?:9\d|1[0-5]\d)|full marks|"
    r"top (?:marks|set|of (?:the|his|her) (?:class|set|group|year|league|list|table|form))|"
    r"(?:every (?:one|single one|question|answer|word)|all (?:of them|\w+)) (?:right|correct)\b|"
    r"after (?:(?:a single|one|just one) (?:hearing|look|listen|reading|viewing|showing|go|glance|try)|"
    r"(?:hearing|seeing|reading) (?:it|them) once)|"
    r"(?:speaks?|is fluent in|reads? in|understands?) (?:two|three|four|both|several) languages|bilingual|"
    r"trilingual|(?:translates|interprets) for|"
    # to be counted on
    r"(?:never|always|rarely) (?:late|on time|early|punctual|ready (?:first|on time))|"
    r"(?:has|have) (?:never|not) (?:yet )?(?:missed|been late|been absent)|"
    rf"(?<!from )(?:full|100%|perfect) attendance|in {_OWN} own time)\b",
    re.IGNORECASE,
)
_SHOWN_LABEL = re.compile(r"^(?:what|things?)\b", re.IGNORECASE)
#: "Runs off without being asked" shows no strength, nor does what is hard, rare or wished for.
_NO_STRENGTH = re.compile(
    r"\b(?:not|n['’]t|cannot|nobody|nothing|rarely|seldom|hardly|never|unable|difficult\w*|struggl\w+|hard|"
    r"too|few|little(?! ones\b)|only|leav(?:es|ing)|left|runs? (?:off|away|out)|walks? (?:off|out)|"
    r"wander\w*|hits?|"
    r"hitting|"
    r"kicks?|bites?|shouts?|shouting|calls? out|interrupts?|cries|screams?|swears?|takes? (?:things|food)|"
    r"touch(?:es)?|grabs?|hop(?:es?|ed|ing)|wish(?:es)?|wants?|would (?:like|love)|needs?|will|should|one "
    r"day|"
    r"if|whether|help(?:s|ed)? (?:him|her|them) to|to be|learn(?:s|ing)? to|brother|sister|twin)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\W*")
#: "Without being told I miss meals": what the child does of itself is no strength here.
_GOES_WRONG = re.compile(
    r",?(?: [\w'’-]+){1,3}? (?:miss|forget|leave|lose|skip|wander|stop|sit|stay|run|hit|shout|fall|"
    r"do(?:es)? not|"
    r"cannot|can['’]t|will not|won['’]t)(?:e?s)?\b",
    re.IGNORECASE,
)
#: "Eats by herself in the toilets": nobody is with the child, which is no skill.
_LEFT_ALONE = re.compile(
    r"\b(?:(?:stand|sit|stay|wander|remain|lie|wait|hide|pace|roam|hover|drift)\w*|is|are|was|been|being|"
    r"left|"
    r"spend\w*|spent|"
    r"(?:at |every |each |most |during )?(?:lunch|break|playtime|dinner)\w*|plays?|playing|prefers?|likes?|"
    r"alone)\b[^.;\n]{0,40}$",
    re.IGNORECASE,
)
_EATS = re.compile(r"\b(?:eats?|eating|has (?:his|her|their) (?:lunch|dinner|food))\b[^.;\n]{0,20}$", re.I)
_SOMEWHERE = re.compile(
    r"\s*(?:,|in|on|at|by|away|outside|behind|because|while|every|each|most|all|under|near)\b|\s*,", re.I
)
_CLAUSE_END = re.compile(r"[.;\n]|, but\b", re.IGNORECASE)


def shown(text: str) -> Iterator[str]:
    """What a text tells that shows a strength, in the words that show it."""
    for found in _SHOWN.finditer(text):
        start = max((one.end() for one in _CLAUSE_END.finditer(text, 0, found.start())), default=0)
        before = text[start : found.start()]
        if _SHOWN_LABEL.match(found.group()) or (
            not _NO_STRENGTH.search(before)
            and not (_NOTHING.fullmatch(before) and _GOES_WRONG.match(text, found.end()))
        ):
            yield found.group()


def is_left_alone(before: str, after: str) -> bool:
    """Whether "by himself" between these two says that nobody is with the child, and not that he can."""
    if _LEFT_ALONE.search(before):
        return True
    return bool(_EATS.search(before) and _SOMEWHERE.match(after))
