"""`--redact`: names, schools, dates of birth, addresses and numbers out of what leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from audit.cli.console import WrongUse

if TYPE_CHECKING:
    from audit.redaction import Pseudonyms  # loads lists of names

_Function = TypeVar("_Function", bound=Callable[..., Any])


def redact_option(help: str) -> Callable[[_Function], _Function]:
    """`--redact / --no-redact`; None where neither was said. `help` says what is usual."""
    return click.option("--redact/--no-redact", default=None, help=help)


def pseudonyms_for(address: str, cycle: str) -> Pseudonyms:
    """The pseudonyms of a cycle in the store at an address."""
    from audit.cycle.problems import StoreProblem
    from audit.cycle.pseudonym_keys import pseudonyms_of

    try:
        return pseudonyms_of(address, cycle)
    except StoreProblem as problem:
        raise WrongUse(str(problem)) from None


def own_pseudonyms(database: str | None) -> Pseudonyms:
    """The pseudonyms for plans that belong to no cycle: those of the standing personal one."""
    from audit.cycle.cycles import DESK
    from audit.cycle.database import database_url, shown

    return pseudonyms_for(shown(database_url(database)), DESK)
