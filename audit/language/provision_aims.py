"""Provision that tells what it is meant to serve and no way of doing it: "her needs will be supported".

Such words have no end of objects, but few verbs: adults are aware, respect, promote; needs are met. They are
told by the verb and by what it is done to, where no method, thing, number or deed stands beside them.
"""

from __future__ import annotations

import re

from audit.language.provision_content import ACTION
from audit.language.provision_reading import Reading
from audit.language.words import phrases

_WILL = r"(?:(?:will|should|must|shall|to|is to|are to|need to|needs to|can)\s)"
_ADULTS = (
    r"(?:(?:all|the|any|school|class|key|relevant|other|his|her|their|every|each|those|whole|subject)\s)*(?:"
    r"staff|adults?|teachers?|school|setting|placement|college|nursery|team|"
    r"members? of (?:the )?(?:staff|team)|professionals|people|everyone|everybody|we|environment|curriculum)"
    r"(?:\s(?:who|that|working|teaching|supporting|around)\b[^.;,]{3,40}?)?"
)
#: What adults know, feel or hold, which nobody could see done.
_MINDFUL = re.compile(
    rf"\W*{_ADULTS}\s(?:\w+ly )?{_WILL}?(?:also |always )?(?:(?:be|are|is)(?: made| kept)? (?:\w+ly )?(?:"
    r"aware|mindful|familiar|sensitive|patient|positive|flexible|alert|responsive|vigilant|attuned|"
    r"sympathetic|supportive|understanding|welcoming|nurturing|conscious|considerate|knowledgeable)|"
    r"(?:understands?|recognises?|respects?|values?|appreciates?|bears? in mind|keeps? in mind|"
    r"know about|take(?:s)? (?:into )?account)|"
    r"have (?:an? )?(?:high|good|positive|clear|shared|full|better|sound|thorough) "
    r"(?:aspirations|expectations|understanding|awareness|knowledge|relationships?)|"
    r"have an? (?:understanding|awareness))\b[^.;]{0,40}",
    re.IGNORECASE,
)
_ABSTRACT = (
    r"(?:needs?|difficult(?:y|ies)|well-?being|development|progress|independence|confidence|self-?esteem|"
    r"self-?worth|inclusion|engagement|learning|skills?|regulation|anxiet(?:y|ies)|behaviour|communication|"
    r"relationships?|friendships?|transitions?|safety|interests?|strengths?|resilience|participation|"
    r"understanding|health|emotions?|feelings|presentation|profile|style|views|identity|sense of \w+|"
    r"attention|language|literacy)"
)
_SERVED = (
    r"(?:supported|met|addressed|catered for|considered|respected|valued|promoted|nurtured|developed|"
    r"fostered|encouraged|enhanced|built(?: up)?|taken (?:into account|account of|care of)|attended to|"
    r"responded to|managed|accommodated|prioritised)"
)
#: "Xan's emotional needs will be supported by adults who know him".
_NEEDS_SERVED = re.compile(
    rf"\W*(?:[\w'’,/-]+\s){{0,7}}?{_ABSTRACT}\s(?:(?:will|must|should|shall|to|is|are|can|need to|needs to)"
    rf"\s)(?:(?:also|continue to|always)\s)?(?:be\s)?(?:\w+ly\s)?{_SERVED}\b",
    re.IGNORECASE,
)
#: "Adults will promote her independence".
_SERVES = re.compile(
    rf"\W*{_ADULTS}\s(?:\w+ly )?{_WILL}?(?:also |continue to |work to |seek to |aim to |help to )*(?:"
    r"supports?|promotes?|encourages?|fosters?|nurtures?|develops?|builds?(?: up)?|enhances?|boosts?|"
    r"address(?:es)?|meets?|considers?|celebrates?|responds? to|caters? for|attends? to|puts? in place what)"
    rf"\s(?:[\w'’-]+\s){{0,5}}?(?:{_ABSTRACT}|(?:works?|helps?|suits?) (?:best )?(?:for )?\w+)\b",
    re.IGNORECASE,
)
#: "A nurturing setting in which Beth feels held": what a place is meant to be like.
_FELT = re.compile(
    r"\W*(?:an?|the)\s(?:[\w-]+,?\s){1,6}?(?:setting|environment|classroom|room|space|place|atmosphere|ethos|"
    r"climate|culture|placement|community)\s(?:in which|where|that|which|so that)\s"
    r"(?:(?!\b(?:by|using|through)\b)[^.;,]){0,60}?\b(?:"
    r"feels?|thrives?|flourish\w*|valued|understood|safe|secure|supported|nurtures?|promotes?|accepts?|"
    r"belongs?|(?:suits?|meets?|reflects?|responds? to|caters? for) [^.;,]{0,30}?needs?)\b",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"\b(?:using|through|by \w+ing|by means of|such as|including|in the form of|namely|e\.?g\.?|"
    r"for example)\b|[:(]",
    re.IGNORECASE,
)


def aim_only(reading: Reading) -> str | None:
    """The words that tell what is served, where nothing tells how, when or with what."""
    text = reading.text
    found = next(
        (match for pattern in (_MINDFUL, _NEEDS_SERVED, _SERVES, _FELT) if (match := pattern.match(text))),
        None,
    )
    if found is None or (reading.timed and reading.frequent):
        return None
    rest = text[found.end() :]
    if _WAY.search(text) or ACTION.search(rest):
        return None
    named = phrases("provision", "interventions", "therapies", "strategies", "equipment").first(
        reading.tokens, text
    )
    return None if named is not None and not reading.within_role(named) else found.group().strip()
