"""What a title is about: the section, part or column that its words mean, and the area of need.

How much of a title is understood is told with it (0 to 1), since a sentence may hold any of these words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from audit.language.guarded import Guarded
from audit.model.plan import Area
from audit.sections.title_words import normalise
from audit.sections.vocabulary import Concept, vocabulary

_MOST_JOINED = 6  # words: longer titles are read as their parts
_ANSWERED = r"(?:\(?[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?\)?|\([a-z]\))"
#: What a heading says it answers: "Thinking and learning (outcomes 2 and 5)", "Adult life: needs 6 to 8".
ANSWERS = re.compile(
    rf"[\s(:,;–—-]+(?:for |see |meets? |towards )?(?:needs?|outcomes?)\s+{_ANSWERED}"
    rf"(?:(?:\s*(?:,|&|and|to|-|–)\s*)+{_ANSWERED})*\s*\)?\s*$",
    re.I,
)
_CLAUSE = re.compile(
    r"\s(?:which|that (?:is|are|result|relate)|required (?:by|in|to (?:meet|achieve|reach))|reasonably|"
    r"relat(?:ed|ing)|resulting|results? (?:from|in)|gathered|including|\(|identified|sought (?:for|by)|"
    r"to be (?:made|specified)|attended|as a result|where (?:appropriate|applicable)|described|in order|"
    r"who has|needed|for a|(?<=provision )(?:that )?(?:i|we|he|she|they|@name) needs?)\b"
)
_FILLERS = frozenset(
    "a an and or of for the to in on at by with my his her their its our your is are be summary details "
    "detail information "
    "section sections use uses get gets towards others required identified sought child young person "
    "@name @name's persons parent parents parental carer carers "
    "family he she they i me us we s including any other all related relating list how this these that "
    "from as no number "
    "plan ehc ehcp current future specific particular following below set out about has have his/her "
    "name type area areas one two three four five "
    "early years years over next will being person's people home statutory agreed requested received".split()
)
_WORD = re.compile(r"[@\w'/&]+")
_AREA_TAIL = re.compile(
    r"\b(?:difficulties|difficulty|needs?|development|skills?|strengths?|provision|outcomes?|sen|support)\b"
)
#: The H1 title is known by the Act it names, which stands in its subordinate clause.
_ACT_OF_1970 = Guarded(r"chronically sick|csdpa|\b1970\b")
_IN_BRACKETS = re.compile(r"\S\s*\(([^()]+)\)$")
#: From whom help comes, or for what.
_HELP_OF = Guarded(
    r"\b(?:with|from|for|by) (?:(?:my|our|his|her|their|the|@name'?s?|local|council'?s?|children'?s) )*"
    r"(?:health|nhs|medical|social ?care|social (?:services|workers?))\b"
)
_KIND_IN_BRACKETS = {
    "outcome": "outcomes",
    "outcomes": "outcomes",
    "provision": "provision",
    "needs": "needs",
}
_FEWEST_TELLING = 2  # words: "Communication (needs)" is an area of needs, and no section
_NAMES_AN_AREA = 0.7  # of a title's telling words


def _telling(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word.strip("'") not in _FILLERS]


def _share_understood(text: str, spans: list[tuple[int, int]]) -> float:
    """The share of a text's telling words that lie within some spans of it (0 to 1)."""
    total = covered = 0
    for match in _WORD.finditer(text):
        if match.group().strip("'") in _FILLERS:
            continue
        total += 1
        covered += any(start <= match.start() < end for start, end in spans)
    if total == 0:
        return 1.0 if spans else 0.0
    return covered / total


@lru_cache(maxsize=4096)  # a document is walked more than once
def concept_of(title: str) -> tuple[Concept | None, Concept | None, float]:
    """The concept that begins first in a title, another section's behind it, and the share understood."""
    head = title[: match.start()] if (match := _CLAUSE.search(title)) and match.start() > 2 else title
    if _ACT_OF_1970.search(title) and "provision" in title:
        concept = next(one for one in vocabulary().concepts if one.letter == "H1")
        return concept, None, 1.0
    best: tuple[tuple[int, int], Concept, tuple[int, int]] | None = None
    others: list[tuple[Concept, tuple[int, int]]] = []
    for concept in vocabulary().concepts:
        found = None
        for match in concept.pattern.finditer(head):
            if found is None or match.end() - match.start() > found.end() - found.start():
                found = match
        if found is None:
            continue
        span = (found.start(), found.end())
        others.append((concept, span))
        telling_before = len(_telling(head[: span[0]]))
        rank = (telling_before, -(span[1] - span[0]))
        if best is None or rank < best[0]:
            best = (rank, concept, span)
    if best is None:
        return None, None, 0.0
    _, concept, span = best
    also = next(
        (
            other
            for other, place in others
            if other.letter and concept.letter and other.letter != concept.letter and place[0] >= span[1]
        ),
        None,
    )
    spans = [span] + [place for other, place in others if other.letter == concept.letter or other is also]
    return concept, also, _share_understood(head, spans)


def concept_in_context(title: str) -> tuple[Concept | None, Concept | None, float]:
    """What a whole title is about, with what stands in brackets behind it, and from whom the help comes."""
    if (stated := _stated_in_brackets(title)) is not None:
        return stated
    concept, also, coverage = concept_of(title)
    help_of = _HELP_OF.search(title)
    if concept is None or concept.name != "provision" or help_of is None:
        return concept, also, coverage
    # "The help I will get with my health": help of any kind is health's or social care's where it says so.
    wanted = "health-provision" if re.search(r"health|nhs|medical", help_of[0]) else "care-provision"
    known = next((one for one in vocabulary().concepts if one.name == wanted), concept)
    return known, None, min(1.0, coverage + _share_understood(title, [help_of.span()]))


def _stated_in_brackets(title: str) -> tuple[Concept, Concept | None, float] | None:
    """The section that a title in everyday words is, in the law's words behind it in brackets.

    "Money for my support (personal budget)", "What I find hard (special educational needs)".
    """
    match = _IN_BRACKETS.search(title)
    if match is not None and match[1] in _KIND_IN_BRACKETS:
        known = next(one for one in vocabulary().concepts if one.name == _KIND_IN_BRACKETS[match[1]])
        return known, None, 1.0  # "How will we know it has worked? (outcome)"
    if match is None or len(_telling(match[1])) < _FEWEST_TELLING:
        return None
    before, _, understood = concept_of(title[: match.start(1)])
    says_it = before is not None and bool(before.letter) and understood >= 0.99 and before.name != "provision"
    if says_it or area_of(title[: match.start(1)])[1] >= _NAMES_AN_AREA:
        return None
    concept, also, coverage = concept_of(match[1])
    return (concept, also, 1.0) if concept is not None and concept.letter and coverage >= 0.99 else None


def _best_area(title: str) -> tuple[Area | None, float]:
    best: tuple[float, int, Area] | None = None
    for area, pattern in vocabulary().areas:
        spans = [(match.start(), match.end()) for match in pattern.finditer(title)]
        if not spans:
            continue
        rank = (_share_understood(title, spans), -spans[0][0])
        if best is None or rank > best[:2]:
            best = (*rank, area)
    return (best[2], best[0]) if best else (None, 0.0)


def area_of(title: str) -> tuple[Area | None, float]:
    """The area that a title names, leaving out the words that any area may be followed by."""
    core = _AREA_TAIL.sub(" ", ANSWERS.sub("", title))
    apart = _best_area(re.sub(r"\band\b", " ", core))
    joined = " ".join(core.split())
    # "Emotional and social" is one area; a sentence of things joined by "and" is none.
    if apart[1] >= _NAMES_AN_AREA or len(joined.split()) > _MOST_JOINED:
        return apart
    return max(apart, _best_area(joined), key=lambda found: found[1])


def is_area_alone(text: str) -> bool:
    """Whether a text is the name of an area and nothing more ("Sensory circuit" is no area)."""
    core = _AREA_TAIL.sub(" ", normalise(text))
    return any(
        _share_understood(core, [match.span() for match in pattern.finditer(core)]) >= 0.99
        for pattern in vocabulary().exact_areas
    )
