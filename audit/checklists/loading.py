"""Finds, reads and validates checklists; one may extend a packaged one and say only what differs."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from audit.checklists.framework import SCHEMA, Checklist
from audit.checklists.mistakes import ChecklistError, did_you_mean, in_words
from audit.safety import clean_line

DEFAULT_CHECKLIST = "golden-thread"


def checklist_names() -> list[str]:
    """The packaged checklists, by name."""
    return sorted(_packaged())


def load_checklist(name_or_file: str) -> Checklist:
    """A packaged checklist by its name, or a checklist file; raises `ChecklistError`."""
    packaged = _packaged()
    if name_or_file in packaged:
        return _read_packaged(name_or_file)
    path = Path(name_or_file)
    if path.suffix != ".toml" and len(path.parts) == 1 and not path.is_file():
        hint = did_you_mean(name_or_file, packaged)
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


@cache
def _read_packaged(name: str) -> Checklist:
    """A packaged checklist, read once: it is asked for with every plan, and nobody can change it."""
    return read_checklist(_packaged()[name], f"{name}.toml")


def read_checklist(text: str, source: str) -> Checklist:
    """The checklist that a TOML text holds; `source` names it in messages."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ChecklistError([f"{source}: is not valid TOML: {clean_line(str(problem))}."]) from None
    data = _extended(data, source)
    try:
        return Checklist.model_validate(data)
    except ValidationError as invalid:
        raise ChecklistError(
            f"{source}: {clean_line(in_words(problem, data, Checklist))}" for problem in invalid.errors()
        ) from None


def _extended(data: dict[str, Any], source: str) -> dict[str, Any]:
    """The checklist with what it takes over from the packaged one that it extends.

    Tables are joined key by key, questions and limits by their id; `leave_out` names those not wanted.
    """
    if "extends" not in data:
        return data
    own = dict(data)
    base_name, unwanted = own.pop("extends"), own.pop("leave_out", [])
    packaged = _packaged()
    if base_name not in packaged:
        hint = did_you_mean(str(base_name), packaged)
        raise ChecklistError([f'{source}: key "extends": there is no checklist "{base_name}"{hint}'])
    base = _extended(tomllib.loads(packaged[base_name]), f"{base_name}.toml")
    known = [entry["id"] for entry in (*base.get("questions", []), *base.get("limits", []))]
    for one in unwanted:
        if one not in known:
            hint = did_you_mean(str(one), known)
            raise ChecklistError([f'{source}: key "leave_out": {base_name} has no "{one}"{hint}'])
    joined = _joined(base, own)
    for part in ("questions", "limits"):
        joined[part] = [entry for entry in joined.get(part, []) if entry.get("id") not in unwanted]
    return joined


def _joined(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    joined = dict(base)
    for key, value in own.items():
        before = base.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            joined[key] = _joined(before, value)
        elif key in ("questions", "limits") and isinstance(value, list) and isinstance(before, list):
            joined[key] = _joined_by_id(before, value)
        else:
            joined[key] = value
    return joined


def _joined_by_id(base: list[dict[str, Any]], own: list[dict[str, Any]]) -> list[dict[str, Any]]:
    changes = {entry.get("id"): entry for entry in own}
    kept = [{**entry, **changes.pop(entry["id"], {})} for entry in base]
    return kept + list(changes.values())


@cache
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
