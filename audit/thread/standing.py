"""How an item stands: what tells whether it is linked at all, or left alone.

Beside how well its best candidate fits, it matters whom else that candidate answers (an outcome that
another need explains much better says little for this one), how well the plan's other items are
answered, and whether a third item leads there (the need's provision, which serves an outcome).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix
from audit.model.findings import LinkKind
from audit.model.plan import ItemKind
from audit.thread.features import FEATURES, KINDS, PairFeatures
from audit.thread.ties import DOMAINS
from audit.thread.weights import End, Values

#: Probabilities are never 0 or 1.
_EDGE = 1e-4


def item_values(
    features: Mapping[LinkKind, PairFeatures], said: Mapping[LinkKind, Values], kind: LinkKind, end: End
) -> Values:
    """What tells whether each item at one end of a kind of link is linked at all (`weights.ITEM`)."""
    one = features[kind]
    p = said[kind] if end == "source" else said[kind].T
    best = p.max(axis=1)
    return np.stack(
        [
            *_by_itself(one, p, end, best),
            *_among_others(p, best),
            *_by_a_third(said, kind, end),
            *_among_its_own(one, end, best),
        ],
        axis=-1,
    )


def _by_itself(one: PairFeatures, p: Values, end: End, best: Values) -> list[Values]:
    """How well an item's own candidates fit it."""
    items = one.left if end == "source" else one.right
    words, meaning, firm = (
        matrix if end == "source" else matrix.T for matrix in (one.terms, one.meaning, one.ties.firm)
    )
    clipped = np.clip(best, _EDGE, 1 - _EDGE)
    second = np.sort(p, axis=1)[:, -2] if p.shape[1] > 1 else np.zeros_like(best)
    own = firm.max(axis=1)
    cube = one.values if end == "source" else one.values.transpose(1, 0, 2)
    concepts, vectors, same, generic, text, standing = (
        cube[..., FEATURES.index(name)]
        for name in ("lexicon", "vectors", "same area", "generic", "text ranked", "standing best")
    )
    mine, beyond = (
        cube[..., FEATURES.index(f"{name} {'across' if end == 'source' else 'down'}")]
        for name in ("standing", "beyond usual")
    )
    likeliest = p.argmax(axis=1)[:, None]
    lengths = np.array([len(item.text.split()) for item in items], dtype=np.float64)
    neighbours = _mean_of_others(own)
    return [
        best,
        np.log(clipped / (1 - clipped)),
        second,
        1 - np.prod(1 - p, axis=1),
        np.sqrt(words.max(axis=1)),
        meaning.max(axis=1),
        np.full_like(best, np.log(p.shape[1])),
        own,
        neighbours,
        neighbours * (1 - own),
        1.0 * (lengths < 9),
        np.log(np.maximum(lengths, 1)),
        concepts.max(axis=1),
        vectors.max(axis=1),
        text.max(axis=1),
        (p * same).max(axis=1),
        1.0 * (same.max(axis=1) == 0),
        np.take_along_axis(generic, likeliest, axis=1)[:, 0],
        best - second,
        1.0 * (p >= 0.5).sum(axis=1),
        mine.min(axis=1),
        standing.min(axis=1),
        beyond.max(axis=1),
        np.take_along_axis(mine, likeliest, axis=1)[:, 0],
        np.take_along_axis(beyond, likeliest, axis=1)[:, 0],
    ]


def _among_others(p: Values, best: Values) -> list[Values]:
    """How well the plan's other items are answered, and whom an item's candidates answer better."""
    number, chosen = np.arange(len(p)), p.argmax(axis=1)
    rivals = rival_of(p, 0)
    first = p * p / np.maximum(np.maximum(p, rivals), _EDGE)
    share = p / np.maximum(p.sum(axis=0, keepdims=True), _EDGE)
    return [
        np.full_like(best, np.log(p.shape[0] / p.shape[1])),
        _mean_of_others(best),
        _median_of_others(best),
        _mean_of_others(1.0 * (best >= 0.5)),
        rivals[number, chosen],
        p.sum(axis=0)[chosen] - best,
        first.max(axis=1),
        first.sum(axis=1),
        (p * share).sum(axis=1),
    ]


def _by_a_third(said: Mapping[LinkKind, Values], kind: LinkKind, end: End) -> list[Values]:
    """Whether a third item leads from an item to the other end, and how well that third is tied itself."""
    way = way_round(kind, said)
    way = way if end == "source" else way.T
    own, other = KINDS[kind] if end == "source" else KINDS[kind][::-1]
    thirds = {"need", "outcome", "provision"} - {own, other}
    nothing = np.zeros(len(way))
    if len(thirds) != 1:  # a hope has no third item
        return [nothing, nothing, nothing]
    third: ItemKind = thirds.pop()  # type: ignore[assignment]
    first, last = _between(said, own, third), _between(said, third, other)
    if first is None or last is None:
        return [way.max(axis=1), nothing, nothing]
    weight = first**2
    tied = weight @ last.max(axis=1) / np.maximum(weight.sum(axis=1), _EDGE)
    return [way.max(axis=1), tied, first.max(axis=1)]


def _among_its_own(one: PairFeatures, end: End, best: Values) -> list[Values]:
    """How an item stands among those of its area and section: where two outcomes serve three needs of an
    area, the need that they answer least is the likeliest to be left alone."""
    items = one.left if end == "source" else one.right
    same = one.ties.same_area if end == "source" else one.ties.same_area.T
    others = ~np.eye(len(items), dtype=bool)
    of_area = others & _alike([item.area for item in items])
    of_section = others & _alike([item.section for item in items])
    domains = [DOMAINS.get(item.section) for item in items]
    return [
        _share(best[None, :] > best[:, None], others),
        _share(best[None, :] > best[:, None], of_area),
        np.where(of_area.any(axis=1), best - _share(best[None, :], of_area), 0.0),
        np.where(of_section.any(axis=1), best - _share(best[None, :], of_section), 0.0),
        np.log((1.0 + of_area.sum(axis=1)) / (1.0 + same.sum(axis=1))),
        np.array([1.0 * (domain == "health") for domain in domains]),
        np.array([1.0 * (domain == "care") for domain in domains]),
    ]


def _alike(names: Sequence[str | None]) -> NDArray[np.bool_]:
    """Which of some named things have the same name; what has none is like nothing."""
    numbers: dict[str, int] = {}
    own = np.array([-1 if name is None else numbers.setdefault(name, len(numbers)) for name in names])
    alike: NDArray[np.bool_] = (own[:, None] == own[None, :]) & (own[:, None] >= 0)
    return alike


def _share(holds: Values | NDArray[np.bool_], among: NDArray[np.bool_]) -> Values:
    """For each row the mean over the columns that count; nothing where none does."""
    shares: Values = (holds * among).sum(axis=1) / np.maximum(1, among.sum(axis=1))
    return shares


def _between(said: Mapping[LinkKind, Values], one: ItemKind, other: ItemKind) -> Values | None:
    """The probabilities of all pairs of two kinds of item, the first down and the other across."""
    for kind, ends in KINDS.items():
        if kind in said and ends == (one, other):
            return said[kind]
        if kind in said and ends == (other, one):
            turned: Values = said[kind].T
            return turned
    return None


def _mean_of_others(values: Matrix | Values) -> Values:
    """For each number the mean of all the others; nothing where there is no other."""
    others: Values = (values.sum() - values) / max(1, len(values) - 1)
    return others


def _median_of_others(values: Values) -> Values:
    """For each number the median of all the others; nothing where there is no other."""
    ordered, count = np.sort(values), len(values) - 1
    if count < 1:
        return np.zeros(len(values))
    place = np.searchsorted(ordered, values)
    low, high = (count - 1) // 2, count // 2
    # Without a number, those that stand behind it move up by one place.
    median: Values = (ordered[low + (place <= low)] + ordered[high + (place <= high)]) / 2
    return median


def way_round(kind: LinkKind, first: Mapping[LinkKind, Values]) -> Values:
    """How likely the way from one to the other by a third item is: the best of them."""
    need_outcome = first.get("need-outcome")
    need_provision = first.get("need-provision")
    outcome_provision = first.get("outcome-provision")
    legs: tuple[Values | None, Values | None] = (None, None)
    if kind == "need-provision":
        legs = (need_outcome, outcome_provision)
    elif kind == "need-outcome":
        legs = (need_provision, None if outcome_provision is None else outcome_provision.T)
    elif kind == "outcome-provision":
        legs = (None if need_outcome is None else need_outcome.T, need_provision)
    one, other = legs
    if one is None or other is None or one.shape[1] == 0:
        return np.zeros_like(first[kind])
    # Row by row: the products of all ways at once fill the memory for a plan of many hundred items.
    return np.array([(row[:, None] * other).max(axis=0) for row in one])


def rival_of(p: Values, axis: int) -> Values:
    """For each pair the best of the others in its row (axis 1) or column (axis 0)."""
    if p.shape[axis] < 2:
        return np.zeros_like(p)
    ordered = np.sort(p, axis=axis)
    best, second = np.take(ordered, [-1], axis=axis), np.take(ordered, [-2], axis=axis)
    rival: Values = np.where(p >= best, second + 0 * p, best + 0 * p)
    return rival
