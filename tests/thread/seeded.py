"""Whole plans with gaps seeded in them (`tests/defects`), to learn which items are left alone.

They say that the statements of T01 to T08 are left alone, and the thread of the clean plan that they were
made from says what else is; a plan without a labelled thread is left out, and so is one whose clean plan
only measures. They teach the models of items alone, never those of pairs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from audit.model.findings import LinkKind
from audit.model.plan import Item
from audit.reading.open import read_document
from audit.sections import split_sections
from audit.thread.unread import unread_kinds
from tests.defects.evaluate import plain, read_labels
from tests.thread.labelled import LINK_KINDS, Case, doubted_items, match_items, plan_cases

#: Which seeded codes say that an item is at no end of a kind of link.
_SAYS_ALONE: dict[tuple[LinkKind, str], frozenset[str]] = {
    ("need-provision", "source"): frozenset(("T01", "T07", "T08")),
    ("need-outcome", "source"): frozenset(("T02",)),
    ("outcome-provision", "source"): frozenset(("T03",)),
    ("need-outcome", "target"): frozenset(("T04",)),
    ("need-provision", "target"): frozenset(("T05",)),
    ("aspiration-outcome", "source"): frozenset(("T06",)),
}

#: A label points at an item that holds so much of its words.
_SAME_WORDS = 0.6


def seeded_cases() -> Iterator[Case]:
    """Every plan whose clean plan's thread is labelled and may be learnt from, as read from Word."""
    threads = {case.name: case for case in plan_cases("tune", ("gold",))}
    for path, labels in read_labels("tune"):
        said = json.loads(path.read_text(encoding="utf-8"))
        clean = threads.get(said.get("of") or path.stem)
        if clean is None:
            continue
        plan = split_sections(read_document(path.with_suffix(".docx")))
        same = match_items(clean.items, plan.items)
        alone: dict[tuple[LinkKind, str], frozenset[str]] = {
            (kind, end): frozenset() for kind in LINK_KINDS.values() for end in ("source", "target")
        }
        for key, codes in _SAYS_ALONE.items():
            texts = [one.text for one in labels.defects if one.code in codes and one.text]
            seeded = {item.id for item in plan.items if any(_points_at(text, item) for text in texts)}
            alone[key] = frozenset(seeded | {same[one] for one in clean.alone[key] if one in same})
        yield Case(
            name=labels.name,
            author=labels.author,
            part="tune",
            layout=clean.layout,
            view="seeded",
            items=plan.items,
            links={kind: frozenset() for kind in LINK_KINDS.values()},
            known=frozenset(item.id for item in plan.items),
            alone=alone,
            unread=unread_kinds(plan.items, plan.sections),
            doubted=doubted_items(plan),
        )


def _points_at(text: str, item: Item) -> bool:
    wanted, said = plain(text), plain(" ".join((item.text, *item.cells.values())))
    if wanted in said or (len(plain(item.text)) > 3 and plain(item.text) in wanted):
        return True
    words = set(wanted.split())
    return len(words & set(said.split())) >= _SAME_WORDS * len(words)
