"""One plan as a row of the worklist: what its cells say, and what the pane below says of it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from audit.cycle.values import Figures, PlanSummary
from tui import words
from tui.content import plan_line, shown_line
from tui.session import Session
from tui.titles import cap_words

_GRADE_COLOURS = {
    "outstanding": "$success",
    "good": "$success",
    "requires-improvement": "$warning",
    "inadequate": "$error",
}


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """A plan's summary as this auditor may see it."""

    summary: PlanSummary
    session: Session

    @property
    def figures(self) -> Figures | None:
        """The figures, unless a blind cycle hides them from who has not finished."""
        one = self.summary
        if self.session.cycle.blind:
            me = [reading for reading in one.readings if reading.auditor == self.session.auditor.name]
            if not any(reading.finished_at for reading in me):
                return None
        return one.agreed or one.machine

    @property
    def score(self) -> float:
        """For sorting: worst first, what has no grade last."""
        figures = self.figures
        return figures.overall_score if figures and figures.overall_score is not None else 9.0

    @property
    def name(self) -> str:
        """What the child is called here: initials, or a number where identities are hidden."""
        one = self.summary
        if self.session.anonymous:
            return f"plan {one.entry.id}"
        return plan_line(one.initials or "") or "-"

    @property
    def file(self) -> str:
        """The file's name, which often holds the child's."""
        return "" if self.session.anonymous else plan_line(self.summary.entry.file_name)

    def grade(self) -> Content:
        """The grade in short."""
        figures = self.figures
        if figures is None or figures.overall is None:
            hidden = self.session.cycle.blind and self.summary.machine is not None
            return Content.styled("hidden" if hidden else "-", "$quiet")
        said = Content.styled(words.SHORT_GRADES[figures.overall], f"bold {_GRADE_COLOURS[figures.overall]}")
        return said + Content.styled(" prov.", "$quiet") if self.summary.provisional else said

    def state(self) -> Content:
        """The state by sign and word."""
        one = self.summary
        sign, word = words.STATE_SIGNS[one.state], words.STATES[one.state]
        colour = {"to-moderate": "bold $warning", "unreadable": "$error", "done": "$success"}.get(
            one.state, ""
        )
        more = f" {one.differences}" if one.state == "to-moderate" else ""
        return Content.styled(f"{sign} {word}{more}", colour)

    def statutory(self) -> Content:
        """How many statutory gaps."""
        figures = self.figures
        if figures is None or figures.overall is None:
            return Content("")
        return Content.styled(
            f"▲ {figures.statutory}" if figures.statutory else "0", "$error" if figures.statutory else ""
        )

    def thread(self) -> Content:
        """Needs that are followed all the way."""
        figures = self.figures
        if figures is None or figures.needs_of is None:
            return Content("")
        return Content(f"{figures.needs_followed}/{figures.needs_of}")

    def auditors(self) -> Content:
        """Who has it, and whether they are done."""
        me = self.session.auditor.name
        blind = self.session.cycle.blind
        said = []
        for reading in self.summary.readings:
            who = "you" if reading.auditor == me else "another" if blind else plan_line(reading.auditor)
            said.append(f"{who} {'●' if reading.finished_at else '◐'}")
        return Content(", ".join(said))

    def why_not(self) -> str:
        """Why it cannot be opened."""
        one = self.summary
        if one.state == "waiting":
            return "It has not been audited yet: it waits for its turn."
        if one.state == "not-ehcp":
            like = f" It looks like {one.looks_like}." if one.looks_like else ""
            return f"This is not an EHC plan.{like}"
        return one.error_message or "It could not be read."

    def detail(self) -> Content:
        """Everything about it, for the pane below the table."""
        one = self.summary
        parts: list[str | None] = [self.name, self.file]
        if one.state in ("unreadable", "not-ehcp", "waiting"):
            head = " · ".join(part for part in parts if part)
            return Content.assemble((head, "bold"), "\n", shown_line(self.why_not()))
        parts += [
            words.year_words(one.year_group),
            one.status if one.status != "unknown" else None,
            one.primary_need,
        ]
        if not self.session.anonymous:
            parts += [one.setting, one.local_authority]
        parts += [f"plan of {words.day_words(one.plan_date)}" if one.plan_date else None]
        said = Content.styled(" · ".join(plan_line(part) for part in parts if part), "bold")
        return said + Content("\n") + self._figures()

    def _figures(self) -> Content:
        figures = self.figures
        if figures is None:
            return Content("Blind: grades show once you have finished.")
        said = [
            f"{name} {words.GRADES[grade]} {score:.2f}"
            for name, grade, score in (
                ("overall", figures.overall, figures.overall_score),
                ("compliance", figures.compliance, figures.compliance_score),
                ("quality", figures.quality, figures.quality_score),
            )
            if grade is not None and score is not None
        ]
        gaps = (
            f"gaps: {figures.statutory} statutory, {figures.quality_gaps} quality, "
            f"{figures.good_practice} good practice"
        )
        held = figures.capped_by
        caps = cap_words(held, self.session.checklist) if held else ""
        return Content(" · ".join(part for part in (*said, gaps, caps) if part))


def searched_words(row: WorklistRow) -> str:
    """Everything in which a search looks, in small letters."""
    one = row.summary
    return " ".join(
        [
            row.name,
            row.file,
            row.state().plain,
            row.grade().plain,
            one.phase or "",
            words.year_words(one.year_group),
            plan_line(one.primary_need or ""),
            row.auditors().plain,
            row.why_not() if one.error else "",
        ]
    ).casefold()
