"""What only looks like something named: a chance of it, a thing thrown in, a part of somebody's title."""

from __future__ import annotations

import re

from audit.language.provision_named import TOPIC_WORK
from audit.language.provision_reading import Reading
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType

#: Being aware of a need is nothing that anybody could see done.
AWARE = re.compile(
    r"(?:All )?(?:[Ss]taff|[Aa]dults|[Tt]eachers|[Tt]he school|[Ss]chool)(?: who [^.;,]{3,30})?(?: \w+)? "
    r"(?:will |should |must |to |need to |needs to )*(?:be (?:made )?aware|understand|know about|be mindful|"
    r"recognise|have an understanding|be sensitive)\b[^.;]{0,40}"
)
#: "Whatever is required", "the help that Ayo needs": as much as somebody will find that it takes.
WHATEVER_NEEDED = re.compile(
    r"\b(?:whatever|anything|everything|all that|as much as|(?:the|any|all(?: the)?|such|what(?:ever)?) "
    r"(?:[\w-]+ ){0,2}?(?:help|support|input|provision|resources?|assistance|interventions?|adjustments?|"
    r"arrangements|strateg\w+|attention))\s(?:(?:that|which) )?"
    r"(?:(?:he|she|they|I|it|(?-i:[A-Z][\w'’-]+)|the \w+) )?(?:(?:will|may|might|is|are|be|seems?|proves?) )*"
    r"(?:needs?|needed|requires?|required|takes?|necessary|appropriate|called for|helpful|wants?|wanted)\b",
    re.IGNORECASE,
)
#: What anybody may do for themselves is nothing that is provided: "the family can ask for help".
_OWN_INITIATIVE = re.compile(
    r"\W*(?:(?:the|his|her|their|my|both|[A-Z][\w-]+(?:['’]s)?|and|or)\s){0,3}?"
    r"(?:family|parents?|mother|father|mum|dad|carers?|guardians?|(?-i:[A-Z][\w'’-]+)|he|she|they|I|we)\s(?:"
    r"(?:can|may|could)(?: always| also)?|(?:is|are) (?:welcome|able|free|invited|encouraged|entitled)"
    r"(?: to)|(?:has|have) the (?:option|right) (?:to|of)|knows? (?:how|where) to)\s(?:self-?)?(?:"
    r"(?:tele)?phone|ring|call|contact|ask(?:ing)?|approach|speak to|talk to|get in touch|write to|e-?mail|"
    r"apply|refer|request|seek|see|visit|drop in(?:to)?|make (?:an? )?(?:appointment|contact|referral))\b",
)
#: A thing that nobody could fetch: "appropriate seating", "any specialist equipment".
UNNAMED_THING = re.compile(
    r"\W*(?:(?:simple|minor|small|reasonable|various|some|appropriate|suitable|necessary|further|relevant|"
    r"any|all) )+(?:adaptations?|adjustments?|modifications?|changes|accommodations?|arrangements|measures|"
    r"approaches|techniques)(?=\W*$|\s(?:to|in|for|within|at|will|should|that|so|as|where) "
    r"(?!(?:the )?(?:bathroom|toilet|kitchen|building|ramp|steps|house|door|home)))|"
    r"\W*(?:(?:any|some|the|access to|provision of|use of|all) )*(?:appropriate|suitable|relevant|necessary|"
    r"required|specialist|adapted|any|special|assistive|practical|additional) (?:[\w-]+ ){0,2}?"
    r"(?:seating|equipment|resources?|furniture|technology|aids|adaptations|materials|software|ICT|apparatus)"
    r"(?=\s*(?:[.,;]|$|(?:that|which) (?:is|are|may)|as\b|if\b|where\b|when\b|to [a-z]+\b|will\b|should\b))",
    re.IGNORECASE,
)
NEXT_TO = 12  # characters: so near the head a name is what is offered
#: "Opportunities to ...": a chance of something, until it is said how often and for how long.
_CHANCES = re.compile(
    r"\W*(?:[\w'’-]+ ){0,18}?(?P<chance>(?:opportunit(?:y|ies)|chances?|exposure|encouragement) (?:for|to)\b|"
    r"be (?:encouraged|supported|helped|enabled|assisted) to "
    r"(?:use|access|engage|participate|take part|join in|develop|make)\b)",
    re.IGNORECASE,
)
#: "A high level of adult support, with movement breaks as required": what is thrown in tells nothing.
_SUPPORT_FIRST = re.compile(
    r"\W*(?:[\w'’-]+ ){0,16}?(?:support|help|supervision|assistance|staffing|provision|input|"
    r"environment)\b[^.;]{0,40}?(?:,? with|,? including|,? such as|,? plus|,? and|,? along with)\b",
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


def left_to_others(reading: Reading) -> str | None:
    """The words that provide whatever turns out to be needed, or only what the family may ask for."""
    if reading.timed and reading.frequent:
        return None
    own = _OWN_INITIATIVE.match(reading.text)
    if own is not None and reading.section != "F":
        return own.group()
    needed = WHATEVER_NEEDED.search(reading.text)
    return needed.group() if needed else None


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
