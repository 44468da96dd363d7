"""How a child communicates and is involved in decisions, as Section A tells it (Code 9.69, A).

Two things tell it: what the child does ("whispers to his mum", "has thirty signs", "the answer is no when
he turns away") and what others are asked to do ("short sentences, no jokes", "count to ten before asking
again"). How views were gathered once tells it only where it names a language or aid of the child's own.
"""

from __future__ import annotations

import re

#: Languages and aids of communication: wherever one stands, it tells how the child communicates.
_MODE = (
    r"makaton|BSL|SSE|PODD|PECS|AAC|(?<!show )(?<!shows )(?<!road )signs?(?! (?:of|up|off|in|the|"
    r"that (?:he|she))\b)|"
    r"signing(?! (?:up|off|the)\b)|signed (?:to|that|with|in|yes|no|english|language|for)|signalong|"
    r"symbols?|VOCA|eye[- ](?:gaze|pointing)|"
    r"communication (?:book|board|aid|passport|cards?)|gestures?|talking (?:mats|tablet)|"
    r"objects of reference|thumbs[- ](?:up|down)|"
    r"intensive interaction|non-?verbal(?:ly)?|pre-?verbal|non-?speaking|vocalis\w+|facial express\w+|"
    r"body language|lip[- ]?read\w*|interpreter"
)
_COMMUNICATES = re.compile(
    rf"\b(?:(?<!home-school )communicat\w+|{_MODE}|eye contact|talk to (?:me|him|her|"
    rf"them)(?!,? (?:and )?not\b)|says? (?:it|her name|my name)|"
    r"say (?:my|his|her) name|(?:uses?|using|in) (?:short |full |single |simple |spoken |long |a few )*"
    r"(?:speech|words|sentences|phrases|pictures|cards|photographs)|"
    r"lets? (?:you|us|people|others|it be) know|"
    r"(?:shows?|tells?) (?:us|you|people|others|adults|staff|me) (?:by|what|when|that|if|with|how)|"
    r"leads? (?:us|you|me|adults|people)|"
    r"(?:answers?|repl(?:y|ies)|questions?|it|things|news|says? so|told|asked|put|prefers?|better|best|"
    r"changes?|messages?) (?:\w+ )?(?:in writing|on paper)|(?:makes?|making|made|given|offer(?:s|ed)?|a|an|"
    r"the|two|three|simple|visual|clear|picture|own|real|"
    r"his|her|my|their) (?:\w+ )?choices?|chooses?|chose|choosing|decisions?|"
    r"decides? (?!to\b)|deciding|(?:two|three|some|visual|clear|simple|picture) options|make up my mind|"
    r"involv(?:e|es|ing) (?:him|her|them|me)|involve(?:d|ment)\b[^.;]{0,30}\b(?:decisions?|decid\w+|choos\w+|"
    r"choices?|plan\w*|reviews?|meetings?|what happens|discussions?|targets?)|"
    r"takes? part(?: (?:fully|best|well|by|when|if|with|through|at)\b|[.,;]|$| in [^.;]{0,25}\b(?:reviews?|"
    r"meetings?|plan\w*|decisions?|discussions?|choos\w+|conversations?)\b)|"
    r"(?:attend(?:ed|s)|came to|comes to|joins?|joined|chairs?|chaired)\b[^.;]{0,25}\breview|"
    r"prefers? (?:to (?:write|type|draw|talk|be asked)|writing|typing|texting)|picture cards|"
    r"(?:with|using|used|uses|by|from|through) (?:\w+ )?(?:photographs?|pictures?|drawings?)|"
    r"dr(?:ew|aws) (?:what|how|when|his|her|their|my|to (?:show|tell))|"
    r"ask(?:ing)? (?:me|him|her|them)\b(?!,? (?:and )?not\b)(?! (?:to (?:play|join|come|stop|leave|go|do|"
    r"help)|for|out|round|over)\b)|"
    r"asked in (?!the|an?|his|her|their|front)\w+|express(?:es)? (?:him|her|them)sel\w+|finish my sentence|"
    r"wait for (?:me|him|her|an answer)|read(?:s)? (?:it )?back|points? (?:to|at)|pointing|voice notes?|"
    r"put(?:s)? up (?:his|her|my) hand|speech is|spoken language|(?:is|are) spoken|one[- ]word answers|"
    r"English is|first language|at home we speak)\b",
    re.IGNORECASE,
)
#: What the child does when talking. "Talks about trains" tells of trains.
_SPEAKING = (
    r"(?:(?:talk|speak|whisper|chat|chatter|mumble|shout|mutter|text|type|repl(?:y|ie)|answer|respond|nod|"
    r"hum|babble|sign|gesture|listen)s?)"
)
_CHILD_SPEAKS = re.compile(
    rf"\b(?:he|she|they|I)(?: (?:\w+ly|now|also|can|will|does not|doesn['’]t|don['’]t|"
    rf"cannot|rarely|seldom|often|still|only|often|usually))* {_SPEAKING}\b(?! (?:about|of|up for|himself|"
    r"herself|themselves|for (?:him|her|them)sel|too\b|at\b|out\b|off\b|to (?!him|her|me|them|us|you|"
    r"people|adults|others|staff|children|what|his|her|my|[A-Z])))(?!\s*[“\"])|"
    r"\b(?:he|she|they|I)(?:['’](?:s|m|re)| (?:is|are|am)) (?:\w+ ){0,3}?(?:silent|"
    r"quiet(?! (?:boy|girl|child|place|room|time|space)))\b|"
    r"\b(?:is|are) (?:\w+ ){0,3}?(?:chatterbox|chatty|talkative|talker|mute|speechless|articulate|"
    r"bilingual|softly spoken|well spoken|fluent|of few words)\b|"
    r"\b(?:has|have|with|uses?|knows?|says?) (?:about |around |some |only |now |just |over )*"
    r"(?:no|few|a few|little|single|short|long|\d+|one|two|three|\w+ty|a dozen|lots of|many|hundreds of) "
    r"(?:\w+ )?(?:words?|signs?|speech|language|phrases|sentences)\b|"
    r"\b(?:his|her|their|my) (?:own )?(?:speech|talking|voice|words|vocabulary|understanding|spoken \w+) "
    r"(?:is|are|comes?|goes|gets?|can)\b(?! (?:in|set|written|printed|given|shown|marked|between|below|"
    r"quoted|recorded|underlined)\b)|(?:\b(?:he|she|they|I)(?: (?:can|\w+ly|also|does|often))? |"
    r"^\W*)understands? (?:more(?!\b[^.;]* than)|most|what|speech|spoken|everything|simple|short|better|"
    r"best|only)\b|"
    r"\b(?:follows?|understands?) (?:\w+ ){0,3}instructions?\b",
    re.IGNORECASE,
)
#: How a yes is told from a no.
_YES_AND_NO = re.compile(
    r"\b[“\"'‘]?(?:yes|no|more|stop)[”\"'’]? is (?:an?|his|her|my|when|said|shown|by)\b|\b(?:"
    r"(?:is|means?|for|says?|said|nods?|say|as) (?:a |his |her )?[“\"'‘]?(?:yes|no)\b[^.]*\b(?:yes|no)\b|"
    r"(?:means?|is (?:a|his|her)|the answer is|says?|say) [“\"'‘]?"
    r"(?:yes|no|stop|more|I don['’]t know)\b(?! (?:to|more|way)\b)|for [“\"'‘]?(?:yes|no|"
    r"stop)[”\"'’]?(?=[.,;]|$| and\b| or\b)|"
    r"for [“\"'‘](?:yes|no|stop|more)\b)",
    re.IGNORECASE,
)
#: What those who talk with the child are asked to do: advice, in the imperative or without a verb.
_ADVICE = re.compile(
    r"\b(?:easier|better|rather|happier|prefers?|likes?) (?:for (?:me|him|her|them) )?"
    r"(?:to |if (?:he|she|I|they) can |by )?"
    r"(?:writ(?:e|ing)|typ(?:e|ing)|text(?:ing)?|draw(?:ing)?|show(?:ing)?|sign(?:ing)?)\b"
    r"[^.;]{0,30}\b(?:than|rather than|instead of|and not) (?:to )?(?:say|speak|tell|talk)|"
    r"\bhow to (?:reach|talk|listen|ask|get through|speak)\b|"
    r"\b(?:give|allow|leave|gives?|needs?|takes?|with|have|after)\b[^.;]{0,25}\b(?:time|seconds|minute|"
    r"moment)\b[^.;]{0,30}\b(?:think|answer|reply|respond|process|speak|find|say|finish|take (?:it )?in)\w*|"
    r"(?:^|[.;:!?]\s+|, |\band )(?:please )?(?:give (?:him|her|them|me) time|count to|"
    r"wait (?:for|until|and|ten|a)|check (?:that )?(?:he|she|I|they)|(?:do not|don['’]t) (?:talk|ask|finish|"
    r"interrupt|speak)|offer (?:him|her|me|them|two|choices?|a choice)|"
    r"keep (?:it (?:short|simple|brief|clear)|language|words|sentences|instructions|questions|"
    r"your (?:language|words|sentences?|instructions?|questions?|voice|talk)))\b|"
    r"(?:^|[.;:!?]\s+)(?:please )?(?!\w+ to \w+,? (?:and )?not\b)(?:speak|talk (?:slowly|quietly|calmly|to|"
    r"with|in|less)|say (?:it|what|his|her|my|things|less)|ask (?:one|again|him|her|me|them|in|twice|what)|"
    r"put (?:it|things) (?:on|in|into)|write (?:it|things) down|tell (?:him|her|me|them)|"
    r"use (?:his|her|my|the|short|few|simple|clear|plain|pictures)|show (?:him|her|me|them)|listen|"
    r"look at)\b|\b(?:short|simple|clear|plain|few|fewer|literal|one|single) (?:clear |simple )?"
    r"(?:sentences?|words|language|questions?|instructions?|steps? at a time|phrases)\b|"
    r"\b(?:find|finding) out what (?:he|she|they|I) (?:thinks?|wants?|feels?|means?)\b|"
    r"\bno (?:jokes|idioms|sarcasm|long words|figures of speech|more than \w+ (?:words|choices))\b|"
    r"\b(?:likes?|prefers?|needs?|wants?|has|have|asks?) (?:\w+ )?to be "
    r"(?:told|asked(?!,? (?:and )?not\b| to (?:play|join|come))|shown|spoken to|talked to|given (?:it|"
    r"things|time|a choice)|listened to|warned)\b|"
    r"\b(?:(?:things|it|questions|messages|news|papers?) (?:put |sent )?"
    r"(?:by (?:text|e-?mail|phone)|written down|explained|in pictures|one (?:at a time|by one)))\b|"
    r"\btime to (?:type|write|answer|reply|respond|process|find (?:the|his|her|their) words)\b",
    re.IGNORECASE,
)
_MEANS_OF_ITS_OWN = re.compile(
    rf"\b(?:{_MODE}|asked in (?!the|an?|his|her|their|front)\w+|lets? (?:you|us|people|others) know|"
    r"voice notes?|(?:told|answered|said|explained|showed)\b[^.;]{0,50}\bwith (?:\w+ )?"
    r"(?:cards|pictures|photographs|drawings))\b",
    re.IGNORECASE,
)
#: Early milestones: "lost her words for some months, and was talking in sentences again at four".
_LONG_AGO = re.compile(
    r"\b(?:began|started|learnt|learned|lost|was|were|did not|had|came)\b[^.]*\b"
    r"(?:at|until|by|when|aged?|before|after|in|with)\b[^.]{0,25}\b"
    r"(?:one|two|three|four|five|six|months?|years?|old|born|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
#: A wish to talk is none of what the child does now, nor is who speaks for whom, or who may decide.
_WISHED = re.compile(
    r"\b(?:hop(?:es?|ed|ing)|dream\w*|wish(?:es)?|one day|would (?:like|love)|wants? (?:him|her|them)? ?to|"
    r"will (?:be able to |learn to )?(?:talk|speak|tell|say)|happy for|worr\w+|"
    r"when (?:he|she) (?:is|grows))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
#: "They hope she will tell us about her day, in words or signs": how it may be one day.
_HOPED = re.compile(
    r"\b(?:hop(?:es?|ed|ing)|dream\w*|would (?:like|love)|want (?:him|her|them)|wish)\b"
    r"[^.;]*\b(?:tell|talk|speak|say|sign|ask|use|learn|communicate|read)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_FOR_ONESELF = re.compile(
    r"\b(?:speaks?|speaking|decides?) for (?:him|her|them|my)sel(?:f|ves)\b|"
    r"\b(?:people|others|teachers|adults|they|everyone|grown-ups) (?:talk|speak)\w*\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
#: What others do or did with the child's school, or decided by themselves, says nothing of the child.
_BETWEEN_ADULTS = re.compile(
    r"\bcommunications?(?: (?:is|was|has been))? (?:with|between|from|to|by|and contact)"
    r" (?:the |his |her |our |their |my |all )?"
    r"(?:schools?|home|office|staff|teachers?|college|nursery|council|authority|LA|us|parents?|mum|family|"
    r"setting|professionals|services|each other)\b|"
    r"(?<!and )(?<!and his )(?<!and her )(?<!and my )(?<!and their )\b(?:we|(?:(?:his|her|their|my|"
    r"the) )?(?:mum|mother|mam|dad|father|parents?|family|carers?|nan|"
    r"grandmother|aunt|uncle|foster carers?))(?: (?:also|both|have|had|has|never|always|then|all|were|was|"
    r"are|is|been|not|\w+ly)){0,3} "
    r"(?:chose|choose|chosen|decided|involved|consulted|asked|took part|attended|came to|joined|speaks?|"
    r"spoke|"
    r"talks?|talked|wrote|signed|used|needs?|needed|had)\b(?![^.;,]*\b(?:him|her|them|me)\b)[^.;,]*",
    re.IGNORECASE,
)
#: To like it says nothing of how; nor do speech marks, nor what the child cannot do yet.
_SAYS_NOT_HOW = re.compile(
    r"\b(?:likes?|loves?|enjoys?|good at) (?:to communicate|communicating)(?: with (?:\w+ )?\w+)?|"
    r"\bspeech marks\b|\b(?:nobody|no one|no-one) (?:\w+ ){0,2}?(?:talks?|speaks?|listens?|asks?)\b[^.;,]*|"
    r"\b(?:is|are|am|does|do|can|has|have)(?: not|n['’]t|not) (?:yet )?"
    r"(?:speak|talk|speaking|talking|use (?:words|speech|language)|have (?:words|speech|language)|"
    r"(?:any )?(?:words|speech|language))(?: yet| in (?:full )?(?:sentences|words))?(?=[.;]|$)",
    re.IGNORECASE,
)
#: What the child does with hands, eyes or feet to be understood: it tells only where its meaning is told.
_BY_BODY = re.compile(
    r"\b(?:takes?|leads?|pulls?|brings?|fetch(?:es)?|drags?|hands?|push(?:es)?|throws?|gives?|turns?|covers?|"
    r"looks?|reach(?:es)?|taps?|claps?|stamps?|smiles?|laughs?|cr(?:y|ies)|screams?|bites?|shrugs?|goes|"
    r"lies|walks?|stands?|lifts?|holds?)\b[^.;]{0,60}?"
    r"\b(?:to (?:say|show|mean|ask|tell)|mean(?:s|ing)?|when (?:he|she|they|I) (?:wants?|needs?|ha(?:s|"
    r"ve) had)|"
    r"(?:is|are|am) (?:finished|done)|had enough|to what (?:he|she|they|I) wants?)\b",
    re.IGNORECASE,
)
#: A heading for it.
_TAKING_PART = re.compile(r"\b(?:involv\w+|tak(?:es?|ing) part)\b", re.IGNORECASE)
#: Who would not take part says nothing of how they do.
_WOULD_NOT = re.compile(
    r"\b(?:declin\w+|refus\w+|chose not|chosen not|did not (?:want|wish)|would not|unable|"
    r"too young)\b[^.;]*\b(?:take part|contribut\w+|be involved|give (?:his|her|their) views|join in|"
    r"be (?:asked|interviewed))\b",
    re.IGNORECASE,
)


def communication_in(
    sentence: str, names: tuple[str, ...] = (), *, gathers_views: bool = False
) -> str | None:
    """The first words of a sentence that say how the child communicates or takes part in decisions.

    `names`: the child's; beside "I", "she" is somebody else. `gathers_views`: the sentence says how
    views were gathered, so that its pictures and choices are a method used once. What was said of first
    words long ago tells nothing of today.
    """
    said = sentence
    for told_of_others in (_WOULD_NOT, _FOR_ONESELF, _BETWEEN_ADULTS, _SAYS_NOT_HOW):
        said = told_of_others.sub(" ", said)
    if re.search(r"\bI\b", said):
        said = _SOMEBODY.sub("somebody", said)
    for name in names:
        said = re.sub(rf"\b{re.escape(name)}\b", "they", said)
    own_means = _first(_HOPED.sub(" ", said), _MEANS_OF_ITS_OWN)
    if _LONG_AGO.search(said):
        return own_means
    told = (_CHILD_SPEAKS, _YES_AND_NO, _BY_BODY, *(() if gathers_views else (_ADVICE, _COMMUNICATES)))
    return _first(_WISHED.sub(" ", said), *told) or own_means


def _first(text: str, *patterns: re.Pattern[str]) -> str | None:
    found = (match.group() for pattern in patterns if (match := pattern.search(text)))
    return next(found, None)


def is_about_communication(label: str) -> bool:
    """Whether a label is for how the child communicates."""
    return any(known.search(label) for known in (_COMMUNICATES, _ADVICE, _TAKING_PART))
