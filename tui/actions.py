"""Everything that can be done by a key, as data.

Bindings, the bar at the foot, F1, the command palette and the settings file's `[keys]` are all made from
this list, so that what is shown is what works.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.style import Style

Place = Literal["everywhere", "worklist", "plan", "thread", "judgement", "moderation", "dashboard"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done.

    `id` is its name in the settings file, `key` its key there unless the user says otherwise, `run` the
    method that does it (Textual's `action_...`). `group`: shown in the bar as one ("A-K section"), by its
    first member's `group` words. `in_bar`: whether the bar has room for it.
    """

    id: str
    key: str
    description: str
    tooltip: str
    run: str
    in_bar: bool = True
    group: str | None = None

    @property
    def place(self) -> str:
        """The screen where it can be done, or "everywhere"."""
        return self.id.split(".")[0]

    def binding(self) -> Binding:
        """The same as Textual wants it."""
        return Binding(
            self.key, self.run, self.description, tooltip=self.tooltip, id=self.id, show=self.in_bar
        )


def _sections(place: str, what: str) -> tuple[Action, ...]:
    """Shift and a letter: to a section. "H" goes to H1, pressed again to H2."""
    return tuple(
        Action(
            f"{place}.section-{letter.lower()}",
            letter,
            f"section {letter}",
            f"Go to {what} of Section {letter}",
            f"go_to_section('{letter}')",
            group="A-K section",
        )
        for letter in "ABCDEFGHIJK"
    )


_EVERYWHERE = (
    Action("everywhere.undo", "u", "undo", "Take back your last decision; again: the one before", "undo"),
    Action(
        "everywhere.export", "x", "export", "Write a report of this plan, or of the list, to a file", "export"
    ),
    Action(
        "everywhere.copy", "ctrl+c", "copy", "Copy what is marked, or where the cursor is", "app.copy", False
    ),
    Action("everywhere.theme", "T", "theme", "Light, dark, high contrast", "next_theme", False),
    Action(
        "everywhere.commands",
        "ctrl+p",
        "commands",
        "Find anything that can be done by its name",
        "command_palette",
    ),
    Action("everywhere.help", "f1", "help", "What the keys do, and what is on the screen", "help"),
    Action("everywhere.quit", "ctrl+q", "quit", "Leave; everything is saved already", "quit_safely"),
)

_WORKLIST = (
    Action("worklist.open", "enter", "open", "Open the plan where the cursor is", "open"),
    Action("worklist.judge", "j", "judge", "Open the plan at its questions", "judge"),
    Action("worklist.search", "slash", "search", "Show only plans in whose row these words stand", "search"),
    Action(
        "worklist.filter",
        "f",
        "filter",
        "All, to do, yours, to moderate, done, cannot be read",
        "next_filter",
    ),
    Action("worklist.sort", "s", "sort", "Sort by another column", "next_sort"),
    Action("worklist.moderate", "m", "moderate", "Where auditors differ, and what is agreed", "moderate"),
    Action("worklist.dashboard", "d", "dashboard", "How the cycle stands", "dashboard"),
    Action(
        "worklist.read_again",
        "r",
        "read again",
        "Audit what could not be read, or has changed",
        "read_again",
        False,
    ),
    Action("worklist.stop", "c", "stop", "Stop auditing; what is finished is kept", "stop"),
)

_PLAN = (
    Action("plan.next", "n", "next", "Go to the next finding", "next_finding(1)"),
    Action("plan.previous", "p", "previous", "Go to the finding before", "next_finding(-1)"),
    Action("plan.accept", "a", "accept", "The finding is right", "accept"),
    Action("plan.reject", "r", "reject", "The finding is wrong; you are asked why", "reject"),
    Action("plan.comment", "c", "comment", "Remark on the statement where the cursor is", "comment"),
    Action("plan.missed", "m", "missed", "Add a gap that the machine missed in this statement", "missed"),
    Action("plan.good", "g", "good", "Mark these words as worth showing to others", "good_practice"),
    Action("plan.explain", "e", "explain", "What the check tests and why, with its source", "explain"),
    Action("plan.thread", "t", "thread", "The golden thread of this plan", "thread"),
    Action("plan.judge", "j", "judge", "The checklist's questions on this plan", "judge"),
    Action("plan.search", "slash", "search", "Find words in the plan; n goes on, escape ends", "search"),
    *_sections("plan", "the text"),
    Action("plan.back", "b,escape", "back", "Back to the list of plans", "back"),
)

_THREAD = (
    Action("thread.confirm", "y", "confirm", "The two belong together", "confirm"),
    Action("thread.reject", "n", "reject", "The two do not belong together; you may say why", "reject"),
    Action("thread.link", "l", "link", "Link this to something the machine missed", "link"),
    Action("thread.other", "o", "other link", "The other link that ends here", "other_link"),
    Action("thread.gap", "g", "next gap", "Go to the next gap, or what cannot be told", "next_gap"),
    Action("thread.filter", "f", "gaps only", "Show all, or only what hangs loose", "toggle_gaps"),
    Action("thread.why", "question_mark", "why?", "What the link rests on", "why"),
    Action("thread.judge", "j", "judge", "The checklist's questions on this plan", "judge"),
    Action("thread.back", "b,escape", "back", "Back to the plan's text", "back"),
)

_JUDGEMENT = (
    Action("judgement.met", "1", "met", "Answer: met", "answer('met')"),
    Action("judgement.partly", "2", "partly", "Answer: partly met", "answer('partly-met')"),
    Action("judgement.not-met", "3", "not met", "Answer: not met", "answer('not-met')"),
    Action(
        "judgement.not-applicable",
        "4",
        "n/a",
        "Answer: does not apply to this plan",
        "answer('not-applicable')",
    ),
    Action("judgement.withdraw", "0", "no answer", "Take your answer back", "withdraw", False),
    Action("judgement.comment", "c", "comment", "Remark on this question", "comment"),
    Action("judgement.reason", "r", "reason", "Why your answer is not the reading's", "reason", False),
    Action("judgement.next", "n", "next open", "Go to the next question that waits for you", "next_open"),
    Action("judgement.good", "w", "what good is", "Show or hide what good looks like", "toggle_good"),
    Action(
        "judgement.evidence", "e", "evidence", "Go to the findings behind the reading's answer", "evidence"
    ),
    Action("judgement.lens", "v", "whose view", "Questions of your agency, or all", "toggle_lens"),
    *_sections("judgement", "the questions"),
    Action(
        "judgement.finish", "f", "finish", "Say that you are done with this plan: your grade stands", "finish"
    ),
    Action("judgement.thread", "t", "thread", "The golden thread of this plan", "thread", False),
    Action("judgement.back", "b,escape", "back", "Back to the plan's text", "back"),
)

_MODERATION = (
    Action("moderation.met", "1", "met", "Agree on: met", "agree(1)"),
    Action("moderation.partly", "2", "partly", "Agree on: partly met", "agree(2)"),
    Action("moderation.not-met", "3", "not met", "Agree on: not met", "agree(3)"),
    Action("moderation.not-applicable", "4", "n/a", "Agree on: does not apply", "agree(4)"),
    Action("moderation.accept", "y", "accept/confirm", "Agree that the finding or link is right", "agree(5)"),
    Action("moderation.reject", "n", "reject", "Agree that the finding or link is wrong", "agree(6)"),
    Action("moderation.plan", "enter", "see plan", "Open the plan where this was decided", "plan"),
    Action("moderation.filter", "f", "open only", "Show all, or only what still waits", "toggle_open"),
    Action("moderation.back", "b,escape", "back", "Back to the list of plans", "back"),
)

_DASHBOARD = (
    Action("dashboard.agency", "v", "whose view", "Gaps of all, or of one agency", "next_agency"),
    Action("dashboard.moderate", "m", "moderate", "Where auditors differ, and what is agreed", "moderate"),
    Action("dashboard.back", "b,escape", "back", "Back to the list of plans", "back"),
)

ACTIONS: tuple[Action, ...] = (
    *_WORKLIST,
    *_PLAN,
    *_THREAD,
    *_JUDGEMENT,
    *_MODERATION,
    *_DASHBOARD,
    *_EVERYWHERE,
)


def actions_of(place: str) -> list[Action]:
    """What can be done on a screen, its own first; or what can be done everywhere."""
    if place == "everywhere":
        return list(_EVERYWHERE)
    return [one for one in ACTIONS if one.place == place] + [
        one for one in ACTIONS if one.place == "everywhere"
    ]


def clickable(words: Content, action: str) -> Content:
    """Words on which a click does the same as the key."""
    return words.stylize(Style.from_meta({"action": action}))


def bindings(place: Place) -> list[BindingType]:
    """A screen's own keys."""
    return [one.binding() for one in ACTIONS if one.place == place]
