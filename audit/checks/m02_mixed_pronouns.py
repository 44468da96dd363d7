"""M02: "he" and "she" are both used for the child."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import item_with, names_in
from audit.language.contrary_pronouns import contrary_pronouns
from audit.language.pronouns import ChildPronoun, Pronoun, child_pronouns, count_pronouns, lone_pronouns
from audit.model.ages import is_adult
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2")
_NEEDS_AND_OUTCOMES: tuple[Letter, ...] = ("B", "C", "E")
_ABOUT_THE_CHILD: tuple[Letter, ...] = ("B", "E", "F")  # most pronouns there are the child's
_SURE = 3  # a pronoun that can only be the child's counts as many as may be anybody's
_PAIRS: tuple[tuple[Pronoun, Pronoun], ...] = (("he", "she"), ("she", "he"))
_FEWEST = 5  # pronouns that settle which is the child's
_FEWEST_ALONE = 3  # and where the other is not said at all
_MARGIN = 3  # times as many as of the other, some of which are the mother's or a teacher's
_STATED = {"he": re.compile(r"\b(?:he|him|his)\b", re.I), "she": re.compile(r"\b(?:she|her|hers)\b", re.I)}


@check(
    "M02",
    "mixed-pronouns",
    severity=QUALITY,
    sections="A B C D E F G H1 H2",
    agency="sen",
    source="UK GDPR article 5(1)(d); SEND Code of Practice 9.61",
    passing={"B": ["Robin reads slowly, and his mother says that she reads to him at night."]},
    failing={
        "B": [
            "Robin loses his place when he reads, and he tires quickly.",
            "Robin cannot yet tie her shoes or button her coat.",
        ]
    },
)
def mixed_pronouns(plan: Plan, context: Context) -> Iterator[Finding]:
    """Both "he" and "she" are used for the child.

    What it tests
        Pronouns in sentences that speak of the child and of nobody else are compared with those
        that the front page states or, without them, with those that the plan uses most. Other
        people's pronouns, quotations, "they" and "he/she" in a template are left alone.

    Why it matters
        A wrong pronoun often comes from a passage that was copied from another child's plan, and
        hurts the family in any case.

    What to do
        Find out whether the passage was written about this child, and correct it.
    """
    names = names_in(plan)
    title = _title(plan, context)
    found = [(letter, one) for letter in _SECTIONS for one in _pronouns(plan, letter, names.own, title)]
    right = _right(plan, Counter(one.pronoun for _, one in found for _ in range(_SURE)))
    settled = _settled(
        plan, right, Counter(one.pronoun for letter, one in found if letter not in _ABOUT_THE_CHILD)
    )
    for letter in _SECTIONS:
        wrong = [one for section, one in found if section == letter and one.pronoun not in right]
        wrong = wrong or list(_contrary(plan, letter, names.own, settled))
        if wrong:
            times = f", {len(wrong)} times in this section" if len(wrong) > 1 else ""
            words = " and ".join(f'"{word}"' for word in sorted(right)) or '"they"'
            yield context.finding(
                f'"{wrong[0].pronoun}" is said of the child{times}, where the rest of the plan says {words}.',
                section=letter,
                item=item_with(plan, letter, wrong[0].sentence),
                quote=wrong[0].sentence,
                suggestion="Check whether the passage is about this child, and put the pronoun right.",
                confidence=_confidence(len(wrong), len(found)),
            )


def _title(plan: Plan, context: Context) -> str | None:
    """The title of a grown young person whom the needs call by surname: "Mr Prosser"."""
    surname = (plan.details.name or "").split()[-1:]
    if not surname or not is_adult(plan.details, context.as_of):
        return None
    said = " ".join(plan.sections[letter].text for letter in _NEEDS_AND_OUTCOMES)
    titles = Counter(re.findall(rf"\b(Mr|Mrs|Ms|Miss)\.? {re.escape(surname[0])}\b", said))
    return max(sorted(titles), key=lambda title: titles[title], default=None)


def _pronouns(plan: Plan, letter: Letter, own: frozenset[str], title: str | None) -> list[ChildPronoun]:
    """The child's pronouns in a section; needs and outcomes are about nobody else."""
    found = []
    for line in plan.sections[letter].text.split("\n"):
        here = list(child_pronouns(line, own, title, alone=letter in _NEEDS_AND_OUTCOMES))
        found += here or (list(lone_pronouns(line, own, title)) if letter in _NEEDS_AND_OUTCOMES else [])
    return found


def _right(plan: Plan, counts: Counter[str]) -> set[str]:
    """The child's own pronouns: as stated, else those that the plan uses more often."""
    stated = plan.details.pronouns
    if stated:
        said = {word for word, pattern in _STATED.items() if pattern.search(stated)}
        return said or set()
    if not counts:
        return {"he", "she"}
    for letter in _ABOUT_THE_CHILD:
        counts = counts + Counter(count_pronouns(plan.sections[letter].text))
    return {max(sorted(counts), key=lambda word: counts[word])}


def _settled(plan: Plan, right: set[str], elsewhere: Counter[Pronoun]) -> Pronoun | None:
    """The child's pronoun where the plan's own use leaves no doubt, so that the other is an exception."""
    said = elsewhere + Counter(
        count_pronouns("\n".join(plan.sections[letter].text for letter in _ABOUT_THE_CHILD))
    )
    for one, other in _PAIRS:
        fewest = _FEWEST if said[other] else _FEWEST_ALONE
        if right == {one} and said[one] >= max(fewest, _MARGIN * said[other]):
            return one
    return None


def _contrary(
    plan: Plan, letter: Letter, own: frozenset[str], settled: Pronoun | None
) -> Iterator[ChildPronoun]:
    """The other pronoun, where nobody but the child is there: by parts of A, elsewhere by paragraphs."""
    if settled is None:
        return
    section = plan.sections[letter]
    if letter == "A":
        parts = [(part.label or "", part.text) for part in section.fragments] or [("", section.text)]
        for label, text in parts:
            yield from contrary_pronouns(text.split("\n"), label, own, settled)
        return
    for line in section.text.split("\n"):
        if not _STATED["she" if settled == "he" else "he"].search(line):
            continue
        item = item_with(plan, letter, line)
        row = (item.lead or "", item.text, *item.cells.values()) if item else ()
        around = " ".join(text for text in row if line not in text)
        yield from contrary_pronouns([line], around, own, settled)


def _confidence(wrong: int, of: int) -> float:
    """Surer the fewer the exceptions are: one among thirty is a slip, one of two is anybody's guess."""
    return round(0.9 - 0.4 * min(1.0, 2 * wrong / max(of, 1)), 2)
