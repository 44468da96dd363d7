"""Keeps what the checks say of a new author's plans before anyone tunes them on that author.

    python -m tests.defects.first_sight AUTHOR >> tests/statements/first-sight.jsonl

Run it once for an author, when the figures at first sight have been taken and before the author's plans are
opened to tuning: the second reader learns from it how far a check's own word can be believed on plans that it
does not know. One line a statement of Sections B to H2, each once: its words, the codes it was labelled with
(none in a clean plan) and, in `found` and `slots`, what the checks said by themselves.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from audit.checks import run_checks
from audit.language.slots import fill_slots
from audit.model.plan import Item
from audit.reading.open import read_document
from audit.sections import split_sections
from tests.defects.evaluate import AS_OF, Defect, Labelled, plain, read_labels

_SECTIONS = ("B", "C", "D", "E", "F", "G", "H1", "H2")
#: The themes whose checks judge single statements.
_OF_STATEMENTS = "NOP"
_PARTS = ("what", "who", "how_often", "how_long", "ratio")
#: How much of a label's words its statement must have, and how many statements a label may be of.
_LIKE_ENOUGH, _MOST = 0.7, 2


def statements_of(author: str) -> Iterator[dict[str, Any]]:
    """Every statement of an author's plans, once, with its labels and what the checks say of it."""
    seen: dict[str, dict[str, Any]] = {}
    clean: set[str] = set()
    for part in ("tune", "report"):
        for path, labels in read_labels(part, author):
            for key, said in _of_plan(path.with_suffix(".docx"), labels):
                one = seen.setdefault(key, said)
                one["codes"] = sorted({*one["codes"], *said["codes"]})
                if labels.clean:
                    clean.add(key)
    for key, said in seen.items():
        yield said | {"codes": []} if key in clean else said


def _of_plan(path: Path, labels: Labelled) -> Iterator[tuple[str, dict[str, Any]]]:
    plan = fill_slots(split_sections(read_document(path)))
    findings = run_checks(plan, as_of=AS_OF, weigh=False).findings
    items = [item for item in plan.items if item.section in _SECTIONS]
    codes = codes_of(items, labels.defects)
    for item in items:
        words: dict[str, Any] = {"author": labels.author, "section": item.section, "text": item.text}
        words |= {"lead": item.lead} if item.lead else {}
        words |= {"cells": dict(item.cells)} if item.cells else {}
        yield (
            json.dumps(words, sort_keys=True),
            words
            | {
                "codes": sorted(codes[item.id]),
                "found": sorted(
                    {one.check for one in findings if one.item == item.id and _is_learnt(one.check)}
                ),
                "slots": _slots(item),
            },
        )


def _slots(item: Item) -> dict[str, str]:
    return {name: item.slots[name].state for name in _PARTS if name in item.slots}


def _is_learnt(code: str) -> bool:
    return code[0] in _OF_STATEMENTS


def codes_of(items: Sequence[Item], defects: Sequence[Defect]) -> dict[str, set[str]]:
    """The codes that each item was labelled with: a label's are those of the statement most like it."""
    codes: dict[str, set[str]] = {item.id: set() for item in items}
    for defect in defects:
        if not defect.text or not _is_learnt(defect.code):
            continue
        likeness = {
            item.id: _likeness(defect.text, item) for item in items if defect.section in (None, item.section)
        }
        best = max(likeness.values(), default=0.0)
        ids = [one for one, how in likeness.items() if how == best]
        if best >= _LIKE_ENOUGH and len(ids) <= _MOST:
            for one in ids:
                codes[one].add(defect.code)
    return codes


def _likeness(wanted: str, item: Item) -> float:
    """How far a label's words are an item's: 2 where they are its text, less where they are a part of it."""
    label, text = plain(wanted), plain(item.text)
    around = plain(" ".join((item.text, *item.cells.values(), item.lead or "")))
    if label == text:
        return 2.0
    if label in text or (len(text) > 20 and text in label):
        return 1.5
    if label in around:
        return 1.2
    words = set(label.split())
    return len(words & set(around.split())) / len(words) if len(words) > 2 else 0.0


def main() -> None:
    """Print an author's statements, a line each."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("author")
    for said in statements_of(parser.parse_args().author):
        print(json.dumps(said, ensure_ascii=False))


if __name__ == "__main__":
    main()
