"""A plan as it was understood: sections A-K, front-page details and traceable items.

Field names and meanings follow the output contract, schema `ehcp-audit/1`.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Letter = Literal["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
LETTERS: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")

SectionState = Literal["present", "nil", "blank", "placeholder", "absent"]
ItemKind = Literal["aspiration", "need", "outcome", "provision"]
Area = Literal[
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
    "health",
    "social-care",
    "other",
]
ProvisionType = Literal["session", "staffing", "equipment", "approach", "contact", "training", "curriculum"]
SlotState = Literal["stated", "vague", "missing", "not-needed", "inherited"]
PlanStatus = Literal["draft", "final", "amended", "unknown"]
Phase = Literal["early-years", "primary", "secondary", "post-16", "post-19"]

ITEM_KINDS: dict[Letter, ItemKind] = {
    "A": "aspiration",
    "B": "need",
    "C": "need",
    "D": "need",
    "E": "outcome",
    "F": "provision",
    "G": "provision",
    "H1": "provision",
    "H2": "provision",
}


class Frozen(BaseModel):
    """A value that does not change once made, and takes no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Fragment(Frozen):
    """One of the places where a section is set out, with the area and label it stands under."""

    text: str
    page: int | None = None
    area: Area | None = None
    label: str | None = None


class Section(Frozen):
    """One lettered section: its state, heading and own words (no headings, no helper text)."""

    state: SectionState = "absent"
    heading: str | None = None
    text: str = ""
    page: int | None = None
    place: str | None = None
    merged_with: Letter | None = None
    fragments: tuple[Fragment, ...] = ()


class Slot(Frozen):
    """One part of a statement ("who", "how_often"): whether it is said, and in which words."""

    state: SlotState
    text: str | None = None


class Item(Frozen):
    """One statement that can be traced: a need, an outcome, a thing provided or an aspiration.

    `cells` are the other cells of its row by column heading. `lead` is the heading or sentence that
    speaks for it and its neighbours ("By the end of Key Stage 2 Amira will:"). `row` names its row
    of a grid ("table 3, row 2"), shared by the items of that row. `references` are the words by
    which the plan itself ties it to other items ("Outcome 2", "B1, B3").
    """

    id: str
    section: Letter
    kind: ItemKind
    text: str
    area: Area | None = None
    label: str | None = None
    page: int | None = None
    place: str
    row: str | None = None
    cells: dict[str, str] = Field(default_factory=dict)
    lead: str | None = None
    references: tuple[str, ...] = ()
    type: ProvisionType | None = None
    slots: dict[str, Slot] = Field(default_factory=dict)


class PlanDates(Frozen):
    """The dates of the plan's own history."""

    request: date | None = None
    draft: date | None = None
    first_issued: date | None = None
    final: date | None = None
    amended: date | None = None
    review_meeting: date | None = None


class Details(Frozen):
    """What the front (and the sign-off) says. Null is "not found".

    `year_group`: nursery -1, Reception 0, then 1-20 (from 14 on at college). `setting` is where the child
    is now, `named_placement` what Section I names.
    """

    name: str | None = None
    preferred_name: str | None = None
    date_of_birth: date | None = None
    status: PlanStatus = "unknown"
    plan_date: date | None = None
    review_date: date | None = None
    year_group: int | None = None
    local_authority: str | None = None
    setting: str | None = None
    named_placement: str | None = None
    primary_need: str | None = None
    phase: Phase | None = None
    first_plan: bool | None = None
    dates: PlanDates = PlanDates()
    pronouns: str | None = None
    looked_after: bool | None = None
    social_care_status: str | None = None
    officer: str | None = None
    signed: bool | None = None
    upn: str | None = None
    nhs_number: str | None = None


class Reason(StrEnum):
    """Why a text stands in no section, in the words that reports show."""

    FRONT_PAGE = "front page and text before the first section"
    CONTENTS = "list of contents, or explanation of the sections"
    SIGN_OFF = "sign-off"
    ANNEX = "annex or report outside the lettered sections"
    HELPER = "template's helper text"
    PLACEHOLDER = "unfilled template text"
    PUT_OFF = "put off until later"
    PRONOUN_OPEN = "both pronouns, of which one is the child's"
    LABEL = "sub-heading or label"
    HEADING = "heading"
    TAKEN_AS_BLANK = "text of a section that was taken as blank"
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    HIDDEN = "hidden text"


class Unassigned(Frozen):
    """Text of the file that belongs to no section, kept and reported.

    `reason` is one of `Reason`. For template text left in, `section` is the section it stands under,
    `place` where.
    """

    text: str
    page: int | None = None
    reason: str
    section: Letter | None = None
    place: str | None = None


class Warning(Frozen):
    """Something an auditor should know before trusting the reading."""

    code: str
    message: str


class Plan(Frozen):
    """A document as a plan: every section A-K, the details, the items in reading order.

    `fields_seen` are the details whose label stands in the document, filled in or not, so that a lack
    of the template's is no reproach to the writer. `placeholders` are what nobody filled in or took out.
    """

    kind: Literal["ehcp", "not-ehcp"]
    looks_like: str | None = None
    details: Details
    sections: dict[Letter, Section]
    items: tuple[Item, ...] = ()
    unassigned: tuple[Unassigned, ...] = ()
    placeholders: tuple[Unassigned, ...] = ()
    fields_seen: frozenset[str] = frozenset()
    warnings: tuple[Warning, ...] = ()

    def items_of(self, *letters: Letter) -> list[Item]:
        """The items of some sections, in reading order."""
        return [item for item in self.items if item.section in letters]
