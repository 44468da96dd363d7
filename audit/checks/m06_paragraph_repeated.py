"""M06: the same paragraph stands in two sections."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import item_with
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan

_FEWEST_WORDS = 10  # shorter ones are formulas: "No needs were identified in the assessment"
_NOTHING = re.compile(r"(?:no|none|nil|not|n a|there (?:is|are|were|was) (?:no|nothing)|nothing)\b")
#: Provision copied within provision is P16's.
_PROVISION: frozenset[Letter] = frozenset(("F", "G", "H1", "H2"))
#: I to K hold names, sums and lists that may well say what another section says.
_SECTIONS: tuple[Letter, ...] = LETTERS[: LETTERS.index("I")]


@check(
    "M06",
    "paragraph-repeated",
    severity=QUALITY,
    sections="A B C D E F G H1 H2",
    agency="sen",
    source="SEND Code of Practice 9.61, 9.62",
    passing={
        "C": ["Robin has mild asthma and carries a blue inhaler, which he uses by himself with a spacer."]
    },
    failing={
        "B": ["Robin wakes three or four times each night, so that he falls asleep in lessons after lunch."],
        "D": ["Robin wakes three or four times each night, so that he falls asleep in lessons after lunch."],
    },
)
def paragraph_repeated(plan: Plan, context: Context) -> Iterator[Finding]:
    """The same paragraph stands in two sections of the plan.

    What it tests
        Paragraphs of ten words and more in Sections A to H2 that have the same words, apart from
        capitals and punctuation. Short formulas, sections that the plan sets out as one, and
        provision repeated within provision (P16) are left alone.

    Why it matters
        Each section has its own purpose and its own law: a need is not a view, and health needs are
        answered by other people than special educational ones. A paragraph that stands in both
        was thought about for neither.

    What to do
        Leave it where it belongs, and say in the other section what is particular to that one.
    """
    first: dict[str, Letter] = {}
    said: set[tuple[Letter, str]] = set()
    for letter in _SECTIONS:
        section = plan.sections[letter]
        if section.state != "present" or section.merged_with:
            continue
        for line in section.text.split("\n"):
            words = _plain(line)
            if len(words.split()) < _FEWEST_WORDS or _NOTHING.match(words):
                continue
            earlier = first.setdefault(words, letter)
            if earlier == letter or {earlier, letter} <= _PROVISION or (letter, words) in said:
                continue
            said.add((letter, words))
            yield context.finding(
                f"The same paragraph stands in Section {earlier}.",
                section=letter,
                item=item_with(plan, letter, line.strip()),
                quote=line.strip(),
                suggestion="Leave it where it belongs, and say here what is particular to this section.",
                confidence=0.95,
            )


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
