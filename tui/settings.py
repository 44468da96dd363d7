"""The user's settings: a small TOML file in which every key is checked.

    theme = "high-contrast"
    auditor = "Jo Park"
    agency = "health"

    [keys]
    "plan.accept" = "y"

A mistake in it is said with the file, the key and what was probably meant; nothing is passed over.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from platformdirs import user_config_path
from textual.keys import _character_to_key

from audit.cycle.values import AGENCIES
from audit.model.findings import Agency
from tui.actions import ACTIONS, actions_of
from tui.themes import ThemeName

VARIABLE = "EHCP_AUDIT_SETTINGS"
THEMES: tuple[str, ...] = get_args(ThemeName)


class SettingsError(Exception):
    """What is wrong with the settings, a sentence for each mistake."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen. `keys`: keys by an action's id."""

    theme: ThemeName = "dark"
    auditor: str | None = None
    agency: Agency | None = None
    keys: Mapping[str, str] = field(default_factory=dict)


def settings_file() -> Path:
    """Where the settings are: EHCP_AUDIT_SETTINGS, or a file in the user's folder for settings."""
    given = os.environ.get(VARIABLE)
    return Path(given) if given else user_config_path("ehcp-audit", appauthor=False) / "settings.toml"


def load_settings(path: Path | None = None) -> Settings:
    """The settings; all as packaged where there is no file. Raises `SettingsError`."""
    path = path or settings_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as problem:
        raise SettingsError([f"{path}: it cannot be read ({type(problem).__name__})."]) from None
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise SettingsError([f"{path}: it is not TOML: {problem}."]) from None
    problems = list(_problems(given))
    if problems:
        raise SettingsError(f"{path}: {problem}" for problem in problems)
    return Settings(**given)


def _problems(given: dict[str, Any]) -> Iterable[str]:
    known = ("theme", "auditor", "agency", "keys")
    for key, value in given.items():
        if key not in known:
            yield f'there is no setting "{key}"{_did_you_mean(key, known)}'
        elif key == "theme" and value not in THEMES:
            yield f'theme: there is no "{value}"{_did_you_mean(str(value), THEMES)} {_list(THEMES)}'
        elif key == "agency" and value not in AGENCIES:
            yield f'agency: there is no "{value}"{_did_you_mean(str(value), AGENCIES)} {_list(AGENCIES)}'
        elif key == "auditor" and not (isinstance(value, str) and value.strip()):
            yield 'auditor: write your name in quotation marks, as colleagues know you: "Jo Park".'
        elif key == "keys":
            yield from _key_problems(value)


def _key_problems(given: object) -> Iterable[str]:
    if not isinstance(given, dict):
        yield 'keys: write a table: [keys], and below it lines such as "plan.accept" = "y".'
        return
    ids = [action.id for action in ACTIONS]
    for name, key in given.items():
        if name not in ids:
            yield f'keys: there is no action "{name}"{_did_you_mean(name, ids)}'
        elif not (isinstance(key, str) and key.strip()):
            yield f'keys: "{name}" needs the name of a key in quotation marks: "y", "ctrl+y", "f2".'
    yield from _clashes({name: key for name, key in given.items() if name in ids and isinstance(key, str)})


def _clashes(given: Mapping[str, str]) -> Iterable[str]:
    """A key can do one thing on a screen."""
    said: set[tuple[str, ...]] = set()
    for place in dict.fromkeys(action.place for action in ACTIONS):
        taken: dict[str, str] = {}
        for action in actions_of(place):
            for key in given.get(action.id, action.key).split(","):
                name = key_name(key)
                other = taken.setdefault(name, action.id)
                pair = tuple(sorted((other, action.id)))
                if other != action.id and pair not in said:
                    said.add(pair)
                    yield f'keys: "{key.strip()}" is both "{other}" and "{action.id}" on the same screen.'


def key_name(key: str) -> str:
    """A key by Textual's name for it: "/" is "slash"."""
    key = key.strip()
    return _character_to_key(key) if len(key) == 1 else key


def _did_you_mean(given: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(given, list(known), n=1, cutoff=0.5)
    return f': did you mean "{close[0]}"?' if close else "."


def _list(known: Iterable[str]) -> str:
    return f"There are: {', '.join(known)}."
