"""The golden thread as it is drawn: nothing is left out or drawn over at any width."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from textual.content import Content

from audit.checklists import Checklist
from tests.tui import plans
from tests.tui.conftest import AtTheKeyboard
from tui.weave import Line, weave
from tui.widgets.finding_pane import FindingPane
from tui.widgets.thread_block import Block
from tui.widgets.thread_row import Looks

Review = Callable[..., None]


def _drawn(checklist: Checklist, width: int, cell_lines: int) -> tuple[Sequence[Line], list[Content]]:
    audit = plans.plan(checklist)
    looks = Looks({item.id: item for item in audit.items}, {}, frozenset(), cell_lines)
    woven = weave(audit)
    return woven, [line for lines in Block(woven, looks, (0, 1)).drawn(width) for line in lines]


@pytest.mark.parametrize("cell_lines", [1, 2, 5])
@pytest.mark.parametrize("width", [40, 56, 96, 196])
def test_every_item_and_every_gap_is_drawn(checklist: Checklist, width: int, cell_lines: int) -> None:
    woven, lines = _drawn(checklist, width, cell_lines)
    words = "\n".join(line.plain for line in lines)
    for cell in (cell for line in woven for cell in line.cells if cell is not None):
        sign = "" if cell.gap is None else "○" if cell.gap.decided else "?"
        assert (cell.item or sign) in words
    assert all(line.cell_length <= width for line in lines)


def test_a_text_runs_on_where_its_column_is_free(checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    looks = Looks({item.id: item for item in audit.items}, {}, frozenset(), 1)
    lines = [line for line in weave(audit) if line.key.startswith("2.")]  # B3: no outcome, no provision
    assert len(lines) == 2
    drawn = [line.plain for lines in Block(lines, looks, None).drawn(96) for line in lines]
    assert "B3 In the hall" in drawn[0]
    assert "her ears" in drawn[1]


def test_no_words_of_a_finding_are_cut_off_beside_a_scrollbar(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "n", "n")
        pane = at.app.screen.query_one(FindingPane)
        assert pane.show_vertical_scrollbar
        assert not pane.show_horizontal_scrollbar
        widest = max(line.cell_length for row in pane.rows for line in row.lines(pane.room))
        assert widest + 2 <= pane.scrollable_content_region.width

    review(task, size=(100, 16))
