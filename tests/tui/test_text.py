"""A plan's text reaches the screen exactly, whatever is in it: brackets, markup, control characters."""

from __future__ import annotations

import asyncio
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.content import Content

from audit.checklists import Checklist
from audit.cycle.values import Passage
from audit.model.findings import Finding
from audit.safety import clean_text
from tests.tui import plans
from tui.content import marked, plan_line, plan_text, short, shown
from tui.layout import lay_out, place_findings
from tui.widgets.finding_pane import finding_rows
from tui.widgets.plan_rows import plan_rows
from tui.widgets.row import Row
from tui.widgets.rows import Rows

HOSTILE = [
    "[child name] will [/] have [bold]help[/bold]",
    "[@click=app.bell]press[/]",
    "a [red",
    "back\\slash \\[b]",
    "\x1b]52;c;aGVsbG8=\x07 \x1b[2J",
    "left\u202eright\u2066",
    "tab\there\r\nnew",
    "$primary {braces} %s",
    "wide 漢字 and e\u0301 and \U0001f600",
    "\ud800 lone",
]
anything = st.one_of(
    st.text(max_size=120), st.sampled_from(HOSTILE), st.text("[]/\\$@= ab\t\n\x1b\x07\u202e", max_size=60)
)


def _solid(text: str) -> str:
    """Everything that can be seen, without the spaces at which lines are broken."""
    return "".join(
        letter
        for letter in clean_text(text)
        if not letter.isspace()
        and unicodedata.category(letter) != "Cf"
        and not "\ufe00" <= letter <= "\ufe0f"
    )


def _plain(lines: list[Content]) -> str:
    return "".join(line.plain for line in lines)


@given(anything)
def test_shown_text_is_the_cleaned_text(text: str) -> None:
    assert _solid(shown(text).plain) == _solid(text)
    assert not any(
        unicodedata.category(letter) in ("Cc", "Cf", "Cs") and letter != "\n" for letter in shown(text).plain
    )
    assert "\n" not in plan_line(text)


@given(anything, st.integers(10, 60))
def test_a_row_shows_all_of_its_text_within_its_width(text: str, width: int) -> None:
    lines = Row("one", shown(text), gutter=Content("F1"), gutter_width=4).lines(width)
    assert "".join(_plain(lines).split()).removeprefix("F1") == _solid(text)
    assert all(cell_len(line.plain) <= max(width, 12) for line in lines)


@given(anything, anything)
def test_marking_evidence_changes_no_letter(text: str, quote: str) -> None:
    assert marked(f"{text}{quote}", [(quote, "bold")]).plain == plan_text(f"{text}{quote}")


@given(anything, st.integers(1, 40))
def test_a_cut_text_fits(text: str, width: int) -> None:
    assert cell_len(short(text, width)) <= width


@given(anything)
def test_markup_in_a_finding_is_not_obeyed(text: str) -> None:
    finding = Finding(
        id="P03:F1",
        check="P03",
        name="x",
        severity="quality",
        message=f"m{text}",
        source=text,
        quote=text or None,
    )
    lines = [line for row in finding_rows([finding], finding, None, [], False) for line in row.lines(500)]
    assert _solid(f"m{text}") in "".join(_plain(lines).split())


class _Page(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()

    def compose(self) -> ComposeResult:
        yield self.rows


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(anything, min_size=1, max_size=8))
def test_what_is_drawn_is_the_text(texts: list[str]) -> None:
    """Through the widget, the compositor and the screen."""

    async def drive() -> None:
        app = _Page()
        async with app.run_test(size=(400, 60)) as pilot:
            rows = [Row(str(number), shown(plan_line(text))) for number, text in enumerate(texts)]
            app.rows.show_rows(rows)
            await pilot.pause()
            drawn = [app.rows.render_line(y).text for y in range(len(texts))]
        assert "".join("".join(drawn).split()).replace("▸", "") == "".join(
            _solid(plan_line(text)) for text in texts
        ).replace("▸", "")
        assert not any(unicodedata.category(letter) in ("Cc", "Cf") for line in drawn for letter in line)

    asyncio.run(drive())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_plan_is_set_out_in_full(text: str, checklist: Checklist) -> None:
    audit = plans.plan(checklist)
    items = tuple(item.model_copy(update={"text": f"{text} {item.id}"}) for item in audit.items)
    sections = {
        letter: section.model_copy(
            update={
                "text": "\n".join(item.text for item in items if item.section == letter),
                "fragments": tuple(
                    one.model_copy(
                        update={"text": "\n".join(item.text for item in items if item.section == letter)}
                    )
                    for one in section.fragments
                ),
            }
        )
        for letter, section in audit.sections.items()
    }
    audit = audit.model_copy(update={"items": items, "sections": sections})
    parts = lay_out(audit)
    rows = plan_rows(audit, parts, place_findings(parts, audit.findings), [])
    drawn = "".join(_plain(row.lines(80)) for row in rows)
    for item in items:
        assert _solid(item.text) in "".join(drawn.split())


def test_a_passage_is_quoted_exactly(checklist: Checklist) -> None:
    parts = lay_out(plans.plan(checklist))
    (part,) = [one for one in parts if one.key == "item:B1"]
    assert part.passage() == Passage(quote=plans.NEED_1, section="B", item="B1", place="paragraph 1")
