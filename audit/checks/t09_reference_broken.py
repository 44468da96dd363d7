"""T09: a reference to something that is not in the plan, or that is plainly something else."""

import re
from collections.abc import Iterator

from audit import thread as golden_thread
from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

#: What words fit best is never as sure as a number that is not there.
_SUREST = 0.85

#: "(need B5, outcome E9)": a number alone tells a reader little.
_BRACKETS = re.compile(r"\([^()\n]{3,80}\)")

_NO_ITEM = 100
_TELLS_ENOUGH = 4  # letters
_A_LIST = 2  # references: with more than these, each is too loose a tie to be held against the words


@check(
    "T09",
    "reference-broken",
    severity=QUALITY,
    sections="B C D E F G H1 H2",
    agency="sen",
    source="Published local-authority guidance on the golden thread",
    passing={
        "E": [
            {"text": "By July 2027 Robin will follow an instruction of three steps.", "label": "Outcome 1"},
            {"text": "By July 2027 Robin will ask another child to play.", "label": "Outcome 2"},
        ],
        "F": ["Practice of instructions for 20 minutes a day with a teaching assistant (Outcome 1)."],
    },
    failing={
        "E": [
            {"text": "By July 2027 Robin will follow an instruction of three steps.", "label": "Outcome 1"},
            {"text": "By July 2027 Robin will ask another child to play.", "label": "Outcome 2"},
        ],
        "F": ["Practice of instructions for 20 minutes a day with a teaching assistant (Outcome 7)."],
    },
)
def reference_broken(plan: Plan, context: Context) -> Iterator[Finding]:
    """A reference to a numbered need, outcome or provision that is not there, or is about another matter.

    What it tests
        Numbers and codes by which items name each other ("links to Outcome 7", "SE5") are looked up
        among the plan's own. One that lies beyond the numbers the plan uses is reported; so is one
        whose item, by its words, has nothing to do with what it names and surely belongs to another.

    Why it matters
        A broken number is usually what is left of an item that was taken out or moved: the provision
        then hangs loose although it looks tied.

    What to do
        Find out which item was meant, and put the number right, or put the lost item back.
    """
    following = golden_thread.follow_plan(plan)
    seen: set[tuple[str, str]] = set()
    for item, pointer in following.broken_references():
        if (item.id, pointer.words) in seen or _is_an_amount(pointer.words):
            continue
        seen.add((item.id, pointer.words))
        yield context.finding(
            f"{item.id} names {pointer.words}, and the plan has none.",
            item=item,
            quote=_quotable(pointer.quote, item, plan),
            suggestion="Find out which item is meant, and put the number right.",
            confidence=0.9,
        )
    pointers = following.reading.layout.pointers
    for wrong in golden_thread.misdirected(following):
        if len(pointers[wrong.item.id]) > _A_LIST:
            continue
        yield context.finding(
            f"{wrong.item.id} names {wrong.pointer.words}, which is {wrong.named.id}; "
            f"by its words it belongs to {wrong.fits.id}.",
            item=wrong.item,
            quote=_quotable(wrong.pointer.quote, wrong.item, plan),
            suggestion=f"Read {wrong.item.id}, {wrong.named.id} and {wrong.fits.id} side by side.",
            confidence=round(min(_SUREST, wrong.likelihood), 2),
        )


def _is_an_amount(words: str) -> bool:
    """Whether "D 800" is a dose or a measure: no plan numbers its items by the hundred."""
    return any(int(number) >= _NO_ITEM for number in re.findall(r"\d+", words))


def _quotable(quote: str, item: Item, plan: Plan) -> str:
    """The words that name it where they stand word for word, with their brackets; else the item's own."""
    texts = (item.text, item.lead or "", *item.cells.values(), plan.sections[item.section].text)
    for text in texts:
        if quote and quote in text:
            if len(quote) > _TELLS_ENOUGH:
                return quote
            return next((found for found in _BRACKETS.findall(text) if quote in found), quote)
    return item.text
