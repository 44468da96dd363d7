"""A mistake in a checklist, in plain words: where it stands, what is wrong, what was probably meant."""

from __future__ import annotations

import difflib
import re
import types
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel


class ChecklistError(Exception):
    """A checklist that cannot be used, with every reason in a plain sentence."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def in_words(problem: Mapping[str, Any], data: Mapping[str, Any], model: type[BaseModel]) -> str:
    """One of pydantic's errors in words: where, what is wrong, what was probably meant."""
    place = [part for part in problem["loc"] if part not in _TAGS]
    where = _where(place, data)
    given = problem.get("input")
    match problem["type"]:
        case "extra_forbidden":
            return (
                f'{where}unknown key "{place[-1]}"{did_you_mean(str(place[-1]), _keys_at(place[:-1], model))}'
            )
        case "missing":
            return f'{_where(place[:-1], data)}the key "{place[-1]}" is missing.'
        case "literal_error" | "union_tag_invalid":
            allowed = _quoted(problem["ctx"].get("expected") or problem["ctx"].get("expected_tags"))
            value = (
                given if isinstance(given, str) else given.get("when") if isinstance(given, dict) else given
            )
            hint = did_you_mean(str(value), allowed)
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
_TAGS = ("section-empty", "finding", "statutory-gap", "section-grade", "short-of-outstanding", "[key]")


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


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, if any is near."""
    close = difflib.get_close_matches(given, list(known), n=1, cutoff=0.6)
    return f': did you mean "{close[0]}"?' if close else "."


def _keys_at(place: list[Any], model: type[BaseModel]) -> list[str]:
    """The keys that may stand at a place of a checklist."""
    models: list[type[BaseModel]] = [model]
    for part in place:
        if isinstance(part, int):
            continue
        inside = [
            inner
            for model in models
            for name, field in model.model_fields.items()
            if (field.alias or name) == part
            for inner in _models_in(field.annotation)
        ]
        models = inside or models  # a part that is no field is a key of a table of the same models
    return [field.alias or name for model in models for name, field in model.model_fields.items()]


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (tuple, dict, Annotated, Union, types.UnionType):
        return [model for argument in get_args(annotation) for model in _models_in(argument)]
    return []
