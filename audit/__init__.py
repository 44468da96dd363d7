"""Reads Education, Health and Care plans and audits them.

`audit_plan` audits one file, `audit_plans` many; both return the values of `audit.model.audit`.
Importing this package costs nothing: the two are loaded when they are first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audit.pipeline import audit_plan, audit_plans

__version__ = "0.2.0"
__all__ = ["__version__", "audit_plan", "audit_plans"]


def __getattr__(name: str) -> Any:
    if name in ("audit_plan", "audit_plans"):
        return getattr(import_module("audit.pipeline"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
