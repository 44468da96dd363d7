"""P16: the same paragraph of provision stands under several needs or outcomes."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_FEWEST_WORDS = 8  # shorter ones ("Visual timetable in every lesson") may well be said twice

_FEWEST_CELLS, _FEWEST_NAMED = 2, 3  # cells and words: a row that is more than a name


@check(
    "P16",
    "paragraph-reused",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="sen",
    source="SEND Code of Practice 9.61, 9.69",
    passing={
        "F": [
            "A teaching assistant practises the sounds of the week with Robin for ten minutes every day.",
            "A teaching assistant practises the words of the week with Robin for ten minutes every Monday.",
        ]
    },
    failing={
        "F": [
            "A teaching assistant practises the sounds of the week with Robin for ten minutes every day.",
            "A teaching assistant practises the sounds of the week with Robin for ten minutes every day.",
        ]
    },
)
def paragraph_reused(plan: Plan, context: Context) -> Iterator[Finding]:
    """The same paragraph of provision stands under several needs or outcomes.

    What it tests
        Two items of provision with the same words, apart from capitals and punctuation. A row of a
        grid that is repeated on purpose, need and outcome included, is left alone.

    Why it matters
        A paragraph copied from need to need was written for none of them. The family cannot tell
        whether the provision is made once or as often as it is written.

    What to do
        Say it once, name every outcome that it serves, and say for each need what is particular to it.
    """
    first: dict[str, Item] = {}
    for item in plan.items_of("F", "G", "H1", "H2"):
        words = _plain(item.text)
        if len(words.split()) < _FEWEST_WORDS:
            words = _row_in_words(item)
        if len(words.split()) < _FEWEST_WORDS:
            continue
        earlier = first.setdefault(words, item)
        if earlier is item or _row_repeated(earlier, item, plan):
            continue
        yield context.finding(
            f"The same paragraph stands at {earlier.id}.",
            item=item,
            quote=item.text,
            suggestion="Say it once, and name the needs and outcomes that it serves.",
            confidence=0.95,
        )


def _row_in_words(item: Item) -> str:
    """A short item with by whom, how often and for how long it is: the whole row may be pasted twice."""
    said = [_plain(cell) for cell in item.cells.values()]
    if len(said) < _FEWEST_CELLS or len(item.text.split()) < _FEWEST_NAMED:
        return ""
    return " ".join((_plain(item.text), *said))


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _row_repeated(one: Item, other: Item, plan: Plan) -> bool:
    """Whether two rows of a grid say the same in another section too: one row, set out twice."""
    if one.row is None or other.row is None:
        return False
    beside = {_plain(item.text) for item in plan.items if item.row == one.row and item.kind != "provision"}
    others = {_plain(item.text) for item in plan.items if item.row == other.row and item.kind != "provision"}
    return bool(beside & others) or (bool(one.cells) and one.cells == other.cells and one.row == other.row)
