"""Learns the judge's weights from labelled statements: a command for developers (needs scikit-learn).

    python -m tests.statements.train [--report] [--output FILE]

It reads four kinds of material, none of which only measures:

* `tune*.yaml`: statements that the checks were tuned on. Their wording is learnt; what the checks say of them
  is not, since they know them by heart.
* `learn-*.yaml`: statements by writers who had not seen the checks, and on which no check was tuned.
* `first-sight.jsonl`: the items of whole plans with seeded defects, with what the checks said of them before
  they had been tuned on that writer (without `found` where that was not kept).
* `tests/checks/*.yaml`: the cases of each check, of which only that check's own verdict is known.

`--report` prints precision and recall for every code, each writer of plans judged by a model that had read
none of that writer's; the bounds from which on a code is sure are chosen on the same judgements.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import audit.learnt
from audit.checks import all_checks, run_checks
from audit.checks.examples import plan_from
from audit.language.slots import fill_slots
from audit.learnt.judge import FAMILIES, Family, Statement, Values, seen_of, to_bytes, wording_of
from audit.learnt.marks import marks_of
from tests.statements.evaluate import AS_OF, BY_STATEMENT, HERE, OF_ANY_AGE

OUTPUT = Path(audit.learnt.__file__).parent / "judge.npz"
#: How often a mark must stand in the material to be learnt.
OFTEN_ENOUGH = 3
#: How loosely the weights of marks are held near nothing, and those of the second step.
LOOSE_FIRST, LOOSE_SECOND = 6.0, 0.3
#: An item of a plan counts for this many single statements in the second step: that is what is judged.
PLAN_WEIGHT = 3.0


@dataclass(frozen=True)
class Case:
    """A labelled statement: who wrote it, what is wrong with it, and what the checks said when it was new."""

    author: str
    section: str
    codes: frozenset[str]
    statement: Statement
    new: bool  # whether the checks had not been tuned on it
    known: frozenset[str] | None = None  # of which codes it is known whether it has them; of all where None
    marks: frozenset[str] = field(repr=False, default=frozenset())


def all_cases() -> list[Case]:
    """Everything there is to learn from."""
    return [*_statements(), *_items_of_plans(), *_cases_of_checks()]


def _statements() -> Iterator[Case]:
    for path in sorted((*HERE.glob("tune*.yaml"), *HERE.glob("learn-*.yaml"))):
        new = path.stem.startswith("learn-")
        author = path.stem.split("-")[1] if new else path.stem
        for said in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield _case(author, said, new=new, in_plan=False, **(_what_checks_say(said) if new else {}))


def _items_of_plans() -> Iterator[Case]:
    for line in (HERE / "first-sight.jsonl").read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        kept = {"found": frozenset(said["found"]), "slots": said["slots"]} if "found" in said else {}
        yield _case(said["author"], said, new=bool(kept), in_plan=True, **kept)


def _case(author: str, said: Mapping[str, Any], *, new: bool, in_plan: bool, **checked: Any) -> Case:
    text = wording_of(said["text"], said.get("lead"), said.get("cells") or {})
    statement = Statement(text, in_plan=in_plan, **checked)
    codes = frozenset(said.get("codes") or ())
    return Case(author, said["section"], codes, statement, new, marks=marks_of(text))


def _cases_of_checks() -> Iterator[Case]:
    """The items of every check's cases, each with what that one check says of it."""
    for code in (code for codes in FAMILIES.values() for code in codes):
        path = HERE.parent / "checks" / f"{code}.yaml"
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            found = {one if isinstance(one, str) else one.get("id") for one in case.get("finds") or ()}
            plan = plan_from(case["plan"])
            for item in plan.items:
                if isinstance(case["plan"].get(item.section), list):
                    text = wording_of(item.text, item.lead, item.cells)
                    codes = frozenset({code} if f"{code}:{item.id}" in found else ())
                    yield Case(
                        "cases",
                        item.section,
                        codes,
                        Statement(text),
                        False,
                        frozenset({code}),
                        marks_of(text),
                    )


def _what_checks_say(said: Mapping[str, Any]) -> dict[str, Any]:
    """What the checks find in a statement by itself, and the state of its slots."""
    item = {"text": said["text"]} | {key: said[key] for key in ("lead", "cells") if said.get(key)}
    plan = fill_slots(plan_from({said["section"]: [item], "details": OF_ANY_AGE}))
    target = next(one for one in plan.items if one.section == said["section"])
    known = [code for code in all_checks() if code in BY_STATEMENT]
    findings = run_checks(plan, as_of=AS_OF, codes=known, weigh=False).findings
    return {
        "found": frozenset(finding.check for finding in findings if finding.item == target.id),
        "slots": {name: slot.state for name, slot in target.slots.items()},
    }


@dataclass(frozen=True)
class Material:
    """The cases of one family as numbers: who wrote each, and which codes it has."""

    codes: tuple[str, ...]
    cases: Sequence[Case]

    @property
    def authors(self) -> Any:
        """Who wrote each case."""
        return np.array([case.author for case in self.cases])

    @property
    def labels(self) -> Any:
        """A row for each case, a column for each code."""
        return np.array([[code in case.codes for code in self.codes] for case in self.cases]).astype(int)

    @property
    def known(self) -> Any:
        """Of which codes it is known whether a case has them: rows and columns as `labels`."""
        return np.array(
            [[case.known is None or code in case.known for code in self.codes] for case in self.cases]
        )


def material(name: str, cases: Sequence[Case]) -> Material:
    """The cases of the sections of a family."""
    return Material(FAMILIES[name], [case for case in cases if case.section in name.split()])


def learn_first(given: Material, rows: Any) -> Family:
    """The first step, learnt from some of the cases."""
    return learn_marks(given.codes, [given.cases[row].marks for row in rows], given.labels[rows])


def learn_marks(codes: tuple[str, ...], chosen: Sequence[frozenset[str]], labels: Any) -> Family:
    """What marks weigh for each code: those that stand often enough, rare ones more.

    `labels` has a row for each case and a column for each code.
    """
    counted: dict[str, int] = {}
    for marks in chosen:
        for mark in marks:
            counted[mark] = counted.get(mark, 0) + 1
    kept = sorted(mark for mark, count in counted.items() if count >= OFTEN_ENOUGH)
    numbers = {mark: row for row, mark in enumerate(kept)}
    rarity = np.array([np.log((1 + len(chosen)) / (1 + counted[mark])) + 1 for mark in kept])
    matrix = shares_of(chosen, numbers, rarity)
    models = [_logistic(LOOSE_FIRST, balanced=True).fit(matrix, labels[:, at]) for at in range(len(codes))]
    return Family(
        codes,
        numbers,
        rarity,
        np.stack([model.coef_[0] for model in models], axis=1).astype(np.float32),
        np.array([model.intercept_[0] for model in models]),
        {},
    )


def shares_of(chosen: Sequence[frozenset[str]], numbers: Mapping[str, int], rarity: Values) -> Any:
    """The marks of each case as a row of length one."""
    rows, columns, shares = [], [], []
    for row, marks in enumerate(chosen):
        found = [numbers[mark] for mark in marks if mark in numbers]
        length = float(np.sqrt(np.sum(rarity[found] ** 2))) if found else 1.0
        for column in found:
            rows.append(row)
            columns.append(column)
            shares.append(rarity[column] / length)
    return csr_matrix((shares, (rows, columns)), shape=(len(chosen), len(numbers)))


def _logistic(loose: float, *, balanced: bool) -> Any:
    solver = "liblinear" if balanced else "lbfgs"
    return LogisticRegression(
        C=loose, class_weight="balanced" if balanced else None, max_iter=3000, solver=solver
    )


def said_by_strangers(given: Material) -> Values:
    """What a first step that has read nothing by its author says of each new case: a column for each code."""
    authors, new = given.authors, _new(given)
    said = np.zeros((len(given.cases), len(given.codes)))
    for author in sorted(set(authors[new])):
        model = learn_first(given, np.where(authors != author)[0])
        own = np.where(authors == author)[0]
        shares = shares_of([given.cases[row].marks for row in own], model.numbers, model.rarity)
        said[own] = shares @ model.weights + model.constants
    return said


def _new(given: Material) -> Any:
    return np.array([case.new for case in given.cases])


def learn_second(given: Material, said: Values, rows: Any, at: int) -> tuple[Values, float]:
    """The second step for one code, learnt from new cases: what each thing seen weighs, and a constant."""
    seen = np.array([seen_of(given.codes[at], said[row, at], given.cases[row].statement) for row in rows])
    centre, scale = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    weights = np.array([PLAN_WEIGHT if given.cases[row].statement.in_plan else 1.0 for row in rows])
    model = _logistic(LOOSE_SECOND, balanced=False)
    model.fit((seen - centre) / scale, given.labels[rows, at], sample_weight=weights)
    plain = model.coef_[0] / scale
    return plain, float(model.intercept_[0] - plain @ centre)


def judged_by_strangers(given: Material, said: Values) -> Values:
    """The probabilities for each new case, as if it stood in a plan, from models that read nothing by its author.

    Rows of cases that are not new hold no number.
    """
    authors, new = given.authors, _new(given)
    judged = np.full(said.shape, np.nan)
    for author in sorted(set(authors[new])):
        learnt, tried = np.where(new & (authors != author))[0], np.where(new & (authors == author))[0]
        for at, code in enumerate(given.codes):
            weights, constant = learn_second(given, said, learnt, at)
            for row in tried:
                in_plan = replace(given.cases[row].statement, in_plan=True)
                odds = weights @ seen_of(code, said[row, at], in_plan) + constant
                judged[row, at] = 1 / (1 + np.exp(-odds))
    return judged


@dataclass(frozen=True)
class Verdicts:
    """What is right, what the check said and what strangers' models said, for one code and many new cases."""

    wanted: Any
    found: Any
    judged: Any
    in_plan: Any

    def weighed(self, accused: float, cleared: float) -> Any:
        """What is accused with these bounds."""
        return (self.judged >= accused) | (self.found & (self.judged >= cleared))

    def best_bounds(self) -> tuple[float, float]:
        """From where on wording accuses, and below where it clears: found most and least wrong (highest F1).

        Items of plans count twice what single statements do. Of bounds that do equally well, the middle; none
        accuses where three in ten would be right at most.
        """
        tried = [
            (high, low)
            for high in np.linspace(0.3, 0.9, 31)
            for low in np.linspace(0.04, 0.4, 19)
            if low <= high
        ]
        scores = [self._score(*pair) for pair in tried]
        near = [pair for pair, score in zip(tried, scores, strict=True) if score >= max(scores) - 0.015]
        high = float(np.median([pair[0] for pair in near]))
        return high, min(high, float(np.median([pair[1] for pair in near])))

    def _score(self, accused: float, cleared: float) -> float:
        weighed = self.weighed(accused, cleared)
        in_plans = _f1(self.wanted[self.in_plan], weighed[self.in_plan])
        return 2 * in_plans + _f1(self.wanted[~self.in_plan], weighed[~self.in_plan])


def verdicts(given: Material, judged: Values, at: int) -> Verdicts:
    """One code of a family, over all new cases."""
    new, code = np.where(_new(given))[0], given.codes[at]
    return Verdicts(
        given.labels[new, at].astype(bool),
        np.array([code in given.cases[row].statement.found for row in new]),
        judged[new, at],
        np.array([given.cases[row].statement.in_plan for row in new]),
    )


def _f1(wanted: Any, accused: Any) -> float:
    right = int((wanted & accused).sum())
    return 2 * right / (int(wanted.sum()) + int(accused.sum())) if right else 0.0


def learn(cases: Sequence[Case], report: bool = False) -> bytes:
    """The whole judge, as it is kept."""
    families: dict[str, Family] = {}
    accused: dict[str, float] = {}
    cleared: dict[str, float] = {}
    for name in FAMILIES:
        one = material(name, cases)
        said = said_by_strangers(one)
        judged = judged_by_strangers(one, said)
        for at, code in enumerate(one.codes):
            verdict = verdicts(one, judged, at)
            accused[code], cleared[code] = verdict.best_bounds()
            if report:
                _print(code, verdict, accused[code], cleared[code])
        first = learn_first(one, np.arange(len(one.cases)))
        new = np.where(_new(one))[0]
        second = {code: learn_second(one, said, new, at) for at, code in enumerate(one.codes)}
        families[name] = replace(first, second=second)
    return to_bytes(families, accused, cleared)


def _print(code: str, verdict: Verdicts, accused: float, cleared: float) -> None:
    weighed = verdict.weighed(accused, cleared)
    for where, rows in (("in plans", verdict.in_plan), ("alone", ~verdict.in_plan)):
        wanted = verdict.wanted[rows]

        def shares(said: Any, wanted: Any = wanted) -> str:
            right = (wanted & said).sum()
            return f"P {right / max(1, said.sum()):.2f} R {right / max(1, wanted.sum()):.2f}"

        print(
            f"{code} {where:8}: {wanted.sum():4} of {len(wanted)}; the check by itself "
            f"{shares(verdict.found[rows])}; weighed {shares(weighed[rows])}"
        )
    print(f"{code} accused from {accused:.2f}, cleared below {cleared:.2f}", flush=True)


def main() -> None:
    """Learn, say how well writers are judged whom nothing was learnt from, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--report", action="store_true", help="how well it judges writers it has not read")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument(
        "--without", nargs="*", default=[], help="authors to leave out, so as to measure on them"
    )
    given = parser.parse_args()
    cases = [case for case in all_cases() if case.author not in given.without]
    given.output.write_bytes(learn(cases, given.report))
    print(f"{len(cases)} statements, {given.output.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
