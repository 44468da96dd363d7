"""Reads Education, Health and Care plans and audits them.

`audit_plan` audits one file, `audit_plans` many; both return the values of `audit.model.audit`.
Importing this package costs nothing: the two are loaded when they are first asked for.

A plan's arrays are small: threads inside the libraries that multiply them only wait for one another,
on every core that the machine has. So one thread is asked for, before those libraries are loaded;
whoever has set these variables otherwise is obeyed. Many plans at once are read in many processes.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audit.pipeline import audit_plan, audit_plans

for _name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

__version__ = "0.2.0"
__all__ = ["__version__", "audit_plan", "audit_plans"]


def __getattr__(name: str) -> Any:
    if name in ("audit_plan", "audit_plans"):
        return getattr(import_module("audit.pipeline"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
