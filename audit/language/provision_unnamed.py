"""What only looks like something named: a chance of it, a thing thrown in, a part of somebody's title."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType

#: "Social skills work", "a reading group", "work for literacy": plain, but a thing that one can look for.
TOPIC_WORK = re.compile(
    r"\b(?:social skills?|social|reading|writing|spelling|literacy|numeracy|maths|mathematics|"
    r"phonics|language|speech|vocabulary|comprehension|handwriting|friendship|fine motor|"
    r"gross motor|motor skills|sensory|listening|memory|attention|turn[- ]taking|conversation|"
    r"emotions?|feelings|cooking|gardening|science|English|art|music|typing|grammar|play|"
    r"self[- ]care|life skills|conversation skills|nurture)\s(?:skills?\s|communication\s)?(?:work|"
    r"groups?|practice|lessons?|teaching|sessions?|club|games?|tuition|booster|course|exercises|"
    r"instruction|circle|activities)\b"
    r"|\b(?:group|1:1|individual|one[- ]to[- ]one) work (?:for|on|in) (?:[\w-]+)",
    re.IGNORECASE,
)
#: Being aware of a need is nothing that anybody could see done.
AWARE = re.compile(
    r"(?:All )?(?:[Ss]taff|[Aa]dults|[Tt]eachers|[Tt]he school|[Ss]chool)(?: who [^.;,]{3,30})?(?: \w+)? "
    r"(?:will |"
    r"should |must |to |need to |needs to )*"
    r"(?:be (?:made )?aware|understand|know about|be mindful|recognise|have an understanding|be "
    r"sensitive)\b[^.;]{0,40}"
)
#: A thing that nobody could fetch: "appropriate seating", "any specialist equipment".
UNNAMED_THING = re.compile(
    r"\W*(?:(?:any|some|the|access to|provision of|use of|all) )*(?:appropriate|suitable|relevant|necessary|"
    r"required|specialist|"
    r"adapted|any|special|assistive|practical|additional) (?:[\w-]+ ){0,2}?(?:seating|equipment|resources?|"
    r"furniture|technology|"
    r"aids|adaptations|materials|software|ICT|apparatus)(?=\s*(?:[.,;]|$|(?:that|which) (?:is|are|may)|as\b|"
    r"if\b|where\b|"
    r"when\b|to [a-z]+\b|will\b|should\b))",
    re.IGNORECASE,
)
NEXT_TO = 12  # characters: so near the head a name is what is offered
#: "Opportunities to ...": a chance of something, until it is said how often and for how long.
_CHANCES = re.compile(
    r"\W*(?:[\w'’-]+ ){0,18}?(?P<chance>(?:opportunit(?:y|ies)|chances?|exposure|encouragement) (?:for|to)\b"
    r"|be (?:encouraged|supported|helped|enabled|assisted) to (?:use|access|engage|participate|take part|"
    r"join in|"
    r"develop|make)\b)",
    re.IGNORECASE,
)
#: "A high level of adult support, with movement breaks as required": what is thrown in tells nothing.
_SUPPORT_FIRST = re.compile(
    r"\W*(?:[\w'’-]+ ){0,16}?(?:support|help|supervision|assistance|staffing|provision|input|"
    r"environment)\b[^.;]{0,40}?"
    r"(?:,? with|,? including|,? such as|,? plus|,? and|,? along with)\b",
    re.IGNORECASE,
)


def chance_only(reading: Reading) -> str | None:
    """The words that offer no more than a chance of something, where nothing says how often or how long."""
    chance = _CHANCES.match(reading.text)
    if chance is None or (reading.timed and not reading.whole) or reading.frequent:
        return None
    named = phrases("provision", "interventions", "therapies", "strategies").first(
        reading.tokens, reading.text
    )
    if named is not None and " " in named.phrase and 0 <= named.start - chance.end() <= NEXT_TO:
        return None
    return None if TOPIC_WORK.match(reading.text, chance.end() + 1) else chance["chance"]


def of_a_title(reading: Reading, kind: ProvisionType, found: Found) -> bool:
    """Whether a name only tells whose title it is; "weekly ELSA" and a clinic are what is given."""
    if kind == "contact" or (found.start <= NEXT_TO and found.phrase == "ELSA"):
        return False
    return reading.within_role(found)


def thrown_in(reading: Reading, found: Found) -> bool:
    """Whether a thing is thrown in after unnamed support, or is a blank to be filled in."""
    text = reading.text
    before = text[: found.start]
    if before.count("[") > before.count("]"):
        return True
    first = _SUPPORT_FIRST.match(text)
    if first is None or first.end() > found.start or reading.timed or reading.numbered:
        return False
    vague = phrases("vague", "how_often").first(reading.tokens, text)
    return vague is not None
