"""The golden thread of a plan: links with reasons, what hangs loose, and the figures.

    links, thread = follow_thread(plan)

`Following` keeps everything that was seen on the way, for a terminal that shows the evidence.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from audit.language.similarity_words import STOP_WORDS, split_words, stem
from audit.model.findings import BestCandidate, Followed, Gap, Link, LinkBasis, LinkKind, Thread
from audit.model.plan import ITEM_KINDS, Item, Letter, Section
from audit.thread.features import FEATURES, KINDS, PairFeatures, Reading
from audit.thread.fingerprints import fingerprint
from audit.thread.lexicon import lexicon
from audit.thread.references import Pointer
from audit.thread.scorer import End, Values, load_weights, score_alone, score_features

#: The score from which a pair is listed as a link: more likely than not.
LISTED = 0.5

#: A candidate from here up makes a gap doubtful, whatever else speaks for it.
DOUBTFUL = 0.4

#: A candidate below this is not worth showing beside a gap.
_WORTH_SHOWING = 0.05

#: From where likeness of terms, concepts or vectors is given as a reason.
_TERMS_SPEAK, _CONCEPTS_SPEAK, _VECTORS_SPEAK = 0.08, 0.2, 0.45

#: A row that holds several items on both sides ties none of them to any one.
_ROW_SPEAKS = 0.6

#: How much of what one item says of another must be found there to count as naming it.
_QUOTED = 0.6

Missing = Literal["aspiration", "need", "outcome", "provision"]

#: The gaps that are looked for: of which kind of link, at which end, and what is then missing.
GAPS: tuple[tuple[LinkKind, End, Missing], ...] = (
    ("aspiration-outcome", "source", "outcome"),
    ("need-outcome", "source", "outcome"),
    ("need-provision", "source", "provision"),
    ("need-outcome", "target", "need"),
    ("outcome-provision", "source", "provision"),
    ("need-provision", "target", "need"),
)


class Understood(Protocol):
    """A plan or an audit of one: items in reading order, and what state each section is in."""

    @property
    def items(self) -> tuple[Item, ...]: ...

    @property
    def sections(self) -> dict[Letter, Section]: ...


@dataclass(frozen=True)
class Evidence:
    """Why two items are thought to belong together, in words to be shown."""

    score: float
    basis: tuple[LinkBasis, ...]
    reasons: tuple[str, ...]
    source_words: tuple[str, ...]
    target_words: tuple[str, ...]


@dataclass(frozen=True)
class Following:
    """A plan's thread with all that was seen on the way."""

    items: tuple[Item, ...]
    reading: Reading
    features: Mapping[LinkKind, PairFeatures]
    scores: Mapping[LinkKind, Values]
    alone: Mapping[tuple[LinkKind, End], Values]

    def links(self) -> tuple[Link, ...]:
        """Every pair from `LISTED` up, by kind, in the plan's order."""
        found = []
        for kind, scores in self.scores.items():
            one = self.features[kind]
            for row, column in np.argwhere(scores >= LISTED):
                source, target = one.left[row], one.right[column]
                found.append(
                    Link(
                        kind=kind,
                        source=source.id,
                        target=target.id,
                        score=round(float(scores[row, column]), 3),
                        basis=self.basis(kind, int(row), int(column)),
                        fingerprint=fingerprint(source.text, target.text),
                    )
                )
        return tuple(found)

    def basis(self, kind: LinkKind, row: int, column: int) -> tuple[LinkBasis, ...]:
        """The reasons for a pair in the contract's words, the strongest kind first."""
        one = self.features[kind]
        value = dict(zip(FEATURES, one.values[row, column], strict=True))
        found: list[LinkBasis] = []
        if value["row"] >= _ROW_SPEAKS:
            found.append("same-row")
        if value["reference"] > 0 or (value["quote"] >= _QUOTED and value["quote best"] > 0):
            found.append("reference")
        if value["same area"] > 0 or value["block"] > 0:
            found.append("area")
        if value["terms"] ** 2 >= _TERMS_SPEAK:
            found.append("terms")
        if value["lexicon"] >= _CONCEPTS_SPEAK or value["vectors"] >= _VECTORS_SPEAK:
            found.append("meaning")
        return tuple(found) or ("meaning",)

    def score(self, kind: LinkKind, source: str, target: str) -> float | None:
        """The probability of one pair; None where it is not a pair of that kind."""
        place = self._place(kind, source, target)
        return None if place is None else float(self.scores[kind][place])

    def candidates(self, kind: LinkKind, end: End, item: str) -> list[BestCandidate]:
        """All items at the other end for one item, the likeliest first."""
        if kind not in self.scores:
            return []
        one = self.features[kind]
        mine, theirs = (one.left, one.right) if end == "source" else (one.right, one.left)
        scores = self.scores[kind] if end == "source" else self.scores[kind].T
        row = [other.id for other in mine].index(item)
        found = [
            BestCandidate(item=other.id, score=round(float(score), 3))
            for other, score in zip(theirs, scores[row], strict=True)
        ]
        return sorted(found, key=lambda candidate: -candidate.score)

    def certainty(self, kind: LinkKind, end: End, item: str) -> float | None:
        """The probability that nothing is linked to an item at one end; None where nothing could be."""
        if (kind, end) not in self.alone:
            return None
        one = self.features[kind]
        ids = [other.id for other in (one.left if end == "source" else one.right)]
        return float(self.alone[kind, end][ids.index(item)])

    def is_generic(self, item: str) -> bool:
        """Whether a provision says only what every school does: it answers no need by itself."""
        return any(
            bool(generic) and one.id == item
            for one, generic in zip(self.reading.items, self.reading.generic, strict=True)
        )

    def broken_references(self) -> Iterator[tuple[Item, Pointer]]:
        """What items name that is not there ("links to Outcome 7" of six)."""
        for item in self.items:
            for pointer in self.reading.layout.pointers[item.id]:
                if pointer.broken:
                    yield item, pointer

    def evidence(self, kind: LinkKind, source: str, target: str) -> Evidence | None:
        """Why one pair has the score it has."""
        place = self._place(kind, source, target)
        if place is None:
            return None
        row, column = place
        one = self.features[kind]
        value = dict(zip(FEATURES, one.values[row, column], strict=True))
        basis = self.basis(kind, row, column)
        reasons = []
        if "same-row" in basis:
            reasons.append("same row")
        if value["reference"] > 0:
            reasons.append("the plan names it")
        elif "reference" in basis:
            reasons.append("the plan quotes it")
        if value["through"] > 0:
            reasons.append("both tied to one third item")
        if value["block"] > 0:
            reasons.append("set out together")
        if value["same area"] > 0:
            reasons.append("same area")
        shared, theirs = self._shared_words(one.left[row], one.right[column])
        mine = shared
        for name, ours, others in self._shared_concepts(one.left[row], one.right[column]):
            reasons.append(name.replace("-", " "))
            mine, theirs = (*mine, *ours), (*theirs, *others)
        if value["generic"] > 0:
            reasons.append("generic: answers no need by itself")
        return Evidence(
            score=float(self.scores[kind][row, column]),
            basis=basis,
            reasons=tuple(dict.fromkeys(reasons)),
            source_words=tuple(dict.fromkeys(mine)),
            target_words=tuple(dict.fromkeys(theirs)),
        )

    def _place(self, kind: LinkKind, source: str, target: str) -> tuple[int, int] | None:
        if kind not in self.scores:
            return None
        one = self.features[kind]
        rows = [item.id for item in one.left]
        columns = [item.id for item in one.right]
        if source not in rows or target not in columns:
            return None
        return rows.index(source), columns.index(target)

    def _shared_words(self, source: Item, target: Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words that both texts have, as each writes them."""
        mine = {
            stem(word): word for word in reversed(split_words(source.text)) if word.lower() not in STOP_WORDS
        }
        theirs = {
            stem(word): word for word in reversed(split_words(target.text)) if word.lower() not in STOP_WORDS
        }
        common = [one for one in reversed(mine) if one in theirs and len(one) > 2]
        return tuple(mine[one] for one in common), tuple(theirs[one] for one in common)

    def _shared_concepts(
        self, source: Item, target: Item
    ) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        """The kinds of need that both speak of most, with the words that say so."""
        rows = {item.id: number for number, item in enumerate(self.reading.items)}
        ours, others = rows[source.id], rows[target.id]
        both = self.reading.concepts[ours] * self.reading.concepts[others]
        found = []
        for concept in np.argsort(-both, kind="stable")[:2]:
            if both[concept] <= 0:
                continue
            words = [
                tuple(
                    dict.fromkeys(
                        word
                        for one in self.reading.found[row]
                        if one.concept == concept
                        for word in one.words
                    )
                )
                for row in (ours, others)
            ]
            found.append((lexicon().concepts[concept], words[0], words[1]))
        return found


def follow_items(items: Sequence[Item]) -> Following:
    """The thread through some items."""
    reading = Reading(items)
    features = {kind: reading.features(kind) for kind in KINDS}
    scores = score_features(features)
    alone = {
        (kind, end): score_alone(features[kind], scores[kind], end) for kind, end, _ in GAPS if kind in scores
    }
    return Following(tuple(items), reading, features, scores, alone)


class _Kept:
    """The plan last followed and what was found: checks ask for it again and again."""

    def __init__(self) -> None:
        self.plan: weakref.ref[Understood] | None = None
        self.following: Following | None = None
        self.woven: tuple[tuple[Link, ...], Thread] | None = None

    def holds(self, plan: Understood) -> bool:
        return self.plan is not None and self.plan() is plan


_kept = _Kept()


def follow_plan(plan: Understood) -> Following:
    """The thread of a plan; asked again for the same plan, what was found is given again."""
    global _kept  # noqa: PLW0603 - replaced as a whole, so that no other thread sees it half filled
    kept = _kept
    if kept.holds(plan) and kept.following is not None:
        return kept.following
    made = _Kept()
    made.plan, made.following = weakref.ref(plan), follow_items(plan.items)
    _kept = made
    return made.following


def link_items(plan: Understood) -> list[Link]:
    """The links of a plan, each with its probability and reasons."""
    return list(follow_plan(plan).links())


def thread_of(plan: Understood, links: Iterable[Link]) -> Thread:
    """The figures and gaps of a plan whose links are these (with auditors' decisions in them)."""
    return _Weave(plan, follow_plan(plan), tuple(links)).thread()


def follow_thread(plan: Understood) -> tuple[tuple[Link, ...], Thread]:
    """Links and thread of a plan: the whole of this room in one call."""
    kept = _kept
    if kept.holds(plan) and kept.woven is not None:
        return kept.woven
    links = follow_plan(plan).links()
    woven = links, thread_of(plan, links)
    if _kept.holds(plan):
        _kept.woven = woven
    return woven


class _Weave:
    """Works out the figures of one plan."""

    def __init__(self, plan: Understood, following: Following, links: tuple[Link, ...]) -> None:
        self.plan = plan
        self.following = following
        self.partners: dict[tuple[LinkKind, End, str], list[str]] = {}
        for link in links:
            if link.state == "rejected":
                continue
            self.partners.setdefault((link.kind, "source", link.source), []).append(link.target)
            self.partners.setdefault((link.kind, "target", link.target), []).append(link.source)
        self.confirmed = {(link.kind, link.source, link.target) for link in links if "auditor" in link.basis}
        self.rejected = {(link.kind, link.source, link.target) for link in links if link.state == "rejected"}

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
            needs=_share([need for need in needs if self._need_followed(need.id)], needs),
            outcomes=_share(
                [outcome for outcome in outcomes if self._tied_at_both_ends(outcome.id)], outcomes
            ),
            aspirations=_share(
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
        candidates = [
            one
            for one in self.following.candidates(kind, end, item.id)
            if ((kind, item.id, one.item) if end == "source" else (kind, one.item, item.id))
            not in self.rejected
        ]
        best = candidates[0] if candidates and candidates[0].score >= _WORTH_SHOWING else None
        return Gap(item=item.id, missing=missing, decided=self._is_decided(kind, end, item), best=best)

    def _is_decided(self, kind: LinkKind, end: End, item: Item) -> bool:
        if self.of(kind, end, item.id):
            return False  # linked, but to generic provision only
        alone = self.following.certainty(kind, end, item.id)
        if alone is None:
            return self._nothing_there(kind, end)
        one_best = max((c.score for c in self.following.candidates(kind, end, item.id)), default=0.0)
        return bool(alone >= load_weights().decided[kind, end]) and one_best < DOUBTFUL

    def _nothing_there(self, kind: LinkKind, end: End) -> bool:
        """Whether the other sections really hold nothing: text that gave no items proves nothing."""
        other = KINDS[kind][1 if end == "source" else 0]
        own = (letter for letter, kind_of in ITEM_KINDS.items() if kind_of == other)
        return all(self.plan.sections[letter].state != "present" for letter in own)


def _share(followed: Sequence[Item], of: Sequence[Item]) -> Followed:
    return Followed(
        followed=len(followed),
        of=len(of),
        score=round(len(followed) / len(of), 3) if of else None,
        items=tuple(item.id for item in followed),
    )
