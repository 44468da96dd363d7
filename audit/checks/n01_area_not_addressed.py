"""N01: a broad area of need is neither described nor said to have no needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Plan

_AREAS: Mapping[str, str] = {
    "communication-interaction": "communication and interaction",
    "cognition-learning": "cognition and learning",
    "semh": "social, emotional and mental health",
    "sensory-physical": "sensory and/or physical needs",
}
_NAMED: Mapping[str, re.Pattern[str]] = {
    "communication-interaction": re.compile(
        r"\bcommunicat\w+|\bspeech\b|\blanguage\b|\btalk(?:ing)?\b|\bspeaking\b|\blistening\b|"
        r"\bsocial (?:skills|interaction)\b",
        re.I,
    ),
    "cognition-learning": re.compile(
        r"\bcognit\w+|\battainment\b|\bthinking\b|\blearning\b(?! support)|\bmemory\b|\bconcentrat\w+|"
        r"\bliteracy\b|\bnumeracy\b|\bschool ?work\b",
        re.I,
    ),
    "semh": re.compile(
        r"\bemotion\w*|\bmental health\b|\bSEMH\b|\bwell-?being\b|\bbehaviour\b|\bfeelings\b|\bmoods?\b|"
        r"\banxi\w+|\bworr\w+|\bself-esteem\b|\bconfidence\b",
        re.I,
    ),
    "sensory-physical": re.compile(
        r"\bsens(?:ory|es)\b|\bphysical\b|\bhearing\b|\bvision\b|\bmotor\b|\bmov(?:ing|ement)\b|"
        r"\bmobility\b|\bbody\b|\bhands\b",
        re.I,
    ),
}
#: Words that tell that an area is described, whatever it is called.
_TOLD: Mapping[str, re.Pattern[str]] = {
    "communication-interaction": re.compile(
        r"\b(?:speech|language|words?|talk\w*|communicat\w+|conversation\w*|sentences?|"
        r"understands? (?:what|spoken)|signs?|stammer\w*|vocabulary|sounds|says|social skills|friend\w*|"
        r"turn-taking|literal\w*)\b",
        re.IGNORECASE,
    ),
    "cognition-learning": re.compile(
        r"\b(?:read\w*|writ\w+|spell\w*|math\w*|number\w*|memory|attention|learn\w*|phonics|count\w*|"
        r"concentrat\w+|literacy|numeracy|curriculum|reasoning|tasks?|attainment)\b",
        re.IGNORECASE,
    ),
    "semh": re.compile(
        r"\b(?:anxi\w+|worr\w+|angry|anger|emotion\w*|mood|upset|distress\w*|confiden\w+|self-esteem|"
        r"behaviour\w*|cries|frightened|lonel\w+|calm\w*|regulat\w+|trust\w*|friendly|happy|afraid|feelings?|"
        r"suspended|excluded)\b",
        re.IGNORECASE,
    ),
    "sensory-physical": re.compile(
        r"\b(?:hear\w*|vision|sight|sees|noise\w*|loud|touch|senses?|sensory|motor|walk\w*|wheelchair|pencil|"
        r"muscle\w*|balance|handwriting|fatigue|tires|toilet\w*|dress\w*|climb\w*|chew\w*|lights?|hands?)\b",
        re.IGNORECASE,
    ),
}
_ADULTHOOD: Mapping[str, re.Pattern[str]] = {
    "employment": re.compile(r"\bemploy\w+|\bwork and\b|\bhigher education\b", re.I),
    "independent living": re.compile(r"\bindependen(?:t|ce)\b", re.I),
    "community and friends": re.compile(r"\bcommunity\b|\bfriends\b|\brelationships\b", re.I),
    "health": re.compile(r"\bhealth\b", re.I),
}
#: A heading in the council's own words, which may be the area that seems to be missing.
_OWN_HEADING = re.compile(
    r"^(?!.*\b(?:need|strength|priority|diagnos|summary|difficult|can do|good at))\W*[A-Z]\w+ \w+ \w+", re.I
)
#: Headings for a part of life that is none of the broad areas.
_NO_BROAD_AREA = re.compile(
    r"\bindependen\w+|\bself[- ](?:care|help)\b|\blooking after\b|\badult\w*|\bhealth\b|\bfamily\b|\bhome\b|"
    r"\bemploy\w+|\bwork\b|\bcommunity\b|\bmedical\b",
    re.IGNORECASE,
)
_BY_AREA = 2  # areas named, from which on a Section B is set out by area
_AT_ONCE = 2  # words of an area in one passage, from which on the passage may be about it
_DESCRIBED = 3  # words of an area, from which on it is described under another heading


@check(
    "N01",
    "area-not-addressed",
    severity=QUALITY,
    sections="B",
    agency="educational-psychology",
    source="SEND Code of Practice 6.28-6.35, 9.69 (B)",
    passing={
        "B": [
            {"area": "communication-interaction", "text": "Robin says single words."},
            {"area": "cognition-learning", "text": "He reads ten words."},
            {"area": "semh", "text": "He cries when plans change."},
            {"area": "sensory-physical", "text": "No needs have been identified."},
        ]
    },
    failing={
        "B": [
            {"area": "communication-interaction", "text": "Robin says single words."},
            {"area": "cognition-learning", "text": "He reads ten words."},
            {"area": "semh", "text": "He cries when plans change."},
        ]
    },
)
def area_not_addressed(plan: Plan, context: Context) -> Iterator[Finding]:
    """The plan sets needs out by area, and one of the areas is neither described nor said to have no needs.

    What it tests
        Where Section B is set out by the four broad areas of need, all four are there, if only to say
        that there are no needs. Where it is set out by the headings of preparing for adulthood, as
        some councils do from Year 9, those four are. A Section B in another order (by priority, in
        prose) is not judged by headings, and an area described under another heading is described.

    Why it matters
        The plan must hold all of the child's special educational needs. A missing area can mean that
        there is no need, that nobody assessed it, or that the text was lost.

    What to do
        Describe the area, or say that no needs were identified and who looked.
    """
    section = plan.sections["B"]
    if section.state != "present" or section.merged_with is not None:
        return
    items = plan.items_of("B")
    labels = [
        section.heading or "",
        *(part.label or "" for part in section.fragments),
        *(item.label or "" for item in items),
    ]
    if (
        sum(any(named.search(label) for label in labels) for named in _ADULTHOOD.values())
        == len(_ADULTHOOD) - 1
    ):
        missing = [name for name, named in _ADULTHOOD.items() if not named.search(" ".join(labels))]
        missing = [name for name in missing if not _ADULTHOOD[name].search(section.text)]
    else:
        missing = [_AREAS[area] for area in _missing(plan, labels)]
    for name in missing:
        yield context.finding(
            f"Needs are set out by area, and {name} is neither described nor said to have no needs.",
            section="B",
            looked_in=f"Section B: {len(section.fragments) or len(items)} passages and their headings",
            suggestion="Describe the area, or say that no needs were identified and who assessed it.",
            confidence=0.8,
        )


def _missing(plan: Plan, labels: list[str]) -> Iterator[str]:
    section = plan.sections["B"]
    items = plan.items_of("B")
    found: set[str | None] = set()
    found.update(part.area for part in section.fragments)
    found.update(item.area for item in items)
    found |= {area for area, named in _NAMED.items() if any(named.search(label) for label in labels)}
    broad = [area for area in _AREAS if area in found]
    if len(broad) < _BY_AREA or any(item.area is None for item in items):
        return
    if any(_OWN_HEADING.search(label) and not _names_an_area(label) for label in labels[1:]):
        return
    for area in _AREAS:
        if area in broad or _heading_in_text(area, section.text):
            continue
        if not _described(area, section.text):
            yield area


def _described(area: str, text: str) -> bool:
    """Whether passages are about an area, whatever heading they stand under.

    Any text has a word of it here and there; what is about it has several together.
    """
    told = [{word.casefold() for word in _TOLD[area].findall(line)} for line in text.split("\n")]
    told = [words for words in told if len(words) >= _AT_ONCE]
    return len(set().union(*told)) >= _DESCRIBED


def _names_an_area(label: str) -> bool:
    return any(named.search(label) for named in (*_NAMED.values(), _NO_BROAD_AREA))


def _heading_in_text(area: str, text: str) -> bool:
    """Whether a short line or a sentence that denies needs names the area."""
    for line in text.split("\n"):
        if _NAMED[area].search(line) and (
            len(line.split()) <= 8 or re.search(r"\bno\b[^.]{0,60}\bneeds?\b", line, re.I)
        ):
            return True
    return False
