"""Learns what sentences of Section A tell: a command for developers (needs scikit-learn).

    python -m tests.statements.train_telling [--report] [--output FILE]

The weights of marks are learnt from `told-*.yaml`: sentences by writers who had not seen the checks, labelled by
what they tell. What the surest sentence says of a whole section is learnt from the plans in `tests/defects` that
may be looked at: none of their sentences is learnt, and from two thirds of them the sections lack something that
was taken out or never written. `--report` prints how well each writer's sentences are told by a model that had
read only the others, and how well silent sections are told from others.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

import audit.learnt
from audit.language.section_a import labelled_sentences
from audit.learnt.judge import Family
from audit.learnt.telling import TELLS, Telling, telling_marks, to_bytes
from audit.model.plan import Plan
from audit.reading.open import read_document
from audit.sections import split_sections
from tests.defects.evaluate import Labelled, read_labels
from tests.statements.evaluate import HERE
from tests.statements.train import learn_marks, shares_of

OUTPUT = Path(audit.learnt.__file__).parent / "telling.npz"
#: The check that speaks where a section is silent on something.
CHECK_OF = {
    "child": "V01",
    "parent": "V02",
    "hope": "V06",
    "method": "V04",
    "communication": "V07",
    "history": "V09",
}
_MISPLACED = "V08"


@dataclass(frozen=True)
class Told:
    """A labelled sentence: who wrote it, its marks, and what it tells."""

    author: str
    marks: frozenset[str]
    tells: frozenset[str]


@dataclass(frozen=True)
class Section:
    """The Section A of a plan: what was labelled, and its sentences after their labels."""

    labels: Labelled
    sentences: tuple[tuple[str, str], ...]

    def lacks(self, code: str) -> bool:
        """Whether the plan is labelled with a code."""
        return any(one.code == code for one in self.labels.defects)

    def is_misplaced(self, sentence: str) -> bool:
        """Whether a sentence is labelled as no view."""
        wrong = (one.text for one in self.labels.defects if one.code == _MISPLACED and one.text)
        return any(sentence in text or text in sentence for text in wrong)


def all_told() -> Iterator[Told]:
    """Every labelled sentence."""
    for path in sorted(HERE.glob("told-*.yaml")):
        for said in yaml.safe_load(path.read_text(encoding="utf-8")):
            marks = telling_marks(said.get("heading") or "", said["text"])
            yield Told(path.stem.split("-")[1], marks, frozenset(said["tells"] or ()))


def all_sections() -> list[Section]:
    """Section A of every plan that may be looked at."""
    paths = [(path.with_suffix(".docx"), labels) for path, labels in read_labels("tune")]
    with ProcessPoolExecutor() as processes:
        plans = processes.map(_plan, [path for path, _ in paths], chunksize=8)
        return [
            Section(labels, tuple(labelled_sentences(plan)))
            for (_, labels), plan in zip(paths, plans, strict=True)
            if plan.sections["A"].state == "present"
        ]


def _plan(path: Path) -> Plan:
    return split_sections(read_document(path))


def learn_telling(told: Sequence[Told]) -> Family:
    """What the marks of sentences weigh."""
    return learn_marks(TELLS, [one.marks for one in told], _labels(told))


def _labels(told: Sequence[Told]) -> Any:
    return np.array([[what in one.tells for what in TELLS] for one in told]).astype(int)


def learn(told: Sequence[Told], sections: Sequence[Section], report: bool = False) -> bytes:
    """Everything, as it is kept."""
    family = learn_telling(told)
    said = [np.array([family.said(telling_marks(*one)) for one in each.sentences]) for each in sections]
    silent: dict[str, tuple[float, float]] = {}
    for what, code in CHECK_OF.items():
        surest = np.array([each[:, TELLS.index(what)].max() for each in said])
        lacks = np.array([each.lacks(code) for each in sections])
        silent[what] = _weigh(surest, lacks)
        if report:
            slope, constant = silent[what]
            print(
                f"{code} {what:14} {lacks.sum():3} of {len(lacks)} silent; "
                f"area under the curve {roc_auc_score(lacks, -surest):.3f}, "
                f"average precision {average_precision_score(lacks, -surest):.2f}; "
                f"even at {-constant / slope:.2f}"
            )
    single = np.concatenate([each[:, TELLS.index("professional")] for each in said])
    misplaced = np.array([each.is_misplaced(one) for each in sections for _, one in each.sentences])
    if report:
        print(
            f"{_MISPLACED} {misplaced.sum()} of {len(misplaced)}; "
            f"average precision {average_precision_score(misplaced, single):.2f}"
        )
    return to_bytes(Telling(family, silent, _weigh(single, misplaced)))


def _weigh(said: Any, wanted: Any) -> tuple[float, float]:
    model = LogisticRegression(C=1.0).fit(said[:, None], wanted)
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def report_by_strangers(told: Sequence[Told]) -> None:
    """How well each writer's sentences are told by what the others taught."""
    labels, authors = _labels(told), np.array([one.author for one in told])
    said = np.zeros(labels.shape)
    for author in sorted(set(authors)):
        family = learn_telling([one for one in told if one.author != author])
        own = np.where(authors == author)[0]
        shares = shares_of([told[row].marks for row in own], family.numbers, family.rarity)
        said[own] = shares @ family.weights + family.constants
    for at, what in enumerate(TELLS):
        wanted, sure = labels[:, at].astype(bool), said[:, at] > 0
        right = (wanted & sure).sum()
        print(
            f"{what:14} {wanted.sum():4} of {len(told)}; average precision "
            f"{average_precision_score(wanted, said[:, at]):.2f}; "
            f"P {right / max(1, sure.sum()):.2f} R {right / wanted.sum():.2f}"
        )


def main() -> None:
    """Learn, say how well it is known, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--report", action="store_true", help="how well writers are told it has not read")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    given = parser.parse_args()
    told = list(all_told())
    if given.report:
        report_by_strangers(told)
    given.output.write_bytes(learn(told, all_sections(), given.report))
    print(f"{len(told)} sentences, {given.output.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
