"""X01: a passage also stands in another child's plan of the batch."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import item_with
from audit.language.passages import SharedPassage
from audit.model.findings import Finding
from audit.model.plan import Plan

_SHORT, _LONG = 12, 20  # words: the longer a passage, the less it is alike by chance
_MUCH = 40  # words that two plans share in all


@check(
    "X01",
    "shared-with-another-plan",
    severity=QUALITY,
    sections="A B C D E F G H1 H2",
    agency="sen",
    source="SEND Code of Practice 9.61; UK GDPR article 5(1)(d), (f)",
    compares=True,
    passing={
        "others": [
            {
                "details": {"name": "Amira Khan", "date_of_birth": "2016-03-04"},
                "A": "Amira likes painting.",
                "B": [
                    "Amira hears the ends of words badly on her left side, and turns her head to speakers."
                ],
                "E": ["By July 2027 Amira will say when she has not heard, in three lessons out of four."],
                "F": ["A teacher of the deaf checks her hearing aids with her for ten minutes every Monday."],
            }
        ],
    },
    failing={
        "F": ["Robin will be taught to use Now and Next boards before each change of activity."],
        "others": [
            {
                "details": {"name": "Amira Khan", "date_of_birth": "2016-03-04"},
                "A": "Amira likes painting.",
                "B": [
                    "Amira hears the ends of words badly on her left side, and turns her head to speakers."
                ],
                "E": ["By July 2027 Amira will say when she has not heard, in three lessons out of four."],
                "F": ["Amira will be taught to use Now and Next boards before each change of activity."],
            }
        ],
    },
)
def shared_with_another_plan(plan: Plan, context: Context) -> Iterator[Finding]:
    """A passage that another child's plan of the same batch has too.

    What it tests
        Sentences of eight words and more in Sections A to H2 are compared with those of every other
        child's plan audited together with this one. Names, pronouns and figures do not count, so
        that a copy is found whose name was changed. What stands in the plans of more than two
        children (two in a thousand, of a larger batch) is template text; other versions of this
        child's plan are not compared. It runs when several children's plans are audited together.

    Why it matters
        The passage was not written for this child. It may be wrong for them, and may tell this
        family what belongs to another.

    What to do
        Compare the two plans, find out for whom it was written, and write the other anew.
    """
    seen: set[tuple[str, str]] = set()
    for passage in sorted(context.shared or (), key=lambda one: -one.words):
        item = item_with(plan, passage.section, passage.text)
        place = (item.id if item else passage.section, passage.other_path)
        if place in seen:
            continue
        seen.add(place)
        there = f", Section {passage.other_section}" if passage.other_section else ""
        yield context.finding(
            f"This passage also stands in another child's plan: {passage.other_path}{there}.",
            section=passage.section,
            item=item,
            quote=passage.text,
            suggestion="Find out for which child it was written; it may be another child's information.",
            confidence=_confidence(passage),
        )


def _confidence(passage: SharedPassage) -> float:
    """Surer the longer the passage is, and the more the two plans share besides."""
    if passage.words >= _LONG or passage.in_all >= _MUCH:
        return 0.9
    return 0.8 if passage.words >= _SHORT else 0.65
