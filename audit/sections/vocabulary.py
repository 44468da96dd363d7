"""The wordings that head sections, areas and columns, read from `checklists/headings*.toml`.

The words are data, so that an authority's own template is met by a new file of wordings
(`headings-<authority>.toml` beside the first, merged with it) and not by code.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from audit.language.guarded import Guarded
from audit.model.plan import LETTERS, Area, Letter
from audit.sections.passages import Domain, SectionRole

_ALLOWED_KEYS = {"letter", "also", "role", "domain", "phrases", "concepts"}

#: What stands under a heading: words of a section, what stands beside them, or text of no section.
ConceptRole = Literal[SectionRole, "number", "area", "annex", "sign-off", "contents", "front"]


@dataclass(frozen=True, slots=True)
class Concept:
    """What a heading can be about: a section of its own, a part of one, or a column beside it.

    `letter` is the section it heads when no letter is printed, `also` a second one that shares the
    heading; `role` says what stands under it, `domain` which family of sections it belongs to.
    """

    name: str
    letter: Letter | None
    also: Letter | None
    role: ConceptRole | None
    domain: Domain | None
    pattern: Guarded


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All concepts and areas, and which concepts each section may be headed by.

    `exact_areas` are the areas' wordings without what any of them may be followed by.
    """

    concepts: tuple[Concept, ...]
    areas: tuple[tuple[Area, Guarded], ...]
    exact_areas: tuple[Guarded, ...]
    headed_by: dict[Letter, frozenset[str]]


class VocabularyError(ValueError):
    """A heading file is wrong; the message names the file, the key and what is allowed."""


def _compile(phrases: list[str]) -> Guarded:
    gaps = [
        phrase.replace(" .... ", r"(?: \S+){0,6} ").replace(" .. ", r"(?: \S+){0,3} ") for phrase in phrases
    ]
    longest_first = sorted(gaps, key=len, reverse=True)
    return Guarded(r"(?<![\w'])(?:" + "|".join(longest_first) + r")(?![\w'])")


def _merge(into: dict[str, Any], source: dict[str, Any], file: str) -> None:
    for group, entries in source.items():
        if group == "version":
            continue
        if group not in ("section", "concept", "area"):
            raise VocabularyError(
                f"{file}: unknown group [{group}]; use [section.X], [concept.X] or [area.X]"
            )
        for name, entry in entries.items():
            unknown = set(entry) - _ALLOWED_KEYS
            if unknown:
                allowed = ", ".join(sorted(_ALLOWED_KEYS))
                raise VocabularyError(f"{file}: [{group}.{name}] has unknown key {unknown}; use {allowed}")
            known = into.setdefault(group, {}).setdefault(name, {})
            for key, value in entry.items():
                known[key] = known.get(key, []) + value if isinstance(value, list) else value


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of every headings file that is installed, read once.

    Raises `VocabularyError` for a key, letter or area that is not known.
    """
    raw: dict[str, Any] = {}
    for entry in sorted(files("checklists").iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("headings") and entry.name.endswith(".toml"):
            _merge(raw, tomllib.loads(entry.read_text(encoding="utf-8")), entry.name)
    concepts = []
    for name, entry in raw["concept"].items():
        for key in ("letter", "also"):
            if entry.get(key) not in (None, *LETTERS):
                raise VocabularyError(f"[concept.{name}] {key} = {entry[key]!r} is not a section letter")
        if entry.get("role") not in (None, *get_args(ConceptRole)):
            raise VocabularyError(
                f"[concept.{name}] role = {entry['role']!r}; use {', '.join(get_args(ConceptRole))}"
            )
        if entry.get("domain") not in (None, *get_args(Domain)):
            raise VocabularyError(
                f"[concept.{name}] domain = {entry['domain']!r}; use {', '.join(get_args(Domain))}"
            )
        concepts.append(
            Concept(
                name=name,
                letter=entry.get("letter"),
                also=entry.get("also"),
                role=entry.get("role"),
                domain=entry.get("domain"),
                pattern=_compile(entry["phrases"]),
            )
        )
    for area in raw["area"]:
        if area not in get_args(Area):
            raise VocabularyError(f"[area.{area}] is not an area; use {', '.join(get_args(Area))}")
    return Vocabulary(
        concepts=tuple(concepts),
        exact_areas=tuple(
            _compile(
                [
                    phrase.replace("( .*)?", "").replace("( .*difficulties)?", "")
                    for phrase in entry["phrases"]
                ]
            )
            for entry in raw["area"].values()
        ),
        areas=tuple((area, _compile(entry["phrases"])) for area, entry in raw["area"].items()),
        headed_by={letter: frozenset(raw["section"][letter]["concepts"]) for letter in LETTERS},
    )
