"""What several auditors' decisions on one plan come to.

What was moderated stands. Else, where all who decided say the same, that. Where they differ, a
question waits for moderation, and a finding or link stays as the machine left it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from audit.cycle.values import Decision, ModeratedKind, Moderation

#: Kinds on which auditors can differ; what they add besides is everybody's.
SHARED: tuple[ModeratedKind, ...] = ("answer", "finding", "link")

_WAITING = "Auditors differ: to be moderated."

Subject = tuple[ModeratedKind, str]


@dataclass(frozen=True, slots=True)
class Agreed:
    """The decisions that stand for a plan, and the subjects on which a moderation is waited for."""

    decisions: Sequence[Decision]
    waiting: Sequence[Subject]


def by_subject(decisions: Iterable[Decision]) -> dict[Subject, list[Decision]]:
    """The decisions on which auditors can differ, by what they are about."""
    found: dict[Subject, list[Decision]] = defaultdict(list)
    for decision in decisions:
        if decision.kind in SHARED:
            found[decision.kind, decision.target].append(decision)
    return dict(found)


def differ(decisions: Sequence[Decision]) -> bool:
    """Whether some decisions about one subject are not the same."""
    return len({_value(decision) for decision in decisions}) > 1


def agree(decisions: Sequence[Decision], moderations: Iterable[Moderation]) -> Agreed:
    """The decisions that stand for a plan as a whole."""
    settled: Mapping[Subject, Moderation] = {(one.kind, one.target): one for one in moderations}
    standing = [decision for decision in decisions if decision.kind not in SHARED]
    waiting: list[Subject] = []
    for subject, made in by_subject(decisions).items():
        moderated = settled.get(subject)
        if moderated is not None:
            standing.append(
                replace(made[0], value=moderated.value, reason=moderated.reason, auditor=moderated.moderator)
            )
        elif not differ(made):
            standing.append(made[-1])
        else:
            waiting.append(subject)
            if made[0].kind == "answer":
                standing.append(replace(made[0], value="needs-judgement", reason=_WAITING))
    return Agreed(tuple(standing), tuple(waiting))


def _value(decision: Decision) -> str:
    # To confirm a link that the machine lists and to add one that it does not is to say the same.
    return "confirmed" if decision.value == "added" else decision.value
