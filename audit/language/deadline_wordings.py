"""The wordings that say by when: parts of patterns, a kind of deadline each."""

from __future__ import annotations

from audit.language.numbers import NUMBER

MONTHS = "january february march april may june july august september october november december".split()
MONTH = "|".join(MONTHS)
SEASON = r"(?:easter|christmas|spring|summer|autumn|winter|new year|whitsun|half[- ]term|the end of term)"
YEAR_NAME = (
    r"(?:year|yr|y)\.?\s?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen)\b"
)
STAGE = r"(?:(?:key stage|ks)\s?(?:\d|one|two|three|four|five)\b|(?:the |this |his |her |their )?key stage\b)"
PHASE = (
    r"(?:(?:his|her|their|my) (?:first|second|third|final|last|next) (?:year|term)|reception|nursery|"
    r"pre-?school|early years|(?:the )?EYFS|foundation stage|primary(?: school| education| phase)?|"
    r"secondary(?: school| education| phase)?|infant school|junior school|sixth form|college|school|"
    r"post[- ]16|statutory schooling|compulsory schooling|(?:his|her|their|my|the) (?:college |sixth form |"
    r"nursery |first |second |third |foundation |plan |current |supported |internship )*"
    r"(?:course|placement|programme|internship|apprenticeship|phase|time at \w+))"
)
SPAN = (
    rf"(?:{NUMBER}|a|one|the next|the coming)[\s-]*(?:(?:calendar|school|academic)\s)?(?:months?|years?|"
    rf"terms?|weeks?|half[- ]terms?)"
)

ON_DATE = (
    r"\b(?:by|before|in|from|until|up to|no later than|to|on|for|after|at)\s+"
    r"(?:the )?(?:(?:end|start|beginning|middle|close) of )?(?:early |late |mid-?|the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of )?)?"
    rf"(?:{MONTH}|{SEASON}(?: term)?(?: holidays?)?),? ?(?:of )?(?:\d{{4}})?(?!\w)|"
    r"\b(?:by|before|until|up to|no later than|on|in)\s+\d{1,2}[/.](?:\d{1,2}[/.]\d{2,4}|20\d\d)|"
    r"\bby (?:the )?(?:(?:end|start|summer|autumn|spring|beginning)(?: of)?(?: term)?(?: of)? )?"
    r"(?:in )?20\d\d(?:/\d\d)?|"
    r"\b(?:by|before|during|in|until|within|throughout|at) (?:the )?(?:(?:end|start|beginning|middle|"
    r"close) of )?(?:the )?"
    r"(?:(?:academic|school|college|teaching) year,? (?:of )?\(?20\d\d(?:\s?[-/–]\s?(?:20)?\d\d)?|"
    r"20\d\d\s?[-/–]\s?(?:20)?\d\d (?:academic |school |college |teaching )?year)\b|"
    rf"\b(?:{MONTH}|{SEASON}(?: term)?) 20\d\d\b|"
    r"\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b|"
    r"\b20\d\d-\d\d-\d\d\b"
)
IN_SCHOOL_YEAR = (
    r"\b(?:(?:by|before|at|during|in|until|throughout|on (?:entering|leaving|finishing|entry to)|"
    r"when (?:he|she|they|I) "
    r"(?:finish|finishes|leave|leaves|is in|are in|enters?|am in|starts?|reach(?:es)?)|"
    r"(?:the )?end of|(?:the )?start of|for)\s+)(?:the )?"
    r"(?:(?:end|start|beginning|middle|close|summer term|autumn term|spring term|first term|first half term)"
    r"(?: of| in)? )?"
    rf"(?:his |her |their |my )?(?:time in )?{YEAR_NAME}"
)
IN_STAGE = (
    r"\b(?:(?:by|before|at|during|in|until|throughout|on|"
    r"when (?:he|she|they|I) (?:finish|finishes|leave|leaves|enters?|reach(?:es)?)|"
    r"(?:the )?end of|over|for|within)\s+)(?:the )?"
    r"(?:(?:end|start|beginning|close|course) of )?(?:this |next |the |his |her |their |my |current )?"
    rf"{STAGE}"
)
WHEN_GROWN = (
    r"\bby (?:the )?time (?:that )?(?:he|she|they|I|\w+)"
    r"(?: is| are| am|'s|’s|'m| turns?| reach(?:es)?) (?:the age of )?"
    rf"(?:{NUMBER})(?! (?:minutes|weeks|months|days))\b|"
    rf"\b(?:by|at) the age of {NUMBER}\b|"
    rf"\bwhen (?:he|she|they|I)(?:'m| is| am| are|'s) {NUMBER}\b"
)
AT_AGE = (
    r"\b(?:by|before|when|at)\s+(?:the )?(?:(?:time|point) )?"
    r"(?:(?:he|she|they|I|\w+) (?:is|are|am|turns?|reach(?:es)?|becomes?) )?(?:the )?(?:age(?: of)? )?"
    r"(?P<years>1\d|2[0-5]|\d|sixteen|eighteen|nineteen|twenty[- ]?\w*)(?: years? (?:old|of age))?"
    r"(?![.:]\d)"  # "by 9.30pm"
    r"(?!\s?(?:minutes|mins|am|pm|weeks|days|%|per|times|out|hours|o'clock|people|children|pupils|different|"
    r"adults|words|steps|\w))|"
    r"\b(?:by|before|on) (?:his|her|their|my) (?:\d{1,2}(?:st|nd|rd|th)|\w+) birthday|"
    r"\bby age \d+"
)
AT_PHASE = (
    r"\b(?:(?:by|before|at|during|until|on|upon)\s+)(?:the )?(?:"
    r"(?:time|point)(?: that| at which)? (?:he|she|they|I|[A-Z]\w+) "
    r"(?:leaves?|finish(?:es)?|starts?|moves?|transfers?|goes|transitions?|enters?|begins?|completes?|"
    r"is ready|reach(?:es)?|turns?)[\w ]{0,30}|"
    r"(?:he|she|they|I|[A-Z]\w+) (?:leaves?|finish(?:es)?|starts?|moves?|transfers?|goes|transitions?|"
    r"enters?|begins?)\b[\w ]{0,30}|"
    rf"(?:end|start|close|completion|beginning) of (?:the |this |his |her |their )?{PHASE}|"
    r"(?:leaving|finishing|starting|entering|completing|joining|transferring to|moving to|transfer to|"
    rf"transition to|entry to|moving into) {PHASE}|"
    r"(?:when (?:he|she|they|I) (?:leaves?|finish(?:es)?|starts?|moves?|transfers?) [\w ]{0,30}))|"
    r"\bleaves? (?:school|college|primary|secondary|year \d+)(?: school)? (?:with|having|able)\b|"
    r"\bwhen (?:he|she|they|I|[A-Z]\w+) (?:leaves?|finish(?:es)?|starts?|moves?|transfers?|transitions?) "
    r"(?:to |on |in |into |from |at )?(?:the )?(?:\w+ )?"
    r"(?:school|college|nursery|reception|primary|secondary|year|sixth form|university|placement)"
)
IN_PERIOD = (
    r"\b(?:within|in|over|during|after|for|at the end of|by the end of)\s+(?:the )?"
    r"(?:next |coming |following |first |course of (?:the )?(?:next )?|period of )?"
    rf"{SPAN}(?:['’]?s?['’]? time)?(?: from (?:now|the \w+|this plan))?|"
    r"\b(?:within|over|during|in) (?:the|this|a|one) "
    r"(?:next |coming |academic |school |plan |full )*(?:year|academic year|school year)\b|"
    r"\bby (?:the )?(?:end of )?(?:(?:this|the|next|his|her|their|the next|the current|the coming) )?"
    r"(?:academic |school |summer |autumn |spring |current |review |plan )*(?:year|term)(?:['’]s end)?\b"
    r"(?! \d)"
)
AT_REVIEW = (
    r"\b(?:by|before|at|until) (?:the |his |her |their |my )?(?:time of (?:the |his |her )?)?"
    r"(?:next |first |annual |plan |interim |forthcoming )*"
    r"(?:annual )?(?:review|phase transfer|transfer|transition to \w+(?: school)?)\b"
)
