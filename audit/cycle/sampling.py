"""Draws samples that can be drawn again: by a seed, at random or from each stratum in proportion.

Who is drawn follows from the seed and the plans' names alone (a hash orders them), not from a random
number generator: the same draw comes out on another machine, with another version, in other hands.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from audit.cycle.problems import StoreProblem

#: The stratum of plans that do not say what they are stratified by.
UNKNOWN = "(not known)"

Stratum = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A plan of the population: a name that is the same on every machine, and its details by name."""

    name: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StratumCount:
    """A stratum by its values, with how many plans it has in the population and in the sample."""

    values: Stratum
    population: int
    sample: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Which members were drawn (by their place in the population), and from which strata."""

    chosen: frozenset[int]
    strata: tuple[Stratum, ...]

    def compared(self) -> list[StratumCount]:
        """Each stratum with its numbers in population and sample, the largest first."""
        population: dict[Stratum, int] = defaultdict(int)
        sample: dict[Stratum, int] = defaultdict(int)
        for number, stratum in enumerate(self.strata):
            population[stratum] += 1
            sample[stratum] += number in self.chosen
        ordered = sorted(population, key=lambda stratum: (-population[stratum], stratum))
        return [StratumCount(stratum, population[stratum], sample[stratum]) for stratum in ordered]


def draw_sample(
    population: Sequence[Member], size: int | None, seed: int, stratify: Sequence[str] = ()
) -> Sample:
    """Draw `size` plans (all without it), from each stratum in proportion where `stratify` names details."""
    if size is not None and size < 1:
        raise StoreProblem("A sample has at least one plan.")
    strata = tuple(tuple((member.details.get(name) or UNKNOWN) for name in stratify) for member in population)
    if size is None or size >= len(population):
        return Sample(frozenset(range(len(population))), strata)
    members: dict[Stratum, list[int]] = defaultdict(list)
    for number, stratum in enumerate(strata):
        members[stratum].append(number)
    shares = allocate({stratum: len(its) for stratum, its in members.items()}, size)
    chosen: set[int] = set()
    for stratum, its in members.items():
        ordered = sorted(its, key=lambda number: _turn(seed, population[number].name))
        chosen.update(ordered[: shares[stratum]])
    return Sample(frozenset(chosen), strata)


def allocate(sizes: Mapping[Stratum, int], total: int) -> dict[Stratum, int]:
    """How many of a sample come from each stratum: in proportion, by the largest remainder.

    Where the sample has room for it, every stratum gives at least one; none gives more than it has.
    """
    population = sum(sizes.values())
    quotas = {stratum: Fraction(total * size, population) for stratum, size in sizes.items()}
    least = 1 if total >= len(sizes) else 0
    shares = {stratum: max(least, int(quota)) for stratum, quota in quotas.items()}
    while (short := total - sum(shares.values())) != 0:
        step = 1 if short > 0 else -1
        able = [
            stratum
            for stratum in sizes
            if (shares[stratum] < sizes[stratum] if step > 0 else shares[stratum] > least)
        ]
        # The stratum furthest from its quota changes first; by name where two are equally far.
        chosen = min(able, key=lambda stratum: (-step * (quotas[stratum] - shares[stratum]), stratum))
        shares[chosen] += step
    return shares


def _turn(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}\x00{name}".encode("utf-8", "surrogatepass")).digest()
