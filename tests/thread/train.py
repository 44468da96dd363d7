"""Learns the linker's weights from the labelled threads: a command for developers.

    python -m tests.thread.train [--output FOLDER]

Only cases whose part is `tune` are read. The weights are found by Newton's method on the penalised
likelihood; nothing is random but the way plans are dealt into folds, which is fixed. The second
models and the ones for items alone learn from what models that had not seen the plan said of it.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import audit.thread
from audit.model.findings import LinkKind
from audit.thread.affinity import Affinity
from audit.thread.features import FEATURES, KINDS, PairFeatures, pair_features
from audit.thread.lexicon import Found
from audit.thread.reading import Reading
from audit.thread.scorer import (
    End,
    Model,
    Values,
    Weights,
    first_values,
    item_values,
    second_values,
    to_json,
    with_firm_ties,
)
from audit.thread.senses import Senses
from audit.thread.wording import spoken
from tests.thread.affinity import Statements, learn_affinity, read_matters, told_by, write_affinity
from tests.thread.labelled import Case, View, all_cases, piece_of
from tests.thread.seeded import seeded_cases
from tests.thread.senses import learn_senses, write_senses

FOLDS = 6
ENDS: tuple[End, End] = ("source", "target")

#: A plan counts as often with its labels alone as in its file, and as a copy of it with seeded gaps.
VIEW_WEIGHTS = {"gold": 1.0, "docx": 1.0, "thread": 1.0, "piece": 0.1, "seeded": 1.0}
LEARNT_VIEWS: tuple[View, ...] = ("gold", "docx", "thread")

#: Pieces of each case that are learnt from too, so that a plan of five items is not strange.
PIECES = 2

#: What the plan itself draws is rare in the learning material and sure where it is: held down less.
FIRM = ("row", "row elsewhere", "reference", "reference elsewhere", "through", "turn")

#: From which probability of being alone a gap is said to be one, where not from the half: about where, by
#: cross-validation by author, what is right among what is said and what is found weigh the same, on labelled
#: plans as read and on copies with seeded gaps.
DECIDED: dict[tuple[LinkKind, End], float] = {
    ("aspiration-outcome", "source"): 0.22,
    ("need-outcome", "source"): 0.36,
    ("need-outcome", "target"): 0.26,
    ("need-provision", "source"): 0.33,
    ("need-provision", "target"): 0.25,
    ("outcome-provision", "source"): 0.25,
}

#: The lexicon was widened with the tune part in sight, so it knows that part better than any plan to
#: come. This share of its terms is forgotten, other ones in each plan, when weights are learnt.
FORGETTING = 0.35

#: In so many parts authors are dealt, to learn what goes with what from the plans of others.
STRANGERS = 5

#: How strongly weights are held near nothing: chosen by cross-validation on the tune part.
PENALTY = {"first": 20.0, "second": 20.0, "alone": 20.0}


@dataclass
class Sheet:
    """A case with its features and, for each kind, which pairs are linked and which are known."""

    case: Case
    features: dict[LinkKind, PairFeatures]
    linked: dict[LinkKind, np.ndarray]
    known: dict[LinkKind, np.ndarray]


def make_sheet(
    case: Case,
    without: Collection[str] = (),
    forgetting: float = 0.0,
    senses: Senses | None = None,
    affinity: Affinity | None = None,
) -> Sheet:
    """The features and labels of a case; features named in `without` say nothing.

    `forgetting` is the share of the lexicon's terms that are not known in this case.
    """

    def known(found: Found) -> bool:
        term = f"{case.name} {found.concept} {found.side} {' '.join(found.words).lower()}"
        return zlib.crc32(term.encode()) / 2**32 >= forgetting

    reading = Reading(case.items, known if forgetting else None, senses, affinity)
    sheet = Sheet(case, {}, {}, {})
    for kind in KINDS:
        features = pair_features(reading, kind)
        if not features.values.size:
            continue
        features.values[..., [name in without for name in FEATURES]] = 0
        sheet.features[kind] = features
        pairs = [[(one.id, other.id) for other in features.right] for one in features.left]
        sheet.linked[kind] = np.array([[pair in case.links[kind] for pair in row] for row in pairs])
        sheet.known[kind] = np.array(
            [[one in case.known and other in case.known for one, other in row] for row in pairs]
        )
    return sheet


def learning_cases() -> list[Case]:
    """Every labelled plan and thread of the tune part.

    A plan's PDF is left out: it is the same words in the same rows again.
    """
    return [case for case in all_cases("tune", LEARNT_VIEWS) if case.items]


def learning_sheets(
    without: Collection[str] = (), strange: Mapping[str, Affinity] | None = None
) -> list[Sheet]:
    """Everything that is learnt from: the tune part, and pieces of it.

    `strange` is what goes with what by author (`affinities_of_strangers`), where it is known already.
    """
    cases = learning_cases()
    goes_with = strange or affinities_of_strangers(cases)
    senses = learn_senses(spoken_texts(cases), FORGETTING)
    pieces = [piece_of(case, seed) for case in cases for seed in range(PIECES)]
    return [
        make_sheet(case, without, FORGETTING, senses, goes_with[case.author])
        for case in (*cases, *pieces)
        if case.items
    ]


def affinities_of_strangers(cases: Sequence[Case]) -> dict[str, Affinity]:
    """For each author of labelled plans, what goes with what as learnt from other authors' and the matters.

    What is learnt by heart says nothing about a plan to come, so no plan is scored by what has seen its like.
    """
    authors = sorted({case.author for case in cases})
    matters = list(read_matters())
    found: dict[str, Affinity] = {}
    for fold in range(STRANGERS):
        own = authors[fold::STRANGERS]
        learnt = learn_affinity([*matters, *_told([case for case in cases if case.author not in own])])
        found |= dict.fromkeys(own, learnt)
    return found


def _told(cases: Sequence[Case]) -> list[Statements]:
    """The labelled statements of each plan, once."""
    return [told_by(case) for case in cases if case.view in ("gold", "thread")]


def spoken_texts(cases: Sequence[Case]) -> list[str]:
    """What the items of some cases say, each once."""
    return sorted({spoken(item) for case in cases for item in case.items})


def fit(values: Values, linked: np.ndarray, counts: Values, penalty: float) -> Model:
    """A logistic model by Newton's method, features centred and scaled, large weights held down."""
    centre, scale = values.mean(axis=0), values.std(axis=0)
    scale = np.where(scale > 1e-6, scale, 1.0)
    table = np.hstack([(values - centre) / scale, np.ones((len(values), 1))])
    weights = np.zeros(table.shape[1])
    held = np.full(table.shape[1], penalty)
    held[-1] = 0.0
    if values.shape[1] > len(FEATURES):  # pairs, not items alone
        held[[FEATURES.index(name) for name in FIRM]] = penalty / 20
    for _ in range(40):
        said = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (counts * (said - linked)) + held * weights
        bend = (table * (counts * said * (1 - said))[:, None]).T @ table + np.diag(held + 1e-9)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-4:
            break
    return Model(centre, scale, weights[:-1], float(weights[-1]))


def fold_of(cases: Sequence[Case]) -> list[int]:
    """The fold of each case: all cases of one plan in one fold."""
    names = sorted({case.name for case in cases})
    dealt = np.random.RandomState(0).permutation(len(names))
    fold = {name: int(number) % FOLDS for name, number in zip(names, dealt, strict=True)}
    return [fold[case.name] for case in cases]


def _stack(sheets: Sequence[Sheet], kind: LinkKind, values: Sequence[dict[LinkKind, Values]]):  # type: ignore[no-untyped-def]
    rows, linked, counts = [], [], []
    for sheet, value in zip(sheets, values, strict=True):
        if kind not in sheet.features:
            continue
        known = sheet.known[kind]
        rows.append(value[kind][known])
        linked.append(sheet.linked[kind][known])
        counts.append(np.full(int(known.sum()), VIEW_WEIGHTS[sheet.case.view]))
    return np.concatenate(rows), np.concatenate(linked).astype(float), np.concatenate(counts)


def _fit_pairs(
    sheets: Sequence[Sheet], values: Sequence[dict[LinkKind, Values]], penalty: float
) -> dict[LinkKind, Model]:
    return {kind: fit(*_stack(sheets, kind, values), penalty) for kind in KINDS}


def _applied(models: dict[LinkKind, Model], values: dict[LinkKind, Values]) -> dict[LinkKind, Values]:
    return {kind: models[kind].probability(value) for kind, value in values.items()}


def _out_of_fold(
    sheets: Sequence[Sheet], values: Sequence[dict[LinkKind, Values]], penalty: float
) -> list[dict[LinkKind, Values]]:
    """What models say of each case that learnt from the other folds only."""
    folds = fold_of([sheet.case for sheet in sheets])
    said: list[dict[LinkKind, Values]] = [{} for _ in sheets]
    for fold in range(FOLDS):
        rest = [number for number, own in enumerate(folds) if own != fold]
        models = _fit_pairs([sheets[number] for number in rest], [values[number] for number in rest], penalty)
        for number, own in enumerate(folds):
            if own == fold:
                said[number] = _applied(models, values[number])
    return said


def _alone_table(sheets: Sequence[Sheet], said: Sequence[dict[LinkKind, Values]], kind: LinkKind, end: End):  # type: ignore[no-untyped-def]
    rows, alone, counts = [], [], []
    for sheet, p in zip(sheets, said, strict=True):
        if kind not in sheet.features:
            continue
        features = sheet.features[kind]
        items = features.left if end == "source" else features.right
        known = np.array([item.id in sheet.case.known for item in items])
        by_itself = np.array([item.id in sheet.case.alone[kind, end] for item in items])
        rows.append(item_values(sheet.features, p, kind, end)[known])
        alone.append(by_itself[known])
        counts.append(np.full(int(known.sum()), VIEW_WEIGHTS[sheet.case.view]))
    return np.concatenate(rows), np.concatenate(alone).astype(float), np.concatenate(counts)


def train(
    sheets: Sequence[Sheet], seeded: Sequence[Sheet] = ()
) -> tuple[Weights, list[dict[LinkKind, Values]]]:
    """The weights, and what models that had not seen each case say of it.

    Of the plans with seeded gaps only the models of items alone learn; their pairs are scored by models
    that have seen no plan of their writer.
    """
    seen = [{kind: first_values(one) for kind, one in sheet.features.items()} for sheet in sheets]
    first = _fit_pairs(sheets, seen, PENALTY["first"])
    said = _out_of_fold(sheets, seen, PENALTY["first"])
    again = [
        {kind: second_values(kind, p, values[kind]) for kind in values}
        for p, values in zip(said, seen, strict=True)
    ]
    second = _fit_pairs(sheets, again, PENALTY["second"])
    final = [
        {kind: with_firm_ties(p, sheet.features[kind].ties) for kind, p in said_of.items()}
        for sheet, said_of in zip(sheets, _out_of_fold(sheets, again, PENALTY["second"]), strict=True)
    ]
    told = [*final, *_said_of_seeded(sheets, seen, again, seeded)]
    alone: dict[tuple[LinkKind, End], Model] = {}
    decided: dict[tuple[LinkKind, End], float] = {}
    for kind in KINDS:
        for end in ENDS:
            table = _alone_table([*sheets, *seeded], told, kind, end)
            alone[kind, end] = fit(*table, PENALTY["alone"])
            decided[kind, end] = DECIDED.get((kind, end), 0.5)
    return Weights(first, second, alone, decided), final


def _said_of_seeded(
    sheets: Sequence[Sheet],
    seen: Sequence[dict[LinkKind, Values]],
    again: Sequence[dict[LinkKind, Values]],
    seeded: Sequence[Sheet],
) -> list[dict[LinkKind, Values]]:
    """What models that had seen no plan of its writer say of each seeded plan."""
    learnt: dict[str, tuple[dict[LinkKind, Model], dict[LinkKind, Model]]] = {}
    authors = {sheet.case.author for sheet in sheets}
    said = []
    for sheet in seeded:
        author = sheet.case.author if sheet.case.author in authors else ""
        if author not in learnt:
            rest = [number for number, one in enumerate(sheets) if one.case.author != author]
            some = [sheets[number] for number in rest]
            learnt[author] = (
                _fit_pairs(some, [seen[number] for number in rest], PENALTY["first"]),
                _fit_pairs(some, [again[number] for number in rest], PENALTY["second"]),
            )
        first, second = learnt[author]
        values = {kind: first_values(one) for kind, one in sheet.features.items()}
        p = _applied(first, values)
        q = _applied(second, {kind: second_values(kind, p, values[kind]) for kind in values})
        said.append({kind: with_firm_ties(one, sheet.features[kind].ties) for kind, one in q.items()})
    return said


def out_of_fold(sheets: Sequence[Sheet]) -> list[dict[LinkKind, Values]]:
    """What models that had not seen each case say of it."""
    return train(sheets)[1]


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path(audit.thread.__file__).parent)
    parser.add_argument(
        "--gaps-only", action="store_true", help="keep senses and pairs as they are: learn what is left alone"
    )
    options = parser.parse_args()
    cases = learning_cases()
    strange = affinities_of_strangers(cases)
    sheets = learning_sheets(strange=strange)
    if not options.gaps_only:
        write_affinity(learn_affinity([*read_matters(), *_told(cases)]), options.output / "affinity.npz")
        senses = learn_senses(spoken_texts([sheet.case for sheet in sheets]))
        write_senses(senses, options.output / "senses.npz")
    weights, _ = train(sheets, [make_sheet(case, affinity=strange[case.author]) for case in seeded_cases()])
    file = options.output / "weights.json"
    learnt = json.loads(to_json(weights))
    if options.gaps_only:
        held = json.loads(file.read_text(encoding="utf-8"))
        learnt |= {"first": held["first"], "second": held["second"]}
    file.write_text(json.dumps(learnt, indent=1) + "\n", encoding="utf-8")
    plans = {sheet.case.name for sheet in sheets}
    print(f"{len(sheets)} cases of {len(plans)} plans and threads -> {options.output}")


if __name__ == "__main__":
    main()
