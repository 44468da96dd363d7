"""N03: a need with no observable description, level or effect."""

import re
from collections.abc import Iterator
from functools import cache

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.need_wording import (
    is_list_of_conditions,
    is_need,
    names_of,
    only_diagnosis,
    paragraph_of,
    provision_in,
)
from audit.checks.provision_gaps import quote_of
from audit.language.slots_needs import need_slots, specifics
from audit.language.strengths import tells_strength
from audit.language.words import word_lists
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_FEW = (
    1  # telling words: with no more of them nothing in particular is said, whether it is called hard or not
)
#: Verbs of teaching and of states, which anybody may use of any child.
_SEEN_BY_NOBODY = frozenset(
    """be have get find feel know make keep manage cope learn improve develop maintain become show need give
    understand reach enjoy read write spell count speak listen work regulate remember recall recognise
    identify increase reduce start end turn place point plan order change label list name record express
    design sign state rest control""".split()
)
#: A verb of doing in a turn of phrase.
_FIGURE = re.compile(
    r"\bplays? (?:an?|its|some) (?:\w+ )?(?:part|role)\b|"
    r"\b(?:holds?|sets?|pulls?) (?:him|her|them|me) back\b|\btakes? (?:its|a) (?:toll|knock)\b|"
    r"\bcomes? (?:to|with|under|from)\b|\bgoes? (?:back|with|hand)\b|\bcarr(?:y|ies) over\b",
    re.IGNORECASE,
)
_LONG_ENOUGH = 4  # words: less with no plain verb among them is a heading
_SAYS = re.compile(
    r"\b(?:is|are|was|has|have|can|could|may|will|do|does|remains?|needs?|continues?|seems?)\b"
)
_NO_VERB = frozenset(("his", "this", "its"))
#: The plan speaks of itself: "Needs are described under each heading".
_OF_THE_PLAN = re.compile(
    r"\b(?:needs (?:are|were|have)|sections?|reports?|plan|advice|assess\w+|headings?|below|above|following|"
    r"listed|described|summary|review\w*|annual|last year|no change|lives with|attends)\b",
    re.IGNORECASE,
)
_SHOWS = ("seen", "level", "impact")


@check(
    "N03",
    "need-vague",
    severity=QUALITY,
    sections="B C D",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (B)",
    by_wording=ByWording(
        "This says that something is hard, and not how one sees it, how far it goes or what comes of it.",
        "Ask whoever assessed it: what does one see, at what level, and with what effect?",
    ),
    passing={"B": ["Robin reads 24 of the first 100 words and guesses the others from the first letter."]},
    failing={"B": ["Robin has some difficulties with learning."]},
)
def need_vague(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A need that says that something is hard, and not how one sees it, how far, or with what effect.

    What it tests
        A need has at least one of three: something the child can be seen to do or not to do, a level
        or measure, an effect on something in particular. "Difficulties with social interaction" and
        "below age-related expectations in all subjects" have none. A bare diagnosis is N02, provision
        is N04.

    Why it matters
        Nobody can tell from it what help would fit, or next year whether the need is smaller. Often
        the professional's advice was just as vague.

    What to do
        Ask whoever assessed it what they saw, at what level, and what comes of it. Do not make it up.
    """
    if not is_need(item) or is_list_of_conditions(item):
        return
    paragraph = paragraph_of(item, plan)
    if only_diagnosis(item.text, names_of(plan)) or provision_in(item.text) is not None:
        return
    slots = need_slots(item.model_copy(update={"text": paragraph}))
    if any(slots[name].state == "stated" for name in _SHOWS) or _tells_an_act(paragraph):
        return
    if slots["difficulty"].state == "missing" and not _says_nothing(item, paragraph):
        return
    hinted = any(slots[name].state == "vague" for name in _SHOWS)
    yield context.finding(
        "This says that something is hard, and not how one sees it, how far it goes or what comes of it.",
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion="Ask whoever assessed it: what does one see, at what level, and with what effect?",
        confidence=0.75 if hinted else 0.85,
        cause="unknown",
    )


@cache
def _acts() -> frozenset[str]:
    """What somebody can be seen to do, as it is told of one person: "talks", "takes"."""
    plain = frozenset(word_lists("outcomes")["acts"]) - _SEEN_BY_NOBODY
    return frozenset(
        f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s" for verb in plain
    )


def _tells_an_act(text: str) -> bool:
    """Whether the child does something in it, in plain words: "talks to adults, never to children"."""
    words = re.findall(r"[a-z]+", text.lower())
    return not _acts().isdisjoint(words) and _FIGURE.search(text) is None


def _says_nothing(item: Item, paragraph: str) -> bool:
    """Whether a sentence of Section B has only words that any writer might use of any child.

    Whatever it calls the difficulty ("fragile", "up and down", "not what it might be"), it describes none.
    Praise is no need.
    """
    if item.section != "B" or tells_strength(paragraph) or _OF_THE_PLAN.search(paragraph):
        return False
    words = paragraph.split()
    if len(words) < _LONG_ENOUGH and _SAYS.search(paragraph) is None:
        return False
    begins = words[0].istitle() and words[0].lower() not in _NO_VERB and _SAYS.match(words[1]) is None
    without_subject = begins and words[0].endswith("s")  # "Breaks pencils": a verb, or a James
    return len(specifics(paragraph).words) + without_subject <= _FEW
