"""The plans of a cycle: put in, found again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import select

from audit.cycle.cycles import open_row
from audit.cycle.history import now, record
from audit.cycle.problems import NoSuchThing, StoreProblem, did_you_mean
from audit.cycle.store import Store
from audit.cycle.tables import DrawRow, EntryRow, PopulationRow
from audit.cycle.values import Added, Auditor, Cycle, Draw, Entry

_PROGRAM = Auditor("program")
_SHORTEST_HASH = 6  # hexadecimal digits by which a plan may be called: 16 million names are enough for one


@dataclass(frozen=True, slots=True)
class Candidate:
    """A plan that could be put in; `sha256` null: it could not be read."""

    path: str
    sha256: str | None = None
    register: Mapping[str, str] = field(default_factory=dict)
    stratum: Sequence[str] = ()
    sampled: bool = True


@dataclass(frozen=True, slots=True)
class Drawn:
    """How plans were drawn; see `audit.cycle.sampling`."""

    method: Literal["all", "random", "stratified"] = "all"
    seed: int | None = None
    stratify: Sequence[str] = ()
    register_name: str | None = None
    strata: Sequence[Mapping[str, Any]] = ()


def add_plans(
    store: Store,
    cycle: Cycle,
    candidates: Sequence[Candidate],
    drawn: Drawn | None = None,
    by: Auditor = _PROGRAM,
) -> Added:
    """Put the sampled among the candidates into a cycle; all of them are kept as the population.

    A path or content that is in the cycle already is not put in twice.
    """
    drawn = drawn or Drawn()
    sampled = [candidate for candidate in candidates if candidate.sampled]
    with store.write() as session:
        open_row(session, cycle.id)
        rows = session.execute(select(EntryRow.path, EntryRow.sha256).where(EntryRow.cycle_id == cycle.id))
        paths, contents = set[str](), set[str]()
        for path, sha256 in rows:
            paths.add(path)
            contents.add(sha256 or "")
        draw = DrawRow(
            cycle_id=cycle.id,
            drawn_at=now(),
            method=drawn.method,
            seed=drawn.seed,
            stratify=list(drawn.stratify),
            register_name=drawn.register_name,
            population=len(candidates),
            sample=len(sampled),
            strata=[dict(stratum) for stratum in drawn.strata],
        )
        session.add(draw)
        session.flush()
        session.add_all(
            PopulationRow(
                draw_id=draw.id,
                path=candidate.path,
                register=dict(candidate.register),
                stratum=list(candidate.stratum),
                sampled=candidate.sampled,
            )
            for candidate in candidates
        )
        added, already = [], []
        for candidate in sampled:
            if candidate.path in paths or (candidate.sha256 or " ") in contents:
                already.append(candidate.path)
                continue
            paths.add(candidate.path)
            contents.add(candidate.sha256 or "")
            row = EntryRow(
                cycle_id=cycle.id,
                draw_id=draw.id,
                path=candidate.path,
                sha256=candidate.sha256,
                register=dict(candidate.register),
                plan_id=None,
            )
            session.add(row)
            added.append(row)
        session.flush()
        record(session, by, "added", cycle.id, after={"plans": len(added), "population": len(candidates)})
        return Added(tuple(entry_of(row) for row in added), tuple(already))


def list_entries(store: Store, cycle: Cycle) -> list[Entry]:
    """The plans of a cycle in the order in which they were put in."""
    with store.read() as session:
        chosen = select(EntryRow).where(EntryRow.cycle_id == cycle.id).order_by(EntryRow.id)
        return [entry_of(row) for row in session.scalars(chosen)]


def list_draws(store: Store, cycle: Cycle) -> list[Draw]:
    """How the plans of a cycle were drawn, each time that some were put in."""
    with store.read() as session:
        chosen = select(DrawRow).where(DrawRow.cycle_id == cycle.id).order_by(DrawRow.id)
        return [_draw_of(row) for row in session.scalars(chosen)]


def find_entry(store: Store, cycle: Cycle, plan: str) -> Entry:
    """A plan of a cycle by its path, the end of its path, or the beginning of its sha256."""
    entries = list_entries(store, cycle)
    wanted = plan.replace("\\", "/")
    by_path = [entry for entry in entries if entry.path == plan]
    by_end = [
        entry
        for entry in entries
        if ("/" + entry.path.replace("\\", "/")).endswith("/" + wanted.lstrip("./"))
    ]
    by_hash = [
        entry
        for entry in entries
        if len(plan) >= _SHORTEST_HASH and entry.sha256 and entry.sha256.startswith(plan.lower())
    ]
    found = by_path or by_end or by_hash
    if not found:
        names = [entry.file_name for entry in entries]
        raise NoSuchThing(f'There is no plan "{plan}" in "{cycle.name}"{did_you_mean(plan, names)}')
    if len(found) > 1:
        paths = ", ".join(entry.path for entry in found[:5])
        raise StoreProblem(f'"{plan}" could be any of {len(found)} plans: {paths}. Name more of its path.')
    return found[0]


def entry_of(row: EntryRow) -> Entry:
    """A row as a value."""
    return Entry(id=row.id, cycle_id=row.cycle_id, path=row.path, sha256=row.sha256, register=row.register)


def _draw_of(row: DrawRow) -> Draw:
    return Draw(
        drawn_at=row.drawn_at,
        method=row.method,  # type: ignore[arg-type]
        seed=row.seed,
        stratify=row.stratify,
        register_name=row.register_name,
        population=row.population,
        sample=row.sample,
        strata=row.strata,
    )
