"""Two statements of a thread beside each other: both texts first, what the machine makes of them after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from audit.model.findings import Gap
from audit.model.plan import Item
from tui import words
from tui.content import marked, plan_line, shown_line
from tui.screens.dialogs import Choice
from tui.session import OpenPlan
from tui.weave import Pair, kinds_from, link_of, neighbours

if TYPE_CHECKING:
    from audit.thread.follow import Evidence, Following

_STATES = {
    "suggested": "suggested, not decided",
    "confirmed": "✓ confirmed",
    "rejected": "✗ rejected",
    "suspect": "! a text has changed since it was confirmed",
}
_MATCHED = "bold underline"
_MOST_CANDIDATES = 5


class Comparison(NamedTuple):
    """What stands side by side: an item's link of several that end in one cell, or a gap."""

    owner: str
    pair: Pair | None
    pairs: tuple[Pair, ...]
    gap: Gap | None


def pair_words(pair: Pair) -> str:
    """A pair by its numbers."""
    return f"{pair.source} and {pair.target}"


def compared(plan: OpenPlan, following: Following | None, comparison: Comparison) -> tuple[Content, Content]:
    """Both texts in full, the words that both share marked."""
    items = {item.id: item for item in plan.shown.items}
    if comparison.pair is None:
        alone = items.get(comparison.owner)
        hint = "Move right, to what it is linked to, to see both texts; l links it to something else."
        if comparison.gap is not None:
            what = _article(comparison.gap.missing)
            hint = f"Nothing in the plan comes near. l links it to {what} all the same."
        return (_full(alone, ()) if alone else Content("")), Content.styled(hint, "$quiet")
    evidence = _evidence(following, comparison.pair)
    left, right = items.get(comparison.pair.source), items.get(comparison.pair.target)
    return (
        _full(left, evidence.source_words if evidence else ()) if left else Content(""),
        _full(right, evidence.target_words if evidence else ()) if right else Content(""),
    )


def verdict(plan: OpenPlan, following: Following | None, comparison: Comparison) -> Content:
    """One line or two: what is decided, the reasons in words, the score last."""
    pair = comparison.pair
    if pair is None:
        gap = comparison.gap
        if gap is not None:
            return Content.styled(f"{comparison.owner}: {_gap_words(gap)}", "bold")
        linked = [one for one in plan.shown.items if one.id in neighbours(plan.shown, comparison.owner)]
        names = ", ".join(one.id for one in linked if one.id != comparison.owner)
        return Content.assemble((comparison.owner, "bold"), f" is linked to {names or 'nothing'}")
    link = link_of(plan.shown, pair)
    evidence = _evidence(following, pair)
    reasons = list(evidence.reasons) if evidence else []
    if link is not None and not reasons:
        reasons = [words.BASES[basis] for basis in link.basis if basis != "auditor"]
    score = link.score if link and link.basis != ("auditor",) else evidence.score if evidence else None
    title = f"{pair_words(pair)} ({words.LINKS[pair.kind]})"
    if link is not None:
        state = "✓ added by you" if link.basis == ("auditor",) else _STATES[link.state]
    elif comparison.gap is None:
        state = "not linked"
    else:
        other = pair.target if comparison.owner == pair.source else pair.source
        title, state = comparison.owner, f"{_gap_words(comparison.gap)}. Nearest, but not linked: {other}"
    said = Content.assemble(
        (title, "bold"),
        ": ",
        (state, "bold"),
        " · ".join(("", *reasons)),
    )
    if score is not None:
        said = Content.assemble(said, (f" · {score:.2f}", "$quiet"))
    if len(comparison.pairs) > 1:
        others = ", ".join(pair_words(one) for one in comparison.pairs if one != pair)
        said = Content.assemble(said, (f"\nalso ends here: {others} (o)", "$quiet"))
    return said


def why(plan: OpenPlan, following: Following, comparison: Comparison) -> Content:
    """Everything that the machine saw of a link, and what else came near."""
    blocks: list[Content] = []
    if comparison.pair is not None:
        evidence = _evidence(following, comparison.pair)
        if evidence is not None:
            lines = [
                Content.styled(f"{evidence.score:.2f}", "bold")
                + Content(": the probability that an auditor would call the two linked."),
                Content.assemble(("Reasons: ", "bold"), ", ".join(evidence.reasons) or "none in words"),
            ]
            both = _few(plan, evidence.source_words), _few(plan, evidence.target_words)
            if any(both):
                lines.append(Content.assemble(("Words: ", "bold"), f"“{both[0]}” and “{both[1]}”"))
            blocks.append(Content("\n").join(lines))
    item = next((one for one in plan.shown.items if one.id == comparison.owner), None)
    if item is not None:
        blocks += list(_near(plan, following, item))
    return Content("\n\n").join(blocks) if blocks else Content("Nothing is known of it.")


def candidates(
    plan: OpenPlan, following: Following | None, item: Item
) -> tuple[list[Choice], dict[str, Pair]]:
    """What an item could be linked to, likeliest first within its kind, with the pair that each makes."""
    choices: list[Choice] = []
    pairs: dict[str, Pair] = {}
    for kind, at_source, other_kind in kinds_from(item):
        others = [one for one in plan.shown.items if one.kind == other_kind]
        scores = _scores(following, kind, at_source, item)
        for other in sorted(others, key=lambda one: -scores.get(one.id, 0.0)):
            pair = Pair(kind, item.id, other.id) if at_source else Pair(kind, other.id, item.id)
            link = link_of(plan.shown, pair)
            if link is not None and link.state in ("suggested", "confirmed"):
                continue  # linked already
            score = scores.get(other.id)
            pairs[other.id] = pair
            prompt = Content.assemble(
                (f"{other.id:<5}", "bold"),
                shown_line(other.text),
                (f"  {score:.2f}" if score is not None else "", "$quiet"),
            )
            choices.append(Choice(other.id, prompt, f"{other.id} {plan_line(other.text)}"))
    return choices, pairs


def _scores(following: Following | None, kind: str, at_source: bool, item: Item) -> dict[str, float]:
    if following is None:
        return {}
    found = following.candidates(kind, "source" if at_source else "target", item.id)  # type: ignore[arg-type]
    return {one.item: one.score for one in found}


def _near(plan: OpenPlan, following: Following, item: Item) -> Iterable[Content]:
    items = {one.id: one for one in plan.shown.items}
    for kind, at_source, other_kind in kinds_from(item):
        scores = _scores(following, kind, at_source, item)
        lines = [Content.styled(f"Nearest to {item.id}: {other_kind}", "bold $primary")]
        for name, score in list(scores.items())[:_MOST_CANDIDATES]:
            if name in items:
                lines.append(
                    Content.assemble((f"  {name:<5}", "bold"), f"{score:.2f}  ")
                    + shown_line(items[name].text)
                )
        if len(lines) > 1:
            yield Content("\n").join(lines)


def _evidence(following: Following | None, pair: Pair | None) -> Evidence | None:
    if following is None or pair is None:
        return None
    return following.evidence(pair.kind, pair.source, pair.target)


def _full(item: Item, matched: Sequence[str]) -> Content:
    page = f"page {item.page}" if item.page else ""
    place = " · ".join(part for part in (page, words.AREAS[item.area] if item.area else "") if part)
    text = marked(item.text, [(word, _MATCHED) for word in matched])
    parts = [Content.assemble((item.id, "bold $primary"), (f"  {place}", "$quiet")), text]
    parts += [
        Content.assemble((f"{plan_line(name)}: ", "$quiet"), shown_line(cell))
        for name, cell in item.cells.items()
        if cell
    ]
    return Content("\n").join(parts)


def _gap_words(gap: Gap | None) -> str:
    if gap is None:
        return ""
    if gap.decided:
        return f"○ no {gap.missing} answers it" if gap.missing != "need" else "○ no need stands behind it"
    return "? cannot tell: look for yourself"


def _article(missing: str) -> str:
    return f"{'an' if missing[0] in 'aeiou' else 'a'} {missing}"


def _few(plan: OpenPlan, found: Sequence[str]) -> str:
    """The first words of the evidence; words that are hidden here are left out."""
    visible = " ".join(item.text for item in plan.shown.items)
    return ", ".join(plan_line(word) for word in found if word in visible)[:120]
