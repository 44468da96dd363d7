"""Reports on an audit cycle: a module here is a format, named after it.

Each has `write(figures, tables, out)`, or `write_bytes` where it is not text. It is given the cycle in
figures and its plans, findings and judgements as tables of rows that may be read once; it knows nothing
of the store they come from. `NEEDS_TABLES` says whether it reads them at all.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import IO, Any, Protocol

from audit.model.cycle import CycleFigures, Table


class Write(Protocol):
    """Writes a cycle to a stream, of text or of bytes as the format is."""

    def __call__(self, figures: CycleFigures, tables: Sequence[Table], out: IO[Any]) -> None: ...


@dataclass(frozen=True, slots=True)
class CycleReport:
    """A format: how to write it, whether it is bytes, and whether it needs the tables."""

    name: str
    binary: bool
    needs_tables: bool
    write: Write


def cycle_formats() -> tuple[str, ...]:
    """The names of the formats there are; none is loaded for it."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def find_cycle_report(name: str) -> CycleReport:
    """The report of a format."""
    if name not in cycle_formats():
        raise LookupError(f"there is no format {name!r}")
    module = import_module(f"audit.reports.cycle.{name}")
    binary = hasattr(module, "write_bytes")
    write = module.write_bytes if binary else module.write
    return CycleReport(name, binary, module.NEEDS_TABLES, write)


__all__ = ["CycleReport", "cycle_formats", "find_cycle_report"]
