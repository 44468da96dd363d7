"""The sections at the left of a plan: how each stands, its grade, its gaps."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from audit.model.plan import LETTERS, Letter
from tui import words
from tui.session import OpenPlan
from tui.titles import section_sign


class SectionList(Static):
    """One line for each section; a click goes there."""

    class Picked(Message):
        """A section was clicked."""

        def __init__(self, letter: Letter) -> None:
            super().__init__()
            self.letter = letter

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as Textual calls it
        super().__init__(markup=False, id=id)
        self._lit: Letter = "A"
        self._plan: OpenPlan | None = None

    def show_sections(self, plan: OpenPlan) -> None:
        """Show how a plan's sections stand."""
        self._plan = plan
        self._draw()

    def light(self, letter: Letter) -> None:
        """Mark the section where the cursor is."""
        if letter != self._lit:
            self._lit = letter
            self._draw()

    def on_click(self, event: events.Click) -> None:
        """Go to a section."""
        number = event.y - 1
        if 0 <= number < len(LETTERS):
            self.post_message(self.Picked(LETTERS[number]))

    def _draw(self) -> None:
        plan = self._plan
        if plan is None:
            return
        lines = [Content.styled("Sections", "bold")]
        grades = plan.shown.grades.sections if plan.shown.grades and not plan.grades_hidden else {}
        for letter in LETTERS:
            sign, colour = section_sign(plan, letter)
            grade = grades.get(letter)
            said = words.SHORT_GRADES[grade.grade] if grade and sign not in ("nil", "✗") else ""
            here = letter == self._lit
            line = Content.assemble(
                ("▸" if here else " ", "bold"),
                (f"{letter:<3}", "bold" if here else ""),
                (f"{sign:<4}", colour),
                said,
            )
            lines.append(line)
        self.update(Content("\n").join(lines))
