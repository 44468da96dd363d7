"""The checks: one a file, each declared in one place.

To add a check, add a module to this package with one function under `@check(...)`; nothing else
needs to change. Its further cases go in `tests/checks/<CODE>.yaml`.
"""

from audit.checks.context import Context, Thresholds
from audit.checks.registry import (
    GOOD_PRACTICE,
    QUALITY,
    STATUTORY,
    ByWording,
    Check,
    all_checks,
    check,
    find_check,
)
from audit.checks.running import Checked, run_checks

__all__ = [
    "GOOD_PRACTICE",
    "QUALITY",
    "STATUTORY",
    "ByWording",
    "Check",
    "Checked",
    "Context",
    "Thresholds",
    "all_checks",
    "check",
    "find_check",
    "run_checks",
]
