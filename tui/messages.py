"""What slow work tells the screens. Threads post these; only the handlers change what is shown."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from audit.cycle.values import PlanSummary
from tui.session import OpenPlan


@dataclass
class PlanOpened(Message):
    """A plan has been read from the store. `screen`: where the user wanted to go; `target`: to what there."""

    plan: OpenPlan
    screen: str
    target: str | None = None


@dataclass
class PlanChanged(Message):
    """A decision is on disk, and this is what the plan looks like with it."""

    plan: OpenPlan
    said: str


@dataclass
class WorklistRead(Message):
    """The cycle's plans in figures."""

    summaries: list[PlanSummary]


@dataclass
class BatchMoved(Message):
    """One more plan of the running batch is finished. `failed`: how many could not be read."""

    done: int
    of: int
    failed: int


@dataclass
class BatchEnded(Message):
    """The batch is over. `problem`: why, where it did not come to its end."""

    done: int
    failed: int
    stopped: bool
    problem: str | None = None


@dataclass
class Refused(Message):
    """Something could not be done; says why."""

    problem: str
