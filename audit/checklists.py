"""The quality assurance frameworks: what is asked of a plan, and how answers become grades.

A checklist is one TOML file, packaged under `checklists/` or the user's own. A mistake in it is
refused with the file, the key and what was probably meant: a question that silently goes unasked
would be worse than none.
"""

from __future__ import annotations

import difflib
import re
import tomllib
import types
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from audit.checks import Thresholds
from audit.model.findings import Agency, GradeWord
from audit.model.plan import Frozen, Letter
from audit.safety import clean_line

SCHEMA = "ehcp-checklist/1"
DEFAULT_CHECKLIST = "golden-thread"

#: How many checks each theme of the catalogue has, built or not: S01 to S15, V01 to V09, and so on.
CATALOGUE = {"S": 15, "V": 9, "N": 9, "O": 13, "P": 19, "T": 9, "M": 6, "R": 2, "X": 6}

QuestionKind = Literal["compliance", "quality"]
GradeName = Literal["overall", "compliance", "quality"]
Condition = Literal["nil", "draft", "adult", "young-person", "before-year-9"]


class ChecklistError(Exception):
    """A checklist that cannot be used, with every reason in a plain sentence."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def _letters(value: Any) -> Any:
    return value.split() if isinstance(value, str) else value


def is_in_catalogue(code: str) -> bool:
    """Whether there is such a check in the catalogue, built or not."""
    match = re.fullmatch(r"([A-Z])(\d\d)", code)
    return match is not None and 1 <= int(match[2]) <= CATALOGUE.get(match[1], 0)


def _known_code(code: str) -> str:
    if not is_in_catalogue(code):
        raise ValueError(f'there is no check "{code}"{_did_you_mean(code, _all_codes())}')
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
    SectionEmpty | FindingPresent | SectionGraded | ShortOfOutstanding, Field(discriminator="when")
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
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
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


def checklist_names() -> list[str]:
    """The packaged checklists, by name."""
    return sorted(_packaged())


def load_checklist(name_or_file: str) -> Checklist:
    """A packaged checklist by its name, or a checklist file; raises `ChecklistError`."""
    packaged = _packaged()
    if name_or_file in packaged:
        return read_checklist(packaged[name_or_file], f"{name_or_file}.toml")
    path = Path(name_or_file)
    if path.suffix != ".toml" and len(path.parts) == 1 and not path.is_file():
        hint = _did_you_mean(name_or_file, packaged)
        there_are = f"There are: {', '.join(sorted(packaged))}."
        raise ChecklistError([f'There is no checklist "{name_or_file}"{hint} {there_are}'])
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ChecklistError([f"{_shown(path)}: is not a text file in UTF-8."]) from None
    except OSError as problem:
        reason = "there is no such file" if isinstance(problem, FileNotFoundError) else "it cannot be read"
        raise ChecklistError([f"{_shown(path)}: {reason}."]) from None
    return read_checklist(text, _shown(path))


def read_checklist(text: str, source: str) -> Checklist:
    """The checklist that a TOML text holds; `source` names it in messages."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ChecklistError([f"{source}: is not valid TOML: {clean_line(str(problem))}."]) from None
    try:
        return Checklist.model_validate(data)
    except ValidationError as invalid:
        raise ChecklistError(
            f"{source}: {clean_line(_sentence(problem, data))}" for problem in invalid.errors()
        ) from None


def _packaged() -> dict[str, str]:
    """The text of every packaged checklist; other data lies in the same folder."""
    found = {}
    for entry in resources.files("checklists").iterdir():
        if entry.name.endswith(".toml"):
            text = entry.read_text(encoding="utf-8")
            if re.search(rf'^schema = "{SCHEMA}"$', text, re.MULTILINE):
                found[entry.name.removesuffix(".toml")] = text
    return found


def _shown(path: Path) -> str:
    return clean_line(str(path))


def _sentence(problem: Mapping[str, Any], data: Mapping[str, Any]) -> str:
    """One of pydantic's errors in words: where, what is wrong, what was probably meant."""
    place = [part for part in problem["loc"] if part not in _TAGS]
    where = _where(place, data)
    given = problem.get("input")
    match problem["type"]:
        case "extra_forbidden":
            return f'{where}unknown key "{place[-1]}"{_did_you_mean(str(place[-1]), _keys_at(place[:-1]))}'
        case "missing":
            return f'{_where(place[:-1], data)}the key "{place[-1]}" is missing.'
        case "literal_error" | "union_tag_invalid":
            allowed = _quoted(problem["ctx"].get("expected") or problem["ctx"].get("expected_tags"))
            value = (
                given if isinstance(given, str) else given.get("when") if isinstance(given, dict) else given
            )
            hint = _did_you_mean(str(value), allowed)
            return f'{where}"{value}" is not allowed{hint} Allowed: {", ".join(allowed)}.'
        case "union_tag_not_found":
            return f'{where}the key "when" is missing.'
        case _:
            message = str(problem["msg"]).removeprefix("Value error, ")
            if problem["type"] in _PLAINER:
                message = _PLAINER[problem["type"]]
            return f"{where}{message[:1].lower()}{message[1:].rstrip('.')}.".replace("?.", "?")


#: Kinds of error that pydantic words for Python's programmers.
_PLAINER = {
    "too_short": "give at least one",
    "tuple_type": "give a list: [ ... ]",
    "model_type": "give a table of keys",
    "model_attributes_type": "give a table of keys",
    "dict_type": "give a table of keys",
    "string_type": "give a text in quotes",
}
_TAGS = ("section-empty", "finding", "section-grade", "short-of-outstanding", "[key]")


def _where(place: list[Any], data: Mapping[str, Any]) -> str:
    """Where a problem stands: `question "a-there", key "weight": `."""
    if not place:
        return ""
    words = []
    if len(place) > 1 and isinstance(place[1], int):
        entry = data[place[0]][place[1]]
        name = entry.get("id") if isinstance(entry, dict) else None
        words.append(f"{str(place[0]).rstrip('s')} {f'{chr(34)}{name}{chr(34)}' if name else place[1] + 1}")
        place = place[2:]
    words += [f'key "{part}"' for part in place if isinstance(part, str)]
    return ", ".join(words) + ": "


def _quoted(listed: str) -> list[str]:
    return re.findall(r"'([^']*)'", listed)


def _did_you_mean(given: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(given, list(known), n=1, cutoff=0.6)
    return f': did you mean "{close[0]}"?' if close else "."


def _keys_at(place: list[Any]) -> list[str]:
    """The keys that may stand at a place of a checklist."""
    models: list[type[BaseModel]] = [Checklist]
    for part in place:
        if isinstance(part, int):
            continue
        models = [
            inner
            for model in models
            for name, field in model.model_fields.items()
            if (field.alias or name) == part
            for inner in _models_in(field.annotation)
        ]
    return [field.alias or name for model in models for name, field in model.model_fields.items()]


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (tuple, dict, Annotated, Union, types.UnionType):
        return [model for argument in get_args(annotation) for model in _models_in(argument)]
    return []
