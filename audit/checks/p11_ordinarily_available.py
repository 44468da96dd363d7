"""P11: what every school does for every child is given as special provision."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.everyday import everyday_words
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P11",
    "ordinarily-available",
    severity=QUALITY,
    sections="F",
    agency="education",
    source="Children and Families Act 2014 s.21(1); SEND Code of Practice 6.37",
    by_wording=ByWording(
        "This reads like what every school offers every child.",
        "Ask the writer: what is done for this child that is not done for all?",
        alone=True,
    ),
    passing={
        "F": [
            "A teaching assistant pre-teaches the words of each topic to Robin for 20 minutes every Monday."
        ]
    },
    failing={"F": ["A differentiated curriculum with quality first teaching."]},
)
def ordinarily_available(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """What every school does for every child is written as special educational provision.

    What it tests
        Phrases for ordinary good teaching ("quality first teaching", "differentiated curriculum",
        "clear boundaries") do not stand as provision by themselves. An item that also names a
        programme, or says who does what, how often and how long, is more than ordinary.

    Why it matters
        Special educational provision is what is additional to or different from what is generally
        made for others. Ordinary teaching in Section F looks like help and adds none.

    What to do
        Say what is different for this child, or take the item out.
    """
    words = everyday_words(item)
    if words is None:
        return
    slots = slotted(item, plan).slots
    full = all(slots[name].state in ("stated", "inherited") for name in ("who", "how_often", "how_long"))
    own = all((slots[name].text or "") in item.text for name in ("who", "how_often", "how_long"))
    if full and (own or not _begins_with(item.text, words)):
        return  # who, how often and how long: what it mentions besides is done for this child
    yield context.finding(
        f'"{words}" is what every school offers every child.',
        item=item,
        quote=words,
        suggestion="Ask the writer: what is done for this child that is not done for all?",
        confidence=0.8 if len(item.text.split()) <= 20 else 0.65,
        cause=None,
    )


def _begins_with(text: str, words: str) -> bool:
    """Whether an item is headed by what all have, whatever its row says of who and when."""
    return text.casefold().strip(" -*\u2022").startswith(words.casefold())
