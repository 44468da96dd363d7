"""What a check is, how it is declared, and where all of them are found."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from audit.model.findings import Agency, Finding, Severity
from audit.model.plan import LETTERS, Item, Letter, Plan, Warning

if TYPE_CHECKING:
    from audit.checks.context import Context

STATUTORY: Severity = "statutory"
QUALITY: Severity = "quality"
GOOD_PRACTICE: Severity = "good-practice"

#: The headings of a check's docstring, in this order; `ehcp-audit explain` prints them.
HEADINGS = ("What it tests", "Why it matters", "What to do")

#: What a check yields: findings, or remarks on the document that are no fault of the plan's writer.
Outcome = Finding | Warning
PlanCheck = Callable[[Plan, "Context"], Iterator[Outcome]]
ItemCheck = Callable[[Item, Plan, "Context"], Iterator[Outcome]]
_Function = TypeVar("_Function", bound=Callable[..., Iterator[Outcome]])

_registered: dict[str, Check] = {}


@dataclass(frozen=True, slots=True)
class ByWording:
    """What to say where the wording as a whole tells of a fault, and no words in particular (`weighing`).

    What a statement leaves open is one gap, however many checks see it; one that stands `alone` is another.
    """

    message: str
    question: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """One check with everything there is to say about it.

    `severity` is by section; under `None` stands the severity of a finding about the whole plan.
    `passing` and `failing` are examples in the compact form of `audit.checks.examples`. What an
    `advisory` check finds is shown and never graded: it is right too seldom to count. One that `compares`
    needs the other plans of a batch, and does not run without. One with `by_wording` is weighed with what
    labelled statements taught, and says this where only they tell.
    """

    code: str
    name: str
    severity: Mapping[Letter | None, Severity]
    sections: tuple[Letter, ...]
    agency: Agency
    source: str
    passing: Mapping[str, Any]
    failing: Mapping[str, Any]
    function: PlanCheck | ItemCheck
    by_item: bool
    advisory: bool = False
    compares: bool = False
    by_wording: ByWording | None = None

    @property
    def theme(self) -> str:
        """The letter of its family: S for structure, V for voice, and so on."""
        return self.code[0]

    @property
    def summary(self) -> str:
        """What fires it, in one line."""
        return inspect.cleandoc(self.function.__doc__ or "").split("\n", 1)[0]

    def explanation(self) -> dict[str, str]:
        """The docstring's prose under each of `HEADINGS`, one line a paragraph."""
        parts: dict[str, list[str]] = {}
        lines: list[str] = []
        for line in inspect.cleandoc(self.function.__doc__ or "").split("\n")[1:]:
            if line.strip() in HEADINGS:
                lines = parts.setdefault(line.strip(), [])
            else:
                lines.append(line.strip())
        return {heading: " ".join(filter(None, lines)) for heading, lines in parts.items()}

    def run(self, plan: Plan, context: Context) -> Iterator[Outcome]:
        """Everything the check has to say about a plan."""
        if not self.by_item:
            yield from cast(PlanCheck, self.function)(plan, context)
            return
        function = cast(ItemCheck, self.function)
        for item in plan.items_of(*self.sections):
            yield from function(item, plan, context)


def letters(words: str) -> tuple[Letter, ...]:
    """Section letters written with spaces between: "F G H1 H2"."""
    for word in words.split():
        if word not in LETTERS:
            raise ValueError(f"{word!r} is not a section; they are {' '.join(LETTERS)}")
    return cast(tuple[Letter, ...], tuple(words.split()))


def check(
    code: str,
    name: str,
    *,
    severity: Severity | Mapping[str, Severity],
    sections: str = "",
    agency: Agency,
    source: str,
    passing: Mapping[str, Any],
    failing: Mapping[str, Any],
    advisory: bool = False,
    compares: bool = False,
    by_wording: ByWording | None = None,
) -> Callable[[_Function], _Function]:
    """Declare a function to be a check.

    The function takes `(plan, context)`, or `(item, plan, context)` and is then called for each item
    of its sections; it yields findings made by `context.finding(...)`. `severity` is one for all or,
    where it differs, by sections: `{"A B E F K": STATUTORY, "C D G H1 H2": QUALITY}`. For `by_wording` see
    `ByWording`.
    """
    where = letters(sections)

    def declare(function: _Function) -> _Function:
        parameters = list(inspect.signature(function).parameters)
        if parameters not in (["plan", "context"], ["item", "plan", "context"]):
            raise TypeError(f"{code} takes (plan, context) or (item, plan, context), not {parameters}")
        made = Check(
            code=code,
            name=name,
            severity=_by_section(severity, where),
            sections=where,
            agency=agency,
            source=source,
            passing=passing,
            failing=failing,
            function=cast("PlanCheck | ItemCheck", function),
            by_item=parameters[0] == "item",
            advisory=advisory,
            compares=compares,
            by_wording=by_wording,
        )
        for other in _registered.values():
            same_place = other.function.__module__ == function.__module__
            if (other.code == code or other.name == name) and not same_place:
                raise ValueError(f"{code} {name} is declared twice: {other.function.__module__} has it too")
        _registered[code] = made
        return function

    return declare


def _by_section(
    severity: Severity | Mapping[str, Severity], sections: tuple[Letter, ...]
) -> dict[Letter | None, Severity]:
    if isinstance(severity, str):
        return dict.fromkeys((*sections, None), severity)
    table: dict[Letter | None, Severity] = {}
    for words, one in severity.items():
        table.update(dict.fromkeys(letters(words), one))
    return table


@cache
def _load() -> None:
    """Import every module of the package: each declares its check as it is imported."""
    package = import_module("audit.checks")
    for module in pkgutil.iter_modules(package.__path__, "audit.checks."):
        import_module(module.name)


def _load_of(code: str) -> None:
    """Import the modules that are named for a check: who asks for one need not wait for eighty."""
    package = import_module("audit.checks")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith(f"{code}_"):
            import_module(f"audit.checks.{module.name}")


def all_checks() -> dict[str, Check]:
    """Every check there is, by code, in the order of the catalogue's themes."""
    return dict(_in_order())


@cache
def _in_order() -> dict[str, Check]:
    _load()
    return dict(sorted(_registered.items(), key=lambda pair: ("SVNOPTMRX".find(pair[0][0]), pair[0])))


def find_check(code_or_name: str) -> Check | None:
    """A check by its code or its name, without regard to case."""
    wanted = code_or_name.strip().casefold()
    _load_of(wanted)
    if wanted.upper() in _registered:
        return _registered[wanted.upper()]
    for one in all_checks().values():
        if wanted in (one.code.casefold(), one.name.casefold()):
            return one
    return None
