"""The golden-thread matrix as it is drawn in the terminal: needs down, what answers them beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audit.safety import clean_line

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from audit.model.audit import PlanAudit
    from audit.model.findings import Followed, Gap, Link, LinkKind, Thread
    from audit.model.plan import Item
    from audit.thread.follow import Following
    from audit.thread.scorer import End

#: How a link is drawn: by the plan itself (a row, a reference), or by area, words and meaning.
_FIRM, _BY_WORDS = "━", "╌"
_GAP, _CANNOT_TELL = "○", "?"

_NONE = {
    "outcome": "no outcome",
    "provision": "no provision",
    "need": "no need",
    "aspiration": "no aspiration",
}


class Matrix:
    """One plan's matrix, part by part."""

    def __init__(
        self,
        audit: PlanAudit,
        following: Following,
        links: Sequence[Link],
        thread: Thread,
        width: int,
        why: bool,
        only_gaps: bool,
    ) -> None:
        self.audit = audit
        self.following = following
        self.links = [link for link in links if link.state != "rejected"]
        self.thread = thread
        self.width = width
        self.why = why
        self.only_gaps = only_gaps
        self.items = {item.id: item for item in audit.items}
        self.gaps: dict[tuple[str, str], Gap] = {(gap.item, gap.missing): gap for gap in thread.gaps}

    def parts(self) -> Iterator[RenderableType]:
        """The heading, the needs, and what else hangs loose."""
        yield self._heading()
        yield self._table(
            "need",
            "needs",
            ("outcome", "need-outcome", "E should change"),
            ("provision", "need-provision", "F G H will be done"),
        )
        yield self._table(
            "outcome",
            "outcomes",
            ("need", "need-outcome", "B C D needs"),
            ("provision", "outcome-provision", "F G H will be done"),
        )
        if any(item.kind == "aspiration" for item in self.audit.items):
            yield self._table("aspiration", "A wants", ("outcome", "aspiration-outcome", "E should change"))
        yield from self._loose_provision()
        yield self._legend()

    def _heading(self) -> Text:
        from rich.text import Text

        decided = sum(gap.decided for gap in self.thread.gaps)
        unsure = len(self.thread.gaps) - decided
        text = Text(clean_line(Path(self.audit.document.path).name), style="bold")
        text.append(
            f"\nGolden thread: {_shared(self.thread.needs, 'needs', 'followed all the way')}; "
            f"{_shared(self.thread.outcomes, 'outcomes', 'tied at both ends')}; "
            f"{_shared(self.thread.aspirations, 'aspirations', 'carried')}. "
            f"{decided} {'gap' if decided == 1 else 'gaps'}, {unsure} cannot be told.\n",
            style="not bold",
        )
        return text

    def _table(self, kind: str, title: str, *columns: tuple[str, LinkKind, str]) -> RenderableType:
        from rich import box
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD, width=self.width, pad_edge=False, padding=(0, 1), show_lines=False)
        table.add_column(title[0].upper() + title[1:], ratio=1, overflow="fold")
        for _, _, heading in columns:
            table.add_column(heading, ratio=1, overflow="fold")
        rows = 0
        for item in self.audit.items:
            if item.kind != kind:
                continue
            loose = [
                self.gaps[item.id, missing] for missing, _, _ in columns if (item.id, missing) in self.gaps
            ]
            if self.only_gaps and not loose:
                continue
            rows += 1
            table.add_row(
                self._own(item), *(self._partners(item, missing, link) for missing, link, _ in columns)
            )
            if self.why:
                self._add_why(table, item, [link for _, link, _ in columns])
        if not rows:
            return Text(f"{title}: {'none hangs loose' if self.only_gaps else 'none found'}.\n")
        return table

    def _own(self, item: Item) -> Text:
        from rich.text import Text

        text = Text(f"{item.id} ", style="bold")
        text.append(self._short(_substance(item)), style="not bold")
        return text

    def _partners(self, item: Item, missing: str, kind: LinkKind) -> Text:
        from rich.text import Text

        text = Text()
        tied = sorted(
            (link for link in self.links if link.kind == kind and item.id in (link.source, link.target)),
            key=lambda link: -link.score,
        )
        for link in tied:
            other = link.target if link.source == item.id else link.source
            if text:
                text.append("\n")
            firm = "same-row" in link.basis or "reference" in link.basis
            text.append(f"{_FIRM if firm else _BY_WORDS} {other} ", style="bold")
            text.append(f"{link.score:.2f} ", style="dim")
            text.append(self._short(_substance(self.items[other]), lines=1 if len(tied) > 2 else 2))
        gap = self.gaps.get((item.id, missing))
        if gap is not None:
            if text:
                text.append("\n")
            text.append_text(_gap_text(gap, generic=bool(tied)))
        return text

    def _add_why(self, table: Any, item: Item, kinds: Sequence[LinkKind]) -> None:
        """Under an item's row, why it is tied to each of its partners, and to the best near miss."""
        from rich.text import Text

        cells = []
        for kind in kinds:
            end: End = "source" if kind.split("-")[0] == item.kind else "target"
            text = Text()
            for candidate in self.following.candidates(kind, end, item.id)[:6]:
                listed = any(
                    link.kind == kind and {link.source, link.target} == {item.id, candidate.item}
                    for link in self.links
                )
                if not listed and (text or candidate.score < 0.05):
                    continue
                pair = (item.id, candidate.item) if end == "source" else (candidate.item, item.id)
                found = self.following.evidence(kind, *pair)
                if found is None:
                    continue
                if text:
                    text.append("\n")
                text.append(f"{'' if listed else 'not '}{candidate.item}: ", style="bold")
                text.append(", ".join((f"{found.score:.2f}", *(found.reasons or found.basis))))
                if found.source_words and found.target_words:
                    text.append(
                        f"\n  “{_few(found.source_words)}” ↔ “{_few(found.target_words)}”", style="italic"
                    )
            cells.append(text)
        table.add_row(Text("why", style="dim", justify="right"), *cells, style="dim")

    def _loose_provision(self) -> Iterator[RenderableType]:
        from rich.text import Text

        loose = [
            (item, self.gaps[item.id, "need"])
            for item in self.audit.items
            if item.kind == "provision" and (item.id, "need") in self.gaps
        ]
        if not loose:
            return
        text = Text("Provision that no need is tied to\n", style="bold")
        for item, gap in loose:
            text.append_text(_gap_text(gap))
            text.append(f"  {item.id} ", style="bold")
            text.append(self._short(item.text, width=self.width - 34) + "\n", style="not bold")
        yield text

    def _legend(self) -> Text:
        from rich.text import Text

        return Text(
            f"{_FIRM} the plan itself ties them   {_BY_WORDS} area, words and meaning do   {_GAP} gap   "
            f"{_CANNOT_TELL} cannot tell: look for yourself\n"
            "The number is the probability that an auditor would call the two linked"
            + ("." if self.why else "; --why shows the evidence."),
            style="dim",
        )

    def _short(self, text: str, lines: int = 2, width: int | None = None) -> str:
        """As much of a text as fits on some lines of a column."""
        room = width or max(16, (self.width // 3 - 4)) * lines - 8
        line = clean_line(text)
        return line if len(line) <= room else line[: room - 1].rstrip() + "…"


def _substance(item: Item) -> str:
    """What an item says, an outcome without "By the end of Key Stage 2 Amira will"."""
    from audit.thread.wording import without_opening

    said = without_opening(item)
    return said if said == item.text else f"… {said.lstrip()}"


def _gap_text(gap: Gap, generic: bool = False) -> Text:
    from rich.text import Text

    nothing = _NONE[gap.missing]
    if gap.decided:
        return Text(f"{_GAP} {nothing}", style="bold red")
    if generic:
        return Text(f"{_CANNOT_TELL} only generic provision", style="yellow")
    near = f"perhaps {gap.best.item} ({gap.best.score:.2f})" if gap.best else f"{nothing}, or cannot tell"
    return Text(f"{_CANNOT_TELL} {near}", style="yellow")


def _shared(followed: Followed, name: str, how: str) -> str:
    return f"{followed.followed} of {followed.of} {name} {how}"


def _few(words: Sequence[str]) -> str:
    """The first words of the evidence: enough to see what it rests on."""
    return clean_line(", ".join(words[:6])) + (" …" if len(words) > 6 else "")
