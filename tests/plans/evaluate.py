"""How well plans are read, against the labelled ones: a command for developers.

    python -m tests.plans.evaluate [--part tune|report] [--format docx|pdf] [--author NAME] [--show STEM]

Prints, by layout and format: section states right, token F1 of section text (mean over the sections
that the labels call present), precision, recall and F1 of items, and details right (of those that
the document states). An item is found when an item of the same section shares at least 80 % of its
tokens (F1), each counted once.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from audit.model.document import UnreadableFile
from audit.model.plan import LETTERS, Plan

HERE = Path(__file__).parent
DEFECTS = HERE.parent / "defects"
SAMPLES = HERE.parent.parent / "samples"
SAME_ITEM = 0.8


def tokens(text: str) -> Counter[str]:
    """The words of a text, lower case, without regard to order or punctuation."""
    return Counter(re.findall(r"\w+", text.lower()))


def token_f1(one: str, other: str) -> float:
    """How alike two texts are, word for word (0 to 1)."""
    left, right = tokens(one), tokens(other)
    if not left or not right:
        return float(left == right)
    common = sum((left & right).values())
    return 2 * common / (sum(left.values()) + sum(right.values()))


@dataclass
class Tally:
    """Figures over some plans."""

    files: int = 0
    states: int = 0
    states_of: int = 0
    texts: list[float] = field(default_factory=list)
    found: int = 0
    missed: int = 0
    extra: int = 0
    details: int = 0
    details_of: int = 0
    invented: int = 0
    kinds: int = 0

    def add(self, other: Tally) -> None:
        """Take another tally's figures in."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def row(self) -> str:
        """The figures as one line."""
        precision = self.found / max(1, self.found + self.extra)
        recall = self.found / max(1, self.found + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return (
            f"{self.files:4} {self.kinds / max(1, self.files):6.2f} {self.states / max(1, self.states_of):8.3f} "
            f"{sum(self.texts) / max(1, len(self.texts)):8.3f} {precision:7.3f} {recall:7.3f} {f1:7.3f} "
            f"{self.details / max(1, self.details_of):8.3f} {self.invented:5}"
        )


#: Authors whose plans have been measured at first sight and are open since, whatever their labels say.
OPENED = frozenset(
    "thistle yarrow bracken fescue clover jasmine heather marigold sedge tansy campion bugle speedwell "
    "comfrey mallow sanicle betony arnica figwort burdock lovage vetch mugwort tormentil "
    "valerian woodruff agrimony chicory melilot saxifrage".split()
)

HEAD = "files  kind   states    text    item P  item R  item F1  details  invented"


def labelled(part: str | None = None) -> Iterator[tuple[dict[str, Any], list[Path]]]:
    """Every label file with the drawn files that it speaks of."""
    for path in sorted((*HERE.glob("*/*.json"), *DEFECTS.glob("*/*.labels.json"))):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold.get("author") in OPENED:
            gold["part"] = "tune"
        if "sections" not in gold or (part and gold["part"] != part):
            continue
        folder = SAMPLES if path.parent.name == "samples" else path.parent
        stem = path.name.removesuffix(".json").removesuffix(".labels")
        yield gold, [file for kind in ("docx", "pdf") if (file := folder / f"{stem}.{kind}").exists()]


def _match(
    gold: Iterable[dict[str, Any]], plan: Plan
) -> tuple[list[tuple[dict[str, Any], Any]], list[Any], list[Any]]:
    pairs = []
    gold = list(gold)
    for number, wanted in enumerate(gold):
        for item in plan.items:
            if item.section == wanted["section"]:
                likeness = token_f1(wanted["text"], item.text)
                if likeness >= SAME_ITEM:
                    pairs.append((likeness, number, item.id))
    taken: dict[int, str] = {}
    for _, number, item_id in sorted(pairs, key=lambda one: (-one[0], one[1])):
        if number not in taken and item_id not in taken.values():
            taken[number] = item_id
    by_id = {item.id: item for item in plan.items}
    found = [(gold[number], by_id[item_id]) for number, item_id in taken.items()]
    missed = [wanted for number, wanted in enumerate(gold) if number not in taken]
    extra = [item for item in plan.items if item.id not in taken.values()]
    return found, missed, extra


def _same(wanted: Any, got: Any) -> bool:
    if isinstance(wanted, str) and isinstance(got, str):
        return token_f1(wanted, got) >= 0.99
    return bool(wanted == got)


def compare(gold: dict[str, Any], plan: Plan, show: bool = False) -> Tally:
    """One plan's figures against its labels."""
    tally = Tally(files=1, kinds=int(plan.kind == gold["kind"]))
    if gold["kind"] != "ehcp":
        return tally
    for letter in LETTERS:
        wanted, got = gold["sections"][letter], plan.sections[letter]
        tally.states_of += 1
        right = wanted["state"] == got.state
        tally.states += right
        if not right and show:
            print(f"  state {letter}: labelled {wanted['state']}, read {got.state}: {got.text[:100]!r}")
        if wanted["state"] == "present":
            likeness = token_f1(wanted["text"], got.text)
            tally.texts.append(likeness)
            if likeness < 0.97 and show:
                lost = tokens(wanted["text"]) - tokens(got.text)
                added = tokens(got.text) - tokens(wanted["text"])
                print(
                    f"  text {letter}: {likeness:.3f} lost {sum(lost.values())} {list(lost)[:14]} added {sum(added.values())} {list(added)[:14]}"
                )
    found, missed, extra = _match(gold["items"], plan)
    tally.found, tally.missed, tally.extra = len(found), len(missed), len(extra)
    if show:
        for one in missed:
            print(f"  missed {one['section']} {one['key']}: {one['text'][:150]!r}")
        for one in extra:
            print(f"  extra  {one.id} ({one.place}): {one.text[:150]!r}")
    details = plan.details.model_dump(mode="json")
    wanted_details = {
        **gold["details"],
        **{f"dates.{key}": value for key, value in gold["details"]["dates"].items()},
    }
    got_details = {**details, **{f"dates.{key}": value for key, value in details["dates"].items()}}
    for name, value in wanted_details.items():
        if name == "dates":
            continue
        got = got_details.get(name)
        if name == "status" and value is None:
            value = "unknown"
        if value is not None:
            tally.details_of += 1
            right = _same(value, got)
            tally.details += right
            if not right and show:
                print(f"  detail {name}: labelled {value!r}, read {got!r}")
        elif got is not None and name not in ("first_plan", "pronouns"):
            tally.invented += 1
            if show:
                print(f"  detail {name}: labelled None, read {got!r}")
    return tally


def main() -> None:
    """Print the figures."""
    from audit.reading.open import read_document
    from audit.sections import split_sections

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("tune", "report"))
    parser.add_argument("--format", choices=("docx", "pdf"))
    parser.add_argument("--author")
    parser.add_argument("--show", help="print every difference for stems that begin so ('all' for every one)")
    options = parser.parse_args()
    tallies: dict[tuple[str, str], Tally] = {}
    for gold, files in labelled(options.part):
        if options.author and gold["author"] != options.author:
            continue
        for file in files:
            if options.format and file.suffix != f".{options.format}":
                continue
            shown = bool(options.show) and (options.show == "all" or file.stem.startswith(options.show))
            if options.show and not shown:
                continue
            if shown:
                print(f"{file.name} (layout {gold['layout']})")
            try:
                plan = split_sections(read_document(file))
            except UnreadableFile as error:
                print(f"  {file.name}: {error.code}: {error.message}")
                continue
            tally = compare(gold, plan, shown)
            form = file.suffix[1:]
            for key in ((f"{gold['layout']:2}", form), ("all", form), (gold["author"], form)):
                tallies.setdefault(key, Tally()).add(tally)
    print(f"{'':18} {HEAD}")
    for (layout, form), tally in sorted(tallies.items()):
        print(f"{layout:12} {form:5} {tally.row()}")


if __name__ == "__main__":
    main()
