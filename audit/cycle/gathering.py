"""From paths and a register to plans in a cycle: finds, compares, draws, and puts in."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from audit.cycle.entries import Candidate, Drawn, add_plans
from audit.cycle.peeking import STRATIFIED_BY, read_details
from audit.cycle.problems import StoreProblem, did_you_mean
from audit.cycle.registers import RegisterRow, read_register
from audit.cycle.sampling import Member, Sample, draw_sample
from audit.cycle.store import Store
from audit.cycle.values import Added, Auditor, Cycle
from audit.discovery import find_plans
from audit.safety import path_text

_SEEDS = 1_000_000  # seeds that nobody chose: six digits, to be written down with ease
_PIECE = 2**20  # bytes hashed at once


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to put in: from where, how many, by which strata."""

    paths: Sequence[str] = ()
    register: Path | None = None
    sample: int | None = None
    stratify: Sequence[str] = ()
    seed: int | None = None
    jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of it. `not_in_register`: plans found that it does not name; `passed_over`: other files."""

    added: Added
    sample: Sample
    seed: int | None
    population: int
    not_in_register: int
    passed_over: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A plan of the population: what it is called on every machine, where it is, what the register says."""

    name: str
    path: Path
    columns: dict[str, str]


def gather(
    store: Store,
    cycle: Cycle,
    wanted: Wanted,
    by: Auditor,
    seen: Callable[[int], None] | None = None,
) -> Gathered:
    """Put plans into a cycle, all or a sample; `seen` is told of plans read for their details."""
    rows = read_register(wanted.register) if wanted.register else []
    found, passed_over, unnamed = _population(wanted.paths, rows)
    if not found:
        raise StoreProblem("There is no plan (.docx or .pdf) to put in.")
    members = _members(found, rows, wanted, seen)
    draws = wanted.sample is not None and wanted.sample < len(found)
    seed = (wanted.seed if wanted.seed is not None else secrets.randbelow(_SEEDS)) if draws else wanted.seed
    sample = draw_sample(members, wanted.sample, seed or 0, wanted.stratify)
    candidates = [
        Candidate(
            path=path_text(one.path.absolute()),
            sha256=content_hash(one.path) if number in sample.chosen else None,
            register=one.columns,
            stratum=sample.strata[number],
            sampled=number in sample.chosen,
        )
        for number, one in enumerate(found)
    ]
    drawn = Drawn(
        method="all" if not draws else "stratified" if wanted.stratify else "random",
        seed=seed,
        stratify=tuple(wanted.stratify),
        register_name=wanted.register.name if wanted.register else None,
        strata=[asdict(stratum) for stratum in sample.compared()],
    )
    added = add_plans(store, cycle, candidates, drawn, by)
    return Gathered(added, sample, seed, len(found), unnamed, passed_over)


def content_hash(path: Path) -> str | None:
    """A file's sha256; None where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
    except (OSError, ValueError):
        return None
    return digest.hexdigest()


def _population(paths: Sequence[str], rows: Sequence[RegisterRow]) -> tuple[list[_Found], int, int]:
    """The plans to draw from, how many files were passed over, how many plans the register lacks."""
    if not paths:
        return [_Found(row.written, row.path, dict(row.columns)) for row in _once(rows)], 0, 0
    discovery = find_plans(paths)
    if not rows:
        found = [_Found(_name(source.path, paths), source.path, {}) for source in discovery.sources]
        return found, discovery.passed_over, 0
    by_path: dict[str, RegisterRow | None] = {str(row.path.absolute()): row for row in rows}
    by_name: dict[str, RegisterRow | None] = {}
    for one in rows:  # a name that stands twice tells nothing
        by_name[one.path.name.casefold()] = None if one.path.name.casefold() in by_name else one
    found, unnamed = [], 0
    for source in discovery.sources:
        named = by_name.get(source.path.name.casefold())
        row = by_path.get(str(source.path.absolute()), named)
        unnamed += row is None
        columns = dict(row.columns) if row is not None else {}
        found.append(_Found(_name(source.path, paths), source.path, columns))
    return found, discovery.passed_over, unnamed


def _once(rows: Sequence[RegisterRow]) -> list[RegisterRow]:
    return list({str(row.path): row for row in rows}.values())


def _name(path: Path, given: Sequence[str]) -> str:
    """A plan's path below the folder that was named: the same wherever the folder lies."""
    for folder in map(Path, given):
        if path != folder and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name


def _members(
    found: Sequence[_Found],
    rows: Sequence[RegisterRow],
    wanted: Wanted,
    seen: Callable[[int], None] | None,
) -> list[Member]:
    """The population with the details it is stratified by: the register's, else what the plans say."""
    in_register = {column for row in rows for column in row.columns}
    unknown = [name for name in wanted.stratify if name not in in_register and name not in STRATIFIED_BY]
    if unknown:
        known = sorted(in_register | set(STRATIFIED_BY))
        raise StoreProblem(
            f'Plans cannot be stratified by "{unknown[0]}"{did_you_mean(unknown[0], known)} '
            f"There are: {', '.join(known)}."
        )
    inside: list[dict[str, str]] = [{} for _ in found]
    if any(name not in in_register for name in wanted.stratify):
        inside = read_details([one.path for one in found], wanted.jobs, seen)
    return [Member(one.name, {**details, **one.columns}) for one, details in zip(found, inside, strict=True)]
