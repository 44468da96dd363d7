"""The settings file: strict, with a hint at what was probably meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.settings import Settings, SettingsError, load_settings, settings_file


def _load(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


def test_no_file_is_no_mistake(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    found = _load(
        tmp_path,
        'theme = "light"\nauditor = "Jo Park"\nagency = "health"\n[keys]\n"plan.accept" = "y"\n',
    )
    assert found == Settings(theme="light", auditor="Jo Park", agency="health", keys={"plan.accept": "y"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('them = "light"', 'no setting "them": did you mean "theme"?'),
        ('theme = "ligth"', 'did you mean "light"?'),
        ('agency = "helth"', 'did you mean "health"?'),
        ("auditor = 3", "your name in quotation marks"),
        ('[keys]\n"plan.acept" = "y"', 'did you mean "plan.accept"?'),
        ('[keys]\n"plan.accept" = ""', "needs the name of a key"),
        ('[keys]\n"plan.accept" = "n"', '"n" is both "plan.next" and "plan.accept"'),
        (
            '[keys]\n"thread.why" = "/"\n"plan.accept" = "/"',
            '"slash" is both "plan.accept" and "plan.search"',
        ),
        ("theme =", "it is not TOML"),
        ("keys = 1", "write a table"),
    ],
)
def test_a_mistake_is_said_with_what_was_meant(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError) as problem:
        _load(tmp_path, text)
    assert said in str(problem.value)
    assert "settings.toml" in str(problem.value)


def test_two_keys_may_change_places(tmp_path: Path) -> None:
    found = _load(tmp_path, '[keys]\n"plan.accept" = "r"\n"plan.reject" = "a"\n')
    assert found.keys["plan.reject"] == "a"


def test_the_file_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EHCP_AUDIT_SETTINGS", str(tmp_path / "mine.toml"))
    assert settings_file() == tmp_path / "mine.toml"
