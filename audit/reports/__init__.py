"""Every way out: a module here is a format, named after it.

To add a format, add a module with a function `write(audits, out, setting)` that writes text, or
`write_bytes` with the same arguments for a format that is not text (Word, Excel); the first line of
its docstring says what it is for. A report is given audits as they come and writes each as soon as it
can. Modules that begin with "_" are no formats, nor are packages: `annotated` needs the plan itself, and
`cycle` reports on whole audit cycles.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import IO, Any, Protocol

from audit.model.audit import PlanAudit


@dataclass(frozen=True, slots=True)
class Setting:
    """What a report is written for: one plan or many, and how many characters fit on a line."""

    single: bool
    width: int = 80


class Write(Protocol):
    """Writes audits to a stream, of text or of bytes as the format is."""

    def __call__(self, audits: Iterable[PlanAudit], out: IO[Any], setting: Setting) -> None: ...


@dataclass(frozen=True, slots=True)
class Report:
    """A format: how to write it, and whether it is bytes, which no screen can show."""

    name: str
    binary: bool
    write: Write

    def __call__(self, audits: Iterable[PlanAudit], out: IO[Any], setting: Setting) -> None:
        """Write some audits."""
        self.write(audits, out, setting)


def formats() -> tuple[str, ...]:
    """The names of the formats there are; none is loaded for it."""
    return tuple(
        module.name
        for module in pkgutil.iter_modules(__path__)
        if not module.ispkg and not module.name.startswith("_")
    )


def find_report(name: str) -> Report:
    """The report of a format."""
    if name not in formats():
        raise LookupError(f"there is no format {name!r}")
    module = import_module(f"audit.reports.{name}")
    binary = hasattr(module, "write_bytes")
    return Report(name, binary, module.write_bytes if binary else module.write)


__all__ = ["Report", "Setting", "Write", "find_report", "formats"]
