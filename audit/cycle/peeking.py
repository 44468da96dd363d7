"""Reads only what plans say of themselves (year group, primary need ...), to stratify a sample by it.

No checks, no thread: a tenth of an audit. Like an audit, each file is read in a process that can be
ended; one that cannot be read has no details and may still be drawn.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from audit.model.plan import Details
from audit.pipeline import MEMORY_LIMIT, TIME_LIMIT, limit_memory, process_context

#: The details by which a sample may be stratified.
STRATIFIED_BY = (
    "phase",
    "year_group",
    "primary_need",
    "status",
    "setting",
    "named_placement",
    "local_authority",
    "looked_after",
    "first_plan",
    "social_care_status",
)


def read_details(
    paths: Sequence[Path], jobs: int | None = None, seen: Callable[[int], None] | None = None
) -> list[dict[str, str]]:
    """The details of some plans by name, in their order; `seen` is told how many have been read."""
    from pebble import ProcessPool

    workers = max(1, min(jobs or os.cpu_count() or 1, len(paths)))
    found: list[dict[str, str]] = []
    with ProcessPool(
        max_workers=workers, initializer=limit_memory, initargs=(MEMORY_LIMIT,), context=process_context()
    ) as pool:
        # Handed out one after the other, so that each has the whole of the time limit.
        results = pool.map(_peek, paths, chunksize=1, timeout=TIME_LIMIT).result()
        for number in range(len(paths)):
            try:
                found.append(next(results))
            except Exception:  # too long, too big, or the process died
                found.append({})
            if seen is not None:
                seen(number + 1)
    return found


def details_by_name(details: Details) -> dict[str, str]:
    """What a plan says of itself, as texts."""
    said = {name: getattr(details, name) for name in STRATIFIED_BY}
    return {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in said.items()
        if value is not None
    }


def _peek(path: Path) -> dict[str, str]:
    from audit.reading.open import read_document
    from audit.sections import split_sections

    return details_by_name(split_sections(read_document(path)).details)
