"""Whether an item provides adult support: hours of it, somebody at the child's side, or "support"."""

from __future__ import annotations

import re

from audit.language.provision_named import Anchor
from audit.language.provision_reading import Reading
from audit.language.words import phrases

_CHILD = r"(?:him|her|them|me|(?-i:[A-Z][a-z]+))"
_AT_THE_HEAD = 30  # characters: what begins an item is what it provides
_NEAR_THE_HEAD = 60

_HOURS_OF = re.compile(
    r"\b(?:hours?|hrs?)\b[^.;,]{0,25}?\b(?:of|['’])?\s*(?:a |an |dedicated |individual |additional |1:1 |"
    r"shared |one[- ]to[- ]one |in[- ]class |direct |focused )*(?:adult|TA|teaching assistant|LSA|"
    r"learning support assistant|support|learning support|supervision|help|staffing|assistance)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:(?:an?|one|two|the same|the|his|her|their)\s+|"
    r"(?=(?:adult|TA|LSA|HLTA|teaching assistant|assistant|staff) ))"
    r"(?:(?!(?:must|will|should|teach(?:es)?|and|or|have|has)\s)[\w,()'’-]+\s+){0,10}?(?:"
    r"(?:(?:must|will|should) )?(?:(?:be|stay|remain|go|work|sit|is|are|stays?|goes|remains?|works?|sits?) )?"
    r"(?:with|alongside|beside|near|next to|within (?:arm['’]s )?reach of|in sight of)|shadows?|supports?|"
    rf"accompanies|to support|will support|supervises)\s+(?:{_CHILD}\b|(?:my|the same|all|every|each) )",
    re.IGNORECASE,
)
_ADULT_FOR = re.compile(
    r"^\W*(?:\d:\d|(?:an?|one|two|the same)\s(?:[\w-]+\s){0,6}?(?:assistant|adult|adults|nurse|worker|TA|LSA|"
    r"HLTA|carer|supervisor|intervenor|practitioner|assistants|support|interpreter)\b(?: \([^)]*\))?,? "
    r"(?:for|in|at|on|during|throughout|all)\b)",
    re.IGNORECASE,
)
_SUPPORT_HEAD = re.compile(
    r"^\W*(?:an? |the )?(?:high|higher|enhanced|increased|better|lower|improved|appropriate|favourable|"
    r"additional) (?:\w+ )?(?:ratio|staffing)\b|^\W*(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s"
    r"(?:will|should|must|to|is to|needs to|can) (?:also )?be (?:supported|helped|assisted|supervised)\b|"
    r"(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s(?:will|should|must|may|might|is to|would|could|can)?\s?"
    r"(?:also\s)?(?:receives?|have|has|be given|be offered|be provided with|gets?|needs?|requires?|"
    r"benefits? from|be supported with)\s)?(?:"
    r"(?:access to|provision of|opportunities for|regular|some|a level of|high levels? of|a high level of|"
    r"additional|extra|individual|individualised|targeted|increased|continued|ongoing|adult|specialist|"
    r"appropriate|close|daily|weekly|frequent|focused|full|significant|consistent|general|intensive|pastoral|"
    r"emotional|academic|in[- ]class|classroom|personalised|bespoke|tailored|the|a|an|and|of|lots of|"
    r"plenty of|high|level|staff|small group|1:1|one[- ]to[- ]one|to|from|literacy|numeracy|learning|"
    r"behaviour\w*|physical|social|transition)\s)*(?:support|help|assistance|supervision)\b)",
    re.IGNORECASE,
)
#: "At PE, swimming and on every visit out, a teaching assistant goes with her".
_AT_A_PLACE = re.compile(
    r"^\W*(?:at|in|on|during|for|throughout|before|after|when|whenever)\b[^.;:]{3,70}?,\s+"
    r"(?=(?:an?|one|two|the|his|her) )",
    re.IGNORECASE,
)
_WITH_HELP = re.compile(
    r"\b(?:with|and) (?:support|help|assistance) from (?:an? |the )?(?:[\w-]+ ){0,3}?(?:assistant|TA|LSA|"
    r"adult|staff)\b",
    re.IGNORECASE,
)
#: "Teaching assistant to support in lessons".
_TO_SUPPORT = re.compile(r" (?:to|will|must) (?:support|help|assist|supervise)\b", re.IGNORECASE)
#: "Teaching assistants will be deployed across the week": that somebody is there, and nothing of what for.
_DEPLOYED = re.compile(
    r"\s(?:(?:will|must|should|shall|to|may|can) )?(?:be |is |are )(?:\w+ )?(?:"
    r"deployed|allocated|assigned|timetabled|available|on hand|to hand|at hand|around|about|nearby|close by|"
    r"there|made available|in class|in the (?:class)?room)\b"
)
#: "Supervision for the TA from the psychologist": of the one who supports, and no adult support.
_OF_STAFF = re.compile(
    r"\bsupervision\b[^.;]{0,25}?\b(?:for|of|to) (?:[\w'’-]+ ){0,3}?(?:TAs?|staff|assistants?|LSAs?|"
    r"teachers?|team|mentors?)\b",
    re.IGNORECASE,
)
_SOMEBODY_TO = re.compile(
    r"(?:Someone|Somebody|An adult|A (?:\w+ )?(?:adult|member of staff)) "
    r"(?:to|will|should|who|nearby|beside|present|available|close by|around)\b"
)
_AVAILABLE = re.compile(
    r"^(?:\W{0,3}\w[\w-]* ){0,4}(?:staff|adults?|support|help|TA|assistant|someone|somebody|mentor)\b"
    r"[^.;]{0,20}(?:to be|will be|is|are) (?:made )?available\.?$",
    re.IGNORECASE,
)


def supervises_staff(text: str) -> bool:
    """Whether those who work with the child are supervised, and not the child."""
    return _OF_STAFF.search(text) is not None


def is_staffing(reading: Reading, anchors: list[Anchor]) -> bool:
    """Adult support: hours of it, somebody at the child's side, or "support" and nothing more."""
    text = reading.text
    first = anchors[0][1] if anchors else None
    if _HOURS_OF.search(text) and first != "contact":
        return True
    at_first = _AT_A_PLACE.match(text)
    opening = at_first.end() if at_first else 0
    adult_first = any(opening <= role.start < opening + _AT_THE_HEAD for role in reading.roles)
    if adult_first and at_first and _BESIDE.match(text[opening:]) and not reading.timed:
        return True
    if adult_first and _BESIDE.match(text) and first not in ("session", "contact", "equipment"):
        return True
    if adult_first and (reading.whole or not reading.timed) and _ADULT_FOR.match(text) and first != "contact":
        return True
    strategy = phrases("provision", "strategies", "equipment").first(reading.tokens, text)
    early = strategy is not None and strategy.start < _NEAR_THE_HEAD
    support = _SUPPORT_HEAD.match(text)
    if support and any(
        role.start < support.end() <= role.end and role.standing != "vague" for role in reading.roles
    ):
        support = None  # "the behaviour support officer"
    if support and not early and first != "session":
        return True
    if first in (None, "curriculum") and _WITH_HELP.search(text):
        return True
    if (
        reading.roles
        and reading.roles[0].start == 0
        and _TO_SUPPORT.match(text, reading.roles[0].end)
        and not early
    ):
        return True
    if (
        reading.roles
        and reading.roles[0].start <= _NEAR_THE_HEAD // 4
        and not early
        and _DEPLOYED.match(text, reading.roles[0].end)
        and first != "contact"
    ):
        return True
    return (bool(_SOMEBODY_TO.match(text)) and first != "contact") or (
        bool(_AVAILABLE.search(text)) and not strategy
    )
