"""The figures of a thread: how far needs, outcomes and hopes are followed, and what hangs loose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from audit.model.findings import BestCandidate, Followed, Gap, Link, LinkKind, Thread
from audit.model.plan import ITEM_KINDS, Item, Letter, Section
from audit.thread.features import KINDS
from audit.thread.following import GAPS, Following, Missing
from audit.thread.scorer import End
from audit.thread.unread import is_answer_unread, unread_kinds

#: A candidate below this is not worth showing beside a gap.
_WORTH_SHOWING = 0.05


class Understood(Protocol):
    """A plan or an audit of one: items in reading order, and what state each section is in."""

    @property
    def items(self) -> tuple[Item, ...]: ...

    @property
    def sections(self) -> dict[Letter, Section]: ...


class Weave:
    """Works out the figures of one plan."""

    def __init__(self, plan: Understood, following: Following, links: tuple[Link, ...]) -> None:
        self.plan = plan
        self.following = following
        self.unread = unread_kinds(plan.items, plan.sections)
        self.partners: dict[tuple[LinkKind, End, str], list[str]] = {}
        for link in links:
            if link.state == "rejected":
                continue
            self.partners.setdefault((link.kind, "source", link.source), []).append(link.target)
            self.partners.setdefault((link.kind, "target", link.target), []).append(link.source)
        self.confirmed = {(link.kind, link.source, link.target) for link in links if "auditor" in link.basis}
        self.rejected = {(link.kind, link.source, link.target) for link in links if link.state == "rejected"}
        self.turned_down = {
            (kind, end, item)
            for kind, source, target in self.rejected
            for end, item in (("source", source), ("target", target))
        }

    def of(self, kind: LinkKind, end: End, item: str) -> list[str]:
        return self.partners.get((kind, end, item), [])

    def provided(self, need: str) -> list[str]:
        """What answers a need: generic provision does so only where an auditor has said it."""
        return [
            provision
            for provision in self.of("need-provision", "source", need)
            if not self.following.is_generic(provision)
            or ("need-provision", need, provision) in self.confirmed
        ]

    def thread(self) -> Thread:
        needs = [item for item in self.plan.items if item.kind == "need"]
        outcomes = [item for item in self.plan.items if item.kind == "outcome"]
        hopes = [item for item in self.plan.items if item.kind == "aspiration"]
        return Thread(
            needs=share_of([need for need in needs if self._need_followed(need.id)], needs),
            outcomes=share_of(
                [outcome for outcome in outcomes if self._tied_at_both_ends(outcome.id)], outcomes
            ),
            aspirations=share_of(
                [hope for hope in hopes if self.of("aspiration-outcome", "source", hope.id)], hopes
            ),
            gaps=tuple(self._gaps()),
        )

    def _need_followed(self, need: str) -> bool:
        """A need is followed all the way if it has provision, and an outcome that has provision."""
        reached = any(
            self.of("outcome-provision", "source", outcome)
            for outcome in self.of("need-outcome", "source", need)
        )
        return reached and bool(self.provided(need))

    def _tied_at_both_ends(self, outcome: str) -> bool:
        return bool(self.of("need-outcome", "target", outcome)) and bool(
            self.of("outcome-provision", "source", outcome)
        )

    def _gaps(self) -> Iterator[Gap]:
        """Every gap, item by item in the plan's order."""
        for item in self.plan.items:
            for kind, end, missing in GAPS:
                if item.kind == KINDS[kind][0 if end == "source" else 1] and (
                    gap := self._gap(kind, end, missing, item)
                ):
                    yield gap

    def _gap(self, kind: LinkKind, end: End, missing: Missing, item: Item) -> Gap | None:
        partners = (
            self.provided(item.id)
            if (kind, end) == ("need-provision", "source")
            else self.of(kind, end, item.id)
        )
        if partners:
            return None
        best = next(
            (
                BestCandidate(item=other, score=score)
                for other, score in self.following.ranking(kind, end, item.id)
                if ((kind, item.id, other) if end == "source" else (kind, other, item.id))
                not in self.rejected
            ),
            None,
        )
        if best is not None and best.score < _WORTH_SHOWING:
            best = None
        return Gap(item=item.id, missing=missing, decided=self._is_decided(kind, end, item), best=best)

    def _is_decided(self, kind: LinkKind, end: End, item: Item) -> bool:
        if self.of(kind, end, item.id):
            return False  # linked, but to generic provision only
        if (kind, end, item.id) in self.turned_down:
            return True  # an auditor has looked, and rejected what there was
        other = KINDS[kind][1 if end == "source" else 0]
        if other in self.unread or is_answer_unread(item, other, self.plan.items, self.plan.sections):
            return False  # it may stand in what was not read as statements
        if self.following.certainty(kind, end, item.id) is None:
            return self._nothing_there(kind, end)
        return self.following.is_left_alone(kind, end, item.id)

    def _nothing_there(self, kind: LinkKind, end: End) -> bool:
        """Whether the other sections really hold nothing: text that gave no items proves nothing."""
        other = KINDS[kind][1 if end == "source" else 0]
        own = (letter for letter, kind_of in ITEM_KINDS.items() if kind_of == other)
        return all(self.plan.sections[letter].state != "present" for letter in own)


def share_of(followed: Sequence[Item], of: Sequence[Item]) -> Followed:
    return Followed(
        followed=len(followed),
        of=len(of),
        score=round(len(followed) / len(of), 3) if of else None,
        items=tuple(item.id for item in followed),
    )
