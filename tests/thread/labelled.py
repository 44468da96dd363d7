"""Labelled golden threads: plans under `tests/plans/` and threads of words alone under `threads/`.

Each is a `Case`: items as the tool sees them, and the pairs that somebody linked. A plan gives
several cases: its labelled items by themselves (`gold`: no rows, no place, only what the labels
say), and the items as the reader found them in each of its files (`docx`, `pdf`), matched with the
labelled ones by their words.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

import yaml

from audit.model.findings import LinkKind
from audit.model.plan import ITEM_KINDS, Item, ItemKind, Plan
from audit.thread.unread import is_answer_unread, unread_kinds
from tests.plans.evaluate import labelled, token_f1

HERE = Path(__file__).parent
THREADS = HERE / "threads"

View = Literal["gold", "docx", "pdf", "thread", "piece", "seeded"]

#: Items share at least so much of their words when they are one statement.
SAME_ITEM = 0.7

LINK_KINDS: dict[tuple[ItemKind, ItemKind], LinkKind] = {
    ("aspiration", "outcome"): "aspiration-outcome",
    ("need", "outcome"): "need-outcome",
    ("need", "provision"): "need-provision",
    ("outcome", "provision"): "outcome-provision",
}


@dataclass(frozen=True)
class Case:
    """Items with their labelled links.

    `links` and `linked` speak of `items` by id. `lost` counts labelled links whose items the reader
    did not find; `known` are the items that have labels (others the reader found by itself).
    `unread` are the kinds of item that the reader holds to be only partly read, `doubted` the items whose
    answer may stand in a section of which nothing was read, by kind: no gap is decided there.
    `alone` are the known items that have no link of a kind by the labels, whatever the reader found.
    """

    name: str
    author: str
    part: Literal["tune", "report"]
    layout: int
    view: View
    items: tuple[Item, ...]
    links: dict[LinkKind, frozenset[tuple[str, str]]]
    known: frozenset[str]
    alone: dict[tuple[LinkKind, str], frozenset[str]]
    lost: dict[LinkKind, int] = field(default_factory=dict)
    unread: frozenset[ItemKind] = frozenset()
    doubted: frozenset[tuple[str, ItemKind]] = frozenset()


def _kinds(links: list[tuple[str, str]], kinds: dict[str, ItemKind]) -> dict[LinkKind, set[tuple[str, str]]]:
    sorted_links: dict[LinkKind, set[tuple[str, str]]] = {kind: set() for kind in LINK_KINDS.values()}
    for one, other in links:
        pair = (kinds[one], kinds[other])
        if pair in LINK_KINDS:
            sorted_links[LINK_KINDS[pair]].add((one, other))
        elif pair[::-1] in LINK_KINDS:
            sorted_links[LINK_KINDS[pair[::-1]]].add((other, one))
        else:
            raise ValueError(f"no link is of the kind {pair}")
    return sorted_links


def _alone(
    items: tuple[Item, ...], links: dict[LinkKind, set[tuple[str, str]]]
) -> dict[tuple[LinkKind, str], set[str]]:
    """The items that stand at neither end of any link of a kind, by kind and end."""
    alone: dict[tuple[LinkKind, str], set[str]] = {}
    for (one, other), kind in LINK_KINDS.items():
        for end, own in (("source", one), ("target", other)):
            linked = {pair[0 if end == "source" else 1] for pair in links[kind]}
            alone[kind, end] = {item.id for item in items if item.kind == own} - linked
    return alone


def _item(said: dict[str, Any], place: int) -> Item:
    return Item(
        id=said["key"],
        section=said["section"],
        kind=ITEM_KINDS[said["section"]],
        text=said["text"],
        area=said.get("area"),
        label=said.get("label"),
        place=f"paragraph {place}",
        cells=said.get("cells") or {},
    )


def _gold_case(said: dict[str, Any], view: View, author: str, layout: int) -> Case:
    items = tuple(_item(one, number) for number, one in enumerate(said["items"], start=1))
    links = _kinds([(one, other) for one, other in said["links"]], {item.id: item.kind for item in items})
    return Case(
        name=said.get("plan") or said["thread"],
        author=author,
        part=said["part"],
        layout=layout,
        view=view,
        items=items,
        links={kind: frozenset(pairs) for kind, pairs in links.items()},
        known=frozenset(item.id for item in items),
        alone={key: frozenset(ids) for key, ids in _alone(items, links).items()},
    )


def match_items(gold: tuple[Item, ...], read: tuple[Item, ...]) -> dict[str, str]:
    """Labelled item (key) to read item (id), each used once, the likest first.

    Where the same words stand in several places (a row repeated on purpose) they are matched in order.
    """
    candidates = []
    for number, wanted in enumerate(gold):
        for place, item in enumerate(read):
            if item.section == wanted.section:
                likeness = token_f1(wanted.text, item.text)
                if likeness >= SAME_ITEM:
                    candidates.append((-round(likeness, 3), number, place))
    matched: dict[str, str] = {}
    taken: set[str] = set()
    for _, number, place in sorted(candidates):
        key, found = gold[number].id, read[place].id
        if key not in matched and found not in taken:
            matched[key] = found
            taken.add(found)
    return matched


def _read_case(gold: Case, file: Path) -> Case | None:
    from audit.model.document import UnreadableFile
    from audit.reading.open import read_document
    from audit.sections import split_sections

    try:
        plan = split_sections(read_document(file))
    except UnreadableFile:
        return None
    matched = match_items(gold.items, plan.items)
    links = {
        kind: frozenset(
            (matched[one], matched[other]) for one, other in pairs if one in matched and other in matched
        )
        for kind, pairs in gold.links.items()
    }
    return Case(
        name=gold.name,
        author=gold.author,
        part=gold.part,
        layout=gold.layout,
        view="docx" if file.suffix == ".docx" else "pdf",
        items=plan.items,
        links=links,
        known=frozenset(matched.values()),
        alone={
            key: frozenset(matched[one] for one in ids if one in matched) for key, ids in gold.alone.items()
        },
        lost={kind: len(pairs) - len(links[kind]) for kind, pairs in gold.links.items()},
        unread=unread_kinds(plan.items, plan.sections),
        doubted=doubted_items(plan),
    )


def doubted_items(plan: Plan) -> frozenset[tuple[str, ItemKind]]:
    """The items whose answer of a kind may stand in a section of which nothing was read."""
    return frozenset(
        (item.id, kind)
        for item in plan.items
        for kind in get_args(ItemKind)
        if is_answer_unread(item, kind, plan.items, plan.sections)
    )


def plan_cases(part: str | None = None, views: tuple[View, ...] = ("gold", "docx", "pdf")) -> Iterator[Case]:
    """The cases of every labelled plan, file by file."""
    for said, files in labelled(part):
        if not said.get("links") or said["plan"].startswith("scan"):  # a scan has the words of another plan
            continue
        gold = _gold_case(said, "gold", said["author"], said["layout"])
        if "gold" in views:
            yield gold
        for file in files:
            if file.suffix[1:] in views:
                case = _read_case(gold, file)
                if case is not None and case.items:
                    yield case


def thread_cases(part: str | None = None) -> Iterator[Case]:
    """The cases of words alone: items with section, area and text, and the links between them."""
    for path in sorted(THREADS.glob("*.yaml")):
        for said in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            for one in said if isinstance(said, list) else [said]:
                if one and (part is None or one["part"] == part):
                    yield _gold_case(one, "thread", path.stem.split("-")[0], 99)


def piece_of(case: Case, seed: int) -> Case:
    """A case with some of its items taken out: short plans, and needs left alone, to learn from."""
    dice = random.Random(f"{case.name} {case.view} {seed}")
    share = {kind: dice.choice((0.1, 0.3, 0.5, 0.7, 0.9)) for kind in sorted(set(ITEM_KINDS.values()))}
    items = tuple(item for item in case.items if item.id in case.known and dice.random() < share[item.kind])
    kept = {item.id for item in items}
    links = {
        kind: {pair for pair in pairs if pair[0] in kept and pair[1] in kept}
        for kind, pairs in case.links.items()
    }
    return Case(
        name=case.name,
        author=case.author,
        part=case.part,
        layout=case.layout,
        view="piece",
        items=items,
        links={kind: frozenset(pairs) for kind, pairs in links.items()},
        known=frozenset(kept),
        alone={key: frozenset(ids) for key, ids in _alone(items, links).items()},
    )


def all_cases(
    part: str | None = None, views: tuple[View, ...] = ("gold", "docx", "pdf", "thread")
) -> list[Case]:
    """Every case there is."""
    cases = list(plan_cases(part, views))
    if "thread" in views:
        cases += thread_cases(part)
    return cases
