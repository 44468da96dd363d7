"""How well the golden thread is followed, against the labelled threads: a command for developers.

    python -m tests.thread.evaluate [--part report|tune] [--ablation] [--view gold|docx|pdf|thread]
                                    [--since NN]

Prints precision, recall and F1 of links by kind, by layout and by what ties them; of orphans (T01 to
T06); and how far the scores are probabilities. `report` is measured with the weights in the package.
For `tune` each plan is scored by models that have not seen it (cross-validation).

What ties a pair: `rows` where either item shares a row of a grid with one item of the other kind;
else `references` where either names an item of the other kind; else `through` where both are tied
so to one third item; else `words`: area, order and words only.

A link counts as found when both its items were read and the link is listed. Labelled links whose
items the reader did not find count as missed, links of items that have no label as wrong.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from audit.model.findings import LinkKind
from audit.thread.features import FEATURES, KINDS, PairFeatures
from audit.thread.follow import GAPS
from audit.thread.listing import LISTED, Alone, left_alone
from audit.thread.listing import listed as listed_pairs
from audit.thread.scorer import Values, Weights, load_weights, score_alone, score_features
from tests.thread.labelled import all_cases
from tests.thread.train import Sheet, learning_sheets, make_sheet, out_of_fold, train

#: Which finding each kind of gap makes.
CODES = {
    ("need-provision", "source"): "T01",
    ("need-outcome", "source"): "T02",
    ("outcome-provision", "source"): "T03",
    ("need-outcome", "target"): "T04",
    ("need-provision", "target"): "T05",
    ("aspiration-outcome", "source"): "T06",
}

#: What layout alone can tell, and what words alone can.
LAYOUT = frozenset(
    {
        "row",
        "row elsewhere",
        "reference",
        "reference elsewhere",
        "through",
        "quote",
        "quote best",
        "same number",
        "block",
        "block elsewhere",
        "turn",
        "turn elsewhere",
        "same area",
        "other area",
        "same domain",
        "other domain",
        "order",
        "order in area",
        "alone in area",
        "tied otherwise",
    }
)
WORDS = frozenset(FEATURES) - LAYOUT - {"choice across", "choice down", "generic", "short"}


@dataclass
class Count:
    """Right, said and true."""

    right: float = 0
    said: float = 0
    true: float = 0

    def add(self, right: float, said: float, true: float) -> None:
        """Take more in."""
        self.right += right
        self.said += said
        self.true += true

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.said + self.true) if self.said + self.true else 0.0

    def line(self) -> str:
        """The figures on a line."""
        figures = f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"
        return f"{figures}  ({self.true:.0f} true, {self.said:.0f} said)"


@dataclass
class Figures:
    """Everything that is counted over some cases."""

    kinds: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    layouts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    ties: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    orphans: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    whole: Count = field(default_factory=Count)
    read: Count = field(default_factory=Count)
    kinds_read: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    layouts_read: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    scores: dict[LinkKind, list[np.ndarray]] = field(default_factory=lambda: defaultdict(list))
    truths: dict[LinkKind, list[np.ndarray]] = field(default_factory=lambda: defaultdict(list))

    def calibration(self, *kinds: LinkKind) -> tuple[np.ndarray, np.ndarray]:
        """Scores and truths of all pairs of some kinds."""
        return (
            np.concatenate([one for kind in kinds for one in self.scores[kind]]),
            np.concatenate([one for kind in kinds for one in self.truths[kind]]),
        )


def tie_of(features: PairFeatures) -> np.ndarray:
    """What ties each pair, as a word."""
    row = _any(features.ties.row > 0.99)
    reference = _any(features.ties.reference > 0)
    through = features.values[..., FEATURES.index("through")] > 0
    return np.where(row, "rows", np.where(reference, "references", np.where(through, "through", "words")))


def _any(holds: np.ndarray) -> np.ndarray:
    found: np.ndarray = holds.any(axis=1, keepdims=True) | holds.any(axis=0, keepdims=True)
    return found


def count(sheets: Sequence[Sheet], said: Sequence[dict[LinkKind, Values]], weights: Weights) -> Figures:
    """The figures of some cases with these scores."""
    figures = Figures()
    for sheet, scores in zip(sheets, said, strict=True):
        alone = {
            (kind, end): score_alone(sheet.features, scores, kind, end, weights)
            for kind, end, _ in GAPS
            if kind in scores
        }
        left = left_alone(scores, alone, {kind: one.ties for kind, one in sheet.features.items()}, weights)
        likely = listed_pairs(scores, left)
        for kind in KINDS:
            lost = sheet.case.lost.get(kind, 0)
            figures.kinds[kind].add(0, 0, lost)
            figures.layouts[f"layout {sheet.case.layout:2}"].add(0, 0, lost)
            figures.whole.add(0, 0, lost)
            if kind not in scores:
                continue
            linked, known = sheet.linked[kind], sheet.known[kind]
            listed = likely[kind]
            numbers = ((listed & linked).sum(), listed.sum(), linked.sum())
            figures.kinds[kind].add(*numbers)
            figures.layouts[f"layout {sheet.case.layout:2}"].add(*numbers)
            figures.whole.add(*numbers)
            read = ((listed & linked).sum(), (listed & known).sum(), linked.sum())
            figures.read.add(*read)
            figures.kinds_read[kind].add(*read)
            figures.layouts_read[f"layout {sheet.case.layout:2}"].add(*read)
            ties = tie_of(sheet.features[kind])
            for tie in ("rows", "references", "through", "words"):
                here = (ties == tie) & known
                figures.ties[tie].add(
                    (listed & linked & here).sum(), (listed & here).sum(), (linked & here).sum()
                )
                name = f"{tie}: {kind}"
                figures.ties[name].add(
                    (listed & linked & here).sum(), (listed & here).sum(), (linked & here).sum()
                )
            figures.scores[kind].append(scores[kind][known])
            figures.truths[kind].append(linked[known])
        _count_orphans(figures, sheet, left)
    return figures


def _count_orphans(figures: Figures, sheet: Sheet, left: Alone) -> None:
    for (kind, end), by_itself in left.items():
        features = sheet.features[kind]
        items = features.left if end == "source" else features.right
        other = KINDS[kind][1 if end == "source" else 0]
        for item, left_so in zip(items, by_itself.tolist(), strict=True):
            if item.id not in sheet.case.known:
                continue
            doubted = other in sheet.case.unread or (item.id, other) in sheet.case.doubted
            decided = left_so and not doubted
            true = item.id in sheet.case.alone[kind, end]
            figures.orphans[CODES[kind, end]].add(decided and true, decided, true)
            figures.orphans["T01-T06"].add(decided and true, decided, true)


def reliability(
    scores: np.ndarray, truths: np.ndarray
) -> tuple[list[tuple[str, int, float, float]], float, float]:
    """A reliability table, the expected calibration error of all pairs, and that of listed ones."""
    edges = np.array([0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001])
    rows, error, listed_error, listed = [], 0.0, 0.0, max(1, int((scores >= LISTED).sum()))
    for low, high in pairwise(edges):
        here = (scores >= low) & (scores < high)
        if not here.any():
            continue
        gap = abs(float(scores[here].mean() - truths[here].mean()))
        error += gap * here.sum() / len(scores)
        if low >= LISTED:
            listed_error += gap * here.sum() / listed
        rows.append(
            (
                f"{low:.2f}-{min(high, 1):.2f}",
                int(here.sum()),
                float(scores[here].mean()),
                float(truths[here].mean()),
            )
        )
    return rows, float(error), float(listed_error)


def show(title: str, figures: Figures) -> None:
    """Print the figures."""
    print(f"\n== {title}")
    print(f"links, end to end     {figures.whole.line()}")
    print(f"links of items read   {figures.read.line()}")
    for table in (figures.kinds, figures.layouts, figures.ties, figures.orphans):
        for name, one in sorted(table.items()):
            if one.true or one.said:
                print(f"  {name:34} {one.line()}")
    kinds = tuple(kind for kind in KINDS if figures.scores[kind])
    for title_of, some in (("all kinds", kinds), *((kind, (kind,)) for kind in kinds)):
        rows, error, listed = reliability(*figures.calibration(*some))
        print(f"  score          pairs   mean score   linked    ({title_of})")
        for name, pairs, mean, linked in rows:
            print(f"  {name:12} {pairs:7}        {mean:.3f}    {linked:.3f}")
        print(f"  expected calibration error: all pairs {error:.4f}, pairs from {LISTED} {listed:.3f}")


def scored(sheets: Iterable[Sheet], weights: Weights) -> list[dict[LinkKind, Values]]:
    """What some weights say of each case."""
    return [score_features(sheet.features, weights) for sheet in sheets]


def _ablation(part: str) -> None:
    cases = all_cases(part)
    tables: dict[str, dict[tuple[str, str], float]] = {}
    for name, without in (("layout only", WORDS), ("words only", LAYOUT), ("both", frozenset[str]())):
        learning = learning_sheets(without)
        weights, folded = train(learning)
        sheets = learning if part == "tune" else [make_sheet(case, without) for case in cases]
        said = folded if part == "tune" else scored(sheets, weights)
        tables[name] = {}
        for views in (("gold",), ("docx", "pdf"), ("thread",)):
            chosen = [number for number, sheet in enumerate(sheets) if sheet.case.view in views]
            if not chosen:
                continue
            figures = count(
                [sheets[number] for number in chosen], [said[number] for number in chosen], weights
            )
            view = "/".join(views)
            tables[name][view, "all"] = figures.read.f1
            for some in (figures.kinds_read, figures.layouts_read):
                tables[name].update({(view, row): one.f1 for row, one in sorted(some.items()) if one.true})
    print("\n== Ablation: F1 of links (items read), learnt again each time")
    print(f"  {'':10} {'':20} " + " ".join(f"{name:>12}" for name in tables))
    for view, row in next(iter(tables.values())):
        figures_of = " ".join(f"{table.get((view, row), 0.0):12.3f}" for table in tables.values())
        print(f"  {view:10} {row:20} {figures_of}")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=("tune", "report"), default="report")
    parser.add_argument("--view", choices=("gold", "docx", "pdf", "thread"))
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--since", metavar="NN", help="show the threads before and from a number apart, too")
    options = parser.parse_args()
    if options.ablation:
        _ablation(options.part)
        return
    weights = load_weights()
    if options.part == "report":
        sheets = [make_sheet(case) for case in all_cases("report")]
        said = scored(sheets, weights)
    else:
        sheets = learning_sheets()
        said = out_of_fold(sheets)
    for view, title in (
        ("gold", "Labelled items by themselves (no rows, no place)"),
        ("docx", "As read from Word"),
        ("pdf", "As read from PDF"),
        ("thread", "Threads of words alone"),
    ):
        chosen = [number for number, sheet in enumerate(sheets) if sheet.case.view == view]
        if chosen and options.view in (None, view):
            names = {sheets[number].case.name for number in chosen}
            picked = [sheets[number] for number in chosen], [said[number] for number in chosen]
            show(f"{title}: {len(names)} of the {options.part} part", count(*picked, weights))
            if view == "thread" and options.since:
                for early, words in ((True, "before"), (False, "from")):
                    some = [
                        number for number in chosen if (sheets[number].case.author < options.since) == early
                    ]
                    picked = [sheets[number] for number in some], [said[number] for number in some]
                    show(f"{title}: {len(some)} {words} number {options.since}", count(*picked, weights))


if __name__ == "__main__":
    main()
