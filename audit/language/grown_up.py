"""Where a text places something in a life: when the child is grown, at the next stage, or today."""

from __future__ import annotations

import re

_TENS = r"(?:twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_AGE = rf"(?:1[6-9]|[2-5]\d|sixteen|seventeen|eighteen|nineteen|{_TENS})"
#: A time when the child is grown.
GROWN_TIME = (
    rf"(?:(?:at|by|aged?|turns?|be|is|are|am|was|were|['’]s|['’]m)(?: the age of| about| around)? {_AGE}\b"
    r"(?! (?:minutes|percent|per|past|to|times|hours|days|weeks|months|of|and a half)\b)|"
    r"in (?:his|her|their|my) (?:late |early |mid-?)?(?:twenties|thirties|20s|30s|forties)|"
    r"as an? (?:\w+ )?(?:adult|man|woman|grown[- ]up)|adult life|adulthood|(?:later|further on) in life|"
    r"in (?:\w+|\d+) years(?:['’]? time)?|years? from now|one day|some ?day|in the (?:far |distant )?future|"
    r"(?:when|once|after|by the time) (?:he|she|they|I|we)(?:['’](?:s|re|m)| is| are| am)? (?:\w+ )?(?:older|"
    r"grown|an? (?:adult|man|woman)|leav\w+|left|finish\w+)|after (?:leaving )?(?:school|college|university))"
)
_LIFE = (
    r"(?:an?|his|her|their|my|some)(?: own)? (?:\w+ ){0,2}?(?:job|trade|career|wage|flat|house|home of|"
    r"front door|business|shop|farm|stall|salary|partner|wife|husband|degree|apprenticeship|qualification)"
)
_SEES = (
    r"(?:(?:can |could |do |does )?(?:see|picture|imagine|envisage|visuali[sz]e|foresee|draw)s?|"
    r"(?:imagin|pictur|envisag)(?:ed|ing)|drew|saw|pictured)"
)
_SUBJECT = r"(?:he|she|they|I|we|mum|dad|mother|father|parents?|family|carers?|nan|[A-Z]\w+)"
#: "They picture him at thirty with a trade", "asked where he will be at twenty, he drew a farm".
PICTURED = re.compile(
    rf"\b{_SUBJECT}(?: both| all| also| often)? {_SEES}\b[^.;]*\b{GROWN_TIME}|"
    rf"\b{GROWN_TIME}[^.;]*\b{_SUBJECT}(?: both| all| also| often)? {_SEES}\b|"
    rf"\b{_SUBJECT}(?: both| all| also)? {_SEES} (?:him|her|them|my|[A-Z]\w+)(?:self|selves)?,? "
    rf"(?:\w+ ){{0,3}}?(?:with|in|having|at|running|owning|keeping|holding|doing) {_LIFE}\b",
    re.IGNORECASE,
)
#: What a life's next stage brings; Fridays, trips and grandmothers are looked forward to for themselves.
NEXT_STAGE = (
    r"(?:the (?:day|time|moment|future|years?|chance)\b|(?:[\w'’]+ ){0,4}?(?:college|university|sixth form|"
    r"secondary|(?:high|big|new|upper|senior|middle|infant|junior|primary|next) school|adult\w*|future|"
    r"independen\w+|career|jobs?|apprenticeship|internship|traineeship|placement|Year \d+|transition|"
    r"next (?:year|stage|step|steps|chapter|phase|September)|September|"
    r"(?:being|becoming) (?!at\b|with\b|out\b|there\b|back\b|home\b|picked\b|on\b|"
    r"in (?:the|his|her|class))|growing up|living|earning|learning|starting|joining|moving|"
    r"leaving (?:school|home|college)|driving|working|making (?:\w+ ){0,2}friends?|friendships?|travelling|"
    r"finishing (?:school|college|Year)|marrying|having (?:an?|his|her|their|my|more) (?:own |new )?(?:\w+ )?"
    r"(?:job|house|flat|home|family|baby|car|friends?|life|say|freedom)|"
    r"getting (?:an?|his|her|their|my|more|married)|owning|running (?:an?|his|her)|"
    r"passing|sitting (?:his|her|their|my)|going (?:up|on) to|going to (?:college|university|\w+ school)|"
    r"(?:seeing|watching|hearing) (?:him|her|them)))"
)
#: "I want to go home now", "would like pizza for tea": of today.
WANTED_TODAY = re.compile(
    r"\b(?:wants?|wanted|would like|['’]d like|wish(?:es)?)\b"
    r"(?![^.;]*\b(?:be an?|become|jobs?|work|live|own|learn|friends?|college)\b)[^.;,]{0,60}?"
    r"\b(?:right now|now|today|tonight|tomorrow|straight away|right away|at once|"
    r"this (?:minute|morning|afternoon|evening|weekend)|at (?:the )?weekends?|"
    r"at (?:break|lunch|play|home|dinner|snack)[- ]?times?|at (?:break|lunch)|"
    r"for (?:breakfast|lunch|tea|dinner|pudding|supper))\b[^.;]*",
    re.IGNORECASE,
)
#: "They look forward to the weekend": to what comes round again.
ENJOYED_AHEAD = re.compile(rf"\blook(?:s|ed|ing)? forward to (?!{NEXT_STAGE})[^.;,]*", re.IGNORECASE)
_BEHIND_LABEL = r"\s*(?::|\s[–—-]\s)\s*"
#: The time or the place in life in front of a note: "Later on: stables", "At 25 - own flat".
LATER_IN_A_NOTE = re.compile(
    rf"^\W*(?:(?:my|his|her|their|the) )?(?:later(?: on| in life)?|one day|some ?day|(?:in )?the future|"
    rf"future|(?:in the )?long(?:er)?[- ]term|further ahead|looking ahead|"
    rf"(?:when|once)(?: I['’]?m?| he['’]?s?| she['’]?s?| they['’]?(?:re)?)?(?: am| is| are)?(?: an?)? "
    rf"(?:older|bigger|big|grown(?:[- ]up)?|adult|man|woman|left school|leave school|leaves school)|"
    rf"(?:as )?(?:an? )?(?:adult(?:hood)?(?: life)?|grown[- ]?up)|(?:at|by|aged?) {_AGE}|"
    rf"in (?:his|her|my|their) (?:twenties|thirties|20s|30s)|in (?:\w+|\d+) years(?:['’]? time)?|"
    rf"after (?:school|college|Year \d+|sixth form|leaving school)|next (?:stage|school|phase)|"
    rf"(?:dream |future |ideal )?(?:job|career|work)(?: (?:later|one day|idea|ideas))?|wants to be)"
    rf"(?: \([^)]*\))?{_BEHIND_LABEL}(?!(?:tired|calm|quiet|fine|settles?|rests?|sleeps?|home|none|not )\b|"
    r"[^.;]*\b(?:after (?:lunch|school|break)|in the (?:afternoon|evening)|at (?:night|bedtime))\b)(?=\w)",
    re.IGNORECASE,
)
