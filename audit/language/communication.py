"""How a child communicates and is involved in decisions, as Section A tells it (Code 9.69, A).

Two things tell it: what the child does ("whispers to his mum", "has thirty signs", "the answer is no when
he turns away") and what others are asked to do ("short sentences, no jokes", "count to ten before asking
again"). How views were gathered once tells it only where it names a language or aid of the child's own.
"""

from __future__ import annotations

import re

#: Languages and aids of communication: wherever one stands, it tells how the child communicates.
_MODE = (
    r"makaton|BSL|SSE|PODD|PECS|AAC|signs?|signing|signed|signalong|symbols?|VOCA|eye[- ](?:gaze|pointing)|"
    r"communication (?:book|board|aid|passport|cards?)|gestures?|talking (?:mats|tablet)|"
    r"objects of reference|thumbs[- ](?:up|down)|"
    r"intensive interaction|non-?verbal(?:ly)?|pre-?verbal|non-?speaking|vocalis\w+|facial express\w+|"
    r"body language|lip[- ]?read\w*|interpreter"
)
_COMMUNICATES = re.compile(
    rf"\b(?:communicat\w+|{_MODE}|eye contact|talk to (?:me|him|her|them)|says? (?:it|her name|my name)|"
    r"say (?:my|his|her) name|(?:uses?|using|in) (?:short |full |single |simple |spoken |long |a few )*"
    r"(?:speech|words|sentences|phrases|pictures|cards|photographs)|"
    r"lets? (?:you|us|people|others|it be) know|"
    r"(?:shows?|tells?) (?:us|you|people|others|adults|staff|me) (?:by|what|when|that|if|with|how)|"
    r"leads? (?:us|you|me|adults|people)|in writing|on paper|choices?|chooses?|chose|choosing|decisions?|"
    r"decides? (?!to\b)|deciding|options|make up my mind|involv\w+|takes? part|"
    r"(?:attend(?:ed|s)|came to|comes to|joins?|joined|chairs?|chaired)\b[^.;]{0,25}\breview|"
    r"prefers? (?:to (?:write|type|draw|talk|be asked)|writing|typing|texting)|picture cards|"
    r"(?:with|using|used|uses|by|from|through) (?:\w+ )?(?:photographs?|pictures?|drawings?)|"
    r"dr(?:ew|aws) (?:what|how|when|his|her|their|my|to (?:show|tell))|ask(?:ing)? (?:me|him|her|them)\b|"
    r"asked in (?!the|an?|his|her|their|front)\w+|express(?:es)? (?:him|her|them)sel\w+|finish my sentence|"
    r"wait for (?:me|him|her|an answer)|read(?:s)? (?:it )?back|point(?:s|ing)?|voice notes?|"
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
    r"herself|themselves|for (?:him|her|them)sel|too\b))(?!\s*[“\"])|"
    r"\b(?:is|are) (?:\w+ ){0,3}?(?:chatterbox|chatty|talkative|talker|silent|mute|speechless|"
    r"quiet(?! (?:boy|girl|child|place|room|time|space))|articulate|"
    r"bilingual|softly spoken|well spoken|fluent|of few words)\b|"
    r"\b(?:has|have|with|uses?|knows?|says?) (?:about |around |some |only |now |just |over )*"
    r"(?:no|few|a few|little|single|short|long|\d+|one|two|three|\w+ty|a dozen|lots of|many|hundreds of) "
    r"(?:\w+ )?(?:words?|signs?|speech|language|phrases|sentences)\b|"
    r"\b(?:his|her|their|my) (?:own )?(?:speech|talking|voice|words|vocabulary|understanding|spoken \w+) "
    r"(?:is|are|comes?|goes|gets?|can)\b|"
    r"\bunderstands? (?:more|most|what|speech|spoken|everything|simple|short|better|best|only)\b|"
    r"\b(?:follows?|understands?) (?:\w+ ){0,3}instructions?\b",
    re.IGNORECASE,
)
#: How a yes is told from a no.
_YES_AND_NO = re.compile(
    r"\b[“\"'‘]?(?:yes|no|more|stop)[”\"'’]? is (?:an?|his|her|my|when|said|shown|by)\b|\b(?:"
    r"(?:is|means?|for|says?|said|nods?|say|as) (?:a |his |her )?[“\"'‘]?(?:yes|no)\b[^.]*\b(?:yes|no)\b|"
    r"(?:means?|for|is (?:a|his|her)|the answer is|says?|say) [“\"'‘]?"
    r"(?:yes|no|stop|more|I don['’]t know)\b)",
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
    r"wait (?:for|until|and|ten|a)|speak|talk (?:slowly|quietly|calmly|to|with|in|less)|"
    r"say (?:it|what|his|her|my|things|less)|ask (?:one|again|him|her|me|them|in|twice|what)|"
    r"put (?:it|things) (?:on|in|into)|write (?:it|things) down|tell (?:him|her|me|them)|"
    r"use (?:his|her|my|the|short|few|simple|clear|plain|pictures)|keep (?:it|language|words|sentences|your)|"
    r"check (?:that )?(?:he|she|I|they)|offer|show (?:him|her|me|them)|listen|look at|"
    r"do not (?:talk|ask|finish|interrupt|speak)|don['’]t (?:talk|ask|finish|interrupt|speak))\b|"
    r"\b(?:short|simple|clear|plain|few|fewer|literal|one|single) (?:clear |simple )?"
    r"(?:sentences?|words|language|questions?|instructions?|steps? at a time|phrases)\b|"
    r"\b(?:find|finding) out what (?:he|she|they|I) (?:thinks?|wants?|feels?|means?)\b|"
    r"\bno (?:jokes|idioms|sarcasm|long words|figures of speech|more than \w+ (?:words|choices))\b|"
    r"\b(?:likes?|prefers?|needs?|wants?|has|have|asks?) (?:\w+ )?to be "
    r"(?:told|asked|shown|spoken to|talked to|given (?:it|things|time|a choice)|listened to|warned)\b|"
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
_FOR_ONESELF = re.compile(
    r"\b(?:speaks?|speaking|decides?) for (?:him|her|them|my)sel(?:f|ves)\b|"
    r"\b(?:people|others|teachers|adults|they|everyone|grown-ups) (?:talk|speak)\w*\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
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
    said = _FOR_ONESELF.sub(" ", _WOULD_NOT.sub(" ", sentence))
    if re.search(r"\bI\b", said):
        said = _SOMEBODY.sub("somebody", said)
    for name in names:
        said = re.sub(rf"\b{re.escape(name)}\b", "they", said)
    own_means = _first(said, _MEANS_OF_ITS_OWN)
    if _LONG_AGO.search(said):
        return own_means
    told = (_CHILD_SPEAKS, _YES_AND_NO, *(() if gathers_views else (_ADVICE, _COMMUNICATES)))
    return _first(_WISHED.sub(" ", said), *told) or own_means


def _first(text: str, *patterns: re.Pattern[str]) -> str | None:
    found = (match.group() for pattern in patterns if (match := pattern.search(text)))
    return next(found, None)


def is_about_communication(label: str) -> bool:
    """Whether a label is for how the child communicates."""
    return bool(_COMMUNICATES.search(label) or _ADVICE.search(label))
