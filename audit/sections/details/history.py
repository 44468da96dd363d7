"""The dates of a plan: birth, request, draft, final, amendment, reviews, signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from audit.language.dates import age_on, find_date, locate_dates
from audit.model.plan import PlanDates, PlanStatus
from audit.sections.details.evidence import Evidence
from audit.sections.details.meanings import dates_with_meanings, meaning
from audit.sections.fields import Field

#: Sentences at the end of a plan that speak of the plan itself.
_OF_THE_PLAN = re.compile(
    r"^\W*dated\b|\b(?:this|the) (?:ehc )?plan\b.*\b(?:dated|made on|comes into|review\w*)\b|"
    r"(?:^|[.;]\s)\W*(?:(?:to be|must be) reviewed|next review|(?:final|draft|amended) plan)\b",
    re.I,
)
_REVIEW = re.compile(r"\bplan\b|\bannual review\b", re.I)
_PLAN_REVIEWED = re.compile(
    r"\b(?:this|the|my) (?:ehc |whole )?plan (?:must|will|should|is to|has to) be reviewed\b", re.I
)
_ASSESSMENT = re.compile(
    r"\b(?:asked|applied|request\w*|referr\w+)\b[^.]{0,60}\b(?:assessment|ehc plan)\b|"
    r"\bassessment\b[^.]{0,20}\b(?:asked|applied|request\w*)\b",
    re.I,
)
_AT_REVIEW = re.compile(
    r"\b(?:the|my|her|his|their|annual) (?:annual )?review(?: meeting)?(?: held)? on (?:the )?$", re.I
)
_OF_SIGNING = re.compile(
    r"\W*(?:date|dated|on|when|date signed|signed on|date of (?:signature|issue))\W*", re.I
)
#: How far into a value its first date begins at most, for its label to speak of it.
_NEAR = 12
#: Rows from a signature to its date, where the two stand among other fields.
_ROWS = 3
_OLDEST = 26
#: What a date under a label that asks for a detail is, when its words alone do not tell.
_ASKED = {
    "date_of_birth": "born",
    "plan_date": "plan",
    "status": "plan",
    "version": "plan",
    "review_date": "review",
    "signed_date": "signed",
}
#: Details of the child, whose dates are of a court's order, of a start at school, and not of the plan.
_OF_THE_CHILD = ("looked_after", "social_care_status", "setting", "primary_need", "year_group")
_ISSUED = ("plan", "final", "draft", "amended")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and what it is the date of (see `meaning`)."""

    what: str
    day: date


@dataclass(frozen=True, slots=True)
class History:
    """All that the plan says of its own dates; `on_pages` is a date beside its title or of its letter."""

    dated: tuple[Dated, ...]
    signed_on: date | None
    on_pages: date | None

    def all(self, *whats: str) -> list[date]:
        """The dates with one of some meanings, in reading order."""
        return [one.day for one in self.dated if one.what in whats]

    def first(self, what: str) -> date | None:
        """The first date with a meaning."""
        return next(iter(self.all(what)), None)

    @property
    def issued(self) -> date | None:
        """The latest date of a version of the plan."""
        return max(self.all(*_ISSUED), default=self.signed_on)


def _of_fields(fields: Iterable[Field]) -> Iterator[Dated]:
    for one in fields:
        if one.listed or not one.of_child:
            continue
        for what, found in dates_with_meanings(one.value, one.label):
            if what is None and found.start <= _NEAR:
                what = _ASKED.get(one.detail or "")
            if what in _ISSUED and one.detail in _OF_THE_CHILD:
                continue  # "Legal status: ... care order made on 2 November 2023" is no date of the plan
            if what is not None:
                yield Dated(what, found.day)


def _of_prose(text: str) -> Iterator[Dated]:
    return (Dated(what, found.day) for what, found in dates_with_meanings(text) if what is not None)


def _is_sentence(text: str) -> bool:
    """Whether a text is more than a date that answers the label beside it."""
    found = locate_dates(text)
    return len(text.split()) > 3 and not (found and len(text.split()) <= 6 and found[0].start <= 4)


def history_of(evidence: Evidence) -> History:
    """The dates of the front page, of the sign-off, and of what the closing pages say of the plan."""
    labels = {id(one.block) for one in evidence.front if find_date(one.value)}
    dated = list(_of_fields(evidence.front))
    for block in evidence.front_blocks:
        if id(block) not in labels and _is_sentence(block.text):
            dated.extend(_of_prose(block.text))
    dated.extend(
        one for one in _of_fields(evidence.closing) if one.what not in ("plan", "signed", "other", "born")
    )
    dated.extend(_of_fields(one for one in evidence.views if _asks_date(one.detail)))
    for block in (*evidence.closing_blocks, *evidence.notes):
        if _OF_THE_PLAN.search(block.text):
            dated.extend(
                one for one in _of_prose(block.text) if one.what in ("plan", "review", "final", "amended")
            )
    dated.extend(_told_in_passing(evidence, {one.what for one in dated}))
    return History(tuple(dated), _signed_on(evidence), _on_pages(evidence, dated))


def _told_in_passing(evidence: Evidence, known: set[str]) -> Iterator[Dated]:
    """The request and the last review, where only Section A or the last sections speak of them."""
    for block in (*evidence.view_blocks, *evidence.closing_blocks, *evidence.notes):
        if "request" not in known and _ASSESSMENT.search(block.text):
            yield from (one for one in _of_prose(block.text) if one.what == "request")
        if known.isdisjoint(("review_meeting", "review?")):
            for found in locate_dates(block.text):
                if _AT_REVIEW.search(block.text[: found.start]):
                    yield Dated("review_meeting", found.day)


def _asks_date(detail: str | None) -> bool:
    return detail is not None and (detail.endswith("_date") or detail in _ASKED)


def _on_pages(evidence: Evidence, dated: Iterable[Dated]) -> date | None:
    born = set()
    for one in dated:
        if one.what == "letter":
            return one.day
        if one.what == "born":
            born.add(one.day)
    running = (one for text in evidence.running for one in dates_with_meanings(text))
    days = (found.day for what, found in running if what is None or what in _ISSUED)
    return next((day for day in days if day not in born), None)


def _signed_on(evidence: Evidence) -> date | None:
    """The date beside a signature."""
    for fields in (evidence.closing, evidence.annex, evidence.front):
        among_others = fields is not evidence.closing
        near = -_ROWS - 1
        for number, one in enumerate(fields):
            if one.detail in ("signature", "officer"):
                near = number
            asks = bool(_OF_SIGNING.fullmatch(one.label)) or one.detail in ("signed_date", "signature")
            asks = asks or (not among_others and meaning(one.label) == "plan")
            if asks and (not among_others or number - near <= _ROWS) and (day := find_date(one.value)):
                return day
    for block in evidence.closing_blocks:
        for what, found in dates_with_meanings(block.text):
            if what in (None, "plan"):
                return found.day
    return None


def birth_date(evidence: Evidence, history: History) -> date | None:
    """The date of birth: stated, or beside the child's name at the head or foot of every page."""
    issued = history.all(*_ISSUED)
    for day in history.all("born"):
        if not issued or 0 <= age_on(day, max(issued)) <= _OLDEST:
            return day
    for text in evidence.running:
        for what, found in dates_with_meanings(text):
            of_age = bool(issued) and 0 < age_on(found.day, min(issued)) <= _OLDEST
            if what == "born" or (what is None and of_age):
                return found.day
    return None


def plan_dates(history: History, status: PlanStatus) -> PlanDates:
    """The plan's history; a date that is only "of this plan" is that of the step that its status names."""
    past = (day for day in history.all("review?") if history.issued is not None and day <= history.issued)
    dates: dict[str, date | None] = {
        "request": history.first("request"),
        "draft": history.first("draft"),
        "first_issued": history.first("first_issued"),
        "final": history.first("final"),
        "amended": max(history.all("amended"), default=None),
        "review_meeting": history.first("review_meeting") or next(past, None),
    }
    stated = history.first("plan")
    if status != "unknown" and dates[status] is None:
        issued_as_final = status == "amended" and dates["final"] is not None and stated is None
        dates[status] = None if issued_as_final else stated or history.signed_on or history.on_pages
    return PlanDates(**dates)


def review_date(history: History, evidence: Evidence) -> date | None:
    """The date by which the plan must be reviewed next."""
    if (day := history.first("review")) is not None:
        return day
    for day in history.all("review?"):
        if history.issued is None or day > history.issued:
            return day
    closing = [
        block for block in (*evidence.closing_blocks, *evidence.annex_blocks) if _REVIEW.search(block.text)
    ]
    within = [block for block in evidence.section_blocks if _PLAN_REVIEWED.search(block.text)]
    for block in (*closing, *within):
        for one in _of_prose(block.text):
            if one.what == "review":
                return one.day
    return None


def plan_date(history: History, status: PlanStatus, dates: PlanDates) -> date | None:
    """The date of this version: that of the step its status names, else the plan's, else the signature's."""
    steps = {"draft": dates.draft, "final": dates.final, "amended": dates.amended or dates.final}
    others = (history.first("plan"), history.signed_on, dates.amended, dates.final, dates.draft)
    return steps.get(status) or next((day for day in others if day is not None), history.on_pages)
