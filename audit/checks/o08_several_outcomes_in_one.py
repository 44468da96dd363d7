"""O08: more than one separate achievement in one outcome."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from audit.checks import GOOD_PRACTICE, ByWording, Context, check
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import quote_of
from audit.language.numbers import NUMBER
from audit.language.words import Phrases, phrases, tokens_of, word_lists
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_LEAD = re.compile(
    r"^(?:(?:(?-i:[A-Z])[\w'’-]+|he|she|they|I|you) )?"
    r"(?:will |can |to |should )?(?:be able to |also |have )?",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_PART = re.compile(
    r"(?:,\s+(?:and\s+)?|;\s+(?:and\s+)?|\s+and\s+)(?:also\s+)?(?:(?:he|she|they|I|you)\s+)?(?:will\s+)?"
    r"(?:also\s+)?(?:have\s+)?"
)
#: What is said is one act, whatever is in it.
_QUOTED = re.compile(r"[\"“][^\"”]{0,600}[\"”]|(?<!\w)['‘][^'’]{0,600}['’](?!\w)")
#: A step that takes up the one before: "order a drink and pay for it".
_GOES_BACK = re.compile(
    r"\b(?:it|them|this|that|these|there|so|back|then|again|one(?! \w)|each|both)\b", re.IGNORECASE
)
#: One measure at the end for all that came before makes it one thing: "..., on four Saturdays running".
_FOR_ALL = re.compile(rf"(?:on|in|at|for|each|every|within|without|correct|{NUMBER})\b|\d", re.IGNORECASE)
_MANY_AREAS = 3
_SEVERAL_ACTS, _MANY_ACTS = 3, 4


@cache
def _areas() -> dict[str, Phrases]:
    """The words of each side of life, by its name."""
    lists = dict(line.split(":", 1) for line in word_lists("outcomes")["areas"])
    return {name: Phrases(words.split(",")) for name, words in lists.items()}


@check(
    "O08",
    "several-outcomes-in-one",
    severity=GOOD_PRACTICE,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.66; published local authority guidance",
    advisory=True,
    by_wording=ByWording(
        "This outcome holds more than one achievement.",
        "Ask the writer: which of these is the outcome, and which need one of their own?",
        alone=True,
    ),
    passing={
        "E": [
            "By July 2027 Robin will read a page aloud and answer three "
            "questions about it, four times in five."
        ]
    },
    failing={
        "E": [
            "By July 2027 Robin will improve his literacy and numeracy, "
            "make friends and manage his behaviour."
        ]
    },
)
def several_outcomes_in_one(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """One outcome holds several separate achievements.

    What it tests
        An outcome keeps to one thing: it does not join sides of life that are worked on apart
        (reading, friendships, self-care), and does not set one "will" after another about different
        things. Two steps of one achievement are one.

    Why it matters
        Half of it may be achieved and half not: then the review can say neither yes nor no.

    What to do
        Write an outcome for each, or keep the one that matters most.
    """
    said = wording(item, plan)
    if said.aim or said.sense.sort in ("service", "adult"):
        return
    parts = [part.strip() for part in _PART.split(_QUOTED.sub('""', said.core)) if part and part.strip()]
    done = [part for part in parts if _is_act(part)]
    bound = len(done) < len(parts) and _FOR_ALL.match(parts[-1]) is not None and not _is_act(parts[-1])
    touched = [_touched(part) for part in (done if len(done) > 1 else parts)]
    told = [areas for areas in touched if areas]
    apart = len(set.union(*told)) if told else 0
    separate = len(told) >= 2 and not any(one & other for one, other in pairwise(told))
    one_thing = bound or any(_GOES_BACK.search(part) for part in done[1:])
    many = len(done) >= _MANY_ACTS or (len(done) >= _SEVERAL_ACTS and not one_thing)
    listed = len(done) < 2 and said.criterion is None and (apart >= _MANY_AREAS or separate)
    if not (many or listed or (len(done) >= 2 and separate and not one_thing)):
        return
    yield context.finding(
        "This outcome holds more than one achievement.",
        item=item,
        quote=quote_of(item),
        suggestion="Ask the writer: which of these is the outcome, and which need one of their own?",
        confidence=0.75 if apart >= _MANY_AREAS else 0.65,
    )


@cache
def _acts() -> frozenset[str]:
    return frozenset(word_lists("outcomes")["acts"])


def _is_act(part: str) -> bool:
    """Whether a part begins with a verb and goes on: "manage a budget", "counts to 20"."""
    for said in (part, _LEAD.sub("", part)):
        words = said.lower().split()
        if len(words) >= _FEWEST_WORDS and not _acts().isdisjoint(
            (words[0], words[0].removesuffix("s"), words[0].removesuffix("es"))
        ):
            return True
        found = phrases("outcomes", "observable").first(tokens_of(said)[:2], said)
        if len(words) >= _FEWEST_WORDS and found is not None and found.start == 0:
            return True
    return False


def _touched(part: str) -> set[str]:
    """The sides of life that a part of an outcome speaks of."""
    tokens = tokens_of(part)
    return {name for name, words in _areas().items() if words.first(tokens, part) is not None}
