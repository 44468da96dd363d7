"""Every way out: a module here is a format, named after it.

To add a format, add a module with a function `write(audits, out, setting)`; the first line of its
docstring says what it is for. A report is given audits as they come and writes each as soon as it can.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, TextIO, cast

from audit.model.audit import PlanAudit


@dataclass(frozen=True, slots=True)
class Setting:
    """What a report is written for: one plan or many, and how many characters fit on a line."""

    single: bool
    width: int = 80


class Report(Protocol):
    """Writes audits to a text stream."""

    def __call__(self, audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None: ...


def formats() -> tuple[str, ...]:
    """The names of the formats there are; none is loaded for it."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def find_report(name: str) -> Report:
    """The report of a format."""
    if name not in formats():
        raise LookupError(f"there is no format {name!r}")
    return cast(Report, import_module(f"audit.reports.{name}").write)


__all__ = ["Report", "Setting", "find_report", "formats"]
