"""Measures M01 by trial: one wrong name put at one random place of each labelled plan.

python -m tests.checks.names_evaluate [--trials N] [--seed S] [--misses] FOLDER ...

A trial takes one place of Sections A to J where the plan calls the child by name, puts another given name
there and asks whether M01 finds it. Half of the names are in the packaged list, half are not. The
untouched plans are checked too: what M01 says of them is printed, to be judged by eye.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from datetime import date
from pathlib import Path

from audit.checks import run_checks
from audit.checks.persons_in_plan import SPOKEN_OF, names_in
from audit.language.names import distance, is_given_name
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan
from tests.statements.evaluate import plans_in

LISTED = (
    "Jacob Amira Oliver Zainab Kwame Piotr Niamh Rhys Aaliyah Mohammed Charlie Grace Will Summer Rose Mark "
    "Hope Jack Faith Chidi Yusuf Olivia Harpreet Mei Callum Saoirse Tomasz Leila Ngozi Ethan Priya Dylan "
    "Esme Tyler Fatima Rivka Kayden Ivy Poppy Arjun"
).split()
UNLISTED = (
    "Nkiruka Tirion Ceinwen Xochitl Araminta Thandolwethu Oluwadarasimi Jaskirat Prabhleen Hrithik Yevhenii "
    "Caoilfhionn Breffni Kaiylan Jaycub Maizee Djibril Sefton Zbyszko Ottoline Peregrine Tomos Ayomikun "
    "Zeynalabdin Shqipe Bledar Ganna Tarquin Kacey-Leigh Tyrelle Ngaire Kahurangi Anahera Ulvi Gwenfair Ionwen "
    "Zubeda Marwah Yashodhara Dagny"
).split()


def _wrong_name(plan: Plan, listed: bool, chance: random.Random) -> str:
    """A name that is nobody's in the plan and no misspelling of the child's."""
    known = names_in(plan)
    taken = known.own | known.others | known.elsewhere
    names = [
        name
        for name in (LISTED if listed else UNLISTED)
        if name.lower() not in taken and all(distance(name, one) > 2 for one in known.own)
    ]
    return chance.choice(names)


def _places(plan: Plan) -> list[tuple[Letter, int, int]]:
    """Where Sections A to J call the child by a first name."""
    called = {(plan.details.name or "?").split()[0], plan.details.preferred_name or "?"}
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, called))})(?![\w-])")
    return [
        (letter, match.start(), match.end())
        for letter in SPOKEN_OF
        for match in pattern.finditer(plan.sections[letter].text)
    ]


def put(plan: Plan, letter: Letter, start: int, end: int, name: str) -> Plan:
    """The plan with a name at one place of a section, and in the item that its line belongs to."""
    text = plan.sections[letter].text
    changed = text[:start] + name + text[end:]
    begins = text.rfind("\n", 0, start) + 1
    stops = text.find("\n", end)
    line = text[begins : stops if stops >= 0 else len(text)]
    new = line[: start - begins] + name + line[end - begins :]
    items = tuple(
        item.model_copy(
            update={
                "text": item.text.replace(line, new),
                "cells": {column: cell.replace(line, new) for column, cell in item.cells.items()},
            }
        )
        if item.section == letter
        else item
        for item in plan.items
    )
    section = plan.sections[letter].model_copy(update={"text": changed, "fragments": ()})
    return plan.model_copy(update={"sections": {**plan.sections, letter: section}, "items": items})


def found_in(plan: Plan) -> tuple[Finding, ...]:
    """What M01 finds."""
    checked = run_checks(plan, as_of=date(2026, 11, 20), codes=["M01"])
    assert checked.ran == ("M01",), checked.warnings
    return checked.findings


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--trials", type=int, default=4, help="how many for each plan and kind of name")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    chance = random.Random(given.seed)
    assert not [name for name in UNLISTED if is_given_name(name)]
    assert all(map(is_given_name, LISTED))
    tried: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for folder in given.folders:
        for stem, plan in plans_in(folder):
            for finding in found_in(plan):
                print(f"untouched {stem} {finding.id} {finding.confidence}: {finding.quote}")
            before = {finding.quote for finding in found_in(plan)}
            places = _places(plan)
            for listed in (True, False):
                for letter, start, end in chance.sample(places, min(given.trials, len(places))):
                    name = _wrong_name(plan, listed, chance)
                    wrong = put(plan, letter, start, end, name)
                    kind = "listed" if listed else "unlisted"
                    hit = any(
                        name in (one.quote or "") and one.quote not in before for one in found_in(wrong)
                    )
                    for key in (kind, f"section {letter}", "all"):
                        tried[key] += 1
                        found[key] += hit
                    if given.misses and not hit:
                        at = wrong.sections[letter].text
                        line = at[at.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
                        print(f"missed {stem} {letter} {name}: {line[:240]}")
    for key in sorted(tried):
        print(f"{key:12} {found[key]:5} of {tried[key]:5}  {found[key] / tried[key]:.1%}")


if __name__ == "__main__":
    main()
