"""What a checklist holds: questions, what limits a grade, bands, weights, words and numbers."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, field_validator, model_validator

from audit.checklists.mistakes import did_you_mean
from audit.checks import Thresholds
from audit.language.words import OwnWords, WordListError, list_names
from audit.model.findings import Agency, GradeWord
from audit.model.plan import Frozen, Letter

SCHEMA = "ehcp-checklist/1"

#: How many checks each theme of the catalogue has, built or not: S01 to S15, V01 to V09, and so on.
CATALOGUE = {"S": 15, "V": 9, "N": 9, "O": 13, "P": 19, "T": 9, "M": 6, "R": 2, "X": 6}

QuestionKind = Literal["compliance", "quality", "both"]
GradeName = Literal["overall", "compliance", "quality"]
Condition = Literal["nil", "draft", "adult", "young-person", "before-year-9"]


def _letters(value: Any) -> Any:
    return value.split() if isinstance(value, str) else value


def is_in_catalogue(code: str) -> bool:
    """Whether there is such a check in the catalogue, built or not."""
    match = re.fullmatch(r"([A-Z])(\d\d)", code)
    return match is not None and 1 <= int(match[2]) <= CATALOGUE.get(match[1], 0)


def _known_code(code: str) -> str:
    if not is_in_catalogue(code):
        raise ValueError(f'there is no check "{code}"{did_you_mean(code, _all_codes())}')
    return code


def _all_codes() -> list[str]:
    return [f"{theme}{number:02}" for theme, count in CATALOGUE.items() for number in range(1, count + 1)]


#: Sections written with spaces between: "B E F".
Letters = Annotated[tuple[Letter, ...], BeforeValidator(_letters)]


class Question(Frozen):
    """One thing that is asked of a plan; `checklists/golden-thread.toml` says what each key is for."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    text: str = Field(min_length=8)
    section: Letter | None = None
    evidence_from: Letters = ()
    agencies: tuple[Agency, ...] = Field(min_length=1)
    checks: tuple[str, ...]
    kind: QuestionKind
    weight: float = Field(default=1, gt=0, le=10)
    part: Literal["thread"] | None = None
    judgement: bool = False
    not_applicable: tuple[Condition, ...] = ()
    good: str = Field(min_length=8)

    @field_validator("checks")
    @classmethod
    def _checks_exist(cls, checks: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_known_code(code) for code in checks)

    @model_validator(mode="after")
    def _somebody_can_answer(self) -> Question:
        if not self.checks and not self.judgement:
            raise ValueError('names no check: give some, or "judgement = true" to leave it to a person')
        return self

    @property
    def sources(self) -> tuple[Letter, ...]:
        """The sections whose findings answer it; empty for the whole plan."""
        return self.evidence_from or ((self.section,) if self.section else ())

    def counts_towards(self, kind: Literal["compliance", "quality"]) -> bool:
        """Whether its answer goes into this grade."""
        return self.kind in (kind, "both")


class _Limit(Frozen):
    """Something that keeps a grade down whatever the score, and why."""

    id: str
    grades: tuple[GradeName, ...] = Field(min_length=1)
    cap: GradeWord
    why: str


class SectionEmpty(_Limit):
    """A section that is missing, blank or holds only template text."""

    when: Literal["section-empty"]
    sections: Letters = Field(min_length=1)


class FindingPresent(_Limit):
    """A finding of some check, once it is sure or accepted."""

    when: Literal["finding"]
    checks: tuple[str, ...] = Field(min_length=1)

    @field_validator("checks")
    @classmethod
    def _checks_exist(cls, checks: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_known_code(code) for code in checks)


class StatutoryGap(_Limit):
    """Any statutory finding, once it is sure or accepted."""

    when: Literal["statutory-gap"]


class SectionGraded(_Limit):
    """A section whose own grade is this low."""

    when: Literal["section-grade"]
    sections: Letters = Field(min_length=1)
    grade: GradeWord


class ShortOfOutstanding(_Limit):
    """Sections or thread below Good, or questions still waiting for a person."""

    when: Literal["short-of-outstanding"]
    sections: Letters = ()


Limit = Annotated[
    SectionEmpty | FindingPresent | StatutoryGap | SectionGraded | ShortOfOutstanding,
    Field(discriminator="when"),
]


class Bands(Frozen):
    """The least score for each grade; below them all a plan is Inadequate."""

    model_config = ConfigDict(populate_by_name=True)

    outstanding: float = Field(default=0.90, gt=0, le=1)
    good: float = Field(default=0.70, gt=0, le=1)
    requires_improvement: float = Field(default=0.45, gt=0, le=1, alias="requires-improvement")

    @model_validator(mode="after")
    def _in_order(self) -> Bands:
        if not self.outstanding > self.good > self.requires_improvement:
            raise ValueError("outstanding must be above good, and good above requires-improvement")
        return self


class OwnList(Frozen):
    """How an authority's words differ from a packaged list: phrases added, phrases left out."""

    add: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()


class Checklist(Frozen):
    """A quality assurance framework: its questions, and how their answers become grades."""

    schema_: Literal["ehcp-checklist/1"] = Field(alias="schema")
    name: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    version: str
    title: str
    description: str
    legal_date: date
    bands: Bands = Bands()
    section_weights: dict[Letter, Annotated[float, Field(gt=0, le=10)]] = Field(default_factory=dict)
    thresholds: Thresholds = Thresholds()
    descriptors: dict[GradeWord, str] = Field(default_factory=dict)
    words: dict[str, dict[str, OwnList]] = Field(default_factory=dict)
    limits: tuple[Limit, ...] = ()
    questions: tuple[Question, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Checklist:
        seen: set[str] = set()
        for question in self.questions:
            if question.id in seen:
                raise ValueError(f'two questions have the id "{question.id}"')
            seen.add(question.id)
        return self

    @field_validator("words")
    @classmethod
    def _lists_exist(cls, words: dict[str, dict[str, OwnList]]) -> dict[str, dict[str, OwnList]]:
        for file, lists in words.items():
            try:
                known = list_names(file)
            except WordListError as problem:
                raise ValueError(str(problem)) from None
            for name in lists.keys() - known:
                raise ValueError(f'there is no list "{name}" in words-{file}.toml{did_you_mean(name, known)}')
        return words

    @cached_property
    def own_words(self) -> OwnWords:
        """The authority's own words, as the word lists take them."""
        return tuple(
            (file, name, own.add, own.leave_out)
            for file, lists in self.words.items()
            for name, own in lists.items()
        )

    @cached_property
    def checks(self) -> frozenset[str]:
        """Every check that the checklist names, built or not."""
        named = {code for question in self.questions for code in question.checks}
        for limit in self.limits:
            if isinstance(limit, FindingPresent):
                named.update(limit.checks)
        return frozenset(named)

    def weight(self, question: Question) -> float:
        """A question's weight, times that of its section."""
        return question.weight * (self.section_weights.get(question.section, 1) if question.section else 1)
