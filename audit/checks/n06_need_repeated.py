"""N06: the same need is stated twice."""

import re
from collections.abc import Iterator
from itertools import combinations

import numpy as np

from audit.checks import QUALITY, Context, check
from audit.checks.need_wording import NEEDS, is_need, names_of
from audit.checks.provision_gaps import quote_of
from audit.language.paraphrase import likeness
from audit.language.similarity import Matrix, as_matrix
from audit.language.told_twice import Retold, are_contrasted, find_retold
from audit.language.words import phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan
from audit.thread import follow_plan

_FEWEST = 3  # words: "Poor working memory" twice is a repetition, "Anxiety" twice may be two rows' label
_SAME = 0.8  # share of words in common, of all words of both
_OTHER_WORDS = 0.33  # likeness of one need told twice
_STANDS_OUT = 1.5  # times as like as anything else is to either: needs of one area are all somewhat alike
#: The same by what the field knows: of 160 clean plans eight had two needs so near.
_ONE_MATTER, _ONE_MATTER_STANDS_OUT = 0.6, 1.3
_ENOUGH_TO_COMPARE = 14  # words: of short ones "when he is hungry" and "when he is hurt" are as good as alike
_NOT_UNLIKE = 0.2  # below it the words that two needs share are those of their effect ("misses ten minutes")
#: "(educational psychologist's assessment, July 2026)": who found it says nothing of what.
_SOURCE = re.compile(r"\([^()]*\)")
#: By what two needs were measured makes them no more alike: the age, the score, the day of the test.
_MEASURED = re.compile(
    r"\b(?:at|to|above|below) (?:the|an?) (?:level|age|standard)(?: equivalent)? (?:expected )?of "
    r"(?:(?:an? |one )?(?:child|pupil|boy|girl) (?:aged |of )?[\w-]+|(?:\d+|[a-z]+)(?= years?\b| months?\b))"
    r"(?: (?:years?|months?|and|an?|half|\d+|[a-z]+(?= months?)))*|"
    r"\bwhen (?:he|she|they|\w+) (?:was|were) (?:tested |assessed |seen )?(?:at )?[\w -]*?(?:years?|"
    r"months?)(?: and [\w ]+ months?)?|"
    r"\b(?:at|on|below|in) the \w+ (?:per)?centile|\b(?:standard|scaled) scores? (?:of )?\d+|"
    r"\b(?:in|on) (?:the )?(?:test|assessment)s? of \w+ \d{4}",
    re.IGNORECASE,
)
_LEFT_IN_COMMON = 0.4  # share of a sentence's words, measures aside, that two tellings of one need share
_CONDITION = 16  # words: a sentence of Section C that names a condition told in B as well
_NAMES = frozenset(
    ("he", "she", "they", "his", "her", "their", "the", "a", "an", "and", "to", "of", "is", "has")
)


@check(
    "N06",
    "need-repeated",
    severity=QUALITY,
    sections="B C D",
    agency="sen",
    advisory=True,
    source="SEND Code of Practice 9.61, 9.69 (B)",
    passing={
        "B": [
            "Robin loses the second of two instructions and starts his work after his group.",
            "Robin loses his place in a line of print and reads every third word twice.",
        ]
    },
    failing={
        "B": [
            "Robin finds it hard to start a conversation with other children at playtime.",
            "At playtime Robin finds it hard to start conversations with other children.",
        ]
    },
)
def need_repeated(plan: Plan, context: Context) -> Iterator[Finding]:
    """The same need is stated twice, in one area or in two.

    What it tests
        Two needs have the same words, or nearly, apart from the child's name; or most of what one
        sentence says stands in another need too, in the same area or another, in B, C or D. Needs that
        are alike and differ in what is hard, and a row of a grid repeated on purpose, are left alone. A
        need copied word for word into another section is told twice too, besides being M06's. Both places
        are shown, as one gap.

    Why it matters
        A need told twice is counted twice, answered in two places, and changed in only one of them at
        the next review.

    What to do
        State it once, where it weighs most, and say there what else it affects.
    """
    told: dict[str, str] = {}
    for letter in NEEDS:
        for one, other in combinations(plan.items_of(letter), 2):
            if not _same(one, other) or _one_row_twice(one, other):
                continue
            yield from _both(context, one, other, quote_of(other), told, 0.9)
    yield from _retold(plan, context, told)


def _retold(plan: Plan, context: Context, told: dict[str, str]) -> Iterator[Finding]:
    needs = [item for item in plan.items_of(*NEEDS) if is_need(item)]
    names = frozenset(word.lower() for name in names_of(plan) for word in name.split())
    texts = [item.text for item in needs]
    alike = likeness([_SOURCE.sub(" ", " ".join((item.text, *item.cells.values()))) for item in needs], names)
    retold = list(find_retold(texts, names))
    if alike is not None:
        retold = [one for one in retold if alike[one.first, one.again] >= _NOT_UNLIKE]
        retold += _in_other_words(texts, alike, _OTHER_WORDS, _STANDS_OUT)
    retold += _in_other_words(texts, _as_learnt(needs, plan), _ONE_MATTER, _ONE_MATTER_STANDS_OUT)
    for found in retold:
        one, other = needs[found.first], needs[found.again]
        if _one_row_twice(one, other):
            continue
        copied = one.section != other.section and found.sentence in one.text
        if copied and len(other.text.split()) < _ENOUGH_TO_COMPARE:
            continue  # a health need in a few words may be an educational one as well
        if _is_measured_alike(found.sentence, one.text, names) or _names_condition(
            found.sentence, one, other
        ):
            continue
        yield from _both(context, one, other, found.sentence, told, 0.7)


def _both(
    context: Context, one: Item, other: Item, quote: str, told: dict[str, str], confidence: float
) -> Iterator[Finding]:
    """A need told twice, shown in both places: which of the two is one too many is for the writer.

    `told` knows of each need that was shown already which one it is a telling of.
    """
    first = told.get(one.id) or told.get(other.id) or one.id
    for item, words, message in (
        (one, quote_of(one), f"{other.id} says this again."),
        (other, quote, f"{one.id} has told this already."),
    ):
        if item.id in told:
            continue
        told[item.id] = first
        yield context.finding(
            message,
            item=item,
            quote=words,
            group=f"told twice: {first}",
            suggestion="State the need once, and say there what else it affects.",
            confidence=confidence,
        )


def _is_measured_alike(sentence: str, other: str, names: frozenset[str]) -> bool:
    """Whether a sentence shares with another need how it was measured, and little else."""
    if not _MEASURED.search(sentence):
        return False
    left, right = (_words(_MEASURED.sub(" ", text)) - names for text in (sentence, other))
    return bool(left) and len(left & right) / len(left) < _LEFT_IN_COMMON


def _names_condition(sentence: str, one: Item, other: Item) -> bool:
    """Whether Section C names, in few words, the condition behind a need of Section B: both must."""
    if (one.section, other.section) != ("B", "C") or len(sentence.split()) > _CONDITION:
        return False
    return phrases("needs", "diagnoses").first(tokens_of(sentence), sentence) is not None


def _in_other_words(texts: list[str], alike: Matrix, least: float, stands_out: float) -> Iterator[Retold]:
    """Each text whose words have their like in an earlier one's, and in no other's as much."""
    for again in range(1, len(texts)):
        first = int(alike[again, :again].argmax())
        if min(len(texts[first].split()), len(texts[again].split())) < _ENOUGH_TO_COMPARE:
            continue
        enough = max(least, stands_out * _next_best(alike, first, again))
        if alike[again, first] >= enough and not are_contrasted(texts[first], texts[again]):
            yield Retold(first, again, texts[again])


def _as_learnt(needs: list[Item], plan: Plan) -> Matrix:
    """How well needs go with each other by what was learnt of what goes with what."""
    reading = follow_plan(plan).reading
    rows = reading.places(needs)
    return as_matrix(reading.affinity[np.ix_(rows, rows)])


def _next_best(alike: Matrix, first: int, again: int) -> float:
    """How like either of two texts is to its nearest among all the others."""
    others = [number for number in range(len(alike)) if number not in (first, again)]
    return float(alike[np.ix_((first, again), others)].max(initial=0.0))


def _same(one: Item, other: Item) -> bool:
    left, right = _words(one.text), _words(other.text)
    if min(len(left), len(right)) < _FEWEST:
        return left == right and len(one.text.split()) >= _FEWEST
    common, every = len(left & right), len(left | right)
    return common / every >= _SAME and _numbers(one.text) == _numbers(other.text)


def _words(text: str) -> frozenset[str]:
    return tokens_of(text).keys - _NAMES


def _numbers(text: str) -> frozenset[str]:
    """Needs alike but for a number or a side ("left", "right") are two."""
    keys = {token.key for token in tokens_of(text)}
    return frozenset(key for key in keys if key.isdigit() or key in ("left", "right", "reading", "writing"))


def _one_row_twice(one: Item, other: Item) -> bool:
    """Whether a grid repeats a need so that several outcomes or provisions may stand beside it."""
    return one.row is not None and other.row is not None and one.row != other.row and one.text == other.text
